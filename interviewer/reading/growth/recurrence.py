"""Recurrences solved: divide and conquer by the master theorem and Akra-Bazzi, decrease by a constant, and roots."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from interviewer.reading.growth.budget import Unreadable, product
from interviewer.reading.growth.expand import constant, expand
from interviewer.reading.growth.terms import ONE, Term, Undecided, raise_to, snap, variable_term
from interviewer.reading.growth.tree import Growth, Log, Num, Power, Product, Sum, Var
from interviewer.reading.growth.walk import variables_of

__all__ = ["solve"]

_LARGE = 10_000


@dataclass(frozen=True, slots=True)
class _Call:
    """times * T(argument): argument is ratio * n - step, or the root-th root of n."""

    times: Fraction
    ratio: Fraction
    step: Fraction
    root: Fraction


def solve(right: Growth, calls: tuple[tuple[Var, Growth], ...]) -> Growth:
    """The growth of T where T(n) = right; in `right` each call T(argument) stands as its variable.

    Raises Unreadable for a form that is not covered.
    """
    try:
        return _solve(right, dict(calls))
    except (Undecided, ZeroDivisionError, OverflowError, ValueError):
        raise Unreadable("the recurrence could not be solved", 0) from None


def _solve(right: Growth, calls: dict[Var, Growth]) -> Growth:
    names = list(dict.fromkeys(name for argument in calls.values() for name in variables_of(argument)))
    if len(names) != 1:
        raise Undecided
    name = names[0]
    parts: list[tuple[Fraction, Var]] = []
    rest: list[Growth] = []
    for part in right.terms if isinstance(right, Sum) else (right,):
        found = _call_in(part, calls)
        if found is None:
            rest.append(part)
        else:
            parts.append(found)
    if not parts:
        raise Undecided
    work: Growth = Num(Fraction(1)) if not rest else rest[0] if len(rest) == 1 else Sum(tuple(rest))
    known = [_describe(times, calls[call], name) for times, call in parts]
    if all(call.root != 1 for call in known):
        return _roots(known, work, name)
    if any(call.root != 1 for call in known):
        raise Undecided
    if all(call.ratio < 1 for call in known):
        return _divide(known, work, name)
    if all(call.ratio == 1 and call.step > 0 for call in known):
        return _decrease(known, work, name)
    raise Undecided


def _call_in(part: Growth, calls: dict[Var, Growth]) -> tuple[Fraction, Var] | None:
    factors = part.factors if isinstance(part, Product) else (part,)
    inside = [factor for factor in factors if isinstance(factor, Var) and factor in calls]
    if not inside:
        if any(name.startswith("T(") for name in variables_of(part)):
            raise Undecided
        return None
    times = constant(Product(tuple(factor for factor in factors if factor is not inside[0])))
    if len(inside) > 1 or times is None or not 0 < times <= _LARGE:
        raise Undecided
    return times, inside[0]


def _describe(times: Fraction, argument: Growth, name: str) -> _Call:
    found = expand(argument)
    step = -found.pop(ONE, Fraction(0))
    if len(found) != 1:
        raise Undecided
    ((key, ratio),) = found.items()
    for root in (Fraction(1), Fraction(1, 2), Fraction(1, 3)):
        if key == raise_to(variable_term(name), root):
            if root != 1 and ratio != 1:
                raise Undecided
            return _Call(times, ratio, step, root)
    raise Undecided


def _shape(work: Growth, name: str) -> tuple[Fraction, Fraction, Growth]:
    """work = rest * n^power * log(n)^logs, with a rest that has no n. The leading term of a sum stands for it."""
    found = expand(work) if not isinstance(work, Num) else {ONE: Fraction(1)}
    if not found:
        return Fraction(0), Fraction(0), Num(Fraction(1))
    rated = []
    for key in found:
        parts = {mono: c for mono, c in key if mono[0][0][0] == name}
        other = tuple((mono, c) for mono, c in key if mono[0][0][0] != name)
        power = parts.pop((((name, 1), Fraction(1)),), Fraction(0))
        logs = parts.pop((((name, 2), Fraction(1)),), Fraction(0))
        if parts:
            raise Undecided
        rated.append((power, logs, other))
    rated.sort(key=lambda item: (item[0], item[1]))
    power, logs, other = rated[-1]
    if len({item[2] for item in rated if item[2]} - {other}) > 0:
        raise Undecided
    return power, logs, _plain(other)


def _plain(other: Term) -> Growth:
    factors: list[Growth] = []
    for mono, c in other:
        if len(mono) != 1 or mono[0][1] != 1 or mono[0][0][1] not in (1, 2):
            raise Undecided
        variable = Var(mono[0][0][0])
        base: Growth = Log(variable) if mono[0][0][1] == 2 else variable
        factors.append(base if c == 1 else Power(base, Num(c)))
    return product(factors) if factors else Num(Fraction(1))


def _build(rest: Growth, name: str, power: Growth, logs: Fraction, loglogs: int = 0) -> Growth:
    factors: list[Growth] = [] if rest == Num(Fraction(1)) else [rest]
    if power != Num(Fraction(0)):
        factors.append(Var(name) if power == Num(Fraction(1)) else Power(Var(name), power))
    if logs:
        factors.append(Log(Var(name)) if logs == 1 else Power(Log(Var(name)), Num(logs)))
    if loglogs:
        factors.append(Log(Log(Var(name))))
    if not factors:
        return Num(Fraction(1))
    return product(factors)


def _divide(known: list[_Call], work: Growth, name: str) -> Growth:
    """T(n) = sum of a_i T(b_i n) + n^c log^k n: compare c with the p for which sum a_i b_i^p = 1."""
    power, logs, rest = _shape(work, name)
    at_power = sum(float(call.times) * float(call.ratio) ** float(power) for call in known)
    if abs(at_power - 1) < 1e-12:
        if logs > -1:
            return _build(rest, name, Num(power), logs + 1)
        return _build(rest, name, Num(power), Fraction(0), int(logs == -1))
    if at_power < 1:
        return _build(rest, name, Num(power), logs)
    return _build(rest, name, _critical(known), Fraction(0))


def _critical(known: list[_Call]) -> Growth:
    if len({call.ratio for call in known}) == 1:
        times = sum((call.times for call in known), Fraction(0))
        base = 1 / known[0].ratio
        value = constant(Log(Num(times), base))
        if value is not None and value.denominator <= 64:
            return Num(value)
        return Log(Num(times), base)
    low, high = 0.0, 64.0
    for _ in range(80):
        middle = (low + high) / 2
        if sum(float(call.times) * float(call.ratio) ** middle for call in known) > 1:
            low = middle
        else:
            high = middle
    return Num(snap(low))


def _decrease(known: list[_Call], work: Growth, name: str) -> Growth:
    """T(n) = sum of a_i T(n - s_i) + f(n)."""
    if len(known) == 1 and known[0].times == 1:
        return _summed(work, name)
    if sum(call.times for call in known) <= 1:
        raise Undecided
    low, high = 1.0, float(_LARGE)
    for _ in range(200):
        middle = (low + high) / 2
        if sum(float(call.times) / middle ** float(call.step) for call in known) > 1:
            low = middle
        else:
            high = middle
    if isinstance(work, Power) and constant(work.base) is not None:
        raise Undecided
    _, _, rest = _shape(work, name)
    grown: Growth = Power(Num(snap(low)), Var(name))
    return grown if rest == Num(Fraction(1)) else product([rest, grown])


def _summed(work: Growth, name: str) -> Growth:
    """The sum of f(1..n): n * f(n) for powers, log n for 1/n, and f itself where it is exponential."""
    factors = work.factors if isinstance(work, Product) else (work,)
    if any(isinstance(f, Power) and constant(f.base) is not None and name in variables_of(f.exponent) for f in factors):
        return work
    power, logs, rest = _shape(work, name)
    if power > -1:
        return _build(rest, name, Num(power + 1), logs)
    if power == -1 and logs > -1:
        return _build(rest, name, Num(Fraction(0)), logs + 1)
    if power == -1:
        raise Undecided
    return rest


def _roots(known: list[_Call], work: Growth, name: str) -> Growth:
    """T(n) = a T(n^(1/r)) + log^k n: with m = log n it is a T(m / r) + m^k."""
    power, logs, rest = _shape(work, name)
    if power or len(known) != 1 or known[0].step:
        raise Undecided
    inner: Growth = Power(Var(name), Num(logs)) if logs else Num(Fraction(1))
    solved = _divide([_Call(known[0].times, known[0].root, Fraction(0), Fraction(1))], inner, name)
    from interviewer.reading.growth.walk import substitute

    found = substitute(solved, {name: Log(Var(name))})
    return found if rest == Num(Fraction(1)) else product([rest, found])
