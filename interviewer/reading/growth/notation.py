"""Recursive descent over the tokens of one growth.

Two manners of reading: `whole`, where the text claims to be a growth, and prose, where the growth ends as soon as
what follows no longer belongs to a formula. Inside O(...) everything is notation in both.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from interviewer.reading.growth.adjectives import ADJECTIVES, NUMBER_WORDS, ORDINALS
from interviewer.reading.growth.budget import (
    EULER,
    Unreadable,
    negative,
    number,
    power,
    product,
    quotient,
    total,
)
from interviewer.reading.growth.tokens import OPERATOR_WORDS, STOP_WORDS, Lexer, Names, Token
from interviewer.reading.growth.tree import (
    MAX_DEPTH,
    MAX_NODES,
    Binomial,
    Factorial,
    Growth,
    Log,
    Max,
    Min,
    Num,
    Var,
)

__all__ = ["BOUNDS", "Notation"]

BOUNDS = {
    "O": "O", "o": "o", "Θ": "Theta", "θ": "Theta", "theta": "Theta", "Ω": "Omega", "omega": "Omega", "ω": "omega",
    "oh": "O", "order": "O",
}  # fmt: skip
_OPEN = {"(": ")", "[": "]", "{": "}"}
_CLOSE = frozenset(")]}")
_LOGS = {"log": None, "logarithm": None, "lg": Fraction(2), "ln": EULER}
_HALF = Num(Fraction(1, 2))
_DEEP = MAX_DEPTH * 2


class Notation:
    """Reads one growth from `lexer`; `end` is where the last token that belongs to it ends."""

    def __init__(self, lexer: Lexer, names: Names, whole: bool, words: bool = True) -> None:
        self._lexer = lexer
        self._names = names
        self._whole = whole
        self._words = words or whole
        self._inside = 0
        self._pipes = 0
        self._depth = 0
        self._nodes = 0
        self._index = 0
        self.end = 0
        self.bound: str | None = None
        self.calls: list[tuple[Var, Growth]] = []
        self.used_operator = False
        self.missing_close = False

    # -- tokens -----------------------------------------------------------------------------------------------

    def _peek(self, ahead: int = 0) -> Token:
        return self._lexer.token(self._index + ahead)

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
        return token.kind in ("name", "var", "function") and not token.known and token.value.lower() in values

    def _phrase(self, *words: str) -> bool:
        """Takes the words if all of them come next."""
        if all(self._word(word, ahead=i) for i, word in enumerate(words)):
            for _ in words:
                self._take()
            return True
        return False

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

    def adjective(self) -> Growth:
        """The growth of an adjective that comes next ("quadratic in n"); Unreadable where none comes."""
        token = self._peek()
        if token.kind != "name" or token.value.lower() not in ADJECTIVES:
            raise Unreadable(f"{token.value!r} names no growth", token.start)
        return self._adjective()

    def skip_close(self) -> bool:
        """Steps over one closing bracket too many."""
        if self._op(*_CLOSE):
            self._take()
            return True
        return False

    # -- sums and products ------------------------------------------------------------------------------------

    def sum(self) -> Growth:
        """term ((+|-) term)*"""
        self._depth += 1
        if self._depth > _DEEP:
            raise Unreadable("the formula is nested too deeply", self._peek().start)
        try:
            terms = [self._signed()]
            while (sign := self._sign()) is not None:
                term = self._attempt(sign[1], self._product)
                if term is None:
                    break
                terms.append(term if sign[0] > 0 else negative(term))
                self.used_operator = True
            return total(terms)
        finally:
            self._depth -= 1

    def _signed(self) -> Growth:
        if self._op("-", "+") and self._full:
            minus = self._take().value == "-"
            term = self._product()
            return negative(term) if minus else term
        return self._product()

    def _sign(self) -> tuple[int, tuple[int, int, int]] | None:
        mark = self._mark()
        token = self._peek()
        if token.kind == "op" and token.value in ("+", "-"):
            dash = token.value == "-" and not token.glued and not self._peek(1).glued
            if dash and not self._full and self.bound is not None:
                return None
            self._take()
            return (1 if token.value == "+" else -1, mark)
        if self._words and self._word("plus"):
            self._take()
            return (1, mark)
        if self._words and self._word("minus"):
            self._take()
            return (-1, mark)
        return None

    def _attempt(self, mark: tuple[int, int, int], read: Callable[[], Growth]) -> Growth | None:
        """What `read` finds; in prose, nothing (and back to the mark) where it finds no growth."""
        try:
            return read()
        except Unreadable as error:
            if self._whole or (self._inside > 0 and self._nodes > MAX_NODES) or "too" in error.problem:
                raise
            self._back(mark)
            return None

    def _product(self) -> Growth:
        value = self._power()
        while True:
            mark = self._mark()
            token = self._peek()
            divide = self._divides()
            if divide or self._multiplies():
                self.used_operator = True
                right = self._attempt(mark, self._divisor if divide else self._power)
                if right is None:
                    return value
                value = quotient(value, right) if divide else product([value, right])
            elif self._school_choose(token):
                self._take()
                value = Binomial(value, self._base())
            elif self._implied(token):
                right = self._attempt(mark, self._power)
                if right is None:
                    return value
                value = product([value, right])
            elif self._words and self._word("choose") and self._full:
                self._take()
                value = Binomial(value, self._power())
            else:
                return value

    def _school_choose(self, token: Token) -> bool:
        """nC2."""
        following = self._peek(1)
        glued = token.glued and following.glued and token.kind == "var" and not token.known
        return glued and token.value == "C" and following.kind in ("number", "var")

    def _divides(self) -> bool:
        token = self._peek()
        if token.kind == "op" and token.value == "/":
            following = self._peek(1)
            if not self._full and self.bound is not None and following.value in BOUNDS:
                return False
            self._take()
            return True
        if self._words and (self._phrase("divided", "by") or self._phrase("over")):
            return True
        return False

    def _divisor(self) -> Growth:
        """What stands under a slash: glued letters belong together (n/kd), a number stands alone (n/2 d)."""
        first = self._peek()
        value = self._power()
        while first.kind == "var" and self._peek().kind == "var" and self._peek().glued:
            value = product([value, self._power()])
        return value

    def _multiplies(self) -> bool:
        token, following = self._peek(), self._peek(1)
        if token.kind == "op" and token.value in ("*", "·"):
            if following.kind == "op" and following.value == "*":
                self._take()
            self._take()
            return True
        if token.kind == "var" and token.value in ("x", "X") and not token.known and self._starts(following):
            spaced = not token.glued and not following.glued
            if spaced or following.kind == "number" or token.glued:
                self._take()
                return True
        if self._words and token.kind == "name":
            if self._phrase("times") or self._phrase("multiplied", "by"):
                return True
            if self._word("by") and self._starts(following) and self._plain_factor(following):
                self._take()
                return True
        by = token.kind == "op" and token.value == "-" and token.glued and self._word("by", ahead=1)
        if by and self._peek(2).value == "-":
            for _ in range(3):
                self._take()
            return True
        return False

    def _plain_factor(self, token: Token) -> bool:
        return token.kind in ("number", "function") or token.known or (token.kind == "var" and self._full)

    def _starts(self, token: Token) -> bool:
        """Whether a factor can begin with this token."""
        if token.kind in ("number", "var", "function"):
            return True
        if token.kind == "op":
            return token.value in "([{|" and token.value != ""
        return token.kind == "name" and (self._full or self._words) and self._factor_word(token)

    def _factor_word(self, token: Token) -> bool:
        low = token.value.lower()
        if low in ADJECTIVES or low in NUMBER_WORDS or low in ("square", "cube", "root", "the", "half", "twice"):
            return True
        return low not in STOP_WORDS and low not in OPERATOR_WORDS

    def _implied(self, token: Token) -> bool:
        """Whether the next token is a factor of a product without a sign."""
        previous = self._peek(-1) if self._index else token
        if token.kind == "op":
            if token.value == "|" and self._pipes:
                return False
            if token.value not in ("(", "[", "{", "|"):
                return False
            return self._full or (token.glued and token.value == "(" and previous.value not in _CLOSE)
        if token.kind == "number":
            powered = self._peek(1).kind == "op" and self._peek(1).value == "^"
            apart = not token.glued or previous.value in _CLOSE
            return (self._full and apart) or (powered and (self._full or token.glued))
        if token.kind == "function":
            return token.value != "choose" or self._peek(1).value == "("
        if token.kind == "var":
            if token.value in BOUNDS and not token.known and not self._full:
                return False
            if token.glued or token.known:
                return self._full or token.glued or (token.known and self._glance(previous))
            return self._full and not (token.value in ("a", "I") and not self._inside)
        if token.kind == "name" and self._full:
            low = token.value.lower()
            if low in ("root", "square", "cube", "half") and self._words:
                return True
            return self._inside > 0 and self._factor_word(token) and low not in ADJECTIVES
        return bool(self._words and self._word("root") and self._starts(self._peek(1)))

    def _glance(self, previous: Token) -> bool:
        """In prose a product across a space needs known variables on both sides ("n d", not "n rows")."""
        return previous.known or previous.kind in ("number", "op") or previous.value.lower() in ("squared", "cubed")

    # -- powers -----------------------------------------------------------------------------------------------

    def _power(self) -> Growth:
        start = self._peek().start
        base_token = self._peek()
        base = self._base()
        while True:
            token = self._peek()
            if token.kind == "op" and token.value == "^":
                mark = self._mark()
                self._take()
                exponent = self._attempt(mark, lambda: self._exponent(base))
                if exponent is None:
                    return base
                base = power(base, exponent, start)
                self.used_operator = True
            elif token.kind == "op" and token.value == "!" and token.glued:
                self._take()
                base = Factorial(base)
                self.used_operator = True
            elif token.kind == "number" and self._lost_superscript(base_token, token):
                base = power(base, number(self._take().value, token.start), start)
            elif self._words and self._wordy_power():
                base = self._word_power(base, start)
                self.used_operator = True
            else:
                return base

    def _lost_superscript(self, base: Token, token: Token) -> bool:
        """O(n2) pasted from a page that had n²; not n2^n, and not in prose."""
        if not (self._inside and base.kind == "var" and token.glued and token.value in ("2", "3")):
            return False
        return self._peek(-1) is base and not (self._peek(1).kind == "op" and self._peek(1).value == "^")

    def _wordy_power(self) -> bool:
        if self._word("squared", "cubed", "factorial"):
            return True
        if self._word("to", "raised"):
            return any(self._word(*words, ahead=1) for words in (("the",), ("to",), ("power",))) and not self._word(
                "same", "right", ahead=2
            )
        return False

    def _word_power(self, base: Growth, start: int) -> Growth:
        if self._phrase("squared"):
            return power(base, Num(Fraction(2)), start)
        if self._phrase("cubed"):
            return power(base, Num(Fraction(3)), start)
        if self._phrase("factorial"):
            return Factorial(base)
        mark = self._mark()
        self._phrase("raised")
        self._phrase("to")
        self._phrase("the")
        if self._phrase("power"):
            self._phrase("of")
        ordinal = self._peek().value.lower()
        exponent: Growth | None
        if ordinal in ORDINALS and self._peek().kind == "name":
            self._take()
            exponent = Num(Fraction(ORDINALS[ordinal]))
        elif self._peek().kind == "number" and self._peek(1).glued and self._word("st", "nd", "rd", "th", ahead=1):
            exponent = number(self._peek().value, self._peek().start)
            self._take()
            self._take()
        else:
            exponent = self._attempt(mark, lambda: self._exponent(base))
            if exponent is None:
                return self._stuck(base, mark)
            if self._peek().glued and self._word("th"):
                self._take()
        self._phrase("power")
        return power(base, exponent, start)

    def _stuck(self, base: Growth, mark: tuple[int, int, int]) -> Growth:
        self._back(mark)
        raise Unreadable("no exponent follows", self._peek().start)

    def _exponent(self, base: Growth) -> Growth:
        self._depth += 1
        if self._depth > _DEEP:
            raise Unreadable("the formula is nested too deeply", self._peek().start)
        try:
            return self._exponent_here(base)
        finally:
            self._depth -= 1

    def _exponent_here(self, base: Growth) -> Growth:
        token = self._peek()
        if token.kind == "op" and token.value == "-":
            self._take()
            return negative(self._exponent_here(base))
        if token.kind == "number":
            self._take()
            value: Growth = number(token.value, token.start)
            slash, under = self._peek(), self._peek(1)
            half = slash.value == "/" and slash.glued and under.kind == "number" and under.glued
            if half and token.value == "1" and slash.kind == "op":
                self._take()
                value = quotient(value, number(self._take().value, under.start))
            elif isinstance(base, Num) and self._peek().kind == "var" and self._peek().glued:
                value = product([value, self._base()])
        else:
            value = self._base()
        if self._op("^"):
            self._take()
            value = power(value, self._exponent(value), token.start)
        return value

    # -- the smallest parts -----------------------------------------------------------------------------------

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
        if token.value not in _OPEN:
            raise Unreadable(f"{token.value!r} is no part of a growth", token.start)
        self._take()
        pipes, self._pipes = self._pipes, 0
        inner = self._in_full(self.sum)
        self._pipes = pipes
        self._close(token)
        return inner

    def _in_full(self, read: Callable[[], Growth]) -> Growth:
        self._inside += 1
        try:
            return read()
        finally:
            self._inside -= 1

    def _close(self, opened: Token) -> None:
        if self._op(*_CLOSE):
            self._take()
            return
        following = self._peek()
        if following.kind == "op" and following.value in (",", ";") and opened.value != "{":
            raise Unreadable("a list stands where one growth should", following.start)
        self.missing_close = True

    def _variable(self) -> Growth:
        token = self._take()
        following = self._peek()
        opens = following.kind == "op" and following.value in _OPEN
        if (token.value in BOUNDS and not token.known) or (token.value in ("O", "Θ", "Ω") and opens):
            if opens or following.value == "~" or token.value in "ΘθΩω" or self._bare_bound(token, following):
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
        return token.value == "O" and self._starts(following) and not following.glued

    def _bounded(self, bound: str) -> Growth:
        first = self.bound is None
        if first:
            self.bound = bound
        if self._op("~"):
            self._take()
        if self._word("of"):
            self._take()
            self._articles()
        opened = self._peek()
        if opened.kind == "op" and opened.value in _OPEN:
            self._take()
            inner = self._in_full(self.sum)
            self._close(opened)
            return inner
        return self._in_full(self._product)

    def _call(self) -> Growth:
        """T(...), kept aside for the recurrence solver; a stand-in variable takes its place."""
        self._take()
        argument = self._in_full(self.sum)
        if self._op(*_CLOSE):
            self._take()
        stand_in = Var(f"T({len(self.calls)})")
        self.calls.append((stand_in, argument))
        return stand_in

    def _maybe_choose(self) -> Growth | None:
        mark = self._mark()
        try:
            return self._choose()
        except Unreadable:
            self._back(mark)
            return None

    def _choose(self) -> Growth:
        top, bottom = self._arguments(2)
        return Binomial(top, bottom)

    def _arguments(self, count: int) -> list[Growth]:
        """(a, b, ...) or LaTeX's {a}{b}."""
        opened = self._peek()
        if not (opened.kind == "op" and opened.value in _OPEN):
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
        if name in ("min", "max"):
            if self._word("of"):
                self._take()
            found = tuple(self._arguments(0))
            return Min(found) if name == "min" else Max(found)
        if name == "exp":
            return power(Num(EULER), self._argument(token), token.start)
        if name == "frac":
            top, bottom = self._arguments(2)
            return quotient(top, bottom)
        if name == "pow":
            base, exponent = self._arguments(2)
            return power(base, exponent, token.start)
        return self._choose()

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
                if self._op(*_CLOSE):
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
        if self._depth > _DEEP:
            raise Unreadable("the formula is nested too deeply", token.start)
        try:
            following = self._peek()
            if following.kind == "op" and following.value in _OPEN:
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
        more = following.kind == "name" and following.value.lower() in ADJECTIVES and self._word("in", ahead=1)
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
