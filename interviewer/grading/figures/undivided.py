"""What a program prints of a size in thousands or millions: "kv_bytes() / 1e6" and below it "18.87"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from interviewer.content.rules import QuantityRule
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim

__all__ = ["undivided"]

_DIVIDED = re.compile(
    r"/ ?\(?(?:1e(?P<tens>3|6|9|12|15)|10 ?(?:\*\*|\^) ?(?P<power>3|6|9|12|15)|"
    r"2 ?(?:\*\*|\^) ?(?P<twos>10|20|30|40|50)|1024(?: ?(?:\*\*|\^) ?(?P<kibi>[2-5]))?)"
    r"[)\]}\"']{0,4}[ \t]*(?:(?:#|=|->|=>|:|\r?\n)[ \t>]*){1,3}\Z"
)
_NEAR = 32
"""Characters before a figure in which the division stands."""


def undivided(rule: QuantityRule, claim: QuantityClaim, heard: Heard) -> Iterator[QuantityClaim]:
    """A bare figure as it was before it was divided for printing."""
    if claim.unit is not None or rule.unit != "byte" or claim.low is None or claim.high is None:
        return
    typed, start = heard.reading.source.typed, claim.span.start
    told = _DIVIDED.search(typed, max(0, start - _NEAR), start)
    if told is None:
        return
    tens, twos = told["tens"] or told["power"], told["twos"]
    by = 10.0 ** int(tens) if tens else 2.0 ** int(twos) if twos else 1024.0 ** int(told["kibi"] or 1)
    yield replace(claim, low=claim.low * by, high=claim.high * by)
