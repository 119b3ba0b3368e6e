"""Where vocabulary stands in a message: the bridge between concepts and the places of claims."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.grading.marks import Heard
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose, read_prose
from interviewer.reading.statements import Lexicon
from interviewer.reading.statements.lately import Lately

__all__ = ["Place", "names", "places_of"]


@dataclass(frozen=True, slots=True)
class Place:
    """A concept at typed[start:end] of a message; sentence and clause as in its prose. asked: within a question."""

    start: int
    end: int
    sentence: int
    clause: int
    negated: bool
    concept: str
    asked: bool = False


_Places = dict[tuple[Lexicon, tuple[str, ...]], tuple[Place, ...]]
_PLACES: Lately[Prose, _Places] = Lately(lambda _prose: {})
"""Places found in the last few messages: every figure of a message asks for the same ones."""


def places_of(concepts: Sequence[str], heard: Heard, lexicon: Lexicon) -> Sequence[Place]:
    """Every place of these concepts in a message, in order, whatever the stance."""
    if not concepts:
        return ()
    places, key = _PLACES.of(heard.reading.prose), (lexicon, tuple(concepts))
    if key not in places:
        places[key] = tuple(_places(frozenset(concepts), heard, lexicon))
    return places[key]


def _places(wanted: Collection[str], heard: Heard, lexicon: Lexicon) -> Iterator[Place]:
    prose = heard.reading.prose
    for found in lexicon.find(prose):
        if found.concept in wanted:
            first, last = prose.tokens[found.first], prose.tokens[found.last - 1]
            span = heard.reading.source.span(first.start, last.end)
            asked = first.stance is Stance.ASKED
            yield Place(span.start, span.end, first.sentence, first.clause, first.negated, found.concept, asked)


def names(concept: str, noun: str, lexicon: Lexicon) -> bool:
    """Whether a counted noun is one of a concept's words."""
    return concept in _named_by(noun, lexicon)


@lru_cache(maxsize=4096)
def _named_by(noun: str, lexicon: Lexicon) -> frozenset[str]:
    return lexicon.concepts_of(read_prose(noun))
