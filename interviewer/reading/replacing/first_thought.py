"""A first thought, and what its sentence comes to: "800 at first sight, but each does ten times as much, so 80"."""

from __future__ import annotations

import re

__all__ = ["thought_better_of"]

_MINE = (
    r"(?:my|the) (?:very )?(?:first|initial|gut) (?:thought|guess|idea|instinct|impression|reaction|reading|answer|"
    r"number|figure|estimate|count|reflex)"
)
_AT_FIRST = r"(?:at first(?: (?:sight|glance))?|at a first (?:glance|look)|on the face of it|superficially)"
_BEFORE = re.compile(
    rf"(?:\b(?:{_AT_FIRST}|{_MINE}[^.,;:!?\n]{{0,16}}|(?:one|you|anyone)(?:'d| would| might| could) (?:first )?"
    r"(?:think|say|expect|guess|answer|get|arrive at)|(?:i|we)(?:'d|'ve| had| have| would)? (?:first|initially|"
    r"originally|started|began)(?: [a-z]+)?)"
    r"|\A[^.;:!?\n]{0,20}\bfirst)[^.;!?\n]{0,24}\Z",
    re.IGNORECASE,
)
"""What makes a formula a first thought, by the words before it in its sentence."""
_BEHIND = re.compile(
    r"[^.,;:!?\n]{0,24}?(?:"
    rf"\b{_AT_FIRST}|\bfirst\b(?=\W*(?:but|yet|though|however))|"
    r"\b(?:came|comes|come|sprang|springs|jumped|jumps|popped) (?:first )?(?:to|into|up in) (?:my |the )?(?:mind|head)|"
    r"\b(?:came|comes|come) out\b|"
    r",? (?:(?:is|was) what )?(?:i|we)(?:'d| would)? (?:wanted to say|thought|"
    r"have (?:said|written|answered|guessed))\b|"
    r",? but (?:that|this|it)(?:'s| is) (?:only |just )?(?:for|of) [^.,;:!?\n]{1,20}? (?:alone|only)\b|"
    r"\b(?:is|was|would be|would have been) (?:my|the) (?:very )?(?:first|initial|obvious|natural|gut)\b|"
    r"\b(?:seems?|seemed|looks?|looked|sounds?|sounded) (?:right|plausible|natural|obvious|tempting|fine|about right)|"
    r"\b(?:one|you|anyone) (?:would|might) (?:think|say|guess))",
    re.IGNORECASE,
)
_TURNS_TO = re.compile(
    r"\b(?:but|yet|however|though|although|except|only|since|as|because|;)\b[^.!?\n]*?"
    r"(?:\b(?:so|hence|thus|therefore|(?:which|that|this) (?:makes|leaves|gives|means))\b|->|=>)[^.,;!?\n\d]{0,50}\Z",
    re.IGNORECASE,
)
"""What stands between a first thought and what it gives way to: a reason, and then what follows from it."""
_HENCE = re.compile(r" so |hence|thus|therefore|makes|leaves|gives|means|[-=]>", re.IGNORECASE)
_LEAD, _BETWEEN = 60, 180
"""Characters before and between two formulas in which such words are looked for."""


def thought_better_of(text: str, first_start: int, first_end: int, second_start: int) -> bool:
    """Whether what stands at text[first_start:first_end] is only a first thought, which gives way, for a reason told in
    the same sentence, to what begins at text[second_start]."""
    if second_start - first_end > _BETWEEN or not _HENCE.search(text, first_end, second_start):
        return False
    turned = _TURNS_TO.search(text, first_end, second_start)
    if turned is None or _STOPS.search(text, first_end, second_start):
        return False
    before = _STOPS.split(text[max(0, first_start - _LEAD) : first_start])[-1]
    return _BEFORE.search(before) is not None or _BEHIND.match(text, first_end) is not None


_STOPS = re.compile(r"[.!?](?=\s|\Z)|\n")
