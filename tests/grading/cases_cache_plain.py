"""Plain ways to say, and nearly to say, what a cached decoder costs, keeps and takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "attention-remains": r"""
attention t²·d becomes t·d with the cache
with the cache attention is t·d rather than t²·d
attention drops from t²·d to t·d
attention goes from t²·d down to t·d per token
- The projections of a position cost d²; without a cache there are t positions to do, so t·d².\n- With it: d².\n- K and V go into the cache, Q is thrown away.\n- It leaves attention: t*d per layer
""",
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
with kv cache d² + t·d per layer
cached: O(d² + td)
cached: L·d² + L·t·d
cached: projections d², attention td
d² (weights) + t·d (attention) per layer
per token d² for the matrices and t·d for looking at the past
per layer d^2 for the weights, and td for attending
with it: d² plus t·d
Cached, one token = d² + t·d in each of L layers
L*(d^2+t*d)
O(Ld² + Ltd)
12(d² + td)
one token with cache costs d·(d+t) per layer
cached total per token: L·d·(d + t)
cached cost/token: sum over layers of d² + t·d
new token: d² to project, t·d to attend; ×L
project: d², attend: t·d
With cache, project one token d², attend to t keys t·d
cached: linear layers d², attention t·d, all × 12
with it d² and t·d
cache: O(d²) + O(t·d)
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
with caching only one token gets pushed through: d² per layer
w/ kv cache: d² per layer
cache: 1 row × d² = d²
if cached: d²
With it just d².
cached: one vector-matrix product per weight, d² each
only x_t goes through W: d²
a single row goes through the weights so d²
only the last token is processed, O(d²) per layer plus O(t·d) attention
d² for projections with cache
d^2 + td
cached decode: L·d²
L·d² with the cache
12·d² per layer
cache: O(d²) proj
one token: 4d² + 8d² = 12d² per layer (cached)
3d² for q,k,v of the new token
q,k,v of the new token = 3d²
only the new token's qkv: 3·d²
just the newest token is projected - d squared
with cache d squared
With the cache: quadratic in d, no t in the projections
with a cache the t goes away: d²
cached: independent of t for projections, d²
with KV cache → O(L(d² + td))
with the cache you do only one position, which is t times less: d²
no cache: t·d² per layer\nonly the last token is processed, O(d²) per layer plus O(t·d) attention
No cache: t·d² per layer. With: only the last token is processed, O(d²) per layer.
no cache: t·d² per layer\nonly the last token is processed with one, d² per layer
Without caching you do t times as much, so t·d² instead of d². 3d² for q,k,v of the new token.
No cache n*d^2, n being the current length. The new token's q, k, v cost 3·d² per layer, the old ones nothing.
- It leaves attention: t*d per layer\n- mem = 2*12*512*768*2 = 18.9M bytes\n- uncached cost: projections t·d², attention t²·d\n- With it just d².
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
Without caching every position has to be reprocessed, costing t·d² per layer
no caching: t rows × d² = t·d² per layer
no kv cache: whole prefix through the model, O(L t d^2)
W/o cache: t*d*d per layer for projections
if there's no cache: O(t d^2 + t^2 d) per layer
naively t*d^2 per token
naive decoding: L·t·d² + L·t²·d
recompute all: t·d²
recomputing everything costs t·d² a layer
redoing the prefix is t·d² per layer
full forward pass: t·d² + t²·d per layer
You run t tokens through → t·d² projections and t²·d attention
no cache → O(t·d²), as all t tokens go through W
t d² uncached vs d² cached
t·d² vs. d²
t*d^2 (no cache), d^2 (cache)
First: L(td² + t²d). Second: L(d² + td).
uncached cost: projections t·d², attention t²·d
projections: t·d² uncached, d² cached; attention: t²·d uncached, t·d cached
Projections t·d² → d², attention t²·d → t·d.
the cache turns t·d² + t²·d into d² + t·d
from t·d² + t²·d to d² + t·d
Caching saves a factor of t: t·d² becomes d².
It's O(t·d²) per layer per token since the previous t−1 tokens get processed again.
each of the t tokens costs d², so t·d² when nothing is kept
d² for every one of t positions, if not cached
12 layers, each t·d² when we don't cache
so w/o any cache the projections alone are t times d squared per layer
T(t) = L*(t*d^2 + t^2*d) without cache
t d^2 without, d^2 with
Without one: t·d². With one: d².
Ohne Cache t·d²
Sans cache t·d², avec d²
without kv-caching its td^2
no cache n*d^2, n being the current length
No cache: O(n d²) per layer, n = tokens so far
no cache: O(L * n * d^2)
W/o the cache you pay for the whole context: 12·t·d² for weights (per layer)
uncached: quadratic in d, linear in t
without cache it's linear in t and quadratic in d per layer (projections)
without cache t times the cost of one token, i.e. t·d²
Without caching you do t times as much, so t·d² instead of d².
t*d^2 per layer is what you pay without it, with the cache d^2
If K and V are thrown away after each step: t·d² per layer
If everything is thrown away: t·d² per layer
The old keys and values are thrown away, so t·d² per layer each time
memory: 18.9 MB @ fp16\nso w/o any cache the projections alone are t times d squared per layer
memory: 18.9 MB\nw/o cache t·d² per layer
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "attention-remains": r"""
attention: from t·d to d with the cache
attention: d instead of t·d with the cache
cached: t·d of attention drops to constant
""",
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
cached: d² + t·d, wait no, only d²
cached: d² + t·d becomes d²
With a cache d² + t·d drops to d².
from d² + t·d to d² with the cache
no cache: d² + t·d, cached: d²
cached: d² instead of d² + t·d
cached: neither d² nor t·d
with the cache d², attention free
cached: d² or t·d
cached d² + t²·d
""",
    "with-cache": r"""
d*d*2 per layer, 768*768*2*12 = 14.2M parameters, in float32 57 MB
With: d² per layer. || No, with the cache it's constant time.
3·768² per layer for the old tokens
Without the cache the new token costs 3·768² per layer
The new token's K and V take 3·768² bytes
with cache: t·d² instead of d²
the cache takes d² to t·d²
with the cache d² goes to zero
with a cache 302M per layer
cached: the d² is gone
cached: d² no longer needed
cached: just t·d
the new token is free with a cache
cached: 768 per layer
with the cache we save d²
cached: d² becomes d
From d² to d with a cache.
cache: d instead of d²
no cache: t·d², only the logits of the last token are used, d²
""",
    "without-cache": r"""
the cache takes us from d² to t·d²
d² → t·d² when you add the cache
d² + t·d → t·d² when you add the cache
t*d^2 per layer is what you pay with the cache, without one its t^3
without a cache: d² + t·d per layer
no cache t²·d only
t·d² becomes t²·d without a cache
The cache makes t·d² out of d²
With the cache t·d², instead of d².
with a cache you pay t·d² rather than d²
Without a cache it falls from t·d² to d²
no cache: constant
no cache: 302M bytes per layer
no cache: 302M parameters
with a cache 302M multiply-adds per layer
Without a cache we'd do d² rather than t·d².
Without a cache it's d², not t·d².
It isn't t·d² without a cache.
512 * 768 = 393k per layer without cache
no cache: t·d² over the whole response of t tokens
No cache needed: t·d²
No cache needed: the projections are t*d^2 with a cache as well.
only the last token is processed, t·d² per layer
""",
}
