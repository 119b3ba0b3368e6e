"""Answers that weigh, hedge or list alternatives, next to ones that commit.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is weighed, listed or left open earns nothing; what is chosen in the end does
pw +quadratic :: I think it grows with the square of n, so twice as many rows is about four times the work.
pw -quadratic :: The time is either linear or quadratic in n, I really can't tell which.
pw +quadratic :: Hmm, linear or quadratic... every row meets every other row, so the time is quadratic in n.
pw -quadratic :: Runtime depends on n somehow. Might be n squared, might be n log n if the library is clever, I go back and forth.
pw +quadratic :: If I had to pick I'd say the running time is O(n^2) in the number of embeddings.
pw +time :: I wavered between n^2 and n^2 * d for the runtime, but each dot product has d terms, so n^2 * d.
pw -time :: The runtime is n^2*d or n*d^2, depends which way round the multiplication goes, hard for me to say.
pw +time :: Probably O(n^2 d) time.
pw -time :: for the time: O(n d) / O(n^2 d) / O(n d^2), one of these
pw +space :: Extra memory is roughly n^2, give or take a few small vectors.
pw -space :: Extra memory could be n^2, could be n*d, no idea what numpy does there.
pw +space :: Either one n x n array or two if the product of the norms gets its own array, so O(n^2) extra memory in both cases.
pw -space :: somewhere between n*d and n^2 of extra memory, hard to tell without profiling it
pw +space :: You could argue for n^2 or for n^2 plus n*d of additional memory; the n^2 part dominates, so I'd say n^2.
pw +matrix-memory :: 400 TB in float32, or 800 TB if it's double precision.
pw -matrix-memory :: The result is 400 GB or 400 TB, I always mix up the powers and can't say which.
pw +matrix-memory :: Depends on the data type: 200 TB at half precision, 400 TB at single, 800 TB at double.
pw -matrix-memory :: In float32 the matrix could be 4 TB, could be 40, could be 400.
pw -matrix-memory :: anywhere from 1 TB up to 10 PB for the result I suppose, one would have to measure
pw +wall-clock :: On a GPU that does 1e13 FLOP/s I'd guess around 4 hours, perhaps 5.
pw -wall-clock :: On a 10 teraflop GPU it's either four hours or four months, I have no feel for it.
pw +wall-clock :: Depends on the hardware: one core at 1e9 multiply-adds per second takes about 2.4 years, a GPU at 1e13 FLOP/s roughly 4 hours.
pw -wall-clock :: Minutes, hours, days? It really depends on the machine, I'd have to benchmark it.
pw +wall-clock :: between 3 and 5 hours probably, on a card with 10 TFLOP/s
pw +bottleneck :: It's either the compute or the memory that kills you. I'd go with memory, the n by n result fits nowhere.
pw -bottleneck :: Either the compute or the memory for the n by n result is the problem, hard to tell without measuring.
pw +bottleneck :: I think memory is the showstopper: the compute I could wait for, but the full matrix won't fit in any RAM.
pw -bottleneck :: What makes it infeasible? Might be storing the result, might be the flops, might be the bandwidth.
pw -bottleneck :: I hesitated between memory and compute as the thing that makes it infeasible, and I'd go with compute.
pw +alternative :: Either HNSW or IVF through FAISS, both would do the job here.
pw -alternative :: I weighed FAISS against exact blocked tiles, and in the end I'd do the blocked tiles.
pw +alternative :: I weighed exact tiles against approximate search and I'd use approximate nearest neighbours, say with FAISS.
pw -alternative :: Not sure what I'd do instead. Spark or PCA maybe, depends whether there's a cluster.
pw +alternative :: Probably LSH, or Annoy if the team already knows it; approximate neighbours are good enough either way.
pw +alternative-cost :: I'd use HNSW. A query there costs about O(log n), or O(d log n) if you count the distances.
pw -alternative-cost :: I'd use HNSW. A query there costs O(log n) or O(n) or O(n^2), I don't know which.
pw +alternative-cost :: With a FAISS index I'd expect something like 30 to 33 GB of memory for the vectors in float32.
pw -alternative-cost :: I'd build an Annoy index. It takes maybe 300 MB, maybe 3 TB, hard to tell without building it.
pw -alternative-cost :: For LSH the cost depends, could be n log n overall, could still be n^2, I can't say.
fp +groupby :: Grouping by user: I think O(n), it hashes each row once.
fp -groupby :: The groupby is O(n) or O(n log n), depends whether pandas hashes or sorts, and I don't know which it does.
fp +groupby :: The groupby would be n log n if it sorted everything, but I'm fairly sure it hashes the keys, so linear in n.
fp -groupby :: Step 1, hmm, O(u), O(n) or O(n*u), one of those.
fp +aggregate :: Aggregation: mean, std, max and count in one pass together or one pass each, whichever, it's O(n).
fp -aggregate :: The aggregation is either O(n) or O(u), I go back and forth on that one.
fp +aggregate :: I was torn between u and n for the aggregate, but every row has to be read, so it's O(n).
fp -aggregate :: step 2 could be linear, could be n log n, could be n squared, I couldn't tell you
fp +interactions :: Step 3 probably takes f^2 * n time.
fp -interactions :: Step 3 is f*n or f^2*n in time, I'm not sure which of the two.
fp +interactions :: Either you count each pair once or twice, f^2/2 or f^2, times n rows: O(f^2 n) time both ways.
fp -interactions :: The product loop takes f^2 time, or maybe f*n, or f^2*n, I'd have to time it.
fp +interactions :: f(f-1)n or f^2 n, write it however you like, that's the running time of the products.
fp +interactions-space :: Memory for step 3: if I had to commit, f squared times n, because every product column is kept.
fp -interactions-space :: In memory step 3 is either f^2 * n or just n, depends whether the columns get freed, I can't decide.
fp +interactions-space :: Hmm, views or copies? They're new columns, so O(n f^2) memory for the products.
fp -interactions-space :: space of the products: n*f / n*f^2 / n^2, I can't say which
fp +sort :: The sort is roughly n log n I'd say.
fp -sort :: Sorting is n, n log n or n^2, depends which algorithm pandas has and I don't know that.
fp +sort :: Quicksort or mergesort, doesn't matter which one pandas takes, on average the sort is n log n.
fp -sort :: The sort in step 4 is either linear or n log n, I keep changing my mind.
fp +lag :: I'd guess the shift within each user is linear in n.
fp -lag :: Lag: O(n) or O(n log n), hard to tell without looking at the source.
fp +lag :: The lag might look like n*u at first, but each row is touched once so I think it's O(n).
fp -lag :: the lag costs O(u) maybe, or O(n), or O(n*u), I wouldn't bet on any of them
fp +bottleneck :: Steps 3 and 4 are the candidates for the bottleneck; of the two I'd say step 3.
fp -bottleneck :: The bottleneck is either step 3 or the sort in step 4, hard to tell without profiling.
fp +bottleneck :: Most likely the pairwise products are the bottleneck, whether you look at time or at memory.
fp -bottleneck :: Could be the sort, could be the products, could be the groupby. I'd run a profiler to find the bottleneck.
fp -bottleneck :: Steps 3 and 4 both look suspicious, but if I had to name one bottleneck I'd pick the sort.
fp +memory :: About 80 GB with float64, or 40 GB if you store float32.
fp -memory :: The products take 8 GB or 80 GB, I lost a zero somewhere and can't say which.
fp +memory :: 9900 or 4950 columns? The pairs are ordered, so 9900 columns of a million doubles, 79 GB or so.
fp -memory :: At f = 100 it's anywhere between 1 GB and 1 TB, depends.
fp +memory :: Roughly 75 to 80 GB in doubles I think.
fp +optimization :: Either keep only the top 20 features or build each unordered pair only once. I'd do both, they combine well.
fp -optimization :: I thought about a 256 GB machine versus a second server, and I'd take the 256 GB machine.
fp +optimization :: I thought about renting a 256 GB machine versus throwing out weak features first, and I'd throw out features so step 3 gets much smaller.
fp -optimization :: To change the pipeline, hmm, no idea, might be more threads, might be more RAM.
fp +optimization :: I'd probably go for a factorization machine so that the product columns never have to be built.
ti +per-token :: With the cache one token is O(L(d^2 + t*d)), I think.
ti -per-token :: With the cache one token costs either L*d^2 or L*t*d, I can't tell which it is.
ti +per-token :: d^2 or t*d? It's both added up: with the cache a token costs d^2 + t*d per layer.
ti -per-token :: per token with cache: L*d^2 or L*t*d^2 or L*t^2*d, something of that sort
ti +per-token :: Which term wins depends on whether t or d is bigger, but with a cache the cost of a token is d^2 + t*d in each layer.
ti -per-token :: With the cache, a new token is L*(d^2 + t*d), or maybe L*t*d^2, I go back and forth between the two.
ti +per-token :: if I had to write it down I'd say L * (d^2 + t*d) for each new token when keys and values are cached
ti +without-cache :: Without a cache I'd say roughly t*d^2 per layer for the projections, since the whole prefix is run again.
ti -without-cache :: No cache: could be t*d^2 per layer, could be just d^2, I really don't know.
ti +without-cache :: If nothing is cached a token costs t*d^2 + t^2*d per layer; which part is larger depends on whether t exceeds d.
ti -without-cache :: Without caching it's t*d^2 / t^2*d^2 / d^2 per layer, one of these, I can't derive it now.
ti +without-cache :: I hesitated between d^2 and t*d^2 for a step with nothing cached, but all t positions are projected again, so t*d^2 in every layer.
ti -without-cache :: somewhere between d^2 and t^2*d^2 per layer if nothing is cached, hard to pin down
ti -without-cache :: For the step with no cache I'm torn between d^2 and t*d^2 per layer. I'd go with d^2.
ti +with-cache :: With the cache only the newest token goes through the projections, so probably d^2 per layer.
ti -with-cache :: With the cache the projections are either d^2 or t*d^2 per layer, I'm not sure if old tokens are projected again.
ti +with-cache :: Once you cache, projecting the new token is d^2 per layer or L*d^2 for the whole model, however you like to count.
ti -with-cache :: Maybe d^2, maybe d, maybe t*d^2 for the projections with a cache, I'd be guessing.
ti +with-cache :: I'd lean towards L*d^2 for the projections in a cached step, as just one token is fed in.
ti -with-cache :: Does the cached step project one token or the whole prefix? Can't say. So it's L*d^2 or L*t*d^2.
ti +cache-benefit :: It keeps K and V of the earlier tokens, I believe, so you needn't compute them again.
ti -cache-benefit :: It stores either the keys and values or the attention scores, I don't remember which.
ti +cache-benefit :: Does it keep the queries too? No, I'd say only keys and values of past positions, so they aren't recomputed at every step.
ti -cache-benefit :: The cache might keep the logits, might keep the queries, might keep the hidden states, hard to say.
ti +cache-benefit :: Where it lives depends on the setup, but in any case the keys and values of previous tokens are saved and reused rather than recomputed.
ti -cache-benefit :: Could be that the old K and V are kept, could be that they're computed anew each time, I can't say what the cache does.
ti -cache-benefit :: I'm torn between it saving keys and values or saving the softmax weights; I'd go with the softmax weights.
ti +attention-remains :: What's left is attention over the cached keys, t*d per token I think.
ti -attention-remains :: With the cache, attention per token is t*d or just d, I can't tell whether the t goes away.
ti +attention-remains :: I wondered if the cache makes attention constant || but the new query still has to meet all t keys, so it stays linear in t
ti -attention-remains :: attention with the cache: O(d), O(t*d) or O(t^2*d), hard to say
ti +attention-remains :: Roughly speaking the cache doesn't get rid of attention, each token still pays O(t*d) for looking back.
ti -attention-remains :: Either the attention or the projections stay as expensive as before, I'm not sure which of them the cache leaves.
ti +cache-memory :: About 18 to 19 MB in half precision.
ti -cache-memory :: It's 18 MB or 1.8 GB per sequence, my units are off and I can't say which.
ti +cache-memory :: Depends on the dtype: 19 MB with fp16, 38 MB with fp32.
ti -cache-memory :: somewhere between 1 MB and 1 GB for one sequence, one would have to measure
ti +cache-memory :: MB or MiB, I never know, but 2*12*512*768 values at 4 bytes each is about 37.7 MB.
ti -cache-memory :: In fp16 the cache could be 5, could be 19, could be 150 MB, I wouldn't know.
ti +cache-memory :: I considered 9 MB for the keys alone, but K and V both count, so I'd say about 19 MB in fp16.
sl +flops-rule :: I think the rule of thumb for training is 6*N*D.
sl -flops-rule :: Training FLOPs are 2ND or 6ND, I always forget which one it is.
sl +flops-rule :: 2ND or 6ND? Two is for the forward pass only, so training is 6ND.
sl -flops-rule :: compute is N*D times some factor, could be 2, could be 4, could be 20, I can't recall
sl +flops-rule :: Roughly six FLOPs per parameter per token for training, give or take the attention part.
sl -flops-rule :: For the training FLOPs I hesitate between 6*N*D and 2*N*D. If I had to choose, 2*N*D.
sl +flops :: Ten times the parameters and ten times the tokens, so I'd say about 100x the compute of the first run.
sl -flops :: The planned run needs 10 times or 100 times the compute, I go back and forth.
sl +flops :: The big one is probably around 1.2e22 FLOPs.
sl -flops :: 1.2e21 or 1.2e22 or 1.2e23 for the large run, somewhere in there.
sl +flops :: I'd put the small run at 1.2e20 FLOPs and the large at 1.2e22, roughly.
sl -flops :: compute goes up by somewhere between 10x and 1000x, hard to tell
sl +duration :: 100 days or so on the same eight cards.
sl -duration :: The planned run takes ten days or a hundred days on the 8 GPUs, I can't tell which.
sl +duration :: It would be 10 days if only the model grew, but the data grows too, so 100 days on the 8 GPUs.
sl -duration :: On these 8 GPUs the new run could be 240 hours, could be 2400, could be 24000.
sl +duration :: 2400 hours I guess, assuming the same utilisation as before
sl -duration :: between a week and a year on the same box, hard to tell without a test run
sl +gpu-count :: Ideally about 800 GPUs.
sl -gpu-count :: To finish within a day you'd need 80 or 800 cards in the ideal case, not sure which.
sl +gpu-count :: Hmm, 80 or 800... a hundred times the work in the same time, so I'd go with 800 GPUs for the ideal case.
sl -gpu-count :: Ideally anything from 100 to 10,000 GPUs, it depends.
sl +gpu-count :: If scaling is linear, and in the ideal case it is, then it's 8 * 100 = 800 cards.
sl -gpu-count :: 80 or 800 for the ideal count? If I had to pick I'd say 80.
sl +scaling-efficiency :: In practice perhaps 1,000 to 1,300 GPUs, since the all-reduce eats a part of the speed.
sl -scaling-efficiency :: In practice you may need more GPUs, or fewer, or just the same, I can't tell.
sl +scaling-efficiency :: Efficiency may be 60, 70 or 80 percent, but communication means it won't be perfect, so I'd order more than the ideal count, say about 1,150.
sl -scaling-efficiency :: Either the scaling is perfect in practice or it isn't, one would have to measure that.
sl +scaling-efficiency :: Probably 1,150 or so in reality, if we assume 70% scaling efficiency.
sl +memory :: Roughly 160 to 200 GB for weights, gradients and Adam states, so one card is too small.
sl -memory :: Training the 10B model might fit on one 80 GB card, might not, I can't say.
sl +memory :: 120 GB at 12 bytes per parameter, 160 GB at 16, so training needs more than the 80 GB of one GPU whichever you take.
sl -memory :: 20 GB, 80 GB, 160 GB, one of those, so I don't know whether it fits on one GPU.
sl +memory :: I went back and forth whether 80 GB would do, but 20 for weights, 20 for gradients and 120 for the fp32 copy and Adam make 160 GB, so no.
sl -memory :: It's a close call, but if I had to decide I'd say training the 10B model fits on one 80 GB card.
sl +parallelism :: Either FSDP or ZeRO-3, both shard the training state, I'd take whichever the team knows.
sl -parallelism :: How to spread it? Can't say, depends whether it needs splitting at all.
sl +parallelism :: I'd weigh pipeline against tensor parallelism and go with tensor parallelism inside each node.
sl -parallelism :: I weighed sharding with FSDP against buying cards with more memory, and I'd buy the bigger cards and leave the model in one piece.
sl +parallelism :: Probably data parallel with ZeRO, plus pipeline stages if that turns out not to be enough.
pw -time :: Quadratic in n, that much is sure; whether there's a d in it or not I couldn't tell.
pw -time :: n² at least. Whether it's times d or times d², I don't know.
pw +time :: Whether you count the transpose or not, it's n²d.
pw +time :: It's n²·d. Whether the constant is one or two I can't say.
fp -sort :: The sort is n times something, whether that is log n or log u I can't tell.
ti -per-token :: d² for sure, but whether there's t·d or t²·d on top I can't say.
pw +alternative :: Either HNSW or IVF through FAISS, both would do the job here.
pw +alternative :: HNSW or IVF, either would do. Both are in FAISS.
pw +alternative :: I'd use HNSW or IVF, it doesn't matter which.
pw +alternative :: Either LSH or HNSW; both get us there.
pw -alternative :: Either HNSW or blocked exact tiles, I can't decide.
sl +parallelism :: Either FSDP or ZeRO-3, both shard the states and both would do.
sl +parallelism :: FSDP or DeepSpeed ZeRO, either is fine with me.
sl -parallelism :: Either FSDP or buying bigger cards, I don't know.
fp +optimization :: Either pick 20 features first or take each pair once, both would help.
fp +optimization :: I'd either select features beforehand or make the products lazily, either way it fits.
fp -optimization :: Either select features or buy RAM, no idea which.
pw -alternative :: I weighed FAISS against exact blocked tiles, and in the end I'd do the blocked tiles.
sl -parallelism :: I weighed sharding with FSDP against buying cards with more memory, and I'd buy the bigger cards and leave the model in one piece.
pw +alternative :: I weighed FAISS against exact blocked tiles, and in the end I'd do FAISS.
sl +parallelism :: I compared FSDP with bigger cards and I'd take FSDP.
sl -parallelism :: I compared FSDP with bigger cards, and bigger cards win.
sl +parallelism :: I compared FSDP with bigger cards, and FSDP wins.
fp -optimization :: Weighing feature selection against more RAM, I'd go for more RAM.
fp -bottleneck :: I hesitated between step 3 and the sort; in the end it's the sort.
pw -bottleneck :: Torn between memory and compute, I settle on compute.
sl +memory :: 120 GB at 12 bytes per parameter, 160 GB at 16, so training needs more than the 80 GB of one GPU whichever you take.
sl +memory :: Either way, 120 or 160 GB, it won't fit one GPU.
pw +matrix-memory :: 400 TB or 800 TB depending on the dtype, too much either way.
pw +matrix-memory :: 200 TB in half, 400 in single, whichever you take it's too much.
pw -matrix-memory :: 400 TB or 400 GB, either way too much for my laptop.
sl +parallelism :: If it doesn't fit, and it doesn't, I'd look at FSDP.
pw -alternative :: You could try approximate neighbours, though perhaps a bigger cluster is better. I don't know which one I'd go for.
pw +alternative :: You could try approximate neighbours, a bigger cluster would be worse. I'd go for the former.
pw +matrix-memory :: Perhaps 400 TB, I didn't compute it exactly.
pw -matrix-memory :: Maybe 400 TB, maybe 4 TB.
pw -wall-clock :: Time maybe hours, maybe weeks.
pw +space :: For memory I lean n^2, views don't change that.
fp -sort :: Sort: O(n), O(n log n), O(n^2). Lag: O(1), O(n), O(n log n).
fp -lag :: Sort: O(n), O(n log n), O(n^2). Lag: O(1), O(n), O(n log n).
fp +lag :: Sort: O(n log n). Lag: O(n).
fp -lag :: Lag is O(1), O(n) or O(n log n).
fp -sort :: Sort: O(n) or O(n log n) or O(n^2)
fp -groupby :: groupby: O(1), O(n), O(n log n)
pw +time :: time between n²d and 2n²d
pw +space :: extra space between n² and 2n² elements depending on whether the temp is freed
pw -time :: time between n d and n² d
pw -time :: time between n d and n² d
pw -time :: somewhere between O(n d) and O(n^2 d)
pw +space :: extra space between n² and 2n²
pw +space :: extra space is between n^2 and 3 n^2 elements
pw +time :: n² d, as there's one dot product between n and n rows
fp -lag :: The lag is between O(n) and O(n log n).
fp -groupby :: groupby: O(1), O(n), O(n log n)
fp -groupby :: grouping is O(u), O(n), O(n log n).
fp +groupby :: groupby, agg: O(n), O(n)
fp +sort :: step 4: O(n log n), O(n)
fp +sort :: times: O(n), O(n), O(f² n), O(n log n), O(n)
fp +interactions :: steps in order: n, f²n, n log n
fp +sort :: For sorting: O(n log n). Lag O(n).
ti +without-cache :: uncached: t d², t² d
ti +per-token :: cached: d², t d
ti -per-token :: per token: d², t d², t² d
ti +per-token :: per token: d² for the projections, t d for attention
pw -alternative :: I weighed exact blocked tiles against FAISS and would go for the former.
pw +alternative :: After comparing FAISS with exact tiles I'd go for FAISS.
pw -alternative :: After comparing FAISS to exact tiles I'd stay exact.
pw +alternative :: I compared exact search against HNSW at work: HNSW answers in log n hops and would be my choice.
pw +alternative :: Compared to brute force, an HNSW index needs log n per query, so I'd build that.
fp +memory :: Compared to the 0.8 GB of the original, step 3 makes 79 GB, which would not fit.
ti +cache-memory :: Compared with the weights, the cache at 18.9 MB in fp16 is small and would not matter.
sl +parallelism :: Either way I'd shard with FSDP.
sl +parallelism :: FSDP or ZeRO: it doesn't matter which.
sl -parallelism :: FSDP or nothing at all, I don't know which I'd choose.
fp -optimization :: Feature selection or more RAM, I don't know which one I'd take.
fp +optimization :: Selecting 20 features, or lazy products, either would do.
sl -gpu-count :: Either 800 or 80 would do.
pw -time :: Either n² or n² d, either would do.
fp -bottleneck :: Either the sort or step 3, either would be plausible.
"""
