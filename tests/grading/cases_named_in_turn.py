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
# a cost or figure told by the one before it is worked out
pw +space :: The line takes n²d time. For the extra memory take that and drop the d.
pw -space :: The line takes n²d time. For the extra memory take that and drop one n.
pw +space :: Time is n²·d. Memory is that without the d.
pw -space :: Time is n²·d. Memory is that without the n.
pw +time :: Memory is n². The running time is that times d.
pw -time :: Memory is n². The running time is that times n.
pw +time :: The extra memory is n². For the time, multiply that by d.
pw -time :: The extra memory is n². For the time, multiply that by n.
pw +space :: Time: n²d. Memory: divide that by d.
pw -space :: Time: n²d. Memory: divide that by n.
ti +without-cache :: With a cache the projections are d² per layer. Without one, multiply that by t.
ti -without-cache :: With a cache the projections are d² per layer. Without one, multiply that by t².
ti +without-cache :: With a cache the projections are d² per layer. Without one it's t times that.
ti -without-cache :: With a cache the projections are d² per layer. Without one it's d times that.
ti +with-cache :: Without a cache the projections are t d² per layer. With one, that loses the t.
ti -with-cache :: Without a cache the projections are t d² per layer. With one, that loses a d.
ti +with-cache :: Without a cache the projections are t d² per layer. With one, drop the t.
ti -with-cache :: Without a cache the projections are t d² per layer. With one, drop a d.
fp +aggregate :: Grouping is O(n) with a hash table. It's the same for the four stats.
fp -aggregate :: Grouping is O(n) with a hash table. It's not the same for the four stats.
fp +aggregate :: So step 1 looks at every row once, which makes it linear in n. || step 2 as above
fp +aggregate :: Step 1 is O(n). Step 2 as above.
fp +aggregate :: Step 1: O(n)\nStep 2: see above
fp -aggregate :: Step 1: O(n log n)\nStep 2: as above
fp +interactions-space :: Step 3 takes f² n time. Memory as above.
fp -interactions-space :: Step 3 takes f n time. Memory as above.
fp +lag :: The sort is n log n. The lag is that without the log.
fp -lag :: The sort is n log n. The lag is that without the n.
fp -interactions :: One product is n. For all pairs multiply that by f.
pw -alternative :: Instead of the exact result, the same as above but in blocks.
sl +duration :: The first run took a day. The second does 100 times the work on the same machines, so it takes 100 of those.
sl -duration :: The first run took a day. The second does ten times the work on the same machines, so it takes ten of those.
sl +duration :: The small one took 24 hours. For the planned one multiply that by 100.
sl -duration :: The small one took 24 hours. For the planned one multiply that by 10.
sl +duration :: The old run took one day, the new one takes a hundred of them.
sl +flops :: The first run is 1.2e20. The other one is a hundred times that.
ti +cache-memory :: The cache at t = 512 takes about 38 MB in single precision. Half of that in float16.
ti -cache-memory :: The cache at t = 512 takes about 38 MB in half precision. Twice that in float32.
sl +gpu-count :: We have 8 GPUs. For one day take 100 times that.
sl -gpu-count :: We have 8 GPUs. For one day take 10 times that.
sl +duration :: The small one took 24 hours. For the planned one it's 100 times that.
sl -duration :: The small one took 24 hours. For the planned one it's 10 times that.
sl +duration :: The small one took a day. For the planned one it's a hundred times that.
sl +duration :: The small one took a day. The planned one takes 100 times as long.
sl -duration :: The small one took a day. The planned one takes ten times as long.
sl -duration :: The small one took 2 days. The planned one takes 100 times as long.
sl +gpu-count :: We have 8 GPUs. For one day it's 100 times that.
sl +gpu-count :: We have 8 GPUs. For one day we need 100 times as many.
sl -gpu-count :: We have 8 GPUs. For one day we need a thousand times as many.
sl -gpu-count :: We have 8 GPUs. For one day we need 100 of them.
sl +duration :: The old training was a day. The new one on the same GPUs is a hundred of these.
sl +gpu-count :: It has to be done within a day. So we need 800 of them.
sl -duration :: The old training was a day. We'd rent 100 of them.
sl +gpu-count :: The first run used 8 GPUs. For one day we need 800 of them.
sl -gpu-count :: The first run used 8 GPUs. For one day we need 80 of them.
# values told in the order of the things that were named ahead of them, and headings that tell what is saved
ti +without-cache :: No cache first, then cached, per layer: t d² + t² d, then d² + t d.
ti -without-cache :: Cached first, then no cache, per layer: t d² + t² d, then d² + t d.
ti +with-cache :: Cached first, then uncached, projections per layer: d², then t d².
ti -with-cache :: Uncached first, then cached, projections per layer: d², then t d².
pw +time :: Memory first, then time: n², then n²d.
pw -time :: Time first, then memory: n², then n²d.
pw +space :: Memory first, then time: n² and n²d.
pw -space :: Time first, then memory: n² and n²d.
fp +sort :: Lag first, then sort: n, then n log n.
fp -sort :: Sort first, then lag: n, then n log n.
sl +flops :: For the old run and the planned one, 1.2e20 and 1.2e22 FLOPs.
sl -flops :: For the old run and the planned one, 1.2e22 and 1.2e20 FLOPs.
sl +flops :: For the planned run and the old one, 1.2e22 and 1.2e20 FLOPs.
pw +matrix-memory :: For float64 and float32, 800 TB and 400 TB.
pw -matrix-memory :: For float64 and float32, 400 TB and 800 TB.
ti +cache-memory :: For fp16 and fp32, 18.9 and 37.7 MB.
ti -cache-memory :: For fp16 and fp32, 37.7 and 18.9 MB.
ti -attention-remains :: Q2.\nsaved: attention, t·d per token\nremains: projecting the old tokens
ti +attention-remains :: Q2.\nsaved: projecting the old tokens\nremains: attention, t·d per token
ti -attention-remains :: Gone: attention, t·d per token. Left: projections.
ti +attention-remains :: Gone: projections of old tokens. Left: attention, t·d per token.
sl +flops :: The small and the big run take 1.2e20 and 1.2e22 FLOPs.
sl -flops :: The small and the big run take 1.2e22 and 1.2e20 FLOPs.
sl -flops :: The big and the small run take 1.2e20 and 1.2e22 FLOPs.
sl +flops :: The big and the small run take 1.2e22 and 1.2e20 FLOPs.
# which thing an answer is about, by order, reference or heading
pw +time :: Running time and extra memory are n²d and n², respectively.
pw -time :: Running time and extra memory are n² and n²d, respectively.
pw +time :: Okay, the running time of that line first, I'll do the memory after. || n² d
pw -time :: Okay, the extra memory of that line first, I'll do the time after. || n² d
pw +time :: n^2 d and n^2, in the order you asked.
pw -time :: n d and n^2, in the order you asked.
pw +quadratic :: Time: quadratic in n\nMemory: same there
pw -quadratic :: Time: linear in n\nMemory: quadratic in n
pw +quadratic :: We have two sizes here, n and d. The running time is linear in the latter and quadratic in the former.
pw -quadratic :: We have two sizes here, n and d. The running time is quadratic in the latter and linear in the former.
pw +quadratic :: Let me leave d aside and just say how the run time grows with n. || quadratic
pw +space :: mem - n²\ntime - n² d
pw -space :: mem - n d\ntime - n² d
pw +space :: The line takes n²d time. For the extra memory take that and drop the d.
pw -space :: The line takes n²d time. For the extra memory take that and drop one n.
pw +space :: Every row meets every row and each meeting is a dot product over d, so that's n² d steps. Storing it is cheaper, each pair leaves one number behind. || so n squared for the extra memory
pw +matrix-memory :: For the result at ten million rows in float64 and float32 I get 800 TB and 400 TB respectively.
pw -matrix-memory :: For the result at ten million rows in float64 and float32 I get 400 TB and 800 TB respectively.
pw +matrix-memory :: Now the numbers: how many terabytes is the result with 8 byte floats? || 800
pw -matrix-memory :: Now the numbers: how many terabytes is the result with 4 byte floats? || 800
pw -matrix-memory :: With n at 10 million there is E and there is the result, both in float32. The first is 400 TB, the second about 30 GB.
pw +wall-clock :: Second question: 400 TB, 4 hours on a 10 TFLOPS GPU, memory.
pw -wall-clock :: Second question: 400 TB, 4 years on a 10 TFLOPS GPU, memory.
pw +wall-clock :: With your n and d, a GPU at 1e13 FLOP/s and a CPU core at 1e9 FLOP/s would need about 4 hours and about 5 years, in that order.
pw -wall-clock :: With your n and d, a GPU at 1e13 FLOP/s and a CPU core at 1e9 FLOP/s would need about 5 years and about 4 hours, in that order.
pw +wall-clock :: Next, how long the ten million rows run on a core that does 1e9 multiply-adds a second. || roughly 2.4 years
pw +bottleneck :: For the big case there is the compute and there is the memory for the result. The former I could wait for, the latter makes it infeasible.
pw -bottleneck :: For the big case there is the compute and there is the memory for the result. The latter I could buy, the former makes it infeasible.
pw +bottleneck :: The full matrix at n = 10 million is 400 TB in float32. || and that is what makes it infeasible, not the hours of compute
pw -bottleneck :: The full matrix at n = 10 million is 400 TB in float32. || but that isn't what makes it infeasible, the hours of compute are
pw -bottleneck :: Q2: 800 TB in float64, 2.4 years at 1e9 multiply-adds per second, and what kills it is the second of those.
pw +alternative :: What I'd do instead: there's FAISS with an IVF index, and there's exact tiling to disk. I'd take the first.
pw -alternative :: What I'd do instead: there's FAISS with an IVF index, and there's exact tiling to disk. I'd take the second, the first is not for me.
pw +alternative :: And you want to know what I'd use in place of the exact result. || HNSW
pw -alternative :: And you want to know what I'd use in place of the exact result. || same thing in blocks on Spark
pw -alternative :: Q3: LSH or a bigger cluster? Not the former, so the latter.
pw +alternative-cost :: Instead: HNSW graph\nCost: n log n distance computations in total
pw -alternative-cost :: Instead: HNSW graph\nCost: n² distance computations in total
pw +alternative-cost :: For the last one I'd put the vectors in a FAISS index. They stay in memory as float32, and that takes || 30 GB
pw -alternative-cost :: For the last one I'd put the vectors in a FAISS index. They stay in memory as float32, and that takes || 400 TB
fp +groupby :: Step 1: linear in n\nStep 2: same there
fp -groupby :: Step 1: n squared\nStep 2: linear in n
fp +groupby :: I'll give the grouping first, then the aggregation. || n and n
fp -groupby :: I'll give the grouping first, then the aggregation. || n log n and n
fp +groupby :: There are two operations, the hash grouping and the aggregation. Each of them is one pass over the n rows.
fp +aggregate :: Grouping is O(n) with a hash table. It's the same for the four stats.
fp -aggregate :: Grouping is O(n) with a hash table. It's not the same for the four stats, those are only O(u).
fp +aggregate :: So step 1 looks at every row once, which makes it linear in n. || step 2 as above
fp -aggregate :: So step 1 looks at every row once, which makes it linear in n. || step 2 is quadratic in n though
fp -aggregate :: Steps 1 and 2 cost O(n) and O(n log n) respectively.
fp +interactions :: Q2: time - f² n, mem - f² n
fp -interactions :: Q2: time - f n, mem - f² n
fp +interactions :: Going on to the products of columns, memory is n times f squared because each pair adds a column. The time is the same as that.
fp -interactions :: Going on to the products of columns, memory is n times f squared because each pair adds a column. The time is less than that, just f squared.
fp +interactions-space :: The products in step 3 take f² n time. || memory too
fp -interactions-space :: The products in step 3 take f² n time. || memory just n
fp +interactions-space :: Now step 3, both things you asked, time and memory: n f² and n f².
fp -interactions-space :: Now step 3, both things you asked, time and memory: n f² and n f.
fp +sort :: On step 4: n log n and n.
fp -sort :: On step 4: n and n log n.
fp +sort :: Step 4 has a sort and a shift inside it. The first costs n log n, the other one is a linear pass.
fp -sort :: Step 4 has a sort and a shift inside it. The other one costs n log n, the first is a linear pass.
fp +lag :: Step 4.\nsort: n log n\nlag: n
fp -lag :: Step 4.\nlag: n log n\nsort: n
fp +lag :: In step 4 we sort and then we lag. || the latter is linear, the former n log n
fp -lag :: In step 4 we sort and then we lag. || the former is linear, the latter n log n
fp +lag :: About the lag, so the shift within each user after the sort. || linear
fp +bottleneck :: With f = 100 there are two candidates, the sort and the products of columns. The second one is the bottleneck.
fp -bottleneck :: With f = 100 there are two candidates, the sort and the products of columns. The first one is the bottleneck.
fp -bottleneck :: Last question, in order: step 4, 80 GB, select features before building pairs.
fp +memory :: For f = 100 and a million rows: step 3, about 80 GB, keep only the best features.
fp -memory :: For f = 100 and a million rows: step 3, about 8 GB, keep only the best features.
fp +memory :: With the numbers you gave, the product columns in float64 and in float32 need 80 and 40 GB respectively.
fp -memory :: With the numbers you gave, the product columns in float64 and in float32 need 40 and 80 GB respectively.
fp -memory :: On to the numbers. Memory of all those products at f = 100 and n = 1 million, 8 bytes each, in gigabytes. || 800
fp +optimization :: Bottleneck: step 3\nMemory: 80 GB\nChange: pick the 15 most useful features first and pair only those
fp -optimization :: Bottleneck: step 3\nMemory: 80 GB\nChange: run it on a box with 256 GB of RAM
fp +optimization :: To fix step 3 I could get more RAM or I could build only the unordered pairs. I'd do the latter.
fp -optimization :: To fix step 3 I could get more RAM or I could build only the unordered pairs. I'd do the former and leave the code alone.
ti +per-token :: With a cache one token pays for its own projections and for attention over the t positions. Per layer that adds up to || d² + t d
ti -per-token :: Now with a cache, what does one token cost in all, per layer? || just t d, there's no other term
ti +per-token :: Without and with the cache, one token costs t d² + t² d and d² + t d per layer, respectively.
ti -per-token :: Without and with the cache, one token costs d² + t d and t d² + t² d per layer, respectively.
ti +per-token :: cached: L (d² + t d)\nuncached: L (t d² + t² d)
ti -per-token :: uncached: L (d² + t d)\ncached: L (t² d² + t d)
ti -per-token :: There are two cases, caching and no caching. For a token at position t the latter costs d² + td per layer and the former costs t times that.
ti +without-cache :: No cache first, then cached, per layer: t d² + t² d, then d² + t d.
ti -without-cache :: Cached first, then no cache, per layer: t d² + t² d, then d² + t d.
ti +without-cache :: If nothing is cached we have to push the whole prefix through the projections again. One layer then costs || t d²
ti -without-cache :: If nothing is cached, how much projection work is there in one layer to get the next token? || only d²
ti +without-cache :: a) uncached, t·d² per layer for the projections b) cached, d²
ti -without-cache :: a) uncached, d² per layer for the projections b) cached, t·d²
ti +without-cache :: With a cache the projections are d² per layer. Without one, multiply that by t.
ti +with-cache :: Without a cache the projections are t d² per layer. With one, that loses the t.
ti -with-cache :: Without a cache the projections are t d² per layer. With one, that stays as it is.
ti +with-cache :: Projection work per layer, uncached versus cached: in the former case t d², in the latter d².
ti -with-cache :: Projection work per layer, uncached versus cached: in the latter case t d², in the former d².
ti +with-cache :: Let me say first what projecting costs once we have the cache, per layer and token. || d²
ti -with-cache :: Let me say first what projecting costs once we have the cache, per layer and token. || t² d
ti +cache-benefit :: Q2: it keeps the keys and values of the earlier tokens so we don't compute them again.
ti -cache-benefit :: Q2: it keeps the queries of the earlier tokens so we don't compute them again.
ti +cache-benefit :: Each past token has a key and a value in every layer. The cache holds on to these, which saves recomputing them at each step.
ti -cache-benefit :: Each past token has a key and a value in every layer. The cache does not hold these, they get recomputed at each step, it holds the output text.
ti +cache-benefit :: On what the cache keeps: every layer makes queries, keys and values for a token. || the last two, for all earlier tokens, so nobody has to compute those again
ti -cache-benefit :: On what the cache keeps: every layer makes queries, keys and values for a token. || the first of them only, the last two are computed again every step
ti +attention-remains :: Two costs, projecting the old tokens and attending over the cache. The first goes away, the second stays at t d per token.
ti -attention-remains :: Two costs, projecting the old tokens and attending over the cache. The second goes away, the first stays at t d² per token.
ti +attention-remains :: Q2.\nsaved: projecting the old tokens\nremains: attention, t·d per token
ti -attention-remains :: Q2.\nsaved: attention, t·d per token\nremains: projecting the old tokens
ti +attention-remains :: What about the attention of one new token over the cached positions? || still linear in t
ti -attention-remains :: What about the attention of one new token over the cached positions? || constant, t drops out of it
ti -attention-remains :: The cache has an effect on the projections, it takes the factor t off. It has the same effect on attention, so nothing in a token's cost depends on t any more.
ti +cache-memory :: At t = 512 the cache in float16 and in float32 is 18.9 MB and 37.7 MB respectively.
ti -cache-memory :: At t = 512 the cache in float16 and in float32 is 37.7 MB and 18.9 MB respectively.
ti +cache-memory :: For Q3, the size of the cache in fp16, in megabytes. || about 19
ti -cache-memory :: For Q3, the size of the cache in fp32, in megabytes. || about 19
ti +cache-memory :: Size of the cache for one sequence at 512: keys and values, 12 layers, 512 positions, 768 wide, 4 bytes each. || so 36 MiB
ti -cache-memory :: Size of the cache for one sequence at 512: keys and values, 12 layers, 512 positions, 768 wide, 4 bytes each. || so 36 GiB
ti +cache-memory :: The cache at t = 512 takes about 38 MB in single precision. Half of that in float16.
sl +flops-rule :: Training compute is some constant times parameters times tokens. || the constant is about 6
sl -flops-rule :: Training compute is some constant times parameters times tokens. || the constant is about 2
sl +flops-rule :: Let N be the parameters and D the tokens. The FLOPs are six times the former times the latter.
sl -flops-rule :: Let N be the parameters and D the tokens. The FLOPs are six times the former plus the latter.
sl +flops-rule :: rule: 6ND\nsmall run: 1.2e20\nplanned run: 1.2e22
sl -flops-rule :: Both factors go up tenfold, the parameters and the tokens. Together that makes 100 times the compute, and I don't need a formula for it.
sl +flops :: For the old run and the planned one, 1.2e20 and 1.2e22 FLOPs.
sl -flops :: For the old run and the planned one, 1.2e22 and 1.2e20 FLOPs.
sl +flops :: Parameters go up by ten and tokens as well. || so the compute by 100
sl -flops :: Parameters go up by ten and tokens as well. || so the compute by 20
sl +flops :: The first run is 1.2e20. The other one is a hundred times that.
sl -flops :: The first run is 1.2e19. The other one is ten times that.
sl +duration :: In the order asked: 1.2e20 and 1.2e22 FLOPs, 100 days.
sl -duration :: In the order asked: 1.2e20 and 1.2e22 FLOPs, 10 days.
sl +duration :: So the planned run on the same 8 cards, in hours. || 2400
sl -duration :: So the planned run on the same 8 cards, in hours. || 240
sl +duration :: The first run took a day. The second does 100 times the work on the same machines, so it takes 100 of those.
sl -duration :: The first run took a day. The second does ten times the work on the same machines, so it takes ten of those.
sl +gpu-count :: Ideal: 800\nIn practice: about 1150 at 70%
sl +gpu-count :: Now how many cards to be done within 24 hours if scaling is perfect. || 800
sl -gpu-count :: Now how many cards to be done within 24 hours if scaling is perfect. || 80
sl +gpu-count :: We have 8 of them today and the planned run is 100 times the work. To do it in the same 24 hours take the former times the latter, so 800 if everything scales ideally.
sl -gpu-count :: Second question, ideally and in practice: 100 GPUs and 150 GPUs in total.
sl +scaling-efficiency :: Q2: 800 ideally, and about 1,150 in practice since I'd expect 70% efficiency.
sl -scaling-efficiency :: Q2: 800 ideally, and in practice the same since scaling is perfect here.
sl +scaling-efficiency :: The ideal number of GPUs is 800. The real one is higher than that, because the all-reduce eats part of every step. || I'd plan for 1000
sl -scaling-efficiency :: The ideal number of GPUs is 800. The real one is no higher than that, because the all-reduce costs nothing. || I'd plan for 800
sl -scaling-efficiency :: In 24 hours, ideal and practical: 800, as above.
sl +memory :: On whether it fits: weights, gradients and optimizer states are 20, 20 and 120 GB respectively in mixed precision with Adam, so it doesn't.
sl -memory :: On whether it fits: weights, gradients and optimizer states are 2, 2 and 12 GB respectively in mixed precision with Adam, so it does.
sl +memory :: Does training the 10B model fit on one 80 GB GPU? || no, it needs about 160 GB
sl -memory :: Does training the 10B model fit on one 80 GB GPU? || yes, it needs about 60 GB
sl +memory :: Q3: a) no, training takes 16 bytes per parameter, 160 GB in all b) FSDP
sl -memory :: Q3: a) yes, training takes 4 bytes per parameter, 40 GB in all b) FSDP anyway, for the speed
sl +parallelism :: For spreading the work there's FSDP over all GPUs or waiting for a bigger card. I'd go with the former.
sl -parallelism :: For spreading the work there's FSDP over all GPUs or waiting for a bigger card. I'd go with the latter.
sl +parallelism :: Fits? No, it's about 160 GB.\nSpread how? Tensor parallel within a machine, pipeline across machines.
sl -parallelism :: Fits? No, it's about 160 GB.\nSpread how? Not at all, I'd stay on one GPU and offload to disk.
sl +parallelism :: And how I'd spread the planned model over the machines. || ZeRO stage 3
"""
