"""Wishes, what others would say, and what a sentence turns from to say what it is.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what is wished for, granted or turned from earns nothing; what is turned to does
pw -wall-clock :: It'd be lovely if that ran in 4 hours on a GPU.
pw -wall-clock :: It would be great if it took only 4 hours at 1e13 FLOP/s.
pw -wall-clock :: I wish it took 4 hours on a GPU with 1e13 FLOP/s.
pw -wall-clock :: I'd love it to finish within 4 hours on a GPU with 1e13 FLOP/s.
pw +wall-clock :: It would be nice if it took minutes, but it takes 4 hours on a GPU with 1e13 FLOP/s.
fp -sort :: If only the sort were n log n! I'd be a happy man, but it isn't.
fp -sort :: If only the sort were n log n!
fp -sort :: If only sorting were n log n.
fp -sort :: If only this were n log n.
ti -per-token :: With a cache it'd be wonderful to pay just L*(d^2 + t*d) per token.
ti -per-token :: It would be nice to pay only L*(d^2 + t*d) per token with a cache, but one pays more.
ti -with-cache :: If the projections cost only d^2 per layer with a cache I'd be delighted, but they don't.
ti -with-cache :: I'd be surprised if the projections cost only d^2 with a cache.
ti -with-cache :: I'd be happy if the projections were d^2 per layer with a cache. They aren't.
fp -bottleneck :: Everybody would point at step 3 as the bottleneck, and I can see why, but no, it's the sort.
fp -bottleneck :: Everyone blames step 3, but it's the sort.
fp -bottleneck :: Most people would bet on step 3. It's the sort.
fp -bottleneck :: Most would name step 3 as the bottleneck, not me.
fp +bottleneck :: Everybody would point at step 3 as the bottleneck, and they are right.
fp +bottleneck :: Everybody would point at step 3 as the bottleneck, and so do I.
fp +bottleneck :: Some would blame the sort, but step 3 is the bottleneck.
sl -parallelism :: FSDP is what all the cool kids use, but I can't stand it and I wouldn't use it. I'd just wait for a bigger card.
sl -parallelism :: FSDP is popular, but I wouldn't use it.
sl -parallelism :: FSDP is popular, but I can't stand it.
sl -parallelism :: FSDP is popular, but I can't stand it and wouldn't use it.
sl -parallelism :: People use FSDP, and it works, but I don't like it and I won't use it.
pw -alternative :: HNSW is fashionable, but I don't trust it and I wouldn't use it.
pw -alternative :: I know FAISS well, but I'm not going to use it here.
pw +alternative :: FAISS isn't pretty, but I'd use it.
ti -attention-remains :: You'd think that attention still costs t d, but it doesn't.
ti -attention-remains :: One might think attention is still linear in t. Not so.
ti +attention-remains :: You'd think the cache removes attention, but it's still t d per token.
sl -scaling-efficiency :: If communication cost anything we'd need more, but it doesn't.
sl +scaling-efficiency :: If communication cost nothing we'd need 800, but it costs, so 1,100.
pw +alternative-cost :: I'd use FAISS. The vectors take 30 GB, but the result doesn't fit, it's 400 TB.
pw +matrix-memory :: In float16 it's 200 TB, but we have float32, so it's 400 TB.
pw -matrix-memory :: I'd love to say 400 TB in float32, but it's 40 TB.
pw -matrix-memory :: 400 TB sounds scary, but it's only 400 GB.
pw -time :: n^2 d is the schoolbook answer, but BLAS is clever, it's really n d.
pw +time :: n d is the tempting answer, but it's wrong, it's n^2 d.
pw -space :: n^2 is what you'd think, but no, it's n.
pw +wall-clock :: On one core it's 2.4 years, but on a GPU it's 4 hours.
pw +wall-clock :: It's 2.4 years on a CPU core, but I'd use a GPU, so 4 hours.
fp -sort :: n log n is the textbook answer for the sort, but radix exists, it's n.
fp -memory :: 80 GB would be terrible, but pandas is clever, it's 8 GB.
fp +memory :: 8 GB is what I thought, but there are ordered pairs, it's 79 GB.
fp +memory :: 79 GB, but it's not all at once, it's 8 MB per column.
fp +interactions :: The number of pairs is f^2, but each has n rows, so it's f^2 n.
sl +gpu-count :: 800 in theory, but it's 1,100 in practice.
sl +gpu-count :: 800 ideally, but networks are slow, so it's more like 1,100.
sl -gpu-count :: 800 would be nice to have, but that's too many, it's 80.
sl -duration :: 2,400 hours seems long, but it scales, it's 240 hours.
sl +duration :: 240 hours would be nice, but both grow, it's 2,400 hours.
sl -flops :: 1.2e22 is what the formula gives, but formulas lie, it's 1.2e21.
ti +cache-memory :: 9.4 MB looks right, but that's only the keys, it's 18.9 MB in fp16.
ti -attention-remains :: t d is what people say, but the cache helps, it's just d.
ti +with-cache :: t d^2 is what it was, but now it's d^2.
"""
