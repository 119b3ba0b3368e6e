"""Calculations that hold, in the notations of people, against an oracle; and those that do not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.quantity import FoundQuantity, find_quantities
from interviewer.reading.source import normalise

ROUND = [10**7, 2 * 10**7, 10**6, 5 * 10**4, 10**8]
WIDTHS = [1, 2, 4, 8, 16]
LINKS = [" = ", "=", " is ", " ≈ ", " -> ", " → ", " => ", " gives ", " makes ", " which is ", " comes to ", " equals "]
ASIDES = ["", "", "", " (numpy double)", " (one for each pair)", " (that's a lot)", " (all pairs)"]
TIMES = [" x ", " * ", "*", " × ", " · ", " times ", " multiplied by "]
NOUNS = ["", " cells", " entries", " numbers", " values", " elements"]

choice = st.sampled_from


@st.composite
def numbers(draw: st.DrawFn, value: int) -> str:
    """An integer as one of several people writes it."""
    digits = f"{value:,}"
    power = f"{value:.0e}".replace("e+0", "e").replace("e+", "e")
    mantissa, _, exponent = power.partition("e")
    ways = [digits, digits.replace(",", "."), digits.replace(",", " "), digits.replace(",", "'"), str(value)]
    if float(power) == value:
        ways += [
            power,
            f"{mantissa} x 10^{exponent}",
            f"{mantissa}*10**{exponent}",
            f"{mantissa} times 10 to the {exponent}",
        ]
        ways += [f"10^{exponent}"] if mantissa == "1" else []
    for scale, words in ((10**6, ("M", " million")), (10**12, (" trillion",))):
        if value % scale == 0 and value // scale < 1000:
            ways += [f"{value // scale}{word}" for word in words]
    return draw(choice([way for way in ways if digits.count(".") != 1]))


@st.composite
def squares(draw: st.DrawFn, rows: int) -> str:
    """The square of a number, written out."""
    number = draw(numbers(rows))
    if draw(st.booleans()):
        return number + draw(choice([" x ", " * ", " × ", " times "])) + draw(numbers(rows))
    if any(sign in number for sign in "^*xe ") or "times" in number:
        return f"({number})" + draw(choice(["^2", "²", " squared"]))
    return number + draw(choice(["^2", "²", "**2", " squared"]))


@st.composite
def sizes(draw: st.DrawFn, value: float) -> str:
    """Bytes in one unit or another, rounded to three digits."""
    ways = [f"{value / scale:.3g} {unit}" for scale, unit in
            ((1e9, "GB"), (1e12, "TB"), (1e12, "terabytes"), (1e15, "PB"), (2**40, "TiB")) if 1 <= value / scale < 1000]  # fmt: skip
    ways += [f"{value:.2e} bytes".replace("e+", "e")]
    return draw(choice(["", "about ", "~", "roughly "])) + draw(choice(ways))


@st.composite
def products(draw: st.DrawFn, factor: float = 1.0) -> tuple[str, float]:
    """ "10M squared = 10^14 cells x 8 bytes = 800 TB", and what the last figure is worth."""
    rows, width = draw(choice(ROUND)), draw(choice(WIDTHS))
    text = draw(squares(rows)) + draw(choice(ASIDES))
    if draw(st.booleans()):
        text += draw(choice(LINKS)) + draw(numbers(rows * rows)) + draw(choice(NOUNS)) + draw(choice(ASIDES))
    text += (
        draw(choice(TIMES)) + f"{width} " + draw(choice(["bytes", "byte", "bytes each", "B"])) + draw(choice(ASIDES))
    )
    total = rows * rows * width * factor
    return text + draw(choice(LINKS)) + draw(sizes(total)), total


def _found(text: str) -> tuple[FoundQuantity, ...]:
    return find_quantities(normalise(text).text)


@given(products())
@settings(max_examples=400, deadline=None)
def test_what_multiplies_out_holds(case: tuple[str, float]) -> None:
    text, total = case
    found = _found(text)
    assert all(one.chain_ok is not False for one in found), text
    assert found[-1].unit == "byte"
    assert found[-1].high == pytest.approx(total, rel=0.02), text


@given(choice([1000.0, 10.0, 0.125, 0.01]).flatmap(lambda factor: products(factor)))
@settings(max_examples=300, deadline=None)
def test_what_does_not_multiply_out_never_holds_as_a_whole(case: tuple[str, float]) -> None:
    text, total = case
    found = _found(text)
    assert len(found) > 1 or found[0].chain_ok is not True, (text, total)


RATES = [
    (1e9, "1e9 ops/s"),
    (1e13, "10 TFLOP/s"),
    (1.95e13, "19.5 TFLOPS"),
    (3.12e14, "312 teraflops"),
    (1e12, "10^12"),
]


@st.composite
def durations(draw: st.DrawFn, factor: float = 1.0) -> tuple[str, float]:
    """ "1.5 x 10^17 / 10 TFLOP/s = 15,400 s, 4.3 hours", and the seconds."""
    work, said = draw(choice([(7.68e16, "7.68e16"), (1.536e17, "1.5 x 10^17"), (1.2e22, "1.2*10^22")]))
    rate, named = draw(choice(RATES))
    seconds = work / rate * factor
    text = (
        said
        + draw(choice(["", " FLOPs", " operations", " multiply-adds"]))
        + draw(choice(["", " (in all)", " (one pass)"]))
    )
    text += draw(choice([" / ", "/", " over ", " divided by "])) + named + draw(choice(["", " (sustained)", " (peak)"]))
    ways = [f"{seconds / scale:.3g} {unit}" for scale, unit in
            ((60, "min"), (3600, "hours"), (3600, "h"), (86400, "days"), (365.25 * 86400, "years"))
            if 1 <= seconds / scale < 1000]  # fmt: skip
    return text + draw(choice(LINKS)) + draw(choice([f"{seconds:,.0f} s", *ways])), seconds


@given(durations())
@settings(max_examples=300, deadline=None)
def test_what_divides_out_holds(case: tuple[str, float]) -> None:
    text, seconds = case
    found = _found(text)
    assert all(one.chain_ok is not False for one in found), text
    assert found[-1].unit == "second"
    assert found[-1].high == pytest.approx(seconds, rel=0.06), text


@given(choice([60.0, 1000.0, 24.0, 0.01]).flatmap(lambda factor: durations(factor)))
@settings(max_examples=200, deadline=None)
def test_seconds_taken_for_minutes_never_hold(case: tuple[str, float]) -> None:
    text, _seconds = case
    found = _found(text)
    assert len(found) > 1 or found[0].chain_ok is not True, text
