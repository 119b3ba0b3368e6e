"""Runs the examples that authors write beside their checks and misconceptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.content.rubric import Check
    from interviewer.content.rules import Rule, StatementRule
    from interviewer.grading.marks import Asked, CheckMark, Grade

__all__ = ["Example", "examples_of", "explanation"]


@dataclass(frozen=True, slots=True)
class Example:
    """One example and how it went. place: where it stands in the rubric's file. told: what came out."""

    place: tuple[str | int, ...]
    name: str
    text: str
    wanted: str
    good: bool
    told: str


def examples_of(pack: Pack) -> Iterator[Example]:
    """Every example of a rubric, graded as one message that answers the question for its own check."""
    for at, check in enumerate(pack.rubric.checks):
        asked = _asked(pack, check)
        for wanted, texts in (("met", check.examples.met), ("unmet", check.examples.unmet)):
            for number, text in enumerate(texts):
                grade = _graded(pack, text, asked)
                mark = grade.mark(check.id)
                good = (mark.mark == "met") == (wanted == "met")
                told = f"it is {mark.mark}{_said(mark)}"
                place = ("checks", at, "examples", wanted, number)
                yield Example(place, check.id, text, wanted, good, told)
    for at, known in enumerate(pack.rubric.misconceptions):
        asked = _asked(pack, pack.rubric.check(known.check))
        for number, text in enumerate(known.examples):
            found = [met.id for met in _graded(pack, text, asked).misconceptions]
            told = f"it shows {', '.join(found)}" if found else "it shows none"
            yield Example(("misconceptions", at, "examples", number), known.id, text, "shown", known.id in found, told)


def explanation(pack: Pack, sentence: str) -> str:
    """For each check: its mark if this sentence answers its question, and what every pattern found in it."""
    from interviewer.content.pack import context_of
    from interviewer.grading.compiled import compile_pack
    from interviewer.reading.prose.model import Prose
    from interviewer.reading.reader import read
    from interviewer.reading.statements import explain

    compiled = compile_pack(pack)
    prose = cast(Prose, read(sentence, context_of(pack.scenario)).prose)
    lines = []
    for check in pack.rubric.checks:
        mark = _graded(pack, sentence, _asked(pack, check)).mark(check.id)
        lines.append(f"  {check.id}: {mark.mark}{_said(mark)}")
        for rule in _statements(check.rule):
            for pattern in compiled.patterns((*rule.says, *rule.against, *rule.asked)):
                lines += [f"      {line}" for line in explain(pattern, prose, compiled.lexicon).splitlines()]
    return "\n".join(lines)


def _statements(rule: Rule) -> Iterator[StatementRule]:
    """The statement rules in a rule, however deep."""
    if rule.kind == "statement":
        yield rule
    elif rule.kind in ("any", "all", "at_least"):
        for part in rule.of:
            yield from _statements(part)


def _said(mark: CheckMark) -> str:
    """How the mark came about: ", read as n²·d (grows as expected)"."""
    read = f", read as {mark.evidence.read}" if mark.evidence.read else ""
    return f"{read} ({mark.evidence.rule or mark.note})"


def _asked(pack: Pack, check: Check) -> Asked:
    """What stands open when the question for this check has just been asked."""
    from interviewer.grading.marks import Asked
    from interviewer.reading.model import Aspect
    from interviewer.session.follow import asked_about

    stage = next(stage for stage in pack.scenario.stages if check.id in stage.checks)
    aspect, subject = asked_about(stage, check)
    return Asked(stage.id, (check.id,), Aspect(aspect) if aspect else None, subject)


def _graded(pack: Pack, text: str, asked: Asked) -> Grade:
    from interviewer.content.pack import context_of, default_givens
    from interviewer.grading import Heard, grade
    from interviewer.reading.reader import read

    reading = read(text, context_of(pack.scenario), heard=asked.texts)
    return grade(pack, default_givens(pack.scenario), [Heard(0, reading, asked)])
