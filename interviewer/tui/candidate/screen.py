"""The candidate's screen: conversation, givens, clock, and the answer box with the reader's echo. Nothing else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static, TextArea

from interviewer.journal.errors import JournalError
from interviewer.seat import CandidateSeat
from interviewer.session.refusal import Refused
from interviewer.tui.actions import bindings_for
from interviewer.tui.answer_box import AnswerBox, AnswerSent, ConversationScrolled
from interviewer.tui.candidate.panel import GivensPanel, TopLines
from interviewer.tui.conversation import Conversation
from interviewer.tui.led_actions import CANDIDATE
from interviewer.tui.seat_app import SeatPlace
from interviewer.tui.showing import cut_to_cells, one_line

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["CandidateScreen"]

ECHO_AFTER, DRAFT_AFTER, TELL_TYPING = 0.12, 0.4, 1.0
"""Seconds after the last key until the echo is read, until the draft is on disk; and between tellings of typing."""

LIFE_SECONDS = 2.0

WAITING = "You are in. The interviewer begins in a moment."
PAUSED = "The interview is paused and the clock stands still. What you have written stays here."
ENDED = "The interview has ended. Thank you. You can close this window (ctrl+q)."
NOTHING_READ = "As you write, this line shows how figures and growths are read."


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
        self._echo_timer: Timer | None = None
        self._draft_timer: Timer | None = None
        self._kept_draft = ""
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
                yield Static(NOTHING_READ, id="echo", markup=False)
                yield AnswerBox()
                yield Static(ENDED, id="over", markup=False)
            yield GivensPanel(self.seat.view)
        yield from self.compose_frame()

    def on_mount(self) -> None:
        super().on_mount()
        box = self.query_one(AnswerBox)
        self._kept_draft = self.seat.draft()
        if self._kept_draft:
            box.replace_text(self._kept_draft)
        box.focus()
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
        self.query_one(AnswerBox).replace_text("")
        self._kept_draft = ""
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
        for timer in (self._echo_timer, self._draft_timer):
            if timer is not None:
                timer.stop()
        self._echo_timer = self.set_timer(ECHO_AFTER, self._show_echo)
        self._draft_timer = self.set_timer(DRAFT_AFTER, self._keep_draft)
        if self.query_one(AnswerBox).text != self._kept_draft:
            self._typed = time.time()
            if self._typed - self._told > TELL_TYPING:
                self._tell()

    def _show_echo(self) -> None:
        echo = self.query_one("#echo", Static)
        draft = self.query_one(AnswerBox).text
        read = self.seat.echo(draft)
        text = f"so far I read: {one_line(' · '.join(read))}" if read else NOTHING_READ
        echo.update(Content(cut_to_cells(text, max(echo.size.width - 4, 10))), layout=False)

    def _keep_draft(self) -> None:
        boxes = self.query(AnswerBox)
        draft = boxes.first().text if boxes else self._kept_draft
        if draft == self._kept_draft or self.seat.state.closed_at is not None:
            return
        try:
            self.seat.save_draft(draft)
        except JournalError as error:
            self.say(f"The draft is not on disk yet. {self.seat.told(error)}", "warning")
        else:
            self._kept_draft = draft

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
        self._keep_draft()
        self.seat.leave()
