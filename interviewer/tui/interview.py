"""The interview: conversation, answer box, what the reader has understood so far. The room owns all rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import SuspendNotSupported
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static, TextArea

from interviewer.journal import JournalError
from interviewer.session.decide import Refused
from interviewer.tui.actions import INTERVIEW, Action, bindings_for
from interviewer.tui.answer_box import AnswerBox, AnswerSent, ConversationScrolled
from interviewer.tui.conversation import Conversation
from interviewer.tui.dialogs import Choose
from interviewer.tui.disputing import ask_dispute
from interviewer.tui.drafting import Drafting
from interviewer.tui.editor import EditorError, edit
from interviewer.tui.pause import PausePage
from interviewer.tui.place import Place
from interviewer.tui.side_panel import SidePanel, StatusLines
from interviewer.tui.words import clock_text

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.room import Room

__all__ = ["Interview"]

IDLE, NOTHING_READ = "As you write, this line shows how it is read.", "so far I read: nothing yet"


class Interview(Place):
    """One seat at one room. Everything said is on disk before it is shown here."""

    place = INTERVIEW
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(INTERVIEW)
    DEFAULT_CSS = """
    Interview #middle { height: 1fr; }
    Interview #talk { width: 1fr; height: 100%; }
    Interview #echo { height: 1; padding: 0 2; color: $text-muted; text-wrap: nowrap; }
    Interview SidePanel { display: none; }
    Interview.-wide SidePanel { display: block; }
    Interview.-wide StatusLines { display: none; }
    """

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room
        self._draft = Drafting(self, room.echo, self._save_draft, idle=IDLE, nothing=NOTHING_READ)
        self._over = False

    def compose(self) -> ComposeResult:
        yield StatusLines()
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield Conversation(self.room.pack.scenario.code)
                yield Static(IDLE, id="echo", markup=False)
                yield AnswerBox()
            yield SidePanel()
        yield from self.compose_frame()

    def on_mount(self) -> None:
        self._draft.begin(self.room.draft())
        self.query_one(AnswerBox).focus()
        self.set_interval(1.0, self._second)
        self.call_after_refresh(self.show_state)

    def on_unmount(self) -> None:
        self._draft.keep()

    def on_resize(self) -> None:
        self.call_after_refresh(self._show_side)

    def show_state(self) -> None:
        """Draw what the room's state has that is not on screen yet, and go where it says: pause, debrief."""
        state = self.room.state
        self.query_one(Conversation).show(state.conversation)
        self.query_one(AnswerBox).remember([u.text for u in state.conversation if u.speaker == "candidate"])
        self._show_side()
        self.refresh_keys()
        if state.ended is not None:
            self._finish()
        elif state.paused and self.is_current:
            self.app.push_screen(PausePage(clock_text(self.room.remaining())), self._after_pause)

    def _show_side(self) -> None:
        state, remaining = self.room.state, self.room.remaining()
        self.query_one(StatusLines).show(state, remaining)
        self.query_one(SidePanel).show(state, remaining)

    def _second(self) -> None:
        state, remaining = self.room.state, self.room.remaining()
        if state.ended is not None or state.paused:
            return
        if remaining is not None and self._ask(self.room.tick, quiet=True):
            self.show_state()
            return
        self.query_one(StatusLines).show(state, remaining)
        self.query_one(SidePanel).show_clock(state, remaining)

    def _ask(self, what: Callable[[], object], quiet: bool = False) -> bool:
        """Ask the room; True if anything happened. A refusal or a full disk becomes a sentence."""
        try:
            return bool(what())
        except Refused as refusal:
            if not quiet:
                self.say(str(refusal), "warning")
        except JournalError as error:
            if not quiet:
                self.say(f"{error} Your text is still here.", "error")
        return False

    def _act(self, what: Callable[[], object]) -> None:
        self._ask(what)
        self.show_state()

    def is_valid(self, action: Action) -> bool:
        return not action.needs or action.needs in self.room.available()

    @on(AnswerSent)
    def _answer_sent(self, event: AnswerSent) -> None:
        if not event.text.strip():
            self.say("Nothing is written yet. Write an answer, or press F1 for the keys.")
            return
        if not self._ask(lambda: self.room.submit(event.text)):
            return
        self._draft.sent()
        self.show_state()

    @on(ConversationScrolled)
    def _scrolled(self, event: ConversationScrolled) -> None:
        self.query_one(Conversation).turn_page(event.pages)

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape" and not isinstance(self.focused, AnswerBox):
            self.query_one(AnswerBox).focus()

    @on(TextArea.Changed)
    def _draft_changed(self) -> None:
        self._draft.changed()

    def _save_draft(self, draft: str) -> bool:
        if self.room.state.ended is not None:
            return False
        try:
            self.room.save_draft(draft)
        except JournalError as error:
            self.say(f"The draft is not on disk yet: {error}", "warning")
            return False
        return True

    def action_hint(self) -> None:
        self._act(self.room.hint)

    def action_skip(self) -> None:
        self._act(self.room.skip)

    def action_repeat(self) -> None:
        self._act(self.room.repeat)

    def action_pause(self) -> None:
        self._draft.keep()
        self._act(self.room.pause)

    def _after_pause(self, answer: str | None) -> None:
        if answer == "leave":
            self.house.go_home()
            return
        self._act(self.room.unpause)
        self.query_one(AnswerBox).focus()

    def action_end(self) -> None:
        body = "The verdict is then given on what was said so far; what is in the box and was not sent, is not."
        ask = Choose("End the interview now?", body, (("on", "Go on"), ("end", "End it and hear the verdict")))
        self.app.push_screen(ask, self._end_answered)

    def _end_answered(self, answer: str | None) -> None:
        if answer == "end":
            self._act(self.room.end)

    def put_away(self) -> None:
        """Keep the draft and stop the clock; the session can be resumed."""
        self._draft.keep()
        if "pause" in self.room.available():
            self._ask(self.room.pause, quiet=True)

    def action_leave(self) -> None:
        self.put_away()
        self.house.go_home()

    def action_editor(self) -> None:
        box = self.query_one(AnswerBox)
        try:
            box.replace_text(edit(box.text, self.app.suspend))
        except EditorError as error:
            self.say(str(error), "warning")
        except SuspendNotSupported:
            self.say("An editor can't be opened from here: this screen has no terminal of its own.", "warning")
        else:
            self.app.refresh()

    def action_dispute(self) -> None:
        marks = self.room.state.started.mode == "practice"
        ask_dispute(self, self.room, marks=marks, done=self._disputed)

    def _disputed(self, dispute: Callable[[], object]) -> None:
        if self._ask(dispute):
            self.say("Kept: that answer is to be looked at, and the transcript says so.")
        self.show_state()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        self.house.show_debrief(self.room)
