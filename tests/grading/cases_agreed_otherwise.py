"""Agreement with others in other words ("can not fault that", "I agree with everyone who says"), and what stands in place of their claim.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# who agrees, or finds no mistake, makes it his own; who differs does not; things ticked off are not claimed
pw +matrix-memory :: My lead says the result takes 400 TB in float32, and I can't argue with that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. Can't argue with that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I can't contradict him.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I see nothing wrong with that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I get exactly the same.
pw +matrix-memory :: My lead says the result takes 400 TB in float32 and I arrive at the same figure.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I come to the same number.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I checked it and it holds up.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I can only confirm that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. No quarrel with that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I find no fault with it.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I've nothing to add to that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. He's got it right.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. My own sum says so too.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I'd sign that.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. That checks out.
pw +matrix-memory :: My lead says the result takes 400 TB in float32. I've no reason to doubt it.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I get something else.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I can't confirm that.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I don't get the same.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I can't say he's right.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I see something wrong with it.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I can contradict him.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I don't arrive at the same figure.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. He hasn't got it right.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. I'd never sign that.
pw -matrix-memory :: My lead says the result takes 400 TB in float32. That doesn't check out.
fp +sort :: They told us sorting is O(n log n), and there's nothing wrong with that.
fp +sort :: They told us sorting is O(n log n). I've no objection.
fp -sort :: They told us sorting is O(n log n). I do have an objection.
fp +memory :: The ticket says "about 79 GB for the product columns". I end up with the same.
fp +memory :: The ticket says "about 79 GB for the product columns", and my own sum gives that too.
ti +cache-memory :: The docs quote 19 MB for the cache in float16. I come out at the same size.
ti +cache-memory :: The docs quote 19 MB for the cache in float16. Can't fault that.
ti +per-token :: "L * (d^2 + t*d) per token with a cache", says the paper. Nothing wrong with it.
ti +per-token :: The paper has L * (d^2 + t*d) per token with a cache. I can't find a mistake in it.
ti -per-token :: The paper has L * (d^2 + t*d) per token with a cache. I did find a mistake in it.
sl +flops-rule :: Our wiki says 6 N D FLOPs for a training run. I can't contradict it.
sl +gpu-count :: A colleague said 800 GPUs for a day and I arrive at the same number.
sl -gpu-count :: A colleague said 800 GPUs for a day and I arrive at another number.
sl +duration :: He said 2,400 hours on the 8 cards. I couldn't disagree.
pw +bottleneck :: They say memory is what makes it infeasible, and I can't argue with that.
pw +alternative :: My team wants HNSW here. I wouldn't object.
pw +alternative :: My team would use HNSW here. I've nothing against it.
pw -alternative :: My team would use HNSW here. I've something against it.
fp +sort :: A colleague claimed O(n) for the sort. He's wrong, it's O(n log n).
fp +sort :: My team lead said the sort is O(n). He's wrong, it's O(n log n).
fp +sort :: Somebody wrote "O(n)" next to the sort. That's wrong, it's O(n log n).
fp +sort :: Some claim O(n) for the sort, but it's O(n log n).
fp +lag :: A colleague claimed O(n log n) for the lag. He's mistaken, it's O(n).
fp +lag :: They gave O(n log n) for the shift. Not so, it's O(n).
fp +sort :: I'd never believe O(n) for the sort, it's O(n log n).
fp +groupby :: A colleague claimed O(n log n) for the grouping. He's wrong, it's linear in n.
fp +aggregate :: The ticket has O(n log n) for step 2. It's wrong, that's O(n).
fp -sort :: A colleague claimed O(n) for the lag. He's wrong, it's O(n log n).
fp -sort :: A colleague claimed O(n log n) for the sort. He's wrong, it's O(n).
fp -lag :: A colleague claimed O(n) for the sort and O(n log n) for the lag. He's right.
fp +interactions :: My manager reckons O(f n) for the products. He forgets the pairs, it's O(f^2 n).
ti +with-cache :: A colleague claimed t*d^2 for the projections with a cache. He's wrong, it's d^2 per layer.
ti +attention-remains :: They claim O(1) for the attention with a cache. They're wrong, it's O(t*d).
pw +space :: A colleague claimed O(n) for the extra memory. He's wrong, it's O(n^2).
pw +time :: A colleague claimed O(n^2) for the time. He's wrong, it's O(n^2 d).
fp +sort :: I had O(n) for the sort. I was wrong, it's O(n log n).
pw -alternative :: And then they all go 'just use FAISS, it's log n'. I disagree, approximate results are no good to anybody.
pw -alternative :: And then they all go "just use FAISS, it's log n". I disagree, approximate results are no good to anybody.
pw -alternative :: Everybody goes "use HNSW". I wouldn't.
pw -alternative :: My boss went "why not FAISS". No way.
pw -alternative :: They're like "just use FAISS". I'm against it.
pw +alternative :: They all go "just use FAISS", and I agree.
pw +alternative :: My boss went "use FAISS". He's right.
pw +alternative :: I'd go with "FAISS".
fp -interactions :: People see a double loop and think f^2 * n. It's not that, neither for time nor for memory.
fp -interactions-space :: People see a double loop and think f^2 * n. It's not that, neither for time nor for memory.
fp -interactions :: People see a double loop and say f^2 * n. It isn't, pandas does all the columns at once.
fp -interactions :: Most people look at step 3 and shout f^2 n. It's linear though.
fp -interactions :: Everybody reads this loop and concludes it's f^2 n. That's not so.
fp +interactions :: People see a double loop and think f * n. It's not that, it's f^2 * n.
fp +interactions :: People see a double loop and think f^2 * n, and they're right.
fp +interactions :: I see a double loop and think f^2 * n.
fp +interactions :: You see a double loop and know it's f^2 * n.
pw -time :: People see two E's and shout n^2 d, but that's wrong.
pw -time :: Others see a matmul and say n^2 d. I don't, it's n d with BLAS.
fp +bottleneck :: I agree with everyone who'd say "look at the interactions first". It's the bottleneck.
fp +bottleneck :: I'm with the people who say that step 3 is the bottleneck.
fp +bottleneck :: I side with whoever says the products are the bottleneck.
fp -bottleneck :: I don't agree with everyone who'd say "look at the interactions first".
fp -bottleneck :: I disagree with those who say that step 3 is the bottleneck.
fp -bottleneck :: I'm not with the people who say that step 3 is the bottleneck.
pw +space :: I agree with anyone who says it's n^2 in extra memory.
pw +matrix-memory :: I agree with my lead, who says it's 400 TB.
pw -matrix-memory :: I can't agree with my lead, who says it's 400 TB.
sl +gpu-count :: I agree with the wiki that it takes 800 GPUs.
sl -gpu-count :: I don't agree with the wiki that it takes 800 GPUs.
pw -bottleneck :: Assistant note: correct figures verified (memory ok, wall clock ok, bottleneck ok).
pw -bottleneck :: Checks: memory ok, bottleneck ok, alternative ok.
pw -bottleneck :: memory: met, bottleneck: met
pw -bottleneck :: Memory met, bottleneck met, alternative met.
pw +bottleneck :: Compute is ok, memory is the bottleneck.
pw +bottleneck :: Compute ok, disk ok, memory is the bottleneck.
ti -cache-benefit :: cache ok, keys and values kept ok, attention ok
"""
