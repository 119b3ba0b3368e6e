"""The unit after a number: its name, what was counted, and what it is per."""

from __future__ import annotations

from interviewer.reading.quantity.measures.machines import read_machines, read_worker_time
from interviewer.reading.quantity.measures.measure import Measure, quality, word_at
from interviewer.reading.quantity.measures.named import read_named
from interviewer.reading.quantity.measures.nouns import MODIFIERS, STOP, counted, singular
from interviewer.reading.quantity.measures.operations import read_operations
from interviewer.reading.quantity.measures.per import read_per
from interviewer.reading.quantity.numerals import Numeral
from interviewer.reading.quantity.tokens import END, SIGN, WORD, Token, glued
from interviewer.reading.quantity.units import HARD, NAMES, TIME_WORDS, Name

__all__ = ["read_measure"]

_MODELS = frozenset(
    "model models llm lm network net transformer run variant version checkpoint one training job".split()
)


def read_measure(tokens: list[Token], i: int, number: Numeral) -> Measure:
    """The unit that follows a number ending before token i; unit None and end i where there is none."""
    hyphened = _hyphened(tokens, i)
    j = i + hyphened
    if j >= len(tokens) or tokens[j].kind == END:
        return Measure(i, None)
    token = tokens[j]
    if token.text == "*" and (machines := read_machines(tokens, j)) is not None:
        return machines
    if token.text in _REMARKS and (remarked := _remarked(tokens, j, number)) is not None:
        return remarked
    if token.kind == SIGN:
        return _signed(tokens, i)
    if token.kind != WORD:
        return Measure(i, None)
    found = (
        read_worker_time(tokens, j)
        or read_machines(tokens, j, hyphened)
        or read_operations(tokens, j)
        or read_named(tokens, j, number)
        or _parameters(tokens, j, number)
    )
    if found is None and (hyphened or number.scale > 1 or not glued(tokens, i)):
        found = _counted(tokens, j, number, hyphened)
    if found is None:
        return _many_a_second(tokens, i, number) or _with_per(tokens, Measure(i, None))
    _take_genitive(tokens, found)
    return _over_time(tokens, _with_per(tokens, found))


def _remarked(tokens: list[Token], i: int, number: Numeral) -> Measure | None:
    """The unit that the remark behind a line of code begins with: "18.87   # MB, fp16", "2400 // hours"."""
    start = i
    while start < len(tokens) and tokens[start].text in _REMARKS:
        start += 1
    if tokens[i].start == tokens[i - 1].end or start >= len(tokens) or tokens[start].kind != WORD:
        return None
    if tokens[i].text == "/" and start != i + 2:
        return None
    found = read_measure(tokens, start, number)
    return found if found.unit in (*HARD, "gpu") else None


def _over_time(tokens: list[Token], found: Measure) -> Measure:
    """ "139 petaFLOP/s-days": the operations that a rate makes in that time."""
    dash = found.end < len(tokens) and tokens[found.end].text == "-" and glued(tokens, found.end)
    word = word_at(tokens, found.end + dash)
    if found.unit not in ("flop", "flop/s") or found.scale < _MANY or found.per or word is None:
        return found
    if len(word.low) < 3 or word.low not in TIME_WORDS or (not dash and not word.low.endswith("s")):
        return found
    return Measure(found.end + dash + 1, "flop", found.scale * TIME_WORDS[word.low], "flop")


_MANY = 1e6
_REMARKS = ("#", "/")
"""What a remark begins with in code, "//" taken apart."""


def _many_a_second(tokens: list[Token], i: int, number: Numeral) -> Measure | None:
    """ "a core does 1e9 a second", "1e13 of them per second": a rate of operations, where so many are nothing else."""
    if [token.low for token in tokens[i : i + 2]] in (["of", "them"], ["of", "these"], ["of", "those"]):
        i += 2
    second = word_at(tokens, i + 1)
    if number.value < _MANY or second is None or tokens[i].low not in ("a", "every", "each", "per"):
        return None
    after = word_at(tokens, i + 2)
    if second.low not in ("second", "sec") or (after is not None and after.low not in STOP):
        return None
    return Measure(i + 2, "flop/s", rate=True)


def _hyphened(tokens: list[Token], i: int) -> bool:
    """Whether a hyphen at token i ties the number to a word: "30-minute"."""
    if i + 1 >= len(tokens) or tokens[i].text != "-" or tokens[i + 1].kind != WORD:
        return False
    return glued(tokens, i) and glued(tokens, i + 1)


