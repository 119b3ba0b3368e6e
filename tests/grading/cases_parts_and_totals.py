"""Costs told in parts and as totals, by a factor, and of what is made beside the time that it takes."""

from __future__ import annotations

LINES = r"""
# parts, totals and other letters
pw +time :: Every entry is a dot product of length d and there are n² entries, so n²·d multiply-adds. The division is another n² on top, which doesn't matter next to that.
pw -time :: Every entry is a dot product of length d and there are n of them, so n·d multiply-adds. The division is another n on top, which doesn't matter next to that.
pw +time :: For one row I need n dot products of d terms each, that's nd. There are n rows, so all together n*n*d.
pw -time :: For one row I need n dot products of d terms each, so the running time of the line is nd. The result takes n*n.
pw +time :: - matmul: 2n²d flops\n- outer product of the norms: n²\n- division: n²\nsum: 2n²d + 2n²
pw -time :: - matmul: 2n² flops\n- outer product of the norms: n²\n- division: n²\nsum: 4n² for the running time
pw +time :: For each pair of rows it's a pass over all the columns, so in time the number of rows squared times the number of columns.
pw -time :: For each pair of columns it's a pass over all the rows, so in time the number of columns squared times the number of rows.
pw +time :: Let m be the number of vectors and k their length. With symmetry you could get away with m(m-1)/2 · k, but this line doesn't use it, so it takes m²k.
pw -time :: Let m be the number of vectors and k their length. Each vector meets a k by k matrix, so the line runs in m·k².
pw +time :: The extra memory is n² for the result. The running time is the same with one more factor d, since each cell takes d steps.
pw -time :: The extra memory is n² for the result. The running time is exactly the same, n², since each cell takes one step.
pw +quadratic :: per row the work is linear in n, and we do it for all n rows, so the running time is quadratic in n
pw -quadratic :: per row the work is constant, and we do it for all n rows, so the running time is linear in n
pw +quadratic :: There are n(n-1)/2 different pairs and each of them gets computed (in fact twice), so the run time grows with n squared.
pw -quadratic :: There are n² cells, so the memory is quadratic. The run time on the other hand is only linear in n, since each row is read once.
pw +quadratic :: If you double n, you get four times as many dot products to compute, so time goes up 4x. Same for the memory.
pw -quadratic :: If you double n, you get twice as many dot products to compute, so time goes up 2x. Same for the memory.
pw +quadratic :: time: n^2 * d || memory: n^2
pw -quadratic :: time: n * log n * d || memory: n * d
pw +space :: E @ E.T is n by n, the outer product of the norms is n by n, and so is the quotient. At the peak about 3n² extra numbers, so O(n²).
pw -space :: E.T is d by n and the norms are n numbers. At the peak nd + n extra numbers, so O(nd).
pw +space :: Extra memory: n² for the output plus nd in case the transpose gets copied, so n² + nd.
pw -space :: Extra memory: just nd in case the transpose gets copied, the output doesn't need anything beyond that.
pw +space :: Both are quadratic in n: n²d for the time, n² for the extra memory.
pw -space :: Only the time is quadratic in n: n²d for the time, nd for the extra memory.
pw +space :: each row of the output has n numbers and there are n rows, so we have to store n times n of them
pw -space :: each row of the output has d numbers and there are n rows, so the extra storage is n times d
pw +matrix-memory :: Each row of the result is 1e7 floats, that's 40 MB in float32. There are 1e7 such rows, so 400 TB for all of it.
pw -matrix-memory :: Each row of the result is 768 floats, that's 3 KB in float32. There are 1e7 such rows, so about 31 GB for all of it.
pw +wall-clock :: 1e14 dot products with 768 multiply-adds each makes 7.7e16. On a CPU core that does 1e9 of those per second it's 7.7e7 seconds, about two and a half years.
pw +bottleneck :: Time is n²d and memory n². The time you could still buy with enough GPUs, but the n² cells of the result fit nowhere, so memory is what kills it.
pw -bottleneck :: Time is n²d and memory n². The cells you could still put on enough disks, but nobody can wait for n²d multiplications, so compute is what kills it.
pw +alternative :: I'd build an HNSW index over the vectors once, and then look up just the 20 nearest ones for each row.
pw -alternative :: I'd cut E into blocks of 10000 rows and compute one tile after the other. Time stays n²d, but only 1e8 cells are in memory at once.
pw +alternative-cost :: With an HNSW index one query costs about d·log n, and for all n rows it's n·d·log n instead of n²·d.
pw -alternative-cost :: With an HNSW index one query costs n·d, and for all n rows it's n²·d, just like before.
pw +alternative-cost :: FAISS with IVF. What it has to hold are the vectors, n·d numbers or 30 GB in float32, plus some ids on top.
pw -alternative-cost :: FAISS with IVF. What it has to hold is a score for each pair, n² numbers, plus some ids on top.
fp +groupby :: Steps 1 and 2 are both a single pass over the rows, so each of them is O(n), and O(n) together.
fp -groupby :: Step 1 has to compare every row with every other one to find the groups, so n². Step 2 is a single pass over the rows, O(n).
fp +groupby :: For the grouping you hash the user id of each row and put it in its bucket. Constant per row, n rows, so linear.
fp -groupby :: For the grouping you scan the whole table once per user and pick out the rows that belong to them. n per user, u users, so n·u.
fp +groupby :: Step 1 is one lookup per row plus setting up the u buckets, n + u in time, and as u is never more than n that's just O(n).
fp -groupby :: Step 1 only sets up the u buckets, one per user, so that's O(u) in time. Step 2 is O(n).
fp +aggregate :: Step 2 updates four running values for each row, so 4n operations, and then one division per user, so 4n + u, which is O(n).
fp -aggregate :: Step 2 writes four values for each user, so 4u operations, which is O(u) in time.
fp +aggregate :: 1. grouping: n\n2. aggregation: likewise, because each row goes into the totals of its user once
fp -aggregate :: 1. grouping: n\n2. aggregation: n log n, because each group has to be sorted to get the max
fp +interactions :: Step 3 makes f(f-1) new columns, and each is a product over n rows, so f(f-1)n multiplications.
fp -interactions :: Step 3 makes f(f-1) new columns, and each is one product, so f(f-1) multiplications in time.
fp +interactions :: for each pair of features a pass over the rows, so the time for the products is features squared times rows
fp -interactions :: for each feature one pass over the rows, so the time for the products is features times rows
fp +interactions :: Per row we do f² - f multiplications, and we have n rows, so (f² - f)·n is the time for step 3. It takes about the same in memory.
fp -interactions :: Per user we do f² - f multiplications, and we have u users, so (f² - f)·u is the time for step 3. It takes about the same in memory.
fp +interactions :: Call c the number of feature columns. The two loops give c², the body multiplies two columns of length n, so time for step 3 is c²·n.
fp -interactions :: Call c the number of feature columns. The two loops give c², and the body is a single vectorised call, so time for step 3 is c².
fp +interactions-space :: Step 3 takes f²n in time. In memory likewise, because every product column stays in the frame.
fp -interactions-space :: Step 3 takes f²n in time. In memory only n, because just one product column is held at a time.
fp +interactions-space :: Memory in step 3: nf for the original columns + nf(f-1) for the products = nf².
fp -interactions-space :: Memory in step 3: nf for the original columns + nf for the products = 2nf, so O(nf).
fp +interactions-space :: A new column is n floats, and we keep f² - f of them, so that's (f² - f)n extra floats to store. The time is in the same class.
fp -interactions-space :: A new column is n floats, and we keep f of them, so that's fn extra floats to store. The time is a factor f above it, f²n.
fp +sort :: Step 4: the sort makes n log n comparisons and the lag is one more pass of n. So n log n + n, overall n log n.
fp -sort :: Step 4: the sort is one pass of n and the lag is one more pass of n. So 2n, overall O(n).
fp +sort :: | part | time |\n| sort | n log n |\n| lag | n |
fp -sort :: | part | time |\n| sort | n² |\n| lag | n |
fp +lag :: n log n for putting the rows in order, and then another n for shifting the values. The first one dominates.
fp -lag :: n log n for putting the rows in order, and then the same again, n log n, for shifting the values.
fp +lag :: The shift copies the value of each row one place down in its group, one copy per row, so the lag is linear in n.
fp -lag :: The shift looks through the whole table for the previous row each time, a scan per row, so the lag is n squared.
fp +bottleneck :: Steps 1 and 2 are n each, step 4 is n log n with a log of about 20, and step 3 is f²n with f² = 10,000. So step 3 is the one that hurts.
fp -bottleneck :: Steps 1 and 2 are n each, step 3 is also only a few n because it's vectorised, and step 4 is n log n. So the sort is the one that hurts.
fp +memory :: There are 100·99 = 9,900 product columns. At 8 MB per column that comes to 79.2 GB.
fp -memory :: There are 100 product columns. At 8 MB per column that comes to 0.8 GB.
fp +memory :: each row gets 9,900 new doubles, about 79 KB, and there are a million rows, so roughly 79 GB in total
fp -memory :: each row gets 9,900 new doubles, about 79 KB, and there are a million rows, so roughly 790 GB in total
fp +optimization :: Step 3 is f²n, so I'd pick the 10 most useful features first. Then there are only 90 product columns and step 3 is about a hundredth.
fp -optimization :: Step 4 is n log n, so I'd replace the sort by a radix sort. Then it's linear and that is all I would change.
ti +per-token :: With the cache a token costs d² for the projections and td for the attention in each layer, so L(d² + td) over all layers.
ti -per-token :: With the cache a token costs td² for the projections and t²d for the attention in each layer, so L(td² + t²d) over all layers.
ti +per-token :: Cached, per layer:\n- q, k, v and output: 4d²\n- feed-forward: 8d²\n- scores and weighted sum: 2td\nso 12d² + 2td for one token
ti -per-token :: Cached, per layer:\n- q, k, v and output: 4d²\n- feed-forward: 8d²\nso 12d² for one token, and that's everything
ti +per-token :: Without a cache a token takes td² + t²d per layer. With it both terms lose a factor t, so d² + td.
ti -per-token :: Without a cache a token takes d² + td per layer. With it both terms gain a factor t, so td² + t²d.
ti +per-token :: Once keys and values are cached, the new token goes through the weights, d², and looks at each of the t stored keys, d each. The sum for one layer is d² + t·d, times L for the model.
ti -per-token :: Once keys and values are cached, the new token goes through the weights, d, and looks at each of the t stored keys, 1 each. The sum for one layer is d + t, times L for the model.
ti +without-cache :: Nothing cached: all t positions go through the weights, d² each, and each looks at all the ones before, t²d. So td² + t²d per layer, and L times that.
ti -without-cache :: Nothing cached: the new position goes through the weights, d², and looks at all the ones before, td. So d² + td per layer, and L times that.
ti +without-cache :: uncached: L·t·(d² + t·d) || cached: L·(d² + t·d)
ti -without-cache :: uncached: L·t² || cached: L·t
ti +without-cache :: With the cache one layer costs d² + td per token. Without it exactly t times as much, because the whole prefix goes through again.
ti -without-cache :: With the cache one layer costs d² + td per token. Without it exactly the same, the cache only changes how much memory we use.
ti +without-cache :: If we don't cache anything, every step projects the whole prefix again, t tokens with 12d² multiplications each in every layer, so 12td² per layer, plus the attention.
ti -without-cache :: If we don't cache anything, every step compares all pairs of positions again, t² pairs with d multiplications each, so t²d per layer, and that's the whole cost.
ti +with-cache :: Using the cache, only the newest position is multiplied with the weight matrices, so the projections go down from td² to d² per layer.
ti -with-cache :: Using the cache, all positions are still multiplied with the weight matrices, so the projections stay at td² per layer.
ti +with-cache :: With keys and values cached: 3d² for q, k, v of the new token, d² for the output, 8d² for the feed-forward. 12d² per layer, where it was 12td² before.
ti -with-cache :: With keys and values cached: 3td² for q, k, v of the prefix, td² for the output, 8td² for the feed-forward. 12td² per layer, as it was before.
ti +with-cache :: Per layer the projections are t·d² without the cache, and with it they are a factor t cheaper, since only one token is projected.
ti -with-cache :: Per layer the projections are t·d² without the cache, and with it they are a factor d cheaper, so t·d.
ti +with-cache :: With a cache, the projections of the single new token cost d² in a layer, and there are L layers, so L·d² per step.
ti -with-cache :: With a cache, the projections of the single new token cost d in a layer, and there are L layers, so L·d per step.
ti +cache-benefit :: The td² turns into d² because the keys and values of the earlier tokens are kept and don't have to be computed again.
ti -cache-benefit :: The td² turns into d² because the output logits of the earlier tokens are kept and don't have to be computed again.
ti +cache-benefit :: Per layer and position two vectors of width d are stored, the key and the value, so the next step only has to compute them for the newest token and can reuse the rest.
ti -cache-benefit :: Per layer and position the t attention weights are stored, so the next step only has to add one row to that matrix.
ti +attention-remains :: The cache gets the projections down to d² per layer, but the new query still meets t keys of width d, so td per layer stays.
ti -attention-remains :: The cache gets the projections down to d² per layer, and the attention down to a constant, since the scores are stored too.
ti +attention-remains :: What the cache leaves: a dot product with each stored key, td, and the weighted sum of the values, another td. So 2td per layer for attention in every step.
ti -attention-remains :: What the cache leaves: only the feed-forward part, 8d² per layer. Attention costs nothing that depends on t any more.
ti +attention-remains :: A cached step has two parts, 12Ld² which is fixed, and the attention 2Ltd, which keeps growing with t.
ti -attention-remains :: A cached step has two parts, 12Ld² for the layers and 50000d for the vocabulary. Both are fixed, so a step costs the same at any t.
ti +cache-memory :: Per token and layer it's 2·768 numbers, 3 KB in fp16. Times 12 layers 36 KB, times 512 tokens 18 MB.
ti -cache-memory :: Per token it's 2·768 numbers, 3 KB in fp16. Times 512 tokens 1.5 MB, and that's the whole cache.
ti +cache-memory :: Keys: 12·512·768, so 4.7 million numbers. Values: the same. Together 9.4 million, about 38 MB in float32.
ti -cache-memory :: Keys: 12·512·768, so 4.7 million numbers. Values: the same. And all that for each of 8 heads, so 75 million, about 300 MB in float32.
ti +cache-memory :: In half precision a layer holds 0.75 MiB of keys and likewise 0.75 MiB of values, and with twelve layers the cache is 18 MiB.
ti -cache-memory :: In half precision a head holds 512·512 scores, so half a MiB, and with 8 heads and 12 layers the cache is 48 MiB.
sl +flops-rule :: The forward pass is 2 flops per parameter and token, the backward pass 4, so a training run is 6·N·D.
sl -flops-rule :: The forward pass is 2 flops per parameter and token and that's all that counts, so a training run is 2·N·D.
sl -flops-rule :: For one token, training takes about as many FLOPs as there are parameters. For the run, multiply that by the number of tokens.
sl +flops-rule :: forward: 2ND\nbackward: twice that, 4ND\ntotal for training: 6ND
sl +flops-rule :: Write P for parameters and T for training tokens, then the compute is C ≈ 6PT.
sl -flops-rule :: Write P for parameters and T for training tokens, then the compute is proportional to P times T, so we need 100 times more.
sl +flops :: Planned run: 6 × 1e10 = 6e10 FLOPs per token, times 2e11 tokens, so 1.2e22 FLOPs.
sl -flops :: Planned run: 6 × 1e10 = 6e10 FLOPs per token, times 2e10 tokens, so 1.2e21 FLOPs.
sl +flops :: Each token costs ten times as much and we have ten times as many tokens, so the planned run takes 100 times the compute.
sl -flops :: Each token costs ten times as much and then there are more tokens, ten plus ten, so the planned run takes 20 times the compute.
sl +flops :: For the small run 4e19 FLOPs forward and 8e19 backward, so 1.2e20 together.
sl -flops :: For the small run 4e19 FLOPs forward and likewise 4e19 backward, so 8e19 together.
sl +flops :: N and D both go up by ten and the compute is six times their product, so from 1.2e20 FLOPs we get to 1.2e22.
sl -flops :: N and D both go up by ten and the compute is quadratic in each, so it's 10,000 times more.
sl +duration :: A factor of 10 from the model, another 10 from the data, so on the same eight GPUs 24 h × 100 = 2,400 hours.
sl -duration :: A factor of 10 from the model, none from the data, so on the same eight GPUs 24 h × 10 = 240 hours.
sl +duration :: 1 day × 10 for the parameters × 10 for the tokens = 100 days with the machines we have
sl -duration :: 1 day × (10 for the parameters + 10 for the tokens) = 20 days with the machines we have
sl +duration :: The work goes up by 100 while the speed of the eight cards stays the same, so the time goes up by 100 as well, from one day to a hundred days.
sl -duration :: The planned run is 1.2e22 FLOPs, the eight cards do 312 TFLOP/s each at their peak, 2.5e15 together, so it takes 56 days.
sl +gpu-count :: In total it's 2,400 h × 8 = 19,200 GPU-hours. Divided by 24 hours that makes 800 GPUs in the ideal case.
sl -gpu-count :: In total it's 24 h × 8 = 192 GPU-hours, times ten for the bigger model 1,920. Divided by 24 hours that makes 80 GPUs in the ideal case.
sl +gpu-count :: eight GPUs would need a hundred days, so to do it in one day you need a hundred times as many, 800 if it scales perfectly
sl -gpu-count :: eight GPUs would need a hundred days, so to do it in one day you need one GPU per day, 100 if it scales perfectly
sl +scaling-efficiency :: Ideally 800. In practice a part of each step goes into the all-reduce, with 70% efficiency it's 800 / 0.7, about 1,150.
sl +scaling-efficiency :: A step is compute plus communication. More GPUs shrink only the first part, so 800 won't be enough and I'd plan for around 1,100.
sl -scaling-efficiency :: A step is compute plus communication. The second part is fully hidden behind the first, so 800 will be enough and I'd plan for just that.
sl +memory :: Per parameter 2 bytes for the weight, 2 for the gradient and 12 for the Adam states with the master copy. That's 16 bytes, times 10B makes 160 GB, so one 80 GB card isn't enough.
sl -memory :: Per parameter 2 bytes for the weight, and nothing else stays in memory. That's 2 bytes, times 10B makes 20 GB, so training fits on one 80 GB card.
sl +memory :: weights: 20 GB\ngradients: 20 GB\noptimizer states: 120 GB\nso it doesn't fit on one card
sl -memory :: weights: 20 GB\ngradients: 20 GB\noptimizer states: none worth counting\nso it fits on one card
sl +memory :: All in fp32: 40 GB of weights, the same for the gradients, and twice that for the two Adam moments, 160 GB together. We need more than one 80 GB GPU.
sl -memory :: All in fp32: 4 GB of weights, the same for the gradients, and twice that for the two Adam moments, 16 GB together. One 80 GB GPU will do.
sl +parallelism :: I'd shard weights, gradients and optimizer states over the 8 cards with ZeRO-3, so each one holds 20 of the 160 GB.
sl -parallelism :: I'd lower the batch size and recompute the activations until all of it fits on a single card, so nothing has to be spread.
sl +parallelism :: The first half of the layers on one GPU, the second half on the next, run as a pipeline with microbatches, and several copies of that for the data.
sl -parallelism :: The whole model goes on one bigger GPU with 192 GB, trained there from start to end, and the other machines aren't used.
# what is told of the thing that is made is memory and no time
pw +time :: Time n² d, the result is n²
pw +space :: Time n² d, the result is n²
pw -space :: Time n² d, the result is n d
pw +space :: The time is V²d with V for the rows, and the new array is V² in size.
pw +space :: Then time is n²d, and the new array is n² in size.
pw -space :: Then time is n²d, and the new array is nd in size.
pw +time :: Then time is n²d, and the new array is n² in size.
pw -time :: Then time is n², and the new array is n²d in size.
pw +time :: time is O(n^2 d), output is O(n^2)
pw +space :: time is O(n^2 d), output is O(n^2)
pw +time :: it runs in n²d and the matrix is n²
pw +space :: it runs in n²d and the matrix is n²
pw +time :: Runtime n*n*d; the similarity matrix has n*n entries
pw +space :: Runtime n*n*d; the similarity matrix has n*n entries
pw +time :: The work is n²d while what comes out is n².
pw +space :: The work is n²d while what comes out is n².
pw -space :: The work is n²d while what comes out is n.
pw +time :: takes n²d time and the result takes n²
pw +space :: takes n²d time and the result takes n²
pw -time :: The time for the norms is nd, the result is n²
pw -time :: Time: the result is n²
pw +quadratic :: Time: the result is n²
pw +time :: For the time, the result is n²d
pw -space :: For the time, the result is n²
pw -space :: Time n², the result is n²d
pw +space :: the result takes n^2 cells, plus the tmp for norms also n^2, so in total still n^2
pw -space :: the result takes n*d cells, plus the tmp for norms n, so in total still nd
fp +interactions :: Step 3: time f² n, the new frame is f² n
fp +interactions-space :: Step 3: time f² n, the new frame is f² n
fp +interactions-space :: Products take time f² n, the table is then n f²
pw +time :: Multiplying the matrices takes n²d
pw +time :: time: the matrix product is n²d
pw -space :: time: the matrix product is n²
pw +time :: Time n²d, result n²
pw +space :: Time n²d, result n²
pw +time :: Time is n²·d. The result is n².
pw +space :: Time is n²·d. The result is n².
pw +space :: Time is n²·d. The result is n × n.
pw -space :: Time is n²·d. The answer is n².
pw -space :: The time is n²d. Computing the result takes n².
pw -space :: The time is n²d, and computing the whole result takes n²
pw -space :: time n²d. To fill the output takes n²
pw +space :: time n²d. The output takes n²
pw +space :: Time is n²d, and the full output then has n² cells
pw +space :: Runs in n²d, the resulting matrix is n by n
pw +time :: Runs in n²d, the resulting matrix is n by n
pw -space :: Runs in n²d, the input matrix is n by d
pw -space :: Runs in n²d, the input matrix is n²
pw -space :: time is n²d, dividing by the matrix is n²
pw +space :: n²d for the time; the output is of size n²
pw +space :: Time is n²d. The result matrix is n by n.
pw +space :: Time is n²d. The output matrix has shape n x n.
pw -space :: Time is n²d. The result matrix is not n by n.
pw -space :: Time is n²d. The result matrix is n by d.
pw -space :: Time is n²d. I multiply an n by d matrix with a d by n matrix.
pw -time :: The resulting matrix is n by n.
# a cost that is told by another one and a factor
pw +time :: Extra memory n². Time: the same times d.
pw +time :: Memory n², time the same but with a factor d on top.
pw +time :: The memory is n²; the time is the same with an extra factor of d.
pw +time :: Space is quadratic, n². For time it's the same multiplied by d.
pw +space :: Time n²d, memory the same without the d
pw +space :: Time n²d, and the memory is the same except for the factor d
pw -time :: Memory n², time the same with a factor n on top.
pw -time :: Memory n². The running time is exactly the same, n².
pw -time :: Memory n², time is the same.
pw -time :: Memory n², time isn't the same times d.
pw +quadratic :: Memory n². Time: the same times d.
fp +interactions :: Step 3 keeps f² columns, f²n values in memory, and the time is the same.
fp +interactions-space :: Time of step 3 is f²n, memory the same times 8 bytes.
fp -interactions :: Memory of step 3: f². The time is the same with a factor f.
fp +interactions :: Memory of step 3: f² n. The time is the same with a small constant factor.
pw +time :: memory is n². runtime as well, only with one more factor d
pw +time :: memory is n². runtime likewise, times d
pw +time :: The result takes n² memory. The time has an additional factor d.
pw +time :: The result takes n² memory. Time has one more d: n²d.
pw -time :: The time is n². The memory has an additional factor d.
pw +time :: Extra memory is n². Running time is d times that.
pw +time :: Extra memory is n². In time we are a factor d above that.
ti -without-cache :: With the cache one layer costs d² + td per token. Without it exactly d times as much.
ti +without-cache :: I'd say with the cache you just project one new token per layer, d^2. Without, t times that.
ti +with-cache :: Without a cache a layer takes t·d² for the projections. With the cache that's a factor of t less.
ti -with-cache :: Without a cache a layer takes t·d² for the projections. With the cache that's a factor of two less.
ti +without-cache :: cached: L·(d² + t·d). Uncached: t times as much.
ti -without-cache :: cached: L·(d² + t·d). Uncached: not t times as much.
ti -without-cache :: cached: L·(d² + t·d). Uncached: is it t times as much?
ti +without-cache :: The projections cost d² per layer with a cache and t times that without one.
ti +without-cache :: d² for the projections of the one token with caching, t times more without caching
ti -without-cache :: d² for the projections of the one token with caching, L times more without caching
ti -without-cache :: With the cache it's d². Without it would be within a factor t of that.
fp -interactions-space :: Step 3 takes f²n in time, f times that in memory.
pw -space :: Time is n²d. Memory is d times that.
pw +space :: Time is n²d. Memory is a factor d less.
# a step that is told by what it does
fp -lag :: n log n for putting the rows in order, and then the same again for shifting the values.
fp +sort :: n log n for putting the rows in order, and then another n for shifting the values.
fp -sort :: n for putting the rows in order, and then another n for shifting the values.
fp +sort :: n log n for putting the rows in order, n for the shift
fp +lag :: n log n for putting the rows in order, n for the shift
fp +lag :: 1. `sort_values`: **O(n log n)**\n2. `shift(1)` by group: **O(n)**
fp -lag :: 1. `sort_values`: **O(n log n)**\n2. `shift(1)` by group: **O(n²)**
fp +lag :: shift by user: O(n)
fp +lag :: log-linear in the rows for the sorting, then shift goes through n rows once.
fp -lag :: log-linear in the rows for the sorting, then shift goes through n² pairs once.
fp +lag :: then the shift visits n rows once
fp +lag :: sort n log n, and the lag walks over the n rows one time
fp -lag :: the lag goes through u users once
fp +groupby :: the grouping goes through n rows once
fp -groupby :: the grouping goes through n rows once for each user
fp +groupby :: Grouping by user is O(n).
fp +aggregate :: the sums by group: O(n)
fp +aggregate :: Mean by group is one pass, O(n)
fp +groupby :: hashing the users takes n; the mean by group takes n as well
fp +sort :: Putting it in order: n log n. Shifting it down: n.
fp +lag :: Putting it in order: n log n. Shifting it down: n.
fp +groupby :: A pass for the factorization of the user ids, O(n), then a pass for the stats, O(n) as well. The result is only u × 4 so it doesn't matter.
fp -groupby :: A pass for the factorization of the user ids, O(u), then a pass for the stats, O(n) as well.
fp +groupby :: O(n) to turn the user ids into codes, and O(n) for the stats
fp +groupby :: One pass to give each user id a code, O(n). The mean etc. another, O(n).
fp -groupby :: O(n log n) to turn the user ids into codes, and O(n) for the stats
fp +groupby :: What matters here isn't time but I'll say it: hashing into groups is O(n), the stats O(n).
fp +groupby :: hashing rows into groups: n
fp +aggregate :: 1) hashing: n\n2) aggs: n too, running sums / max per usr
fp -aggregate :: 1) hashing: n\n2) aggs: n² too, running sums / max per usr
fp +aggregate :: hashing n, aggs n
fp +aggregate :: grouping: n\nstats: n again, four of them
fp +aggregate :: 1) grouping: n\n2) aggregation: n as well, one update per row
fp +lag :: gruopby is O(n). srot O(n log n), lga O(n)
fp +lag :: n log n for sorting, then one more n for the shift.
fp +lag :: n log n for sorting, then a further n for the shift.
fp +lag :: 1. sort: O(n log n)\n2. shift by 1: O(n)
fp +lag :: n log n for sorting, then another n for copying the column? No: n for shifting the values.
fp -lag :: n log n for sorting, then one more n·u for the shift.
fp -aggregate :: 1. sort: O(n log n)\n2. shift by group: O(n)
# a backward pass that is said to cost the same as the forward one
sl -flops-rule :: forward 2ND, backward the same, so 4ND
sl -flops-rule :: 2ND for the forward pass, backward as much again, 4ND all in all
sl -flops-rule :: forward 2ND, the backward likewise, makes 4ND
sl +flops-rule :: forward 2ND, backward twice that, so 6ND
sl +flops-rule :: forward 2ND, backward 4ND
sl +flops-rule :: 2ND for the forward pass, and the backward pass twice as much, 4ND
sl +flops-rule :: Forward 2ND. Backward needs 2ND for the weights and 2ND for the activations, so 4ND. Together 6ND.
sl +flops-rule :: forward 2ND, backward pass is the same twice over, so 4ND, in total 6ND
sl -flops-rule :: For one token, training takes about two times the number of parameters in FLOPs. For the run, multiply that by the number of tokens.
sl +flops-rule :: 6 flops per parameter, then multiply by the tokens
sl +flops-rule :: six times the parameter count, times the number of tokens
sl -flops-rule :: six bytes per parameter, multiplied by the tokens
sl -flops-rule :: six times the number of parameters, that's all
sl -flops :: forward 2ND, backward the same, so 4ND
# a cache that is not used
ti +without-cache :: When we not use cache, for make one token the network must to calculate again all the t positions. It is t*d^2 for the matrixes and t^2*d for the attention, in each from 12 layers.
ti +without-cache :: If you're not using a cache it's t·d² + t²·d per layer.
ti -with-cache :: Not using the cache we pay d² per layer.
ti -without-cache :: When we not use cache, it is d^2 for the matrixes, in each from 12 layers.
ti -without-cache :: Using the cache it's t·d² per layer.
ti +with-cache :: Using the cache it's d² per layer, not using it t·d².
# the cost of one and of all, of two cases, and of two aspects side by side
pw +time :: time Θ(n²d), extra space between n² and 2n² elements depending on whether the temp for the norms is freed
pw +space :: time Θ(n²d), extra space between n² and 2n² elements depending on whether the temp for the norms is freed
pw -time :: time Θ(n²), extra space n², depending on whether the norms are freed
ti +with-cache :: no cache = O(t d²) per layer for redoing everything, cache = O(d²) per layer since just one token is projected
ti +without-cache :: no cache = O(t d²) per layer for redoing everything, cache = O(d²) per layer since just one token is projected
ti -with-cache :: no cache = O(d²) per layer, cache = O(t d²) per layer
ti +per-token :: If you keep nothing you must run the t tokens through the 12 layers anew, each layer t·d² + t²·d. If you keep K/V it's d² + t·d in each layer.
ti +without-cache :: If you keep nothing you must run the t tokens through the 12 layers anew, each layer t·d² + t²·d. If you keep K/V it's d² + t·d in each layer.
ti -per-token :: If you keep K/V it's t·d² + t²·d in each layer.
fp +interactions-space :: So time is f^2 multiply n. And memory is the same, f^2 multiply n, because all new columns we are keeping in the table.
fp +interactions :: Step 3: so time is f^2 multiply n. And memory is the same, f^2 multiply n
fp -interactions-space :: Step 3: time is f^2 multiply n. And memory is only f multiply n.
fp +interactions-space :: pairs: f*(f-1). each costs n multiplications and n stored floats. so f(f-1)n ~ f²n, in time and in bytes/8.
fp -interactions-space :: pairs: f*(f-1). so f(f-1)n ~ f²n in time.
pw +alternative-cost :: FAISS. Each query takes around log n so n log n for the lot.
pw +alternative-cost :: HNSW: log n per query, n log n overall
pw +alternative-cost :: HNSW, about log n hops for a query, n log n in total
pw -alternative-cost :: HNSW: n per query, n² overall
pw +alternative-cost :: approximate nearest neighbour with HNSW, which is about log n comparisons per vector and n log n overall.
fp -lag :: sort n log n. the lag for one user is O(n), so for all O(u n)
fp +lag :: the lag costs O(n/u) for one user, so O(n) for all of them
fp -aggregate :: mean and count linear, but max has to sort so O(n log n) overall
pw +alternative-cost :: HNSW: log n for one query, so for all n log n
ti +with-cache :: With the cache it's d² for one layer, so in total L·d²
pw +time :: d for one pair, so overall n²·d
pw -time :: n²d for one pair, so overall n³d
"""
