"""The small questions that graders ask of a growth."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

import pytest

from interviewer.reading.growth import (
    degree_in,
    equal,
    evaluate,
    leading_constant,
    parse_assumption,
    parse_growth,
    substitute,
    to_ascii,
    variables_of,
)


def read(text):
    return parse_growth(text, ["n", "d", "u"]).growth


@pytest.mark.parametrize(
    ("text", "name", "degree"),
    [
        ("n^2 d", "n", 2),
        ("n^2 d", "d", 1),
        ("n^2 d", "u", 0),
        ("n log n", "n", 1),
        ("n^2 + n d^3", "n", 2),
        ("n^2 + n d^3", "d", 3),
        ("sqrt(n)", "n", Fraction(1, 2)),
        ("1/n", "n", -1),
        ("min(n, d)", "n", 0),
        ("2^n", "n", None),
        ("n!", "n", None),
        ("C(n,2)", "n", 2),
    ],
)
def test_degree(text, name, degree):
    assert degree_in(read(text), name) == degree


@pytest.mark.parametrize(
    ("text", "constant"),
    [("3n^2 + 5n", 3), ("n(n-1)/2", 0.5), ("n", 1), ("7", 7), ("n + d", None), ("min(n,d)", None), ("(2n)^2", 4)],
)
def test_leading_constant(text, constant):
    assert leading_constant(read(text)) == constant


def test_values():
    assert evaluate(read("n^2*d"), {"n": 1e7, "d": 768}) == pytest.approx(7.68e16)
    assert evaluate(read("n log n"), {"n": 1024}) == pytest.approx(10240)
    assert evaluate(read("n choose 2"), {"n": 10}) == pytest.approx(45)
    assert evaluate(read("2^n"), {"n": 1e7}) == math.inf
    assert math.isnan(evaluate(read("log(n - d)"), {"n": 1, "d": 2}))
    with pytest.raises(KeyError):
        evaluate(read("n"), {})


def test_names():
    assert variables_of(read("d n^2 + d")) == ("d", "n")
    assert to_ascii(substitute(read("n^2*d"), {"n": "d", "d": "n"}), ["n", "d"]) == "n*d^2"


def test_equal_under_an_assumption():
    assert not equal(read("n"), read("n+u"))
    assert equal(read("n"), read("n+u"), [parse_assumption("u<=n")])


def test_equal_trees_have_one_hash_and_a_tree_keeps_its_own():
    one, other = read("n^2 d + log u"), read("(n^2)*d + log(u)")
    assert one == other
    assert one is not other
    assert hash(one) == hash(other) == hash(one)
    assert hash(replace(one, terms=one.terms[:1])) == hash(replace(other, terms=other.terms[:1])) != hash(one)


def test_a_substitution_that_changes_nothing_gives_the_tree_back():
    growth = read("n^2 d + log u")
    assert substitute(growth, {"k": "n"}) is growth
    assert to_ascii(substitute(growth, {"n": "d", "d": "n"})) == to_ascii(read("d^2 n + log u"))
