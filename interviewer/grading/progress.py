"""What has been judged so far: the state of every rule after a prefix of the messages.

A message never changes, so an interview of a thousand messages is judged one message at a time, not all of it again
after each of them.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from operator import is_

from interviewer.grading.findings import NOTHING_SAID, Finding, Outcome, outcome_from
from interviewer.grading.marks import CheckMark, Heard
from interviewer.grading.matter import Matter

__all__ = ["Progress", "Standing", "progress_for"]

_KEPT = 8
"""Interviews of one pack that are remembered; one more pushes out the one left alone for longest."""


@dataclass(slots=True)
class Standing:
    """A rule's state after the first `judged` messages; held keeps the rule, so that its id stays its.

    finding: the one that stands, of a rule without parts. outcome: the very same object for as long as nothing changes.
    """

    held: object
    judged: int = 0
    finding: Finding | None = None
    outcome: Outcome = NOTHING_SAID

    def settle(self, finding: Finding | None) -> None:
        """Another finding, or the same one, stands now."""
        if finding is not self.finding:
            self.finding = finding
            self.outcome = outcome_from(finding)


@dataclass(slots=True)
class Progress:
    """The states of all rules over these messages at these givens, and the names that the candidate bound in them.

    matters: what each message holds. marks: the mark of each check with the outcome that it tells; true for as long as
    that outcome stands.
    """

    givens: tuple[tuple[str, float], ...]
    heard: tuple[Heard, ...] = ()
    binds: dict[str, str] = field(default_factory=dict)
    matters: list[Matter] = field(default_factory=list)
    standings: dict[tuple[int, str, bool], Standing] = field(default_factory=dict)
    marks: dict[str, tuple[Outcome, CheckMark]] = field(default_factory=dict)

    def precedes(self, givens: tuple[tuple[str, float], ...], heard: tuple[Heard, ...]) -> bool:
        """Whether these very messages are the first of `heard`, judged at the same givens."""
        return self.givens == givens and len(self.heard) <= len(heard) and all(map(is_, self.heard, heard))

    def go_on(self, heard: tuple[Heard, ...]) -> None:
        """Takes in the messages that are new. A name bound late changes how earlier ones read: all is judged anew."""
        for message in heard[len(self.heard) :]:
            new = {k: v for k, v in message.reading.binds.items() if self.binds.get(k) != v}
            if new:
                self.binds.update(new)
                self.standings.clear()
        self.heard = heard


def progress_for(
    memory: OrderedDict[int, Progress], givens: tuple[tuple[str, float], ...], heard: tuple[Heard, ...]
) -> Progress:
    """The progress to go on from: that of the same interview a message ago, else a fresh one."""
    first = id(heard[0]) if heard else 0
    known = memory.get(first)
    if known is None or not known.precedes(givens, heard):
        known = Progress(givens)
        memory[first] = known
    known.go_on(heard)
    memory.move_to_end(first)
    while len(memory) > _KEPT:
        memory.popitem(last=False)
    return known
