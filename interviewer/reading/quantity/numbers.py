"""Numerals: literals, powers, suffixes, words and fractions, read from tokens into a value."""

from __future__ import annotations

import math
from dataclasses import dataclass

from interviewer.reading.quantity.tokens import NUMBER, WORD, Token
from interviewer.reading.quantity.units import NAMES
from interviewer.reading.quantity.words import (
    GLUED_SCALES,
    ORDINALS,
    SCALES,
    SMALL,
    TENS,
    VAGUE,
    VAGUE_PLURALS,
)

__all__ = ["WORD_STARTS", "Numeral", "raise_group", "read_numeral"]

_LARGEST = 1e60
_WORDS = 14

WORD_STARTS = frozenset(
    [
        *(word for word in SMALL if word != "zero"),
        *TENS,
        *VAGUE,
        *VAGUE_PLURALS,
        "a",
        "an",
        "half",
        "quarter",
        "third",
        "three",
    ]
) | {word for word in SCALES if not word.endswith("s") and len(word) > 4}


@dataclass(slots=True)
class Numeral:
    """A number read up to (not including) token `end`.

    plain: an integer written in digits alone, as labels are ("step 3").
    scale: what a suffix or scale word multiplied by, for "10-20 million".
    article: only "a", "an" or "one" was said; a number only before a unit of time or size.
    billion: a glued B or b that may be bytes instead; value is then counted in billions.
    """

    end: int
    low: float
    high: float
    plain: bool = False
    approximate: bool = False
    scale: float = 1.0
    article: bool = False
    worded: bool = False
    billion: bool = False
    minute: bool = False
    european: bool = False
    power: bool = False

    @property
    def value(self) -> float:
        return self.high

    def times(self, factor: float) -> None:
        self.low *= factor
        self.high *= factor


def read_numeral(tokens: list[Token], i: int) -> Numeral | None:
    """The numeral that begins at token i; None where there is none or it is not finite."""
    token = tokens[i]
    if token.kind == NUMBER:
        found = _literal(tokens, i)
    elif token.kind == WORD and token.low in WORD_STARTS:
        found = _worded(tokens, i)
    else:
        return None
    if found is None:
        return None
    found = _powers(tokens, found)
    if found is None or not math.isfinite(found.high) or abs(found.high) > _LARGEST:
        return None
    return found


def glued(tokens: list[Token], i: int) -> bool:
    """Whether token i follows the one before it without a space."""
    return tokens[i].start == tokens[i - 1].end


def literal_value(text: str) -> float | None:
    """The value of a number literal with separators and exponent; None where it is out of range."""
    mantissa, _, exponent = text.lower().partition("e")
    mantissa = mantissa.replace(" ", "").replace("'", "").replace("_", "")
    commas, dots = mantissa.count(","), mantissa.count(".")
    if commas and dots:
        if mantissa.rindex(",") > mantissa.rindex("."):
            mantissa = mantissa.replace(".", "").replace(",", ".")
        else:
            mantissa = mantissa.replace(",", "")
    elif commas:
        head, _, tail = mantissa.rpartition(",")
        decimal = commas == 1 and (len(tail) != 3 or head == "0" or len(head) > 3)
        mantissa = mantissa.replace(",", "." if decimal else "")
    elif dots > 1:
        mantissa = mantissa.replace(".", "")
    if len(mantissa) > 60:
        return None
    value = float(mantissa)
    if exponent:
        power = int(exponent)
        if abs(power) > 60:
            return None
        # Parsed as one literal, so that 2.1e9 is exactly what Python's 2.1e9 is.
        value = float(f"{mantissa}e{power}")
    return value


def _literal(tokens: list[Token], i: int) -> Numeral | None:
    token = tokens[i]
    value = literal_value(token.text)
    if value is None:
        return None
    found = Numeral(i + 1, value, value, plain=token.text.isdigit())
    found.european = len(token.text) > 4 and token.text[-4] == "." and token.text[0] != "0"
    _fraction(tokens, found)
    return found


