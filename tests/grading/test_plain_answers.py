"""Whole interviews in the plainest words: (messages, checks that are met, checks that are not)."""

from __future__ import annotations

import pytest

from interviewer.grading import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PLAIN: list[tuple[list[str], str, str]] = [
    (
        ["groupby hashes so n, aggregation is n as well", "time f² n, memory f² n", "n log n to sort, n to lag"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (["Both linear."], "groupby aggregate", ""),
    (["n and n"], "groupby aggregate", ""),
    (["Group: O(n). Agg: O(u), one row per user"], "groupby", "aggregate"),
    (["step 1 O(n), step 2 O(u)... no, O(n), it has to read the rows"], "groupby aggregate", ""),
    (
        ["1 and 2 are O(n) each", "3: O(f^2 n) both", "4: n log n + n"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (["linear for grouping, no idea for the aggregation"], "groupby", "aggregate"),
    (["n log n for the grouping because pandas sorts, n for the aggregation"], "aggregate", "groupby"),
    (["O(n)", "f²n work, f²n bytes", "n log n, n"], "groupby aggregate interactions interactions-space sort lag", ""),
    (
        ["the grouping's a hash, so linear. same for agg", "n f^2", "sort's n log n and lag's linear"],
        "groupby aggregate interactions sort lag",
        "",
    ),
    (
        [
            "O(n) both",
            "for every pair of columns you multiply n values so f^2 * n. the memory is only f * n because temporary",
        ],
        "interactions",
        "interactions-space",
    ),
    (
        ["O(n) both", "it's quadratic in the features", "n log n for both the sort and the lag"],
        "groupby aggregate sort",
        "interactions lag",
    ),
    (
        [
            "O(n) both",
            "O(f n) - oh wait two loops - O(f² n). Space: same",
            "sort: O(n log n) / lag: O(1) per row, so O(n)",
        ],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "f² n, f² n", "Sorting takes n log n; lagging doesn't add anything beyond n"],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "f^2 n time & space", "the sort dominates with n log n, the lag's a shift so n"],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["step 1: n, step 2: n", "step 3: f·f·n ops and just as many floats", "step 4: n·log n then n"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (
        ["linear, linear", "f squared n for either", "n log n and linear"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (
        ["The first is O(n), the second one also O(n)", "O(f²·n) for both", "First O(n log n), second O(n)"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n)/O(n)", "O(f²n)/O(f²n)", "O(n log n)/O(n)"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (["It's O(n) for the groupby. The agg I'd have to look up"], "groupby", "aggregate"),
    (["groupby: n. agg: n", "f^2 n", "sort? n log n. lag? n."], "groupby aggregate interactions sort lag", ""),
    (
        ["n for each of them", "f**2*n for time, f**2*n for space", "nlogn sort, lag n"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) O(n)", "O(f²n) time, space identical", "sort O(n log n), the shift after it O(n)"],
        "groupby aggregate interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "time: f²n", "memory: f²n as well", "the sort is n log n while the lag is only linear"],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "f²n", "n log n", "n", "step 3. 9900*1e6*8=79.2GB. only unordered pairs"],
        "bottleneck memory optimization",
        "",
    ),
    (
        [
            "O(n) both",
            "f²n",
            "n log n; n",
            "The sort is the bottleneck since it doesn't parallelise. 80 GB. Use a faster sort",
        ],
        "memory",
        "bottleneck optimization",
    ),
    (
        ["O(n) both", "f²n", "n log n; n", "pairs. 8 GB", "sorry, 80 GB. I forgot a zero", "buy more RAM"],
        "bottleneck memory",
        "optimization",
    ),
    (["O(n) both", "f²n", "n log n; n", "pairs, 80 GB", "no, 8 GB, I had a zero too many"], "bottleneck", "memory"),
    (
        [
            "O(n) both",
            "f²n",
            "n log n; n",
            "step 3, 80GB",
            "feature selection first? No, I'd not do that, it loses signal. A bigger machine.",
        ],
        "bottleneck memory",
        "optimization",
    ),
    (["O(n) both", "f²n", "n log n; n", "step 3, 80GB. I'd use float32", "so 40 GB then"], "bottleneck memory", ""),
    (
        [
            "O(n) both",
            "f²n",
            "n log n; n",
            "step 3, 80GB",
            "Write the products in chunks to parquet instead of holding them",
        ],
        "bottleneck memory optimization",
        "",
    ),
    (
        ["O(n) both", "f²n", "n log n; n", "step 3, 80GB", "I'd compute a pair only when the model asks for it"],
        "bottleneck memory optimization",
        "",
    ),
    (
        [
            "O(n) both",
            "f²n",
            "n log n; n",
            "step 3, 80GB",
            "keep only pairs i<j",
            "that's still 40 GB, so also drop columns with low importance",
        ],
        "bottleneck memory optimization",
        "",
    ),
    (
        [
            "O(n) both",
            "O(f² n). Memory, the same thing.",
            "Sort: n log n. Lag, hmm, it groups again, n, then shifts, n, so n in total.",
        ],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "f²n both in time and space, equally", "The sort costs O(n log n), whereas the lag costs O(n)"],
        "interactions interactions-space sort lag",
        "",
    ),
    (
        ["O(n) both", "O(f²n)", "no wait, it is vectorised, so once, not f times. It's O(f n)."],
        "groupby",
        "interactions interactions-space",
    ),
    (
        [
            "O(n)",
            "f²n both",
            "n log n, n",
            "step 3, 8 GB",
            "let me redo it. 10^10 times 8, so it's 80 GB, I was off by ten",
        ],
        "bottleneck memory",
        "",
    ),
    (
        [
            "O(n)",
            "f²n both",
            "n log n, n",
            "step 3, 80 GB",
            "let me redo it. 10^10 bytes, so it's 10 GB, I was off by eight",
        ],
        "bottleneck",
        "memory",
    ),
]


@pytest.mark.parametrize(("messages", "met", "unmet"), PLAIN)
def test_plain_answers(messages: list[str], met: str, unmet: str) -> None:
    grade = grade_messages(load_library().packs["feature-pipeline"], messages).grade
    for check in met.split():
        assert grade.mark(check).mark is Mark.MET, check
    for check in unmet.split():
        assert grade.mark(check).mark is not Mark.MET, check
