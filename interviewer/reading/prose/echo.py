"""What only repeats the question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from interviewer.reading.prose.tokens import Raw, tokenise

__all__ = ["ECHO_WORDS", "echoed", "echoed_tokens", "echoes"]

ECHO_WORDS = 5
"""Consecutive words shared with the question, in one sentence, that count as repeating it."""
_ENDS = frozenset((".", "!", "\n"))


def echoed(prose_text: str, question_text: str) -> tuple[tuple[int, int], ...]:
    """Ranges of prose_text of ECHO_WORDS or more words in a row that stand in question_text too, compared by
    stem."""
    return echoes(prose_text, (question_text,))


def echoes(prose_text: str, heard: Sequence[str], tokens: Sequence[Raw] | None = None) -> tuple[tuple[int, int], ...]:
    """The same for several texts at once: a row of words stands in one of them.

    tokens: those of prose_text, formulas cut into words as well, where they are known.
    """
    raws = _tokens(prose_text) if tokens is None else tokens
    return tuple((raws[first].start, raws[last - 1].end) for first, last in echoed_tokens(raws, heard))


def echoed_tokens(raws: Sequence[Raw], heard: Sequence[str]) -> list[tuple[int, int]]:
    """The same as ranges [first, last) of token indexes."""
    places = [index for index, raw in enumerate(raws) if raw.kind != "punct"]
    said = _rows([raws[index].stem for index in places])
    known = _known(tuple(heard))
    if known.isdisjoint(said):
        return []
    ranges: list[tuple[int, int]] = []
    for at, gram in enumerate(said):
        if gram in known:
            first, last = places[at], places[at + ECHO_WORDS - 1] + 1
            if any(raw.word in _ENDS for raw in raws[first:last]):
                continue  # "The products are the bottleneck. How much memory, I can't tell." answers the question
            if ranges and first < ranges[-1][1]:
                ranges[-1] = (ranges[-1][0], last)
            else:
                ranges.append((first, last))
    return ranges


@lru_cache(maxsize=64)
def _known(heard: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Every row of words that stands in what was said; the same is compared with message after message."""
    return frozenset().union(*(_grams(question) for question in heard))


def _rows(stems: Sequence[str]) -> list[tuple[str, ...]]:
    """Every ECHO_WORDS words in a row."""
    return list(zip(*(stems[at:] for at in range(ECHO_WORDS)), strict=False))


@lru_cache(maxsize=4)
def _tokens(text: str) -> tuple[Raw, ...]:
    """One message is compared with several questions."""
    return tuple(tokenise(text))


@lru_cache(maxsize=512)
def _grams(question: str) -> frozenset[tuple[str, ...]]:
    """One question is compared with many messages."""
    return frozenset(_rows([raw.stem for raw in tokenise(question) if raw.kind != "punct"]))
