"""Functions in prose: logarithms with base and power, minimum and maximum, "the square root of n"."""

from __future__ import annotations

from interviewer.reading.growth.finding.formula.letters import names_in, stands_alone
from interviewer.reading.growth.finding.formula.scan import DEEPEST, Read, closing
from interviewer.reading.growth.finding.formula.variables import Variables
from interviewer.reading.growth.finding.formula.vocabulary import DEGREES, FUNCTIONS, GLUED
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["Functions"]

_OF_VECTORS = frozenset("dot inner outer cross scalar matrix vector cartesian kronecker hadamard elementwise".split())
_ITS = ("from", "in", "by")
"""What others than English have for "of": "the logarithm from n"."""


class Functions(Variables):
    """What follows the name of a function."""

    def _function(self, at: int, depth: int, inside: bool) -> Read:
        name = FUNCTIONS[self.tokens[at].low]
        if name in ("min", "max"):
            return self._listed(at, name, depth) or self._listed_in_words(at, name, depth)
        return self._applied(at, name, depth, inside)

    def _applied(self, at: int, name: str, depth: int, inside: bool) -> Read:
        """A function of one argument, whose name ends at a place; "log n squared" squares the logarithm, as spoken."""
        place, base = self._base(at)
        place, power = self._power_of_name(place)
        place += self._within(place, "-") and at > 0 and self.tokens[at - 1].text == "-"  # n-log-n
        place = self._past(place, "of", "the", *(_ITS if self.tokens[at].low == "logarithm" else ()))
        if place >= self.limit or depth >= DEEPEST:
            return None
        argument = self.factor(place, depth + 1, inside, name, spoken=False)
        if argument is None:
            return None
        self.formula.functions += 1
        plain = f"{name}{base}({argument[1]})"
        return argument[0], f"({plain}){power}" if power else plain

    def _ending_in_function(self, at: int, depth: int, inside: bool) -> Read:
        """A word of letters that ends in the name of a function: "nlog n", "nlog(n)"."""
        token = self.tokens[at]
        name = next((name for name in GLUED if token.low.endswith(name)), "")
        head = Token(token.text[: -len(name)], token.low[: -len(name)], token.start, token.end - len(name), "word")
        pieces = names_in(head, True, self.names) if name and head.text else None
        if pieces is None or not self._all_names(pieces) or not stands_alone(self.tokens, at):
            return None
        mark = self.formula.mark()
        plain = self._spelled(pieces)
        applied = self._applied(at, name, depth, inside)
        if applied is None:
            self.formula.back_to(mark)
            return None
        self.formula.products += 1
        return applied[0], f"{plain}*{applied[1]}"

    def _all_names(self, pieces: list[str]) -> bool:
        """Whether a head before a glued function is made of variables: no "blog n", no "backlog of n"."""
        if not self.names.known:
            return pieces in (["n"], ["N"], ["m"], ["d"], ["k"])
        return all(self.names.letter(piece) is not None for piece in pieces)

    def _base(self, at: int) -> tuple[int, str]:
        """The base of a logarithm as the parser spells it: log_2, log_{2}, log2, "log base 2"."""
        place = at + 1
        if place + 1 < self.limit and self.tokens[place].text == "_":
            braced = self.tokens[place + 1].text == "{" and place + 3 < self.limit
            base = place + 1 + braced
            return base + 1 + braced, f"_{self.tokens[base].text}"
        if self._within(place, "2", "10") and self.tokens[place].start == self.tokens[at].end:
            return place + 1, self.tokens[place].text
        if self._within(place, "base") and self._within(place + 1, "2", "10"):
            return place + 2, self.tokens[place + 1].text
        return place, ""

    def _power_of_name(self, place: int) -> tuple[int, str]:
        """The power between a function and its argument: log^2 n, "log squared n"."""
        if self._within(place, *DEGREES) and place + 1 < self.limit:
            return place + 1, f"^{DEGREES[self.tokens[place].low]}"
        if place + 1 < self.limit and self.tokens[place].text == "^" and self.tokens[place + 1].kind == "number":
            return place + 2, f"^{self.tokens[place + 1].text}"
        return place, ""

    def _listed(self, at: int, name: str, depth: int) -> Read:
        """The arguments of min(n, d)."""
        if not self._within(at + 1, "(") or depth >= DEEPEST:
            return None
        close = closing(self.tokens, at + 1, self.limit)
        if close is None:
            return None
        parts: list[str] = []
        place = at + 2
        while True:
            part = self.expression(place, depth + 1, True)
            if part is None:
                return None
            place = part[0]
            parts.append(part[1])
            if place == close:
                break
            if not self._within(place, ","):
                return None
            place += 1
        if name == "C" and len(parts) != 2:
            return None
        self.formula.functions += 1
        return close + 1, f"{name}({', '.join(parts)})"

    def _listed_in_words(self, at: int, name: str, depth: int) -> Read:
        """ "the minimum of n and d", "max of n d^2 and n^2 d"."""
        if not self._within(at + 1, "of"):
            return None
        parts = self._several(at + 2, depth)
        if parts is None:
            return None
        self.formula.functions += 1
        return parts[0], f"{name}({', '.join(parts[1])})"

    def _product_of(self, at: int, depth: int) -> Read:
        """ "the product of t and d", which no kind of product of vectors is."""
        if not self._within(at + 1, "of") or (at and self.tokens[at - 1].low in _OF_VECTORS):
            return None
        parts = self._several(at + 2, depth)
        if parts is None:
            return None
        self.formula.products += len(parts[1]) - 1
        return parts[0], f"({'*'.join(parts[1])})"

    def _several(self, at: int, depth: int) -> tuple[int, list[str]] | None:
        """Two terms or more, told one after the other: "n, d and k"; None where a term holds no variable."""
        mark = self.formula.mark()
        parts: list[str] = []
        place = self._past(at, "both", "the")
        while depth < DEEPEST and place < self.limit:
            named = len(self.formula.variables)
            part = self.term(place, depth + 1, False)
            if part is None or len(self.formula.variables) == named:
                break
            parts.append(part[1])
            end = part[0]
            place = self._past(end, ",", "and")
            if place == end:
                return (end, parts) if len(parts) > 1 else None
        if len(parts) > 1:
            return end, parts
        self.formula.back_to(mark)
        return None

    def _power_of(self, at: int, depth: int, inside: bool) -> Read:
        """ "square of n", "cube of the rows", "square root of n", "cube root of n", "root n"."""
        head = self.tokens[at].low
        root = head == "root" or self._low(at + 1) == "root"
        place = at + (2 if root and head != "root" else 1)
        if self._low(place) == "of":
            place += 1
        elif not root:
            return None
        argument = self.factor(self._past_articles(place), depth + 1, inside, head) if depth < DEEPEST else None
        if argument is None:
            return None
        self.formula.powers += 1
        degree = 3 if head == "cube" else 2
        return argument[0], f"({argument[1]})^{f'(1/{degree})' if root else degree}"
