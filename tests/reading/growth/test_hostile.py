"""Whatever is typed: an answer, never an exception, and never much work."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.growth import compare_texts, scan_growth
from tests.reading.growth.comparisons import rows

HOSTILE = [
    "9**9**9**9",
    "10^10^8",
    "n^10^10^10",
    "2^2^2^2^2^2^2^n",
    "(" * 5_000,
    "(" * 5_000 + "n" + ")" * 5_000,
    "n" * 8_000,
    "n+" * 4_000,
    "n*" * 4_000 + "n",
    "log " * 2_000 + "n",
    "sqrt(" * 200 + "n",
    "O(" * 300 + "n",
    "n^" * 300 + "n",
    "!" * 8_000,
    "n" + "!" * 900,
    "|" * 900,
    "\\frac{" * 200,
    "min(" * 100 + "n",
    "1" * 900,
    "1." * 400,
    "n^" + "9" * 500,
    "C(n," * 100,
    "T(" * 100 + "n",
    "T(n)=" * 100,
    "T(n) = 9999999999T(n/2) + n",
    "T(n) = 2T(n/0)",
    "T(n) = T(0n) + 1",
    "1/0",
    "n/0",
    "0/0",
    "0^0",
    "0^n",
    "log(0)",
    "log(-1)",
    "log_0(n)",
    "(-1)^n",
    "n^(-1)^0.5",
    "0n",
    "1e999999",
    "n^1e30",
    "(a+b+c+d)^60",
    "(a+b)(c+d)(e+f)(g+h)(i+j)(k+l)(m+n)",
    "min(a,b)*min(c,d)*min(e,f)*min(g,h)*min(i,j)*min(k,l)",
    "max(min(a,b),min(c,d))^-3",
    "(a!)^(b!)^(c!)",
    "n!!!!!!!!",
    "C(C(C(n,9),9),9)",
    "\u202e n^2",
    "\x00\x01\x02",
    "﷽" * 100,
    "[/][red]n",
    "__import__('os').system('true')",
    "Σ_{i=1}^{n} i",
    " " * 990 + "T",
    "T(n) = " + " " * 900 + "T(1)",
    "so " * 300,
    "the " * 240 + "n",
]


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:24]) for text in HOSTILE])
def test_hostile(text):
    found = compare_texts("n^2", text, ["n"], [])
    assert found["relation"] in ("equal", "looser", "tighter", "incomparable", "unread")
    assert compare_texts(text, "n^2", ["n"], [])["relation"] in (
        "equal", "looser", "tighter", "incomparable", "unread",
    )  # fmt: skip
    scan_growth(text, 0, ["n"])


PIECES = [
    *sorted({text for row in rows() for text in (row[0], row[1])}),
    "(", ")", "^", "log ", "/", "+", "*", "O(", "!", "min(", ",", "T(", "=", "{", "|", " squared", "0", "e", "\\",
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join))
def test_mixtures(text):
    found = compare_texts("n^2*d", text, ["n", "d"], ["d<=n"])
    assert set(found) == {"relation", "simplified", "growth"}
    assert (found["growth"] is None) <= (found["relation"] == "unread")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.integers(0, 60))
def test_any_text(text, start):
    compare_texts("n", text, ["n"])
    found = scan_growth(text, min(start, len(text)), ["n"])
    assert found is None or start < found.end <= len(text)


@pytest.mark.parametrize("text", ["", "u", "u<=", "<=n", "u is small", "u <= fast", "u<=n<=", "9**9**9 <= n"])
def test_an_unreadable_assumption_is_said(text):
    with pytest.raises(ValueError, match="assumption"):
        compare_texts("n", "n", ["n", "u"], [text])


def test_sympy_is_not_imported():
    code = (
        "import sys; from interviewer.reading.growth import compare_texts;"
        "compare_texts('n log n', 'log(n!)', ['n']); assert 'sympy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_same_in_every_process():
    code = (
        "from interviewer.reading.growth import *;"
        "print(compare_texts('n*m+d', 'd + m n + min(m,n) log d', ['n','m','d'], ['d<=n*m']),"
        "to_ascii(simplified(parse_growth('(n+m+d)^2').growth)))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1
