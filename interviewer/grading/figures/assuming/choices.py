"""What a candidate may choose for a figure, and which of the figures said are stood by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["DEMANDED", "STOOD_BY", "Choice", "is_brought_down", "same_figure", "with_parts"]

STOOD_BY = (Stance.ASSERTED, Stance.HEDGED)

DEMANDED = re.compile(
    r"\s*(?:[,;-]\s*(?:so |then |better )?(?:only |just )?(?:keep|skip|drop|use|take|store|halve)\b|"
    r"(?:[,;-]\s*)?(?:so |and |but )?(?:i|we)(?: would|'?d) (?:only |just |rather )?"
    r"(?:do|keep|drop|skip|compute|make|cut|halve|build|write|take|cross)\b)",
    re.IGNORECASE,
)
"""What is asked for right behind a figure: "79 GB, only keep half", "80 gigs i would do each pair once"."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that an assumption may have, and how it is called; stated: the candidate said so."""

    value: float
    label: str
    stated: bool


def with_parts(claims: Iterable[QuantityClaim]) -> Iterator[QuantityClaim]:
    """The claims, each after the figures of the arithmetic that led to it."""
    for claim in claims:
        yield from with_parts(claim.parts)
        yield claim


def same_figure(claim: QuantityClaim, other: QuantityClaim) -> bool:
    """Whether two figures are one that is said again, as far as rounding goes."""
    if claim.unit is not other.unit or not claim.low or not other.low:
        return False
    return abs(claim.low / other.low - 1) < 0.05


_BRINGS = re.compile(
    r"\b(?:bring|take|cut|reduce|lower|get|shrink|halve|turn|squeeze|trim|compress)s? (?:\w+ ){0,2}~?\Z", re.IGNORECASE
)
_DOWN_TO = re.compile(r"(?: down)? (?:in)?to (?:about |roughly |around |only |just )?~?\d", re.IGNORECASE)
_BEFORE = 24
"""Characters before a figure in which a word is looked for that brings it down."""


def is_brought_down(claim: QuantityClaim, typed: str) -> bool:
    """ "float32 would bring my 40 GB to 20": the figure is what was had before."""
    start = claim.span.start
    return bool(_DOWN_TO.match(typed, claim.span.end) and _BRINGS.search(typed, max(0, start - _BEFORE), start))
