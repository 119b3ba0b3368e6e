"""Builds the document of a record: the one model behind every format and behind the debrief on screen."""

from __future__ import annotations

from collections.abc import Mapping

from interviewer.content.figures import FigureError, fill
from interviewer.content.rubric import Check
from interviewer.engine import engine
from interviewer.grading import CheckMark
from interviewer.reading.quantity import format_quantity
from interviewer.session.events import HintTaken, SessionStarted
from interviewer.session.evolve import replay
from interviewer.session.state import SessionState
from interviewer.transcript.conversation import turns
from interviewer.transcript.formulas import formulas_in
from interviewer.transcript.hashes import events_hash
from interviewer.transcript.judgement import (
    agrees,
    is_assessed,
    recorded_mark,
    tier_given,
    verdict_part,
    verdicts_given,
)
from interviewer.transcript.levels import counting, lifting_checks, shortest_way
from interviewer.transcript.parts import (
    CheckPart,
    DisputePart,
    Document,
    GivenPart,
    HintPart,
    MisconceptionPart,
    OneMore,
    ScenarioPart,
    SessionPart,
)
from interviewer.transcript.record import Record, TranscriptError
from interviewer.transcript.times import after, iso
from interviewer.transcript.words import ENDINGS, HINT_EFFECTS, HINTS, NOTES, TIERS, mark_sign, mark_word

__all__ = ["document_of"]


def document_of(record: Record, state: SessionState | None = None) -> Document:
    """Everything a transcript or a debrief shows. state: the replayed events, where the caller has them already.

    Raises TranscriptError for a record without a beginning.
    """
    if state is None:
        if not record.events or not isinstance(record.events[0], SessionStarted):
            raise TranscriptError("this session has no beginning, so there is nothing to show")
        state = replay(record.pack, record.events)
    checks = tuple(_check(record.pack.rubric.check(mark.check), mark, state) for mark in state.grade.marks)
    one_more, nearest, next_tier = _ahead(state)
    return Document(
        session=_session(record, state),
        scenario=_scenario(state),
        engine=state.verdict.engine if state.verdict is not None else state.started.engine,
        verdict=verdict_part(state, engine()),
        checks=checks,
        misconceptions=_misconceptions(state),
        conversation=turns(state, checks),
        hints=_hints(record, state),
        disputes=_disputes(state),
        strong_answer=_filled(record.pack.rubric.strong_answer, state.givens),
        one_more=one_more,
        nearest=nearest,
        next_tier=next_tier,
        practise=_practise(checks),
        events_hash=events_hash(record.events),
        formulas=formulas_in(state),
        verdicts=verdicts_given(state, engine()),
    )


def _filled(text: str, givens: Mapping[str, float]) -> str:
    """The text with its figures; as it stands where the stored givens don't fit it."""
    try:
        return fill(text, givens)
    except FigureError:
        return text


def _session(record: Record, state: SessionState) -> SessionPart:
    started = state.started
    return SessionPart(
        id=record.session_id,
        candidate=started.candidate,
        mode=started.mode,
        minutes=started.minutes,
        seed=started.seed,
        started=iso(started.at),
        ended=iso(state.ended.at) if state.ended is not None else None,
        seconds=state.elapsed(state.last_at),
        ending=ENDINGS[state.ended.reason] if state.ended is not None else "not finished",
        finished=state.ended is not None,
    )


def _scenario(state: SessionState) -> ScenarioPart:
    scenario, started = state.pack.scenario, state.started
    variables = [(name, variable) for name, variable in scenario.variables.items() if name in state.givens]
    return ScenarioPart(
        id=started.scenario,
        title=scenario.title,
        trains=scenario.trains,
        level=scenario.level,
        hash=started.scenario_hash,
        rubric_id=started.rubric,
        rubric_title=state.pack.rubric.title,
        rubric_version=started.rubric_version,
        rubric_hash=started.rubric_hash,
        givens=tuple(
            GivenPart(name, variable.meaning, state.givens[name], _shown(state.givens[name], variable.unit))
            for name, variable in variables
        ),
        code=scenario.code or "",
    )


