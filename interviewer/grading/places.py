"""Where vocabulary stands in a message: the bridge between concepts and the places of claims."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.grading.marks import Heard
from interviewer.reading.model import Stance
from interviewer.reading.prose import Prose, read_prose
from interviewer.reading.statements import Lexicon

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


_REMEMBERED = 4
_LATELY: list[tuple[Prose, Lexicon, dict[tuple[str, ...], tuple[Place, ...]]]] = []
"""Places found in the last few messages: every figure of a message asks for the same ones."""


def places_of(concepts: Sequence[str], heard: Heard, lexicon: Lexicon) -> Sequence[Place]:
    """Every place of these concepts in a message, in order, whatever the stance."""
    if not concepts:
        return ()
    prose, key = heard.reading.prose, tuple(concepts)
    places = next((places for p, known, places in _LATELY if p is prose and known is lexicon), None)
    if places is None:
        places = {}
        _LATELY.insert(0, (prose, lexicon, places))
        del _LATELY[_REMEMBERED:]
    if key not in places:
        places[key] = tuple(_places(frozenset(key), heard, lexicon))
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
