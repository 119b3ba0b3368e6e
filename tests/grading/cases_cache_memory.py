"""Plain ways to say, and nearly to say, what a cached decoder costs, keeps and takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "cache-memory": r"""
18.9 MB (float16, t=512)
fp16: 18.9 MB
2 x 12 x 512 x 768 x 2 bytes ≈ 18.9 MB
that's ~19MB
around 19 megabytes if we use half precision
approx 18 MiB
18MiB fp16
36MiB fp32
just under 38 MB with float32
a bit less than 19 MB for fp16
slightly under 19 MB at two bytes a number
nearly 19 MB in half precision
a little over 18 MiB
9.4M values × 2 B → 18.9 MB
9.4 million values; 18.9 MB with 2-byte floats
≈9.44e6 numbers, times 2 B = 1.89e7 B
1.89e7 bytes in fp16
18874368 bytes
18,874,368 B for one sequence in fp16, 37,748,736 B in fp32
0.019 GB
2*L*t*d*2B = 18.9MB
2Ltd numbers × 2 bytes, for our values about 19 MB
2·L·t·d·4 = 37.7 MB (float32)
K and V, each 12*512*768 = 4.7M numbers, so 9.4M together, at 2 bytes: 18.9 MB
K: 512*768*12*2 B = 9.4 MB. V the same. So 18.9 MB
each of K and V is 9.4 MB in fp16, so 19 MB total
each layer 2*512*768*2 = 1.5 MiB, 12 layers → 18 MiB
1.57 MB per layer in fp16, x12 = 18.9 MB
1.5 MiB/layer × 12 = 18 MiB
per layer 1.6MB, all 12 18.9MB (bf16)
per token: 2*12*768*2 = 36,864 bytes = 36 KiB. times 512 = 18 MiB.
36KiB/token*512 = 18MiB
per token 36 KiB -> 512 tokens 18 MiB
37 KB per token in fp16, so at 512 tokens about 19 MB
one token: 18,432 numbers. 512 tokens: 9.4M numbers. In fp16 18.9 MB.
a token needs 2·12·768 = 18432 floats; 512 of them 9.4M floats; ×4 B = 37.7 MB
heads don't matter (8*96 = 768). 2*12*512*768*2 = 18.9 MB
8 heads x 96 dims x 2 x 12 layers x 512 tokens x 2 bytes = 18.9 MB
12 layers, 8 heads, 96 per head, 512 positions, k+v, 2 bytes: 18.9 MB
Assuming fp16, 18.9 MB per sequence.
I assume float16, then 18.9 MB per sequence; 64 sequences would be 1.2 GB.
18.9 MB per sequence, so a batch of 32 is 604 MB.
18.9 MB, ~20 MB
~20 MB (fp16)
roughly 40 MB in fp32
like 19 megs
19 megs in half
circa 19 MB
ca. 18,9 MB
18,9 MB in fp16
memory: 18.9 MB @ fp16
mem = 2*12*512*768*2 = 18.9M bytes
18.9M bytes
18.9 million bytes
# 2 * n_layers * seq * d_model * bytes = 18.9e6
kv_bytes = 2*12*512*768*2  # 18_874_368
| memory | 18.9 MB (fp16) |
- memory: 18.9 MB fp16 / 37.7 MB fp32
c) 18.9 MB
At half precision you need 18.9 MB, at single 37.7.
18.9 (fp16) or 37.7 MB (fp32)
18.9 MB or 37.7 MB depending on fp16 or fp32
With fp32 it's 37.7 MB; halve it for fp16.
37.7 MB, halved if you use fp16
38 MB in single precision and half that in half precision
19 MB. Doubles for fp32.
It's small: 18.9 MB. The weights are 170 MB in fp16.
18.9 MB, compared to the 85M params = 170 MB in fp16
18.9 MB which isn't much.
Only about 19 MB, negligible on an 80 GB card. You could fit ~4000 such sequences.
That's 18.9 MB, so roughly 4,000 users on an 80 GB A100 minus weights.
it'd be 18.9 MB
should be 18.9 MB if I'm not mistaken
I think 18.9 MB.
I believe it comes to about 18.9 MB in fp16.
let me compute: 2*12=24, *512=12288, *768=9437184, *2=18874368 so 18.9 MB
24·512 = 12,288; ·768 = 9,437,184; ·2 = 18,874,368 B
24*512*768*2 B. 24*512=12288. 12288*768=9.44M. so 18.9MB.
512*768 = 393k, x24 = 9.4M, x2 bytes = 18.9 MB
393,216 × 24 × 2 bytes = 18.9 MB
400k*24 = 9.6M, 2 bytes each, so ~19 MB
0.4M × 24 × 2 = 19 MB
no wait, 2 for k and v: 18.9 MB
9.4 MB for K, and the same for V, so 18.9 MB
9.4 MB... no, times two because K and V: 18.9 MB
I said 9.4 MB but forgot V; 18.9 MB.
18.9MB assuming bf16 weights and cache
int8 would be 9.4 MB, fp16 18.9 MB
18.9 MB if fp16, we're fine
18.9 MB when it's fp16, we are good with that
18.9 MB if it's fp16, we have 12 layers
18.9 MB if we use fp16, we use 2 bytes then
18.9 MB, within a factor of two
18.9 MB per sequence at batch size 1
Batch 1, fp16: 18.9 MB. fp32: 37.7.
18.9 MB for batch 1
batch of 1: 18.9 MB
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "cache-memory": r"""
18.9 MB if fp16, ours is fp32
18.9 MB, a factor of ten
18.9 MB to within an order of magnitude
18.9 MB, plus or minus an order of magnitude.
18.9 MB for a batch of 8
18.9 MB in fp32
37.7 MB, fp16
18.9 MB per layer
18.9 MB per token
18.9 MB per head
18.9 Mbit
18.9 MB for the keys
18.9 MB of weights
9.4 MB with 2-byte numbers
9.4M numbers
2*L*t*d
18.9 GB
1.57 MB in fp16
36 KiB
36 KiB per token in fp16
between 1 and 100 MB
18.9 MB or 100 MB or 1 GB
18.9 MB? 189 MB?
18.9 MB, give or take a factor of ten
18.9 MB, but times 8 heads, so 151 MB
18.9 MB times batch... so 600 MB is my answer for one sequence
Not 18.9 MB but 9.4 MB, K and V share.
somebody told me 18.9 MB, I'd say 9.4
18.9 MB would be for fp16, we're in fp32, so 75 MB
512*768*2*2 = 1.57 MB
12*512*768*2 = 9.4 MB
less than 1 MB
the logits take 18.9 MB
18.9 MB saved
18.9 MB for 100 users
""",
}
