"""Costs of the steps told in running words, in brackets, in lists; and near misses of each.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

_FP = "feature-pipeline"

CASES: list[Case] = [
    (_FP, "groupby", ["Grouping means each row's user id goes through a hash table once, so on average it is linear in the number of rows."], True, "'grouping means' tells no group means"),
    (_FP, "groupby", ["Grouping means sorting the rows by user, so on average it is linearithmic in the number of rows."], False, "another cost"),
    (_FP, "aggregate", ["Group means and group maxima: one pass, O(n)."], True, "group means are aggregates"),
    (_FP, "groupby", ["O(n) for 1 with hashing, O(n) for 2."], True, "a number names the step, with its reason behind"),
    (_FP, "aggregate", ["O(n) for 1 with hashing, O(u) for 2."], False, "the second step alone"),
    (_FP, "groupby", ["O(n) for the first with hashing, O(n) for the second."], True, "a place names the step"),
    (_FP, "aggregate", ["Grouping: O(n). The aggregates use the group codes, one pass, O(n)."], True, "codes of groups are no grouping"),
    (_FP, "aggregate", ["The aggregation is four cython kernels that each run down the column once. Four times n, so O(n)."], True, "one column is n long"),
    (_FP, "aggregate", ["The aggregation reads each column once, O(f)."], False, "many columns are counted"),
    (_FP, "interactions", ["f^2 pairs (minus the diagonal) x n rows = O(f^2 n) time."], True, "what is left out stands in brackets"),
    (_FP, "interactions", ["f^2 pairs (without the diagonal), that's not O(f^2 n) time."], False, "denied behind them"),
    (_FP, "sort", ["O(n) both", "O(f² n) both", "Ordering the frame takes n log n comparisons; shifting down by one is a linear copy."], True, "'by one' multiplies nothing"),
    (_FP, "lag", ["O(n) both", "O(f² n) both", "Ordering the frame takes n log n comparisons; shifting down by one is a linear copy."], True, "'by one' multiplies nothing"),
    (_FP, "sort", ["timsort/quicksort whichever, O(n log n); shift by one inside the groups, O(n)."], True, "whichever it is, one cost"),
    (_FP, "sort", ["Whichever sort pandas uses, O(n log n)."], True, "whichever it is, one cost"),
    (_FP, "sort", ["sort: n or n log n, whichever"], False, "two costs are left open"),
    (_FP, "sort", ["O(n) both", "f²n time and space", "O(n log n), O(n)\nStep 3."], True, "what is named alone owns no list of costs before it"),
    (_FP, "lag", ["O(n) both", "f²n time and space", "O(n log n), O(n)\nStep 3. It needs 80 GB."], True, "what is named alone owns no list of costs before it"),
    (_FP, "bottleneck", ["Steps 1 and 2 are O(n) each. This isn't where the trouble is.", "Step 3 is. f(f-1) columns times n rows."], True, "denied of others by the message before"),
    (_FP, "bottleneck", ["These two aren't the problem.", "The interactions are."], True, "denied of others by the message before"),
    (_FP, "bottleneck", ["The sort isn't where it hurts. Step 3 is."], True, "denied in a clause that hangs on the other"),
    (_FP, "bottleneck", ["The first two steps aren't the problem. Step 3 is."], True, "several steps at once"),
    (_FP, "bottleneck", ["These two aren't the problem.", "Step 3 is O(f² n)."], False, "another thing is said of it"),
    (_FP, "bottleneck", ["Step 3 isn't the problem.", "The sort is."], False, "said of the sort"),
    (_FP, "bottleneck", ["I don't know where the trouble is.", "Step 3 is a double loop."], False, "what it is, no answer"),
    (_FP, "memory", ["I get 79 GB. I would keep the top 25."], True, "what one gets is reckoned"),
    (_FP, "memory", ["We've got 80 GB of RAM, so it fits."], False, "what one has got is a machine's"),
    (_FP, "memory", ["I'd get 80 GB of RAM."], False, "what one would get is bought"),
]  # fmt: skip
