"""What a sentence turns from, and what it says it is: "100 days would do, but that's wishful, it's 1000 days"."""

from __future__ import annotations

import re

__all__ = ["turns_to"]

_TURN = re.compile(
    r"\b(?:but|yet|however|though|although|alas|unfortunately|sadly|forget (?:it|that)|never ?mind|wrong|nonsense|"
    r"mistaken|in truth|the truth is|don'?t|doesn'?t|isn'?t|aren'?t|deceptive|tempting|tempted)\b",
    re.IGNORECASE,
)
_ADVERB = (
    r"(?:really|actually|only|just|still|about|around|roughly|in fact|merely|simply|rather|more like|closer to|"
    r"nearer to|always|probably|certainly|definitely|plain|exactly|all|at most|at best|no more than)"
)
_IT_IS = re.compile(
    rf"(?:\b(?:it|that|they|the (?:right|real|true|correct|actual|honest) (?:count|number|figure|answer|one|cost|value|"
    rf"total))(?:'s|'re| is| are| was| were)|\bi (?:stand by|stick (?:to|with)|stay with|(?:still )?say|hold|maintain|"
    rf"insist on|settle (?:on|for)))(?: {_ADVERB})*[\s~≈:*`]*\Z",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"[\s)*`]*(?:[.!;]|\Z|\n|, (?:not|sorry|period|full stop|really|in fact|as i|because|since|so)\b|"
    r" (?:instead|really|actually|in fact|in truth|period|because|since|only)\b)",
    re.IGNORECASE,
)
_BETWEEN = 160
"""Characters between the two."""
_SENTENCE = re.compile(r"[.!?](?=\s)")
_OTHER_CASE = re.compile(
    r"\b(?:if|when|with|without|per|each|for (?:a|an|the|one|every)|in (?:float|fp|bf|double|single|half|practice|"
    r"reality|theory|total|memory|time)|time|memory|space|while|whereas|also|plus|another|"
    r"and (?:it|that)(?:'s| is)(?! (?:wrong|not|false|nonsense|bad)))\b"
    r"|\A\w+,? (?:the|its|our|each|every|all|most|an?) (?!(?:right|real|true|correct|actual|honest) )",
    re.IGNORECASE,
)
"""What makes the second one that of another case, or of another thing."""
_OTHER_THING = re.compile(
    r"[.!?;,]\s+(?:the|its|our|each|every|all|most|an?) (?!(?:right|real|true|correct|actual) )", re.IGNORECASE
)
"""Before the turn: something else is spoken of."""


def turns_to(text: str, first_end: int, second_start: int, second_end: int) -> bool:
    """Whether behind what ends at text[first_end] a turn follows, and then what it is said to be, of the same thing,
    at text[second_start:second_end], with nothing more said of that."""
    if second_start - first_end > _BETWEEN or not _NO_MORE.match(text, second_end):
        return False
    between = text[first_end:second_start]
    told = _IT_IS.search(between)
    turn = _TURN.search(between, 0, told.start()) if told is not None else None
    if turn is None or len(_SENTENCE.findall(between)) > 1:
        return False
    return not (_OTHER_CASE.search(between[turn.start() :]) or _OTHER_THING.search(between, 0, turn.start()))
