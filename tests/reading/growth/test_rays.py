"""Directions that show a bound not to hold: the slow ones, the far ones, and those of many variables."""

from __future__ import annotations

from fractions import Fraction

import pytest

from interviewer.reading.growth import compare_texts
from interviewer.reading.growth.rays import Rays
from interviewer.reading.growth.simplex import maximise
from interviewer.reading.growth.terms import term


def power(name, exponent, level=1):
    return ((((name, level), Fraction(1)),), Fraction(exponent))


def seen(quotients, given=(), every=True):
    return Rays([term(parts) for parts in quotients], [term(parts) for parts in given]).seen(every)


@pytest.mark.parametrize(
    ("quotient", "falls", "why"),
    [
        ([power("n", -1)], True, "1/n"),
        ([power("n", 1)], False, "n"),
        ([power("n", 1), power("d", -1)], True, "n/d where d alone grows"),
        ([power("n", 1), power("n", -9, level=2)], False, "n over powers of its logarithm"),
        ([power("n", Fraction(1, 10**6)), power("n", -9, level=2)], False, "the same, far beyond any size measured"),
        ([power("n", -1, level=0), power("n", 99)], True, "n^99 / e^n"),
        ([power("n", -1, level=3)], True, "1 / log log n"),
    ],
)
def test_whether_a_quotient_falls_somewhere(quotient, falls, why):
    assert seen([quotient]) is falls, why


def test_all_quotients_have_to_fall_along_the_same_ray():
    assert seen([[power("n", -1)]])
    assert seen([[power("d", -1)]])
    assert not seen([[power("n", -1), power("d", 1)], [power("n", 1), power("d", -1)]])  # d/n and n/d


def test_a_ray_that_breaks_a_constraint_shows_nothing():
    quotient, constraint = [power("n", 1), power("d", -1)], [power("n", 1), power("d", -1)]
    assert seen([quotient])
    assert not seen([quotient], [constraint])


def test_a_narrow_ray_is_found_only_among_all():
    narrow = [[power("n", 1), power("d", -2)], [power("n", -1), power("d", 1)]]  # d between sqrt(n) and n
    nowhere = [[(mono, -c) for mono, c in parts] for parts in narrow]  # d below sqrt(n) and above n
    assert seen(narrow)
    assert not seen(narrow, every=False)
    assert not seen(nowhere)


def test_growths_of_many_variables_are_not_equal_to_whatever_stands_beside_them():
    found = compare_texts("n^2", "C V v^i n^2 log(n) t", ["n", "C", "V", "v", "i", "t"])
    assert found["relation"] == "looser"


def test_what_only_begins_to_outgrow_the_other_is_no_witness():
    found = compare_texts("n^2 log(n)^2 + sqrt(d)/n", "n^2 log(d)^2", ["n", "m", "d"], ["d<=m"])
    assert found["relation"] == "tighter"


def test_a_maximum_is_exact():
    # 3x + 2y where 2x + y <= 7, x + 3y <= 11 and 7x <= 20: at the crossing of the first two, x = 2 and y = 3.
    assert maximise([[2, 1], [1, 3], [7, 0]], [7, 11, 20], [3, 2]) == [2, 3]
    assert maximise([[3, 7]], [5], [1, 0]) == [Fraction(5, 3), 0]
    assert maximise([[-1]], [0], [1]) is None
