"""Walks over all of something: "one pass over the rows", "each row is read once", "go down the rows once"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.growth.finding.classes import ClassPhrase
from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["PASS_BEGINNINGS", "scan_pass"]

_FEW = frozenset("one single another two three 1 2 3".split())
_KINDS = frozenset("linear full simple more further extra single straight quick plain clean".split())
_WALKS = frozenset("go pass passes scan scans sweep sweeps walk walks traversal look".split())
_LINKS = frozenset("over through thru of down across along at".split())
_DATA = frozenset("values data dataset table frame dataframe input file df everything".split())
_OF_DATA = frozenset("the all whole entire full sorted ordered grouped input our this".split())
_ITEMS = frozenset("values entries elements items cells numbers lines keys".split())
_ALL = frozenset("each every all the".split())
_WHOLE = frozenset("whole entire".split())
_THROUGH = frozenset("through thru over".split())
PASS_BEGINNINGS = _FEW | _ALL | _WHOLE | _THROUGH | {"constant", "fixed", "a", "once"}
"""The words that the words of a walk begin with."""
_READ = frozenset(
    """
    is are gets get was were being be it touched read visited hashed looked at seen scanned processed handled just only
    exactly inspected copied moved through gone over put thrown dropped assigned sent added updated inserted filed into
    """.split()
)
_ACTS = frozenset(
    """
    touch hash insert insertion lookup copy write update step operation visit look probe move read addition add push
    append put access check peek glance assignment hop increment drop throw multiplication subtraction
    """.split()
)
"""What is done once for one of many."""
_CONSTANT_ACTS = frozenset("work time cost effort amount operations steps ops price".split())
_ACT_KINDS = frozenset("hash dict table single simple constant fixed cheap array memory map bucket dictionary".split())
_LANDS = frozenset(
    """
    goes lands falls drops copies takes peeks reads looks hashes touches adds updates contributes gets moves
    """.split()
)
_NOT_ALL = frozenset("and in times * pair for per".split())
"""Words that say of how many more it is done."""
_RIGHT_BESIDE = frozenset("above before predecessor previous neighbour neighbor neighbouring preceding".split())
_SPOILS = frozenset(
    """
    all every each other others another whole entire until compared compares compare search searches log sorted sorts
    times earlier rest against both pair pairs than or not
    """.split()
)
"""Words with which more than one thing is done for one of many."""
_PRICES = frozenset("time times long longer constant same memory space seconds effort work".split())
"""Words for what something takes, where nothing is taken from anywhere."""
_ENDS = frozenset((".", ",", ";", ")", "!", "\n", ""))
_SUFFICES = frozenset("suffices enough only".split())


def scan_pass(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """The growth of a walk whose words start at a token; only where a scenario has steps to walk in."""
    if not names.topics:
        return None
    low = tokens[at].low
    if low in _FEW:
        return _walk(tokens, at, names) or _act(tokens, at, names)
    if low == "once":
        place = at + 1 + (_low(tokens, at + 1) in ("more", "again"))
        found = _object(tokens, place + 1, names) if _low(tokens, place) in _LINKS - {"at", "of"} else None
        return ClassPhrase(at, found[1], found[0], None, False, "once") if found else None
    if low in _THROUGH:
        return _once(tokens, at + 1, names) if len(_low(tokens, at + 1)) == 1 else None  # "goes through n rows once"
    if low in ("constant", "fixed", "a"):
        return _act(tokens, at, names)
    return _once(tokens, at, names) or _lands(tokens, at, names) if low in _ALL | _WHOLE else None


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _walk(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "one pass over the rows", "a single scan of the data", "in one pass"."""
    place = at + 1
    while _low(tokens, place) in _KINDS and place < at + 3:
        place += 1
    if _low(tokens, place) not in _WALKS:
        return None
    place += 1
    if _low(tokens, place) not in _LINKS:
        bare = tokens[at].low in ("one", "single", "another") and _low(tokens, place) in (_ENDS | _SUFFICES)
        return ClassPhrase(at, place, names.main, None, True, "pass") if bare and names.main else None
    end = _down_one(tokens, place + 1, _object(tokens, place + 1, names), names)
    return ClassPhrase(at, end[1], end[0], None, False, "pass") if end else None


