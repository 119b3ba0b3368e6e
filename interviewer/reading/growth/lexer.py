"""Tokens of growth notation, cut on demand from a normalised text.

Runs of letters are cut into known variables, functions and single letters here ("nlogn", "2nd", "O(ND)"), because
only the list of variables tells "nd" from a word.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from interviewer.reading.growth import latex
from interviewer.reading.growth.spelling import Names
from interviewer.reading.growth.vocabulary import CALLS, FUNCTIONS

__all__ = ["Lexer", "Token"]

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![0-9A-Za-z]))?|\.\d+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?![\d,])")
_LETTERS = re.compile(r"[^\W\d_]+")
_VARIABLE = re.compile(r"[^\W\d_][^\W_]*(?:_(?:\{[^\W_]{1,20}\}|[^\W_]+))*")
_WORDY = frozenset(("name", "var", "function"))
_BRACKETS = {"⌊": "(", "⌋": ")", "⌈": "(", "⌉": ")", "⟨": "(", "⟩": ")"}


class Token(NamedTuple):
    """kind: number, var (a known or single-letter variable), name (another word), function, op, or end.

    `glued` is True where no space stands before the token. value of a var is the variable's resolved name.
    """

    kind: str
    value: str
    start: int
    end: int
    glued: bool
    known: bool = False

    @property
    def wordy(self) -> bool:
        """Whether it may be a word of English."""
        return not self.known and self.kind in _WORDY


class Lexer:
    """Tokens of text[start:limit], made only as far as the parser asks."""

    def __init__(self, text: str, start: int, limit: int, names: Names) -> None:
        self._text = text
        self._at = start
        self._limit = limit
        self._names = names
        self.tokens: list[Token] = []
        self._closing: set[int] = set()
        self.in_call = 0

    def token(self, index: int) -> Token:
        """The index-th token; past the end, an end token."""
        while len(self.tokens) <= index:
            self._cut()
        return self.tokens[index]

    def _skip(self) -> bool:
        """Steps over spaces and LaTeX that says nothing; True where something was skipped."""
        began = self._at
        text = self._text
        while self._at < self._limit:
            char = text[self._at]
            if (
                char in " $\n\u0336"
                or self._at in self._closing
                or (char == "-" and text.startswith(("squared", "cubed", "factorial"), self._at + 1))
            ):
                self._at += 1
            elif char == "\\":
                found = latex.COMMAND.match(text, self._at, self._limit)
                if found is None or found.group() not in latex.SPACING:
                    break
                if latex.STYLED.match(text, self._at, self._limit):
                    break
                self._at = found.end()
            else:
                break
        return self._at > began

    def _put(self, kind: str, value: str, end: int, glued: bool, known: bool = False) -> None:
        self.tokens.append(Token(kind, value, self._at, end, glued, known))
        self._at = end

    def _cut(self) -> None:
        glued = not self._skip()
        text, at, limit = self._text, self._at, self._limit
        if at >= limit:
            self.tokens.append(Token("end", "", at, at, glued))
            return
        char = text[at]
        if (char.isascii() and char.isdigit()) or (char == "." and text[at + 1 : at + 2].isdigit()):
            found = None if self.in_call else _GROUPED.match(text, at, limit)
            found = found or _NUMBER.match(text, at, limit)
            if found is not None:
                self._put("number", found.group().replace(",", ""), found.end(), glued)
                return
        if char == "\\":
            self._cut_latex(glued)
            return
        if char.isalpha():
            self._cut_letters(glued)
            return
        for op in ("**", "=>", "->", "==", "<=", ">=", "!=", "--"):
            if text.startswith(op, at) and at + len(op) <= limit:
                self._put("op", "^" if op == "**" else op, at + len(op), glued)
                return
        self._put("op", _BRACKETS.get(char, char), at + 1, glued)

    def _cut_latex(self, glued: bool) -> None:
        styled = latex.STYLED.match(self._text, self._at, self._limit)
        if styled is not None:  # \\mathcal{O}: the letters stand, command and braces go
            self._at = styled.start(1)
            self._closing.add(styled.end() - 1)
            self._cut_letters(glued)
            return
        found = latex.COMMAND.match(self._text, self._at, self._limit)
        command = found.group() if found else "\\"
        end = found.end() if found else self._at + 1
        if command in latex.SIGNS:
            self._put("op", latex.SIGNS[command], end, glued)
        elif command in latex.NAMES:
            name = latex.NAMES[command]
            kind = "function" if name in FUNCTIONS or name in CALLS else "var"
            self._put(kind, name, end, glued)
        else:
            self._put("op", command, end, glued)

    def _cut_letters(self, glued: bool) -> None:
        text, at, limit = self._text, self._at, self._limit
        whole = _VARIABLE.match(text, at, min(limit, at + 60))
        found = _LETTERS.match(text, at, limit)
        if found is None:
            self._put("op", text[at], at + 1, glued)
            return
        run = found.group()
        if whole is not None and whole.end() > found.end():
            typed = whole.group().replace("{", "").replace("}", "")
            name = self._names.resolve(typed)
            if name is not None:
                self._put("var", name, whole.end(), glued, True)
                return
            tail = run.lower()
            if text[found.end()] == "_" and not tail.endswith(("log", "lg", "ln", "min", "max")):
                self._put("var", typed, whole.end(), glued)
                return
        self._put_run(run, glued)

    def _put_run(self, run: str, glued: bool) -> None:
        opens = self._text[self._at + len(run) : self._at + len(run) + 1] == "("
        if run == "T" and opens and self._names.calls:
            self._put("var", "T", self._at + 1, glued)
            return
        counted = glued and bool(self.tokens) and self.tokens[-1].kind == "number"
        for piece in self._names.pieces(run, opens, counted):
            self._put(piece.kind, piece.value, self._at + piece.length, glued, piece.known)
            glued = True
