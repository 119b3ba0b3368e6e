"""Variables with an index that tells two of a kind apart are read as the variables; powers and names are not."""

from __future__ import annotations

import pytest

from interviewer.reading.growth.render import to_ascii
from interviewer.reading.model import Context
from interviewer.reading.reader import read

SCENE = Context({"N": ("rows",), "D": ("columns",), "L": ("layers",), "n0": ("rows of the first table",)})

CASES = [
    # text, growths, why
    ("C0 = 6*N0*D0   # 1.2e20", ["6*N*D"], "digits, in code"),
    ("6 N_1 D_1", ["6*N*D"], "underscores"),
    ("6N1D1", ["6*N*D"], "glued"),
    ("6·N₁·D₁", ["6*N*D"], "subscripts"),
    (r"$6 \cdot N_{1} \cdot D_{1}$", ["6*N*D"], "LaTeX"),
    ("cost_old = N_old * D_old", ["N*D"], "words for an index"),
    ("A = N1*D1, B = N2*D2", ["N*D", "N*D"], "a second one beside a first"),
    ("N2*D", ["N^2*D"], "a lost superscript"),
    ("N1*D1/(N0*D0) = 100", [], "in a ratio the index says all"),
    ("the L1 and L2 caches", [], "a name in prose"),
    ("O(n0 * D)", ["n0*D"], "a variable of the scenario's own"),
    ("N10 * D", [], "no index"),
]


@pytest.mark.parametrize(("text", "growths", "why"), CASES)
def test_indices(text: str, growths: list[str], why: str) -> None:
    found = [to_ascii(c.growth) for c in read(text, SCENE).growths if c.growth is not None]
    assert found == growths, why


def test_what_is_quoted_is_what_was_typed() -> None:
    assert [c.quote for c in read("C0 = 6*N0*D0", SCENE).growths] == ["6*N0*D0"]
