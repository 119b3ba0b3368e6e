"""The signs and words between two figures that make them one calculation: "*", "times", "= about", "which gives"."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.tokens import LINE, WORD, Token

__all__ = ["signs_between"]

_OPERATORS = {
    "*": "*", "x": "*", "X": "*", "times": "*", "multiplied": "*", "/": "/", "over": "/", "divided": "/", "+": "+",
    "plus": "+", "-": "-", "--": "-", "minus": "-", "of": "*", "with": "with", "by": "by",
}  # fmt: skip
_EXACT = frozenset(("=", "==", "equals", "equal", "≙", "≡", "≜", "≐"))
_LOOSE = frozenset(
    """~ ~= =~ -> => so is are gives give makes make giving making that's hence or yields yield""".split()
)
_WORDED = tuple(
    tuple(link.split())
    for link in (
        "comes to", "come to", "coming to", "comes out at", "comes out to", "comes out as", "works out to",
        "works out at", "amounts to", "adds up to", "add up to", "boils down to", "is equal to",
    )
)  # fmt: skip
"""Loose equations of several words."""
_SOFT = frozenset(("->", "=>", "so", "hence"))
_LEADS = frozenset(("which", "that", "makes", "thus"))
_OPERATIONS = ("*", "/", "+", "-")
_LINKS = ("=", "~", "so", "told")
_TELLS = frozenset("that which making giving makes".split())
_MOST = 6
"""Tokens that may stand between two figures of one calculation."""


def signs_between(tokens: list[Token], left: Atom, right: Atom) -> list[str] | None:
    """The signs between two atoms, None where anything else stands there or none joins them.

    Parentheses and operations as they are written in mathematics, "=" for an equation, "~" for a loose one,
    "so" for a conclusion, "told" for what stands in apposition: "6 * 1e9 * 2e10: 1.2e20", "..., that is 1.2e20".
    """
    between = _without_gloss(_without_asides(tokens[left.end : right.first]))
    if len(between) > _MOST or left.alternative:
        return None
    signs = _Signs(left, right)
    k = 0
    while k < len(between):
        size = signs.read(between, k)
        if size == 0:
            return None
        k += size
    prefix = tokens[right.first : right.start]
    if prefix and not signs.joined and prefix[0].text in ("~", "~=", "=~"):
        return [*signs.items, "~"]  # the right figure's own "about" is the link
    if signs.joined:
        return signs.items
    return [")", "*", "("] if signs.items == [")", "("] else None


class _Signs:
    """The signs read so far between two atoms."""

    def __init__(self, left: Atom, right: Atom) -> None:
        self.items: list[str] = []
        self.joined = False
        self._left, self._sized, self._held = left, _sized(left, right), _held(left, right)

    def read(self, between: list[Token], k: int) -> int:
        """Take in token k; how many tokens were read, 0 where it parts the two figures."""
        low = between[k].low
        following = between[k + 1].low if k + 1 < len(between) else ""
        if between[k].kind == LINE:
            return 0
        if low in ("(", ")"):
            self.items.append(low)
            return 1
        if low == "," and following == "/":
            return 1  # "n = 8 * 100 = 800, /0.75 = 1067"
        if low == ":" or (low == "," and following in _TELLS):
            return self._put_link("told")
        lows = tuple(token.low for token in between[k : k + 3])
        for link in _WORDED:
            if lows[: len(link)] == link:
                self._link("is")
                return len(link)
        if low in _EXACT or low in _LOOSE:
            return self._link(low)
        if low in _LEADS and following in _LOOSE:
            return 1
        if low in _OPERATORS:
            by = low in ("divided", "multiplied") and following == "by"
            return 1 + by if self._operation(low) else 0
        if low in ("at", "à", "a") and self._sized and not self.joined:
            self.items.append("*")
            self.joined = True
            return 1
        return int(low == "to" and bool(self.items) and self.items[-1] in ("=", "so"))

    def _link(self, low: str) -> int:
        return 0 if low == "or" else self._put_link("=" if low in _EXACT else ("so" if low in _SOFT else "~"))

    def _put_link(self, sign: str) -> int:
        told = bool(self.items) and self.items[-1] == "told"
        if self.items and self.items[-1] in _LINKS:
            self.items.pop()
        self.items.append("told" if told else sign)
        self.joined = True
        return 1

    def _operation(self, low: str) -> bool:
        sign = "*" if self._held and low in ("of", "with") else _OPERATORS[low]
        parts = low == "of" and self._left.unit != "percent" and not self._left.factor and not self._sized
        if sign in ("by", "with") or (parts and not self._held) or (self.joined and self.items[-1] in _OPERATIONS):
            return False
        if self.items and self.items[-1] == "(":
            return False
        self.items.append(sign)
        self.joined = True
        return True


def _sized(left: Atom, right: Atom) -> bool:
    """ "9,900 columns of 8 MB": so many things, each of that size."""
    return left.unit == "count" and left.noun != "times" and right.unit == "byte" and not left.bounded


def _held(left: Atom, right: Atom) -> bool:
    """ "9,900 columns of 10^6 values": so many things, each of so many others; "12 of 96 layers" are
    a part of what there is."""
    things = left.unit == right.unit == "count" and "times" not in (left.noun, right.noun) and not left.bounded
    return things and None not in (left.noun, right.noun) and left.noun != right.noun


_GLOSS = 8
"""Words that tell what the last factor is for."""


def _without_gloss(words: list[Token]) -> list[Token]:
    """The tokens without what the last factor is for: "10B * 16 bytes for weights, grads and Adam = 160 GB"."""
    if not words or words[0].low != "for" or not 2 <= len(words) - 1 <= _GLOSS or words[-1].low not in _EXACT:
        return words
    told = words[1:-1]
    return words[-1:] if all(token.kind == WORD or token.text in (",", "&") for token in told) else words


def _without_asides(words: list[Token]) -> list[Token]:
    """The tokens without a parenthesised aside of words: "2 (key and value) * 12 layers"."""
    if not 3 <= len(words) <= 14 or words[0].text != "(":
        return words
    for place, token in enumerate(words[1:], 1):
        if token.text == ")":
            return words[place + 1 :] if place > 1 else words
        if token.kind != WORD and token.text not in (",", "/", "-", "&"):
            return words
    return words
