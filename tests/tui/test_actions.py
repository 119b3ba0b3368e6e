"""The registry of actions: complete, without keys that terminals or the answer box take."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from textual.binding import Binding
from textual.widgets import TextArea

from interviewer.tui.actions import (
    ACTIONS,
    DEBRIEF,
    HOME,
    INTERVIEW,
    bindings_for,
    for_place,
    key_label,
    keys_of,
)
from interviewer.tui.key_bar import fitting
from interviewer.tui.key_help import key_lines

PLACES = (HOME, INTERVIEW, DEBRIEF)


@pytest.mark.parametrize("place", PLACES)
def test_no_key_has_two_meanings(place: str) -> None:
    keys = [key for action in for_place(place) if action.bound for key in action.keys]
    assert len(keys) == len(set(keys))


def test_no_key_that_old_terminals_or_tmux_take() -> None:
    bound = {key for action in ACTIONS for key in action.keys}
    assert not bound & {"ctrl+m", "ctrl+h", "ctrl+i", "ctrl+b", "ctrl+z", "f11"}


def test_no_key_of_the_answer_box_is_taken() -> None:
    taken = {k for b in TextArea.BINDINGS if isinstance(b, Binding) for k in b.key.split(",")}
    ours = {key for action in for_place(INTERVIEW) if action.bound for key in action.keys}
    assert not ours & taken


def test_every_action_of_the_interview_has_a_function_key_and_another() -> None:
    for action in ACTIONS:
        if action.place == INTERVIEW and action.bound:
            assert action.keys[0].startswith("f"), action.id
            assert any(key.startswith(("ctrl+", "alt+")) for key in action.keys), action.id


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("width", [78, 58, 20])
def test_the_bar_of_keys_never_overflows(place: str, width: int) -> None:
    chosen = fitting(for_place(place), width, {})
    text = "  ".join(f"{key_label(a.keys[:1])} {a.label}" for a in chosen)
    assert cell_len(text.replace("ctrl+", "^").replace("escape", "esc")) <= width
    assert "keys" in [action.id for action in chosen]


def test_help_lists_every_key_of_a_place() -> None:
    shown = " ".join(keys for keys, _ in key_lines(INTERVIEW, {}))
    for action in for_place(INTERVIEW):
        assert key_label(action.keys) in shown


def test_keys_can_be_remapped() -> None:
    hint = next(action for action in ACTIONS if action.id == "hint")
    assert keys_of(hint, {}) == ("f2", "ctrl+t")
    assert keys_of(hint, {"interview.hint": "f7, alt+t"}) == ("f7", "alt+t")
    assert {b.id for b in bindings_for(INTERVIEW) if isinstance(b, Binding)} >= {
        "interview.hint",
        "interview.end",
    }
