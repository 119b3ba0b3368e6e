"""What an action is: one line of the registry."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Action", "keys_only"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done at a place.

    id: also the name of the screen's method (`action_<id>`). label: a word or two for the bar of keys.
    needs: the name in `Room.available()` without which it is not valid now; empty: the screen decides.
    bar: its rank in the bar of keys, lower first; 0: not there. bound: False where a widget handles the keys.
    """

    id: str
    place: str
    label: str
    help: str
    keys: tuple[str, ...] = ()
    needs: str = ""
    bar: int = 0
    bound: bool = True
    palette: bool = True


def keys_only(place: str, help: str, *keys: str) -> Action:
    """Keys that a widget handles; they are only told."""
    return Action(f"{place}:{keys[0]}", place, "", help, keys, bound=False, palette=False)
