"""What a phrase of the vocabulary is looked up by, and whether it stands at a place of a message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.growth.adjectives import ADJECTIVES
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.words import stem
from interviewer.reading.statements.phrase import GAP, Item, Phrase, as_written

__all__ = ["fits", "key_of", "keys_of", "match", "second_key"]


def key_of(item: Item) -> str:
    """What a phrase is looked up by where it begins with this item."""
    if item.kind == "word":
        return item.stem
    if item.kind == "exact":
        return "=" + item.word
    return f"<growth {item.word}>" if item.kind == "growth" and item.word else f"<{item.kind}>"


def second_key(phrase: Phrase) -> str:
    """The key of a longer phrase's second word; "" where anything may follow the first."""
    return "" if phrase.items[1].kind == "gap" else key_of(phrase.items[1])


def keys_of(token: Token, stems: Sequence[tuple[str, bool]]) -> list[str]:
    """The keys of all items that a token can be; stems: those it can stand for."""
    if token.kind == "growth":
        keys = ["<growth>", f"<growth {as_written(token.word)}>"]
        return [*keys, stem(token.word)] if token.word in ADJECTIVES else keys  # "scaling isn't linear"
    if token.kind == "quantity":
        return ["<quantity>", "<bytes>"] if _of_bytes(token) else ["<quantity>"]
    keys = [stem for stem, _ in stems]
    keys.append("=" + token.word)
    if token.word.endswith("s") and len(token.word) > 2:
        keys.append("=" + token.word[:-1])
        keys.append("=" + token.word.removesuffix("'s"))
    if token.kind == "number":
        keys.append("<number>")
    return keys


_BYTES = re.compile(
    r"(?!(?-i:to)\s)(?:[kmgtpe]i?[bo]|octets?|bytes?|(?:kilo|mega|giga|tera|peta|exa)(?:byte|octet)s?|gigs?)\b(?!\s*(?:/|per\b))",
    re.IGNORECASE,
)


def _of_bytes(token: Token) -> bool:
    """Whether a token is a figure in bytes: "800 TB"."""
    return token.kind == "quantity" and _BYTES.search(token.text) is not None


def match(
    items: tuple[Item, ...],
    place: int,
    said: Sequence[Token],
    stems: Sequence[tuple[tuple[str, bool], ...]],
    at: int,
) -> tuple[int, bool]:
    """The token after the match of items[place:] at `at` (0: none), and whether a typing error was
    forgiven."""
    typo = False
    while place < len(items):
        item = items[place]
        if item.kind == "gap":
            for skip in range(GAP + 1):
                if skip and (at + skip > len(said) or said[at + skip - 1].kind == "punct"):
                    return 0, False
                last, slip = match(items, place + 1, said, stems, at + skip)
                if last:
                    return last, typo or slip
            return 0, False
        if at >= len(said):
            return 0, False
        fitting, slip = fits(item, said[at], stems[at])
        if not fitting:
            return 0, False
        typo = typo or slip
        at += 1
        place += 1
    return at, typo


def fits(item: Item, token: Token, stems: Sequence[tuple[str, bool]]) -> tuple[bool, bool]:
    """Whether a token can be an item, and whether that takes a typing error."""
    if item.kind == "word":
        for stem, slip in stems:
            if stem == item.stem and token.kind == "word":
                return True, slip
        return token.kind != "punct" and token.word == item.word, False
    if item.kind == "exact":
        forms = (item.word + "s", item.word + "'s") if token.kind == "word" else ()
        return token.word == item.word or token.word in forms, False
    if item.kind == "bytes":
        return _of_bytes(token), False
    return token.kind == item.kind and (not item.word or _is_written(token, item)), False


def _is_written(token: Token, item: Item) -> bool:
    written = as_written(token.word)
    return written == item.word if item.kind == "growth" else item.word.removesuffix("s") in written
