"""Whether a class word is said of a growth or only names a thing: "linear time", not "linear layer"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.tokens import Token

__all__ = ["HEADS", "is_constant_growth", "is_key", "is_walk", "names_a_thing", "of_a_thing"]

HEADS = frozenset(
    """
    time space memory complexity cost costs growth runtime scaling storage work compute order ram lookup lookups insert
    insertion access operation operations extra additional auxiliary running per amortized average expected dependence
    dependency behaviour behavior run footprint rate blowup increase number algorithm procedure
    """.split()
)
"""Nouns that a growth is said of: "linear time", "quadratic blowup in n"."""
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
_COSTS = frozenset("time times cost costs complexity effort".split())
_WALKS = frozenset("scan pass sweep walk traversal".split())
_MANY_WALKS = frozenset("scans passes sweeps walks traversals".split())
_FEW = ("are", "both", "two", "three", "just", "only", "separate", "simple", "plain", "all")
"""Words before "linear passes" by which what is spoken of is said to be some."""
_ARTICLES = ("a", "one", "single", "further", "another", "simple")
_CONSTANT_COSTS = frozenset(
    """
    time space memory cost storage work runtime extra additional auxiliary amortized lookup lookups
    complexity access
    """.split()
)
_BEFORE_CONSTANT = frozenset(
    """
    is are 's stays stay remains remain be becomes become amortized = : isn't still just only basically
    really always essentially to it's that's not roughly constant approximately was aren't wasn't
    average expected therefore thus hence it
    """.split()
)
_BEFORE_LONE_CONSTANT = frozenset(("", "\n", "(", ",", "-", "*", "|", "`", "->", "--")) | frozenset(
    "best or case time space memory in".split()
)
_ENDS = frozenset(("", ".", ",", ";", ")", "\n", "!", "?", "per", "for", "on", "in", "and", "or"))


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) else ""


def is_key(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "quadratic": true - a name in quotes, of which something else is said."""
    quoted = at > 0 and tokens[at - 1].text in ("'", '"') and end + 1 < len(tokens)
    return quoted and tokens[end].text == tokens[at - 1].text and tokens[end + 1].text in (":", "=")


def names_a_thing(tokens: Sequence[Token], end: int) -> bool:
    """Whether the word after a class is what it is a kind of: a linear layer, a constant factor, a linear search; not
    "logarithmic search", "linear search time"."""
    word = _low(tokens, end)
    if word == "search" and (_low(tokens, end - 1) == "logarithmic" or _low(tokens, end + 1) in _COSTS):
        return False
    return word in _THINGS


def is_walk(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "a linear scan", "both are linear passes", which do cost linear time; "linear search" only names a method."""
    before = _low(tokens, at - 1)
    many = _low(tokens, end) in _MANY_WALKS and before in _FEW
    return many or (_low(tokens, end) in _WALKS and before in _ARTICLES)


def of_a_thing(tokens: Sequence[Token], end: int) -> bool:
    """Whether a hyphen ties the class to a thing: "linear-kernel", not "linear-time" or "linear-ish"."""
    if _low(tokens, end) != "-" or end + 1 >= len(tokens):
        return False
    return tokens[end + 1].low not in HEADS and tokens[end + 1].low != "ish"


def is_constant_growth(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether "constant" is said as a growth: "constant time", "is constant", "stays constant"."""
    following = _low(tokens, end)
    before = _low(tokens, at - 1)
    if following == "-" and end + 1 < len(tokens):
        following = tokens[end + 1].low
    if following in _CONSTANT_COSTS:
        return True
    if following in _THINGS or before in ("a", "the", "some", "hidden", "small", "big", "large"):
        return False
    return before in _BEFORE_CONSTANT or (following in _ENDS and before in _BEFORE_LONE_CONSTANT)
