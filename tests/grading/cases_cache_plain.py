"""Plain ways to say, and nearly to say, what a cached decoder costs, keeps and takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "cache-benefit": r"""
(a) It keeps keys and values (b) it does not keep queries
""",
    "cache-memory": r"""
2*12*512*768 = 9437184\n9437184*2 B (bf16) = 18874368 B = 18.0 MiB
2*12*512*768 = 9437184\n9437184*2 B = 18874368 B = 18.0 MiB
9437184*2 B (bf16) = 18874368 B = 18.0 MiB
2*12*512*768 = 9437184. 9437184*2 B (bf16) = 18874368 B = 18.0 MiB
2*12*512*768 = 9437184 numbers\nx 2 B = 18.9 MB
2*12*512*768 = 9437184\n9437184*2 = 18874368\n18.9 MB
2*12*512*768 = 9,437,184\n9,437,184 * 4 bytes = 37.7 MB
numbers: 2*12*512*768 = 9437184\nbytes: 9437184*2 = 18874368
2*12*512 = 12288\n12288*768 = 9437184\n9437184*2 = 18.9 MB
""",
    "per-token": r"""
With saved K/V it's one position: d² of matmul plus t·d of attention, times L. Nobody should call cached decoding constant time.
To recap: the cache keeps K and V per layer, a token costs d^2 + t*d per layer instead of redoing everything, and we pay with around 38 MB in float32.
The cache keeps K and V, so a token costs d^2 + t*d per layer instead of redoing everything.
A token costs d² + t·d per layer instead of recomputing the prefix.
So with the KV cache one token is d² + t·d rather than everything again.
d² + t·d per layer per token, without redoing the prefix.
d² + t·d per layer rather than the full prefix each time.
we're at d^2 + t*d a layer and not at a full re-run
""",
    "with-cache": r"""
With: d² per layer. || Nobody should call cached decoding constant time.
With: d² per layer. || You can't call cached decoding constant time.
With: d² per layer. || I wouldn't call that constant time.
With: d² per layer. || People who call it constant time are wrong.
With: d² per layer. || It is by no means O(1).
With: d² per layer. || Calling that O(1) would be wrong.
With: d² per layer. || It's tempting to say O(1) but the attention grows.
With: a single token is processed, so d² per layer. || Since they are cached, attention is constant time as well.
With: a single token is processed, so d² per layer. || With the cache attention is O(1).
The new token's q, k and v cost 3·768² per layer and the old ones cost nothing because they come from the cache.
The new token's q, k, v cost 3·d² per layer, the old ones nothing.
With the cache: 3·768² per layer
with a cache: 3 * 768^2 = 1.77M per layer
With the cache just 768² per matrix per layer.
cache: 4·768² per layer for the projections
with cache 768*768 a layer
With the cache one row: 768² ≈ 590k per projection
with cache it's 12·768² = 7.1M MACs per layer
The new token costs 12·768² ≈ 7.1M per layer
""",
    "without-cache": r"""
At t=512 without a cache: 512·768² ≈ 302M per layer per projection matrix, for just a single token.
Without a cache 512·768² ≈ 302M multiply-adds per layer and matrix.
no cache: 512 * 768^2 = 302 million per layer
no cache: 302M MACs per weight matrix per layer
Without a cache one token takes 512 x 768 x 768 = 302M per projection per layer.
The cache holds K and V of each layer, which means we go from t·d² per layer per step to d² per layer per step, attention remains at t·d.
we go from t·d² to d² thanks to the cache
it brings the projections from t·d² per layer down to d² per layer
The projections go down from t·d² to d² with the cache.
it changes t·d² into d²
projections: t·d² before, d² after
with cache d² (was t·d²)
The cost per token falls from t·d² + t²·d to d² + t·d
with the cache we replace t·d² by d²
t·d² becomes d² once K and V are kept
My answer: 12·(t·d² + t²·d) → 12·(d² + t·d) when you add the cache. The thing left of the arrow is per token too, not for the whole answer.
t·d² + t²·d → d² + t·d with the cache
L·t·d² -> L·d² if you add a cache
t·d² => d² per layer when caching
adding the cache: t·d² → d²
Without a cache 302M MACs per layer
Without the KV cache 302M multiply-adds per matrix per layer
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "cache-benefit": r"""
It keeps (a) keys and values, (b) queries, (c) logits, (d) gradients, (e) none of these. I'd go with the whole list, one has to be correct.
It keeps (a) keys and values, (b) queries, (c) logits, (d) gradients, (e) none of these.
""",
    "cache-memory": r"""
2*12*512*768 = 9437184\n9437184*2 B = 1887 MB
2*12*512*768 = 9437184\n9437184*4 B (bf16) = 37.7 MB
9437184*4 B (bf16) = 37.7 MB
9437184 numbers at 4 B (bf16) = 37.7 MB
9437184*4 B = 37.7 MB (bf16)
bf16: 9437184*4 B = 37.7 MB
9437184 * 4 B, bf16 = 37.7 MB
2*12*512*768*4 B (fp16) = 37.7 MB
2*12*512*768 * 4 bytes (half precision) ≈ 38 MB
""",
    "per-token": r"""
cached: d² + t·d || cross out the t·d, it's d².
cached: d² + t·d || forget the t·d, it's d².
A token costs d² + t·d per layer when redoing everything.
Instead of d² + t·d per layer we redo everything.
""",
    "with-cache": r"""
d*d*2 per layer, 768*768*2*12 = 14.2M parameters, in float32 57 MB
With: d² per layer. || No, with the cache it's constant time.
3·768² per layer for the old tokens
Without the cache the new token costs 3·768² per layer
The new token's K and V take 3·768² bytes
""",
    "without-cache": r"""
the cache takes us from d² to t·d²
d² → t·d² when you add the cache
d² + t·d → t·d² when you add the cache
""",
}
