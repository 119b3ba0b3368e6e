"""Words by which one thing told takes the place of another: "on paper 400 TB, in practice 40"."""

from interviewer.reading.replacing.first_thought import thought_better_of
from interviewer.reading.replacing.in_place import (
    is_no_answer,
    may_be_a_multiple,
    of_another_state,
    stands_against,
    takes_the_place,
)
from interviewer.reading.replacing.turned_to import turns_to

__all__ = [
    "is_no_answer", "may_be_a_multiple", "of_another_state", "stands_against", "takes_the_place", "thought_better_of",
    "turns_to",
]  # fmt: skip
