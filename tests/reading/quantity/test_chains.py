"""Arithmetic that a candidate shows: the last value stands, the earlier ones are its parts."""

from __future__ import annotations

import pytest

from interviewer.reading.quantity import find_quantities
from interviewer.reading.source import normalise


def _values(text: str) -> list[tuple[float | None, str | None]]:
    (chain,) = find_quantities(normalise(text).text)
    return [(part.high, part.unit) for part in chain.parts]


def test_parts_hold_every_earlier_value_in_order() -> None:
    assert _values("10^7 * 10^7 * 8 = 8e14 bytes so 800TB") == [
        (1e7, None),
        (1e7, None),
        (8.0, None),
        (8e14, "byte"),
    ]


def test_parts_keep_their_units() -> None:
    assert _values("64 cores × 3e9 Hz = 1.92e11 MAC/s") == [(64.0, "count"), (3e9, "flop/s")]


def test_the_span_of_a_chain_covers_it_and_its_parts_lie_inside() -> None:
    text = "so 1.5e17 / 1e13 = 15,000 s, done"
    (chain,) = find_quantities(text)
    assert text[chain.start : chain.end] == "1.5e17 / 1e13 = 15,000 s"
    assert [text[part.start : part.end] for part in chain.parts] == ["1.5e17", "1e13"]


@pytest.mark.parametrize(
    ("text", "holds", "why"),
    [
        ("100 * 8 = 800", True, "exact"),
        ("100 * 8 = 830", True, "within 5%"),
        ("100 * 8 = 900", False, "beyond 5%"),
        ("100 * 8 ≈ 900", True, "within 25% where it is said to be about"),
        ("100 * 8 ≈ 1100", False, "beyond 25%"),
        ("1e14 * 8 bytes = 800 TB", True, "prefixes converted"),
        ("1e14 * 8 bytes = 727.6 TiB", True, "binary prefixes converted"),
        ("1e14 * 8 bytes = 100 TB", False, "bits for bytes"),
        ("2400 h = 100 days", True, "hours to days"),
        ("2400 h = 10 days", False, "off by ten"),
        ("1.2e22 FLOPs / 1.5e15 FLOP/s = 8e6 s", True, "operations over a rate are seconds"),
        ("1.2e22 FLOPs / 1.5e15 = 8e6 s", True, "the rate without its unit"),
        ("70% × 800 = 560", True, "per cent of"),
        ("1 / 0 = 5", None, "no value to compare"),
    ],
)
def test_whether_it_holds(text: str, holds: bool | None, why: str) -> None:
    found = find_quantities(normalise(text).text)
    assert found[-1].chain_ok is holds, why


def test_deep_nesting_is_no_danger() -> None:
    text = "(" * 3000 + "1" + ")" * 3000 + " * 2 = 2"
    assert find_quantities(text)[-1].high == 2.0
