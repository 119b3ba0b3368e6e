"""What a message takes up from before: the answer that it withdraws, and the numbers given for the variables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from interviewer.grading.marks import Asked, Heard
from interviewer.reading.growth.tree import Growth, Num, Power, Var
from interviewer.reading.growth.walk import children_of, rebuild, variables_of
from interviewer.reading.model import Aspect, GrowthClaim, Reading, Stance

__all__ = ["put_in_place", "said_again", "told_of_both", "variables_for_numbers"]

_WITHDRAWS = re.compile(
    r"\W*(?:(?:no|nah|hmm+|hm|oh|ah|ok|okay|wait|sorry|oops|well|damn|argh|ugh|and|but|(?:hang|hold) on)\W+){0,4}"
    r"(?:scratch (?:that|it|my)|strike (?:that|it|my)|forget (?:that|it|what i)|disregard|ignore that|redo that|"
    r"(?:let me |i(?:'ll| will| must| have to)? )?take (?:that|it|this|back|.{1,16} back)|i (?:retract|withdraw)|"
    r"actually\W+(?:no|hmm+|wait)|(?:that|it|this)(?:'s| was| is) (?:wrong|not right|nonsense)|"
    r"i was wrong|i (?:was thinking|confused|mistook|mixed|had [^.;]{1,40} in mind)|"
    r"i misspoke|my mistake|correction|let me (?:correct|redo|fix))\b",
    re.IGNORECASE,
)
_LEAST = 100
"""Numbers below this are constants of their own, whatever they happen to equal."""


def put_in_place(reading: Reading, asked: Asked, before: Heard | None) -> tuple[Reading, Asked]:
    """A message that begins by withdrawing the one before answers what that one answered, about the same thing.

    Only where the message before answered one thing, and this one names none: "scratch that, it's n·d".
    """
    if before is None or not reading.growths or not _WITHDRAWS.match(reading.source.typed):
        return reading, asked
    said = {(c.aspect or before.asked.aspect, c.subject) for c in before.reading.growths if _stands(c)}
    if len(said) != 1 or any(c.subject is not None for c in reading.growths):
        return reading, asked
    aspect, subject = said.pop()
    return replace(reading, growths=tuple(_about(c, aspect, subject) for c in reading.growths)), before.asked


_AGAIN = re.compile(
    r"\W*(?:(?:and|yes|yeah|yep|oh|ok|right|so|for|in|it'?s|that'?s|is|the|also|again|exactly|just|too|same|memory|space|"
    r"storage|ram|time|likewise|ditto|as|well|there|here|thing|story|order|then|of|course|with|identical|equal|both|"
    r"i think|i'd say)\b\W*){1,9}\Z",
    re.IGNORECASE,
)
_SAME = re.compile(r"\b(?:same|too|also|likewise|ditto|as well|identical)\b", re.IGNORECASE)
_LABELS = (
    (re.compile(r"\b(?:memory|space|storage|ram)\b", re.IGNORECASE), Aspect.SPACE),
    (re.compile(r"\btime\b", re.IGNORECASE), Aspect.TIME),
)


def said_again(reading: Reading, asked: Asked, before: Heard | None) -> Reading:
    """A message that only says that what was said last holds for what was asked now too: "same for memory"."""
    typed = reading.source.typed
    if before is None or reading.growths or reading.quantities or len(typed) > _SHORT:
        return reading
    if not _SAME.search(typed) or not _AGAIN.match(typed):
        return reading
    last = next((c for c in reversed(before.reading.growths) if _stands(c)), None)
    named = [aspect for words, aspect in _LABELS if words.search(typed)]
    aspect = named[0] if len(named) == 1 else asked.aspect
    if last is None or len(named) > 1 or aspect is None or aspect is (last.aspect or before.asked.aspect):
        return reading
    span = reading.source.span(0, len(reading.source.text))
    again = replace(
        last, aspect=aspect, span=span, quote=typed, subject=last.subject or before.asked.subject, sentence=0, clause=0
    )
    return replace(reading, growths=(again,))


_CORRECTS = re.compile(
    r"\W*(?:(?:no|wait|sorry|oops|hmm+|hm|oh|ah|actually|correction|i was wrong|scratch (?:that|both)|well|but|"
    r"and)\W+){1,4}",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:both|they|they're|each|those two|these two)\b[^.;:!?\n]{0,24}\Z", re.IGNORECASE)


def told_of_both(reading: Reading, before: Heard | None) -> Reading:
    """A cost that a correction tells of both things of the message before is told of each: "both O(u)" - "sorry, both
    are O(n)"."""
    typed = reading.source.typed
    if before is None or len(reading.growths) != 1 or not _CORRECTS.match(typed):
        return reading
    claim = reading.growths[0]
    named = dict.fromkeys(one.subject for one in before.reading.growths if _stands(one) and one.subject is not None)
    if claim.subject is not None or len(named) != 2 or not _BOTH.search(typed, 0, claim.span.start):
        return reading
    return replace(reading, growths=tuple(replace(claim, subject=subject) for subject in named))


_SHORT = 60
"""Characters of a message that says no more than that something holds again."""


def _stands(claim: GrowthClaim) -> bool:
    return claim.stance is Stance.ASSERTED and claim.growth is not None


def _about(claim: GrowthClaim, aspect: Aspect | None, subject: str | None) -> GrowthClaim:
    return claim if claim.aspect is not None else replace(claim, aspect=aspect, subject=subject)


def variables_for_numbers(reading: Reading, givens: Mapping[str, float]) -> Reading:
    """The reading with numbers that are a given's value read as its variable: "768·t" is d·t at d = 768."""
    if not reading.growths:
        return reading
    known = _variables_of(tuple(givens.items()))
    growths = tuple(_named(claim, known) for claim in reading.growths)
    return replace(reading, growths=growths) if growths != reading.growths else reading


@lru_cache(maxsize=64)
def _variables_of(givens: tuple[tuple[str, float], ...]) -> Mapping[Fraction, Growth]:
    """The variable, or its square, that a number stands for."""
    known: dict[Fraction, Growth] = {}
    for name, value in givens:
        if value >= _LEAST and value == int(value):
            known.setdefault(Fraction(int(value)), Var(name))
            known.setdefault(Fraction(int(value) ** 2), Power(Var(name), Num(Fraction(2))))
    return known


def _named(claim: GrowthClaim, known: Mapping[Fraction, Growth]) -> GrowthClaim:
    if claim.growth is None or not variables_of(claim.growth):
        return claim
    growth = _put_back(claim.growth, known)
    return claim if growth is claim.growth else replace(claim, growth=growth)


def _put_back(growth: Growth, known: Mapping[Fraction, Growth]) -> Growth:
    if isinstance(growth, Num):
        return known.get(growth.value, growth)
    if isinstance(growth, Var):
        return growth
    parts = children_of(growth)
    new = tuple(_put_back(part, known) for part in parts)
    return growth if all(one is other for one, other in zip(parts, new, strict=True)) else rebuild(growth, new)
