"""The strings that try to be something else, through the packets of led interviews: every view, every format."""

from __future__ import annotations

import json
from functools import cache

import html5lib
import pytest

from interviewer.session.led.view import GivenView
from interviewer.transcript.led_parts import (
    CandidatePacket,
    CommitteePacket,
    LedCheck,
    LedMark,
    LedNote,
    LedTurn,
    LedVerdict,
    MachinePart,
    Packet,
    StagePart,
    Times,
)
from interviewer.transcript.led_rendering import render_packet
from interviewer.transcript.visible import ACTIVE

from .hostile import HOSTILE
from .test_html import Page
from .test_markdown import structure
from .test_views import check_terminal, own_lines

VIEWS = ("candidate", "committee")
_VARIES = ("fence", "blockquote", "list_item")
TIMES = Times("2026-01-02T03:04:05Z", "2026-01-02T03:14:05Z", 600.0)
GIVENS = (GivenView(name="n", meaning="number of points", shown="10"),)
SHORT = [text for text in HOSTILE if len(text) < 2_000]


def packet(view: str, text: str) -> Packet:
    """A packet in which the text stands wherever somebody can write; the two titles are the author's."""
    turns = (
        LedTurn("interviewer", "Question", text, "0:00", edited_from=text),
        LedTurn("candidate", "Answer", text, "1:00", 0, read=(text,)),
    )
    if view == "candidate":
        return CandidatePacket("led00001", "Pairs", text, text, 30.0, GIVENS, TIMES, turns)
    mark = LedMark("Interviewer", "met", "met", text, 0, text, text, "2:00")
    machine = MachinePart("met", "met", text, 0, text, text)
    verdict = LedVerdict("Interviewer", "first", "lean_hire", "Lean Hire", text, "3:00")
    return CommitteePacket(
        session="led00001",
        title="Pairs",
        scenario="pairs",
        scenario_hash="a" * 64,
        rubric="pairs",
        rubric_version=1,
        rubric_hash="b" * 64,
        engine="0.1.0",
        written_by="0.1.0",
        candidate=text,
        code=text,
        minutes=30.0,
        seed=None,
        givens=GIVENS,
        times=TIMES,
        verdicts=(verdict,),
        machine=verdict,
        provisional=text,
        checks=(LedCheck("time", "Time", text, (mark,), ("Interviewer",), machine, True, (text,)),),
        shown=(text,),
        stages=(StagePart("s", text, 5.0),),
        turns=turns,
        notes=(LedNote("Interviewer", text, text, "1:00", True),),
    )


@cache
def plain_elements(view: str) -> list[str]:
    return [tag for tag, _attributes in Page(render_packet(packet(view, "x"), "html")).elements if tag != "span"]


@cache
def plain_structure(view: str) -> list[str]:
    return [kind for kind in structure(render_packet(packet(view, "x"), "md")) if not kind.startswith(_VARIES)]


@pytest.mark.parametrize("text", SHORT, ids=range(len(SHORT)))
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_that_was_typed_is_active(view: str, text: str) -> None:
    said = f"{text}."
    page = render_packet(packet(view, said), "html")
    assert ACTIVE.search(page) is None
    found = Page(page).elements
    assert [tag for tag, _attributes in found if tag != "span"] == plain_elements(view)  # code is marked with spans
    assert all(
        not name.startswith("on") and (name != "href" or str(value).startswith("#"))
        for _tag, attributes in found
        for name, value in attributes
    )
    html5lib.HTMLParser(strict=True).parse(page)
    written = render_packet(packet(view, said), "md")
    assert set(ACTIVE.findall(written)) <= {"\u2060"}
    assert [kind for kind in structure(written) if not kind.startswith(_VARIES)] == plain_structure(view)
    plain = render_packet(packet(view, said), "txt")
    assert len(own_lines(plain)) == len(own_lines(render_packet(packet(view, "x"), "txt")))
    check_terminal(plain)
    data = render_packet(packet(view, said), "json")
    assert ACTIVE.search(data) is None
    assert json.loads(data)["turns"][1]["text"] == said
