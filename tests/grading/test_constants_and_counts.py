"""Costs told with a constant before them, for one of many, by the place of their step; and what only repeats the
question."""

from __future__ import annotations

import pytest

from tests.grading.said import earns, marked

TOLD = """
# a constant of one's own multiplies what grows
fp +groupby :: T_groupby(n) = c·n, average case, with hashing.
fp +aggregate :: agg([...]) ~ c·n time with c about 4 or 5 (std may take two passes)
fp +aggregate :: For the aggregation T(n) = a·n + b.
fp +lag :: T(n) = c·n for the shift.
fp +sort :: Sorting: T(n) = a n log n + b n
fp +groupby :: Grouping costs n times a constant, the hash lookup.
fp +interactions :: T_interactions(n,f) = c·f(f-1)·n
pw +time :: T(n, d) = c·n²·d
ti +attention-remains :: Attention with the cache: T(t) = c·t·d.
# what it multiplies still has to be right
fp -groupby :: T_groupby(n) = c·n·log n.
fp -aggregate :: T_agg = c·u
fp -lag :: T_lag = a·n log n
fp -interactions :: c·n·f where c is a constant
fp -interactions :: f features, c = number of columns: c·n
# what it costs for one, in notation, and how many there are
fp +groupby :: Well, grouping: each row → hash(user) → bucket append. n × O(1). Done.
fp +groupby :: groupby: n rows, O(1) each on average.
fp +interactions :: O(f²) pairs × O(n) each
fp +interactions :: f² pairs, O(n) each
pw +time :: n² dot products, O(d) each.
ti +without-cache :: Without the cache: t * O(d²)
fp -groupby :: grouping: n rows, O(log u) each
fp -lag :: lag: O(1) per user
fp -lag :: The first step is O(1) per row.
pw -time :: n² pairs, O(1) each
ti -attention-remains :: attention over the cache: O(1) per token
# constant work for each of all there are
fp +groupby :: Step one does a constant amount of work on each of the n rows, and that's all there is to its cost.
fp +lag :: Shift: a constant number of operations for each row.
fp -groupby :: Grouping takes constant work for each of the u users.
fp -interactions :: Step 3 does constant work for each of the f² pairs.
# steps told by their place
fp +groupby,aggregate :: first one: n || second one is n too || f squared times n
fp +groupby -aggregate :: first one: n || second one is u
# a column in brackets
fp +lag :: Computing df["previous"]: n cells to fill, constant work each, so O(n).
# a question repeated before it is asked, or in other words, claims nothing
fp -bottleneck :: O(n) both || And step 3, the products of feature columns. It costs time, and it costs memory, for the products of the feature columns.
fp +bottleneck :: O(n) both || f²n, f²n || n log n, n || The products are the bottleneck. How much memory, I can't tell.
pw -bottleneck :: n²d, n² || How much memory does the result need, how long does it take. || The exact result is out of reach. So what would I do instead and what does that cost.
pw +bottleneck :: n²d, n² || The exact result is out of reach because it needs 800 TB.
"""


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), list(marked(TOLD)))
def test_what_is_told_is_marked(scenario: str, check: str, messages: list[str], met: bool, why: str) -> None:
    assert earns(scenario, check, messages) is met, why
