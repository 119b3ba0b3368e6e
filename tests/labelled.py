"""The labelled answers in tests/answers, for tests that measure something over all of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from interviewer.library import load_library

__all__ = ["PARTS", "Answer", "answers", "packs"]

HERE = Path(__file__).resolve().parent / "answers"

PARTS = ("dev", "fresh-a", "own")
"""What is open to look at. The part put aside has to be named to be read, and its texts are never shown."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A labelled interview, or a labelled message with one check. name: where it stands; checks: what is labelled."""

    name: str
    part: str
    scenario: str
    category: str
    messages: tuple[str, ...]
    checks: tuple[str, ...]

    @property
    def session(self) -> bool:
        return "/sessions-" in self.name


@cache
def packs() -> Any:
    """The bundled scenarios with their rubrics, by id."""
    return load_library().packs


def answers(parts: Sequence[str] = PARTS) -> tuple[Answer, ...]:
    """All labelled answers of these parts, in the order of files and lines; a line without a label is left out."""
    found = (_answer(path, at, row) for path in _files(parts) for at, row in _rows(path))
    return tuple(answer for answer in found if all(answer.checks))


def _files(parts: Sequence[str]) -> list[Path]:
    return [path for part in parts for path in sorted((HERE / part).glob("*.jsonl"))]


def _rows(path: Path) -> list[tuple[int, dict[str, Any]]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(at, json.loads(line)) for at, line in enumerate(lines, 1) if line.strip()]


def _answer(path: Path, at: int, row: dict[str, Any]) -> Answer:
    part = path.parent.name
    if "messages" in row:
        name, messages, checks = f"{part}/sessions-{row['id']}", tuple(row["messages"]), tuple(row["checks"])
    else:
        name, messages, checks = f"{part}/{path.stem}:{at}", (row["text"],), (row["check"],)
    return Answer(name, part, row["scenario"], row.get("category", ""), messages, checks)
