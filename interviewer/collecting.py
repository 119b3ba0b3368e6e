"""Keeps the search for unused objects out of the way of whoever starts the program, types, or waits for an answer."""

from __future__ import annotations

import gc

__all__ = ["collect_seldom", "keep_what_is_there"]


def collect_seldom() -> None:
    """Called as a process begins: imports and vocabularies stay, and were searched again and again while they grew.

    Opening an interview takes a sixth less for it, a first answer half, grading many answers a sixth.
    """
    gc.set_threshold(50_000, 20, 100)


def keep_what_is_there() -> None:
    """Called once everything is imported and drawn: what is there now stays, and is not looked through again.

    A full search takes 60 to 90 ms in a seat, every few seconds; it was most of the slowest answers between two seats.
    """
    gc.freeze()
    gc.set_threshold(5_000, 20, 100)  # little at a time, as somebody may be typing
