"""Runs the examples that authors write beside their checks and misconceptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewer.content.figures import FigureError, fill
from interviewer.content.pack import Pack, context_of, default_givens
from interviewer.content.rubric import Check
from interviewer.grading import Asked, Heard, Mark, grade
from interviewer.library.loading import PackFiles
from interviewer.library.yamlfile import NodePath
from interviewer.reading.model import Aspect
from interviewer.reading.reader import read
from interviewer.session.follow import asked_about

__all__ = ["ExampleResult", "as_answer", "check_examples"]


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One example and how it went.

    name: id of its check or misconception. wanted: "met", "unmet" or, for a misconception, "shown". told: what came
    out, in words. at: where it stands in the rubric; path and line: the same in the file, None and 0 without files.
    """

    name: str
    wanted: str
    text: str
    good: bool
    told: str
    at: NodePath
    path: Path | None = None
    line: int = 0

    def __str__(self) -> str:
        text = " ".join(self.text.split())
        place = f"{self.path}:{self.line}: " if self.path is not None else ""
        if self.good:
            return f'{place}{self.name}: {self.wanted}, as it should be: "{text}"'
        return (
            f'{place}{self.name}: this should be {self.wanted}, but {self.told}; mend the rule or the example: "{text}"'
        )


def check_examples(pack: Pack, files: PackFiles | None = None) -> tuple[ExampleResult, ...]:
    """Every example of a pack's rubric, graded as one message that answers the question for its own check.

    A met example must be met, an unmet one must not be (unread is fine); a misconception's must show it. files: where
    the pack was read from (Library.files), for path and line.
    """
    return tuple(_results(pack, files))


def _results(pack: Pack, files: PackFiles | None) -> Iterator[ExampleResult]:
    for at, check in enumerate(pack.rubric.checks):
        for wanted, texts in (("met", check.examples.met), ("unmet", check.examples.unmet)):
            for number, text in enumerate(texts):
                good, told = _mark(pack, check, text, wanted)
                place: NodePath = ("checks", at, "examples", wanted, number)
                yield ExampleResult(check.id, wanted, text, good, told, place, *_line(files, place))
    for at, known in enumerate(pack.rubric.misconceptions):
        for number, text in enumerate(known.examples):
            good, told = _misconception(pack, pack.rubric.check(known.check), known.id, text)
            place = ("misconceptions", at, "examples", number)
            yield ExampleResult(known.id, "shown", text, good, told, place, *_line(files, place))


def _line(files: PackFiles | None, place: NodePath) -> tuple[Path | None, int]:
    if files is None:
        return None, 0
    return files.rubric.path, files.rubric.place(place).line


def _mark(pack: Pack, check: Check, text: str, wanted: str) -> tuple[bool, str]:
    mark = grade(pack, default_givens(pack.scenario), [as_answer(pack, check, text)]).mark(check.id)
    read = f", read as {mark.evidence.read}" if mark.evidence.read else ""
    return (mark.mark is Mark.MET) == (wanted == "met"), f"it is {mark.mark}{read} ({mark.evidence.rule or mark.note})"


def _misconception(pack: Pack, check: Check, wanted: str, text: str) -> tuple[bool, str]:
    found = grade(pack, default_givens(pack.scenario), [as_answer(pack, check, text)]).misconceptions
    names = [met.id for met in found]
    return wanted in names, f"it shows {', '.join(names)}" if names else "it shows none"


def as_answer(pack: Pack, check: Check, text: str) -> Heard:
    """The text as the answer to what its check's stage asks."""
    stage = next(stage for stage in pack.scenario.stages if check.id in stage.checks)
    aspect, subject = asked_about(stage, check)
    question = _filled(stage.ask, pack)
    asked = Asked(stage.id, (check.id,), Aspect(aspect) if aspect else None, subject, (question,))
    return Heard(0, read(text, context_of(pack.scenario), heard=asked.texts), asked)


def _filled(text: str, pack: Pack) -> str:
    try:
        return fill(text, default_givens(pack.scenario))
    except FigureError:
        return text
