"""Comparing two texts, as `interviewer compare` answers."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from interviewer.reading.growth.algebra import Relation, compare
from interviewer.reading.growth.assume import cases_of, parse_assumption
from interviewer.reading.growth.parse import Unreadable, parse_growth
from interviewer.reading.growth.render import to_ascii
from interviewer.reading.growth.tree import Num
from interviewer.reading.growth.walk import substitute, variables_of

__all__ = ["compare_texts"]

_UNREAD: dict[str, Any] = {"relation": "unread", "simplified": False, "growth": None}


def compare_texts(
    expected: str, answer: str, variables: Sequence[str] = (), assume: Sequence[str] = ()
) -> dict[str, Any]:
    """{"relation", "simplified", "growth"}: how the answer stands to what was expected.

    growth is the answer in plain ASCII, None where it can't be read. Raises ValueError for an assumption that can't
    be read, never for an answer.
    """
    names = tuple(variables)
    if not names:
        try:
            names = variables_of(parse_growth(expected).growth)
        except Unreadable:
            return dict(_UNREAD)
    given = tuple(parse_assumption(text, names) for text in assume)
    cases_of(given)
    try:
        said = parse_growth(answer, names).growth
    except (Unreadable, RecursionError):
        return dict(_UNREAD)
    growth = to_ascii(said, names)
    try:
        wanted = parse_growth(expected, names).growth
    except (Unreadable, RecursionError):
        return {"relation": Relation.UNREAD.value, "simplified": False, "growth": growth}
    if "c" not in {name.lower() for name in names}:  # a constant of the candidate's own: c*n
        said = substitute(said, {"c": Num(Fraction(2))})
    found = compare(wanted, said, given)
    return {"relation": found.relation.value, "simplified": found.simplified, "growth": growth}
