"""Numbers that may be no quantities: without a unit, or with a lone "d" after them."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.measures import Measure
from interviewer.reading.quantity.numerals import Numeral
from interviewer.reading.quantity.tokens import NUMBER, WORD, Token, glued

__all__ = ["is_day", "is_in_passing"]

_FEW = 5.0
"""From as many on, "18 d" is days; "2 d", "3 d" may be operations."""
_OPENS_DAYS = frozenset(("", ".", ",", ":", ";", "(", "\n", "so", "hence", "thus", "then"))
_CLOSES_DAYS = frozenset(("on", "at", "with", ".", ",", ")", ";", "/", "\n", "!"))
_GLUED_ON = frozenset(("x", "ish"))


def is_in_passing(tokens: list[Token], begin: int, number: Numeral, measure: Measure) -> bool:
    """Whether a number without a unit is a word in passing or glued into something unread."""
    end = measure.end
    if number.article and number.scale == 1.0:
        return True
    after = tokens[end] if end < len(tokens) else None
    if number.worded:
        return number.high < 10 and not _operand(tokens, begin, end)
    if after is None:
        return False
    if not glued(tokens, end):
        return _times_variables(tokens, end)
    if after.kind == WORD:
        return after.low not in _GLUED_ON
    if after.text in ("-", "'") and end + 1 < len(tokens) and glued(tokens, end + 1):
        return tokens[end + 1].kind == WORD and tokens[end + 1].low not in _GLUED_ON
    return after.text in ("^", "**", "_")


def _times_variables(tokens: list[Token], end: int) -> bool:
    """Whether variables follow the number with no sign between: "6 N D"; not "f = 100 n = 10^6"."""
    after = tokens[end]
    if after.kind != WORD or len(after.text) > 1 or after.low in ("a", "i", "x"):
        return False
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    return following is None or following.text not in ("=", ":", "is", "~")


def _operand(tokens: list[Token], begin: int, end: int) -> bool:
    """Whether a sign of a calculation stands before or after the number."""
    after = tokens[end].low if end < len(tokens) else ""
    before = tokens[begin - 1].low if begin else ""
    return after in ("*", "times", "/", "=", "x") or before in ("*", "times", "/", "=", "x")


def is_day(tokens: list[Token], atom: Atom) -> bool:
    """Whether a lone "d" is days: a compound, or a value that something is equal to ("= 100 d")."""
    if atom.scale == 1.0:
        return True
    before = tokens[atom.first - 1].low if atom.first else ""
    about = tokens[atom.start - 1].text if atom.start else ""
    after = tokens[atom.end] if atom.end < len(tokens) else None
    closes = after is None or (after.kind not in (WORD, NUMBER) and after.text not in ("*", "+", "-", "^", "("))
    linked = before in ("=", "->", "=>", "or", "is", "in", "takes", "to", "i.e.") or about in ("~", "about")
    if closes and glued(tokens, atom.end - 1):
        return True
    opens = before in _OPENS_DAYS or (before == "/" and not glued(tokens, atom.first))
    if opens and atom.written >= _FEW:
        return after is None or after.low in _CLOSES_DAYS
    return linked and (closes or (after is not None and after.kind == WORD and len(after.text) > 1))
