"""A led interview's packet convinces without the data folder: it is graded again, and what was altered is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from interviewer.journal.led_sessions import open_led
from interviewer.journal.table import Table
from interviewer.led_room import LedRoom
from interviewer.session.led.private import MachineShown, private_adapter
from interviewer.transcript import TranscriptError
from interviewer.transcript.hashes import led_hash
from interviewer.transcript.led import candidate_packet, committee_packet
from interviewer.transcript.led_redaction import redacted_packet
from interviewer.transcript.led_rendering import render_packet
from interviewer.transcript.led_schema import packet_schema
from interviewer.transcript.taken import AlteredTranscript, NothingJudged, Taken
from interviewer.transcript.taking import take
from interviewer.transcript.verifying import verify

from .helpers import MARK, Clock, House, say_next

PUBLISHED = Path(__file__).parent.parent.parent / "docs" / "packet.schema.json"


@pytest.fixture
def held(house: House, clock: Clock) -> LedRoom:
    room = house.start(minutes=30.0)
    say_next(room)
    say_next(room)
    clock.tick(60)
    room.write_down("time is O(n^2 d), and space n^2")
    room.mark("time", "unmet", quote=(0, 0, 4), observation="hesitated")
    room.mark("time", "met", reason="right after all")
    room.note(f"{MARK}-note")
    room.flag(0, True)
    shadow = house.shadow(room)
    shadow.mark("plan", "unread", observation="unsure")
    shadow.note(f"{MARK}-other-note")
    room.end()
    room.verdict("no_hire", "first")
    room.verdict("strong_hire", "second")
    shadow.verdict("no_hire", "of the shadow")
    return room


def written(house: House, room: LedRoom, **more: Any) -> str:
    return render_packet(committee_packet(open_led(room.session_id, house.journal, house.folder), **more), "json")


def candidates(house: House, room: LedRoom) -> str:
    table = Table.open(room.table_path)
    try:
        return render_packet(candidate_packet(table.view(), table.read()), "json")
    finally:
        table.close()


def taken(text: str) -> Taken:
    return take(text.encode())


@pytest.mark.parametrize("view", ["committee", "interviewer"])
@pytest.mark.parametrize("notes", [True, False])
def test_a_whole_packet_verifies(house: House, held: LedRoom, view: Any, notes: bool) -> None:
    text = written(house, held, view=view, notes=notes)
    assert (f"{MARK}-note" in text, f"{MARK}-other-note" in text) == (notes, notes)
    found = taken(text)
    assert (found.led, found.otherwise) == (True, ())
    outcome = verify(found)
    assert outcome.follows
    assert (outcome.session, outcome.tier, outcome.checks) == (held.session_id, "lean_hire", 4)


def test_marks_that_do_not_follow_are_told(house: House, held: LedRoom) -> None:
    """Whoever alters facts, what they come to, and every hash still has the grading against them."""
    facts = open_led(held.session_id, house.journal, house.folder)
    forged = tuple(
        event.model_copy(update={"tier": "strong_hire", "marks": {**event.marks, "plan": "met"}})
        if event.type == "MachineJudged"
        else event
        for event in facts.private
    )
    packet = committee_packet(type(facts)(facts.pack, facts.shared, forged))
    outcome = verify(taken(render_packet(packet, "json")))
    assert [(d.what, d.recorded, d.now) for d in outcome.differences] == [
        ("verdict", "strong_hire", "lean_hire"),
        ("plan", "met", "unmet"),
    ]


def _fact(data: dict[str, Any], kind: str) -> dict[str, Any]:
    found: dict[str, Any] = next(e for e in data["source"]["events"]["private"] if e["type"] == kind)
    return found


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "a person's mark": lambda d: d["checks"][0]["marks"][0].update(mark="met"),
    "a person's reason": lambda d: d["verdicts"][0].update(reason="else"),
    "a person's verdict": lambda d: d["verdicts"][1].update(tier="no_hire"),
    "a verdict left out": lambda d: d["verdicts"].pop(0),
    "an override left out": lambda d: d["checks"][0]["marks"].pop(0),
    "who marked blind": lambda d: d["checks"][0].update(blind=[]),
    "a note": lambda d: d["notes"][0].update(text="else"),
    "a note left out": lambda d: d.update(notes=[]),
    "the machine's mark": lambda d: d["checks"][0]["machine"].update(mark="unmet"),
    "the machine's quote": lambda d: d["checks"][0]["machine"].update(quote="else"),
    "the machine's verdict": lambda d: d["machine"].update(tier="no_hire"),
    "what was said": lambda d: d["turns"][2].update(text="time is O(n)"),
    "who wrote it down": lambda d: d["turns"][2].update(label="Answer"),
    "the candidate": lambda d: d.update(candidate="Eve"),
    "a stage's time": lambda d: d["stages"][0].update(seconds=1.0),
    "who asked to see": lambda d: d["shown"].append("Interviewer: all marks"),
    "the view": lambda d: d.update(view="everybody"),
    "a fact": lambda d: _fact(d, "VerdictGiven").update(tier="lean_hire"),
    "a fact with its mark": lambda d: (
        _fact(d, "VerdictGiven").update(reason="else"), d["verdicts"][0].update(reason="else")
    ),
    "a fact left out": lambda d: d["source"]["events"]["private"].pop(),
    "a shared fact left out": lambda d: d["source"]["events"]["shared"].pop(2),
    "the rubric": lambda d: d["source"]["pack"]["rubric"].update(version=7),
    "a hash": lambda d: d.update(events_hash="0" * 64),
    "something added": lambda d: d.update(extra=1),
    "something missing": lambda d: d.pop("provisional"),
    "turns of another kind": lambda d: d.update(turns=[None, 1]),
    "checks of another kind": lambda d: d.update(checks=3),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_altered_packet_is_told(house: House, held: LedRoom, change: Callable[[dict[str, Any]], object]) -> None:
    data = json.loads(written(house, held))
    change(data)
    with pytest.raises(AlteredTranscript, match="was altered"):
        taken(json.dumps(data))


BAD: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no source": (lambda d: d.pop("source"), "its source is missing"),
    "no facts": (lambda d: d["source"].update(events=[]), "no events"),
    "no private facts": (lambda d: d["source"]["events"].update(private=[]), "no events"),
    "no beginning": (lambda d: d["source"]["events"]["private"].pop(0), "do not begin"),
    "an unknown fact": (lambda d: _fact(d, "CheckMarked").update(type="CheckSung"), "'CheckSung'"),
    "no pack": (lambda d: d["source"].pop("pack"), "can't be read by this version"),
    "a newer one": (lambda d: d.update(schema="interviewer.led/2"), "update interviewer"),
}


@pytest.mark.parametrize(("change", "words"), BAD.values(), ids=BAD)
def test_what_can_not_be_taken_is_a_sentence(
    house: House, held: LedRoom, change: Callable[[dict[str, Any]], object], words: str
) -> None:
    data = json.loads(written(house, held))
    change(data)
    with pytest.raises(TranscriptError) as caught:
        taken(json.dumps(data))
    assert words in str(caught.value)


def test_facts_that_name_an_unknown_check_are_a_sentence(house: House, held: LedRoom) -> None:
    data = json.loads(written(house, held))
    shown = MachineShown(at=_fact(data, "CheckMarked")["at"], check="nowhere")
    data["source"]["events"]["private"].append(private_adapter.dump_python(shown, mode="json"))
    facts = open_led(held.session_id, house.journal, house.folder)
    data["events_hash"] = led_hash(facts.shared, (*facts.private, shown))
    with pytest.raises(TranscriptError, match="can't be graded by this version"):
        taken(json.dumps(data))


def test_without_a_verdict_it_is_no_packet(house: House) -> None:
    room = house.start(minutes=None)
    say_next(room)
    room.end()
    with pytest.raises(TranscriptError, match="nobody has given a verdict"):
        taken(written(house, room))


def test_in_the_candidates_nothing_is_judged(house: House, held: LedRoom) -> None:
    with pytest.raises(NothingJudged, match="nothing to grade again"):
        taken(candidates(house, held))


def test_a_redacted_packet_has_no_facts(house: House, held: LedRoom) -> None:
    packet = committee_packet(open_led(held.session_id, house.journal, house.folder))
    for pseudonym, times in ((lambda _n: "Person X", True), (None, False)):
        text = render_packet(redacted_packet(packet, pseudonym, times=times), "json")
        assert json.loads(text)["source"] is None
        with pytest.raises(TranscriptError, match="left out of it"):
            taken(text)


def test_another_engines_packet_is_taken_and_told(house: House, held: LedRoom) -> None:
    data = json.loads(written(house, held))
    data["written_by"] = "0.0.9+0123456789"
    data["checks"][0]["machine"]["rule"] = "as it was put then"
    found = taken(json.dumps(data))
    assert set(found.otherwise) == {"written_by", "checks"}
    data["checks"][0]["marks"][0]["mark"] = "met"
    with pytest.raises(AlteredTranscript, match="marks"):
        taken(json.dumps(data))


def test_the_hash_covers_what_people_judged(house: House, held: LedRoom) -> None:
    facts = open_led(held.session_id, house.journal, house.folder)
    whole = led_hash(facts.shared, facts.private)
    for place, event in enumerate(facts.private):
        changed = (*facts.private[:place], event.model_copy(update={"at": event.at + 1}), *facts.private[place + 1 :])
        assert led_hash(facts.shared, changed) != whole


def test_the_published_schema_is_up_to_date_and_every_packet_keeps_to_it(house: House, held: LedRoom) -> None:
    """After a wanted change: write packet_schema() to the file, and read the difference."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == json.loads(json.dumps(packet_schema()))
    Draft202012Validator.check_schema(packet_schema())
    validator = Draft202012Validator(packet_schema())
    packet = committee_packet(open_led(held.session_id, house.journal, house.folder), view="interviewer")
    redacted = render_packet(redacted_packet(packet, lambda _n: "Person X", times=False), "json")
    for text in (written(house, held), written(house, held, notes=False), redacted, candidates(house, held)):
        validator.validate(json.loads(text))
    for key, value in (("notes", []), ("checks", []), ("source", None), ("verdicts", []), ("engine", "x")):
        assert not validator.is_valid({**json.loads(candidates(house, held)), key: value})
