"""What is read out, and left to those who wrote it: "The notes: "t·d a layer." I'd not put my name to it."."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.taken_back import TakenBack
from interviewer.reading.taking_back.disowning import Disowning, disownings

__all__ = ["Disowned"]

_LONGEST = 80
"""Tokens of a quotation that is looked back through."""
_NEAR = 8
"""Tokens at the end of what is disowned among which the mark stands that closes a quotation."""
_ONESELF = frozenset(("i", "i'm", "i've", "i'd"))


class Disowned(TakenBack):
    """What is told, and claimed by nobody here."""

    def _disowned(self) -> None:
        for disowning in disownings(self.text):
            last = self._token_at(disowning.start)
            if last:
                self._leave(last, disowning)

    def _leave(self, last: int, disowning: Disowning) -> None:
        """Mark what ends before token `last`: its sentence and the quotation in it, as far as that goes back."""
        opening = self._opening_mark(last)
        part = self._part_at(last - 1 if opening is None else opening)
        first = self.sentence_start(part)
        if opening is None and first and self._content(first)[:1] != [] and self._content(first)[0] in _ONESELF:
            last = self.parts[first].first  # "..." I can't judge it, I'm only quoting."
            first = self.sentence_start(first - 1)
            opening = self._opening_mark(last)
        if opening is None and not disowning.plain:
            return
        cue = self.text[disowning.start : disowning.start + _CUE].strip()
        self.mark(self.parts[first].first, last, Stance.MENTIONED, cue)

    def _opening_mark(self, last: int) -> int | None:
        """The token that opens the quotation in marks which ends right before token `last`."""
        marks = [at for at in range(last - 1, max(-1, last - _LONGEST), -1) if self.raws[at].word == '"']
        if len(marks) < 2 or marks[0] < last - _NEAR:
            return None
        return marks[1]


_CUE = 24
"""Characters of such words that are told as the cue."""
