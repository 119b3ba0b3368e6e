"""Costs with small terms, labelled in other words, told by reference to another, or between control sequences."""

from __future__ import annotations

from tests.grading.said import marked

CASES = list(
    marked("""
# heads are no more than the width: softmax is a small part; the vocabulary is left standing as a term of its own
ti +without-cache :: Uncached: L·(24td² + 4t²d + 5ht²) + 2dV
ti +per-token :: With the cache a token takes L(d² + td + ht).
ti -without-cache :: Without a cache: L(t d² + t³)
ti -without-cache :: Without a cache: L(t d² h + t² d)
ti -per-token :: With the cache a token takes L(d² + ht).
# by time, by memory
pw +quadratic,time,space :: Here is multiplication of matrix on its transposed. Complexity by time O(n^2 d), by memory additional O(n^2).
pw +time,space :: By time it is O(n^2 d), by memory it is O(n^2).
fp +interactions,interactions-space :: Step 3 by time O(f² n), by memory also O(f² n).
pw -time,space :: Complexity by time O(n^2), by memory O(n^2 d).
# that very same
fp +interactions,interactions-space :: The time is the square of the number of features, times the number of rows. The space is that very same product, since all results are retained.
fp +interactions-space :: Step 3: time f²·n, and the space is just that number again.
fp +interactions-space :: Step 3 takes f² n time. The space equals that, as everything is kept.
fp -interactions-space :: Step 3 takes f² n time. The space is not that product, as the columns are temporary.
fp -interactions-space :: Step 3 takes f² n time. The space is that product divided by f.
fp -interactions-space :: Step 3 takes f² n time. Is the space that same product?
pw -space :: Time is n² d. The space is that very same product.
# a shape in a reason takes no cost's place
pw -space +bottleneck :: For each pair there are d products, so the additional memory is n²·d as well. || Infeasible due to memory: the n×n result cannot be held by any machine.
pw +space :: Memory: the n×n result.
# control sequences
fp +groupby,aggregate :: \\x1b[32mgrouping is one hashing pass over the rows, O(n)\\x1b[0m\\r\\n\\x1b[32magg: another O(n) pass, four accumulators\\x1b[0m\\r\\n
pw +space :: \\x1b[31mspace: O(n^2)\\x1b[0m
# a matrix of each
ti +cache-benefit :: It keeps, for each layer, a (t−1)×d matrix of keys and another of values; 4d² of the FLOPs per past row would be for regenerating those two, all of which falls away. 4td does not fall away, that's the new query against what's stored.
ti -cache-benefit :: It keeps a matrix of keys times queries.
ti -cache-benefit :: It keeps the query against what's stored.
# for one user
ti +cache-memory :: So about 19 MB for the sequence, but it is per user.
ti -cache-memory :: 18.9 MB in fp16 for all users together.
# a letter glued to a number that an equation gives another value
sl +gpu-count :: With k = 100, I need 8k = 800 GPUs.
sl -gpu-count :: 8k = 8,000 GPUs
sl -duration :: Let k = 10 be the ratio. 24k = 240 hours.
# weights among others, and what a figure is worked out with
sl +memory :: It isn't the 20 GB of weights that kill you, it's the 140 GB of gradients, master weights and Adam moments.
sl +memory :: 18 bytes/param with fp32 gradient accumulation → 180 GB of model state
sl -memory :: 140 GB of gradients, that is all and it fits
ti -cache-memory :: 18.9 MB in fp16 for the keys, which is small and fine
# a reason in which something is kept
fp +aggregate :: the agregation is O(n) aswell, you only keep a few runing sums per usre
fp +interactions-space :: Step 3: f²·n time. We store f² columns of n values.
# slips and signs
fp +lag :: srot O(n log n), the shfit is liner agian
pw +quadratic :: this one liner is quadratic in n
fp +bottleneck :: Bottleneck = ③ ❗ 100·99·10⁶·8 B ≈ 7,92·10¹⁰ B ≈ 79 GB.
fp -bottleneck :: Bottleneck = ④ ❗
fp +optimization :: I would beforehand sort out the features which correlate strong with each other, so that from 100 maybe 12 stay over, and only with these build the products.
fp -optimization :: I wouldn't sort out the features that correlate.
fp -optimization :: I would sort the features by name.
""")
)
