"""The follow-up that fits: what is still open in a stage, and what was noted about it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from interviewer.content.rubric import Check
from interviewer.content.rules import AllRule, AnyRule, AtLeastRule, ComplexityRule, Rule
from interviewer.content.scenario import Stage
from interviewer.grading.marks import CheckMark, Note
from interviewer.session import phrases
from interviewer.session.claims import other_answer, rival_in_message, unbound_in
from interviewer.session.events import SpeechKind
from interviewer.session.state import MAX_FOLLOW_UPS, SessionState
from interviewer.session.turn import Turn

__all__ = ["FollowUp", "ask_follow_up", "asked_about", "clarification", "next_follow_up", "quoted"]

_QUOTE_LIMIT = 80

_URGENCY = {
    Note.UNREAD_NOTATION: 0,
    Note.CONFLICT: 1,
    # 2: an open misconception
    Note.LOOSE: 3,
    Note.UNSIMPLIFIED: 3,
    Note.LOWER_BOUND: 3,
    Note.OFF_BY_THOUSANDS: 4,
    Note.OFF_BY_EIGHT: 4,
    Note.OFF_BY_TWO: 4,
    Note.DROPPED_DIMENSION: 4,
    Note.ARITHMETIC: 4,
    Note.FOLLOWS: 4,
    Note.ASSUMPTION: 4,
    Note.HEDGED: 5,
    Note.UNBOUND: 6,
    Note.UNREAD_WORDS: 7,
}
_MISCONCEPTION = 2
_PLAIN = 8

_POOLS = {
    Note.UNREAD_NOTATION: phrases.UNREAD_NOTATION,
    Note.HEDGED: phrases.HEDGED,
    Note.DENIED: phrases.DENIED,
    Note.ASKED_BACK: phrases.ASKED_BACK,
    Note.LOWER_BOUND: phrases.LOWER_BOUND,
    Note.OFF_BY_THOUSANDS: phrases.THOUSANDS,
    Note.OFF_BY_EIGHT: phrases.BITS,
    Note.OFF_BY_TWO: phrases.FACTOR_TWO,
    Note.DROPPED_DIMENSION: phrases.DIMENSION,
    Note.ARITHMETIC: phrases.ARITHMETIC,
    Note.FOLLOWS: phrases.FOLLOWS,
    Note.ASSUMPTION: phrases.ASSUMPTION,
}
_CLARIFYING = frozenset({Note.UNREAD_NOTATION, Note.CONFLICT, Note.UNBOUND, Note.HEDGED, Note.UNREAD_WORDS})


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question for one open check. reason: the misconception or note that earned it. lead: said before it."""

    check: str
    kind: SpeechKind
    reason: str
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    """An open check that may still be asked about. misconception: id of an open one that stands in its
    way.
    """

    mark: CheckMark
    note: Note
    misconception: str | None
    used: tuple[str, ...]
    urgency: int


def _askable(state: SessionState, stage: Stage) -> Iterator[_Open]:
    for check in stage.checks:
        used = state.follow_ups.get(check, ())
        mark = state.mark_of(check)
        if mark is None or not state.is_open(check) or check in state.given_up or len(used) >= MAX_FOLLOW_UPS:
            continue
        known = (m.id for m in state.grade.misconceptions if m.open and m.check == check and m.id not in used)
        misconception = next(known, None)
        note = mark.note
        if note in (Note.WRONG, Note.TIGHTER) and rival_in_message(state, mark) is not None:
            note = Note.CONFLICT
        urgency = _URGENCY.get(note, _PLAIN)
        if misconception is not None and urgency > _MISCONCEPTION:
            urgency = _MISCONCEPTION
        yield _Open(mark, note, misconception, used, urgency)


def next_follow_up(
    turn: Turn, stage: Stage, message: int | None = None, without: Collection[str] = ()
) -> FollowUp | None:
    """The follow-up to ask next in a stage; None where nothing is open or everything was asked often enough.

    message: the candidate's last message; what it touched on comes first. without: checks to leave alone for
    now.
    """
    found = [item for item in _askable(turn.state, stage) if item.mark.check not in without]
    if not found:
        return None

    def order(item: _Open) -> tuple[int, int, int]:
        touched = message is not None and item.mark.evidence.message == message
        return item.urgency, 0 if touched else 1, len(item.used)

    chosen = min(found, key=order)
    return _follow_up(turn, turn.state.pack.rubric.check(chosen.mark.check), chosen)


def clarification(turn: Turn, stage: Stage, message: int) -> FollowUp | None:
    """A question about something in this very message that could not be taken as it stands; else None."""
    for item in _askable(turn.state, stage):
        if item.note in _CLARIFYING and item.mark.evidence.message == message:
            return _follow_up(turn, turn.state.pack.rubric.check(item.mark.check), item)
    return None


