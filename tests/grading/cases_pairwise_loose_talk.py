"""Loose talk, remarks beside an answer and rejected plans about all pairwise similarities, with their near misses.

|| parts two messages, \\n two lines. Said from the start of an interview.
"""

from __future__ import annotations

CASES: dict[str, tuple[str, str]] = {
    "quadratic": (
        r"""
Every row is compared with every other, so runtime is squared in the rows. || Actually, the space is O(n d).
Every row is compared with every other, so runtime is squared in the rows. || Actually, the time is O(n² d).
""",
        r"""
""",
    ),
    "time": (
        r"""
O(n²d), O(n²), respectively
n²d, and BLAS doesn't change that.
sure - n²d and n²
""",
        r"""
A naive loop is n²d. numpy is smarter, n² log n.
""",
    ),
    "space": (
        r"""
n^2*d and n^2, input not counted
n²d, n² (not counting the input)
n^2 d and n^2, without the input
n²d and n² (E not included)
O(n²d), O(n²), respectively
n²d and n² respectively.
n²d / n², excluding E
The output is an n x n array and has to be kept. || Actually, the time is n·d.
The output is an n x n array and has to be kept. || Actually, the extra memory is n².
sure - n²d and n²
ok, n²d and n²
Well: n²d, n².
I'd say n²d and n².
So that's n²d and n².
Easy. n²d, n².
Answer: n²d, n²
hm, n^2 d and n^2 I think
those are n²d and n²
O(n²d): pairs times dimension.\nMemory - well, the result. n².
Time n²d. Memory - the result, n².
n²d. Memory: well, the output. n².
n²d time. And memory, hmm, output n².
The output goes up four times as well: n².
As n doubles the time goes up four times, as d doubles it doubles: n²d. The output goes up four times as well: n².
Time n²d. The output quadruples too: n².
Time n²d. The size of the output also goes like n².
Time n²d. The result quadruples when n doubles, n².
The line multiplies (n,d) by (d,n). So work: n·n·d. And for memory the (n,n) thing dominates.
Work n·n·d. For memory the (n,n) array dominates.
Time n·n·d. Memory: the (n, n) array.
Memory is dominated by the n x n array.
As for memory, the n by n thing is what counts.
""",
        r"""
n²d and n², both for the time
n²d and n², product and division
n² if you'd keep it, but numpy streams it, so n d.
The result would be n² but it's a view, so O(1) extra.
The result, n rows by n columns, is all that is newly allocated. || Actually, n·d extra, same shape as E.
The result, n rows by n columns, is all that is newly allocated. || Sorry, I meant: the extra memory is n·d.
not n²d and n²
either n²d or n²
The products n²d and n²
The (n,d) thing dominates the memory.
""",
    ),
    "matrix-memory": (
        r"""
As float32 400 TB. I doubt any machine has this.
400 TB in float32, I don't think any computer has that.
400 TB in float32 - I doubt that anybody owns that much RAM.
In float32 that's 400 TB, and I doubt we have that.
400 TB in fp32, which I doubt any cloud will rent us.
In float32 400 TB, doubt you can buy that.
400TB@fp32, 4h@10TF, memory
""",
        r"""
In float32 400 TB, but I doubt that.
In float32 400 TB? I doubt it.
I doubt it's 400 TB in float32.
In float32 it'd be 400 TB for n = 20 million.
The float32 embeddings come to 400 TB.
400 GB, not 400 TB.
""",
    ),
    "wall-clock": (
        r"""
400TB@fp32, 4h@10TF, memory
""",
        r"""
Four hours for loading the data. The product itself I can't estimate.
The index takes 4 hours to build at 10 TFLOPS.
At 10 TFLOP/s 4 minutes.
It'd be 4 hours for n = 1 million at 10 TFLOPS.
""",
    ),
    "bottleneck": (
        r"""
Nine days hurts but the 800 TB ends the discussion.
The 800 TB end the discussion.
400 TB of output ends the story right there.
The time is long, but the 400 TB settle it.
The hours are annoying but the memory is where it ends.
Time is bad, memory is worse: it can't be held at all.
Nine days hurt, 800 TB kill.
The compute is painful but the 400 TB decide it.
18 days would hurt, but what ends it is the memory.
As float32 400 TB, I doubt any machine has this.
Single precision: 400 TB. 43 h, about two days. The problem's not the two days; where do you put 400 TB?
The problem isn't the two days: where do you put 400 TB?
Two days are fine; who has 400 TB?
Two days is nothing; but where would you keep 400 TB?
Time is no problem. Where do you put 400 TB?
n²d, n² || 400TB@fp32, 4h@10TF, memory
n²d, n² || 400 TB in fp32, 4 hours at 10 TFLOPS, memory.
n²d, n² || 400 TB; 4 h at 10 TFLOPS; memory
n²d, n² || - 400 TB\n- 4 h at 10 TFLOPS\n- memory
n²d, n² || 400 TB fp32 / 4 h at 1e13 / the memory
The compute can be sharded over nodes. It's the quadratic memory that makes it infeasible.
It's not the compute; GPUs are cheap. It's 400 TB of memory.
Half a year could be shortened with more cores, 800 terabytes of memory can't be found anywhere.
800 TB of memory can't be found anywhere.
400 TB can't be had anywhere.
You won't find 400 TB of RAM anywhere.
400 TB of RAM aren't sold anywhere.
400 TB is not to be had.
Such an amount of memory, 400 TB, can't be bought.
400 TB of memory is nowhere to be found.
8 H100s have 640 GB. 0.4 PB vs 640 GB: that's it.
0.4 PB vs 640 GB, that's the problem.
400 TB against the 80 GB of a card.
A card has 80 GB, we need 400 TB. That's it.
400 TB needed, 80 GB there.
A day of computing is nothing. 800 TB is what you can't have.
Who cares about 3 hours. Who has 400 TB? Nobody.
But before to wait 9 days, the program is already dead because nobody possesses 0,8 petabyte of memory. This is the true obstacle.
Before waiting 9 days the program is already dead because nobody possesses 0.8 petabyte of memory. This is the true obstacle.
Nobody has 0.8 PB of memory. This is the true obstacle.
The program is already dead because nobody possesses 0.8 petabyte of memory. This is the true obstacle.
9 days is long, but nobody has 0.8 petabyte of memory. This is the true obstacle.
Never compute. Output footprint — nothing holds it, can't even write it out sanely.
Output footprint: nothing holds it.
Never compute. Output footprint.
What do not permit it is that the matrix not enter in any memory.
The matrix not enter in any memory.
The matrix does not enter in the memory.
The result doesn't enter into any RAM.
The matrix no fit in memory.
""",
        r"""
The 800 TB hurt but the nine days end the discussion.
The memory hurts but the time ends the discussion.
400 TB is a lot, but the time ends the discussion.
Two days is too long; where do you put that time?
400 TB of memory, 4 hours at 10 TFLOPS.
400 TB, 4 hours at 10 TFLOPS, time
It's not that it doesn't fit; disks are cheap. It's 2.4 years of compute.
Storage of 400 TB is a purchase order. The compute is the blocker.
I'd stream it to S3, so memory is no issue; the network is.
The matrix doesn't fit, but that's not the real problem, the real problem is the compute.
Doesn't fit in RAM, sure, but you can tile. What can't be fixed is n² d work.
At first memory, but since one can write tiles out, compute.
Memory can be sharded over nodes. It's the quadratic runtime that makes it infeasible.
Both are manageable; what makes it infeasible is the cost in dollars.
30 GB of memory can be found anywhere.
30 GB vs 80 GB: fits.
400 TB vs 800 TB, depending on dtype.
400 TB in float32 vs 200 TB in half.
""",
    ),
    "alternative": (
        r"""
Exact tiles would be plan B. Plan A: an ANN index.
Could do exact tiles but I prefer an ANN index.
Normally one would tile it. Here I'd rather use HNSW.
FAISS for candidates, then the exact similarities of the candidates.
I considered tiles, but the work stays n²d; so FAISS.
""",
        r"""
HNSW would be my pick if the nearest ones were enough, but she asked for all, so exact tiles.
I considered FAISS, but the recall is not good enough; so tiles over 50 nodes.
Not FAISS: approximate answers won't do here. Exact blocks, streamed to S3.
FAISS only for deduplicating before; the similarities themselves exactly in tiles.
Normally one would use HNSW. Here I'd rather sample a million random pairs.
ANN is what everybody says. I'd do a blocked matmul and keep a histogram.
HNSW needs too much tuning, I'd do exact tiles with a top-k heap.
I wouldn't trust LSH; exact top-k by tiles.
Could use an ANN index but I prefer the exact tiled top-k on GPUs.
ANN would be plan B. Plan A: exact tiles, keep the top 100.
""",
    ),
    "alternative-cost": (
        r"""
HNSW: n log n in total. || Actually, log n per query.
HNSW: n log n in total. || Actually, the memory is n·d plus n·M links.
HNSW, log n per query. || Actually, building it takes n log n.
I'd search with LSH. The memory would be n times d for the vectors.
FAISS. The memory would be n·d for the vectors.
HNSW. Memory: n times d for the vectors.
HNSW. Space n·d, just the vectors.
LSH. The memory is n d.
LSH. Memory goes down to n d.
""",
        r"""
ANN brings the total down to about n log n distance computations. || Actually, HNSW is O(n) per query and n^2 overall.
HNSW: n log n in total. || Actually, HNSW is linear per query.
HNSW: log n per query. || Actually, HNSW is linear per query.
HNSW: log n per query. || Sorry, I meant: HNSW is O(1) per query.
LSH. The memory would be n² for the vectors.
""",
    ),
}
"""For each check the lines that earn it, and those that do not."""
