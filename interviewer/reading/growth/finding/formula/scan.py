"""The tokens of one formula in prose, and what the layers of its scanner share.

A method that reads something returns the token after what it took and the plain spelling of it, or None and takes
nothing. The methods that raise NotImplementedError here are those of later layers: a grammar calls itself in a circle.
"""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.formula.formula import Formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["DEEPEST", "MOST_TOKENS", "Read", "Scan", "closing"]

MOST_TOKENS = 80
DEEPEST = 8

Read = tuple[int, str] | None

_PAIRS = {"(": ")", "[": "]", "{": "}"}


class Scan:
    """Reads tokens[..limit) and counts in `formula` what they hold."""

    def __init__(self, tokens: Sequence[Token], names: Names, formula: Formula, limit: int) -> None:
        self.tokens = tokens
        self.names = names
        self.formula = formula
        self.limit = limit

    def _low(self, place: int) -> str:
        """The word or sign at a place of the text, the empty string past its end."""
        return self.tokens[place].low if place < len(self.tokens) else ""

    def _within(self, place: int, *words: str) -> bool:
        """Whether one of the words stands there and may belong to the formula."""
        return place < self.limit and self.tokens[place].low in words

    def _past(self, place: int, *words: str) -> int:
        """Past words that say nothing ("of", "the"), as long as something is left behind them."""
        while self._within(place, *words):
            place += 1
        return place

    def _past_articles(self, place: int) -> int:
        while place + 1 < self.limit and self.tokens[place].low in ("the", "a"):
            place += 1
        return place

    def _bracketed(self, at: int, depth: int) -> Read:
        """The expression between the bracket at a place and its closing one, without them."""
        close = closing(self.tokens, at, self.limit)
        if close is None or depth >= DEEPEST:
            return None
        inner = self.expression(at + 1, depth + 1, True)
        if inner is None or inner[0] != close:
            return None
        return close + 1, inner[1]

    def expression(self, at: int, depth: int, inside: bool) -> Read:
        """Terms with plus and minus; `inside` is True between brackets, where everything is notation."""
        raise NotImplementedError

    def term(self, at: int, depth: int, inside: bool) -> Read:
        """A product of factors."""
        raise NotImplementedError

    def factor(self, at: int, depth: int, inside: bool, before: str | None, spoken: bool = True) -> Read:
        """One factor with its powers, those in words too if `spoken`.

        before: the spelling of the product so far, None at its start.
        """
        raise NotImplementedError


def closing(tokens: Sequence[Token], at: int, limit: int) -> int | None:
    """The token that closes the bracket at a place; None where brackets cross, nest too deeply or never close."""
    stack: list[str] = []
    for place in range(at, min(limit, at + MOST_TOKENS)):
        text = tokens[place].text
        if text in _PAIRS:
            stack.append(_PAIRS[text])
            if len(stack) > DEEPEST:
                return None
        elif text in (")", "]", "}"):
            if not stack or stack.pop() != text:
                return None
            if not stack:
                return place
        elif text == "\n":
            return None
    return None
