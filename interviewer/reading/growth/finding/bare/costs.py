"""The ways in which a cost is spoken of around a lone variable."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.place import Place

__all__ = ["concludes", "follows_a_cost", "has_no_verb", "is_aspects", "is_of_each", "is_work_on_items"]

_COST_WORDS = frozenset(
    """
    cost costs costing complexity complxity takes take taking time runtime space memory ram storage
    order flops compute work operations total runs run pay pays scales grows growth best worst
    average amortized insert search lookup delete query sort big bigo step tiem sapce memroy runtme
    overall agg aggregate scan build sum bound bounded access insertion deletion footprint latency
    """.split()
)
_COST_VERBS = frozenset(
    """
    costs cost takes take costing taking order proportional proportion linear linearly scales scale
    """.split()
)
_COST_NOUNS = frozenset(
    """
    time space memory complexity runtime storage ram tiem sapce runs best worst average case amortized
    """.split()
)
_SCALES = frozenset("scales scale scaling".split())
_LINKS_TO_OTHERS = ("of", "for", "to", "the", "as", "by", "at")
_IS = frozenset("it's that's is are = : -> => 's be ~ was gives makes get becomes s".split())
_FILLERS = frozenset(
    """
    just only about roughly still simply basically around approximately then of to on the also again
    in at least most ( ` * $ like as ~ essentially therefore thus hence overall total linear linearly up be
    would should will another for by really
    """.split()
)
_FAR = 14
"""Tokens before "is" in which the cost has been named."""
_PLACES = frozenset("first second third former latter 1st 2nd 3rd".split())
"""Steps told by their place: "first one: n"."""
_HANDLES = frozenset(
    """
    copies copy moves move reads read touches touch visits visit scans scan hashes hash processes process shifts
    looks at write writes fill fills
    """.split()
)
_ITEMS = frozenset("rows values records events entries elements items keys".split())
_ASPECTS = ("time", "space", "memory", "runtime", "storage", "ram")
_IN_SHORT = ("general", "total", "short", "symbols")
_CONCLUDES = frozenset("so hence thus therefore makes gives = -> =>".split())
_IT_IS = frozenset(("it's", "it", "is", "that's"))
_STILL = frozenset("still just only again also".split())
_NOT_A_COST = frozenset(
    """
    of for with in by on than the a an any each large small all from to when if given where at every big
    same both over let only per as
    """.split()
)
"""What stands before a variable that something has, not costs."""


def is_work_on_items(place: Place) -> bool:
    """ "the shift copies n values", "it reads all n rows": work told by what is handled."""
    formula = place.formula
    if not place.names.topics or not formula.letters or not formula.start:
        return False
    if place.after().low not in _ITEMS and place.tokens[formula.end - 1].low not in _ITEMS:
        return False
    at = formula.start - 1
    while at and place.tokens[at].low in ("all", "the", "of", "just", "only"):
        at -= 1
    return place.tokens[at].low in _HANDLES


def concludes(place: Place) -> bool:
    """ "you still read all n rows. So n.", "a copy for each, in general n": what a sentence comes to."""
    after = place.after()
    over = after.kind == "end" or after.text in (".", ";", "\n", "!", ")")
    told = _goes_on(place) and place.before().low in ("so", "hence", "thus", "therefore") and _topic_before(place)
    if not place.formula.letters or not (over or told):
        return False
    at = place.formula.start - 1
    still = _STILL | _IT_IS if place.names.topics else _STILL
    while at > 0 and place.tokens[at].low in still:
        at -= 1
    before, head = place.token(at).low, place.token(at - 1)
    if head.kind == "end":
        return False
    return before in ("so", "hence", "thus", "therefore", "total") or (before in _IN_SHORT and head.low == "in")


def _goes_on(place: Place) -> bool:
    """Whether what follows is told apart from the cost: "so n, the rest ...", "so n and the agg is another n"."""
    joined = place.after().low in ("and", "but", "while", "then") and len(place.after(2).text) > 1
    return place.after().text == "," or joined


def _topic_before(place: Place) -> bool:
    """Whether a step is named in the sentence before: "groupby hashes so n, the rest ..."."""
    for back in range(place.formula.start - 1, max(-1, place.formula.start - _FAR), -1):
        if place.tokens[back].low in (".", ";", "\n", "?", "!", ","):
            return False
        if place.tokens[back].low in place.names.topics:
            return True
    return False


def is_aspects(place: Place) -> bool:
    """ "n in space", "n for the memory"."""
    link = place.after().low
    if link not in ("in", "for"):
        return False
    steps = 3 if place.after(2).low in ("the", "both", "extra", "its") else 2
    aspect = place.after(steps).low
    return aspect in _ASPECTS


def is_of_each(place: Place) -> bool:
    """ "each of them n long"."""
    sized = place.after().low in ("long", "wide", "each", "apiece")
    return sized and place.before().low in ("each", "of", "at", ",", "is", "costs", ":", "=", "->", "=>")


def follows_a_cost(place: Place) -> bool:
    """ "takes about n", "time is just n", "worst case n"."""
    at = place.formula.start - 1
    steps = 0
    if place.token(at).text == "-" and place.token(at - 1).low == "order":
        at -= 1  # "order-n work"
    while at >= 0 and place.tokens[at].low in _FILLERS and steps < 5:
        at -= 1
        steps += 1
    word = place.token(at)
    if word.low == "with" and place.token(at - 1).low in _SCALES:
        return place.after().text in ("", ".", ";", "\n") and bool(place.names.topics)  # "step 1 scales with n."
    if word.low in _COST_VERBS:
        return True
    if word.low in _COST_NOUNS and steps <= 2:
        return steps == 0 or place.before().low not in _LINKS_TO_OTHERS
    return word.low in _IS and _cost_named(place, at)


def _cost_named(place: Place, at: int) -> bool:
    """Whether a cost, or what costs are spoken of, is named in the sentence before a place."""
    for back in range(at - 1, max(-1, at - _FAR), -1):
        low = place.tokens[back].low
        if low in (".", ";", "\n", "?", "!"):
            return False
        if low in _COST_WORDS or low in place.names.topics or (low in _PLACES and place.names.topics):
            return True
        if place.tokens[back].text == "T" and place.token(back + 1).text == "(":
            return True
    return False


def has_no_verb(place: Place) -> bool:
    """ "sort is n log n and the lag after it n", "so n overall": a cost whose verb is left out."""
    before, after = place.before(), place.after()
    if before.low in ("overall", "altogether") and place.before(2).low in _CONCLUDES:
        return True
    if after.low in ("overall", "total", "altogether", "in") and before.kind != "end":
        summed = before.low in _CONCLUDES or (before.text == "," and bool(place.names.topics))
        return summed and (after.low != "in" or place.after(2).low == "total")
    if after.low in ("too", "also", "again", "only"):
        after = place.after(2)
    if after.kind != "end" and after.text not in (".", ";", "\n", ",", ")"):
        return False
    return _second_of_two(place)


def _second_of_two(place: Place) -> bool:
    """ "... is n log n and the lag n": after another growth, with no verb of its own."""
    tokens, start = place.tokens, place.formula.start
    at, words = start - 1, 0
    while at >= 0 and tokens[at].kind == "word" and tokens[at].low not in ("and", "but", "while", "so") and words < 5:
        at -= 1
        words += 1
    if not words or at < 1 or tokens[at].low not in ("and", "but", ",", ";", "while"):
        return False
    if place.before().low in _NOT_A_COST:
        # "not n^2 but the lag only n"
        return place.before().low == "only" and any(token.low == "not" for token in tokens[max(0, start - 12) : start])
    previous = tokens[at - 1]
    return (
        previous.text in (")", "n", "d", "k", "m")
        or previous.kind == "number"
        or previous.low in ("squared", "cubed", "linear", "constant", "quadratic")
    )
