"""Where O(...), Theta, Omega notation stands in a text, and how far it reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Notation", "notations"]

_START = re.compile(
    r"""(?<![A-Za-z0-9_\\^.@])(?:
        (?P<latex>\\(?:mathcal|mathrm|operatorname|text|mathit|cal)\s?\{?\s?O\s?\}?|\\(?:Theta|Omega|theta|omega|tilde\{?O\}?))
      | (?P<word>[Bb]ig[\s-]?(?:[Oo]mega|[Oo]h?|[Tt]heta)(?:\s(?:of|notation))?|[OΘΩ]\sof|[Tt]heta|[Oo]mega|[Oo]rder)
      | (?P<letter>[OoΘθΩω0])
    )(?=(?P<tail>.?))""",
    re.VERBOSE,
)
_OPEN = re.compile(r"(?:\\[!,;:]|\\left|\\big{1,2}l?|\\Big{1,2}l?|\\!|\s|~|\{\}){0,3}[({\[]", re.IGNORECASE)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Notation:
    """text[start:end] is one notation; closed False where its parenthesis never closes; bare where it has none."""

    start: int
    end: int
    inner: int  # where the inside starts
    closed: bool
    bare: bool


def notations(text: str) -> list[Notation]:
    """All places that look like asymptotic notation with a parenthesis, and O n^2 without one."""
    found: list[Notation] = []
    at = 0
    while (match := _START.search(text, at)) is not None:
        at = match.end()
        opened = _OPEN.match(text, match.end())
        if opened is None:
            word = (match.group("word") or "").lower()
            named = match.group("letter") in ("O", "Θ", "Ω", "θ") or match.group("latex") or word not in ("", "order")
            if named and text[match.end() : match.end() + 1] == " ":
                found.append(Notation(match.start(), match.end(), match.end() + 1, False, True))
            continue
        if match.group("letter") == "0" and opened.end() - match.end() != 1:
            continue
        if match.group("letter") in ("o", "ω") and opened.end() - match.end() != 1:
            continue
        if (match.group("word") or "").lower() == "order":
            continue
        end = _closing(text, opened.end() - 1)
        found.append(Notation(match.start(), end or _stop(text, opened.end()), opened.end(), end is not None, False))
        at = max(at, found[-1].end)
    return found


def _closing(text: str, at: int) -> int | None:
    depth = 0
    for place in range(at, min(len(text), at + _LONGEST)):
        char = text[place]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return place + 1
        elif char == "\n":
            return None
    return None


def _stop(text: str, at: int) -> int:
    """The end of what an unclosed notation may hold: the end of the line or of the sentence."""
    match = re.compile(r"[\n,;]|\.\s|\.$|$").search(text, at)
    end = match.start() if match else len(text)
    return min(end, at + _LONGEST)
