"""Laws that hold for any text."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.quantity import find_quantities, format_quantity, format_range
from interviewer.reading.source import normalise
from tests.reading.quantity.reading import load

FRAGMENTS = [
    "10", "^", "7", "10^7", "×", "*", "/", "=", "≈", "~", "->", "8", "bytes", "B", "TB", "GiB", "hours", "h", "30m",
    "a", "half", "couple", "of", "and", "or", "to", "-", "–", "between", "more than", "under", "at least", "about",
    "800", "1,150", "GPUs", "A100s", "A100", "%", "$", "2.5", "per", "second", "/s", "TFLOPS", "FLOPs", "10B", "params",
    "(", ")", "{", "}", "\\cdot", "\\frac{", "**", "`", "\n", ".", ",", "one", "hundred", "million", "twenty", "x", "n",
    "step", "3", "O(n)", "1e9", "9" * 400, "½", "squared", "+", "or so", "ish", "times", "quarter", "a year", "2:30",
]  # fmt: skip

people = st.lists(st.sampled_from(FRAGMENTS), max_size=14).flatmap(
    lambda words: st.sampled_from([" ", ""]).map(lambda joint: joint.join(words))
)
cases = st.sampled_from([text for text, _, _ in load()])
undressed = st.sampled_from([text for text, _, _ in load() if not set(text) & set("\\{$*")])


def _check(text: str) -> None:
    found = find_quantities(text)
    end = 0
    for quantity in found:
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end
        for bound in (quantity.low, quantity.high):
            assert bound is None or math.isfinite(bound)
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
        for part in quantity.parts:
            assert quantity.start <= part.start < part.end <= quantity.end
    assert find_quantities(text) == found


@given(people)
@settings(max_examples=400, deadline=None)
def test_mixtures_of_what_people_type(text: str) -> None:
    _check(normalise(text).text)
    _check(text)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text(text: str) -> None:
    _check(text)


@given(cases, cases, st.sampled_from([". ", "\n", "; and then "]))
@settings(max_examples=150, deadline=None)
def test_two_sentences_are_read_as_each_alone(first: str, second: str, joint: str) -> None:
    text = normalise(first).text + joint
    values = [(q.low, q.high, q.unit) for q in find_quantities(text + normalise(second).text)]
    alone = [(q.low, q.high, q.unit) for q in find_quantities(text)]
    assert values[: len(alone)] == alone


@given(undressed, st.integers(0, 40), st.integers(0, 40))
@settings(max_examples=200, deadline=None)
def test_nothing_is_found_where_it_is_blocked(text: str, start: int, length: int) -> None:
    plain = normalise(text).text
    for quantity in find_quantities(plain, [(start, start + length)]):
        leaves = quantity.parts or (quantity,)
        for leaf in leaves:
            assert leaf.end <= start or leaf.start >= start + length or length == 0


def test_a_blocked_message_says_nothing() -> None:
    assert find_quantities("10^14 bytes", [(0, 11)]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "9" * 8000,
        "1," * 4000,
        "1 to " * 1600,
        "(" * 8000,
        "10^" * 2600,
        "{" * 8000,
        "\\frac{" * 1300,
        "million " * 1000,
        "O(" * 4000,
        "1h " * 2600,
        "9**9**9**9",
        "10^(10^(10^10))",
        "1e999999999",
        "2^99999",
        "factorial(10**7)",
        "__import__('os')",
    ],
)
def test_hostile_texts_are_read_and_stay_finite(text: str) -> None:
    _check(text)


UNITS = ["byte", "second", "flop", "flop/s", "gpu", "token", "parameter", "percent", "dollar", None]


@given(st.floats(1e-2, 1e15, allow_nan=False), st.sampled_from(UNITS))
@settings(max_examples=400, deadline=None)
def test_what_is_written_for_people_is_read_back(value: float, unit: str | None) -> None:
    (found,) = find_quantities(format_quantity(value, unit))
    assert found.unit == unit
    assert found.low == found.high
    assert found.high == pytest.approx(value, rel=2e-2)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (8e14, "byte", "800 TB"),
        (18.9e6, "byte", "18.9 MB"),
        (1.0, "byte", "1 byte"),
        (2.4 * 365.25 * 86400, "second", "2.4 years"),
        (8.64e6, "second", "100 days"),
        (15000.0, "second", "4.17 hours"),
        (86400.0, "second", "24 hours"),
        (1.2e22, "flop", "1.2e22 FLOPs"),
        (3.12e14, "flop/s", "312 TFLOP/s"),
        (1150.0, "gpu", "1,150 GPUs"),
        (1.0, "gpu", "1 GPU"),
        (70.0, "percent", "70%"),
        (2.5, "dollar", "$2.5"),
        (1143.0, None, "1,143"),
        (0.7, None, "0.7"),
    ],
)
def test_written_for_people(value: float, unit: str | None, text: str) -> None:
    assert format_quantity(value, unit) == text


@pytest.mark.parametrize(
    ("low", "high", "unit", "text"),
    [
        (1.2e11, 2e11, "byte", "120 GB to 200 GB"),
        (800.0, None, "gpu", "at least 800 GPUs"),
        (None, 86400.0, "second", "at most 24 hours"),
        (0.0, 8e10, "byte", "at most 80 GB"),
        (5.0, 5.0, None, "5"),
        (None, None, None, "any amount"),
    ],
)
def test_ranges_written_for_people(low: float | None, high: float | None, unit: str | None, text: str) -> None:
    assert format_range(low, high, unit) == text
