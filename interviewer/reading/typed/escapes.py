"""Control sequences of terminals, spelled out or pasted: "\\x1b[32msort: n log n\\x1b[0m\\r\\n"."""

from __future__ import annotations

import re

from interviewer.reading.source import Source

__all__ = ["without_escapes"]

_ESCAPE = re.compile(
    r"\\(?:x1[bB]|u001[bB]|033|e)\[[0-9;?]{0,12}[A-Za-z](?P<glued>)"
    r"|(?:\\r\\n)+"
    r"|\\n(?=[^a-z]|\Z)"
)
"""Colours and moves of the cursor, and ends of lines; "\\nu" and the like are letters of LaTeX."""


def without_escapes(source: Source) -> Source:
    """The source read past such sequences; an end of a line that is spelled out ends it."""
    if "\\" not in source.text:
        return source
    return source.rewritten(
        (*found.span(), "" if found["glued"] is not None else "\n") for found in _ESCAPE.finditer(source.text)
    )
