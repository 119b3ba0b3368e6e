"""A led interview from the interviewer's side: what the cockpit talks to, for the lead or a second interviewer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from interviewer.content.pack import Pack
from interviewer.content.rubric import Tier
from interviewer.engine import engine
from interviewer.journal.codes import clean_code, new_code, table_path
from interviewer.journal.desk import Desk
from interviewer.journal.errors import JournalError
from interviewer.journal.journal import Journal
from interviewer.journal.table import SEAT_SECONDS, Table
from interviewer.library.varying import givens_for
from interviewer.session.fact import storable
from interviewer.session.led.commands import (
    CloseTable,
    FlagNote,
    GiveVerdict,
    LedCommand,
    MarkCheck,
    PauseTable,
    ResumeTable,
    SendLine,
    SendOwn,
    ShowMachine,
    WriteDown,
    WriteNote,
)
from interviewer.session.led.decide import available_led, decide_led
from interviewer.session.led.evolve import evolve_led, replay_led
from interviewer.session.led.judgement import Judgement
from interviewer.session.led.private import LEAD, DeskOpened, MarkName, PrivateEvent
from interviewer.session.led.script import ScriptLine, next_line, script
from interviewer.session.led.shared import SharedEvent, TableOpened
from interviewer.session.led.state import LedState
from interviewer.session.led.viewing import view_of
from interviewer.session.refusal import Refused

__all__ = ["SHADOW", "LedRoom", "PresenceName", "Refused"]

SHADOW = "shadow"
TYPING_SECONDS = 2.5

PresenceName = Literal["not here yet", "here", "typing", "away"]


class LedRoom:
    """One interviewer at one led interview. Every action is on disk before it returns, or raises."""

    def __init__(
        self, session_id: str, journal: Journal, folder: Path, clock: Callable[[], float], author: str = LEAD
    ) -> None:
        """Use `LedRoom.start`, `resume` or `shadow`."""
        self._desk = Desk(journal)
        summary = self._desk.session(session_id)
        self.session_id, self.code, self.shadow_code = summary.id, summary.code, summary.shadow_code
        self.author = author
        self.table_path = table_path(folder, summary.code)
        self._clock = clock
        self._table = Table.open(self.table_path)
        self._pack = self._desk.pack(summary.id)
        self._desk_version = -1
        self._kept = 0
        self._shared: tuple[SharedEvent, ...] = ()
        self._state = self._read_all()

    @classmethod
    def start(
        cls,
        pack: Pack,
        journal: Journal,
        folder: Path,
        *,
        clock: Callable[[], float],
        new_id: Callable[[], str],
        minutes: float | None = None,
        seed: int | None = None,
        candidate: str = "",
    ) -> LedRoom:
        """A new led interview. folder: the data folder. minutes None: the scenario's own."""
        session, at, name = new_id(), clock(), storable(candidate)
        givens: Mapping[str, float] = givens_for(pack.scenario, seed)
        limit = float(pack.scenario.minutes) if minutes is None else minutes
        code, shadow_code = new_code(), new_code()
        opened = DeskOpened(
            at=at,
            session=session,
            scenario=pack.scenario.id,
            scenario_hash=pack.scenario_hash,
            rubric=pack.rubric.id,
            rubric_version=pack.rubric.version,
            rubric_hash=pack.rubric_hash,
            engine=engine(),
            minutes=limit,
            givens=dict(givens),
            seed=seed,
            candidate=name,
        )
        view = view_of(pack, session, givens, minutes=limit, candidate=name)
        table = Table.create(table_path(folder, code), view, (TableOpened(at=at, session=session, minutes=limit),))
        table.close()
        Desk(journal).create(session, pack, at, name, (code, shadow_code), (opened,))
        return cls(session, journal, folder, clock)

    @classmethod
    def resume(cls, name: str, journal: Journal, folder: Path, *, clock: Callable[[], float]) -> LedRoom:
        """A led interview as it was left, its clock running on for the candidate. name: id, beginning of it, "last"."""
        return cls(Desk(journal).session(name).id, journal, folder, clock)

    @classmethod
    def shadow(
        cls, code: str, journal: Journal, folder: Path, *, clock: Callable[[], float], author: str = SHADOW
    ) -> LedRoom:
        """The seat of a second interviewer, who marks on their own. Raises JournalError for a wrong code."""
        clean = clean_code(code)
        if clean is None:
            raise JournalError("A code has ten letters and digits, like ABCDE-FGHJK.", "Check it with the lead.")
        return cls(Desk(journal).by_shadow_code(clean).id, journal, folder, clock, author)

    def close(self) -> None:
        """Gets up; everything is kept."""
        self._table.close()

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was said, noted or marked in it, and nobody ever took the candidate's seat."""
        state = self._state
        return not (state.table.conversation or state.table.ever_seated or state.judgements)

    def _read_all(self) -> LedState:
        self._shared += self._table.read()
        private = self._desk.events(self.session_id, self.author)
        self._kept = self._desk.count(self.session_id, self.author)
        state = replay_led(self._pack, self._shared, private)
        if state.judgement(self.author).verdicts:
            state = replay_led(self._pack, self._shared, self._desk.events(self.session_id))
        return state

    @property
    def state(self) -> LedState:
        """Everything this seat knows."""
        return self._state

    @property
    def pack(self) -> Pack:
        """The scenario with its rubric, as they were at the start."""
        return self._pack

    @property
    def judgement(self) -> Judgement:
        """One's own judgement so far."""
        return self._state.judgement(self.author)

    def _now(self) -> float:
        return max(self._clock(), self._state.table.last_at)

    def refresh(self) -> bool:
        """Takes in what other seats wrote; True where there was anything."""
        if self.author != LEAD or self.judgement.verdicts:
            return self._refresh_all()
        if not self._table.changed():
            return False
        fresh = self._table.read()
        self._shared += fresh
        self._fold(fresh)
        return bool(fresh)

    def _refresh_all(self) -> bool:
        version = self._desk.changed_since(self._desk_version)
        if version is None and not self._table.changed():
            return False
        self._desk_version = self._desk_version if version is None else version
        before = self._state
        self._state = self._read_all()
        return before != self._state

    def _fold(self, events: tuple[SharedEvent | PrivateEvent, ...]) -> None:
        for event in events:
            self._state = evolve_led(self._state, event, self._pack)

    def _do(self, command: LedCommand) -> tuple[SharedEvent | PrivateEvent, ...]:
        self.refresh()
        decided = decide_led(self._state, command)
        private = tuple(e for e in decided if e.audience == "interviewer")
        shared = tuple(e for e in decided if e.audience == "both")
        if private:
            self._kept = self._desk.append(self.session_id, self.author, private, self._kept)
            self._fold(private)
        if shared:
            written = self._table.act(lambda _state: shared)
            self._shared += written
            self._fold(written)
        return decided

    def send(self, line: ScriptLine, text: str | None = None) -> None:
        """Says a line of the script, as it stands or as edited."""
        self._do(SendLine(self._now(), self._said_id(), line, text))

    def say(self, text: str) -> None:
        """Says something of one's own."""
        self._do(SendOwn(self._now(), self._said_id(), text))

    def _said_id(self) -> str:
        return f"{self.session_id}-{len(self._state.prompts)}"

    def write_down(self, text: str) -> None:
        """Puts down what the candidate said aloud."""
        self._do(WriteDown(self._now(), text))

    def mark(
        self,
        check: str,
        mark: MarkName,
        *,
        quote: tuple[int, int, int] | None = None,
        observation: str = "",
        reason: str = "",
    ) -> None:
        """Marks a check, or adds a quote (message, start, end) or an observation to one's mark."""
        self._do(MarkCheck(self._now(), check, mark, quote, observation, reason, self.author))

    def show_machine(self, check: str | None = None) -> None:
        """Shows the machine's mark before one's own; recorded. None: all."""
        self._do(ShowMachine(self._now(), check, self.author))

    def note(self, text: str, *, flag: bool = False) -> None:
        """A private note."""
        self._do(WriteNote(self._now(), text, flag, self.author))

    def flag(self, note: int, flag: bool) -> None:
        """Come back to this note, or no longer."""
        self._do(FlagNote(self._now(), note, flag, self.author))

    def pause(self) -> None:
        """Stops the clock for both."""
        self._do(PauseTable(self._now()))

    def unpause(self) -> None:
        """Lets it run on for both."""
        self._do(ResumeTable(self._now()))

    def end(self) -> None:
        """Ends the conversation for both."""
        self._do(CloseTable(self._now()))

    def verdict(self, tier: Tier, reason: str) -> None:
        """The first verdict, or a revision."""
        self._do(GiveVerdict(self._now(), tier, reason, self.author))
        self._state = self._read_all()

    def available(self) -> frozenset[str]:
        """Names of what can be done now (see available_led)."""
        return available_led(self._state, self.author)

    def script(self) -> tuple[ScriptLine, ...]:
        """What can be said now."""
        return script(self._state, self._now())

    def next_line(self) -> ScriptLine | None:
        """What comes next in the script."""
        return next_line(self.script(), self._state)

    def remaining(self) -> float | None:
        """Seconds left; None without a limit."""
        return self._state.table.remaining(self._now())

    def in_stage(self, stage: str) -> float:
        """Seconds of the clock spent in a stage."""
        return self._state.in_stage(stage, self._now())

    def presence(self) -> PresenceName:
        """The candidate's seat now: typing is the last two seconds, away is out of focus or without a sign of life."""
        seat = self._table.presence()
        if seat is None:
            return "away" if self._state.table.ever_seated else "not here yet"
        now = self._clock()
        if now - seat.seen > SEAT_SECONDS or not seat.here:
            return "away"
        return "typing" if now - seat.typed < TYPING_SECONDS else "here"
