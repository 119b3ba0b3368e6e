"""What says of a thing only that it does what it does: "it keeps what is in it"."""

from __future__ import annotations

from interviewer.reading.hinted import Hinted
from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.disowned import Disowned

__all__ = ["Tautologies"]

_SAME = Hinted(
    r"\b(keep|stor|hold|cach|sav|contain|remember|cost|tak|leav)(?:e|es|s)? (?:exactly |just |only |precisely )?"
    r"what(?:ever)? (?:(?:is|'s) (?:in|inside) (?:it|there)\b|"
    r"(?:(?:an?|any|each|every) (?:[a-z]+[ -]){1,4}?|(?:it|one|is|it's) (?:[a-z]+ ){0,5}?)\1"
    r"(?:e|es|s|ed)?(?=[ ,]*(?:[.,;!]|$| and )))",
    "keep,store,hold,cache,save,contain,remember,cost,take,leave",
)


class Tautologies(Disowned):
    """Words that are true of anything, and claim nothing."""

    def _tautologies(self) -> None:
        if "what" not in self.text.lower():
            return
        for told in _SAME.finditer(self.text):
            self.mark_words(self._token_at(told.start()), self._token_at(told.end()), Stance.MENTIONED, told.group())
