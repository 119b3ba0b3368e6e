"""What a plain word of YAML means, with YAML 1.1's surprises refused.

YAML reads ``no`` as false, ``12:30`` as 750, ``010`` as 8 and ``2024-01-01`` as a date. An author who
writes these means the text, so a plain one is refused, with the way to mend it; in quotes it is the text.
"""

from __future__ import annotations

import re

__all__ = ["ScalarSurprise", "plain_value"]

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*(?:_[0-9]{3})*)")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?|[-+]?[0-9]+[eE][-+]?[0-9]{1,3}")
_OCTAL_OR_HEX = re.compile(r"[-+]?0(?:[0-9_]+|[xXoObB][0-9a-fA-F_]+)")
_SEXAGESIMAL = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?")
_ODD_NUMBER = re.compile(r"[-+]?[0-9][0-9]*(?:_[0-9]*)+")
_SPECIAL_FLOAT = re.compile(r"[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)")

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTHS = {"true": True, "false": False}
_FALSE_FRIENDS = frozenset(
    spelling for word in ("yes", "no", "on", "off", "true", "false") for spelling in (word, word.title(), word.upper())
)
_MAX_DIGITS = 40


class ScalarSurprise(ValueError):
    """A plain word that YAML would not read as it is written; the message says how to mend it."""


def plain_value(word: str) -> object:
    """None, a bool, an int, a float or the text itself. Raises ScalarSurprise for YAML's false friends."""
    if not word or word[0] not in "-+.0123456789~nNyYoOtTfF=<":
        return None if word in _NULLS else word
    if word in _NULLS:
        return None
    if word in _TRUTHS:
        return _TRUTHS[word]
    if word in _FALSE_FRIENDS:
        raise ScalarSurprise(
            f"YAML reads {word} as true or false; put it in quotes, or write true or false if that is meant"
        )
    if word[0] in "=<":
        if word in ("=", "<<"):
            raise ScalarSurprise(f"a bare {word} means something else in YAML; put it in quotes")
        return word
    return _number(word)


def _number(word: str) -> object:
    if len(word) <= _MAX_DIGITS:
        if _INT.fullmatch(word):
            return int(word)
        if _FLOAT.fullmatch(word):
            return float(word)
    elif _INT.fullmatch(word) or _FLOAT.fullmatch(word):
        raise ScalarSurprise("a number this long is surely not meant; write it as a formula such as 10^12")
    surprises = (
        (_SEXAGESIMAL, f"YAML reads {word[:20]} as a count of sixties; put it in quotes"),
        (_OCTAL_OR_HEX, f"YAML reads {word[:20]} as octal or hexadecimal; put it in quotes for the text, "
         "else write the plain number"),
        (_DATE, f"YAML reads {word[:20]} as a date; put it in quotes"),
        (_SPECIAL_FLOAT, f"{word} is no number that can be used here; put it in quotes if the text is meant"),
        (_ODD_NUMBER, f"YAML reads {word[:20]} as a number without the underscores; write it without them "
         "or in quotes"),
    )  # fmt: skip
    for pattern, message in surprises:
        if pattern.fullmatch(word):
            raise ScalarSurprise(message)
    return word
