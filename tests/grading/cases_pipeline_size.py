"""The size of the products, as people put it, with near misses."""

from __future__ import annotations

from tests.grading.said import Said

CASES = (
    Said(
        "memory",
        True,
        ("both n", "f^2 n for time and memory", "n log n, n"),
        r"""
step 3, 79.2 GB
step 3. 9,900 x 10^6 x 8 B = 79.2 GB
3. Assume the frame is float32 - 9.9e3 x 1e6 x 4 B = 39.6 GB.
step 3, 9.9e9 doubles, so 79.2e9 bytes
step 3, about 80 gigs
step 3, roughly 74 GiB
step 3, ~0.08 TB
step 3, 79,200 MB
step 3, 80 GB give or take
step 3: f(f-1) n 8 = 79.2 GB
step 3, 10,000 columns of 8 MB, so 80 GB
step 3, one column is 8 MB, times 9,900 is 79 GB
step 3, each new column weighs 8 MB and there are 9900 of them: 79.2 GB
step 3. As written it is 79.2 GB, with a triangular loop half of that.
step 3. 79.2 GB, or 39.6 GB if each pair is made once
step 3. With pairs once only it's 4,950 x 8 MB = 39.6 GB
step 3. 39.6 GB after dropping the mirrored products
step 3. Half the products are duplicates; without them 40 GB
step 3. In float32: 39.6 GB. In float64: twice that.
step 3. floats of 4 bytes -> 40 GB; doubles -> 80 GB
step 3. fp32 40 GB, fp64 80 GB
step 3. 40 GB at single precision
step 3. At 8 bytes apiece 9.9 billion values are 79.2 billion bytes
step 3. 9.9 billion values, 8 bytes each, 79.2 GB, more than my 64 GB box
step 3. Needs 79 GB, my laptop has 16.
step 3. We'd need 80 GB against 0.8 GB for the input.
step 3. From 0.8 GB to 80 GB.
step 3. The frame goes from 800 MB to 80 GB.
step 3. It's a hundred times the input: 80 GB instead of 800 MB.
step 3. Input 0.8 GB, output 80 GB.
step 3. 99 times 0.8 GB, so 79 GB
step 3. 80 GB just for the products, plus 0.8 GB of input
step 3. 80 GB in total
step 3. In total 80 GB with the original columns
step 3. 8 bytes * 1e6 * 9900 ≈ 7.9e10 bytes
step 3. 7.92e10 B
step 3. 79 200 000 000 bytes
step 3. 79.2 gigabytes (73.8 GiB)
step 3. somewhere around eighty gigabytes
step 3. nearly 80 gigs of ram
step 3. just under 80GB
step 3. a bit less than 80 GB
step 3. 80 GB and that's only the products
step 3. Memory: 100*99*1e6*8/1e9 = 79.2 GB
step 3. mem = 9900 cols * 1M rows * 8B ~ 79GB
| step | GB |\n|---|---|\n| 3 | 79.2 |
step 3. Okay, 10^4 columns, 10^6 rows, 10^10 numbers, 8 bytes, so 800 GB? No hold on, 8 * 10^10 is 80 * 10^9, so 80 GB. Right, 80.
step 3. 8 GB? no, 10^10 times 8 is 80 GB
step 3. I'd say 79 GB, the sort only needs a few MB
step 3, which eats 79 GB
step 3: ten thousand columns à 8 MB = 80 GB
step 3. 80 GB -> OOM
step 3. 9,900 new float64 columns = 79.2 GB -> crash on anything below 128 GB
step 3. 79.2GB. A 64 GB machine dies.
step 3. You'd want at least 80 GB of RAM
step 3. That's 80 GB you don't have
step 3. 79.2 GB peak, before the sort copies the frame
step 3. 79.2 GB, doubled during the sort as it copies
step 3. 80 GB, and the sort makes a copy so 160 at peak
step 3. ca. 80 GB RAM
step 3. Per row 9,900 doubles = 79.2 kB, times a million rows = 79.2 GB
step 3. 80 kB per row, 1M rows, 80 GB
step 3. 79.2 GB (float64), 39.6 (float32)
step 3. 79.2 GB if float64
step 3. assuming float64, 79.2 GB
step 3. If each is a double it's eighty GB
step 3. With int64 also 80 GB
step 3. 20 GB if float32 and each pair only once
step 3. unordered and single precision: 19.8 GB
step 3. After removing the duplicates 40 GB.
step 3. 80 GB, so one needs a machine with 128 GB.
step 3. 79.2 GB, or 39.6 with the duplicates removed
step 3. 80 GB. I'd drop the duplicates.
step 3. 80 GB, dropping the duplicates halves that.
step 3. 80 GB; without the duplicates it would be half.
""",
    ),
    Said(
        "memory",
        False,
        ("both n", "f^2 n for time and memory", "n log n, n"),
        r"""
step 3. 8 GB
step 3. 800 GB
step 3. 40 GB
step 3. 800 MB
step 3. float32: 80 GB
step 3. my machine has 80 GB
step 3. I'd rent a machine with 80 GB
step 3. more than 16 GB
step 3. 80 MB
step 3. is it 80 GB?
step 3. 80 GB or 800 GB, not sure which
step 3. someone measured 80 GB; I get 8 GB
step 3. 79.2 GB? no, 7.92 GB
step 3. I have 80 GB on my box so it fits
step 3. between 1 GB and 100 GB
step 3. 9.9e9 values
step 3. The input has 80 GB
step 3. an A100 has 80 GB
step 3. the sort needs 80 GB
step 3. 80 Gbit
step 3. it's 79.2 if you ask me
step 3. not 80 GB
step 3. 79.2 GB would be right if all columns were kept, but only one is alive so 8 MB
step 3. In float32 it'd be 79.2 GB
step 3. After removing the duplicates 80 GB.
step 3. I'd order a box with 80 GB.
step 3. I'd remove duplicate rows, then 40 GB.
""",
    ),
)
