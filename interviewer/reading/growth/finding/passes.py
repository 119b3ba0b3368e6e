"""Walks over all of something: "one pass over the rows", "each row is read once", "go down the rows once"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.classes import ClassPhrase
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["PASS_BEGINNINGS", "scan_pass"]

_FEW = frozenset("one single two three 1 2 3".split())
_KINDS = frozenset("linear full simple more further extra single straight quick plain clean".split())
_WALKS = frozenset("pass passes scan scans sweep sweeps walk walks traversal look".split())
_LINKS = frozenset("over through of down across along at".split())
_DATA = frozenset("data dataset table frame dataframe input file df everything".split())
_OF_DATA = frozenset("the all whole entire full sorted ordered grouped input our this".split())
_ALL = frozenset("each every all the".split())
PASS_BEGINNINGS = _FEW | _ALL
"""The words that the words of a walk begin with."""
_READ = frozenset(
    """
    is are gets get was were being be it touched read visited hashed looked at seen scanned processed handled just only
    exactly inspected copied moved through gone over
    """.split()
)
_ENDS = frozenset((".", ",", ";", ")", "!", "\n", ""))
_SUFFICES = frozenset("suffices enough only".split())


def scan_pass(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """The growth of a walk whose words start at a token; only where a scenario has steps to walk in."""
    if not names.topics:
        return None
    low = tokens[at].low
    if low in _FEW:
        return _walk(tokens, at, names)
    return _once(tokens, at, names) if low in _ALL else None


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _walk(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "one pass over the rows", "a single scan of the data", "in one pass"."""
    place = at + 1
    while _low(tokens, place) in _KINDS and place < at + 3:
        place += 1
    if _low(tokens, place) not in _WALKS:
        return None
    place += 1
    if _low(tokens, place) not in _LINKS:
        bare = tokens[at].low in ("one", "single") and _low(tokens, place) in (_ENDS | _SUFFICES)
        return ClassPhrase(at, place, names.main, None, True, "pass") if bare and names.main else None
    end = _object(tokens, place + 1, names)
    return ClassPhrase(at, end[1], end[0], None, False, "pass") if end else None


def _object(tokens: Sequence[Token], at: int, names: Names) -> tuple[str, int] | None:
    """The variable that counts what is walked over, and the token after it."""
    place = at
    while place < len(tokens) and place < at + 3 and tokens[place].low in _OF_DATA:
        place += 1
    if place >= len(tokens):
        return None
    if tokens[place].low in _DATA and names.main is not None:
        return names.main, place + 1
    letter = names.letter(tokens[place].text) if len(tokens[place].text) == 1 else None
    start = place + 1 if letter is not None else place
    found = names.phrase(tokens, start) if start < len(tokens) else None
    if found is None or (letter is not None and letter != found[0]):
        return None
    return found


def _once(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "each row is hashed once", "all rows a single time"."""
    if tokens[at].low == "the" and at and tokens[at - 1].low in ("all", "of"):
        return None
    found = _object(tokens, at + 1, names)
    if found is None:
        return None
    place = found[1]
    while place < len(tokens) and place < found[1] + 6 and tokens[place].low in _READ:
        place += 1
    if _low(tokens, place) == "once":
        end = place + 1
    elif _low(tokens, place) in ("one", "a", "single") and "time" in (
        _low(tokens, place + 1),
        _low(tokens, place + 2),
    ):
        end = place + (2 if _low(tokens, place + 1) == "time" else 3)
    else:
        return None
    if _low(tokens, end) in ("per", "for", "more", "in", "a"):
        return None
    return ClassPhrase(at, end, found[0], None, False, "once")
