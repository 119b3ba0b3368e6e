"""Figures that are put down as too high, or told with a slip of ten, so that another one is the answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.grading.assumed import Target
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["slips_by_ten", "taken_lower"]

_PUT_DOWN = re.compile(
    r"\b(?:(?:very |overly |too )?conservative|at (?:the )?most|nowhere near|ceiling|maximum|arithmetic says|"
    r"over-?estimat\w*|overstat\w*|overshoots?|pessimis\w+|worst[- ]case|at (?:the )?worst|"
    r"upper (?:bound|limit)|on paper|in theory|theoretical\w*|nominal(?:ly)?|naive\w*|exaggerat\w*|inflated|"
    r"(?:too|so) (?:high|large|big|much)\b(?! for)|textbook|book value|"
    r"(?:formula|spreadsheet|calculator|arithmetic|math|maths) (?:gives|says|tells|shows)|"
    r"(?:nobody|no one|no process|not everybody|it does(?:n't| not)) (?:really |ever )?(?:uses?|needs?|touch(?:es)?)|"
    r"(?:you|one|people)(?:'d| would| will)? (?:compute|get|say|calculate|tell))\b",
    re.IGNORECASE,
)
"""Words that say of a figure that it is more than what is meant."""
_TAKEN_BEFORE = re.compile(
    r"\b(?:my (?:own |real |true |actual )?(?:number|figure|estimate|answer|value|count)|call it|say|really|"
    r"realistic(?:ally)?|in (?:practice|reality|fact|effect)|actual(?:ly)?|real|true|typical(?:ly)?|usual(?:ly)?|"
    r"normal(?:ly)?|effective(?:ly)?|more like|rather|closer to|nearer to|mine is|will show|"
    r"i(?:'d|'ll| would| will) (?:budget|plan|reckon|calculate|count|go(?: in)?|write|put|note|file|book|say)|"
    r"what i(?:'d|'ll| would) (?:write|put|note|budget|plan)|what (?:goes|ends up|lands) (?:in|into|on)|"
    r"i(?:'d|'ll| would| will) expect|should be|it'll be|will be)\b[^.;!?\n]*\Z",
    re.IGNORECASE,
)
_TAKEN_BEHIND = re.compile(
    r"[^.;!?\n]{0,30}\b(?:my (?:number|figure|estimate|answer|value)|the (?:number|figure|value|estimate) i|"
    r"in (?:practice|reality)|realistically|what i(?:'d|'ll| would) (?:write|put|plan|budget)|"
    r"(?:i|we)(?:'d|'ll| would| will) (?:plan|go|budget|calculate|work|reckon) (?:with|on|for) (?:that|this|it))\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\bi(?:'d|'ll| would| will) (?:really |just )?(?:budget|plan|reckon|calculate|write|put|note|file|book|go) |"
    r"\bmy (?:own )?(?:number|figure|estimate) |\bwhat (?:goes|ends up|lands) |\bcall it ",
    re.IGNORECASE,
)
"""Words by which a figure is so plainly one's own that only its own sentence can be of another state of things."""
_OF_A_CHANGE = re.compile(
    r"\b(?:select\w*|reduc\w+|cut\w*|drop\w*|keep|keeping|remov\w+|prun\w+|pick\w*|top|best|chunk\w*|batch\w*|"
    r"tiles?|tiled|slices?|stream\w*|lazy|lazily|sparse\w*|float(?:16|32)|fp(?:8|16|32)|bf16|int8|single|"
    r"half|halve[sd]?|quanti[sz]\w+|unordered|symmetr\w+|triangle|instead|after\w*|then|once|"
    r"only (?:the|with|a|one)|shard\w*|each|per|every|for the|leaves?|left|input|remaining|rest|"
    r"(?<!budget )(?<!plan )(?<!reckon )(?<!calculate )(?<!go in )(?<!go )(?<!count )(?:with|using)(?! worst))\b",
    re.IGNORECASE,
)
"""Words of another state of things, of which a lower figure may well be told."""
_OF_A_MACHINE = re.compile(r"\b(?:machines?|box|server|laptop|node|free)\b", re.IGNORECASE)
_LOWER = 0.75
"""A figure below this share of another one is a lower one, and not the same rounded."""
_NEAR = 160
"""Characters before a figure in which words that take it are looked for."""
_TELLING = 2
"""Digits, zeros at the ends left out, from which on they are one figure's own."""
_DIGITS = 0.015
"""Relative difference up to which two figures have the same digits."""


