"""Choices that are offered and not made, terms in a row, and lists in which each thing answers something.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# who offers several things and chooses none claims none; what differs by case, or is said of something, stands
fp -bottleneck :: The bottleneck: step 1, or step 2, or step 3, or step 4.
fp -bottleneck :: The bottleneck is step 1, step 2, step 3 or step 4.
fp -bottleneck :: Bottleneck: grouping / products / sort / lag.
fp -bottleneck :: The bottleneck could be the grouping, the products, the sort or the lag.
fp -bottleneck :: Either the sort or the products are the bottleneck.
fp +bottleneck :: The bottleneck is step 3, not step 1 or step 2 or step 4.
fp +bottleneck :: Step 1 and step 2 and step 4 are cheap, the bottleneck is step 3.
fp -bottleneck :: bottleneck step 1 or 2 or 3 or 4
sl -gpu-count :: gpus: 80 / 160 / 800 / 8000.
sl -gpu-count :: 80, 160, 800 or 8000 GPUs.
sl -gpu-count :: gpus 80 or 800
sl +gpu-count :: gpus: 800 / 1000 with 80 % efficiency
sl +gpu-count :: GPUs: 8 -> 800
sl +gpu-count :: 800 / 1,140 at 70%.
sl +gpu-count :: 800 GPUs (ideal) / 1,150 GPUs (realistic).
sl -gpu-count :: 80 GPUs / 800 GPUs / 8000 GPUs
sl -gpu-count :: gpus: 80/160/800/8000, one of these
sl -duration :: takes 10 days, or 20, or 100, or 1000 days
sl -duration :: 10 days / 100 days / 1000 days
sl +duration :: 2400 h / 100 days
sl +duration :: 2,400 hours or 100 days.
sl -memory :: memory either 20 GB and fits, or 40 and fits, or 80 and just fits, or 160 and doesn't
sl -memory :: Memory: 20 GB / 40 GB / 80 GB / 160 GB.
sl +memory :: 20 GB / 20 GB / 120 GB for weights / grads / Adam = 160 GB.
sl -memory :: 20, 40, 80 or 160 GB, take your pick.
sl -flops :: flops: 1.2e20, 1.2e21, 1.2e22 or 1.2e23
sl +flops :: 1.2e20 / 1.2e22
sl +flops :: FLOPs: 1.2e20 (small) / 1.2e22 (big).
sl -parallelism :: Strategy: nothing at all, or one big machine, or a sharded thing, depends.
sl +parallelism :: ZeRO or FSDP.
sl +parallelism :: FSDP or tensor parallelism or pipeline parallelism, depending on the interconnect.
sl -parallelism :: FSDP or a bigger GPU or a smaller model or nothing.
pw -matrix-memory :: 31 GB / 400 GB / 400 TB / 800 PB.
pw -matrix-memory :: Memory: 31 GB, 400 GB, 400 TB or 800 PB.
pw +matrix-memory :: 800 TB / 400 TB / 200 TB in fp64 / fp32 / fp16.
pw +matrix-memory :: fp32 400 TB / fp64 800 TB
pw +matrix-memory :: 400 TB or 800 TB depending on dtype.
pw -alternative :: FAISS or Spark or PCA or a bigger machine or a C++ rewrite.
pw -alternative :: Use FAISS, or Spark, or PCA, or a bigger machine, or C++.
pw -alternative :: FAISS / Spark / PCA / bigger machine
pw +alternative :: FAISS or HNSW or LSH.
pw +alternative :: FAISS / HNSW / ScaNN.
pw +alternative :: I'd use FAISS, ScaNN or Annoy.
pw +alternative :: I'd use HNSW in FAISS, on Spark if needed, after PCA to 128 dimensions.
pw -alternative :: Either buy more RAM or use FAISS or rewrite it in C++, whatever.
pw +alternative :: PCA first, then FAISS.
pw -bottleneck :: Infeasible either due to CPU, or memory, or disk, or network.
pw -bottleneck :: The bottleneck: CPU, memory, disk or network.
pw -bottleneck :: memory / compute / network
pw +bottleneck :: Memory is the bottleneck, or rather: there is no machine with 400 TB.
pw -time :: O(n·d) or O(n²) or O(n²·d) or O(n·log n·d), one of these.
pw -time :: O(nd) / O(n²) / O(n²d)
pw +time :: n²d / n²
pw +space :: n²d / n²
pw -wall-clock :: Seconds, or hours, or years.
ti -cache-benefit :: It keeps keys and values, or else the queries, or the attention scores, or the hidden states.
ti -cache-benefit :: keeps K and V / queries / scores / logits
ti -cache-benefit :: It keeps either keys and values or queries so they are not recomputed.
ti +cache-benefit :: It keeps the keys and values, not the queries or scores, so they aren't recomputed.
ti -cache-memory :: 4.7 MB / 9.4 MB / 18.9 MB / 37.7 MB
ti +cache-memory :: 18.9 MB / 37.7 MB (fp16 / fp32)
ti -attention-remains :: The cost left is either the attention, or the projections, or the softmax, or nothing.
ti -per-token :: With the cache it's O(1) or O(d) or O(d² + t·d) or O(t²).
fp -optimization :: Leave it as is, or take fewer features, or take more features, or rewrite it in C.
fp +optimization :: Take fewer features, or compute the products lazily, or use a factorization machine.
fp -memory :: 8 MB, 800 MB, 8 GB, 80 GB or 800 GB.
fp -memory :: Memory 8 GB / 80 GB / 800 GB
fp +memory :: 80 GB / 40 GB for float64 / float32
pw -alternative :: ANN FAISS HNSW IVF PQ LSH ScaNN Annoy log n O(n log n) recall@k sharding vector database embeddings at scale
pw -alternative :: ANN, FAISS, HNSW, IVF, PQ, LSH
pw -alternative :: FAISS / HNSW / recall / log n / sharding
pw -alternative :: I wouldn't bring in approximate nearest neighbour search, HNSW and the like aren't of use for this. No change is needed.
pw -alternative :: I also would not use approximate neighbours. FAISS, HNSW and the like aren't a remedy for this, because there's nothing to cure.
pw -bottleneck :: It's a vectorised one-liner. || Depends. Might be slow in Python. I'd guess that the interpreter is what makes it infeasible, with the global lock.
# a stroke at the end parts nothing
pw +matrix-memory :: 400 TB in float32 /
sl -gpu-count :: 80 GPUs /
"""
