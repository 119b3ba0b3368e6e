"""Every growth in a text: notation, bare formulas, and growths in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviewer.reading.growth.finding.bare import bare_formulas
from interviewer.reading.growth.finding.bindings import bindings
from interviewer.reading.growth.finding.chains import continued, last_of_chains
from interviewer.reading.growth.finding.classes import CLASS_BEGINNINGS, scan_class
from interviewer.reading.growth.finding.formula import scan_formula
from interviewer.reading.growth.finding.found import FoundGrowth
from interviewer.reading.growth.finding.names import Names, names_of
from interviewer.reading.growth.finding.notation import Notation, notations
from interviewer.reading.growth.finding.passes import PASS_BEGINNINGS, scan_pass
from interviewer.reading.growth.finding.regions import recurrences, regions
from interviewer.reading.growth.finding.tokens import Token, tokenise
from interviewer.reading.growth.parse import Unreadable, parse_growth, scan_growth
from interviewer.reading.growth.tree import Growth, Num, Product, Var
from interviewer.reading.growth.walk import substitute, variables_of

__all__ = ["MOST", "FoundGrowth", "find_bindings", "find_growths"]

MOST = 80
"""Growths that are read in one message; more of them are no answer, only a load."""

_MOST_UNREAD = 8
"""Places that look like notation and are none, after which no more is looked for: each may cost a long attempt."""


def find_bindings(text: str, variables: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Names that the candidate binds to the scenario's variables: "where N is the number of rows" gives N -> n."""
    return bindings(tokenise(text), names_of(variables))


def find_growths(
    text: str,
    variables: Mapping[str, Sequence[str]],
    bound: Mapping[str, str] | None = None,
    topics: frozenset[str] = frozenset(),
) -> tuple[FoundGrowth, ...]:
    """All growths of a normalised text in the order of their places, without overlaps.

    `bound` are the candidate's own names; growths come back in the scenario's names. `topics` are words for what
    costs are spoken of, so that "lag: n" is a growth.
    """
    names = names_of(variables, bound, topics)
    tokens = tokenise(text)
    taken = _Taken(len(text))
    for start, end in recurrences(text):
        growth, problem = _parse(text[start:end], names)
        taken.put(FoundGrowth(start, end, growth, None, problem))
    unread = 0
    for notation in notations(text):
        if taken.full or unread >= _MOST_UNREAD:
            break
        if not taken.free(notation.start, notation.start + 1):
            continue
        found = _read_notation(text, notation, names)
        if found is not None:
            taken.put(found)
        unread += found is None
    for start, end in () if taken.full else regions(text):
        growth = _parse(text[start:end], names)[0]
        if growth is not None and not isinstance(growth, Num | Var) and _has_variable(growth, names):
            taken.put(FoundGrowth(start, end, growth))
    _in_words(tokens, names, taken)
    bare = () if taken.full else bare_formulas(text, tokens, names, taken.ranges())
    for start, end, plain, lone, valued in bare:
        growth, problem = _parse_told(plain, names) if plain else (None, "the signs between its parts can't be read")
        if growth is not None or not plain:
            taken.put(FoundGrowth(start, end, growth, None, problem, False, valued, lone))
            if taken.full:
                break
    finds = sorted(taken.found, key=lambda found: found.start)
    if _typed_small(text, sum(found.bound == "o" for found in finds)):
        finds = [replace(found, bound="O") if found.bound == "o" else found for found in finds]
    return last_of_chains(text, continued(text, finds))


_LITTLE = re.compile(r"\b(?:little|small|strict(?:ly)?)\b")
_WORDS = re.compile(r"[a-z]{3,}")


def _typed_small(text: str, bounds: int) -> bool:
    """Whether a message is typed without any capital, so that its o( is what others type as O(; bounds: how many of
    them stand in it. Of a single one without any word nobody can tell."""
    if not bounds or not text.islower() or _LITTLE.search(text):
        return False
    return bounds > 1 or any(m[0] != "log" for m in _WORDS.finditer(text))


class _Taken:
    """The finds so far, without overlaps, and at most MOST of them."""

    def __init__(self, length: int) -> None:
        self.found: list[FoundGrowth] = []
        self._covered = bytearray(length)

    def put(self, new: FoundGrowth) -> bool:
        """Keep a find, unless its place is taken."""
        if self.full or not self.free(new.start, new.end):
            return False
        self._covered[new.start : new.end] = b"\1" * (new.end - new.start)
        self.found.append(new)
        return True

    @property
    def full(self) -> bool:
        """Whether there are MOST of them, so that looking for more is in vain."""
        return len(self.found) >= MOST

    def free(self, start: int, end: int) -> bool:
        """Whether no find stands in text[start:end]."""
        return not any(self._covered[start:end])

    def ranges(self) -> list[tuple[int, int]]:
        """The places of all finds."""
        return [(found.start, found.end) for found in self.found]


