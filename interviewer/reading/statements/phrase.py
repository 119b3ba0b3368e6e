"""Phrases of the vocabulary: their syntax, and where one matches in a message."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product

from interviewer.reading.prose.tokens import tokenise

__all__ = ["MAX_VARIANTS", "Item", "LexiconError", "Phrase", "as_written", "parse_phrase"]

MAX_VARIANTS = 256
"""Phrases that one line of vocabulary may stand for, alternatives and concepts multiplied out."""

GAP = 3
"""Words that a gap (`_`) may skip."""

_JOINED = 4
"""Words of a phrase that may be typed as one."""

_PIECE = re.compile(
    r"\(([^()]*)\)(\?)?|\{([\w-]+)\}|<(quantity|growth|number|bytes)(?: ([^<>|]+))?>|(=)?([^\s(){}<>|]+)|\s+|(.)"
)


class LexiconError(ValueError):
    """A line of vocabulary that can't be read; says which concept and why."""


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a phrase. kind "word": by stem; "exact": by letters; "growth", "quantity", "number": a
    formula, written as `word` where that is given;
    "gap": up to GAP words of any kind."""

    kind: str
    word: str = ""
    stem: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of `concept`, as typed by the author and as items."""

    concept: str
    source: str
    items: tuple[Item, ...]

    @property
    def closed(self) -> str | None:
        """The phrase written as one word ("topk"), if it is two or more plain words that anybody would join."""
        if not 2 <= len(self.items) <= _JOINED or any(item.kind not in ("word", "exact") for item in self.items):
            return None
        return "".join(item.word for item in self.items)


def parse_phrase(concept: str, source: str, vocabulary: Mapping[str, Sequence[str]]) -> list[Phrase]:
    """All phrases that a line stands for.

    Words match by stem; `=word` exactly; ALL CAPS exactly but in any case; `_` is a gap of up to three
    words; `(a|b)`
    alternatives, `(a)?` may be left out; `<growth>`, `<quantity>`, `<number>`, `<bytes>`
    (a quantity of bytes); `<growth f^2>` a formula written so (spaces and signs aside), `<quantity rows>` a count of
    rows; `{concept}` any phrase of
    another concept.
    Raises LexiconError.
    """
    return [Phrase(concept, source, items) for items in _variants(concept, source, vocabulary)]


Variants = tuple[tuple[Item, ...], ...]


def _variants(concept: str, source: str, vocabulary: Mapping[str, Sequence[str]], depth: int = 0) -> Variants:
    if "{" in source:
        return _parsed(concept, source, vocabulary, depth)
    return _on_its_own(concept, source, depth)


@lru_cache(maxsize=16_384)
def _on_its_own(concept: str, source: str, depth: int) -> Variants:
    """What needs no other concept is the same whoever asks: for whoever checks a vocabulary and whoever compiles it."""
    return _parsed(concept, source, {}, depth)


def _parsed(concept: str, source: str, vocabulary: Mapping[str, Sequence[str]], depth: int) -> Variants:
    if depth > 4:
        raise LexiconError(f"{concept}: {{...}} refers in a circle or more than four deep: {source!r}")
    choices: list[list[tuple[Item, ...]]] = []
    for match in _PIECE.finditer(source):
        group, optional, other, formula, written, exact, word, bad = match.groups()
        if bad is not None:
            raise LexiconError(f"{concept}: {bad!r} has no partner or no meaning in {source!r}")
        if group is not None:
            parts = [part.strip() for part in group.split("|") if part.strip()]
            options = [items for part in parts for items in _variants(concept, part, vocabulary, depth + 1)]
            choices.append([*options, ()] if optional else options)
        elif other is not None:
            if other not in vocabulary:
                raise LexiconError(f"{concept}: there is no concept {other!r} (in {source!r})")
            lines = vocabulary[other]
            choices.append([items for line in lines for items in _variants(other, line, vocabulary, depth + 1)])
        elif formula is not None:
            choices.append([(Item(formula, as_written(written or "")),)])
        elif word is not None:
            choices.append([_items(word, exact is not None)])
    return _multiplied(concept, source, choices)


@lru_cache(maxsize=4096)
def as_written(formula: str) -> str:
    """The letters and digits of a formula, or of a share: "f2n" for "f² · n", "100%"."""
    return "".join(char for char in formula.lower() if char.isalnum() or char == "%")


def _multiplied(concept: str, source: str, choices: list[list[tuple[Item, ...]]]) -> Variants:
    count = 1
    for options in choices:
        count *= max(1, len(options))
    if count > MAX_VARIANTS:
        raise LexiconError(f"{concept}: {source!r} stands for {count} phrases, more than {MAX_VARIANTS}")
    variants = []
    for combination in product(*choices):
        items = tuple(chain.from_iterable(combination))
        while items and items[0].kind == "gap":
            items = items[1:]
        while items and items[-1].kind == "gap":
            items = items[:-1]
        if not items:
            raise LexiconError(f"{concept}: {source!r} has no word in it")
        variants.append(items)
    return tuple(variants)


@lru_cache(maxsize=16_384)
def _items(word: str, exact: bool) -> tuple[Item, ...]:
    if word == "_":
        return (Item("gap"),)
    capital = exact or (word.isupper() and word.isalnum())
    items = []
    for raw in tokenise(word):
        if raw.kind == "punct":
            continue
        items.append(Item("exact" if capital or raw.kind == "number" else "word", raw.word, raw.stem))
    return tuple(items)
