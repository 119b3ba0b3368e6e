"""How a growth stands to what was wanted: Θ-equal, or looser, tighter, different."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from interviewer.content.formula import parse_formula
from interviewer.content.rules import ComplexityRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Note
from interviewer.reading.growth import degree_in, leading_constant, substitute, variables_of
from interviewer.reading.growth.tree import Growth
from interviewer.reading.model import Bound, GrowthClaim, Stance

__all__ = ["EARNING", "as_it_was", "degree_of", "judge"]

_RELATION_NOTES = {"looser": Note.LOOSE, "tighter": Note.TIGHTER, "incomparable": Note.WRONG}
EARNING = frozenset({Note.RIGHT, Note.UNSIMPLIFIED})
"""What earns a mark."""


def judge(
    rule: ComplexityRule, claim: GrowthClaim, compiled: Compiled, binds: Mapping[str, str], unread: Collection[Growth]
) -> Note:
    """How a growth stands to a rule. binds: the candidate's own names; unread: growths that are too many to compare."""
    if claim.growth is None or (unread and claim.growth in unread):
        return Note.UNREAD_NOTATION
    growth = substitute(claim.growth, binds) if binds else claim.growth
    note = _compared(rule, growth, compiled)
    if note in (Note.RIGHT, Note.UNSIMPLIFIED):
        strict = claim.bound in (Bound.BIG_OMEGA, Bound.LITTLE_O, Bound.LITTLE_OMEGA)
        return Note.LOWER_BOUND if strict else note
    unknown = [name for name in variables_of(growth) if name not in compiled.variables]
    return Note.UNBOUND if unknown else note


def _compared(rule: ComplexityRule, growth: Growth, compiled: Compiled) -> Note:
    notes: list[Note] = []
    degree = _degree_note(rule, growth)
    if degree is Note.RIGHT:
        return Note.RIGHT
    if degree is not None:
        notes.append(degree)
    for wanted in compiled.growths(rule):
        compared = compiled.compare(wanted, growth)
        if compared.relation == "equal":
            return _with_constant(rule, growth, compared.simplified)
        if compared.relation == "looser" and rule.looser:
            return Note.RIGHT
        notes.append(_RELATION_NOTES.get(compared.relation, Note.UNREAD_NOTATION))
    for note in (Note.LOOSE, Note.TIGHTER, Note.WRONG):
        if note in notes:
            return note
    return Note.UNREAD_NOTATION


def _degree_note(rule: ComplexityRule, growth: Growth) -> Note | None:
    """RIGHT where every named variable has the wanted power; None where the rule names none."""
    if not rule.degree:
        return None
    for name, wanted in rule.degree.items():
        if degree_of(growth, name) != Fraction(parse_formula(wanted).value({})).limit_denominator(100):
            return Note.WRONG
    return Note.RIGHT


def _with_constant(rule: ComplexityRule, growth: Growth, simplified: bool) -> Note:
    if rule.constant is None:
        return Note.RIGHT if simplified else Note.UNSIMPLIFIED
    constant = _leading(growth)
    return Note.RIGHT if constant and abs(float(constant) / rule.constant - 1) < 0.01 else Note.WRONG


@lru_cache(maxsize=1024)
def degree_of(growth: Growth, name: str) -> Fraction | None:
    """The degree in a variable; the same growth is judged by several rules."""
    return degree_in(growth, name)


@lru_cache(maxsize=1024)
def _leading(growth: Growth) -> float | None:
    """The leading constant; the same growth is judged by several rules."""
    return leading_constant(growth)


def as_it_was(rule: ComplexityRule, claim: GrowthClaim) -> GrowthClaim:
    """ "t·d² drops to d² with the cache": the cost before, claimed of this rule's own subject, or only mentioned."""
    if not claim.before or rule.before is None:
        return claim
    if rule.before and claim.subject in (None, *rule.before):
        return replace(claim, stance=Stance.ASSERTED, subject=rule.subject[0])
    return replace(claim, stance=Stance.MENTIONED)
