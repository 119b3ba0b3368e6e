"""What a correction puts in the place of an answer that was told in another form, and what only goes on with it.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

CASES: list[Case] = [
    ("transformer-inference", "attention-remains", ["Attention stays linear in t even with the cache.", "Wait, no, attention with the cache is O(d²) per token."], False, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["The query still has to meet all t keys, linear in t.", "On reflection: attention is O(log t) with a cache."], False, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention over the cached keys grows with the context. Hmm wait, no. Attention is t²·d per token."], False, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention over the cached keys grows with the context.", "Actually, in numbers: t·d per layer."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention still scales linearly with t.", "Actually, the uncached one is t²·d."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention still scales linearly with t.", "Wait, I should say it: without the cache it's t²·d per layer."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention still scales linearly with t.", "Actually, projections are d² a layer."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention still scales linearly with t.", "Sorry, I forgot the projections: d² per layer with the cache."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["Attention still scales linearly with t.", "Actually I could add that over 100 tokens the attention adds up to 100·t·d."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["The query still has to meet all t keys, linear in t.", "No, nothing else."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["The query still has to meet all t keys, linear in t.", "Actually, one more thing: the prompt costs t·d² + t²·d once."], True, "told anew in another form"),
    ("transformer-inference", "attention-remains", ["The query still has to meet all t keys, linear in t.", "Actually, yes: the memory is 2·L·t·d numbers."], True, "told anew in another form"),
    ("transformer-inference", "with-cache", ["Cached: the new token costs 12·d² = 7.1M multiply-adds a layer.", "Actually, with the cache a token costs t·d² a layer."], False, "told anew in another form"),
    ("transformer-inference", "with-cache", ["Only the new token is pushed through the weights, 12·12·768² ≈ 85M MACs.", "No wait, with the cache it's d³ a layer."], False, "told anew in another form"),
    ("transformer-inference", "with-cache", ["Only the new token is pushed through the weights, 12·12·768² ≈ 85M MACs.", "Actually, attention adds t·d on top of that."], True, "told anew in another form"),
    ("transformer-inference", "with-cache", ["Only the new token is pushed through the weights, 12·12·768² ≈ 85M MACs with the cache.", "Correction to what I left out: without the cache, t·d² a layer."], True, "told anew in another form"),
    ("transformer-inference", "with-cache", ["With the cache 85M multiply-adds for the new token.", "Sorry, I meant: d² a layer, twelve times with the MLP."], True, "told anew in another form"),
    ("transformer-inference", "without-cache", ["Without a cache every position goes through the d² weights again.", "Sorry, I meant: without a cache d² a layer."], False, "told anew in another form"),
    ("transformer-inference", "without-cache", ["Without a cache every position goes through the d² weights again.", "Actually, that's t·d² a layer."], True, "told anew in another form"),
    ("transformer-inference", "without-cache", ["Without a cache every position goes through the d² weights again.", "Actually, plus t²·d for attention."], True, "told anew in another form"),
    ("transformer-inference", "per-token", ["12·(768² + 512·768) multiply-adds per generated token with a KV cache.", "Actually, with the cache it's L·t²·d per token."], False, "told anew in another form"),
    ("transformer-inference", "per-token", ["12·(768² + 512·768) multiply-adds per generated token with a KV cache.", "Actually, so L·(d² + t·d)."], True, "told anew in another form"),
    ("transformer-inference", "per-token", ["Per cached token: d² per layer for the projections, and t·d for attention.", "Actually, the first summand leads while t < d."], True, "told anew in another form"),
    ("transformer-inference", "per-token", ["Per cached token: d² per layer for the projections, and t·d for attention.", "Wait, with twelve layers that's L·d² + L·t·d."], True, "told anew in another form"),
]
