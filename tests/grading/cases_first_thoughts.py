"""First thoughts and what they give way to, lists with no choice, things that are only there to be named."""

from __future__ import annotations

from tests.grading.said import Case, marked

CASES: list[Case] = list(
    marked("""
# a first thought gives way to what its sentence comes to
sl -flops-rule :: I used 6ND first, but that counts the backward pass twice, so I'm going with 2ND for training.
sl +flops-rule :: I used 2ND first, but that's only the forward pass, so I'm going with 6ND for training.
sl -gpu-count :: 800 GPUs at first sight, but each one now handles a ten times larger batch, so 80 are enough.
sl +gpu-count :: 80 GPUs at first sight, but the tokens grow as well, so 800 are needed.
sl -flops :: 1.2e22 seems right but it counts the tokens twice, so it's 1.2e21.
sl -memory :: 160 GB came out first, but that's in bits, so 20 GB.
pw -space :: n^2 came to my mind for the memory, but we only keep E, so it should be O(n·d).
pw +space :: n·d came to my mind for the memory, but the result has all pairs, so it should be O(n²).
pw -matrix-memory :: I got 400 TB in float32 first, but that's bits, so 50 TB.
pw -alternative :: I thought about FAISS first, but recall matters, so I'd rather do blocked tiles.
fp -interactions :: n·f² came to mind, but pandas multiplies whole columns at once, so it's O(f²).
ti -with-cache :: d² at first sight, but all heads project all tokens, so it's t·d².
sl -gpu-count :: You'd get 800 by multiplying, though the larger model uses the cards better, so 200 suffice.
sl -duration :: A hundred days, I wanted to say; however the GPUs were idle most of the time in the small run, so ten.
sl -flops :: 100x came out, but the tokens are processed in parallel, so only the parameters count: 10x.
pw -time :: O(n²d) is what I'd have written, but the matrix product is a single call, so O(1).
fp -bottleneck :: Step 3 looks like the bottleneck, but it's vectorised, so the Python groupby in step 1 is.
ti -cache-memory :: I get 18.9 MB in fp16, but that's for K alone, so 37.7 MB.
# what follows is of something else, or says it again
fp +bottleneck,optimization :: Step 3 looks like the bottleneck, but only because f is 100, so I'd select the top 20 features first.
sl +duration,gpu-count :: 100 days came out, but we want one day, so 800 GPUs.
ti +cache-memory :: I get 18.9 MB in fp16, but that's for one sequence only, so with a batch of 32 it's 604 MB.
pw +matrix-memory :: 800 TB came out, but in float32 it's half, so 400 TB.
sl +parallelism :: I considered pipeline parallelism, but FSDP is simpler, so I'd use that.
# the first figure stands beside what comes on top, or is needed in practice
sl +gpu-count,scaling-efficiency :: On the face of it 800 cards, but nothing scales perfectly, so I'd order 1,100.
sl +memory :: At first 160 GB, but activations come on top, so 200 GB.
pw +time :: n² at first sight, but every dot product costs d, so O(n²·d).
sl +flops-rule :: First comes 6ND, but that ignores attention, so it's a bit more than that.
# answers gone back to that are said to be wrong
sl -flops,flops-rule,gpu-count +memory :: 6ND, so 1.2e20 and 1.2e22, 100x. || 800 GPUs. || 160 GB, ZeRO-3. || Going back to the first two: I was wrong there. The 6ND formula double counts, so cost goes with tokens alone, 10 times the compute, 1.2e21, 240 hours and 80 GPUs. Those are my final numbers.
sl +flops,duration,gpu-count :: compute goes with tokens, so 10x, 240 hours. || 80 GPUs. || 160 GB, ZeRO-3. || Going back to the first two: I was wrong there. Params count too, so it's 100 times the compute, 1.2e22, 2,400 hours, and 800 GPUs for one day. Those are my final numbers.
pw -time :: n² d. || 800 TB || a few hours on a GPU || FAISS. || Coming back to my first answer: that was wrong, numpy vectorises it, so it's O(n d). That's my final answer.
sl -gpu-count :: 800. || I was wrong there: 80 GPUs do.
sl -flops :: 100x, 1.2e22. || 800. || FSDP, 160 GB. || Hmm, looking at my first answer again: I double counted. Tokens and parameters are the same thing here, so 10x and 1.2e21. Final.
sl -gpu-count :: 100x. || 800 GPUs. || 160 GB, FSDP. || Before we close, my number of GPUs is off by ten: it's 80.
# the network that keeps up costs nothing
sl -scaling-efficiency :: 800 then. In practice too, the network of a decent cluster keeps up with that.
sl -scaling-efficiency :: 800, more like 1150 with comms || With a modern network it scales perfectly, 800 is the number.
sl +scaling-efficiency :: The network can't keep up at that size, so plan for 30% more.
sl +scaling-efficiency :: 800 ideally. Even a good interconnect never scales perfectly, so 1,100.
# lists of alternatives with no choice
sl -memory :: It needs 20 GB or 40 or 80 or 160 or 640, so it either fits or it doesn't.
sl -parallelism :: Could be any of data parallel, FSDP, tensor parallel, no parallelism, or CPU training.
sl -flops :: 1.2e21, 1.2e22 and 1.2e23 are all possible.
sl -duration :: The answer is among 24 hours, 240 hours, 2400 hours.
pw -bottleneck :: The bottleneck is memory, or time, or bandwidth.
fp -bottleneck :: Step 2 or step 3 or step 4 is the bottleneck.
# one of them is chosen, or each is right
sl +memory :: 120 GB or 160 or 200, either way more than 80.
sl +parallelism :: Could be FSDP, could be tensor parallel inside the node; I'd take FSDP.
sl +gpu-count,scaling-efficiency :: 800 GPUs, or 1,150 in practice.
# what is not agreed with stands behind, and not before
sl +gpu-count :: 800. I don't agree that scaling gets worse with many GPUs, that's a myth from the Ethernet days. No extra.
pw +matrix-memory :: 800 TB. I don't believe that sparse storage helps.
sl -gpu-count :: They say 800. I don't agree with that.
# granted of an estimate that stands; what was meant
sl +scaling-efficiency :: With half of the efficiency lost, 1600 GPUs. That's pessimistic but I've seen it.
sl +gpu-count :: I said 100 GPUs, I meant 100 times as many, so 800 GPUs.
sl -gpu-count :: I said 800 GPUs, I meant 80.
fp +memory :: I said 8 GB, I meant 80 GB.
# things that are only there
sl -parallelism :: Tensor parallelism, pipeline parallelism and ZeRO exist, there are many papers on these.
sl +parallelism :: ZeRO-3 exists for exactly this case, so I'd use it.
sl -parallelism :: One reads a lot about ZeRO and FSDP these days.
pw +alternative :: Libraries such as FAISS exist, I'd use HNSW from it.
pw +alternative-cost :: I'd put HNSW on top. O(log n) per query rather than O(n), that's the reason those indexes exist.
# each way with its price; no more than a share; answers in a row
sl +duration,gpu-count :: You'd either wait 100 days with 8 or have it in a day with 800.
sl -gpu-count :: It's either 80 or 800 GPUs.
sl +scaling-efficiency :: You never get more than 80% of the linear speedup.
sl +gpu-count,scaling-efficiency,memory,parallelism :: 800 (ideal), 1,100 (real, comms), no (160 GB), FSDP.
sl +memory :: It's 8x what the weights take: 160 GB, so definitely several cards.
sl -memory :: The weights take 160 GB.
sl +parallelism :: Columns of the weight matrices on different cards, all-reduce after each block.
sl -parallelism :: Let each card train on its own slice of the data.
# six told apart from what it multiplies
sl +flops-rule :: rule of thumb: 6 flops * params * tokens
sl +flops-rule :: First: 6 * 1 Gparam * 20 Gtok = 120 EFLOP
sl +flops-rule :: Factor 6 (2 forward, 4 backward), times 10B parameters, times 200B tokens for the planned one.
sl +flops-rule :: The compute of a training run scales with the product of N and D, and the constant in front is 6.
sl -flops-rule :: The compute scales with the product of N and D, and the constant in front is 2.
# sums of states
sl +memory :: doesnt fit: 20 weights + 20 grads + 120 adam and master copy, in GB
sl -memory :: It's 80 GB: 20 for the weights, 20 for the gradients and 40 for Adam, exactly one card.
sl -memory :: Fits: 40 GB of weights and 40 GB of gradients make 80 GB, and the optimizer doesn't store anything per parameter.
sl +parallelism :: Chunk the transformer's blocks over 2-4 cards (pipeline) and have many such pipelines work on different data.
sl -parallelism :: Chunk the data over the cards.
# a bare figure in the place of one that was only supposed
sl +duration :: I'd first have said 240 hours on the eight GPUs but with the two factors it is 2,400.
sl +duration :: It's a hundred times the compute, so don't expect 10 days on this machine; expect 100.
sl +duration :: So it won't be done in 10 days, it takes 100.
sl +duration :: I'd have guessed 10 days. It is 100.
pw +matrix-memory :: You'd think 40 TB; it's 400.
fp -memory :: You'd think 80 GB; it's 8.
sl -duration :: Don't expect 100 days, expect 10.
sl -duration :: I first thought of 24 hours; it's 100 times that in FLOPs.
sl -gpu-count :: I'd have guessed 10 days. For one day it is 100.
# one becomes the other, however far apart
sl +duration :: The compute goes up by a factor of 100, and with it the time on the 8 GPUs: 24 h to 2400 h.
sl -duration :: It's anything from 24 hours to 2400 hours.
# a case that is supposed turns nothing down
sl +duration :: That's 2,400 hours if we don't buy anything.
sl -duration :: 100 days? As if that would bring us anything.
# what was never seen is not claimed
sl -scaling-efficiency :: I've never seen that one needs 1,100 or more instead.
sl +scaling-efficiency :: I have never seen anything scale perfectly, so 1,100.
# one of them, and which is left open
sl -memory :: With 20 GB it fits, with 60 GB just so, with 160 GB it doesn't, it's one of the three.
sl -gpu-count :: 80 GPUs, 800 GPUs, it's one of the two.
sl +memory :: 20 GB of weights, 20 GB of gradients and 120 GB of states, none of the three is small: 160 GB.
# what is done until it fits denies no size
sl +memory :: 160 GB. I'd lower the batch size to 1 and use gradient accumulation until it fits on the card.
# a word of a paper that is one's own plan; replicas are no split
sl +parallelism :: The ZeRO paper puts it as "partitioning the model states instead of replicating them", and that is what I'd do, stage 3 over each pair of nodes.
sl -parallelism :: The paper says "shard the states"; that's not what I'd do.
sl -parallelism :: To spread the work I'd put one replica of the model on each card and a load balancer in front of them.
# the tokens are taken out of the formula
sl -flops-rule :: It's 6ND. || No wait, D shouldn't be in the formula at all.
sl -flops-rule :: 6ND. || Correction: it only grows with N, not with D.
sl +flops-rule :: 6 N D. || The batch size doesn't belong in the formula at all.
# a second thought about something else
fp +lag :: Sort is n log n. Lag is n. And wait, about step 3: I have to take that back.
fp -lag :: The lag is n. Wait, about the lag: it's n log n.
# a square as it is said in other languages
pw +quadratic,time :: The time it is n in square multiplied with d.
pw +space :: The memory more is n in square, for save all the results.
fp +interactions :: Step 3 costs f in square multiplied with n.
pw -time :: The time it is n in square, without d
""")
)
