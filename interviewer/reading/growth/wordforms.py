"""Words inside a growth: "square root of", "big-O of", "quadratic in n and linear in d", names of variables."""

from __future__ import annotations

from fractions import Fraction

from interviewer.reading.growth.adjectives import ADJECTIVES, NUMBER_WORDS
from interviewer.reading.growth.budget import Unreadable, product
from interviewer.reading.growth.cursor import BOUNDS
from interviewer.reading.growth.functions import Functions
from interviewer.reading.growth.lexer import Token
from interviewer.reading.growth.tree import Growth, Num, Var
from interviewer.reading.growth.vocabulary import OPERATOR_WORDS, STOP_WORDS

__all__ = ["Words"]


class Words(Functions):
    """Growths said in words."""

    def _name(self) -> Growth:
        token = self._peek()
        low = token.value.lower()
        if self._words:
            if low in NUMBER_WORDS:
                self._take()
                return Num(Fraction(NUMBER_WORDS[low]))
            if low in ("half", "twice", "double"):
                self._take()
                self._phrase("of")
                return product([Num(Fraction(1, 2) if low == "half" else Fraction(2)), self._power()])
            if low in ("square", "cube", "root"):
                return self._wordy_root()
            if low in ("big", "order", "theta", "omega", "oh", "little", "soft"):
                return self._wordy_bound()
            if low in ADJECTIVES and self._full:
                return self._adjective()
        if low in STOP_WORDS or low in OPERATOR_WORDS or not self._full:
            raise Unreadable(f"{token.value!r} is no growth", token.start)
        if not self._inside and not self._names_a_variable():
            raise Unreadable(f"{token.value!r} is no growth", token.start)
        self._take()
        return Var(self._names.resolve(token.value) or token.value)

    def _names_a_variable(self) -> bool:
        """Outside O(...) an unknown word is a variable only beside an operator of its own."""
        before = self._peek(-1) if self._index else None
        after = self._peek(1)
        signs = ("*", "^")
        if after.kind == "op" and after.value in signs:
            return True
        if after.kind == "name" and after.value.lower() in ("squared", "cubed", "times"):
            return True
        if before is None:
            return False
        return (before.kind == "op" and before.value in (*signs, "+")) or before.value.lower() in (
            "times",
            "plus",
            "of",
        )

    def _wordy_root(self) -> Growth:
        token = self._take()
        degree = Fraction(1, 3) if token.value.lower() == "cube" else Fraction(1, 2)
        if token.value.lower() in ("square", "cube"):
            if not self._phrase("root"):
                raise Unreadable("'square' is no growth", token.start)
        elif not (self._full or self._starts(self._peek())):
            raise Unreadable("'root' is no growth", token.start)
        return self._root(degree, token)

    def _wordy_bound(self) -> Growth:
        token = self._peek()
        little = False
        while self._word("big", "little", "soft"):
            little = self._take().value.lower() == "little"
            if self._op("-"):
                self._take()
        following = self._peek()
        name = following.value if following.value in BOUNDS else following.value.lower()
        bound = BOUNDS.get(name)
        if following.kind == "number" and following.value == "0":
            bound = "O"
        if following.kind == "function" or bound is None:
            raise Unreadable(f"{token.value!r} is no growth", token.start)
        self._take()
        if name in ("o", "oh"):
            bound = "o" if little else "O"
        elif little and bound == "Omega":
            bound = "omega"
        return self._bounded(bound)

    def adjective(self) -> Growth:
        """The growth of an adjective that comes next ("quadratic in n"); Unreadable where none comes."""
        token = self._peek()
        if token.kind != "name" or token.value.lower() not in ADJECTIVES:
            raise Unreadable(f"{token.value!r} names no growth", token.start)
        return self._adjective()

    def _adjective(self, log: object = None) -> Growth:
        """ "quadratic in n and linear in d"; `log` where "log-" stood before "linear"."""
        token = self._take()
        make = ADJECTIVES["loglinear" if log is not None else token.value.lower()]
        if make is None:
            raise Unreadable(f"{token.value!r} names no single growth", token.start)
        subjects = self._subjects()
        self.used_operator = True
        if not subjects:
            return make(self._default())
        value = product([make(subject) for subject in subjects])
        mark = self._mark()
        if self._op(",", ";"):
            self._take()
        while self._word("and", "but", "also", "times"):
            self._take()
        following = self._peek()
        more = following.kind == "name" and following.value.lower() in ADJECTIVES and self._word("in", "with", ahead=1)
        if more and self._names_a_subject(self._peek(2)):
            return product([value, self._adjective()])
        self._back(mark)
        return value

    def _names_a_subject(self, token: Token) -> bool:
        """Whether "in" is followed by what something can grow in: not "linear in n and quadratic in space"."""
        low = token.value.lower()
        return token.known or low in ("the", "both", "each") or low not in STOP_WORDS

    def _default(self) -> Growth:
        if len(self._names.exact) == 1:
            return Var(next(iter(self._names.exact)))
        return Var(self._names.resolve("n") or "n")

    def _subjects(self) -> list[Growth]:
        if not self._word("in", "with"):
            return []
        step = self._mark()
        self._take()
        found: list[Growth] = []
        while True:
            while self._word("the", "both", "each", "number", "of", "respect", "to", "size", "amount", "a"):
                self._take()
            token = self._peek()
            usable = token.kind in ("var", "name") and (token.known or token.value.lower() not in STOP_WORDS)
            if not usable or token.value.lower() in ADJECTIVES:
                self._back(step)
                return found
            self._take()
            found.append(self._subject_name(token))
            step = self._mark()
            if self._op(","):
                self._take()
            if self._word("and"):
                self._take()
            if self._mark() == step:
                return found

    def _subject_name(self, token: Token) -> Growth:
        """The variable; of a phrase such as "sequence length" the last word names it."""
        while self._peek().kind == "name" and self._peek().value.lower() not in STOP_WORDS | OPERATOR_WORDS:
            if self._peek().value.lower() in ADJECTIVES or token.known:
                break
            token = self._take()
        return Var(self._names.resolve(token.value) or token.value)
