"""Quantities written for people."""

from __future__ import annotations

import math

__all__ = ["format_quantity", "format_range"]

_BYTES = (("PB", 1e15), ("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("KB", 1e3))
_RATES = (("PFLOP/s", 1e15), ("TFLOP/s", 1e12), ("GFLOP/s", 1e9))
_TIMES = (
    ("years", 365.25 * 86400, 0.95), ("days", 86400.0, 2.0), ("hours", 3600.0, 1.0), ("minutes", 60.0, 2.0),
    ("s", 1.0, 1.0), ("ms", 1e-3, 1.0), ("us", 1e-6, 1.0), ("ns", 1e-9, 0.0),
)  # fmt: skip


def _number(value: float) -> str:
    """At most three digits of a fraction, thousands separated, no trailing zeros; e-notation past a million million."""
    if value == 0:
        return "0"
    size = abs(value)
    if size >= 1e12 or size < 1e-3:
        mantissa, exponent = f"{value:.3e}".split("e")
        mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(exponent)}"
    if size >= 1000 or value == round(value):
        return f"{value:,.0f}"
    digits = 2 - math.floor(math.log10(size))
    text = f"{value:.{max(0, min(6, digits))}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _scaled(value: float, names: tuple[tuple[str, float], ...], base: str) -> str:
    for name, scale in names:
        if abs(value) >= scale:
            return f"{_number(value / scale)} {name}"
    return f"{_number(value)} {base}"


def format_quantity(value: float, unit: str | None) -> str:
    """A value in base units as a person would write it: "800 TB", "2.4 years", "1.2e22 FLOPs", "70%"."""
    if not math.isfinite(value):
        return "unbounded"
    if unit == "byte":
        return _scaled(value, _BYTES, "byte" if value == 1 else "bytes")
    if unit == "flop/s":
        return _scaled(value, _RATES, "FLOP/s")
    if unit == "second":
        return _time(value)
    if unit == "percent":
        return f"{_number(value)}%"
    if unit == "dollar":
        return f"${_number(value)}"
    if unit == "flop":
        return f"{value / 1e9:.4g}e9 FLOPs" if 1e9 <= value < 1e12 else f"{_number(value)} FLOPs"
    if unit in ("gpu", "token", "parameter"):
        name = "GPU" if unit == "gpu" else unit
        return f"{_number(value)} {name}" + ("" if value == 1 else "s")
    return _number(value)


def _time(value: float) -> str:
    for name, scale, least in _TIMES:
        if abs(value) >= scale * least:
            amount = _number(value / scale)
            return f"{amount} {name[:-1] if amount == '1' and len(name) > 3 else name}"
    return "0 s"


def format_range(low: float | None, high: float | None, unit: str | None) -> str:
    """A range for people: "120 GB to 200 GB", "at least 800 GPUs", "less than 1 day", "any amount"."""
    if low is None and high is None:
        return "any amount"
    if high is None:
        return f"at least {format_quantity(low or 0.0, unit)}"
    if low is None or low == 0 < high:
        return f"at most {format_quantity(high, unit)}"
    if low == high:
        return format_quantity(low, unit)
    return f"{format_quantity(low, unit)} to {format_quantity(high, unit)}"