def _fraction(tokens: list[Token], found: Numeral) -> None:
    """ "1/2" before a unit, "2+1/2" and "2 1/2" read as one number."""
    i = found.end
    if i + 2 < len(tokens) and tokens[i].low == "and" and (half := _and_part(tokens, i + 1)) is not None:
        found.low = found.high = found.high + half[0]
        found.end, found.plain = half[1], False
        return
    if not found.plain or i + 1 >= len(tokens):
        return
    if tokens[i].text == "/" and found.high == 1.0 and i + 2 < len(tokens) and tokens[i + 2].low == "of":
        below = literal_value(tokens[i + 1].text) if tokens[i + 1].kind == NUMBER else None
        if below:
            found.low = found.high = 1.0 / below
            found.end, found.plain = _past_of(tokens, i + 2), False
            return
    if (
        tokens[i].text == "/"
        and found.high < 10
        and _small(tokens, i + 1) > found.high > 0
        and glued(tokens, i)
        and glued(tokens, i + 1)
        and _fraction_ends(tokens, i + 2)
    ):
        part = found.high / _small(tokens, i + 1)
        found.low = found.high = part
        found.end, found.plain = _past_of(tokens, i + 2), False
        return
    skip = 1 if tokens[i].text == "+" and glued(tokens, i) and glued(tokens, i + 1) else 0
    j = i + skip
    if j + 2 >= len(tokens) or tokens[j].kind != NUMBER or tokens[j + 1].text != "/":
        return
    above, below = _small(tokens, j), _small(tokens, j + 2)
    if 0 < above < below <= 10 and glued(tokens, j + 1) and glued(tokens, j + 2):
        found.low = found.high = found.high + above / below
        found.end, found.plain = j + 3, False


def _past_of(tokens: list[Token], i: int) -> int:
    """Past "of a" or "a" between a fraction and its unit: "2/3 of a year"."""
    j = i + (tokens[i].low == "of")
    if j + 1 < len(tokens) and tokens[j].low in ("a", "an", "one") and tokens[j + 1].low in NAMES:
        return j + 1
    return i


def _fraction_ends(tokens: list[Token], i: int) -> bool:
    """Whether what follows lets "1/2" be a half: a word, not more arithmetic."""
    return i < len(tokens) and tokens[i].kind == WORD and not glued(tokens, i)


def _small(tokens: list[Token], i: int) -> float:
    text = tokens[i].text
    return float(text) if tokens[i].kind == NUMBER and text.isdigit() and len(text) <= 2 else 0.0


def _powers(tokens: list[Token], found: Numeral) -> Numeral | None:
    """Powers, "x 10^k", suffixes and scale words after the number read so far."""
    if not _raise(tokens, found):
        return None
    i = found.end
    if i + 2 < len(tokens) and tokens[i].text in ("*", "x", "X", "times") and not found.power:
        ten = tokens[i + 1]
        if ten.text == "10" and tokens[i + 2].text in ("^", "**"):
            factor = Numeral(i + 2, 10.0, 10.0)
            if not _raise(tokens, factor):
                return None
            if factor.end > i + 2:
                found.times(factor.high)
                found.end, found.plain, found.power = factor.end, False, True
    _spaced_exponent(tokens, found)
    _suffix(tokens, found)
    _scales(tokens, found)
    if tokens[found.end - 1].low not in ("squared", "cubed"):
        _said_power(tokens, found)
    return found


def _spaced_exponent(tokens: list[Token], found: Numeral) -> None:
    """ "1.2 e22": an exponent that a blank has parted from its number."""
    i = found.end
    if i >= len(tokens) or found.power or tokens[i - 1].kind != NUMBER:
        return
    word = tokens[i].low
    if tokens[i].kind == WORD and word[:1] == "e" and word[1:].isdecimal() and len(word) <= 3:
        found.times(10.0 ** int(word[1:]))
        found.end, found.plain, found.power = i + 1, False, True


