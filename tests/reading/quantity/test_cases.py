"""What people type about sizes, times, counts, operations and money, and what is read."""

from __future__ import annotations

import pytest

from tests.reading.quantity.reading import load, read

ROWS = load()


def test_the_tables_are_as_large_as_promised_and_give_reasons() -> None:
    assert len(ROWS) >= 300
    assert all(text and expected and why for text, expected, why in ROWS)
    assert len({text for text, _, _ in ROWS}) == len(ROWS)


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[text for text, _, _ in ROWS])
def test_reads_what_is_meant(text: str, expected: str, why: str) -> None:
    assert read(text) == expected, why


# Some units change their meaning without their capitals: bits, rates, days, octets, a lone T.
_CAPITALS_MATTER = (" Gb ", "TFLOPS", "MAC", "80G", "3D", "TFLOPs", "100 d", "10M", "12d", " To ", " Mo", " T ")


@pytest.mark.parametrize("text", [text for text, _, _ in ROWS])
def test_lower_case_reads_the_same(text: str) -> None:
    if any(mark in text for mark in _CAPITALS_MATTER):
        pytest.skip("its capitals say something")
    assert read(text.lower()) == read(text)


@pytest.mark.parametrize("text", [text for text, _, _ in ROWS if "=" not in text])
def test_a_sentence_around_it_changes_nothing(text: str) -> None:
    if text[:3].strip(" |(").rstrip(").")[:1].isdigit() and read(text) == "none":
        pytest.skip("numbering at the start of a line")
    assert read(f"I believe that this holds: {text}") == read(text)
    assert read(f"{text}.") == read(text)
    assert read(f"({text})") == read(text)
