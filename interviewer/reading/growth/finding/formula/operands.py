"""What a factor of a formula in prose begins with: a number, a bracket, a function or a variable."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.formula.functions import Functions
from interviewer.reading.growth.finding.formula.letters import may_be_names
from interviewer.reading.growth.finding.formula.scan import Read
from interviewer.reading.growth.finding.formula.vocabulary import FUNCTIONS, GLUED, NUMBER_WORDS
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["Operands", "may_begin"]

_UNITS_AFTER_NUMBER = frozenset("KMBGTkshm")
_FACTOR_BEFORE = ("times", "*", "to", "multiplied")


_POWERS_OF = ("square", "cube", "root")
_CHOICES = ("C", "comb", "binom")
"""How many ways there are to choose: C(f, 2)."""


def may_begin(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """Whether an operand can begin with the word at a place; a quick test that most words of prose fail."""
    token = tokens[at]
    if len(token.text) == 1 or token.low in FUNCTIONS or token.low in (*_POWERS_OF, "product") or "_" in token.text:
        return True
    if token.low in NUMBER_WORDS and _multiplies(tokens, at, names):
        return True
    if token.text in _CHOICES or token.low.endswith(GLUED):
        return True
    return may_be_names(token, names) or token.text in names.letters or names.may_begin(tokens, at)


def _multiplies(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """Whether a number word is a factor: "two times n", "six N D"; elsewhere it counts things."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    lettered = len(following.text) == 1 and following.text in names.letters
    return following.low in _FACTOR_BEFORE or lettered


class Operands(Functions):
    """The smallest parts of a formula, without their powers."""

    def _operand(self, at: int, depth: int, inside: bool, before: str | None) -> Read:
        if at >= self.limit:
            return None
        token = self.tokens[at]
        if token.kind == "number":
            return self._number(at)
        if token.text in ("(", "[", "{"):
            inner = self._bracketed(at, depth)
            return None if inner is None else (inner[0], f"({inner[1]})")
        if token.text == "|":
            return self._bars(at)
        if token.text == "#":
            return self._phrase(at)
        if token.kind != "word":
            return None
        if token.low in ("its", "their") and self.formula.variables and self._within(at + 1, "log", "logarithm"):
            self.formula.functions += 1  # "n times its logarithm"
            return at + 2, f"log({self.formula.variables[-1]})"
        if token.low in FUNCTIONS:
            return self._function(at, depth, inside)
        if token.low in _POWERS_OF:
            return self._power_of(at, depth, inside)
        if token.low == "product":
            return self._product_of(at, depth)
        if token.low in NUMBER_WORDS and (before is not None or _multiplies(self.tokens, at, self.names)):
            self.formula.numbers += 1
            past = 2 if token.low == "twice" and self._within(at + 1, "times") else 1
            return at + past, NUMBER_WORDS[token.low]
        if token.text in _CHOICES and self.names.letter(token.text) is None:
            mark = self.formula.mark()
            chosen = self._listed(at, "C", depth)
            if chosen is not None:
                return chosen
            self.formula.back_to(mark)
        if len(token.text) == 1:
            return self._letter(at, inside, before)
        return self._phrase(at) or self._letter(at, inside, before) or self._ending_in_function(at, depth, inside)

    def _number(self, at: int) -> Read:
        """A number with what is glued to it: 10M, 1e9; a group of three after a comma belongs to it."""
        token = self.tokens[at]
        self.formula.numbers += 1
        groups = token.text.split(",")
        grouped = len(groups) > 1 and all(len(group) == 3 for group in groups[1:])
        plain = token.text.replace(",", "" if grouped else ".")
        place = at + 1
        if place >= self.limit or self.tokens[place].start != token.end:
            return place, plain
        suffix = self.tokens[place]
        if suffix.text in _UNITS_AFTER_NUMBER and suffix.text not in self.names.letters:
            raised = place + 1 < self.limit and self.tokens[place + 1].text in ("^", "**")
            return (place if raised else place + 1), plain
        if suffix.low == "e" and place + 1 < self.limit and self.tokens[place + 1].kind == "number":
            return place + 2, f"{plain}e{self.tokens[place + 1].text}"
        return place, plain
