"""Numbers that are names, labels and pieces of formulas, not quantities."""

from __future__ import annotations

from interviewer.reading.quantity.numbers import glued
from interviewer.reading.quantity.tokens import LINE, NUMBER, SIGN, WORD, Token

__all__ = ["LABELS", "is_label", "is_name", "is_numbering"]

LABELS = frozenset(
    """step steps stage stages question questions problem problems part parts section figure fig table chapter phase level
    item items point option options version ver v line lines case note eq equation page rank top zero gpt llama float fp int
    uint bf python cuda nvlink gen no nr number day position layer exercise q task tasks stp setp staeg pt stpe recall p
    precision ex opt volta ampere qwen mistral claude gemma phi palm opus pcie ddr hbm idx index tier round""".split()
)
_FOLLOWS = frozenset((",", "and", "or", "-", "--", "to", "&", "/", "+", "vs", "through"))


def is_name(tokens: list[Token], i: int, last: int) -> bool:
    """Whether the number at token i belongs to a name, a version, a subscript or a tag (GPT-3, v1.2, x_1, #3)."""
    if i == 0 or tokens[i].kind != NUMBER or not glued(tokens, i):
        return False
    sign = tokens[i - 1]
    if sign.text in ("_", "#", "@"):
        return True
    if sign.kind == WORD:
        return sign.low != "x" and i - 1 >= last
    if i < 2 or (i - 1 <= last and i - 2 < last):
        return False
    joined = glued(tokens, i - 1)
    if sign.text == "-" and joined and i - 2 >= last:
        return tokens[i - 2].kind == WORD
    if sign.text in (".", ":") and joined:
        return tokens[i - 2].kind in (WORD, NUMBER)
    if sign.text == "(" and tokens[i - 2].text in ("_", "^"):
        return True
    return False


def is_label(tokens: list[Token], i: int) -> bool:
    """Whether the plain number at token i is numbered by the word before it: "step 3", "top 100"."""
    j = i - 1
    while j >= 0 and tokens[j].text in ("(", "#", ".", "-", "=") and tokens[j].kind == SIGN:
        if tokens[j].text in ("=", "-", ".") and not (tokens[j].text != "=" and tokens[j].low in (".", "-") and j > 0):
            return False
        j -= 1
    if j < 0 or tokens[j].kind != WORD:
        return False
    if tokens[j].low == "number" and j + 1 < i:
        return True
    return tokens[j].low in LABELS and len(tokens[i].text) <= 4


def goes_on(tokens: list[Token], label: int, i: int) -> bool:
    """Whether the number at token i goes on a list of labels that ended before token `label` ("steps 1, 2 and 3")."""
    if label <= 0 or not label < i <= label + 2 or len(tokens[i].text) > 2:
        return False
    return all(token.low in _FOLLOWS for token in tokens[label:i])


def is_numbering(tokens: list[Token], i: int) -> bool:
    """Whether the small plain number at token i numbers a line or a clause: "1. ...", "2) ...", "(3)", "| 1 groupby"."""
    text = tokens[i].text
    if len(text) > 2:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    starts = i == 0 or tokens[i - 1].kind == LINE
    j = i - 1
    while not starts and j >= 0 and tokens[j].text in ("|", "-", "#", ">", "("):
        starts = j == 0 or tokens[j - 1].kind == LINE
        j -= 1
    if after is None:
        return False
    if after.text == ")":
        opened = i > 0 and tokens[i - 1].text == "("
        following = tokens[i + 2] if i + 2 < len(tokens) else None
        if opened:
            return not (i > 1 and (tokens[i - 2].text in ("*", "/", ")") or tokens[i - 2].kind == NUMBER)) and not (
                following is not None and following.text in ("*", "/", "^", "x")
            )
        return starts or _unopened(tokens, i)
    if starts and after.text in (".", ":", "-", "--", "|") and not (after.text == ":" and _clock(tokens, i)):
        following = tokens[i + 2] if i + 2 < len(tokens) else None
        return following is not None and following.kind != LINE and not glued(tokens, i + 2)
    if starts and len(text) == 1 and after.kind == WORD and not glued(tokens, i + 1):
        return None is None
    return False


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
