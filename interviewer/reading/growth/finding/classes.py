"""Growths named in words: "quadratic in n and linear in d", "linear time", "second degree in the rows"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.growth.finding.formula import NUMBER_WORDS, scan_formula
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["ClassPhrase", "scan_class"]

_CLASSES = {
    "linear": "{}", "linearly": "{}", "proportional": "{}", "proportionally": "{}",
    "quadratic": "({})^2", "quadratically": "({})^2", "cubic": "({})^3", "cubically": "({})^3",
    "quartic": "({})^4", "quintic": "({})^5", "logarithmic": "log({})", "logarithmically": "log({})",
    "linearithmic": "({})*log({})", "loglinear": "({})*log({})", "quasilinear": "({})*log({})",
    "quasi-linear": "({})*log({})", "constant": "1", "exponential": "2^({})", "exponentially": "2^({})",
    "factorial": "({})!", "quadradic": "({})^2", "quadractic": "({})^2", "quadratical": "({})^2",
    "polylogarithmic": "log({})^2", "lineal": "{}", "liniar": "{}", "logaritmic": "log({})", "quardatic": "({})^2",
}  # fmt: skip
_HEADS = (
    "time",
    "space",
    "memory",
    "complexity",
    "cost",
    "costs",
    "growth",
    "runtime",
    "scaling",
    "storage",
    "work",
    "compute",
    "order",
    "ram",
    "lookup",
    "lookups",
    "insert",
    "insertion",
    "access",
    "operation",
    "operations",
    "extra",
    "additional",
    "auxiliary",
    "running",
    "per",
    "amortized",
    "average",
    "expected",
    "dependence",
    "dependency",
    "behaviour",
    "behavior",
    "running-time",
    "run",
    "footprint",
    "rate",
    "blowup",
    "blow-up",
    "increase",
    "number",
)
# What follows these says that the word names a thing, not a growth: "linear layer", "constant factor".
_THINGS = frozenset(
    """
    layer layers regression algebra model models projection projections map maps kernel attention
    combination transformation transform form factor factors term terms backoff moving family
    distribution decay spline scale interpolation probing svm classifier programming structure head
    heads system systems equation equations warmup schedule function functions scan search sweep
    pass passes probe part parts multiple stream number overhead separability weights
    transformations loop size coefficient coefficients activation unit units order sequence
    classifiers speedup speed formula many approximation program chain list design rate folding
    expression value values width amount blowup fraction methods method variants variant algorithm
    algorithms scaling loss learning
    """.split()
)
_WALKS = frozenset("scan pass sweep walk traversal".split())
_STILL_GROWTH = frozenset("number amount scaling rate algorithm overhead algorithms function multiple".split())
_LINKS = frozenset("in with on over to wrt of".split())


_PAST_JOINT_WORDS = frozenset(
    """
    and but times , * & / also only just then x as well +
    """.split()
)
_UNKNOWN_WORDS = frozenset(
    """
    and so but because is are which that for with as since
    """.split()
)
_CONSTANT_WORDS = frozenset(
    """
    time space memory cost storage work runtime extra additional auxiliary amortized lookup lookups
    complexity access
    """.split()
)
_CONSTANT_WORDS_2 = frozenset(
    """
    is are 's stays stay remains remain be becomes become amortized = : isn't still just only basically
    really always essentially to it's that's not roughly constant approximately was aren't wasn't
    average expected therefore thus hence it
    """.split()
)


@dataclass(frozen=True, slots=True)
class ClassPhrase:
    """tokens[start:end] name the growth `plain`; `problem` says what it is in, where that is no known variable."""

    start: int
    end: int
    plain: str | None
    problem: str | None = None
    bare: bool = False  # without "in n"
    word: str = ""


def scan_class(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """The growth in words that starts at a token, with the classes that continue it ("and linear in d")."""
    first = _one(tokens, at, names)
    if first is None:
        return None
    plain, end = first.plain, first.end
    used = {first.plain}
    while plain is not None:
        place = _past_joint(tokens, end)
        if place is None:
            break
        more = _one(tokens, place, names)
        if more is None or more.plain is None or more.bare != first.bare or more.bare or more.plain in used:
            break
        if _variable(more) & _variables_of(used):
            break
        plain, end = f"({plain})*({more.plain})", more.end
        used.add(more.plain)
    return ClassPhrase(at, end, plain, first.problem, first.bare, first.word)


def _variable(phrase: ClassPhrase) -> set[str]:
    return {char for char in (phrase.plain or "").replace("log", "") if char.isalpha()}


def _variables_of(plains: set[str | None]) -> set[str]:
    return {char for plain in plains for char in (plain or "").replace("log", "") if char.isalpha()}


def _past_joint(tokens: Sequence[Token], at: int) -> int | None:
    """Past ", and", "but", "times": where the next class of the same growth may stand."""
    place = at
    while place < len(tokens) and place - at < 4 and (tokens[place].low in _PAST_JOINT_WORDS):
        place += 1
    return place if place > at and place < len(tokens) else None


def _one(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    if at >= len(tokens):
        return None
    word, place = _class_word(tokens, at)
    if word is None or _key(tokens, at, place):
        return None
    pattern = word
    name = tokens[place - 1].low
    after_head = place
    while after_head < len(tokens) and after_head - place < 3 and tokens[after_head].low in _HEADS:
        after_head += 1
    link = _link(tokens, after_head) or (_link(tokens, place) if after_head != place else None)
    if link is not None:
        argument = _argument(tokens, link, names)
        if argument is not None and name in ("square", "cube") and "*" in argument[0]:
            return None  # "the square of n times d": the square of the first factor only
        if argument is not None:
            return ClassPhrase(at, argument[1], _fill(pattern, argument[0]), word=name)
        if _names_something(tokens, link, after_head, pattern):
            end, said = _unknown(tokens, link)
            if not names.known:
                return ClassPhrase(at, end, _fill(pattern, "n"), word=name)
            if said:
                return ClassPhrase(at, end, None, f"which variable is “{said}”?", word=name)
    if name in ("proportional", "proportionally", "square", "cube"):
        return None
    if place < len(tokens) and tokens[place].low in _THINGS and pattern != "1":
        article = at > 0 and tokens[at - 1].low in ("a", "one", "single", "further", "another", "simple")
        if tokens[place].low not in _WALKS or not article or names.main is None:
            return None
        return ClassPhrase(at, place + 1, _fill(pattern, names.main), None, True, name)
    if pattern == "1" and not _constant(tokens, at, place):
        return None
    hyphened = place + 1 < len(tokens) and tokens[place].text == "-"
    if hyphened and tokens[place + 1].low not in _HEADS and tokens[place + 1].low != "ish":
        return None
    if "{}" in pattern and names.main is None:
        return ClassPhrase(at, place, None, f"{name} in which variable?", True, name)
    return ClassPhrase(at, place, _fill(pattern, names.main or "n"), None, True, name)


def _key(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "quadratic": true - a name in quotes, of which something else is said."""
    quoted = at > 0 and tokens[at - 1].text in ("'", '"') and end + 1 < len(tokens)
    return quoted and tokens[end].text == tokens[at - 1].text and tokens[end + 1].text in (":", "=")


