"""What a quantity is per: "/s", "per second", "a day", "for each token", "each"."""

from __future__ import annotations

import re

from interviewer.reading.quantity.measures.measure import WORKERS, stands_alone, word_at
from interviewer.reading.quantity.measures.nouns import MODIFIERS, STOP, singular
from interviewer.reading.quantity.measures.operations import MULTIPLY, read_multiply_add
from interviewer.reading.quantity.tokens import Token, glued
from interviewer.reading.quantity.units import TIME_WORDS

__all__ = ["read_per"]

_PER_ARTICLE = frozenset("byte second flop flop/s dollar".split())
_PER_THINGS = frozenset(
    """second sec value entry parameter param token query row pair element number float weight gpu card
    hour day month year week head layer vector item user cell column feature step sample core node piece
    word document request product key position embedding sequence node machine pop minute run iteration
    epoch box chip a100 h100 dot record pixel point layer example image session""".split()
)
_EACH_THINGS = ("second", "parameter", "token", "entry", "value", "element")
_SECONDS = ("s", "sec", "second", "secs")
_DATA_TYPE = re.compile(r"(?:b?f|fp|bf|u?int|b?float)\d{1,3}|half|single|double")
"""What a slash puts beside a size, "18.9 MB/fp16", and nothing that it is per."""
_NO_THINGS = frozenset(
    """with without and or then but so real realistic realistically ideal ideally theoretically practically in from at
    maybe about more plus including incl probably rather roughly once""".split()
)
"""What a slash puts beside a figure, "800 GPUs / with overhead 1,200", and nothing that it is per either."""
_SHORT = ("s", "h", "hr", "ms", "op", "el", "us")


def read_per(tokens: list[Token], i: int, unit: str | None, bare: bool) -> tuple[str, int] | None:
    """What a quantity that ends before token i is per, singular, and the index after it.

    unit: the quantity's unit so far. bare: only a number was read, so that just "/s" and "per" count.
    """
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.low in ("each", "apiece") and unit is not None:
        after = word_at(tokens, i + 1)
        return (singular(after.low), i + 2) if after is not None and after.low in _EACH_THINGS else ("each", i + 1)
    if token.text == "/":
        return _slashed(tokens, i + 1, bare)
    each = token.low in ("for", "in", "on") and i + 1 < len(tokens) and tokens[i + 1].low in ("each", "every")
    if token.low == "per" or (each and not bare):
        return _things(tokens, _past_articles(tokens, i + 1))
    if each:
        return None
    if token.low in ("a", "an", "every") and unit in _PER_ARTICLE:
        return _after_article(tokens, i + 1, unit)
    if token.low == "s" and unit == "flop" and i + 1 < len(tokens) and tokens[i + 1].text == "^":
        return "second", _past_inverse(tokens, i + 2)
    return None


def _slashed(tokens: list[Token], j: int, bare: bool) -> tuple[str, int] | None:
    """What stands after a slash before token j; a variable there is no such thing."""
    word = word_at(tokens, j)
    if word is None or word.low in _NO_THINGS or _DATA_TYPE.fullmatch(word.low):
        return None
    if (bare and word.low not in _SECONDS) or (len(word.low) < 3 and word.low not in _SHORT):
        return None
    if word.low in ("s", "h") and not stands_alone(tokens, j):
        return None
    return _things(tokens, j)


def _past_articles(tokens: list[Token], j: int) -> int:
    while j < len(tokens) and tokens[j].low in ("a", "each", "every", "single", "one", "the"):
        j += 1
    return j


def _after_article(tokens: list[Token], j: int, unit: str | None) -> tuple[str, int] | None:
    """ "8 bytes a value", "2 dollars an hour"; not "3 hours a day", nor a word that another one goes on."""
    word = word_at(tokens, j)
    if word is None or word.low not in _PER_THINGS:
        return None
    timed = word.low in TIME_WORDS
    if timed and (unit == "second" or (unit == "byte" and word.low != "second")):
        return None
    after = word_at(tokens, j + 1)
    if after is not None and after.low not in STOP and not timed and word.low not in MODIFIERS:
        return None
    return _things(tokens, j)


def _past_inverse(tokens: list[Token], k: int) -> int:
    """Past the -1 of "FLOP s^-1"."""
    while k < len(tokens) and tokens[k].text in ("(", "-", "1", ")"):
        k += 1
    return k


def _things(tokens: list[Token], j: int) -> tuple[str, int] | None:
    """The thing named at token j, singular, and the index after it; None where no word stands there."""
    word = word_at(tokens, j)
    if word is None:
        return None
    if word.low in MULTIPLY and (pair := read_multiply_add(tokens, j)) is not None:
        return "multiply-add", pair.end
    after = word_at(tokens, j + 1)
    if word.low == "dot" and after is not None and after.low in ("product", "products"):
        return "dot product", j + 2
    if (
        word.low in MODIFIERS
        and word.low not in ("gpu", "a100", "h100", "v100")
        and after is not None
        and after.low not in STOP
    ):
        return singular(after.low), j + 2
    if j + 2 < len(tokens) and tokens[j + 1].text == "-" and glued(tokens, j + 1):
        hour = word_at(tokens, j + 2)
        if hour is not None and hour.low in TIME_WORDS and word.low in WORKERS:
            return f"{singular(word.low)}-{singular(hour.low)}", j + 3
    if after is not None and word.low in WORKERS and after.low in TIME_WORDS and len(after.low) > 1:
        return f"{singular(word.low)}-{singular(after.low)}", j + 2
    return singular(word.low), j + 1
