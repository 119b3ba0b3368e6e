"""When a single variable is a growth: only where a cost is spoken of ("takes n", "n space", "n or n^2")."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.alone import (
    is_corrected,
    is_doubled,
    is_for_both,
    is_headed,
    is_next_in_line,
    is_own_sentence,
    is_reasoned,
)
from interviewer.reading.growth.finding.bare.beside import is_beside_a_step, is_spelled
from interviewer.reading.growth.finding.bare.contrasted import is_the_real_one
from interviewer.reading.growth.finding.bare.costs import (
    concludes,
    follows_a_cost,
    has_no_verb,
    is_aspects,
    is_of_each,
    is_work_on_items,
)
from interviewer.reading.growth.finding.bare.lists import (
    is_cell,
    is_explained,
    is_last_of_several,
    is_listed,
    is_numbered,
    is_whole_message,
)
from interviewer.reading.growth.finding.bare.place import Place

__all__ = ["is_lone_growth"]

_COUNTED_WORK = frozenset(
    """
    time space memory operations operation ops op flops flop steps work comparisons multiplications
    multiply multiplies additions adds assignments copies writes moves hashes insertions macs mults muls
    storage runtime lookups swaps multiply-adds compute mul madds madd fmas complexity extra additional auxiliary
    iterations hops reads visits peeks puts pushes throws chucks updates probes touches glances looks accesses drops
    additions increments computations
    """.split()
)
_COST_NOUNS = frozenset("time space memory storage runtime work complexity flops flop compute".split())
_ALWAYS_WORK = ("multiply", "inserts")
_COUNT_VERBS = frozenset(
    """
    takes take needs need costs cost is are makes does do requires require about roughly so just only of in than gives
    means with approximately exactly another extra be uses performs to that's it's that's then still and plus
    """.split()
)
_WORKED_ON = frozenset("hash table dict row value key cell element pointer".split())
"""What work that is counted is done on: "n hash lookups"."""
_GIVEN_ONES = ("the", "those", "these", "all", "of")
_SET_OR_INDEXED = frozenset("= @ < > <= >= [ _ by x ==".split())
_GOES_ON = frozenset(
    """
    per for and or overall because since as but so to in each total on with if when while worst best
    average amortized apiece where then space time again too also by a not at only just
    """.split()
)
"""Words before which a cost can end; nothing of the formula follows."""


def _is_worked_out(place: Place) -> bool:
    """ "lag: n = 1e6": a step's cost, and what it comes to."""
    return place.after().low == "=" and place.after(2).kind == "number" and _beside_its_step(place)


_ANYWHERE = (
    is_work_on_items,
    is_numbered,
    is_whole_message,
    concludes,
    is_aspects,
    is_last_of_several,
    is_explained,
    is_of_each,
    is_own_sentence,
    is_reasoned,
    is_corrected,
    is_for_both,
    is_doubled,
    is_headed,
    is_next_in_line,
    is_beside_a_step,
    is_the_real_one,
    is_cell,
    _is_worked_out,
)
_AT_AN_END = (follows_a_cost, is_listed, has_no_verb)


def is_lone_growth(place: Place) -> bool:
    """Whether a formula of one variable is what something costs."""
    if is_spelled(place):
        return is_beside_a_step(place)
    if _is_no_cost(place):
        return False
    counts = _counts_work(place)
    if counts is not None:
        return counts
    if any(spoken_of(place) for spoken_of in _ANYWHERE):
        return True
    return _ends(place) and any(spoken_of(place) for spoken_of in _AT_AN_END)


def _is_no_cost(place: Place) -> bool:
    """A count of things, a value, an index or an argument."""
    formula, names, before, after = place.formula, place.names, place.before(), place.after()
    if (formula.phrases and not formula.letters) or _is_days(place):
        return True
    if names.known and not (names.letter(formula.variables[0]) or formula.variables[0] in names.known):
        return True
    if _is_worked_out(place):
        return False
    if after.low in _SET_OR_INDEXED or (before.text == "," and after.text == ")"):
        return True
    head = place.before(2)
    if before.text in (".", "..", "...", "…") and before.end == place.tokens[formula.start].start:
        return True  # "steps 1..t"
    if before.text == "(" and head.end == before.start and head.kind == "word":
        return True  # cost(t)
    numbered = head.kind == "number" and place.before(3).low not in ("step", "steps")
    named = numbered or (head.kind == "word" and len(head.text) == 1)
    return before.text in ("=", "<", ">") and named


def _beside_its_step(place: Place) -> bool:
    """ "lag: n", "lag n": with a step's name right before it."""
    at = 2 if place.before().text == ":" else 1
    return place.before(at).low in place.names.topics and place.before(at + 1).low in ("", "\n", ".", ";", "the", ",")


_FEW = "5"
"""From as many on, "18 d" is days; "2 d", "3 d" may be operations."""


def _is_days(place: Place) -> bool:
    """ "takes 18 d on a laptop", "100 d", "1.2e22 / 100 d": so many days, where nothing that is counted follows."""
    tokens, end = place.tokens, place.formula.end
    number, letter = place.token(end - 2), tokens[end - 1]
    listed = _is_listed_figure(place)
    glued = number.end == letter.start and not (listed and letter.text not in place.names.letters)
    if letter.text != "d" or number.kind != "number" or glued or not (listed or end - place.formula.start == 2):
        return False
    after = place.after()
    ends = after.kind == "end" or after.text in (".", ",", ";", ")", "!") or after.low in ("on", "at", "with")
    return ends and (number.text[0] >= _FEW or len(number.text.partition(".")[0]) > 1)


def _is_listed_figure(place: Place) -> bool:
    """Whether slashes with blanks around them part nothing but figures up to the last one, which has a letter."""
    slash, last = place.token(place.formula.end - 3), place.token(place.formula.end - 2)
    figures = place.tokens[place.formula.start : place.formula.end - 2]
    return (
        bool(figures)
        and (slash.text == "/" and slash.end < last.start)
        and all(token.kind == "number" or token.text in ("/", "e") for token in figures)
    )


def _counts_work(place: Place) -> bool | None:
    """Whether the variable counts the work that is named behind it ("n operations"); None where none is."""
    before, work = place.before(), place.after().low
    if work in _WORKED_ON and place.after(2).low in _COUNTED_WORK:
        work = place.after(2).low
    if work in _ALWAYS_WORK and before.low not in _GIVEN_ONES:
        return True
    if work not in _COUNTED_WORK:
        return None
    if before.low in _GIVEN_ONES:  # "the n lookups" are spoken of, not counted
        return before.low == "of" and work in ("time", "space", "memory", "work")
    if place.after(2).low == "each":
        return False
    step = before.low in place.names.topics  # "the shift n copies"
    return step or work in _COST_NOUNS or before.kind != "word" or before.low in _COUNT_VERBS


def _ends(place: Place) -> bool:
    """Whether the formula is over: nothing follows that would make it a count or part of something."""
    after = place.after()
    if place.before().text == "/":
        return False
    signed = after.kind == "sign" and after.text not in ("-", "/", "*", "'", "+")
    return after.kind == "end" or signed or after.low in _GOES_ON
