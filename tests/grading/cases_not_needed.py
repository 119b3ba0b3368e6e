"""What there is no need of, and what is said of it: no proposal, and no answer taken back by another one's name.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what isn't needed is not proposed; that nothing has to be done again says what is saved
sl -parallelism :: ZeRO or FSDP aren't needed here, nor tensor parallelism.
sl -parallelism :: ZeRO isn't needed here.
sl -parallelism :: No need for FSDP or tensor parallelism.
sl -parallelism :: Neither FSDP nor tensor parallelism is necessary.
sl -parallelism :: FSDP, tensor parallelism and so on are unnecessary here.
sl -parallelism :: FSDP is overkill.
sl -parallelism :: I'd use ZeRO-3. || Forget what I wrote about sharding, it fits on one.
sl -parallelism :: I'd use ZeRO-3. || So the sharding isn't necessary after all.
sl -parallelism :: I'd use ZeRO-3. || Actually one card is enough, so no need for ZeRO.
sl +parallelism :: I'd use ZeRO-3. || Actually no need for tensor parallelism.
sl +parallelism :: ZeRO-3. Tensor parallelism isn't needed here.
sl +parallelism :: FSDP is needed here, tensor parallelism isn't.
sl +parallelism :: You need FSDP, nor would I skip it.
pw -alternative :: FAISS or HNSW aren't needed here.
pw -alternative :: HNSW and such aren't necessary, nor is LSH.
pw -alternative :: I'd use HNSW. || Drop what I said about HNSW, exact tiles.
pw +alternative :: I'd use HNSW; LSH isn't needed.
fp -optimization :: Feature selection isn't needed here, nor is a sparse format.
fp -optimization :: Selecting features is unnecessary.
fp -optimization :: I'd select the top 20 features. || Drop what I said about the selection, keep all of them.
ti -cache-benefit :: The keys and values needn't be stored, nor the queries.
ti -attention-remains :: Attention over the cache isn't t·d, nor does it grow with t.
ti +attention-remains :: Attention over the cache still is t·d, nor does it shrink.
pw -bottleneck :: Memory isn't the bottleneck, nor is the runtime.
fp -bottleneck :: Step 3 isn't the bottleneck, nor is the sort.
fp +bottleneck :: The sort isn't the bottleneck, nor is the grouping, it's step 3.
sl -memory :: It doesn't need 160 GB, nor 120.
sl -scaling-efficiency :: Communication doesn't cost anything, nor are there stragglers.
sl -parallelism :: ZeRO, FSDP? Not needed.
sl -parallelism :: Do we need FSDP? I don't think so.
sl -parallelism :: Data parallelism alone, without any sharding of states: won't fit, so I don't know.
sl -parallelism :: I'd use ZeRO-3. || I wouldn't use ZeRO.
sl +parallelism :: I'd use ZeRO-3. || Tensor parallelism isn't needed.
sl +parallelism :: I'd use FSDP. || ZeRO-1 wouldn't be enough.
pw +alternative :: I'd use FAISS. || LSH isn't needed then.
pw +alternative :: I'd use FAISS with HNSW. || An exact index isn't needed.
sl -parallelism :: I'd use ZeRO-3. || I wouldn't use sharding.
sl -parallelism :: I'd use ZeRO-3. || I wouldn't use ZeRO.
sl -parallelism :: I'd use ZeRO-3. || ZeRO isn't needed.
sl -parallelism :: I'd use ZeRO-3. || ZeRO-3 isn't needed.
sl -parallelism :: I'd use ZeRO-3. || No need for ZeRO-3.
sl -parallelism :: I'd use ZeRO-3. || No, ZeRO-3 isn't needed.
ti +cache-benefit :: The keys and values are stored, so recomputing them isn't necessary.
ti +cache-benefit :: The cache holds K and V of the past tokens; recomputation isn't needed.
ti +cache-benefit :: Recomputing the keys and values of old tokens is unnecessary, they sit in the cache.
ti +cache-benefit :: Computing the old tokens' keys and values again isn't needed since they are cached.
ti +with-cache :: With the cache only the new token is projected, d^2 per layer; the other projections aren't needed.
fp +groupby :: A sort isn't needed for the grouping, so O(n).
fp +lag :: Sorting again isn't needed, the lag is O(n).
fp +optimization :: All pairs aren't needed: keep only the 20 best features.
fp +optimization :: Half of the products are superfluous because a*b = b*a, so compute each pair once.
fp +optimization :: Most features are unnecessary, so drop them before the products.
fp +interactions-space :: Extra memory for the loop isn't needed, but the columns are f^2 n.
pw +alternative :: An exact answer isn't needed, so FAISS.
pw +alternative :: Exactness isn't necessary here, so I'd go for approximate nearest neighbours.
pw +alternative :: All pairs are unnecessary, an HNSW index gives the nearest.
pw +bottleneck :: A faster GPU isn't needed, memory is the bottleneck.
sl +parallelism :: Tensor parallelism across nodes isn't needed; FSDP it is.
sl +parallelism :: Model parallelism isn't necessary if you use ZeRO-3.
sl +memory :: One card isn't enough: 160 GB are needed.
sl +gpu-count :: More than 800 GPUs aren't needed with perfect scaling.
"""
