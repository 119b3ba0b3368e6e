"""Lines behind a ">" in an answer laid out in Markdown: a block set off, in the candidate's own words."""

from __future__ import annotations

import re

from interviewer.reading.source import Source

__all__ = ["with_blocks_own"]

_LAID_OUT = re.compile(r"^ {0,3}(?:#{1,6} \S|\|[ :|-]*--[ :|-]*\|)", re.MULTILINE)
"""A heading, or the line below the header of a table."""
_BLOCK = re.compile(
    r"^ {0,3}> ?(?=[^\n>\s\d])(?![^\n]*(?:[\"“”?]|\((?:my|our|the) ))"
    r"(?![^\n]*\n\s*(?:no|nope|nah|not|wrong|false|disagree\w*|that|this|i)\b)",
    re.MULTILINE | re.IGNORECASE,
)
"""The mark of a line set off; not of a quotation in marks or with its source, a question, what the next line may turn
down, or "> 80, so no"."""


def with_blocks_own(source: Source) -> Source:
    """The source read past the mark of a line that is set off, where the answer has headings or a table.

    Without these a ">" repeats what was asked or what others said.
    """
    if ">" not in source.text or not _LAID_OUT.search(source.text):
        return source
    return source.rewritten((*found.span(), "") for found in _BLOCK.finditer(source.text))