def _take_genitive(tokens: list[Token], found: Measure) -> None:
    """Take in the "'s" of "80 GB's"."""
    end = found.end
    if end + 1 < len(tokens) and tokens[end].text == "'" and glued(tokens, end):
        after = tokens[end + 1]
        if after.kind == WORD and after.low == "s" and glued(tokens, end + 1):
            found.end += 2


def _signed(tokens: list[Token], i: int) -> Measure:
    """The unit that is a sign: "%", "$", "€"; else what a bare number is per."""
    text = tokens[i].text
    if text == "%":
        return Measure(i + 1, "percent", noun=quality(tokens, i + 1))
    if text == "$":
        return Measure(i + 1, "dollar")
    if text in ("€", "£"):
        return Measure(i + 1, "count", noun="euros" if text == "€" else "pounds")
    return _with_per(tokens, Measure(i, None))


def _parameters(tokens: list[Token], j: int, number: Numeral) -> Measure | None:
    """ "a 10B model": parameters, though the word is not said."""
    if number.scale < 1e6 or not (tokens[j].low in _MODELS or sorted(tokens[j].low) == sorted("model")):
        return None
    return Measure(j, "parameter", noun="parameters") if not number.worded else None


def _counted(tokens: list[Token], j: int, number: Numeral, hyphened: bool) -> Measure | None:
    """What the number counts: "9,900 product columns", "3 new tokens", "a 4-GPU node"."""
    if number.article:
        return None
    if (described := _described(tokens, j)) is not None:
        return described
    if hyphened:
        low = tokens[j].low
        compound = len(low) < 3 or low in STOP or low in ("way", "fold", "bit", "bits", "ish")
        return None if compound else Measure(j + 1, "count", noun=singular(low))
    noun = counted(tokens, j)
    if noun is None:
        return None
    words, end = noun
    name = NAMES.get(words)
    if name is not None and name.unit in ("token", "parameter", "flop", "gpu"):
        return _of_name(name, end, words)
    return Measure(end, "count", noun=words)


_WHOLE_TIMES = frozenset("wall wallclock clock calendar full whole straight solid elapsed entire consecutive".split())


def _elapsed(tokens: list[Token], j: int) -> Measure | None:
    """ "2,400 wall-clock hours", "100 calendar days": a time behind words that say how it is counted."""
    k = j
    while k < len(tokens) and k - j < 3 and (tokens[k].low in _WHOLE_TIMES or (k > j and tokens[k].text == "-")):
        k += 1
    word = word_at(tokens, k)
    if k == j or word is None or len(word.low) < 3 or word.low not in TIME_WORDS:
        return None
    return Measure(k + 1, "second", TIME_WORDS[word.low])


def _described(tokens: list[Token], j: int) -> Measure | None:
    """A unit behind one word that describes it: "10 new tokens", "6 basic ops"."""
    if (elapsed := _elapsed(tokens, j)) is not None:
        return elapsed
    word = word_at(tokens, j + 1)
    if tokens[j].low not in MODIFIERS or word is None or len(word.low) <= 2:
        return None
    name = NAMES.get(word.low)
    if name is None or name.unit not in ("token", "parameter", "flop"):
        return None
    return _of_name(name, j + 2, word.text)


def _of_name(name: Name, end: int, written: str) -> Measure:
    return Measure(end, name.unit, name.scale, name.noun, rate=name.rate, name=written)


def _with_per(tokens: list[Token], found: Measure) -> Measure:
    """Follow "/s", "per second", "a second"; then whatever else the quantity is per."""
    per = read_per(tokens, found.end, found.unit, bare=found.unit is None)
    if per is None:
        return found
    what, end = per
    if what == "second" and found.unit in ("flop", None):
        found.unit, found.rate, found.end = "flop/s", True, end
        again = read_per(tokens, end, "flop/s", bare=False)
        if again is not None:
            found.per, found.end = again
        return found
    if what == "second" and found.unit == "flop/s":
        found.end = end
        return found
    if found.unit is None and tokens[found.end].low != "per":
        return found
    found.per, found.end = what, end
    if found.dtype:
        found.dtype = False
    if found.unit == "flop" and (again := read_per(tokens, end, "flop", bare=False)) and again[0] == "second":
        found.unit, found.rate, found.end = "flop/s", True, again[1]
    return found
