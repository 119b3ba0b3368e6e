"""Answers with denials, myths, voices of others and questions in them, right and wrong ones in turn.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# told by people who saw the questions and the meaning of the checks
pw +quadratic :: It isn't linear in n at all: every row meets every other row, so the work goes up with n squared.
pw -quadratic :: I don't see why anyone would call this quadratic in n. Each row is visited once, so it's linear.
pw +quadratic :: My colleague says the time of this line is quadratic in the number of embeddings, and he's right.
pw -quadratic :: Everyone at work says lines like this take time quadratic in n. I disagree, BLAS makes it linear in n.
pw -quadratic :: Is the time quadratic in n? Is it linear? That's what you would like to hear from me, I guess, and I can't tell you.
pw +time :: Not n^2 but n^2 * d, because every one of the n^2 dot products is d multiplications long.
pw -time :: The running time is less n^2 * d than n * d^2, because the matrix product runs over the columns.
pw +time :: "O(n^2 d)" is what the textbook has for E @ E.T and I've nothing to object, that's the running time.
pw -time :: "O(n^2 d)" is what the textbook has for E @ E.T. That's not true for numpy, there it's O(n d).
pw -time :: It's hardly n^2 * d in time. With vectorized code the d doesn't count, so O(n^2) is what's left.
pw +space :: The extra memory is nothing but the result itself, and that's n x n, so O(n^2).
pw -space :: The extra memory is nothing but the n norms, so O(n).
pw +space :: It's not that d makes the extra space big, it's that there are n^2 similarities to hold. So O(n^2) space.
pw -space :: n^2 extra memory is a myth, numpy streams through the rows, so it never needs more than O(n * d).
pw +space :: The extra space can't be less than n^2 and it isn't more either, that's simply the size of the output.
pw +matrix-memory :: It's not 80 TB, it's 800: 1e14 entries at 8 bytes each.
pw -matrix-memory :: It's not 800 TB, it's 80: 1e13 entries at 8 bytes each.
pw +matrix-memory :: Someone on my team said 400 TB for the result in float32. I went through it again and can't contradict him.
pw -matrix-memory :: Someone on my team said 400 TB for the result in float32. I went through it again and he's off by a thousand, it's 400 GB.
pw -matrix-memory :: So you want to know if the matrix takes 400 TB or 4 TB or 40 GB. I'd rather not answer that one.
pw +wall-clock :: It doesn't take days on a GPU. 1.5e17 FLOPs at 1e13 per second is about 4 hours.
pw -wall-clock :: It doesn't take hours on a GPU. 1.5e17 FLOPs at 1e13 per second is over in about 10 seconds.
pw +wall-clock :: Hardly an overnight job: 7.7e16 multiply-adds at 1e9 per second is two and a half years on one core.
pw -wall-clock :: "About two and a half years on a core doing 1e9 a second", said the friend I asked. No way, that's two days at most.
pw -wall-clock :: I won't give you hours or days here. I never name a running time without a benchmark on the real machine.
pw +bottleneck :: It isn't compute that kills this, it's memory. The n x n result won't fit anywhere.
pw -bottleneck :: It isn't memory that kills this, it's compute. You can always buy disks for the result, but nobody waits that long.
pw +bottleneck :: The arithmetic is not the problem, nor is the input. What remains is the result matrix, and no machine has the memory for that.
pw -bottleneck :: Memory is not the problem, nor is the disk. What remains is the sheer number of multiplications, that's what makes it infeasible.
pw +bottleneck :: Everyone says you run out of RAM for the full matrix long before you run out of patience. They're right, that's what makes it infeasible.
pw +alternative :: No need for exact results here. I'd put the embeddings in an HNSW index and ask for the 20 nearest of each.
pw -alternative :: No need for HNSW or any other approximate index. I'd compute the exact result tile by tile on Spark.
pw +alternative :: Don't build the matrix. Rather than that, use FAISS with IVF and keep only the top 50 per row.
pw -alternative :: Most people would reach for FAISS or Annoy now. I wouldn't, I'd rent a machine with more memory.
pw -alternative :: I don't see why we'd go approximate. A blocked multiplication that writes each block to disk is all I'd change.
pw +alternative-cost :: With HNSW a query never looks at all n rows, only at about log n of them. So all queries together are O(n log n), not O(n^2).
pw -alternative-cost :: I'd use HNSW, but don't believe the O(log n) per query. Each query still goes through all vectors, so it's n^2 in total as before.
pw +alternative-cost :: A flat FAISS index doesn't need terabytes, it keeps nothing but the vectors, about 30 GB in float32. || I'd put IVF on top of it for the speed.
pw -alternative-cost :: FAISS with IVF is what I'd take. It doesn't save any memory though, it's still n^2 inside.
pw +alternative-cost :: I'd go with LSH. That it takes n^2 memory is a myth, it holds the vectors and a few hash tables, so O(n d).
fp +groupby :: Grouping by user isn't a sort, it hashes each row's key once. So step 1 is linear in n.
fp -groupby :: Grouping by user isn't hashing, it's a full sort of the rows. So step 1 is n log n rather than linear.
fp +groupby :: Why would the grouping be worse than O(n)? It's one hash lookup per row and that's it.
fp -groupby :: Why would the grouping be as good as O(n)? Each row is compared with each user, so it's O(n * u).
fp +aggregate :: Step 2 isn't O(u) even though only u lines come out. Every one of the n rows has to be read, so O(n).
fp -aggregate :: Step 2 isn't O(n), it's O(u), since there's just one line per user in the result.
fp +aggregate :: They say mean, std, max and count are each one pass over the rows, so linear in n. I wouldn't argue with that.
fp -aggregate :: "The aggregation is linear in n", I've heard that so often and it's wrong. std and max need sorted values, so it's n log n.
fp +interactions :: Not f * n but f^2 * n operations in step 3, because each pair of columns is multiplied over all rows.
fp -interactions :: Not f^2 * n but f * n operations in step 3, because each column gets multiplied only once.
fp +interactions :: A single product isn't expensive, it's O(n). It's that there are f(f-1) of them, so step 3 takes O(f^2 n) time.
fp -interactions :: Step 3 takes f^2 time and nothing else. n doesn't come into it since each product is one vectorized call.
fp -interactions :: What does step 3 cost in time, is it f^2 n or f n or n^2? I know that's what you're asking but I don't have an answer.
fp +interactions-space :: Nothing is thrown away in that loop. All f^2 products stay in the frame with n rows each, so the memory is O(f^2 n).
fp -interactions-space :: Nothing but the current product is in memory at any time in that loop, so step 3 takes only O(n) space.
fp +interactions-space :: The memory of step 3 is no better than its time: f^2 * n values, all of them kept as new columns.
fp -interactions-space :: f^2 * n memory for step 3? Hardly. The new columns are just views of the old ones, so O(f * n).
fp +sort :: The sort isn't linear, it has to compare rows, so n log n.
fp -sort :: The sort isn't n log n, it's just O(n) because step 1 has grouped the rows already.
fp +sort :: My professor would never have let me get away with O(n) for sort_values. He was right of course, it's O(n log n).
fp -sort :: Most people would say n log n for the sort. I don't agree, with two sort keys it becomes n^2.
fp +lag :: No need for another sort in the lag. The shift is one pass over the rows, O(n).
fp -lag :: The lag isn't just a pass over the rows, shift sorts every group again. So the lag is n log n.
fp +lag :: I don't see why the shift would cost more than O(n), each row just gets the value of the row before.
fp -lag :: I don't see why the lag would cost O(n). There's one shift per user, so it's O(u).
fp +bottleneck :: It's not the groupby, nor the sort, nor the lag.\nThat leaves the product columns of step 3, there's your bottleneck.
fp -bottleneck :: It's not the groupby, and it's not the products either, those are vectorized.\nThat leaves the sort in step 4, there's your bottleneck.
fp +bottleneck :: Everyone blames the sort in pipelines like this one. I don't, step 3 is the bottleneck.
fp -bottleneck :: Everyone blames the column products in pipelines like this one. I don't, the sort is the bottleneck.
fp -bottleneck :: Which step is the bottleneck, the products or the sort? I'm not going to say without a profile.
fp +memory :: It isn't 8 GB, it's about 80: 9,900 new columns times a million rows times 8 bytes.
fp -memory :: It isn't 80 GB, it's about 8: 990 new columns times a million rows times 8 bytes.
fp +memory :: The ticket says "about 79 GB for the product columns" and I get exactly the same.
fp -memory :: The ticket says "about 79 GB for the product columns" but I don't get that at all, it's 800 MB.
fp +memory :: Nobody needs float64 for this. In float32 the product columns take not 80 but about 40 GB.
fp +optimization :: I wouldn't build all the products. Pick the 20 best features first and multiply only those.
fp -optimization :: I wouldn't drop any features, nor would I make it sparse. Just get a box with 256 GB of RAM.
fp +optimization :: There's no reason to have both a*b and b*a, they're equal. Keep only one of each pair.
fp -optimization :: Feature selection is what others would do here. I'd rather keep all the products and use more threads.
fp +optimization :: Why make these columns by hand at all? I'd use a factorization machine instead, it learns the interactions itself.
ti +per-token :: With the cache a token isn't just d^2 per layer, it's d^2 + t*d per layer.
ti -per-token :: With the cache a token isn't d^2 + t*d per layer, it's t*d only, there's nothing left to project.
ti +per-token :: "L * (d^2 + t*d) per token once you have a cache" was in the paper we read, and I see nothing wrong with it.
ti -per-token :: "L * (d^2 + t*d) per token once you have a cache" was in the paper we read. I think they're wrong, it's L * t * d^2.
ti +per-token :: With cached keys and values neither part can be dropped. A new token pays d^2 for the projections plus t*d for the attention in every layer.
ti -per-token :: Is a token with the cache d^2 + t*d per layer or t^2 * d per layer? I honestly couldn't say.
ti -per-token :: With the cache it's not t*d^2 any longer. One token costs a constant O(1) per layer.
ti +without-cache :: If nothing is cached, nothing can be reused. Each step projects all t positions again, t*d^2 per layer.
ti -without-cache :: If nothing is cached, nothing has to be redone either. Each step is just d^2 per layer for the new token.
ti +without-cache :: Without the cache it's not one token you pay for but the whole prefix, t*d^2 + t^2*d in each layer.
ti -without-cache :: Without the cache it's not the projections that are redone but only the attention, so t^2*d per layer.
ti +without-cache :: Someone wrote in a forum that with no cache every new token means O(t d^2) projection work per layer. I can't disagree.
ti -without-cache :: Someone wrote in a forum that with no cache every new token means O(t d^2) projection work per layer. I do disagree, it's O(d^2).
ti +without-cache :: Is there any way around redoing the whole prefix if you don't cache? No. So the token at t costs L * (t*d^2 + t^2*d).
ti +with-cache :: With a cache no old token is projected again, nothing but the new one. So d^2 per layer.
ti -with-cache :: Even with a cache the old tokens have to be projected again. It's not d^2 but t*d^2 per layer.
ti +with-cache :: The projections aren't t*d^2 any more once we cache. They're L*d^2 for a token, over all layers.
ti -with-cache :: That the projections go down to d^2 per layer with a cache is a myth. The cache doesn't change them at all, they stay t*d^2.
ti +with-cache :: The gain is less in the attention than in the projections: with the cache they drop from t*d^2 to d^2 per layer, only the newest token goes through.
ti -with-cache :: Others would tell you the projections of a cached step take d^2 per layer. Not so, there are no projections in a cached step.
ti -with-cache :: The cost of the projections with a cache, in terms of d and t. I hear the question, but I'll pass on it.
ti +cache-benefit :: The cache doesn't hold the attention scores. It holds the keys and values of earlier tokens so they don't get computed again.
ti -cache-benefit :: The cache doesn't hold keys or values. It holds the attention scores so the softmax doesn't get computed again.
ti +cache-benefit :: Why would you recompute the K and V of old tokens when they never change? So they are kept in the cache and reused.
ti -cache-benefit :: Why would you keep the K and V of old tokens when they change at every step? What's cached is the logits.
ti +cache-benefit :: It's not that the model does less for a new token, it's that the keys and values of the past are stored and never computed twice.
ti -cache-benefit :: What exactly does the cache keep and which cost does it leave in place? Two good questions, and I can't answer either of them.
ti +attention-remains :: The cache does not remove the linear term. The new query still goes against all t keys, so t*d.
ti -attention-remains :: The cache does remove the linear term. The new query needn't look at the t old keys any more, so nothing grows with t.
ti +attention-remains :: It's a myth that every token costs the same with a cache, the attention over the cached positions still grows linearly with t.
ti -attention-remains :: It's a myth that attention still grows with t once you have a cache, every token costs the same then.
ti +attention-remains :: Constant attention cost per token? Hardly. Attending to the cache is still O(t*d).
ti -attention-remains :: Linear in t with a cache? Hardly. Attending to the cache is still t^2 * d for each single token.
ti +attention-remains :: My colleague keeps saying attention over the cache still costs t*d per token. I won't contradict her, no cache can help with that.
ti +cache-memory :: It isn't gigabytes, it's about 19 MB in float16: 2 * 12 * 512 * 768 * 2 bytes.
ti -cache-memory :: It isn't megabytes, it's about 19 GB in float16 for that one sequence.
ti +cache-memory :: You can't get below 2 * L * t * d numbers, which is 9.4 million. So about 38 MB in float32.
ti -cache-memory :: There's no need for the factor 2, keys and values share the same space. So 9.4 MB in float16.
ti +cache-memory :: The blog says "18 MiB per sequence at half precision", and for once the blog is right.
ti -cache-memory :: The blog says "18 MiB per sequence at half precision", but they forgot the 8 heads. It's really 144 MiB.
sl +flops-rule :: Training isn't 2*N*D, that's just the forward pass. With the backward pass it's 6*N*D.
sl -flops-rule :: Training isn't 6*N*D, it's 2*N*D, two operations for each parameter and token.
sl +flops-rule :: Everyone takes 6 N D for the training FLOPs, and I've no reason not to.
sl -flops-rule :: Everyone takes 6 N D for the training FLOPs, but I don't buy it. The compute goes with N squared.
sl -flops-rule :: No need for a formula here. Ten times the model and ten times the data, that's 100 times more compute.
sl +flops :: The big run isn't 10 times the compute of the small one, it's 100 times.
sl -flops :: The big run isn't 100 times the compute of the small one, it's only 10 times, since the data comes with the model.
sl +flops :: The planned run takes 1.2e22 FLOPs and not 1.2e21, whatever our wiki says.
sl -flops :: The planned run takes 1.2e21 FLOPs and not 1.2e22, whatever our wiki says.
sl +flops :: Nobody would argue about this: 6 * 1e9 * 2e10 is 1.2e20 FLOPs for the run you've already done.
sl -flops :: How much compute does each run take, the first one and the planned one? I wouldn't put a figure on that without the logs.
sl +duration :: On the same 8 GPUs it's not 10 days, it's 100.
sl -duration :: On the same 8 GPUs it's not 100 days, it's 10.
sl +duration :: My boss says 2,400 hours on those 8 cards, and I hate to admit it but that's right.
sl -duration :: My boss says 2,400 hours on those 8 cards, and I'd have to tell him he's wrong, it's 240.
sl +duration :: Not in a week, not in a month, not even in a quarter. 24 hours times 100 makes 2,400 hours on the same machine.
sl -duration :: The first run doesn't tell us anything, I'd go by nothing but the A100's peak. That's 56 days on the 8 cards.
sl +gpu-count :: 80 GPUs won't do it in 24 hours. You need 800 if it scales perfectly.
sl -gpu-count :: You never need 800 GPUs for this. 80 will do it in 24 hours if it scales perfectly.
sl +gpu-count :: Could it be less than 800 cards for a day? Not even in the ideal case, 100 times the work takes 100 times the 8 cards.
sl -gpu-count :: Would 800 cards be enough for a day? Not even in the ideal case, it's 1,000 times the work, so 8,000.
sl +gpu-count :: Ideally it's neither 80 nor 8,000. 8 times 100 is 800 cards to be done in 24 hours.
sl -gpu-count :: Ideally, how many GPUs for 24 hours? Others would multiply something now, I'd just leave that to the infra team.
sl +scaling-efficiency :: Scaling is never perfect, the all-reduce eats part of it. So I'd plan with 1,150 GPUs and not 800.
sl -scaling-efficiency :: "Scaling is never perfect" is what they all say. With NVLink it is perfect, so 800 stays 800 in practice.
sl +scaling-efficiency :: 800 is nothing but the ideal number. At 70% efficiency it's more like 1,150.
sl -scaling-efficiency :: No need for any margin on top of the 800, GPUs scale linearly and that's also what you get in practice.
sl +scaling-efficiency :: I don't believe in linear scaling at that size. Communication goes up and utilization goes down, so better take 1,200 cards than 800.
sl -scaling-efficiency :: I don't see why communication would slow anything down with that many GPUs. The number in practice is the same as the ideal one.
sl +memory :: No, it won't fit on one 80 GB card. Weights, gradients and Adam states come to about 160 GB.
sl -memory :: I don't see why it wouldn't fit on one 80 GB card. Training needs nothing but the 20 GB of weights.
sl +memory :: The weights alone aren't the trouble, 20 GB in bf16 would fit. It's the 20 GB of gradients and 120 GB of optimizer states on top that don't.
sl -memory :: Gradients and optimizer states never stay on the GPU, so training it takes no more than 40 GB. One card is fine.
sl +memory :: A colleague put the training state of the 10B model at some 160 GB, twice what one card has. No objection from me.
sl -memory :: A colleague put the training state of the 10B model at some 160 GB, twice what one card has. He's wrong, it's 60 GB and one card will do.
sl +parallelism :: Plain copies on every card won't work as the model doesn't fit, so I'd shard it with FSDP.
sl -parallelism :: I'd use neither FSDP nor tensor parallelism nor pipelines. A single card with a smaller batch is all it takes.
sl +parallelism :: It's not one or the other: tensor parallel inside each node and pipeline parallel between the nodes.
sl -parallelism :: The Megatron people would go for tensor and pipeline parallelism. I wouldn't, I'd wait for a GPU with more memory.
sl +parallelism :: I'd never keep a full copy of the optimizer on each card. Rather ZeRO stage 3, everything sharded over the data parallel ranks.
"""
