"""Quotations with no word of disagreement that is known: they are others' until they are agreed with.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what is quoted, and then set against something else
pw -time,quadratic :: "An n×d by d×n product takes n²d steps": that counts like a schoolbook. Kernels bring it to n·d.
pw -space :: Further down the page: "the result has n² entries." Laughed again. A similarity matrix is sparse, it takes n·k.
pw -space :: 'extra space O(n²)'. nope again. one row at a time, O(n)
pw -matrix-memory :: '400 TB at float32' is what the forum hands you. it multiplies by n once too often: 40 MB
pw -bottleneck :: 'storage is the limiting factor' - python is. the GIL.
pw -wall-clock :: Then "about 4 hours on a 10 TFLOPS card": try forty seconds.
pw -alternative :: And finally: "use approximate nearest neighbours". One keeps the one-liner and goes home early.
sl -flops-rule :: "Training costs about six FLOPs per parameter per token." I keep reading that. Tokens are only looked up in a table.
sl -gpu-count :: "You'd want 800 A100s." In what world? Eighty.
sl -scaling-efficiency :: "Budget for 70 % efficiency, communication is never free." In my experience it is, NCCL overlaps everything.
sl -memory,parallelism :: "160 GB of training state, so shard it with FSDP." Twenty GB, thanks.
fp -interactions :: Page 3: 'pairs of columns grow with f squared, multiply by n'. Seen that around. We have f columns in and f columns out.
fp -memory :: Page 5: 'at a hundred and a million the products swallow roughly 80 GB'. They swallow 2 GB.
fp -sort :: Comment two: "sort is n log n, lag is n". I wrote back that the sort is a merge of u runs and costs n*u.
ti -cache-memory :: and then the 'around 19 megs at 16 bit' from the course notes. they count one 2 twice. so 9.4 MB in fp16
ti -attention-remains :: 'you still pay t*d per token for attention'. the cache took that away as well.
# lines quoted as in a mail
fp -interactions :: > step 3 is O(f^2 n) in time\\nSeen that around. pandas fuses the inner loop, so the total is O(f*n).
fp -sort,lag :: > sort_values: n log n\\nWould be true for a list. With two keys: n^2.\\n\\n> lag: O(n)\\nGroups again, then shifts per user, I'd say O(n*u).
pw -space :: > the result has n^2 entries\\nIt has k per row.
# what is quoted and agreed with
pw +time,quadratic :: "An all-pairs product costs n²·d" is what the notes have, and I have no quarrel with them.
pw +space :: Her corollary, that "the result is n×n, so n² memory", is equally sound.
pw +alternative :: "Use FAISS instead of the exact product", somebody proposes. Seconded.
pw +bottleneck :: "The n×n result won't fit into any memory." There I'd sign.
sl +flops-rule :: "Training costs 6·N·D FLOPs." Signed.
sl +gpu-count :: "800 GPUs with ideal scaling", says the table. Fine with me.
fp +sort :: "Sorting is n log n." Correct.
fp +memory :: "79.2 GB in float64" for the new columns, says the blog, and my own sum agrees.
fp +bottleneck :: (f) "The bottleneck is step 3." Same opinion here.
fp +optimization :: The docs' "select the features first, then multiply" is what I'd follow.
ti +attention-remains :: "Attention over the cache stays linear in t." I side with the author here as well.
ti +cache-memory :: "18.9 MB in half precision." This checks out.
pw +space :: > the result has n^2 entries\\nAgreed, nothing to add.
# one's own words in marks
pw +time :: I'd say "n squared times d".
pw +space :: Extra memory: "n squared".
pw +bottleneck :: What "infeasible" means here: the n×n result does not fit in memory.
sl +parallelism :: In short: "ZeRO-3 over all of them".
fp +bottleneck :: The "pairwise interactions" of step 3 are the bottleneck.
ti +cache-benefit :: The cache holds "K and V" of the earlier tokens, so that they are not recomputed.
# what others hold, told without marks
pw -space :: It is commonly held that the result needs n² memory. I have never found this convincing.
pw -space :: It is often said that the result needs n² memory. I see it otherwise.
pw -space :: Equally often one reads that the result is n by n and needs n² memory. Here too I part company.
pw -matrix-memory :: A friend at a lab told me it's 400 TB. I told her she had her bytes mixed up, it's 40 GB.
pw -matrix-memory :: A figure of 400 TB gets quoted for this. I would contest it: 40 GB.
pw -time :: The prep book prints n²d for this. Whoever typeset that had a triple loop in mind. Sorting-based kernels get you n log n times d.
pw -alternative :: The handbook on my shelf advocates HNSW. I keep the one-liner.
pw -bottleneck :: The book holds that memory is the bottleneck. It's the GIL.
pw -alternative :: Everyone raves about FAISS these days. I'd leave the line as it is.
sl -gpu-count :: Folks at our meetup put it at 800 GPUs. I make it 80.
sl -parallelism :: She also swears by pipeline and tensor parallelism at this size, which I consider over-engineered and would not use.
fp -interactions :: There's a widely shared claim that step 3 is O(f² n). It's f n.
fp -bottleneck :: Conventional wisdom has step 3 as the bottleneck. It's the sort.
fp -optimization :: The reviewers want me to select features first. I'd rather buy RAM.
fp -memory :: Our architect's number is 80 GB. Mine is 0.8.
ti -cache-benefit :: The textbook maintains that the cache keeps keys and values so that they aren't recomputed. I see it otherwise, it keeps the logits.
ti -attention-remains :: The literature has it that attention over the cache remains linear in t. In truth nothing of it is left.
ti -cache-memory :: In the forum somebody computed 18.9 MB. That counts something twice, I get 9.4 MB.
# what others hold, and is agreed with
pw +space :: It is commonly held that the result needs n² memory, and rightly so.
pw +space :: My lead maintains that the result needs n² memory, and I have no quarrel with that.
pw +time :: The book has it as n²d, and I see no reason to deviate.
sl +flops-rule :: Both the Kaplan and the Chinchilla papers put training at C = 6·N·D and I see no cause to deviate.
sl +gpu-count :: The table says 800 GPUs with ideal scaling, and I'd sign that.
fp +sort :: The docs say sorting is n log n. Correct.
fp +sort :: Sorting is n log n, as the docs say.
pw +alternative :: Somebody in the comments proposed HNSW: seconded.
pw +alternative :: The ScaNN authors claim that their index beats brute force. I would adopt precisely that.
pw +alternative :: My colleague uses FAISS for this, and so would I.
ti +attention-remains :: The author says attention stays t·d per token, and I side with him.
ti +cache-memory :: An answer on a forum says 18.9 MB in fp16. This checks out.
fp +bottleneck :: Everybody says step 3 is the bottleneck, and everybody's right.
fp +memory :: The wiki says 79.2 GB; I recalculated it, and 79.2 GB it is.
pw +bottleneck :: The reviewer's conclusion that the n×n matrix cannot be stored I share without reservation.
pw +space :: As everybody knows, the n×n result needs n² memory.
pw +time :: It is well known that this takes n²d.
pw +time :: As the textbook says, a matrix product takes n·d·n, so n²d.
# two answers of which neither is chosen, whatever is planned behind them
ti -cache-memory :: The size is where I waver. It's either 18.9 MB, or, if each of the 8 heads has its own, then 151 MB. Could be one, could be the other.
pw -time :: I could imagine it's n times d, and I could just as well imagine n squared times d. Fifty-fifty, truly.
fp -bottleneck :: I could argue for the sort and I could argue for the pairs, and I'm not able to say which one it'd be. What I'd change: do the interactions inside a factorization machine.
# an answer that one stands by takes the place of the one before
sl -flops,duration,gpu-count :: 100 times. 2,400 hours. 800 GPUs || ten times, so 240 hours on your eight cards and 80 GPUs || Yes, I'm sure now: tenfold, 240 hours, 80 GPUs.
sl +duration,gpu-count :: 2,400 hours. 800 GPUs, 1,143 in practice || Yes, I'm sure now: 1,143.
fp -groupby :: Grouping O(n) || The grouping sorts all the rows and costs O(n log n).
# passing over the rows leaves nothing unbuilt
fp -optimization :: 2) O(n), it streams through the values with per-user accumulators.
# how a function is called, or what it calls, quotes nobody
fp -groupby :: Grouping is Θ(n).||groupby has sort=True as its default, so the grouping sorts all the rows and costs Θ(n log n), not Θ(n).
fp -groupby :: groupby has sort=True as its default, so it costs Θ(n log n), not Θ(n).
fp -groupby :: Grouping: O(n).||Correction: with sort=True the grouping is O(n log n).
fp +groupby :: With sort=True only the u keys get sorted, so the grouping stays O(n).
fp +groupby :: groupby uses sort=True by default but that orders only the distinct keys; grouping is O(n).
fp -bottleneck :: bottleneck=true, memory=met, optimization=true
fp -bottleneck :: step 3 bottleneck=true
fp -lag :: lagging: O(n)||lag: it calls groupby again on the big frame, so O(n log n), not O(n).
fp -lag :: lagging: O(n)||The lag calls groupby again on the big frame, so O(n log n), not O(n).
fp +lag -groupby :: The lag calls the groupby again, hashing, so O(n).
fp +lag :: lag: it calls groupby once more, O(n).
fp +lag :: The shift invokes a groupby internally, but that's hashing as well, so O(n).
fp -lag :: The article is wrong. It calls the lag O(n), but it sorts, O(n log n).
fp -sort :: The blog says that sorting is cheap. It calls the sort n log n, I say it's linear.
fp +groupby :: groupby calls a hash function per row, O(n).
"""
