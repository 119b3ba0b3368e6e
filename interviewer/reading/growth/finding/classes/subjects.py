"""What a class of growth is in: "in n", "with respect to the rows", "as a function of n and d"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.reading.growth.finding.formula import scan_formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["names_something", "past_link", "subject", "unknown_subject"]

_LINKS = frozenset("in with on over to wrt of".split())
_LONG_LINKS = tuple(
    tuple(link.split())
    for link in (
        "with respect to", "with regard to", "in terms of", "in relation to", "relative to", "as a function of",
        "w . r . t .", "w . r . t", "w / r / t",
    )
)  # fmt: skip
_LONGEST_LINK = max(map(len, _LONG_LINKS))
_NEAR = 12
_OWN_VERBS = frozenset(
    """is are = in : isn't isn aren't does doesn't doesn do don't don has have plays drops falls matters cancels
    disappears vanishes stays never won't won can't cannot""".split()
)
"""Before these a name begins a claim of its own: "linear in n, and d is fixed", "in n and the width doesn't matter"."""
_NEW_COSTS = ("time", "space", "memory", "times", "cost", "costs")
_ENDS_SUBJECT = frozenset("and so but because is are which that for with as since".split())
_GOES_ON = _ENDS_SUBJECT | frozenset("or if when on over per each".split()) - {"is", "are"}
"""Words that go on from a list of names; any other is a verb of which the last name is the subject."""
_NO_VARIABLE = frozenset(
    """
    time space memory practice general total theory fact principle this that it runtime cost terms
    compute storage ram both each average case order my steps step worst best the complexity speed
    every all a an our one any here there run running execution latency duration
    """.split()
)


def past_link(tokens: Sequence[Token], at: int) -> int | None:
    """The token after "in", "with respect to", "as a function of"; None where nothing of the kind stands."""
    words = tuple(token.low for token in tokens[at : at + _LONGEST_LINK])
    for link in _LONG_LINKS:
        if words[: len(link)] == link:
            return at + len(link)
    if words and words[0] in _LINKS:
        return at + (2 if words[1:2] == ("both",) else 1)
    return None


def subject(tokens: Sequence[Token], at: int, names: Names, whole: bool = True) -> tuple[str, int] | None:
    """The spelling of a formula, a variable, words for one, or several joined by "and", and the token after it.

    whole: False where a product ends the subject: what is quadratic in n times d is so in n alone.
    """
    one = _single(tokens, at, names, whole)
    if one is None:
        return None
    plain, end = one
    while end < len(tokens) and tokens[end].low in ("and", "&", ","):
        place = end + 1
        while place < len(tokens) and tokens[place].low in ("and", "in", "also", "with"):
            place += 1
        more = _single(tokens, place, names)
        if more is None or _begins_anew(tokens, end, more[1]) or _is_the_cost(plain, more[0]):
            break
        plain, end = f"{plain}*({more[0]})", more[1]
    return plain, end


def _begins_anew(tokens: Sequence[Token], joint: int, at: int) -> bool:
    """Whether what is joined begins a clause: "linear in n, and d is fixed", "quadratic in n, d plays no role"."""
    if at >= len(tokens):
        return False
    after = tokens[at]
    if after.low in _OWN_VERBS or after.low in _NEW_COSTS:
        return True
    return tokens[joint].text == "," and after.kind == "word" and after.low not in _GOES_ON


_NAME = re.compile(r"[A-Za-z]\w*")


def _is_the_cost(plain: str, more: str) -> bool:
    """ "linear in t, t·d": a formula in what was named already is the whole cost, no further subject."""
    return more.startswith("(") and not set(_NAME.findall(plain)).isdisjoint(_NAME.findall(more))


def _single(tokens: Sequence[Token], at: int, names: Names, whole: bool = True) -> tuple[str, int] | None:
    if at >= len(tokens):
        return None
    found = names.phrase(tokens, at)
    formula = scan_formula(tokens, at, names, wall=_wall(tokens, at, whole))
    if formula is None or not formula.variables or (found is not None and formula.end < found[1]):
        return found
    if not formula.lone:
        return f"({formula.plain})", formula.end
    end = formula.end
    own = names.phrase(tokens, end) if end < len(tokens) and tokens[end].kind == "word" else None
    return formula.plain, own[1] if own is not None and own[0] == formula.variables[0] else end


def _wall(tokens: Sequence[Token], at: int, whole: bool) -> int | None:
    """Where a subject ends at the latest: at a dash between blanks ("linear in t - t·d"), and at "times"."""
    for one, token in pairwise(tokens[at : at + _NEAR]):
        if token.low in ("-", "--") and one.end < token.start:
            return token.start
        if token.low == "times" and not whole:
            return token.start
    return None


def unknown_subject(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """The words up to the next sign or verb, for a question back, and the token after them."""
    place = at
    while place < len(tokens) and place - at < 6 and tokens[place].kind == "word":
        if tokens[place].low in _ENDS_SUBJECT:
            break
        place += 1
    return place, " ".join(token.text for token in tokens[at:place])


def names_something(tokens: Sequence[Token], link: int, at: int, names: Names) -> bool:
    """Whether the words at `at` behind the link name what grows, though no variable is called so; a step is none."""
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[link].low != "in":
        return False
    low = tokens[at].low
    if low == "the":
        return at + 1 < len(tokens) and tokens[at + 1].low not in _NO_VARIABLE | names.topics
    return low not in names.topics and low not in _NO_VARIABLE and len(low) > 1 and not low.endswith("ing")
