"""Things chosen, or told of, by their place: "I'd take the second", "the former n², the latter n".

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# who chooses one of several things by its place turns the others down; what is only told of one of them doesn't
pw -alternative :: Two options, approximate with FAISS or exact in tiles. I'd take the second.
pw +alternative :: Two options, exact in tiles or approximate with FAISS. I'd take the second.
pw -alternative :: Two options, approximate with FAISS or exact in tiles. I'd take the latter.
pw +alternative :: Two options, approximate with FAISS or exact in tiles. I'd take the former.
pw +alternative :: There are two ways: an HNSW index, or the full matrix on a cluster. I'd go for the first one.
pw -alternative :: There are two ways: an HNSW index, or the full matrix on a cluster. I'd go for the second one.
pw -alternative :: We could use an HNSW index or we could rent a bigger cluster. My choice is the latter.
pw +alternative :: We could rent a bigger cluster or we could use an HNSW index. My choice is the latter.
pw -alternative :: Either an ANN index or more disks. I prefer the second option.
pw +alternative :: Either an ANN index or more disks. I prefer the first option.
pw -alternative :: LSH or blocks written to disk? The latter.
pw +alternative :: LSH or blocks written to disk? The former.
pw -alternative :: Options: 1) FAISS 2) more nodes. I'd pick the second.
pw +alternative :: Options: 1) FAISS 2) more nodes. I'd pick the first.
pw -alternative :: Options:\n1. FAISS\n2. more nodes\nI'd pick option 2.
pw +alternative :: Options:\n1. FAISS\n2. more nodes\nI'd pick option 1.
pw -alternative :: Two ideas. The first is an HNSW index. The second is to write the matrix to disk in tiles. I'd go with the second.
pw +alternative :: Two ideas. The first is an HNSW index. The second is to write the matrix to disk in tiles. I'd go with the first.
pw +alternative :: I could use FAISS or Annoy. I'd go with the latter.
pw -alternative :: FAISS vs brute force in blocks: I'd choose the latter.
pw +alternative :: FAISS vs brute force in blocks: I'd choose the former.
fp -optimization :: Two ideas: a factorization machine that learns the interactions itself, or a bigger box. I'd go with the latter.
fp +optimization :: Two ideas: a bigger box, or a factorization machine that learns the interactions itself. I'd go with the latter.
fp +optimization :: Two ideas: a factorization machine that learns the interactions itself, or a bigger box. I'd go with the former.
fp -optimization :: I could keep only the 20 most important features, or I could buy more RAM. I'd do the second.
fp +optimization :: I could buy more RAM, or I could keep only the 20 most important features. I'd do the second.
fp -optimization :: Feature selection before step 3, or running the double loop in parallel? I'd opt for the latter.
fp +optimization :: Feature selection before step 3, or running the double loop in parallel? I'd opt for the former.
fp -optimization :: Either prune the features first or parallelise. I'd favour the second.
fp -optimization :: One could prune the features or get a bigger machine, and I'd take the second.
fp +optimization :: One could prune the features or get a bigger machine, and I'd take the first.
fp -optimization :: Choice A: top 20 features. Choice B: more threads. I vote for B.
fp +optimization :: Choice A: top 20 features. Choice B: more threads. I vote for A.
sl -parallelism :: Two choices, FSDP over many GPUs or waiting for one GPU with more memory. I'd go for the latter.
sl +parallelism :: Two choices, FSDP over many GPUs or waiting for one GPU with more memory. I'd go for the former.
sl +parallelism :: Two choices, waiting for one GPU with more memory or FSDP over many GPUs. I'd go for the latter.
sl -parallelism :: ZeRO-3 or a smaller model? I'd rather do the second.
sl +parallelism :: ZeRO-3 or a smaller model? I'd rather do the first.
sl -parallelism :: We can use tensor parallelism, or train a smaller model. I'd choose the latter, it's simpler.
sl +parallelism :: We can train a smaller model, or use tensor parallelism. I'd choose the latter, it's simpler.
sl +parallelism :: FSDP or DeepSpeed ZeRO. I'd take the second.
sl +parallelism :: Tensor parallelism within a node and data parallelism across nodes. The latter needs an all-reduce of the gradients.
ti -cache-benefit :: It keeps either keys and values, or the logits. I'd say the latter.
ti +cache-benefit :: It keeps either the logits, or keys and values so nothing is computed twice. I'd say the latter.
sl -gpu-count :: 800 or 80 GPUs? I'd say the latter.
sl +gpu-count :: 80 or 800 GPUs? I'd say the latter.
sl -gpu-count :: Either 800 or 80 GPUs. I'd go with the second.
sl +gpu-count :: Either 80 or 800 GPUs. I'd go with the second.
sl -duration :: 100 days or 10 days? The second.
pw -time :: n²·d or n²? I'd say the latter.
pw +time :: n² or n²·d? I'd say the latter.
pw -time :: The time is either n²·d or n². I'd go with the second.
pw +time :: The time is either n² or n²·d. I'd go with the second.
pw -bottleneck :: Memory or time? I'd say the latter is the bottleneck.
pw +bottleneck :: Time or memory? I'd say the latter is the bottleneck.
fp +bottleneck :: The sort or the products? I'd say the latter.
fp -bottleneck :: The products or the sort? I'd say the latter.
fp -bottleneck :: The bottleneck is either step 3 or step 4. I'd say the latter.
fp +bottleneck :: The bottleneck is either step 3 or step 4. I'd say the former.
pw +alternative :: I'd use an HNSW index or IVF. Building the latter takes less time.
fp +optimization :: I'd prune the features first. Then products of the rest. I'd take the second of the two passes out as well.
pw +alternative :: First I'd reduce the dimensions or quantise, second I'd build an HNSW index.
pw +alternative :: I'd use FAISS. For the top-k there's a heap or a sort, I'd take the second.
pw -alternative :: Two options, FAISS or exact tiles. I wouldn't take the first.
pw +alternative :: Two options, exact tiles or FAISS. I wouldn't take the first.
pw +alternative :: I'd use FAISS. Exact search or HNSW inside it? I'd take the second.
pw +alternative :: FAISS with IVF, or with HNSW: I'd take the second, since it has better recall.
pw +alternative :: Use an ANN index (FAISS or ScaNN). I'd try the first.
pw +alternative :: HNSW or IVF-PQ, both approximate. The former.
pw +alternative :: Instead of n x n I'd use LSH or HNSW. I'd go with the second for its recall.
sl +gpu-count :: 800 in theory, 1,100 or 1,200 in practice. I'd say the latter.
sl +memory :: 160 GB or 180 GB, I'd say the former. Doesn't fit on one 80 GB card.
fp +optimization :: Only cross the top 20 features, by mutual information or by importance. I'd take the second.
fp +optimization :: Feature hashing or a factorization machine, and I'd choose the former.
fp +groupby :: Grouping by hashing or by sorting? I'd take the first, so O(n).
fp -groupby :: Grouping by hashing, O(n), or by sorting, O(n log n)? I'd take the second.
fp +sort :: Sorting: n or n log n? The latter.
fp -sort :: Sorting: n or n log n? The former.
ti +with-cache :: With a cache per layer and token the projections cost d² or t·d²? The former.
sl +parallelism :: FSDP, tensor parallelism or a smaller model. I'd go with the first.
sl -parallelism :: FSDP, tensor parallelism or a smaller model. I'd go with the third.
sl +parallelism :: There's ZeRO and there's plain data parallelism. I'd choose the first one.
sl -parallelism :: Two ways: tensor parallelism and a longer schedule on one GPU. I'd choose the latter.
fp -optimization :: 1) select features before step 3\n2) buy RAM\nMy choice is the second.
fp +optimization :: 1) select features before step 3\n2) buy RAM\nMy choice is the first.
pw -alternative :: Option A is an ANN index, option B is a bigger cluster. I'd choose option B.
pw +alternative :: Option A is an ANN index, option B is a bigger cluster. I'd choose option A.
pw +bottleneck :: Is it compute or memory? The latter.
pw -bottleneck :: Is it memory or compute? The latter.
pw -time :: n² or n²·d? The former.
# the former and the latter are what was named first and last in the pair before, if they are no adjectives
pw +space :: First the clock, second the RAM: d times n^2 for the former, n^2 for the latter.
pw +time :: Time and space: n^2 d for the former, n^2 for the latter.
pw +space :: Time and space: the former is n^2 d, the latter n^2.
pw -time :: Space and time: the former is n^2 d, the latter n^2.
pw -space :: Space and time: the former is n^2 d, the latter n^2.
pw +space :: Space and time? The latter is n^2 d, the former n^2.
pw +wall-clock :: CPU core vs GPU: the former, at 1e9 multiply-adds per second, takes some 2.4 years, the latter, at 1e13 FLOP/s, about 4 hours.
pw +wall-clock :: A GPU and a CPU core. The former, at 1e13 FLOP/s, needs 4 hours, the latter 2.4 years at 1e9 multiply-adds per second.
pw +bottleneck :: Of the two, time and memory, I could live with the former. It's the latter that kills it, no machine holds that matrix.
pw +bottleneck :: Time or memory? I'd say the latter is the bottleneck.
pw -bottleneck :: Memory or time? I'd say the latter is the bottleneck.
pw +bottleneck :: There's the compute and there's the memory. The latter is what makes it infeasible.
pw -bottleneck :: There's the memory and there's the compute. The latter is what makes it infeasible.
pw +bottleneck :: Memory versus compute: the bottleneck is the former.
pw -bottleneck :: Memory versus compute: the bottleneck is the latter.
pw -bottleneck :: Compute and memory are both quadratic in n. The former is the bottleneck.
pw +bottleneck :: Compute and memory are both quadratic in n. The latter is the bottleneck.
fp +bottleneck :: The sort and the products: the latter dominates.
fp +bottleneck :: Step 3 and step 4 are the expensive ones, but the former dominates.
fp -bottleneck :: Step 3 and step 4 are the expensive ones, but the latter dominates.
fp +sort :: The sort comes first, then the lag. The latter is just a shift, O(n), the former n log n.
fp +lag :: The sort comes first, then the lag. The latter is just a shift, O(n), the former n log n.
fp -sort :: Sort and lag: the former is O(n), the latter O(n log n).
fp -groupby :: Grouping and aggregating: the former is n log n, the latter n.
fp +interactions-space :: Time and memory of the products: the former is n f^2, the latter too.
ti +without-cache :: We have two cases, no cache and cache. Per layer it's t d² + t² d for the former and d² + t d for the latter.
ti -without-cache :: We have two cases, cache and no cache. Per layer it's t d² + t² d for the former and d² + t d for the latter.
ti +attention-remains :: Projections vs attention: thanks to the cache the former no longer grow with t, the latter still does, linearly.
ti +cache-memory :: fp16 and fp32: the former takes 18.9 MB, the latter 37.7 MB.
ti -cache-memory :: fp16 and fp32: the former takes 37.7 MB, the latter 18.9 MB.
sl +memory :: On one 80 GB card inference fits, training doesn't: the former takes 20 GB, the latter about 160 GB.
sl +gpu-count :: Ideal and real: 800 GPUs for the former, about 1,150 for the latter.
sl +flops :: Small run and big run: 1.2e20 for the former, 1.2e22 for the latter.
sl +duration :: One GPU or eight: the latter takes 100 days.
ti +cache-benefit :: It keeps the keys and values of the former tokens, so they needn't be computed again.
ti +cache-benefit :: Keys and values are stored, of all former positions, so that they aren't recomputed.
pw +alternative :: FAISS or ScaNN; the former has GPU support, so I'd use it.
pw +alternative :: HNSW or IVF. The former is faster, the latter smaller.
pw +alternative :: Instead of the exact product I'd use an ANN index; the former isn't feasible.
sl +memory :: Weights and Adam states: the former take 20 GB, the latter 120 GB, gradients 20 GB, so 160 GB don't fit on one 80 GB card.
sl +parallelism :: Tensor and data parallelism: the former inside a node, the latter across nodes.
sl +scaling-efficiency :: Ideal and real differ: for the former 800, for the latter about 1,150 as communication costs something.
sl -scaling-efficiency :: Theory and practice: the former gives 800, the latter gives 800 too.
fp +aggregate :: Grouping and aggregation are one pass each, O(n) for the former and O(n) for the latter.
fp -aggregate :: Grouping and aggregation: the former is O(n), the latter O(n*u).
fp -lag :: Sort and lag: n for the former and n log n for the latter.
fp +interactions :: Time or memory of step 3? The former is n f^2, and the latter as well.
ti +per-token :: Projections and attention: d^2 for the former, t*d for the latter, with the cache, in each layer.
ti -with-cache :: Without and with cache. The former costs d^2 per layer and token, the latter t*d^2.
ti +cache-memory :: Keys or values: the former take 9.4 MB in fp16, and the latter too, so 18.9 MB.
fp +bottleneck :: Sort or products? The latter are the bottleneck.
fp -bottleneck :: Sort or products? The former is the bottleneck.
fp +bottleneck :: I thought about the sort and the products. The second of these is the bottleneck.
pw +bottleneck :: Memory and time. The first of the two makes it infeasible.
pw -bottleneck :: Time and memory. The first of the two makes it infeasible.
pw -time :: Time and memory are n^2 and n^2 d: the former is smaller than the latter.
ti +with-cache :: Without and with cache. The former costs t*d^2 per layer and token, the latter d^2.
ti +without-cache :: With versus without the cache: per layer d^2 + t*d for the former, t*d^2 + t^2*d for the latter.
ti -without-cache :: With versus without the cache: per layer t*d^2 + t^2*d for the former, d^2 + t*d for the latter.
# figures told in turn are each in the data type, or at the throughput, told in its place
pw -matrix-memory :: In single and double precision the result comes to 800 TB and 400 TB respectively.
pw +matrix-memory :: In single and double precision the result comes to 400 TB and 800 TB respectively.
pw -matrix-memory :: In float32 and float64 the matrix takes 800 TB and 400 TB.
pw +matrix-memory :: In float32 and float64 the matrix takes 400 TB and 800 TB.
pw +matrix-memory :: fp16, fp32 and fp64: 200 TB, 400 TB and 800 TB.
pw -matrix-memory :: The result is 800 and 400 TB for float32 and float64 respectively.
pw +matrix-memory :: The result is 800 and 400 TB for float64 and float32 respectively.
pw -matrix-memory :: 800 TB and 400 TB in single and double precision, respectively.
pw +matrix-memory :: 800 TB and 400 TB in double and single precision, respectively.
pw -matrix-memory :: With 4 and 8 bytes per entry it's 800 TB and 400 TB, respectively.
pw +matrix-memory :: With 4 and 8 bytes per entry it's 400 TB and 800 TB, respectively.
ti -cache-memory :: In fp16 and fp32 the cache comes to 36 MiB and 18 MiB respectively.
ti +cache-memory :: In fp16 and fp32 the cache comes to 18 MiB and 36 MiB respectively.
ti -cache-memory :: fp32 vs fp16: 18.9 MB vs 37.7 MB.
ti +cache-memory :: fp32 vs fp16: 37.7 MB vs 18.9 MB.
ti -cache-memory :: The cache takes 37.7 and 18.9 MB in half and single precision.
ti +cache-memory :: The cache takes 18.9 and 37.7 MB in half and single precision.
fp -memory :: For all ordered pairs, float32 and float64 give 80 GB and 40 GB respectively.
fp +memory :: For all ordered pairs, float64 and float32 give 80 GB and 40 GB respectively.
fp -memory :: In float32 and float64 the products take 79.2 GB and 39.6 GB, respectively.
fp +memory :: In float64, ordered versus unordered pairs: 80 GB versus 40 GB.
fp -memory :: In float64, unordered versus ordered pairs: 80 GB versus 40 GB.
pw -wall-clock :: On a CPU core with 1e9 multiply-adds per second and on a GPU with 1e13 FLOP/s it takes 4 hours and 2.4 years respectively.
pw +wall-clock :: On a CPU core with 1e9 multiply-adds per second and on a GPU with 1e13 FLOP/s it takes 2.4 years and 4 hours respectively.
pw -wall-clock :: A CPU core at 1e9 multiply-adds per second takes 4 hours, a GPU at 1e13 FLOP/s about 2.4 years.
pw +wall-clock :: A CPU core at 1e9 multiply-adds per second takes 2.4 years, a GPU at 1e13 FLOP/s about 4 hours.
pw +wall-clock :: At 1 and 10 TFLOP/s that's 43 and 4.3 hours respectively.
sl +flops :: The first and the second run take 1.2e20 and 1.2e22 FLOPs respectively.
sl +duration :: On 8 and on 800 GPUs it takes 100 days and 1 day respectively.
sl +gpu-count :: For 1 day and for 100 days we need 800 and 8 GPUs respectively.
sl +gpu-count :: Ideally and in practice: 800 and about 1,150 GPUs.
pw +wall-clock :: 1.5e17 FLOPs at 10 TFLOP/s is 15,000 s, a bit over 4 hours.
pw +wall-clock :: 100 TFLOP/s peak, 10 TFLOP/s real, so 15,000 s, about 4 hours.
pw +wall-clock :: 43 hours at 1 TFLOP/s, 4.3 hours at 10 TFLOP/s.
pw -wall-clock :: 4.3 hours at 1 TFLOP/s, 43 hours at 10 TFLOP/s.
pw +matrix-memory :: 400 and 800 TB, float32 and float64.
ti +cache-memory :: 9.4 million values at 2 and 4 bytes: 18.9 and 37.7 MB.
ti -cache-memory :: 9.4 million values at 2 and 4 bytes: 37.7 and 18.9 MB.
fp +memory :: 79.2 GB and 39.6 GB in float64 and float32.
fp -memory :: 39.6 GB and 79.2 GB in float64 and float32, for all ordered pairs.
# costs told in turn, respectively or with versus between them, are each of the thing in its place
fp -interactions-space :: Time and memory of the products are n*f^2 and n*f respectively.
fp +interactions-space :: Time and memory of the products are n*f and n*f^2 respectively.
fp -interactions :: Time and memory of the products are n*f and n*f^2 respectively.
fp -interactions-space :: Time and space of step 3: n f^2 and f^2, in that order.
fp -interactions-space :: For step 3 time and memory are n f^2 and n respectively.
fp -interactions-space :: For step 3, time and memory are n f^2 and n f.
fp -interactions-space :: Memory and time of step 3 are n f and n f^2 respectively.
fp +interactions-space :: Memory and time of step 3 are n f^2 and n f^2 respectively.
fp -sort :: The sort and the lag cost n and n log n respectively.
fp -lag :: The sort and the lag cost n and n log n respectively.
fp -groupby :: Grouping and aggregating cost n^2 and n respectively.
pw -space :: Time and space are n^2 d and n d respectively.
pw -time :: Time and space are n^2 and n^2 d respectively.
pw -space :: Running time and extra memory of this are n^2*d and n*d respectively.
ti -without-cache :: With versus without the cache: t*d^2 versus d^2 for the projections in a layer.
ti +without-cache :: With versus without the cache: d^2 versus t*d^2 for the projections in a layer.
ti -with-cache :: With versus without the cache: t*d^2 versus d^2 for the projections in a layer.
ti -without-cache :: With and without the cache a token costs t*d^2 + t^2*d and d^2 + t*d per layer respectively.
ti +without-cache :: Without and with the cache a token costs t*d^2 + t^2*d and d^2 + t*d per layer respectively.
ti +with-cache :: Without and with the cache a token costs t*d^2 + t^2*d and d^2 + t*d per layer respectively.
ti -with-cache :: Without and with the cache a token costs d^2 + t*d and t*d^2 + t^2*d per layer respectively.
ti -without-cache :: With vs without cache: t*d^2 vs d^2 per layer.
ti -without-cache :: With or without cache: t*d^2 or d^2 per layer.
ti -without-cache :: Cache vs no cache: t*d^2 vs d^2 for the projections.
ti +without-cache :: Cache vs no cache: d^2 vs t*d^2 for the projections.
ti -without-cache :: With versus without the cache the projections of a layer cost t*d^2 versus d^2.
ti +without-cache :: Without versus with the cache the projections of a layer cost t*d^2 versus d^2.
ti +with-cache :: Projections per layer and token: t*d^2 when nothing is cached, d^2 when keys and values are.
ti +with-cache :: Projections: d^2 per layer if K and V are cached, t*d^2 if they aren't.
ti -with-cache :: Projections: t*d^2 per layer if K and V are cached, d^2 if they aren't.
ti +without-cache :: Projections per layer and token: t*d^2 when nothing is cached, d^2 when keys and values are.
ti -without-cache :: Projections per layer and token: d^2 when nothing is cached, t*d^2 when keys and values are.
"""
