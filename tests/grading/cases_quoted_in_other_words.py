"""Whose line a quotation is, and quotations and sarcasm in other words, each with the own answer behind.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a quotation is called whose line it is, the own answer follows
fp +bottleneck,memory :: "The sort is the bottleneck, buy RAM" is his usual line. I say it's step 3: 79.2 GB at 8 bytes, and RAM is no cure.
fp +bottleneck :: "The sort is the bottleneck" is the standard answer. It's wrong, step 3 is.
fp -bottleneck :: "Step 3 is the bottleneck" is my boss's favourite line. I say it's the sort.
fp -bottleneck :: "It's step 3, the pairs" is what he keeps repeating. I'd blame the sort.
pw -bottleneck :: "The memory is the bottleneck" is their mantra. I think it's the compute.
pw +bottleneck :: "It's compute bound" is the usual reflex. No, the n×n matrix doesn't fit in any memory.
pw -alternative :: "Just use FAISS" is the stock answer. I'd buy RAM.
pw +alternative :: "Just buy RAM" is the stock answer. I'd use FAISS.
pw -time :: "n²d" is the textbook answer. With BLAS it's n·d.
pw +time :: n²d is the textbook answer, and it's right here.
pw +matrix-memory :: 400 TB in fp32, and more disks are no cure.
pw +matrix-memory :: It takes 400 TB, and a bigger machine is no option.
fp +memory :: 79.2 GB, and swapping is no help.
sl +memory :: 160 GB in all, and offloading is no option.
pw -alternative :: HNSW, and FAISS too, is no option here.
pw -alternative :: HNSW and LSH are no help.
fp +interactions,interactions-space :: f(f-1) products of n values each, and O(f² n) in time as in memory.
fp +interactions,interactions-space :: Step 3 is O(f² n) in time as in space.
pw +time,space :: It's O(n²) in space and O(n²d) in time.
fp -groupby,sort :: Ah yes, that's the chapter on hash tables, Big O, linear versus log-linear time, amortised analysis. I know that chapter.
pw -time,quadratic :: This is the lecture about quadratic algorithms, n²d, matrix products.
pw -alternative :: That's the topic of HNSW, LSH and FAISS.
pw -bottleneck :: That would be the section on memory limits, 400 TB, OOM.
pw +alternative :: That's the use case of HNSW, so I'd use it.
pw +time :: That's the chapter on matrix products: n·n·d multiplications, so O(n²d).
# others are quoted in other words, the own answer follows
pw +time,space :: A recruiter once told me the answer is "linear". Cute. It's n²·d, and n² extra floats.
pw +time :: The textbook would have you believe it's cubic. With these shapes it's n²d.
pw +time :: You'll read O(n) on some blogs. Ignore them, it's O(n²d).
pw +time :: If you believe the docs, BLAS is free. I don't: n²d.
pw +time :: Contrary to what my colleague thinks, it isn't O(n·d) but O(n²·d).
pw +time :: I disagree with the popular "O(n) because vectorised" take; it's n² times d.
pw +space :: My PM is sure the memory is n·d. I'm sure it's n².
pw +matrix-memory :: The junior computed 40 GB. He lost four zeros, it is 400 TB in fp32.
pw +matrix-memory :: In the ticket it says 4 TB. That's off by a hundred: 1e14 × 4 B = 400 TB.
pw +wall-clock :: The vendor promises ten seconds. At 19.5 TFLOP/s it is two hours.
pw +wall-clock :: "A weekend", guesses my boss. 1.5e17 / 1e13 is rather four hours.
pw +bottleneck :: Our architect wants more GPUs because "compute is the limit". It isn't; the result doesn't fit into memory.
pw +bottleneck :: Blaming the FLOPs, as the blog does, misses that 400 TB fit nowhere.
pw +alternative :: Our architect wants more GPUs. I want an HNSW index.
pw +alternative :: My boss wants Spark; I'd rather go for FAISS.
pw +alternative :: The blog suggests tiling. Fine for exact results, but I'd use approximate nearest neighbours.
pw -alternative :: My boss wants FAISS; I'd rather go for Spark.
pw -alternative :: The blog suggests HNSW. I'd rather tile it.
pw -matrix-memory :: The junior computed 400 TB. He added zeros, it is 400 GB.
pw -wall-clock :: The vendor says two hours. At 19.5 TFLOP/s it is two seconds.
pw -bottleneck :: Our architect says memory is the limit. It isn't; the compute takes years.
fp +groupby :: Stack Overflow has it that groupby sorts. It can, but grouping itself hashes in O(n).
fp +interactions :: Some will count f pairs. There are f² of them, each n long: f²·n.
fp +bottleneck :: The reviewer pointed at the groupby. I point at step 3.
fp +memory :: My colleague got 800 MB. He forgot the pairs: 9,900 × 8 MB = 79.2 GB.
fp +optimization :: The team lead wants a bigger instance. I want fewer features: top 20 by importance before step 3.
fp -memory :: My colleague got 79.2 GB. He forgot compression: 8 GB.
ti +attention-remains :: The marketing slide says "constant time per token". Not true, attention over t cached keys is still t·d.
ti +cache-memory :: The wiki lists 9 MB. It forgot V: 2·12·512·768·2 B = 18.9 MB.
sl +gpu-count :: The CFO budgeted 80 GPUs. It takes 800.
sl +duration :: The CFO hopes for ten days. It takes 100 days.
sl +memory :: The intern says 20 GB. With gradients and Adam it's 160 GB.
sl +flops-rule,flops :: The slide says 2·N·D. That's the forward pass only; it's 6·N·D = 1.2e22.
sl -gpu-count :: The CFO budgeted 800 GPUs. It takes 80.
# sarcasm in other words
pw +time :: Yeah right, O(1). In the real world it's O(n²d).
pw +time :: O(1), of course, if you have infinitely many GPUs. Back on earth: O(n²d).
pw +bottleneck :: Sure, let me just pull 400 TB of RAM out of my pocket. The memory makes it infeasible.
pw +matrix-memory :: Tiny, just 400 TB in fp32, fits in a shoebox (irony).
pw +alternative :: Option one: wait for 400 TB laptops. Option two, the serious one: an HNSW index.
fp +optimization :: One could pray. Or select the best 20 features before step 3, which I'd do.
sl +scaling-efficiency :: In fairyland 800 GPUs are 100 times 8. Here on earth you lose 30% to communication, so about 1,150.
# people who are sure of, and have ordered, what is right or wrong
sl +gpu-count :: We planned for 800 GPUs.
sl +gpu-count :: I'd order 800 GPUs.
pw +space :: I am sure the memory is n².
pw +bottleneck :: People are sure to run out of memory here, nothing holds 400 TB.
pw +alternative :: Every engineer would use HNSW here, and so would I.
"""
