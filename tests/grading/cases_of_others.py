"""Figures that others compute, throughputs that are miswritten, and costs that are taken back together.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

CASES: list[Case] = [
    ("pairwise-similarity", "wall-clock", ["1.5e17 FLOPs on an A100 at 312 TFLOPS... 312 TFLOPS is 3.12e11 per second I think, so 4.9e5 s, say 6 days. With launch overhead 9 days."], False, "a throughput that is miswritten in other units is the one that was named"),
    ("pairwise-similarity", "wall-clock", ["1.5e17 FLOPs on an A100 at 312 TFLOPS, 312 TFLOPS is 3.12e14 per second, so 490 s, 8 minutes."], True, "a throughput that is miswritten in other units is the one that was named"),
    ("pairwise-similarity", "wall-clock", ["1.5e17 FLOPs at 312 TFLOPS. A CPU is 1e12 per second, so 43 hours there."], True, "a throughput that is miswritten in other units is the one that was named"),
    ("transformer-inference", "per-token", ["With a cache O(L(d² + t·d)) and without O(L(t·d² + t²·d)). Hmm, wait. I take both back: without it's L·t²·d and with it L·t·d, no d² anywhere."], False, "costs that are taken back together in the same breath"),
    ("transformer-inference", "with-cache", ["With a cache O(L(d² + t·d)) and without O(L(t·d² + t²·d)). Hmm. I take them both back: with it L·t·d, without L·t²·d."], False, "costs that are taken back together in the same breath"),
    ("transformer-inference", "per-token", ["With a cache O(t·d²). I take that back: it's O(L(d² + t·d)) with a cache."], True, "costs that are taken back together in the same breath"),
    ("transformer-inference", "cache-memory", ["Folks compute something like 2·L·t·d·2 bytes, 19 MB, but I don't trust such formulas. From experience I'd say this cache takes 5 GB."], False, "figures of others"),
    ("transformer-inference", "cache-memory", ["People calculate 19 MB, I'd say 5 GB."], False, "figures of others"),
    ("transformer-inference", "cache-memory", ["We compute 2·12·512·768·2 bytes, 19 MB."], True, "figures of others"),
    ("transformer-inference", "attention-remains", ["Cached: O(L·d²) to project the one new token, O(L·t·d) to attend.", "Thinking about it again, I take back the linear attention. You can carry over the weighted sum from the step before, so attention with a cache costs d per layer, no t in it. A cached token is O(L·d²), full stop."], False, "attention that is said to have no t left"),
    ("transformer-inference", "attention-remains", ["It leaves attention, t·d.", "So attention with a cache costs only d per layer."], False, "attention that is said to have no t left"),
    ("transformer-inference", "attention-remains", ["Attention is t·d per layer. The projections are d² per layer, no t in it."], True, "attention that is said to have no t left"),
]
