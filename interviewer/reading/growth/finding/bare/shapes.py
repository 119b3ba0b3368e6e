"""Formulas that are no growth wherever they stand: sizes of matrices, transposes, units, foreign letters."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.place import Place
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["is_other_than_growth"]

_SHAPES = frozenset(
    """
    matrix matrices table array arrays tensor tensors grid output result block blocks matmul gemm
    product mat similarity shape dense projection weight weights score scores attention input kernel
    image float covariance gram distance identity square map sims sim embedding dataframe
    intermediate buffer mask pairwise rectangle thing
    """.split()
)
_WORK = frozenset("attention score scores".split())
"""Nouns among these that name what is done as well as what it yields."""
_BEFORE_SHAPES = frozenset(
    """
    matrix shape shapes shaped size sized array tensor dimension dimensions matrices table grid
    """.split()
)
_BETWEEN = ("(", "[", "of", "is", "are", "a", "an", "the", "`")
_ALLOCATES = frozenset(
    """
    allocate allocates allocated allocating materialise materialize materialises materializes materialised materialized
    hold holds store stores keep keeps pay pays create creates buffer fresh new newly extra additional
    free exist exists live lives alive comes returns hand hands
    """.split()
)
_CROSSES = frozenset(("x", "by", "×"))
_COSTS = frozenset("per term terms cost costs piece part share".split())
_RESULTS = frozenset("result results resulting output outcome".split())
_MEMORY = frozenset("memory space ram".split())
_REASONS = frozenset(("due", "because", "owing"))
_NOT_MADE = frozenset(("not", "no", "don't", "doesn't", "never", "avoid", "without"))
_UNITS = frozenset(("B", "KB", "MB", "GB", "TB", "PB", "b", "s", "h"))


def is_other_than_growth(place: Place) -> bool:
    """Whether a formula, for all its structure, is the size of a thing, a unit, code, or in letters of other things."""
    return place.formula.transposed or _told_by(place) or _in_code(place) or _foreign(place) or _is_shape(place)


def _told_by(place: Place) -> bool:
    """ "ordering by user/event", "rows by user": words alone, joined by "by" or a slash."""
    formula = place.formula
    if not formula.phrases or formula.letters or formula.powers:
        return False
    return formula.divided or any(token.low == "by" for token in place.tokens[formula.start : formula.end])


def _in_code(place: Place) -> bool:
    """Glued to a sign that only code and notation have: E@d, x[n*m], R^{n x d}."""
    before = place.before()
    if before.text == "{" and place.before(2).text in ("^", "_"):
        return True
    return before.text in ("@", "[", "\\", "_", "^") and before.end == place.tokens[place.formula.start].start


def _foreign(place: Place) -> bool:
    """In letters that are no variables of this scenario, unless powers or functions show that a growth is meant."""
    names, formula = place.names, place.formula
    if not names.known:
        return False
    strange = [names.letter(name) is None for name in formula.variables]
    if all(strange) and _UNITS.issuperset(formula.variables):
        return True  # "7.92 * 10^10 B"
    if formula.divided and any(strange):
        return True  # "K/V"
    known = any(names.letter(name) or name in names.known for name in formula.variables)
    return not (known or formula.powers or formula.functions)


def _is_shape(place: Place) -> bool:
    """Sizes of a matrix: "n x d matrix", "(m*d)(d*m)", "of shape n*d"."""
    formula = place.formula
    if formula.powers or formula.functions or formula.sums:
        return False
    if formula.plain.startswith("(") and ")*(" in formula.plain and formula.plain.endswith(")"):
        return True
    worded = formula.phrases and not formula.letters
    if not formula.crossed or formula.crossed != formula.products or worded or _allocated(place):
        return False
    noun = _noun_behind(place).low
    if noun in _SHAPES and not (noun in _WORK and _is_product(place)):
        return True
    return formula.products == 1 and _told_before(place)


def _is_product(place: Place) -> bool:
    """ "t·d attention": two that differ, multiplied with a sign, are what it costs; "t·t attention" is a matrix."""
    first, last = place.formula.start, place.formula.end
    signs = any(token.text in ("*", "•") for token in place.tokens[first:last])
    return signs and len(set(place.formula.variables)) > 1 and place.after(2).low not in _SHAPES


def _noun_behind(place: Place) -> Token:
    """What the sizes are sizes of, past the sign that closes them: "(n x d) matrix", "n x n-matrix"."""
    steps = 1
    if place.after().text == ")" and place.before().text == "(" and place.after(2).kind != "end":
        steps = 2
    if place.after(steps).text in ("-", "`", "$", "*"):
        steps += 1
    return place.after(steps)


def _told_before(place: Place) -> bool:
    """ "of shape n x d", "E is n x d", "an n x d"."""
    formula, before = place.formula, place.before()
    at = formula.start - 1
    while at >= 0 and place.tokens[at].text in _BETWEEN:
        at -= 1
    head = place.token(at)
    if head.low in _BEFORE_SHAPES:
        of_result = any(place.token(at - steps).low in _RESULTS for steps in (1, 2, 3))
        if of_result and len(set(formula.variables)) == 1:
            return False  # "the resulting matrix is n by n", "the output has shape n x n"
        return head.low != "size" or before.low in ("of", "size")
    named = len(head.text) == 1 and head.text.isupper() and place.names.letter(head.text) is None
    if named and before.low in ("is", "are", ":", "="):
        return True
    if before.low not in ("an", "a") or place.tokens[formula.start].kind != "word" or place.after().low in _COSTS:
        return False
    return any(token.low in _CROSSES for token in place.tokens[formula.start : formula.end])


def _allocated(place: Place) -> bool:
    """ "it allocates an n x n array": the size of a square that is made, which is its cost."""
    variables = place.formula.variables
    if len(variables) != 2 or variables[0] != variables[1]:
        return False
    words = place.around(6, 7)
    made = _ALLOCATES & words
    if not made and _MEMORY & place.around(6, 0):  # "for memory you get the n x n output"
        return not words & _NOT_MADE and not _REASONS & place.around(8, 0)  # not "infeasible due to memory: ..."
    return bool(made) and not words & _NOT_MADE
