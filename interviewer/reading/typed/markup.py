"""HTML that people paste: entities and the tags that a person reads past, as plain text."""

from __future__ import annotations

import re
from html import unescape

__all__ = ["markup_at"]

_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\d{0,2});")
_RAISED = re.compile(r"<sup>([^<>]{1,40})</sup>", re.IGNORECASE)
_LOWERED = re.compile(r"<sub>([^<>]{1,40})</sub>", re.IGNORECASE)
_STRUCK = re.compile(r"</?(?:s|del|strike)>", re.IGNORECASE)
_BREAK = re.compile(r"</?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|pre|blockquote)\s?/?>", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:b|i|u|em|strong|code|tt|kbd|var|span|mark|small|tbody|thead)>", re.IGNORECASE)
_CELL = re.compile(r"</?(?:td|th)>", re.IGNORECASE)


def markup_at(typed: str, at: int) -> tuple[str, int] | None:
    """What the markup that begins at typed[at] reads as, and where it ends; None where it is no known markup.

    The reading may hold characters that are still to be made plain (an entity's sign).
    """
    if typed[at] == "&":
        found = _ENTITY.match(typed, at)
        if found is None:
            return None
        sign = unescape(found.group())
        return None if sign == found.group() else (sign, found.end())
    if found := _RAISED.match(typed, at):
        raised = unescape(found.group(1)).strip()
        return (f"^{raised}" if len(raised) == 1 else f"^({raised})"), found.end()
    if found := _LOWERED.match(typed, at):
        return unescape(found.group(1)).strip(), found.end()
    for pattern, plain in ((_STRUCK, "~~"), (_BREAK, "\n"), (_CELL, " | "), (_INLINE, "")):
        if found := pattern.match(typed, at):
            return plain, found.end()
    return None
