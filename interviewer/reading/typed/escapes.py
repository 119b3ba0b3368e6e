"""Control sequences of terminals, spelled out or pasted: "\\x1b[32msort: n log n\\x1b[0m\\r\\n"."""

from __future__ import annotations

import re

from interviewer.reading.source import Source

__all__ = ["without_escapes"]

_LATEX = (
    "ne|neq|nu|neg|not|notin|ni|nabla|nleq|ngeq|nmid|nolimits|nonumber|newline|newcommand|noindent|natural|"
    "tau|text[a-z]*|theta|times|to|top|tilde|tfrac|tbinom|tag|tan|tanh|tr|therefore|thinspace|tiny|triangleq?"
)
_ESCAPE = re.compile(
    r"\\(?:x1[bB]|u001[bB]|033|e)\[[0-9;?]{0,12}[A-Za-z](?P<glued>)"
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
    return "" if found["glued"] is not None else " " if found["tab"] is not None else "\n"
