"""Makes characters that act on a terminal or a page, or hide in it, visible as plain symbols."""

from __future__ import annotations

import re

__all__ = ["ACTIVE", "visible"]

# Kept: line feed and tab, and the two joiners that emoji and several scripts need. Everything else that steers,
# hides, reorders or can't be written is shown: C0 and C1 controls, bidi marks and overrides, zero-width characters,
# line separators, fillers, interlinear marks, tags, non-characters, lone surrogates.
ACTIVE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\ufdd0-\ufdef"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    + "".join(chr(plane * 0x10000 + low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
"""One character that acts or hides."""

_LINE_ENDS = re.compile("\r\n?")


def visible(text: str) -> str:
    """The text with nothing active in it: controls as symbols (␛), hidden characters as ‹U+202E›, line ends as \\n."""
    return ACTIVE.sub(_symbol, _LINE_ENDS.sub("\n", text))


def _symbol(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"
