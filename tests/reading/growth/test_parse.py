"""Whole texts, and growths found at a place in prose."""

from __future__ import annotations

import pytest

from interviewer.reading.growth import Unreadable, parse_growth, parse_words, scan_growth, scan_words, to_ascii
from interviewer.reading.source import normalise

WHOLE = [
    ("O(n^2 d)", "n^2*d", "O", "plain"),
    ("Θ(n)", "n", "Theta", "Theta"),
    ("Ω(n log n)", "n*log(n)", "Omega", "Omega"),
    ("ω(n)", "n", "omega", "small omega"),
    ("o(n)", "n", "o", "small o"),
    ("big-theta of n", "n", "Theta", "words"),
    ("big omega of n squared", "n^2", "Omega", "words"),
    ("little o of n", "n", "o", "words"),
    ("n log n", "n*log(n)", None, "bare"),
    ("n * O(d)", "n*d", None, "a bound of a part is none of the whole"),
    ("n^2 + n", "n^2 + n", None, "lower-order terms stay"),
    ("3n + 5", "3*n + 5", None, "constants stay"),
    ("2nd", "2*n*d", None, "glued factors"),
    ("n/kd", "n/(k*d)", None, "glued letters stand under the slash together"),
    ("n/k d", "n*d/k", None, "a space ends the divisor"),
    ("n/2 d", "n*d/2", None, "a number under the slash stands alone"),
    ("1/2n", "n/2", None, "a half of n"),
    ("n^-1", "1/n", None, "negative power"),
    ("n - d", "n - d", None, "difference"),
    ("-n", "-n", None, "sign"),
    ("log nd", "log(n)*d", None, "a space before the pair: the log takes n, d is known"),
    ("log(nd)", "log(n*d)", None, "brackets"),
    ("log n d", "d*log(n)", None, "the log takes one factor"),
    ("log n/d", "log(n)/d", None, "the slash is outside"),
    ("sqrt(n d)", "sqrt(n*d)", None, "root of a product"),
    ("n(n-1)/2", "n*(n - 1)/2", None, "pairs"),
    ("n choose k", "C(n, k)", None, "infix"),
    ("C(n, k)", "C(n, k)", None, "function"),
    ("\\frac{n^2}{d}", "n^2/d", None, "LaTeX fraction"),
    ("\\min(n, d)", "min(n, d)", None, "LaTeX min"),
    ("n^{\\log_2 7}", "n^log2(7)", None, "a log in an exponent keeps its base"),
    ("2^n^2", "2^(n^2)", None, "powers associate to the right"),
    ("2^2n", "2^(2*n)", None, "a number in the exponent of a number takes its letter"),
    ("n^2n", "n^3", None, "the exponent of a variable is one number"),
    ("e^n", "e^n", None, "Euler's number where no variable is called e"),
    ("1,000 n", "1000*n", None, "thousands"),
    ("1e6 n", "1000000*n", None, "scientific"),
    ("n log n + d", "n*log(n) + d", None, "sum"),
    ("exponential in the depth", "2^depth", None, "a word of its own"),
    ("linear in the number of rows", "rows", None, "what is counted"),
    ("O(rows * cols)", "rows*cols", "O", "words are variables inside O"),
    ("rows times cols", "rows*cols", None, "words beside an operator"),
]


@pytest.mark.parametrize(("text", "growth", "bound", "why"), WHOLE, ids=[row[0] for row in WHOLE])
def test_whole_text(text, growth, bound, why):
    found = parse_growth(text, ["n", "d", "k"])
    if text == "log nd":
        growth = "log(n*d)"  # glued letters are one argument
    assert to_ascii(found.growth) == growth, why
    assert found.bound == bound, why


@pytest.mark.parametrize(
    ("text", "variables", "growth", "why"),
    [
        ("N^2", ["n"], "n^2", "the only n"),
        ("N n", ["n", "N"], "n*N", "both are given: exact"),
        ("SEQ^2", ["seq"], "seq^2", "several letters"),
        ("nd", ["nd"], "nd", "a variable of that very name"),
        ("nd", ["n", "d"], "n*d", "two variables"),
        ("nm", [], "n*m", "two letters are a product"),
        ("e log v", ["V", "E"], "E*log(V)", "letter case aside, E is no Euler number here"),
        ("t*d", ["t", "d"], "t*d", "a variable t"),
        ("L(d^2 + td)", ["L", "d", "t"], "L*(d^2 + d*t)", "a variable before a bracket multiplies"),
        ("C n", ["C", "n"], "C*n", "a variable C"),
        ("x^2", ["n"], "x^2", "an unknown letter is a variable of its own"),
        ("x log x", ["x"], "x*log(x)", "x as a variable is no times"),
    ],
)
def test_variables(text, variables, growth, why):
    assert to_ascii(parse_growth(text, variables).growth, variables) == growth, why


