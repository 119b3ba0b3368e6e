"""Figures in texts: ``{n}`` and ``{n^2*8:byte}`` become numbers a person reads, worked out from the givens.

Literal braces are doubled. The unit after the colon is one of the reader's units or a counted noun
(``{8*100:GPUs}``); without one the number stands alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from interviewer.content.formula import FormulaError, parse_formula
from interviewer.reading.model import Unit
from interviewer.reading.quantity import format_quantity

__all__ = ["FigureError", "figures_in", "fill"]


class FigureError(ValueError):
    """A figure that can't be read or worked out; the message says which."""


@lru_cache(maxsize=2048)
def _parts(text: str) -> tuple[tuple[str, str], ...]:
    """("text", piece) and ("figure", inside of the braces), in order; an interview fills the same texts in again."""
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    piece: list[str] = []
    while at < len(text):
        char = text[at]
        if text[at : at + 2] in ("{{", "}}"):
            piece.append(char)
            at += 2
        elif char == "{":
            end = text.find("}", at)
            if end < 0:
                raise FigureError(f"'{text[at : at + 20]}' has no closing brace; write {{{{ for a literal one")
            if piece:
                yield "text", "".join(piece)
                piece = []
            yield "figure", text[at + 1 : end]
            at = end + 1
        elif char == "}":
            raise FigureError("a closing brace without an opening one; write }} for a literal one")
        else:
            piece.append(char)
            at += 1
    if piece:
        yield "text", "".join(piece)


def _split(figure: str) -> tuple[str, str | None]:
    formula, colon, unit = figure.partition(":")
    return formula.strip(), unit.strip() or None if colon else None


def figures_in(text: str) -> tuple[str, ...]:
    """The formulas of a text's figures. Raises FigureError where one can't be read."""
    found = []
    for kind, piece in _parts(text):
        if kind == "figure":
            formula, _unit = _split(piece)
            try:
                parse_formula(formula)
            except FormulaError as error:
                raise FigureError(str(error)) from None
            found.append(formula)
    return tuple(found)


def fill(text: str, givens: Mapping[str, float]) -> str:
    """The text with its figures worked out. Raises FigureError where one can't be."""
    out: list[str] = []
    for kind, piece in _parts(text):
        if kind == "text":
            out.append(piece)
            continue
        formula, unit = _split(piece)
        try:
            value = parse_formula(formula).value(givens)
        except FormulaError as error:
            raise FigureError(str(error)) from None
        if unit is None or unit in set(Unit):
            out.append(format_quantity(value, unit))
        else:
            out.append(f"{format_quantity(value, None)} {unit}")
    return "".join(out)