_READER_UNITS = frozenset({"byte", "second", "flop", "flop/s", "gpu", "token", "parameter", "percent", "dollar"})


def _shown(value: float, unit: str | None) -> str:
    if unit is None or unit in _READER_UNITS:
        return format_quantity(value, unit)
    return f"{format_quantity(value, None)} {unit}"


def _check(check: Check, mark: CheckMark, state: SessionState) -> CheckPart:
    recorded = recorded_mark(state, mark)
    given = recorded if recorded is not None else mark.mark.value
    evidence = mark.evidence
    return CheckPart(
        id=check.id,
        title=_filled(check.title, state.givens),
        mark=given,
        word=mark_word(given, mark.disputed),
        sign=mark_sign(given, mark.disputed),
        quote=evidence.quote,
        message=evidence.message,
        start=evidence.start,
        end=evidence.end,
        read=evidence.read,
        expected=evidence.expected or _filled(check.expects, state.givens),
        rule=evidence.rule,
        note=NOTES.get(mark.note.value, mark.note.value) if given != "met" else "",
        why=_filled(check.why, state.givens),
        practise=_filled(check.practise or check.title, state.givens),
        after_hint=mark.after_hint,
        hint=HINT_EFFECTS.get(mark.after_hint, "") if given == "met" else "",
        disputed=mark.disputed,
        recorded=recorded,
    )


def _misconceptions(state: SessionState) -> tuple[MisconceptionPart, ...]:
    explained = {m.id: m for m in state.pack.rubric.misconceptions}
    parts = []
    for met in state.grade.misconceptions:
        evidence = met.evidence
        parts.append(
            MisconceptionPart(
                id=met.id,
                name=_filled(met.name, state.givens),
                check=met.check,
                check_title=_title(state, met.check),
                quote=evidence.quote,
                message=evidence.message,
                start=evidence.start,
                end=evidence.end,
                explain=_filled(explained[met.id].explain, state.givens) if met.id in explained else "",
                open=met.open,
            )
        )
    return tuple(parts)


def _title(state: SessionState, check: str | None) -> str:
    for known in state.pack.rubric.checks:
        if known.id == check:
            return _filled(known.title, state.givens)
    return check or ""


def _hints(record: Record, state: SessionState) -> tuple[HintPart, ...]:
    titles = {stage.id: stage.title for stage in state.pack.scenario.stages}
    return tuple(
        HintPart(
            stage=event.stage,
            stage_title=titles.get(event.stage, event.stage),
            level=event.level,
            name=HINTS.get(event.level, ""),
            after=after(event.at - state.started.at),
        )
        for event in record.events
        if isinstance(event, HintTaken)
    )


def _disputes(state: SessionState) -> tuple[DisputePart, ...]:
    return tuple(
        DisputePart(
            message=dispute.message,
            check=dispute.check,
            check_title=_title(state, dispute.check),
            comment=dispute.comment,
            time=iso(dispute.at),
            after=after(dispute.at - state.started.at),
        )
        for dispute in state.disputes
    )


def _ahead(state: SessionState) -> tuple[tuple[OneMore, ...], tuple[str, ...], str]:
    """Where one more sentence would have changed the level, what the next level still needed, and its name."""
    rubric, tier = state.pack.rubric, tier_given(state)
    if not is_assessed(state) or not agrees(state) or tier == "strong_hire":
        return (), (), ""
    strong, lean = counting(state.grade.marks)
    if tier == "no_hire":
        way, name = shortest_way(rubric.verdict.lean_hire, lean), TIERS["lean_hire"]
    else:
        way, name = shortest_way(rubric.verdict.strong_hire, strong), TIERS["strong_hire"]
    lifting = lifting_checks(rubric, state.grade.marks)
    one_more = tuple(OneMore(check, _title(state, check), up, TIERS[up]) for check, up in lifting)
    return one_more, tuple(_title(state, check) for check in way), name


def _practise(checks: tuple[CheckPart, ...]) -> tuple[str, ...]:
    """What to practise: that of every check that was not met, or not without the solution."""
    wanted = [check.practise for check in checks if check.mark != "met" or check.after_hint >= 3]
    return tuple(dict.fromkeys(wanted))
