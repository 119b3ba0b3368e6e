"""The case tables and the short writing of quantities in them."""

from __future__ import annotations

from pathlib import Path

from interviewer.reading.quantity import FoundQuantity, find_quantities
from interviewer.reading.source import normalise

CASES = Path(__file__).with_name("cases")


def load() -> list[tuple[str, str, str]]:
    """(text, expected, why) of every case."""
    rows: list[tuple[str, str, str]] = []
    for path in sorted(CASES.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text, _, rest = line.partition("  =>  ")
            expected, _, why = rest.partition("  #  ")
            rows.append((text, expected, why))
    return rows


def _number(value: float | None) -> str:
    return "open" if value is None else f"{value:.6g}"


def _one(quantity: FoundQuantity) -> str:
    low, high = _number(quantity.low), _number(quantity.high)
    words = [low if low == high else f"{low}..{high}", quantity.unit or "bare"]
    if quantity.noun:
        words.append(quantity.noun.replace(" ", "_"))
    if quantity.per:
        words.append(f"per {quantity.per}")
    if quantity.approximate:
        words.append("~")
    if quantity.chain_ok is not None:
        words.append("holds" if quantity.chain_ok else "fails")
    return " ".join(words)


def read(text: str) -> str:
    """What is read in a text as it was typed, in the writing of the case tables."""
    return "; ".join(_one(quantity) for quantity in find_quantities(normalise(text).text)) or "none"
