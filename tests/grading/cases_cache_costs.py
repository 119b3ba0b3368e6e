"""Ways to say, and nearly to say, what a token costs and a cache takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "cache-memory": r"""
18.9 MB in fp16
2·12·512·768·2 bytes = 18.9 MB
cache: 18 MiB in half precision
KV cache = 2 * L * t * d * 2 B = 18.9MB
36 MiB in float32, half of that in float16
37.7 MB (fp32)
about 38 MB with 4-byte floats
about 19 MB, if the numbers have two bytes
9.4 million numbers, 2 bytes each, so 18.9 MB
9,437,184 values; at 2 bytes that's 18.9 MB
12 layers × 2 × 512 × 768 × 2 B ≈ 19 MB
Per token 2·12·768 numbers = 36 KiB in fp16, times 512 = 18 MiB.
36,864 bytes a token, so 18.9 MB for 512
36 KB per token in bf16, ~18.9 MB at t=512
18.9 megabytes
K: 9.4 MB, V: 9.4 MB, together 18.9 MB in fp16
K and V are 9.4 MB each, 18.9 MB in all, in fp16.
1.5 MiB per layer, 18 MiB for all 12 layers (fp16)
per layer 2*512*768*2 = 1.57 MB; times 12 = 18.9 MB
~19 MB fp16 / ~38 MB fp32
19 or 38 MB, depending on whether we store halves or floats
nineteen megabytes in half precision
18,874,368 bytes
18874368 B in fp16
0.0189 GB in fp16
Roughly 20 MB in fp16.
18.9 MB, which is nothing next to a 40 GB card.
18.9 MB for one sequence, 100 users 1.9 GB
float16: 18.9 MB. That's small against the 170 MB of weights.
In fp16 a sequence takes 18.9 MB, so about 1000 fit into 20 GB.
2 (K and V) · 12 · 512 · 768 · 2 bytes -> 18.9 MB
fp16 → 18.9 MB, fp32 → 37.7 MB, int8 → 9.4 MB
bytes = 2*12*512*768*4 = 37.7e6
2*12*512*768 = 9.44M elements -> 18.9 MB (fp16)
d=768 -> 768*2*2 B = 3 KiB per layer per token -> 36 KiB per token -> 18 MiB
18.9 MB in fp16. Tiny.
I get 18.9 MB with fp16
You need 18.9 MB if fp16.
dtype float32, elems 9 437 184, bytes 37 748 736 (36 MiB)
19 million bytes, with 16-bit numbers
Take 16-bit numbers. 768 wide, two vectors, 12 layers, that is 18,432 numbers a token or 36,864 bytes. Times 512 is a bit under 19 million bytes, so about 19 MB.
""",
    "per-token": r"""
with cache: d² + t·d per layer
cached -> L*(d^2 + t*d)
one token: d² for projections + t·d attention, per layer
Cached: d² for the matmuls and t·d for the attention.
With a cache: projections d², attention t·d.
With a cache: d² (projections), t·d (attention).
with cache: proj d^2, attn t*d
With the cache: the matmuls are d², the attention is t·d, in each layer.
With the cache a token costs d squared plus t times d in each of the L layers.
L·d² + L·t·d with the cache
With the cache only the new token is projected, d². Its attention is t·d.
12·d² per layer with the cache, plus 2·t·d.
L(d² + td) with the cache, and L(td² + t²d) without.
| cache | d² + t·d |
With saved K/V it's one position: d² of matmul plus t·d of attention, times L.
C_cache(t) = L * Θ(d² + t·d)
with cache O(d² + td), projections + attention
cached: d(d+t) per layer
cached token = d*(t + d) * L
cached: d² + t·d. At t = 512 < 768 the first wins.
with cache cost is sum of d² and t·d
""",
    "with-cache": r"""
