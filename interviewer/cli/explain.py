"""Why a sentence meets a check or not, for those who write rubrics."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.content.pack import Pack
    from interviewer.content.rules import Rule, StatementRule
    from interviewer.grading.compiled import Compiled
    from interviewer.reading.prose.model import Prose

__all__ = ["explanation"]


def explanation(pack: Pack, sentence: str) -> str:
    """For each check: its mark if this sentence answers its question, and what every pattern found in it."""
    from interviewer.content.pack import default_givens
    from interviewer.grading import grade
    from interviewer.grading.compiled import compile_pack
    from interviewer.library.examples import as_answer

    compiled = compile_pack(pack)
    lines = []
    for check in pack.rubric.checks:
        heard = as_answer(pack, check, sentence)
        mark = grade(pack, default_givens(pack.scenario), [heard]).mark(check.id)
        read = f", read as {mark.evidence.read}" if mark.evidence.read else ""
        lines.append(f"  {check.id}: {mark.mark}{read} ({mark.evidence.rule or mark.note})")
        for rule in _statements(check.rule):
            lines += _patterns(rule, heard.reading.prose, compiled)
    return "\n".join(lines)


def _statements(rule: Rule) -> Iterator[StatementRule]:
    """The statement rules in a rule, however deep."""
    if rule.kind == "statement":
        yield rule
    elif rule.kind in ("any", "all", "at_least"):
        for part in rule.of:
            yield from _statements(part)
        for counter in rule.counters if rule.kind == "any" else ():
            yield from _statements(counter)


def _patterns(rule: StatementRule, prose: Prose, compiled: Compiled) -> Iterator[str]:
    from interviewer.reading.statements import explain

    parts = [(label, getattr(rule, label)) for label in ("says", "asked", "alone", "against", "rivals")]
    if rule.ideas is not None:
        parts += [(f"ideas.{label}", getattr(rule.ideas, label)) for label in ("it", "says", "against", "other")]
    for label, specs in parts:
        for pattern in compiled.patterns(specs):
            first, *rest = explain(pattern, prose, compiled.lexicon).splitlines()
            yield f"    {label}: {first}"
            yield from (f"      {line}" for line in rest)
