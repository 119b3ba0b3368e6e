"""What the next level would have needed, from the verdict's rules alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from interviewer.content.rubric import Rubric, Tier, VerdictRule
from interviewer.grading import CheckMark, Mark, tier_of
from interviewer.transcript.words import TIER_ORDER

__all__ = ["counting", "lifting_checks", "shortest_way", "tier_from"]


def counting(marks: Iterable[CheckMark]) -> tuple[frozenset[str], frozenset[str]]:
    """The checks that count for Strong Hire, and those that count for Lean Hire."""
    met = [mark for mark in marks if mark.mark is Mark.MET]
    return frozenset(m.check for m in met if m.after_hint <= 1), frozenset(m.check for m in met if m.after_hint <= 2)


def tier_from(rubric: Rubric, strong: Collection[str], lean: Collection[str]) -> Tier:
    return tier_of(rubric.verdict, strong, lean)


def lifting_checks(rubric: Rubric, marks: Iterable[CheckMark]) -> tuple[tuple[str, Tier], ...]:
    """Each check that was not met and alone, met, would have given a better tier; with that tier, in rubric order."""
    marks = tuple(marks)
    strong, lean = counting(marks)
    now = TIER_ORDER.index(tier_from(rubric, strong, lean))
    found: list[tuple[str, Tier]] = []
    for mark in marks:
        if mark.mark is Mark.MET:
            continue
        added = _with_implied(rubric, mark.check)
        tier = tier_from(rubric, strong | added, lean | added)
        if TIER_ORDER.index(tier) > now:
            found.append((mark.check, tier))
    return tuple(found)


def _with_implied(rubric: Rubric, check: str) -> frozenset[str]:
    return frozenset({check, *(other.id for other in rubric.checks if check in other.implied_by)})


def shortest_way(rule: VerdictRule, met: Collection[str]) -> tuple[str, ...]:
    """The fewest checks that, added to those met, make the rule hold; of ways equally short the first."""
    if rule.all is not None:
        return _all_of(rule, met)
    ways = [_way(part, met) for part in rule.parts()]
    chosen = sorted(ways, key=len)[: 1 if rule.any is not None else rule.at_least or 1]
    return tuple(dict.fromkeys(check for way in chosen for check in way))


def _all_of(rule: VerdictRule, met: Collection[str]) -> tuple[str, ...]:
    """The single checks first: what they bring may be what a nested rule asks for."""
    needed = {part: None for part in rule.parts() if isinstance(part, str) and part not in met}
    for part in rule.parts():
        if not isinstance(part, str):
            needed.update(dict.fromkeys(shortest_way(part, {*met, *needed})))
    return tuple(needed)


def _way(part: str | VerdictRule, met: Collection[str]) -> tuple[str, ...]:
    if isinstance(part, str):
        return () if part in met else (part,)
    return shortest_way(part, met)
