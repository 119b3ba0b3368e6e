"""The candidate in a real browser. Skipped, in words, where there is none on this machine."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from interviewer.led_room import LedRoom
from interviewer.session.led.shared import Answered
from interviewer.web.serving import Serving, start_serving

from .helpers import MARK, House, say_next

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
selenium = pytest.importorskip("selenium", reason="skipped: selenium is not installed")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="skipped: no Chromium with its driver on this machine (chromium, chromium-driver)"
)
PICTURES = os.environ.get("INTERVIEWER_TEST_PICTURES")


def until(what: Callable[[], object], seconds: float = 20.0) -> object:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"did not happen within {seconds} s")


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --window-size=1100,700 --disable-dev-shm-usage"
    ).split():
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={tmp_path / 'browser'}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    driver.get("about:blank")
    driver.get_log("performance")  # what the browser's own first page asked for
    yield driver
    driver.quit()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[LedRoom, Serving]]:
    house = House(tmp_path / "home")
    room = house.start()
    serving = start_serving(room.table_path, None, 0)
    yield room, serving
    serving.stop()
    room.close()
    house.journal.close()


def _answers(room: LedRoom) -> tuple[str, ...]:
    room.refresh()
    return room.state.table.answers


def _picture(browser: Any, name: str) -> None:
    if PICTURES:
        browser.save_screenshot(str(Path(PICTURES) / f"{name}.png"))


def _enter(browser: Any, link: str) -> Any:
    from selenium.webdriver.common.by import By

    browser.get(link)
    _picture(browser, "entrance")
    browser.find_element(By.ID, "enter").click()
    return until(lambda: browser.find_elements(By.CSS_SELECTOR, "body.-first-byte .xterm-helper-textarea"))


def test_an_interview_in_a_browser(browser: Any, served: tuple[LedRoom, Serving]) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys

    room, serving = served
    [keyboard] = _enter(browser, serving.link)
    until(lambda: (room.refresh() or True) and room.state.table.seated)
    say_next(room)
    say_next(room)
    room.note(f"{MARK}-note")
    room.mark("time", "unmet", observation=f"{MARK}-seen")
    time.sleep(0.5)
    keyboard.send_keys("time is O(n^2 d), memory 8 MB")
    until(lambda: room.presence() == "typing")
    time.sleep(0.5)
    _picture(browser, "typing")
    keyboard.send_keys(Keys.ENTER)
    until(lambda: _answers(room) == ("time is O(n^2 d), memory 8 MB",))
    # A closed tab comes back to the same place, with the draft that was not sent.
    keyboard.send_keys("half an answ")
    until(lambda: room._table.draft() == "half an answ")
    browser.get("about:blank")
    until(lambda: (room.refresh() or True) and not room.state.table.seated)
    base = serving.link.split("/enter/")[0]
    browser.get(base + "/")
    [keyboard] = until(lambda: browser.find_elements(By.CSS_SELECTOR, "body.-first-byte .xterm-helper-textarea"))  # type: ignore[misc]
    until(lambda: (room.refresh() or True) and room.state.table.seated)
    time.sleep(0.5)
    _picture(browser, "back")
    keyboard.send_keys("er" + Keys.ENTER)
    until(lambda: _answers(room)[1:] == ("half an answer",))
    # What the page was given, and whom it asked.
    log = "\n".join(entry["message"] for entry in browser.get_log("performance"))
    asked = [piece.split('"')[0] for piece in log.split('"url":"')[1:]]
    assert all(url.startswith((base, base.replace("http", "ws"), "about:", "data:", "chrome")) for url in asked), asked
    assert MARK not in browser.page_source
    assert MARK not in log
    problems = [e for e in browser.get_log("browser") if "Content Security Policy" in e["message"]]
    assert not problems
    room.end()
    time.sleep(0.5)
    _picture(browser, "ended")
    assert all(e.by == "candidate" for e in room._shared if isinstance(e, Answered))
