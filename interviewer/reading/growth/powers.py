"""Powers in symbols and words: n^2, n squared, n to the power of 3, n!."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from interviewer.reading.growth.adjectives import ORDINALS
from interviewer.reading.growth.atoms import Atoms
from interviewer.reading.growth.budget import Unreadable, negative, number, power, product, quotient
from interviewer.reading.growth.cursor import DEEP
from interviewer.reading.growth.lexer import Token
from interviewer.reading.growth.tree import Factorial, Growth, Num

__all__ = ["Powers"]


class Powers(Atoms):
    """A base and the powers on it."""

    def _power(self) -> Growth:
        start = self._peek().start
        base_token = self._peek()
        base = self._base()
        while True:
            token = self._peek()
            if token.kind == "op" and token.value == "^":
                mark = self._mark()
                self._take()
                exponent = self._attempt(mark, partial(self._exponent, base))
                if exponent is None:
                    return base
                base = power(base, exponent, start)
                self.used_operator = True
            elif token.kind == "op" and token.value == "!" and token.glued:
                self._take()
                base = Factorial(base)
                self.used_operator = True
            elif token.kind == "number" and self._lost_superscript(base_token, token):
                base = power(base, number(self._take().value, token.start), start)
            elif self._words and token.wordy and self._wordy_power():
                base = self._word_power(base, start)
                self.used_operator = True
            else:
                return base

    def _lost_superscript(self, base: Token, token: Token) -> bool:
        """O(n2) pasted from a page that had n²; not n2^n, and not in prose."""
        if not (self._inside and base.kind == "var" and token.glued and token.value in ("2", "3")):
            return False
        return self._peek(-1) is base and not (self._peek(1).kind == "op" and self._peek(1).value == "^")

    def _wordy_power(self) -> bool:
        if self._word("squared", "cubed", "factorial"):
            return True
        if self._word("to", "raised"):
            return any(self._word(*words, ahead=1) for words in (("the",), ("to",), ("power",))) and not self._word(
                "same", "right", ahead=2
            )
        return False

    def _word_power(self, base: Growth, start: int) -> Growth:
        if self._phrase("squared"):
            return power(base, Num(Fraction(2)), start)
        if self._phrase("cubed"):
            return power(base, Num(Fraction(3)), start)
        if self._phrase("factorial"):
            return Factorial(base)
        mark = self._mark()
        self._phrase("raised")
        self._phrase("to")
        self._phrase("the")
        if self._phrase("power"):
            self._phrase("of")
        ordinal = self._peek().value.lower()
        exponent: Growth | None
        if self._word("half") or (self._word("one") and self._word("half", ahead=1)):
            self._phrase("one")
            self._take()
            exponent = Num(Fraction(1, 2))
        elif ordinal in ORDINALS and self._peek().kind == "name":
            self._take()
            exponent = Num(Fraction(ORDINALS[ordinal]))
        elif self._peek().kind == "number" and self._peek(1).glued and self._word("st", "nd", "rd", "th", ahead=1):
            exponent = number(self._peek().value, self._peek().start)
            self._take()
            self._take()
        else:
            exponent = self._attempt(mark, lambda: self._exponent(base))
            if exponent is None:
                return self._stuck(base, mark)
            if self._peek().glued and self._word("th"):
                self._take()
            elif exponent == Num(Fraction(2)) and self._ends_as_second():
                self._take()
                self._take()
        self._phrase("power")
        return power(base, exponent, start)

    def _ends_as_second(self) -> bool:
        """n to the 2nd: not two times n times d."""
        first, last = self._peek(), self._peek(1)
        return first.value == "n" and last.value == "d" and first.glued and last.glued

    def _stuck(self, base: Growth, mark: tuple[int, int, int]) -> Growth:
        self._back(mark)
        raise Unreadable("no exponent follows", self._peek().start)

    def _exponent(self, base: Growth) -> Growth:
        self._depth += 1
        if self._depth > DEEP:
            raise Unreadable("the formula is nested too deeply", self._peek().start)
        try:
            return self._exponent_here(base)
        finally:
            self._depth -= 1

    def _exponent_here(self, base: Growth) -> Growth:
        token = self._peek()
        if token.kind == "op" and token.value == "-":
            self._take()
            return negative(self._exponent_here(base))
        if token.kind == "number":
            self._take()
            value: Growth = number(token.value, token.start)
            slash, under = self._peek(), self._peek(1)
            half = slash.value == "/" and slash.glued and under.kind == "number" and under.glued
            if half and token.value == "1" and slash.kind == "op":
                self._take()
                value = quotient(value, number(self._take().value, under.start))
            elif isinstance(base, Num) and self._peek().kind == "var" and self._peek().glued:
                value = product([value, self._base()])
        else:
            value = self._base()
        if self._op("^"):
            self._take()
            value = power(value, self._exponent(value), token.start)
        return value
