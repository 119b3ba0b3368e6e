"""Markdown in which nothing that anybody typed is markup.

What was said stands in fenced blocks, whose fence is longer than any run of backticks in it; every other text goes
through `inline`, which escapes it. The template can't forget to: its output is escaped unless it is `Markup` of ours.
"""

from __future__ import annotations

import re
import textwrap

from interviewer.transcript.visible import visible

__all__ = ["Markdown", "fence", "inline", "quote"]

WIDTH = 100
"""Columns after which a line of what was said is wrapped at a space."""

_JOINER = "\u2060"  # invisible; keeps @name, #12 and e-mail addresses from becoming mentions and links
_ALWAYS = re.compile(r"[\\`*_{}\[\]<>|~&$^]")
_MENTION = re.compile(r"@(?=\w)|#(?=\d)")
_SCHEME = re.compile(r"(?i):(?=//)|(?<=\bmailto):|(?<=\bxmpp):")
_WWW = re.compile(r"(?i)\b(www)\.")
_LINE_START = re.compile(r"^(\s*)(?:([-+=#:])|(\d{1,12})([.)])(?=\s|$))")


class Markdown(str):
    """Markdown that the program wrote: goes out as it is."""

    __slots__ = ()


def inline(text: str) -> Markdown:
    """A text on one line that renders as itself, wherever it stands: paragraph, heading, list or table cell."""
    return Markdown(_line(" ".join(visible(text).split())))


def _line(line: str) -> str:
    escaped = _ALWAYS.sub(r"\\\g<0>", line)
    escaped = _MENTION.sub(lambda found: f"\\{found.group()}{_JOINER}", escaped)
    escaped = _SCHEME.sub(r"\\:", escaped)
    escaped = _WWW.sub(r"\1\\.", escaped)
    return _LINE_START.sub(_defused_start, escaped)


def _defused_start(found: re.Match[str]) -> str:
    """A sign that would begin a list, a heading or a rule, escaped."""
    space, sign, digits, dot = found.groups()
    return f"{space}\\{sign}" if sign else f"{space}{digits}\\{dot}"


def quote(text: str) -> Markdown:
    """A text of several lines as a block quotation, every line end kept."""
    lines = [line.strip() for line in visible(text).split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    out = []
    for place, line in enumerate(lines):
        follows = place + 1 < len(lines) and bool(line) and bool(lines[place + 1])
        out.append(f"> {_line(line)}" + ("\\" if follows else "") if line else ">")
    return Markdown("\n".join(out))


def fence(text: str, language: str = "text") -> Markdown:
    """A text in a fenced block: nothing in it is markup. Long lines are wrapped at spaces. language: a word of ours."""
    lines = [part for line in visible(text).split("\n") for part in _wrapped(line)]
    body = "\n".join(lines)
    longest = max((len(run) for run in re.findall(r"`+", body)), default=0)
    marks = "`" * max(3, longest + 1)
    return Markdown(f"{marks}{language}\n{body}\n{marks}")


def _wrapped(line: str) -> list[str]:
    if len(line) <= WIDTH:
        return [line]
    return textwrap.wrap(
        line, WIDTH, break_long_words=False, break_on_hyphens=False, replace_whitespace=False, drop_whitespace=True
    ) or [""]
