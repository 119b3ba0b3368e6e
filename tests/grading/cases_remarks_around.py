"""Remarks around an answer: how it feels, how one got to it, what others think of it.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a remark takes nothing away, unless it says that the answer does not hold
pw +quadratic :: Funny little line, looks so harmless, but yeah, its running time is quadratic in n.
pw +quadratic :: Every row meets every other row, so the time goes with n squared, which is a pity because I do like one-liners.
pw -quadratic :: I really hope the time isn't quadratic in n, that would be a pity.
pw -quadratic :: My gut said quadratic at first, haha, but no: it's a single matrix product, so linear in n.
pw -quadratic :: A colleague of mine thinks the running time is quadratic in n, he always sees the dark side of things. I don't agree with him, it's n * d.
pw +time :: If memory serves a matrix product of that shape takes O(n^2 * d), and the division by the norms is peanuts next to it.
pw +time :: n*n*d for the running time, and to be honest I find that pretty ugly.
pw +time :: Sorry, had to get a coffee first :)\nThe time is O(n² d), because there are n² dot products and each one walks over d entries. Nothing surprising.
pw -time :: Is it O(n^2 d) for the time? To be honest I'm only asking, I have no idea myself.
pw -time :: O(n^2 * d) would have been my answer ten years ago, but I was wrong back then: d plays no part in the time, it's just n^2.
pw +space :: The extra memory is, sadly, n^2, since the whole result has to sit somewhere.
pw +space :: O(n^2) of additional space. I wouldn't sign off on that, but okay, it's what the line needs.
pw -space :: One is tempted to say n^2 for the extra space, and it would sound good, but it's a trap and I stand by O(n).
pw -space :: I wish I could tell you whether the extra space is n^2 or n*d, I honestly can't.
pw -space :: A friend from my old team swears the extra memory is n^2. I don't buy it, nice guy or not, it's only n*d.
pw +matrix-memory :: The result is 400 TB in float32, which made me laugh out loud when I worked it out.
pw +matrix-memory :: I did that on a napkin: 1e14 entries times 8 bytes, so 800 TB, give or take. Frightening.
pw +matrix-memory :: In half precision the matrix takes, and I'm not making this up, 200 TB. Quite a shopping list.
pw -matrix-memory :: 800 TB came out on my napkin for the matrix || hm, that can't be right, I take it back. It must be 800 GB.
pw -matrix-memory :: Would the result be something like 400 TB? I'm really asking, I never was good with zeros.
pw +wall-clock :: At a billion multiply-adds a second it's about 2.4 years. Bring a book.
pw -wall-clock :: A colleague once told me it runs about 4 hours on a GPU, but he says a lot when the day is long and I don't believe that figure.
pw -wall-clock :: It'd be lovely if that ran in 4 hours on a GPU. I can't say how long it really takes, though.
pw -wall-clock :: On a CPU with 1e9 operations per second it takes about 2 days, which is fine by me, one long weekend.
pw +bottleneck :: What kills it is the memory for the n x n result, and it's almost funny how far off we are.
pw +bottleneck :: The compute is annoying, sure, but what really makes it infeasible is that the result matrix won't fit into memory. I've been there, not fun.
pw +bottleneck :: Honestly? Memory. The result is n by n and no machine holds that, so that's the show-stopper. I'd have liked to give you a more exciting answer.
pw -bottleneck :: People always say the memory for the n by n matrix makes it infeasible. I disagree, memory is cheap nowadays, it's the compute that kills us.
pw -bottleneck :: Hmm, is it the memory of the result that makes it infeasible? That's a question, not an answer, sorry.
pw +alternative :: I'd go for FAISS, I've used it for years and I'm rather fond of it.
pw +alternative :: Approximate nearest neighbours, for example with HNSW. Not perfect, you lose a neighbour here and there, but I can live with that.
pw +alternative :: Okay, boring answer, but boring is good: LSH, so that only vectors in the same bucket get compared.
pw -alternative :: HNSW is a beautiful thing, really, but I wouldn't use it here: I'd just do the exact product in blocks.
pw -alternative :: My last team loved FAISS. I was never convinced and wouldn't go there, I'd run the same exact product on Spark.
pw +alternative-cost :: I'd put them all in an HNSW index. One query is about O(log n), which I find remarkably cheap.
pw +alternative-cost :: FAISS then. The vectors take, let me see, about 30 GB in float32, a joke compared with the matrix.
pw +alternative-cost :: With an approximate index like Annoy you get away with O(n log n) in total, if memory serves, and that's a joy after n squared.
pw -alternative-cost :: Use HNSW. As for the cost, O(log n) per query would be nice to have, but I don't know what it really is.
pw -alternative-cost :: I'd take FAISS, good stuff. I was about to say O(n log n) overall, but scrap that, it stays n^2.
fp +groupby :: The grouping is O(n), nice and cheap thanks to hashing, so I wouldn't lose sleep over it.
fp +groupby :: Step 1, well, I always picture it as putting mail into boxes: one look per row, so the groupby is linear in n.
fp -groupby :: I'd be happy if the groupby were O(n), but it isn't, it's n^2.
fp -groupby :: Is the groupby O(n)? You tell me, I never looked inside pandas, to be honest.
fp +aggregate :: The mean, std, max and count take one pass over the rows, so O(n). Almost too easy.
fp -aggregate :: They told us in a course that the aggregation is O(n), but I think they were wrong, every user needs a full pass, so it's O(n*u).
fp -aggregate :: Step 2, the aggregation, takes O(u) time, a small number and a pleasant one.
fp +interactions :: Step 3 is O(f^2 * n) time, and whoever wrote that loop owes us all a coffee.
fp +interactions :: There are f*(f-1) products and each one runs over n rows, hence f^2 * n time. Ugly, but I've written worse.
fp +interactions :: Don't laugh, I counted on my fingers first :)\nThe double loop costs f²·n in time.
fp -interactions :: At first sight step 3 looks like f^2 * n in time. Looks deceive though, it's really only f * n.
fp -interactions :: Is the time for the products f squared times n? I wanted to ask you that, because I can't work it out.
fp +interactions-space :: In memory the products need O(f^2 n) too, because all the new columns stay in the frame. Not to my taste.
fp +interactions-space :: And for the space of step 3 I get n times f squared, to be fair that's the part I'd worry about.
fp -interactions-space :: I wish I could say whether the product columns take f^2 * n memory or just f * n.
fp -interactions-space :: Some blog gives O(f^2 n) for the memory of step 3. Well written, but wrong in my opinion, it only needs O(n).
fp -interactions-space :: Memory for the products is O(n * f), which is as good as it gets, I'm pleased to say.
fp +sort :: Sorting is n log n, the old classic, what else would it be.
fp +sort :: There's a sort in step 4, so O(n log n) for that one, which doesn't bother me at this size.
fp -sort :: n log n for the sort, my professor used to say, a lovely man. But he was wrong about this one, it's n^2.
fp -sort :: If only the sort were n log n! I'd be a happy man, but it isn't.
fp +lag :: The lag is O(n), honestly the nicest line in the whole function.
fp +lag :: After the sort the shift just moves values down by one row, linear in n, no drama.
fp -lag :: Could the lag be O(n)? I'd have to look it up, sorry.
fp -lag :: For the lag I liked O(n) at first || no, I changed my mind, forget that, it's O(n log n) just like the sort.
fp +bottleneck :: No contest, the pairwise products are the bottleneck, and by a mile, I might add.
fp +bottleneck :: The bottleneck? Step 3, I'd bet my lunch on it, the rest is small change.
fp +bottleneck :: To be honest I suspected the sort at first because I never trust sorts, but it's the products in step 3 that are the bottleneck.
fp -bottleneck :: Everybody would point at step 3 as the bottleneck, and I can see why, but no, it's the sort.
fp -bottleneck :: Is step 3 the bottleneck, or is that too obvious? I'm asking because I can't tell.
fp +memory :: About 80 GB, give or take, which is a lot for a laptop like mine :)
fp +memory :: 9900 columns times a million rows times 8 bytes: 79.2 GB. I'm a bit proud I did that in my head.
fp +memory :: If we go down to float32 it's roughly 40 GB, still not pretty but I've seen worse.
fp -memory :: 80 GB was my first number and I quite liked it, but forget it, it's 8 GB.
fp -memory :: My neighbour reckons 80 GB for the new columns. He's a gardener and he's wrong, it's more like 800 MB.
fp +optimization :: I'd drop most of the features first and keep the best 10 or so before making products, simple but it works wonders.
fp +optimization :: Let a factorization machine learn the interactions, then there are no product columns at all. I've had good fun with those.
fp -optimization :: Feature selection would be the textbook way out, but I don't like it and wouldn't do it, I'd get a machine with more RAM instead.
fp -optimization :: Could one compute the products lazily? Just curious, I'm not suggesting it, I'd leave the pipeline as it is.
ti +per-token :: With the cache a token costs O(L * (d^2 + t*d)), which I find rather elegant.
ti +per-token :: Let me think, projections plus looking back, so with the cache it's d^2 + t*d per layer for one token. Quite cheap, really.
ti +per-token :: Give or take constants, one step with the cache is L*d² + L*t*d. I worked that out on a train once, long story.
ti -per-token :: With a cache it'd be wonderful to pay just L*(d^2 + t*d) per token. I'm afraid I can't tell you what one really pays.
ti -per-token :: Somebody in the office wrote L*(d^2 + t*d) for a token with cache on the whiteboard, in lovely handwriting, but he's mistaken, it's L * t^2 * d^2.
ti -per-token :: Is it d^2 + t*d per layer for a token with the cache? Honest question, I don't know.
ti +without-cache :: Without a cache you redo the whole prefix, so t*d^2 per layer for the projections, a terrible waste if you ask me.
ti +without-cache :: t*d^2 + t^2*d per layer when nothing is cached. I won't lie, that hurts.
ti -without-cache :: No cache, hmm. One likes to say t*d^2 per layer, but that's a myth, it's d^2 because only the new token counts.
ti -without-cache :: I wish I remembered whether it's t*d^2 or t^2*d^2 per layer without a cache.
ti -without-cache :: Without a cache t * d^2 per layer, that's what I'd say. || No, I withdraw that, sorry for the noise, it's log t times d.
ti -without-cache :: My manager would tell you it costs t*d^2 per layer without a cache. Between us, he has never looked at a transformer, and it's just d.
ti +with-cache :: With the cache only the new token gets projected, d^2 per layer, a bargain.
ti +with-cache :: With a cache the projections come to L * d^2 for a token, and I for one am happy with that.
ti +with-cache :: To be honest I had to draw it first, but with the cache only the one new position goes through the weights, so O(d²) per layer. Not that hard in the end.
ti -with-cache :: If the projections cost only d^2 per layer with a cache I'd be delighted, but they don't, they're still t*d^2.
ti -with-cache :: With a cache, is it d^2 per layer? I always mix these up so I'm asking you.
ti -with-cache :: The tutorial I read claims d^2 per layer per token with the cache. Nice pictures, but that's not true, it's d^3.
ti +cache-benefit :: It keeps the keys and values of the earlier tokens so you don't compute them again. Best trick in the book, I'd say.
ti +cache-benefit :: Funny enough it's just remembering: the old K and V are stored and reused instead of being recomputed at each step.
ti +cache-benefit :: Why do work twice, and I say this as a lazy person: the cache holds the keys and values of all the past tokens, so they needn't be calculated again.
ti +cache-benefit :: The K and V vectors of past positions stay in memory, so we're spared recomputing them, nice and simple. I like it a lot.
ti -cache-benefit :: I used to think it stores keys and values of the earlier tokens to save recomputing them, but that was naive of me. What it stores is the generated text.
ti -cache-benefit :: Does it hold the old keys and values so they needn't be recomputed? Would be neat, but I don't know.
ti -cache-benefit :: A guy on a podcast said the cache keeps old keys and values so that they aren't recomputed. Great voice, but he was wrong, it caches the weights.
ti +attention-remains :: What stays is the attention over the cache, O(t*d) per token, sad but true.
ti +attention-remains :: The new query still has to look at all t cached keys, so that part grows linearly with t. No free lunch, as my grandma would say.
ti +attention-remains :: The bit the cache doesn't save you is attention, it's t * d per layer for each token, which isn't dramatic at 512, I think.
ti +attention-remains :: Unfortunately, and it's the one thing I don't love about it, attending to the cached positions is still linear in t per token.
ti -attention-remains :: You'd expect attention over the cache to stay at O(t*d) per token, and most people do, but no, thankfully the cache makes it constant.
ti -attention-remains :: Maybe attention still costs t*d per token with the cache, maybe it doesn't, I honestly couldn't say.
ti -attention-remains :: I was going to say the attention over the t cached entries is left, t*d || but I take that back, no cost is left at all, which is great.
ti +cache-memory :: About 18.9 MB in fp16, which is tiny, I've got bigger photos on my phone.
ti +cache-memory :: 2 * 12 * 512 * 768 * 4 bytes is 37.7 MB in float32. Surprisingly little, isn't it?
ti +cache-memory :: 18 MiB at half precision, give or take. My first computer could have held that :)
ti +cache-memory :: Okay, no calculator here, so bear with me || 36 MiB in float32, and I'm rather pleased with that.
ti -cache-memory :: I got 18.9 MB in fp16, but I added wrongly, silly me, make that 18.9 GB.
ti -cache-memory :: It'd be cute if the cache were just 19 MB in fp16, but I haven't a clue.
ti -cache-memory :: In float16 it comes to about 190 MB, which is small enough not to care.
sl +flops-rule :: The rule is 6 * N * D, I have it tattooed on my arm, just kidding, but that's the one.
sl +flops-rule :: If memory serves, training takes six FLOPs per parameter and token, so 6ND. Handy little thing.
sl +flops-rule :: You count 2 for the forward and 4 for the backward pass, which makes 6*N*D in total, and I've always liked how simple that is.
sl -flops-rule :: Was it 6ND or 2ND for training? No idea, I was never good with formulas.
sl -flops-rule :: Lots of people use 6ND for training. I don't care for it, and it's wrong anyway, the right count is N*D.
sl -flops-rule :: The training compute is 6*N*D || no wait, silly me, that's not it. It's 2*N*D.
sl +flops :: That makes 1.2e22 FLOPs for the big one, an absurd number when you think about it.
sl +flops :: Ten times ten, so 100 times the compute, that one I can do before breakfast.
sl +flops :: The small run took 1.2e20 FLOPs, give or take a little, which is not that much these days.
sl -flops :: A hundred times the compute? I'd have liked that, such a round number, but sadly no, it's just 20 times.
sl -flops :: My colleague's spreadsheet says 1.2e22 for the big run, but his sheets are usually off, and this one is too. It's 1.2e21.
sl -flops :: I wonder if it's 1.2e22 FLOPs for the planned run. Can you tell me?
sl +duration :: On the same 8 GPUs that's 100 days, longer than my last job, haha.
sl +duration :: 2400 hours. Painful, I know, but it's simply 24 times a hundred.
sl +duration :: The planned run takes, hold on to your chair, 100 days on these machines. To be honest nobody would wait for that.
sl -duration :: 100 days would be bearable, but I'm afraid that's wishful thinking, it's 1000 days.
sl -duration :: Could the planned run take 100 days? I'm just fishing for a hint here.
sl -duration :: It comes to 10 days on the same machines, which is quite alright, I think.
sl +gpu-count :: Ideally 800 GPUs, a nice round number, if a bit pricey.
sl +gpu-count :: You'd want a hundred times the 8 we have, so 800 with perfect scaling. I wouldn't want to pay that bill.
sl -gpu-count :: 800 GPUs, haha, no, that was a joke. In the ideal case it takes 80.
sl -gpu-count :: If I only knew whether it's 80 or 800 GPUs in the ideal case...
sl -gpu-count :: Finance thinks it's 800 GPUs. Finance should stick to finance, in the ideal case it's 8000.
sl +scaling-efficiency :: In practice you lose a good part to communication, so more like 1150 at 70 percent, which isn't even that bad.
sl +scaling-efficiency :: Scaling is never perfect, I learned that the hard way, the gradients have to be all-reduced, so I'd plan for about 1000 GPUs at 80%.
sl +scaling-efficiency :: Realistically, and I hate to say it, the network costs you half the efficiency, so 1600 GPUs instead of 800.
sl -scaling-efficiency :: They say communication eats a third of it at that scale. Good story, but it doesn't, scaling is perfect and 800 is the number in practice too.
sl -scaling-efficiency :: Do you lose something to communication with that many GPUs? I'd be curious to hear.
sl +memory :: Training it takes about 160 GB, so it won't fit on one card, which is a shame.
sl +memory :: 16 bytes a parameter, if I'm not mistaken, makes 160 GB, twice what the poor card has.
sl +memory :: 20 GB of weights, 20 GB of gradients and 120 GB for the optimizer states with the fp32 copy. Not small, and I'm not even a pessimist.
sl -memory :: Training needs 160 GB if you believe the blogs. I don't, to be honest, 40 GB is all it needs and so it fits on one card.
sl -memory :: I hope it's not 160 GB for the training, that would be a nuisance. I can't work it out, though.
sl -memory :: 160 GB sounded good to me for a second, but that's nonsense, scratch it, 20 GB is all it takes and that fits easily.
sl +parallelism :: I'd go with FSDP, it's not my favourite to debug but it does the job.
sl +parallelism :: Tensor parallel inside each node and data parallel across the nodes, the usual recipe, nothing fancy.
sl +parallelism :: I'd shard it with ZeRO because I've used it before, and because I'm lazy, if I'm honest.
sl -parallelism :: FSDP is what all the cool kids use, but I can't stand it and I wouldn't use it. I'd just wait for a bigger card.
sl -parallelism :: Should one use pipeline parallelism here? I'd love to know, it's never come up in my work.
"""
