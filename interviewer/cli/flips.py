"""The report of a regrading, as a table and as a page. Memory grows neither with what is graded nor with what flips."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interviewer.cli.jsonl import dumps
from interviewer.cli.marks import tier_name
from interviewer.cli.terminal import bold, wrap
from interviewer.plain.text import safe

__all__ = ["Totals", "print_table", "write_page"]

_MOST_TROUBLES = 20


@dataclass(slots=True)
class Totals:
    """What was counted. by_check: flips of each check; troubles: the first of the sessions that could not be graded."""

    graded: int = 0
    flipped: int = 0
    verdicts: int = 0
    flips: int = 0
    unfinished: int = 0
    failed: int = 0
    tiers: dict[str, int] = field(default_factory=dict)
    by_check: dict[str, int] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    def count(self, row: dict[str, Any] | None, trouble: str) -> None:
        """One session more."""
        if row is None:
            if not trouble:
                self.unfinished += 1
                return
            self.failed += 1
            if self.failed <= _MOST_TROUBLES:
                self.troubles.append(f"Left out: {trouble}.")
            return
        self.graded += 1
        self.flipped += bool(row["flipped"])
        for flip in row["flips"]:
            if flip["what"] == "verdict":
                self.verdicts += 1
                change = f"{flip['then']} -> {flip['now']}"
                self.tiers[change] = self.tiers.get(change, 0) + 1
            else:
                self.flips += 1
                name = f"{row['scenario']}: {flip['what']}"
                self.by_check[name] = self.by_check.get(name, 0) + 1

    def as_values(self) -> dict[str, Any]:
        """The totals for JSON."""
        return {
            "sessions": self.graded,
            "flipped": self.flipped,
            "verdicts": self.verdicts,
            "checks": self.flips,
            "unfinished": self.unfinished,
            "failed": self.failed,
            "verdict_changes": dict(sorted(self.tiers.items())),
            "by_check": dict(sorted(self.by_check.items())),
        }

    def sentence(self) -> str:
        """The totals in words."""
        if not self.flipped:
            told = f"{_counted(self.graded, 'session')} graded again: nothing flips."
        else:
            told = (
                f"{_counted(self.graded, 'session')} graded again: {_counted(self.verdicts, 'verdict')} and "
                f"{_counted(self.flips, 'check')} flip, in {_counted(self.flipped, 'session')}."
            )
        if self.unfinished:
            told += f" Passed over, for they have not ended: {self.unfinished}."
        return told


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _level(word: str) -> str:
    return {"met": "met", "unmet": "not met", "unread": "not read", "absent": "no such check"}.get(
        word, tier_name(word)
    )


def print_table(rows: Iterable[dict[str, Any]], totals: Totals) -> None:
    """Each session with flips as soon as it is graded, then the totals."""
    for row in rows:
        if row["flipped"]:
            print(_told(row), flush=True)
    print(totals.sentence())
    for name, number in sorted(totals.by_check.items(), key=lambda one: (-one[1], one[0])):
        print(f"  {number:>6}  {safe(name)}")


def _told(row: dict[str, Any]) -> str:
    then, now = row["then"], row["now"]
    rubric = f"rubric {then['rubric_version']} -> {now['rubric_version']}"
    lines = [bold(safe(f"{row['id']}  {row['scenario']}  ({rubric}, version {then['engine']} -> {now['engine']})"))]
    for flip in row["flips"]:
        lines.append(f"  {safe(flip['what'])}: {_level(flip['then'])} -> {_level(flip['now'])}")
        where = f" ({flip['where']})" if flip["where"] else ""
        lines.append(wrap(safe(f"why: {flip['why']}{where}").replace("\n", " "), "    "))
        if flip["quote"]:
            quote = " ".join(flip["quote"].split())
            lines.append(wrap(safe(f'said in answer {flip["message"] + 1}: "{quote[:300]}"'), "    "))
    return "\n".join(lines) + "\n"


def write_page(rows: Iterable[dict[str, Any]], totals: Totals, target: Path | None) -> None:
    """The report as one page without anything active. What flips waits on disk for the totals that stand above it."""
    from interviewer.cli.transcripts import streamed
    from interviewer.transcript.environment import html_environment, style_hash, style_text

    with tempfile.TemporaryFile("w+", encoding="utf-8") as kept, streamed(target) as write:
        for row in rows:
            if row["flipped"]:
                kept.write(dumps(row) + "\n")
        kept.seek(0)
        flipped = (json.loads(line) for line in kept)
        page = html_environment().get_template("regrade.html.j2")
        for piece in page.generate(
            rows=flipped, totals=totals, level=_level, style=style_text(), style_hash=style_hash()
        ):
            write(piece)
        write("\n")
    if target is not None:
        print(totals.sentence())
