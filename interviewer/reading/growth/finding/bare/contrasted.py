"""A lone variable that is told as the real cost beside a nominal one: "t·d in theory, d in practice"."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.place import Place

__all__ = ["is_the_real_one"]

_NOMINAL = frozenset("paper theory principle nominally naively formally theoretically".split())
_REAL = frozenset("practice reality fact effect truth really actually effectively practically realistically".split())
_LIGHT = frozenset("it's its that's it is that just only a mere merely about more like rather be in , ; : - --".split())
_ENDS = frozenset(".!?\n")
_MOST = 14
"""Tokens before the variable in which the nominal cost is told."""


def is_the_real_one(place: Place) -> bool:
    """Whether words set a variable, as what is really paid, against what is paid on paper."""
    if not place.formula.letters:
        return False
    before: list[str] = []
    for steps in range(1, _MOST + 1):
        token = place.before(steps)
        if token.kind == "end" or token.text in _ENDS:
            break
        before.append(token.low)
    if _NOMINAL.isdisjoint(before):
        return False
    lead = next((word for word in before if word not in _LIGHT), "")
    behind = place.after(2).low if place.after().low == "in" else place.after().low
    return lead in _REAL or (behind in _REAL and lead in _NOMINAL)
