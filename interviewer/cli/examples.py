"""Runs the examples that authors write beside their checks and misconceptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.content.rubric import Check
    from interviewer.grading.marks import Asked, Grade

__all__ = ["Example", "examples_of"]


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
                read = f", read as {mark.evidence.read}" if mark.evidence.read else ""
                told = f"it is {mark.mark}{read} ({mark.evidence.rule or mark.note})"
                place = ("checks", at, "examples", wanted, number)
                yield Example(place, check.id, text, wanted, good, told)
    for at, known in enumerate(pack.rubric.misconceptions):
        asked = _asked(pack, pack.rubric.check(known.check))
        for number, text in enumerate(known.examples):
            found = [met.id for met in _graded(pack, text, asked).misconceptions]
            told = f"it shows {', '.join(found)}" if found else "it shows none"
            yield Example(("misconceptions", at, "examples", number), known.id, text, "shown", known.id in found, told)


def _asked(pack: Pack, check: Check) -> Asked:
    """What stands open when the question for this check has just been asked."""
    from interviewer.grading.marks import Asked
    from interviewer.reading.model import Aspect

    stage = next(stage for stage in pack.scenario.stages if check.id in stage.checks)
    aspect = getattr(check.rule, "aspect", "any")
    if aspect == "any":
        aspect = stage.asks.aspect
    subjects = getattr(check.rule, "subject", ()) if check.rule.kind == "complexity" else ()
    subject = subjects[0] if subjects else stage.asks.subject
    return Asked(stage.id, (check.id,), Aspect(aspect) if aspect else None, subject, ())


def _graded(pack: Pack, text: str, asked: Asked) -> Grade:
    from interviewer.content.pack import context_of, default_givens
    from interviewer.grading import Heard, grade
    from interviewer.reading import read

    reading = read(text, context_of(pack.scenario), heard=asked.texts)
    return grade(pack, default_givens(pack.scenario), [Heard(0, reading, asked)])
