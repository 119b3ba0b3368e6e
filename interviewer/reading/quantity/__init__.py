"""Quantities in what a candidate typed: values in base units, with spans, bounds and shown arithmetic.

A text is undressed (`clean`), cut into `tokens`, and `scan` finds where figures begin: `numerals` reads the number,
`measures` the unit after it, `measured` both with range and bounds. `headed` and `corrected` find the units that
stand apart from their figures. `chains` joins what calculations tie together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from interviewer.reading.quantity.chains import join
from interviewer.reading.quantity.clean import undress
from interviewer.reading.quantity.format import format_quantity, format_range
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.quantity.scan import scan
from interviewer.reading.quantity.tokens import tokenise

__all__ = ["FoundQuantity", "find_quantities", "format_quantity", "format_range"]


def find_quantities(text: str, blocked: Sequence[tuple[int, int]] = ()) -> tuple[FoundQuantity, ...]:
    """The quantities of a normalised message, by their start, without overlaps; never fails.

    text: `Source.text`. blocked: ranges of it that are growth formulas, where no quantity is looked for.
    A chain of arithmetic ("10^14 * 8 bytes = 800 TB") is one quantity with its last value; the values before
    it are its `parts`. Takes time linear in the length of the text.
    """
    plain, back = undress(text)
    if plain is not text and blocked:
        blocked = _moved(blocked, len(plain), back)
    tokens = tokenise(plain, blocked)
    found = join(tokens, scan(tokens))
    if plain is text:
        return tuple(found)
    return tuple(_at_home(text, quantity, back) for quantity in found)


def _moved(
    blocked: Sequence[tuple[int, int]], size: int, back: Callable[[int, int], tuple[int, int]]
) -> list[tuple[int, int]]:
    """Blocked ranges of the text as ranges of the undressed text."""
    ranges = sorted(blocked)
    moved: list[tuple[int, int]] = []
    held = 0
    for place in range(size):
        start, end = back(place, place + 1)
        while held < len(ranges) and ranges[held][1] <= start:
            held += 1
        if held < len(ranges) and ranges[held][0] < end:
            if moved and moved[-1][1] == place:
                moved[-1] = (moved[-1][0], place + 1)
            else:
                moved.append((place, place + 1))
    return moved


def _at_home(text: str, quantity: FoundQuantity, back: Callable[[int, int], tuple[int, int]]) -> FoundQuantity:
    start, end = back(quantity.start, quantity.end)
    opened = text.count("{", start, end) - text.count("}", start, end)
    while opened > 0 and text[end : end + 1] == "}":
        end, opened = end + 1, opened - 1
    return replace(quantity, start=start, end=end, parts=tuple(_at_home(text, part, back) for part in quantity.parts))
