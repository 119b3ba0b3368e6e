"""Terms and products in prose, and the entry: the longest formula that starts at a token."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from interviewer.reading.growth.finding.formula.formula import Formula
from interviewer.reading.growth.finding.formula.juxtaposition import Juxtaposition
from interviewer.reading.growth.finding.formula.operators import factor_operator, term_sign
from interviewer.reading.growth.finding.formula.powers import Powers
from interviewer.reading.growth.finding.formula.scan import MOST_TOKENS, Read
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["scan_formula"]


class _Grammar(Powers, Juxtaposition):
    """expression: term (sign term)*; term: factor ([operator] factor)*."""

    def expression(self, at: int, depth: int, inside: bool) -> Read:
        read = self._term(at, depth, inside)
        while read is not None and read[0] < self.limit:
            place, plain = read
            sign = term_sign(self.tokens, place, inside)
            if sign is None:
                break
            mark = self.formula.mark()
            more = self._term(place + 1, depth, inside)
            if more is None:
                self.formula.back_to(mark)
                break
            self.formula.sums += 1
            read = more[0], f"{plain} {sign} {more[1]}"
        return read

    def _term(self, at: int, depth: int, inside: bool) -> Read:
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
        self.formula.products += 1
        self.formula.crossed += operator is not None and operator.crossed
        return more[0], f"{plain}{operator.plain if operator else '*'}{more[1]}"


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