def raise_group(tokens: list[Token], begin: int, found: Numeral) -> None:
    """Apply the power after a lone number's parentheses: "(10^7)^2"."""
    end = found.end
    if begin == 0 or end + 2 >= len(tokens) or tokens[begin - 1].text != "(" or tokens[end].text != ")":
        return
    if tokens[end + 1].text in ("^", "**") or tokens[end + 1].low in ("squared", "cubed"):
        found.end = end + 1
        if not _raise(tokens, found) or not math.isfinite(found.high) or found.high > _LARGEST:
            found.end = end
            return
        _said_power(tokens, found)


def _raise(tokens: list[Token], found: Numeral) -> bool:
    """Apply "^ 14", "**14", "^(14)"; False where the exponent is no number (2^t is a formula)."""
    i = found.end
    if i >= len(tokens) or tokens[i].text not in ("^", "**"):
        return True
    j = i + 1
    closed = False
    if j < len(tokens) and tokens[j].text == "(":
        closed = True
        j += 1
    negative = False
    if j < len(tokens) and tokens[j].text in ("-", "+"):
        negative = tokens[j].text == "-"
        j += 1
    if j >= len(tokens) or tokens[j].kind != NUMBER:
        return False
    exponent = literal_value(tokens[j].text)
    if closed:
        if j + 1 >= len(tokens) or tokens[j + 1].text != ")":
            return False
        j += 1
    if exponent is None or exponent > 400:
        return False
    try:
        raised = found.high ** (-exponent if negative else exponent)
    except (OverflowError, ZeroDivisionError):
        return False
    if found.high == 10.0 and exponent == int(exponent):
        raised = float(f"1e{'-' if negative else ''}{int(exponent)}")
    found.low = found.high = raised
    found.end, found.plain, found.power = j + 1, False, True
    return True


def _suffix(tokens: list[Token], found: Numeral) -> None:
    """A glued (or, for M, spaced) letter: 10M, 2.4k, 7B."""
    i = found.end
    if i >= len(tokens) or tokens[i].kind != WORD or tokens[i - 1].kind != NUMBER:
        return
    text = tokens[i].text
    scale = GLUED_SCALES.get(text)
    if scale is None:
        return
    if not glued(tokens, i):
        spaced = text == "M" or (text in ("k", "K") and not found.plain) or (len(text) > 1 and text != "mm")
        if not spaced:
            return
    if i + 1 < len(tokens) and glued(tokens, i + 1) and tokens[i + 1].text in ("^", "**", "_", "'"):
        return
    if text in ("t", "G"):  # "80G" is memory, "10t" a variable or nothing; the unit reader sees to them.
        return
    found.billion = text in ("B", "b")
    found.minute = text == "m"
    found.plain = False
    found.scale *= scale
    found.times(scale)
    found.end = i + 1


def _scales(tokens: list[Token], found: Numeral) -> None:
    """Scale words after a number: "10 million", "8 hundred thousand"."""
    for _ in range(3):
        i = found.end
        if i < len(tokens) and tokens[i].text == "-" and glued(tokens, i) and i + 1 < len(tokens):
            i += 1
        if i >= len(tokens) or tokens[i].kind != WORD or tokens[i].low not in SCALES:
            return
        scale = SCALES[tokens[i].low]
        found.times(scale)
        found.scale *= scale
        found.end, found.plain = i + 1, False


def _said_power(tokens: list[Token], found: Numeral) -> None:
    """ "squared", "cubed", "to the fourteenth", "to the power of 14" after a number."""
    i = found.end
    if i >= len(tokens) or tokens[i].kind != WORD:
        return
    low = tokens[i].low
    if low in ("squared", "cubed"):
        power = 2 if low == "squared" else 3
        found.low, found.high = found.low**power, found.high**power
        found.end, found.plain = i + 1, False
        return
    if low != "to" or i + 2 >= len(tokens) or tokens[i + 1].low != "the":
        return
    j = i + 2
    if tokens[j].low == "power":
        j += 1
        if j < len(tokens) and tokens[j].low == "of":
            j += 1
    exponent, j = _exponent(tokens, j)
    if exponent is None:
        return
    if j < len(tokens) and tokens[j].low == "power":
        j += 1
    if found.high == 10.0:
        found.low = found.high = float(f"1e{exponent}")
    elif abs(found.high) ** min(exponent, 4) < _LARGEST and exponent <= 40:
        try:
            found.low = found.high = found.high**exponent
        except OverflowError:
            return
    else:
        return
    found.end, found.plain = j, False


