"""Costs told by the one before: "n²d. For the memory take that and drop the d", "d², and without one t times that"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from fractions import Fraction

from interviewer.reading.growth.algebra import degree_in
from interviewer.reading.growth.find import FoundGrowth
from interviewer.reading.growth.reduce import simplified
from interviewer.reading.growth.render import to_ascii
from interviewer.reading.growth.tree import Growth, Log, Num, Power, Product, Var
from interviewer.reading.source import Source

__all__ = ["with_relatives_told"]

_THAT = r"(?:that|this|the same)"
_IT = r"(?:that|this|it)"
_OTHER = r"(?:the |one |an? )?(?P<{0}>log|[A-Za-z](?:\^?[2-9])?)\b(?! [*^(])"
_DROPS = r"(?:drop|remove|leave out|lose|strike|cancel|omit|take out|take away)"
_END = r"(?=\s*(?:[.;,!)\n]|\Z))"
_TIMES = re.compile(
    rf"\b(?:multiply {_IT} (?:by|with)|{_THAT} (?:times|multiplied by|\*)) {_OTHER.format('by')}{_END}"
    rf"|\b{_OTHER.format('first')} (?:times|\*) {_THAT}{_END}",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"\b(?:(?:take |use )?{_THAT},? (?:and|but) {_DROPS}|{_THAT} (?:without|minus|less|divided by|over|loses|drops)"
    rf"|divide {_IT} by) {_OTHER.format('by')}{_END}"
    rf"|(?<=, )(?:(?:just|simply|only) )?(?:drop|strike|cancel) {_OTHER.format('bare')}{_END}",
    re.IGNORECASE,
)
_CASE = re.compile(r"(?:\A|[.;\n])\s*(?:and |but )?(?:for|with|without) [^.,;\n]{1,30}, \Z", re.IGNORECASE)
"""What a bare "drop the t" is told of: "With one, drop the t"."""
_ABOVE = re.compile(
    r"(?<=[\w):,-])\s+(?:(?:is |it's )?(?:the )?(?:same )?(?:as|like) (?:above|before)|see above)"
    r"(?=\s*(?:[.;!\n]|\Z))",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;\n]|, ")
_NAMED = 120
"""Characters before "as above" in which such a thing is named."""
_SHORT = 5
"""Words before "as above" in which a thing is named that costs so much."""
_LETTER = re.compile(r"([A-Za-z])\^?([2-9])?\Z")

Find = Callable[[str], Sequence[FoundGrowth]]


def with_relatives_told(source: Source, find: Find, before: str = "") -> Source:
    """The source with a cost that is told by the one before it written out: "that times d" as "n^2*d".

    find: gives the growths of a text. before: the message before, whose last cost "as above" may mean.
    """
    text = source.text
    matches = sorted((*_TIMES.finditer(text), *_OVER.finditer(text), *_ABOVE.finditer(text)), key=re.Match.start)
    if not matches:
        return source
    found = find(text)
    ends = [one.end for one in found]
    earlier = _last(find(before)) if before else None
    edits: list[tuple[int, int, str]] = []
    for match in matches:
        if edits and match.start() < edits[-1][1]:
            continue
        growth = _last(found[: bisect_right(ends, match.start())])
        told = _told(match, growth, text, earlier)
        if told is not None:
            edits.append((match.start(), match.end(), told))
    return source.rewritten(edits)


def _last(found: Sequence[FoundGrowth]) -> Growth | None:
    return found[-1].growth if found else None


def _told(match: re.Match[str], growth: Growth | None, text: str, earlier: Growth | None) -> str | None:
    """What stands for a phrase that points to a cost; None where that can't be worked out."""
    if match.re is _ABOVE:
        growth = growth or earlier
        named = text[max(0, match.start() - _NAMED) : match.start()]
        clause = named[max((cut.end() for cut in _CLAUSE.finditer(named)), default=0) :]
        told = growth is not None and 0 < len(clause.split()) <= _SHORT
        return f": {to_ascii(growth)}" if told and growth is not None else None
    if growth is None:
        return None
    groups = match.groupdict()
    other = next(value for value in groups.values() if value)
    if match.re is _TIMES:
        factor = _factor(other)
        return None if factor is None else to_ascii(simplified(Product((factor, growth))))
    if groups.get("bare") and not _CASE.search(text, 0, match.start()):
        return None
    rest = _without(growth, other)
    return None if rest is None else to_ascii(rest)


def _factor(typed: str) -> Growth | None:
    letter = _LETTER.match(typed)
    return Power(Var(letter[1]), Num(Fraction(int(letter[2] or 1)))) if letter is not None else None


def _without(growth: Growth, other: str) -> Growth | None:
    """A growth without one of its factors; None where it has no such factor."""
    if other.lower() == "log":
        kept = tuple(one for one in growth.factors if not isinstance(one, Log)) if isinstance(growth, Product) else ()
        return Product(kept) if kept and isinstance(growth, Product) and len(kept) < len(growth.factors) else None
    letter = _LETTER.match(other)
    if letter is None or (degree_in(growth, letter[1]) or 0) < int(letter[2] or 1):
        return None
    return simplified(Product((growth, Power(Var(letter[1]), Num(Fraction(-int(letter[2] or 1)))))))
