"""The bar of keys at the bottom: as many of the actions that are valid now as fit the width, F1 always."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from interviewer.tui.actions import Action, Keymap, keys_of

__all__ = ["KeyBar", "fitting"]

_SHORT = {"ctrl+": "^", "escape": "esc"}
_ALWAYS = 90
"""Actions of this rank and above are placed first, so that the way to all others is never cut off."""


def _short(key: str) -> str:
    for long, short in _SHORT.items():
        key = key.replace(long, short)
    return key.upper() if key[:1] == "f" and key[1:].isdigit() else key


def _cells(action: Action, keymap: Keymap) -> int:
    return cell_len(_short(keys_of(action, keymap)[0])) + 1 + cell_len(action.label)


def fitting(actions: Sequence[Action], width: int, keymap: Keymap) -> tuple[Action, ...]:
    """The actions whose keys and labels fit side by side, two cells between them, most important first."""
    ranked = sorted((a for a in actions if a.bar), key=lambda a: a.bar)
    chosen: list[Action] = []
    left = width + 2
    for action in [a for a in ranked if a.bar >= _ALWAYS] + [a for a in ranked if a.bar < _ALWAYS]:
        needed = _cells(action, keymap) + 2
        if needed <= left:
            chosen.append(action)
            left -= needed
    return tuple(sorted(chosen, key=lambda a: a.bar))


class KeyBar(Static):
    """One line, never wider than the screen. A click does what the key does."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; padding: 0 1; background: $panel; color: $foreground; text-wrap: nowrap;
             link-style: none; link-color: $foreground; link-background: $panel; }
    """

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._actions: tuple[Action, ...] = ()
        self._keymap: Keymap = {}
        self._drawn: object = None

    def show(self, actions: Sequence[Action], keymap: Keymap) -> None:
        """Offer these actions."""
        self._actions, self._keymap = tuple(actions), keymap
        self._draw()

    def on_resize(self, event: events.Resize) -> None:
        self._draw()

    def _draw(self) -> None:
        chosen = fitting(self._actions, self.size.width, self._keymap)
        if chosen == self._drawn or not self.size.width:
            return
        self._drawn = chosen
        parts: list[Content | str] = []
        for action in chosen:
            prefix = "app." if action.place == "everywhere" else "screen."
            click = Style.from_meta({"@click": f"{prefix}{action.id}"})
            key = Content.styled(_short(keys_of(action, self._keymap)[0]), "bold $text-accent")
            label = Content.assemble(key, " ", action.label).stylize(click)
            parts += [label, "  "]
        self.update(Content.assemble(*parts[:-1]), layout=False)
