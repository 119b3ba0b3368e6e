"""Numbers that are names, labels and pieces of formulas, not quantities."""

from __future__ import annotations

from interviewer.reading.quantity.numerals.words import SCALES
from interviewer.reading.quantity.tokens import LINE, NUMBER, WORD, Token, glued
from interviewer.reading.quantity.units import GPU_MODEL

__all__ = ["LABELS", "goes_on", "is_label", "is_name", "is_numbering"]

LABELS = frozenset(
    """step steps stage stages question questions problem problems part parts section figure fig table
    chapter phase level item items point option options version ver v line lines case note eq equation
    page rank top zero gpt llama float fp int uint bf python cuda nvlink gen degree number day position
    layer exercise q task tasks stp setp staeg pt stpe recall p precision ex opt volta ampere qwen
    mistral claude gemma phi palm opus pcie ddr hbm idx index tier round""".split()
)
"""Words that number the plain number after them: "step 3", "float 32", "top 100"."""

_HEADING = frozenset("run job model setup experiment training machine cluster".split())
"""Words that number a number only where that heads what is told: "run 2 = 1.2e22", not "run 2 jobs"."""

_FOLLOWS = frozenset((",", "and", "or", "-", "--", "to", "&", "/", "+", "vs", "through"))


def is_name(tokens: list[Token], i: int, last: int) -> bool:
    """Whether the number at token i belongs to a name, a version, a subscript or a tag (GPT-3, v1.2, x_1, #3)."""
    if i == 0 or tokens[i].kind != NUMBER or not glued(tokens, i):
        return False
    sign = tokens[i - 1]
    if sign.text in ("_", "#", "@", "^", "**"):
        return True
    if sign.kind == WORD:
        return sign.low != "x" and i - 1 >= last
    if i < 2:
        return False
    before = tokens[i - 2]
    if sign.text == "-" and glued(tokens, i - 1) and before.kind == WORD:
        return i - 2 >= last or GPU_MODEL.match(before.low) is not None
    if sign.text in (".", ":") and glued(tokens, i - 1):
        return before.kind == NUMBER or (before.kind == WORD and sign.text == ".")
    return sign.text == "(" and before.text in ("_", "^")


_LAST_NUMBERED = 12
"""A number in parentheses above this one tells a size and numbers no item."""
_CASES = frozenset("ideal best worst perfect average typical optimal theoretical".split())
"""The kinds of case for which a figure is told ("ideal case 800"), unlike one that is numbered ("case 3")."""
_WIDTHS = frozenset("mixed half full single double reduced low lower".split())
"""Words that make a precision that of stored numbers: "in mixed precision 10B parameters need"."""
_ABBREVIATED = frozenset(("fig", "eq", "ver", "nr", "no", "v", "sec", "ex", "p", "q"))


def is_label(tokens: list[Token], i: int) -> bool:
    """Whether the plain number at token i is numbered by the word before it: "step 3", "top 100", "fig. 2"."""
    if i == 0 or len(tokens[i].text) > 4:
        return False
    word = tokens[i - 1]
    if word.text == "." and i > 1:
        return tokens[i - 2].low in _ABBREVIATED and not _answers(tokens, i - 2)
    if word.text in ("(", "#") and i > 1:
        word = tokens[i - 2]
    if word.low == "case" and i > 1 and tokens[i - 2].low in _CASES:
        return False
    if word.low == "precision" and i > 1 and tokens[i - 2].low in _WIDTHS:
        return False
    heads = len(tokens[i].text) == 1 and i + 1 < len(tokens) and tokens[i + 1].text in ("=", ":")
    return word.kind == WORD and (word.low in LABELS or (heads and word.low in _HEADING))


def _answers(tokens: list[Token], i: int) -> bool:
    """Whether the word at token i is a sentence of its own: "80? No. 800.", not "step no. 3"."""
    return tokens[i].low == "no" and (i == 0 or tokens[i - 1].kind == LINE or tokens[i - 1].text in ".?!,;:")


def goes_on(tokens: list[Token], label: int, i: int) -> bool:
    """Whether the number at token i goes on a list of labels that ended before token `label` ("steps 1, 2 and 3")."""
    if label <= 0 or not label < i <= label + 2 or len(tokens[i].text) > 2:
        return False
    return all(token.low in _FOLLOWS for token in tokens[label:i])


def is_numbering(tokens: list[Token], i: int) -> bool:
    """Whether the small number at token i numbers a line or a clause: "1. ...", "2) ...", "(3)", "| 1 groupby"."""
    if tokens[i].kind != NUMBER or len(tokens[i].text) > 2 or i + 1 >= len(tokens):
        return False
    after = tokens[i + 1]
    following = tokens[i + 2] if i + 2 < len(tokens) else None
    starts = _starts(tokens, i)
    if after.text == ")":
        if i == 0 or tokens[i - 1].text != "(":
            return starts or _unopened(tokens, i)
        if not tokens[i].text.isdecimal():
            return False  # ".9)"
        if int(tokens[i].text) > _LAST_NUMBERED and i > 1 and tokens[i - 2].kind == WORD:
            return False  # "parameters (20), gradients (20)"
        factor = i > 1 and (tokens[i - 2].text in ("*", "/", ")") or tokens[i - 2].kind == NUMBER)
        return not factor and (following is None or following.text not in ("*", "/", "^", "x", "("))
    if not starts:
        return False
    if after.text in (".", ":", "-", "--", "|"):
        if after.text == "-" and following is not None and following.kind == NUMBER:
            return False  # "2 - 5 hours"
        if following is None or following.kind == LINE or (after.text == ":" and _clock(tokens, i)):
            return False
        return not glued(tokens, i + 2)
    if len(tokens[i].text) > 1 or after.kind != WORD:
        return False
    if glued(tokens, i + 1):
        return len(after.text) == 1 and after.low in "abcdef"
    return after.low not in _GOES_ON and after.low not in SCALES


_GOES_ON = frozenset("to or and x times of over plus minus by more divided multiplied".split())


def _starts(tokens: list[Token], i: int) -> bool:
    """Whether token i begins a line, but for the marks of lists, headings and tables."""
    j = i
    while j > 0 and tokens[j - 1].text in ("|", "-", "#", ">", "(", "*") and i - j < 6:
        j -= 1
    return j == 0 or tokens[j - 1].kind == LINE


def _clock(tokens: list[Token], i: int) -> bool:
    return i + 2 < len(tokens) and tokens[i + 2].kind == NUMBER and glued(tokens, i + 2)


def _unopened(tokens: list[Token], i: int) -> bool:
    depth = 0
    for j in range(i - 1, max(-1, i - 25), -1):
        if tokens[j].kind == LINE:
            break
        if tokens[j].text == ")":
            depth += 1
        elif tokens[j].text == "(":
            if depth == 0:
                return False
            depth -= 1
    return True
