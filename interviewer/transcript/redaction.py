"""Leaves names or times out of a document, before any view or format is made of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from interviewer.transcript.conversation import cut
from interviewer.transcript.parts import CheckPart, Document, MisconceptionPart, TurnPart

__all__ = ["Pseudonym", "Renamed", "anonymous", "without_times"]

Pseudonym = Callable[[str], str]
"""A name -> what stands for it: the same for the same name, and telling nothing of it."""


def anonymous(document: Document, pseudonym: Pseudonym) -> Document:
    """The document with the candidate's name replaced, also where it was said; quotes still stand where they stood."""
    renamed = Renamed.of(document.session.candidate, pseudonym)
    if renamed is None:
        return document
    turns = tuple(_turn(turn, renamed) for turn in document.conversation)
    typed = {turn.message: turn.text for turn in document.conversation if turn.message is not None}
    checks = tuple(_check(check, typed, renamed) for check in document.checks)
    spans: dict[int, list[tuple[int, int, str]]] = {}
    for check in checks:
        if check.message is not None and check.end > check.start:
            spans.setdefault(check.message, []).append((check.start, check.end, check.id))
    return replace(
        document,
        session=replace(document.session, candidate=renamed.stand_in),
        conversation=tuple(
            replace(turn, pieces=cut(turn.text, spans.get(turn.message, ()) if turn.message is not None else ()))
            for turn in turns
        ),
        checks=checks,
        misconceptions=tuple(_misconception(part, typed, renamed) for part in document.misconceptions),
        disputes=tuple(replace(part, comment=renamed(part.comment)) for part in document.disputes),
        formulas=tuple(part for part in document.formulas if renamed(part.text) == part.text),
    )


class Renamed:
    """Replaces a name and its parts. Parts of fewer than three letters only as they are written, one letter never."""

    def __init__(self, name: str, stand_in: str) -> None:
        self.stand_in = stand_in
        parts = [part for part in re.split(r"[\s,;()]+", name) if len(part) > 1]
        loose = [r"\s+".join(map(re.escape, name.split()))] if len(name) > 2 else []
        loose += [re.escape(part) for part in sorted(parts, key=len, reverse=True) if len(part) > 2]
        exact = [re.escape(part) for part in parts if len(part) == 2]
        alternatives = [f"(?i:{'|'.join(loose)})"] if loose else []
        alternatives += exact or ([] if loose else [re.escape(name)])
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")

    @classmethod
    def of(cls, name: str, pseudonym: Pseudonym | None) -> Renamed | None:
        """What replaces a candidate's name; None where there is no name to hide, or it is not to be hidden."""
        plain = " ".join(name.split())
        return cls(plain, pseudonym(plain)) if pseudonym and plain else None

    def __call__(self, text: str) -> str:
        """The text with the name replaced."""
        return self._pattern.sub(lambda _found: self.stand_in, text)

    def quoted(self, text: str, start: int, end: int) -> tuple[int, int, str]:
        """The span in the replaced text of what stood at start:end, and what stands there; never a cut name."""
        at = self.place(text)
        first, last = at(start), at(end)
        return first, last, self(text)[first:last]

    def quoted_in(self, text: str | None, quote: str) -> str:
        """What a quote of the text becomes; text None: the quote alone is replaced. No half of a name is left in it."""
        start = -1 if text is None else text.find(quote)
        return self(quote) if text is None or start < 0 else self.quoted(text, start, start + len(quote))[2]

    def place(self, text: str) -> Callable[[int], int]:
        """Where an offset of the text comes to stand in the replaced one; the inside of a name moves to its end."""
        starts: list[int] = []
        shifts: list[tuple[int, int, int]] = []
        moved = 0
        for found in self._pattern.finditer(text):
            starts.append(found.start())
            shifts.append((found.start(), found.end(), moved))
            moved += len(self.stand_in) - (found.end() - found.start())

        def at(offset: int) -> int:
            which = bisect_right(starts, offset) - 1
            if which < 0:
                return offset
            start, end, before = shifts[which]
            if offset == start:
                return offset + before
            after = before + len(self.stand_in) - (end - start)
            return max(offset, end) + after

        return at


def _turn(turn: TurnPart, renamed: Renamed) -> TurnPart:
    return replace(turn, text=renamed(turn.text), read=tuple(map(renamed, turn.read)))


def _check(check: CheckPart, typed: dict[int, str], renamed: Renamed) -> CheckPart:
    start, end, quote = _moved(check, typed, renamed)
    return replace(check, start=start, end=end, quote=quote, read=renamed(check.read))


def _misconception(part: MisconceptionPart, typed: dict[int, str], renamed: Renamed) -> MisconceptionPart:
    start, end, quote = _moved(part, typed, renamed)
    return replace(part, start=start, end=end, quote=quote)


def _moved(part: CheckPart | MisconceptionPart, typed: dict[int, str], renamed: Renamed) -> tuple[int, int, str]:
    """Span and quote in the replaced message."""
    text = typed.get(part.message) if part.message is not None else None
    if text is None:
        return part.start, part.end, renamed(part.quote)
    return renamed.quoted(text, part.start, part.end)


def without_times(document: Document) -> Document:
    """The document without any moment or length of time; the limit stays."""
    return replace(
        document,
        session=replace(document.session, started=None, ended=None, seconds=None),
        conversation=tuple(replace(turn, time=None, after=None, seconds=None) for turn in document.conversation),
        hints=tuple(replace(hint, after=None) for hint in document.hints),
        disputes=tuple(replace(dispute, time=None, after=None) for dispute in document.disputes),
    )
