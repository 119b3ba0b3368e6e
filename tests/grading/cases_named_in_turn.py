"""Things told in turn or announced: "two steps, the sort and the lag: the second is n", "The size in megabytes." - "19".

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what was named in turn is what "the first", "the other" and "the latter" point to
pw +time :: Two things are asked, time and extra memory. The first is n²d, the second n².
pw -time :: Two things are asked, time and extra memory. The first is n², the second n²d.
pw +space :: Two things are asked, time and extra memory. The first is n²d, the second n².
pw -space :: Two things are asked, time and extra memory. The first is n²d, the other one n.
pw +time :: There's the memory and there's the time. The second is n²d, the first only n².
pw +space :: There's the memory and there's the time. The second is n²d, the other one only n².
pw -space :: There's the memory and there's the time. The second is n², the other one n²d.
pw +bottleneck :: There are two problems, the hours of compute and the memory for the result. It's the latter that kills it.
pw -bottleneck :: There are two problems, the memory for the result and the hours of compute. It's the latter that kills it.
pw +bottleneck :: There are two problems, the memory for the result and the hours of compute. It's the former that kills it.
pw -bottleneck :: There are two problems, the hours of compute and the memory for the result. It's the former that kills it.
pw +bottleneck :: We have two candidates here, the matrix memory and the compute time. The first one is the bottleneck.
pw -bottleneck :: We have two candidates here, the matrix memory and the compute time. The second one is the bottleneck.
pw -bottleneck :: Two candidates for the bottleneck: compute and memory. The first one it is.
pw +matrix-memory :: There are two matrices, E and the result, both in float32. The first is about 30 GB, the second 400 TB.
pw -matrix-memory :: There are two matrices, E and the result, both in float32. The first is 400 TB, the other about 30 GB.
pw +matrix-memory :: There is the result and there is E, both in float32. The first is 400 TB, the other one about 30 GB.
pw +quadratic :: Two sizes matter, the number of rows n and the dimension d. The time is linear in the second and quadratic in the first.
pw -quadratic :: Two sizes matter, the number of rows n and the dimension d. The time is quadratic in the second and linear in the first.
pw +alternative :: There's an HNSW index and there's tiling the exact product on disk. I'd use the former.
pw -alternative :: There's an HNSW index and there's tiling the exact product on disk. I'd use the latter.
pw +alternative :: There's tiling the exact product on disk and there's an HNSW index. I'd use the second.
pw -alternative :: There's tiling the exact product on disk and there's an HNSW index. I'd use the first.
fp +sort :: Step 4 consists of a lag and a sort. The second is n log n, the first is linear.
fp -sort :: Step 4 consists of a lag and a sort. The first is n log n, the second is linear.
fp +lag :: Step 4 consists of a sort and a lag. The first is n log n, the other is linear.
fp -lag :: Step 4 consists of a sort and a lag. The first is linear, the other n log n.
fp +sort :: We sort and then we shift. || The former is n log n, the latter n.
fp -sort :: We sort and then we shift. || The former is n, the latter n log n.
fp +groupby :: There are two parts, grouping and aggregating. Both n: the first because each row is hashed once, the second because each row is added once.
fp +bottleneck :: There's the sort and there's the interactions step. The second is the bottleneck, by far.
fp -bottleneck :: There's the sort and there's the interactions step. The first is the bottleneck, by far.
fp +bottleneck :: Two suspects at f = 100: the pairwise products and the sort. The first one dominates.
fp -bottleneck :: Two suspects at f = 100: the pairwise products and the sort. The second one dominates.
fp +bottleneck :: Between the sort and the pairwise products, the latter dominates.
fp +interactions :: Step 2 and step 3 are left. The second of those is f² n, the first n.
fp -interactions :: Step 2 and step 3 are left. The first of those is f² n, the second n.
ti +with-cache :: There are two cases, with a cache and without one. In the first the projections are d² per layer, in the second t d².
ti -with-cache :: There are two cases, with a cache and without one. In the second the projections are d² per layer, in the first t d².
ti +without-cache :: There are two cases, with a cache and without one. In the first the projections are d² per layer, in the second t d².
ti -without-cache :: There are two cases, with a cache and without one. In the first the projections are t d² per layer, in the second d².
ti +without-cache :: Two cases, uncached and cached. The first is t d² + t² d per layer, the other d² + t d.
ti -without-cache :: Two cases, cached and uncached. The first is t d² + t² d per layer, the other d² + t d.
ti +attention-remains :: There are two costs, projections and attention. The first is saved, the second stays at t d per token.
ti -attention-remains :: There are two costs, attention and projections. The first is saved, the second stays at d² per token.
sl +flops :: There are two runs, the one we did and the planned one. The first took 1.2e20 FLOPs, the second takes 1.2e22.
sl -flops :: There are two runs, the one we did and the planned one. The first took 1.2e22 FLOPs, the second takes 1.2e20.
sl +parallelism :: There's FSDP and there's waiting for a bigger card. I'd go with the first.
sl -parallelism :: There's FSDP and there's waiting for a bigger card. I'd go with the second.
sl +parallelism :: Two options: one huge GPU, or tensor parallelism across several. The second one.
sl -parallelism :: Two options: one huge GPU, or tensor parallelism across several. The first one.
sl +memory :: Two things need room, the weights with gradients and the optimizer states. The first take 40 GB, the second 120 GB, so 160 GB and it doesn't fit.
sl +flops-rule :: N is the number of parameters, D the number of tokens. FLOPs are 6 times the former times the latter.
sl -flops-rule :: N is the number of parameters, D the number of tokens. FLOPs are 2 times the former times the latter.
sl +flops-rule :: Call the parameters N and the tokens D. Compute is six times the first times the second.
sl -flops-rule :: Call the parameters N and the tokens D. Compute is six times the first plus the second.
pw +alternative :: There's an HNSW index, and there's tiling the exact product on disk. I'd use the former.
pw -alternative :: There is an HNSW index, and there is tiling the exact product on disk. I'd use the latter.
pw -alternative :: There's LSH and then there's a bigger cluster. I'd go with the second.
pw +alternative :: There's LSH and then there's a bigger cluster. I'd go with the first.
pw -alternative :: What I'd do instead: there's FAISS with an IVF index, and there's exact tiling to disk. I'd take the second.
pw -alternative :: What I'd do instead: there's FAISS with an IVF index, and there's exact tiling to disk. I'd take the second, the first is not for me.
pw +alternative :: What I'd do instead: there's FAISS with an IVF index, and there's exact tiling to disk. I'd take the first, the second is not for me.
pw -alternative :: Two ways out: LSH and exact blocks. I'd take the second, the first misses pairs.
fp +optimization :: There's buying RAM and there's dropping the pairs below the diagonal. I'd do the second, the first costs money.
fp -optimization :: There's buying RAM and there's dropping the pairs below the diagonal. I'd do the first, the second changes the features.
# a bare value fills in what the message before announced, and a place in it points to what that named
pw +matrix-memory :: How many terabytes does the result take in float32? || about 400
pw -matrix-memory :: How many terabytes does the result take in float32? || about 800
pw +matrix-memory :: The result at n = 10 million in float64 needs || 800 TB
pw -matrix-memory :: The input at n = 10 million in float64 needs || 800 TB
pw +wall-clock :: On a GPU at 1e13 FLOP/s, how many hours does the product take? || 4
pw +time :: About the running time of the line: || n²d
pw -time :: About the extra memory of the line: || n²d
pw +space :: Now the extra memory of that line. || n²
pw -space :: Now the running time of that line. || n²
pw +space :: First the memory, time comes after. || n²
fp +sort :: So on to the sort within each user. || n log n
fp -sort :: So on to the lag within each user. || n log n
fp +lag :: Next the lag. || O(n)
fp -lag :: Next the sort. || O(n)
fp +groupby :: About the grouping with its hash table. || linear
fp -groupby :: About the grouping with its hash table. || quadratic
fp +interactions :: Now step 3, the time for all products. || f² n
fp +memory :: How many gigabytes do the products of 100 columns take at a million rows and 8 bytes? || 80
fp -memory :: How many gigabytes do the products of 100 columns take at a million rows and 8 bytes? || 800
fp +memory :: On to the numbers. Memory of all those products at f = 100 and n = 1 million, 8 bytes each, in gigabytes. || 80
ti -cache-memory :: How many megabytes is the cache in half precision? || 38
ti +cache-memory :: How many megabytes is the cache in half precision? || 19
ti +with-cache :: Projections per layer for one token with the cache: || d²
ti -with-cache :: Projections per layer for one token without the cache: || d²
ti +without-cache :: What do the projections cost per layer without any cache? || t d²
ti -without-cache :: What do the projections cost per layer with the cache? || t d²
ti +attention-remains :: And attention for the new token over the cached positions, that still costs || t d
ti -attention-remains :: And attention for the new token over the cached positions, that now costs || d
ti +per-token :: Per layer with the cache, projections plus attention for one token come to || d² + t d
sl +duration :: How many days does the planned run take on 8 GPUs? || 100
sl -duration :: How many days does the planned run take on 8 GPUs? || 1000
sl -duration :: How many hours does the planned run take on 8 GPUs? || 100
sl +gpu-count :: GPUs for one day with perfect scaling: || 800
sl -gpu-count :: GPUs for one day with perfect scaling: || 80
sl +flops :: Compute of the planned run in FLOPs, by 6ND: || 1.2e22
sl -flops :: Compute of the planned run in FLOPs, by 6ND: || 1.2e21
sl +memory :: How many gigabytes does training 10B parameters need with Adam? || 160
sl -memory :: How many gigabytes does training 10B parameters need with Adam? || 40
fp +lag :: In step 4 we sort and then we lag. || The second is linear, the first n log n
fp -sort :: In step 4 we sort and then we lag. || The second is n log n, the first linear
ti +attention-remains :: There are two costs with the cache, projections and attention. || The former drops to d², the latter stays at t d
ti -attention-remains :: There are two costs with the cache, attention and projections. || The former drops to d, the latter stays at t d²
pw +bottleneck :: There are the compute and the memory for the result. || the latter makes it infeasible
pw -bottleneck :: There are the memory for the result and the compute. || the latter makes it infeasible
"""
