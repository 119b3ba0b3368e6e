"""The script at the interviewer's hand: what can be said now, each line with what an answer to it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from interviewer.content.scenario import Stage
from interviewer.session import phrases
from interviewer.session.follow import asked_about, next_follow_up
from interviewer.session.led.private import Origin, Prompted
from interviewer.session.led.shared import SaidKind
from interviewer.session.led.state import LedState
from interviewer.session.turn import Turn

__all__ = ["ScriptLine", "next_line", "script"]


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One thing that can be said. key: its name, the same as long as it means the same.

    sent: it was said already. suggested: what the session would ask now. The rest is as in Prompted.
    """

    key: str
    kind: SaidKind
    origin: Origin
    text: str
    stage: str | None = None
    checks: tuple[str, ...] = ()
    aspect: Literal["time", "space"] | None = None
    subject: str | None = None
    reason: str | None = None
    level: int | None = None
    sent: bool = False
    suggested: bool = False


def script(state: LedState, at: float) -> tuple[ScriptLine, ...]:
    """All lines in the order of an interview; follow-ups and hints of the current stage only.

    The follow-up that the session would ask stands first and says nothing of why. Every check's own question stands
    below it whether met or not, so that the list does not give the machine's marks away.
    """
    return tuple(_lines(state, at))


def next_line(lines: tuple[ScriptLine, ...], state: LedState) -> ScriptLine | None:
    """What to say next if nothing is left open in this stage: the first opening, question or closing not said."""
    if any(line.kind == "closing" and line.sent for line in lines):
        return None
    order = [line for line in lines if line.kind in ("opening", "question", "closing")]
    stages = [stage.id for stage in state.pack.scenario.stages]
    at = stages.index(state.core.stage) if state.core.stage in stages else -1
    for line in order:
        behind = line.stage in stages and stages.index(line.stage) < at
        if not line.sent and not behind:
            return line
    return None


def _lines(state: LedState, at: float) -> Iterator[ScriptLine]:
    scenario, sent = state.pack.scenario, state.sent
    said = _was(sent, "opening", None)
    yield ScriptLine("opening", "opening", "script", _opening(state), reason="opening", sent=said)
    for stage in scenario.stages:
        yield _question(state, stage)
        if stage.id == state.core.stage:
            yield from _follow_ups(state, stage, at)
            yield from _hints(state, stage)
    closing = state.filled(scenario.closing)
    yield ScriptLine("closing", "closing", "script", closing, reason="closing", sent=_was(sent, "closing", None))


def _was(sent: tuple[Prompted, ...], reason: str, stage: str | None) -> bool:
    return any(p.reason == reason and p.stage == stage for p in sent)


def _opening(state: LedState) -> str:
    opened = state.opened
    name = f", {opened.candidate}" if opened.candidate else ""
    time = "There is no time limit." if opened.minutes is None else f"We have {opened.minutes:g} minutes."
    return f"Hello{name}. {time}\n\n{state.filled(state.pack.scenario.opening)}"


def _question(state: LedState, stage: Stage) -> ScriptLine:
    lead = f"{state.filled(stage.bridge)} " if stage.bridge and state.core.stage not in (None, stage.id) else ""
    return ScriptLine(
        f"question:{stage.id}",
        "question",
        "script",
        lead + state.filled(stage.ask),
        stage.id,
        tuple(stage.checks),
        stage.asks.aspect,
        stage.asks.subject,
        "question",
        sent=_was(state.sent, "question", stage.id),
    )


def _follow_ups(state: LedState, stage: Stage, at: float) -> Iterator[ScriptLine]:
    rubric = state.pack.rubric
    found = next_follow_up(Turn(state.core, state.pack, at), stage, state.core.messages - 1)
    if found is not None and state.core.messages:
        aspect, subject = asked_about(stage, rubric.check(found.check))
        text = f"{found.lead} {found.text}".strip()
        yield ScriptLine(
            "suggested", "follow-up", "follow-up", text, stage.id, (found.check,), aspect, subject, found.reason,
            suggested=True,
        )  # fmt: skip
    for name in stage.checks:
        check = rubric.check(name)
        aspect, subject = asked_about(stage, check)
        yield ScriptLine(
            f"follow-up:{name}",
            "follow-up",
            "follow-up",
            state.filled(check.follow_up),
            stage.id,
            (name,),
            aspect,
            subject,
            "follow-up",
            sent=any(p.checks == (name,) and p.reason == "follow-up" for p in state.sent),
        )


def _hints(state: LedState, stage: Stage) -> Iterator[ScriptLine]:
    given = {p.level for p in state.sent if p.stage == stage.id and p.level is not None}
    texts = (stage.hints.direction, stage.hints.insight, stage.hints.solution)
    for level, text in enumerate(texts, 1):
        said = phrases.HINT_GIVEN.format(level=level, text=state.filled(text))
        key = f"hint:{stage.id}:{level}"
        yield ScriptLine(key, "hint", "hint", said, stage.id, reason="given", level=level, sent=level in given)
