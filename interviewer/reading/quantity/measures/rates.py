"""Whether operations that were named without "/s" are meant as a throughput."""

from __future__ import annotations

from interviewer.reading.quantity.tokens import WORD, Token
from interviewer.reading.quantity.units import GPU_MODEL

__all__ = ["is_rate"]

_BEFORE = frozenset(
    """at sustains sustain sustaining sustained delivers deliver delivering delivered peak peaks reaches
    reach reaching achieves achieve achieving hits hitting throughput speed rated rate gets""".split()
)
_FILLERS = frozenset(
    """a an the about its of peak real effective say maybe roughly ~ around realistic with is only just
    some under over that = : at most least up to theoretical nominal more like than""".split()
)
_AFTER = frozenset(
    """gpu gpus card cards machine machines cpu cpus core cores accelerator accelerators peak sustained
    throughput effective chip chips device devices box server hardware a100 h100 v100 a100s h100s v100s
    achieved speed in node nodes worker workers""".split()
)
_AMOUNT_AFTER = frozenset("of per total overall in for work needed required to".split())
_GIVES = frozenset("does do gives give has have offers offer provides provide manages performs".split())
_SPOKEN_RATES = frozenset(("gflops", "tflops", "pflops", "gigaflops", "teraflops", "petaflops"))
_LARGEST_RATE = 1e21


def is_rate(tokens: list[Token], first: int, end: int, name: str, value: float, per: str | None = None) -> bool:
    """Decide between flop/s and flop for a name that says neither; value is in base units, per what it is said.

    An amount, unless "at", "sustains", "peak" stand before it, a machine follows, or the name is written
    as rates are (TFLOPS, tflops).
    """
    bare = name.lower() in ("flop", "flops", "mac", "macs", "ops", "op", "operations", "multiply-adds")
    ceiling = 1e16 if bare else _LARGEST_RATE
    if value >= ceiling or (per is not None and per not in _AFTER):
        return False  # "at six operations per weight"
    if _spoken_before(tokens, first):
        return True
    if end < len(tokens) and tokens[end].kind == WORD:
        low = tokens[end].low
        if low in _AFTER and low != "in" and "flop" in name.lower():
            return True
        if low in ("each", "per") and end + 1 < len(tokens) and tokens[end + 1].low in _AFTER and low == "per":
            return True
    if name.lower() in _SPOKEN_RATES and (name.islower() or len(name) > 6):
        following = tokens[end].low if end < len(tokens) else ""
        return following not in ("of", "total", "for", "per", "in")
    return False


def _spoken_before(tokens: list[Token], first: int) -> bool:
    j = first - 1
    for _ in range(5):
        if j < 0:
            return False
        low = tokens[j].low
        if low in _BEFORE:
            return True
        if low in _GIVES:
            return j > 0 and (tokens[j - 1].low in _AFTER or GPU_MODEL.match(tokens[j - 1].low) is not None)
        if low not in _FILLERS:
            return False
        j -= 1
    return False
