"""What joins two factors or two terms: signs and words for times, over, choose, plus and minus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.reading.growth.finding.formula.vocabulary import DEGREES, NUMBER_WORDS
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["CHOOSE", "Operator", "factor_operator", "term_sign"]

CHOOSE = " choose "

_SIGNS = {"+": "+", "-": "-", "plus": "+", "minus": "-"}
_VERBS_OF_BY = frozenset("group grouped split sort sorted order ordered partition bucket key row column user".split())
"""After these "by" tells what by, not how often: "sorted by n"."""

_LOGS = ("log", "lg", "ln")


class Operator(NamedTuple):
    """A sign between factors, as the parser spells it, and the token after it.

    article: an article may follow ("times the"). crossed: written as the sizes of a matrix are ("n x d", "n by d").
    """

    plain: str
    end: int
    article: bool = False
    crossed: bool = False


_BY_WORD = {
    "*": ("*", True, False),
    "•": ("*", True, False),
    "/": ("/", False, False),
    "times": ("*", False, True),
    "choose": (CHOOSE, False, False),
}
"""Operators of one token: spelling, crossed, article."""
_BY_TWO_WORDS = {"multiplied": "*", "multiply": "*", "divided": "/"}
"""Operators that go on with "by" or "with"."""


def factor_operator(tokens: Sequence[Token], place: int, limit: int, names: Names, inside: bool) -> Operator | None:
    """The operator between two factors that stands at a place, None where none does."""
    if place >= limit:
        return None
    low = tokens[place].low
    if low in ("/", "by") and names.is_one(tokens, place + 1):
        return None  # "n² / layer": what it is per
    if low in _BY_WORD:
        plain, crossed, article = _BY_WORD[low]
        return Operator(plain, place + 1, article, crossed)
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if low in _BY_TWO_WORDS and following in ("by", "with"):
        return Operator(_BY_TWO_WORDS[low], place + 2, article=True)
    before = tokens[place - 1].text
    if low in _BY_TWO_WORDS and following in names.letters and before in names.letters and before.lower() != "i":
        return Operator(_BY_TWO_WORDS[low], place + 1)  # "t multiplied d²"
    if low == "x" and "x" not in names.letters and "X" not in names.letters:
        return Operator("*", place + 1, crossed=True)
    if low == "into" and _multiplies_into(tokens, place, names, inside):
        return Operator("*", place + 1)
    if low == "over" and (inside or following in NUMBER_WORDS or following.isdigit()):
        return Operator("/", place + 1)
    if low == "by" and tokens[place - 1].low not in _VERBS_OF_BY and not _gives_way(tokens, place):
        return Operator("*", place + 1, crossed=True)
    if (
        low == "-"
        and following in _LOGS
        and tokens[place - 1].end == tokens[place].start == tokens[place + 1].start - 1
    ):
        return Operator("*", place + 1)  # n-log-n
    if low == "-" and before.lower() in DEGREES and following in names.letters and _glued(tokens, place):
        return Operator("*", place + 1)  # n-squared-d
    if low == "-" and [token.low for token in tokens[place + 1 : place + 3]] == ["by", "-"]:
        return Operator("*", place + 3, crossed=True)  # n-by-n
    return None


def _glued(tokens: Sequence[Token], place: int) -> bool:
    """Whether a sign has no room on either side."""
    return tokens[place - 1].end == tokens[place].start and tokens[place].end == tokens[place + 1].start


_CUT = frozenset(
    """from split splits splitting cut cuts cutting divide divides divided dividing put puts turn turns turned load
    loads group groups grouped partition partitions break breaks broken chunk map maps project projects hash hashes
    hashed fit fits go goes fold folds pack packs transform convert insert collapse quantize bucket bin bins
    change changes changed changing turning transforms converts reduce reduces brings""".split()
)
"""Verbs after which something goes "into" something."""


def _multiplies_into(tokens: Sequence[Token], place: int, names: Names, inside: bool) -> bool:
    """ "n square into d", "O(n into d)": times, as it is taught in India; not "split n² into d parts"."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is None or not (following.text in names.letters or following.kind == "number"):
        return False
    powered = tokens[place - 1].low in ("square", "squared", "sq", "cube", "cubed") or (
        place > 1 and tokens[place - 2].low in ("^", "**")
    )
    lead = tokens[place - 2].low if place > 1 else ""
    if not (inside or powered or lead in ("into", "=", ":", "is")):
        return False
    return not any(token.low in _CUT for token in tokens[max(0, place - 12) : place])


_REPLACES = frozenset("replace replaces replaced replacing substitute substitutes swap swaps".split())
_FAR = 10
"""Tokens before a "by" among which stands the verb of what gives way."""


def _gives_way(tokens: Sequence[Token], place: int) -> bool:
    """Whether a "by" tells what something is replaced or worked out by: "we replace t·d² by d²"."""
    lately = tokens[max(0, place - _FAR) : place]
    return any(token.low in _REPLACES for token in lately) or _by_formula(tokens, place)


def _by_formula(tokens: Sequence[Token], place: int) -> bool:
    """ "1.2e22 by 6ND", "160 GB by 16N": a figure, and the formula that it is worked out by."""
    if place < 1 or place + 1 >= len(tokens) or tokens[place + 1].kind != "number":
        return False
    powered = place > 2 and tokens[place - 2].low in ("^", "**") and tokens[place - 3].kind != "number"
    return tokens[place - 1].kind == "number" and not powered


def term_sign(tokens: Sequence[Token], place: int, inside: bool) -> str | None:
    """The plus or minus at a place, None where a dash or a hyphen stands there or nothing of the kind."""
    sign = _SIGNS.get(tokens[place].low)
    if sign == "-" and not inside and not _even_minus(tokens, place):
        return None
    return sign


def _even_minus(tokens: Sequence[Token], place: int) -> bool:
    """A minus has as much room before it as after it; between letters it has some."""
    if place + 1 >= len(tokens):
        return False
    sign, following = tokens[place], tokens[place + 1]
    before, after = sign.start - tokens[place - 1].end, following.start - sign.end
    return before == after and (following.kind == "number" or before == 1)
