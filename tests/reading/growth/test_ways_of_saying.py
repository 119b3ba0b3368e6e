from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from interviewer.reading.growth.find import find_bindings, find_growths
from interviewer.reading.growth.render import to_ascii
from interviewer.reading.source import normalise
from tests.reading.growth import ways_of_saying as ways

CASES = [
    *((ways.PAIRS, *case) for case in ways.OF_PAIRS),
    *((ways.PIPELINE, *case) for case in ways.OF_PIPELINE),
    *((ways.ATTENTION, *case) for case in ways.OF_ATTENTION),
    *((ways.SCALING, *case) for case in ways.OF_SCALING),
]


@pytest.mark.parametrize(("variables", "text", "growths", "why"), CASES, ids=[case[1] for case in CASES])
def test_what_candidates_write(variables: Mapping[str, Sequence[str]], text: str, growths: str, why: str) -> None:
    read = normalise(text).text
    found = find_growths(read, variables, find_bindings(read, variables))
    assert " ; ".join(to_ascii(one.growth, tuple(variables)) if one.growth else "?" for one in found) == growths, why
