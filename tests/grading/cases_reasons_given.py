"""Reasons, conditions, comparisons and denials around an answer.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is said because of something, or in spite of it, and what is denied or only supposed
pw -quadratic :: Doubling the number of vectors just doubles the run time, since it's only one matrix product.
pw +quadratic :: Even if numpy hides the loops, the running time still grows with the square of n.
pw -quadratic :: It would be quadratic if we looped over the pairs ourselves, but it's a single vectorised call, so the time is linear in n.
pw +quadratic :: That's not linear, because there are about n^2/2 distinct pairs to work through, so quadratic time.
pw +time :: There are n^2 dot products and each one takes d multiplications, so O(n^2 d).
pw -time :: Each row only has its d numbers to be multiplied, that's why I'd say O(n*d) for the whole line.
pw +time :: The division by the norms only adds n^2 on top, so the matrix product decides: n * n * d operations.
pw -time :: The running time is O(n^2). There's no need to count d, because the library does the dot product in one step.
pw +time :: I'd say O(n^2) time. || No, since every entry is a sum over d terms it's O(n^2 * d) rather than O(n^2).
pw +space :: Nothing is done in place here, so you need a new array with n^2 entries.
pw -space :: No extra memory to speak of, because the result is written back into E, so it stays at n*d.
pw +space :: Extra space: O(n^2), because each pair gets its own entry in the output.
pw -space :: You'd need n^2 space if all the pairs were kept, but only one row is held at a time, so the extra memory is O(n).
pw -space :: Only the norms have to be stored besides E, so the additional space is linear in n.
pw +matrix-memory :: As long as we stay with float32 it's 10^14 entries at 4 bytes each, so 400 TB.
pw +matrix-memory :: Even in half precision the result would still take 200 TB.
pw -matrix-memory :: It's float32, so the full matrix needs 800 TB.
pw +matrix-memory :: numpy uses doubles unless told otherwise, so the similarity matrix is about 800 terabytes.
pw +wall-clock :: If one core does 1e9 multiply-adds per second, the 7.7e16 of them take about two and a half years.
pw -wall-clock :: If one core does 1e9 multiply-adds per second, the 7.7e16 of them are done in about two hours.
pw +wall-clock :: In theory an A100 at its peak of 312 TFLOPS is through with the 1.5e17 FLOPs in about eight minutes.
pw -wall-clock :: I can't give you a time, because that depends on the machine. It's 7.7e16 multiply-adds in any case.
pw +wall-clock :: On a GPU that really delivers 10 TFLOP/s we're talking about 4 hours, so I wouldn't call that the problem.
pw +bottleneck :: It's not the compute that hurts but the memory, a result that large doesn't fit on any machine.
pw -bottleneck :: It's not the memory that hurts but the compute, since you can always buy more disks.
pw +bottleneck :: You'd run out of memory long before the run time matters, that's why it can't be done this way.
pw -bottleneck :: People always blame memory for this. I disagree, what makes it infeasible is the sheer number of multiplications and nothing else.
pw +alternative :: Instead of scoring all pairs I'd put the vectors in an HNSW index and only ask for the 50 closest ones of each.
pw -alternative :: Instead of anything approximate I'd compute the exact product block by block and write each block to disk.
pw +alternative :: Since nobody needs all the pairs, let's use FAISS and keep the top 100 neighbours per vector.
pw -alternative :: My colleague wanted to use FAISS. I'm against it because we need exact values, so I'd stay with the full product on a cluster.
pw +alternative :: A colleague of mine suggested LSH for this and I'd do the same, rather than computing everything.
pw -alternative :: Has anybody here already looked at LSH?
pw +alternative-cost :: I'd use HNSW. Each lookup is then around O(log n) rather than O(n), so the whole job is about n log n.
pw -alternative-cost :: I'd use HNSW, because it's a lot cheaper than the full matrix in time as well as in memory.
pw +alternative-cost :: My move would be a FAISS index in float32. The vectors in it take about 30 GB, compared with 400 TB for the matrix.
pw -alternative-cost :: My move would be a FAISS index in float32. The vectors in it take about 300 TB, so not much less than the matrix.
pw -alternative-cost :: How about approximate neighbours with Annoy? Each query would still cost O(n^2) though, no better than before.
fp +groupby :: If the ids are hashed, which is what pandas does, grouping is one pass over the rows, so O(n).
fp -groupby :: Grouping costs O(n log n), because the rows have to be sorted by user before they can be grouped.
fp +groupby :: There's no need to sort anything for step 1, so the groupby is linear in the number of rows.
fp -groupby :: With a hash table the grouping would be O(n), but pandas doesn't use one, so step 1 is n log n.
fp +aggregate :: Step 2 is linear in n since every row is read once for the mean, std, max and count.
fp -aggregate :: Step 2 costs O(u), since there's only one line of results per user.
fp +aggregate :: It doesn't matter how many users there are, the aggregation has to look at all n values anyway, so O(n).
fp -aggregate :: The aggregation takes n * u, because for each user all the rows have to be scanned again.
fp +interactions :: We have f(f-1) pairs of columns and each product runs over n rows, so step 3 takes O(f^2 * n) time.
fp -interactions :: Step 3 takes O(f^2) time because of the two nested loops, the number of rows plays no role.
fp +interactions :: Skipping left == right doesn't help much, the running time of step 3 is still n times f squared.
fp -interactions :: It isn't n*f^2 for step 3. Each column is only touched once, so the time is O(n*f).
fp +interactions :: I said n*f for the time of step 3, but that's wrong because each column is multiplied with all the others. So n*f^2.
fp +interactions-space :: Because each product is kept as a new column of length n, the memory for step 3 grows as n * f^2 too.
fp -interactions-space :: Step 3 needs f^2 * n time but only O(n) space, since each product replaces the one before.
fp +interactions-space :: All the products stay in the frame, so it's O(f^2 n) space rather than O(f n).
fp -interactions-space :: If every product were kept we'd need n*f^2 memory. That's not the case here, pandas only makes views, so it's constant extra space.
fp +sort :: The sort in step 4 works by comparing rows, so O(n log n).
fp -sort :: After the groupby the rows are already in order, so the sort is only O(n).
fp +sort :: Unlike the other steps, sorting by user and event isn't linear, it costs n log n.
fp -sort :: The sort costs O(n^2), because each row has to be compared with every other row.
fp +lag :: Shifting is nothing more than copying the value from the row before, so the lag is O(n).
fp -lag :: The lag is O(n log n), because the previous row has to be searched for each time.
fp +lag :: Once the rows are sorted, the lag takes only a single pass over them, so it's linear in n.
fp -lag :: There's only one shift per user, that's why the lag is O(u).
fp +bottleneck :: It's not the sort that hurts but the column products.
fp -bottleneck :: It's not the column products that hurt but the sort, because sorting can't be vectorised.
fp +bottleneck :: Step 3 is the bottleneck, nothing else comes close.
fp -bottleneck :: One would expect step 3 to be the bottleneck, but it isn't. It's the groupby, since that has to touch all the users.
fp +memory :: 9,900 new columns times a million rows at 8 bytes each, so 79 GB.
fp -memory :: 9,900 new columns times a million rows at 8 bytes each, so that's more than 790 GB.
fp -memory :: Step 3 takes no more than 8 GB, since there are only a million rows in float64.
fp +optimization :: I'd pick the 20 most useful features first, because then only 380 products are left.
fp -optimization :: I'd rent a machine with 256 GB, then there's no need to change anything in the code.
fp +optimization :: a*b is the same as b*a, so we should compute each pair only once instead of twice.
fp -optimization :: The data scientists proposed selecting features first. I wouldn't do that because you never know which one matters, so I'd rather add more RAM.
fp +optimization :: Let's drop the product columns and train a factorization machine instead, since that learns the interactions itself.
fp -optimization :: Would it be allowed to reduce the number of features first?
ti +per-token :: With the cache one token costs d^2 for the projections plus t*d for attention in each layer.
ti -per-token :: With the cache one token costs only O(d) per layer, since everything else is just looked up.
ti +per-token :: As long as the earlier keys and values are cached, a new token takes O(L * (d^2 + t*d)).
ti -per-token :: One token with the cache costs d^2 times t*d in each layer, because attention is done for each projection.
ti +per-token :: Cached, it's L times (d^2 + t*d) for each token: the first part because the new token has to be projected, the second because it has to look at all the old ones.
ti -per-token :: With the cache a token costs O(L * t^2 * d), so it's the same as without it.
ti +without-cache :: Without a cache all t positions have to be projected again at each step, so it's t*d^2 per layer for every token.
ti -without-cache :: Without a cache a step costs d^2 per layer, since only the last position has to be projected.
ti +without-cache :: If nothing is cached the whole prefix is reprocessed each time, that's t*d^2 + t^2*d per layer.
ti -without-cache :: If nothing is cached it's t^2 * d per token, because each position attends to all the others.
ti +without-cache :: You'd pay O(L * t * d^2) in projections for each new token if you had no cache, since the whole prefix has to be run through the layers again.
ti +without-cache :: What about the case with no cache?\nThen everything before t has to be computed again, so t * d^2 per layer for the projections of a single step.
ti -without-cache :: It's not as if the prefix had to be processed again without a cache. A token costs t*d per layer, nothing more.
ti +with-cache :: Because only the new token goes through the projections, they cost O(d^2) per layer with the cache instead of t*d^2.
ti -with-cache :: Even with the cache all t tokens go through the projections again, so it stays at t*d^2 per layer.
ti +with-cache :: With the cache there's just one token left to be projected, so L*d^2 over all the layers.
ti -with-cache :: With the cache no projections are needed any more, not even for the new token, so d^2 disappears completely.
ti +with-cache :: The projections no longer depend on t once we cache. Only the newest token is projected, d^2 for each layer.
ti -with-cache :: If only the new token were projected it'd be d^2 per layer, but the cache doesn't do that, so we pay t*d^2 as before.
ti +cache-benefit :: It keeps the keys and values of the earlier tokens, so there's no need to compute them again.
ti -cache-benefit :: It keeps the model weights in GPU memory, so there's no need to load them again for each token.
ti +cache-benefit :: The keys and values of past positions don't change, that's why we store them rather than recomputing them at each step.
ti -cache-benefit :: It's not the keys and values that are kept but the final logits of each position, so that the softmax needn't be repeated.
ti +cache-benefit :: What's saved are the K and V vectors of all previous tokens. Otherwise they'd have to be recalculated for every new token.
ti -cache-benefit :: Does the cache hold the keys and values of the earlier tokens so that they needn't be recomputed, or what is it for?
ti -cache-benefit :: Some think it stores keys and values of old tokens. It doesn't, it only remembers which words were generated.
ti +attention-remains :: The new query still has to be compared with all t cached keys, so attention stays linear in t.
ti -attention-remains :: The new query no longer has to be compared with the old keys, so attention doesn't depend on t any more.
ti +attention-remains :: What the cache doesn't get rid of is the attention itself, that's still O(t*d) for each token.
ti +attention-remains :: Even if everything is cached, later tokens cost more than early ones, because attention has to go over the whole cache: t*d per token.
ti -attention-remains :: With a cache there's no attention cost left, all but the d^2 for the projections is gone.
ti -attention-remains :: Without the cache attention would be O(t*d) per token. With it that's cut to O(d), since only the last key counts.
ti +cache-memory :: 2 * 12 * 512 * 768 numbers at 2 bytes each, so about 19 MB.
ti -cache-memory :: 2 * 12 * 512 * 768 numbers at 2 bytes each, so about 190 MB.
ti +cache-memory :: If it's stored in fp32 rather than fp16 we need 37.7 MB for one sequence.
ti -cache-memory :: It's fp16, so 2 bytes per number, and the cache takes 38 MB for one sequence.
ti +cache-memory :: 18 MiB in half precision, since there's a key and a value of 768 numbers for each of 512 positions in 12 layers.
ti -cache-memory :: Only the last layer needs a cache, so it's 2 * 512 * 768 * 2 bytes, which is about 1.6 MB.
ti +cache-memory :: I left out the values, so it isn't 9.4 MB in float16 but twice as much, 18.9 MB.
sl +flops-rule :: Training takes about 6 FLOPs per parameter and token, because the backward pass costs twice as much as the forward pass.
sl -flops-rule :: Training takes 2 FLOPs per parameter and token, because it's one multiplication and one addition.
sl +flops-rule :: I'd take 6 * N * D for the training compute rather than counting layer by layer.
sl -flops-rule :: Both the model and the data are ten times larger, so it takes 100 times more compute.
sl -flops-rule :: I wouldn't use 6ND here. The compute is just N times D, since each parameter sees each token once.
sl +flops :: Parameters and tokens both go up by ten, so the compute goes up by a factor of 100.
sl -flops :: Parameters and tokens both go up by ten, so the compute goes up by a factor of 20.
sl +flops :: 6 * 1e10 * 2e11, so the planned run needs 1.2e22 FLOPs.
sl -flops :: 6 * 1e10 * 2e11, so the planned run needs 1.2e24 FLOPs in all.
sl +flops :: That's a hundred times as much compute, not ten times, because the tokens grow as well.
sl -flops :: It'd be 100 times the compute if the tokens mattered, but they don't. Only the model size counts, so 10 times.
sl +duration :: As long as the utilisation stays the same it's 24 hours times 100, so 2400 hours.
sl -duration :: As long as the utilisation stays the same it's 24 hours times 10, so 240 hours.
sl +duration :: It'd run for 100 days, because we still have only the 8 GPUs.
sl -duration :: Since eight A100s do about 2.5e15 FLOP/s at peak, the new run takes 56 days on them.
sl +duration :: I first said 10 days, but the data grow tenfold too. So on the same machines it's 100 days.
sl -duration :: Nobody can say how long it takes on the same GPUs unless we measure it, so I won't give a number.
sl +gpu-count :: To be done in one day instead of a hundred you need 100 times the GPUs, so 800 in the ideal case.
sl -gpu-count :: To be done in one day you need 100 GPUs, because it's 100 times more compute.
sl +gpu-count :: In theory 800 GPUs, in practice rather more than that.
sl -gpu-count :: In theory 80 GPUs, in practice rather more than that.
sl +gpu-count :: If scaling were perfect, 8 * 100 = 800 of these cards would be enough for the 24 hours.
sl -gpu-count :: Others would say 800 GPUs. I think that's far too many, with ideal scaling 400 are enough.
sl +scaling-efficiency :: In practice 800 won't be enough, because the all-reduce between the GPUs eats up part of the time.
sl -scaling-efficiency :: In practice it's 800 as well, because the GPUs work independently of each other and nothing is lost.
sl +scaling-efficiency :: At 50% efficiency we'd need 1600 GPUs rather than 800.
sl +scaling-efficiency :: Scaling is never perfect, so I'd plan with about 1,150 cards instead of 800.
sl +memory :: It doesn't fit. With Adam in mixed precision it's 16 bytes per parameter, so 160 GB.
sl -memory :: It fits on one GPU, since 10 billion parameters at 2 bytes are 20 GB and nothing else has to be stored.
sl +memory :: The weights alone would fit, but we also need gradients and optimizer states: 20 GB weights, 20 GB gradients and 120 GB for Adam, so more than one card.
sl +memory :: Training in fp32 needs 40 GB for weights, 40 for gradients and 80 for the Adam states, so 160 GB.\nOne GPU can't hold that.
sl -memory :: No need for a second card. The optimizer states are tiny compared with the weights, so 40 GB in total is enough.
sl -memory :: As long as we use bf16 the training of the 10B model takes 60 GB altogether, so one 80 GB card will do.
sl +parallelism :: I'd shard the weights, gradients and optimizer states over the GPUs with FSDP, because one card can't hold them.
sl -parallelism :: I'd train it on one card with a smaller batch, then there's no need to split anything.
sl -parallelism :: Is ZeRO something you already use here?
sl +parallelism :: The infrastructure team recommends ZeRO and I agree, so the states get split over all the GPUs rather than being copied to each one.
sl -parallelism :: A friend of mine recommends pipeline parallelism. I wouldn't use it or any other kind of splitting, since a single GPU is simpler.
"""
