"""Costs and figures that are taken back with what they were made of: "strike the 6ND and all that follows from it"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.content.rules import StatementRule
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawal_meant import Rule
from interviewer.reading.taking_back.derived import derivations

__all__ = ["taken_back_with_its_ground", "takes_back_a_ground"]


def taken_back_with_its_ground(rule: Rule, standing: Finding, heard: Sequence[Heard], place: int) -> Finding | None:
    """The finding that takes back what stands, where the message at `place` takes back what was told before it, and
    everything made of that. heard: all messages, in order. What one proposes to do is made of nothing."""
    if isinstance(rule, StatementRule):
        return None
    source = heard[place].reading.source
    for one in derivations(source.text):
        ground = _first_told(one.what, heard[:place])
        if ground is not None and ground <= (standing.message, standing.span.start):
            return taken_back_at(heard[place], source.span(one.start, one.end))
    return None


def takes_back_a_ground(heard: Heard) -> bool:
    """Whether a message takes back what other answers were made of."""
    return any(True for _one in derivations(heard.reading.source.text))


def _first_told(what: str, heard: Sequence[Heard]) -> tuple[int, int] | None:
    """The message, and where in it, that first tells these words or this formula."""
    for one in heard:
        at = one.reading.source.text.casefold().find(what.casefold().strip())
        if at >= 0:
            return one.message, one.reading.source.span(at, at + 1).start
    return None
