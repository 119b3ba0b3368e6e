"""What must hold of every comparison."""

from __future__ import annotations

from fractions import Fraction

import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from interviewer.reading.growth import Relation, compare, is_at_most, substitute
from interviewer.reading.growth.terms import Undecided
from interviewer.reading.growth.tree import Growth, Log, Num, Power, Product, Sum, Var
from tests.reading.growth.trees import growths, monomials, seen_unbounded

OPPOSITE = {
    Relation.EQUAL: Relation.EQUAL,
    Relation.LOOSER: Relation.TIGHTER,
    Relation.TIGHTER: Relation.LOOSER,
    Relation.INCOMPARABLE: Relation.INCOMPARABLE,
    Relation.UNREAD: Relation.UNREAD,
}


def at_most(small: Growth, large: Growth) -> bool:
    try:
        return is_at_most(small, large)
    except Undecided:
        assume(False)
        raise


@settings(max_examples=120, deadline=None)
@given(growths(), growths())
def test_no_measured_direction_contradicts_a_bound(small, large):
    if at_most(small, large):
        assert not seen_unbounded(small, large)


@settings(max_examples=60, deadline=None)
@given(monomials(), monomials())
def test_between_monomials_every_denial_has_a_direction(small, large):
    assert at_most(small, large) is not seen_unbounded(small, large)


@settings(max_examples=150, deadline=None)
@given(growths(), growths())
def test_relations_turn_around(left, right):
    assert compare(left, right).relation is OPPOSITE[compare(right, left).relation]


@settings(max_examples=150, deadline=None)
@given(growths(), growths(), growths())
def test_bounds_are_transitive(first, second, third):
    if at_most(first, second) and at_most(second, third):
        assert at_most(first, third)


@settings(max_examples=150, deadline=None)
@given(growths())
def test_a_growth_equals_itself_and_its_multiples(growth):
    assert compare(growth, growth).relation is Relation.EQUAL
    multiple = Product((Num(Fraction(7, 2)), growth))
    found = compare(growth, multiple)
    assert found.relation in (Relation.EQUAL, Relation.UNREAD)
    assert not found.simplified


@settings(max_examples=100, deadline=None)
@given(growths(), growths())
def test_a_lower_term_changes_nothing(growth, other):
    if at_most(other, growth):
        found = compare(growth, Sum((growth, other)))
        assert found.relation is Relation.EQUAL
        assert not found.simplified


@settings(max_examples=100, deadline=None)
@given(growths(), growths(), st.permutations(["n", "m", "d"]))
def test_names_do_not_matter(left, right, names):
    swap = dict(zip(["n", "m", "d"], names, strict=True))
    renamed = compare(substitute(left, swap), substitute(right, swap))
    assert renamed.relation is compare(left, right).relation


def to_sympy(growth: Growth, n: sympy.Symbol) -> sympy.Expr:
    if isinstance(growth, Num):
        return sympy.Rational(growth.value.numerator, growth.value.denominator)
    if isinstance(growth, Var):
        return n
    if isinstance(growth, Sum):
        return sympy.Add(*(to_sympy(part, n) for part in growth.terms))
    if isinstance(growth, Product):
        return sympy.Mul(*(to_sympy(part, n) for part in growth.factors))
    if isinstance(growth, Power):
        return to_sympy(growth.base, n) ** to_sympy(growth.exponent, n)
    assert isinstance(growth, Log)
    return sympy.log(to_sympy(growth.argument, n))


def one_variable() -> st.SearchStrategy[Growth]:
    mono = monomials(("n",))
    return st.one_of(mono, st.lists(mono, min_size=2, max_size=3).map(lambda parts: Sum(tuple(parts))))


@settings(max_examples=40, deadline=None)
@given(one_variable(), one_variable())
def test_one_variable_agrees_with_limits(small, large):
    n = sympy.Symbol("n", positive=True)
    limit = sympy.limit(sympy.expand(to_sympy(small, n)) / sympy.expand(to_sympy(large, n)), n, sympy.oo)
    assert at_most(small, large) is (limit != sympy.oo)
