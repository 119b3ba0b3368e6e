"""Ways between the screens: a new interview, one that goes on, its debrief, and back to the shelf."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, cast

from textual.app import App

from interviewer.tui.leading import Leading
from interviewer.tui.place import Place

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from interviewer.content.pack import Pack
    from interviewer.journal import Journal
    from interviewer.library import Library
    from interviewer.room import Room

__all__ = ["Ways"]


class Ways(App[Leading]):
    """An app that leads from screen to screen, once its journal and library are there.

    Its result: what somebody wants to lead, None where they only left.

    journal, library: None until they are loaded; trouble: why the journal could not be opened, else empty.
    clock: seconds since the epoch. new_id, new_seed: give ids of sessions and seeds of variants.
    candidate: the name that a session is begun under, unless another one is given.
    """

    journal: Journal | None
    library: Library | None
    trouble: str
    candidate: str
    clock: Callable[[], float]
    new_id: Callable[[], str]
    new_seed: Callable[[], int]

    def reload_shelf(self) -> None:
        """Read the sessions again and show them."""
        raise NotImplementedError

    def has_variants(self, pack: Pack) -> bool:
        """Whether its scenario can be held with other givens."""
        from interviewer.library import can_vary

        return can_vary(pack.scenario)

    def ask_how_to_start(self, scenario: str) -> None:
        """Mock or practice, these givens or others; then start."""
        from interviewer.tui.starting import ask_how

        pack = self.library.packs.get(scenario) if self.library is not None else None
        if pack is not None:
            ask_how(self, pack)

    def ask_whom_to_lead(self, scenario: str) -> None:
        """Who is interviewed; then take the interviewer's seat."""
        from interviewer.tui.starting import ask_whom

        pack = self.library.packs.get(scenario) if self.library is not None else None
        if pack is not None:
            ask_whom(self, pack)

    def start_scenario(
        self, scenario: str, *, mode: str = "mock", minutes: float | None = None, seed: int | None = None,
        variant: bool = False, candidate: str = "",
    ) -> None:  # fmt: skip
        """Open a new interview on a scenario of the library."""
        pack = self.library.packs.get(scenario) if self.library is not None else None
        if pack is None:
            self.say(f"There is no scenario '{scenario}'. The list shows those that there are.", "error")
            return
        self.start_pack(
            pack, mode=mode, minutes=minutes, seed=self.new_seed() if variant else seed, candidate=candidate
        )

    def start_pack(
        self, pack: Pack, *, mode: str = "mock", minutes: float | None = None, seed: int | None = None,
        candidate: str = "",
    ) -> None:  # fmt: skip
        """Open a new interview. seed None: the default givens; minutes None: the scenario's own."""
        from interviewer.room import Room

        journal = self.journal
        if journal is None:
            self.say(self.trouble or "The journal is not open.", "error")
            return
        chosen: Literal["mock", "practice"] = "practice" if mode == "practice" else "mock"
        who = candidate or self.candidate
        self._enter(
            lambda: Room.start(
                pack,
                journal,
                clock=self.clock,
                new_id=self.new_id,
                mode=chosen,
                minutes=minutes,
                seed=seed,
                candidate=who,
            )
        )

    def retry(self, room: Room) -> None:
        """The same scenario with other givens."""
        self.start_pack(room.pack, mode=room.state.started.mode, seed=self.new_seed())

    def open_session(self, session: str) -> None:
        """Resume an unfinished session, or show the debrief of one that has ended."""
        from interviewer.room import Room

        journal = self.journal
        if journal is None:
            self.say(self.trouble or "The journal is not open.", "error")
            return
        self._enter(lambda: Room.resume(session, journal, clock=self.clock))

    def leave_to_lead(self, leading: Leading) -> None:
        """End with the wish to take the interviewer's seat, which is a program of its own."""
        if self.journal is None:
            self.say(self.trouble or "The journal is not open.", "error")
            return
        self.exit(leading)

    def _enter(self, open_room: Callable[[], Room]) -> None:
        from interviewer.journal import JournalError
        from interviewer.session.decide import Refused
        from interviewer.tui.interview import Interview

        try:
            room = open_room()
        except JournalError as error:
            self.say(str(error), "error")
            return
        except Refused as refusal:
            self.say(str(refusal), "error")
            return
        if room.state.ended is not None:
            self.show_debrief(room)
        else:
            self._show(Interview(room))

    def show_debrief(self, room: Room) -> None:
        """The verdict with its proof, in place of the screen that is shown."""
        from interviewer.tui.debrief import Debrief

        self._show(Debrief(room))

    def _show(self, screen: Place) -> None:
        """Home stays at the bottom; above it there is at most one place."""
        while len(self.screen_stack) > 2:
            self.pop_screen()
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def go_home(self) -> None:
        """Back to the shelf."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def ask_to_delete(self, session: str, title: str, *, led: bool = False) -> None:
        """Delete a session for good, asked first. led: it is one that was led."""
        from interviewer.tui.deleting import ask_to_delete

        ask_to_delete(self, session, title, led=led)

    def say(self, sentence: str, severity: str = "information") -> None:
        """A sentence in the corner; never markup."""
        from interviewer.tui.showing import visible

        self.notify(visible(sentence, 600, 10), severity=cast("SeverityLevel", severity), markup=False, timeout=8)
