"""How the interviewer reacts to a message: says how it was read, and what comes next."""

from __future__ import annotations

from interviewer.content.scenario import Stage
from interviewer.grading.marks import Mark
from interviewer.reading.source import READ_LIMIT
from interviewer.session import phrases
from interviewer.session.follow import ask_follow_up, clarification, next_follow_up
from interviewer.session.stages import ask_again, close, move_on
from interviewer.session.state import SessionState
from interviewer.session.timing import tell_time
from interviewer.session.topic import names_variable, on_topic, readable
from interviewer.session.turn import Turn
from interviewer.session.words import Manner, manner_of, passes, puzzled, same_words

__all__ = ["react"]

_ECHO_ITEMS = 6
_ECHO_LENGTH = 160


def react(turn: Turn, before: SessionState) -> None:
    """Answers the message that was just heard. before: the state without it."""
    text = turn.state.conversation[-1].text
    manner = manner_of(text)
    if manner is Manner.TIME_LEFT:
        tell_time(turn)
        return
    if turn.state.closing:
        _in_closing(turn, manner)
        return
    stage = turn.state.current()
    if stage is None:
        return
    if _said_something(turn, before):
        _to_content(turn, before, stage, text)
    else:
        _to_no_content(turn, before, stage, text, manner)


def _message(turn: Turn) -> int:
    return turn.state.messages - 1


def _said_something(turn: Turn, before: SessionState) -> bool:
    """Whether anything was read in the last message: a claim, something a mark rests on, or what a name
    means.
    """
    state, message = turn.state, _message(turn)
    last = next(u for u in reversed(state.conversation) if u.speaker == "candidate")
    touched = any(mark.evidence.message == message for mark in state.grade.marks)
    wrong = any(m.evidence.message == message for m in state.grade.misconceptions)
    return bool(last.read) or touched or wrong or state.bound != before.bound


def _echo(turn: Turn) -> str:
    """How the last message was read; never whether it is right."""
    last = next(u for u in reversed(turn.state.conversation) if u.speaker == "candidate")
    parts = []
    if last.read:
        items = [_short(item) for item in last.read[:_ECHO_ITEMS]]
        more = len(last.read) - len(items)
        parts.append(f"I read: {'; '.join(items)}{f'; and {more} more' if more else ''}.")
    if len(last.text) > READ_LIMIT:
        parts.append(phrases.TRUNCATED.format(limit=f"{READ_LIMIT:,}"))
    return " ".join(parts)


def _short(item: str) -> str:
    line = " ".join(item.split())
    return line if len(line) <= _ECHO_LENGTH else line[: _ECHO_LENGTH - 1] + "…"


def _to_content(turn: Turn, before: SessionState, stage: Stage, text: str) -> None:
    echo = _echo(turn)
    new = {k: v for k, v in turn.state.bound.items() if before.bound.get(k) != v}
    if new:
        name, variable = next(iter(new.items()))
        echo = f"{echo} {turn.phrase(phrases.BOUND, name=name, variable=variable)}".strip()
    if echo:
        turn.say("reply", echo, reason="read")
    if _repeats(before, text) and _marks(before) == _marks(turn.state):
        turn.say("reply", turn.phrase(phrases.ALREADY_SAID), reason="repeated")
    message = _message(turn)
    here = any(_touches(turn.state, check, message) for check in stage.checks)
    met_before = _met(before)
    new_marks = [check for check in _met(turn.state) if check not in met_before]
    elsewhere = not here and bool(new_marks) and not any(check in stage.checks for check in new_marks)
    if elsewhere and before.question_kind in ("follow-up", "clarify"):
        move_on(turn)
        return
    _go_on(turn, stage, lead=turn.phrase(phrases.ELSEWHERE) if elsewhere else "")


def _touches(state: SessionState, check: str, message: int) -> bool:
    mark = state.mark_of(check)
    return mark is not None and mark.evidence.message == message


def _met(state: SessionState) -> list[str]:
    return [mark.check for mark in state.grade.marks if mark.mark is Mark.MET]


def _marks(state: SessionState) -> list[tuple[str, str, str]]:
    return [(mark.check, mark.mark, mark.note) for mark in state.grade.marks]


def _repeats(before: SessionState, text: str) -> bool:
    last = next((u for u in reversed(before.conversation) if u.speaker == "candidate"), None)
    return last is not None and same_words(last.text, text)


