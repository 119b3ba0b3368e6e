"""The one registry of actions: bindings, the bar of keys, the F1 screen and the palette are made from it.

Keys avoid what old terminals turn into others (ctrl+m, ctrl+h, ctrl+i), tmux's ctrl+b, and all that the
answer box itself uses for editing. Every action of the interview has a function key and a ctrl key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.binding import Binding, BindingType

from interviewer.tui.action import Action, keys_only
from interviewer.tui.led_actions import LED_ACTIONS

__all__ = ["ACTIONS", "Action", "Keymap", "bindings_for", "for_place", "key_label", "keys_of"]

Keymap = Mapping[str, str]
"""Action id -> comma-separated keys that the person chose instead of ours."""

HOME, INTERVIEW, DEBRIEF, EVERYWHERE = "home", "interview", "debrief", "everywhere"


ACTIONS: tuple[Action, ...] = (
    Action("open", HOME, "Open", "Open what is selected: start, resume or reopen", ("enter",), bar=1, bound=False),
    keys_only(
        HOME,
        "Type to filter; move in the list; enter opens; escape clears the filter",
        "letters",
        "up",
        "down",
    ),
    keys_only(HOME, "In the list: down, up, first, last, back to the filter", "j", "k", "g", "G", "/"),
    Action(
        "start_mock",
        HOME,
        "Mock",
        "Start it as a mock interview: nothing is judged until the end",
        ("f2", "ctrl+t"),
        bar=2,
    ),
    Action(
        "start_practice",
        HOME,
        "Practice",
        "Start it as practice: feedback after each stage",
        ("f3", "ctrl+r"),
        bar=3,
    ),
    Action("start_variant", HOME, "Other givens", "Start it with other givens", ("f4", "ctrl+g"), bar=4),
    Action("lead", HOME, "Lead", "Lead it: you interview somebody else", ("f6", "alt+l"), bar=30),
    Action("remove", HOME, "Delete", "Delete the selected session (asks first)", ("f8", "ctrl+l"), bar=5),
    keys_only(INTERVIEW, "Send the answer", "enter"),
    keys_only(INTERVIEW, "A new line in the answer (pasted lines never send)", "ctrl+j"),
    keys_only(INTERVIEW, "Your earlier answers, from the first and the last line of the box", "up", "down"),
    keys_only(INTERVIEW, "Scroll the conversation while you write", "pageup", "pagedown"),
    keys_only(INTERVIEW, "To the conversation and back; there j, k, g, G scroll; select with the mouse", "tab"),
    keys_only(INTERVIEW, "Copy the selection; without one it only says how to leave", "ctrl+c"),
    Action(
        "hint",
        INTERVIEW,
        "Hint",
        "Ask for a hint: first it says what it costs, asked again it is given",
        ("f2", "ctrl+t"),
        "hint",
        1,
    ),
    Action("skip", INTERVIEW, "Skip", "Leave this stage and go on with the next", ("f3", "ctrl+n"), "skip", 2),
    Action("repeat", INTERVIEW, "Repeat", "Repeat the question", ("f4", "ctrl+r"), "repeat", 3),
    Action(
        "dispute",
        INTERVIEW,
        "Misread",
        "Say that an answer was read wrongly; it is kept and shown",
        ("f5", "ctrl+g"),
        "dispute",
        5,
    ),
    Action("pause", INTERVIEW, "Pause", "Stop the clock and hide the question", ("f8", "ctrl+s"), "pause", 4),
    Action(
        "editor",
        INTERVIEW,
        "Editor",
        "Write the answer in your own editor ($VISUAL or $EDITOR)",
        ("f9", "ctrl+o"),
        "submit",
        7,
    ),
    Action(
        "end",
        INTERVIEW,
        "End",
        "End the interview and hear the verdict (asks first)",
        ("f10", "ctrl+l"),
        "end",
        6,
    ),
    Action(
        "leave",
        INTERVIEW,
        "Leave",
        "Back home; everything is kept and can be resumed",
        ("f12", "alt+h"),
        bar=8,
    ),
    Action(
        "export",
        DEBRIEF,
        "Export",
        "Write the transcript to a file (.md, .html or .json)",
        ("e", "f2"),
        bar=1,
    ),
    Action("retry", DEBRIEF, "Other givens", "The same interview with other givens", ("r", "f4"), bar=2),
    Action(
        "dispute",
        DEBRIEF,
        "Misread",
        "Say that an answer was read wrongly; the check is then to be looked at",
        ("d", "f5"),
        bar=3,
    ),
    Action("leave", DEBRIEF, "Home", "Back home", ("escape", "h", "f12"), bar=4),
    keys_only(DEBRIEF, "Scroll", "j", "k", "g", "G", "pageup", "pagedown"),
    *LED_ACTIONS,
    Action("keys", EVERYWHERE, "Keys", "Show the keys of this screen", ("f1",), bar=90),
    Action(
        "command_palette",
        EVERYWHERE,
        "All",
        "Every action that is possible now",
        ("ctrl+p",),
        bar=91,
        bound=False,
        palette=False,
    ),
    Action("quit", EVERYWHERE, "Quit", "Leave the program; everything is kept", ("ctrl+q",), bar=20, bound=False),
)


def for_place(place: str) -> tuple[Action, ...]:
    """The place's own actions, then those that are everywhere."""
    return tuple(a for a in ACTIONS if a.place == place) + tuple(a for a in ACTIONS if a.place == EVERYWHERE)


def bindings_for(place: str) -> list[BindingType]:
    """The place's bindings; each has the action's id, so that a keymap can move it."""
    return [
        Binding(
            ",".join(action.keys),
            action.id,
            action.label,
            id=f"{place}.{action.id}",
            tooltip=action.help,
            show=False,
        )
        for action in ACTIONS
        if action.place == place and action.bound
    ]


def keys_of(action: Action, keymap: Keymap) -> tuple[str, ...]:
    """The keys that do it, as the person remapped them."""
    chosen = keymap.get(f"{action.place}.{action.id}", "")
    return tuple(key.strip() for key in chosen.split(",") if key.strip()) or action.keys


def key_label(keys: Iterable[str]) -> str:
    """How keys are written for people: "F2, ctrl+t"."""
    return ", ".join(key.upper() if key[:1] == "f" and key[1:].isdigit() else key for key in keys)
