"""The candidate's screen: conversation, givens, clock, and the answer box with the reader's echo. Nothing else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from interviewer.journal.errors import JournalError
from interviewer.seat import CandidateSeat
from interviewer.session.refusal import Refused
from interviewer.tui.actions import bindings_for
from interviewer.tui.answer_box import AnswerBox, AnswerSent, ConversationScrolled
from interviewer.tui.candidate.panel import GivensPanel, TopLines
from interviewer.tui.conversation import Conversation
from interviewer.tui.drafting import Drafting
from interviewer.tui.led_actions import CANDIDATE
from interviewer.tui.seat_app import SeatPlace

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["CandidateScreen"]

LIFE_SECONDS, TELL_TYPING = 2.0, 1.0
"""Seconds between two signs of life, and between two tellings that something is typed."""

WAITING = "You are in. The interviewer begins in a moment."
PAUSED = "The interview is paused and the clock stands still. What you have written stays here."
ENDED = "The interview has ended. Thank you. You can close this window (ctrl+q)."
NOT_SENT = "What you were still writing was not sent."
IDLE = "As you write, this line shows how figures and growths are read."


class CandidateScreen(SeatPlace):
    """One candidate's seat. Everything sent is on disk before it is shown here."""

    place = CANDIDATE
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(CANDIDATE)
    DEFAULT_CSS = """
    CandidateScreen #middle { height: 1fr; }
    CandidateScreen #talk { width: 1fr; height: 100%; }
    CandidateScreen #standing { display: none; height: 1fr; content-align: center middle; text-align: center;
                                padding: 1 4; color: $text-muted; }
    CandidateScreen.-waiting #standing, CandidateScreen.-paused #standing { display: block; }
    CandidateScreen.-waiting Conversation, CandidateScreen.-paused Conversation { display: none; }
    CandidateScreen #over { display: none; padding: 0 2; height: auto; text-style: bold; }
    CandidateScreen.-ended #over { display: block; }
    CandidateScreen.-ended AnswerBox, CandidateScreen.-ended #echo { display: none; }
    CandidateScreen #echo { height: 1; padding: 0 2; color: $text-muted; text-wrap: nowrap; }
    CandidateScreen GivensPanel { display: none; }
    CandidateScreen.-wide GivensPanel { display: block; }
    """

    def __init__(self, seat: CandidateSeat) -> None:
        super().__init__()
        self.seat = seat
        self._draft = Drafting(self, seat.echo, self._save_draft, idle=IDLE, nothing=IDLE)
        self._typed = 0.0
        self._told = 0.0
        self._here = True
        self._trouble = ""

    def compose(self) -> ComposeResult:
        yield TopLines(self.seat.view)
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield Static(WAITING, id="standing", markup=False)
                yield Conversation(self.seat.view.code)
                yield Static(IDLE, id="echo", markup=False)
                yield AnswerBox()
                yield Static(ENDED, id="over", markup=False)
            yield GivensPanel(self.seat.view)
        yield from self.compose_frame()

    def on_mount(self) -> None:
        super().on_mount()
        self._draft.begin(self.seat.draft())
        self.query_one(AnswerBox).focus()
        self.set_interval(LIFE_SECONDS, self._tell)
        self.call_after_refresh(self.show_state)

    def show_state(self) -> None:
        """Draws what both seats see."""
        state = self.seat.state
        self.set_class(state.begun_at is None and not state.conversation and state.closed_at is None, "-waiting")
        self.set_class(state.paused, "-paused")
        self.set_class(state.closed_at is not None, "-ended")
        self.query_one("#standing", Static).update(PAUSED if state.paused else WAITING)
        self.query_one(Conversation).show(state.conversation)
        box = self.query_one(AnswerBox)
        box.remember(list(state.answers))
        if state.closed_at is not None and box.has_focus:
            self.query_one(Conversation).focus()
            self.query_one("#over", Static).update(f"{ENDED} {NOT_SENT}" if box.text.strip() else ENDED)
        self.second()
        self.refresh_keys()

    def poll(self) -> None:
        if self._ask_seat():
            self.show_state()

    def _ask_seat(self) -> bool:
        try:
            changed = self.seat.refresh()
        except JournalError as error:
            if self._trouble != error.sentence:
                self._trouble = error.sentence
                self.say(f"{self.seat.told(error)} What you have written stays here.", "error")
            return False
        self._trouble = ""
        return changed

    def second(self) -> None:
        self.query_one(TopLines).show(self.seat.state, self.seat.remaining())
        self.query_one(GivensPanel).show(self.seat.state, self.seat.remaining())

    @on(AnswerSent)
    def _answer_sent(self, event: AnswerSent) -> None:
        try:
            self.seat.submit(event.text)
        except Refused as refusal:
            self.say(str(refusal), "warning")
            return
        except JournalError as error:
            self.say(f"{self.seat.told(error)} Your text is still here; send it again.", "error")
            return
        self._draft.sent()
        self._typed = 0.0
        self.show_state()
        self.call_after_refresh(self._tell)

    @on(ConversationScrolled)
    def _scrolled(self, event: ConversationScrolled) -> None:
        self.query_one(Conversation).turn_page(event.pages)

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape" and not isinstance(self.focused, AnswerBox):
            self.query_one(AnswerBox).focus()

    @on(TextArea.Changed)
    def _draft_changed(self) -> None:
        self._draft.changed()
        if self.query_one(AnswerBox).text != self._draft.kept:
            self._typed = time.time()
            if self._typed - self._told > TELL_TYPING:
                self._tell()

    def _save_draft(self, draft: str) -> bool:
        if self.seat.state.closed_at is not None:
            return False
        try:
            self.seat.save_draft(draft)
        except JournalError as error:
            self.say(f"The draft is not on disk yet. {self.seat.told(error)}", "warning")
            return False
        return True

    def _tell(self) -> None:
        """A sign of life; where somebody else has taken the seat, this window ends."""
        self._told = time.time()
        try:
            held = self.seat.sign_of_life(self._typed, self._here)
        except JournalError:
            return  # the next one may reach the disk
        if not held:
            self.seats.exit("This interview goes on in another window.")

    def came_or_went(self, here: bool) -> None:
        """The window came into focus, or lost it."""
        self._here = here
        self._tell()

    def put_away(self) -> None:
        self._draft.keep()
        self.seat.leave()
