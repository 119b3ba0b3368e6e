"""More of what people type for the time and the space of comparing all pairs, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

TIME_EARNS = r"""
The cost increases with the square of the number of rows and linearly with the number of columns.
n²d flops-ish.
It's a matrix product of n×d by d×n: n²·d operations.
The time is of order n^2 by d, because for every couple of rows we make one scalar product of d terms.
GEMM. 2n²d flop.
n*n*d
runtime n n d
For each of the n² pairs a dot product of d multiplications, therefore n²d.
d times n squared
d × n²
It's n squared times d.
Quadratic in n, linear in d.
quadratic in rows and linear in the dimension
O(d·n²) work
Work: d n^2
Time goes like n²·d.
time ~ d*n^2
T(n,d) = Θ(n² d)
Theta(n^2 d)
about 2dn² FLOPs
n^2 dot products, d mults each
n² inner products of length d
n^2 dot products of size d each, so n^2 d
(n^2)(d)
The matmul is (n,d)x(d,n), which is n*d*n.
n·d·n
n*d*n multiply adds, then n² divisions
O(n²d) for the product plus O(n²) for the division, so O(n²d).
n²d + n², i.e. n²d
matmul: n²d. norms outer: n². divide: n². total n²d.
Every row with every other row, d each: n²d
every row meets every row, each meeting costs d -> n²d
the runtime scales with n squared and d
runtime scales as n^2 and linearly with d
The complexity of time it is n*n*d because for each pair we make the product of d components.
| time | O(n²d) |
- time: n²d\n- space: n²
time = n²d, space = n²
# time: O(n^2 * d)
It'll take n²d steps and n² additional cells.
n² pairs with d work each.
n² entries, each costs d.
n^2 entries and O(d) per entry
O(d) per entry, n² entries
d operations per pair, n² pairs
each entry needs d multiplications and there are n² entries
three nested loops: n, n, d
three loops over n, n and d
it is a triple loop n × n × d
Doubling n quadruples the time, doubling d doubles it.
If n doubles it's four times the work; if d doubles, twice.
half n²d by symmetry, still n²d
n(n-1)/2 · d, so n²d
n(n+1)/2 pairs × d
number of pairs n² times d per dot product
pairs n^2, per pair d.
Per pair d, pairs n².
Compute is n²d; memory n².
Arithmetic: n²d
cost n²d
n²·d time; n² space.
n2d time, n2 space
O(n2d)
N^2 D
N²D where N rows, D columns
with N embeddings of width D it's N²·D
The naive matmul is O(n²d), Strassen-like tricks aside.
""".strip().splitlines()

TIME_MISSES = r"""
n²
The time is n² for the pairs.
O(n²) time and O(n²) space
n d²
n·d
O(nd) time
n³
n²·d²
n² log n
O(n²d) or O(n³)?
either n²d or nd²
Is it n²d?
not n²d, it's n²
memory n²d
the space is n²d
n² dot products.
Quadratic.
quadratic in n and d
quadratic in d and linear in n
The norms are n·d.
With ANN it's n log n instead.
Reading E is n·d.
d is a constant so n².
n² times a constant
It's O(n^2.37).
""".strip().splitlines()

SPACE_EARNS = r"""
n² residency
Time n²d, n² out.
n² out, few x that w/ temporaries.
2n²d flop. n² out, few x that w/ temporaries.
Extra memory n², constant factor 2-3 depending on how clever the temporaries are.
d·n² time. Extra memory n², constant factor 2-3 depending on the temporaries.
memory: the n·n output. and actually norms*norms makes another n·n. so still order n²
it makes n² new values.
n²·d operations, and it makes n² new values.
The auxiliary storage increases with the square of the number of rows and does not depend on the number of columns.
Space is the square, n x n.
The memory additional is n*n.
The additional memory is of order n^2.
output n x n, so n² memory
n²d time, n² memory
O(n²d) and O(n²)
n²d and n²
n²d compute, n² output
n²d work, n² output
n²d time; output is n²
time n²d, output n²
n²d flops, n² floats
n²d flops, n² floats out
n²d time, n² floats of memory
n²d multiplications, n² numbers stored
n²d to compute, n² to store
n²d to compute and n² to keep
takes n²d and stores n²
memory is n squared
mem n^2
RAM ~ n²
Extra: n².
extra space: n*n
n² extra
Additional memory n² (two or three arrays of it)
The result is n by n, so that's n² extra memory.
the sims matrix is n×n → O(n²)
sims is n×n.  Memory O(n²)
An n×n array gets allocated.
it allocates an n×n array
We create a matrix with n² entries.
creates n² floats
need to store n² floats
it needs n² floats
n² cells have to be held
need room for n² numbers
room for n² scores
It materialises n² values.
n² values are written
we have to hold n² similarities
the memory grows quadratically with n
memory is quadratic in n and independent of d
quadratic memory
quadratic space, d doesn't matter
quadratic extra memory, no d
Both are quadratic in n; the time has an extra d.
Time is n²d, memory the same without the d.
same for memory, minus the d: n²
space: number of pairs, n²
One float per pair, n² pairs.
a float for every pair so n²
n² similarities to keep
up to three n×n temporaries, so O(n²)
three n x n arrays live at the same time: 3n², O(n²)
| space | n² |
# space O(n^2)
Peak memory: 3 n² because of temporaries.
storage n^2
The table takes n².
n^2 for the result and n^2 for the norms product
O(n² + nd) in total, n² extra
Doubling n means four times the memory.
""".strip().splitlines()

SPACE_MISSES = r"""
n²d memory
n·d memory
O(n) extra
memory is linear
constant extra memory
The output is n×d.
n² time.
n²d time.
The time is n² in n.
Is the space n²?
n² or n·d, depends
Space can be brought to O(n) with streaming, so O(n).
E takes n·d.
n²/2 time
n² pairs have to be compared.
There are n² pairs.
we do n² dot products
n² comparisons
no extra memory
memory isn't n²
The space isn't n², numpy does it in place: O(1).
The norms need n.
n³ memory
""".strip().splitlines()
