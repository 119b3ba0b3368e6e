"""Pairwise similarity: single sentences as different engineers type them, right ones and ones a step off.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# time, as different people type it
pw +time :: every row dotted with every other row, that's n*n dot products with d mults each
pw +time :: it's a gemm of n x d with d x n so 2*n^2*d flops
pw +time :: runtime scales like n squared d
pw +time :: I count n^2 cosine similarities, each d multiply-adds.
pw +time :: Θ(d·n²)
pw +time :: O(N^2 D)
pw +time :: The matmul dominates at O(n^2*d); the outer product of norms and the division are only O(n^2).
pw +time :: n^2 d for the product + n^2 for the division = O(n^2 d)
pw +time :: For each of the n² outputs we pay d, hence n² d in total.
pw +time :: quadratic in number of embeddings, linear in dimension
pw +time :: T(n,d) = Θ(n²d)
pw +time :: 10^14 pairs times 768, in symbols n² · d
pw +time :: Half of it is redundant because of symmetry, but n²d/2 is still O(n²d).
pw +time :: naive matmul so n*d*n
pw +time :: the loop would be: for i in n, for j in n, for k in d. So n²d.
pw +time :: compute cost: O(n·n·d)
pw +time :: Doubling n makes it four times slower, doubling d twice: n² d.
pw +time :: time complexity is O(d n^2) assuming schoolbook multiplication, nobody uses Strassen for this
pw +time :: Strassen aside it's n^2 d.
pw +time :: With fixed d it is quadratic, in full O(n² d).
pw +time :: n² inner products of d-vectors → n²·d multiply-adds
pw +time :: (n × d) · (d × n): n·d·n operations
pw +time :: number of ops = n^2 * d (mult) + n^2 * (d-1) (add), so order n^2 d
pw +time :: I'd say n²d, give or take a factor two
pw +time :: Time: 𝑂(𝑛²𝑑)
pw +time :: $O(n^2 d)$ time
pw +time :: It takes O(n²·d) time, dominated by E @ E.T
pw +time :: pairs: n choose 2 ~ n²/2; each costs d; total n²d/2 = O(n²d)
pw +quadratic :: time grows with the square of n
pw +quadratic :: if n doubles the runtime quadruples
pw +quadratic :: quadratic runtime
pw +quadratic :: ten times more embeddings means a hundred times the work
pw +quadratic :: the work goes up as n²
pw +quadratic :: O(n²) time since all pairs are compared
pw +quadratic :: runtime ~ n^2 (d is a constant here)
pw +quadratic -time :: It's O(n²).
pw +quadratic -time :: n^2 comparisons, so n^2 time
pw -time,quadratic :: O(n d) since it's vectorised
pw -time,quadratic :: O(n log n)
pw -time,quadratic :: linear in n
pw -time :: O(n³), it's a matrix multiplication
pw -time :: O(n d²)
pw -time :: O(n²d²)
pw -time :: n² d log n
pw -time :: E @ E.T has n·d entries to go through, O(n·d)
pw -time,quadratic :: each dot product costs d
pw -time :: each of the n rows takes n·d, so... I can't say what the total is
pw -time :: is it n²d?
pw -time :: it could be n²d or n·d²
pw -time :: The space is n²d.
pw -time :: n²·d would be without BLAS, with BLAS it's n·d
# space
pw +space :: extra memory is the n by n output, n²
pw +space :: O(n²) for sims
pw +space :: space n^2
pw +space :: we allocate three n×n arrays, so O(n²) space
pw +space :: the result alone is n² floats
pw +space :: memory: n*n
pw +space :: auxiliary space O(n²) (product, outer norms, quotient)
pw +space :: Additional memory is quadratic in n.
pw +space :: the output has n squared entries so memory is n squared
pw +space :: on top of E (n·d) you need n² for the matrix
pw +space :: S = Θ(n²)... that's for the extra memory
pw +space :: RAM grows with n^2
pw +space :: it materialises an n×n matrix plus two temporaries of the same size, so O(n²)
pw +space :: Extra: n² numbers
pw +space :: space is independent of d: n²
pw +space :: Quadratic memory too
pw +space :: n² cells to be stored
pw +space :: you get one float per pair, i.e. n² of them in memory
pw +space :: both are quadratic in n: time n²d, memory n²
pw +time,space :: time n²d and space n²
pw +time,space :: O(n²d), O(n²)
pw +time,space :: n^2*d time, n^2 mem
pw +time,space :: T: n²d. M: n².
pw -space :: memory n·d
pw -space :: no extra memory
pw -space :: O(n) extra for the norms
pw -space :: space n²d
pw -space :: O(1) extra, it's in place
pw -space :: n³ memory
pw -space :: is the memory n²?
pw -space :: memory n² or n·d, not sure
pw -space :: The time is n².
pw -space :: without the temporaries it would be n², but numpy fuses it, so n·d
# the size of the matrix
pw +matrix-memory :: 10M x 10M floats at 4 B = 400 TB
pw +matrix-memory :: 1e14 doubles, 8 bytes apiece, 800 TB
pw +matrix-memory :: 0.8 PB in double
pw +matrix-memory :: 364 TiB in fp32
pw +matrix-memory :: 728 TiB (float64)
pw +matrix-memory :: 200TB with half precision
pw +matrix-memory :: four hundred terabytes
pw +matrix-memory :: 400 thousand GB
pw +matrix-memory :: 4e14 bytes
pw +matrix-memory :: 4*10^14 B for float32, i.e. 0.4 PB
pw +matrix-memory :: 800 TB, or 400 if you stay in single precision
pw +matrix-memory :: (10^7)^2 · 4 bytes = 4·10^14 bytes = 400 TB
pw +matrix-memory :: sims is 10^14 elements so 400 TB of float32; the two temporaries triple that
pw +matrix-memory :: 400 TB for sims, times three with the intermediates: 1.2 PB
pw +matrix-memory :: A hundred trillion entries. At four bytes, 400 TB.
pw +matrix-memory :: With symmetric storage you need only 200 TB but numpy stores all 400 TB in fp32.
pw +matrix-memory :: It'd be 0.4 petabyte
pw +matrix-memory :: about half a petabyte, 400 TB to be exact
pw +matrix-memory :: E is 30 GB and the result 400 TB
pw +matrix-memory :: E: 30.7 GB. sims: 400 TB.
pw +matrix-memory :: the output needs 400TB whereas the input is just 30GB
pw +matrix-memory :: 400 TB per copy, and there are three
pw +matrix-memory :: 100 TB per byte of precision, so 400 TB in fp32
pw +matrix-memory :: in float64 - numpy's default - it's 800 terabytes
pw +matrix-memory :: 400'000 GB
pw +matrix-memory :: 400,000 gigabytes
pw +matrix-memory :: 400 To
pw +matrix-memory :: We would need 1e14 * 4 / 1e12 = 400 TB.
pw +matrix-memory :: 40 MB per row times 10 million rows is 400 TB
pw +matrix-memory :: One row is 40 MB, there are 10M of them, 400 TB.
pw +matrix-memory :: 400 TB of RAM (nobody has that)
pw -matrix-memory :: 40 TB
pw -matrix-memory :: 400 GB
pw -matrix-memory :: 4 PB in fp32
pw -matrix-memory :: 400 TB in float64
pw -matrix-memory :: 800 TB in float32
pw -matrix-memory :: 30 GB
pw -matrix-memory :: 61 GB for E in float64
pw -matrix-memory :: 307 PB
pw -matrix-memory :: 80 TB
pw -matrix-memory :: is it 400 TB?
pw -matrix-memory :: 400 TB or 400 GB, I always mix them up
pw -matrix-memory :: It would be 400 TB if n were 10M but with tiling it's only 1 GB, so 1 GB it is.
pw -matrix-memory :: My NAS has 400 TB
pw -matrix-memory :: we have 400 TB of disks
pw -matrix-memory :: 10^14 entries
pw -matrix-memory :: a lot of terabytes
# the running time
pw +wall-clock :: 1.5e17 / 1e13 = 1.5e4 s, ~4 h
pw +wall-clock :: at 10 TFLOPS: 15360 s, a bit more than 4 hours
pw +wall-clock :: on a single core with 1 GFLOP/s: about 5 years
pw +wall-clock :: 2.4 years at a billion multiply-adds per second
pw +wall-clock :: A100 (312 TFLOPS with tensor cores) 8 minutes in theory
pw +wall-clock :: H100 at about 500 TFLOPS: five minutes
pw +wall-clock :: 1.5e17 FLOPs; my CPU does 100 GFLOPS => 1.5e6 s => 18 days
pw +wall-clock :: 7.7e16 MACs, 1e12/s, 21 hours
pw +wall-clock :: with 1 TFLOP/s it's 43 hours, nearly two days
pw +wall-clock :: 150 PFLOP, on a 15 TFLOP/s GPU that's ten thousand seconds
pw +wall-clock :: roughly 2 to 4 hours on a modern GPU
pw +wall-clock :: half a day on a 4 TFLOPS card
pw +wall-clock :: Two hours twelve minutes at 19.5 TFLOP/s
pw +wall-clock :: ~2h on an A100 fp32
pw +wall-clock :: 64 cores at 20 GFLOPS each: 1.28 TFLOPS, so 1.2e5 s or 33 hours
pw +wall-clock :: at 50% of 312 TFLOPs it's about a quarter of an hour
pw +wall-clock :: 5 years on one core, 2 weeks on a 128-core server, 4 hours on a GPU
pw +wall-clock :: around 18 days with a 100 gflops workstation
pw +wall-clock :: 77 million seconds at 1 GHz with one mult-add per cycle
pw +wall-clock :: the compute takes maybe 4 hours at 1e13 flop/s, fine
pw +wall-clock :: 7.68e16 operations at 1e9 a second = 7.68e7 s = 2.4 yr
pw +wall-clock :: Compute is the easy bit: 1.5e17 over 1e14 is 1500 s, under half an hour.
pw -wall-clock :: at 10 TFLOPS it takes 15 seconds
pw -wall-clock :: 1e14 ops at 1e9 = 1e5 s, about a day
pw -wall-clock :: on an A100 about 2 weeks
pw -wall-clock :: 2.4 years on a GPU
pw -wall-clock :: 8 minutes on my laptop
pw -wall-clock :: at 1 TFLOP/s about 4 hours
pw -wall-clock :: it takes forever
pw -wall-clock :: 1.5e17 FLOPs
pw -wall-clock :: between a second and a decade
pw -wall-clock :: does it take 4 hours?
pw -wall-clock :: writing it to disk at 1 GB/s takes 4.6 days
pw -wall-clock :: 4 hours on a single core
pw -wall-clock :: 19.5 TFLOPS so 80 s
pw -wall-clock :: 7.7e16 at 1e12 is 77 s
# terse, in a whole interview
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative :: n²d time, n² space || 400 TB, 4 hours at 10 TFLOPS, RAM || HNSW
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative :: n^2 d / n^2 || 800TB fp64; 1.5e17 flops @ 1e13 = 4h; the memory, not the flops || ann, log n each
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative :: O(n²d), mem O(n²) || 400 TB. About 2 years on one core. Memory. || faiss
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative,alternative-cost :: time: n*n*d; extra: n*n || 1e14 floats, 400TB. 2h on an A100. What makes it infeasible: 400TB || approximate neighbours. n log n.
pw +time,space,matrix-memory,wall-clock,bottleneck,alternative,alternative-cost :: Time n^2 d, memory n^2 || 400 TB; a few hours on a GPU; can't be stored || HNSW index, 30 GB, log n per query
# several machines in one sentence, each with its time
pw +wall-clock :: 5 years on one core, 2 weeks on a 128-core server, 4 hours on a GPU
pw +wall-clock :: on one core 5 years, on a GPU 4 hours
pw +wall-clock :: 4 hours on a GPU and 5 years on a single core
pw +wall-clock :: A single core needs 2.4 years, a GPU some 4 hours.
pw -wall-clock :: 4 hours on one core, 5 years on a GPU
pw -wall-clock :: on one core 4 hours, on a GPU 5 years
pw -wall-clock :: 5 minutes on a single core.
pw +wall-clock :: Two hours twelve minutes at 19.5 TFLOP/s
"""
