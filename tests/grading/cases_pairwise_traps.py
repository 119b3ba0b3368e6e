"""Second thoughts, quotes and surprises about all pairwise similarities, with their near misses.

|| parts two messages, \\n two lines. Said from the start of an interview.
"""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "quadratic": (
        r"""
It could be n d if we compared with one row, but it's n² d.
""",
        r"""
n²·d... no hold on, it's vectorised. Time O(n d). Memory, same thing, O(n d).
Depends. Could be n*d if BLAS is smart, could be n^2, could be n^2*d, I have seen all three in textbooks.
Could be n d, could be n², could be n² d.
It could be n², could be n log n.
""",
    ),
    "time": (
        r"""
The time is n² d whichever order you take.
I'd quibble with 'extra memory', since sims is what was asked for, but fine: everything beyond E and norms is n², and the work is n²d from the product.
Everything beyond E is n², and the work is n²d.
The work is n²d from the product.
I'd quibble with 'extra memory', but fine: it's n², and the work is n²d from the product.
I don't like the word "time", but fine: the work is n² d.
n d... no hold on, each row meets each row. So the time is O(n² d). Memory O(n²).
It's a gemm: n²·d multiply-adds, result n². || HNSW graph. A query costs about log n hops with d work each. For all rows n log n hops.
n²·d time. || With HNSW a query costs log n hops. For all rows n log n hops.
n²·d time. || HNSW. For all rows n log n.
n²·d. || HNSW graph. A query costs about log n hops with d work each. For all rows n log n hops.
n²·d time. || HNSW. Per query log n, n log n for all rows.
n²·d time. || HNSW. log n per query, n log n for all of them.
n²·d time. || HNSW. log n per query, n log n overall.
n²·d time. || HNSW. log n per query. So n log n overall.
n²·d time. || HNSW. A query takes log n hops, so all queries together n log n.
n²·d time. || HNSW. A query takes d log n. Everything together: n d log n.
n²·d time. || HNSW. A lookup visits about log n nodes. In total n log n distance computations.
n²·d time. || An HNSW index. Each search log n steps. All n searches: n log n steps.
n²·d time. || HNSW: building n log n. A query log n. Total n log n.
n²·d time. || Faiss. A query log n. All rows take n log n time.
""",
        r"""
He says n² d of time. Wrong, n d.
Each pair so n² d... no hold on, it's vectorised, the rows are handled in parallel, so per row it's just d. So the time is O(n d). I'm going with O(n d). Memory, same thing, O(n d).
So n² d. No, hold on, it's vectorised. So the time is O(n d). I'm going with O(n d).
n² d... no hold on. So the time is O(n d).
n² d... no, hold on, rows are handled in parallel, so O(n d).
n²·d. Hold on, no. O(n d). Memory O(n d).
n²·d time. || For all rows it's n log n time.
n²·d time. || HNSW. A query takes log n hops. || Actually the time of the line is n log n.
n²·d time. || Actually, for all rows it's n log n time.
The time is n²·d. Wait, for all rows n log n.
n²·d time. || HNSW. || Back to the first question: the time for all rows is n log n.
""",
    ),
    "space": (
        r"""
| thing | growth |\n|---|---|\n| dot products | n·n of them, d each, so d n² |\n| division | n² |\n| extra bytes | n² |
| what | cost |\n|---|---|\n| product | n² d |\n| extra memory | n² |
| what | growth |\n|---|---|\n| time | n² d |\n| extra numbers | n² |
product: n² d, extra bytes: n²
Extra floats: n².
Extra bytes grow as n².
A colleague claims constant extra space. Not true, it's n².
Some say the memory is n d. No, n².
People say memory is n·d. Nope, n by n.
All of them leave n² numbers behind, so the extra space is n² whichever of them you blame.
The extra space is n², whichever way you look at it.
Extra memory n² whatever you do.
n*n*d for the product, and n*n for the new array
n²d for the product, n² for the new array.
O(n² d) and O(n²).
O(n² d) and O(n²).\n1e14 entries × 4 bytes = 400 GB.
O(n² d) and O(n²).\n1e14 entries × 4 bytes = 400 TB.
O(n² d) and O(n²).\n1e14 entries × 4 bytes = 400 GB. GPU at 1e13 flops → 1.5e17/1e13 = 15,000 s ≈ 4 h. 400 GB is too much for the RAM or VRAM of a normal machine, so memory is why it can't be done in one go
n²d, n².\n400 TB in float32. 4 hours on a GPU.
I'd quibble with 'extra memory', but fine: everything beyond E and norms is n².
O(n² d) and O(n²).\n1e14 entries × 4 bytes = 400 GB. It can't be done in one go
""",
        r"""
He says extra memory is n². Wrong, n d.
He says n² d of time. Wrong, n².
The extra space is n² or n d, whichever is larger.
Extra space n² or n, whichever.
n*n*d for the product, and n*n for the division
n*n*d for the product, and n*n for the norms
""",
    ),
    "matrix-memory": (
        r"""
In float32 that's 400 TB?! wow.
He also says 400 gigabytes. Wrong again, 400 terabytes at float32.
He says 400 gigabytes. Wrong, 400 terabytes at float32.
My friend says 400 GB. He's wrong, 400 TB in float32.
He also says 400 gigabytes. Wrong again, 400 terabytes at float32, no computer I'll ever meet has that much memory, and that's the end of the plan.
""",
        r"""
He says 400 terabytes at float32. Wrong, 400 gigabytes.
""",
    ),
    "wall-clock": (
        r"""
A100 with tf32, 156 TFLOP/s, gives 985 s, a quarter of an hour?! so compute can't be it.
156 TFLOP/s on an A100 gives 985 s, a quarter of an hour?!
On an A100 at 156 TFLOP/s that's 985 s!? So compute isn't it.
At 1e13 it's 4 hours?! I'd have expected more. So compute isn't it.
""",
        r"""
At 1e13 a second, is it 4 hours?
4 hours?
""",
    ),
    "bottleneck": (
        r"""
Compute I could always get round with more GPUs. What I can't get round is the memory for the result.
The time can be bought. What we can't get round is the 800 TB of output.
What I can't get round is that the result has 800 TB.
The missing parallelism isn't the bottleneck, memory is.
So clearly arithmetic is no obstacle and the 0.4 PB of output is: 8 chips have 256 GB of HBM between them.
Arithmetic is no obstacle and the 400 TB of output are.
Compute isn't the obstacle, the output is.
The time is no issue and the memory is.
Time is no problem, memory is.
Arithmetic is not what stops us; the 400 TB are.
Memory 10^14 bytes = 100 TB. Not being able to hold that in memory is what makes it infeasible, more than the years.
Not being able to hold the result in memory is what makes it infeasible.
Being unable to store the output is the problem.
Not being able to keep 400 TB around is the killer.
Not having 400 TB of RAM is what makes it infeasible.
Having nowhere to put the result is what stops it.
Huh, so time is really not what stops you. It's the 400 TB.
1.5e17/1e13 = 1.5e4 s, four hours or so. Huh, so time is really not what stops you. It's the 400 TB.
With a GPU at 10 TFLOP/s 1.5e17/1e13 = 1.5e4 s, four hours or so. So time isn't the problem. It's the 400 TB.
Compute isn't what kills it. It's the terabytes.
Time is not what stops you. The memory is.
400 TB for the matrix. It's infeasible because of that.
""",
        r"""
I'd have said memory is what makes it infeasible. || You ask whether I'm sure. Thinking about it, memory I could always get round with a memory-mapped file. What I can't get round is that this is one process on one machine, the line doesn't parallelise. So I'd rather say: the missing parallelism is the bottleneck, not memory.
Memory I could always get round with a memory-mapped file. What I can't get round is that this is one process on one machine.
The missing parallelism is the bottleneck, not memory.
Memory is the bottleneck. || Actually, memory can be got round with memmap. The bottleneck is that the line runs in one process.
The 800 TB can be put on disk. What can't be got round is the single thread.
Memory you can page out. What I can't fix is the time.
The 400 TB are no obstacle and the arithmetic is.
Memory is no obstacle, the time is.
Not being able to wait for years is what makes it infeasible.
Not being able to feed the cores fast enough from memory is what makes it infeasible.
Memory is not what stops you. It's the years.
10^7 * 768 * 4 = 30 GB. Time maybe one minute. It's infeasible because python is single threaded.
It's infeasible because numpy uses one core.
400 TB for the matrix. It's infeasible because it's one thread.
Memory of the result: 10^14 × 4 = 400 TB. Time: with a CPU at 1 TFLOPS, 154 thousand seconds, about 43 hours.
""",
    ),
    "alternative": (
        r"""
HNSW graph, n log n to build. || I'd drop the tiles idea, the graph it is.
First thought: exact tiles. || Reading the task again, she only needs the near ones, so I'm dropping the tiles. HNSW.
HNSW. || I'd drop the links below layer 0 to save memory.
Build an HNSW graph. || Dropping pairs which are not alike is what we want.
For a sample of 50k rows I'd do it exactly. With the full ten million I'd use an index, FAISS IVF.
FAISS IVF for the full 10M. For a sample of 50k I wouldn't use an index, just compute it exactly.
For 50k rows I wouldn't use an index, for ten million I'd use HNSW.
There's exact tiles, Spark, and HNSW. I wouldn't recommend the first two. I'd take HNSW.
HNSW, IVF or LSH, any of them is fine. I wouldn't commit to one before measuring recall.
use faiss to find nearest neighbours approximately || no i havent used it myself only read about it
FAISS. || no, I've never used it, just read about it
HNSW. || I have not used it in practice.
HNSW. || No, never worked with it myself.
HNSW. I haven't used it before.
I'd take FAISS. || I didn't use it so far, but that's what I'd take.
""",
        r"""
First thought: HNSW graph, n log n to build. || Hm, reading the task again. She wants to know how alike ALL of them are. Nearest neighbours tell me nothing about the pairs that are not alike, so I'm dropping the graph. What I'd do: tiles of 10k x 10k on the GPU, exact.
I'd go with HNSW. || On second thoughts I'm dropping the graph and do exact tiles.
I'd go with an HNSW index. || Hm, no, I'd drop the index and compute exact blocks.
First thought: FAISS. || Reading the task again, neighbours tell me nothing about the pairs that are far apart, so no index. I'd do exact tiles.
My first idea was LSH. || But she wants all pairs, so I abandon the hashing and go with tiles.
FAISS IVF. || She needs all of them, so the index is off the table; exact tiles on the GPU it is.
ScaNN maybe. || No: she needs every pair, so I'd rather stream exact tiles and give up on the index.
HNSW. || Hmm, that doesn't give her all pairs. So I'm leaving the index out and I stream exact tiles.
For a sample of 50k rows I'd throw FAISS IVF at it, for a quick look. With the full ten million I wouldn't use an index, there I'd rent enough nodes and compute the blocks exactly.
FAISS for a sample of 50k rows. For the full 10M I wouldn't use an index, I'd compute the blocks exactly.
HNSW would be nice for a demo. For the real thing I'd go without an index and compute everything exactly in blocks.
For 100k items I'd use Annoy. For ten million I would not use any index but tile it.
What exists: exact tiles, Spark, PCA down to 64 dims, an HNSW index, LSH, sampling random pairs. Each has its pros and cons. I wouldn't want to recommend any of them without a day of looking into it, so no proposal from me at this point.
There's FAISS, LSH, tiles, Spark. I can't recommend one of them.
Options: HNSW, tiles. I wouldn't recommend either of them yet.
HNSW, IVF, exact tiles. I'd have to look into it before proposing anything.
LSH, HNSW, exact blocks - I have no preference and won't propose one.
FAISS. || No, I wouldn't use it here.
FAISS. || On reflection I would not use it.
FAISS? I'd not use that.
""",
    ),
    "alternative-cost": (
        r"""
n²·d time. || HNSW. A query takes about log n hops. For all rows n log n hops.
""",
        r"""
""",
    ),
}
"""For each check the lines that earn it, and those that do not."""
