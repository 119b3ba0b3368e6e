"""From stage to stage: the opening, moving on, what was covered early, practice feedback, and closing."""

from __future__ import annotations

from interviewer.content.scenario import Stage
from interviewer.engine import engine
from interviewer.grading.marks import Mark
from interviewer.session import phrases
from interviewer.session.events import InterviewEnded, StageEntered, VerdictReached
from interviewer.session.follow import ask_follow_up, next_follow_up, quoted
from interviewer.session.state import SessionState
from interviewer.session.turn import Turn

__all__ = ["ask_again", "close", "move_on", "open_interview"]


def open_interview(turn: Turn) -> None:
    """Greets, poses the scenario and asks the first question. The face shows the scenario's code."""
    state = turn.state
    minutes = state.started.minutes
    time = "There is no time limit." if minutes is None else f"We have {_count(minutes, 'minute')}."
    name = f", {quoted(state.started.candidate)}" if state.started.candidate else ""
    greeting = turn.phrase(phrases.GREETING, name=name, time=time)
    turn.say("opening", f"{greeting}\n\n{turn.filled(state.pack.scenario.opening)}")
    _enter(turn, state.pack.scenario.stages[0], lead="")


def _count(number: float, noun: str) -> str:
    return f"{number:g} {noun}" if number == 1 else f"{number:g} {noun}s"


def move_on(turn: Turn) -> None:
    """To the next stage that still has open checks, saying which ones were covered early; then to closing."""
    _feedback(turn)
    for stage in _later(turn.state):
        if not turn.state.open_checks(stage):
            turn.say("reply", turn.phrase(phrases.COVERED, title=stage.title), stage=stage.id, reason="covered")
        elif _was_touched(turn.state, stage) and next_follow_up(turn, stage) is None:
            turn.say(
                "reply",
                turn.phrase(phrases.ASKED_BEFORE, title=stage.title),
                stage=stage.id,
                reason="covered",
            )
        else:
            lead = turn.filled(stage.bridge) if stage.bridge else turn.phrase(phrases.BRIDGE)
            _enter(turn, stage, lead)
            return
    closing = turn.filled(turn.state.pack.scenario.closing)
    turn.say("closing", f"{closing} {phrases.CLOSING_HOW}", stage=None)


def _later(state: SessionState) -> tuple[Stage, ...]:
    stages = state.pack.scenario.stages
    place = next((i for i, stage in enumerate(stages) if stage.id == state.stage), -1)
    return stages[place + 1 :]


def _was_touched(state: SessionState, stage: Stage) -> bool:
    """Whether a check of the stage is met or was asked about: then its own question would ask it again."""
    return any(not state.is_open(c) or c in state.follow_ups or c in state.given_up for c in stage.checks)


def _enter(turn: Turn, stage: Stage, lead: str) -> None:
    """Asks the stage's question; where part of it was answered early, only what is left."""
    turn.put(StageEntered(at=turn.at, stage=stage.id))
    if _was_touched(turn.state, stage):
        follow_up = next_follow_up(turn, stage)
        if follow_up is not None:
            ask_follow_up(turn, stage, follow_up, f"{lead} {turn.phrase(phrases.PARTLY)}".strip())
            return
    turn.say(
        "question",
        f"{lead} {turn.filled(stage.ask)}".strip(),
        lead=lead,
        checks=stage.checks,
        aspect=stage.asks.aspect,
        subject=stage.asks.subject,
    )


def ask_again(turn: Turn) -> None:
    """The standing question, in the words in which it was asked."""
    state = turn.state
    if not state.question:
        return
    turn.say(
        "closing" if state.closing and state.question_kind == "closing" else "question",
        f"{turn.phrase(phrases.REPEAT)} {state.question}",
        stage=state.asked.stage,
        checks=state.asked.checks,
        aspect=state.asked.aspect.value if state.asked.aspect is not None else None,
        subject=state.asked.subject,
        reason="repeat",
    )


def _feedback(turn: Turn) -> None:
    """In practice, after a stage: what was met and what was missing, without the solution."""
    state = turn.state
    stage = state.current()
    if stage is None or state.started.mode != "practice":
        return
    names: dict[Mark, list[str]] = {Mark.MET: [], Mark.UNMET: [], Mark.UNREAD: []}
    for check in stage.checks:
        mark = state.mark_of(check)
        if mark is not None:
            # A title may hold the solution, so what is not met goes by its id.
            name = state.pack.rubric.check(check).title if mark.mark is Mark.MET else check.replace("-", " ")
            names[mark.mark].append(name)
    met, unmet, unread = ("; ".join(names[m]) for m in (Mark.MET, Mark.UNMET, Mark.UNREAD))
    if not unmet and not unread:
        text = phrases.FEEDBACK_ALL.format(met=met)
    else:
        parts = [
            phrases.FEEDBACK_MET.format(met=met) if met else phrases.FEEDBACK_NONE,
            phrases.FEEDBACK_MISSING.format(missing=unmet) if unmet else "",
            phrases.FEEDBACK_UNREAD.format(unread=unread) if unread else "",
        ]
        text = " ".join(part for part in parts if part)
    turn.say("feedback", text)


def close(turn: Turn, reason: str, words: str | None = None) -> None:
    """Ends the interview and gives the verdict of what was heard."""
    turn.say("notice", words or turn.phrase(phrases.CLOSED))
    turn.put(InterviewEnded.model_validate({"at": turn.at, "reason": reason}))
    grade = turn.state.grade
    turn.put(
        VerdictReached(
            at=turn.at,
            tier=grade.tier,
            provisional=grade.provisional,
            assessed=grade.assessed and bool(turn.state.heard),
            marks={mark.check: mark.mark.value for mark in grade.marks},
            engine=engine(),
            read={mark.check: mark.evidence.read for mark in grade.marks if mark.evidence.read},
        )
    )
