"""A led interview as the interviewer's side knows it: what both seats see, what was heard, who judged what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewer.content.figures import FigureError, fill
from interviewer.content.pack import Pack
from interviewer.session.events import Event
from interviewer.session.led.judgement import Judgement
from interviewer.session.led.private import LEAD, DeskOpened, MachineJudged, Prompted
from interviewer.session.led.table import TableState
from interviewer.session.state import SessionState

__all__ = ["LedState"]


@dataclass(frozen=True, slots=True)
class LedState:
    """Everything the interviewer's side knows.

    core: the same interview as the machine hears it (its grade, follow-ups, readings); core_events: the facts it is a
    fold of, which is also what a transcript is made from. prompts: what each thing said came from, by its id.
    stage_seconds: clock seconds spent in each stage before the current one was begun (at `stage_from`).
    """

    pack: Pack = field(compare=False, repr=False)
    opened: DeskOpened
    core: SessionState
    table: TableState = field(default_factory=TableState)
    core_events: tuple[Event, ...] = ()
    prompts: Mapping[str, Prompted] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    machine: MachineJudged | None = None
    stage_seconds: Mapping[str, float] = field(default_factory=dict)
    stage_from: float = 0.0

    def judgement(self, author: str = LEAD) -> Judgement:
        """What this person judged so far."""
        return self.judgements.get(author, Judgement())

    @property
    def assessed(self) -> bool:
        """Whether the machine heard anything to judge; where the candidate only spoke, it may have heard nothing."""
        return self.core.grade.assessed and bool(self.core.heard)

    def filled(self, text: str) -> str:
        """A text of the scenario or the rubric with its figures for these givens; as it stands where that can't be."""
        try:
            return fill(text, self.opened.givens).strip()
        except FigureError:
            return text.strip()

    def in_stage(self, stage: str, at: float) -> float:
        """Seconds of the clock spent in a stage."""
        spent = self.stage_seconds.get(stage, 0.0)
        if self.core.stage == stage:
            spent += max(0.0, self.table.elapsed(at) - self.stage_from)
        return spent

    @property
    def sent(self) -> tuple[Prompted, ...]:
        """The prompts of what was really said, in order."""
        return tuple(self.prompts[name] for name in self.said if name in self.prompts)