def _parse(plain: str, names: Names) -> tuple[Growth | None, str | None]:
    try:
        return _renamed(parse_growth(plain, _letters(names)).growth, names), None
    except Unreadable as error:
        return None, str(error) or "not readable"


def _parse_told(plain: str, names: Names) -> tuple[Growth | None, str | None]:
    """The growth of a formula that holds the scenario's names already: they aren't taken for the candidate's own."""
    try:
        return parse_growth(plain, names.known).growth, None
    except Unreadable as error:
        return None, str(error) or "not readable"


def _unglued(growth: Growth, names: Names) -> Growth:
    """Letters glued to a word in notation, where no variables are known: "O(nkdi)" is n*k*d*i."""
    if names.known:
        return growth
    glued = {
        name: Product(tuple(Var(letter) for letter in name))
        for name in variables_of(growth)
        if 2 <= len(name) <= 5 and name.isalpha() and name.islower() and "n" in name and not set("aeou") & set(name)
    }
    return substitute(growth, glued) if glued else growth


def _renamed(growth: Growth, names: Names) -> Growth:
    """The same growth in the scenario's names: the candidate's own ones, once bound, are put back."""
    other = {name: found for name in variables_of(growth) if (found := names.letter(name)) not in (None, name)}
    return substitute(growth, other) if other else growth


def _letters(names: Names) -> tuple[str, ...]:
    """Every name that the parser should know as one: the variables and the candidate's own."""
    return tuple(names.letters)


def _has_variable(growth: Growth, names: Names) -> bool:
    used = variables_of(growth)
    return bool(used) and (not names.known or all(name in names.known for name in used))


def _read_notation(text: str, notation: Notation, names: Names) -> FoundGrowth | None:
    start, end = notation.start, notation.end
    typed = text[start:end]
    if notation.bare:
        scanned = scan_growth(text, start, _letters(names))
        if scanned is None or scanned.bound is None or scanned.end <= notation.end:
            return None
        return FoundGrowth(start, scanned.end, _renamed(scanned.growth, names), scanned.bound, None, True)
    try:
        read = parse_growth(typed, _letters(names))
        if names.known and not _has_variable(_renamed(read.growth, names), names):
            worded = _worded_inside(text, notation, names)
            if worded is not None and _has_variable(worded, names):
                return FoundGrowth(start, end, worded, read.bound, None, True)
        return FoundGrowth(start, end, _unglued(_renamed(read.growth, names), names), read.bound, None, True)
    except Unreadable as error:
        problem = str(error) or "not readable"
    inner = _worded_inside(text, notation, names)
    bound = _bound(typed)
    if inner is not None:
        return FoundGrowth(start, end, inner, bound, None, True)
    if not notation.closed:
        scanned = scan_growth(text, start, _letters(names))
        if scanned is not None and scanned.bound is not None:
            return FoundGrowth(start, scanned.end, _renamed(scanned.growth, names), scanned.bound, None, True)
    if typed[:1] in "o0ω":
        return None
    if not notation.closed:
        end = start + len(text[start:end].rstrip())
    return FoundGrowth(start, end, None, bound, problem, True)


def _bound(typed: str) -> str:
    low = typed.lower()
    if typed[:1] in "Θθ" or "theta" in low:
        return "Theta"
    if typed[:1] in "Ωω" or "omega" in low:
        return "omega" if typed[:1] == "ω" or "\\omega" in typed else "Omega"
    return "o" if typed[:1] == "o" else "O"


def _worded_inside(text: str, notation: Notation, names: Names) -> Growth | None:
    """The growth of O(rows * rows * dims), spelled with words."""
    end = notation.end - 1 if notation.closed else notation.end
    tokens = tokenise(text[notation.inner : end])
    if not tokens:
        return None
    formula = scan_formula(tokens, 0, names, inside=True)
    if formula is not None and formula.end == len(tokens):
        return _parse_told(formula.plain, names)[0]
    worded = scan_class(tokens, 0, names)
    if worded is not None and worded.end == len(tokens) and worded.plain is not None:
        return _parse_told(worded.plain, names)[0]
    return None


_BEGINNINGS = CLASS_BEGINNINGS | PASS_BEGINNINGS


def _in_words(tokens: Sequence[Token], names: Names, taken: _Taken) -> None:
    end = 0
    for at, token in enumerate(tokens):
        if token.low not in _BEGINNINGS or at < end or not taken.free(token.start, token.end):
            continue
        phrase = scan_pass(tokens, at, names) or scan_class(tokens, at, names)
        if phrase is None:
            continue
        growth, problem = _parse_told(phrase.plain, names) if phrase.plain is not None else (None, phrase.problem)
        taken.put(FoundGrowth(token.start, tokens[phrase.end - 1].end, growth, None, problem, worded=True))
        end = phrase.end
        if taken.full:
            break
