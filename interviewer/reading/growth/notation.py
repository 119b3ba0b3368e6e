"""Recursive descent over the tokens of one growth.

Two manners of reading: `whole`, where the text claims to be a growth, and prose, where the growth ends as soon as
what follows no longer belongs to a formula. Inside O(...) everything is notation in both.
"""

from __future__ import annotations

from interviewer.reading.growth.adjectives import ADJECTIVES, NUMBER_WORDS
from interviewer.reading.growth.budget import Unreadable, negative, product, quotient, total
from interviewer.reading.growth.cursor import BOUNDS, CLOSE, DEEP
from interviewer.reading.growth.lexer import Token
from interviewer.reading.growth.powers import Powers
from interviewer.reading.growth.tree import Binomial, Growth
from interviewer.reading.growth.vocabulary import OPERATOR_WORDS, STOP_WORDS

__all__ = ["BOUNDS", "Notation"]


class Notation(Powers):
    """Reads one growth: sums of products of powers."""

    def sum(self) -> Growth:
        """term ((+|-) term)*"""
        self._depth += 1
        if self._depth > DEEP:
            raise Unreadable("the formula is nested too deeply", self._peek().start)
        try:
            terms = [self._signed()]
            while (sign := self._sign()) is not None:
                term = self._attempt(sign[1], self._product)
                if term is None:
                    break
                terms.append(term if sign[0] > 0 else negative(term))
                self.used_operator = True
            return total(terms)
        finally:
            self._depth -= 1

    def _signed(self) -> Growth:
        if self._op("-", "+") and self._full:
            minus = self._take().value == "-"
            term = self._product()
            return negative(term) if minus else term
        return self._product()

    def _sign(self) -> tuple[int, tuple[int, int, int]] | None:
        mark = self._mark()
        token = self._peek()
        if token.kind == "op" and (token.value in ("+", "-") or (token.value == "--" and self._inside)):
            dash = token.value == "-" and not token.glued and not self._peek(1).glued
            if dash and not self._full and self.bound is not None:
                return None
            self._take()
            return (1 if token.value == "+" else -1, mark)
        if self._words and self._word("plus"):
            self._take()
            return (1, mark)
        if self._words and self._word("minus"):
            self._take()
            return (-1, mark)
        return None

    def _product(self) -> Growth:
        value = self._power()
        while (token := self._peek()).kind != "end":
            mark = self._mark()
            divide = self._divides()
            if divide or self._multiplies():
                self.used_operator = True
                right = self._attempt(mark, self._divisor if divide else self._power)
                if right is None:
                    return value
                value = quotient(value, right) if divide else product([value, right])
            elif self._school_choose(token):
                self._take()
                value = Binomial(value, self._base())
            elif self._implied(token):
                right = self._attempt(mark, self._power)
                if right is None:
                    return value
                value = product([value, right])
            elif self._words and self._word("choose") and self._full:
                self._take()
                value = Binomial(value, self._power())
            else:
                break
        return value

    def _school_choose(self, token: Token) -> bool:
        """nC2."""
        following = self._peek(1)
        glued = token.glued and following.glued and token.kind == "var" and not token.known
        return glued and token.value == "C" and following.kind in ("number", "var")

    def _divides(self) -> bool:
        token = self._peek()
        if token.kind == "op" and token.value == "/":
            following = self._peek(1)
            if not self._full and self.bound is not None and following.value in BOUNDS:
                return False
            self._take()
            return True
        return self._words and (self._phrase("divided", "by") or self._phrase("over"))

    def _divisor(self) -> Growth:
        """What stands under a slash: glued letters belong together (n/kd), a number stands alone (n/2 d)."""
        first = self._peek()
        value = self._power()
        while first.kind == "var" and self._peek().kind == "var" and self._peek().glued:
            value = product([value, self._power()])
        return value

    def _multiplies(self) -> bool:
        token, following = self._peek(), self._peek(1)
        dotted = token.value == "." and self._inside and token.glued and following.glued
        if dotted and following.kind in ("var", "function"):  # n.log(n)
            self._take()
            return True
        if token.kind == "op" and token.value in ("*", "·"):
            if following.kind == "op" and following.value == "*":
                self._take()
            self._take()
            return True
        if token.kind == "var" and token.value in ("x", "X") and not token.known and self._starts(following):
            spaced = not token.glued and not following.glued
            if spaced or following.kind == "number" or token.glued:
                self._take()
                return True
        if self._words and token.kind == "name":
            if self._phrase("times") or self._phrase("multiplied", "by") or (self._inside and self._phrase("into")):
                return True
            if self._word("by") and self._starts(following) and self._plain_factor(following):
                self._take()
                return True
        by = token.kind == "op" and token.value == "-" and token.glued and self._word("by", ahead=1)
        if by and self._peek(2).value == "-":
            for _ in range(3):
                self._take()
            return True
        return False

    def _plain_factor(self, token: Token) -> bool:
        return token.kind in ("number", "function") or token.known or (token.kind == "var" and self._full)

    def _starts(self, token: Token) -> bool:
        """Whether a factor can begin with this token."""
        if token.kind in ("number", "var", "function"):
            return True
        if token.kind == "op":
            return token.value in "([{|" and token.value != ""
        return token.kind == "name" and (self._full or self._words) and self._factor_word(token)

    def _factor_word(self, token: Token) -> bool:
        low = token.value.lower()
        if low in ADJECTIVES or low in NUMBER_WORDS or low in ("square", "cube", "root", "the", "half", "twice"):
            return True
        return low not in STOP_WORDS and low not in OPERATOR_WORDS

    def _implied(self, token: Token) -> bool:
        """Whether the next token is a factor of a product without a sign."""
        previous = self._peek(-1) if self._index else token
        if token.kind == "op":
            if token.value == "|" and self._pipes:
                return False
            if token.value not in ("(", "[", "{", "|"):
                return False
            return self._full or (token.glued and token.value == "(" and previous.value not in CLOSE)
        if token.kind == "number":
            powered = self._peek(1).kind == "op" and self._peek(1).value == "^"
            apart = not token.glued or previous.value in CLOSE
            return (self._full and apart) or (powered and (self._full or token.glued))
        if token.kind == "function":
            return token.value != "choose" or self._peek(1).value == "("
        if token.kind == "var":
            if (
                token.value in BOUNDS
                and not token.known
                and (not self._full or (self._unbracketed and not self._whole))
            ):
                return False
            if token.glued or token.known:
                return self._full or token.glued or (token.known and self._glance(previous))
            return self._full and not (token.value in ("a", "I") and not self._inside)
        if token.kind == "name" and self._full:
            low = token.value.lower()
            if low in ("root", "square", "cube", "half") and self._words:
                return True
            return self._inside > 0 and self._factor_word(token) and low not in ADJECTIVES
        return bool(self._words and self._word("root") and self._starts(self._peek(1)))

    def _glance(self, previous: Token) -> bool:
        """In prose a product across a space needs known variables on both sides ("n d", not "n rows")."""
        return previous.known or previous.kind in ("number", "op") or previous.value.lower() in ("squared", "cubed")
