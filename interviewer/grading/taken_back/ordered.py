"""Which of the things told in a message is taken back by its order in the next: "the second figure isn't right"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.content.rules import StatementRule
from interviewer.grading.figures.standing.alike import is_width
from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.withdrawal_meant import Rule
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance, Unit
from interviewer.reading.source import Span
from interviewer.reading.taking_back.by_order import ByOrder, by_order

__all__ = ["taken_back_by_order", "takes_back_by_order"]

_PARTS = re.compile(r"\s*(?:[;\n]|[.,](?=\s|\Z)|\b(?:and|or)\b|\bplus\b)\s*(?:and |or |then |also )?", re.IGNORECASE)
"""What stands between the items of a list."""
_HEAD = re.compile(r"[^.;!?\n]{0,60}:\s")
"""What heads a list: "Two ideas: ..."."""
_WORDY = re.compile(r"[a-z]{3}", re.IGNORECASE)
_SEVERAL = 2


def taken_back_by_order(rule: Rule, standing: Finding, heard: Sequence[Heard], place: int) -> Finding | None:
    """The finding that takes back what stands, where the message at `place` says of one of the things told right
    before, by its order, that it is wrong or dropped, and that is the one."""
    message = heard[place]
    if place == 0 or heard[place - 1].message != standing.message:
        return None
    alike = {(one.place, one.kind): one for one in reversed(by_order(message.reading.source.text))}
    for one in sorted(alike.values()):  # each thing once, where it is first spoken of
        if _is_meant(one, rule, standing, heard[place - 1]):
            return taken_back_at(message, message.reading.source.span(one.start, one.end))
    return None


def takes_back_by_order(heard: Heard) -> bool:
    """Whether a message takes back something told before by its order."""
    return bool(by_order(heard.reading.source.text))


def _is_meant(one: ByOrder, rule: Rule, standing: Finding, said: Heard) -> bool:
    things = _things(one, said)
    if isinstance(rule, StatementRule) and len(things) < _SEVERAL:
        things = _ideas(said)
    if len(things) < _SEVERAL or one.place >= len(things):
        return False
    meant = things[one.place]
    return meant.start < standing.span.end and standing.span.start < meant.end


def _things(one: ByOrder, said: Heard) -> Sequence[Span]:
    """Where the costs and figures stand that a message tells, in order."""
    costs = [c for c in said.reading.growths if c.stance is Stance.ASSERTED]
    figures = [c for c in said.reading.quantities if c.stance is Stance.ASSERTED and _is_told(c)]
    claims: Sequence[GrowthClaim | QuantityClaim] = [*costs, *figures]
    if one.kind != "any":
        claims = (figures or costs) if one.kind == "figure" else (costs or figures)
    told: list[Span] = []
    for span in sorted({c.span for c in claims}, key=lambda span: (span.start, -span.end)):
        if not told or span.end > told[-1].end:
            told.append(span)  # and no part of one that is told
    return told


def _is_told(claim: QuantityClaim) -> bool:
    """Whether a figure is an answer, and no width of a number, nor a rate by which it was worked out."""
    if claim.per is not None or claim.unit in (Unit.PERCENT, Unit.FLOP_PER_SECOND, Unit.TOKEN, Unit.PARAMETER):
        return False
    if is_width(claim):
        return False
    return claim.unit is not Unit.COUNT or claim.noun == "times"


def _ideas(said: Heard) -> Sequence[Span]:
    """Where the items stand of what a message lists in words."""
    source = said.reading.source
    head = _HEAD.match(source.typed)
    start, spans = (head.end() if head else 0), []
    for cut in (*_PARTS.finditer(source.typed, start), None):
        end = cut.start() if cut else len(source.typed)
        if _WORDY.search(source.typed, start, end):
            spans.append(Span(start, end))
        start = cut.end() if cut else end
    return spans
