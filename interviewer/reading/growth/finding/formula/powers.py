"""Powers behind a factor in prose: n^2, "n squared", "n to the power of k", n!, and the superscript lost in "n2"."""

from __future__ import annotations

from itertools import pairwise

from interviewer.reading.growth.finding.formula.letters import names_in
from interviewer.reading.growth.finding.formula.operands import Operands
from interviewer.reading.growth.finding.formula.scan import Read
from interviewer.reading.growth.finding.formula.vocabulary import DEGREES, FUNCTIONS, NUMBER_WORDS
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["Powers"]

_NEAR = 25
"""Tokens on either side that are searched for an n1 beside an n2."""

_INTO_SQUARE = ("in", "at")
"""Words before "square" that make no other thing of it: "n in square", "n at the square"."""

_RAISED = ("raised", "elevated")
_NAMED = {"square": "2", "cube": "3"}
"""Powers told by name: "n to the square"."""

_AFTER_SQUARE = frozenset(
    """times time space memory mem ram extra work operations ops for in and multiply multiplied into only also too again
    still but because since so which as""".split()
)
"""Words that can follow a power told as "n sq"."""


class Powers(Operands):
    """A factor: an operand with the powers on it."""

    def factor(self, at: int, depth: int, inside: bool, before: str | None, spoken: bool = True) -> Read:
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
            more = self._in_symbols(place, plain, depth, inside)
            if more is None and spoken:
                more = self._in_words(place, plain, inside)
            if more is None:
                break
            place, plain = more
        return place, head + plain

    def _ends_bold(self, place: int) -> bool:
        """Whether the stars at a place close what is set in bold, glued to it alone: "**800** A100s"."""
        stars = self.tokens[place]
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return self.tokens[place - 1].end == stars.start and following is not None and following.start > stars.end

    def _to(self, plain: str, exponent: str) -> str:
        self.formula.powers += 1
        return f"({plain})^{exponent}"

    def _in_symbols(self, place: int, plain: str, depth: int, inside: bool) -> Read:
        """The power at a place on what stands before it: n^2, n**2, n2, n!."""
        token = self.tokens[place]
        if token.text == "^" or (token.text == "**" and not self._ends_bold(place)):
            return self._exponent(place + 1, plain, depth)
        if token.text == "2" and token.start == self.tokens[place - 1].end and self._lost_superscript(place, plain):
            return place + 1, self._to(plain, "2")
        if token.text == "!" and self._factorial(place, plain, inside):
            self.formula.powers += 1
            return place + 1, f"({plain})!"
        return None

    def _in_words(self, place: int, plain: str, inside: bool) -> Read:
        """The power told in words: "n squared", "n-cubed", "n sq * d", "n in square", "n factorial"."""
        low = self.tokens[place].low
        if low in DEGREES:
            return place + 1, self._to(plain, DEGREES[low])
        if low in _INTO_SQUARE:
            place += 2 if self._low(place + 1) == "the" else 1
            if self._low(place) != "square":
                return None
            low = "square"
        if low in ("square", "sq"):
            after = self._low(place + 1)
            ends = inside or place == self.limit - 1 or self._ends(place + 1) or after in _AFTER_SQUARE
            ends = ends or (len(after) == 1 and self.names.letter(self.tokens[place + 1].text) is not None)
            return (place + 1, self._to(plain, "2")) if ends else None
        if low == "-" and self._within(place + 1, *DEGREES):
            return place + 2, self._to(plain, DEGREES[self.tokens[place + 1].low])
        if low == "factorial":
            self.formula.powers += 1
            return place + 1, f"({plain})!"
        return self._to_the(place, plain) if low in ("to", *_RAISED) else None

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
        glued = after is not None and after.start == self.tokens[place].end and after.text not in (".", ",", ")", "*")
        if glued and after is not None and not self._known_letters(after):
            return False  # n2x is a name, n2d in known letters is n^2 d
        near = pairwise(self.tokens[max(0, place - _NEAR) : place + _NEAR])
        return not any(name.text == plain and one.text == "1" and name.end == one.start for name, one in near)

    def _known_letters(self, token: Token) -> bool:
        return token.kind == "word" and bool(self.names.known) and names_in(token, False, self.names) is not None

    def _exponent(self, place: int, plain: str, depth: int) -> Read:
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
        if token.low in FUNCTIONS:
            called = self._function(place, depth + 1, False)
            return None if called is None else (called[0], self._to(plain, f"({called[1]})"))
        if len(token.text) > 1:
            pieces = names_in(token, False, self.names)
            return (place + 1, self._to(plain, f"({'*'.join(pieces)})")) if pieces else None
        if token.text == "T" and "T" not in self.names.letters:
            self.formula.transposed = True
        variable = self.names.letter(token.text) or token.text
        if plain.strip("()").replace(".", "").isdigit():
            self.formula.variables.append(variable)  # 2^n
        return place + 1, self._to(plain, variable)

    def _to_the(self, place: int, plain: str) -> Read:
        """ "to the 3rd", "to the power of k", "raised to the second power", "to power two", "raised to 3"."""
        raised = self.tokens[place].low in _RAISED
        at = place + raised
        if self._low(at) != "to":
            return None
        at += 1
        the = self._low(at) == "the"
        at += the
        if self._low(at) == "power":
            at += 2 if self._low(at + 1) == "of" else 1
        elif not (the or raised):
            return None
        if at >= len(self.tokens):
            return None
        if (half := self._with_a_half(at)) is not None:
            return half[0], self._to(plain, half[1])
        token = self.tokens[at]
        named = _NAMED.get(token.low) or NUMBER_WORDS.get(token.low)
        exponent = named or (token.text if token.kind == "number" else None)
        if exponent is None and token.kind == "word" and len(token.text) == 1:
            exponent = self.names.letter(token.text) or token.text
            self.formula.variables.append(exponent)
        if exponent is None:
            return None
        return self._past(at + 1, "th", "power", "nd", "rd"), self._to(plain, exponent)

    def _with_a_half(self, at: int) -> Read:
        """ "one and a half", "one half", "three halves"."""
        words = [token.low for token in self.tokens[at : at + 4]]
        whole = NUMBER_WORDS.get(words[0], words[0])
        if not whole.isdigit():
            return None
        if words[1:] == ["and", "a", "half"]:
            return at + 4, f"{whole}.5"
        return (at + 2, f"({whole}/2)") if words[1:2] in (["half"], ["halves"]) else None
