"""What a message announces and the next one only fills in: "The size of the cache in fp16, in megabytes." - "19"."""

from __future__ import annotations

import re

from interviewer.reading.prose.words import AUXILIARIES
from interviewer.reading.quantity.units import unit_named
from interviewer.reading.source import Source

__all__ = ["with_announcement"]

_SENTENCE = re.compile(r"(?:[.!?]\s+|\n)")
_END = re.compile(r"[\s.:?!,;-]*\Z")
_HEAD = re.compile(
    r"\A(?:(?:ok|okay|so|now|next|and|then|well|first|right|what|how),? (?:about |on )?|about |on to |going on to |"
    r"as for |let me say (?:first )?|i'?d like to start with |let me start with |starting with )+(?:what )?",
    re.IGNORECASE,
)
_FIRST = re.compile(r",? (?:first|to begin with|to start with)\b(?! (?:and )?then).*\Z", re.IGNORECASE)
"""Behind what is told first, what comes later: "the memory first, I'll do the time after"."""
_HOW_MANY = re.compile(r"\bhow many (?P<unit>[A-Za-z]+) (?:is|are|does|do|would|will|has|have)? ?", re.IGNORECASE)
_UNFINISHED = frozenset("to takes needs makes gives costs be is are about roughly at of than gets by".split())
"""Words at the end of a message that want a value."""
_LEAD_IN = re.compile(
    r"\A(?:(?:ok|okay|so|and|then|well),? )*"
    r"(?:now|next|about|what about|how about|(?:going )?on to|as for|let me say|first)\b",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"[A-Za-zΘ]\(|[\^*]|\blog\b|\b(?:linear|quadratic|constant|squared)\b", re.IGNORECASE)
"""What tells a cost: a sentence with it announces none."""
_WORD = re.compile(r"[^\s,;:()*/+=~^-]+")
_FILLERS = frozenset(
    """so and about roughly around ca approximately still just only well then thus hence it's its that's is it that
    maybe i'd say a an the of in at to or per each times by squared cubed square log linear linearly quadratic constant
    cubic logarithmic sqrt half million billion thousand right yes exactly order""".split()
)
"""Words of a message that tells a value and names nothing it is of."""
_LONGEST = 60
"""Characters of a message that only fills in what was announced."""
_REACH = 240
"""Characters of an announcement."""


def with_announcement(source: Source, before: str) -> Source:
    """The source, which only tells a value, with what the message before announced ahead of it.

    before: that message, as it was read.
    """
    if not before or not _is_bare(source.text):
        return source
    said = _END.sub("", before)
    last = max((cut.end() for cut in _SENTENCE.finditer(said)), default=0)
    sentence, ends = _FIRST.sub("", said[last:]), before[len(said) :].strip()[:1]
    led_in = sentence != said[last:] or _LEAD_IN.match(sentence) is not None
    if len(sentence) > _REACH or not _announces(sentence, ends, led_in):
        return source
    unfinished = sentence.lower().split()[-1] in _UNFINISHED
    many = _HOW_MANY.search(sentence)
    head = _HEAD.sub("", _HOW_MANY.sub("", sentence))
    if not head:
        return source
    if many is not None:
        source = _with_unit(source, many["unit"])
    return source.led_by(f"{_background(said[:last])}{head}{' ' if unfinished else ': '}")


def _background(said: str) -> str:
    """The sentence before an announcement, of which that may speak: "They stay in memory, and that takes" - "30 GB"."""
    cuts = [cut.end() for cut in _SENTENCE.finditer(said)]
    sentence = said[cuts[-2] if len(cuts) > 1 else 0 :]
    told = len(sentence) > _REACH or _FORMULA.search(sentence) or any(char.isdigit() for char in sentence)
    return "" if told else sentence


def _with_unit(source: Source, unit: str) -> Source:
    """The source with the unit that was asked for behind its number."""
    end = len(source.text.rstrip(" .!"))
    last = source.text[end - 1 : end]
    return source.rewritten([(end - 1, end, f"{last} {unit}")]) if last.isdigit() else source


def _is_bare(text: str) -> bool:
    """Whether a message tells a value and nothing it is of."""
    if len(text) > _LONGEST or "?" in text or "\n" in text.strip():
        return False
    words = [word.lower().strip(".!?'\"") for word in _WORD.findall(text)]
    valued = any(char.isdigit() for char in text) or bool(_VALUES.intersection(words))
    return valued and all(
        len(word) <= 1 or word in _FILLERS or not word.isalpha() or unit_named(word) is not None for word in words
    )


_VALUES = frozenset("linear linearly quadratic constant cubic logarithmic n d squared".split())


def _announces(sentence: str, ends: str, led_in: bool) -> bool:
    """Whether a sentence names what is to come and tells nothing of it: a question of one's own, an unfinished one, or
    one without a verb that is led in ("About the lag, so the shift within each user.")."""
    words = sentence.lower().split()
    if not words or _FORMULA.search(sentence) is not None:
        return False
    if ends in (":", "?") or words[-1] in _UNFINISHED:
        return True
    if words[-2:-1] == ["in"] and unit_named(words[-1]) is not None:
        return True
    return led_in and not AUXILIARIES.intersection(words[1:])
