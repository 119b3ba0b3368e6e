"""The words that name a class of growth, as patterns with {} for what grows."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.formula import NUMBER_WORDS
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["CLASS_BEGINNINGS", "LINEAR", "class_word"]

LINEAR, _SQUARE, _CUBE, _LOG = "{}", "({})^2", "({})^3", "log({})"
_LINEARITHMIC, _EXPONENTIAL = "({})*log({})", "2^({})"
_SPELLINGS = {
    LINEAR: "linear, linearly, proportional, proportionally, lineal, liniar",
    _SQUARE: "quadratic, quadratically, quadradic, quadractic, quadratical, quardatic",
    _CUBE: "cubic, cubically",
    "({})^4": "quartic",
    "({})^5": "quintic",
    _LOG: "logarithmic, logarithmically, logaritmic",
    "log({})^2": "polylogarithmic",
    "log(log({}))": "doubly logarithmic, double logarithmic",
    _LINEARITHMIC: "linearithmic, loglinear, log linear, log - linear, quasilinear, quasi linear, quasi - linear,"
    " en log en",
    _EXPONENTIAL: "exponential, exponentially",
    "2^(2^({}))": "double exponential, double exponentially",
    "({})^(1/2)": "square - root",
    "({})!": "factorial",
    "1": "constant",
}
"""Pattern -> its spellings, tokens parted by spaces; wrong ones that are more than a slip of the keys included."""

_CLASSES = {tuple(spelling.split()): pattern for pattern, row in _SPELLINGS.items() for spelling in row.split(", ")}
_LONGEST = max(map(len, _CLASSES))
_OPENING = ("log", "polynomial", *NUMBER_WORDS)
"""Words that begin a class told by its degree or by a neighbour."""
CLASS_BEGINNINGS = frozenset((*_OPENING, *(words[0] for words in _CLASSES)))
"""The words that the words of a class begin with."""
_PREFIXES = ("sub", "super", "quasi", "poly", "non", "bi", "piecewise", "near")
"""With a hyphen before a class they make another one, which names no single growth."""


def class_word(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The pattern of the class named at `at`, and the token after its words."""
    low = tokens[at].low
    if low not in CLASS_BEGINNINGS or (at > 1 and tokens[at - 1].low == "-" and tokens[at - 2].low in _PREFIXES):
        return None
    words = tuple(token.low for token in tokens[at : at + _LONGEST])
    for size in range(len(words), 0, -1):
        pattern = _CLASSES.get(words[:size])
        if pattern is not None:
            return pattern, at + size
    return _by_degree(tokens, at) or _by_neighbour(words, at)


def _by_neighbour(words: tuple[str, ...], at: int) -> tuple[str, int] | None:
    """A word that is a class only before another one: "log time"."""
    following = words[1:]
    timed = following[:1] in (("time",), ("cost",)) or following[:2] == ("-", "time")
    return (_LOG, at + 1) if words[0] == "log" and timed else None


def _by_degree(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "polynomial of degree 2", "second degree polynomial", "third order in", "second power of"."""
    skip = tokens[at + 1 : at + 2] and tokens[at + 1].text == "-" and tokens[at].low in NUMBER_WORDS
    if skip:  # "second-degree polynomial"
        tokens = (*tokens[: at + 1], *tokens[at + 2 : at + 4])
    words = [token.low for token in tokens[at : at + 3]]
    if words[0] == "polynomial":
        degree = _degree(tokens, at + 1)
        return None if degree is None else (f"({{}})^{degree[0]}", degree[1])
    if words[0] not in NUMBER_WORDS or len(words) < 3:
        return None
    pattern = f"({{}})^{NUMBER_WORDS[words[0]]}"
    if (words[1] in ("order", "degree") and words[2] == "in") or words[1:] == ["power", "of"]:
        return pattern, at + 2 + bool(skip)
    return (pattern, at + 3 + bool(skip)) if words[1:] == ["degree", "polynomial"] else None


def _degree(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "of second degree", "of degree 2", "of the third order", "of order two"."""
    words = [token.low for token in tokens[at : at + 4]]
    if not words or words[0] not in ("of", "with"):
        return None
    skip = 2 if words[1:2] in (["the"], ["a"]) else 1
    rest = words[skip:]
    if len(rest) < 2:
        return None
    if rest[1] in ("degree", "order") and rest[0] in NUMBER_WORDS:
        return NUMBER_WORDS[rest[0]], at + skip + 2
    if rest[0] in ("degree", "order") and (rest[1] in NUMBER_WORDS or rest[1].isdigit()):
        return NUMBER_WORDS.get(rest[1], rest[1]), at + skip + 2
    return None
