"""The interview over lines of text: role labels, no box art, no cursor tricks. One line is one message."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, TextIO

from interviewer.plain.debrief import debrief_text
from interviewer.plain.givens import given_text
from interviewer.plain.text import safe, wrap
from interviewer.plain.words import HELP, Word, word_of
from interviewer.session.decide import Refused
from interviewer.session.timing import say_minutes
from interviewer.transcript import record_of, write

if TYPE_CHECKING:
    from interviewer.journal import Journal
    from interviewer.room import Room

__all__ = ["hold"]


def hold(
    room: Room,
    journal: Journal,
    *,
    lines: Iterable[str],
    out: TextIO,
    export: Path | None = None,
    echo: bool = True,
) -> int:
    """Holds or goes on with an interview until it has ended or the lines have; gives the exit code, 0.

    echo: write each answer down as "You: ..." (wanted where the answers don't come from this very terminal).
    export: the file the transcript is written to in the end; its ending gives the format. Raises
    TranscriptError where it can't be written; the session is kept whatever happens.
    """
    seat = _Seat(room, out, echo)
    seat.open()
    for line in lines:
        seat.hear(line)
        if room.state.ended is not None:
            break
    seat.close()
    record = record_of(journal, room.session_id)
    seat.write("")
    seat.write(debrief_text(record))
    if export is not None:
        write(record, export)
        seat.write(f"The transcript is in {export}.")
    else:
        seat.write(f"The transcript: interviewer export {room.session_id}")
    return 0


class _Seat:
    """Where the lines come in and the talk goes out. told: how much of the conversation has been written."""

    def __init__(self, room: Room, out: TextIO, echo: bool) -> None:
        self.room = room
        self.out = out
        self.echo = echo
        self.told = 0
        self.stage: str | None = None
        self.ending = False
        self.limit = get_terminal_size().columns if out.isatty() else 0

    def open(self) -> None:
        """Says what stands before the first line: the opening, or where a resumed interview stopped."""
        said = self.room.state.conversation
        answers = [at for at, utterance in enumerate(said) if utterance.speaker == "candidate"]
        if answers:
            self.told = answers[-1]
            self.write("Going on where the interview stopped. Your last answer, and what followed:")
            self.write(f"You: {said[self.told].text}")
        if self.room.state.paused:
            self.room.unpause()
        self.tell()
        self.write("(Say help for the words that are commands.)")

    def hear(self, line: str) -> None:
        """One line: a command of this face, or a message."""
        text = line.rstrip("\r\n").removeprefix("\ufeff")
        if not text.strip():
            return
        if self.echo:
            self.write(f"You: {text}")
        ending, self.ending = self.ending, False
        try:
            self.room.tick()
            self.obey(word_of(text), text, ending)
        except Refused as refusal:
            self.write(f"({refusal})")
        self.tell()

    def obey(self, word: Word, text: str, ending: bool) -> None:
        """Does what a word says, or submits the text. A message in a pause ends the pause."""
        if word is Word.HELP:
            self.write(HELP)
        elif word is Word.END and not (ending or self.room.state.closing):
            self.ending = True
            self.write("(End the interview now? Say end again to end it, or go on answering.)")
        elif word is Word.END:
            self.room.end("candidate")
        elif word is Word.DISPUTE:
            self.dispute()
        elif self.room.state.paused:
            self.room.unpause()
            if word is Word.ANSWER:
                self.room.submit(text)
            else:
                self.room.repeat()
        else:
            self.room.submit(text)

    def dispute(self) -> None:
        """The candidate says that the last answer was read wrongly."""
        messages = self.room.state.messages
        if messages:
            self.room.dispute(messages - 1)
        else:
            self.write("(There is no answer yet that could have been read wrongly.)")

    def close(self) -> None:
        """Ends the interview if the input ended first."""
        if self.room.state.ended is None:
            self.room.end("end-of-input")
            self.tell()

    def tell(self) -> None:
        """Writes what the interviewer has said since the last time."""
        state = self.room.state
        for utterance in state.conversation[self.told :]:
            if utterance.speaker == "candidate":
                continue
            if utterance.kind == "question" and utterance.stage != self.stage:
                self.stage = utterance.stage
                self.head()
            self.write(f"Interviewer: {utterance.text}")
            if utterance.kind == "opening":
                self.write(given_text(self.room.pack, state.givens))
        self.told = len(state.conversation)

    def head(self) -> None:
        """Names the part that begins, and the time that is left."""
        stages = self.room.state.stages
        place = next((at for at, stage in enumerate(stages, start=1) if stage.id == self.stage), None)
        if place is not None:
            left = self.room.remaining()
            time = "" if left is None or place == 1 else f" ({say_minutes(left)} left)"
            self.write(f"Part {place} of {len(stages)}: {stages[place - 1].title}{time}")

    def write(self, text: str) -> None:
        """One thing said, on lines of its own, at once."""
        text = safe(text)
        print(wrap(text, self.limit) if self.limit else text, file=self.out, flush=True)
