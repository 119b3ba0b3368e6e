"""A name given to a variable: before its words ("R is the number of rows") or behind them ("the number of rows, R")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = [
    "ENDS", "Naming", "binder_before", "called", "counted", "counting", "defined", "joined", "low", "of_a_part",
    "past_link",
]  # fmt: skip


class Naming(NamedTuple):
    """variable: what the name stands for. end: the token behind the naming. sure: whether a name that the scenario
    uses itself takes this meaning, because it is said that it is a name."""

    variable: str
    end: int
    sure: bool


_IS = frozenset(
    """
    is are being = : be means denotes for as stands was == represents denote equals counts the denoting counting meaning
    stand mean represent representing standing count refers - -- -> => . by i to
    """.split()
)
_FILLERS = frozenset("for is be of here the just to short = : . as by me we i'll us in total say mean -".split())
_WEAK = frozenset("for as the - -- -> => . by to".split())
"""Links that name something only where a name is expected."""
_TOLD = frozenset("stands denotes denoting represents representing denote means".split())
"""Links that are said of names alone."""
_GIVES_NAMES = frozenset(
    """
    let call where denote denoting write writing using name names named notation legend letters letter define symbols
    label abbreviate abbreviating abbreviation abbreviations calling
    """.split()
)
_BINDERS = _GIVES_NAMES | frozenset("with say take use if".split())
_NEAR, _FAR = 4, 14
_COSTS = frozenset("is takes costs * / ^ times + time space".split())
ENDS = frozenset(("", "\n", ",", ";", ".", ")", "(", "and", "|", "#"))
_COUNTERS = frozenset("number numbers count amount no quantity total how #".split())
_SIZES = _COUNTERS | frozenset("size length width dimension depth dim".split())


def low(tokens: Sequence[Token], at: int) -> str:
    """A token in lower case; nothing where there is none."""
    return tokens[at].low if 0 <= at < len(tokens) else ""


def past_link(tokens: Sequence[Token], place: int, names: Names) -> int:
    """The token behind "stands for", "is", "=": where the words for a variable may begin."""
    limit = min(len(tokens), place + 6)
    while place < limit and (tokens[place].low in _IS or tokens[place].low in _FILLERS):
        if names.phrase(tokens, place) is not None:
            break
        place += 1
    return place


_MOST_OF_CODE = 8


def _of_code(tokens: Sequence[Token], place: int, names: Names) -> tuple[str, int] | None:
    """The variable that a piece of code has as its value, "len(E)", and the token behind it."""
    typed = ""
    for at in range(place, min(len(tokens), place + _MOST_OF_CODE)) if names.code else ():
        typed += tokens[at].low
        if typed in names.code:
            return names.code[typed], at + 1
    return None


def defined(tokens: Sequence[Token], at: int, names: Names, expected: bool) -> Naming | None:
    """ "N is the number of rows", "N = rows", "x being the number of elements", "B for the blocks".

    expected: whether another name was given just before, so that this one may be told shortly: "C the columns".
    """
    link = at + 1
    if low(tokens, link) in ("here", "now", "simply", "just", "will", "shall"):
        link += 1
    word = low(tokens, link)
    named = expected or binder_before(tokens, at)
    if word not in _IS or (word == "the" and not named):
        phrase = names.phrase(tokens, link) if named and link < len(tokens) and tokens[link].kind == "word" else None
        return _given(tokens, at, names, phrase, sure=False)
    if word in ("is", "was", "i") and (link + 1 >= len(tokens) or tokens[link + 1].kind != "word"):
        return None
    if word == "i" and low(tokens, link + 1) != "mean":
        return None
    if word in _WEAK and low(tokens, link + 1) in _ONE:
        return None  # "t² multiplied with d for each layer"
    place = past_link(tokens, link, names)
    if place >= len(tokens):
        return None
    phrase = names.phrase(tokens, place) or (_of_code(tokens, place, names) if word in ("=", ":") else None)
    if phrase is None or (word in _WEAK and not named):
        return None
    after = low(tokens, phrase[1])
    if word in ("is", "are") and after in ("squared", "times", "*", "^", "cubed"):
        return None
    if word in ("is", "are", "=", ":") and low(tokens, at - 1) in _COSTS:
        return None
    told = named or word in _TOLD or (word == ":" and low(tokens, link + 1) == "=")
    return _given(tokens, at, names, phrase, told or counted(tokens, place, phrase[1]))


def _given(
    tokens: Sequence[Token], at: int, names: Names, phrase: tuple[str, int] | None, sure: bool
) -> Naming | None:
    if phrase is None or of_a_part(tokens, phrase[1], names):
        return None
    return Naming(phrase[0], phrase[1], sure)


def counted(tokens: Sequence[Token], start: int, end: int, words: frozenset[str] = _COUNTERS) -> bool:
    """Whether the words say that they are of a number: "the number of rows"; with _SIZES, "embedding size" too."""
    return any(token.low in words for token in tokens[start:end])


_ONE = frozenset("a an each every one any single".split())
_PORTIONS = frozenset(
    """
    block blocks batch batches chunk chunks tile tiles top piece pieces part parts subset shard cluster cell bucket
    """.split()
)


def of_a_part(tokens: Sequence[Token], end: int, names: Names) -> bool:
    """Whether what is counted is only a part, or something of it: "m is the number of rows per block", "of one user",
    "that token's width"."""
    after = low(tokens, end)
    if after == "per" or after in _ONE or low(tokens, end - 1).endswith(("'s", "’s")):
        return True
    if after not in ("in", "of", "at", "from", "inside", "within"):
        return False
    if low(tokens, end + 1) in _ONE or names.is_one(tokens, end + 1):
        return True
    return any(token.low in _PORTIONS for token in tokens[end + 1 : end + 4])


def binder_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is said before a name that names are given: "let", "write", "with"."""
    near = tokens[max(0, at - _NEAR) : at]
    if any(token.low in _BINDERS for token in near) or low(tokens, at - 1) in ("put", "set"):
        return True
    if low(tokens, at - 1) not in ("and", ",", "by"):
        return False
    return any(token.low in _GIVES_NAMES or token.low == "i'll" for token in tokens[max(0, at - _FAR) : at])


