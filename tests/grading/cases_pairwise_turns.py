"""Pairwise similarity, told with a turn: under a quoted question, as markup, put right, turned down in the second half.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

from tests.grading.said import marked

LINES = """
# an answer under a question that is quoted
pw +bottleneck :: n²d time, n² space || > what is it that makes this infeasible\\nFinding anywhere to put 200 TB
pw +bottleneck :: n²d time, n² space || > How much memory does the result need\\n400 TB in float32\\n> what is it that makes this infeasible\\nwhere to keep the result
pw -bottleneck :: n²d time, n² space || > what is it that makes this infeasible\\nFinding the time, a month on my laptop
pw +time,space :: > what is the running time of that line\\nn²d\\n> how much extra memory does it need\\nn²
pw +space :: How much extra? n^2 elements, plus the temporary of the norms product which is again n^2.
pw -space :: How much extra? n·d elements.
# answers in markup
pw +time,space :: <table><tr><th>what</th><th>cost</th></tr><tr><td>time</td><td>n<sup>2</sup>d</td></tr><tr><td>extra space</td><td>n<sup>2</sup></td></tr></table>
pw -alternative :: <p><del>HNSW</del> tiles to disk</p>
# named as an idea that others have, and turned down in the second half
pw -alternative :: HNSW is an option people bring up, but I don't like approximations; I'd compute it exactly in blocks.
pw -alternative :: One could take IVF, but losing recall is not something I'd accept; exact blocks on 8 GPUs instead.
pw -alternative :: Faiss is popular, but I'd stay exact and just do it tile by tile.
pw +alternative :: HNSW is an option people bring up, and I'd take it: approximations are fine here.
pw +alternative :: Tiles are an option people bring up, but I don't like all that I/O; I'd use HNSW.
pw +alternative :: HNSW for candidates, but I'd rescore the top 100 exactly.
sl -parallelism :: FSDP gets brought up here, but I don't like its complexity; I'd keep it on one GPU.
sl +parallelism :: Pipeline parallelism is an option people bring up, but I don't like bubbles; I'd use FSDP.
# what came to mind first, or a loop might take
pw -space :: n^2 came to my mind for the memory, but numpy works in place so it should be O(n·d).
pw +space :: n d came to my mind for the memory, but the output is n by n, so n².
pw -time :: A naive triple loop might be n^2 d, but numpy parallelises over d, so for this line the time is only n^2.
pw +time :: A naive triple loop might be n^2 d, and BLAS doesn't change that: n^2 d.
# a second power; what the growth is said of
pw +quadratic :: Computation time it is growing with second power of the embeddings count.
pw -quadratic :: The time grows with the third power of n.
pw +quadratic :: We would see quadratic growth in the run time.
# own names
pw +time :: The time complexity is O(d·k²), writing k for how many embeddings there are.
pw -time :: The time complexity is O(d·k²), writing k for how many columns there are.
# what something is unlike is not what is spoken of
pw +time :: Compute is O(n^2 d) because unlike a search with an index, everything gets compared with everything along all d coordinates.
pw +time :: In contrast to an ANN search the line does all the pairs, so the running time is n²d.
# a figure takes the place of one in its own unit, and the throughput stands
pw -wall-clock :: 4 hours at 1e13 FLOP/s. Hmm, no: 17 days.
pw +wall-clock :: About 17 days at 1e13 FLOP/s, no hang on, 1.5e17/1e13 = 1.5e4 s, so it's more like 4 hours.
pw -wall-clock :: Someone told me 2.4 years on a core at 1e9 ops/s. That seems off, I get 2.4 hours.
pw +wall-clock :: 4 hours at 1e13 FLOP/s. No, that's a GPU. On a core it's 2.4 years.
# a bound that the verb denies is one from below
pw +matrix-memory :: Numpy won't downcast unless you tell it to, so float64, and then you can't get under 800 TB for sims.
pw -matrix-memory :: It can't be 800 TB in float64.
fp +memory :: The products can't be squeezed under 80 GB in float64.
sl +gpu-count :: You can't do it with fewer than 800 GPUs.
# a size that halves is not in half precision
pw +matrix-memory :: I first took 800 TB but our E is float32, so the result also is, and it halves to 400 TB.
# named with a verb that only points back
pw +bottleneck :: As for what breaks first, memory does.
pw -bottleneck :: As for what breaks first, the compute does.
# a question that is left open heads nothing
pw -bottleneck :: Is it the memory that you're after? I haven't worked out what stops it.
pw +bottleneck :: Is it the memory that you're after? Yes, 400 TB stops it.
# the memory of the index, or an exact result that is out of reach, is not what stops it
pw -bottleneck :: In the HNSW version memory for the graph links is the bottleneck.
pw +bottleneck :: Memory is the bottleneck, which HNSW avoids.
pw -bottleneck :: The exact result is out of reach, as you say.
pw +bottleneck :: 400 TB of memory is out of reach.
pw +bottleneck :: It's what it needs; you don't own that much memory.
# the cost of one query, and of all of them
pw +alternative-cost :: HNSW takes about O(log n) per query, so n log n for all of the embeddings.
# a factor that is left open leaves the growth as it is
pw +space :: I believe it's n^2 d. And I guess n^2 on top for the output, maybe times 2 or 3 because of temporaries.
pw -space :: n^2 or n d of extra memory, not sure which.
# what somebody has worked with is no proposal
pw -alternative :: Areas I've worked in: vector databases, recommender systems, FAISS.
pw +alternative :: I have experience with FAISS, and I'd take an IVF index there.
sl -parallelism :: Skills: DeepSpeed, FSDP, Megatron.
# a reckoning that is told to come out otherwise, a slip that was told
pw -wall-clock :: 1.5e17 floating point ops divided by 1e13 per second on a mid-range GPU is 15,360 minutes, so ten and a half days.
pw +wall-clock :: 1.5e17 floating point ops divided by 1e13 per second on a mid-range GPU is 15,360 seconds, so 4 hours.
# a reason behind what can't be done; never that much of it
pw +bottleneck :: n²d time, n² space || - memory: 800 TB\\n- duration: 2 h at 19.5 TFLOPS\\n- infeasible because: nobody has 800 TB of RAM
pw +bottleneck :: 800 TB. You'd never have that much RAM.
pw -bottleneck :: HNSW never needs that much RAM.
pw +bottleneck :: What gets in the way is storing the scores, not computing them.
pw -bottleneck :: What gets in the way is computing the scores, storing them is fine.
# the shape of an array in the reason for another growth
pw -space :: n^3 for space because the n×n intermediate is broadcast against n norms.
pw +space :: O(n²) extra space because the n×n result has to live somewhere.
# the input counted in; what only counts what comes on top; nothing of a kind
pw +space :: O(n^2 + n d) if you count the input as well, otherwise just O(n^2) of memory.
pw +space :: O(n^2) beyond what's stored already.
pw +space :: quadratic extra memory in n, for the similarity matrix
pw +alternative-cost :: With ScaNN I store only E and k neighbours for each, so O(nd + nk) memory instead of O(n²).
pw -alternative-cost :: With ScaNN I store k neighbours for each, and compare all: O(n²d).
pw +alternative-cost :: ANN: memory nd, without anything quadratic.
# proportions and degrees
pw +quadratic :: If I halve n the time goes down to a quarter.
pw -quadratic :: If I halve n the time halves.
pw +quadratic :: Runtime complexity: second-degree polynomial in n.
pw +time :: Compute scales with n squared (and linearly with d).
pw +time :: n squared d - the norms part being n squared is dominated.
# two answers told in turn
pw +time,space :: n²d for the former, n² for the latter.
pw -space :: n²d for the latter, n² for the former.
pw +space :: I'd answer n²d and n², in that order.
pw +time,space :: T(n,d)=Θ(dn²), extra S(n)=Θ(n²), since E and norms exist already
# a machine that gives a time, the cores of one box
pw +wall-clock :: An A100 does 19.5 TFLOPS in fp32, which gives me 7,900 s or 2.2 hours.
pw -wall-clock :: My boss gives me 2.2 hours on the A100.
pw -wall-clock :: In pure numpy on a 16 core box at about 500 GFLOP/s it's some 85 minutes.
pw +wall-clock :: In pure numpy on a 16 core box at about 30 GFLOP/s per core it's some 85 hours.
# computed but never kept; what makes one say no
pw +bottleneck :: n²d time, n² space || So I could compute it over lunch but never keep it.
pw +bottleneck :: n²d time, n² space || It's the 800 TB that make me say no.
pw +bottleneck :: n²d time, n² space || No chance of holding that in memory.
pw -bottleneck :: n²d time, n² space || No chance of waiting that long.
pw +bottleneck :: n²d time, n² space || 400 TB has to sit somewhere and it can't.
pw +bottleneck :: n²d time, n² space || The result's size. Computation is parallel and cheap.
pw -bottleneck :: n²d time, n² space || The computation. The result is cheap.
pw -bottleneck :: n²d time, n² space || Time first; if you had it, then memory.
pw +alternative-cost :: FAISS. The vectors are 10M × 768 × 4 = 30.7 GB, that even fits on one A100.
pw -alternative :: ANN would lose recall and we can't have that, so exact blocks it is.
pw +alternative :: Exact blocks would keep recall but we can't afford that, so ANN it is.
pw +alternative :: What you really want is nearest neighbors, and approximate ones will do.
pw -alternative :: The exact neighbours matter, approximate ones won't do.
# what an "unless" sets apart, and a shape with unequal sides
pw +matrix-memory :: 800 TB unless you go to float32, where it's 400.
pw -matrix-memory :: 800 TB if it's float32
pw +alternative-cost :: Approximate search instead of all pairs. Memory then is linear: n times d, plus a few links per node.
"""

CASES = list(marked(LINES))
