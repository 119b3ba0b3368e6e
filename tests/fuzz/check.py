"""What has to hold of the reading of any text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from typing import Any

from interviewer.content.pack import context_of
from interviewer.grading import Grade
from interviewer.reading.contract import read_contract
from interviewer.reading.model import Context, QuantityClaim, Reading
from interviewer.reading.reader import read
from interviewer.reading.summary import summary
from interviewer.session.answers import grade_messages
from tests.labelled import packs

__all__ = ["context", "digest", "faults", "grade_faults", "reading_of"]


@cache
def context(scenario: str) -> Context:
    """What a reader knows of a scenario."""
    return context_of(packs()[scenario].scenario)


def reading_of(scenario: str, text: str) -> Reading:
    """The reading of a first message."""
    return read(text, context(scenario))


def faults(reading: Reading, text: str) -> Iterator[str]:
    """What is wrong with the spans of a reading; nothing for a sound one."""
    for claim in (*reading.growths, *_figures(reading.quantities)):
        start, end = claim.span.start, claim.span.end
        if not 0 <= start < end <= len(text):
            yield f"span {start}:{end} of {len(text)} characters"
        elif claim.quote != text[start:end]:
            yield f"quote {claim.quote!r} is not text[{start}:{end}]"
    for figure in _figures(reading.quantities):
        if figure.low is not None and figure.high is not None and not figure.low <= figure.high:
            yield f"range {figure.low} to {figure.high} in {figure.quote!r}"
    starts = [claim.span.start for claim in reading.growths]
    if starts != sorted(starts):
        yield "growths are not in the order of their places"
    if any(not isinstance(line, str) for line in summary(reading)):
        yield "a summary that is no text"


def _figures(claims: tuple[QuantityClaim, ...]) -> Iterator[QuantityClaim]:
    for claim in claims:
        yield claim
        yield from _figures(claim.parts)


def grade_faults(scenario: str, text: str) -> Iterator[str]:
    """What is wrong with the evidence of the interview of this one message."""
    stored = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    for evidence in _evidence(grade_messages(packs()[scenario], [text]).grade):
        if evidence.message is not None and evidence.quote != stored[evidence.start : evidence.end]:
            yield f"evidence {evidence.quote!r} is not text[{evidence.start}:{evidence.end}]"


def _evidence(grade: Grade) -> Iterator[Any]:
    yield from (mark.evidence for mark in grade.marks)
    yield from (met.evidence for met in grade.misconceptions)


def digest(scenario: str, text: str) -> str:
    """A fingerprint of how a text is read and marked; the same in every process."""
    reading = json.dumps(read_contract(text, context=context(scenario)), sort_keys=True)
    marks = [f"{m.check}={m.mark}/{m.note}" for m in grade_messages(packs()[scenario], [text]).grade.marks]
    said = "\n".join((reading, *summary(reading_of(scenario, text)), *marks))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