def _go_on(turn: Turn, stage: Stage, lead: str = "", without: tuple[str, ...] = ()) -> None:
    """The follow-up that fits, else the next stage."""
    follow_up = next_follow_up(turn, stage, _message(turn), without)
    if follow_up is None:
        move_on(turn)
    else:
        ask_follow_up(turn, stage, follow_up, lead)


def _to_no_content(turn: Turn, before: SessionState, stage: Stage, text: str, manner: Manner) -> None:
    if manner in (Manner.YES, Manner.NO):
        _go_on(turn, stage)
    elif manner is Manner.GREETING:
        _unclear(turn, before, stage, "greeting", turn.phrase(phrases.COURTESY))
    elif manner is Manner.BLANK:
        _unclear(turn, before, stage, "blank", turn.phrase(phrases.BLANK))
    elif manner is Manner.DONE:
        turn.say("reply", turn.phrase(phrases.GOING_ON), reason="done")
        move_on(turn)
    elif puzzled(text):
        _unclear(turn, before, stage, "puzzled", turn.phrase(phrases.PUZZLED))
    elif passes(text):
        _passed(turn, before, stage)
    elif manner is Manner.QUESTION:
        _asked_back(turn, text)
    elif not readable(text):
        _unclear(turn, before, stage, "off-topic", turn.phrase(phrases.UNREADABLE))
    elif on_topic(text, turn.state, stage):
        if _repeats(before, text):
            turn.say("reply", turn.phrase(phrases.ALREADY_SAID), reason="repeated")
        elif len(text) > READ_LIMIT:
            turn.say("reply", _echo(turn), reason="read")
        _go_on(turn, stage)
    else:
        _unclear(turn, before, stage, "off-topic", turn.phrase(phrases.OFF_TOPIC))


def _unclear(turn: Turn, before: SessionState, stage: Stage, reason: str, words: str) -> None:
    """A calm sentence and the question once more; the next time the interview goes on."""
    turn.say("reply", words, reason=reason)
    if before.unclear == 0:
        ask_again(turn)
    else:
        _go_on(turn, stage, without=turn.state.asked.checks)


def _passed(turn: Turn, before: SessionState, stage: Stage) -> None:
    """Kind, and on to the next thing that is open; a hint is mentioned while there are any."""
    state = turn.state
    is_open = [check for check in stage.checks if state.is_open(check)]
    on_stage = before.question_kind == "question"
    checks = state.asked.checks if not on_stage or len(is_open) < 2 else ()
    words = turn.phrase(phrases.DONT_KNOW)
    if state.progress(stage.id).hints < 3:
        words = f"{words} {turn.phrase(phrases.DONT_KNOW_HINT)}"
    turn.say("reply", words, checks=checks, reason="dont-know")
    if before.passes:
        move_on(turn)
    else:
        _go_on(turn, stage)


def _asked_back(turn: Turn, text: str) -> None:
    """A short neutral answer; the question stands."""
    name = names_variable(text, turn.state.context.variables)
    if name is None:
        turn.say("reply", turn.phrase(phrases.QUESTION_BACK), reason="asked-back")
        return
    variable = turn.state.pack.scenario.variables[name]
    value = turn.filled(", {" + name + (f":{variable.unit}" if variable.unit else "") + "}")
    known = value if name in turn.state.givens else ""
    turn.say(
        "reply",
        turn.phrase(phrases.VARIABLE, name=name, meaning=variable.meaning, value=known),
        reason="asked-back",
    )


def _in_closing(turn: Turn, manner: Manner) -> None:
    if manner in (Manner.DONE, Manner.NO, Manner.SKIP):
        if not turn.keep_open:
            close(turn, "finished")
            return
        turn.say("reply", turn.phrase(phrases.NOTED), stage=None, reason="done")
        return
    if manner is Manner.QUESTION and not turn.state.conversation[-1].read:
        turn.say("closing", turn.phrase(phrases.CLOSING_QUESTION), stage=None, reason="again")
        return
    echo = _echo(turn)
    if echo:
        turn.say("reply", echo, stage=None, reason="read")
    if manner not in (Manner.BLANK, Manner.GREETING) and _clarify_late(turn):
        return
    again = turn.phrase(phrases.CLOSING_AGAIN)
    turn.say("closing", f"{again} {phrases.CLOSING_HOW}", stage=None, reason="again")


def _clarify_late(turn: Turn) -> bool:
    """Asks about something in a late message that could not be taken as it stands."""
    for stage in turn.state.pack.scenario.stages:
        follow_up = clarification(turn, stage, _message(turn))
        if follow_up is not None:
            ask_follow_up(turn, stage, follow_up)
            return True
    return False
