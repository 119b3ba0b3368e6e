"""Answers that only name a thing where the bottleneck was asked for, and those that say something else of it."""

from __future__ import annotations

import pytest

from interviewer.grading import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

LEAD = ["Grouping O(n), aggregation O(n)", "f²n time and f²n space", "n log n and n"]

NAMED = [
    "step 3",
    "products, not the sort",
    "not the sort, the products",
    "Not steps 1, 2 or 4: step 3",
    "I'd say step 3",
    "the interactions are it",
    "Step 3 is the one.",
    "Step 3, 79 GB, select features before crossing.",
    "Step 3. 79 GB. Select features before crossing.",
    "step 3 (79 GB). Only cross the 10 strongest.",
    "step 3, ~80GB as doubles, I'd rent a 128 GB box",
    "pairs obviously, 9900*8MB=79.2GB, keep only i<j and drop weak features",
    "nothing but step 3",
    "I'd vote for step 3",
    "step 3, after all",
    "bottleneck: 3, 79 GB, only keep upper triangle",
    "definitely the products, step 3! At my last job we took 256 GB.",
]
DEALT_WITH = [
    "I'd cross fewer columns",
    "select features before crossing, even if we lose some signal",
    "a downstream model that picks up the interactions anyway",
    "cache the products",
    "parallelize the pairs over cores",
    "the sort, then the products",
    "The sort. After all step 3 is only multiplications.",
    "The groupby because of the python overhead, pairs are vectorised",
    "the products are symmetric",
    "Step 3 is cheap per pair",
    "reading the csv, then step 3",
    "all steps but step 3",
    "the concat after step 3",
    "The sort is worse than step 3",
    "loading the columns for step 3",
    "standardise features and then cross them",
    "bottleneck: sort. products: fine.",
    "If f grew, the products would become the bottleneck; as is, it's the group-by.",
]


def _bottleneck(text: str) -> Mark:
    pack = load_library().packs["feature-pipeline"]
    return grade_messages(pack, [*LEAD, text]).grade.mark("bottleneck").mark


@pytest.mark.parametrize("text", NAMED)
def test_what_only_names_a_thing_answers(text: str) -> None:
    assert _bottleneck(text) is Mark.MET


@pytest.mark.parametrize("text", DEALT_WITH)
def test_what_deals_with_a_thing_does_not_name_it(text: str) -> None:
    assert _bottleneck(text) is not Mark.MET
