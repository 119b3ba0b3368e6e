"""What was typed, and the plainer text that the readers work on, with the way back.

Every rewrite keeps a map to the characters typed, so evidence is always quoted verbatim.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from interviewer.reading.typed.markup import markup_at

__all__ = ["READ_LIMIT", "Source", "Span", "normalise"]

READ_LIMIT = 4_000
"""Characters of one message that are read; the rest is kept verbatim in the journal but not read."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of characters in the text as typed."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """A message: `typed` as it came, `text` normalised for reading, and the map between them.

    `text` keeps letter case; it holds only one spelling of things that a person reads alike:
    superscripts become ``^2`` or ``^(10)``, subscripts plain digits, mathematical and full-width letters ASCII,
    ``× · ⋅`` become ``*``, ``÷ ⁄`` become ``/``, ``− – —`` between digits or spaced stay told apart (``-`` and
    ``--``), curly quotes become straight, ``≈`` becomes ``~``, ``≤ ≥ ≫`` become ``<= >= >>``, ``→ ⇒`` become ``->``
    and ``=>``, ``√`` becomes ``sqrt``, ``½`` becomes ``1/2``; HTML entities and tags are read past. Zero-width and
    control characters vanish; ``④`` becomes ``4)``; runs of blanks are one; line ends stay ``\\n``.
    """

    typed: str
    text: str
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)
    truncated: bool = False

    def span(self, start: int, end: int) -> Span:
        """The typed characters behind text[start:end]. Empty ranges give an empty span at that place."""
        if start >= end or not self.starts:
            place = self.starts[start] if start < len(self.starts) else len(self.typed)
            return Span(place, place)
        return Span(self.starts[start], self.ends[end - 1])

    def quote(self, span: Span) -> str:
        """The typed characters of a span, verbatim."""
        return self.typed[span.start : span.end]

    def between(self, start: int, end: int) -> str:
        """The part of `text` that stands for typed[start:end]."""
        return self.text[bisect_left(self.starts, start) : bisect_right(self.ends, end)]

    def rewritten(self, parts: Iterable[tuple[int, int, str]]) -> Source:
        """The source with text[start:end] read as another text; every letter of that stands for the whole of it.

        parts: (start, end, new text), in order and without overlaps.
        """
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for start, end, new in parts:
            span = self.span(start, end)
            pieces += (self.text[done:start], new)
            starts += (*self.starts[done:start], *[span.start] * len(new))
            ends += (*self.ends[done:start], *[span.end] * len(new))
            done = end
        if not done:
            return self
        pieces.append(self.text[done:])
        starts += self.starts[done:]
        ends += self.ends[done:]
        return replace(self, text="".join(pieces), starts=tuple(starts), ends=tuple(ends))

    def led_by(self, lead: str) -> Source:
        """The source with a text ahead of it that was not typed; its letters stand for nothing at the beginning."""
        nothing = (0,) * len(lead)
        return replace(
            self, text=lead + self.text, starts=(*nothing, *self.starts), ends=(*nothing, *self.ends)
        )


_SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱᵈᵏᵐᵗᶠ", "0123456789+-()nidkmtf", strict=True))

_PLAIN = {
    "×": "*", "·": "*", "⋅": "*", "∙": "*", "∗": "*", "✕": "*", "✖": "*", "⨯": "*", "•": "•",
    "÷": "/", "⁄": "/", "∕": "/",
    "−": "-", "‐": "-", "‑": "-", "–": "--", "—": "--", "―": "--",
    "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "´": "'",
    "≈": "~", "≃": "~", "≅": "~", "∼": "~", "∽": "~", "˜": "~",
    "≤": "<=", "⩽": "<=", "≥": ">=", "⩾": ">=", "≪": "<<", "≫": ">>", "≠": "!=",
    "→": "->", "⟶": "->", "➔": "->", "➜": "->", "⇒": "=>", "⟹": "=>", "⟶ ": "->", "↦": "->",
    "ˆ": "^", "˄": "^", "⌃": "^", "√": "sqrt", "…": "...", "‖": "||", "∣": "|",
    "∈": " in ", "∉": " not in ", "∝": " ~ ", "∑": "sum", "Σ": "Σ", "¬": "not ", "∅": "no ",
    "⏱": " time ", "⏲": " time ", "🕒": " time ", "⌛": " time ", "⏳": " time ", "💾": " memory ",
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\t": " ", "\x0b": " ", "\x0c": " ",
}  # fmt: skip

