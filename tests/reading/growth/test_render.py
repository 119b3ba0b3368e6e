"""Growths as text."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings

from interviewer.reading.growth import (
    parse_assumption,
    parse_growth,
    simplified,
    to_ascii,
    to_latex,
    to_unicode,
    variables_of,
)
from interviewer.reading.growth.tree import Num, Power, Product, Var
from tests.reading.growth.trees import growths

SHOWN = [
    ("O(n^2 d)", "n^2*d", "n²·d", "n^{2} \\cdot d"),
    ("n log n", "n*log(n)", "n·log n", "n \\cdot \\log n"),
    ("n lg n", "n*log(n)", "n·log n", "n \\cdot \\log n"),
    ("log^2 n", "log(n)^2", "log² n", "\\log^{2} n"),
    ("sqrt(n)", "sqrt(n)", "√n", "\\sqrt{n}"),
    ("n^1.5", "n^1.5", "n^1.5", "n^{1.5}"),
    ("2^n", "2^n", "2ⁿ", "2^{n}"),
    ("2^(n+1)", "2^(n + 1)", "2^(n + 1)", "2^{n + 1}"),
    ("n^2/d", "n^2/d", "n²/d", "\\frac{n^{2}}{d}"),
    ("n(n-1)/2", "n*(n - 1)/2", "n·(n - 1)/2", "\\frac{n \\cdot \\left(n - 1\\right)}{2}"),
    ("min(m n^2, m^2 n)", "min(m*n^2, m^2*n)", "min(m·n², m²·n)", "\\min\\left(m \\cdot n^{2}, m^{2} \\cdot n\\right)"),
    ("n choose 2", "C(n, 2)", "C(n, 2)", "\\binom{n}{2}"),
    ("n!", "n!", "n!", "n!"),
    ("O(1)", "1", "1", "1"),
]


@pytest.mark.parametrize(("text", "ascii_", "unicode_", "latex"), SHOWN, ids=[row[0] for row in SHOWN])
def test_shown(text, ascii_, unicode_, latex):
    growth = parse_growth(text, ["m", "n", "d"]).growth
    assert (to_ascii(growth), to_unicode(growth), to_latex(growth)) == (ascii_, unicode_, latex)


def test_order_of_variables():
    growth = parse_growth("d * n^2").growth
    assert to_ascii(growth) == "d*n^2"
    assert to_ascii(growth, ["n", "d"]) == "n^2*d"


@settings(max_examples=150, deadline=None)
@given(growths())
def test_ascii_reads_back_as_itself(growth):
    shown = to_ascii(growth)
    again = to_ascii(parse_growth(shown, variables_of(growth)).growth)
    assert to_ascii(parse_growth(again, variables_of(growth)).growth) == again


@pytest.mark.parametrize(
    ("text", "assume", "shown"),
    [
        ("3n^2 + 5n", [], "n^2"),
        ("n^2 + nd + d^2", [], "n^2 + d^2"),
        ("n + u", ["u<=n"], "n"),
        ("C(n,2)", [], "n^2"),
        ("log(n^2)", [], "log(n)"),
        ("2^(n+1)", [], "2^n"),
        ("n*(n-1)*d/2", [], "d*n^2"),
        ("min(n, n^2)", [], "n"),
        ("7", [], "1"),
        ("n log n", [], "n*log(n)"),
        ("(n+1)^log2(7)", [], "n^log2(7)"),
        ("n - m", [], "n - m"),
    ],
)
def test_simplified(text, assume, shown):
    growth = parse_growth(text, ["n", "d", "u", "m"]).growth
    given_ = [parse_assumption(one, ["n", "d", "u"]) for one in assume]
    assert to_ascii(simplified(growth, given_)) == shown


def test_nothing_times_something_is_shown_as_nothing() -> None:
    """The reader may find such a product in a text; it is told as it was read, and never fails."""
    growth = Product((Num(Fraction(0)), Var("n"), Power(Var("d"), Num(Fraction(2)))))
    assert (to_ascii(growth), to_unicode(growth), to_latex(growth)) == ("0", "0", "0")
