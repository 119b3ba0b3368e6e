"""Constants of the candidate's own before what grows: "c1·t·d² + c2·t²·d", "α*n^2"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from interviewer.reading.growth.finding.names import names_of
from interviewer.reading.source import Source

__all__ = ["without_constants"]

_CONSTANT = re.compile(r"(?<![\w.^])(?:(?P<letter>[cCkK])_?\{?[0-9₀-₉]\}?|[αβγκ][0-9₀-₉]?) ?\*(?!\*) ?(?=[A-Za-z(])")


def without_constants(source: Source, variables: Mapping[str, Sequence[str]], bound: Mapping[str, str]) -> Source:
    """The source without constants that are numbered or Greek, where they multiply a letter or a sum; a letter that
    is a variable of the scenario, or bound by the candidate, is none."""
    if "*" not in source.text:
        return source
    names = names_of(variables, bound)
    return source.rewritten(
        (match.start(), match.end(), "")
        for match in _CONSTANT.finditer(source.text)
        if match["letter"] is None or names.letter(match["letter"]) is None
    )
