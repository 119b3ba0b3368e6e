"""Figures of another case than the one that is given: "I timed 100k rows: 4 hours"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from interviewer.grading.compiled import Compiled
from interviewer.grading.figures.standing.later import repeats_a_given
from interviewer.grading.marks import Heard
from interviewer.reading.model import QuantityClaim, Unit

__all__ = ["at_other_value", "of_other_case"]

_LED = re.compile(
    r"\b(?:for|with|measured?|timed|benchmarked|tried|ran|took|did|had|at)(?: (?:a|just|only|about|my|our|the|some))*"
    r"\s*\Z",
    re.IGNORECASE,
)
_LED_BY = 24
_FOR_TOKENS = re.compile(r"(?: (?:in|with) [\w-]+)?\s*(?:for|at|with|after)\s+(?:only |just |all )?\Z", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\b(?:times|fold|scal\w+|extrapolat\w+|so|hence|thus|therefore|each|per|blocks?|tiles?)\b|[x×→;]|->",
    re.IGNORECASE,
)
"""What leads from the small case to the given one."""
_BEHIND = re.compile(r"\s*(?:for|on|with)\s+(?:just |only |about )?\Z", re.IGNORECASE)


_SET = re.compile(
    r"\b(?:at|with|for|if|once|when)\s+(?:an? )?([a-z])\s*(?:=|==|is|was|were|of|goes to|becomes|reaches)\s*"
    r"(\d[\d,]*)(?![\d.^'⁰¹²³⁴⁵⁶⁷⁸⁹]|\s*(?:[*x×·^]|(?:k|m|mn|mln|mio|mil|b|bn|e|million|billion|thousand|hundred)\b))",
    re.IGNORECASE,
)
_SET_BEFORE = 60


def at_other_value(claim: QuantityClaim, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether a figure is told of a variable set to another value than the given one: "with f = 200 it's 320 GB"."""
    start = claim.span.start
    found = list(_SET.finditer(heard.reading.source.typed, max(0, start - _SET_BEFORE), start))
    if not found:
        return False
    name, value = found[-1][1], float(found[-1][2].replace(",", ""))
    between = heard.reading.source.typed[found[-1].end() : start]
    return name in givens and givens[name] != value and not _OVER.search(between)


_OVER = re.compile(r"[.;!?\n](?:\s|\Z)|\b(?:at|with|for)\s+(?:[a-z]\s*=\s*)?\d", re.IGNORECASE)


def of_other_case(claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]) -> bool:
    """Whether a duration is told for another number of what a variable counts, from which nothing is concluded; or a
    size for another number of tokens."""
    typed = heard.reading.source.typed
    if claim.unit in (Unit.BYTE, Unit.SECOND) and _set_otherwise(claim, heard, compiled, givens):
        return True
    if claim.unit is Unit.BYTE:
        return at_other_value(claim, heard, givens) or any(
            one.low not in givens.values() and _FOR_TOKENS.fullmatch(typed, claim.span.end, one.span.start)
            for one in heard.reading.quantities
            if one.unit is Unit.TOKEN and one.low == one.high and one.sentence == claim.sentence
        )
    if claim.unit is not Unit.SECOND:
        return False
    nouns = {word.lower() for variable in compiled.pack.scenario.variables.values() for word in variable.words}
    told = [c for c in heard.reading.quantities if c.sentence == claim.sentence and c is not claim]
    if any(repeats_a_given(one, givens) for one in told if one.unit is Unit.COUNT):
        return False
    for one in told:
        if one.unit is not Unit.COUNT or not one.noun or one.noun.split()[-1] not in nouns or not one.low:
            continue
        if _BEHIND.fullmatch(typed, claim.span.end, one.span.start):
            return True
        between = typed[one.span.end : claim.span.start]
        led = _LED.search(typed, max(0, one.span.start - _LED_BY), one.span.start)
        if one.span.end <= claim.span.start and led and not _GOES_ON.search(between):
            return True
    return False


_SET_TO = re.compile(
    r"\b(?:for|with|at|if|when|were) (?:the )?(\w+) ?(?:=|is|was|were) ?(?:only |just |about |~ ?)?\Z", re.IGNORECASE
)


def _set_otherwise(claim: QuantityClaim, heard: Heard, compiled: Compiled, givens: Mapping[str, float]) -> bool:
    """ "4 hours for n = 1 million": whether right behind a figure a variable is set to another value than its given."""
    typed, variables = heard.reading.source.typed, compiled.pack.scenario.variables
    told = [one for one in heard.reading.quantities if one.sentence == claim.sentence]
    for one in told:
        if not 0 <= one.span.start - claim.span.end <= _LED_BY:
            continue
        named = _SET_TO.search(typed, claim.span.end, one.span.start)
        if any(one.span.end <= c.span.start <= one.span.end + _LED_BY and c.unit is claim.unit for c in told):
            continue  # "79 GB with f = 100, with f = 25 5 GB"
        if named and named[1] in variables and one.low != givens.get(named[1]):
            return True
    return False
