"""Arithmetic over a scenario's givens, as authors write it in YAML: ``n^2*8``, ``6*N*D/(8*86400)``.

Numbers, names, ``+ - * / ^`` (or ``**``), parentheses, and min, max, log2, log, sqrt, ceil, floor. Nothing else,
and never evaluated by Python.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Formula", "FormulaError", "parse_formula"]

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(\*\*|[-+*/^(),]))")
_MAX_LENGTH = 300
_MAX_DEPTH = 40

_FUNCTIONS: Mapping[str, tuple[int | None, Callable[..., float]]] = {
    "min": (None, min),
    "max": (None, max),
    "log2": (1, math.log2),
    "log": (1, math.log),
    "sqrt": (1, math.sqrt),
    "ceil": (1, lambda x: float(math.ceil(x))),
    "floor": (1, lambda x: float(math.floor(x))),
}

_Step = Callable[[Mapping[str, float]], float]


class FormulaError(ValueError):
    """A formula that can't be read or worked out; the message says what and where."""


@dataclass(frozen=True)
class Formula:
    """A parsed formula: its text, the names it needs, and `value(givens)`."""

    text: str
    names: tuple[str, ...]
    _step: _Step

    def value(self, givens: Mapping[str, float]) -> float:
        """The number for these givens. Raises FormulaError for a missing name, division by zero or overflow."""
        try:
            result = float(self._step(givens))
        except (KeyError, ArithmeticError, ValueError) as error:
            missing = [name for name in self.names if name not in givens]
            if missing:
                raise FormulaError(f"'{self.text}' needs a value for {', '.join(missing)}") from None
            raise FormulaError(f"'{self.text}' can't be worked out: {error}") from None
        if isinstance(result, complex) or not math.isfinite(result):
            raise FormulaError(f"'{self.text}' has no finite value")
        return result


class _Parser:
    def __init__(self, text: str) -> None:
        if len(text) > _MAX_LENGTH:
            raise FormulaError(f"a formula has at most {_MAX_LENGTH} characters")
        self.text = text
        self.tokens: list[tuple[str, int]] = []
        self.names: list[str] = []
        self.place = 0
        self.depth = 0
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                raise FormulaError(f"'{text}': can't read '{text[at:].strip()[:1]}' at character {at + 1}")
            self.tokens.append((found.group().strip(), found.start()))
            at = found.end()

    def peek(self) -> str:
        return self.tokens[self.place][0] if self.place < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.place += 1
        return token

    def fail(self) -> FormulaError:
        what = f"unexpected '{self.peek()}'" if self.peek() else "it ends too early"
        return FormulaError(f"'{self.text}': {what}")

    def expect(self, token: str) -> None:
        if self.take() != token:
            self.place -= 1
            raise self.fail()

    def sum(self) -> _Step:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise FormulaError(f"'{self.text[:40]}...': nested too deep")
        left = self.product()
        while self.peek() in ("+", "-"):
            left = _binary(self.take(), left, self.product())
        self.depth -= 1
        return left

    def product(self) -> _Step:
        left = self.power()
        while self.peek() in ("*", "/"):
            left = _binary(self.take(), left, self.power())
        return left

    def power(self) -> _Step:
        if self.peek() == "-":
            self.take()
            inner = self.power()
            return lambda givens: -inner(givens)
        base = self.atom()
        if self.peek() in ("^", "**"):
            self.take()
            return _binary("^", base, self.power())
        return base

    def atom(self) -> _Step:
        token = self.take()
        if token == "(":
            inner = self.sum()
            self.expect(")")
            return inner
        if token[:1].isdigit():
            number = float(token)
            return lambda givens: number
        if token in _FUNCTIONS and self.peek() == "(":
            return self.call(token)
        if token and (token[0].isalpha() or token[0] == "_"):
            if token not in self.names:
                self.names.append(token)
            return lambda givens: float(givens[token])
        self.place -= 1
        raise self.fail()

    def call(self, name: str) -> _Step:
        self.expect("(")
        arguments = [self.sum()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.sum())
        self.expect(")")
        count, function = _FUNCTIONS[name]
        if count is not None and len(arguments) != count:
            raise FormulaError(f"'{self.text}': {name} takes {count} argument, not {len(arguments)}")
        return lambda givens: function(*[argument(givens) for argument in arguments])


def _power(base: float, exponent: float) -> float:
    if abs(exponent) > 400:
        raise ArithmeticError("the exponent is too large")
    result = base**exponent
    if isinstance(result, complex):
        raise ArithmeticError("a root of a negative number")
    return float(result)


def _binary(operator: str, left: _Step, right: _Step) -> _Step:
    if operator == "+":
        return lambda givens: left(givens) + right(givens)
    if operator == "-":
        return lambda givens: left(givens) - right(givens)
    if operator == "*":
        return lambda givens: left(givens) * right(givens)
    if operator == "/":
        return lambda givens: left(givens) / right(givens)
    return lambda givens: _power(left(givens), right(givens))


@lru_cache(maxsize=2048)
def parse_formula(text: str) -> Formula:
    """Read a formula. Raises FormulaError that says what can't be read and where."""
    parser = _Parser(str(text))
    step = parser.sum()
    if parser.place < len(parser.tokens):
        raise parser.fail()
    return Formula(str(text), tuple(parser.names), step)
