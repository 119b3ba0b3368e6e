"""What the ways to put one figure in the place of another are made of; each a group without captures."""

from __future__ import annotations

__all__ = ["I_WOULD", "MORE_LIKE", "MY_NUMBER", "ON_PAPER", "REALLY", "RIGHTED", "TOO_MUCH"]

ON_PAPER = r"(?:on paper|in theory|theoretically)"
"""Of what is told only for comparison."""
REALLY = r"(?:in (?:practice|reality)|realistically)"
"""Of what is told instead."""
MORE_LIKE = r"(?:more like|closer to|nearer to)"
MY_NUMBER = r"(?:my (?:own )?(?:number|figure|estimate|answer|value|count))"
I_WOULD = r"(?:i(?:'d|'ll| would| will))"
TOO_MUCH = r"(?:high|big|large|much|many|pessimistic|optimistic)"
"""Behind "too": of a figure that another one is told for."""
RIGHTED = (
    r"\bthe (?:real|right|true|correct|actual) (?:(?:float|fp|bf|int)[ -]?\d+ )?"
    r"(?:number|figure|footprint|size|value|answer|total)\b(?![^.;!?\n]*\b(?:per|each|with|if|after|head|layer|for)\b)"
    r"[^.;!?\n]{0,24}?\b(?:is|must be|has to be|should be)(?: therefore| then| thus| so| rather| only)*[\s:~≈]*\Z"
)
"""Right before a figure that is put in the place of another one: "the right number is"."""
