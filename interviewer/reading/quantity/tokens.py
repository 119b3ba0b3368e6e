"""The tokens that the quantity reader walks over: number literals, words, signs and line ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["BLOCKED", "END", "LINE", "NUMBER", "SIGN", "WORD", "Token", "glued", "tokenise"]

NUMBER, WORD, SIGN, LINE, BLOCKED, END = "n", "w", "s", "l", "b", "e"

# Every alternative consumes what it matches in one pass; nothing nests a quantifier over an overlapping one.
# Most tokens are words between blanks, so these are told first.
_TOKEN = re.compile(
    r"""
    (?P<w>
        (?<!\S)[A-Za-z]++(?!\w)
      | (?<=\d)[kKMBTmb](?=[xX]\d)
      | [xX](?=10(?:\^|\*\*))
      | (?<=[\dkKMBTmb)])[xX](?=\d|[AHVahv]\d)
      | (?<=\d)(?:hours|hour|hrs|hr|h|mins|min|m|d)(?=\d)
      | [^\W\d_][^\W_]*
      )
    | (?P<n>
      (?: 0,\d+(?![,\d])
        | [1-9]\d{0,2}(?:,\d{3})+(?![\d])(?:\.\d+)?
        | [1-9]\d{0,2}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?
        | [1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}(?!\d)
        | [1-9]\d{0,2}(?:['_]\d{3})+(?!\d)(?:\.\d+)?
        | [1-9]\d{0,2}(?:[ ]\d{3}){2,}(?=\^|\*\*)
        | [1-9]\d{0,2}(?:[ ]\d{3})+(?![\d^.,]*\d|\^|\*\*)(?:[.,]\d+)?
        | \d+\.\d+
        | (?<![,\d(\[])\d+,\d+(?![,\d])
        | (?<=\()\d+,\d+(?![,\d)])
        | \d+
        | (?<![\w)\]])\.\d+
      )
      (?:[eE][+-]?\d{1,4}(?!\d))?
    )
    | (?P<l>\n)
    | (?P<s>\*\*|->|=>|<=|>=|~=|=~|==|<<|>>|!=|--|\.\.\.|[^\s\w]|_)
    """,
    re.VERBOSE,
)
_FORMULA = re.compile(r"(?:(?<![A-Za-z0-9])[OoΘΩ]|[Tt]heta|[Oo]mega) ?\(")


@dataclass(slots=True)
class Token:
    """One token: its kind, its text, the text in lower case, and where it stands."""

    kind: str
    text: str
    low: str
    start: int
    end: int


def glued(tokens: list[Token], i: int) -> bool:
    """Whether token i follows the one before it without a blank."""
    return tokens[i].start == tokens[i - 1].end


def _formulas(text: str) -> list[tuple[int, int]]:
    """Ranges of O(...), Theta(...) and the like, each to its closing parenthesis on the same line."""
    heads = [(match.start(), match.end() - 1) for match in _FORMULA.finditer(text)]
    if not heads:
        return []
    closing: dict[int, int] = {}
    opened: list[int] = []
    for i, char in enumerate(text):
        if char == "(":
            opened.append(i)
        elif char == ")" and opened:
            closing[opened.pop()] = i + 1
        elif char == "\n":
            opened.clear()
    return [(start, closing[bracket]) for start, bracket in heads if bracket in closing]


def tokenise(text: str, blocked: Sequence[tuple[int, int]] = ()) -> list[Token]:
    """The tokens of a text; what lies in a blocked range or a growth formula becomes one BLOCKED token."""
    ranges = sorted([*blocked, *_formulas(text)])
    tokens: list[Token] = []
    held = 0
    reach = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while held < len(ranges) and ranges[held][1] <= start:
            if ranges[held][0] >= reach and ranges[held][0] < ranges[held][1]:
                tokens.append(Token(BLOCKED, "", "", *ranges[held]))
                reach = ranges[held][1]
            held += 1
        if held < len(ranges) and ranges[held][0] < end:
            block = ranges[held]
            if tokens and tokens[-1].kind == BLOCKED and start < reach:
                tokens[-1].end = max(tokens[-1].end, end)
            else:
                tokens.append(Token(BLOCKED, "", "", start, end))
            reach = max(reach, block[1])
            continue
        kind = match.lastgroup or SIGN
        word = match.group()
        tokens.append(Token(kind, word, word.lower() if kind == WORD else word, start, end))
    return tokens
