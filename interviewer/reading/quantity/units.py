"""Names of units, in the writings that people use, and their size in base units."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = [
    "CASED",
    "DAY",
    "GPU_MODEL",
    "HARD",
    "HOUR",
    "MINUTE",
    "MONTH",
    "NAMES",
    "OPERATION_WORDS",
    "PREFIX_WORDS",
    "TIME_WORDS",
    "YEAR",
    "Name",
    "unit_named",
]

HARD = ("byte", "second", "flop", "flop/s", "dollar")
"""Units that measure; the others count."""

MINUTE = 60.0
HOUR = 3600.0
DAY = 86400.0
WEEK = 7 * DAY
MONTH = 30.44 * DAY
YEAR = 365.25 * DAY


@dataclass(frozen=True, slots=True)
class Name:
    """What a unit's name means: its base unit, how many of these it is, and the noun kept for a grader.

    rate: flop names only: True for a throughput (TFLOPS), None where the context decides (TFLOPs).
    """

    unit: str
    scale: float = 1.0
    noun: str | None = None
    rate: bool | None = False


_LETTERS = {"k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "p": 1e15, "e": 1e18, "z": 1e21, "y": 1e24}
PREFIX_WORDS = {
    "kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12, "peta": 1e15, "exa": 1e18, "zetta": 1e21, "zeta": 1e21,
    "yotta": 1e24,
}  # fmt: skip
_BINARY_WORDS = {
    "kibi": 2.0**10, "mebi": 2.0**20, "gibi": 2.0**30, "tebi": 2.0**40, "pebi": 2.0**50, "exbi": 2.0**60,
}  # fmt: skip


def _bytes(names: dict[str, Name]) -> None:
    names.update(dict.fromkeys(("byte", "bytes", "b", "octets", "octet", "byts"), Name("byte")))
    names.update(dict.fromkeys(("bit", "bits"), Name("byte", 0.125, "bit")))
    for letter, scale in _LETTERS.items():
        if letter in "zy":
            continue
        for end in ("b", "bs", "byte", "bytes"):
            names[letter + end] = Name("byte", scale)
        for end in ("bit", "bits", "bps"):
            names[letter + end] = Name("byte", scale / 8)
    for letter, binary in zip("kmgtpe", _BINARY_WORDS.values(), strict=True):
        for end in ("ib", "ibs", "ibyte", "ibytes"):
            names[letter + end] = Name("byte", binary)
        for end in ("ibit", "ibits"):
            names[letter + end] = Name("byte", binary / 8)
    for prefix, scale in (PREFIX_WORDS | _BINARY_WORDS).items():
        for end in ("byte", "bytes", "byts", "bites", "octet", "octets"):
            names[prefix + end] = Name("byte", scale)
        for end in ("bit", "bits"):
            names[prefix + end] = Name("byte", scale / 8)
    names.update(dict.fromkeys(("gig", "gigs", "gigz"), Name("byte", 1e9)))
    names.update(dict.fromkeys(("meg", "megs"), Name("byte", 1e6)))
    names.update(dict.fromkeys(("tera", "teras", "terra", "terras"), Name("byte", 1e12)))
    names.update(dict.fromkeys(("peta", "petas"), Name("byte", 1e15)))
    names.update(dict.fromkeys(("terrabyte", "terrabytes", "tarabytes"), Name("byte", 1e12)))


_TIMES = {
    1.0: "s sec secs second seconds scnds secounds",
    1e-3: "ms msec msecs millisecond milliseconds millis",
    1e-6: "us μs µs usec microsecond microseconds micros",
    1e-9: "ns nsec nanosecond nanoseconds nanos",
    MINUTE: "min mins minute minutes",
    HOUR: "h hr hrs hour hours hous hrz",
    DAY: "day days dayz dys",
    2 * DAY: "weekend weekends",
    WEEK: "week weeks wk wks",
    2 * WEEK: "fortnight fortnights",
    MONTH: "month months mo mos mth mths mon mons",
    YEAR: "year years yr yrs yer yers",
    10 * YEAR: "decade decades",
    100 * YEAR: "century centuries",
    1000 * YEAR: "millennium millennia millenia millenium",
}

_OTHER_LANGUAGES = {
    1.0: "sekunden sekunde secondes segundos secondi seconden",
    MINUTE: "minuten minutos minuti",
    HOUR: "stunden stunde heures heure horas hora ore uur uren",
    DAY: "tage tagen jours jour días dias giorni dagen",
    WEEK: "wochen semaines semanas settimane weken",
    MONTH: "monate monaten mois meses mesi maanden",
    YEAR: "jahre jahren ans années annees años anos anni jaren",
}
"""What a candidate who thinks in another language slips in."""

TIME_WORDS: dict[str, float] = {
    word: scale for table in (_TIMES, _OTHER_LANGUAGES) for scale, words in table.items() for word in words.split()
}

OPERATION_WORDS: dict[str, str] = {
    "operation": "operations", "operations": "operations", "opertions": "operations", "ops": "operations",
    "op": "operations", "mac": "macs", "macs": "macs", "fma": "macs", "fmas": "macs", "muladds": "multiply-adds",
    "muladd": "multiply-adds", "madds": "multiply-adds", "madd": "multiply-adds", "maddubs": "multiply-adds",
    "multadds": "multiply-adds", "multadd": "multiply-adds", "multiplications": "multiplications",
    "multiplication": "multiplications", "multiplies": "multiplications", "mults": "multiplications",
    "muls": "multiplications", "multiplyadds": "multiply-adds", "multiplyadd": "multiply-adds",
    "additions": "additions", "hz": "cycles", "hertz": "cycles", "cycles": "cycles",
    "instructions": "operations", "flop": "flop", "flops": "flop", "computations": "operations",
    "calculations": "operations",
}  # fmt: skip


def _flops(names: dict[str, Name]) -> None:
    scales = {"": 1.0} | _LETTERS | PREFIX_WORDS
    for prefix, scale in scales.items():
        for end in ("flop", "flops", "flopps"):
            names[prefix + end] = Name("flop", scale, "flop", None)
        names[prefix + "flopps"] = Name("flop/s", scale, "flop", True)
        for end in ("hz", "hertz"):
            names[prefix + end] = Name("flop/s", scale, "cycles", True)
        for end in ("mac", "macs"):
            names[prefix + end] = Name("flop", scale, "macs", None)
        if len(prefix) != 1 or prefix in "gtp":
            for end in ("op", "ops"):
                names[prefix + end] = Name("flop", scale, "operations", None)
    names["tops"] = Name("flop/s", 1e12, "operations", True)
    names["mops"] = Name("flop", 1e6, "operations", None)
    names["top"] = Name("count", 1.0, None)
    del names["top"], names["pop"], names["pops"]
    for word, noun in OPERATION_WORDS.items():
        names.setdefault(word, Name("flop", 1.0, noun, None))


def _others(names: dict[str, Name]) -> None:
    for word in ("gpu", "gpus", "card", "cards", "accelerator", "accelerators", "gpuz", "gpues", "gpu s"):
        names[word] = Name("gpu", 1.0, word)
    for word in ("token", "tokens", "tok", "toks", "tokns", "tokens'", "tkns"):
        names[word] = Name("token", 1.0, "tokens")
    for word in (
        "parameter",
        "parameters",
        "param",
        "params",
        "weights",
        "weight",
        "parms",
        "paramters",
        "parametres",
    ):
        names[word] = Name("parameter", 1.0, "parameters")
    for prefix, scale in (("m", 1e6), ("g", 1e9), ("t", 1e12)):
        for word in ("token", "tokens", "tok", "toks"):
            names[prefix + word] = Name("token", scale, "tokens")
        for word in ("parameter", "parameters", "param", "params"):
            names[prefix + word] = Name("parameter", scale, "parameters")
    for word in ("percent", "%", "pct", "percents", "procent", "per-cent", "percentage"):
        names[word] = Name("percent")
    for word in ("dollar", "dollars", "usd", "bucks"):
        names[word] = Name("dollar")
    for word in ("cent", "cents"):
        names[word] = Name("dollar", 0.01)


def _all() -> dict[str, Name]:
    names: dict[str, Name] = {}
    _bytes(names)
    _flops(names)
    for word, scale in TIME_WORDS.items():
        names[word] = Name("second", scale)
    _others(names)
    return names


NAMES: dict[str, Name] = _all()
"""Lower-case name of one word -> its meaning."""

CASED: dict[str, Name] = {
    **{
        letter.upper() + end: Name("byte", scale / 8)
        for letter, scale in _LETTERS.items()
        for end in ("b", "bit", "bits")
        if letter in "mgtp"
    },
    **{
        letter.upper() + end: Name("flop/s", scale, "flop", True)
        for letter, scale in _LETTERS.items()
        if letter not in "zy"
        for end in ("FLOPS", "FLOPs/s")
    },
    "TOPS": Name("flop/s", 1e12, "operations", True),
    "GOPS": Name("flop/s", 1e9, "operations", True),
    "POPS": Name("flop/s", 1e15, "operations", True),
    "EFLOPS": Name("flop", 1e18, "flop", None),
    "TF": Name("flop/s", 1e12, "flop", True),
    "GF": Name("flop/s", 1e9, "flop", True),
    "PF": Name("flop/s", 1e15, "flop", True),
    "EF": Name("flop", 1e18, "flop", None),
    "G": Name("byte", 1e9),
    **{letter + "o": Name("byte", scale) for letter, scale in zip("KMGTP", (1e3, 1e6, 1e9, 1e12, 1e15), strict=True)},
    **{letter + "io": Name("byte", 2.0**power) for letter, power in (("G", 30), ("T", 40))},
}
"""Names whose capitals matter; looked up before `NAMES`."""

GPU_MODEL = re.compile(
    r"(?:(?:dgx|rtx|tesla|nvidia)?(?:[ahvp]100|h200|h800|a800|b100|b200|gb200|gh200|a10g?|a16|a30|a40|a6000|l4|l40s?|t4|k80"
    r"|v100|p40|mi\d{2,3}x?|rtx\d{4})|(?:3090|4090|5090))'?s?$"
)


_LAST_WORD = re.compile(r"[a-z]+\Z")
_RATE = re.compile(r"(?:/|\bper ) ?[a-z]+\Z")


def unit_named(figure: str) -> str | None:
    """The base unit in which a figure in lower case ends, "160 gb", "rate" for one per something else; None where it
    ends in none."""
    if _RATE.search(figure):
        return "rate"
    word = _LAST_WORD.search(figure)
    name = NAMES.get(word[0]) if word else None
    return name.unit if name else None
