"""Constants of the candidate's own before what grows: "c1·t·d² + c2·t²·d", "α*n^2", "c·n", "n times a constant"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from interviewer.reading.growth.find import find_bindings
from interviewer.reading.growth.finding.names import Names, names_of
from interviewer.reading.source import Source

__all__ = ["without_constants"]

_CONSTANT = re.compile(r"(?<![\w.^])(?:(?P<letter>[cCkK])_?\{?[0-9₀-₉]\}?|[αβγκ][0-9₀-₉]?) ?\*(?!\*) ?(?=[A-Za-z(])")
_BARE = re.compile(r"(?<![\w.^*/)'])(?<![*/^] )c ?\*(?!\*) ?(?=[A-Za-z(])", re.IGNORECASE)
_NO_CONSTANT = re.compile(r"[*/^(] ?c(?![\w'])|(?<![\w'])c ?(?:[\^/(+-]|\*\*)", re.IGNORECASE)
"""A "c" that is a factor behind another one, squared or in brackets counts something."""
_NAMED = re.compile(
    r"(?<=[A-Za-z0-9)]) ?(?:\*|times) ?(?:a |some )?(?:small |fixed )?const(?:ant)?(?: factor)?\b"
    r"|\b(?:a |some )?(?:small |fixed )?const(?:ant)? ?(?:factor )?(?:\*|times) ?(?=[A-Za-z]\b)"
)
_GIVEN = re.compile(
    r"(?<![A-Za-z0-9_])[TtMSW]\w?(?:_\{?\w{1,20}\}?)? ?(?P<of>\([^()\n]{1,30}\))?"
    r" ?(?:=|~|:|<=) ?(?P<sum>[^\n,;=.]{1,60})"
)
"""A cost that is given a formula: "T(n) = a*n + b", "T_3 = c f² n"."""
_IN_SUM = re.compile(
    r"(?<![\w^*/(])(?<![*/^(] )[abck](?: ?\*(?!\*) ?| )?(?=(?P<next>[A-Za-z])(?![A-Za-z])|\()"
    r"| \+ [abck](?= ?(?:\Z|\+))"
)


def without_constants(source: Source, variables: Mapping[str, Sequence[str]], bound: Mapping[str, str]) -> Source:
    """The source without constants that are numbered or Greek, where they multiply a letter or a sum, without a bare
    "c" that does, and without those of a cost that is given a formula; a letter that is a variable of the scenario, or
    bound by the candidate, is none."""
    if "*" not in source.text and "=" not in source.text and "const" not in source.text:
        return source
    names = names_of(variables, bound)
    places = [
        *(match.span() for match in _CONSTANT.finditer(source.text) if not names.letter(match["letter"] or "")),
        *_bare(source.text, names, variables),
        *_in_given(source.text, names),
        *(match.span() for match in _NAMED.finditer(source.text)),
    ]
    return source.rewritten((start, end, "") for start, end in _apart(sorted(places)))


def _bare(text: str, names: Names, variables: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, int]]:
    """The places of a bare "c" that multiplies, where nothing says that it counts something."""
    found = _BARE.search(text)
    if found is None or names.letter("c") is not None or _NO_CONSTANT.search(text):
        return
    if not {"c", "C"} & set(find_bindings(text, variables)):
        yield from (match.span() for match in _BARE.finditer(text, found.start()))


def _in_given(text: str, names: Names) -> Iterator[tuple[int, int]]:
    """The places of constants in the formula that a cost is given: "a*" and "+ b" in "T(n) = a*n + b"."""
    for given in _GIVEN.finditer(text) if "=" in text else ():
        of = given["of"] or ""
        for match in _IN_SUM.finditer(text, *given.span("sum")):
            letter = match[0].strip(" *+")
            before = match["next"]
            grows = before is None or names.letter(before) is not None
            if grows and letter not in of and names.letter(letter) is None:
                yield match.span()


def _apart(places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places without those that overlap the one before."""
    done = -1
    for start, end in places:
        if start >= done:
            done = end
            yield start, end
