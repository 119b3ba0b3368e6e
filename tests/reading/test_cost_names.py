"""Letters for a cost with the step as their index are the cost of that step; other indices say nothing."""

from __future__ import annotations

import pytest

from interviewer.reading.model import Context
from interviewer.reading.reader import read

STEPS = Context(
    {"n": ("rows",), "f": ("columns",), "t": ("position",)},
    {"1": ("step 1", "grouping"), "3": ("step 3", "products"), "sort": ("sort", "sorting")},
)
NO_T = Context({"n": ("rows",), "f": ("columns",)}, STEPS.subjects)

CASES = [
    # text, (aspect, subject) of each growth, why
    ("T_3 = O(f^2 n), M_3 = O(f^2 n)", [("time", "3"), ("space", "3")], "time and memory"),
    ("S_{3} = O(f^2 n)", [("space", "3")], "braces, S for space"),
    (r"$T_{\text{sort}} = O(n \log n)$", [("time", "sort")], "a name for an index"),
    ("T₁ = O(n)", [("time", "1")], "subscript"),
    ("T3 = O(f^2 n)", [("time", "3")], "glued, and given"),
    ("T_1(n) = O(n)", [("time", "1")], "with what it is a function of"),
    ("t_1 = O(n)", [("time", "1")], "small"),
    ("T_3 = M_3 = O(f^2 n)", [("time", "3"), ("space", "3")], "two costs of one step"),
    ("T_total = O(f^2 n)", [(None, None)], "an index that names no step"),
    ("T_7 = O(n)", [(None, None)], "no such step"),
    ("X_3 = O(n)", [(None, None)], "no letter for a cost"),
]


@pytest.mark.parametrize(("text", "wanted", "why"), CASES)
def test_costs_named(text: str, wanted: list[tuple[str | None, str | None]], why: str) -> None:
    found = [(claim.aspect and claim.aspect.value, claim.subject) for claim in read(text, NO_T).growths]
    assert found == wanted, why


def test_a_variable_keeps_its_letter() -> None:
    assert [claim.subject for claim in read("T_3 = O(n)", STEPS).growths] == [None]
