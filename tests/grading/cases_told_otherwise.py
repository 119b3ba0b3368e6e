"""What stands after a later message: told otherwise, doubted, taken back by its order; or only added to.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a later message tells the same thing otherwise, or takes one of the things told back; what only adds leaves them
pw +quadratic :: Linear in n I'd say, it's a single line. || No, silly of me: every row meets every other row, so the time grows with the square of n.
pw -quadratic :: Every row meets every other row, so the time grows with the square of n. || Hmm, scrap that, it is one matrix product, so the time is linear in n.
pw +quadratic :: The time is O(n^2), the memory O(n). || Number two is wrong, please forget it. Number one stays. || I'd come back to the memory later.
pw -quadratic :: Time O(n^2 d), memory O(n^2). || I have to correct the first one: the time is O(n d). The memory stays as I said.
pw +quadratic :: For fixed d the running time is quadratic in n. || I was wondering about the norms, but those are only n numbers, so nothing changes.
pw +time :: O(n d) in time and O(n^2) extra memory. || Let me fix the first: each of the n^2 entries is a dot product of length d, so O(n^2 d). || And the n^2 extra memory stays.
pw -time :: Time is O(n^2 * d). || Hmm no, the library does a whole dot product at once, so the d goes away and the time is just O(n^2).
pw +time :: n*n*d multiply-adds of time, and n*d of extra memory. || The memory I take back, I'd have to think about it.
pw -time :: Running time n squared times d, extra memory n squared. || The running time I take back, I don't know it. The memory I stand by.
pw +time :: Running time O(d n²). || For a second I thought the division would add something, but that is only n² more operations, so it stays like that.
pw +space :: Extra memory is n*d. wait, that's E itself and not extra. The new thing is the n by n result, so n^2.
pw -space :: The result is n by n, so O(n^2) extra memory. || No, I've changed my mind: it is built row by row and thrown away, so just O(n) extra.
pw +space :: n^2 d time, n^2 space. || There's also a temporary of that size for the products of the norms, so twice that, still order n^2.
pw -space :: time O(n^2 d), space O(n^2) || The second one is off, the space has a d in it too: O(n^2 d).
pw +space :: time O(n), extra space O(n^2) || The time I got wrong, it's n squared times d. The other one is fine.
pw +matrix-memory :: 1e14 entries at 4 bytes each is 40 TB. || Lost a zero there, sorry: 400 TB.
pw -matrix-memory :: 1e14 entries at 4 bytes each is 400 TB. || Sorry, I squared wrong, 10 million squared is 1e12, so it's 4 TB.
pw +matrix-memory :: The full matrix is 800 TB in float64. || Let's rather say float32, nobody needs doubles here, so 400 TB.
pw -matrix-memory :: The full matrix is 200 TB in float16. || No, the 200 TB were for float32, in float16 it's 100 TB.
pw +matrix-memory :: E takes 50 GB and the result takes 400 TB with 4 byte floats. || The first figure isn't right, ignore it.
pw -matrix-memory :: E takes 31 GB and the result takes 400 TB with 4 byte floats. || The second figure isn't right, ignore it. I'd have to work it out again.
pw +wall-clock :: 1.5e17 FLOPs at 1e13 per second is 15,000 seconds, so about four days. || Four hours, I mean, not days.
pw -wall-clock :: 1.5e17 FLOPs at 1e13 per second is 15,000 seconds, so about four hours. || Four days, I mean, not hours.
pw +wall-clock :: One core doing 1e9 multiply-adds a second needs around two and a half years. || And on a GPU with 1e13 FLOPs per second it comes down to about 4 hours. || So on the GPU it would really be done by lunch.
pw -wall-clock :: About 2.4 years on one core at 1e9 multiply-adds per second. || I take that back, I don't trust it and have no better number.
pw +wall-clock :: At 1e12 operations per second it is 1.5e5 seconds, not quite two days. || Shorter than I had expected, but yes.
pw +bottleneck :: It's the compute that kills it. || Actually no, hours of compute are bearable. The n by n result doesn't fit into any memory, that's the real blocker. || That's my answer.
pw -bottleneck :: The n by n result doesn't fit into any memory, that's the real blocker. || Actually no, you can get around that. It's the compute that kills it.
pw +bottleneck :: What makes it infeasible is holding the result in memory. || The running time isn't nice either, but one could wait for it.
pw -bottleneck :: What makes it infeasible is holding the result in memory. || No, I was wrong there, it's the running time.
pw +bottleneck :: The result is 40 TB, no machine has the RAM for that, and that is why it fails. || It's 400 TB, ten times what I said, so even worse.
pw +alternative :: I'd do it exactly, in blocks. || No, that's still all the pairs. Better to build an HNSW index and fetch the nearest few for each row.
pw +alternative :: Locality sensitive hashing, comparing only rows in the same bucket. || Or no, make that an IVF index in FAISS, the recall is better.
pw -alternative :: I'd try PCA first, and FAISS with IVF second. || The second one I'd drop again, so only the PCA.
pw +alternative :: I'd try PCA first, and FAISS with IVF second. || The first one I'd drop again, so only the index.
pw +alternative-cost :: HNSW, with O(n) per query. || Wrong, the point of it is that a query takes about O(log n) steps.
pw -alternative-cost :: HNSW, a query takes about O(log n) steps. || Wrong, each query still has to look at all n vectors, so O(n) per query.
pw +alternative-cost :: An approximate index in FAISS; the vectors need about 31 GB in float32. || In float16 it would be half of it, 15 GB.
pw -alternative-cost :: An approximate index in FAISS; the vectors need about 31 GB in float32. || No, that's miscalculated, they need about 3 TB.
fp +groupby :: Grouping needs a sort, so n log n. || No, pandas hashes the keys, so step 1 is O(n) on average.
fp -groupby :: Step 1 hashes each key once, so the grouping is O(n). || No, I forgot that it has to compare every row with every other, so it's O(n^2).
fp +groupby :: Grouping O(n), aggregation O(u). || The second I'd change to O(n), since each row is read. The first is fine.
fp -groupby :: Grouping O(n), aggregation O(n). || The first I'd change to O(u), since there are only u groups. The second is fine.
fp +aggregate :: Step 2 is O(u), one result for each user. || Hmm, but every row has to be added up somewhere, so O(n) it is.
fp -aggregate :: Step 2 is O(n), every row has to be added up somewhere. || Hmm, but there's only one result for each user, so O(u) it is.
fp +aggregate :: The grouping is O(n) and the aggregation is O(n) too. || The std needs the mean, so maybe a second pass over the rows, which changes nothing in the order.
fp -aggregate :: Step 1 is linear in n, and so is step 2. || wait, step 2 has to sort the values of each user to get at the max, so that one is O(n log n).
fp +interactions :: Step 3 takes f * n time. || Two nested loops, I overlooked that. So f squared times n. || No doubt about it now.
fp -interactions :: Step 3 takes f^2 * n time. || No, the loops run over f features once each, so f + f, which makes it 2 f n, linear in f.
fp +interactions :: O(f^2 n) time in step 3. || To be exact it's f(f-1) columns with n multiplications each.
fp -interactions :: The time of step 3 is O(n f²). || Sorry, that's not right. The multiplication of whole columns is vectorised, so n doesn't count and the time is O(f²).
fp +interactions :: For step 3, O(n f^2) time and O(n f) memory. || The memory is wrong, sorry, the time is fine.
fp +interactions-space :: Memory in step 3 is O(n), as each product is a single column. || But all of them stay in the frame, so it must be O(f^2 n) memory.
fp -interactions-space :: All the products stay in the frame, so step 3 needs O(f^2 n) memory. || But no, each product replaces the one before, so it's only O(n) memory.
fp +interactions-space :: Step 3: time f*n, memory f^2*n. || The time should be f^2*n as well, the memory I leave as it is.
fp -interactions-space :: Step 3: time f^2*n, memory f^2*n. || The time I leave as it is, the memory should be f*n.
fp +interactions-space :: There are about f² new columns of n rows, so f² n memory. || I asked myself whether pandas could share the columns, but it can't, so I stay with it.
fp +sort :: The sort is linear. || No, it compares keys, so n log n for it; what's linear is the shift.
fp -sort :: The sort is n log n and the shift is linear. || The sort is linear too, I think now, because the users are already grouped. || So all of step 4 is linear.
fp +sort :: O(n log n) for the sort, O(n log n) for the lag. || Hmm, I'd take back the lag. The sort is right.
fp -sort :: O(n log n) for the sort, O(n) for the lag. || Hmm, I'd take back the sort. The lag is right.
fp +lag :: The lag costs n log n. wait, that's the sort. The lag only moves each value down by one row, so O(n).
fp -lag :: The lag only moves each value down by one row, so O(n). || No, within each user it has to look for the previous event, which makes the lag O(n log n).
fp +lag :: Sort n log n, then a linear pass for the lag. || The sort dominates of the two, of course.
fp -lag :: Sort O(n log n), lag O(n). || The last one was wrong, the lag is O(u), one shift per user.
fp +bottleneck :: Step 3 is the bottleneck. || Hmm, or is it the sort after all? || No, with f = 100 there are 9,900 product columns, so it's step 3.
fp -bottleneck :: Step 3 is the bottleneck. || No, products of columns are fast. I'd say that the sort is the bottleneck.
fp +bottleneck :: The products of the features are the bottleneck by far. || The sort is slow as well for a million rows, but it doesn't come close.
fp -bottleneck :: The bottleneck is step 3. || Let me take that back, it's step 1: grouping a million rows costs more than anything else here.
fp +bottleneck :: Bottleneck: step 3, it takes 8 GB. || I forgot the 8 bytes per value properly, it's about 80 GB. Same step.
fp +memory :: Step 3 gives 9,900 columns times a million rows at 8 bytes, so 8 GB. || That was a factor of ten too small, 80 GB.
fp -memory :: Step 3 gives 9,900 columns times a million rows at 8 bytes, so 80 GB. || That was a factor of ten too much, 8 GB.
fp +memory :: About 79 GB in float64. || If we go for float32 it's about 40 GB.
fp -memory :: About 79 GB in float64. || No, I put the 8 bytes in twice there, in float64 it's about 10 GB.
fp +memory :: 79.2 GB for the products. || Hmm, that looks like a lot, did I count the columns right? || Yes, 100 times 99 columns, so the 79.2 GB are correct.
fp +optimization :: I'd use a machine with more memory. || No, that only moves the problem. I'd select the best 10 features first and multiply only those.
fp +optimization :: Two ideas: more threads for the loops, and each pair only once because a*b equals b*a. || The first won't help, forget it, so just the second.
fp -optimization :: Two ideas: more threads for the loops, and each pair only once because a*b equals b*a. || The second won't work, forget it, so just the first.
ti +per-token :: With the cache a token costs L*d^2. || I left out the attention: L*(d^2 + t*d).
ti -per-token :: With the cache a token costs L*(d^2 + t*d). || The second term is wrong, the cache takes care of it. So only L*d^2.
ti +per-token :: O(d^2 + t d) per layer for a token with the cache. || No, wait, O(t d^2). || No, my first one was right: d^2 + t d per layer.
ti -per-token :: Cached, one token is O(L(d² + t d)). || wait, no, we still have to project all t positions, so O(L t d²) with the cache.
ti +per-token :: Uncached O(t d) per layer, cached O(d^2 + t d) per layer. || The uncached figure is wrong, I take it back. The cached one I keep.
ti -per-token :: Uncached O(t d^2 + t^2 d) per layer, cached O(d^2 + t d) per layer. || The cached figure is wrong, I take it back. The uncached one I keep.
ti +per-token :: With the cache each token costs d^2 for the projections plus t*d for the attention, in each of the 12 layers. || The output layer with 50000 words comes on top once.
ti +without-cache :: Without a cache one token costs d^2 per layer. || No, the whole prefix goes through again, so t*d^2 for the projections plus t^2*d for the attention.
ti -without-cache :: Without a cache the whole prefix goes through again, so t*d^2 for the projections per layer. || No, the old tokens don't change, so it's only d^2 per layer even without a cache.
ti +without-cache :: No cache: L*(t d^2 + t^2 d). || With the cache it's much less, by a factor of about t.
ti -without-cache :: No cache: L*(t d^2 + t^2 d). || I'd put it differently now, the projections are not redone, so only L*t^2*d is the cost without a cache.
ti +without-cache :: Without caching, O(t d^2) per layer for redoing the projections of the prefix; with caching O(t^2 d). || The last one is nonsense, sorry. The first is what I meant.
ti -without-cache :: Without caching, O(t d^2) per layer for redoing the projections; with caching O(d^2 + t d). || The first one is nonsense, sorry. The last is what I meant.
ti +without-cache :: Each step without a cache is t^2 d per layer, hmm wait, I forgot the projections of all t positions, so t d^2 + t^2 d per layer.
ti +with-cache :: With the cache we still project every token, t*d^2. || No, that's without. With the cache only the new token is projected, so d^2 per layer.
ti -with-cache :: With the cache only the new token is projected, so d^2 per layer. || No, every token is still projected, so t*d^2 per layer with the cache. || So nothing is saved on the projections.
ti +with-cache :: Once the cache is there, the projections of one new token cost O(d²) in each layer. || I mean the q, k and v matrices and the output one, all d by d.
ti -with-cache :: With a cache the projections of a token cost O(d²) in each layer. || Hmm, correction: the projections are linear in d, so O(d) in each layer.
ti +with-cache :: Projections with the cache: d^2 a layer for the new token. Attention: t^2 d. || The second is wrong, it's t*d. The first is okay.
ti -with-cache :: Projections with the cache: d^2 a layer for the new token. Attention: t d. || The first is wrong, I'm not sure what it would be. The second is okay.
ti +cache-benefit :: It keeps the attention scores so that we needn't do them again. || No, what is kept is really the keys and values of the earlier tokens, so those needn't be computed again.
ti -cache-benefit :: It keeps the keys and values of the earlier tokens so that they needn't be computed again. || No, what is kept is really the attention scores. || Those scores are reused in the next step, that's all it saves.
ti +cache-benefit :: The cache stores K and V of all the past tokens, so each step only has to compute them for the new one. || That's a trade of memory for time, and a good one.
ti -cache-benefit :: The cache stores K and V of all the past tokens, so they're not computed again. || Hmm, I take that back, it stores the finished output texts so that the same prompt needn't be run twice.
ti -cache-benefit :: It keeps the queries of the earlier tokens, and their keys and values, so nothing is recomputed. || The keys and values I take back, those are recomputed in each step. Just the queries.
ti +cache-benefit :: The past keys and values are kept in the cache and not recomputed. || I doubted whether they change once a new token comes, but with the causal mask they don't.
ti +attention-remains :: The cache makes attention constant per token. || That's wrong: the new query still goes over all t cached keys, so attention stays O(t d) per token.
ti -attention-remains :: The new query still goes over all t cached keys, so attention stays O(t d) per token. || That's wrong: with the cache attention is constant per token.
ti +attention-remains :: What remains is attention against the cache, linear in t for each token. || For short texts it's small next to the feed-forward part, by the way.
ti +attention-remains :: Left in place: the projection of old tokens, and the t*d attention over the cache for each token. || The first is not left, that's just what is saved. The attention is.
ti -attention-remains :: Left in place: the projection of the new token, and the t*d attention over the cache for each token. || Only the first is left, the attention is gone with the cache.
ti +cache-memory :: 12 * 512 * 768 * 2 bytes, so 9.4 MB in fp16. || I forgot that there are keys and values, so twice that, about 18.9 MB.
ti -cache-memory :: 2 * 12 * 512 * 768 * 2 bytes, so 18.9 MB in fp16. || I forgot the 8 heads, so eight times that, about 151 MB.
ti +cache-memory :: In float32 it comes to 37.7 MB. || With float16 instead, which is the usual thing, 18.9 MB.
ti -cache-memory :: In float16 it comes to 18.9 MB. || No, the 18.9 MB are for float32, so in float16 it's 9.4 MB.
ti +cache-memory :: The cache takes about 18 MiB at 2 bytes a number. || That's small, next to the weights it's nothing.
ti -cache-memory :: The cache takes about 18 MiB at 2 bytes a number. || I take the memory back, that's miscalculated, and I can't give you a better figure.
ti +cache-memory :: 36 MB, at 4 bytes a value. || I wasn't sure if the heads come in as a factor, but they split the 768, so it's right.
sl +flops-rule :: Training compute is 2*N*D. || No, that's the forward pass alone. With the backward pass it's 6*N*D.
sl -flops-rule :: Training compute is 6*N*D. || No, I think the 6 is too much, it's 2*N*D in all, forward and backward.
sl +flops-rule :: Six FLOPs per parameter and token, so 6ND, 1.2e21 for the big run. || The number is a slip, 6 * 1e10 * 2e11 is 1.2e22.
sl -flops-rule :: FLOPs = 6 N^2. || No, 6 N D. || Hmm, no, I'll go back to the first one, 6 N^2.
sl +flops-rule :: C = 6ND. || Two of the six are for the forward pass and four for the backward pass.
sl -flops-rule :: I'd say compute is 6ND and the big run is 100 times the small one. || The first I take back, I can't vouch for that formula. The ratio is right.
sl +flops :: The planned run needs ten times the compute. || wait, both the model and the data grow by ten, so it's 100 times the compute.
sl -flops :: The planned run needs 100 times the compute. || wait, compute goes with the parameters only, so it's 10 times the compute.
sl +flops :: 1.2e20 FLOPs for the small run and 1.2e21 for the large one. || The second figure is wrong: ten times in both makes it 1.2e22.
sl -flops :: 1.2e20 FLOPs for the small run and 1.2e22 for the large one. || Both are wrong, I mixed up the exponents: it's 1.2e19 and 1.2e20.
sl +flops :: The big run is 1.2e22 FLOPs. || In other words a hundred times the run you've already done.
sl -flops :: The big run is 6 * 1e10 * 2e11 = 1.2e22 FLOPs. || I counted the zeros wrong, it's 1.2e24.
sl +duration :: Ten times as long, 240 hours. || I only counted the model there. With the data as well it's 2,400 hours, or 100 days. || That's long.
sl -duration :: A hundred times as long, 2,400 hours. || I counted the data twice there. It's 240 hours, so 10 days.
sl +duration :: 2,400 hours on the same 8 GPUs, which is 10 days. || Slip of mine, 2,400 / 24 is 100 days.
sl -duration :: 100 days on the same 8 GPUs. || Hmm, no, bigger matrices use the GPUs far better, so I'd now say 20 days.
sl +duration :: It would run for 100 days on the same machines. || That's hardly practical, no one wants to wait over three months.
sl -duration :: It takes 100 days with the GPUs we have, and it's 100 times the compute. || The days are wrong, leave them out. The compute is right.
sl +gpu-count :: Ideally 80 GPUs. || That's wrong, 100 times the work in the same 24 hours needs 100 times 8, so 800.
sl -gpu-count :: Ideally 800 GPUs, 100 times the 8. || That's wrong, 100 times the work needs 100 GPUs.
sl +gpu-count :: 800 GPUs if it scales perfectly. || No, 80. || Sorry, I confuse myself, 800 was right, it's 100 times 8.
sl -gpu-count :: 800 GPUs if it scales perfectly. || No, I got that wrong, perfectly it would be 240.
sl +gpu-count :: 800 in the ideal case, 900 in the real case at 50% efficiency. || The last one can't be right, at 50% it's 1,600. The ideal one stands.
sl -gpu-count :: In the ideal case 800. || I take the number back, I'd have to measure before I could say anything about it.
sl +scaling-efficiency :: In practice it's also 800, since it scales linearly. || No, the all-reduce costs something, so at 70% efficiency I'd plan for about 1,150.
sl -scaling-efficiency :: In practice the all-reduce costs something, so I'd plan for about 1,150. || No, with NVLink it scales perfectly, so in practice it's 800 just the same.
sl +scaling-efficiency :: 800 ideally, but communication eats maybe 20%, so around 1,000 in practice. || I'd be happy with 80%, that is quite good at this size.
sl -scaling-efficiency :: 800 ideally and 1,150 in practice because of communication. || The second figure I withdraw, communication is fully hidden, so there's no loss at all.
sl +scaling-efficiency :: Scaling isn't perfect because the GPUs have to exchange gradients, so at 50% efficiency I'd take 1,000. || At 50% it's 1,600 of course, twice the 800.
sl +memory :: The weights are 20 GB in fp16, so training fits on one GPU. || No, gradients and Adam states come on top, about 160 GB in all, so it doesn't fit.
sl -memory :: Training takes about 160 GB with Adam, so it doesn't fit on one GPU. || No, that's counted too high, it's 20 GB in fp16 all in all, so it does fit. || So no problem with memory at all.
sl +memory :: It doesn't fit: 16 bytes per parameter is 16 GB. || For 10 billion parameters that's 160 GB, I took the small model by mistake.
sl -memory :: It doesn't fit: 16 bytes per parameter is 160 GB. || I squeezed in a zero too many, it's 16 GB, so one GPU is enough.
sl +memory :: 20 GB weights, 20 GB gradients and 120 GB for the optimizer with the fp32 master copy, 160 GB, too much for one card. || And the activations aren't even in there.
sl -memory :: It needs around 160 GB, so more than one GPU. || I take the memory back, one 80 GB card is enough for the training.
sl +parallelism :: Plain data parallel with a full copy on each GPU. || That can't work when it doesn't fit, so FSDP to shard the weights and optimizer states. || With 800 GPUs there's plenty of room then.
sl -parallelism :: FSDP to shard the weights and optimizer states. || No, forget the sharding, it's not needed. I'd just train it on one GPU and wait.
sl +parallelism :: Tensor parallel inside each machine and pipeline parallel between them. || The pipeline I'd drop again, tensor parallel with ZeRO data parallel is simpler.
sl -parallelism :: I'd use tensor parallelism or a smaller batch. || The first I take back, it's too complicated. So the smaller batch.
pw -matrix-memory :: 400 TB in float32. || Hmm, that looks like a zero too many, I get 40 TB.
pw +matrix-memory :: The result takes 400 TB with 4-byte floats. || But E itself is only 31 GB.
pw +matrix-memory :: The result takes 400 TB with 4-byte floats. || Hmm, and with a top 10 per row it would only be 800 MB.
pw +matrix-memory :: The result takes 400 TB with 4-byte floats. || No machine has that, the biggest I know has 24 TB.
pw -matrix-memory :: The result takes 400 TB with 4-byte floats. || I multiplied the exponents wrong, it's 40 TB.
pw -matrix-memory :: The result takes 400 TB with 4-byte floats. || That's a thousand times too much, it must be 400 GB.
pw +matrix-memory :: The result takes 400 GB with 4-byte floats. || That's a thousand times too little, it must be 400 TB.
fp -memory :: 79.2 GB in step 3. || I put in 8 bytes twice, it's 9.9 GB.
fp -memory :: 79.2 GB in step 3. || Hm, I doubt that. 9,900 columns of a million values at 8 bytes... 7.9 GB.
fp +memory :: 79.2 GB in step 3. || Hm, and the input itself is 0.8 GB.
fp +memory :: 79.2 GB in step 3. || Hmm, with only the top 10 features it's less than a GB.
fp +memory :: 79.2 GB in step 3. || No, that won't fit on my laptop with 16 GB.
fp +memory :: 79.2 GB in step 3. || But each column alone is just 8 MB.
ti +cache-memory :: 18.9 MB in fp16. || That's per sequence, so a batch of 32 needs 600 MB.
ti -cache-memory :: 18.9 MB in fp16. || Hmm, I counted K and V double, so it's 9.4 MB.
ti +cache-memory :: 18.9 MB in fp16. || Hmm, of which half, 9.4 MB, is for the keys.
sl -flops :: 1.2e22 FLOPs for the big run. || I moved the point wrong, it's 1.2e21.
sl +flops :: 1.2e22 FLOPs for the big run. || Hmm, and the small one had 1.2e20.
sl -duration :: 100 days on the same GPUs. || Sorry, that was too long, it's just 10 days.
sl +duration :: 100 days on the same GPUs. || Sorry to say, but nobody waits more than a week.
sl -gpu-count :: 800 GPUs. || No, that's too many, 80 will do.
sl +gpu-count :: 800 GPUs. || No, I wouldn't buy them, I'd rent 800 for a day.
sl -memory :: 160 GB with Adam, so it doesn't fit. || Hmm, no, that's four times too much. 40 GB, and so it fits on an 80 GB card.
fp -lag :: Sort n log n, lag n. || The lag is O(n log n).
fp +lag :: Sort n log n, lag n. || Together that's O(n log n).
fp -sort :: The sort is O(n log n). || The sort is O(n), since the data come in order.
fp +sort :: The sort is O(n log n). || The sort is the only thing that is more than linear.
fp -groupby :: Grouping is O(n). || On second look the grouping is O(n log n), it sorts the keys.
fp -groupby :: Grouping is O(n). || Grouping takes O(n log n), as pandas sorts.
fp -aggregate :: Both O(n). || For the aggregation I'd now say O(u).
fp +aggregate :: Both O(n). || The result of the aggregation has u rows.
fp -interactions :: O(f^2 n) for step 3. || Step 3 is O(f n) in time.
fp +interactions :: O(f^2 n) for step 3. || Each product is O(n), of course.
fp +interactions :: O(f^2 n) for step 3. || Step 3 is linear in n, at least.
fp +interactions :: O(f^2 n) for step 3. || Step 3 is quadratic in f, that's the ugly part.
fp -interactions-space :: Step 3: O(f^2 n) time and O(f^2 n) memory. || The memory is O(n), only one column is alive.
fp +interactions-space :: Step 3: O(f^2 n) time and O(f^2 n) memory. || The memory of the input is O(f n).
fp +interactions-space :: Step 3: O(f^2 n) time and O(f^2 n) memory. || The memory would be O(f n) if we summed the products up.
pw -time :: Time O(n^2 d), memory O(n^2). || The time is O(n^2).
pw +time :: Time O(n^2 d), memory O(n^2). || The time of one entry is O(d).
pw -space :: Time O(n^2 d), memory O(n^2). || The memory is O(n d).
pw +space :: Time O(n^2 d), memory O(n^2). || The memory of the input is O(n d).
pw +space :: Time O(n^2 d), memory O(n^2). || With blocks the memory is O(n b).
pw +time :: Time O(n^2 d), memory O(n^2). || HNSW takes O(n log n).
ti +per-token :: With the cache a token costs L*(d^2 + t*d). || The attention alone is t*d.
pw -alternative :: I'd build an HNSW index, or reduce the dimension with PCA. || The first is too complicated. So PCA.
pw +alternative :: I'd build an HNSW index, or reduce the dimension with PCA. || The latter won't help much. So the index.
pw +alternative :: I'd build an HNSW index, or reduce the dimension with PCA. || The first is what I'd start with.
fp -optimization :: Only the top 20 features, or a bigger machine. || The first I'd leave out, the modellers want all features.
fp +optimization :: Only the top 20 features, or a bigger machine. || The second I'd leave out, it only postpones the problem.
sl -parallelism :: FSDP, or gradient accumulation. || I'd drop the first again.
sl +parallelism :: FSDP, or gradient accumulation. || I'd drop the second again.
sl +flops :: 1.2e20 and 1.2e22 FLOPs. || The first number you know already.
sl -duration :: 100 times the compute and 100 days. || The second can't be right. Let me come back to it later.
sl +gpu-count :: Ideally 800, in practice 1,150 GPUs. || The second is a guess, of course.
sl -gpu-count :: Ideally 800, in practice 1,150 GPUs. || The first is nonsense, I take it back.
ti -without-cache :: Uncached t d^2 a layer, cached d^2 a layer. || The first figure is wrong, forget it.
ti +without-cache :: Uncached t d^2 a layer, cached d^2 a layer. || The second is wrong, there's t d on top.
ti -cache-memory :: 9.4 MB for the keys and 18.9 MB in all, in fp16. || The second number is wrong, don't count it.
ti +cache-memory :: 9.4 MB for the keys and 18.9 MB in all, in fp16. || The second number is the one you want.
"""
