"""The grammar by which a figure is told as that before a change: "from 79 GB to 2.4", "2.4 GB instead of 79"."""

from __future__ import annotations

import re

from interviewer.grading.figures.assuming.choices import is_brought_down
from interviewer.grading.marks import Heard
from interviewer.grading.places import sentence_of
from interviewer.reading.model import QuantityClaim, Stance

__all__ = ["given_behind", "told_as_before"]

_ABOUT = r"(?:the |its |our |my |now |currently |about |around |roughly |some |just |only |under |below )*[~≈]?"
_FROM = re.compile(rf"\bfrom {_ABOUT}\Z", re.IGNORECASE)
_INSTEAD_OF = re.compile(
    r"\b(?:instead of|rather than|as opposed to|down from|compared (?:to|with)|versus|vs\.?|against|and not|not) "
    rf"{_ABOUT}\Z",
    re.IGNORECASE,
)
_TO = re.compile(rf"(?: of [a-z]+)?,? (?:down )?to {_ABOUT}\d", re.IGNORECASE)
_GIVEN = re.compile(r"(?: of [a-z]+)?,? (?:if|when|once|with|by|after)\b[^.;!?\n]{0,80}", re.IGNORECASE)
"""What is done, behind the figure that is no more: "5 GB instead of 79 GB if we keep 25 columns"."""
_BEFORE, _BEHIND = 40, 120
"""Characters before a figure for such words, and behind it for what is changed."""
_STANDS = (Stance.ASSERTED, Stance.HEDGED)


def told_as_before(claim: QuantityClaim, heard: Heard) -> tuple[int, int] | None:
    """Where in the message it may be told what is changed; None where the figure isn't told as that before a change."""
    typed, start, end = heard.reading.source.typed, claim.span.start, claim.span.end
    begins, ends = sentence_of(claim, heard)
    if is_brought_down(claim, typed):
        return begins, min(ends, end + _BEHIND)
    if claim.stance in _STANDS:
        return None
    lead = typed[max(begins, start - _BEFORE) : start]
    if _FROM.search(lead) and _TO.match(typed, end):
        return begins, min(ends, end + _BEHIND)
    if _INSTEAD_OF.search(lead) is None:
        return None
    return begins, given_behind(claim, heard) or start


def given_behind(claim: QuantityClaim, heard: Heard) -> int | None:
    """Where words right behind a figure end that say what it holds with: "2.4 GB with the best 25 columns"."""
    given = _GIVEN.match(heard.reading.source.typed, claim.span.end, sentence_of(claim, heard)[1])
    return given.end() if given else None
