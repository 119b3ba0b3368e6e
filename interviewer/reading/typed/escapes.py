"""Escapes of terminals and of strings, spelled out or pasted: "\\x1b[32msort: n log n\\x1b[0m\\r\\n", "O(n\\u00b2)"."""

from __future__ import annotations

import re

from interviewer.reading.source import Source, normalise

__all__ = ["without_escapes"]

_LATEX = (
    "ne|neq|nu|neg|not|notin|ni|nabla|nleq|ngeq|nmid|nolimits|nonumber|newline|newcommand|noindent|natural|"
    "tau|text[a-z]*|theta|times|to|top|tilde|tfrac|tbinom|tag|tan|tanh|tr|therefore|thinspace|tiny|triangleq?"
)
_ESCAPE = re.compile(
    r"\\(?:x1[bB]|u001[bB]|033|e)\[[0-9;?]{0,12}[A-Za-z](?P<glued>)"
    r"|(?P<codes>(?:\\u[0-9a-fA-F]{4})+)|\\(?P<plain>[\"/])"
    r"|(?:\\r\\n)+"
    rf"|\\(?!(?:{_LATEX})(?![A-Za-z]))(?:n|t(?P<tab>))"
)
"""Colours and moves of the cursor, ends of lines and tabs; "\\nu" and the like are letters of LaTeX."""


def without_escapes(source: Source) -> Source:
    """The source read past such sequences; an end of a line that is spelled out ends it, a tab is a blank."""
    if "\\" not in source.text:
        return source
    return source.rewritten((*found.span(), _read_as(found)) for found in _ESCAPE.finditer(source.text))


def _read_as(found: re.Match[str]) -> str:
    if found["codes"] is not None:
        return _characters(found["codes"])
    if found["plain"] is not None:
        return found["plain"]
    return "" if found["glued"] is not None else " " if found["tab"] is not None else "\n"


def _characters(codes: str) -> str:
    """What "\\u00b2\\u00b7" spells, as it is read where it is typed; two halves of a character are one."""
    units = b"".join(int(code, 16).to_bytes(2, "big") for code in codes.split("\\u")[1:])
    return normalise(units.decode("utf-16-be", errors="replace")).text
