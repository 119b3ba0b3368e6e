"""Answers about the pipeline with another step named beside, spelled out, quoted and put right, as lists; and what only
sounds like them."""

from __future__ import annotations

import pytest

from tests.grading.said import earns, marked

TOLD = """
# a step that is only said not to be needed owns no cost
fp +sort,lag :: O(n) both || f²n both || You don't beat n log n with a comparison sort, so n log n it is. The lag on the other hand doesn't need a second sort, it's O(n).
fp +lag :: For the lag you don't have to sort once more, so that's O(n).
fp +groupby :: Grouping isn't n·u, you hash the key, so it's n.
fp -lag :: The lag doesn't need a second sort but it searches, so n log n.
# what is objected to is what the sentence is about
fp +groupby,aggregate :: This blog says "groupby is O(n log n) because it sorts". I don't buy it: only the u group labels get sorted, the rows are hashed, hence O(n). Aggregation: O(n), nobody disputes that.
fp +lag,sort :: O(n) both || f²n both || People also claim 'the shift costs another sort'. It doesn't, it's O(n). The sort_values itself is O(n log n), no argument there.
fp +groupby :: Grouping is n log n... no, sorry, that'd be the sort-based way, pandas hashes, so O(n). Aggregation O(n).
fp -groupby :: I don't buy that groupby is O(n), it sorts, hence O(n log n).
fp -lag :: People claim the shift is O(n). It isn't, it has to sort again.
# calls in code: the last one is what is done
fp +lag :: groupby(user).shift(1) hashes the users again and copies each value one down, so O(n).
# a number before another step's name counts the items of a list
fp +sort,lag -groupby :: ### Step 4\\n1. `sort_values`: `O(n log n)`\\n2. `shift`: `O(n)`
fp +groupby,aggregate :: 1. groupby: O(n)\\n2. agg: O(n)
fp +groupby,aggregate :: ①②: grouping → 𝒪(n) on average (hashing), aggregation → 𝒪(n) as well, 4 accumulators per user ✓
fp +groupby -aggregate :: Steps 1 and 2: grouping O(n), aggregation O(u)
# growths between strokes are alternatives, unless each has its own name
fp -lag :: lag: O(1) / O(n) / O(u)
fp +sort,lag :: sort / lag: O(n log n) / O(n)
# spelled out
fp +sort,lag :: O(n) both || f²n both || Rows times the logarithm of rows for the sort, and simply the number of rows for the lag.
fp +aggregate :: Grouping takes time proportional to the number of rows. The aggregation does too, every row contributes once to its user's running figures.
fp +interactions-space :: O(n) both || The number of rows times the square of the number of features, in time. The same expression holds for the memory, since each product is stored as a column of its own.
fp +sort :: number of rows times its logarithm, for sorting
fp +sort :: sroting is n lgo n
fp -lag :: for the lag simply the number of users
fp -interactions-space :: f²n in time for step 3; the memory doesn't follow the same formula.
# a product that leads to the space is none of time
fp +interactions-space -interactions :: O(n) both || What worries me is memory. There will be f·(f−1) extra columns, each n long, so space is O(f²·n), and it all stays alive until the function returns.
fp +interactions :: O(n) both || f² columns, each n long, to be computed: O(f²n) time.
# step 3 set against another step, named by its growth, or told with what it does
fp +bottleneck :: Step 3, the pairwise products, clearly: 10^10 multiplications against 2·10^7 for the sort.
fp +bottleneck :: The quadratic number of feature combinations is the bottleneck here.
fp +bottleneck :: Everything else is about linear in n; the all-pairs step multiplies that by 10,000 and so is the bottleneck.
fp -bottleneck :: The sort, clearly: 2·10^7 comparisons against 10^6 multiplications for step 3.
fp -bottleneck :: Step 3 multiplies every column with every other column.
# what the code takes as it stands; from little up to much
fp +memory :: If we keep just i<j and float32 we land at 20 GB, the code as it stands takes 80.
fp +memory :: The frame goes from 0.8 GB up to 80 GB in total.
fp -memory :: If we keep just i<j and float32 we land at 20 GB, the code as it stands takes 8.
# a number that is not sure leaves no choice open; fewer pairs by groups; selection that comes too late
fp +optimization :: I'd cut the 100 features down to maybe 15 by importance (lasso or lightgbm gain) and only cross those
fp +optimization :: I propose that we delete the features which are not useful for model before we multiply.
fp +optimization :: Don't cross everything with everything: group the features by theme and cross within a theme, 10 groups of 10 yield 900 columns.
fp -optimization :: Build all 9900 columns, then run feature selection on the result to keep the best ones.
fp -optimization :: After all the interactions have been computed, select the useful ones.
fp -optimization :: There are things like sparse matrices and tree models in machine learning.
# a step besides, a verb of the library's, how things are already
fp +groupby :: Let me think. Grouping by user, if we do it by sorting it's n log n, but pandas uses a hash table by default so O(n).
fp -groupby :: Let me think. Grouping by user, if we hash it's O(n), but pandas sorts by default so O(n log n).
fp +groupby :: If the ids were already sorted we'd not even need hashing, but in general it's hashing, O(n) on average. Then the aggregation is a reduce per group, summing up to O(n).
fp +sort,lag :: O(n) each || f²n both || Sorting is the only superlinear bit besides step 3, n log n; the lag afterwards just reads the row above within the user, n.
fp +lag :: O(n) each || f²n both || Comparison sort on (user, event), n log n. Shift: a groupby again plus a copy, n.
fp +lag :: The lag: a single pass that takes each row's predecessor in its group. O(n).
# what it scales with, how often what is run, work that is counted
fp +groupby :: Time for step 1 scales with n; whether there are ten users or a million hardly matters.
fp +interactions :: Step 3 scales with n and with the square of f.
fp -interactions :: Step 3 scales with n and with f.
fp +interactions :: Asymptotically the loop body runs f² times with O(n) work inside.
fp +interactions,interactions-space :: O(n) each || It computes f²n products and stores every single one of them.
fp +aggregate :: for aggregation also we need go through whole table one time, n
fp +lag :: O(n) each || f²n both || The sort is n log n. The lag isn't free, it still has to write n values.
# the second one is chosen; what is useless is removed; what a machine has
fp +optimization :: Easily the crossing. It wants about 80 GB (float64). Either i<j only, or better, generate them on demand.
fp +optimization :: What helps is not having f = 100 in the first place; half of them are surely redundant, I'd remove those.
fp -optimization :: Feature selection would be possible, I'd skip that.
fp +bottleneck :: O(n) each || f²n both || n log n, n || Step 3 needs 79 GB while everything else fits in two. Don't create the columns; let the trees split on the raw features.
fp -memory :: 80 GB of RAM is what my server has, so it's fine.
# what is done on sorted rows, unless it is another way that is proposed
fp +lag :: O(n) each || f²n both || For the sort we're at O(n log n), the shift on the sorted frame is linear again.
fp -lag :: O(n) each || f²n both || The lag is O(n·u). I'd change it to a plain shift on the sorted frame, then it's a single pass.
# nothing else matters; computed when it is needed
fp +bottleneck :: O(n) each || f²n both || n log n, n || Nothing matters but the products.
fp -bottleneck :: O(n) each || f²n both || n log n, n || Nothing matters but the sort.
fp +optimization :: O(n) each || f²n both || n log n, n || Step 3. 80 GB. Compute each product only when a consumer needs it.
fp -optimization :: O(n) each || f²n both || n log n, n || Step 3. 80 GB. Buy RAM only when somebody needs it.
"""


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), list(marked(TOLD)))
def test_what_is_told_is_marked(scenario: str, check: str, messages: list[str], met: bool, why: str) -> None:
    assert earns(scenario, check, messages) is met, why
