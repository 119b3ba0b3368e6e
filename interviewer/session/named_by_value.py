"""Names told by the value of what they stand for: "m is your 768", "(λ, δ, τ) := (12, 768, 512)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from interviewer.reading.growth.walk import substitute, variables_of
from interviewer.reading.model import Context, GrowthClaim, QuantityClaim, Reading, Stance

__all__ = ["with_names_of_values"]

_TELLING = 100
"""Values that stand for one variable alone; a smaller one could be anything, unless it is told beside such a one."""

_NAME = r"[^\W\d_]"
_IS = r"(?::=|=|→|->|\bis\b|\bare\b|\bbeing\b)"
_NAMED = re.compile(
    rf"(?<![\w.*·×/^+−'’-])(?<!\b[^\W\d_] )({_NAME})\s*{_IS}\s*(?:(?:your|our|the|that|these|just|now)\s+){{0,2}}\Z"
)
_ENDS = re.compile(r"\s*(?:\Z|[.,;:)\n|]|(?:and|here|so|then|the|it|this|that|we|you|I|one)\b)")
_BEFORE = 40
"""Characters before a value in which its name stands."""
_IN_TURN = re.compile(
    rf"(?<![\w*·/^+(])\(?\s*({_NAME}(?:\s*,\s*{_NAME})+)\s*\)?\s*{_IS}\s*\(?\s*(\d[\d.e]*(?:\s*,\s*\d[\d.e]*)+)\b"
)


def with_names_of_values(reading: Reading, givens: Mapping[str, float], context: Context) -> Reading:
    """The reading with names bound that are told by a given's value, and its growths in the scenario's own names.

    Only letters that mean nothing yet are bound, and only to variables that the scenario has words for.
    """
    taken = {*context.bound, *reading.binds, *context.variables}
    taken.update(word for words in context.variables.values() for word in words)
    known = _values(givens, context)
    told = {name: value for name, value in _told(reading).items() if name not in taken and value in known}
    if not any(value >= _TELLING for value in told.values()):
        return reading
    binds = {name: known[value] for name, value in told.items()}
    growths = tuple(_renamed(claim, binds) for claim in reading.growths)
    return replace(reading, growths=growths, binds={**reading.binds, **binds})


def _values(givens: Mapping[str, float], context: Context) -> Mapping[float, str]:
    """Value -> the one variable that has it."""
    worded = {name: value for name, value in givens.items() if context.variables.get(name)}
    times = Counter(worded.values())
    return {value: name for name, value in worded.items() if times[value] == 1}


def _told(reading: Reading) -> dict[str, float]:
    """Each name that is said to be a plain number, with that number."""
    typed = reading.source.typed
    told: dict[str, float] = {}
    for figure in reading.quantities:
        if not _plain(figure) or not _ENDS.match(typed, figure.span.end):
            continue
        named = _NAMED.search(typed[max(0, figure.span.start - _BEFORE) : figure.span.start])
        if named is not None and figure.low is not None:
            told[named[1]] = figure.low
    for match in _IN_TURN.finditer(typed):
        names, values = (re.split(r"\s*,\s*", part) for part in match.groups())
        if len(names) == len(values) == len(set(names)):
            told.update(zip(names, (_number(value) for value in values), strict=True))
    return told


def _plain(figure: QuantityClaim) -> bool:
    """Whether a figure is one number with no unit, as it stands."""
    alone = figure.low == figure.high and figure.unit is None and not figure.per and not figure.parts
    return alone and figure.stance is Stance.ASSERTED


def _number(typed: str) -> float:
    try:
        return float(typed)
    except ValueError:
        return 0.0


def _renamed(claim: GrowthClaim, binds: Mapping[str, str]) -> GrowthClaim:
    """The claim with its growth in the scenario's names."""
    if claim.growth is None or binds.keys().isdisjoint(variables_of(claim.growth)):
        return claim
    return replace(claim, growth=substitute(claim.growth, binds))
