"""From marks to a verdict: a rule over checks that can be read aloud, never a weighted sum."""

from __future__ import annotations

from collections.abc import Collection

from interviewer.content.rubric import Rubric, Tier, Verdict, VerdictRule

__all__ = ["TIER_NAMES", "holds", "say_rule", "spoken", "tier_of"]

TIER_NAMES: dict[Tier, str] = {
    "strong_hire": "Strong Hire",
    "lean_hire": "Lean Hire",
    "no_hire": "No Hire",
}


def holds(rule: VerdictRule, met: Collection[str]) -> bool:
    """Whether a verdict rule holds for these met checks."""
    results = [part in met if isinstance(part, str) else holds(part, met) for part in rule.parts()]
    if rule.all is not None:
        return all(results)
    if rule.any is not None:
        return any(results)
    return sum(results) >= (rule.at_least or 1)


def tier_of(verdict: Verdict, for_strong: Collection[str], for_lean: Collection[str]) -> Tier:
    """The tier, from the checks that count for Strong Hire and those that count for Lean Hire."""
    if holds(verdict.strong_hire, for_strong):
        return "strong_hire"
    return "lean_hire" if holds(verdict.lean_hire, for_lean) else "no_hire"


def say_rule(rule: VerdictRule, rubric: Rubric) -> str:
    """A verdict rule in words, to be read aloud: "time, memory and (heap or space)"."""
    names = [spoken(part) if isinstance(part, str) else f"({say_rule(part, rubric)})" for part in rule.parts()]
    if len(names) == 1:
        return names[0]
    if rule.all is not None:
        return ", ".join(names[:-1]) + " and " + names[-1]
    if rule.any is not None:
        return ", ".join(names[:-1]) + " or " + names[-1]
    return f"at least {rule.at_least} of " + ", ".join(names)


def spoken(check: str) -> str:
    """A check's id as it stands in a sentence: "matrix memory". Titles hold figures and are too long for that."""
    return check.replace("-", " ").replace("_", " ")
