"""LaTeX and Markdown dressing taken off a text, with the way back to the characters it had."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Undressed", "bare", "undress"]

_DRESSED = re.compile(r"[\\{$`\u0336]|\*\*|__")
_COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)", re.DOTALL)
_POWER_AFTER = re.compile(r" ?[\d(]")
_AS_IT_IS = re.compile(r"[^\\{}$*_`\u0336]+")
"""What is no dressing, taken in one piece."""

_SYMBOLS = {
    "cdot": "*", "times": "*", "ast": "*", "div": "/", "approx": "~", "sim": "~", "simeq": "~", "cong": "~",
    "le": "<=", "leq": "<=", "lesssim": "<=", "ge": ">=", "geq": ">=", "gtrsim": ">=", "lt": "<", "gt": ">",
    "gg": ">>", "ll": "<<", "to": "->", "rightarrow": "->", "Rightarrow": "=>", "implies": "=>", "equiv": "=",
    "left": "", "right": "", "big": "", "Big": "", "displaystyle": "", "%": "%", "$": "$", "mu": "u",
    "_": "_", "{": "(", "}": ")", "[": " ", "]": " ", "(": " ", ")": " ", "n": "\n",
}  # fmt: skip


_FARTHEST = 400
"""Characters within which an opened brace must close."""


def _closings(text: str) -> dict[int, int]:
    """The place of every opened brace and of the one that closes it, in one pass."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for i, char in enumerate(text):
        if char == "{":
            opened.append(i)
        elif char == "}" and opened:
            at = opened.pop()
            if i - at < _FARTHEST:
                closing[at] = i
    return closing


def _math_marks(text: str) -> set[int]:
    """Places of the `$` that open or close a formula; the others stand for money."""
    marks: set[int] = set()
    opened = -1
    for i, char in enumerate(text):
        if char == "\n":
            opened = -1
        if char != "$" or (i and text[i - 1] == "\\"):
            continue
        after = text[i + 1 : i + 2]
        if opened >= 0 and not text[i - 1].isspace() and not after.isdigit():
            marks.update((opened, i))
            opened = -1
        elif after == "$" or text[i - 1 : i] == "$":
            marks.add(i)
        elif after and not after.isspace():
            opened = i
    return marks


@dataclass(frozen=True, slots=True)
class Undressed:
    """A text without its dressing: the character text[i] stands for those from starts[i] to ends[i] of the dressed one.

    Both rise from character to character.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The range of the dressed text that text[start:end] stands for."""
        return self.starts[start], self.ends[end - 1]

    def here(self, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Disjoint ranges of the dressed text as ranges of this one; those that meet here become one."""
        moved: list[tuple[int, int]] = []
        for start, end in sorted(ranges):
            first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
            if first < last and moved and first <= moved[-1][1]:
                moved[-1] = (moved[-1][0], last)
            elif first < last:
                moved.append((first, last))
        return moved


def undress(text: str) -> Undressed | None:
    """The text without LaTeX commands, braces, bold marks and strike-through; None where it has none of these."""
    if not _DRESSED.search(text):
        return None
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(plain: str, start: int, end: int) -> None:
        out.extend(plain)
        starts.extend([start] * len(plain))
        ends.extend([end] * len(plain))

    marks = _math_marks(text) if "$" in text else set()
    closings = _closings(text) if "{" in text else {}
    braces: dict[int, str] = {}
    at = 0
    while at < len(text):
        if (plain := _AS_IT_IS.match(text, at)) is not None:
            out.extend(plain.group())
            starts.extend(range(at, plain.end()))
            ends.extend(range(at + 1, plain.end() + 1))
            at = plain.end()
            continue
        char = text[at]
        end = at + 1
        if at in braces:
            put(braces[at], at, end)
        elif char == "\\" and (command := _COMMAND.match(text, at)):
            end = command.end()
            name = text[at + 1 : end]
            if name in ("frac", "dfrac", "tfrac") and text[end : end + 1] == "{":
                close = closings.get(end)
                if close is not None:
                    braces.update({end: "(", close: ")"})
                    if (last := closings.get(close + 1)) is not None:
                        braces.update({close: ")/", close + 1: "(", last: ")"})
            else:
                word = _SYMBOLS.get(name)
                if word is None:
                    word = f" {name} " if name.isalpha() and not _is_font(name) else " "
                put(word, at, end)
        elif char == "{":
            if text[at + 1 : at + 3] == ",}":
                put(",", at, at + 3)
                end = at + 3
            elif at and text[at - 1] == "^":
                put("(", at, end)
                if (close := closings.get(at)) is not None:
                    braces[close] = ")"
        elif char == "$" and at in marks:
            put(" ", at, end)
        elif char == "*" and text[at + 1 : at + 2] == "*":
            end = at + 2
            before = out[-1] if out else " "
            if before == " " and len(out) > 1:
                before = out[-2]
            if (before.isdigit() or before == ")") and _POWER_AFTER.match(text, end):
                put("**", at, end)
        elif char == "_" and (text[at + 1 : at + 2] == "_" or text[at - 1 : at] == "_"):
            pass
        elif char == "`":
            put(" ", at, end)
        elif char not in "}\u0336":
            put(char, at, end)
        at = end

    return Undressed("".join(out), starts, ends)


def bare(text: str) -> str:
    """The text without its dressing."""
    undressed = undress(text)
    return text if undressed is None else undressed.text


def _is_font(name: str) -> bool:
    return name in ("quad", "qquad", "text", "textbf", "textit", "hat", "bar") or name.startswith(
        ("math", "operatorname", "rm", "bf")
    )
