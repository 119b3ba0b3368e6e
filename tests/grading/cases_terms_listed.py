"""Terms that are only listed, or called topics, claim nothing; terse answers do.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# words are listed or called the topics, nothing is claimed with them
fp -groupby :: Hash tables, group keys, O(n), amortised cost: these are the concepts one has in mind when looking at a groupby.
fp -interactions,interactions-space :: Pairs, f squared, n, memory footprint. All of that plays a part here.
fp -sort,lag :: Sorting, n log n, shifting, linear scans. Classic topics.
fp -bottleneck,memory,optimization :: Bottlenecks, gigabytes, feature selection, chunking... there's a large literature on each of them and I've read a good deal of it.
pw -quadratic,time,space :: Big O. Quadratic. Cubic. Linear. Asymptotics, matrix multiplication, n, d, n², n²d. These are the terms that matter in this topic.
pw -matrix-memory,wall-clock,bottleneck :: Memory, terabytes, 400 TB, GPUs, FLOPs, hours, bottlenecks. Important considerations all.
pw -alternative,alternative-cost :: FAISS, HNSW, IVF, LSH, log n. There's a big literature on it.
pw -time,space,quadratic :: Keywords: O(n²d), O(n²), quadratic, matmul.
pw -time,quadratic :: Complexity theory, matrix products, n²d, n³, Strassen. All of these come to mind.
pw -time,quadratic :: O(n²d), BLAS, GEMM, cache blocking. Lots to think about here.
pw -time,quadratic,space :: Time: complexity. Space: complexity. Quadratic, linear, O(n²), O(n²d), etc. It's all relevant.
pw -bottleneck,matrix-memory :: RAM, bandwidth, 400 TB, out of memory, OOM, compute. All important factors.
pw -bottleneck,matrix-memory :: Things to consider: memory, 800 TB, bottleneck, infeasible.
pw -wall-clock :: GPUs, TFLOPs, hours, 4 hours, years. Relevant aspects.
pw -alternative :: HNSW, FAISS, LSH, Annoy, ScaNN: big names in the field.
pw -alternative :: Approximate nearest neighbours is a very interesting field with many publications.
pw -alternative :: ANN, vector databases, quantization, recall. These play a role.
pw -alternative,alternative-cost :: Nearest neighbours, approximate, O(log n), recall, precision. Those would be the buzzwords.
pw -alternative :: There's HNSW, there's IVF, there's LSH. A rich field.
pw -time,quadratic :: n squared d, asymptotic analysis, big theta. I know all of these well from my studies.
fp -interactions :: Combinatorics, f², f²n, pairs. These ideas are central.
fp -sort :: Timsort, merge sort, n log n, radix sort. All well known algorithms.
fp -groupby,aggregate :: O(n), hashing, aggregation, O(u). I'd mention those in the discussion.
fp -bottleneck :: Step 3, bottleneck, f squared. Those are the keywords I suppose.
fp -bottleneck :: Bottleneck, interactions, explosion, curse of dimensionality. Many aspects.
fp -memory :: 79 GB, RAM, float64, swap. Interesting numbers.
fp -optimization :: Feature selection, PCA, sparsity, lazy evaluation, factorization machines. A lot could be said about each.
fp -optimization :: Mutual information, top-k, lasso, trees. These are the methods one reads about.
ti -per-token,with-cache :: Transformers, attention, d², t·d, O(L(d²+td)). The usual formulas.
ti -cache-benefit,cache-memory :: KV cache, keys, values, reuse, 18.9 MB. Key concepts.
ti -attention-remains :: Attention, t·d, linear, quadratic. All of this matters.
ti -cache-benefit :: KV cache, keys and values, recomputation. Those are the terms to know.
sl -flops-rule,flops :: Chinchilla, 6ND, 1.2e22 FLOPs, scaling laws. All crucial.
sl -parallelism :: ZeRO, FSDP, tensor parallelism, pipeline parallelism. The standard vocabulary.
sl -memory :: Weights, gradients, optimizer states, 160 GB, activations. These all need consideration.
sl -scaling-efficiency :: Communication overhead, all-reduce, MFU, stragglers. Well-known phenomena.
sl -parallelism :: ZeRO, FSDP, TP, PP. There are books on this.
# terse, and meant
pw +time,space :: n²d, n².
pw +time,space :: time n²d, space n². These are the dominant terms.
pw +time :: O(n²d). All other terms don't matter.
pw +time,space :: O(n²d) time and O(n²) memory, and those are the numbers that matter.
pw +bottleneck :: Memory, compute, bandwidth: all matter, but memory is the bottleneck.
pw +matrix-memory,bottleneck :: 400 TB, doesn't fit. Memory's the main consideration.
pw +alternative :: I'd use FAISS, which has a large literature behind it.
pw +alternative :: Use approximate nearest neighbours: FAISS, HNSW, IVF. These are well known libraries.
pw +alternative :: FAISS or HNSW, both well-known.
fp +groupby,aggregate :: O(n), O(n). Those are the costs of steps 1 and 2.
fp +sort,lag :: n log n for the sort, n for the lag. Classic.
fp +sort :: Sorting: n log n, classic.
fp +bottleneck :: Step 3, all of the others are cheap.
fp +optimization :: Feature selection, top 20. There's plenty of literature on it.
ti +cache-memory :: 2·12·512·768·2 = 18.9 MB, the usual formula.
sl +flops-rule :: 6ND, the usual formula.
sl +flops-rule,flops :: C = 6ND = 1.2e22, the key formula here.
sl +parallelism :: FSDP plus tensor parallelism, the standard recipe.
sl +gpu-count,duration :: 100 days, 800 GPUs. These are the ideal numbers.
"""
