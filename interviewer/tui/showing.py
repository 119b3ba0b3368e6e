"""What a person typed, made safe to show: controls visible, direction marks named, long texts cut.

What is kept in the journal is never changed by this; it is only about the screen.
"""

from __future__ import annotations

from functools import lru_cache

from rich.cells import cell_len, set_cell_size

__all__ = ["cut_to_cells", "fit", "one_line", "visible"]

SHOWN_CHARACTERS = 4000
SHOWN_LINES = 120

_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_BREAKS = (0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029)


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    table = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)}
    table[0x09] = "    "
    table[0x7F] = "\u2421"
    for code in (
        *range(0x80, 0xA0),
        *_BIDI,
        *_BREAKS,
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
    ):
        table[code] = f"<U+{code:04X}>"
    table |= {code: chr(0x2400 + code) for code in _BREAKS if code < 0x20}
    return table


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def visible(text: str, characters: int = SHOWN_CHARACTERS, lines: int = SHOWN_LINES) -> str:
    """The text for a screen, at most so many characters and lines; what is left out is counted."""
    shown = text[:characters]
    parts = shown.split("\n", lines)
    if len(parts) > lines:
        shown = "\n".join(parts[:lines])
    left = len(text) - len(shown)
    shown = _without_surrogates(shown.replace("\r\n", "\n").translate(_table()))
    return f"{shown} ... ({left:,} more characters kept)" if left else shown


def one_line(text: str, characters: int = 300) -> str:
    """The same in a single line: every run of white space is one space."""
    shown = " ".join(text[: characters + 1].split())
    more = "…" if len(text) > characters else ""
    return _without_surrogates(shown[:characters].translate(_table())) + more


def cut_to_cells(text: str, cells: int) -> str:
    """The text in at most so many cells, with an ellipsis where something was cut."""
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, max(cells - 1, 0)).rstrip() + ("…" if cells > 0 else "")


def fit(text: str, cells: int, *, right: bool = False) -> str:
    """The text in exactly so many cells: cut with an ellipsis, or padded."""
    text = cut_to_cells(text, cells)
    padding = " " * max(cells - cell_len(text), 0)
    return padding + text if right else text + padding
