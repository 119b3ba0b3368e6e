"""Marks before and after a change, counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.grading import Grade, Mark
from interviewer.session.answers import grade_messages
from tests.invariance.changes import CHANGES
from tests.invariance.order import free_of_order, orders
from tests.labelled import Answer, packs

__all__ = ["OTHER_ORDER", "Moved", "Share", "measure", "measure_order"]

OTHER_ORDER = "another order of messages"


@dataclass(frozen=True, slots=True)
class Moved:
    """A mark that a change moved. messages: as typed after the change."""

    change: str
    answer: Answer
    check: str
    before: Mark
    after: Mark
    messages: tuple[str, ...]


@dataclass(slots=True)
class Share:
    """marks: how many were compared, of `answers` that the change altered; untouched: marks of those it left alone.

    flipped: how many of the moved ones went between met and not met; the rest went between unmet and unread.
    """

    marks: int = 0
    untouched: int = 0
    answers: int = 0
    moved: int = 0
    flipped: int = 0

    @property
    def unchanged(self) -> float:
        """Share of marks that stayed, of those in altered texts; 1 where there are none."""
        return 1 - self.moved / self.marks if self.marks else 1.0


@lru_cache(maxsize=20_000)
def _grade(scenario: str, messages: tuple[str, ...]) -> Grade:
    return grade_messages(packs()[scenario], messages).grade


def measure(change: str, labelled: Sequence[Answer]) -> tuple[Share, list[Moved]]:
    """How many marks of these answers a change moves, and which."""
    function = CHANGES[change]
    return _count(change, ((a, tuple(map(function, a.messages))) for a in labelled))


def measure_order(labelled: Sequence[Answer]) -> tuple[Share, list[Moved]]:
    """The same for other orders of the messages of interviews that are free of order."""
    free = [a for a in labelled if free_of_order(a)]
    return _count(OTHER_ORDER, ((a, order) for a in free for order in orders(a.messages)))


def _count(change: str, typed: Iterator[tuple[Answer, tuple[str, ...]]]) -> tuple[Share, list[Moved]]:
    share, moved = Share(), []
    for answer, messages in typed:
        if messages == answer.messages:
            share.untouched += len(answer.checks)
            continue
        share.answers += 1
        before, after = _grade(answer.scenario, answer.messages), _grade(answer.scenario, messages)
        for check in answer.checks:
            share.marks += 1
            old, new = before.mark(check).mark, after.mark(check).mark
            if old is not new:
                share.moved += 1
                share.flipped += Mark.MET in (old, new)
                moved.append(Moved(change, answer, check, old, new, messages))
    return share, moved
