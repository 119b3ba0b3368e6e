"""Functions of one growth: logarithms with their bases and powers, roots, min, max, exp, choose, fractions."""

from __future__ import annotations

from fractions import Fraction

from interviewer.reading.growth.adjectives import NUMBER_WORDS
from interviewer.reading.growth.budget import EULER, Unreadable, number, power, product, quotient
from interviewer.reading.growth.cursor import CLOSE, DEEP, OPEN, Cursor
from interviewer.reading.growth.lexer import Token
from interviewer.reading.growth.tree import Binomial, Factorial, Growth, Log, Max, Min, Num, Var

__all__ = ["Functions"]

_LOGS = {"log": None, "logarithm": None, "lg": Fraction(2), "ln": EULER}


class Functions(Cursor):
    """What follows the name of a function."""

    def _arguments(self, count: int) -> list[Growth]:
        """(a, b, ...) or LaTeX's {a}{b}."""
        opened = self._peek()
        if not (opened.kind == "op" and opened.value in OPEN):
            raise Unreadable("arguments should follow here", opened.start)
        found: list[Growth] = []
        if opened.value == "{" and count == 2:
            for _ in range(2):
                found.append(self._in_full(self._base))
            return found
        self._lexer.in_call += 1
        try:
            self._take()
            found.append(self._in_full(self.sum))
            while self._op(",", ";"):
                self._take()
                found.append(self._in_full(self.sum))
        finally:
            self._lexer.in_call -= 1
        self._close(opened)
        if (count and len(found) != count) or len(found) < 2:
            raise Unreadable("the arguments are too few or too many", opened.start)
        return found

    def _choose(self) -> Growth:
        top, bottom = self._arguments(2)
        return Binomial(top, bottom)

    def _maybe_choose(self) -> Growth | None:
        mark = self._mark()
        try:
            return self._choose()
        except Unreadable:
            self._back(mark)
            return None

    def _function(self) -> Growth:
        token = self._take()
        name = token.value
        if name in _LOGS:
            dash = self._op("-")
            if self._words and self._word("linear", "linearithmic", ahead=int(dash)):
                if dash:
                    self._take()
                return self._adjective(Log)
            return self._log(_LOGS[name], token)
        if name in ("sqrt", "cbrt"):
            return self._root(Fraction(1, 2) if name == "sqrt" else Fraction(1, 3), token)
        if name in ("min", "max", "minimum", "maximum"):
            found = self._listed() if self._word("of") else tuple(self._arguments(0))
            return Min(found) if name.startswith("min") else Max(found)
        if name == "exp":
            return power(Num(EULER), self._argument(token), token.start)
        if name == "frac":
            top, bottom = self._arguments(2)
            return quotient(top, bottom)
        if name == "pow":
            base, exponent = self._arguments(2)
            return power(base, exponent, token.start)
        return self._choose()

    def _listed(self) -> tuple[Growth, ...]:
        """ "of n and m", "of n, m"."""
        self._take()
        if self._peek().value in OPEN:
            return tuple(self._arguments(0))
        found = [self._product()]
        while self._word("and") or self._op(","):
            self._take()
            found.append(self._product())
        if len(found) < 2:
            raise Unreadable("one argument alone has no least or largest", self._peek().start)
        return tuple(found)

    def _root(self, degree: Fraction, token: Token) -> Growth:
        if self._op("["):  # \sqrt[3]{n}
            self._take()
            if self._peek().kind == "number":
                of = number(self._take().value, token.start).value
                degree = 1 / of if of else degree
            if self._op("]"):
                self._take()
        if self._word("of"):
            self._take()
            self._articles()
        self.used_operator = True
        return power(self._argument(token), Num(degree), token.start)

    def _log(self, base: Fraction | None, token: Token) -> Growth:
        exponent: Growth | None = None
        self.used_operator = True
        base = self._log_base(base)
        if self._op("^"):
            self._take()
            exponent = self._exponent(Var("n"))
            base = self._log_base(base)
        elif self._words and self._word("squared", "cubed"):
            exponent = Num(Fraction(2 if self._take().value.lower() == "squared" else 3))
        if self._word("of"):
            self._take()
            self._articles()
        value: Growth = Log(self._argument(token), base)
        return value if exponent is None else power(value, exponent, token.start)

    def _log_base(self, base: Fraction | None) -> Fraction | None:
        token = self._peek()
        if self._words and self._word("base"):
            self._take()
            return self._base_number(base)
        if token.kind == "op" and token.value == "_":
            self._take()
            if self._op("{", "("):
                self._take()
                base = self._base_number(base)
                if self._op(*CLOSE):
                    self._take()
                return base
            return self._base_number(base)
        if token.kind == "number" and token.glued and self._starts(self._peek(1)):
            return self._base_number(base)
        if token.kind == "number" and token.glued and self._peek(1).value == "^" and token.value in ("2", "10"):
            return self._base_number(base)
        return base

    def _base_number(self, base: Fraction | None) -> Fraction | None:
        token = self._take()
        if token.kind == "number":
            value = number(token.value, token.start).value
            return value if value > 1 else base
        if token.kind in ("var", "name"):
            words = NUMBER_WORDS.get(token.value.lower())
            return EULER if token.value == "e" else Fraction(words) if words else base
        raise Unreadable("a logarithm has no base here", token.start)

    def _argument(self, token: Token) -> Growth:
        """The argument of a function: a bracket, or the glued run or single factor that follows."""
        self._depth += 1
        if self._depth > DEEP:
            raise Unreadable("the formula is nested too deeply", token.start)
        try:
            following = self._peek()
            if following.kind == "op" and following.value in OPEN:
                return self._bracketed()
            if following.kind == "op" and following.value != "|":
                raise Unreadable("nothing follows the function", following.start)
            if following.kind == "name" and not self._word("the") and not (self._inside and self._full):
                raise Unreadable("nothing follows the function", following.start)
            return self._run_of_factors(following)
        finally:
            self._depth -= 1

    def _run_of_factors(self, first: Token) -> Growth:
        value = self._factor_of_log(first)
        while first.kind in ("var", "number") and self._peek().kind == "var" and self._peek().glued:
            if self._peek().value in ("x", "X") and not self._peek().known:
                break
            value = product([value, self._factor_of_log(self._peek())])
        return value

    def _factor_of_log(self, token: Token) -> Growth:
        """One factor with its power in symbols; "log n squared" squares the logarithm, as it is spoken."""
        if self._words:
            self._articles()
        value = self._base()
        while True:
            if self._op("^"):
                self._take()
                value = power(value, self._exponent(value), token.start)
            elif self._op("!") and self._peek().glued:
                self._take()
                value = Factorial(value)
            else:
                return value
