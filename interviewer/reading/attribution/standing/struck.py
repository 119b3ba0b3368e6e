"""Figures and growths that are struck by words beside them: "scratch the 800", "my two hours: strike that"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.quantity.found import FoundQuantity

__all__ = ["all_taken_back", "is_struck", "struck_by_name"]

_NEAR = 50
"""Characters before a figure within which it is withdrawn."""
_WITHDRAWN = re.compile(
    r"\b(?:tak(?:e|ing) back|scratch|forget|ignore|disregard|cancel|withdraw|retract|strike|"
    r"(?:was|am|were) (?:wrong|mistaken) about) "
    r"(?:(?:the|my|that|what i said about the)\s*)?(?:[\w.,%]{1,12} and (?:the |my |that )?)?\Z",
    re.IGNORECASE,
)
_POINTED = re.compile(r"\b(?:the|my|those|that)\s*(?:about|roughly|estimate of|figure of)?\s*[~≈]?\Z", re.IGNORECASE)
_STRUCK = re.compile(
    r"(?: (?:(?:that )?i (?:gave|said|told|wrote|had|claimed|quoted)|from (?:before|above|earlier)|above|earlier)\b)"
    r"{0,2}"
    r"\s*(?:[:,-]+|\.\.\.)\s*(?:(?:please|just|sorry|let'?s|let me|i(?:'d| would|'ll| have to| want to| must)?|better|"
    r"you can)\b[\s,]*){0,3}"
    r"(?:(?:strike|scratch|forget|ignore|disregard|drop|scrap|delete|withdraw|retract|discard|cross out) "
    r"(?:it|that|this|them|those)\b|tak(?:e|ing) (?:it|that|this|them|those) back\b)",
    re.IGNORECASE,
)
"""What strikes a figure that is pointed at before it: "the two hours I gave: ignore them"."""


def is_struck(text: str, found: FoundQuantity, before: str) -> bool:
    """Whether a figure is taken back in so many words. before: the text of its sentence before it."""
    near = before[-_NEAR:]
    if _WITHDRAWN.search(near) and not before.lower().endswith(("don't forget the", "not forget the")):
        return True
    return _POINTED.search(near) is not None and _STRUCK.match(text, found.end) is not None


_DIGITS = re.compile(r"\d[\d.,]*")


def struck_by_name(text: str, quantities: Sequence[FoundQuantity], index: int) -> list[int]:
    """The figures before one that is struck which it names: "160 GB. [...] Forget the 160"."""
    named = _digits(text, quantities[index])
    if not named or not _WITHDRAWN.search(text[max(0, quantities[index].start - _NEAR) : quantities[index].start]):
        return []
    return [earlier for earlier in range(index) if _digits(text, quantities[earlier]) == named]


def _digits(text: str, found: FoundQuantity) -> str:
    """The first number of a figure, as typed."""
    number = _DIGITS.search(text, found.start, found.end)
    return number[0].rstrip(".,") if number else ""


_ALL_BACK = re.compile(
    r"\b(?:i|we|let me|i'll|i'd)(?: (?:have to|must|want to|would|now|hereby))? "
    r"(?:take (?:both|(?:them|these|those|the two)(?: both)?) back|take back both|withdraw (?:both|them|these|those)|"
    r"retract (?:both|them|these|those))\b",
    re.IGNORECASE,
)


def all_taken_back(scene: Scene) -> Iterator[int]:
    """The growths told before "I take both back"."""
    back = list(_ALL_BACK.finditer(scene.text))
    for index, at in scene.growths.items() if back else ():
        if scene.atoms[at].start < back[-1].start():
            yield index