def _fill(pattern: str, variable: str) -> str:
    return pattern.replace("{}", variable)


_FIRST_WORDS = frozenset(
    ("log", "en", "quasi", "double", "doubly", "square", "cube", "polynomial", *NUMBER_WORDS, *_CLASSES)
)
"""What the words of a class can begin with (a new spelling below has to be here too); most words are none of them."""


def _class_word(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """The pattern of the class word(s) at `at`, and the token after them."""
    low = tokens[at].low
    if low not in _FIRST_WORDS:
        return None, at
    nxt = tokens[at + 1].low if at + 1 < len(tokens) else ""
    third = tokens[at + 2].low if at + 2 < len(tokens) else ""
    before = tokens[at - 1].low if at else ""
    if (
        before == "-"
        and at > 1
        and tokens[at - 2].low in ("sub", "super", "quasi", "poly", "non", "bi", "piecewise", "near")
    ):
        return None, at
    if low == "log" and (nxt in ("time", "cost") or (nxt == "-" and third == "time")):
        return "log({})", at + 1
    if low in ("log", "quasi") and nxt == "linear":
        return "({})*log({})", at + 2
    if low in ("log", "quasi") and nxt == "-" and third == "linear":
        return "({})*log({})", at + 3
    if (low, nxt, third) == ("en", "log", "en"):
        return "({})*log({})", at + 3
    if low == "double" and nxt in ("exponential", "exponentially"):
        return "2^(2^({}))", at + 2
    if low == "square" and nxt == "-" and third == "root":
        return "({})^(1/2)", at + 3
    if low in ("doubly", "double") and nxt == "logarithmic":
        return "log(log({}))", at + 2
    if low == "polynomial" and (degree := _degree(tokens, at + 1)) is not None:
        return f"({{}})^{degree[0]}", degree[1]
    if low in NUMBER_WORDS and nxt == "order" and third == "in":
        return f"({{}})^{NUMBER_WORDS[low]}", at + 2
    if low in NUMBER_WORDS and nxt == "degree" and third in ("polynomial", "in"):
        return f"({{}})^{NUMBER_WORDS[low]}", at + (3 if third == "polynomial" else 2)
    if low in _CLASSES:
        return _CLASSES[low], at + 1
    if low in ("square", "cube") and nxt == "of":
        return f"({{}})^{2 if low == 'square' else 3}", at + 1
    return None, at


def _degree(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "of second degree", "of degree 2", "of the third order", "of order two"."""
    words = [token.low for token in tokens[at : at + 4]]
    if not words or words[0] not in ("of", "with"):
        return None
    skip = 2 if words[1:2] in (["the"], ["a"]) else 1
    rest = words[skip:]
    if len(rest) < 2:
        return None
    if rest[1] in ("degree", "order") and rest[0] in NUMBER_WORDS:
        return NUMBER_WORDS[rest[0]], at + skip + 2
    if rest[0] in ("degree", "order") and (rest[1] in NUMBER_WORDS or rest[1].isdigit()):
        return NUMBER_WORDS.get(rest[1], rest[1]), at + skip + 2
    return None


def _link(tokens: Sequence[Token], at: int) -> int | None:
    """Past "in", "with respect to", "as a function of"."""
    if at >= len(tokens):
        return None
    words = [token.low for token in tokens[at : at + 4]]
    if words[:3] in (["with", "respect", "to"], ["in", "terms", "of"]):
        return at + 3
    if words[:4] == ["as", "a", "function", "of"]:
        return at + 4
    if words[:1] and words[0] in _LINKS:
        return at + (2 if words[1:2] == ["both"] else 1)
    return None


def _argument(tokens: Sequence[Token], at: int, names: Names) -> tuple[str, int] | None:
    """What a class is "in": a formula, a variable, words for one, or several joined by "and"."""
    one = _single(tokens, at, names)
    if one is None:
        return None
    plain, end = one
    while end < len(tokens) and tokens[end].low in ("and", "&", ","):
        place = end + 1
        while place < len(tokens) and tokens[place].low in ("and", "in", "also", "with"):
            place += 1
        more = _single(tokens, place, names)
        if more is None or (more[1] < len(tokens) and tokens[more[1]].low in ("is", "are", "=", "in", ":")):
            break
        if more[1] < len(tokens) and tokens[more[1]].low in (
            "time",
            "space",
            "memory",
            "times",
            "cost",
            "costs",
        ):
            break
        plain, end = f"{plain}*({more[0]})", more[1]
    return plain, end


def _single(tokens: Sequence[Token], at: int, names: Names) -> tuple[str, int] | None:
    if at >= len(tokens):
        return None
    found = names.phrase(tokens, at)
    formula = scan_formula(tokens, at, names)
    if formula is not None and formula.variables and (found is None or formula.end >= found[1]):
        end = formula.end
        own = names.phrase(tokens, end) if end < len(tokens) and tokens[end].kind == "word" else None
        if own is not None and formula.lone and own[0] == formula.variables[0]:
            end = own[1]
        return f"({formula.plain})" if not formula.lone else formula.plain, end
    if found is not None:
        return found
    return None


def _unknown(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Words after "in" up to the next sign or verb, for a question back."""
    place = at
    while place < len(tokens) and place - at < 6 and tokens[place].kind == "word":
        if tokens[place].low in _UNKNOWN_WORDS:
            break
        place += 1
    said = " ".join(token.text for token in tokens[at:place])
    return place, said


_NO_VARIABLE = frozenset(
    """
    time space memory practice general total theory fact principle this that it runtime cost terms
    compute storage ram both each average case order my steps step worst best the complexity speed
    every all a an our one any here there
    """.split()
)


def _names_something(tokens: Sequence[Token], link: int, link_at: int, pattern: str) -> bool:
    if pattern == "1" or link >= len(tokens) or tokens[link].kind != "word":
        return False
    low = tokens[link].low
    if tokens[link_at].low not in ("in", "with") and tokens[link_at].low != "as":
        return False
    if low == "the":
        nxt = tokens[link + 1].low if link + 1 < len(tokens) else "the"
        return tokens[link_at].low == "in" and nxt not in _NO_VARIABLE
    return tokens[link_at].low == "in" and low not in _NO_VARIABLE and len(low) > 1 and not low.endswith("ing")


def _constant(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether "constant" is said as a growth: "constant time", "is constant", "stays constant"."""
    nxt = tokens[end].low if end < len(tokens) else ""
    before = tokens[at - 1].low if at else ""
    if nxt == "-" and end + 1 < len(tokens):
        nxt = tokens[end + 1].low
    if nxt in _CONSTANT_WORDS:
        return True
    if nxt in _THINGS or before in ("a", "the", "some", "hidden", "small", "big", "large"):
        return False
    if before in _CONSTANT_WORDS_2:
        return True
    ends = nxt in ("", ".", ",", ";", ")", "\n", "!", "?", "per", "for", "on", "in", "and", "or")
    return ends and before in (
        "",
        "\n",
        "(",
        ",",
        "-",
        "*",
        "best",
        "or",
        "|",
        "`",
        "case",
        "time",
        "space",
        "memory",
        "->",
        "--",
        "in",
    )
