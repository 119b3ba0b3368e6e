"""Products without a sign: "n^2 d", "2n log n", "L (d^2 + t d)"."""

from __future__ import annotations

from interviewer.reading.growth.finding.formula.letters import names_in, stands_alone
from interviewer.reading.growth.finding.formula.scan import Scan
from interviewer.reading.growth.finding.formula.vocabulary import FUNCTIONS, POSTFIXES

__all__ = ["Juxtaposition"]

_NEAR = 14
"""Tokens of a parenthesis that are looked at."""
_LOGS = ("log", "lg", "ln")
_LISTED = ("min", "max")
"""Functions that are no factor without a sign before them."""

_BEFORE_COSTS = frozenset("is are = ~ takes costs about roughly in: : order".split())
_AFTER_PRODUCTS = frozenset("^ ** * / + flops flop operations ops time space memory work multiplications".split())


_NO_NOUNS = frozenset("times goes grows rises scales increases becomes gives".split())


class Juxtaposition(Scan):
    """Whether what stands next is a factor of the product so far."""

    def _may_follow(self, place: int, inside: bool) -> bool:
        """Whether a factor may stand here without a sign for "times"."""
        before, token = self.tokens[place - 1], self.tokens[place]
        gap = token.start - before.end
        if token.kind == "number":
            return False
        if not inside and self._is_ordinal(place):
            return False
        if before.kind == "number" and token.text == "B" and "B" not in self.names.letters:
            return False  # "2 B": bytes
        if token.text in ("(", "["):
            return gap == 0 or (gap == 1 and (inside or self._holds_a_sum(place)))
        if token.kind != "word":
            return token.text == "|" and inside
        if gap > 1:
            return False
        squared = before.low == "square" and self.names.letter(token.text) is not None  # "n square d"
        if gap and before.kind == "word" and len(before.text) > 3 and before.low not in POSTFIXES and not squared:
            return token.low in _LOGS and bool(self.formula.phrases)  # "rows log rows"
        if gap == 0 or token.low == "root" or FUNCTIONS.get(token.low, "min") not in _LISTED:
            return True
        letters = len(token.text) == 1 or names_in(token, True, self.names) is not None
        return letters and stands_alone(self.tokens, place)

    def _is_ordinal(self, place: int) -> bool:
        """The end of "2nd", unless what stands around it tells a product: "is 2nd", "2nd flops", "2nd^2"."""
        number, ending = self.tokens[place - 1], self.tokens[place]
        if ending.text != "nd" or number.kind != "number" or number.end != ending.start:
            return False
        if not number.text.endswith("2") or number.text.endswith("12"):
            return False
        head = self.tokens[place - 2].low if place > 1 else ""
        following = self._low(place + 1)
        return head not in _BEFORE_COSTS and following not in _AFTER_PRODUCTS

    def _holds_a_sum(self, place: int) -> bool:
        """A parenthesis after a space belongs to the formula if it holds a sum of letters: "L (d^2 + t d)"."""
        summed = False
        for token in self.tokens[place + 1 : place + _NEAR]:
            if token.text == ")":
                return summed
            if token.text in "+-":
                summed = True
            elif token.text in "=,;:\n" or (
                token.kind == "word" and len(token.text) > 2 and token.low not in FUNCTIONS
            ):
                return False
        return False

    def _past_noun(self, place: int) -> int:
        """Past what a factor counts, where a product goes on behind it: "f^2 pairs * n rows"."""
        if place + 1 >= self.limit or not (self.formula.powers or self.formula.letters):
            return place
        token, sign = self.tokens[place], self.tokens[place + 1]
        plural = token.kind == "word" and len(token.text) > 3 and token.low.endswith("s") and token.low not in _NO_NOUNS
        return place + 1 if plural and sign.low in ("*", "times", "x", "by") else place
