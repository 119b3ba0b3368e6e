"""Functions in prose: logarithms with base and power, minimum and maximum, "the square root of n"."""

from __future__ import annotations

from interviewer.reading.growth.finding.formula.scan import DEEPEST, Read, closing
from interviewer.reading.growth.finding.formula.variables import Variables
from interviewer.reading.growth.finding.formula.vocabulary import FUNCTIONS

__all__ = ["Functions"]


class Functions(Variables):
    """What follows the name of a function."""

    def _function(self, at: int, depth: int, inside: bool) -> Read:
        name = FUNCTIONS[self.tokens[at].low]
        if name in ("min", "max"):
            return self._listed(at, name, depth)
        place, base = self._base(at)
        place, power = self._power_of_name(place)
        place = self._past(place, "of", "the")
        argument = self.factor(place, depth + 1, inside, name) if place < self.limit and depth < DEEPEST else None
        if argument is None:
            return None
        self.formula.functions += 1
        plain = f"{name}{base}({argument[1]})"
        return argument[0], f"({plain}){power}" if power else plain

    def _base(self, at: int) -> tuple[int, str]:
        """The base of a logarithm as the parser spells it: log_2, log2, "log base 2"."""
        place = at + 1
        if place + 1 < self.limit and self.tokens[place].text == "_":
            return place + 2, f"_{self.tokens[place + 1].text}"
        if self._within(place, "2", "10") and self.tokens[place].start == self.tokens[at].end:
            return place + 1, self.tokens[place].text
        if self._within(place, "base") and self._within(place + 1, "2", "10"):
            return place + 2, self.tokens[place + 1].text
        return place, ""

    def _power_of_name(self, place: int) -> tuple[int, str]:
        """The power between a function and its argument: log^2 n."""
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
            if self.tokens[place].text != ",":
                return None
            place += 1
        self.formula.functions += 1
        return close + 1, f"{name}({', '.join(parts)})"

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