def _exponent(tokens: list[Token], j: int) -> tuple[int | None, int]:
    if j >= len(tokens):
        return None, j
    token = tokens[j]
    value: float | None = None
    if token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 2:
        value = float(token.text)
        if j + 1 < len(tokens) and tokens[j + 1].low in ("th", "st", "nd", "rd") and glued(tokens, j + 1):
            j += 1
    elif token.kind == WORD:
        value = ORDINALS.get(token.low, SMALL.get(token.low))
    return (None, j) if value is None else (int(value), j + 1)


def _worded(tokens: list[Token], i: int) -> Numeral | None:
    low = tokens[i].low
    following = tokens[i + 1].low if i + 1 < len(tokens) and tokens[i + 1].kind == WORD else ""
    if low in ("a", "an"):
        return _after_article(tokens, i, following)
    if low in ("half", "quarter", "third"):
        return _of_number(tokens, i) or _part_of(tokens, i)
    if low in VAGUE or low in VAGUE_PLURALS:
        return _vague(tokens, i)
    return _cardinal(tokens, i)


def _of_number(tokens: list[Token], i: int) -> Numeral | None:
    """ "half of 80 GB", "half the 400 TB": a part of a figure that is said with it."""
    j = i + 1
    while j < len(tokens) and j <= i + 2 and tokens[j].low in ("of", "the", "those", "that"):
        j += 1
    if j >= len(tokens) or tokens[j].kind != NUMBER:
        return None
    inner = read_numeral(tokens, j)
    if inner is None:
        return None
    inner.times(_PARTS[tokens[i].low])
    inner.plain = False
    return inner


def _after_article(tokens: list[Token], i: int, following: str) -> Numeral | None:
    if following in ("couple", "few"):
        return _vague(tokens, i + 1)
    if following in ("half", "quarter", "third"):
        return _part_of(tokens, i + 1)
    if following == "good" and i + 2 < len(tokens) and tokens[i + 2].low in ("half", "quarter", "third"):
        found = _part_of(tokens, i + 2)
        if found:
            found.approximate = True
        return found
    if following in _MERE and i + 2 < len(tokens):
        return Numeral(i + 2, 1.0, 1.0, article=True, worded=True)
    if following in SCALES and not following.endswith("s"):
        return _cardinal(tokens, i)
    return Numeral(i + 1, 1.0, 1.0, article=True, worded=True)


_MERE = frozenset(("single", "full", "whole", "mere", "working"))
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "quarters": 0.25, "thirds": 1 / 3}


def _part_of(tokens: list[Token], i: int, count: float = 1.0) -> Numeral | None:
    """ "half a", "half of a", "a quarter of an": the number that multiplies the unit after it."""
    value = count * _PARTS[tokens[i].low]
    j = i + 1
    if j + 1 < len(tokens) and tokens[j].text == "-" and tokens[j + 1].low in ("a", "an"):
        j += 1
        if j + 1 < len(tokens) and tokens[j + 1].text == "-":
            return Numeral(j + 2, value, value, worded=True, article=True) if j + 2 < len(tokens) else None
    if j < len(tokens) and tokens[j].low == "of":
        j += 1
    if j < len(tokens) and tokens[j].low in ("a", "an", "one"):
        j += 1
    elif j == i + 1 and not (j < len(tokens) and tokens[j].text == "-") and tokens[i].low != "half":
        return None
    if j < len(tokens) and tokens[j].text == "-" and glued(tokens, j):
        j += 1
    if j >= len(tokens) or tokens[j].kind != WORD:
        return None
    return Numeral(j, value, value, worded=True, article=True)


