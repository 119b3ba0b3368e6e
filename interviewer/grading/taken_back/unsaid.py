"""Messages that take back the one before as a whole: "I take that back.", "forget what I just said"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.grading.findings import Finding, taken_back_at
from interviewer.grading.marks import Heard
from interviewer.reading.taking_back.unsaying import opening

__all__ = ["takes_all_back", "unsaid"]


def unsaid(standing: Finding, heard: Sequence[Heard], place: int) -> Finding | None:
    """The finding that takes back what stands, where the message at `place` does no more than that.

    heard: all messages, in order. "That" is the last sentence of the message before, "my last answer" all of it.
    A message that goes on with figures or growths says itself what takes the place of what.
    """
    message = heard[place]
    if place == 0 or standing.message != heard[place - 1].message:
        return None
    if message.reading.growths or message.reading.quantities:
        return None
    told = opening(message.reading.source.text)
    if told is None or (not told.whole and standing.span.end <= _last_sentence(heard[place - 1])):
        return None
    return taken_back_at(message, message.reading.source.span(told.start, told.end))


def takes_all_back(heard: Heard) -> bool:
    """Whether a message opens with no more than that the one before, or its last sentence, is taken back."""
    return opening(heard.reading.source.text) is not None


def _last_sentence(heard: Heard) -> int:
    """Where the last sentence of a message begins, as typed."""
    sentences = heard.reading.prose.sentences
    return heard.reading.source.span(sentences[-1].start, sentences[-1].end).start if sentences else 0
