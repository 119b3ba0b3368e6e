"""The place in the tokens of one growth, its budgets, and what the layers of the reader share.

The layers, each knowing the ones before it: cursor, functions, wordforms, atoms, powers, notation. They call one
another in a circle, as grammars do; the methods that raise NotImplementedError here are those of later layers.
"""

from __future__ import annotations

from collections.abc import Callable

from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.lexer import Lexer, Token
from interviewer.reading.growth.spelling import Names
from interviewer.reading.growth.tree import MAX_DEPTH, MAX_NODES, Growth, Var

__all__ = ["BOUNDS", "CLOSE", "DEEP", "OPEN", "Cursor"]

BOUNDS = {
    "O": "O", "o": "o", "Θ": "Theta", "θ": "Theta", "theta": "Theta", "Ω": "Omega", "omega": "Omega", "ω": "omega",
    "oh": "O", "order": "O",
}  # fmt: skip
"""Notations of bounds, and the names that a ParsedGrowth gives them."""

OPEN = {"(": ")", "[": "]", "{": "}"}
CLOSE = frozenset(")]}")
DEEP = MAX_DEPTH * 2


class Cursor:
    """Reads tokens of `lexer`; `end` is where the last one that belongs to the growth ends."""

    def __init__(self, lexer: Lexer, names: Names, whole: bool, words: bool = True) -> None:
        self._lexer = lexer
        self._names = names
        self._whole = whole
        self._words = words or whole
        self._inside = 0
        self._pipes = 0
        self._bounds = 0
        self._unbracketed = 0
        self._depth = 0
        self._nodes = 0
        self._index = 0
        self.end = 0
        self.bound: str | None = None
        self.calls: list[tuple[Var, Growth]] = []
        self.used_operator = False
        self.missing_close = False

    def _peek(self, ahead: int = 0) -> Token:
        index = self._index + ahead
        tokens = self._lexer.tokens
        return tokens[index] if index < len(tokens) else self._lexer.token(index)

    def _take(self) -> Token:
        token = self._peek()
        self._index += 1
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise Unreadable("the formula is too long", token.start)
        self.end = token.end
        return token

    def _mark(self) -> tuple[int, int, int]:
        return (self._index, self.end, len(self.calls))

    def _back(self, mark: tuple[int, int, int]) -> None:
        self._index, self.end, count = mark
        del self.calls[count:]

    def _op(self, *values: str) -> bool:
        token = self._peek()
        return token.kind == "op" and token.value in values

    def _word(self, *values: str, ahead: int = 0) -> bool:
        token = self._peek(ahead)
        return token.wordy and token.value.lower() in values

    def _phrase(self, *words: str) -> bool:
        """Takes the words if all of them come next."""
        for ahead, word in enumerate(words):
            if not self._word(word, ahead=ahead):
                return False
        for _ in words:
            self._take()
        return True

    def _articles(self) -> None:
        while self._word("the") or (self._word("a") and self._peek(1).kind == "name"):
            self._take()

    @property
    def _full(self) -> bool:
        return self._whole or self._inside > 0

    def at_end(self) -> bool:
        return self._peek().kind == "end"

    def here(self) -> Token:
        return self._peek()

    def skip_close(self) -> bool:
        """Steps over one closing bracket too many."""
        if self._op(*CLOSE):
            self._take()
            return True
        return False

    def _attempt(self, mark: tuple[int, int, int], read: Callable[[], Growth]) -> Growth | None:
        """What `read` finds; in prose, nothing (and back to the mark) where it finds no growth."""
        try:
            return read()
        except Unreadable as error:
            if self._whole or (self._inside > 0 and self._nodes > MAX_NODES) or "too" in error.problem:
                raise
            self._back(mark)
            return None

    def _in_full(self, read: Callable[[], Growth]) -> Growth:
        self._inside += 1
        try:
            return read()
        finally:
            self._inside -= 1

    def sum(self) -> Growth:
        """A sum of products: the whole of a formula, or of a bracket."""
        raise NotImplementedError

    def _product(self) -> Growth:
        raise NotImplementedError

    def _power(self) -> Growth:
        raise NotImplementedError

    def _exponent(self, base: Growth) -> Growth:
        raise NotImplementedError

    def _base(self) -> Growth:
        raise NotImplementedError

    def _starts(self, token: Token) -> bool:
        raise NotImplementedError

    def _bounded(self, bound: str) -> Growth:
        raise NotImplementedError

    def _bracketed(self) -> Growth:
        raise NotImplementedError

    def _close(self, opened: Token) -> None:
        raise NotImplementedError

    def _adjective(self, log: object = None) -> Growth:
        raise NotImplementedError
