"""Durations and devices told as so many of those before: "a day. The second takes 100 of those", "8 GPUs. 100 times
that"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from interviewer.reading.quantity.units import unit_named
from interviewer.reading.source import Source

__all__ = ["with_multiples_told"]

_MANY = r"(?<![\d,.])(?P<{0}>\d{{1,4}}|ten|twenty|fifty|(?:a |one )?hundred|(?:a |one )?thousand)"
_END = r"(?=\s*(?:[.;!)\n]|, |\Z))"
_MULTIPLE = re.compile(
    rf"\b{_MANY.format('times')} times (?:that|(?P<how>as long|as many|as much)){_END}"
    rf"|\bmultiply (?:that|it|this) by {_MANY.format('by')}{_END}"
    rf"|\b{_MANY.format('of')} of (?:those|these|them){_END}",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"(?:\b(?P<lasts>took|takes?|was|is|lasts|lasted|needs|needed|ran for|runs for|done in) (?:just |only |about )?)?"
    r"\b(?P<many>an?|one|\d{1,4}) ?(?P<unit>h|hours?|days?|weeks?|months?|years?|GPUs?|cards?)\b(?!-)",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:takes?|is|are|lasts?|be|it's|that's)(?: just| only| about| roughly)? \Z", re.IGNORECASE)
_LED_BY = 24
"""Characters before a multiple in which it is told that something lasts."""
_SENTENCE = re.compile(r"[.!?](?=\s|\Z)|\n")
_WORDS = {"ten": 10, "twenty": 20, "fifty": 50, "hundred": 100, "thousand": 1000, "a": 1, "an": 1, "one": 1}


def with_multiples_told(source: Source) -> Source:
    """The source with such a multiple as the figure that it is: "100 of those", of days, as "100 days"."""
    text = source.text
    matches = list(_MULTIPLE.finditer(text))
    if not matches:
        return source
    sentences = [0, *(cut.end() for cut in _SENTENCE.finditer(text))]
    bases = list(_BASE.finditer(text))
    edits: list[tuple[int, int, str]] = []
    for match in matches:
        begin = sentences[bisect_right(sentences, match.start()) - 1]
        told = _told(match, text, [base for base in bases if base.end() <= begin])
        if told is not None:
            edits.append((match.start(), match.end(), told))
    return source.rewritten(edits)


def _told(match: re.Match[str], text: str, bases: Sequence[re.Match[str]]) -> str | None:
    behind = _SENTENCE.search(text, match.end())
    if any(char.isdigit() for char in text[match.end() : behind.start() if behind else len(text)]):
        return None  # "100 times that, so 2,400 hours" tells what it is
    base = next((one for one in reversed(bases) if _counts(one, match, text)), None)
    if base is None:
        return None
    factor = _number(next(value for name in ("times", "by", "of") if (value := match[name])))
    unit = base["unit"]
    many = factor * (1 if match["of"] else _number(base["many"]))
    return f"{many} {unit if unit.endswith('s') or len(unit) == 1 else unit + 's'}"


def _counts(base: re.Match[str], match: re.Match[str], text: str) -> bool:
    """Whether a figure is one that may be multiplied: how long something took ("as long"), or devices ("as many")."""
    if unit_named(base["unit"].lower()) == "second":
        lasts = not match["of"] or _LASTS.search(text, max(0, match.start() - _LED_BY), match.start()) is not None
        return lasts and base["lasts"] is not None and match["how"] in (None, "as long")
    return match["how"] in (None, "as many")


def _number(typed: str) -> int:
    word = typed.lower().split()[-1]
    return _WORDS[word] if word in _WORDS else int(word)
