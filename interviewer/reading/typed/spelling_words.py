"""The words that the reader goes by, whose slips can be put right, and words that only look like such slips."""

from __future__ import annotations

from interviewer.reading.attribution.labels.cues import ASPECT_WORDS
from interviewer.reading.prose.cues import CUE_WORDS
from interviewer.reading.prose.negation.reach import NEGATION_WORDS
from interviewer.reading.quantity.numerals.words import ORDINALS, SCALES, SMALL, TENS, VAGUE, VAGUE_PLURALS

__all__ = ["OTHER_WORDS", "READING_WORDS"]

_GROWTH = """
    linear linearly quadratic quadratically constant exponential exponentially logarithmic logarithmically linearithmic
    logarithm proportional proportionally proportion squared square number numbers double doubles doubled doubling
    twofold fourfold tenfold hundredfold quadruple quadruples quadrupled multiply multiplied multiplying multiplication
    multiplications operations comparisons product products entries values floats degree length memory runtime storage
    auxiliary additional complexity choose factor factors magnitude orders overall single general
"""
_UNITS = """
    second seconds minute minutes hour hours days week weeks month months year years byte bytes gigs card cards node
    nodes kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes petabyte
    petabytes percent tokens parameter parameters params teraflops petaflops gigaflops exaflop exaflops zettaflops
    dollars gibibytes mebibytes tebibytes floating accelerators
"""
_JOINTS = """
    whereas because although however unless therefore actually sorry without instead rather between through
    wouldn couldn shouldn doesn
"""

READING_WORDS: frozenset[str] = frozenset().union(
    _GROWTH.split(),
    _UNITS.split(),
    _JOINTS.split(),
    ASPECT_WORDS,
    CUE_WORDS,
    NEGATION_WORDS,
    *(SMALL, TENS, SCALES, ORDINALS, VAGUE, VAGUE_PLURALS),
)
"""Words in lower case, inflected as they are typed."""

OTHER_WORDS: frozenset[str] = frozenset(
    """
    aggregations asset assets certainty commute commuted commutes commuting compete competed competing concerts
    conforms congested
    constrain constrains contented copes cores coupe curse decent deciding defending deprived deprives doubting
    dozes drive drives eased eight exert exerts expansive extensive filed filing fining flats forge forth forty
    garage grater groping hardy holing honesty inlined inter interne interviewee interviewees lager large leaned
    learn learning liner loner manger misreading mistakes moths multiple multiples noting numer planed pleas
    positron potion precious preciously presented presenting presents processor produces provably rally rater
    readying recall reset reuse reused reuses reusing rumor samplers scraped sends shafting sides sifting singe
    spitting stared startled stats storming string switcher tanks teachers thanking thinning thins tough trailing
    weighs scans contents descends trees theres
    lots fats busy part most torn dose form quiet quite tired scrap cots crap pots mien mots
    logn
    """.split()
)
"""Words and notations one slip away from a reading word: whoever types them means them."""
