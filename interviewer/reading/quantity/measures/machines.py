"""Machines and their hours: "A100s", "NVIDIA A100 GPUs", "GPU nodes", "GPU-hours"."""

from __future__ import annotations

from interviewer.reading.quantity.measures.measure import WORKERS, Measure, word_at
from interviewer.reading.quantity.measures.nouns import MODIFIERS, singular
from interviewer.reading.quantity.tokens import Token
from interviewer.reading.quantity.units import GPU_MODEL, NAMES, TIME_WORDS

__all__ = ["read_machines", "read_worker_time"]

_BOXES = frozenset(("node", "nodes", "box", "boxes", "server", "servers", "machines"))
_OF_CARDS = frozenset(("node", "nodes", "servers", "machines", "boxes", "clusters", "memories"))
_NO_MODIFIERS = frozenset(("times", "cpu", "gpu", "key", "attention"))


def read_worker_time(tokens: list[Token], j: int) -> Measure | None:
    """ "GPU-hours", "core hours": a count of its own."""
    if tokens[j].low not in WORKERS or j + 1 >= len(tokens):
        return None
    k = j + 2 if tokens[j + 1].text == "-" else j + 1
    word = word_at(tokens, k)
    if word is None or word.low not in TIME_WORDS or word.low in ("s", "min", "mon"):
        return None
    return Measure(k + 1, "count", noun=f"{singular(tokens[j].low)}-{singular(word.low)}s")


def read_machines(tokens: list[Token], j: int, hyphened: bool = False) -> Measure | None:
    """ "A100s", "NVIDIA A100 GPUs", "more graphics cards", "x A100"; what holds several of them is a count."""
    k = j
    if tokens[k].low in ("x", "times", "*") and k + 1 < len(tokens) and GPU_MODEL.match(tokens[k + 1].low):
        k += 1
    for _ in range(3):
        word = word_at(tokens, k)
        if word is None:
            return None
        if GPU_MODEL.match(word.low):
            return _model(tokens, k)
        if _names_gpu(word):
            return _card(tokens, k, hyphened)
        if word.low not in MODIFIERS or word.low in _NO_MODIFIERS:
            return None
        k += 1
    return None


def _names_gpu(word: Token) -> bool:
    name = NAMES.get(word.low)
    return name is not None and name.unit == "gpu"


def _model(tokens: list[Token], k: int) -> Measure:
    """The machines whose model stands at token k: "A100s", "A100 GPUs", "H100 nodes"."""
    after = word_at(tokens, k + 1)
    if after is not None and _names_gpu(after):
        return Measure(k + 2, "gpu", noun=after.low)
    if after is not None and after.low in _BOXES:
        return Measure(k + 2, "count", noun=after.low)
    return Measure(k + 1, "gpu", noun=tokens[k].low)


def _card(tokens: list[Token], k: int, hyphened: bool) -> Measure:
    """The cards whose name stands at token k: "GPUs", "GPU cards", "GPU nodes"; not the "8-GPU" of a node."""
    low = tokens[k].low
    after = word_at(tokens, k + 1) if low in ("gpu", "card") and not hyphened else None
    if after is not None and after.low in _OF_CARDS:
        return Measure(k + 2, "count", noun=after.low)
    both = after is not None and after.low in ("cards", "devices")
    return Measure(k + 1 + both, "gpu", noun=low)
