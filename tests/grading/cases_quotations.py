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
"""