def _vague(tokens: list[Token], i: int) -> Numeral | None:
    low = tokens[i].low
    j = i + 1
    has_of = j < len(tokens) and tokens[j].low == "of"
    if low in VAGUE:
        ends = VAGUE[low]
    elif has_of:
        ends = (VAGUE_PLURALS[low], 10 * VAGUE_PLURALS[low])
    else:
        return None
    found = Numeral(j + has_of, ends[0], ends[1], approximate=True, worded=True, article=low in VAGUE)
    if found.end < len(tokens) and tokens[found.end].low in VAGUE_PLURALS and low in VAGUE_PLURALS:
        found.times(VAGUE_PLURALS[tokens[found.end].low])
        found.end += 1
        if found.end < len(tokens) and tokens[found.end].low == "of":
            found.end += 1
    if found.end < len(tokens) and tokens[found.end].low == "more" and low == "few":
        found.end += 1
    if found.end < len(tokens) and tokens[found.end].low in SCALES:
        found.article = False
    return found


def _cardinal(tokens: list[Token], i: int) -> Numeral | None:
    """ "nine thousand nine hundred", "two and a half million", "three quarters of a"."""
    total = 0.0
    group: float | None = None
    j = i
    scale = 1.0
    simple = 0
    if tokens[j].low in ("a", "an"):
        group = 1.0
        j += 1
    while j < min(len(tokens), i + _WORDS):
        k = j
        if k > i and tokens[k].text == "-" and glued(tokens, k) and k + 1 < len(tokens):
            k += 1
        token = tokens[k]
        if token.kind != WORD:
            break
        word = token.low
        if word == "and" and k + 1 < len(tokens) and j > i:
            nxt = tokens[k + 1].low
            half = _and_part(tokens, k + 1)
            if half is not None and group is not None:
                group += half[0]
                j = half[1]
                continue
            joins = nxt in SMALL or nxt in TENS
            if not joins or tokens[j - 1].low not in SCALES or tokens[j - 1].low == "dozen":
                break
            # "one hundred and two" but "a thousand and one of these"
            k += 1
            word = nxt
        if word in SMALL:
            if group is not None and (group % 10 or (SMALL[word] > 9 and group % 100) or SMALL[word] == 0):
                break
            group = (group or 0.0) + SMALL[word]
            simple += 1
        elif word in TENS:
            if group is not None and group % 100:
                break
            group = (group or 0.0) + TENS[word]
            simple += 1
        elif word in SCALES and (group is not None or total or j == i):
            scale = SCALES[word]
            if group is None and total:
                total *= scale  # "hundred thousand million"
            elif scale == 100.0:
                group = (1.0 if group is None else group) * scale
            elif group is not None and scale > total > 0 and scale >= 1e3 and group == 0:
                total *= scale
            else:
                total += (1.0 if group is None else group) * scale
                group = None
            simple += 1
        elif word in ("quarters", "thirds") and group is not None and j > i:
            return _part_of(tokens, k, group)
        elif word == "point" and group is not None and k + 1 < len(tokens) and tokens[k + 1].low in SMALL:
            place = 0.1
            k += 1
            while k < len(tokens) and tokens[k].low in SMALL and SMALL[tokens[k].low] < 10:
                group = round(group + SMALL[tokens[k].low] * place, 12)
                place /= 10
                k += 1
            j = k
            continue
        else:
            break
        j = k + 1
    value = total + (group or 0.0)
    found = Numeral(j, value, value, worded=True, scale=scale)
    found.article = simple == 1 and tokens[i].low == "one"
    return found


def _and_part(tokens: list[Token], k: int) -> tuple[float, int] | None:
    """ "(and) a half" inside a numeral, unless it is "half a terabyte" of its own."""
    j = k
    if tokens[j].low in ("a", "one"):
        j += 1
    if j < len(tokens) and tokens[j].low in ("half", "quarter", "third") and j > k:
        after = tokens[j + 1].low if j + 1 < len(tokens) else ""
        if after not in ("of", "a", "an"):
            return _PARTS[tokens[j].low], j + 1
    if j < len(tokens) and tokens[j].low == "half" and (j + 1 >= len(tokens) or tokens[j + 1].low not in ("a", "of")):
        return 0.5, j + 1
    return None
