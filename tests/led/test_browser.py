"""The candidate in a real browser. Skipped, in words, where there is none on this machine."""

from __future__ import annotations

import base64
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from interviewer.led_room import LedRoom
from interviewer.web.serving import Serving, start_serving

from .helpers import MARK, House, say_next

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
selenium = pytest.importorskip("selenium", reason="skipped: selenium is not installed")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="skipped: no Chromium with its driver on this machine (chromium, chromium-driver)"
)
ENTER = "\ue007"
PICTURES = os.environ.get("INTERVIEWER_TEST_PICTURES")


def until(what: Callable[[], object], seconds: float = 20.0) -> object:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"did not happen within {seconds} s")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --window-size=1100,700 --disable-dev-shm-usage"
    ).split():
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('browser')}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
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


class Page:
    """The candidate's browser: what it was sent, whom it asked, and a keyboard."""

    def __init__(self, browser: Any, base: str) -> None:
        self.browser = browser
        self.base = base
        self.asked: list[str] = []
        self.log = ""
        self._drawn = ""

    def enter(self, link: str) -> None:
        from selenium.webdriver.common.by import By

        self.browser.get(link)
        self.picture("entrance")
        self.browser.find_element(By.ID, "enter").click()

    def type(self, text: str) -> None:
        from selenium.webdriver.common.by import By

        there = "body.-first-byte .xterm-helper-textarea"
        [keyboard] = until(lambda: self.browser.find_elements(By.CSS_SELECTOR, there))  # type: ignore[misc]
        keyboard.send_keys(text)

    def drawn(self) -> str:
        """Everything that the terminal in the page was given to draw so far."""
        for entry in self.browser.get_log("performance"):
            self.log += entry["message"]
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.webSocketFrameReceived":
                frame = message["params"]["response"]
                data = frame["payloadData"]
                self._drawn += base64.b64decode(data).decode("utf-8", "replace") if frame["opcode"] == 2 else data
            elif message["method"] == "Network.requestWillBeSent":
                self.asked.append(message["params"]["request"]["url"])
            elif message["method"] == "Network.webSocketCreated":
                self.asked.append(message["params"]["url"])
        return self._drawn

    def forget(self) -> None:
        """What was drawn before is of no interest any more."""
        self.drawn()
        self._drawn = ""

    def shows(self, text: str) -> None:
        until(lambda: text in self.drawn())

    def picture(self, name: str) -> None:
        if PICTURES:
            time.sleep(0.5)
            self.browser.save_screenshot(str(Path(PICTURES) / f"{name}.png"))


@pytest.fixture
def page(browser: Any, served: tuple[LedRoom, Serving]) -> Iterator[Page]:
    _room, serving = served
    browser.delete_all_cookies()
    browser.get("about:blank")
    browser.get_log("performance")  # what came before is none of this page's
    page = Page(browser, serving.link.split("/enter/")[0])
    page.enter(serving.link)
    yield page
    # Whatever happened: it asked nobody else, broke no rule of its own, and was given nothing that is hidden.
    drawn = page.drawn()
    inside = (page.base, page.base.replace("http", "ws"), "about:", "data:", "chrome")
    assert page.asked
    assert all(url.startswith(inside) for url in page.asked), page.asked
    for text in (drawn, page.log, browser.page_source):
        assert MARK not in text
        assert MARK.lower() not in text
    assert not [e for e in browser.get_log("browser") if "Content Security Policy" in e["message"]]


def _answers(room: LedRoom) -> tuple[str, ...]:
    room.refresh()
    return room.state.table.answers


def _seated(room: LedRoom) -> bool:
    room.refresh()
    return room.state.table.seated


def test_an_interview_in_a_browser_from_the_link_to_the_verdict(page: Page, served: tuple[LedRoom, Serving]) -> None:
    room, _serving = served
    page.shows("The interviewer begins in a moment")
    until(lambda: _seated(room))
    say_next(room)
    page.shows("Here are 1,000 gadgets")
    say_next(room)
    page.shows("Question of cost")
    room.note(f"{MARK}-note")
    page.type("time is O(n^2 d), memory 8 MB")
    until(lambda: room.presence() == "typing")
    page.shows("so far I read: time")
    page.picture("typing")
    page.type(ENTER)
    until(lambda: _answers(room) == ("time is O(n^2 d), memory 8 MB",))
    room.mark("time", "met", quote=(0, 0, 16), observation=f"{MARK}-seen")
    room.say("And why is that?")
    page.shows("And why is that?")
    page.type("a dot product for each pair" + ENTER)
    until(lambda: len(_answers(room)) == 2)
    room.pause()
    page.shows("The interview is paused")
    page.picture("paused")
    page.forget()
    room.unpause()
    page.shows("And why is that?")
    say_next(room)  # the second stage
    page.shows("Question of scale")
    page.type("8 MB in float64" + ENTER)
    until(lambda: len(_answers(room)) == 3)
    say_next(room)
    page.shows("Is there anything to add?")
    page.type("no, thank you" + ENTER)
    until(lambda: len(_answers(room)) == 4)
    assert room.next_line() is None, "nothing of the script is left"
    room.end()
    page.shows("The interview has ended. Thank you.")
    page.picture("ended")
    room.verdict("strong_hire", f"{MARK}-reason")
    room.verdict("lean_hire", f"{MARK}-second-thoughts")
    assert [given.tier for given in room.judgement.verdicts] == ["strong_hire", "lean_hire"]
    assert room.state.machine is not None
    # Who comes back after the end is told so, and gets nothing else.
    page.browser.get(page.base + "/")
    until(lambda: "The interview has ended" in page.browser.find_element("id", "lost").text)
    page.picture("after-the-end")


def test_a_closed_tab_comes_back_to_the_same_place(page: Page, served: tuple[LedRoom, Serving]) -> None:
    room, _serving = served
    until(lambda: _seated(room))
    say_next(room)
    page.shows("Here are 1,000 gadgets")
    page.type("half an answ")
    until(lambda: room._table.draft() == "half an answ")
    page.browser.get("about:blank")
    until(lambda: not _seated(room))
    page.forget()
    page.browser.get(page.base + "/")
    page.shows("half an answ")
    until(lambda: _seated(room))
    page.picture("back")
    page.type("er" + ENTER)
    until(lambda: _answers(room) == ("half an answer",))


def test_a_second_browser_with_the_same_link_is_told(page: Page, served: tuple[LedRoom, Serving]) -> None:
    room, serving = served
    until(lambda: _seated(room))
    page.browser.delete_all_cookies()  # somebody else's browser has the link and no cookie
    page.browser.get(serving.link)
    assert "This link can't be used" in page.browser.page_source
    page.picture("used-link")
    page.browser.get(page.base + "/")
    assert "Not without your link" in page.browser.page_source
    assert not room.state.table.answers
