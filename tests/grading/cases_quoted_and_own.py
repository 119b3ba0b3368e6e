"""What others say is quoted and rejected, or a joke is told to be one, and the own answer follows.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what others say is quoted and rejected, the own answer follows
pw +quadratic,time,space :: A colleague insisted "that's linear, numpy is C". It isn't. Every pair costs a dot product, n²d. He also thought the memory was n·d. No, the output is n by n, so n² extra.
pw +time,space :: My manager says "just O(n)". I disagree with him: n² pairs, d per pair, O(n²d). And space is O(n²), whatever he says.
pw +time,space :: Some would say "matmul is cubic, so n³". That's false here, the inner dimension is d: n²d. Others claim "no extra memory because it's in place". Not in place: n² new numbers.
pw +time :: ChatGPT told me it's O(n·d). That was wrong. It's O(n²·d).
pw +time :: "It's just a matrix multiplication, so O(n)", a student once told me. Well, no. n*n*d.
pw +matrix-memory,wall-clock,bottleneck :: The blog says 40 TB, which is a factor ten too low. 1e14 floats of four bytes are 400 TB. It also says "weeks on an A100". Also wrong: 1.5e17 flops at 1.5e13 per second are 1e4 seconds, so about 3 hours. The matrix not fitting in memory is the actual problem, not compute as the blog says.
pw +wall-clock :: My colleague claimed "it takes years". Wrong, 1.5e17 FLOPs on an A100 at 15 TFLOP/s are 10^4 s, just under three hours.
pw +wall-clock :: Also wrong, 1.5e17 FLOPs at 15 TFLOP/s are 10^4 seconds, about three hours.
pw +wall-clock :: "It runs overnight on a laptop" - no way. 7.7e16 multiply-adds at 1e9 per second are 2.4 years.
pw +wall-clock :: Someone will say "seconds". Nonsense: 1.5e17 flops at 1e13 flop/s is 4 hours.
pw +bottleneck :: "The compute is the bottleneck", they say. It's not. What breaks is the memory for the n×n result.
pw +bottleneck :: People who think compute is the issue are wrong; 400 TB do not fit in any RAM.
pw +bottleneck :: Anyone saying the FLOPs are the trouble has not done the maths. The 400 TB of output are.
pw +alternative :: My boss would say "buy a bigger machine". I'd say HNSW.
pw +alternative :: The usual advice is "use more RAM". Mine is an approximate index, e.g. FAISS IVF.
pw +alternative :: Where he says "chunk it", I say use an ANN index instead.
pw +alternative,alternative-cost :: The lead's answer would be "buy a bigger box". Mine is approximate neighbours, an HNSW index. Log n per query, and n·d floats of memory.
pw +alternative :: "Approximate search is for people who can't afford RAM", said my old boss. He couldn't afford it either. Use HNSW.
pw +alternative :: "You can't use HNSW, it is not exact", people object. So what, nobody needs exact here: I'd build an HNSW index.
fp +groupby,aggregate :: A former boss of mine used to insist that "groupby is n log n, it sorts everything". It doesn't, it hashes: O(n) on average. He also said aggregation was O(u). No: you must read all n rows, so O(n).
fp +groupby :: Many say the groupby is O(n log n). That's not what pandas does: it hashes, O(n).
fp +aggregate :: I've heard "aggregation is O(u)". That cannot be, every row is touched once: O(n).
fp +groupby,aggregate :: "groupby is quadratic", an intern wrote. No. The groupby is O(n), hash table. The aggregation is O(n) too.
fp +interactions,interactions-space :: The intern who wrote this told me "it's O(f·n), pandas is vectorised". I don't agree. There are f(f-1) multiplications of n-vectors, O(f²n), and memory is O(f²n) too.
fp +interactions :: "Vectorised means free", he said. Nope: f² columns of n rows, O(f² n) time.
fp +sort,lag :: Somebody claimed the sort is linear. It's not radix, it's a comparison sort: O(n log n). The lag is O(n).
fp +bottleneck,memory :: The blog posts will tell you "the sort kills you" and "8 GB is plenty". Both wrong here. Step 3 kills you: 9,900 × 8 MB = 79.2 GB.
fp +bottleneck :: Everybody blames the sort. Wrong: the pairwise products are the bottleneck.
fp +memory :: "8 GB will do", I was told. It won't. 9900 columns of 1e6 doubles are 79 GB.
fp +optimization :: And where they say "just rent a bigger box" I say prune to a dozen features before you multiply anything.
fp +optimization :: The admin would say "add RAM". I'd say select the 10 best features first.
fp +optimization :: "Just use Spark", I hear. I'd rather do feature selection before step 3.
ti +per-token :: "A token costs O(1) with a cache", people say. No, it's L·(d² + t·d).
ti +attention-remains,with-cache :: They say "the cache makes attention free". It doesn't: you still attend to all t keys, O(t·d) per token. What goes down to d² is the projections.
ti +cache-memory :: A blog says the cache is "a few KB". Wrong by a lot: 2·12·512·768·2 bytes = 18.9 MB in fp16.
ti +cache-benefit :: My friend thinks the KV cache stores the output tokens. Not so: it stores keys and values of the earlier tokens so they needn't be recomputed.
ti +without-cache :: "Without a cache it's d² per token" is wrong. All t tokens are projected anew: t·d² per layer.
sl +flops,duration :: "10x the model, so 10x the time", said the PM. Wrong: 10x params and 10x tokens is 100x the compute, so 100 days.
sl +gpu-count,scaling-efficiency :: The PM says "800 GPUs and done". 800 is the ideal number, yes, but scaling is not perfect; at 70% you need about 1,150.
sl +scaling-efficiency :: Of course the network is free and 800 GPUs run exactly 100 times as fast as 8. Again sarcasm, apart from the 800, that is the real ideal count. In earnest I'd expect two thirds of that speed, so you need 1,200.
sl +memory,parallelism :: "Fits on one GPU" - yes, and pigs fly. No, seriously, it doesn't: 20 GB weights, 20 GB gradients, 120 GB optimizer, 160 in total. So shard it over GPUs, fully, with FSDP.
sl +memory :: "It fits on one A100, 10B times 2 bytes is 20 GB", I was told. That forgets the optimizer: 160 GB in all.
sl +parallelism :: They'd tell you "plain DDP is enough". It is not, I'd shard with FSDP.
sl +flops-rule :: "Compute is just N times D", one hears. There's a six missing: C = 6·N·D.
# an answer of others is denied, and told of another thing or with another cost
fp +bottleneck :: "The groupby is the bottleneck", says my colleague. No it isn't, it's step 3.
fp +bottleneck :: "The groupby is the bottleneck", says my colleague. No, it's step 3.
fp +bottleneck :: "The groupby is the bottleneck", says my colleague. Wrong, it's the pairwise products.
fp +bottleneck :: Some would call the sort the bottleneck. I'd say it's step 3.
fp +bottleneck :: Is the sort the bottleneck? No, it's step 3.
fp +bottleneck :: My boss blames the sort. It's the products.
fp +bottleneck :: The lead says the lag is what hurts. It's not, the pairs are.
fp +bottleneck :: My colleague would name the sort. I'd name step 3.
fp +bottleneck :: Where others point at the sort, I point at step 3.
fp +bottleneck :: "Sorting dominates everything", sure. In reality step 3 dominates.
fp -bottleneck :: "Step 3 is the bottleneck", says my colleague. No, it's the sort.
fp -bottleneck :: "Step 3 is the bottleneck", says my colleague. Is it step 3?
fp -bottleneck :: My colleague says step 3 is the bottleneck. I don't think so.
fp -bottleneck :: "The sort is the bottleneck", he says. No, it's step 3 or the lag.
fp -bottleneck :: "The sort is the bottleneck", he says. It's not step 3 either.
pw +bottleneck :: "The compute is the bottleneck", says my colleague. No, it's memory.
pw +bottleneck :: "The compute is the bottleneck", says my colleague. No it isn't, it's the memory for the result.
pw +bottleneck :: "The compute is the bottleneck", says my colleague. Wrong, it's the 400 TB.
pw +bottleneck :: Is compute the bottleneck? No, it's memory.
pw +bottleneck :: My boss blames the CPU. It's the RAM.
pw +bottleneck :: The lead says the FLOPs are what hurts. They aren't, the terabytes are.
pw +bottleneck :: My colleague would name the compute. I'd name the memory.
pw +bottleneck :: Where others point at the runtime, I point at the 400 TB matrix.
pw +bottleneck :: People keep blaming the matmul. I blame the 400 TB it leaves behind.
pw -bottleneck :: "Memory is the bottleneck", says my colleague. No, it's compute.
pw -bottleneck :: "Memory is the bottleneck", says my colleague. Nope, the runtime is.
pw -bottleneck :: People say it won't fit in memory. I say the time is the problem.
pw -bottleneck :: "It does not fit", everyone says. Everyone is wrong, buy disks. What hurts is the CPU time.
pw -bottleneck :: Some say memory. Others say compute. Both have a point.
pw -bottleneck :: "The 400 TB are what kills it", I read. I doubt it.
# a right thing is quoted and rejected, and another one claimed
pw -time,quadratic :: My colleague says n²d. I disagree, BLAS makes it n·d.
pw -time,quadratic :: "It's n²d", people say. Wrong: it's n·d.
pw -time :: Everybody quotes O(n²d). Wrong, with vectorisation it's O(n·d).
pw -matrix-memory :: The blog says 400 TB. Nonsense: it's 40 TB.
pw -matrix-memory :: The blog says 400 TB. Also wrong, it's 40 TB.
pw -alternative :: Everyone says HNSW. I say buy more RAM.
pw -alternative :: Where others say "use FAISS" I say do it in tiles.
pw -alternative :: The lead's answer would be HNSW. Mine is a bigger box.
fp -groupby :: "groupby is O(n)", he says. It isn't, it sorts: O(n log n).
fp -memory :: The blog says 79 GB. Wrong: it's 8 GB.
fp -optimization :: Where they say "prune features first" I say rent a bigger box.
sl -gpu-count :: The PM says 800. Wrong: it's 8,000.
sl -duration :: "100 days", says the PM. False: it's ten days.
ti -attention-remains :: A blog says attention stays O(t·d). Wrong: the cache makes it O(1).
ti -cache-memory :: The docs say 18.9 MB. Incorrect: it's 19 GB.
pw -time :: Wrong: O(n²d).
pw -time :: Two candidates. Right: O(n d). Wrong: O(n² d).
fp -bottleneck :: Common mistakes:\\nWrong: step 3 is the bottleneck.
fp +bottleneck :: Right: step 3 is the bottleneck. Wrong: the sort is the bottleneck.
pw +time :: I first thought n². Wrong: it's n²·d.
pw +time :: The time is n². Wrong: each pair costs d, so n²·d.
pw +matrix-memory :: That's 40 TB. Wrong: 1e14*4 = 400 TB.
# an answer of others is denied, and told of another thing or with another cost
fp +groupby,aggregate :: "groupby is n log n, it sorts everything". It doesn't, it hashes: O(n).  || People say aggregation is O(u). No: you must read all n rows, so O(n).
fp +groupby :: The groupby is n log n, it sorts everything. No: it hashes, O(n).
fp +groupby :: The groupby: it hashes the keys, so n.
fp -groupby :: The groupby: it sorts the keys, so n log n.
fp +sort :: The groupby is n. It sorts afterwards: n log n.
fp +sort,groupby :: The groupby is n. The sort is quadratic, they say. No: n log n.
fp +lag :: My colleague thinks the lag is n log n. Nonsense: each row is moved once, n.
fp +lag :: My colleague thinks the lag sorts again. It doesn't, it just shifts: O(n).
fp +aggregate,interactions :: Aggregation O(n). Somebody told me step 3 is O(f n). No: all ordered pairs, f² n.
fp -lag :: The lag is n. No: it has to sort again, n log n.
fp -groupby :: The groupby is O(n). No, wrong: pandas sorts the keys, O(n log n).
sl +scaling-efficiency :: In earnest I'd expect two thirds of that speed, so you need 1,200.
sl +scaling-efficiency :: 800 is the ideal. In earnest I'd expect two thirds of that speed, so you need 1,200.
sl +scaling-efficiency :: 800 ideally, realistically I'd expect two thirds of that speed, so 1,200 GPUs.
sl +scaling-efficiency :: 800 GPUs ideally. I'd expect only two thirds of the linear speedup, so 1,200.
sl +scaling-efficiency :: 800 cards with perfect scaling, at 80% it's 1,000.
sl +scaling-efficiency :: 800 cards with perfect scaling; expect three quarters of that, hence about 1,070.
# a joke is told to be one, the own answer follows
pw +time,space :: Sure, it's O(1), it's one line of code after all. Joking. It's n²·d time and n² extra memory.
pw +time :: Oh sure, numpy makes it free. (Sarcasm.) It's O(n²d).
pw +time,space :: Obviously it's linear, because everything in numpy is linear, haha. Seriously now: n²d time, n² memory.
pw +matrix-memory,wall-clock,bottleneck :: No problem, everyone has 400 TB of RAM in the laptop, right? Kidding. 10^14 floats are 400 TB and no machine holds that; the compute is 1.5e17 flops, on a 10 TFLOPS card about 4 hours.
pw +bottleneck :: I'm sure the 400 TB fit nicely into my phone. Sarcasm aside: that matrix fits nowhere, that's the problem.
pw +bottleneck :: Of course my laptop has 400 TB of RAM, whose hasn't. Joke. Nothing has; the memory is what kills this.
pw +alternative :: Let's just buy 500 servers, money is no object. Just kidding, I'd use HNSW.
pw +alternative :: "Let's buy more RAM!" Yeah, right. Use an ANN index like FAISS.
pw +wall-clock :: It'll be done before my coffee. Not. 7.7e16 multiply-adds at 1e9/s are two and a half years.
pw +wall-clock :: Takes two seconds, trust me. OK, no: 1.5e17 flops / 1e13 = 4 hours.
pw +matrix-memory :: A mere 40 KB, surely. Being sarcastic; 400 TB in fp32.
pw +alternative :: Brilliant idea: sort all 10^14 scores. /s Seriously, HNSW.
pw -bottleneck :: Of course my laptop has 400 TB of RAM. Sarcasm.
pw -time :: Sure, it's n²d. Just kidding, it's n·d.
pw -alternative :: Let's just use HNSW and pretend it's exact. Kidding, I'd rent more machines.
pw -matrix-memory :: 400 TB, easy! Joking, it's 40 TB.
fp +groupby,aggregate :: Oh sure, step 1 is surely O(n²), why would anybody use a hash table. Joking aside: it's O(n), because they do use one. Aggregation: also O(n), this time without jokes.
fp +interactions,interactions-space :: "Memory is free", right? I'm being sarcastic, it isn't. f(f−1) columns of n values each, so O(n f²) space, and O(n f²) time to fill them.
fp +sort,lag :: Sorting O(n log n), lag O(n). I have no joke for this one.
fp +bottleneck,memory,optimization :: Of course it is the lag that ruins us, ha. No, seriously: step 3 is the bottleneck, with 79 GB of products of which half are the same numbers twice because somebody wrote both a*b and b*a. Compute each unordered pair once, and only for the 20 columns which a quick model finds useful.
fp +memory :: It fits on a floppy, for sure. Sarcasm off: 79 GB.
fp +optimization :: Buy a supercomputer, done. Joking aside, I'd select the top 20 features before building pairs.
fp -bottleneck :: Step 3 is the bottleneck, sure. Not. It's the sort.
fp -groupby :: It's O(n), obviously. Kidding, the groupby sorts, n log n.
ti +cache-benefit,attention-remains :: The cache makes everything free, magic! No, seriously: it keeps the keys and values of earlier tokens so they aren't recomputed, and attention over them still costs t·d per token.
ti +cache-memory :: Cache memory? Zero, it's called cache because it's cash. Bad joke. 2·12·512·768·2 bytes = 18.9 MB.
ti +per-token :: A token costs nothing, that's why the API is free, ha. Seriously, L(d² + t d).
ti -attention-remains :: Attention still costs t·d, sure. Kidding, with the cache it's constant.
sl +flops,duration :: Oh sure, it takes the same 24 hours, because GPUs love us. Kidding, that was sarcasm. Seriously: 10x params and 10x tokens is 100x the compute, so 100 days.
sl +gpu-count,scaling-efficiency :: And of course the network is free and 800 GPUs run exactly 100 times as fast as 8. Again sarcasm, apart from the 800, that is the real ideal count. In earnest I'd expect two thirds of that speed, so you need 1,200.
sl +scaling-efficiency :: GPUs never have to talk to each other, as we all know. Sarcasm; the all-reduce eats 30%, so 1,150.
sl +memory,parallelism :: "Fits on one GPU" - yes, and pigs fly. No, seriously, it doesn't: 20 GB weights, 20 GB gradients, 120 GB optimizer, 160 in total. So shard it over GPUs, fully, with FSDP. No joke this time.
sl +parallelism :: We could print the weights and mail them around. Kidding. FSDP.
sl +memory :: It all fits in L2 cache, sure. In all seriousness: 160 GB with Adam.
sl -gpu-count :: 800 GPUs, sure, we all have those in the basement. Kidding: 80 are enough.
sl -scaling-efficiency :: Scaling is never perfect, boohoo. Kidding, NVLink makes it perfect.
"""
