"""Powers behind a factor in prose: n^2, "n squared", "n to the power of k", n!, and the superscript lost in "n2"."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.growth.finding.formula.letters import names_in
from interviewer.reading.growth.finding.formula.operands import Operands
from interviewer.reading.growth.finding.formula.scan import Read
from interviewer.reading.growth.finding.formula.vocabulary import NUMBER_WORDS

__all__ = ["Powers"]

_DEGREES = {"squared": "2", "cubed": "3"}
_NEAR = 200
"""Tokens of a text that are searched for an n1 beside an n2."""


class Powers(Operands):
    """A factor: an operand with the powers on it."""

    def factor(self, at: int, depth: int, inside: bool, before: str | None) -> Read:
        """Of glued letters a power takes the last: nd^2 is n times d^2."""
        base = self._operand(at, depth, inside, before)
        if base is None:
            return None
        place, plain = base
        head = ""
        if self.tokens[at].kind == "word" and "*" in plain and "(" not in plain:
            head, star, plain = plain.rpartition("*")
            head += star
        while place < self.limit:
            more = self._raised(place, plain, depth, inside)
            if more is None:
                break
            place, plain = more
        return place, head + plain

    def _to(self, plain: str, exponent: str) -> str:
        self.formula.powers += 1
        return f"({plain})^{exponent}"

    def _raised(self, place: int, plain: str, depth: int, inside: bool) -> Read:
        """The power at a place on what stands before it."""
        token = self.tokens[place]
        low = token.low
        if low in ("squared", "cubed"):
            return place + 1, self._to(plain, _DEGREES[low])
        if low in ("square", "sq"):
            ends = inside or place == self.limit - 1 or self._ends(place + 1) or self._low(place + 1) == "times"
            return (place + 1, self._to(plain, "2")) if ends else None
        if low == "-" and self._within(place + 1, "squared", "cubed"):
            return place + 2, self._to(plain, _DEGREES[self.tokens[place + 1].low])
        if token.text == "2" and token.start == self.tokens[place - 1].end and self._lost_superscript(place, plain):
            return place + 1, self._to(plain, "2")
        if low == "factorial" or (token.text == "!" and self._factorial(place, plain, inside)):
            self.formula.powers += 1
            return place + 1, f"({plain})!"
        if low in ("^", "**"):
            return self._in_signs(place + 1, plain, depth)
        if low in ("to", "raised"):
            return self._in_words(place, plain)
        return None

    def _ends(self, place: int) -> bool:
        return place >= len(self.tokens) or self.tokens[place].kind == "sign"

    def _factorial(self, place: int, plain: str, inside: bool) -> bool:
        """No exclamation: between brackets, or with more of the formula glued behind it."""
        if not plain or plain[-1].isdigit():
            return False
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return inside or (after is not None and after.start == self.tokens[place].end and after.kind != "sign")

    def _lost_superscript(self, place: int, plain: str) -> bool:
        """ "n2 time": a variable with a 2 glued to it, where no n1 stands beside it."""
        if self.tokens[place - 1].text != plain or (self.names.letter(plain) is None and plain != "n"):
            return False
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if after is not None and after.start == self.tokens[place].end and after.text not in (".", ",", ")", "*"):
            return False
        near = pairwise(self.tokens[:_NEAR])
        return not any(name.text == plain and one.text == "1" and name.end == one.start for name, one in near)

    def _in_signs(self, place: int, plain: str, depth: int) -> Read:
        """What stands behind ^ or **."""
        if place >= self.limit:
            return None
        token = self.tokens[place]
        if token.text in ("(", "{"):
            inner = self._bracketed(place, depth)
            return None if inner is None else (inner[0], self._to(plain, f"({inner[1]})"))
        if token.text == "-" and place + 1 < self.limit and self.tokens[place + 1].kind == "number":
            # Not counted: a rate or a unit (s^-1) has not the shape of a cost.
            return place + 2, f"({plain})^(-{self.tokens[place + 1].text})"
        if token.kind == "number":
            return place + 1, self._to(plain, token.text)
        if token.kind != "word":
            return None
        if len(token.text) > 1:
            pieces = names_in(token, False, self.names)
            return (place + 1, self._to(plain, f"({'*'.join(pieces)})")) if pieces else None
        if token.text == "T" and "T" not in self.names.letters:
            self.formula.transposed = True
        variable = self.names.letter(token.text) or token.text
        if plain.strip("()").replace(".", "").isdigit():
            self.formula.variables.append(variable)  # 2^n
        return place + 1, self._to(plain, variable)

    def _in_words(self, place: int, plain: str) -> Read:
        """ "to the 3rd", "to the power of k", "raised to the second power", "to power two"."""
        at = place + (self.tokens[place].low == "raised")
        if self._low(at) != "to":
            return None
        at += 1
        the = self._low(at) == "the"
        at += the
        if self._low(at) == "power":
            at += 2 if self._low(at + 1) == "of" else 1
        elif not the:
            return None
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        exponent = NUMBER_WORDS.get(token.low) or (token.text if token.kind == "number" else None)
        if exponent is None and token.kind == "word" and len(token.text) == 1:
            exponent = self.names.letter(token.text) or token.text
            self.formula.variables.append(exponent)
        if exponent is None:
            return None
        return self._past(at + 1, "th", "power", "nd", "rd"), self._to(plain, exponent)