def _follow_up(turn: Turn, check: Check, item: _Open) -> FollowUp:
    note = item.note
    if item.urgency == _MISCONCEPTION and item.misconception is not None:
        asks = {m.id: m.ask for m in turn.state.pack.rubric.misconceptions}
        return FollowUp(check.id, "follow-up", item.misconception, turn.filled(asks[item.misconception]))
    kind: SpeechKind = "clarify" if note in _CLARIFYING else "follow-up"
    if note is Note.UNBOUND:
        name = unbound_in(turn.state, item.mark)
        if name is not None and f"unbound:{name}" not in item.used:
            return FollowUp(check.id, kind, f"unbound:{name}", turn.phrase(phrases.UNBOUND, name=name))
    if note is Note.CONFLICT and note.value not in item.used:
        return FollowUp(check.id, kind, note.value, _conflict(turn, item.mark))
    if note in (Note.LOOSE, Note.UNSIMPLIFIED) and note.value not in item.used:
        text = turn.filled(check.tight) if check.tight else turn.phrase(phrases.LOOSE)
        return FollowUp(check.id, kind, note.value, text)
    if note is Note.UNREAD_NOTATION and check.clarify and note.value in item.used:
        return FollowUp(check.id, kind, "clarify", turn.filled(check.clarify))
    if note is Note.UNREAD_WORDS:
        return _words(turn, check, item)
    pool = _POOLS.get(note)
    if pool is not None and note.value not in item.used:
        return FollowUp(check.id, kind, note.value, turn.phrase(pool, quote=quoted(item.mark.evidence.quote)))
    return _plain(turn, check, item)


def _words(turn: Turn, check: Check, item: _Open) -> FollowUp:
    if "clarify" not in item.used:
        text = turn.filled(check.clarify) if check.clarify else turn.phrase(phrases.UNREAD_WORDS)
        return FollowUp(check.id, "clarify", "clarify", text)
    return _plain(turn, check, item)


def _plain(turn: Turn, check: Check, item: _Open) -> FollowUp:
    """The check's own follow-up, the first time; then an invitation to say it in other words."""
    text = turn.filled(check.follow_up)
    if "follow-up" not in item.used:
        return FollowUp(check.id, "follow-up", "follow-up", text)
    if turn.state.asked.checks == (check.id,):
        return FollowUp(check.id, "follow-up", "another-way", turn.phrase(phrases.ANOTHER_WAY))
    return FollowUp(check.id, "follow-up", "another-way", text, turn.phrase(phrases.BACK_TO))


def _conflict(turn: Turn, mark: CheckMark) -> str:
    other = rival_in_message(turn.state, mark) or other_answer(turn.state, mark)
    if other is None:
        return turn.phrase(phrases.CONFLICT_OPEN)
    one = quoted(mark.evidence.quote)
    return turn.phrase(phrases.CONFLICT, one=quoted(other), other=one)


def quoted(text: str) -> str:
    """Words of the candidate as they can stand inside a sentence: one line, no longer than a line."""
    line = " ".join(text.replace("“", '"').replace("”", '"').split())
    return line if len(line) <= _QUOTE_LIMIT else line[: _QUOTE_LIMIT - 1].rstrip() + "…"


def ask_follow_up(turn: Turn, stage: Stage, follow_up: FollowUp, lead: str = "") -> None:
    """Asks it, after a lead or its own.

    A terse answer will be about what its check is about, else about what the stage asks.
    """
    aspect, subject = asked_about(stage, turn.state.pack.rubric.check(follow_up.check))
    before = lead or follow_up.lead
    turn.say(
        follow_up.kind,
        f"{before} {follow_up.text}".strip(),
        lead=before,
        stage=stage.id,
        checks=(follow_up.check,),
        aspect=aspect,
        subject=subject,
        reason=follow_up.reason,
    )


def asked_about(stage: Stage, check: Check) -> tuple[Literal["time", "space"] | None, str | None]:
    """Aspect and subject of a terse answer to a check's own question."""
    claim = _complexity(check.rule)
    aspect, subject = stage.asks.aspect, stage.asks.subject
    if claim is not None:
        if claim.aspect in ("time", "space"):
            aspect = "time" if claim.aspect == "time" else "space"
        named = [s for s in claim.subject if s != "whole"]
        if named and subject not in named:
            subject = named[0]
    return aspect, subject


def _complexity(rule: Rule) -> ComplexityRule | None:
    """The first complexity rule in a check's rule."""
    if isinstance(rule, ComplexityRule):
        return rule
    if isinstance(rule, AnyRule | AllRule | AtLeastRule):
        return next((found for part in rule.of if (found := _complexity(part)) is not None), None)
    return None
