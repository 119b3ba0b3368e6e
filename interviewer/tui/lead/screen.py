"""The interviewer's screen. The room owns all rules; this shows its state and asks it for things."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from interviewer.journal.errors import JournalError
from interviewer.led_room import LedRoom
from interviewer.session.decide import Refused
from interviewer.session.led.private import LEAD
from interviewer.session.led.script import ScriptLine
from interviewer.tui.action import Action
from interviewer.tui.actions import bindings_for
from interviewer.tui.answer_box import AnswerSent, ConversationScrolled
from interviewer.tui.dialogs import Choose
from interviewer.tui.lead.box import LeadBox, Mode
from interviewer.tui.lead.ending import finish, next_step
from interviewer.tui.lead.inviting import Invitation, invite
from interviewer.tui.lead.marking import ask_to_show_all, mark_by_key
from interviewer.tui.lead.panel import Panel, PanelKey, PanelName, Rows
from interviewer.tui.lead.rows import note_rows, rubric_rows, script_rows
from interviewer.tui.lead.status import LeadStatus
from interviewer.tui.lead.talk import LeadConversation
from interviewer.tui.led_actions import LEAD_SEAT
from interviewer.tui.seat_app import SeatPlace

if TYPE_CHECKING:
    from textual.app import ComposeResult

__all__ = ["LeadScreen"]


class LeadScreen(SeatPlace):
    """One interviewer's seat: the lead's, or a second interviewer's who only marks."""

    place = LEAD_SEAT
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(LEAD_SEAT)
    DEFAULT_CSS = """
    LeadScreen #middle { height: 1fr; }
    LeadScreen #talk { width: 1fr; height: 100%; }
    """

    def __init__(self, room: LedRoom, invitation: Invitation, *, greet: bool = False) -> None:
        super().__init__()
        self.room = room
        self._invitation = invitation
        self._greet = greet
        self._next_key: str | None = None
        self._trouble = ""

    def compose(self) -> ComposeResult:
        yield LeadStatus(self.room)
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield LeadConversation(self.room.state.opened.candidate, self.room.pack.scenario.code)
                yield LeadBox(self._usual_mode())
            yield Panel()
        yield from self.compose_frame()

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(Rows).focus()
        if self.room.author != LEAD or self.room.state.table.closed_at is not None:
            self.query_one(Panel).show("rubric")
        self.call_after_refresh(self.show_state)
        if self._greet:
            self.call_after_refresh(self.action_invite)
        elif self.room.judgement.verdicts:
            self.call_after_refresh(self.action_finish)

    # Showing.

    def show_state(self) -> None:
        """Draws what the room knows."""
        room, state = self.room, self.room.state
        self.query_one(LeadConversation).show(state.core.conversation)
        panel, lines, following = self.query_one(Panel), room.script(), room.next_line()
        self._fill_script(panel, lines, following.key if following is not None else None)
        panel.fill("rubric", rubric_rows(state, room.judgement))
        panel.fill("notes", note_rows(state, room.judgement.notes))
        box = self.query_one(LeadBox)
        if self._usual_mode() == "note" and box.mode != "note":  # it has ended; what was being written is not lost
            box.turn("note")
        self._show_status()
        self.refresh_keys()

    def _fill_script(self, panel: Panel, lines: tuple[ScriptLine, ...], next_key: str | None) -> None:
        room = self.room
        spent = {stage.id: room.in_stage(stage.id) for stage in room.pack.scenario.stages}
        select = next_key if next_key != self._next_key else None
        self._next_key = next_key
        panel.fill("script", script_rows(room.state, lines, next_key, spent), select)

    def _show_status(self) -> None:
        try:
            presence = self.room.presence()
        except JournalError:
            presence = "away"
        self.query_one(LeadStatus).show(presence)

    def poll(self) -> None:
        before = self.room.state.table.closed_at
        try:
            changed = self.room.refresh()
        except JournalError as error:
            if self._trouble != error.sentence:
                self._trouble = error.sentence
                self.say(str(error), "error")
            return
        self._trouble = ""
        if changed:
            self.show_state()
        if before is None and self.room.state.table.closed_at is not None:  # by the lead, at another seat
            self.say("The conversation is over. F10 gives your verdict.")

    def second(self) -> None:
        self._show_status()

    # Asking the room.

    def ask(self, what: Callable[[], object]) -> bool:
        """Does something in the room and draws what came of it; a refusal becomes a sentence, and False."""
        try:
            what()
        except Refused as refusal:
            self.say(str(refusal), "warning")
        except JournalError as error:
            self.say(f"{error} Nothing of it was lost that was on the screen before.", "error")
        else:
            self.show_state()
            return True
        self.show_state()
        return False

    def is_valid(self, action: Action) -> bool:
        if action.id in ("invite", "pause") and self.room.author != LEAD:
            return False
        if action.id == "pause":
            return bool({"pause", "resume"} & self.room.available())
        if action.id == "finish":
            return bool(next_step(self.room.available()))
        return not action.needs or action.needs in self.room.available()

    def valid_actions(self) -> tuple[Action, ...]:
        """The key of the end is named after its next step."""
        step = next_step(self.room.available())
        return tuple(replace(a, label=step) if a.id == "finish" else a for a in super().valid_actions())

    # The box.

    def _usual_mode(self) -> Mode:
        """Whom the box is for where nothing else was chosen: once nothing can be said, one's own notes."""
        return "say" if "say" in self.room.available() else "note"

    @on(AnswerSent)
    def _written(self, event: AnswerSent) -> None:
        box = self.query_one(LeadBox)
        if self.ask(lambda: self._take(box.mode, box.line, event.text)):
            spoken = box.mode == "say"
            box.turn(self._usual_mode(), "")
            if not spoken:  # whoever types on, thinking it is still private, must not be speaking to the candidate
                self.query_one(Rows).focus()

    def _take(self, mode: Mode, key: str, text: str) -> None:
        room = self.room
        if mode == "note":
            flag = text.lstrip().startswith("!")
            room.note(text.lstrip().removeprefix("!") if flag else text, flag=flag)
        elif mode == "heard":
            room.write_down(text)
        elif mode == "edit" and (line := self._line(key)) is not None:
            room.send(line, text)
        else:
            room.say(text)

    def _line(self, key: str) -> ScriptLine | None:
        return next((found for found in self.room.script() if found.key == key), None)

    @on(ConversationScrolled)
    def _scrolled(self, event: ConversationScrolled) -> None:
        self.query_one(LeadConversation).turn_page(event.pages)

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape":
            box = self.query_one(LeadBox)
            if not box.has_focus:
                box.focus()
                return
            if box.mode != self._usual_mode():
                box.turn(self._usual_mode(), "")
            self.query_one(Rows).focus()
        elif event.key in ("pageup", "pagedown") and isinstance(self.focused, Rows):
            self._scrolled(ConversationScrolled(-1 if event.key == "pageup" else 1))

    # The panel.

    def _show_panel(self, name: PanelName) -> None:
        self.query_one(Panel).show(name)
        self.query_one(Rows).focus()

    def action_show_script(self) -> None:
        self._show_panel("script")

    def action_show_rubric(self) -> None:
        self._show_panel("rubric")

    def action_show_notes(self) -> None:
        self._show_panel("notes")

    def action_write_note(self) -> None:
        self._write("note")

    def action_write_heard(self) -> None:
        self._write("heard")

    def _write(self, mode: Mode, text: str = "", line: str = "") -> None:
        box = self.query_one(LeadBox)
        if box.mode != mode or text:
            box.turn(mode, text, line=line)
        box.focus()

    @on(PanelKey)
    def _panel_key(self, event: PanelKey) -> None:
        if event.panel == "script":
            self._script_key(event.letter, event.row)
        elif event.panel == "rubric":
            mark_by_key(self, event.letter, event.row)
        elif event.letter in ("c", "enter"):
            self._flag(int(event.row))

    def _script_key(self, letter: str, row: str) -> None:
        line = self._line(row)
        if line is None or letter not in ("enter", "e"):
            return
        if "say" not in self.room.available():
            self.say("Nothing can be said now: the interview has ended, or it is not yours to lead.", "warning")
        elif letter == "e":
            self._write("edit", line.text, line.key)
        elif line.sent:
            ask = Choose("Say it again?", "You have said this already.", (("no", "No"), ("yes", "Say it again")))
            self.app.push_screen(ask, lambda answer: self._send(row) if answer == "yes" else None)
        else:
            self._send(row)

    def _send(self, row: str) -> None:
        line = self._line(row)
        if line is not None:
            self.ask(lambda: self.room.send(line))

    def _flag(self, number: int) -> None:
        notes = self.room.judgement.notes
        if 0 <= number < len(notes):
            self.ask(lambda: self.room.flag(number, not notes[number].flag))

    # Marks, clock and end.

    def action_show_all(self) -> None:
        ask_to_show_all(self)

    def action_pause(self) -> None:
        self.ask(self.room.unpause if self.room.state.table.paused else self.room.pause)

    def action_invite(self) -> None:
        invite(self, self._invitation)

    def action_finish(self) -> None:
        finish(self)
