"""Most of these tests tell the grader what to find; those that don't are in test_real.py."""

from __future__ import annotations

import pytest

from tests.session.helpers import use_fakes


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grader finds what the messages tell it to."""
    use_fakes(monkeypatch)
