"""More of what people type for what stops the computation, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

BOTTLENECK_EARNS = r"""
Output footprint — nothing holds it, can't even write it out sanely.
Nobody possesses 0.8 petabyte of memory. This is the true obstacle.
The program is already dead because nobody possesses 0.8 petabyte of memory.
My vote for what kills it: the memory.
Storage. Hands down storage.
The space requirement makes it impossible, not the run time.
Well, the memory. You need 400 TB and a fat server gives you maybe 2 or 4.
Time: around 4 hours at 10 TFLOP/s. Memory: 400 TB. The second one is the reason we can't do it.
Of the two numbers it's the terabytes that hurt.
The hours are okay, the terabytes are not.
The hours I can live with, the terabytes I can't.
We'd be out of RAM long before the first row is complete.
The allocation never succeeds.
malloc would just return NULL
You can't allocate 400 TB.
numpy will refuse to allocate that.
numpy would throw a MemoryError straight away
it ooms instantly
Kernel OOM killer shows up in the first second.
The process gets killed for memory.
400 TB exceeds the RAM of every server I know.
400 TB is more than any machine has.
400 TB vs 2 TB of RAM in the biggest box: that's a factor of 200 over.
The largest EC2 instance tops out at 24 TB.  We'd need 400 TB, so it's dead on memory.
An H100 has 80 GB, the matrix has 400 TB. Case closed.
There's no computer with that much memory.
There is no box on earth with that much RAM
there is not a single server that holds this
Which machine has 400 TB of RAM? None.
Nowhere to put it.
I don't have anywhere to put 400 TB.
You have nowhere to store the result.
We can't hold the result.
Can't store the output.
The result simply cannot be stored.
the similarity matrix is way too large to store
The n² output is what sinks it.
The n² term in memory makes it infeasible.
the quadratic memory is the killer
quadratic space is the dealbreaker
It's the quadratic storage that breaks us.
Memory breaks first.
First thing to break is memory.
First to go: RAM.
What breaks first is the RAM.
RAM gives out first.
The memory fails first.
memory will be exhausted first
I'd say memory is the blocker here.
I think the memory is the main limitation, because 400 TB doesn't fit in one machine.
In my opinion it is the memory which makes it not feasible.
Is infeasible for the memory, not for the time.
It's infeasible because of the memory.
Infeasible due to memory.
infeasible: memory
limit = memory
bottleneck -> memory
bottleneck: RAM (400 TB)
Limiting factor: RAM capacity
What makes it infeasible: 400 TB of output.
Reason it's infeasible: the result needs 400 TB.
| limit | memory |
# memory is the limiting resource
So memory-bound (capacity, not bandwidth).
memory capacity
It's memory capacity.
We're limited by memory.
we are memory limited
The problem is memory-limited, by far.
Memory kills this.
Memory kills us well before compute.
Memory will kill you before time does.
memory hits the wall first
Compute we can buy. Memory we cannot.
Compute can be thrown at it, memory can't.
You can parallelise the compute, but you can't conjure 400 TB of RAM.
The FLOPs are a weekend on one GPU. The output is the real problem.
GPU time is cheap, 400 TB of RAM is not available.
Runtime is fine: 4 hours. Storage isn't fine: 400 TB.
The bytes are the problem.
the size of the output is the problem
The sheer size of the output makes it a non-starter.
The matrix is just too big.
The output is too big for any machine.
The result is far too large to be kept anywhere.
The result doesn't fit in memory, full stop.
won't fit in RAM
does not fit
doesn't fit anywhere, even on disk it's painful
It does not fit into the memory of any machine that I can get.
No way this fits in memory.
There's no way to fit that in memory.
I see no way of holding 400 TB.
There is no chance to keep 400 TB in RAM.
Good luck finding 400 TB of RAM.
Who has 400 TB of RAM?
400 TB is absurd, nobody has that.
400 TB is a ridiculous amount of memory. Infeasible.
400 TB is insane
400 TB of memory, which is infeasible.
400 TB, which no machine has
400 TB, and that's where it ends.
The 400 TB make it infeasible.
the 400 TB is the showstopper, the 4 hours aren't
It's the 400 TB.
We have not so much RAM in any computer, so this can not work.
What breaks is holding 10^14 numbers.
Materialising 10^14 floats is what makes it infeasible.
Materializing the full matrix is the issue.
Storing all the pairs is the infeasible part.
keeping all 10^14 scores is the problem, not computing them
Computing them is fine, keeping them isn't.
Computing it is feasible. Storing it is not.
I could compute it, I couldn't store it.
We could do the math in hours but have no place for the result.
The math is doable, the memory is a no-go
the memory demand is absurd
memory. the runtime is annoying but you could wait
so it's RAM that stops us
so what stops us is RAM
RAM is what stops this.
RAM's the problem
RAM problem, not a CPU problem.
it's a memory problem
This is a memory problem, not a compute problem.
That's a storage problem more than a compute problem.
Our nodes have 512 GB, so we'd need 800 of them just to hold the output.
You'd need 5000 A100s just to hold the matrix.
It'd take 5,000 A100s merely to store the result, that's the infeasible bit.
Too much memory.
needs too much memory
It needs far too much memory.
it eats too much RAM
requires impossible amounts of memory
the memory is impossible
Memory makes it impossible.
The memory is what I'd worry about.
I'd worry about memory, not time.
Memory would be my concern.
The main concern is memory.
biggest issue is memory
Memory is the deal breaker, I guess.
Space. It's always space.
Out of memory.
Primarily memory; the time you could buy with more GPUs.
It's primarily the memory footprint.
The memory footprint of the output is prohibitive.
a prohibitive memory footprint
The memory cost is prohibitive, the compute cost isn't.
RAM before FLOPs.
It will run out of memory before doing any real work.
The machine runs out of RAM.
you'd run out of RAM on any box
It doesn't even get to the compute: allocation fails.
It dies on memory allocation long before the 21 hours.
dies on memory long before
The result is not storable.
the output is unstorable
Not feasible because the output can't be held in memory.
Not computable in one go since 400 TB don't fit in memory.
So the answer to "what makes it infeasible" is the memory.
What makes it infeasible? The result size.
What makes it infeasible? 400 TB.
Why infeasible? No memory that size.
Infeasible? Memory, of course.
""".strip().splitlines()

BOTTLENECK_MISSES = r"""
The compute is what makes it infeasible.
4 hours is too long.
Time is the bottleneck, memory isn't.
Memory isn't the problem.
We can store 400 TB on disk, no problem. The time kills it.
400 TB is fine on S3, the compute is what hurts.
The memory is n².
It needs 400 TB of memory.
The matrix takes 400 TB.
Is it the memory?
Maybe memory, maybe compute, I can't tell.
Either memory or time.
It's memory bandwidth that limits it.
Loading E from disk is the bottleneck.
E doesn't fit, that's the problem.
E doesn't fit into RAM.
The embeddings don't fit into GPU memory.
The index doesn't fit in memory.
Python is too slow.
n is too large.
d is too large.
It's the number of pairs.
10^14 dot products are too many.
Nothing makes it infeasible.
It's feasible with a cluster.
I'd guess the network.
Reading the vectors over and over is the limit.
The 400 TB fit on a disk array.
With enough memory it's fine.
Memory is fine.
I'm not worried about memory.
Memory could become a problem if n grows.
Time is what kills it, long before memory does.
Compute breaks before memory.
The division by the norms is the bottleneck.
The bottleneck is not memory but compute.
7.7e16 FLOPs is what makes it infeasible.
Memory is large, but the FLOPs kill it.
The GPU has 80 GB of memory.
You run out of time before you run out of memory.
An index would not fit in memory.
Memory needs to be considered.
We need to look at memory and time.
A float32 takes 4 bytes, a float64 takes too much.
Some people would say memory; I'd say time.
""".strip().splitlines()
