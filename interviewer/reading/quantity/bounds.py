"""Words and signs around a number that bound it or say that it is approximate."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.reading.quantity.tokens import LINE, SIGN, WORD, Token
from interviewer.reading.rhetorical import asks_rhetorically

__all__ = ["ABOUT", "AT_LEAST", "Limits", "after", "before"]

AT_LEAST, AT_MOST, ABOUT = "least", "most", "about"


def _table(kind: str, phrases: str) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): kind for phrase in phrases.split("|")}


_BEFORE: dict[tuple[str, ...], str] = {
    **_table(
        AT_LEAST,
        "at least|more than|over|above|beyond|greater than|larger than|bigger than|"
        "longer than|higher than|exceeds|exceed|exceeding|upwards of|upward of|north of|"
        "not less than|no less than|not fewer than|no fewer than|>=|>|>>|a minimum of|"
        "minimum of|minimum|min|min .|well over|far over|way over|far more than|well above|"
        "way more than|much more than|starting at|even more than|no smaller than|not under",
    ),
    **_table(
        AT_MOST,
        "less than|fewer than|under|below|at most|up to|no more than|not more than|"
        "a maximum of|maximum of|maximum|max|max .|within|smaller than|shorter than|"
        "lower than|<=|<|<<|not even|well under|well below|far below|far less than|"
        "way less than|much less than|not over|not above|no longer than|no larger than|"
        "no bigger than|south of|inside of|way under|upto",
    ),
    **_table(
        ABOUT,
        "about|around|~|~=|=~|roughly|approximately|approx|approx .|aprox|aprox .|"
        "aproximately|appr .|circa|ca|ca .|c .|nearly|almost|arround|abt|abt .|close to|"
        "on the order of|of the order of|in the order of|order of|somewhere around|"
        "somewhere near|something like|maybe|mabye|perhaps|probably|likely|more like|"
        "just under|just over|just below|just above|just about|slightly under|slightly over|"
        "slightly below|slightly above|slightly more than|slightly less than|a bit over|"
        "a bit under|a bit more than|a bit less than|a bit above|a bit below|a little over|"
        "a little under|a little more than|a little less than|a little above|a little below|"
        "bit over|bit under|little over|little more than|little less than|bit more than|"
        "bit less than|a shade under|a shade over|a hair under|a hair over|a tad over|"
        "a tad under|a touch over|a touch under|not quite|nearer|near|in the ballpark of|"
        "in the region of|in the neighbourhood of|in the neighborhood of|an estimated|estimated|"
        "in the range of|somewhere about|some|like|say|a good|good|rougly|rougthly|barely|"
        "or so|roundabout|around about|slighly over|slighly under|only just over|"
        "only slightly over|marginally over|marginally under|marginally more than|"
        "marginally less than|just shy of|shy of|just short of|close on|so about|ish",
    ),
}
_LAST_WORDS = frozenset(phrase[-1] for phrase in _BEFORE)
_LONGEST = max(len(phrase) for phrase in _BEFORE)

# After these, "over" says where something happens, not that a number is exceeded.
_OVER_VERBS = frozenset(
    """sum sums summed summing loop loops looping iterate iterates iterating spread spreads spreading split
    splits splitting shard shards sharding sharded cut cuts distribute distributed distributes
    distributing average averaged averages averaging divide divided partition partitioned replicated
    parallelise parallelize parallelised parallelized amortized amortised scan scans attend attends
    softmax moves move chunk chunks chunked chunking slice slices sliced slicing carve carved chop chopped break broken
    stripe striped dice diced""".split()
)
_OVER_NOUNS = frozenset(
    """all run runs running mean max maximum pass reduce allreduce gather scatter attention work carry column-wise wise
    pipeline pipelined pipelining parallel parallelism fsdp zero layers stages communication
    blocks matrices heads""".split()
)

_AFTER: dict[tuple[str, ...], str] = {
    **_table(AT_LEAST,
        "or more|and up|and more|or higher|or above|and above|or longer|and counting|upwards|"
        "minimum|at minimum|at the least|at the very least|at least|+",
    ),
    **_table(AT_MOST,
        "or less|or fewer|or under|or lower|or below|at most|at the most|at maximum|maximum|"
        "max|tops|or shorter",
    ),
    **_table(
        ABOUT,
        "or so|more or less|give or take|, give or take|or thereabouts|- ish|ish|roughly|"
        "approximately|approx|ballpark|and change|and a bit|or something|or around that|"
        "in round numbers",
    ),
}  # fmt: skip
_FIRST_AFTER = frozenset(phrase[0] for phrase in _AFTER)


@dataclass(slots=True)
class Limits:
    """What stands around a number: where it begins and ends with these words, and what they say.

    span: index of the first token that belongs to the quantity's span (bounds do, "about" does not).
    """

    first: int
    span: int
    kind: str | None = None
    approximate: bool = False


def before(tokens: list[Token], i: int) -> Limits:
    """Bounds and approximations directly before token i, outermost first in `first`."""
    limits = Limits(i, i)
    for _ in range(3):
        j = limits.first
        if j == 0 or tokens[j - 1].low not in _LAST_WORDS:
            break
        found = _longest(tokens, j)
        if found is None:
            break
        size, kind = found
        if kind == ABOUT:
            limits.approximate = True
        elif limits.kind is None:
            limits.kind = _denied(tokens, j - size) or kind
            limits.span = j - size
        else:
            break
        limits.first = j - size
    return limits


_BELOW = frozenset("under below less fewer smaller lower".split())
_CANNOT = frozenset("can't cannot cant couldn't won't wont never impossible no not".split())
_GETS = frozenset("get gets getting go goes going be come comes take takes squeezed squeeze push do need run".split())
_ABOVE = frozenset("more over above longer larger bigger greater higher".split())
_LASTS = frozenset("take takes taking be been need needs run runs last lasts cost costs exceed".split())
_IS_NOT = frozenset("isn aren wasn".split())
_FLOOR = 6
"""Words before a bound in which it is told that it is not reached."""


def _denied(tokens: list[Token], j: int) -> str | None:
    """What a bound at token j says where the verb before it denies it: "can't get under 800 TB" is a bound from below,
    "won't take more than an hour" one from above; None where nothing denies it."""
    below = tokens[j].low in _BELOW
    if not below and tokens[j].low not in _ABOVE:
        return None
    said: list[str] = []
    for token in reversed(tokens[max(0, j - _FLOOR) : j]):
        if token.text == "'":
            said[-1:] = ["not"]  # "can't"
        elif token.kind != WORD:
            break
        else:
            said.append(token.low)
    if any(asks_rhetorically(said[at::-1]) for at, word in enumerate(said) if word in ("why", "how")):
        return AT_LEAST if below else AT_MOST
    place = next((at for at, word in enumerate(said) if word in _CANNOT), None)
    if place is None:
        return None
    verbs = _GETS if below else _LASTS
    denied = not verbs.isdisjoint(said[:place]) or (place == 0 and not _IS_NOT.isdisjoint(said[1:2]))
    return (AT_LEAST if below else AT_MOST) if denied else None


def _longest(tokens: list[Token], j: int) -> tuple[int, str] | None:
    for size in range(min(_LONGEST, j), 0, -1):
        kind = _BEFORE.get(tuple(token.low for token in tokens[j - size : j]))
        if kind is None:
            continue
        if tokens[j - 1].text == ">" and (_ends_tag(tokens, j - 1) or _is_prompt(tokens, j - 1)):
            return None
        if size == 1 and tokens[j - 1].low == "over" and j > 1:
            if tokens[j - 2].low in _OVER_NOUNS:
                return None
            if any(token.low in _OVER_VERBS for token in tokens[max(0, j - 5) : j - 1]):
                return None
        if (
            tokens[j - 1].low == "to"
            and size == 2
            and j > 2
            and tokens[j - 3].low in ("from", "sum", "sums", "add", "adds")
        ):
            return None
        return size, kind
    return None


def after(tokens: list[Token], i: int) -> tuple[int, str] | None:
    """The index after a bound that follows a quantity ("or more", "+"), and its kind; None where there is none."""
    if i >= len(tokens) or tokens[i].low not in _FIRST_AFTER:
        return None
    for size in (4, 3, 2, 1):
        phrase = tuple(token.low for token in tokens[i : i + size])
        kind = _AFTER.get(phrase)
        if kind is None or len(phrase) < size:
            continue
        following = tokens[i + size] if i + size < len(tokens) else None
        if phrase in (("+",), ("ish",)) and tokens[i].start != tokens[i - 1].end:
            return None
        if phrase == ("+",) and following is not None and following.kind not in (WORD, LINE) and following.text not in (
            ".", ",", ")", ";", "!", "?", "%"
        ):  # fmt: skip
            return None
        if phrase[-1] in ("max", "maximum", "minimum", "at least", "roughly", "approximately", "approx") and (
            following is not None and following.kind not in (LINE, SIGN)
        ):
            return None
        if (
            kind == AT_LEAST
            and phrase[0] == "at"
            and following is not None
            and following.kind not in (LINE, SIGN, WORD)
        ):
            return None
        return i + size, kind
    return None


def _is_prompt(tokens: list[Token], j: int) -> bool:
    """Whether the ">" at token j is the last one of ">>>", behind which Python waits for a line."""
    return j > 0 and tokens[j - 1].text == ">>" and tokens[j - 1].end == tokens[j].start


def _ends_tag(tokens: list[Token], j: int) -> bool:
    """Whether the ">" at token j closes a tag such as "<b>"."""
    return j > 1 and tokens[j - 1].kind == WORD and tokens[j - 2].text in ("<", "/")
