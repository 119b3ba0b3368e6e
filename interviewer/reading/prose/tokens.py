"""From characters to raw tokens. One pass, one compiled pattern, no backtracking over more than one token."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from interviewer.reading.prose.model import TokenKind
from interviewer.reading.prose.words import stem

__all__ = ["STRIKE", "Raw", "printed_ranges", "struck_ranges", "tokenise"]

STRIKE = "\u0336"

# Most tokens are plain words with a blank behind them: these are told first, and blanks are taken along.
_TOKEN = re.compile(
    r"""
  (?:
    (?P<plain>[A-Za-z]++(?![\w.'/\u0336]))
  | (?P<abbr>(?:[eE]\.\s?g|[iI]\.\s?e|[wW]\.r\.t|a\.k\.a|c\.f)\b\.?|\b(?:approx|resp|incl|excl|vs|esp|cf|ca)\.)
  | (?P<short>\b[wW]/(?:[oO]\b)?)
  | (?P<number>\d[\d\u0336]*(?:[.,]\d+)*[^\W_]*)
  | (?P<word>[^\W\d_][^\W_\u0336]*(?:\u0336[^\W_\u0336]*)*(?:'[^\W\d_]+)*)
  | (?P<punct>\.{2,}|-{2,}>?|->|=>|<=|>=|!=|==|<<|>>|[?!]+|\n[ \n]*|``+|\*\*|~~|\#+|[^\w\s]|_)
  )[ ]?
    """,
    re.VERBOSE,
)
_CAMEL = re.compile(r"(?<=[a-z][a-z])(?=[A-Z][A-Za-z])")
_STRUCK = re.compile(rf"(?:[^\n{STRIKE}]{STRIKE}\s?)+|~~(?=\S)[^~\n]{{1,400}}~~|<(?:s|del|strike)>[^<\n]{{1,400}}</")


_PRINTED = re.compile(r"""\b(?:print(?:ln|f)?|puts|echo|console\.log)\s?\(\s?["'`][^"'`\n]{1,200}["'`]""")


class Raw(NamedTuple):
    """A token before clauses are known. joined: it follows the token before without a space or by a
    hyphen."""

    start: int
    end: int
    word: str
    stem: str
    kind: TokenKind


def struck_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Ranges that were struck through: ``~~x~~``, <s>x</s>, or combining strokes after each character."""
    if STRIKE not in text and "~~" not in text and "<" not in text:
        return ()
    return tuple(match.span() for match in _STRUCK.finditer(text))


def printed_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Strings handed to a printing call, print('18.9 MB'): code that says them, not the candidate."""
    return tuple(match.span() for match in _PRINTED.finditer(text)) if "(" in text else ()


def tokenise(text: str, formulas: Sequence[tuple[int, int, str]] = ()) -> list[Raw]:
    """The tokens of a normalised message; each formula range is one token. Hyphens within words leave no
    token."""
    out: list[Raw] = []
    at = 0
    for start, end, kind in _disjoint(formulas, len(text)):
        _scan(text, at, start, out)
        word = text[start:end].lower()
        out.append(Raw(start, end, word, word, "growth" if kind == "growth" else "quantity"))
        at = end
    _scan(text, at, len(text), out)
    return out


def _disjoint(formulas: Sequence[tuple[int, int, str]], length: int) -> list[tuple[int, int, str]]:
    """Formula ranges in order, within the text; where two overlap, the longer of those that start first
    stands."""
    kept: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(formulas, key=lambda one: (one[0], -one[1])):
        if 0 <= start < end <= length and (not kept or start >= kept[-1][1]):
            kept.append((start, end, kind))
    return kept


def _scan(text: str, start: int, end: int, out: list[Raw]) -> None:
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        low, high = match.span(match.lastindex or 0)
        if kind in ("plain", "word"):
            for begin, stop, word, root in _pieces(text[low:high]):
                out.append(Raw(low + begin, low + stop, word, root, "word"))
        elif kind == "punct":
            if text[low] == "-" and high - low == 1 and _inside_word(text, low, high):
                continue
            if text[low] == "_":
                continue
            out.append(Raw(low, high, text[low] if text[low] == "\n" else text[low:high], text[low:high], "punct"))
        elif kind == "number":
            word = text[low:high].lower()
            out.append(Raw(low, high, word, word, "number"))
        else:
            word = text[low:high].lower().replace(" ", "")
            out.append(Raw(low, high, word, word, "word"))


def _inside_word(text: str, low: int, high: int) -> bool:
    return low > 0 and text[low - 1].isalnum() and high < len(text) and text[high].isalnum()


@lru_cache(maxsize=16_384)
def _pieces(typed: str) -> tuple[tuple[int, int, str, str], ...]:
    """One word, or the parts of a CamelCase name: where each begins and ends in it, the word and its stem."""
    cuts = [] if typed.islower() else [match.start() for match in _CAMEL.finditer(typed)]
    pieces = []
    for begin, stop in zip([0, *cuts], [*cuts, len(typed)], strict=True):
        word = typed[begin:stop].lower().replace(STRIKE, "")
        pieces.append((begin, stop, word, stem(word)))
    return tuple(pieces)


def within(ranges: Sequence[tuple[int, int]], start: int) -> bool:
    """Whether a position lies in one of the sorted, disjoint ranges."""
    index = bisect_right(ranges, (start, 1 << 60)) - 1
    return index >= 0 and ranges[index][0] <= start < ranges[index][1]
