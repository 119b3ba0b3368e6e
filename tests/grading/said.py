"""Tables of what people say in an interview, and whether it earns a check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from interviewer.grading import Mark
from tests.answers.score import graded

__all__ = ["Case", "Pair", "Phrase", "Said", "by_line", "earns", "marked", "parted"]

Case = tuple[str, str, list[str], bool, str]
"""(scenario, check, messages, met, why)"""


def earns(scenario: str, check: str, messages: Sequence[str]) -> bool:
    """Whether an interview of these messages meets a check."""
    return graded(scenario, list(messages)).mark(check).mark is Mark.MET


def parted(line: str) -> list[str]:
    """The messages that a line of a table holds: || parts two, a written-out line end two lines."""
    return [message.strip().replace("\\n", "\n") for message in line.split("||")]


_SHORT = {
    "pw": "pairwise-similarity",
    "fp": "feature-pipeline",
    "ti": "transformer-inference",
    "sl": "scaling-laws",
}


def marked(lines: str) -> Iterator[Case]:
    """The cases of lines such as "pw +time,space -bottleneck :: first message || second one", each with the reason
    that the last line with a # in front told."""
    why = ""
    for line in filter(None, map(str.strip, lines.splitlines())):
        if line.startswith("#"):
            why = line.lstrip("# ")
            continue
        head, _, text = line.partition(" :: ")
        scenario, *marks = head.split()
        for mark in marks:
            for check in mark[1:].split(","):
                yield _SHORT[scenario], check, parted(text), mark[0] == "+", why


def by_line(table: Mapping[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    """(scenario, check, line) for each line that a table holds by scenario and check."""
    return [(*key, line) for key, lines in table.items() for line in lines.strip().splitlines()]


class Phrase(NamedTuple):
    """Words that earn a check of a scenario where they are claimed."""

    scenario: str
    check: str
    words: str

    def met(self, sentence: str, before: Sequence[str] = ()) -> bool:
        """Whether a sentence that holds them in the place of its _ earns the check, behind other messages."""
        first, *others = parted(sentence.replace("_", self.words))
        return earns(self.scenario, self.check, [*before, first[0].upper() + first[1:], *others])


class Pair(NamedTuple):
    """What earns a check, a figure or a cost, with words that say what it is of, and what of the same thing does not."""

    scenario: str
    check: str
    lead: str
    right: str
    wrong: str

    def met(self, sentence: str) -> bool:
        """Whether a sentence with <right> and <wrong> in it earns the check."""
        filled = sentence.replace("<right>", self.right).replace("<wrong>", self.wrong)
        return earns(self.scenario, self.check, parted(self.lead + filled))


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