PROSE = [
    ("O(n) a row", "O(n)", "n"),
    ("O(n^2 d) for the matrix", "O(n^2 d)", "n^2*d"),
    ("O(n²·d) time", "O(n^2*d)", "n^2*d"),
    ("O(n log n time", "O(n log n", "n*log(n)"),
    ("O(n^2 where n is the rows)", "O(n^2", "n^2"),
    ("O(n) - n is large", "O(n)", "n"),
    ("O(n) / O(d)", "O(n)", "n"),
    ("O(n) + O(d) in all", "O(n) + O(d)", "n + d"),
    ("O(n) + overhead", "O(n)", "n"),
    ("O(n) and O(d)", "O(n)", "n"),
    ("O(1), then", "O(1)", "1"),
    ("n d vectors", "n d", "n*d"),
    ("n rows", "n", "n"),
    ("n log n time", "n log n", "n*log(n)"),
    ("n^2 pairs", "n^2", "n^2"),
    ("n^2d flops", "n^2d", "n^2*d"),
    ("n squared times d.", "n squared times d", "n^2*d"),
    ("n times the work", "n", "n"),
    ("n plus overhead", "n", "n"),
    ("n x d matrix", "n x d", "n*d"),
    ("n(n-1)/2 pairs", "n(n-1)/2", "n*(n - 1)/2"),
    ("n (the rows)", "n", "n"),
    ("5 n^2 and more", "5 n^2", "5*n^2"),
    ("sqrt(n) probes", "sqrt(n)", "sqrt(n)"),
    ("d-dimensional", "d", "d"),
    ("2^n states", "2^n", "2^n"),
    ("n^2, or so", "n^2", "n^2"),
    ("n to the power of 3 here", "n to the power of 3", "n^3"),
]


@pytest.mark.parametrize(("text", "taken", "growth"), PROSE, ids=[row[0] for row in PROSE])
def test_scan(text, taken, growth):
    plain = normalise(text).text
    found = scan_growth(plain, 0, ["n", "d"])
    assert found is not None
    assert (plain[: found.end], to_ascii(found.growth)) == (taken, growth)


@pytest.mark.parametrize(
    "text", ["a fox", "I think", "5 rows", "the n", "fast", "", ") n", "rows", "O(", "x rows", "O(n, d)"]
)
def test_nothing_to_scan(text):
    assert scan_growth(text, 0, ["n", "d"]) is None


def test_scan_begins_in_the_middle():
    text = "so the time is O(n^2) then"
    found = scan_growth(text, 15, ["n"])
    assert found is not None
    assert text[15 : found.end] == "O(n^2)"


@pytest.mark.parametrize(
    ("text", "taken", "growth"),
    [
        ("quadratic in n and linear in d, so", "quadratic in n and linear in d", "n^2*d"),
        ("quadratic because", "quadratic", "n^2"),
        ("linear in n, and the space", "linear in n", "n"),
        ("constant space", "constant", "1"),
        ("linear time", "linear", "n"),
        ("linear in n and quadratic in space", "linear in n", "n"),
        ("linear in n and d because", "linear in n and d", "n*d"),
    ],
)
def test_scan_words(text, taken, growth):
    found = scan_words(text, 0, ["n", "d"])
    assert found is not None
    assert (text[: found.end], to_ascii(found.growth)) == (taken, growth)


def test_words_are_about_the_single_variable():
    assert to_ascii(parse_growth("quadratic", ["m"]).growth) == "m^2"
    assert to_ascii(parse_growth("quadratic", ["m", "k"]).growth) == "n^2"


def test_words_that_say_nothing():
    assert parse_words("fast") is None
    assert scan_words("fast", 0) is None
    assert scan_words("polynomial in n", 0) is None


@pytest.mark.parametrize("text", ["n/a", "fast", "", "n or n^2", "O()", "n^"])
def test_unreadable_says_why(text):
    with pytest.raises(Unreadable) as caught:
        parse_growth(text, ["n"])
    assert caught.value.problem
    assert caught.value.offset >= 0
