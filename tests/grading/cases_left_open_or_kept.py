"""What is left open, kept, fitted on one card, or told of both; each next to a twin.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# kinds that a set of fresh interviews had shown
fp -bottleneck :: Bottleneck... could be step 3, could be the sort, I can't tell. || On the bottleneck I have to leave it open, sort or products, sorry.
fp -bottleneck :: I have to leave the bottleneck open: sort or products.
fp -bottleneck :: As to the bottleneck I leave it open, step 3 or step 4.
ti +cache-benefit :: it stroes the kyes adn vlaues of all previuos tokens so they dotn get computd again.
ti +cache-benefit :: it stores keys and values so they dont get computed again
ti +cache-benefit :: it keeps keys and values so they arent computed again
pw +time :: N is the number of embeddings and w how many numbers each of them has. N²w.
pw -alternative-cost :: I'd go blockwise, tile by tile; memory falls to one tile plus the E matrix at 31 GB.
pw +alternative-cost :: I'd use HNSW; the vectors take 31 GB.
pw +alternative-cost :: The vectors take 31 GB in an IVF index.
pw -bottleneck :: Strassen-like algorithms in BLAS bring it down so I'd put it at O(n d log n).
pw -bottleneck :: It is infeasible because at these numbers it cannot be done.
pw +bottleneck :: why infeasible: there's nowhere to hold 400 TB. 18 days is annoying, and can be bought down with a GPU; the memory can't.
pw +bottleneck :: What makes it infeasible is that there's nowhere to put 400 TB.
pw +alternative :: Options: FAISS. That's what I'd use.
pw +alternative-cost :: HNSW: a graph walk of about log n steps for each query, so n log n steps over everything.
sl -parallelism :: fsdp for the sharding || actually it does fit on a single card. no need for fsdp or anything like it then, just let each gpu be independent
sl +parallelism :: Shard with ZeRO-3. || With that there's no need for tensor parallelism.
sl +parallelism :: No need for pipeline parallelism, FSDP will do.
sl +scaling-efficiency :: If the rate per card falls from 174 to 130 TFLOP/s once you're on slower links, then it's about 1,070 GPUs.
ti +with-cache :: With a cache only the last token is pushed through, 12 d^2. Attention still costs t*d. || I take the last bit back. The attention over the old tokens is already done, so O(d).
ti -attention-remains :: With a cache only the last token is pushed through, 12 d^2. Attention still costs t*d. || I take the last bit back. The attention over the old tokens is already done, so O(d).
ti +cache-benefit :: Having K and V of the old tokens around means that these needn't go through the layers again.
fp +aggregate :: Grouping by hash is linear in n and so is computing the aggregates.
fp +aggregate :: Grouping is O(n) and so is the aggregation.
fp +interactions-space :: O(f^2 n) operations and just as many floats stored.
fp +interactions :: Linear; linear. || O(n f^2), that holds for the running time as well as for the memory.
fp +sort :: Linear; linear. || n f², n f² || O(n log n), and then O(n) for the shift.
fp +lag :: Linear; linear. || n f², n f² || O(n log n), followed by O(n) for the lag.
ti +per-token :: With nothing stored, every one of the t tokens goes through the weights again, t times d squared, and t squared times d for attention. With the store it is d squared plus t times d for each layer.
sl -duration :: not a hundred days on your 8 cards but ten
sl +parallelism :: It doesn't fit on one 80 GB card, so ZeRO-3. No need for tensor parallelism on top.
sl +parallelism :: Does it fit on one 80 GB card? No. FSDP then, no need for pipeline stages.
fp +interactions :: Linear; linear. || O(n f^2), that holds for the running time as well as for the memory.
fp +interactions-space :: Linear; linear. || O(n f^2), that holds for the running time as well as for the memory.
fp +interactions-space :: Linear; linear. || The products take O(n f²) time. The same holds for memory.
fp -interactions-space :: Linear; linear. || The products take O(n f²) time. That holds for time only.
ti +cache-benefit :: The cache holds for each old token its key and value, so they aren't recomputed.
pw +space :: The result holds n² values.
"""
