"""A formula and what stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.growth.finding.formula import Formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["Place"]

_NOTHING = Token("", "", -1, -1, "end")
"""Stands before the first token of a text and after its last."""


@dataclass(frozen=True, slots=True)
class Place:
    """A formula at its place in the tokens of a text."""

    tokens: Sequence[Token]
    formula: Formula
    names: Names

    def token(self, at: int) -> Token:
        """The token at an index of the text; one of kind "end" outside of it."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NOTHING

    def before(self, steps: int = 1) -> Token:
        """The token so many steps before the formula."""
        return self.token(self.formula.start - steps)

    def after(self, steps: int = 1) -> Token:
        """The token so many steps behind the formula."""
        return self.token(self.formula.end + steps - 1)

    def around(self, before: int, after: int) -> set[str]:
        """The words near the formula, at most so many on either side."""
        start, end = self.formula.start, self.formula.end
        return {token.low for token in (*self.tokens[max(0, start - before) : start], *self.tokens[end : end + after])}