_CALLING = frozenset(
    "call called calling let denote denoted named name label labelled labeled abbreviate abbreviating define".split()
)
_SAYING = frozenset("say write suppose assume".split())
_CALLED = frozenset("call called calling named denoted labelled labeled abbreviated written".split())
_LINKS = _CALLED | frozenset(
    "( , is be by as to it them which that i i'll i'd we we'll will shall here let let's us say = :".split()
)
_PLAIN = (["is"], ["by"], ["as"], ["be"], ["to", "be"], ["to"], ["="], [":"], ["=", ":"], ["shall", "be"], [","], ["("])
_SELF: tuple[list[str], ...] = (["is"], ["="], [":"], ["=", ":"], ["shall", "be"], [","], ["("], [])
_FARTHEST = 13


def called(tokens: Sequence[Token], at: int, names: Names, last: int | None) -> Naming | None:
    """ "call the number of rows N", "the number of rows, N,", "the number of rows (call it N)".

    last: the token behind another naming, after which this one may be told shortly.
    """
    for back in range(at - 1, max(-1, at - _FARTHEST), -1):
        if tokens[back].text in (".", ";", "\n", ")"):
            return None
        found = names.phrase(tokens, back) if tokens[back].kind == "word" else None
        if found is None or found[1] > at:
            continue
        variable, end = found
        back = _begin(tokens, back, end, names)
        between = [token.low for token in tokens[end:at]]
        plain = not between or between in _PLAIN
        told = all(word in _LINKS for word in between) and (
            any(word in _CALLED for word in between) or between == ["=", ":"]
        )
        if not (plain or told):
            return None
        binder = between != [","] and _calls(tokens, back, bool(between))
        follows = last is not None and joined(tokens, last, back)
        if told or binder or follows:
            return Naming(variable, at + 1, True)
        free = tokens[at].text not in names.known and between in _SELF
        return Naming(variable, at + 1, False) if free and _apposed(tokens, back, end, at) else None
    return None


def _calls(tokens: Sequence[Token], start: int, linked: bool) -> bool:
    """Whether the words of a variable are said to be given a name, earlier in the sentence."""
    for place in range(start - 1, max(-1, start - 17), -1):
        low = tokens[place].low
        if low in _CALLING or (linked and low in _SAYING):
            return True
        if low in (".", ";", "\n", "!", "?", ")"):
            return False
    return False


def _begin(tokens: Sequence[Token], start: int, end: int, names: Names) -> int:
    """Where the words for a variable begin that end with tokens[start:end]: "the embedding" of "dimension"."""
    for back in range(start - 1, max(-1, start - 5), -1):
        found = names.phrase(tokens, back) if tokens[back].kind == "word" else None
        if found is not None and found[1] == end:
            start = back
    return start


def _apposed(tokens: Sequence[Token], start: int, end: int, at: int) -> bool:
    """Whether a name stands beside the words for what it is, with nothing that says that it is one."""
    after = low(tokens, at + 1)
    if low(tokens, end) == "(":
        return after == ")"
    if not counted(tokens, max(0, start - 3), end, _SIZES):
        return False
    return after == "," if low(tokens, end) == "," else after in ENDS


_JOINTS = frozenset(", ; . & and by with then further finally also let is has got here now - -- | * # \n".split(" "))
"""What stands between one naming and the next."""
_MOST_JOINTS = 5


def joined(tokens: Sequence[Token], end: int, at: int) -> bool:
    """Whether a name follows one that was given just before: "R is the number of rows, C the number of columns"."""
    between = tokens[end:at]
    if between and between[0].text == "(":  # a value: "(12 here)"
        close = next((place for place, token in enumerate(between) if token.text == ")"), None)
        between = between[:0] if close is None else between[close + 1 :]
        if close is None:
            return False
    return bool(between) and len(between) <= _MOST_JOINTS and all(token.low in _JOINTS for token in between)


_GIVEN = frozenset("for given with have having comparing storing are assume assuming suppose".split())
_SHARES = frozenset("at per in each every of from".split())


def counting(tokens: Sequence[Token], at: int, names: Names) -> Naming | None:
    """ "for m embeddings": a free letter right before the noun that a variable counts."""
    name = tokens[at].text
    if not at or tokens[at - 1].low not in _GIVEN or not name.islower() or names.letter(name) is not None:
        return None
    phrase = names.phrase(tokens, at + 1) if at + 1 < len(tokens) and tokens[at + 1].kind == "word" else None
    if phrase is None or any(token.low in _PORTIONS for token in tokens[max(0, at - 12) : phrase[1] + 3]):
        return None
    after = low(tokens, phrase[1])
    used = any(token.text == name and token.kind == "word" for token in (*tokens[:at], *tokens[phrase[1] :]))
    return Naming(phrase[0], phrase[1], False) if used and after not in _SHARES else None
