"""Where vocabulary stands in a message: the bridge between concepts and the places of claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from interviewer.grading.marks import Heard
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance
from interviewer.reading.prose import Prose, read_prose
from interviewer.reading.statements import Lexicon
from interviewer.reading.statements.lately import Lately

__all__ = ["Place", "names", "nearest_to", "places_of", "sentence_of"]


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


_Item = TypeVar("_Item")
_MOST = 12
"""Things before a figure, and behind it, that are looked at; bounds the work on hostile input."""


def nearest_to(
    items: Sequence[_Item], claim: QuantityClaim, start_of: Callable[[_Item], int], most: int = _MOST
) -> Sequence[_Item]:
    """Of things that stand somewhere in a message, those nearest to a figure, in the order given."""
    if len(items) <= 2 * most:
        return items
    starts = sorted(map(start_of, items))
    place = bisect_left(starts, claim.span.start)
    low, high = starts[max(0, place - most)], starts[min(len(starts), place + most) - 1]
    return [item for item in items if low <= start_of(item) <= high]


def names(concept: str, noun: str, lexicon: Lexicon) -> bool:
    """Whether a counted noun is one of a concept's words."""
    return concept in _named_by(noun, lexicon)


@lru_cache(maxsize=4096)
def _named_by(noun: str, lexicon: Lexicon) -> frozenset[str]:
    return lexicon.concepts_of(read_prose(noun))


def sentence_of(claim: QuantityClaim | GrowthClaim, heard: Heard) -> tuple[int, int]:
    """Where the sentence of a claim begins and ends, in what was typed."""
    prose, source = heard.reading.prose, heard.reading.source
    if not prose.sentences:
        return 0, len(source.typed)
    sentence = prose.sentences[min(claim.sentence, len(prose.sentences) - 1)]
    span = source.span(sentence.start, sentence.end)
    return min(span.start, claim.span.start), max(span.end, claim.span.end)
