"""What an item of a phrase is looked up by, and whether a token can be it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.growth.adjectives import ADJECTIVES
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.words import stem
from interviewer.reading.statements.phrase import Item, as_written

__all__ = ["fits", "key_of", "keys_of"]


def key_of(item: Item) -> str:
    """What a phrase is looked up by where it begins with this item."""
    if item.kind == "word":
        return item.stem
    if item.kind == "exact":
        return "=" + item.word
    return f"<growth {item.word}>" if item.kind == "growth" and item.word else f"<{item.kind}>"


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
