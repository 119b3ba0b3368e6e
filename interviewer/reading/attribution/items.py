"""Where the items of a list begin that is told in one line: "1) O(n) 2) O(n)", "(1) n (2) n", "a) n b) n c) n²"."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["Raw", "items_of"]

Raw = tuple[str, str, int, int, int]
"""Word, kind, start, end and find of an atom that stands in no sentence yet."""

_LETTERS = "abcdefgh"
_FEWEST = {"#": 2, "()": 2, ")": 2, ".": 3, ":": 3}
"""Items that make a list, by the signs at their numbers."""
_OF_A_NOUN = frozenset("step steps stage stages part number no nr in of to is than and or by from at with for".split())
"""Words before a number that is no item's."""


def items_of(raw: Sequence[Raw]) -> dict[int, str]:
    """The number of each item, by the atom that it begins with; letters are counted as numbers."""
    runs: dict[tuple[str, bool], list[int]] = {}
    for place, (low, kind, _start, _end, _ref) in enumerate(raw):
        lettered = kind == "word" and len(low) == 1 and low in _LETTERS
        if not lettered and not (kind in ("number", "quantity") and low.isdecimal() and len(low) == 1):
            continue
        signs = _signs(raw, place)
        if not signs or (lettered and signs not in (")", "()")):
            continue
        number = _LETTERS.index(low) + 1 if lettered else int(low)
        run = runs.setdefault((signs, lettered), [])
        if number == len(run) + 1:
            run.append(place - (signs in ("#", "()")))
    return {
        at: str(number)
        for (signs, lettered), run in runs.items()
        if len(run) >= (3 if lettered else _FEWEST[signs])
        for number, at in enumerate(run, start=1)
    }


def _signs(raw: Sequence[Raw], place: int) -> str:
    """The signs at the number of an item; "" where it is none."""
    before = raw[place - 1][0] if place else ""
    after = raw[place + 1][0] if place + 1 < len(raw) else ""
    if before == "#":
        return before
    if before == "(":
        return "()" if after == ")" else ""
    if before in _OF_A_NOUN or after not in (")", ".", ":"):
        return ""
    return after
