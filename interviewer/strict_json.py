"""JSON as it is standardised: Python's own reader takes NaN and numbers beyond every float as well."""

from __future__ import annotations

import json
import math
from typing import Any

__all__ = ["loads"]


def loads(text: str) -> Any:
    """The value of a JSON text. Raises json.JSONDecodeError, RecursionError where it is nested too deep, and
    ValueError for NaN, the infinities and numbers too large."""
    return json.loads(text, parse_constant=_no_number, parse_float=_finite)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text[:20]} is too large")
    return value
