"""Cohen's kappa against values worked out by hand, and what counts as an independent judgement."""

from __future__ import annotations

import pytest

from interviewer.journal.led_sessions import open_led
from interviewer.session.led.agreement import agreement_of, cohens_kappa, ratings_of

from .helpers import CHECKS, House, say_next

CASES = [
    # pairs (how often), observed, expected, kappa; the first is the textbook's 2 x 2 example
    ({("met", "met"): 20, ("met", "unmet"): 5, ("unmet", "met"): 10, ("unmet", "unmet"): 15}, 0.7, 0.5, 0.4),
    ({("met", "met"): 1, ("unmet", "unmet"): 1}, 1.0, 0.5, 1.0),
    ({("met", "unmet"): 1, ("unmet", "met"): 1}, 0.0, 0.5, -1.0),
    ({("met", "met"): 25, ("met", "unmet"): 25, ("unmet", "met"): 25, ("unmet", "unmet"): 25}, 0.5, 0.5, 0.0),
    ({("met", "met"): 7}, 1.0, 1.0, None),
    ({}, 0.0, 0.0, None),
    (
        {("a", "a"): 10, ("b", "b"): 10, ("c", "c"): 10, ("a", "b"): 3, ("b", "c"): 3, ("c", "a"): 3},
        30 / 39,
        1 / 3,
        (30 / 39 - 1 / 3) / (2 / 3),
    ),
]


@pytest.mark.parametrize(("counts", "observed", "expected", "kappa"), CASES)
def test_kappa(counts: dict[tuple[str, str], int], observed: float, expected: float, kappa: float | None) -> None:
    pairs = [pair for pair, times in counts.items() for _ in range(times)]
    found = cohens_kappa(pairs)
    assert found[0] == pytest.approx(observed)
    assert found[1] == pytest.approx(expected)
    assert found[2] == (None if kappa is None else pytest.approx(kappa))


def _held(house: House, marks: str, answers: str, tier: str, **more: bool) -> object:
    """An interview in which each check of `marks` is marked (m, u, l, - for not), and then judged."""
    room = house.start(minutes=None)
    say_next(room)
    say_next(room)
    room.write_down(answers)
    if more.get("peek"):
        room.show_machine()
    for check, letter in zip(CHECKS, marks, strict=True):
        if letter != "-":
            room.mark(check, {"m": "met", "u": "unmet", "l": "unread"}[letter])  # type: ignore[arg-type]
    room.end()
    if more.get("shadow"):
        shadow = house.shadow(room)
        shadow.mark("time", "unmet")
        shadow.verdict("no_hire", "no")
    room.verdict(tier, "so")  # type: ignore[arg-type]
    return room.state


def test_first_judgements_are_compared_with_the_machines(house: House) -> None:
    states = [
        _held(house, "mu-l", "time is n^2 d", "lean_hire"),
        _held(house, "um--", "nothing", "no_hire"),
        _held(house, "mmmm", "time is n^2 d", "strong_hire", peek=True),
    ]
    found = {one.what: one for one in agreement_of(r for s in states for r in ratings_of(s))}  # type: ignore[arg-type]
    assert (found["time"].n, found["time"].agreed) == (2, 2), "what was marked after a look does not count"
    assert found["time"].kappa == 1.0
    assert found["space"].counts == (("met", "unmet", 1), ("unmet", "unmet", 1))
    assert "memory" not in found
    assert found["plan"].parted == ("led00001",)
    assert (found["verdict"].n, found["verdict"].agreed) == (2, 2)


def test_what_the_machine_never_heard_is_compared_with_nothing(house: House) -> None:
    room = house.start(minutes=None)
    say_next(room)
    room.mark("time", "met", observation="drew it on the board")
    shadow = house.shadow(room)
    shadow.mark("time", "met")
    room.end()
    shadow.verdict("lean_hire", "so")
    room.verdict("lean_hire", "so")
    rated = ratings_of(open_led(room.session_id, house.journal, house.folder).replayed())
    assert [(one.pair, one.what) for one in rated] == [(("lead", "shadow"), "time"), (("lead", "shadow"), "verdict")]


def test_two_interviewers_are_compared(house: House) -> None:
    state = _held(house, "m---", "time is n^2 d", "lean_hire", shadow=True)
    whole = open_led(state.opened.session, house.journal, house.folder).replayed()  # type: ignore[attr-defined]
    found = [one for one in agreement_of(ratings_of(whole)) if one.pair == ("lead", "shadow")]
    assert [(one.what, one.n, one.agreed) for one in found] == [("time", 1, 0), ("verdict", 1, 0)]


def test_a_revised_judgement_changes_no_agreement(house: House) -> None:
    room = house.start(minutes=None)
    say_next(room)
    room.write_down("nothing")
    room.mark("time", "met")
    room.mark("time", "unmet", reason="the machine is right")
    room.end()
    room.verdict("strong_hire", "first")
    room.verdict("no_hire", "second")
    [time] = [r for r in ratings_of(room.state) if r.what == "time"]
    assert time.ratings == ("met", "unmet")
