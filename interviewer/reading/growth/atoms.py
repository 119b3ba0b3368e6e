"""The smallest parts of a growth: numbers, brackets, variables, bounds and calls of a recurrence."""

from __future__ import annotations

from interviewer.reading.growth.budget import EULER, Unreadable, number
from interviewer.reading.growth.cursor import BOUNDS, CLOSE, OPEN
from interviewer.reading.growth.lexer import Token
from interviewer.reading.growth.tree import Growth, Num, Var
from interviewer.reading.growth.wordforms import Words

__all__ = ["Atoms"]


_MOST_BOUNDS = 4


class Atoms(Words):
    """What a power can stand on."""

    def _base(self) -> Growth:
        if self._words and (self._whole or self._index):
            self._articles()
        token = self._peek()
        if token.kind == "number":
            return self._number_or_bound()
        if token.kind == "op":
            return self._bracketed()
        if token.kind == "function":
            return self._function()
        if token.kind == "var":
            return self._variable()
        if token.kind == "name":
            return self._name()
        raise Unreadable("a formula ends too early", token.start)

    def _number_or_bound(self) -> Growth:
        token, following = self._peek(), self._peek(1)
        if token.value == "0" and following.kind == "op" and following.value == "(" and following.glued:
            self._take()
            return self._bounded("O")
        self._take()
        if token.kind == "number" and self._peek().value == "^" and token.value == "0":
            raise Unreadable("zero has no growth", token.start)
        return number(token.value, token.start)

    def _bracketed(self) -> Growth:
        token = self._peek()
        if token.value == "|":
            self._take()
            self._pipes += 1
            inner = self._in_full(self.sum) if self._full or self._pipes else self.sum()
            self._pipes -= 1
            if self._op("|"):
                self._take()
            return inner
        if token.value not in OPEN:
            raise Unreadable(f"{token.value!r} is no part of a growth", token.start)
        self._take()
        pipes, self._pipes = self._pipes, 0
        inner = self._in_full(self.sum)
        self._pipes = pipes
        self._close(token)
        return inner

    def _close(self, opened: Token) -> None:
        if self._op(*CLOSE):
            self._take()
            return
        following = self._peek()
        if following.kind == "op" and following.value in (",", ";") and opened.value != "{":
            raise Unreadable("a list stands where one growth should", following.start)
        self.missing_close = True

    def _variable(self) -> Growth:
        token = self._take()
        following = self._peek()
        opens = following.kind == "op" and following.value in OPEN
        could_bound = (token.value in BOUNDS and not token.known) or (token.value in ("O", "Θ", "Ω") and opens)
        does_bound = opens or following.value == "~" or token.value in "ΘθΩω"
        if could_bound and (does_bound or self._bare_bound(token, following)):
            return self._bounded(BOUNDS[token.value])
        if token.value == "T" and opens and following.glued and not token.known and self._names.calls:
            return self._call()
        if token.value == "C" and opens and following.glued:
            chosen = self._maybe_choose()
            if chosen is not None:
                return chosen
        if token.value == "e" and not token.known and self._op("^"):
            return Num(EULER)
        return Var(token.value)

    def _bare_bound(self, token: Token, following: Token) -> bool:
        """ "O n log n": a lone O before a formula."""
        if token.value not in ("O", "o") or following.glued:
            return False
        return self._word("of") or (token.value == "O" and self._starts(following))

    def _bounded(self, bound: str) -> Growth:
        if self.bound is None:
            self.bound = bound
        if self._bounds >= _MOST_BOUNDS:
            raise Unreadable("bounds are nested too deeply", self._peek().start)
        self._bounds += 1
        try:
            return self._inside_bound()
        finally:
            self._bounds -= 1

    def _inside_bound(self) -> Growth:
        if self._op("~"):
            self._take()
        if self._word("of"):
            self._take()
            self._articles()
        opened = self._peek()
        if opened.kind == "op" and opened.value in OPEN:
            self._take()
            inner = self._in_full(self.sum)
            self._close(opened)
            return inner
        self._unbracketed += 1
        try:
            return self._in_full(self._product)
        finally:
            self._unbracketed -= 1

    def _call(self) -> Growth:
        """T(...), kept aside for the recurrence solver; a stand-in variable takes its place."""
        self._take()
        argument = self._in_full(self.sum)
        if self._op(*CLOSE):
            self._take()
        stand_in = Var(f"T({len(self.calls)})")
        self.calls.append((stand_in, argument))
        return stand_in
