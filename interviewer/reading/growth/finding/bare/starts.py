"""What may start a bare formula in prose."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.formula import may_begin
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["may_start"]

_OPENING = ("(", "|", "#", "[")
_NUMBERED = ("step", "stage", "phase")
_SHARES = ("per", "each", "every")
_AFTER_NUMBERS = ("log", "sqrt", "lg", "ln")
_DESCRIBING = ("new", "extra", "additional", "more", "such", "different", "distinct", "separate", "ordered", "total")
_FUNCTION_NAMES = "TfgSC"


def may_start(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a formula can start at a token, judged by it and its neighbours."""
    token = tokens[at]
    if token.kind == "sign":
        return token.text in _OPENING and not _argument_list(tokens, at)
    before = tokens[at - 1] if at else None
    if token.kind == "number":
        if before is not None and before.low == "for" and _is_step(tokens, at, names):
            return False
        return before is None or before.low not in _NUMBERED  # "step 4 n log n"
    if len(token.text) == 1:
        return not _call(tokens, at, names) and not _cross(tokens, at, names)
    if not may_begin(tokens, at, names):
        return False
    if before is None:
        return True
    if before.low in _NUMBERED:
        return False  # "step two n"
    # "per user times ...", "12 layers x 768", "9900 new columns x 8"
    described = at > 1 and before.low in _DESCRIBING and tokens[at - 2].kind == "number"
    counted = before.kind == "number" or described
    return before.low not in _SHARES and (not counted or token.low in _AFTER_NUMBERS)


def _is_step(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """The number of "for 4 n log n", where costs are told of steps."""
    behind = [token.low for token in tokens[at + 1 : at + 3]]
    return bool(names.topics) and len(tokens[at].text) == 1 and len(behind) == 2 and behind[1] in _AFTER_NUMBERS


def _argument_list(tokens: Sequence[Token], at: int) -> bool:
    """The parenthesis of f(n), T(n)."""
    return (
        tokens[at].text in ("(", "[")
        and at > 0
        and tokens[at - 1].end == tokens[at].start
        and (tokens[at - 1].kind == "word")
    )


def _cross(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """The cross of "8 bytes x n" and of "100x", where x is no variable."""
    token = tokens[at]
    if token.low != "x" or not names.known or names.letter(token.text) is not None or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if at and before.kind == "number" and before.end == token.start and after.text in ("/", "|"):
        return True  # "100x / 100 d"
    counted = at > 0 and (before.kind == "number" or (before.kind == "word" and len(before.text) > 1))
    return counted and after.kind != "sign" and after.start > token.end and after.low not in _AFTER_NUMBERS


def _call(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """T(n), f(n): the name of a function, unless a product can be meant: n(n-1)."""
    if at + 3 >= len(tokens):
        return False
    head, opening, inner, closing = tokens[at : at + 4]
    if opening.text != "(" or opening.start != head.end or inner.kind != "word" or closing.text != ")":
        return False
    return head.text in _FUNCTION_NAMES or names.letter(head.text) is None
