"""Letters for a cost with the step as their index: "T_3 = n f^2", "M_{agg}: n", "T_{\\text{sort}}"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from interviewer.reading.attribution.steps.phrases import Phrases, phrases_of, root_of
from interviewer.reading.growth.finding.names import names_of
from interviewer.reading.source import Source

__all__ = ["with_costs_named"]

_COSTS = {"T": "time", "t": "time", "M": "memory", "S": "space"}
_STYLE = r"\\(?:text|math|operator)[a-z]{0,8}\*?"
_INDEXED = re.compile(
    r"(?<![A-Za-z0-9_\\])(?P<letter>[TtMS])"
    rf"(?:_(?:{_STYLE} ?)?\{{ ?(?:{_STYLE} ?\{{ ?)?(?P<braced>[A-Za-z0-9 -]{{1,20}}?) ?\}}{{1,2}}"
    r"|_(?P<bare>[A-Za-z0-9]{1,20})|(?P<glued>[1-9]))(?![A-Za-z0-9_{])"
    r"(?P<of>(?: ?\([a-z](?: ?, ?[a-z]){0,3}\))?)"
)
_JOINT = re.compile(r"\$? ?(?:=|,|and|&|, and) ?\$?")
_IS_GIVEN = re.compile(r" ?(?:=|:|~|<=|->|is\b|in\b|\\(?:in|approx|sim|le|leq|simeq|equiv)\b)")


def with_costs_named(
    source: Source,
    variables: Mapping[str, Sequence[str]],
    subjects: Mapping[str, Sequence[str]],
    bound: Mapping[str, str],
) -> Source:
    """The source with such a name read as "step 3 time", where its index is a step and its letter no variable.

    A digit glued to the letter ("T3") is an index only where something is said to be its value.
    """
    if not subjects or not any(letter in source.text for letter in _COSTS):
        return source
    names, phrases = names_of(variables, bound), phrases_of(subjects)
    found = [one for one in _found(source.text, phrases) if names.letter(one.letter) is None]
    return source.rewritten((one.start, one.end, _said(one)) for one in _together(source.text, found))


class _Cost(NamedTuple):
    """text[start:end] is a letter with an index. steps: what its index names in prose, of several that are equal."""

    start: int
    end: int
    letter: str
    steps: tuple[str, ...]
    costs: tuple[str, ...]


def _said(cost: _Cost) -> str:
    return f"{' and '.join(cost.costs)} of {' and '.join(cost.steps)}"


def _found(text: str, phrases: Phrases) -> Iterator[_Cost]:
    for match in _INDEXED.finditer(text):
        index = (match["braced"] or match["bare"] or match["glued"]).strip()
        told = bool(match["glued"] or match["letter"].islower())
        if told and not _IS_GIVEN.match(text, match.end()):
            continue
        step = _step(index, phrases)
        if step is not None:
            yield _Cost(match.start(), match.end(), match["letter"], (step,), (_COSTS[match["letter"]],))


def _together(text: str, found: Sequence[_Cost]) -> list[_Cost]:
    """The costs, with those as one that are said to be equal: "T_1 = T_2 = n", "T_1, T_2: n", "T_3 = M_3 = f²n"."""
    out: list[_Cost] = []
    for one in found:
        last = out[-1] if out else None
        if last is not None and _JOINT.fullmatch(text, last.end, one.start):
            if last.costs == one.costs:
                out[-1] = last._replace(end=one.end, steps=(*last.steps, *one.steps))
                continue
            if last.steps == one.steps:
                out[-1] = last._replace(end=one.end, costs=(*last.costs, *one.costs))
                continue
        out.append(one)
    return out


def _step(index: str, phrases: Phrases) -> str | None:
    """How a step that an index names is called in prose; None where it names none."""
    if phrases.step(index.lower()) is not None:
        return f"step {index}"
    parts = tuple(root_of(part) for part in index.lower().replace("-", " ").split())
    return index if parts in phrases else None
