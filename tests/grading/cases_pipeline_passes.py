"""What grouping, aggregating, sorting and shifting cost, as people put it, with near misses."""

from __future__ import annotations

from tests.grading.said import Said

CASES = (
    Said(
        "groupby",
        True,
        (),
        r"""
Hash every row by its user, done in one pass, so linear in the rows.
Grouping: each row touched once -> O(n)
1) O(n), 2) O(n)
both linear
Each of the two is a single pass over n rows.
Step 1 builds a dictionary from user to rows. That touches all rows once, n.
hash table => O(n) amortized
Linear, because groupby hashes the key.
O(n) expected for the split, and the reduction is O(n) also
n and n
first n, second n
Group by is n operations, stats also
It is order n for grouping, order n for aggregate.
Theta(n) each
| step | time |\n|---|---|\n| 1 | O(n) |\n| 2 | O(n) |
groupby(user)  # O(n), hashing
step1 ~ n, step2 ~ n, step3 ~ n f^2, sort ~ n log n, lag ~ n
Not n log n: pandas hashes, so n.
One hash lookup per row, n rows, so n.
all linear except step 3 (f^2 n) and the sort (n log n)
Each row is put into its bucket. O(n).
every row visited once, thus O(n) for the group by; u doesn't matter
the cost of step 1 grows linearly with rows
Double the rows, double the time for the grouping: linear.
""",
    ),
    Said(
        "aggregate",
        True,
        (),
        r"""
both linear
Each of the two is a single pass over n rows.
step 1 is O(n). Then the stats, every value is looked at once. Also O(n).
mean/std/max/count: 4 passes, 4n, so n
Grouping n. Aggregation likewise.
Grouping O(n), aggregation same.
1: O(n). 2: same.
1: O(n). 2: ditto, the std needs the mean but it's still one or two passes.
O(n) for both
linear for either
n + u for the statistics, so n as u <= n
Aggregation reads n values, writes 4u, so O(n)
Running sums per user, linear in the number of records.
both of them go over the data once, O(n)
First two steps: O(n).
steps 1-2: O(n)
steps 1 & 2 are O(n), 3 is O(n f²), 4 is O(n log n) + O(n)
the agg part is cheap, one scan = n
Step 1 needs n steps and step 2 the same again.
Adding up values per group is n additions.
four statistics, constant number of passes, therefore linear in n
for the statistics: each is O(n), four of them is still O(n)
""",
    ),
    Said(
        "aggregate",
        False,
        (),
        r"""
step 2 doesn't depend on n, only u
The aggregation is O(u) since there are u groups
Step 2: n·u
Grouping O(n). Aggregation O(u).
agg: f*n
The result has n rows... no, u rows. O(u).
grouping n, stats 1 per user
""",
    ),
    Said(
        "groupby",
        False,
        (),
        r"""
O(n log n) for the grouping because of sort
Step 1 is O(u)
groupby is lazy, O(1)
Is it n for the grouping?
not O(n), more like n log n for the grouping
n, n log n or n², no idea for the grouping
A colleague says grouping is O(n).
A colleague swears groupby is O(n), and he is wrong, it sorts, so n log n.
""",
    ),
    Said(
        "sort",
        True,
        (),
        r"""
both linear; the products f squared n in time and space; sort n log n, lag linear
O(n), O(n), O(f² n), O(n log n), O(n)
1. n\n2. n\n3. f²n (time and space)\n4. n log n, then n for the shift
step 4 is n log n because of the sort
""",
    ),
    Said(
        "lag",
        True,
        (),
        r"""
both linear; the products f squared n in time and space; sort n log n, lag linear
Steps 1 and 2 O(n) each, step 3 O(f²n) in time and memory, step 4 O(n log n) for the sort and O(n) for the lag.
O(n), O(n), O(f² n), O(n log n), O(n)
1. n\n2. n\n3. f²n (time and space)\n4. n log n, then n for the shift
""",
    ),
    Said(
        "sort",
        True,
        ("both n", "f^2 n both"),
        r"""
n log n and n
comparison sort so n log n
n times log n
log n per row, n rows, n log n
It isn't linear, n log n.
n lg n as any comparison sort; the two keys only make each comparison a bit dearer
sort n log n (n if already sorted and timsort notices)
O(nlogn) worst case
n·log(n) comparisons
""",
    ),
    Said(
        "lag",
        True,
        ("both n", "f^2 n both"),
        r"""
n log n and n
O(n log n) comparisons, on two keys. The lag afterwards O(n).
n log n for the sort, the lag is the linear bit.
Here he says the sort is linear. It isn't, n log n. The lag is the linear bit.
lag, it's groupby again plus a shift, so linear, n.
n lg n, then n
the former n log n, the latter n
Sort: comparison based, n log n. Lag: one copy per row, so n copies.
n log n for sorting and shift is only n more
sorting dominates with n log n, lagging adds n
the sort is loglinear, the lag linear
Sort linearithmic. Lag is another pass, linear.
- sort: n log n\n- lag: n
ORDER BY is n log n. LAG() is a linear scan afterwards.
The comparison sort takes n log n. Shifting is a memcpy, O(n).
sort takes n log n while the shifting touches each row once
n log n, and shifting each value down by one is n
sort=nlogn lag=n
Timsort, n log n; shift, n
well sorting is always n log n, and once sorted a lag is one step per row so n
First half n log n, second half n.
n log n; the lag just n
""",
    ),
    Said(
        "sort",
        False,
        ("both n", "f^2 n both"),
        r"""
n for the sort, radix
n² for the sort
log n
n log n? n? dunno
not n log n as the keys are integers, linear
""",
    ),
    Said(
        "lag",
        False,
        ("both n", "f^2 n both"),
        r"""
n log n for both
n log n each
sort n log n, lag the same
sort n log n, lag free
sort n log n, lag O(1)
sort n, lag n log n
sort n log n, lag u
n log n for the whole step
""",
    ),
)