_LESS_KNOWN = (Unit.BYTE, Unit.SECOND)
_WOULD = re.compile(r"\b(?:would|'d) (?:be|take|have|need|come to)\b", re.IGNORECASE)
_NEAR = 200
"""Characters before a figure in which it is set against what would be."""
_STORED = re.compile(
    r"\A\s*[(,]?\s*(?:in|as|at|with|for|using)?\s*(?:(?:float|fp|bf|int) ?\d+|(?:single|double|half)(?: precision)?)",
    re.IGNORECASE,
)
"""The data type of a figure, told behind it."""
_BUT_IT = re.compile(
    r"\b(?:but|however|yet|only)\b[^.;!?\n]*?\b(?:it|that|this|which)"
    r"(?: (?:really|actually|in practice|will|would|only))* (?:needs?|takes?|is|has|be)\b",
    re.IGNORECASE,
)
"""What a thing would take is set against what it takes: "would be 400 TB. But most is zero, so it really needs 4"."""


def taken_lower(claim: QuantityClaim, right: QuantityClaim, heard: Heard) -> bool:
    """Whether a lower figure is taken for one that was put down: "on paper 79.2 GB, pessimistic: my number is 8".

    A higher one adds what comes on top; one of a changed state of things ("with the top 20 really 3 GB") is another; a
    count of devices may be asked for as the theory has it.
    """
    least, told = right.low or right.high, claim.high or claim.low
    sizes = claim.unit in _LESS_KNOWN and right.unit is claim.unit
    if not sizes or not least or not told or told > _LOWER * least:
        return False
    typed, before = heard.reading.source.typed, _sentence(right, heard)[0]
    start, end = _sentence(claim, heard)
    leads = max(start, right.span.end, claim.span.start - _NEAR)
    lead, behind = typed[leads : claim.span.start], typed[claim.span.end : end]
    if _TAKEN_BEFORE.search(lead) is None and _TAKEN_BEHIND.match(behind) is None:
        return False
    own = _OWN.search(lead + behind) is not None
    between = lead if own else _STORED.sub("", typed[right.span.end : claim.span.end])
    if _OF_A_CHANGE.search(between) or (claim.unit is Unit.BYTE and _OF_A_MACHINE.search(between)):
        return False
    unreal = _WOULD.search(typed[before : right.span.start]) is not None
    ahead = typed[max(right.span.end, claim.span.start - _NEAR) : claim.span.start]
    unreal = unreal and _BUT_IT.search(ahead) is not None
    return unreal or _PUT_DOWN.search(typed[before:end]) is not None


def slips_by_ten(claim: QuantityClaim, wanted: Sequence[Target], heard: Heard) -> bool:
    """Whether a figure has the digits of a right one at another power of ten: "as computed, 7.9 GB" for 79.2 GB.

    One digit alone ("8 MB", "800 GPUs") may be any other figure's.
    """
    digits = "".join(char for char in claim.quote if char.isdigit()).strip("0")
    if claim.low is None or claim.low != claim.high or len(digits) < _TELLING:
        return False
    typed, (start, end) = heard.reading.source.typed, _sentence(claim, heard)
    behind = re.split(r"[,;:.]\s", typed[claim.span.end : end], maxsplit=1)[0]
    if _OF_A_CHANGE.search(typed[start : claim.span.end] + behind):
        return False
    return any(
        target.low == target.high and abs(claim.low * 10**power / target.low - 1) < _DIGITS
        for target in wanted
        for power in (-1, 1)
        if target.low
    )


def _sentence(claim: QuantityClaim, heard: Heard) -> tuple[int, int]:
    """Where the sentence of a figure begins and ends, in what was typed."""
    prose, source = heard.reading.prose, heard.reading.source
    if not prose.sentences:
        return 0, len(source.typed)
    sentence = prose.sentences[min(claim.sentence, len(prose.sentences) - 1)]
    span = source.span(sentence.start, sentence.end)
    return min(span.start, claim.span.start), max(span.end, claim.span.end)
