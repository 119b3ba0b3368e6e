"""How a message is heard: read in the light of what was asked, with the candidate's own names bound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from interviewer.content.pack import Pack
from interviewer.grading.marks import Heard
from interviewer.grading.sayings import said_lines
from interviewer.reading.model import Reading
from interviewer.reading.reader import read
from interviewer.reading.summary import summary
from interviewer.session.events import AnswerSubmitted
from interviewer.session.named_by_value import with_names_of_values
from interviewer.session.state import SessionState
from interviewer.session.taking_up import put_in_place, said_again, told_of_both, variables_for_numbers
from interviewer.session.words import Manner, manner_of

__all__ = ["MAX_BOUND", "binding_of", "hear", "questions", "read_lines", "reading_of", "shown", "unbound_name"]

MAX_BOUND = 40
"""Names a candidate may bind in one interview; more are ignored."""

_UNHEARD = frozenset(
    {Manner.BLANK, Manner.GREETING, Manner.SKIP, Manner.HINT, Manner.REPEAT, Manner.PAUSE, Manner.TIME_LEFT}
)


def hear(state: SessionState, event: AnswerSubmitted) -> Heard | None:
    """The message with its reading; None where there is nothing to read in it (blank, "skip", "hello")."""
    manner = manner_of(event.text)
    if manner in _UNHEARD or (manner is Manner.DONE and state.closing):
        return None
    before = state.heard[-1] if state.heard else None
    reading = reading_of(state, event.text)
    name = unbound_name(state)
    if name is not None and name not in reading.binds:
        variable = _bare_binding(name, event.text, state)
        if variable is not None:
            reading = replace(reading, binds={**reading.binds, name: variable})
    reading = with_names_of_values(reading, state.givens, state.context)
    reading = said_again(reading, state.asked, before)
    reading = told_of_both(reading, before)
    reading, asked = put_in_place(reading, state.asked, before)
    reading = variables_for_numbers(reading, state.givens)
    hints = {stage.id: stage.hints for stage in state.stages if stage.hints}
    return Heard(event.message, reading, asked, hints)


def reading_of(state: SessionState, text: str) -> Reading:
    """How a text reads as the next message: after what was asked and said so far."""
    before = state.heard[-1].reading.source.text if state.heard else ""
    return read(text, state.context, heard=questions(state), before=before)


def questions(state: SessionState) -> tuple[str, ...]:
    """What the interviewer said and is going to ask: who only repeats it claims nothing, before it is asked either."""
    return (*state.asked.texts, *(stage.ask for stage in state.pack.scenario.stages))


def shown(heard: Heard | None, pack: Pack) -> tuple[str, ...]:
    """How a message was read, in the words shown to the candidate."""
    return () if heard is None else read_lines(heard.reading, pack)


def read_lines(reading: Reading, pack: Pack) -> tuple[str, ...]:
    """How a reading is told: growths and figures first, then statements; never whether they are right."""
    return (*summary(reading), *said_lines(pack, reading))


def unbound_name(state: SessionState) -> str | None:
    """The name that the standing question asks about ("What is m here?"), else None."""
    reason = state.question_reason or ""
    return reason.removeprefix("unbound:") if reason.startswith("unbound:") else None


def _bare_binding(name: str, text: str, state: SessionState) -> str | None:
    """The variable that "the number of rows" names, where the question was what a name stands for."""
    plain = text.strip().rstrip(".!")
    if not plain or len(plain) > 200:
        return None
    bound = read(f"where {name} is {plain}", state.context).binds
    if name in bound:
        return bound[name]
    return _named_variable(plain, state.context.variables)


def _named_variable(text: str, variables: Mapping[str, tuple[str, ...]]) -> str | None:
    """The one variable whose name, meaning or word stands in the text; None where none or several do."""
    padded = f" {' '.join(_tokens(text))} "
    found = [
        name
        for name, words in variables.items()
        if any(_tokens(word) and f" {' '.join(_tokens(word))} " in padded for word in (name, *words))
    ]
    return found[0] if len(found) == 1 else None


def _tokens(text: str) -> list[str]:
    return "".join(c.lower() if c.isalnum() else " " for c in text).split()


def binding_of(state: SessionState, heard: Heard) -> dict[str, str]:
    """The names that a message newly binds, within the limit."""
    room = max(0, MAX_BOUND - len(state.bound))
    new = {k: v for k, v in heard.reading.binds.items() if k in state.bound}
    for name in [k for k in heard.reading.binds if k not in state.bound][:room]:
        new[name] = heard.reading.binds[name]
    return new
