"""Messages that take back the one before as a whole: "I take that back.", "forget what I just said"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from interviewer.grading.findings import Finding
from interviewer.grading.marks import Heard, Note

__all__ = ["takes_all_back", "unsaid"]

_LEADS = (
    r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|but|and|wait|sorry|oops|no|nope|actually|so|yes|"
    r"on second thoughts?)\W+){0,4}"
)
_ADVERB = r"(?:just |all |simply |completely |totally |plainly |obviously |of course |clearly |not quite )?"
_BAD = r"(?:wrong|nonsense|rubbish|garbage|bogus|incorrect|mistaken|a mistake|an error|not (?:right|correct|true))"
_MESSAGE = r"(?:answer|message|reply|response|statement|claim|point|remark|post|line)"
_LAST = (
    rf"(?:my|the) (?:very )?(?:last|previous|earlier|latest) {_MESSAGE}|"
    r"what i (?:just |have just )?(?:said|wrote|told you|claimed)"
)
_I = r"(?:(?:let me|let'?s|please|i(?:'ll|'d| will| would)?(?: (?:have to|must|need to|want to|should|like to))?) )?"
_DROP = r"(?:scratch|forget|strike|drop|scrap|withdraw|retract|ignore|disregard|delete|cancel|unsay|take back)"
_PRONOUN = r"(?:that|it|this)"
_WHOLE = re.compile(
    rf"{_LEADS}(?:{_I}{_DROP} (?:{_LAST})|{_I}take (?:{_LAST}) back|(?:{_LAST}) (?:was|is) {_ADVERB}{_BAD})",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"{_LEADS}(?:{_I}{_DROP} {_PRONOUN}|{_I}take {_PRONOUN} back|{_PRONOUN}(?:'s| was| is) {_ADVERB}{_BAD}|"
    rf"i (?:was {_ADVERB}(?:wrong|mistaken)|got {_PRONOUN} wrong|(?:stand|am) corrected|"
    rf"(?:don't|do not|no longer) believe {_PRONOUN}|"
    rf"(?:have |'ve )?changed my mind(?: (?:about|on) {_PRONOUN})?))",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"(?:,? (?:please|again|now|then|too|sorry|there|after all|entirely|completely|"
    r"any ?more|i don'?t know))*\s*(?:[.!;\n]|\Z)",
    re.IGNORECASE,
)
_RULE = "said, and then taken back"


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
    told = _told(message.reading.source.text)
    if told is None or (told.re is _THAT and standing.span.end <= _last_sentence(heard[place - 1])):
        return None
    span = message.reading.source.span(told.start(), told.end())
    quote = message.reading.source.quote(span)
    return Finding(False, Note.DENIED, message.message, span, quote, "taken back", _RULE, True)


def takes_all_back(heard: Heard) -> bool:
    """Whether a message opens with no more than that the one before, or its last sentence, is taken back."""
    return _told(heard.reading.source.text) is not None


@lru_cache(maxsize=256)
def _told(text: str) -> re.Match[str] | None:
    """The words with which a message takes back the one before; every rule asks for the same."""
    told = _WHOLE.match(text) or _THAT.match(text)
    return told if told is not None and _CLOSES.match(text, told.end()) else None


def _last_sentence(heard: Heard) -> int:
    """Where the last sentence of a message begins, as typed."""
    sentences = heard.reading.prose.sentences
    return heard.reading.source.span(sentences[-1].start, sentences[-1].end).start if sentences else 0
