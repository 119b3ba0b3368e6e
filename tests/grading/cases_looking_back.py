"""Messages that look back on a figure or a cost told before: they put it down, sum up otherwise, or let it stand.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

_TI, _FP, _PW, _SL = "transformer-inference", "feature-pipeline", "pairwise-similarity", "scaling-laws"

CASES: list[Case] = [
    (_TI, "cache-memory", ["18.9 MB in fp16", "Hmm, that's too high I think. I'd budget 10 MB."], False, "put down"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "That's probably an overestimate, 5 MB."], False, "put down"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "To sum up: t·d², d², K and V, t·d, and 189 MB."], False, "summed up"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "In summary 189 MB."], False, "summed up otherwise"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "To sum up: t·d², K and V, t·d, and 18.9 MB."], True, "the same again"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "To sum up, it's small: the weights are 170 MB."], True, "of another thing"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "That's too much for a phone with 10 MB."], True, "of a device"),
    (_TI, "cache-memory", ["9.4 MB in fp16", "Values on top: 18.9 MB."], True, "what is added"),
    (_TI, "cache-memory", ["9.4 MB in fp16", "Add the values: 18.9 MB."], True, "what is added"),
    (_TI, "cache-memory", ["18.9 MB in fp16", "One tensor, not two, so my memory number halves to 9.4 MB."], False, "halved"),
    (_TI, "cache-benefit", ["K and V are kept.", "Actually no, back to attention: what's left is the output layer."], True,
     "what is left, not what is kept"),
    (_TI, "attention-remains", ["Attention over the t entries remains.",
                                "I withdraw it. There's no attention cost depending on t at all."], False, "no cost left"),
    (_TI, "cache-benefit", ["K and V are stored.", "I take back what I said about K and V."], False, "named by letters"),
    (_TI, "cache-benefit", ["K and V are stored.", "I take back what I said about t."], True, "another letter"),
    (_TI, "attention-remains", ["Attention is t·d with the cache.", "Forget the t·d, it's O(1)."], False, "forgotten"),
    (_FP, "memory", ["79.2 GB", "Hm, that's too high. I'd say 8 GB."], False, "put down"),
    (_FP, "memory", ["79.2 GB", "That's too much for my 64 GB laptop."], True, "of a device"),
    (_FP, "memory", ["79.2 GB", "Recap: step 3 is the bottleneck, 8 GB."], False, "summed up otherwise"),
    (_PW, "matrix-memory", ["400 TB in float32", "That is an overestimate, rather 40 TB."], False, "put down"),
    (_PW, "matrix-memory", ["400 TB in float32", "That's far too big. The vectors are just 30 GB."], True, "of another thing"),
    (_SL, "duration", ["100 days", "That's too long, the deadline is in 30 days."], True, "of a deadline"),
]  # fmt: skip
