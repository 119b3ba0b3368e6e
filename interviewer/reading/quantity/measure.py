"""The unit after a number: its name, what was counted, and what it is per."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.quantity.nouns import MODIFIERS, STOP, counted, singular
from interviewer.reading.quantity.numerals import Numeral
from interviewer.reading.quantity.tokens import END, SIGN, WORD, Token, glued
from interviewer.reading.quantity.typos import mended
from interviewer.reading.quantity.units import (
    CASED,
    GPU_MODEL,
    NAMES,
    OPERATION_WORDS,
    PREFIX_WORDS,
    TIME_WORDS,
)

__all__ = ["Measure", "read_measure", "read_per"]

_WORKERS = frozenset("gpu gpus cpu core node card machine a100 h100 v100 tpu person engineer man".split())
_MODELS = frozenset(
    "model models llm lm network net transformer run variant version checkpoint one training job".split()
)
_DTYPE_BITS = frozenset((1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 12.0, 16.0, 32.0, 64.0, 80.0, 128.0, 256.0))
_PER_ARTICLE = frozenset("byte second flop flop/s dollar".split())
_PER_THINGS = frozenset(
    """second sec value entry parameter param token query row pair element number float weight gpu card
    hour day month year week head layer vector item user cell column feature step sample core node piece
    word document request product key position embedding sequence node machine pop minute run iteration
    epoch box chip a100 h100 dot record pixel point layer example image session""".split()
)
_SPACED_PREFIXES = {"G": 1e9, "T": 1e12, "P": 1e15, "E": 1e18}
_FLOAT_WORDS = frozenset("floating float fp double single arithmetic scalar basic elementary simple".split())
_MULTIPLY = frozenset("multiply mult mul multiplication multiple fused".split())
_ADD = frozenset("add adds accumulate accumulates accumulations accumulation additions addition".split())


@dataclass(slots=True)
class Measure:
    """A unit read up to token `end`. dtype: it says how wide a number is ("32-bit"), which is no quantity."""

    end: int
    unit: str | None
    scale: float = 1.0
    noun: str | None = None
    per: str | None = None
    rate: bool | None = False
    name: str = ""
    dtype: bool = False
    day: bool = False


def _word(tokens: list[Token], i: int) -> Token | None:
    return tokens[i] if i < len(tokens) and tokens[i].kind == WORD else None


def read_measure(tokens: list[Token], i: int, number: Numeral) -> Measure:
    """The unit that follows a number ending before token i; unit None and end i where there is none."""
    j = i
    hyphened = False
    if (
        j + 1 < len(tokens)
        and tokens[j].text == "-"
        and glued(tokens, j)
        and _word(tokens, j + 1)
        and glued(tokens, j + 1)
    ):
        j += 1
        hyphened = True
    token = tokens[j] if j < len(tokens) else None
    if token is None or token.kind == END:
        return Measure(i, None)
    if token.text == "*" and (gpus := _gpu(tokens, j)) is not None:
        return gpus
    if token.kind == SIGN:
        return _signed(tokens, i, number)
    if token.kind != WORD:
        return Measure(i, None)
    found = (
        _worker_time(tokens, j)
        or _gpu(tokens, j, hyphened)
        or _operations(tokens, j)
        or _named(tokens, j, number)
        or _billions(tokens, j, number)
        or (_counted(tokens, j, number, hyphened) if not glued(tokens, i) or hyphened or number.scale > 1 else None)
    )
    if found is None:
        return _rate(tokens, i, Measure(i, None), number)
    if found.end < len(tokens) and tokens[found.end].text == "'" and glued(tokens, found.end):
        after = _word(tokens, found.end + 1)
        if after is not None and after.low == "s" and glued(tokens, found.end + 1):
            found.end += 2
    return _rate(tokens, i, found, number)


def _signed(tokens: list[Token], i: int, number: Numeral) -> Measure:
    text = tokens[i].text
    if text == "%":
        return Measure(i + 1, "percent", noun=_quality(tokens, i + 1))
    if text == "$":
        return Measure(i + 1, "dollar")
    if text in ("€", "£"):
        return Measure(i + 1, "count", noun="euros" if text == "€" else "pounds")
    return _rate(tokens, i, Measure(i, None), number)


def _quality(tokens: list[Token], i: int) -> str | None:
    words: list[str] = []
    while len(words) < 3 and (token := _word(tokens, i)) is not None and token.low not in STOP:
        words.append(token.low)
        i += 1
    return " ".join(words) or None


def _worker_time(tokens: list[Token], j: int) -> Measure | None:
    """ "GPU-hours", "core hours": a count of its own."""
    if tokens[j].low not in _WORKERS or j + 1 >= len(tokens):
        return None
    k = j + 2 if tokens[j + 1].text == "-" else j + 1
    word = _word(tokens, k)
    if word is None or word.low not in TIME_WORDS or len(word.low) < 1 or word.low in ("s", "min", "mon"):
        return None
    return Measure(k + 1, "count", noun=f"{singular(tokens[j].low)}-{singular(word.low)}s")


def _gpu(tokens: list[Token], j: int, hyphened: bool = False) -> Measure | None:
    """ "A100s", "NVIDIA A100 GPUs", "more graphics cards", "x A100"."""
    k = j
    if tokens[k].low in ("x", "times", "*") and k + 1 < len(tokens) and GPU_MODEL.match(tokens[k + 1].low):
        k += 1
    for _ in range(3):
        word = _word(tokens, k)
        if word is None:
            return None
        if GPU_MODEL.match(word.low):
            end = k + 1
            after = _word(tokens, end)
            if after is not None and (name := NAMES.get(after.low)) and name.unit == "gpu":
                return Measure(end + 1, "gpu", noun=after.low)
            if after is not None and after.low in (
                "node",
                "nodes",
                "box",
                "boxes",
                "servers",
                "machines",
                "server",
            ):
                return Measure(end + 1, "count", noun=after.low)
            return Measure(end, "gpu", noun=word.low)
        name = NAMES.get(word.low)
        if name is not None and name.unit == "gpu":
            end = k + 1
            if (
                word.low in ("gpu", "card")
                and not hyphened
                and end < len(tokens)
                and (after := _word(tokens, end)) is not None
            ):
                if after.low in ("nodes", "node", "servers", "machines", "boxes", "clusters", "memories"):
                    return Measure(end + 1, "count", noun=after.low)
                if after.low in ("cards", "devices"):
                    end += 1
            return Measure(end, "gpu", noun=word.low)
        if word.low not in MODIFIERS or word.low in ("times", "cpu", "gpu", "key", "attention"):
            return None
        k += 1
    return None


def _operations(tokens: list[Token], j: int) -> Measure | None:
    """ "floating point operations", "multiply-adds", "simple operations"."""
    k = j
    words = 0
    while words < 3 and (word := _word(tokens, k)) is not None and word.low in _FLOAT_WORDS:
        k += 1
        words += 1
        if k < len(tokens) and tokens[k].text == "-":
            k += 1
        if (point := _word(tokens, k)) is not None and point.low in ("point", "pt", "precision"):
            k += 1
    word = _word(tokens, k)
    if word is None:
        return None
    if word.low in _MULTIPLY:
        return _multiply_add(tokens, k)
    noun = OPERATION_WORDS.get(word.low)
    if noun is not None and k > j:
        flop = tokens[j].low in ("floating", "float", "fp") and noun == "operations"
        return Measure(k + 1, "flop", noun="flop" if flop else noun, rate=None, name=word.text)
    return None


def _multiply_add(tokens: list[Token], k: int) -> Measure | None:
    j = k + 1
    for _ in range(3):
        if j < len(tokens) and tokens[j].text in ("-", "/", "+", "--"):
            j += 1
        word = _word(tokens, j)
        if word is None:
            return None
        if word.low in ("and", "multiply", "multiplication"):
            j += 1
            continue
        if word.low in _ADD:
            end = j + 1
            after = _word(tokens, end)
            if after is not None and after.low in ("operations", "ops", "operation"):
                end += 1
            return Measure(end, "flop", noun="multiply-adds", rate=None, name="multiply-adds")
        return None
    return None


def _named(tokens: list[Token], j: int, number: Numeral) -> Measure | None:
    token = tokens[j]
    following = _word(tokens, j + 1)
    if token.low in PREFIX_WORDS and following is not None:
        name = NAMES.get(following.low)
        if name is not None and name.unit in ("byte", "flop") and name.scale in (1.0, 0.125):
            scale = PREFIX_WORDS[token.low] * name.scale
            return Measure(j + 2, name.unit, scale, name.noun, rate=name.rate, name=following.text)
    if token.low == "per" and following is not None and following.low in ("cent", "cents"):
        return Measure(j + 2, "percent", noun=_quality(tokens, j + 2))
    if token.text in _SPACED_PREFIXES and following is not None and not glued(tokens, j + 1):
        name = NAMES.get(following.low)
        if name is not None and name.unit == "flop" and name.scale == 1.0 and following.low != "hz":
            return Measure(j + 2, "flop", _SPACED_PREFIXES[token.text], name.noun, rate=None, name=following.text)
    if token.text == "g" and glued(tokens, j):
        return Measure(j + 1, "byte", 1e9)
    if token.low == "d":
        if token.text == "D":
            return None
        return Measure(j + 1, "second", TIME_WORDS["day"], day=True) if _lone(tokens, j) else None
    if token.low in ("y", "a") and token.text == "y" and glued(tokens, j) and _lone(tokens, j):
        return Measure(j + 1, "second", TIME_WORDS["year"])
    name = CASED.get(token.text) or NAMES.get(token.low)
    if name is None:
        fixed = mended(token.low) if not number.article else None
        if fixed is None:
            return None
        name = NAMES[fixed]
    if len(token.low) == 1 and not _lone(tokens, j):
        return None
    if token.low in ("us", "mon") and not glued(tokens, j) and following is not None:
        return None
    if name.noun == "bit" and name.scale == 0.125 and number.value in _DTYPE_BITS:
        return Measure(j + 1, "byte", 0.125, dtype=True)
    found = Measure(j + 1, name.unit, name.scale, name.noun, rate=name.rate, name=token.text)
    if name.noun == "bit":
        found.noun = None
    if name.unit == "byte" and token.low.endswith("bps"):
        found.per = "second"
    if name.unit == "percent":
        found.noun = _quality(tokens, j + 1)
    if name.unit == "parameter" and token.low in ("weight", "weights") and following is not None:  # noqa: SIM102
        if following.low in ("matrix", "matrices", "tensors", "updates", "tensor"):
            return Measure(j + 2, "count", noun=following.low)
    return found


def _lone(tokens: list[Token], j: int) -> bool:
    """Whether a one-letter name stands alone: not d^2, d*n, d(...), not h/n."""
    if j + 1 >= len(tokens):
        return True
    after = tokens[j + 1]
    named = after.text == "=" and glued(tokens, j + 1) and not glued(tokens, j)
    if named or after.text in ("^", "**", "_", "'") or (after.text == "(" and glued(tokens, j + 1)):
        return False
    return not (after.text == "*" and j + 2 < len(tokens) and tokens[j].text == "d" and tokens[j + 2].kind == WORD)


def _billions(tokens: list[Token], j: int, number: Numeral) -> Measure | None:
    """ "a 10B model": parameters, though the word is not said."""
    if number.scale < 1e6 or not (tokens[j].low in _MODELS or sorted(tokens[j].low) == sorted("model")):
        return None
    return Measure(j, "parameter", noun="parameters") if not number.worded else None


def _counted(tokens: list[Token], j: int, number: Numeral, hyphened: bool) -> Measure | None:
    if number.article:
        return None
    k = j
    for _ in range(2):
        word = _word(tokens, k)
        if word is None or k == j:
            k += 1
            if word is None or word.low not in MODIFIERS:
                break
            continue
        name = NAMES.get(word.low)
        if name is not None and name.unit in ("token", "parameter", "flop") and len(word.low) > 2:
            return Measure(k + 1, name.unit, name.scale, name.noun, rate=name.rate, name=word.text)
        break
    if hyphened:
        word = tokens[j]
        if len(word.low) < 3 or word.low in STOP or word.low in ("way", "fold", "bit", "bits", "ish"):
            return None
        end = j + 1
        return Measure(end, "count", noun=singular(word.low))
    noun = counted(tokens, j)
    if noun is None:
        return None
    words, end = noun
    name = NAMES.get(words)
    if name is not None and name.unit in ("token", "parameter", "flop", "gpu"):
        return Measure(end, name.unit, name.scale, name.noun, rate=name.rate, name=words)
    return Measure(end, "count", noun=words)


def _rate(tokens: list[Token], i: int, found: Measure, number: Numeral) -> Measure:
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


def read_per(tokens: list[Token], i: int, unit: str | None, bare: bool) -> tuple[str, int] | None:
    """What a quantity that ends before token i is per, and the index after it."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.low in ("each", "apiece") and unit is not None:
        after = _word(tokens, i + 1)
        if after is not None and after.low in ("second", "parameter", "token", "entry", "value", "element"):
            return singular(after.low), i + 2
        return "each", i + 1
    j = i + 1
    if token.text == "/":
        word = _word(tokens, j)
        if word is None or (bare and word.low not in ("s", "sec", "second", "secs")):
            return None
        if len(word.low) < 3 and word.low not in ("s", "h", "hr", "ms", "op", "el", "us"):
            return None
        if word.low in ("s", "h") and not _lone(tokens, j):
            return None
        return _per_word(tokens, j)
    if token.low == "per" or (
        token.low in ("for", "in", "on") and j < len(tokens) and tokens[j].low in ("each", "every")
    ):
        if bare and token.low != "per":
            return None
        while j < len(tokens) and tokens[j].low in ("a", "each", "every", "single", "one", "the"):
            j += 1
        return _per_word(tokens, j)
    if token.low in ("a", "an", "every") and unit in _PER_ARTICLE:
        word = _word(tokens, j)
        if word is None or word.low not in _PER_THINGS or (unit == "second" and word.low in TIME_WORDS):
            return None
        after = _word(tokens, j + 1)
        if unit == "byte" and word.low in TIME_WORDS and word.low != "second":
            return None
        if after is not None and after.low not in STOP and word.low not in TIME_WORDS and word.low not in MODIFIERS:
            return None
        return _per_word(tokens, j)
    if token.low == "s" and unit == "flop" and i + 1 < len(tokens) and tokens[i + 1].text == "^":
        k = i + 2
        while k < len(tokens) and tokens[k].text in ("(", "-", "1", ")"):
            k += 1
        return "second", k
    return None


def _per_word(tokens: list[Token], j: int) -> tuple[str, int] | None:
    word = _word(tokens, j)
    if word is None:
        return None
    if word.low in _MULTIPLY and (pair := _multiply_add(tokens, j)) is not None:
        return "multiply-add", pair.end
    after = _word(tokens, j + 1)
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
        hour = _word(tokens, j + 2)
        if hour is not None and hour.low in TIME_WORDS and word.low in _WORKERS:
            return f"{singular(word.low)}-{singular(hour.low)}", j + 3
    if after is not None and word.low in _WORKERS and after.low in TIME_WORDS and len(after.low) > 1:
        return f"{singular(word.low)}-{singular(after.low)}", j + 2
    return singular(word.low), j + 1
