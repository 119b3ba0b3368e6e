from __future__ import annotations

import io
import os
import sys

import pytest

from interviewer.tui.hung_up import hung_up


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_a_terminal_that_is_closed_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    import pty

    master, slave = pty.openpty()
    with os.fdopen(slave, "rb", buffering=0) as stream:
        monkeypatch.setattr(sys, "__stdin__", io.TextIOWrapper(io.BufferedReader(stream)))
        assert not hung_up()
        os.close(master)
        assert hung_up()


def test_what_is_no_terminal_is_never_gone(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    path = tmp_path / "answers.txt"
    path.write_text("n\n", encoding="utf-8")
    with path.open(encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "__stdin__", stream)
        assert not hung_up()
    assert not hung_up()
    monkeypatch.setattr(sys, "__stdin__", None)
    assert not hung_up()
