"""What the products cost, as people put it, with near misses."""

from __future__ import annotations

from tests.grading.said import Said

CASES = (
    Said(
        "interactions",
        True,
        ("both n",),
        r"""
f times f minus 1 iterations, what's in each? a vector multiply, n. So n f^2 in time.
f^2 n for both
f²·n flops and f²·n·8 bytes
(f² - f)·n multiplications
each of the f² pairs does n multiplies -> n f²
for every pair you do a whole column so f times f times n and it keeps all of it so same for ram f times f times n
quadratic in the features and linear in the rows
rows times features squared
N times F squared
number of columns squared times number of rows
He'd tell you f*n. Nope. Every feature meets every other one over all rows: f^2*n.
Not f*n but f²n.
it's n·f·(f−1), drop the lower term, n·f²
2 nested loops over f and a vectorized product of length n, that gives f^2 * n
O(n * f ** 2)
n f^2 (halving the pairs would not change that)
With f features: f(f-1) products, n each. Total n f(f-1).
double f and it gets four times slower, double n and it gets twice as slow: f²n
could be written f*f*n, i.e. f^2*n
it can be bounded by f^2 n
""",
    ),
    Said(
        "interactions-space",
        True,
        ("both n",),
        r"""
So f times f-1 iterations, what's in each? a vector multiply, n. So n f^2 in time. Wait does it free anything? No, it assigns to df. So n f^2 of memory.
f^2 n for both
n f² in time, and the same in memory as every column stays
f squared times n. Same amount of memory because all columns are kept.
Time f²n. Same for memory.
Time f²n. Memory: same thing, nothing is freed.
Time f²n. Memory identical.
Time f²n. Equally for the RAM.
Time is f²n; so is the space.
Time is f²n and the space too.
It takes n f^2 multiplications and leaves n f^2 numbers behind.
It takes n f^2 multiplications and stores just as many values.
n f^2 multiplications, every result is stored, so as many cells.
Multiplications: n f². Cells: n f².
The double loop makes roughly f squared columns and each one takes n multiplications, so O(n f^2) time. All of them stay in the dataframe so memory is O(n f^2) too.
About f squared columns of n entries, so memory O(n f^2).
it keeps all of it so same for ram f times f times n
time = n*f*(f-1), space = n*f*(f-1)
CPU n f², RAM n f²
work n·f², storage n·f²
quadratic in f, linear in n, for both time and memory
f*f*n each
the frame swells by f^2*n values
the table grows by f(f-1) columns of n values: f²n
f²n time; footprint the same order
Time complexity: O(f^2 n). Space complexity: O(f^2 n).
T = O(n f²), S = O(n f²)
n f^2, and it's all materialised so memory grows likewise
n f^2 for the multiplying, and keeping it all is n f^2 again
To compute: f²n. To keep: f²n.
f² columns, n long, all kept: f² n
f²·n flops and f²·n·8 bytes
for every pair you do a whole column so f times f times n and it keeps all of it so same for ram f times f times n
f^2 n multiplications. Cells: f^2 n.
f^2 columns, so f^2 n time. All of them are kept, so the memory is f^2 n too.
f^2 n time. Memory likewise.
f^2 n time, the same amount of memory.
""",
    ),
    Said(
        "interactions",
        True,
        (),
        r"""
both linear; the products f squared n in time and space; sort n log n, lag linear
""",
    ),
    Said(
        "interactions-space",
        True,
        (),
        r"""
both linear; the products f squared n in time and space; sort n log n, lag linear
""",
    ),
    Said(
        "interactions",
        False,
        ("both n",),
        r"""
f^2
f²n memory
f n
n² f
could be f*n, f^2, f^2*n, n^2, 2^f. tick the right one for me please
f*n, f^2, f^2*n, n^2 - one of these
I have seen f^2 n somewhere
is it n f²?
n f² would be if we did it in Python row by row, here it's f²
I'd say f*n, definitely not f^2*n
might be f*n, f^2, f^2*n, n^2
one of f*n, f^2, f^2*n
""",
    ),
    Said(
        "interactions-space",
        False,
        ("both n",),
        r"""
f²n time, memory n as one temporary is reused
f²n time, memory is constant
f²n time. Memory: same as before, n.
f²n time. Not the same for memory: it's f n.
f²n time. Memory I don't know.
f^2 n time. Memory doesn't grow likewise.
f^2 n time. Never the same for memory.
f^2 n time, not the same amount of memory.
""",
    ),
    Said(
        "interactions",
        True,
        ("both n", "The time is O(f²·n).", "sort n log n, lag n"),
        r"""
79 GB... no, that's wrong, only one product column exists at a time. So it's just 8 MB extra, O(n). My final answer is 8 MB.
Step 3. One column at a time is alive, so 8 MB, O(n).
""",
    ),
)
