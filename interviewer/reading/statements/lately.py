"""What was worked out of the last few messages, told apart by identity: comparing whole messages costs more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["Lately"]

Message = TypeVar("Message")
Made = TypeVar("Made")


class Lately(Generic[Message, Made]):
    """The results of `work` for the messages asked about last.

    Many rules ask about the same message, and some about the one before it.
    """

    def __init__(self, work: Callable[[Message], Made], remembered: int = 4) -> None:
        self._work = work
        self._remembered = remembered
        self._known: list[tuple[Message, Made]] = []

    def of(self, message: Message) -> Made:
        """The result for this very message, worked out where it is not remembered."""
        for known, made in self._known:
            if known is message:
                return made
        made = self._work(message)
        self._known = [(message, made), *self._known[: self._remembered - 1]]
        return made
