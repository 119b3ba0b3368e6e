"""Numbers among the arguments, with errors that say what was expected."""

from __future__ import annotations

import argparse
import math

__all__ = ["minutes_argument", "port_argument", "seed_argument"]

_MOST_MINUTES = 24 * 60


def minutes_argument(text: str) -> float:
    """A time limit in minutes."""
    try:
        minutes = float(text)
    except ValueError:
        minutes = math.nan
    if not 0 < minutes <= _MOST_MINUTES:
        raise argparse.ArgumentTypeError(f"'{text[:20]}' must be a number of minutes above 0, at most {_MOST_MINUTES}")
    return minutes


def seed_argument(text: str) -> int:
    """A seed of givens."""
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise argparse.ArgumentTypeError(f"'{text[:20]}' must be a whole number, 0 or more")
    return int(text)


def port_argument(text: str) -> int:
    """A TCP port; 0 lets the system choose."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"'{text[:20]}' must be a port, 0 to 65535")
    return int(text)
