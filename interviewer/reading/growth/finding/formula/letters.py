"""A word as a product of one-letter names: "nd" is n times d, "nlogn" n times log n, "of" is English."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.formula.vocabulary import FREE_PAIRS, GLUED, SHORT_WORDS
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["may_be_names", "names_in", "stands_alone"]

_LONGEST = 9
_AFTER_HYPHEN = ("squared", "cubed", "by", "log", "ish")
"""Words that go on with a formula behind a hyphen, or call it a rough one: n-squared, n-by-d, n-log-n, n-ish."""
_MOST_FACTORS = 5
_USUAL_NAMES = "ndmktnlhvefpbqc"
"""Letters that are variables where none are known."""
_USUAL = frozenset(_USUAL_NAMES + _USUAL_NAMES.upper())
_OF_FUNCTIONS = frozenset("".join(GLUED) + "".join(GLUED).upper())


def names_in(token: Token, apart: bool, names: Names) -> list[str] | None:
    """The variables and functions that a word is made of; None where it is an English word.

    apart: a space stands before it.
    """
    text = token.text
    variable = names.letter(text)
    if variable is not None:
        return [variable]
    if len(text) == 1:
        return None if text in "aAIiOoΘ" or (text in "stST" and apart) else [text]
    if "_" in text and len(text) <= 12 and not names.known:
        return [text]
    if token.low in SHORT_WORDS or not may_be_names(token, names):
        return None
    pieces = _cut(text, names)
    if pieces is None or pieces[-1] in GLUED or sum(piece not in GLUED for piece in pieces) > _MOST_FACTORS:
        return None
    plain = not any(piece in GLUED for piece in pieces)
    if not names.known and plain and (len(pieces) > 2 or text.lower() not in FREE_PAIRS):
        return None
    return pieces


def may_be_names(token: Token, names: Names) -> bool:
    """Whether every letter of a word could be a name or of a function; most words of prose hold one that is none."""
    letters = names.alphabet if names.known else _USUAL
    return len(token.text) <= _LONGEST and not set(token.text) - letters - _OF_FUNCTIONS


def _cut(text: str, names: Names) -> list[str] | None:
    pieces: list[str] = []
    at = 0
    low = text.lower()
    while at < len(text):
        glued = next((name for name in GLUED if low.startswith(name, at) and at + len(name) < len(text)), None)
        if glued is not None:
            pieces.append(glued)
            at += len(glued)
            continue
        letter = names.letter(text[at])
        if letter is None:
            if names.known or low[at] not in _USUAL_NAMES:
                return None
            letter = text[at]
        pieces.append(letter)
        at += 1
    return pieces


def stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at `at` stands as a name of its own, and is no part of "k-means", "E.T" or "x[i]"."""
    return not (_goes_on(tokens, at) or _goes_before(tokens, at))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a longer name goes on behind the word: "k-means", "n_rows", "x[i]"; not "n-squared", "n-by-d", "n-k"."""
    if at + 1 >= len(tokens) or tokens[at + 1].start != tokens[at].end:
        return False
    sign = tokens[at + 1]
    if sign.text in ("-", ".", "@", "'", "_", "[") and at + 2 < len(tokens):
        beyond = tokens[at + 2]
        if beyond.start == sign.end and beyond.kind == "word":
            return not (sign.text == "-" and (beyond.low in _AFTER_HYPHEN or len(beyond.text) == 1))
    return sign.text in ("_", "[")


def _goes_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word ends a longer name: "E.T", "top-k"."""
    if at < 2 or tokens[at - 1].end != tokens[at].start or tokens[at - 1].text not in (".", "@", "_", "'", "-"):
        return False
    sign, beyond = tokens[at - 1], tokens[at - 2]
    if beyond.end != sign.start or beyond.kind != "word":
        return False
    return not (sign.text == "-" and len(beyond.text) == 1)
