"""The interviewer's screen. The room owns all rules; this shows its state and asks it for things."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import events, on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from interviewer.journal.errors import JournalError
from interviewer.led_room import LedRoom
from interviewer.session.decide import Refused
from interviewer.session.led.private import LEAD, MarkName
from interviewer.session.led.script import ScriptLine
from interviewer.tui.action import Action
from interviewer.tui.actions import bindings_for
from interviewer.tui.answer_box import AnswerBox, AnswerSent, ConversationScrolled
from interviewer.tui.dialogs import Choose, Prompt
from interviewer.tui.lead.comparing import Comparison
from interviewer.tui.lead.panel import Panel, PanelKey, PanelName, Rows
from interviewer.tui.lead.quoting import quote_options
from interviewer.tui.lead.rows import note_rows, rubric_rows, script_rows
from interviewer.tui.lead.status import LeadStatus
from interviewer.tui.lead.talk import LeadConversation
from interviewer.tui.lead.verdicts import ask_verdict
from interviewer.tui.led_actions import LEAD_SEAT
from interviewer.tui.seat_app import SeatPlace

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from interviewer.content.rubric import Tier

__all__ = ["LeadScreen"]

Mode = Literal["say", "edit", "note", "heard"]
_TITLES: dict[Mode, str] = {
    "say": "Say to the candidate",
    "edit": "Edit, then say to the candidate",
    "note": "PRIVATE note",
    "heard": "What the candidate said aloud",
}
_MARKS: dict[str, MarkName] = {"m": "met", "u": "unmet", "l": "unread"}


class LeadScreen(SeatPlace):
    """One interviewer's seat: the lead's, or a second interviewer's who only marks."""

    place = LEAD_SEAT
    BINDINGS: ClassVar[list[BindingType]] = bindings_for(LEAD_SEAT)
    DEFAULT_CSS = """
    LeadScreen #middle { height: 1fr; }
    LeadScreen #talk { width: 1fr; height: 100%; }
    LeadScreen AnswerBox.-note { border: round $warning; border-title-color: $text-warning; }
    LeadScreen AnswerBox.-heard { border: round $accent; border-title-color: $text-accent; }
    """

    def __init__(self, room: LedRoom, invitation: Callable[[], str], *, greet: bool = False) -> None:
        super().__init__()
        self.room = room
        self._invitation = invitation
        self._greet = greet
        self._mode: Mode = "say" if room.author == LEAD else "note"
        self._editing = ""
        self._next_key: str | None = None
        self._trouble = ""
        self._asking_end = False

    def compose(self) -> ComposeResult:
        yield LeadStatus(self.room)
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield LeadConversation(self.room.state.opened.candidate, self.room.pack.scenario.code)
                yield AnswerBox()
            yield Panel()
        yield from self.compose_frame()

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(AnswerBox).placeholder = ""
        self._set_mode(self._mode)
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

    def second(self) -> None:
        self._show_status()

    # Asking the room.

    def _ask(self, what: Callable[[], object]) -> bool:
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

    def _do(self, what: Callable[[], object], wanted: object) -> None:
        if wanted:
            self._ask(what)

    def is_valid(self, action: Action) -> bool:
        if action.id in ("invite", "pause") and self.room.author != LEAD:
            return False
        if action.id == "pause":
            return bool({"pause", "resume"} & self.room.available())
        if action.id == "finish" and self.room.author != LEAD:
            return bool({"verdict", "revise"} & self.room.available())
        return not action.needs or action.needs in self.room.available()

    # The box.

    def _set_mode(self, mode: Mode, text: str | None = None) -> None:
        if self.room.author != LEAD and mode != "note":
            mode = "note"
        self._mode = mode
        box = self.query_one(AnswerBox)
        box.border_title = _TITLES[mode]
        box.set_class(mode == "note", "-note")
        box.set_class(mode == "heard", "-heard")
        if text is not None:
            box.replace_text(text)

    @on(AnswerSent)
    def _written(self, event: AnswerSent) -> None:
        room, text = self.room, event.text
        done = False
        if self._mode == "note":
            flag = text.lstrip().startswith("!")
            done = self._ask(lambda: room.note(text.lstrip().removeprefix("!") if flag else text, flag=flag))
        elif self._mode == "heard":
            done = self._ask(lambda: room.write_down(text))
        elif self._mode == "edit":
            line = next((found for found in room.script() if found.key == self._editing), None)
            done = self._ask(lambda: room.send(line, text) if line is not None else room.say(text))
        else:
            done = self._ask(lambda: room.say(text))
        if done:
            private = self._mode in ("note", "heard") and room.author == LEAD
            self._set_mode("say", "")
            if private:  # whoever types on, thinking it is still private, must not be speaking to the candidate
                self.query_one(Rows).focus()

    @on(ConversationScrolled)
    def _scrolled(self, event: ConversationScrolled) -> None:
        self.query_one(LeadConversation).turn_page(event.pages)

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape":
            if isinstance(self.focused, AnswerBox):
                if self._mode in ("edit", "note", "heard"):
                    self._set_mode("say", "")
                self.query_one(Rows).focus()
            else:
                self.query_one(AnswerBox).focus()
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
        self._set_mode("note", "" if self._mode != "note" else None)
        self.query_one(AnswerBox).focus()

    def action_write_heard(self) -> None:
        self._set_mode("heard", "" if self._mode != "heard" else None)
        self.query_one(AnswerBox).focus()

    @on(PanelKey)
    def _panel_key(self, event: PanelKey) -> None:
        if event.panel == "script":
            self._script_key(event.letter, event.row)
        elif event.panel == "rubric":
            self._rubric_key(event.letter, event.row)
        elif event.letter in ("c", "enter"):
            self._flag(int(event.row))

    def _script_key(self, letter: str, row: str) -> None:
        line = next((found for found in self.room.script() if found.key == row), None)
        if line is None or letter not in ("enter", "e"):
            return
        if "say" not in self.room.available():
            self.say("Nothing can be said now: the interview has ended, or it is not yours to lead.", "warning")
        elif letter == "e":
            self._editing = line.key
            self._set_mode("edit", line.text)
            self.query_one(AnswerBox).focus()
        elif line.sent:
            ask = Choose("Say it again?", "You have said this already.", (("no", "No"), ("yes", "Say it again")))
            self.app.push_screen(ask, lambda answer: self._send_again(answer, row))
        else:
            self._ask(lambda: self.room.send(line))

    def _send_again(self, answer: str | None, row: str) -> None:
        line = next((found for found in self.room.script() if found.key == row), None)
        if answer == "yes" and line is not None:
            self._ask(lambda: self.room.send(line))

    def _flag(self, number: int) -> None:
        notes = self.room.judgement.notes
        if 0 <= number < len(notes):
            self._ask(lambda: self.room.flag(number, not notes[number].flag))

    # Marks.

    def _rubric_key(self, letter: str, check: str) -> None:
        history = self.room.judgement.marks.get(check)
        if letter in _MARKS:
            mark = _MARKS[letter]
            if history is not None and history.last.mark != mark:
                self._ask_reason(check, mark)
            elif history is None:
                self._ask(lambda: self.room.mark(check, mark))
        elif letter == "r":
            if not self.room.judgement.sees_machine(check):
                self._ask(lambda: self.room.show_machine(check))
        elif letter in ("q", "o"):
            if history is None:
                self.say("Mark the check first (m, u or l); then add to it.")
            elif letter == "q":
                self._pick_quote(check, history.last.mark)
            else:
                self._observe(check, history.last.mark, history.last.observation)

    def _ask_reason(self, check: str, mark: MarkName) -> None:
        body = "You have seen the machine's mark by now. Both your marks are kept, with this reason."
        ask = Prompt("Why do you change your mark?", body, accept=_needed)
        self.app.push_screen(
            ask, lambda reason: self._do(lambda: self.room.mark(check, mark, reason=reason or ""), reason)
        )

    def _observe(self, check: str, mark: MarkName, before: str) -> None:
        ask = Prompt("What did you see or hear?", "Kept with your mark of this check.", before, accept=_needed)
        self.app.push_screen(
            ask, lambda seen: self._do(lambda: self.room.mark(check, mark, observation=seen or ""), seen)
        )

    def _pick_quote(self, check: str, mark: MarkName) -> None:
        options = quote_options(self.room.state.table.answers)
        if not options:
            self.say("Nothing is in the conversation yet. o types what you observed.")
            return

        def picked(answer: str | None) -> None:
            if answer is not None:
                message, start, end = (int(part) for part in answer.split(":"))
                self._ask(lambda: self.room.mark(check, mark, quote=(message, start, end)))

        self.app.push_screen(Choose("Which words prove it?", "", options), picked)

    def action_show_all(self) -> None:
        body = "Judge first, compare afterwards. That you looked is kept in the record."
        ask = Choose("Show all of the machine's marks now?", body, (("no", "Not yet"), ("yes", "Show them")))
        self.app.push_screen(ask, lambda answer: self._do(self.room.show_machine, answer == "yes"))

    # Clock and end.

    def action_pause(self) -> None:
        self._ask(self.room.unpause if self.room.state.table.paused else self.room.pause)

    def action_invite(self) -> None:
        self.app.push_screen(Choose("Seats of this interview", self._invitation(), (("on", "Go on"),), "enter: go on"))

    def action_finish(self) -> None:
        able = self.room.available()
        if "close" in able:
            body = "It ends for both. Marks, notes and your verdict can be given after it."
            ask = Choose("End the interview now?", body, (("on", "Go on"), ("end", "End it for both")))
            self.app.push_screen(ask, lambda answer: self._end() if answer == "end" else None)
        elif "verdict" in able:
            ask_verdict(self, self._first_verdict)
        else:
            self.app.push_screen(Comparison(self.room), self._compared)

    def _end(self) -> None:
        if self._ask(self.room.end):
            unmarked = sum(c.id not in self.room.judgement.marks for c in self.room.pack.rubric.checks)
            rest = f" {unmarked} checks are not marked yet." if unmarked else ""
            self.say(f"The conversation is over.{rest} F10 gives your verdict.")
            self._show_panel("rubric")

    def _first_verdict(self, tier: Tier, reason: str) -> None:
        if self._ask(lambda: self.room.verdict(tier, reason)):
            self.app.push_screen(Comparison(self.room), self._compared)

    def _compared(self, answer: str | None) -> None:
        if answer == "revise":
            ask_verdict(self, self._first_verdict, again=True)


def _needed(text: str) -> str | None:
    return None if text.strip() else "Write a few words, or press escape."
