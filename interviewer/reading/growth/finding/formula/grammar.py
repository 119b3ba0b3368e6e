"""Terms and products in prose, and the entry: the longest formula that starts at a token."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from interviewer.reading.growth.finding.formula.formula import Formula
from interviewer.reading.growth.finding.formula.juxtaposition import Juxtaposition
from interviewer.reading.growth.finding.formula.operators import CHOOSE, factor_operator, term_sign
from interviewer.reading.growth.finding.formula.powers import Powers
from interviewer.reading.growth.finding.formula.scan import MOST_TOKENS, Read
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["scan_formula"]

_NEAR = 4
"""Tokens before a formula in which the step is named that it is told of."""
_ALL_OF_IT = ("all", "of", "that", "this", "it", "the", "whole", "thing", "everything")


class _Grammar(Powers, Juxtaposition):
    """expression: term (sign term)*; term: factor ([operator] factor)*."""

    def expression(self, at: int, depth: int, inside: bool) -> Read:
        read = self.term(at, depth, inside)
        while read is not None and read[0] < self.limit:
            place, plain = read
            sign = term_sign(self.tokens, place, inside)
            if sign is None or (not inside and (self._parts_off(place) if sign == "-" else self._adds_a_step(place))):
                break
            mark = self.formula.mark()
            more = self.term(place + 1, depth, inside)
            if more is None:
                self.formula.back_to(mark)
                break
            self.formula.sums += 1
            read = more[0], f"{plain} {sign} {more[1]}"
        return read if read is None or inside else self._scaled(read[0], read[1], depth)

    def _scaled(self, place: int, plain: str, depth: int) -> tuple[int, str]:
        """A whole sum times what follows a comma: "d squared plus t d, times L", "..., all of that times L"."""
        start = self._past(place + 1, *_ALL_OF_IT)
        if not self._within(place, ",", "all") or not self._within(start, "times", "multiplied"):
            return place, plain
        mark = self.formula.mark()
        more = self._next_factor(start, f"({plain})", depth, False)
        if more is None:
            self.formula.back_to(mark)
            return place, plain
        return self._scaled(more[0], more[1], depth)

    def _chosen_by(self, place: int) -> bool:
        """Whether somebody chooses things: "users choose two features"."""
        formula = self.formula
        return not formula.letters and place < len(self.tokens) and self.names.phrase(self.tokens, place) is not None

    def _adds_a_step(self, place: int) -> bool:
        """Whether what is added is told of a step by itself: "the sort n log n plus n for the shift"."""
        start = self.formula.start
        if not self.formula.functions or place + 4 > len(self.tokens) or self._low(place + 2) != "for":
            return False
        named = self._low(place + 4) if self._low(place + 3) == "the" else self._low(place + 3)
        return named in self.names.topics and any(
            token.low in self.names.topics for token in self.tokens[max(0, start - _NEAR) : start]
        )

    def _parts_off(self, place: int) -> bool:
        """Whether a dash parts what a cost is of from the cost: "columns - n*f*f", "plan B - n"."""
        formula, following = self.formula, self.tokens[place + 1]
        meant = self.names.phrase(self.tokens, place + 1)
        if meant is not None and formula.variables == [meant[0]]:
            return True  # "d - the dimension - is fixed"
        named = all(self.names.letter(name) is None for name in formula.variables)
        if not (formula.letters == 0 or (self.names.known and named)) or not formula.variables:
            return False
        return following.kind != "number" and meant is None

    def term(self, at: int, depth: int, inside: bool) -> Read:
        read = self.factor(at, depth, inside, None)
        while read is not None and read[0] < self.limit:
            more = self._next_factor(read[0], read[1], depth, inside)
            if more is None:
                break
            read = more
        return read

    def _next_factor(self, place: int, plain: str, depth: int, inside: bool) -> Read:
        """The product `plain` with the factor that goes on at a place, with or without a sign."""
        operator = factor_operator(self.tokens, self._past_noun(place), self.limit, self.names, inside)
        if operator is not None:
            start = self._past_articles(operator.end) if operator.article else operator.end
        elif self._may_follow(place, inside):
            start = place
        else:
            return None
        mark = self.formula.mark()
        more = self.factor(start, depth, inside, plain)
        if more is None:
            self.formula.back_to(mark)
            return None
        if operator is not None and operator.plain == CHOOSE and self._chosen_by(more[0]):
            self.formula.back_to(mark)
            return None
        if operator is not None and operator.plain == "/" and not inside and self._lists(operator.end, plain, more[1]):
            self.formula.back_to(mark)
            return None
        self.formula.products += 1
        self.formula.crossed += operator is not None and operator.crossed
        self.formula.functions += operator is not None and operator.plain == CHOOSE
        return more[0], f"{plain}{operator.plain if operator else '*'}{more[1]}"

    def _lists(self, after: int, plain: str, other: str) -> bool:
        """ "n^2 d / n^2": two costs, as nobody divides what cancels; a slash between blanks parts them."""
        before, slash, following = self.tokens[after - 2], self.tokens[after - 1], self.tokens[after]
        cancels = other == plain or ("log" in plain and len(other) == 1) or (")^" in other and other in plain)
        return before.end < slash.start and slash.end < following.start and cancels


def scan_formula(
    tokens: Sequence[Token], at: int, names: Names, inside: bool = False, wall: int | None = None
) -> Formula | None:
    """The longest formula that starts at a token and ends before the character `wall`; None where there is none.

    inside: the text claims to be notation, as between the brackets of O(...). Costs are bounded by 80 tokens.
    """
    limit = min(len(tokens), at + MOST_TOKENS)
    if wall is not None and limit > at and tokens[limit - 1].start >= wall:
        limit = at + bisect_left(tokens[at:limit], wall, key=lambda token: token.start)
    formula = Formula(at, at)
    found = _Grammar(tokens, names, formula, limit).expression(at, 0, inside)
    if found is None:
        return None
    formula.end, formula.plain = found
    return formula
