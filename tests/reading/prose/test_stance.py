"""Who says what, and how: the table of attributions."""

from __future__ import annotations

import pytest

from interviewer.reading.model import Stance
from interviewer.reading.prose import read_prose
from tests.reading.prose.cases_stance import CASES as ORDINARY
from tests.reading.prose.cases_turned_down import CASES as TURNED_DOWN

CASES = [*ORDINARY, *TURNED_DOWN]

STANCES = {
    "A": Stance.ASSERTED,
    "R": Stance.REJECTED,
    "Q": Stance.ASKED,
    "H": Stance.HEDGED,
    "M": Stance.MENTIONED,
}
OPEN = {"⟦": "growth", "⦃": "quantity"}


def strip_marks(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, formulas, begun = "", [], (0, "")
    for char in marked:
        if char in OPEN:
            begun = (len(text), OPEN[char])
        elif char in "⟧⦄":
            formulas.append((begun[0], len(text), begun[1]))
        else:
            text += char
    return text, formulas


def place(text: str, formulas: list[tuple[int, int, str]], fragment: str) -> tuple[int, int]:
    """Where the fragment stands: a formula that is exactly it, else the n-th occurrence."""
    fragment, _, nth = fragment.partition("@")
    for start, end, _kind in formulas:
        if text[start:end] == fragment:
            return start, end
    at = -1
    for _ in range(int(nth or "1")):
        at = text.index(fragment, at + 1)
    return at, at + len(fragment)


@pytest.mark.parametrize(("marked", "fragment", "expected", "why"), CASES)
def test_stance(marked: str, fragment: str, expected: str, why: str) -> None:
    text, formulas = strip_marks(marked)
    prose = read_prose(text, formulas)
    start, end = place(text, formulas, fragment)
    assert prose.stance_at(start, end) is STANCES[expected], (why, prose.cue_at(start, end))


def test_the_table_is_large_and_has_no_twin() -> None:
    assert len(CASES) >= 200
    assert len({case[:2] for case in CASES}) == len(CASES)
