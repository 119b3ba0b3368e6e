"""Variables with an index that tells two of a kind apart: "6*N0*D0", "6 N_1 D_1", "6 * N_small * D_small"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from interviewer.reading.growth.finding.names import Names, names_of
from interviewer.reading.source import Source

__all__ = ["without_indices"]

_INDEXED = re.compile(
    r"(?<![A-Za-z_])(?P<letter>[A-Za-z])(?:(?P<digit>[0-9])|_\{?(?:[0-9]|old|new|first|second|small|big|large|little|"
    r"planned|target|base|next|now|ref)\}?)(?=[A-Za-z]_?\{?\d|(?!\.\d)\W|\Z)"
)
_TIMES_BEFORE = re.compile(r"(?:[*(]|\\(?:cdot|times)|[0-9.] ?)\s*\Z")
_TIMES_BEHIND = re.compile(r"\s*(?:\*|\\(?:cdot|times))")
_RATIO = re.compile(r"[\w*() ]*/[\w*() ]*")
_NEAR = 8
"""Characters before a name in which a sign for times is looked for."""


def without_indices(source: Source, variables: Mapping[str, Sequence[str]], bound: Mapping[str, str]) -> Source:
    """The source with the letters of variables alone where they stand with an index in a product.

    A digit behind a letter is an index only where it is no lost superscript: 0 or 1, or any where the same letter
    stands with one of these in the message.
    """
    if "_" not in source.text and "0" not in source.text and "1" not in source.text:
        return source
    names = names_of(variables, bound)
    found = [match for match in _INDEXED.finditer(source.text) if _is_variable(match, names)]
    indexed = {match["letter"] for match in found if match["digit"] is None or match["digit"] in "01"}
    found = [match for match in found if match["letter"] in indexed]
    return source.rewritten(
        (match.start(), match.end(), letters) for match, letters in _in_products(source.text, found)
    )


def _is_variable(match: re.Match[str], names: Names) -> bool:
    return names.letter(match["letter"]) is not None and match[0] not in names.letters


def _in_products(text: str, found: Sequence[re.Match[str]]) -> Iterator[tuple[re.Match[str], str]]:
    """Those beside a sign for times, a number or another of them, and how they are then read; in a ratio of two of a
    kind ("N1*D1/(N0*D0)") the index says all."""
    for at, match in enumerate(found):
        before = found[at - 1] if at and not text[found[at - 1].end() : match.start()].strip() else None
        behind = found[at + 1] if found[at + 1 :] and not text[match.end() : found[at + 1].start()].strip() else None
        others = {other["letter"] for other in (before, behind) if other is not None} - {match["letter"]}
        if not any(
            _divided(text, *sorted((match, other), key=_place)) for other in found[max(0, at - 3) : at + 4]
        ) and (
            others
            or _TIMES_BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
            or _TIMES_BEHIND.match(text, match.end())
        ):
            yield match, match["letter"]


def _place(match: re.Match[str]) -> int:
    return match.start()


def _divided(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether one of two of a kind is divided by the other."""
    return first["letter"] == second["letter"] and _RATIO.fullmatch(text, first.end(), second.start()) is not None
