"""What people type for the time and the space of comparing all pairs, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

TIME_EARNS = r"""
n²d time
Runtime: n·n·d.
T(n,d) = n^2 * d
time is n squared d
Time O(d n²), space O(n²).
it's n² dot products and every one of them costs d.
There are n² pairs; a pair costs d.
n^2 pairs times d each
for each of the n^2 pairs you do d multiplications
every row meets every row, d multiply-adds per meeting, thus n*n*d
we do n*n inner products of length d
Standard matmul of n×d by d×n, so n·d·n.
matmul (n,d)@(d,n) -> O(n d n)
2n²d flops
2·n·n·d FLOPs for the product and n² divisions
n²(2d-1) + 2n² operations, so n²d
The cost is d·n².
Quadratic in n and linear in d.
it scales with the square of n and proportionally to d
doubling n gives four times the work, doubling d gives twice the work
grows quadratically with the number of embeddings and linearly with the dimension
| time | O(n^2 d) |
| what | cost |\n|---|---|\n| time | n²d |\n| space | n² |
# time: O(n*n*d), space: O(n*n)
- time: n^2 d\n- space: n^2
time ~ n^2 d, mem ~ n^2
n²d and n²
O(N²D) where N is the number of embeddings and D their dimension
The matmul dominates with n²d, the norms are nd and the division is n².
O(n^2 d + n^2) = O(n^2 d)
I'd say big O of n squared times d
Since it's a matrix product of two n by d matrices it takes n squared times d.
compute Θ(n²·d); extra memory Θ(n²)
Three loops (n, n, d), so n*n*d.
a double loop over rows with a dot product of d inside: n*n*d
The time complexity of this line is O(n · n · d).
the line is of complexity n^2*d in time and n^2 in memory
n^2 d, because dot product is d and we have n^2 of these
Each entry takes d multiply-adds, and there are n² entries.
One entry costs O(d). There are n² of them.
d per entry, n² entries. So n²d.
n² entries at d operations apiece
n·n entries, d work each
number of multiplications is n times n times d
O(n^2d) for the dot products; O(n^2) extra space for the matrix.
\(O(n^2 d)\) time
$\mathcal{O}(n^2 d)$
Zeit... sorry, time is n²·d
Naively d·n². Strassen would help a bit but who does that.
n^2 × d (could be halved by symmetry)
n(n-1)/2 pairs times d, so O(n² d)
half of n^2 pairs if you use symmetry, d each: O(n^2 d)
For every pair of vectors (n^2) we multiply d numbers.
work = pairs × dim = n² × d
it does n*n*d mults
quadratic, with a factor d: n²d
O(d*n^2), the norms are free
So n*d @ d*n gives n*n*d FLOPs (times 2).
n square times d
en squared dee: n^2 d
The time required is of the order n²·d.
We're looking at n²d multiply-adds plus n² divides.
The product costs n²d. Dividing costs n².
n^2 * d mul-adds for E@E.T, n*d for norms, n^2 for the division
BLAS GEMM: O(n^2 d)
""".strip().splitlines()

TIME_MISSES = r"""
O(n²) time
n² pairs, so quadratic.
time is n*d
O(n^3)
O(n d²) time
n² entries, n*d input.
Is it n²d?
n²d or n³, one of the two
The time isn't n²d.
n² d bytes of memory
It would be n²d in a loop, but vectorised it's n².
the space is n²·d, time I don't know
For one row it's n·d.
Each dot product costs d.
d is constant so n²
n squared. d doesn't matter
Colleague says n²d but it's n².
n log n times d
n²/d
not n^2 d but n d
two loops over n
n²d² time
The norms take n·d.
with an index it would be n log n d
it depends on n and d
n² if d is one
n to the d
""".strip().splitlines()

SPACE_EARNS = r"""
memory n²
Extra space: n².
n^2 extra
the result has n² entries, so n² extra memory
time n²d, space n²
It allocates an n by n matrix.  So O(n²) space.
n×n result => n² memory
we need n² memory for the result
M(n) = n²
space is quadratic in n
quadratic memory
memory goes with the square of n
memory grows quadratically
Space also quadratic: n².
memory: n*n
the output, n·n numbers, has to be stored
the memory for it is n by n
extra mem = n*n (sims) + n*n (norm products)
3 n² temporaries so O(n²)
two n×n arrays are alive at the peak, O(n²)
You create an n×n array so n^2 space.
Extra memory is the output matrix: n².
additional: n² floats
n² floats of memory
O(n²) floats extra
it needs n^2 numbers of storage
storage n^2
RAM n²
In addition to E you need n² numbers.
the extra memory is dominated by sims with n^2
sims is n×n -> O(n²) memory
The matrix is n×n; that's the extra memory.
n squared for the memory
and n squared of memory
for memory, n squared
n^2 d time and n^2 memory
compute n^2 d / memory n^2
| memory | n² |
- space: O(n^2) for sims
The space complexity is n^2, dominated by the output.
memory wise n²
memory-wise it's n²
Spacewise: n²
n² + nd memory
O(n² + n) space
space O(n^2), not counting E
as for space, the n x n result: O(n^2)
extra n² on top of E
On top of the n·d input there's n² for the output.
Memory is worse: n².
Space: each pair gets one float, so n².
one float per pair, i.e. n² of memory
memory for n² similarities
memory to hold n² values
output: n²
we store n² scores
n² scores are kept
a dense n by n table must be stored
it has to keep an n by n table
Time is n²d, and memory n² since the output is n by n.
Output array O(n·n).
Output array O(n·n). Time O(n·n·d).
It's an n×n array, so n².
the result matrix is O(n²)
allocates O(n^2)
you allocate n^2 floats
The memory footprint is n².
footprint n^2
peak memory ~3n²
He says no extra memory. It's an n×n array, so n².
He says there's no extra memory because it's one line. It's an n×n array, so n².
""".strip().splitlines()

SPACE_MISSES = r"""
memory n·d
O(1) extra
n² dot products.
there are n² pairs
Space is O(n).
time is n²
time n², memory n
The memory is not n².
Is memory n²?
memory n² or n·d, depends
n² if we kept the matrix, but we don't need to
In place, so no extra memory.
n^2 d memory
memory for the norms: n
the n² time is bad
n² operations and no extra memory
If the result were kept it'd be n², but we stream it, so n.
n² time, same for... no idea about memory
the n by n matrix is virtual, so constant memory
Not n², only n·d.
log n memory
half n times d
some say n²; it's n·d
memory is big
space: n by d
""".strip().splitlines()
