"""Quantities in what a candidate typed: values in base units, with spans, bounds and shown arithmetic.

A text is undressed (`clean`), cut into `tokens`, and `scan` finds where figures begin: `numerals` reads the number,
`measures` the unit after it, `measured` both with range and bounds. `headed` and `corrected` find the units that
stand apart from their figures. `chains` joins what calculations tie together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.reading.quantity.chains import join
from interviewer.reading.quantity.clean import Undressed, undress
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
    undressed = undress(text)
    if undressed is None:
        tokens = tokenise(text, blocked)
        return tuple(join(tokens, scan(tokens)))
    tokens = tokenise(undressed.text, undressed.here(blocked))
    return tuple(_at_home(text, quantity, undressed) for quantity in join(tokens, scan(tokens)))


def _at_home(text: str, quantity: FoundQuantity, undressed: Undressed) -> FoundQuantity:
    start, end = undressed.back(quantity.start, quantity.end)
    opened = text.count("{", start, end) - text.count("}", start, end)
    while opened > 0 and text[end : end + 1] == "}":
        end, opened = end + 1, opened - 1
    parts = tuple(_at_home(text, part, undressed) for part in quantity.parts)
    return replace(quantity, start=start, end=end, parts=parts)
