"""YAML's own syntax errors in words that say how to mend them."""

from __future__ import annotations

import yaml

from interviewer.library.problem import shown

__all__ = ["syntax_message"]

_SYNTAX_HINTS = (
    ("mapping values are not allowed", "a ': ' inside a text; put the whole text in quotes"),
    (
        "cannot start any token",
        "a text can't begin with a tab or with one of @ ` % here; indent with spaces, put the text in quotes",
    ),
    ("unexpected end of stream", "a quote or bracket that was opened is never closed"),
    ("did not find expected ',' or", "a bracket that was opened is not closed, or a comma is missing"),
    ("did not find expected key", "the indentation differs from the lines above, or a text needs quotes"),
    ("did not find expected '-'", "the indentation differs from the list's other entries"),
    ("could not find expected ':'", "a key without ': ' after it, or a text that needs quotes"),
    (
        "did not find expected <document start>",
        "something follows where the file should end; a text that begins with { or [ needs quotes",
    ),
    ("found undefined tag", "tags (words with '!') are not used here; remove it or put the text in quotes"),
    ("alphabetic or numeric character", "a text that begins with & or * needs quotes"),
    ("did not find expected node content", "a value is missing here"),
    ("maximum nesting depth", "it is nested more than can be read; perhaps a bracket is never closed"),
    (
        "found unknown escape character",
        "a backslash inside double quotes starts an escape; use single quotes",
    ),
)


def syntax_message(error: yaml.MarkedYAMLError) -> str:
    """What a person would call the error that the YAML reader reports."""
    said = error.problem or str(error)
    for part, hint in _SYNTAX_HINTS:
        if part in said:
            return f"not valid YAML: {hint}"
    return f"not valid YAML: {shown(said, 120)}"
