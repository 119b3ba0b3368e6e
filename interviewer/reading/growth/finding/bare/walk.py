"""The bare formulas of a text, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.reading.growth.finding.bare.lone import is_lone_growth
from interviewer.reading.growth.finding.bare.place import Place
from interviewer.reading.growth.finding.bare.shapes import is_other_than_growth
from interviewer.reading.growth.finding.bare.starts import may_start
from interviewer.reading.growth.finding.formula import Formula, scan_formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["bare_formulas"]

_MOST_WORK = 2_000
"""Tokens of one message that are read as formulas; twice what the densest answers need."""
_ATTEMPT = 4
"""What an attempt costs that finds nothing, in tokens."""
_SIGNS = frozenset(("^", "**", "*", "+", "(", ")"))


def bare_formulas(
    text: str, tokens: Sequence[Token], names: Names, covered: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, str, bool, bool]]:
    """(start, end, plain spelling, lone, valued) of each growth outside the covered ranges, in order.

    The spelling is empty where a formula is meant and can't be read.
    """
    covers = sorted(covered)
    at = 0
    nearest = 0
    work = 0
    while at < len(tokens) and work < _MOST_WORK:
        start = tokens[at].start
        while nearest < len(covers) and covers[nearest][1] <= start:
            nearest += 1
        wall = covers[nearest][0] if nearest < len(covers) else len(text)
        if wall <= start or not may_start(tokens, at, names):
            at += 1
            continue
        formula = scan_formula(tokens, at, names, wall=wall)
        work += max(_ATTEMPT, formula.end - at) if formula else _ATTEMPT
        if formula is None:
            at += 1
            continue
        if formula.variables and (end := _garbled(tokens, formula)) is not None:
            yield tokens[formula.start].start, tokens[end - 1].end, "", False, False
            at = end
        elif formula.structured:
            if not is_other_than_growth(Place(tokens, formula, names)):
                yield _row(tokens, formula, False)
            at = formula.end
        elif formula.lone and is_lone_growth(Place(tokens, formula, names)):
            yield _row(tokens, formula, True)
            at = formula.end
        else:
            # What holds no variable holds none from its middle on.
            skipped = not formula.variables or formula.end - at > 2
            at = max(at + 1, formula.end) if skipped else at + 1


def _garbled(tokens: Sequence[Token], formula: Formula) -> int | None:
    """The end of "n^^2 ** d": a formula whose next sign can't be read, up to the end of what is meant to be one."""
    place = formula.end
    if place >= len(tokens) or tokens[place].text != "^" or tokens[place].start != tokens[place - 1].end:
        return None
    while place < len(tokens):
        token = tokens[place]
        if token.text in ".,;:!?\n" or (token.text not in _SIGNS and token.kind != "number" and len(token.text) != 1):
            break
        place += 1
    return place


def _row(tokens: Sequence[Token], formula: Formula, lone: bool) -> tuple[int, int, str, bool, bool]:
    start, end = tokens[formula.start].start, tokens[formula.end - 1].end
    return start, end, formula.plain, lone, _valued(tokens, formula)


def _valued(tokens: Sequence[Token], formula: Formula) -> bool:
    """Set equal to a number: "n^2 = 10^14"."""
    at = formula.end
    if at >= len(tokens) or tokens[at].text not in ("=", "~", "->"):
        return False
    while at < len(tokens) and tokens[at].text in ("=", "~", ">", "->"):
        at += 1
    return at < len(tokens) and tokens[at].kind == "number"
