"""The variables of a scenario as they are typed: in either case, glued ("nd", "nlogn"), and letters of no variable."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from interviewer.reading.growth.vocabulary import CALLS, FUNCTIONS, OPERATOR_WORDS, STOP_WORDS, UNITS

__all__ = ["Names", "Piece"]

_LONGEST = 40
_FUNCTION_INSIDE = re.compile(r"log|lg|ln|sqrt", re.IGNORECASE)
_VOWELS = frozenset("aeiouyAEIOUY")
_ORDINALS = ("st", "rd", "th")
"""Endings of "1st", "3rd", "4th"; "2nd" may be two times n times d."""


class Piece(NamedTuple):
    """A part of a run of letters: a token's kind and value, its length, and whether it is a known variable."""

    kind: str
    value: str
    length: int
    known: bool = False


class Names:
    """The variables of a scenario, and how what was typed resolves to them."""

    def __init__(self, variables: Collection[str], recurrence: bool = False) -> None:
        self.exact = dict.fromkeys(variables)
        # T(...) is a recurrence's, unless T, or t typed large, is a variable of the scenario.
        self.calls = recurrence or not {"t", "T"} & self.exact.keys()
        folded: dict[str, list[str]] = {}
        for name in self.exact:
            folded.setdefault(name.lower(), []).append(name)
        self._folded = {low: names[0] for low, names in folded.items() if len(names) == 1}
        self.longest = max((len(name) for name in self.exact), default=1)

    def resolve(self, text: str) -> str | None:
        """The variable that `text` names, letter case aside where that is unambiguous; None for none."""
        if text in self.exact:
            return text
        return self._folded.get(text.lower())

    def pieces(self, run: str, opens: bool, counted: bool) -> list[Piece]:
        """What a run of letters is made of. opens: a parenthesis follows; counted: it is glued to a number."""
        low = run.lower()
        if run in self.exact:
            return [Piece("var", run, len(run), True)]
        if low in FUNCTIONS or low in CALLS:
            return [Piece("function", low, len(run))]
        name = self.resolve(run)
        if name is not None and not (run in ("O", "o") and opens):
            return [Piece("var", name, len(run), True)]
        if len(run) == 1:
            return [Piece("var", run, 1)]
        if low in OPERATOR_WORDS or low in STOP_WORDS or (low in _ORDINALS and counted):
            return [Piece("name", run, len(run))]
        return self._glued(run) or self._around_cross(run) or self._of_no_variable(run)

    def _glued(self, run: str) -> list[Piece] | None:
        """Known variables and functions that fill the run: "nd", "nlogn"; and "nth" as in "2 to the nth"."""
        pieces = self._split(run) if self.exact else None
        if pieces is None and len(run) == 3 and run.lower().endswith("th"):
            name = self.resolve(run[0])
            return [Piece("var", name or run[0], 1, True), Piece("name", "th", 2)]
        return pieces

    def _around_cross(self, run: str) -> list[Piece] | None:
        """ "nxd", where x is no variable."""
        if len(run) != 3 or run[1] not in "xX":
            return None
        first, last = self.resolve(run[0]), self.resolve(run[2])
        if not first or not last:
            return None
        return [Piece("var", first, 1, True), Piece("op", "*", 1), Piece("var", last, 1, True)]

    def _split(self, run: str) -> list[Piece] | None:
        if len(run) > _LONGEST:
            return None
        failed: set[int] = set()

        def cut(at: int) -> list[Piece] | None:
            if at == len(run):
                return []
            if at in failed:
                return None
            for length in range(min(max(self.longest, 4), len(run) - at), 0, -1):
                piece = self._piece(run[at : at + length])
                rest = cut(at + length) if piece is not None else None
                if piece is not None and rest is not None:
                    return [piece, *rest]
            failed.add(at)
            return None

        return cut(0)

    def _piece(self, part: str) -> Piece | None:
        if part.lower() in FUNCTIONS:
            return Piece("function", part.lower(), len(part))
        name = self.resolve(part)
        return None if name is None else Piece("var", name, len(part), True)

    def _of_no_variable(self, run: str) -> list[Piece]:
        """A run that holds letters of no known variable: letters of a product, or one name."""
        low = run.lower()
        whole = [Piece("name", run, len(run))]
        if low in UNITS:
            return whole
        pieces = self._around_functions(run)
        if pieces is not None:
            letters = sum(piece.kind == "var" for piece in pieces)
            tail = next((at for at, piece in enumerate(reversed(pieces)) if piece.kind == "function"), 0)
            return pieces if letters <= 3 and tail <= 2 else whole
        if len(run) == 3 and run[1] == "x" and not set(run) & _VOWELS:
            return [self._variable(run[0]), Piece("op", "*", 1), self._variable(run[2])]
        if len(run) == 2 or (len(run) <= 4 and not set(run) & _VOWELS):
            return [self._variable(letter) for letter in run]
        return whole

    def _around_functions(self, run: str) -> list[Piece] | None:
        """Letters and the functions among them ("xlogx"), None where no function is."""
        pieces: list[Piece] = []
        at = 0
        for found in _FUNCTION_INSIDE.finditer(run):
            pieces += [self._variable(letter) for letter in run[at : found.start()]]
            pieces.append(Piece("function", found.group().lower(), found.end() - found.start()))
            at = found.end()
        return [*pieces, *(self._variable(letter) for letter in run[at:])] if pieces else None

    def _variable(self, letter: str) -> Piece:
        name = self.resolve(letter)
        return Piece("var", name or letter, 1, name is not None)
