"""A lone variable beside other growths: in a list of steps, of alternatives, of costs in order."""

from __future__ import annotations

import re

from interviewer.reading.growth.finding.bare.place import Place
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["is_cell", "is_explained", "is_last_of_several", "is_listed", "is_numbered", "is_whole_message"]

_SHORTEST_PROSE = 12
_GLUED = re.compile(r"[a-z]?(?:log|lg|ln)[a-z]")
_OF_FORMULAS = ("and", "log", "lg", "ln", "squared", "cubed", "then")


def is_whole_message(place: Place) -> bool:
    """ "n", "`n`?", "n log n and n": nothing but growths is said."""
    tokens, formula = place.tokens, place.formula
    if len(tokens) > _SHORTEST_PROSE or not formula.letters:
        return False
    if len(tokens) > 1 and all(
        len(token.text) == 1 or token.low in _OF_FORMULAS or _GLUED.fullmatch(token.low) for token in tokens
    ):
        return True
    return all(token.text in ".!`$*?" for token in (*tokens[: formula.start], *tokens[formula.end :]))


def is_numbered(place: Place) -> bool:
    """ "1: n", "1) n 2) n 3) f^2 n": a list by the numbers of steps."""
    sign, number = place.before(), place.before(2)
    if not place.names.topics or not place.formula.letters or sign.text not in (":", ")", "->", "="):
        return False
    if number.kind != "number" or len(number.text) != 1 or (place.before(3).text == "(" and sign.text != ")"):
        return False
    after = place.after()
    return after.kind in ("number", "end") or after.text in (".", ",", ";", "\n") or after.low in _EXPECTED


_EXPECTED = frozenset("expected average amortized amortised hashed hashing again too".split())
"""What may stand behind a cost that the number of its step heads."""


def is_last_of_several(place: Place) -> bool:
    """ "n log n and n respectively"."""
    return place.after().low == "respectively" and place.before().low in (
        "and", ",", "is", "space", "memory", "time", "takes", "or",
    )  # fmt: skip


def is_explained(place: Place) -> bool:
    """ "x times (x being the number of elements)" at the beginning of an answer."""
    return place.formula.start == 0 and place.after().low == "times" and place.after(2).kind in ("sign", "end")


def is_listed(place: Place) -> bool:
    """Beside another growth: "n or n^2", "n, nd or n^2", "O(1) or n"."""
    before, after, following = place.before(), place.after(), place.after(2)
    if before.low in ("or", "vs") and place.formula.start > 1:
        previous = place.before(2)
        return previous.kind in ("sign", "number") or len(previous.text) <= 2 or previous.low in ("squared", "cubed")
    if after.low in ("or", "vs") and following.kind != "end":
        return _begins_growth(following)
    if after.text == "," and _begins_growth(following) and before.kind != "end":
        if before.low in ("be", "is", "=", ":"):
            return True
        end = place.formula.end
        return before.text != "(" and any(token.low == "or" for token in place.tokens[end : end + 8])
    return False


def _begins_growth(token: Token) -> bool:
    worded = token.low in ("log", "nlogn", "sqrt", "quadratic", "linear")
    return (token.kind == "word" and (len(token.text) <= 2 or worded)) or token.text in ("O", "Θ")


_ROW = 24
"""Tokens of a table's row before a cell."""


def is_cell(place: Place) -> bool:
    """ "| groupby | n |": all that the cell beside a step's name says."""
    if place.before().text != "|" or not place.formula.letters or not place.names.topics:
        return False
    after = place.after()
    if not (after.kind == "end" or after.text in ("|", "\n")):
        return False
    at = place.formula.start - 2
    for _ in range(_ROW):
        token = place.token(at)
        if token.kind == "end" or token.text in ("\n", "|"):
            return False
        if token.low in place.names.topics:
            return True
        at -= 1
    return False
