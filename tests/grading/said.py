"""Tables of what people say last in an interview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Said"]


class Said(NamedTuple):
    """Last messages, one a line, that all earn a check behind the messages before, or all do not (`met`).

    A line break in a message is written as a backslash and an n.
    """

    check: str
    met: bool
    before: tuple[str, ...]
    lines: str

    def messages(self) -> Iterator[list[str]]:
        """The messages of each interview."""
        for line in self.lines.strip().splitlines():
            yield [*self.before, line.replace("\\n", "\n")]
