"""The growth that words name, with the classes that continue it ("and linear in d")."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.classes.phrase import ClassPhrase
from interviewer.reading.growth.finding.classes.senses import (
    HEADS,
    is_constant_growth,
    is_key,
    is_walk,
    names_a_thing,
    of_a_thing,
)
from interviewer.reading.growth.finding.classes.subjects import names_something, past_link, subject, unknown_subject
from interviewer.reading.growth.finding.classes.words import LINEAR, class_word
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["scan_class"]

_JOINTS = frozenset("and but times , * & / also only just then x as well +".split())
"""What can stand between two classes of one growth."""
_TIMES = ("times", "*", "x")
_MOST_JOINTS = 4
_ONLY_IN = ("proportional", "proportionally")
"""Words that are a growth only with what they are in."""
_CONSTANT = "1"


def scan_class(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """The growth in words that starts at a token; None where none does."""
    first = _one(tokens, at, names)
    if first is None or first.plain is None or first.bare:
        return first
    plain, end = first.plain, first.end
    used = _letters(plain)
    while (place := _past_joints(tokens, end)) is not None:
        more = _one(tokens, place, names) or _times(tokens, end, place, names)
        if more is None or more.plain is None or more.bare or _letters(more.plain) & used:
            break
        plain, end = f"({plain})*({more.plain})", more.end
        used |= _letters(more.plain)
    return ClassPhrase(at, end, plain, first.problem, first.bare, first.word)


def _letters(plain: str) -> set[str]:
    return {char for char in plain.replace("log", "") if char.isalpha()}


def _times(tokens: Sequence[Token], end: int, place: int, names: Names) -> ClassPhrase | None:
    """A formula that a class is multiplied with: "quadratic in n, times d"."""
    if tokens[place - 1].low not in _TIMES:
        return None
    found = subject(tokens, place, names)
    return None if found is None else ClassPhrase(end, found[1], found[0])


def _past_joints(tokens: Sequence[Token], at: int) -> int | None:
    """Past ", and", "but", "times": where the next class of the same growth may stand."""
    place = at
    while place < len(tokens) and place - at < _MOST_JOINTS and tokens[place].low in _JOINTS:
        place += 1
    return place if place > at and place < len(tokens) else None


def _one(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    word = class_word(tokens, at) if at < len(tokens) else None
    if word is None or is_key(tokens, at, word[1]):
        return None
    pattern, end = word
    return _with_subject(tokens, at, end, pattern, names) or _alone(tokens, at, end, pattern, names)


def _with_subject(tokens: Sequence[Token], at: int, end: int, pattern: str, names: Names) -> ClassPhrase | None:
    """A class with what it is in: "linear time in the rows"; the question back where no variable is called so."""
    name = tokens[end - 1].low
    link = end
    while link < len(tokens) and link - end < 3 and tokens[link].low in HEADS:
        link += 1
    place = past_link(tokens, link)
    if place is None:
        link, place = end, past_link(tokens, end)
    if place is None:
        return None
    found = subject(tokens, place, names, whole=pattern == LINEAR)
    if found is not None:
        return ClassPhrase(at, found[1], pattern.replace("{}", found[0]), word=name)
    if pattern == _CONSTANT or not names_something(tokens, link, place, names):
        return None
    stop, said = unknown_subject(tokens, place)
    if not names.known:
        return ClassPhrase(at, stop, pattern.replace("{}", "n"), word=name)
    return ClassPhrase(at, stop, None, f"which variable is “{said}”?", word=name) if said else None


def _alone(tokens: Sequence[Token], at: int, end: int, pattern: str, names: Names) -> ClassPhrase | None:
    """A class without what it is in, which is then the main variable."""
    name = tokens[end - 1].low
    if name in _ONLY_IN:
        return None
    if pattern == _CONSTANT:
        if not is_constant_growth(tokens, at, end):
            return None
    elif names_a_thing(tokens, end):
        walk = is_walk(tokens, at, end) and names.main is not None
        return ClassPhrase(at, end + 1, pattern.replace("{}", names.main or ""), None, True, name) if walk else None
    if of_a_thing(tokens, end):
        return None
    if "{}" in pattern and names.main is None:
        return ClassPhrase(at, end, None, f"{name} in which variable?", True, name)
    return ClassPhrase(at, end, pattern.replace("{}", names.main or "n"), None, True, name)