def _object(tokens: Sequence[Token], at: int, names: Names) -> tuple[str, int] | None:
    """The variable that counts what is walked over, and the token after it."""
    place = at
    while place < len(tokens) and place < at + 3 and tokens[place].low in _OF_DATA:
        place += 1
    if place >= len(tokens):
        return None
    if tokens[place].low in _DATA and names.main is not None:
        return names.main, place + 1
    letter = names.letter(tokens[place].text) if len(tokens[place].text) == 1 else None
    start = place + 1 if letter is not None else place
    found = names.phrase(tokens, start) if start < len(tokens) else None
    if found is None and letter is not None and _low(tokens, start) in _ITEMS:
        return letter, start + 1
    if found is None or (letter is not None and letter != found[0]):
        return None
    return found


def _down_one(
    tokens: Sequence[Token], at: int, found: tuple[str, int] | None, names: Names
) -> tuple[str, int] | None:
    """What is walked over where it is one of many: "the column" is as long as there are rows, "the row" no walk."""
    if found is None or _low(tokens, at) != "the" or tokens[found[1] - 1].low.endswith("s"):
        return found
    if tokens[found[1] - 1].low in _DATA or len(tokens[found[1] - 1].low) == 1:
        return found
    return (names.main, found[1]) if names.main is not None and found[0] != names.main else None


def _once(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "each row is hashed once", "all rows a single time"."""
    if tokens[at].low == "the" and at and tokens[at - 1].low in ("all", "of"):
        return None
    found = _down_one(tokens, at, _object(tokens, at + (tokens[at].low in _ALL), names), names)
    if found is None:
        return None
    place = found[1]
    while place < len(tokens) and place < found[1] + 6 and tokens[place].low in _READ:
        place += 1
    if _low(tokens, place) == "once" and _low(tokens, place - 1) != "at":
        end = place + 1
    elif _low(tokens, place) in ("one", "a", "single") and "time" in (
        _low(tokens, place + 1),
        _low(tokens, place + 2),
    ):
        end = place + (2 if _low(tokens, place + 1) == "time" else 3)
    else:
        return None
    if _low(tokens, end) in ("more", "again") and _low(tokens, end + 1) in _ENDS:
        if found[0] != names.main:
            return None  # "nobody pushes them through the layers once more"
        end += 1
    if _low(tokens, end) in ("per", "for", "more", "in", "a"):
        return None
    return ClassPhrase(at, end, found[0], None, False, "once")


def _act(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "one hash lookup per row", "constant work for each row": what is done once for one of many."""
    place = at + 1
    constant = {"constant", "fixed"} & {tokens[at].low, _low(tokens, place)}
    while _low(tokens, place) in _ACT_KINDS and place < at + 4:
        place += 1
    if constant and _low(tokens, place) in ("amount", "number") and _low(tokens, place + 1) == "of":
        place += 2
    act = _low(tokens, place)
    if act not in (_CONSTANT_ACTS if constant else _ACTS):
        return None
    place += 1
    if _low(tokens, place) in ("for", "on", "with", "in") and _low(tokens, place + 1) in ("each", "every"):
        place += 1
    if _low(tokens, place) not in ("per", "each", "every", "a"):
        return None
    place += _low(tokens, place + 1) in ("one", "single")
    place += _low(tokens, place + 1) == "of"
    found = _object(tokens, place + 1, names)
    if found is None or found[0] != names.main or _low(tokens, found[1]) in _NOT_ALL:
        return None
    return ClassPhrase(at, found[1], found[0], None, False, "act")


def _lands(tokens: Sequence[Token], at: int, names: Names) -> ClassPhrase | None:
    """ "every row goes into its bucket", "each row looks at the row above": one thing done with each, and no more."""
    if tokens[at].low not in ("each", "every"):
        return None
    found = _object(tokens, at + 1, names)
    if found is None or found[0] != names.main or _low(tokens, found[1]) not in _LANDS:
        return None
    if _low(tokens, found[1] + 1) in ("for", "up"):
        return None  # "each row looks for its predecessor"
    if _low(tokens, found[1]) == "takes" and not _PRICES.isdisjoint(t.low for t in tokens[found[1] + 1 : found[1] + 5]):
        return None  # "each token takes the same time"
    end = found[1] + 1
    while end < len(tokens) and tokens[end].text not in ".;\n!?,:":
        low = tokens[end].low
        if low in _SPOILS or tokens[end].kind == "number" or names.letter(tokens[end].text):
            return None
        end += 1
    beside = bool(_RIGHT_BESIDE & {token.low for token in tokens[found[1] : end]})
    into = _low(tokens, found[1] + 1) in ("into", "to", "in") or tokens[found[1]].low in ("copies", "takes", "hashes")
    return ClassPhrase(at, found[1] + 1, found[0], None, False, "each") if beside or into else None
