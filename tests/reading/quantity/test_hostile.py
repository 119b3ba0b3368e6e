"""Messages that are made to be slow or to break: they are read in bounded work, and never fail."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from interviewer.reading.quantity import find_quantities
from interviewer.reading.source import READ_LIMIT

PIECES = [
    "9", "1 ", "1,", "1.", "1'234", "1e9", "= ", "10^10^10 ", "10^", "10^(", "8 GB or ", "8 GB = ", "400/800 TB ",
    "one ", "two ", "half of the ", "a half and a half ", "couple of ", "hundreds of thousands of ", "million ",
    "one point one one ", "10 squared ", "10 to the power of ", ",", "(", "(1", "(((1)))", "1)", "((1)^2)^2 ",
    "10x to ", "2 to 3 orders of magnitude ", "6 N D ", "1 d ", "2 * (", "8 (key and value) * ", "more than ", "~",
    "5 or more ", "1 h 2 m ", "5 h or two ", "2:30:", "step 1, 2, ", "$5 ", "{", "^{", "\\frac{", "\\frac{1}{", "$x$ ",
    "**", "`", "O(", "O(n)", "5 floating point ", "5 multiply ", "1 per second per ", "GPU hours ", "two 80 GB ",
    "\n", "1\n", "|1|", "v1.2", "x_1", "5 secomds ", "e22 ", "10¹⁴ ", "1 choose ", "8 (not ", "160 GB > ", "-> 5 ",
]  # fmt: skip
HEADED = [
    ("10x ", "~"), ("10 times ", "$"), ("10 x ", "about "), ("10 x ", "("), ("5 flop s^", "("), ("1 per ", "a "),
    ("5 ", ")"), ("", "of ", "5"), ("", "(", "1"), ("", "|", "1."), ("8 GB ", "= ", "800 TB"),
]  # fmt: skip


def filled(head: str, piece: str, tail: str = "", size: int = READ_LIMIT) -> str:
    """A message of `size` characters: a head, a piece over and over, a tail."""
    room = size - len(head) - len(tail)
    return head + (piece * (room // len(piece) + 1))[:room] + tail


def calls(text: str) -> int:
    """How many functions are called to read a text: its work, the same on every machine."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        find_quantities(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("parts", [("", piece) for piece in PIECES] + HEADED, ids=repr)
def test_the_longest_message_of_one_piece_takes_bounded_work(parts: tuple[str, ...]) -> None:
    long, short = calls(filled(*parts)), calls(filled(*parts, size=READ_LIMIT // 4))
    assert long < 120_000
    assert long < 6 * short + 2_000, "the work grows with the length, not faster"


@pytest.mark.parametrize("piece", ["10x ~", "1 GB or ", "(2 * "])
def test_messages_beyond_what_is_read_do_not_exhaust_the_stack(piece: str) -> None:
    assert len(find_quantities(piece * 4_000)) <= 120


def test_figures_after_the_most_that_are_looked_at_are_not_read() -> None:
    labels = "step 1 " * 100
    assert [found.low for found in find_quantities(labels + "then 800 TB")] == [800e12]
    assert find_quantities("two " * 400 + "800 TB") == ()
