"""The words and letters that numerals are made of, and what they stand for."""

from __future__ import annotations

__all__ = ["GLUED_SCALES", "ORDINALS", "SCALES", "SMALL", "TENS", "VAGUE", "VAGUE_PLURALS"]

SMALL: dict[str, float] = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, float] = {
    word: 20.0 + 10 * place
    for place, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
}
TENS["fourty"] = 40.0

SCALES: dict[str, float] = {
    "hundred": 1e2, "hundret": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6,
    "milion": 1e6, "millon": 1e6, "mln": 1e6, "mio": 1e6, "mil": 1e6, "billion": 1e9, "billions": 1e9,
    "bilion": 1e9, "bn": 1e9, "bln": 1e9, "milliard": 1e9, "milliards": 1e9, "mrd": 1e9, "trillion": 1e12,
    "trillions": 1e12, "tn": 1e12, "quadrillion": 1e15, "quadrillions": 1e15, "quintillion": 1e18,
    "sextillion": 1e21, "septillion": 1e24, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    "dozen": 12.0, "dozens": 12.0,
}  # fmt: skip

GLUED_SCALES: dict[str, float] = {
    "k": 1e3, "K": 1e3, "M": 1e6, "m": 1e6, "B": 1e9, "b": 1e9, "T": 1e12, "bn": 1e9, "Bn": 1e9, "BN": 1e9,
    "mn": 1e6, "mm": 1e6, "MM": 1e6, "mio": 1e6, "Mio": 1e6, "mil": 1e6, "mln": 1e6, "bln": 1e9, "tn": 1e12,
    "Mrd": 1e9, "mrd": 1e9, "bil": 1e9, "t": 1e12, "G": 1e9,
}  # fmt: skip

VAGUE: dict[str, tuple[float, float]] = {"couple": (2.0, 2.0), "few": (2.0, 5.0), "several": (3.0, 7.0)}
"""What "a couple", "a few" and "several" stand for: both ends, approximate."""

VAGUE_PLURALS: dict[str, float] = {
    "tens": 10.0, "dozens": 12.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12,
}  # fmt: skip
"""Words that, without a number before them, mean "some tens of": from one to ten times as much."""

ORDINALS: dict[str, float] = {
    word: float(value)
    for value, word in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
        " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
    )
}
