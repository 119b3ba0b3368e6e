"""What one person judged in a led interview, as a fold over their own facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from interviewer.session.led.private import (
    CheckMarked,
    MachineShown,
    NoteFlagged,
    NoteWritten,
    PrivateEvent,
    VerdictGiven,
)

__all__ = ["Judgement", "MarkHistory", "judged"]


@dataclass(frozen=True, slots=True)
class MarkHistory:
    """One person's marks of one check, oldest first. blind: the first was given before the machine's was seen."""

    marks: tuple[CheckMarked, ...]
    blind: bool

    @property
    def first(self) -> CheckMarked:
        """The independent judgement, where it was blind."""
        return self.marks[0]

    @property
    def last(self) -> CheckMarked:
        """The one that stands."""
        return self.marks[-1]

    @property
    def overridden(self) -> tuple[CheckMarked, ...]:
        """The changes of mark, each with its reason."""
        pairs = zip(self.marks, self.marks[1:], strict=False)
        return tuple(after for before, after in pairs if before.mark != after.mark)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one person judged. shown: checks whose machine mark they asked to see; all_shown: they asked for all."""

    marks: Mapping[str, MarkHistory] = field(default_factory=dict)
    notes: tuple[NoteWritten, ...] = ()
    shown: tuple[str, ...] = ()
    all_shown: bool = False
    verdicts: tuple[VerdictGiven, ...] = ()

    @property
    def first(self) -> VerdictGiven | None:
        """The verdict given without the machine's."""
        return self.verdicts[0] if self.verdicts else None

    @property
    def final(self) -> VerdictGiven | None:
        """The verdict that stands."""
        return self.verdicts[-1] if self.verdicts else None

    def sees_machine(self, check: str) -> bool:
        """Whether this person may see, or has seen, the machine's mark of a check."""
        return bool(self.verdicts) or self.all_shown or check in self.shown or check in self.marks


def judged(before: Judgement, event: PrivateEvent) -> Judgement:
    """What a person judged after one more of their facts; the very same where the fact is no judgement."""
    if isinstance(event, CheckMarked):
        history = before.marks.get(event.check)
        if history is None:
            history = MarkHistory((event,), blind=not before.sees_machine(event.check))
        else:
            history = replace(history, marks=(*history.marks, event))
        return replace(before, marks={**before.marks, event.check: history})
    if isinstance(event, MachineShown):
        if event.check is None:
            return replace(before, all_shown=True)
        return replace(before, shown=tuple(dict.fromkeys((*before.shown, event.check))))
    if isinstance(event, NoteWritten):
        return replace(before, notes=(*before.notes, event))
    if isinstance(event, NoteFlagged):
        notes = (_flagged(note, event.flag) if note.note == event.note else note for note in before.notes)
        return replace(before, notes=tuple(notes))
    if isinstance(event, VerdictGiven):
        return replace(before, verdicts=(*before.verdicts, event))
    return before


def _flagged(note: NoteWritten, flag: bool) -> NoteWritten:
    """The note with its flag set or taken away."""
    return note.model_copy(update={"flag": flag})
