"""Answers, one a line, with the checks that they earn and do not earn; why stands above them in their file."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.grading.said import earns, marked

FILES = sorted(path.stem for path in Path(__file__).parent.glob("cases_*.py"))
TABLES = [table for file in FILES if isinstance(table := getattr(import_module(f"tests.grading.{file}"), "LINES", None), str)]
CASES = [case for table in TABLES for case in marked(table)]


def test_there_are_tables() -> None:
    assert len(TABLES) > 20


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), CASES)
def test_what_a_line_earns(scenario: str, check: str, messages: list[str], met: bool, why: str) -> None:
    assert earns(scenario, check, messages) is met, f"{why}: {messages}"
