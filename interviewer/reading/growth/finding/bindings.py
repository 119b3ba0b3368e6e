"""The candidate's own names: "where N is the number of rows", "call m the number of vectors"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from interviewer.reading.growth.finding.name_lists import listed, told_in_turn
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.naming import Naming, called, counting, defined, joined
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["bindings"]

_MOST_NAMES = 400
"""Names of one message that are looked at; more of them are formulas without prose."""


def bindings(tokens: Sequence[Token], names: Names) -> Mapping[str, str]:
    """Own name -> variable, for names that are not variables already; the last binding of a name stands."""
    found: dict[str, str] = {}
    if not names.phrases:
        return found
    letters = (at for at, token in enumerate(tokens) if token.kind == "word" and _may_name(tokens, at))
    places = list(islice(letters, _MOST_NAMES))
    if not places:
        return found
    in_turn, lists = told_in_turn(tokens, places, names), listed(tokens, places, names)
    last: Naming | None = None
    for at in places:
        name = tokens[at].text
        end = last.end if last is not None else None
        naming = (
            in_turn.get(at)
            or defined(tokens, at, names, end is not None and joined(tokens, end, at))
            or called(tokens, at, names, end)
            or counting(tokens, at, names)
        )
        if naming is None or (not naming.sure and name in lists):
            naming = lists.get(name)
        if naming is None:
            continue
        last = naming
        known = name in names.known or (len(name) == 2 and "_" not in name)
        if names.letters.get(name) != naming.variable and (naming.sure or not known):
            found[name] = naming.variable
    return found


_VOWELS = frozenset("aeiouy")
_SHORT = frozenset("gb kb mb tb pb ms ns kv mm km vs st nd rd th hz db ld lm ml pm tv ln lg js bc".split())
"""Two consonants that are a unit or a word."""


def _may_name(tokens: Sequence[Token], at: int) -> bool:
    """A letter other than "a" and "I", a name with an index ("n_rows"), or one of two consonants ("nr")."""
    word = tokens[at].text
    if len(word) == 1:
        return word not in "aI" and not _of_other_words(tokens, at)
    if len(word) == 2:
        return word.isalpha() and not set(word.lower()) & _VOWELS and word.lower() not in _SHORT
    return "_" in word[1:-1]


_OPERATORS = frozenset(("*", "^", "/", "**", "+", "log"))


def _of_other_words(tokens: Sequence[Token], at: int) -> bool:
    """Whether a letter is the unit of a number or part of a word or a formula: "2M", "d-vector", "e.g.", "O(1)"."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    if before is not None and (before.kind == "number" or (before.text in "-.'*/^" and before.end == token.start)):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return False
    glued = after.start == token.end
    if token.text in "xX" and after.text == "(":  # times
        return True
    return after.low in _OPERATORS or (glued and (after.text in "-('" or after.kind == "number"))
