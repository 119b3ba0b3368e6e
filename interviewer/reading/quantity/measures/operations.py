"""Operations of more than one word: "floating point operations", "multiply-adds", "fused multiply and add"."""

from __future__ import annotations

from interviewer.reading.quantity.measures.measure import Measure, word_at
from interviewer.reading.quantity.tokens import Token
from interviewer.reading.quantity.units import OPERATION_WORDS

__all__ = ["MULTIPLY", "read_multiply_add", "read_operations"]

_FLOAT_WORDS = frozenset("floating float fp double single arithmetic scalar basic elementary simple".split())
MULTIPLY = frozenset("multiply mult mul multiplication multiple fused".split())
"""Words that a multiply-add begins with."""

_ADD = frozenset("add adds accumulate accumulates accumulations accumulation additions addition".split())


def read_operations(tokens: list[Token], j: int) -> Measure | None:
    """ "floating point operations", "multiply-adds", "simple operations"."""
    k = j
    words = 0
    while words < 3 and (word := word_at(tokens, k)) is not None and word.low in _FLOAT_WORDS:
        k += 1
        words += 1
        if k < len(tokens) and tokens[k].text == "-":
            k += 1
        if (point := word_at(tokens, k)) is not None and point.low in ("point", "pt", "precision"):
            k += 1
    word = word_at(tokens, k)
    if word is None:
        return None
    if word.low in MULTIPLY:
        return read_multiply_add(tokens, k)
    noun = OPERATION_WORDS.get(word.low)
    if noun is not None and k > j:
        flop = tokens[j].low in ("floating", "float", "fp") and noun == "operations"
        return Measure(k + 1, "flop", noun="flop" if flop else noun, rate=None, name=word.text)
    return None


def read_multiply_add(tokens: list[Token], k: int) -> Measure | None:
    """The multiply-add that begins at token k with one of MULTIPLY; None where no addition follows."""
    j = k + 1
    for _ in range(3):
        if j < len(tokens) and tokens[j].text in ("-", "/", "+", "--"):
            j += 1
        word = word_at(tokens, j)
        if word is None:
            return None
        if word.low in ("and", "multiply", "multiplication"):
            j += 1
            continue
        if word.low in _ADD:
            end = j + 1
            after = word_at(tokens, end)
            if after is not None and after.low in ("operations", "ops", "operation"):
                end += 1
            return Measure(end, "flop", noun="multiply-adds", rate=None, name="multiply-adds")
        return None
    return None
