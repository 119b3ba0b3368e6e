"""Checks x claims -> marks with evidence -> verdict."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviewer.content.pack import Pack
from interviewer.content.rubric import Check, Misconception
from interviewer.grading.compiled import Compiled, compile_pack
from interviewer.grading.findings import Outcome
from interviewer.grading.marks import CheckMark, Evidence, Grade, Heard, Mark, MisconceptionMet, Note
from interviewer.grading.rules import Hearing
from interviewer.grading.verdict import TIER_NAMES, spoken, tier_of

__all__ = ["grade"]


def grade(
    pack: Pack,
    givens: Mapping[str, float],
    heard: Sequence[Heard],
    disputes: Sequence[tuple[int, str | None]] = (),
) -> Grade:
    """The verdict of an interview with its proof. Pure: the same messages always give the same grade.

    heard: the candidate's messages in order, each with its reading and what had been asked.
    disputes: (message, check) readings that the candidate disputes; check None is every check the message left open.
    """
    compiled, checks = compile_pack(pack), pack.rubric.checks
    hearing = Hearing(compiled, givens, heard)
    marks = [_mark(check, hearing, givens) for check in checks]
    marks = [_implied(mark, check, marks) for mark, check in zip(marks, checks, strict=True)]
    marks = [_disputed(mark, disputes) for mark in marks]
    met = {mark.check: mark for mark in marks if mark.mark is Mark.MET}
    misconceptions = [
        found for m in pack.rubric.misconceptions if (found := _misconception(m, hearing, met)) is not None
    ]
    return _verdict(compiled, marks, misconceptions, assessed=any(h.reading.source.typed.strip() for h in heard))


def _mark(check: Check, hearing: Hearing, givens: Mapping[str, float]) -> CheckMark:
    outcome = hearing.outcome(check.rule, check.id)
    known = hearing.marked(check.id, outcome)
    if known is not None:
        return known
    mark = Mark.MET if outcome.met else Mark.UNREAD if outcome.unread else Mark.UNMET
    evidence = _evidence(outcome, hearing.compiled.expects(check, givens))
    made = CheckMark(check.id, mark, outcome.note, evidence, _hints(check.id, outcome, hearing))
    hearing.remember(outcome, made)
    return made


def _evidence(outcome: Outcome, expected: str) -> Evidence:
    finding = outcome.finding
    if finding is None:
        return Evidence(expected=expected, rule="nothing was said about it")
    span = finding.span
    return Evidence(finding.quote, finding.message, span.start, span.end, finding.read, expected, finding.rule)


def _hints(check: str, outcome: Outcome, hearing: Hearing) -> int:
    """The hint level of the check's stage at the message that earned it; 0 where it is not met."""
    if not outcome.met:
        return 0
    stage = hearing.compiled.stage_of.get(check, "")
    place = bisect_left(hearing.heard, outcome.message, key=lambda heard: heard.message)
    known = place < len(hearing.heard) and hearing.heard[place].message == outcome.message
    return hearing.heard[place].hints.get(stage, 0) if known else 0


def _implied(mark: CheckMark, check: Check, marks: Sequence[CheckMark]) -> CheckMark:
    """A check is met too where one that implies it is met."""
    if mark.mark is Mark.MET or not check.implied_by:
        return mark
    for other in marks:
        if other.check in check.implied_by and other.mark is Mark.MET:
            evidence = replace(
                other.evidence,
                expected=mark.evidence.expected,
                rule=f"follows from {spoken(other.check)}, which is met",
            )
            return replace(mark, mark=Mark.MET, note=Note.RIGHT, evidence=evidence, after_hint=other.after_hint)
    return mark


def _disputed(mark: CheckMark, disputes: Sequence[tuple[int, str | None]]) -> CheckMark:
    """An open check whose reading is disputed is to be looked at, not unmet."""
    if mark.mark is Mark.MET:
        return mark
    for message, check in disputes:
        if check == mark.check or (check is None and mark.evidence.message == message):
            return replace(mark, mark=Mark.UNREAD, disputed=True)
    return mark


def _misconception(
    misconception: Misconception, hearing: Hearing, met: Mapping[str, CheckMark]
) -> MisconceptionMet | None:
    outcome = hearing.outcome(misconception.when, misconception.check, ever=True)
    if not outcome.met:
        return None
    mark = met.get(misconception.check)
    if mark is not None and mark.evidence.message == outcome.message:
        return None  # beside the right answer it is a part of it: "O(n² d): n² dot products"
    corrected = mark is not None and (mark.evidence.message or 0) >= outcome.message
    corrected = corrected or not hearing.outcome(misconception.when, misconception.check).met
    return MisconceptionMet(
        misconception.id, misconception.name, misconception.check, _evidence(outcome, ""), not corrected
    )


def _counting(marks: Sequence[CheckMark], most_hints: int) -> set[str]:
    return {m.check for m in marks if m.mark is Mark.MET and m.after_hint <= most_hints}


def _verdict(
    compiled: Compiled, marks: Sequence[CheckMark], misconceptions: Sequence[MisconceptionMet], assessed: bool
) -> Grade:
    verdict = compiled.pack.rubric.verdict
    strong, lean = _counting(marks, 1), _counting(marks, 2)
    tier = could_be = tier_of(verdict, strong, lean)
    unread = [m.check for m in marks if m.mark is Mark.UNREAD]
    if unread:
        could_be = tier_of(verdict, strong.union(unread), lean.union(unread))
    provisional = could_be != tier
    condition = f"{TIER_NAMES[could_be]} if {_listed([spoken(c) for c in unread])} is accepted" if provisional else ""
    return Grade(
        tier,
        compiled.reasons[tier],
        tuple(marks),
        tuple(misconceptions),
        provisional,
        could_be if provisional else None,
        condition,
        assessed,
    )


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]