no cache: t d^2, cache: d^2
cached: d² a layer
With the cache just one row goes through the weights: d² per layer.
cached -> d^2 + t*d
one token: d² for projections + t·d attention, per layer
With a cache only the new token's q, k, v are computed, so d².
With: L·d² + L·t·d.
with cache L*(d^2+t*d)
Only the new token goes through the matrices now, so d² instead of t·d².
t·d² drops to d² with the cache.
The cache brings t·d² down to d².
cache turns the t·d² into d²
from t·d² to d² per layer thanks to the cache
with K and V stored the projections are d² per layer per token
If we cache, the factor t goes away and d² is left.
with cache: d*d per layer
Cached, a step is a vector times a d×d matrix, d² per matrix.
w/ cache 4d² for the projections, 8d² for the MLP, 2td attention
12·d² per layer with the cache, plus 2·t·d.
With it: d².
and with it just d²
t·d² before, d² after.
without t·d², with d²
Second case: d² + t·d.
No cache: t·d². Cache: 1·d².
with one it's d² since only the last position is projected
no cache O(L t d²); cache O(L d²)
L(d² + td) with the cache, and L(td² + t²d) without.
The cache removes the factor t: d².
a cached step is t times cheaper: d²
With the cache you project just one token, which costs the square of the width per layer.
With saved K/V it's one position: d² of matmul plus t·d of attention, times L.
C_cache(t) = L * Θ(d² + t·d)
- nothing kept: t × d² per layer\n- K/V kept: project 1 token -> d² per layer, then attend -> t × d
With a KV cache d² per layer. || It spares redoing steps 1..t. The dot products are still needed, t·d per layer.
""",
    "without-cache": r"""
no cache: t d^2
Without a cache: O(t·d²) per layer.
uncached -> t*d^2 + t^2*d
Without caching, all t tokens are pushed through the d×d matrices: t·d² a layer.
If nothing is cached you redo the whole prefix, so t d² per layer plus t² d for attention.
Nothing cached: t times d squared for the matmuls.
w/o: t·d²·L, w/: d²·L
naive: L(t d² + t² d); cached: L(d² + t d)
Without: L·t·d². With: L·d² + L·t·d.
| no cache | t·d² + t²·d |
- no cache: 12 * (512 * 768^2)
Each step reruns the prefix: t·d² per layer
For every new token you recompute everything, which is t times d² in each layer.
without cache it's t*d^2, with cache d^2
without and with: t·d² and d²
You'd push t rows through weights of size d×d, hence t·d².
I'd say t d^2 when nothing is kept, and d^2 when K and V are.
t·d² w/o cache, d² + t·d with.
No cache: t*d*d per layer, times L.
from scratch each time: L * t * d^2
uncached t·d² + t²·d, cached d² + t·d, both per layer, times 12
First case: t·d² + t²·d. Second case: d² + t·d.
1) L(t d² + t² d) 2) L(d² + t d)
nothing cached: L·(t·d²+t²·d)\ncached: L·(d²+t·d)
The projections of a position cost d²; without a cache there are t positions to do, so t·d².
Without a cache it's d² for each of the t positions.
Every step costs t·d² in each layer as the whole prefix goes through the weights again.
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "cache-memory": r"""
9.4 MB in fp16
18.9 MB or maybe ten times that
18.9 MB, or maybe ten times as much
18.9 MB or perhaps 100 times more
18.9 MB, or twice that, or half, I can't say.
18.9 MB in fp32
37.7 MB in fp16
18.9 GB
18.9 KB
151 MB in fp16
18.9 MB for the weights
18.9 MB per layer in fp16
18.9 MB per token
18.9 MB for K alone in fp16
18.9 MB in theory, really 10 times more.
On paper 18.9 MB, in practice 189 MB.
At most 18.9 MB, I'd say 2 MB.
18.9 MB if fp16, but ours is fp32.
Not 18.9 MB.
18.9 MB? Hmm, no, 9.4 MB.
It would be 18.9 MB without sharing, but heads share, so 2.4 MB.
18.9 MB times 8 heads = 151 MB.
somewhere between 1 MB and 1 GB
18.9 MB or 189 MB, not sure which
2*L*t*d numbers.
a few MB
18.9 million numbers
""",
    "per-token": r"""
cached: d²
cached: t·d
cached: t·d² + t²·d
no cache: d² + t·d
cached: d² + t²·d
cached: d + t
Cached: d² for the projections; attention is free.
cached: d² for the projections, and attention is constant.
With the cache: d² + t·d, but the cache removes the t·d.
With the cache d² + t·d, no wait, just d².
cached: d² + t·d on paper, really it's just d².
cached: well below d² + t·d
""",
    "with-cache": r"""
no cache: d²
cached: d
cached: constant
with cache: t·d²
cached: t·d, that's all
with the cache: d² log t
with cache: it saves d²
With the cache d² is gone.
With the cache less than d².
cached: d³
with cache: d² in theory, really d
with cache would be d², but the cache removes it
no K and V stored: d² per layer
""",
    "without-cache": r"""
no cache: d²
no cache: t·d
no cache: t²·d
With a cache: t·d²
Without a cache it's slower.
Without a cache we'd have t·d² in theory, really it's d².
no cache: not t·d² but t²·d²
no cache: less than t·d²
without a cache: t·d²? no idea
no cache: t³·d²
no cache: t·d² for the whole response
""",
}
