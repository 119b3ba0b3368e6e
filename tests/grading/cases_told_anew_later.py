"""Later messages that put another answer in the place of an earlier one, and those that are about another thing.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is said anew after a change of mind, a slip or a correction, or of another data type
pw -time :: O(n^2 d) time. || I now think BLAS hides the inner loop, so it's O(n^2).
pw +time :: O(n^2) time. || I now think d has to be in there as well, so it's O(n^2 d).
pw +time :: O(n^2 d) time. || For the memory I now think it's O(n^2).
pw -time :: O(n^2 d) for the time. || Let me restate: the time is O(n d).
pw +time :: O(n^2 d) for the time. || Let me restate: n^2 dot products of length d, so O(n^2 d).
pw +space :: O(n^2) memory. || Let me restate: one float for each pair, n^2 numbers.
pw -space :: O(n^2) memory. || Let me restate: the memory is O(n d).
pw -space :: O(n^2) memory. || Careful, the result is written in place, so it's O(n d) memory.
pw +space :: O(n) memory. || Careful, there's one number for each pair, so it's O(n^2) memory.
pw -matrix-memory :: 800 TB in float64. || I counted double there, so 400 TB.
pw +matrix-memory :: 1600 TB in float64. || I counted everything twice there, so it's 800 TB.
pw -matrix-memory :: 800 TB in float64. || I slipped by a factor of ten, it's 80 TB.
pw +matrix-memory :: 80 TB in float64. || I slipped by a factor of ten, it's 800 TB.
pw -matrix-memory :: The result takes 800 TB. || That was float32. In float64 it would be 1600 TB.
pw -matrix-memory :: The result takes 800 TB. || That's in float32, of course.
pw +matrix-memory :: The result takes 800 TB. || That's in float64, of course.
pw +matrix-memory :: The result takes 800 TB. || That was float64. In float32 it would be 400 TB.
pw -matrix-memory :: The result takes 400 TB. || I should say that this number is for float64.
pw +matrix-memory :: The result takes 400 TB. || That's for float32.
pw +matrix-memory :: The result takes 800 TB. || That is a lot.
pw +matrix-memory :: The result takes 800 TB. || That's for all pairs.
pw +wall-clock :: A GPU at 1e13 needs about 4 hours. || I now think the memory is worse, that's 800 TB.
pw +alternative :: I'd use HNSW. || I now think 200 neighbours would be better than 100.
pw -alternative-cost :: HNSW, O(d log n) a query. || I now think a query visits every node, so it's O(n d).
pw +alternative-cost :: HNSW, O(n d) a query. || I now see that a query only visits log n nodes, so it's O(d log n).
pw +bottleneck :: Memory is the bottleneck. || I now think the time would be about 4 hours on a GPU.
fp -groupby :: Grouping is O(n). || I now think pandas sorts the keys, so grouping is O(n log n).
fp +groupby :: Grouping is O(n log n). || I now think pandas hashes the keys, so grouping is O(n).
fp +groupby :: Grouping is O(n). || I now think the sort is O(n log n).
fp -aggregate :: Aggregating is O(n). || Careful, the aggregation has one result per user, so it's O(u).
fp +aggregate :: Aggregating is O(u). || Careful, the aggregation reads every row, so it's O(n).
fp -interactions :: f^2 n time for the products. || Careful, the two loops only run over the features, so the products take O(f^2).
fp +interactions :: f^2 n time for the products. || Careful, the memory is f^2 n too.
fp -interactions :: f^2 n time for step 3. || I'm taking that back. Step 3 takes f n.
fp +interactions :: f n time for step 3. || I'm taking that back. Step 3 takes f^2 n.
fp +interactions :: f^2 n time for step 3. || I'm taking back the lag, that one is n.
fp -sort :: Sorting is n log n. || I have to correct the sort, the rows come ordered, so O(n).
fp +sort :: Sorting is O(n). || I have to correct the sort, it compares rows, so n log n.
fp +sort :: Sorting is n log n. The lag is n log n. || I have to correct the lag, it's only a shift of the sorted rows, so O(n).
fp +lag :: Sorting is n log n. The lag is n log n. || I have to correct the lag, it's only a shift of the sorted rows, so O(n).
fp -lag :: The lag is O(n). || Let me restate: the lag sorts once more, so O(n log n).
fp -memory :: 79 GB for the new columns. || I counted double there, so 40 GB.
fp -memory :: 79 GB for the new columns. || I slipped by a factor of a thousand, it's 79 MB.
fp +memory :: 79 MB for the new columns. || I slipped by a factor of a thousand, it's 79 GB.
fp +memory :: 79 GB for the new columns. || I now think float32 would do, then it's 40 GB.
fp -memory :: 79 GB for the new columns. || That's in float32.
fp -memory :: The new columns take 40 GB. || That was float64 and all ordered pairs.
fp +memory :: The new columns take 79 GB. || That was float64 and all ordered pairs.
fp -memory :: I have 79 GB for the new columns. || I shouldn't have multiplied by 8, so it's 9.9 GB.
fp +optimization :: Keep the best 15 features. || I now think unordered pairs would help as well.
ti -per-token :: d^2 + t*d per layer with the cache. || I now think it's d^2 + t*d^2 per layer with the cache.
ti +per-token :: d^2 + t*d^2 per layer with the cache. || I now think it's d^2 + t*d per layer with the cache.
ti +per-token :: d^2 + t*d per layer with the cache. || I now think it's t*d^2 + t^2*d without a cache.
ti -without-cache :: Without a cache t*d^2 + t^2*d per layer. || I'm taking that back. Without the cache it's d^2 + t*d.
ti +without-cache :: Without a cache d^2 + t*d per layer. || I'm taking that back. Without the cache it's t*d^2 + t^2*d.
ti +without-cache :: Without a cache t*d^2 for the projections. || I left out the attention, another t^2*d.
ti +without-cache :: Without a cache t*d^2 for the projections. || I forgot the scores, which cost t^2*d on top.
ti +without-cache :: t*d^2 for the projections without a cache. || I slipped: with the cache it's d^2.
ti -with-cache :: With a cache d^2 per layer. || Careful, all t positions go through the matrix, so t*d^2 with the cache.
ti +with-cache :: With a cache t*d^2 per layer. || Careful, only the new position goes through the matrix, so d^2 with the cache.
ti -attention-remains :: The new query meets t cached keys, t*d. || Careful, each of the t queries meets t keys, so it's t^2*d per token with the cache and not t*d.
ti +attention-remains :: The new query meets t cached keys, t*d. || Careful, that's per layer, so 12*t*d for all of them.
ti -attention-remains :: Attention over the cached keys remains, t*d per token. || I now think the cache makes that constant, O(1) per token.
ti -cache-memory :: The cache is 18.9 MB in half precision. || I shouldn't have counted keys and values separately, so 9.4 MB.
ti +cache-memory :: The cache is 9.4 MB in half precision. || I should have counted keys and values separately, so 18.9 MB.
ti -cache-memory :: The cache is 37.7 MB. || That number is for half precision.
ti +cache-memory :: The cache is 37.7 MB. || That number is for single precision.
ti +cache-memory :: The cache is 18.9 MB. || That's for float16, float32 would be twice that.
ti -cache-memory :: The cache is 18.9 MB. || That was for float32.
ti -cache-memory :: 18.9 MB in fp16. || I slipped by a factor of ten, it's 189 MB.
ti +cache-benefit :: It keeps keys and values so we don't recompute them. || I now think it's 18.9 MB in fp16.
sl -flops-rule :: 6*N*D FLOPs. || I now think it's 2*N*D.
sl +flops-rule :: 2*N*D FLOPs. || I now think it's 6*N*D.
sl -flops-rule :: 6*N*D FLOPs. || Careful, the tokens have nothing to do with it, it's 6*N.
sl +flops-rule :: 6*N*D FLOPs. || I now think 6e9 * 2e11 is 1.2e21.
sl -duration :: 100 days on the same GPUs. || I now think it's a thousand times the work, so 1,000 days.
sl +duration :: 1,000 days on the same GPUs. || I now think it's a hundred times the work, so 100 days.
sl +duration :: 100 days on the same GPUs. || I now think 900 GPUs would be needed in practice.
sl -duration :: 2,400 hours. || I counted the growth of the data twice, so 240 hours.
sl -gpu-count :: 800 GPUs. || I now think 80 GPUs are enough.
sl +gpu-count :: 80 GPUs. || I now think 800 GPUs are needed.
sl +gpu-count :: 800 GPUs. || In practice I'd now say 1,100.
sl +gpu-count :: 800 GPUs. || The time doesn't change the 800.
sl -gpu-count :: 800 GPUs. || I counted double there, so 400.
sl -gpu-count :: 800 GPUs. || I'm taking that back, 80 GPUs.
sl -scaling-efficiency :: 800 GPUs ideally, more like 1,100 with communication. || I now think the network keeps up, so it scales perfectly and 800 will do.
sl +scaling-efficiency :: 800 GPUs, it scales perfectly. || I now think the all-reduce eats some of it, so more like 1,100.
sl -memory :: 160 GB to train, so it doesn't fit. || I counted the states twice, so 20 GB and it fits.
sl -memory :: 160 GB to train with Adam. || I now think only the weights matter, 20 GB.
sl +memory :: 20 GB to train. || I now think the gradients and Adam states come on top, 160 GB.
sl +memory :: 160 GB to train with Adam. || I now think the duration is 100 days.
sl -parallelism :: FSDP over the GPUs. || I now think one GPU is enough, so no sharding.
sl +parallelism :: FSDP over the GPUs. || I now think it would be 1,100 GPUs.
pw -space :: Extra memory is O(n^2), one number for each pair. || I want to revise the memory. The output is only a view on E, so it's O(n).
pw -space :: Extra memory is O(n^2), one number for each pair. || I want to revise the memory. It's only a view on E, so it's O(n).
pw -time :: O(n^2 d) time. || I have to correct the running time: the line is vectorised, so the result takes O(n).
pw +time :: O(n^2 d) time, O(n) memory. || I want to revise the memory. The result is n by n, so it's O(n^2).
fp -aggregate :: Grouping and aggregating are both O(n). || The products are f^2 * n. || I have to correct the aggregation, the std compares all pairs of values, so that's O(n^2).
fp -aggregate :: Grouping and aggregating are both O(n). || The products are f^2 * n. || I have to correct the aggregation, that's O(n^2).
fp +interactions :: Grouping and aggregating are both O(n). || The products are f^2 * n. || I have to correct the aggregation, the std compares all pairs of values, so that's O(n^2).
fp +groupby :: Grouping and aggregating are both O(n). || The products are f^2 * n. || I have to correct the aggregation, the std compares all pairs of values, so that's O(n^2).
fp +aggregate :: Aggregating is O(n^2). || The products are f^2 * n. || I have to correct the aggregation, each value is read once, so that's O(n).
fp +sort :: The sort is O(n). || The lag is n. || I want to fix the sort, it compares rows, so n log n.
fp -sort :: The sort is n log n. || The lag is n. || I want to fix the sort, the rows come in order, so O(n).
ti -per-token :: With a cache one token costs L*(d^2 + t*d). || One correction: the attention is cached as well, so the t*d goes and a token costs L*d^2.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || Correction: the t*d drops out, so it's d^2.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || I take back the t*d, so it's d^2.
ti +without-cache :: With nothing cached, each step spends t*d^2 on projections in every layer. || I forgot the attention there, that's another t^2*d.
ti +without-cache :: Without the cache t*d^2 per layer for the projections. || I left out the attention, so plus t^2*d.
ti +without-cache :: Without the cache t*d^2 per layer for the projections. || I forgot the attention, so t^2*d on top.
ti +without-cache :: Without the cache t*d^2 per layer for the projections. || I forgot the attention, which makes it t*d^2 + t^2*d.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || Correction: the t*d goes away, so it's d^2.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || Correction: the t*d term is gone, so it's d^2.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || Correction: the t*d falls away, so it's d^2.
ti -per-token :: With a cache one token costs d^2 + t*d per layer. || Correction: the attention is cached as well, so it's d^2.
ti -per-token :: With a cache one token costs L*(d^2 + t*d). || Correction: the t*d drops out and a token costs L*d^2.
ti -per-token :: With a cache one token costs L*(d^2 + t*d). || Correction: a token costs L*d^2.
ti -attention-remains :: With a cache one token costs L*(d^2 + t*d). || Correction: the attention is cached as well, so the t*d goes and a token costs L*d^2.
ti +with-cache :: With a cache one token costs L*(d^2 + t*d). || Correction: the attention is cached as well, so the t*d goes and a token costs L*d^2.
# ideas that are no longer liked, or forgotten by another name
pw -alternative :: I'd build an HNSW index and take the 100 nearest of each. || Forget the index. I'd rather do the exact product in blocks on a Spark cluster.
pw -alternative :: I'd build an HNSW graph. || Scrap the graph. I'd rather do the exact product.
pw -alternative :: I'd use FAISS. || I don't like that answer any more, it misses neighbours. I'd buy more nodes with more RAM and run the line as it is.
pw -alternative :: I'd use FAISS. || I no longer like that idea. I'd buy more nodes.
pw -alternative :: I'd use FAISS. || I'm no longer happy with that answer. I'd buy more nodes.
pw -alternative :: I'd use FAISS. || I'm not convinced of that any more. I'd buy more nodes.
pw +alternative :: I'd use FAISS. || I don't like that we lose exactness, but so be it.
pw +alternative :: I'd use FAISS. || I no longer like the word index, call it a search structure.
pw +alternative :: I'd buy more nodes. || I don't like that answer any more. I'd use FAISS.
pw +alternative :: I'd use FAISS. || Forget the exact scores.
pw +alternative :: HNSW, with a brute-force pass. || Forget the brute-force pass.
fp -optimization :: I'd train a factorization machine instead of building the products. || Forget the factorization machine, step 3 can stay as it is. I'd only make the sort faster.
fp -optimization :: I'd train a factorization machine instead of building the products. || Forget the factorization machine, I'd only make the sort faster.
fp -optimization :: I'd select the best 15 features first. || I don't like that idea any more. I'd rent a bigger box.
fp +optimization :: I'd select the best 15 features first. || The sort can stay as it is.
fp +optimization :: I'd select the best 15 features first. || Forget the bigger machine.
fp +optimization :: I'd select the best 15 features first. With so few, step 3 can stay as it is.
sl -parallelism :: I'd shard with FSDP. || I don't like that answer any more. One GPU will do with a small batch.
sl +parallelism :: One GPU. || I don't like that answer any more. FSDP over 8 cards.
ti -cache-benefit :: It keeps keys and values of past tokens, so they aren't recomputed. || I no longer believe that. It only keeps the text.
pw +bottleneck :: The matrix doesn't fit in RAM. || Forget the matrix, use FAISS.
pw +bottleneck :: I'd say the matrix doesn't fit in RAM. || Forget the matrix, use FAISS.
pw +bottleneck :: We can't hold the result in RAM. || Forget the result, use FAISS.
fp +optimization :: I'd select the best features before the products. || Forget the products, they'd still be too many.
# what a later message replaces, and what it leaves
pw +time :: I'd say the line is linear in n, so O(n*d). || Going back to the running time: every row meets every other row, so it's O(n^2 * d).
pw -time :: Every row meets every other row, so O(n^2 * d). || Going back to the running time: BLAS handles the inner dimension in one go, so d drops out and it's O(n^2).
pw +time :: n squared times d for the time, n squared for the memory. || On the memory I want to revise: n squared plus n, because of the norms. The time stays as it was.
pw -time :: The running time is O(n^2 d). || Sorry, I take that back. It's a matrix product, so the time is O(n^3).
pw +time :: Matrix multiplication is cubic, so O(n^3) time. || One correction: that would need two n by n matrices. Here it's n*n*d multiply-adds.
pw +quadratic :: the time grows like n log n I think || Having thought about it, no. It's all pairs, so doubling n makes the run four times as long.
pw -quadratic :: It's all pairs, so doubling n makes the run four times as long. || Having thought about it, numpy is smart enough that the running time is only n log n.
pw +quadratic :: Time is O(n^2 d). || In other words, ten times more embeddings take a hundred times longer.
pw -quadratic :: The memory is quadratic in n. || And the running time is n*d, as each row is read once. || I stick with n*d for the time.
pw -quadratic :: The time is quadratic in n. || The running time of the line is O(n), since it is one vectorised call.
pw +space :: Extra memory is O(n*d), same as the input. || I want to revise the memory. The output holds one number for each pair, so it's O(n^2).
pw -space :: Extra memory is O(n^2), one number for each pair. || I want to revise the memory. The output is only a view on E, so it's O(n).
pw +space :: n^2 d time and n^2 space. || To be precise about the space, there's the product, the outer product of the norms and the quotient, so 3 n^2, which is still order n^2.
pw -space :: n^2 times d for the time. || And for the extra memory it's the same, n^2 times d.
pw -space :: The extra memory is just the norms, O(n). || Same as I said on memory: O(n) extra, because E is already there.
pw +matrix-memory :: In float64 the result takes 80 TB. || I dropped a zero there: 10^14 entries times 8 bytes is 800 TB.
pw -matrix-memory :: 10^14 entries times 8 bytes, so 800 TB. || I had a zero too many there, it's 80 TB.
pw +matrix-memory :: The matrix is 800 TB in doubles. || In other words 0.8 petabytes.
pw -matrix-memory :: The result takes 400 TB. || To be precise, that figure is for float64.
pw +matrix-memory :: The result takes 400 TB. || To be precise, that figure is for float32. In float64 it would be 800 TB.
pw +wall-clock :: On one CPU core at 1e9 multiply-adds a second it runs for 2.4 days. || Let me redo the time: 7.7e16 over 1e9 is 7.7e7 seconds, which is about 2.4 years.
pw -wall-clock :: 7.7e16 over 1e9 multiply-adds a second is about 2.4 years. || Let me redo the time, that was far too much: on that core it's 2.4 days.
pw +wall-clock :: A GPU with 1e13 FLOP/s needs 15,000 seconds for it. || That's a bit over four hours, in other words.
pw -wall-clock :: At 10 million rows it would run for a very long time. || Going back to the runtime, I stick with that: far too long on any hardware.
pw +wall-clock :: about 8 minutes on an A100 at 312 TFLOP/s || Forget the tensor cores, we're in plain float32. With 19.5 TFLOP/s it takes roughly 2 hours.
pw +bottleneck :: It's the compute that makes it infeasible. || I now think it isn't the compute, that's hours on a GPU. It's the n by n result, which fits into no memory.
pw -bottleneck :: It's the n by n result, which fits into no memory. || I now think that isn't the problem, as we can write it out in tiles. It's the compute that makes it infeasible.
pw +bottleneck :: Memory is what kills it, nobody can hold 800 TB. || On the size I want to revise: the embeddings are float32, so 400 TB. It's still the memory that kills it.
pw -bottleneck :: The multiply-adds are the bottleneck, there are 7.7e16 of them. || With float16 they get faster, but they're still the bottleneck, same as I said.
pw -bottleneck :: The result is 800 TB, so memory is what breaks it. || Wait, I was off by a thousand, it's 800 GB. That changes the bottleneck too: a big server can hold that, so it's the compute.
pw +alternative :: I'd do the exact product in blocks on a Spark cluster. || Having thought about it, nobody needs all the pairs. I'd build an HNSW index and take the 100 nearest of each.
pw -alternative :: I'd build an HNSW index and take the 100 nearest of each. || Forget the index. I'd rather do the exact product in blocks on a Spark cluster.
pw +alternative :: Approximate nearest neighbours with FAISS. || On the memory question, I said 800 TB but in float32 it's 400. My plan is still the same.
pw -alternative :: I'd do PCA to 64 dimensions and then the exact product. || Refining that, 128 dimensions would keep more of the variance.
pw -alternative :: I'd use FAISS. || I don't like that answer any more, it misses neighbours. I'd buy more nodes with more RAM and run the line as it is.
pw +alternative-cost :: I'd use HNSW, and a query there costs O(n). || I take that back, a query only walks about log n hops, so O(d log n).
pw -alternative-cost :: I'd use HNSW, where a query costs O(d log n). || I take that back, it has to look at each node in the graph, so a query costs O(n d).
pw -alternative-cost :: I'd go with an HNSW index. || On its cost, to be precise: it's a lot cheaper than what we have now.
pw +alternative-cost :: HNSW. Building it is n^2. || No, I got that wrong. Each insert is about log n, so building the whole index is n log n.
fp +groupby :: Grouping is n log n since pandas sorts the keys. || I want to revise the grouping: the keys are hashed row by row, so it's O(n).
fp -groupby :: Grouping is O(n), the keys are hashed row by row. || I want to revise the grouping: each row is compared with every user, so it's O(n*u).
fp +groupby :: Step 1 and step 2 are both linear in the rows. || One correction for step 2, it also writes out u results, so n + u. Step 1 is as I said.
fp -groupby :: The grouping costs O(u), one step for each user. || To be precise, only the number of users matters for the grouping, not n.
fp +aggregate :: The aggregation is O(u), there's one row per user. || Having thought about it, every row's value has to be read for the mean, so step 2 is O(n).
fp -aggregate :: The aggregation reads every row's value once, so O(n). || Having thought about it, there's just one row per user, so step 2 is O(u).
fp +aggregate :: mean, std, max and count are four passes over the rows, 4n || in other words step 2 is linear in n
fp -aggregate :: Grouping and aggregating are both O(n). || The products are f^2 * n. || I have to correct the aggregation, the std compares all pairs of values, so that's O(n^2).
fp +interactions :: Step 3 takes O(f * n) time. || No, sorry. Two nested loops over the features and n rows for each product, so the time is f^2 * n.
fp -interactions :: Two nested loops and n rows for each product, so f^2 * n time. || No, sorry. The products are vectorised, so n drops out and the time is f^2.
fp +interactions :: Step 3 runs in f^2 times n. || To be exact it's f(f-1) products over n rows, so the time is of the same order.
fp -interactions :: The time for step 3 is quadratic in the number of features. || I stick with it, O(f^2) time.
fp +interactions :: Grouping and aggregation are linear. || The products take n*f^2 operations. || The lag is n. One correction, the grouping is n log n. The rest I'd leave.
fp +interactions-space :: Step 3 needs O(f*n) extra memory. || I got the memory wrong: each of the f^2 pairs leaves a column of n values behind, so f^2 * n.
fp -interactions-space :: Each of the f^2 pairs leaves a column of n values behind, so f^2 * n memory. || I got the memory wrong: a product is thrown away after each round of the loop, so O(n).
fp +interactions-space :: For step 3 both time and memory are f^2*n. || Forget what I said on the time. The memory is f^2*n though.
fp -interactions-space :: Step 3 has f^2*n time. || The memory of step 3 is f*n, there are f columns with n rows.
fp +sort :: The sort is linear. || Going back to the sort, it compares rows, so n log n.
fp -sort :: The sort compares rows, so n log n. || Going back to the sort, the rows are grouped already, so it's O(n).
fp +sort :: n log n for the sort, and the lag is n log n as well. || I take back the lag, that one is O(n).
fp -sort :: The sort costs O(n^2). || Refining that: it sorts on two keys, so 2n^2, still quadratic.
fp +lag :: The lag is n log n because of the sort. || One correction, the sort is counted on its own. The lag only moves each value by one row, so O(n).
fp -lag :: The lag only moves each value by one row, so O(n). || One correction, it has to search for the previous event each time, so the lag is n log n.
fp +lag :: The sort is linear and so is the lag. || I was too quick with the sort, that's n log n. The lag is still linear.
fp -lag :: Sorting takes n log n. || The lag costs the same as the sort, n log n. || Yes, I'd keep n log n for the lag.
fp +bottleneck :: At f = 100 I'd say the sort is the bottleneck. || I now think it's step 3, its 9,900 new columns dwarf everything else.
fp -bottleneck :: Step 3 is the bottleneck with its 9,900 columns. || I miscounted, those are only 79 MB. That changes the bottleneck too, then it's the sort that hurts.
fp +bottleneck :: Step 3 is the bottleneck. It takes 40 GB. || I forgot that the pairs are ordered, so it takes 80 GB. Same bottleneck.
fp -bottleneck :: The bottleneck is the sort. || The products take 80 GB, but I stick with the sort as the bottleneck.
fp +memory :: 9,900 columns times a million rows times 8 bytes is 8 GB. || I slipped by a factor of ten, it's 79 GB.
fp -memory :: 9,900 columns times a million rows times 8 bytes is 79 GB. || I slipped by a factor of ten, it's 8 GB.
fp +memory :: The new columns take 79.2 GB. || Rounding up, 80 GB.
fp -memory :: The new columns take 80 GB. || Let me restate: 9,900 columns of a million float64 values come to 800 GB.
fp +memory :: It's 80 GB in float64. || If we store the products as float32 instead it's 40 GB.
fp +optimization :: I'd get a machine with 256 GB of RAM. || On reflection that's no real fix. I'd pick the 15 strongest features first and multiply only those.
fp -optimization :: I'd pick the 15 strongest features first and multiply only those. || On reflection that loses signal. I'd leave the code alone and get a machine with 256 GB of RAM.
fp +optimization :: I'd keep each pair once, since a*b is the same as b*a. || That leaves 40 GB, which is still a lot, so I'd also work through it in chunks.
fp -optimization :: I'd run step 3 on more threads. || In other words, use all cores for the products.
fp -optimization :: I'd train a factorization machine instead of building the products. || Forget the factorization machine, step 3 can stay as it is. I'd only make the sort faster.
ti +per-token :: With a cache one token costs L*d^2. || One correction: attention over the t cached positions comes on top, so a token costs L*(d^2 + t*d).
ti -per-token :: With a cache one token costs L*(d^2 + t*d). || One correction: the attention is cached as well, so the t*d goes and a token costs L*d^2.
ti +per-token :: d^2 + t*d per layer for one token if we have the cache || to be precise, times 12 layers, so 12*(d^2 + t*d) in total
ti -per-token :: With the cache one token costs L*t*d. || I stick with that, L*t*d is the whole cost of a token.
ti +per-token :: With a cache each new token costs d^2 per layer. || Back to the cost of one token with the cache: I left out reading the cache, so it's d^2 plus t*d per layer.
ti -per-token :: With the cache a token costs d^2 + t*d per layer. || I now think each head looks at all pairs of positions, so with the cache a token costs d^2 + t^2*d per layer.
ti +per-token :: No cache: L*t*d^2.\nCache: L*(d^2 + t*d). || I want to revise the first line, the uncached case also has t^2*d in each layer. The second line is fine.
ti +without-cache :: Without a cache a token costs d^2 per layer. || No, that's wrong. The whole prefix goes through again, so without a cache it's t*d^2 + t^2*d per layer.
ti -without-cache :: Without a cache the whole prefix goes through again, so t*d^2 + t^2*d per layer. || No, that's wrong. Even without a cache only the new token goes through, so d^2 per layer.
ti +without-cache :: With nothing cached, each step spends t*d^2 on projections in every layer. || I forgot the attention there, that's another t^2*d.
ti -without-cache :: Uncached, a token costs t^2*d. || Same as I said, t^2 times d per layer without a cache.
ti +without-cache :: Without the cache it's L*(t*d^2 + t^2*d). || In other words, all t positions are run again for every single token.
ti -without-cache :: Without a cache the projections are t*d^2 per layer. || I'm taking that back. Without the cache it's t*d per layer, one dot product for each earlier token.
ti -without-cache :: It costs more if nothing is cached. || Going back to the uncached case: it's a good deal slower, I'd leave it at that.
ti +with-cache :: With a cache the projections cost t*d^2 per token in each layer. || I want to revise that: only the new token gets projected, so d^2 per layer.
ti -with-cache :: With a cache only the new token gets projected, so d^2 per layer. || I want to revise that: all t positions get projected even with the cache, so t*d^2 per layer.
ti +with-cache :: Projecting the one new token takes L*d^2 when we have a cache. || To put a number on it, 12 times 768 squared is about 7 million for each kind of weight matrix.
ti -with-cache :: With the cache a token takes t*d per layer. || Again, t*d per layer and nothing else when there is a cache.
ti -with-cache :: With the cache the projections cost nothing at all. || Yes, I'd stay with zero, no token is projected once there is a cache.
ti +cache-benefit :: The cache keeps the queries of earlier tokens. || Correction: it keeps their keys and values, so that we don't compute those again.
ti -cache-benefit :: The cache keeps the keys and values of earlier tokens, so that we don't compute those again. || Correction: it keeps the attention scores. Keys and values are computed anew at each step.
ti +cache-benefit :: It stores K and V of all past positions, which saves computing them at every step. || It takes 38 MB. || One correction, that's float32. In half precision it's 19 MB.
ti -cache-benefit :: The cache keeps the words generated so far. || In other words, the output text is stored so that it needn't be printed again.
ti +cache-benefit :: It remembers past keys and values instead of recomputing them. || Put differently, each token's K and V are worked out once and then only read.
ti -cache-benefit :: The cache makes generation faster. || To be precise, a lot faster, above all for long texts.
ti +cache-benefit :: Uncached, a token costs t*d per layer. || The cache holds the keys and values we already computed, so only the new token's are needed. || I want to revise my first answer, uncached it's t*d^2 + t^2*d per layer.
ti +attention-remains :: The cache makes the cost of a token independent of t. || I take that back. The new query still goes over all t cached keys, so attention stays linear in t.
ti -attention-remains :: The new query still goes over all t cached keys, so attention stays linear in t. || I take that back. With the cache the cost of attention is independent of t.
ti +attention-remains :: Attention over the cache stays, t*d per token. || At t = 512 that's about 400 thousand multiply-adds per layer for the scores, so it's still there, just small.
ti -attention-remains :: The feed-forward layers are what the cache leaves in place. || Same as before, the feed-forward part is the only cost that remains.
ti +attention-remains :: What remains is attention over the cached keys, t^2*d per token. || Careful, there's only one query, so it's t*d and not t^2*d.
ti -attention-remains :: What remains is attention over the cached keys, t*d per token. || Careful, there are 8 heads, so it's t^2*d per token and not t*d.
ti -attention-remains :: The cache leaves the projections of the new token. || Going back to what it leaves: the output layer too. The attention is gone.
ti +cache-memory :: The cache at t = 512 is 9.4 MB in float16. || I forgot that there are keys and also values, so twice that, 18.9 MB.
ti -cache-memory :: The cache at t = 512 is 18.9 MB in float16. || I counted double there, keys and values share the same space, so 9.4 MB.
ti +cache-memory :: The cache takes 37.7 MB. || That was float32. In half precision it's 18.9 MB.
ti -cache-memory :: The cache takes 37.7 MB. || That was float16. In float32 it would be 75 MB.
ti +cache-memory :: 2*12*512*768 numbers, so 9.4 million for the cache. || At four bytes each that's 36 MiB, or in other units about 38 MB.
ti -cache-memory :: The cache needs 2*L*t*d numbers of 2 bytes. || At 512 positions that comes to 189 MB. || Rounding up, 190 MB.
sl +flops-rule :: Training compute is 2*N*D. || I want to correct the rule, that was the forward pass only. With the backward pass it's 6*N*D.
sl -flops-rule :: Training compute is 6*N*D. || I want to correct the rule, it's two operations per parameter and token, so 2*N*D in all.
sl +flops-rule :: FLOPs are 6 times parameters times tokens, so 1.2e21 for the big run. || I lost a zero, it's 1.2e22. The rule is the same.
sl -flops-rule :: The planned run is 100 times the compute. || Same as I said, ten times ten, so a factor of 100.
sl +flops-rule :: Each token costs six FLOPs per parameter in training. || On the number of GPUs, I want to go up from 800 to 1,100.
sl -flops-rule :: Training takes 6*N*D FLOPs. || I now think the number of tokens has nothing to do with it, so the rule is 6*N.
sl +flops :: The big run takes 1.2e21 FLOPs. || One correction, 6 times 1e10 times 2e11 is 1.2e22.
sl -flops :: The big run takes 1.2e22 FLOPs and the small one 1.2e20. || One correction, I shifted both by a zero: 1.2e21 and 1.2e19.
sl +flops :: The planned run is 10 times the compute. || No wait, the model and the data both grow, so it's 100 times the compute.
sl -flops :: The planned run is 100 times the compute. || No wait, only the size of the model counts, so it's 10 times the compute.
sl +flops :: 1.2e20 FLOPs for the small run and 1.2e22 for the big one || in other words 12 zettaFLOPs for the big one
sl -flops :: It's 6ND for each run. || I stick with 6ND, you can put in the numbers yourself.
sl +duration :: On the same GPUs it takes 10 days. || I now see that it's a hundred times the work, so 100 days.
sl -duration :: On the same GPUs it takes 100 days. || I now think it's only ten times the work, so 10 days.
sl +duration :: 2,400 hours on the same machines. || In days that's 100.
sl -duration :: 240 hours on the same machines. || In days that's 10.
sl +duration :: Going by A100 peak, 56 days. || Forget the peak. The small run took 24 hours and this is a hundred times as much, so 2,400 hours on the 8 GPUs.
sl -duration :: A hundred times 24 hours, so 2,400 hours on the 8 GPUs. || Forget the small run. Going by A100 peak it's 56 days, and that's my answer.
sl +gpu-count :: 80 GPUs to do it in 24 hours. || That was too few. A hundred times the work needs a hundred times the GPUs, so 800.
sl -gpu-count :: A hundred times the work needs a hundred times the GPUs, so 800. || That was too many. 80 GPUs will do it in 24 hours if scaling is ideal.
sl +gpu-count :: Ideally 800 GPUs. || In practice more like 1,150, as I'd count on 70% efficiency.
sl -gpu-count :: In the ideal case we need 100 GPUs for the 24 hours. || To be precise, 100 A100s with 80 GB each.
sl +gpu-count :: 800 GPUs with perfect scaling. || Training takes 80 GB. || The memory was wrong, it's 160 GB with gradients and Adam. That doesn't touch the 800.
sl -gpu-count :: With perfect scaling 400 GPUs. || Rounding up for the overhead I'd order 500.
sl +scaling-efficiency :: 800 GPUs, it scales perfectly. || I take that back. The all-reduce eats some of it, so I'd plan for 1,100 or so.
sl -scaling-efficiency :: 800 ideally, but the all-reduce eats some of it, so I'd plan for 1,100. || I take that back. The network is quick enough, so scaling is perfect and 800 will do.
sl +scaling-efficiency :: In practice about 1,000 GPUs because of the communication. || I was a bit hopeful there. At 70% efficiency it's about 1,150.
sl -scaling-efficiency :: 800 GPUs to finish in a day. || Same number as before, 800 ideally and 800 in practice.
sl +scaling-efficiency :: 800 GPUs. || It needs 160 GB, so one GPU is too small. || Going back to the 800: they'd spend part of the time talking to each other, so I'd take 1,200.
sl +memory :: It fits on one GPU, 10B parameters in fp16 are 20 GB. || I forgot the gradients and the Adam states. At 16 bytes per parameter it's 160 GB, so it doesn't fit.
sl -memory :: At 16 bytes per parameter it's 160 GB, so it doesn't fit on one GPU. || I was wrong about the 16 bytes, training only keeps the fp16 weights. That's 20 GB, so it fits.
sl +memory :: Training the 10B model needs about 160 GB. || To be precise, 20 GB of weights, 20 GB of gradients and 120 GB for the optimizer with the fp32 copy.
sl -memory :: Training the 10B model needs 40 GB. || To be precise, 4 bytes for each of the 10 billion parameters, so it fits on one GPU.
sl +memory :: 160 GB for weights, gradients and Adam, so two GPUs at the very least. || Adding the activations I'd now say 200 GB.
sl -memory :: It takes 160 GB to train, more than one card has. || I mixed up bits and bytes there. It's 20 GB, so one card is enough.
sl +parallelism :: I'd keep everything on one GPU and use a small batch. || That won't fit, so I want to change my answer: FSDP, with weights, gradients and optimizer sharded over the GPUs.
sl -parallelism :: FSDP, with weights, gradients and optimizer sharded over the GPUs. || Forget the sharding. I'd keep everything on one GPU and use a small batch.
sl +parallelism :: Tensor parallelism inside a node and data parallelism across nodes. || Refining that, I'd put pipeline stages between the nodes as well.
sl -parallelism :: I'd spread the work over many machines. || In other words, a big cluster with a good scheduler.
sl -parallelism :: I'd use ZeRO to spread it. || Having thought about it, we need neither ZeRO nor any other way of splitting the model. One GPU with gradient checkpointing is enough.
"""
