"""Pairwise similarity as people type it: letters for costs, no commas, kinds in brackets, the cost of the alternative.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# the letters of time and space
pw +time,space :: T(n,d) = O(n²·d)\\nextra S = O(n²)
pw +time,space :: T(n,d) = O(n²d), extra S = O(n²)
pw +space :: extra S = O(n²)
pw +space :: Extra space S(n) = n²
pw +time,space :: T(n, d) ∈ Θ(n²d); S(n) ∈ Θ(n²)
pw +time,space :: T ~ n²d, S ~ n²
pw +time,space :: T(n,d)=n²d; M=n²
pw +time,space :: time: T = n²·d; memory: M = n²
pw +space :: additional S: n²
pw +time,space :: runtime T = n^2 d and extra memory M = n^2
# spoken without commas: what is not done, and then what is
pw +alternative,alternative-cost :: yeah so i would not do all pairs id build an approximate nearest neighbor index like hnsw and then each lookup is about log n and you do n of them so n log n instead of n squared
pw +alternative :: i would not compute all pairs i would build an hnsw index
pw +alternative :: i wouldnt do this at all id use faiss
pw +alternative :: i would not do that i'd use faiss instead
pw +alternative :: i dont want the full matrix so id go for hnsw
pw +alternative :: never compute that just use faiss with ivf
pw -alternative :: i would not use hnsw id do it in tiles
pw -alternative :: i would not build an approximate index id do tiles
pw -alternative :: i would not use faiss i would rent more machines
fp +optimization :: i would not build all the pairs id select the top 20 features first
fp +optimization :: i wouldnt do step 3 for all columns id prune the features
fp -optimization :: i would not prune the features id rent a bigger box
sl +parallelism :: i would not use plain ddp id shard it with fsdp
sl -parallelism :: i would not shard it with fsdp id use one big machine
ti +cache-benefit :: you dont recompute the old keys and values you keep them in the cache
# alternatives in brackets are of one kind
pw +alternative :: Vector index with graph search (HNSW / DiskANN / NSG, whichever the team can operate).
pw +alternative :: A vector index (HNSW or IVF, whatever is at hand).
pw +alternative :: HNSW, or IVF, whichever is faster.
pw +alternative :: An ANN index, FAISS or ScaNN, it doesn't matter which.
pw +alternative :: Some ANN library, whichever you like: FAISS, Annoy, hnswlib.
pw -alternative :: HNSW or tiles, whichever the team prefers.
sl +parallelism :: ZeRO-3 / FSDP, whichever the framework offers.
sl +parallelism :: Sharding (FSDP or DeepSpeed ZeRO, whichever is installed).
fp +optimization :: Cut the features first (mutual information / lasso / trees, whichever is at hand).
# the index has its cost, the matrix keeps its own
pw +space,matrix-memory :: n²d time, n² space || 400 TB || HNSW. Memory n·d for the vectors, 30 GB, and the result is 100M pairs, 0.8 GB.
pw +space :: n²d time, n² space || 400 TB || HNSW. Memory is n·d then.
pw +space :: n²d time, n² space || 400 TB || HNSW. We only hold the vectors, n·d floats.
pw +matrix-memory :: n² space || 400 TB in float32 || HNSW, top 10 each. The result then takes 1 GB.
pw +matrix-memory :: n² space || 400 TB in float32 || HNSW, top 10 each || the output shrinks to 800 MB
pw -space :: n²d time, n² space || Correction, memory is n·d.
pw -matrix-memory :: n² space || 400 TB in float32 || Sorry, the matrix takes 40 GB.
# the time of what is done instead is not that of all pairs
pw -wall-clock :: I'd use HNSW. That takes a few minutes.
pw -wall-clock :: I'd use HNSW. It takes two hours.
pw -wall-clock :: I'd build an HNSW index, which takes a few hours.
pw -wall-clock :: Building the index costs two hours.
pw -wall-clock :: I'd reduce the dimension with PCA to 64 and plot it with UMAP to see the structure. That costs a few minutes.
pw -wall-clock :: I'd do PCA first. That takes a few minutes.
pw -wall-clock :: PCA to 64 dims takes ten minutes.
pw -wall-clock :: I'd cluster them with k-means, 3 hours.
pw -wall-clock :: I'd sample 1% of the rows. Takes minutes, 2 hours at most.
pw -wall-clock :: Instead I'd look at a random subset, that's done in 20 minutes.
pw -wall-clock :: Dedup first, half an hour.
pw -wall-clock :: UMAP on all of it runs for 4 hours.
pw -wall-clock :: A t-SNE plot takes 3 hours.
pw -wall-clock :: Querying all ten million takes about two hours.
pw -wall-clock :: The lookups take 3 hours in all.
pw -wall-clock :: With LSH it's 20 minutes.
pw -wall-clock :: The approximate version runs in 2 hours.
pw -wall-clock :: The index answers everything in 4 hours.
pw +wall-clock :: On an A100 that takes 2 hours.
pw +wall-clock :: All pairs on an A100: about 2 hours. HNSW would need ten minutes.
pw +wall-clock :: Brute force takes 4 hours on a 10 TFLOPS card, the index 20 minutes.
pw +wall-clock :: 1.5e17 flops, at 1e13 per second that is 4 hours.
pw +wall-clock :: Even after PCA the full thing at d=768 would be 4 hours on a V100.
pw +wall-clock :: That's 2.4 years on one core. With HNSW it's an hour.
pw +wall-clock :: It takes 4 hours on a GPU, before any clustering.
# growths as they are written
pw +time,space :: time n-squared-d, memory n-squared
pw +time :: the matmul is n-squared-d
pw +time,space :: n squared d for time and then for memory you get this n by n thing back so n squared
pw +time,space :: n squared d for time and for memory n squared
pw +time,space :: so n squared d for the time and then the memory is n by n so n squared
pw +time :: Multiplying an n×d by a d×n matrix takes O(n²d), then there's an elementwise n² for the normalisation.
pw +time,space :: Multiplying an n×d by a d×n matrix takes O(n²d), then there's an elementwise n² for the normalisation. New memory is n² for sims.
pw +time :: An n×d times d×n product takes n²d.
pw +time :: Multiplying n x d with d x n costs n²d and dividing costs n².
pw +time :: The product takes O(n²d), the norms O(nd).
# the cost of one query, and of all of them
pw +alternative-cost :: I would use Annoy. One query costs about log n steps, for all embeddings n log n.
pw +alternative-cost :: HNSW. A query costs log n, so for all of them n log n.
pw +alternative-cost :: HNSW. A query costs d log n; overall n d log n.
pw +alternative-cost :: HNSW: log n per lookup and n log n for all n lookups.
pw -alternative-cost :: HNSW. A query costs n.
pw -alternative-cost :: HNSW. A query costs log n. No: it costs n.
# what stops it, told in other words
pw +bottleneck :: 400 TB in fp32, two hours on an A100. Memory is what doesn't work.
pw +bottleneck :: The memory is what won't work.
pw +bottleneck :: 18 days is dreadful, but a GPU fixes that; nothing fixes 400 TB of RAM.
pw +bottleneck :: More GPUs fix the time, nothing fixes the 400 TB.
pw +bottleneck :: Nothing helps against 400 TB of output.
pw +bottleneck :: You can throw GPUs at the compute but you can't throw anything at 400 TB.
pw +bottleneck :: What makes it infeasible: memory capacity. || Cast to fp32, normalise once (kills the division), index with HNSW.
pw -bottleneck :: What makes it infeasible is that the number of pairs to be computed is quadratic; a day per run is too slow.
pw -bottleneck :: What makes it infeasible is the number of pairs to compare.
pw -bottleneck :: It's infeasible because there are 10^14 pairs to compute.
pw -bottleneck :: The problem is computing 10^14 similarities.
pw +bottleneck :: The problem is storing 10^14 similarities.
pw -bottleneck :: Nothing fixes the compute time.
pw -bottleneck :: Memory works, the time doesn't.
# the figure of a sample is not that of the matrix
pw +matrix-memory :: 10^14 cells in float32 is 400 TB || I'd sample 20,000 of them at random and compute the exact matrix on those: 4·10^8 entries, 1.6 GB, takes a second.
pw +matrix-memory :: 400 TB || With a random subset of 10,000 the matrix is only 400 MB.
pw +matrix-memory :: 400 TB || Take a sample of 1%: the matrix then takes 40 GB.
pw -matrix-memory :: 400 TB || Sorry, the matrix takes 40 GB.
pw -matrix-memory :: The matrix takes 40 GB, e.g. for a sample 4 MB.
# what points back names another limit
pw -bottleneck :: O(n²d). And O(n²) for memory. || 400 TB and a bit more than a day. What makes it infeasible is that the number of pairs to be computed is quadratic; a day per run is too slow.
pw -bottleneck :: O(n²d). And O(n²) for memory. || 400 TB and two years. What makes it infeasible is that it takes too long.
pw +bottleneck :: O(n²d). And O(n²) for memory. || 400 TB and a day. What makes it infeasible is that the pairs have to be kept.
# one of several ways is turned down later, not the one chosen
pw +alternative :: HNSW, log n each. || I would not take LSH, its recall is poor.
pw +alternative :: I'd build an HNSW index. || LSH I would avoid, too many tables.
pw +alternative :: I'd build an HNSW index. || Not IVF, since it needs training.
pw -alternative :: I'd build an HNSW index. || No, I would not use HNSW after all.
pw -alternative :: I'd build an HNSW index. || No, I would not use an approximate index after all.
sl -parallelism :: ZeRO-3. || No, I wouldn't use ZeRO.
sl -parallelism :: I'd shard with FSDP. || No, no sharding at all, one card is enough.
fp +optimization :: Feature selection, top 20. || I wouldn't do PCA, it mixes the columns.
fp -optimization :: Feature selection, top 20. || No, I would not select features.
"""
