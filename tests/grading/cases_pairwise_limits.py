"""What people type for what stops the computation, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

BOTTLENECK_EARNS = r"""
memory
Memory.
the memory!
RAM, obviously
it's memory
It's the memory that's infeasible.
Not the time, the memory.
Memory, not time.
memory rather than compute
memory more than compute
Memory is the problem, compute isn't.
compute ok, memory not
Compute: fine. Memory: not fine.
time ok, memory no
Time is feasible, space isn't.
The time is doable. The memory isn't.
4 hours is fine. 400 TB is not.
4 hours I can wait, 400 TB I can't store
What makes it infeasible is storing 400 TB.
No machine has 400 TB of RAM.
nobody has 400 TB RAM
400 TB won't fit anywhere
it doesn't fit
The result doesn't fit in memory.
the matrix can't be stored
there's no way to hold the matrix
you can't allocate it
allocation fails
it will OOM
numpy raises MemoryError at once
you'd get a MemoryError right away
it crashes with out of memory
dies with OOM before computing anything
memory breaks first
memory goes first
First thing to go is memory.
We run out of memory long before the time matters.
RAM runs out
The result is too large for memory.
the output is way too big for any machine
the output matrix is what makes it infeasible
The 400 TB output is the dealbreaker.
400 TB is the killer
400 TB kills it.
infeasible because of the 400 TB
infeasible: memory
bottleneck: memory
blocker = RAM
limiting factor: size of the result
it's infeasible since I can't keep 400 TB in RAM
the reason is memory
Reason: memory for the n x n result
memory-bound: no box holds 400 TB
Where would you put 400 TB?
Good luck finding 400 TB of RAM.
so the storage is the issue
The issue's the space.
Space, definitely.
space, not speed
Speed isn't the issue, space is.
I can't hold the result.
We couldn't hold that.
can't hold that in RAM
can't keep it in memory
Well, the memory. You need 400 TB and a fat server gives you maybe 2 or 4.
Time: around 4 hours at 10 TFLOP/s. Memory: 400 TB. The second one is the reason we can't do it.
the matrix not fits in memory
matrix does not go into memory
no memory can contain it
no computer can contain this matrix
way way more than any ram and thats whats wrong with it
that's more than any RAM
more than any machine has
more than any server offers
400 TB exceeds any RAM
exceeds memory of every machine I know
So speed's no issue and memory is what makes it impossible.
It's the RAM for those 400 TB you'll never find, that's the dealbreaker.
fail: M. 0.8 PB > any RAM.
is memory the thing that makes impossible, not the time
24 GB on my card vs 400 TB
400 TB needed, 2 TB available
you need 400 TB; machines have 2
The memory requirement makes this impossible.
400 TB is unrealistic
400 TB of RAM does not exist
nothing holds 400 TB
the n² memory is what makes it infeasible
n² memory is the problem, n²d time can be thrown hardware at
hardware solves the time but not the memory
You can buy time, you can't buy 400 TB of RAM.
compute is just money, the matrix is impossible to hold
the size of the output
output size
the output
the n×n matrix
The storage, by far.
infeasible b/c mem
mem is the bottleneck
mem.
what breaks first = memory
Memory breaks before compute does.
Memory is exhausted before the first multiply.
the allocation is the first thing that fails
Just allocating sims is impossible.
even allocating the output is not possible
Result: 4 bytes × 10¹⁴ = 400 TB, in RAM though? ahahaha. Nope. Doesn't fit and so it's dead.
the 400 TB result is not trivial, it is the reason we can't
RAM: 400 TB, impossible. Time: 4 h, possible.
memory impossible, time possible
| infeasible because | memory |
- infeasible: result won't fit in memory
the ram is not enough
not enough RAM in the world
there isn't that much RAM
insufficient memory
lack of memory
Memory capacity.
""".strip().splitlines()

BOTTLENECK_MISSES = r"""
compute
The time.
time, not memory
memory is fine, time is the problem
4 hours is fine
the n²d time makes it infeasible
both
400 TB
memory is n²
Is memory the bottleneck?
The memory isn't the problem.
400 TB is fine, we have a cluster
400 TB fits on our storage cluster.
memory bandwidth
the memory bandwidth is the bottleneck
disk I/O
E doesn't fit in RAM
the embeddings don't fit on a GPU
everything
hard to say
it's infeasible
I don't know what breaks first
If memory were the problem we'd tile, but it's the time.
either memory or time
HNSW doesn't fit in memory
We can stream it to disk so memory is no limit; the years are.
memory was my first thought, but it's compute
2.4 years, nobody waits that long
You can buy RAM, you can't buy time.
not memory
n is the problem
python is slow
the GPU
matrix multiplication
the quadratic growth
It is easy to allocate.
the vectors are 31 GB, too much for my laptop
""".strip().splitlines()
