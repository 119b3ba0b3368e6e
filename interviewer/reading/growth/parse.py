"""Text to a growth: a whole text (`parse_growth`), or the growth that begins somewhere in prose (`scan_growth`)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from interviewer.reading.growth.adjectives import ADJECTIVES
from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.lexer import Lexer
from interviewer.reading.growth.notation import BOUNDS, Notation
from interviewer.reading.growth.spelling import Names
from interviewer.reading.growth.tree import MAX_DEPTH, MAX_NODES, Growth, Num, Var
from interviewer.reading.growth.walk import count_nodes, depth_of, substitute
from interviewer.reading.source import normalise

__all__ = ["ParsedGrowth", "Unreadable", "parse_growth", "scan_growth"]

_TEXT_LIMIT = 1_000
_SCAN_WINDOW = 160


@dataclass(frozen=True, slots=True)
class ParsedGrowth:
    """A growth as read. bound: "O", "Theta", "Omega", "o", "omega", None where it stood bare; end: where it ends."""

    growth: Growth
    bound: str | None
    end: int


def _within_budget(growth: Growth, offset: int) -> Growth:
    if depth_of(growth) > MAX_DEPTH or count_nodes(growth) > MAX_NODES:
        raise Unreadable("the formula is too large", offset)
    return growth


@lru_cache(maxsize=4096)
def _one(growth: Growth) -> Growth:
    """The first of all equal trees: what is remembered of one is found for the others without comparing them again."""
    return growth


_SIDES = re.compile(
    r"=>|->|==|<=|(?<![<>!=])=(?!=)|~|\bi\.e\.,?|\bso\b|\bwhich (?:is|simplifies to|reduces to|gives|becomes)\b"
    r"|\b(?:simplifies|reduces|simplified|boils down|comes) to\b|\b(?:in|is) (?=(?:O|Θ|θ|Ω|0|theta|omega)\s?\()"
    r"|\\(?:in|approx|sim|implies|Rightarrow|to|rightarrow|leq|le|equiv)\b"
)
_BASE_CASE = re.compile(
    r"[,;.]?\s*(?:with|and|where|for|if|base case:?)?\s*T\s?\(\s*[012]\s*\)\s*=\s*[^\s,;]{1,12}\s*$"
)
_DEFINITION = re.compile(r"\bT ?\( ?[A-Za-z] ?\) ?(?:=|<=)")
_LEAD = re.compile(
    r"(?:the|its|it's|it|i'd say|i think|i believe|i would say|so|answer|time|space|memory|complexity|runtime|running|"
    r"run|run-time|is|be|would|should|will|runs in|runs|takes|about|roughly|approximately|approx\.?|asymptotically|"
    r"overall|total|worst case|average case|best case|on average|grows|like|as|in total|of|final|still|just|also|"
    r"proportional to|scales|with|"
    r"extra|auxiliary|a|an|on the(?= order)|in the(?= order))\b[:,\s]*|[-:,.•>\s\"'`]+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,;]+(?:time|space|memory|complexity|operations?|ops|steps?|work|flops?|comparisons?|in total|overall|total|"
    r"extra|auxiliary|additional|in the worst case|worst case|in the average case|average case|on average|average|"
    r"amortized|amortised|best case|"
    r"i think|i believe|i guess|i'd say|in the best case|runtime|running|growth|asymptotically|"
    r"algorithm|cost|scaling|each)$",
    re.IGNORECASE,
)
_SHOUTED = frozenset("OΘΩθω")
"""After a bound an exclamation mark is no factorial: "O(n)!"."""
_RESTATED = re.compile(r"(?:\s*[,;(]\s*|\s+-+\s+|\s+)\(?([a-z-]{4,14})\)?$", re.IGNORECASE)
_SUBSCRIBED = re.compile(r"(log|lg)\s?([₀-₉]{1,3})")
_HYPHENED = re.compile(r"(?i)\b(\w{1,8})-log-(\w{1,8})\b")
_NAMED = re.compile(r"^\s*([A-Za-z]) ?\( ?[A-Za-z] ?\) ?=(?!.*=)")
_NOTHING = frozenset({"n/a", "na", "n\\a", "n.a", "n.a."})
_WORDY_BOUND = re.compile(r"(?i)(?:big|little|soft)[- ]|order\b|theta\b|omega\b")


def _strip(text: str, start: int) -> tuple[int, int]:
    """The range of `text` from `start` without polite words, quotes and stops on either side."""
    end = len(text)
    while start < end:
        found = _LEAD.match(text, start, end)
        if found is None or found.end() == start or found.end() >= end:
            break
        following = text[found.end()]
        if text[start].isalpha() and following in "(^*" and found.group()[-1].isalpha():
            break
        if text[start] in "-" and following not in " ":
            break
        start = found.end()
    for _ in range(6):
        while end > start and text[end - 1] in " \n\t.,;:?\"'`":
            end -= 1
        while end - 1 > start and text[end - 1] == "!" and text[start] in _SHOUTED:
            end -= 1
        found = _TAIL.search(text, max(start, end - 40), end)
        if found is None:
            break
        end = found.start()
    return start, end


@lru_cache(maxsize=4096)
def _parse_cached(text: str, variables: tuple[str, ...]) -> ParsedGrowth | Unreadable:
    try:
        return _parse(text, variables)
    except Unreadable as error:
        return Unreadable(error.problem, error.offset)


def parse_growth(text: str, variables: Collection[str] = ()) -> ParsedGrowth:
    """The growth that the whole text is; of equalities ("3n + 5 = O(n)") the last side stands.

    Letter case is resolved to `variables` where that is unambiguous. Raises Unreadable otherwise.
    """
    found = _parse_cached(text, tuple(variables))
    if isinstance(found, Unreadable):
        raise Unreadable(found.problem, found.offset)
    return found


def _parse(typed: str, variables: tuple[str, ...]) -> ParsedGrowth:
    if len(typed) > _TEXT_LIMIT:
        raise Unreadable("the text is too long for one growth", _TEXT_LIMIT)
    text = _SUBSCRIBED.sub(lambda m: f"{m[1]}_{{{normalise(m[2]).text}}} ", typed)
    text = _HYPHENED.sub(r"\1 log \2", " ".join(normalise(text).text.split()))
    if text.startswith("**") and text.endswith("**"):
        text = text.strip("*")
    text = _as_recurrence(text)
    recurrence = _DEFINITION.search(text) is not None
    names = _names(variables, recurrence)
    bare = text.strip(" .!?\n").lower()
    if bare in _NOTHING and not (bare == "n/a" and "a" in names.exact):
        raise Unreadable("no growth is given", 0)
    whole = _BASE_CASE.sub("", text) if "T" in text else text
    cuts = [0, *(found.end() for found in _SIDES.finditer(whole))]
    stops = [*(found.start() for found in _SIDES.finditer(whole)), len(whole)]
    sides = [(a, b) for a, b in zip(cuts, stops, strict=True) if whole[a:b].strip(" .,:;?!\n$")]
    if not sides:
        raise Unreadable("there is nothing to read", 0)
    start, end = sides[-1]
    start, end = _strip(whole[:end], start)
    return _restated(whole, start, end, names) or _read_whole(whole, start, end, names)


def _as_recurrence(text: str) -> str:
    """f(n) = 2f(n/2) + n with T for f: a function that calls itself."""
    named = _NAMED.match(text)
    if named is None or named.group(1) == "T":
        return text
    call = re.compile(rf"(?<![A-Za-z]){named.group(1)} ?\(")
    return call.sub("T(", text) if len(call.findall(text)) > 1 else text


def _restated(text: str, start: int, end: int, names: Names) -> ParsedGrowth | None:
    """ "O(n^2), quadratic": the same said twice; Unreadable where the two disagree."""
    found = _RESTATED.search(text, max(start, end - 24), end)
    if found is None or found.start() <= start or found.group(1).lower() not in ADJECTIVES.keys() - {"factorial"}:
        return None
    try:
        first = _read_whole(text, start, found.start(), names)
    except Unreadable:
        return None
    second = _read_whole(text, found.start(1), found.end(1), names)
    from interviewer.reading.growth.algebra import equal

    if not equal(first.growth, second.growth):
        raise Unreadable("two growths are given", found.start(1))
    return first


def _read_whole(text: str, start: int, end: int, names: Names) -> ParsedGrowth:
    reader = Notation(Lexer(text, start, end, names), names, whole=True)
    bounded = reader.here().value in BOUNDS or reader.here().value == "0"
    bounded = bounded or _WORDY_BOUND.match(text, start) is not None
    growth = reader.sum()
    while not reader.at_end() and reader.skip_close():
        pass
    if not reader.at_end():
        raise Unreadable(f"{reader.here().value!r} is no part of a growth", reader.here().start)
    if reader.calls:
        from interviewer.reading.growth.recurrence import solve

        if names.resolve("c") is None:  # "+ cn": the constant of every textbook
            growth = substitute(growth, {"c": Num(Fraction(1))})
        growth = solve(growth, tuple(reader.calls))
    return ParsedGrowth(_within_budget(growth, start), reader.bound if bounded else None, len(text))


def scan_growth(text: str, start: int, variables: Collection[str] = ()) -> ParsedGrowth | None:
    """The longest growth notation that begins at `start` of a normalised text, or None.

    It ends where prose goes on. A bare number is no growth, nor is a lone letter that is no variable.
    """
    names = _names(tuple(variables))
    end = min(len(text), start + _SCAN_WINDOW)
    reader = Notation(Lexer(text, start, end, names), names, whole=False)
    first = reader.here()
    if first.kind == "end" or first.start != start:
        return None
    try:
        growth = reader.sum()
        if reader.calls:
            from interviewer.reading.growth.recurrence import solve

            growth = solve(growth, tuple(reader.calls))
        growth = _one(_within_budget(growth, start))
    except Unreadable:
        return None
    bare = reader.bound is None
    if bare and isinstance(growth, Num):
        return None
    if bare and isinstance(growth, Var) and not (names.resolve(growth.name) or _plain_variable(growth, names)):
        return None
    return ParsedGrowth(growth, reader.bound, reader.end)


def _plain_variable(growth: Var, names: Names) -> bool:
    return not names.exact and growth.name in ("n", "N", "m", "d", "k")


@lru_cache(maxsize=256)
def _names(variables: tuple[str, ...], calls: bool = False) -> Names:
    return Names(variables, calls)
