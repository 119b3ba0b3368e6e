"""Where a calculation begins and ends: parentheses around it, and variables that it is only a piece of."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.chains.sides import Side
from interviewer.reading.quantity.tokens import LINE, NUMBER, SIGN, WORD, Token

__all__ = ["close_after", "named_summand", "opened_before"]

_SHORT_WORDS = frozenset(
    """a i is at to of in by so the and or for as it be do no on an we us its was has are can not per but
    now say all get got hit max min mem ram gpu cpu see use let if""".split()
)


def opened_before(tokens: list[Token], atom: Atom) -> tuple[int, bool]:
    """Parentheses before an atom that begins a run, and whether a sign ties it to a variable before."""
    k = atom.first - 1
    parens = 0
    while k >= 0 and tokens[k].text == "(":
        parens += 1
        k -= 1
    if k < 1 or tokens[k - 1].kind == LINE:
        goes_on = k > 0 and tokens[k].low == "*" and _counted(tokens, k - 1)  # "9,900 columns" - "× 8 MB = 79 GB"
        return parens, goes_on or (k >= 0 and tokens[k].low == "/")  # "800" - "/ 0.7 = 1143"
    low = tokens[k].low
    if atom.factor:
        return parens, False
    if low == "choose" or (low == "," and atom.end < len(tokens) and tokens[atom.end].text == ")"):
        return parens, True
    before = tokens[k - 1]
    if low == "/":
        return parens, True
    if low in ("*", "^", "**", "x", "times"):
        if low in ("times", "x") and before.text in (",", ";"):
            return parens, True  # "1e14; times 8 = 8e14 = 800 TB"
        if low == "*" and before.text in (".", ",", ";") and _counted(tokens, k - 1):
            return parens, True  # "f(f-1) = 9,900. × 1e6 × 8 = 79.2 GB", "9,900 columns, × 8 MB = 79 GB"
        if low == "*" and before.text in ("*", "|", ":", ",", ".", "(", "=", "~"):
            return parens, False
        return parens, before.kind in (WORD, NUMBER) or before.text in (
            ")",
            "]",
            "|",
            "%",
        ) or before.kind == "b"
    if low in ("+", "-"):
        return parens, (before.kind == WORD and _variable(tokens, k - 1)) or before.text == ")"
    if low == ")" and parens == 0 and tokens[atom.first].start == tokens[k].end:
        return parens, True
    return parens, False


def _counted(tokens: list[Token], k: int) -> bool:
    """Whether a figure, with what it counts, stands before token k."""
    before = [token.kind for token in tokens[max(0, k - _COUNTED) : k]]
    while before[-1:] == [WORD]:
        before.pop()
    return before[-1:] == [NUMBER]


_COUNTED = 3
"""Tokens of a figure and of what it counts."""

_NAME = 9
"""Tokens that may name a summand."""


def named_summand(tokens: list[Token], atom: Atom) -> bool:
    """Whether words stand between an atom and a plus: the "80 GB" of "weights 20 GB + Adam m, v 80 GB = 100 GB"."""
    before = tokens[max(0, atom.first - _NAME) : atom.first]
    for named, token in enumerate(reversed(before)):
        if token.low in ("+", "plus"):
            return named > 0
        if token.kind != WORD and token.text not in (",", "&", "/", "(", ":", "-", "."):
            return False
    return False


def close_after(tokens: list[Token], side: Side, atom: Atom) -> None:
    """Take in closing parentheses after the last atom; mark the last side open where a variable follows."""
    k = atom.end
    while k < len(tokens) and tokens[k].text == ")":
        side.items.append(")")
        k += 1
    if k >= len(tokens) or atom.factor:
        return
    low = tokens[k].low
    if low == "choose":
        side.open = True
        return
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None or after.kind == LINE:
        return
    if low in ("*", "^", "**", "/", "x", "times"):
        if (
            low in ("*", "/")
            and tokens[k].start > tokens[k - 1].end
            and after.start == tokens[k].end
            and after.kind == SIGN
        ):
            return
        side.open = after.kind in (WORD, NUMBER, "b") or after.text in ("(", "|", "$", "\\")
    elif low in ("+", "-"):
        side.open = side.open or (
            after.kind == WORD and len(after.text) <= 2 and after.low not in _SHORT_WORDS and low != "--"
        )
    elif low == "(" and tokens[k].start == tokens[k - 1].end and atom.unit is None:
        side.open = after.kind == WORD


def _variable(tokens: list[Token], k: int) -> bool:
    """Whether token k could be the name of a variable or the end of a formula."""
    token = tokens[k]
    if token.kind == WORD:
        return (len(token.text) <= 3 and token.low not in _SHORT_WORDS) or token.text[-1].isdigit()
    return token.text == ")" or token.kind not in (SIGN, WORD, LINE, NUMBER)
