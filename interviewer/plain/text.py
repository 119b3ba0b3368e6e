"""Text for a terminal: made harmless, measured in cells, wrapped between words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["HARMFUL", "safe", "width", "wrap", "wrapped_lines"]

HARMFUL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # control characters but the line end
    "\u2028\u2029\u202a-\u202e\u2066-\u2069"  # other line ends, and what reorders a line
    "\ufeff\ud800-\udfff]"  # a byte-order mark, and halves of characters that UTF-8 can't carry
)
"""Characters that must not reach a terminal as they are."""


def safe(text: str) -> str:
    """The text with nothing a terminal would obey: tabs become spaces, others `\\x1b` and the like."""
    return HARMFUL.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    char = found.group()
    if char == "\t":
        return " "
    if char == "\r":
        return ""
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def width(text: str) -> int:
    """Cells the text takes: 2 for wide characters, 0 for combining and zero-width ones."""
    if text.isascii():
        return len(text)
    return sum(_cells(char) for char in text)


def _cells(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(text: str, limit: int, indent: str = "") -> str:
    """Paragraphs of at most `limit` cells a line; line breaks stay; longer words are not broken."""
    room = max(20, limit - width(indent))
    lines = (line for part in text.split("\n") for line in wrapped_lines(part, room))
    return "\n".join(indent + line if line else "" for line in lines)


def wrapped_lines(text: str, room: int) -> Iterator[str]:
    """The lines of one paragraph; the indent of its first line stays."""
    if width(text) <= room:
        yield text
        return
    line = text[: len(text) - len(text.lstrip(" "))]
    filled = False
    for word in text.split():
        if filled and width(line) + 1 + width(word) > room:
            yield line
            line, filled = "", False
        line = f"{line} {word}" if filled else line + word
        filled = True
    yield line
