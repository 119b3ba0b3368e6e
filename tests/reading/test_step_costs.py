"""Costs of several steps in one breath: a grid of orders, links, signs, spellings and asides.

The oracle is the text's own plan: each step has the cost that it was written with, and no other growth is claimed.
"""

from __future__ import annotations

import random
from itertools import product

import pytest

from interviewer.reading.growth.render import to_ascii
from interviewer.reading.model import Context, Stance
from interviewer.reading.reader import read

STEPS = Context(
    {"n": ("number of rows", "rows"), "u": ("users",), "f": ("number of features", "features", "columns")},
    {
        "1": ("step 1", "groupby", "grouping", "group by"),
        "2": ("step 2", "aggregation", "aggregate", "aggregating"),
        "3": ("step 3", "interactions", "products", "pairs"),
        "4": ("step 4",),
        "4a": ("step 4a", "sort", "sorting"),
        "4b": ("step 4b", "lag", "shift"),
    },
)
NAMES = {
    "1": ("grouping", "groupby", "step 1"),
    "2": ("aggregation", "step 2"),
    "3": ("products", "step 3"),
    "4a": ("sort", "sorting"),
    "4b": ("lag", "shift"),
}
COSTS = {"1": "n", "2": "n", "3": "f^2*n", "4a": "n*log(n)", "4b": "n"}
SPELLINGS = {
    "notation": {"n": "O(n)", "f^2*n": "O(f^2 n)", "n*log(n)": "O(n log n)"},
    "bare": {"n": "n", "f^2*n": "f² n", "n*log(n)": "n log n"},
    "glued": {"n": "n", "f^2*n": "f²n", "n*log(n)": "nlogn"},
    "words": {"n": "linear", "f^2*n": "f squared times n", "n*log(n)": "linearithmic"},
}
STEP_FIRST = (
    "{s}: {c}", "{s} {c}", "{s} - {c}", "{s} – {c}", "{s} -> {c}", "{s} → {c}", "{s} = {c}", "{s} ({c})", "{s} is {c}",
    "{s} costs {c}", "{s} takes {c}", "{s} at {c}", "{s} would be {c}", "the {s} {c}", "the {s} is {c}", "for {s} {c}",
    "for the {s} it's {c}", "{s}, {c}",
)  # fmt: skip
COST_FIRST = (
    "{c} {s}", "{c} the {s}", "{c} for {s}", "{c} for the {s}", "{c} on the {s}", "{c} in the {s}", "{c} ({s})",
    "{c} is the {s}",
)  # fmt: skip
SIGNS = (
    ", ", "; ", ". ", "\n", " and ", ", and ", ", then ", ", while ", " but ", " / ", " + ", " | ", " -- "
)  # fmt: skip
STEPS_SAID = (("1",), ("4a",), ("4a", "4b"), ("1", "2"), ("4b", "4a"), ("1", "2", "3"), ("1", "3", "4a", "4b"))
ASIDES = (
    "", "", "", " (cheap)", " (timsort)", " because of the hashing", " since it only hashes", " as always", " obviously",
    " on average", " I think", " in my opinion", ", no surprise", ", as expected", ". It compares",
)  # fmt: skip
JOINING = frozenset(("{s}, {c}", "{c} is the {s}"))
"""Forms that leave open what belongs together, unless all that is said has the same form."""


def _claims(text: str) -> set[tuple[str, str | None]]:
    return {
        (to_ascii(claim.growth) if claim.growth is not None else "?", claim.subject)
        for claim in read(text, STEPS).growths
        if claim.stance is Stance.ASSERTED
    }


def _wanted(steps: tuple[str, ...]) -> set[tuple[str, str | None]]:
    return {(COSTS[step], step) for step in steps}


@pytest.mark.parametrize("form", [*STEP_FIRST, *COST_FIRST])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_one_form(form: str, spelling: str) -> None:
    for sign, steps in product(SIGNS, STEPS_SAID):
        told = [form.format(s=NAMES[step][0], c=SPELLINGS[spelling][COSTS[step]]) for step in steps]
        text = sign.join(told)
        assert _claims(text) == _wanted(steps), text


@pytest.mark.parametrize("seed", range(20))
def test_mixed_forms_and_asides(seed: int) -> None:
    chance = random.Random(seed)
    forms = [form for form in (*STEP_FIRST, *COST_FIRST) if form not in JOINING]
    for _ in range(100):
        steps, spelling = chance.choice(STEPS_SAID[2:]), chance.choice(list(SPELLINGS))
        told = [
            chance.choice(forms).format(s=chance.choice(NAMES[step]), c=SPELLINGS[spelling][COSTS[step]])
            + chance.choice(ASIDES)
            for step in steps
        ]
        text = chance.choice(SIGNS[:9]).join(told)
        assert _claims(text) == _wanted(steps), text
