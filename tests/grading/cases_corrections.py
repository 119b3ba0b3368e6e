"""Answers that are put right, or made wrong, in the same breath or later; and corrections of something else."""

from __future__ import annotations

__all__ = ["LINES"]

LINES = r"""
pw +quadratic :: The running time is linear in n. Wait, no, every row meets every other row, so it grows with the square of n.
pw -quadratic :: Time is quadratic in n. Hmm, actually no, it's a single matrix product, so make that linear in n.
pw +quadratic :: It takes O(n^2 * d) time and O(n) extra memory. || Sorry, the memory should be O(n^2). The time stays as I said.
pw -quadratic :: Runtime goes with n^2 and memory with n... I have those swapped: the runtime is linear in n and it's the memory that goes with n^2.
pw -quadratic :: At first glance I'd say the time is n squared, but scratch that, the runtime is O(n log n).
pw +time :: The time is O(n^2). || I forgot the d: every entry is a dot product of length d, so the time is O(n^2 * d).
pw -time :: Time is O(n^2 * d). || Wait, the d shouldn't be in there, the time is just O(n^2).
pw +time :: runtime is n*d^2, sorry, other way round, n^2*d
pw -time :: runtime is n^2*d. oops, I mixed up the two, should be n*d^2
pw +time :: For time I get O(n^2 d), for memory O(n d).\nHmm, let me redo the memory: it's O(n^2), since the result is n by n.
pw +space :: Extra memory is O(n*d)... no, that's E itself, which we already have. The result is n by n, so the extra memory is O(n^2).
pw -space :: The extra memory is O(n^2). No wait, E has n rows and d columns, so make it O(n*d).
pw +space :: Space is n^2 * d. || I meant that as the time. The space is only n^2.
pw -space :: Memory grows as n^2. || Let me redo that, it was the time I was thinking of. Memory only grows linearly with n.
pw -space :: Do we need n^2 extra memory? I thought so, but actually only the norms are extra, so it's O(n).
pw +matrix-memory :: 1e14 entries times 4 bytes gives 400 GB, sorry, 400 TB.
pw -matrix-memory :: The result takes 400 TB in float32. || I slipped on the unit there, that should be 400 GB.
pw +matrix-memory :: In float64 the matrix is 400 TB. Hmm no, that's with 4 bytes, and a double has 8, so 800 TB.
pw -matrix-memory :: In float32 the matrix takes 400 TB. || I have to correct that figure, it's 800 TB in float32.
pw +matrix-memory :: The result needs 800 TB in float64 and the run takes a day on one core. || Forget the day, it's more like two years. The memory figure is fine.
pw +wall-clock :: 7.7e16 multiply-adds at 1e9 per second is 7.7e7 seconds, so 2.4 months. I mean years, 2.4 years.
pw -wall-clock :: One core doing 1e9 multiply-adds per second would need about 2.4 years. || Correction, not years but days: 2.4 days.
pw +wall-clock :: A GPU with 1e13 FLOP/s takes 40 minutes. || Let me recompute: 1.5e17 / 1e13 is 15000 seconds, so about 4 hours.
pw -wall-clock :: A GPU with 1e13 FLOP/s takes about 4 hours. || I divided wrong, make that 400 hours.
pw +wall-clock :: Say a single CPU core... actually, let me take an A100 instead at 1e14 FLOP/s. 1.5e17 over that is 1500 seconds, so about 25 minutes.
pw +bottleneck :: The problem is the compute time. Hmm, no, a GPU gets through that in hours. What kills it is that the n x n result doesn't fit in memory.
pw -bottleneck :: The memory for the result is what makes it infeasible. || Actually, not the memory. It's the running time that makes it infeasible.
pw +bottleneck :: It's infeasible because the n by n matrix doesn't fit in memory. I put it at 800 TB and it should be 400 as we're in float32, but the conclusion is the same.
pw -bottleneck :: I said the result won't fit in memory, and I take that back: memory is no problem here, the real obstacle is the number of multiplications.
pw +bottleneck :: It's the memory for the full result that makes this impossible, not the time as I claimed before.
pw +alternative :: I'd cut E into tiles... no, that still computes every pair. I'd go for approximate nearest neighbours with FAISS.
pw -alternative :: I'd use HNSW to get approximate neighbours. || Hmm, scratch that, I'd stay exact and compute the matrix in blocks that I write to disk.
pw +alternative :: I would use LSH. Or make that HNSW, the recall is better.
pw -alternative :: I would use LSH. Or rather no approximation at all, I'd spread the exact product over a Spark cluster.
pw -alternative :: My first idea was FAISS, but I've changed my mind: no approximate search, I'd just rent more machines for the full product.
pw +alternative-cost :: With HNSW each query is O(n), sorry, O(log n), so all the queries together are about O(n log n).
pw -alternative-cost :: With HNSW all queries together cost O(n log n). || Wait, each query still has to look at all n points, so the total is O(n^2).
pw -alternative-cost :: I'd build a FAISS index, and the vectors in it take 30 GB in float32. || That was the wrong unit, 30 TB of course.
pw -alternative-cost :: Annoy, with O(log n) per query. Hmm, I need to fix that: it's O(n*d) per query, same as brute force.
fp +groupby :: Grouping is O(n log n). Hmm, no, it hashes the user key, so it's O(n).
fp -groupby :: Grouping is O(n). Hmm, no, it has to compare all rows with each other, so it's O(n^2).
fp -groupby :: Steps 1 and 2 are both linear in n. || One correction, for step 1 only: the grouping is O(n log n). The aggregation stays linear.
fp +aggregate :: The group by is O(n) and the aggregation is O(u). || I meant O(n) for the aggregation as well, since it goes over all the values.
fp -aggregate :: The aggregation is O(n)... wait, there is one result per user, so it's just O(u).
fp +aggregate :: Steps 1 and 2 take O(n). Actually the grouping might sort the keys, so make that one n log n, but the aggregation stays O(n).
fp -aggregate :: Aggregating is linear in the rows. || Scratch that, with mean, std, max and count it comes to O(n log n).
fp +interactions :: Step 3 takes O(f * n) time. || Wait, there are two nested loops over the features, so O(f^2 * n).
fp -interactions :: Step 3 takes O(f^2 * n) time. Actually the product is vectorized so the n drops out, it's just O(f^2).
fp +interactions :: The time for the products is f^2. Oh, I forgot the rows, so f^2 times n.
fp -interactions :: The products cost n * f^2 in time. || I'd like to fix that: it's n * f, because each feature column is touched once.
fp +interactions :: Step 3 is O(f^2 n) in time and O(f n) in space. || The space was wrong, should be O(f^2 n) too. The time was right.
fp +interactions-space :: In memory step 3 needs f*n, sorry, f^2*n, because all the product columns are kept.
fp -interactions-space :: Memory for step 3 is f^2 * n. || Oh, the columns are made one at a time, so that was wrong, the memory is only O(n).
fp +interactions-space :: O(f^2 n) time for the products and O(f^2) memory... hmm, each new column has n values, so the memory is O(f^2 n) as well.
fp -interactions-space :: Time and memory of step 3 are both f^2 n. || I take the memory back, that one is f*n. The time I'd keep.
fp -interactions-space :: f^2 * n is the space of step 3. No sorry, that's its time, the space is just f * n.
fp +sort :: The sort in step 4 is O(n). Hm, no, it compares keys, so O(n log n).
fp -sort :: Sorting is O(n log n) and the lag is O(n). || I was wrong about the sort, it's O(n) as well.
fp +sort :: In step 4 the lag is O(n log n). || No, the sort, not the lag! The sort is O(n log n), the lag is only O(n).
fp -sort :: The sort costs n log n... actually we sort by two columns, so make it n^2.
fp +lag :: The lag costs O(n log n). || Sorry, I was talking about the sort. The lag is O(n).
fp -lag :: The lag costs O(n) and the sort O(n log n). || I got them the wrong way round: the sort is O(n) and the lag is O(n log n).
fp +lag :: Sort n^2, lag n. || The sort should be n log n. I wouldn't change the lag.
fp -lag :: The shift is linear in n, or hmm, it looks through all the users for each row, so actually it's O(n * u).
fp +bottleneck :: The sort is the bottleneck. || Wait, with f = 100 there are 9900 product columns, so it's step 3 and not the sort.
fp -bottleneck :: The bottleneck is step 3. || Hmm, with a million rows the n log n dominates, so it's the sort and not step 3.
fp +bottleneck :: Step 2 is the bottleneck. Sorry, I miscounted, I mean the pairwise products, that's step 3.
fp -bottleneck :: When I said that step 3 is the bottleneck I meant the group by. The group by is the slowest and heaviest step.
fp +bottleneck :: Step 3 is the bottleneck. I did wonder about the sort with its n log n, but log n is only about 20, so no, I stick with step 3.
fp +memory :: 9900 columns times 1e6 rows times 8 bytes is 79 MB, I mean 79 GB.
fp -memory :: 9900 columns, a million rows and 8 bytes make 79 GB. || Oops, I'm off by a factor of 1000, it's 79 MB.
fp +memory :: The new columns take about 40 GB... scratch that, that would be float32. In float64 it's about 80 GB.
fp -memory :: The new columns take about 80 GB. || Actually pandas only holds one of them at a time, so it's 8 MB in total.
fp +memory :: It takes about 80 GB and the bottleneck is the lag. || Not the lag, the products are the bottleneck. The 80 GB stand.
fp +optimization :: I'd buy more RAM. Well no, that doesn't really change anything, I'd pick the top 20 features first and multiply only those.
fp -optimization :: I'd do feature selection before step 3. || Actually no, I'd keep all the features and just run it on a machine with more RAM.
fp +optimization :: I'd use a factorization machine. Or make that gradient boosted trees, they learn the interactions without the product columns.
fp -optimization :: I would compute each unordered pair only once... hmm, no, I'd leave step 3 as it is and make the sort faster instead.
ti +per-token :: With the cache one token costs O(L * d^2). || I forgot the attention over the cached positions, so it's O(L * (d^2 + t*d)).
ti -per-token :: With the cache one token costs O(L * (d^2 + t*d)). || Actually the attention part goes away with a cache, so it's just O(L * d^2).
ti +per-token :: A token with the cache is t*d^2 + t*d per layer. Wait, only the new token gets projected, so it's d^2 + t*d per layer.
ti -per-token :: A token with the cache costs d^2 + t*d per layer. No wait, I meant t*d^2 + t^2*d, also with the cache.
ti +per-token :: Per layer I get d^2 + t*d for a token with the cache. I was going to drop the t*d since t is small, but no, it belongs in there.
ti -per-token :: It's d^2 + t*d per layer for one cached token. || The second term is wrong, it should be t^2*d, so d^2 + t^2*d.
ti +without-cache :: Without the cache a step costs d^2 per layer. Hmm, all t tokens go through again, so it should be t*d^2.
ti +without-cache :: Uncached it's O(t^2 * d) per layer. || I left out the projections. Let me redo it: t*d^2 + t^2*d.
ti -without-cache :: Uncached it's t*d^2 + t^2*d per layer. || Scratch the t*d^2, there are no projections to redo, so it's t^2*d.
ti +without-cache :: With nothing cached every step runs the whole prefix again, that's L * (t*d^2 + t^2*d). I said L is 8, but that's the heads, L is 12. The formula is the same.
ti +with-cache :: With the cache the projections cost t*d^2 per layer. Well, not t*d^2 but d^2, because only the new token is projected.
ti -with-cache :: With the cache the projections cost d^2 per layer. Well, not d^2 but t*d^2, because all the positions are projected again.
ti +with-cache :: Cached, projecting the new token costs d per layer. || d^2, sorry, it's multiplied by a d by d matrix.
ti +with-cache :: For the new token we have O(d^2) projections per layer with a cache, so 8 * d^2 overall... I mean 12 * d^2, there are 12 layers.
ti -with-cache :: I'd say L * d^2 for the projections with a cache. Hmm, let me change that to L * d^3.
ti +with-cache :: With the cache only the new token is projected, that's L*d^2, and without it L*t*d. || Correction for the uncached one: L*t*d^2.
ti -cache-benefit :: It keeps the keys and values of earlier tokens so we don't recompute them. || No, I mixed that up, it only keeps the output logits of earlier tokens. Keys and values are computed fresh every time.
ti +cache-benefit :: It stores the attention scores. Or no, what it stores is the K and V vectors of past tokens, so each of them is computed only once.
ti -cache-benefit :: It stores the K and V vectors of past tokens. Or no, what it stores is the attention scores, so those are computed only once.
ti +cache-benefit :: It holds keys and values for all earlier positions so we never compute them twice. I gave its size as 18 KB, should be 18 MB.
ti -cache-benefit :: Keys and values of old tokens are reused and not recomputed. Hmm, wait, that's not right, they change with each new token, so they're recomputed at every step.
ti +attention-remains :: The cache removes the cost of attention too. || Actually it doesn't, the new query still goes against all t cached keys, so t*d per token is left.
ti -attention-remains :: Attention over the cache still costs t*d per token. || Actually it doesn't, the cache takes care of that too, so attention becomes constant in t.
ti +attention-remains :: What stays is the attention over the cache, t^2*d per token. Make that t*d, there's only one query.
ti -attention-remains :: What stays is the attention over the cache, t*d per token. Make that t^2*d, all the scores are computed again.
ti +attention-remains :: The cost that's left with the cache is the attention, O(t*d) for each token.\nOh, and in my first answer the uncached projections should be t*d^2, not d^2.
ti +cache-memory :: 2 * 12 * 512 * 768 * 2 bytes is about 18.9 KB, make that MB.
ti -cache-memory :: In float16 the whole cache is about 18.9 MB, make that GB.
ti +cache-memory :: The cache is 9.4 MB in float16. || I forgot that there are keys and also values, so twice as much, 18.9 MB.
ti -cache-memory :: The cache is 18.9 MB in float16. || I counted keys and values twice there, so half as much, 9.4 MB.
ti +cache-memory :: In float32 that's 18.9 MB. Hmm, no, 18.9 is for float16, in float32 it's 37.7 MB.
ti -cache-memory :: In float16 that's 18.9 MB. Hmm, no, 18.9 is for float32, in float16 it's 9.4 MB.
ti -cache-memory :: It comes to 36 MiB in float32. || Wait, I left out the 8 heads, so times 8, that's 288 MiB.
sl +flops-rule :: Training takes 2*N*D FLOPs. No, that's the forward pass alone, with the backward pass it's 6*N*D.
sl -flops-rule :: Training takes 6*N*D FLOPs. No, that's too much, I'd say it's 2*N*D in total.
sl +flops-rule :: The compute is 6*N^2. || I meant 6*N*D, parameters times tokens.
sl -flops-rule :: The compute is 6*N*D. || Let me redo that, it's 6*N^2, so only the parameters matter.
sl +flops-rule :: By the rule of thumb it's 6 N D, so the big run takes 1.2e21... 1.2e22, I dropped a zero.
sl -flops-rule :: I had 6 N D in mind for the training compute, but scratch the 6, it is simply N times D.
sl +flops :: The big run takes 1.2e21 FLOPs. || That should be 1.2e22, it's 6 * 1e10 * 2e11.
sl -flops :: The big run takes 1.2e22 FLOPs. || That should be 1.2e21, I had one zero too many.
sl +flops :: Ten times more compute... wait, ten times the model and also ten times the data, so a hundred times more.
sl -flops :: A hundred times more compute... wait, ten for the model plus ten for the data, so twenty times more.
sl +flops :: The small run takes 1.2e20 FLOPs, and the planned run would need 10 days. || Not 10 days but 100. The FLOPs are ok.
sl -flops :: We need 100 times the compute of the first run. Hmm, I take that back, more data doesn't cost anything extra, so only 10 times.
sl +duration :: It takes 240 hours on the same 8 GPUs. || Sorry, model and data both grow tenfold, so it's 2400 hours.
sl -duration :: It takes 2400 hours on the same 8 GPUs. || Sorry, I multiplied by ten once too often, so it's 240 hours.
sl +duration :: The planned run would take 100 hours on our 8 cards, I mean 100 days.
sl -duration :: The planned run would take 100 days on our 8 cards, I mean 100 hours.
sl +duration :: 100 days on the same 8 GPUs. I thought about redoing it with the peak speed of the A100, but no, I'll stay with the 100 days.
sl +gpu-count :: You'd need 80 GPUs. || I only counted the bigger model and forgot the data, so it's 800 with perfect scaling.
sl -gpu-count :: You'd need 800 GPUs with perfect scaling. || I should have multiplied the 8 by 10, not by 100, so it's 80.
sl +gpu-count :: To finish in a day we need 100 GPUs, or rather 100 times the 8 we have, so 800 in the ideal case.
sl -gpu-count :: To finish in a day we need 800 GPUs, or rather just 100 in the ideal case.
sl +gpu-count :: 800 GPUs ideally, 900 in practice. || I'd change the practical one to 1150. The ideal one I'd leave.
sl -gpu-count :: 800 GPUs ideally. || Hmm, I was off by a factor of ten, it's 8000 ideally.
sl +scaling-efficiency :: 800 GPUs, in practice as well. || Actually, scratch that last bit, communication eats up a part, so at 70% efficiency we need about 1150.
sl -scaling-efficiency :: Communication costs us something, so about 1150 in practice. || Actually, forget that, the scaling is perfect here, so it's 800 in practice as well.
sl +scaling-efficiency :: At 70% efficiency we'd need 560. Sorry, I multiplied and should have divided, it's about 1140 GPUs in practice.
sl -scaling-efficiency :: I was going to add 30% for the all-reduce, but no, there's no overhead at all, 800 GPUs do it in practice too.
sl +scaling-efficiency :: The all-reduce slows things down, so I'd plan with 1000 GPUs instead of 800. And the 10 days from before should be 100 days.
sl +memory :: 10B parameters at 2 bytes are 20 GB, so training fits on one GPU. || Wait, I forgot the gradients and Adam states. At 16 bytes per parameter it's 160 GB, so it doesn't fit.
sl -memory :: Training needs 160 GB, so it doesn't fit on one GPU. || Wait, it's only the weights that count, 20 GB, so it does fit.
sl +memory :: Training the 10B model takes 160 MB, I mean 160 GB, so more than one card.
sl -memory :: Training the 10B model takes 160 GB, I mean 16 GB, so a single card is enough.
sl +memory :: Weights 20 GB, gradients 20 GB, optimizer 40 GB. || The optimizer line should be 120 GB, with the fp32 copy and two moments, so 160 GB in total and one GPU isn't enough.
sl -memory :: I said it wouldn't fit with 160 GB. Let me correct both: training takes about 60 GB and it does fit on the 80 GB card.
sl +parallelism :: I'd put a full copy of the model on every card... no, that doesn't fit, so I'd shard it with FSDP.
sl -parallelism :: I'd shard it with FSDP. || Actually, no, I wouldn't shard or split anything, I'd just train on one GPU and wait longer.
sl +parallelism :: Pipeline parallel. Hmm, make that tensor parallel inside each machine and data parallel across the machines.
sl -parallelism :: Tensor parallel. Hmm, no, I'd rather not spread it at all and just use a smaller batch on a single GPU.
sl +parallelism :: I'd go with ZeRO stage 1, sorry, stage 3, so that the weights are sharded too.
sl -parallelism :: I'd go with pipeline parallelism. || I take that back, it won't work here. I don't know how to spread the work.
"""
