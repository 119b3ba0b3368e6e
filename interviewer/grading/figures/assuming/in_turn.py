"""What each of several figures assumes that are told in turn: "in single and double precision 400 and 800 TB"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeVar

from interviewer.grading.figures.assuming.choices import STOOD_BY, same_figure
from interviewer.grading.figures.assuming.option_places import WIDEST, OptionPlace
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["option_in_turn", "rate_in_turn", "side_by_side"]

_T = TypeVar("_T")
_JOINT = r"(?:, ?)?(?:\b(?:and|or|vs\.?|versus|against|resp\.?)(?= |\Z)|/|&|,)"
_BESIDE = re.compile(rf"\s*{_JOINT}\s*(?:(?:in|on|for|with|at|about|roughly|around) )*[~≈]?\s*", re.IGNORECASE)
"""What stands between two figures that are told side by side."""
_IN_ORDER = re.compile(r"[ ,;(]*(?:respectively|resp\b|in (?:that|this) order|in turn)", re.IGNORECASE)
_OPTION_BESIDE = re.compile(
    rf"[\w.-]+(?:[ -][\w.-]+){{0,3}}?\s*{_JOINT}\s*(?:(?:in|on|for|with|at|the) )*", re.IGNORECASE
)
"""What stands between the beginnings of two options that are told side by side."""


def option_in_turn(places: Iterable[OptionPlace], claim: QuantityClaim, heard: Heard) -> tuple[int, str] | None:
    """The option that a figure has where as many options as figures stand side by side in its sentence."""
    figures = side_by_side(claim, heard)
    if len(figures) < 2:
        return None
    typed = heard.reading.source.typed
    named = sorted({place[0]: place for place in places if place[1] == claim.sentence}.values())
    for run in _runs(named, lambda one, two: _OPTION_BESIDE.fullmatch(typed, one[0], two[0]) is not None):
        apart = run[-1][0] < figures[0].span.start or figures[-1].span.end <= run[0][0]
        if apart and len(run) == len(figures) == len({place[3] for place in run}):
            start, _sentence, _clause, option = run[figures.index(claim)]
            return start, option
    return None


def rate_in_turn(unit: str | None, claim: QuantityClaim, heard: Heard) -> QuantityClaim | None:
    """The throughput that a figure has where each of its sentence has one: "2 years at 1e9, 4 hours at 1e13"."""
    told = [c for c in heard.reading.quantities if c.unit is claim.unit and c.sentence == claim.sentence]
    rates = [c for c in heard.reading.quantities if c.unit == unit and c.stance in STOOD_BY]
    given = [rate for rate in rates if rate.sentence == claim.sentence]
    if len(told) < 2 or len(told) != len(given) or claim not in told or _alike(told) or _alike(given):
        return None
    order = [one in given for one in sorted((*told, *given), key=lambda one: one.span.start)]
    alternate = all(one != two for one, two in pairwise(order))
    typed = heard.reading.source.typed
    in_turn = sum(one != two for one, two in pairwise(order)) == 1 and (
        _IN_ORDER.match(typed, max(told[-1].span.end, given[-1].span.end)) is not None
        or all(_BESIDE.fullmatch(typed, a.span.end, b.span.start) for run in (told, given) for a, b in pairwise(run))
    )
    return given[told.index(claim)] if alternate or in_turn else None


def _alike(claims: Sequence[QuantityClaim]) -> bool:
    return any(same_figure(one, two) for one, two in pairwise(claims))


def side_by_side(claim: QuantityClaim, heard: Heard) -> Sequence[QuantityClaim]:
    """The figures of a claim's unit among which it stands side by side; of all but the last it may be left out."""
    typed = heard.reading.source.typed
    behind = (one for one in heard.reading.quantities if one.sentence == claim.sentence and one.span > claim.span)
    unit = claim.unit or next((one.unit for one in behind if one.unit is not None), None)
    sizes = [
        one
        for one in heard.reading.quantities
        if one.unit in (None, unit) and one.sentence == claim.sentence and (one.low or 0.0) > _least(one)
    ]
    runs = _runs(sizes, lambda one, two: _BESIDE.fullmatch(typed, one.span.end, two.span.start) is not None)
    return next((run for run in runs if claim in run), [])


def _least(claim: QuantityClaim) -> float:
    """Bytes up to which a figure is a width; a bare one may be any number."""
    return 0.0 if claim.unit is None else WIDEST


def _runs(row: Sequence[_T], beside: Callable[[_T, _T], bool]) -> list[list[_T]]:
    """What stands in a row, cut where one does not stand beside the next."""
    runs: list[list[_T]] = []
    for one in row:
        if runs and beside(runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs
