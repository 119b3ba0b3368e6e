"""Words that take back an answer and what was made of it: "strike the 6ND and everything I derived from it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from interviewer.reading.hinted import Hinted
from interviewer.reading.taking_back.words import DROP

__all__ = ["Derivation", "derivations"]

_MADE = (
    r"(?:derived?|deduced?|computed?|calculated?|built?|based?|concluded?|got|made|inferred|reckoned|comes?|came|"
    r"follows?|followed|depends?|depended|rests?|rested|hangs?)"
)
_SAID = r"(?:[^.;!?\n]|\.\d){1,40}"
_DERIVED = Hinted(
    rf"(?<!not )(?<!n't )\b{DROP} (?:(?:the|my|that|this) )?(?P<what>{_SAID}?),? "
    r"(?:and|along with|together with|as well as) (?:everything|all|anything|whatever)(?: else)?(?: that| which)?"
    rf"(?: (?:i|we)(?:'ve| have| had)?)? {_MADE} (?:from|on|out of|with|upon) (?:it|that|this|them)\b"
    rf"(?:,? including {_SAID})?",
    "everything,all,anything,whatever",
)


class Derivation(NamedTuple):
    """text[start:end] of a normalised message takes back `what`, as it was typed, and what was made of it."""

    start: int
    end: int
    what: str


def derivations(text: str) -> Iterator[Derivation]:
    """In order."""
    for told in _DERIVED.finditer(text):
        yield Derivation(told.start(), told.end(), told["what"])
