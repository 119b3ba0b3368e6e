"""Cardinals in words: "nine thousand nine hundred", "two and a half million", "one point five"."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.quantity.numerals.numeral import Numeral
from interviewer.reading.quantity.numerals.parts import COUNTED_PARTS, PARTS, and_part, part_of
from interviewer.reading.quantity.numerals.words import SCALES, SMALL, TENS
from interviewer.reading.quantity.tokens import WORD, Token, glued

__all__ = ["read_cardinal"]

_LONGEST = 14
"""Most tokens that one cardinal takes."""


@dataclass(slots=True)
class _Sum:
    """A cardinal said so far: what its thousands and millions make, and the group below them that is open."""

    total: float = 0.0
    group: float | None = None
    scale: float = 1.0
    words: int = 0

    @property
    def value(self) -> float:
        return self.total + (self.group or 0.0)

    def goes_on(self, word: str, first: bool) -> bool:
        """Take one word in; False where it is no part of this number."""
        if word in SMALL:
            taken = self._add(SMALL[word], 100 if SMALL[word] > 9 else 10)
        elif word in TENS:
            taken = self._add(TENS[word], 100)
        else:
            taken = word in SCALES and (first or self.group is not None or self.total > 0)
            if taken:
                self._multiply(SCALES[word])
        self.words += taken
        return taken

    def _add(self, value: float, room: int) -> bool:
        """Add a word's value where the group has a zero in its place: "twenty one", not "one twenty"."""
        if self.group is not None and (value == 0 or self.group % room):
            return False
        self.group = (self.group or 0.0) + value
        return True

    def _multiply(self, scale: float) -> None:
        self.scale = scale
        if self.group is None and self.total:
            self.total *= scale  # "hundred thousand million"
        elif scale == 100.0:
            self.group = (1.0 if self.group is None else self.group) * scale
        elif self.group == 0 and scale > self.total > 0 and scale >= 1e3:
            self.total *= scale
        else:
            self.total += (1.0 if self.group is None else self.group) * scale
            self.group = None


def read_cardinal(tokens: list[Token], i: int) -> Numeral | None:
    """The cardinal that begins at token i with a number word, a scale word or an article before one."""
    said = _Sum()
    j = i
    if (hundreds := _without_hundred(tokens, i)) is not None:
        said.total, j = hundreds, i + 1
    if tokens[j].low in ("a", "an"):
        said.group = 1.0
        j += 1
    stop = min(len(tokens), i + _LONGEST)
    while j < stop:
        k = j
        if k > i and tokens[k].text == "-" and glued(tokens, k) and k + 1 < len(tokens):
            k += 1
        if tokens[k].kind != WORD:
            break
        word = tokens[k].low
        if word == "and" and k + 1 < len(tokens) and j > i:
            half = and_part(tokens, k + 1)
            if half is not None and said.group is not None:
                said.group += half[0]
                j = half[1]
                continue
            if not _joins(tokens[j - 1].low, tokens[k + 1].low):
                break
            k += 1
            word = tokens[k].low
        if said.group is not None:
            if (word in COUNTED_PARTS or (said.group == 1 and word in PARTS)) and j > i:
                return part_of(tokens, k, said.group)
            if word == "point" and k + 1 < len(tokens) and tokens[k + 1].low in SMALL:
                said.group, j = _decimals(tokens, k + 1, said.group)
                continue
        if not said.goes_on(word, first=j == i):
            break
        j = k + 1
    found = Numeral(j, said.value, said.value, worded=True, scale=said.scale)
    found.article = said.words == 1 and tokens[i].low == "one" and j == i + 1
    return found


_NEXT_TO = frozenset("gpu gpus card cards a100 a100s device devices machine machines node nodes box boxes".split())

_NUMBERED = frozenset("step steps stage stages part parts question questions phase point option number zero".split())
"""Words that a number behind them numbers: "step three seventy gigs"."""


def _without_hundred(tokens: list[Token], i: int) -> float | None:
    """The hundreds of "one sixty" and "eleven fifty", said as one does; not of "one eighty gig card", "step three
    twenty", nor of the range "fifteen twenty"."""
    first = SMALL.get(tokens[i].low, 0.0)
    tens = TENS.get(tokens[i + 1].low, 0.0) if i + 1 < len(tokens) and tokens[i + 1].kind == WORD else 0.0
    if not tens or not 1 <= first < 20 or (first >= 10 and (first == 10 or tens == 20)):
        return None
    behind = [token.low for token in tokens[i + 2 : i + 6]]
    if not _NEXT_TO.isdisjoint(behind[1:]) or (i and tokens[i - 1].kind == WORD and tokens[i - 1].low in _NUMBERED):
        return None
    return first * 100


def _joins(before: str, after: str) -> bool:
    """Whether "and" stands inside a number: "one hundred and two", but "a dozen and two more"."""
    return (after in SMALL or after in TENS) and before in SCALES and before != "dozen"


def _decimals(tokens: list[Token], k: int, value: float) -> tuple[float, int]:
    """The value with the digits in words that follow "point" from token k on, and the index after them."""
    place = 0.1
    while k < len(tokens) and tokens[k].low in SMALL and SMALL[tokens[k].low] < 10:
        value = round(value + SMALL[tokens[k].low] * place, 12)
        place /= 10
        k += 1
    return value, k