_CIRCLED = "①②③④⑤⑥⑦⑧⑨"
_LOWERED = frozenset("ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
"""Letters that name one of several: the layer in Kₗ."""

# Letters of other scripts that a person reads as Latin ones. Theta and Omega stay: they are bounds.
_LOOK_ALIKES = dict(
    zip(
        "АВЕКМНОРСТХЅѕаеорсухіјԁһոпΑΒΕΖΗΙΚΜΝΟΡΤΥΧοℴℓѴѵᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
        "ABEKMHOPCTXSsaeopcyxijdhnnABEZHIKMNOPTYXoolVvabcdefghijklmnoprstuvwyz",
        strict=True,
    )
)


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """The reading of one character that is no superscript; empty where it says nothing."""
    if char in _PLAIN:
        return _PLAIN[char]
    if char in _LOOK_ALIKES:
        return _LOOK_ALIKES[char]
    if char in "\u03f4ϴΘθϑ𝛩":
        return "Θ" if char not in "θϑ" else "θ"
    if "①" <= char <= "⑨" or "❶" <= char <= "❾":
        return f"{unicodedata.digit(char)})"  # numbers an item of a list
    if char in _LOWERED:
        return "_" + unicodedata.normalize("NFKC", char)
    category = unicodedata.category(char)
    if category in ("Cf", "Cc", "Cs", "Co", "Cn"):
        return ""
    if category == "Zs":
        return " "
    if category == "Nd":
        return str(unicodedata.digit(char))
    plain = unicodedata.normalize("NFKC", char)
    if plain != char:
        if "⁄" in plain:
            return plain.replace("⁄", "/")
        return "".join(_PLAIN.get(c, _LOOK_ALIKES.get(c, c)) for c in plain)
    if category == "Lu" or category == "Ll":
        base = unicodedata.normalize("NFD", char)[0]
        if "a" <= base.lower() <= "z":
            return base
    return char


def _after_sign(text: list[str]) -> bool:
    """Whether what was read so far ends in a sign behind which something is told: "bottleneck = "."""
    return "".join(text[-2:]).rstrip()[-1:] in ("=", ":", ">")


_AS_TYPED = re.compile(r"[!-%'-;=-\]_-~]+(?: [!-%'-;=-\]_-~]+)*")
"""What is read as it stands, printable ASCII without "&", "<" and "^", with single blanks; taken in one piece."""

_CONTROL = re.compile(r"\x1b\[[0-9;?]{0,12}[A-Za-z]")
"""A terminal's colour or move of its cursor."""

_LABEL = re.compile(r"\^(?:\{ ?(?:\( ?(?:\\ell|\\?[a-z]) ?\)|\\ell) ?\}|\\ell(?![A-Za-z]))")
"""A label that is no power: the layer in K^{(\\ell)}, K^\\ell."""


def normalise(typed: str) -> Source:
    """The readable form of a message. Reads at most READ_LIMIT characters; never fails."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(plain: str, start: int, end: int) -> None:
        text.append(plain)
        starts.extend([start] * len(plain))
        ends.extend([end] * len(plain))

    limit = min(len(typed), READ_LIMIT)
    at = 0
    while at < limit:
        as_typed = _AS_TYPED.match(typed, at, limit)
        if as_typed is not None:
            end = as_typed.end()
            text.extend((typed[at : end - 1], typed[end - 1]))  # the last character alone: the next looks back at it
            starts.extend(range(at, end))
            ends.extend(range(at + 1, end + 1))
            at = end
            continue
        char = typed[at]
        if char in _SUPERSCRIPTS:
            end = at
            while end < limit and typed[end] in _SUPERSCRIPTS:
                end += 1
            run = "".join(_SUPERSCRIPTS[c] for c in typed[at:end])
            put("^" + (run if len(run) == 1 else f"({run})"), at, end)
            at = end
        elif char in "<&" and (markup := markup_at(typed, at)) is not None:
            plain, end = markup
            put("".join(c if c <= "~" else _plain(c) for c in plain), at, end)
            at = end
        elif char == "^":
            label = _LABEL.match(typed, at, limit)
            if label is None:
                put(char, at, at + 1)
            at = at + 1 if label is None else label.end()
        elif char == "\x1b" and (escape := _CONTROL.match(typed, at, limit)):
            at = escape.end()
        elif char == "\n" or char == "\r":
            end = at + 2 if typed[at : at + 2] == "\r\n" else at + 1
            put("\n", at, end)
            at = end
        else:
            if unicodedata.combining(char):
                # An accent belongs to the letter before it; a strike-through is read by the prose reader.
                if char in "\u0336\u0335" and text:
                    put("\u0336", at, at + 1)
            else:
                plain = _plain(char)
                if char in _CIRCLED and typed[at + 1 : at + 2] in tuple(_CIRCLED):
                    plain = plain[:-1] + " & "  # "①②" names both
                elif char in _CIRCLED and typed[at + 1 : at + 2] == " " and _after_sign(text):
                    plain = plain[:-1] + ","  # "bottleneck = ③ 79 GB"
                if plain == " " and text and text[-1] == " ":
                    ends[-1] = at + 1  # a run of blanks says no more than one
                    at += 1
                    continue
                # "2½" is two and a half, not twenty-one halves.
                if plain[:1].isdigit() and "/" in plain and text and text[-1].isdigit():
                    plain = "+" + plain
                put(plain, at, at + 1)
            at += 1
    return Source(typed, "".join(text), tuple(starts), tuple(ends), truncated=len(typed) > limit)
