"""The packets: complete for the committee, and nothing hidden in the candidate's, in any format."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import html5lib
import pytest
from markdown_it import MarkdownIt

from interviewer.journal.led_sessions import open_led
from interviewer.journal.table import Table
from interviewer.led_room import LedRoom
from interviewer.transcript.hashes import led_hash, shared_hash
from interviewer.transcript.led import candidate_packet, committee_packet
from interviewer.transcript.led_redaction import redacted_packet
from interviewer.transcript.led_rendering import render_packet

from .helpers import MARK, Clock, House, say_next

FORMATS = ("md", "html", "json", "txt")
NASTY = "<script>alert(1)</script> | [x](javascript:1) \x1b[2J \u202e `` ``` \n# head\n=1+1"


@pytest.fixture
def held(house: House, clock: Clock) -> LedRoom:
    room = house.start(minutes=30.0)
    seat = house.sit(room)
    say_next(room)
    line = room.next_line()
    assert line is not None
    room.send(line, "An edited question")
    clock.tick(60)
    seat.submit("time is O(n^2 d)")
    seat.submit(NASTY)
    room.refresh()
    room.mark("time", "unmet", quote=(0, 0, 4), observation=f"{MARK}-seen {NASTY}")
    room.mark("time", "met", reason=f"{MARK}-override")
    room.show_machine("space")
    room.note(f"{MARK}-note {NASTY}", flag=True)
    shadow = house.shadow(room)
    shadow.mark("plan", "unread", observation=f"{MARK}-shadow")
    room.end()
    shadow.verdict("no_hire", f"{MARK}-shadow-reason")
    room.verdict("lean_hire", f"{MARK}-first-reason {NASTY}")
    room.verdict("strong_hire", f"{MARK}-revised-reason")
    return room


def _committee(house: House, room: LedRoom, **more: Any) -> Any:
    return committee_packet(open_led(room.session_id, house.journal, house.folder), **more)


def _candidate(room: LedRoom) -> Any:
    table = Table.open(room.table_path)
    try:
        return candidate_packet(table.view(), table.read())
    finally:
        table.close()


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_candidates_packet_has_nothing_hidden(held: LedRoom, fmt: str) -> None:
    text = render_packet(_candidate(held), fmt)
    assert MARK not in text
    assert MARK.lower() not in text
    text = re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    for word in ("verdict", "rubric", "machine", "lean_hire", "Lean Hire", "Strong Hire", "observed", "shadow"):
        assert word.lower() not in text.lower(), word
    assert "An edited question" in text
    assert "n^2 d" in text.replace("\\", "")


def test_nothing_hidden_stands_in_the_shared_file(held: LedRoom) -> None:
    for ending in ("", "-wal"):
        path = held.table_path.with_name(held.table_path.name + ending)
        if path.exists():
            assert MARK.encode() not in path.read_bytes()


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_committees_packet_has_everything(house: House, held: LedRoom, fmt: str) -> None:
    text = render_packet(_committee(house, held), fmt)
    for what in ("seen", "override", "note", "shadow", "shadow-reason", "first-reason", "revised-reason", "title-time"):
        assert f"{MARK}-{what}" in text.replace("\\", ""), what
    for what in ("seen", "override", "shadow-reason", "first-reason"):
        assert f"{MARK}-{what}" in render_packet(_committee(house, held, notes=False), fmt).replace("\\", "")
    assert f"{MARK}-note" not in render_packet(_committee(house, held, notes=False), fmt)


def test_first_and_final_of_both_sides_are_in_the_record(house: House, held: LedRoom) -> None:
    data = json.loads(render_packet(_committee(house, held), "json"))
    assert data["schema"] == "interviewer.led/1"
    given = [(v["by"], v["which"], v["tier"]) for v in data["verdicts"]]
    assert given == [
        ("Interviewer", "first", "lean_hire"),
        ("Interviewer", "revised", "strong_hire"),
        ("Second interviewer", "first", "no_hire"),
    ]
    [time] = [c for c in data["checks"] if c["id"] == "time"]
    assert time["people"] == ["Interviewer: not met, then met"]
    assert (time["machine"]["mark"], time["differs"], time["blind"]) == ("met", False, ["Interviewer"])
    assert data["shown"] == [f"Interviewer: {MARK}-title-space"]
    assert data["machine"]["tier"] == "lean_hire"
    for fmt in ("md", "txt", "html"):
        text = render_packet(_committee(house, held), fmt).replace("&#39;", "'")
        assert "before seeing the machine's mark" in text, fmt
    assert data["turns"][1]["edited_from"].startswith("Question of cost")


@pytest.mark.parametrize("fmt", ["md", "html", "txt"])
def test_the_verdict_that_stands_comes_first(house: House, held: LedRoom, fmt: str) -> None:
    text = unescape(render_packet(_committee(house, held), fmt))
    first = text.index("The interviewer's, revised after the machine's was shown. The machine's: Lean Hire.")
    assert "Strong Hire" in text[:first]
    assert first < text.index("first-reason")
    assert fmt != "html" or 'class="verdict strong_hire"' in text, "not the second interviewer's colour"


def test_a_packet_links_to_what_was_said_and_back(house: House, held: LedRoom) -> None:
    tree = html5lib.parse(render_packet(_committee(house, held), "html"), namespaceHTMLElements=False)
    ids = {element.get("id") for element in tree.iter() if element.get("id")}
    links = {str(a.get("href"))[1:] for a in tree.findall(".//a")}
    assert links <= ids
    [answer] = [li for li in tree.iter("li") if li.get("id") == "answer-1"]
    assert "#check-time" in {a.get("href") for a in answer.iter("a")}


def test_a_packet_carries_the_hash_of_all_that_it_is_made_from(house: House, held: LedRoom) -> None:
    facts = open_led(held.session_id, house.journal, house.folder)
    whole, seen = led_hash(facts.shared, facts.private), shared_hash(facts.shared)
    for fmt in FORMATS:
        assert whole in render_packet(_committee(house, held), fmt)
        assert seen in render_packet(_candidate(held), fmt)


def test_no_half_of_a_name_is_left_at_the_end_of_a_quote(house: House) -> None:
    room = house.start(minutes=None, candidate="Ada Lovelace")
    say_next(room)
    room.write_down("I, Lovelace, say n^2")
    room.mark("time", "met", quote=(0, 0, 7))
    room.end()
    room.verdict("no_hire", "so")
    packet = redacted_packet(_committee(house, room), lambda _name: "Person Q", times=True)
    assert "Love" not in render_packet(packet, "json")


@pytest.mark.parametrize("whose", ["candidate", "committee"])
def test_what_people_typed_stays_text(house: House, held: LedRoom, whose: str) -> None:
    packet = _candidate(held) if whose == "candidate" else _committee(house, held)
    html = render_packet(packet, "html")
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    assert not tree.findall(".//script")
    assert all(str(a.get("href", "")).startswith("#") for a in tree.findall(".//a"))
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(html)
    shown = MarkdownIt("commonmark").enable("table").render(render_packet(packet, "md"))
    marked = html5lib.parse(shown, namespaceHTMLElements=False)
    assert not marked.findall(".//script")
    assert not marked.findall(".//a")
    for fmt in FORMATS:
        text = render_packet(packet, fmt)
        assert fmt == "json" or ("\x1b" not in text and "\u202e" not in text)


def test_the_same_session_gives_the_same_bytes(house: House, held: LedRoom) -> None:
    for fmt in FORMATS:
        assert render_packet(_committee(house, held), fmt) == render_packet(_committee(house, held), fmt)


def test_the_core_of_it_is_an_ordinary_interview(held: LedRoom) -> None:
    """What the machine heard can be transcribed, verified and graded again like any other."""
    from interviewer.session.evolve import replay
    from interviewer.transcript import Record, render

    assert replay(held.pack, held.state.core_events) == held.state.core
    assert "time is O" in render(Record(held.session_id, held.pack, held.state.core_events), "txt")


NAMED = "Quillon Farquaad"


@pytest.fixture
def named(house: House, clock: Clock) -> LedRoom:
    """An interview in which the candidate's name is said and written wherever that is possible."""
    clock.now = 1_800_000_000.0
    room = house.start(minutes=45.0, candidate=NAMED)
    seat = house.sit(room)
    say_next(room)
    line = room.next_line()
    assert line is not None
    room.send(line, "So, Quillon, what does it cost?")
    clock.tick(307)
    seat.submit("Farquaad here: time is O(n^2 d), memory n^2 as quillon said")
    room.refresh()
    room.write_down("I, Quillon, say it aloud")
    room.mark("time", "unmet", quote=(0, 0, 13), observation="Quillon smiled")
    room.mark("time", "met", reason="Farquaad was right")
    room.note("ask FARQUAAD about memory", flag=True)
    room.end()
    room.verdict("lean_hire", "Quillon Farquaad knows it")
    room.verdict("strong_hire", "quillon  farquaad convinced me")
    return room


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("whose", ["candidate", "committee"])
def test_no_name_is_left_in_an_anonymous_packet(house: House, named: LedRoom, whose: str, fmt: str) -> None:
    packet = _candidate(named) if whose == "candidate" else _committee(house, named)
    assert "quillon" in render_packet(packet, fmt).lower()
    text = render_packet(redacted_packet(packet, lambda _name: "Person ABCDE", times=True), fmt)
    assert not re.search("quillon|farquaad", text, re.IGNORECASE)
    assert "So, Person ABCDE, what does it cost?" in text


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("whose", ["candidate", "committee"])
def test_no_moment_is_left_in_a_packet_without_times(house: House, named: LedRoom, whose: str, fmt: str) -> None:
    packet = _candidate(named) if whose == "candidate" else _committee(house, named)
    moment = re.compile(r"2027|\b\d+:\d\d\b|\b5 min 7 s|307")
    assert moment.search(_visible(render_packet(packet, fmt)))
    text = _visible(render_packet(redacted_packet(packet, None, times=False), fmt))
    assert not moment.search(text)
    assert "45" in text, "the limit stays"


def _visible(text: str) -> str:
    return re.sub(r"<style>.*?</style>|sha256\S+|[0-9a-f]{16,}", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("whose", ["candidate", "committee"])
def test_what_was_left_out_is_said(house: House, named: LedRoom, whose: str) -> None:
    packet = _candidate(named) if whose == "candidate" else _committee(house, named)
    packet = redacted_packet(packet, lambda _name: "P", times=False)
    data = json.loads(render_packet(packet, "json"))
    assert data["redacted"] == ["names", "times"]
    assert data["times"] is None
    for fmt in ("md", "html", "txt"):
        assert "names and times" in render_packet(packet, fmt)
    html5lib.HTMLParser(strict=True).parse(render_packet(packet, "html"))


@pytest.mark.parametrize("fmt", ["md", "txt", "html"])
def test_the_machine_differs_in_nothing_that_it_never_heard(house: House, fmt: str) -> None:
    room = house.start(minutes=None)
    say_next(room)
    room.mark("time", "met", observation="drew it on the board")
    room.end()
    room.verdict("lean_hire", "so")
    text = unescape(render_packet(_committee(house, room), fmt))
    assert "Nothing was answered, so there is nothing to judge." in text
    assert "drew it on the board" in text
    assert "differs" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
