"""The page printed by a real browser: the print style is in use, and everything is on paper. Skipped without Chromium."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from interviewer.transcript import VIEWS, Options, write
from interviewer.transcript.views import ViewName

from .sessions import record

_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for name in _NAMES if (found := shutil.which(name))), "")
PDFTOTEXT = shutil.which("pdftotext") or ""
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here: the print style is not proven")
@pytest.mark.skipif(not PDFTOTEXT, reason="no pdftotext here: what was printed can't be read")
@pytest.mark.parametrize("view", VIEWS)
def test_the_page_prints(view: ViewName, tmp_path: Path) -> None:
    held = record("The time is O(n^2) in all.", "It takes 800 TB.", "Memory is the bottleneck. " * 40, minutes=None)
    page = write(held, tmp_path / "t.html", Options(view))
    target = tmp_path / "t.pdf"
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={target}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = subprocess.run([PDFTOTEXT, str(target), "-"], check=True, capture_output=True, text=True).stdout
    flat = re.sub(r"\s+", " ", text)
    assert "Verdict: Strong Hire" in flat
    pages = text.count("\f")
    assert all(f"{number}/{pages}" in flat.replace(" ", "") for number in range(1, pages + 1))
    assert "To the conversation" not in flat  # a link for the keyboard: the print style leaves it out
    for check in held.pack.rubric.checks:
        assert f"{check.title}: met" in flat
    for said in ("The time is O(n^2) in all.", "It takes 800 TB."):
        assert said in flat
    assert flat.count("Memory is the bottleneck.") >= 40
