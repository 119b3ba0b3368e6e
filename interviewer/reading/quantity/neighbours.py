"""What a figure changes in those before it: units that are shared, figures that are compared."""

from __future__ import annotations

from interviewer.reading.quantity.atoms import Atom, exact
from interviewer.reading.quantity.tokens import WORD, Token, glued
from interviewer.reading.quantity.units import TIME_WORDS

__all__ = ["compare", "inherit_unit", "multiply_said", "share_unit"]

_SHARED = frozenset(("byte", "second", "percent", "gpu"))
_FARTHEST = 20
"""How many times larger one figure of a list with one unit is than the next at most."""


def compare(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "160 GB of state > 80 GB" compares two figures; the second is then no open bound."""
    if not atoms or not atom.bounded or tokens[atom.start].text not in (">", "<", ">>", "<<", ">=", "<="):
        return
    left = atoms[-1]
    between = tokens[left.end : atom.start]
    if left.unit != atom.unit or len(between) > 8 or any(t.text in (".", ";", ",", "\n", ":") for t in between):
        return
    atom.low = atom.high = atom.low if atom.high is None else atom.high
    atom.start += 1
    atom.bounded = False


def share_unit(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "8, 80 or 800 TB", "400/800 TB": the unit of the last figure is that of those before it too."""
    if not atoms or atom.unit not in _SHARED or not _alternatives(tokens, atoms[-1], atom):
        return
    if atom.unit == "percent" and atoms[-1].written > 100:
        return  # "800/70%"
    slash = tokens[atoms[-1].end].text == "/"
    right = atom
    for left in reversed(atoms):
        if right is not atom and [t.text for t in tokens[left.end : right.start]] != [","]:
            return
        if left.unit is not None or left.bounded or left.written <= 0:
            return
        if not 1 / _FARTHEST <= right.written / left.written <= _FARTHEST:
            return
        left.unit, left.noun, left.scale = atom.unit, atom.noun, atom.scale
        left.low = None if left.low is None else exact(left.low, atom.scale)
        left.high = None if left.high is None else exact(left.high, atom.scale)
        left.alternative = slash
        right = left


_INSTEAD = frozenset("but rather no nope wrong sorry wait mean meant actually oops correct really final".split())
_LINKING = frozenset(
    "will would ' s it is its i that make makes made should be so have , . : ; - -- ... of my by".split()
)
_OWN = frozenset("d would get got say said have make reckon think".split())
_GOES_ON = frozenset("* / + - ^ ** x times % =".split())
_REACH = 7
"""Tokens between a figure and the bare one that takes its place."""


def inherit_unit(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "not 240 hours but 2,400", "10 days, wrong, 100": a bare figure that takes another's place, in its unit."""
    if not atoms or atom.unit is not None or atom.factor or atom.per or _continues(tokens, atom):
        return
    left = atoms[-1]
    mended = _mended(tokens, atoms, atom) or _first_thought(tokens, atoms, atom) or _taken_over(tokens, atoms, atom)
    if mended is not None:
        _count_in(atom, mended.unit, mended.scale, atom.end)
        atom.noun = mended.noun
        return
    between = tokens[left.end : atom.first]
    if left.unit not in _SHARED or left.per or not between or left.written <= 0:
        return
    changes = [t.low for t in between] == ["to"] and "from" in [
        t.low for t in tokens[max(0, left.first - 2) : left.first]
    ]
    beside = _set_against(tokens, left, atom) or _ends_alone(tokens, left, atom)
    if changes or beside or _withdrawn(tokens, atom) or _precise(tokens, atom):
        _count_in(atom, left.unit, left.scale, atom.end)
        return
    if len(between) > _REACH:
        return
    words = {token.low for token in between}
    put_right = bool(words & _INSTEAD - {"but"}) or _denied(tokens, left) or {"but", "it"} <= words
    if left.unit == "percent" and atom.written > 100:
        return  # "eats 30 percent, so rather 115"
    own = left.unit != "percent" and "i" in words and bool(words & _OWN)
    if not words <= _INSTEAD | _LINKING | (_OWN if own else frozenset()) or not (put_right or own):
        return
    atom.noun = left.noun
    _count_in(atom, left.unit, left.scale, atom.end)


_MANY_OF = frozenset("these those them such".split())
_COUNTING = frozenset("and so times then we need i you for one run each it is there are have of , ; - . -- :".split())


def multiply_said(tokens: list[Token], atoms: list[Atom], atom: Atom) -> None:
    """ "24 hours, and a hundred of these", "a hundred of these days": so many times what is pointed at."""
    end = atom.end
    if atom.unit is not None or atom.factor or end + 1 >= len(tokens) or atom.written < 2:
        return
    if tokens[end].low != "of" or tokens[end + 1].low not in _MANY_OF:
        return
    after = tokens[end + 2] if end + 2 < len(tokens) and tokens[end + 2].kind == WORD else None
    if after is not None and after.low in TIME_WORDS and len(after.low) > 2:
        _count_in(atom, "second", TIME_WORDS[after.low], end + 3)
    elif after is None and atoms and (size := _pointed_at(tokens, atoms[-1], atom)):
        _count_in(atom, atoms[-1].unit, size, end + 2)


_AGAINST = (["not"], ["and", "not"], ["rather", "than"], ["instead", "of"])
_ENDS = frozenset((".", ",", ";", ")", "!", "\n", "--", "-"))


def _set_against(tokens: list[Token], left: Atom, atom: Atom) -> bool:
    """ "0.8 GB and not 80": a bare figure at the end of a clause that is denied in favour of the one before it."""
    closes = atom.end >= len(tokens) or tokens[atom.end].low in _ENDS
    return closes and [t.low for t in tokens[left.end : atom.first] if t.low != ","] in _AGAINST


def _deadline(tokens: list[Token], left: Atom) -> bool:
    """ "In one day: 800 of them", "one day: 800 of them": by when it is done; what is counted is something else."""
    before = tokens[left.first - 1].low if left.first else ""
    if left.end < len(tokens) and tokens[left.end].text == ":" and (before == "" or before in _ENDS):
        return True
    opens = left.first == 1 or (left.first > 1 and tokens[left.first - 2].kind != WORD)
    return before in ("in", "within") or (before == "for" and opens)


def _count_in(atom: Atom, unit: str | None, scale: float, end: int) -> None:
    atom.unit, atom.scale, atom.end = unit, scale, end
    atom.low = None if atom.low is None else exact(atom.low, scale)
    atom.high = None if atom.high is None else exact(atom.high, scale)


def _pointed_at(tokens: list[Token], left: Atom, atom: Atom) -> float:
    """The size of the figure before that "these" point at; 0 where they point at something else."""
    between = tokens[left.end : atom.first]
    exactly = left.unit in ("byte", "second") and left.low == left.high and len(between) <= _REACH
    if _deadline(tokens, left):
        return 0.0
    return left.low or 0.0 if exactly and {token.low for token in between} <= _COUNTING else 0.0


_SLIPS = frozenset("forgot forgotten forgetting missed sorry oops whoops wrong mistake nope no wait".split())
_OPENS = frozenset((".", "...", ",", ";", ":", "->", "=>", "-", "--", "\n", "so", "is", "s", "makes", "then"))
_CLOSES = frozenset(". , ; ) ! \n with in at for if when as using then".split())
_EXPLAINED = 20
"""Tokens between a figure and the one that takes its place, with what was wrong told between."""


def _mended(tokens: list[Token], atoms: list[Atom], atom: Atom) -> Atom | None:
    """ "9.4 MB.. forgot the 2 for K and V. 18.9 with fp16": the figure whose slip is told before a bare one that opens
    its clause; None where there is none."""
    opens = atom.first and tokens[atom.first - 1].low in _OPENS
    closes = atom.end >= len(tokens) or tokens[atom.end].low in _CLOSES
    left = next((one for one in reversed(atoms[-3:]) if one.unit in _SHARED), None)
    if left is None or not (opens and closes) or left.per or left.written <= 0 or atom.written <= 0:
        return None
    between = tokens[left.end : atom.first]
    slips = len(between) <= _EXPLAINED and any(token.low in _SLIPS for token in between)
    near = 1 / _FARTHEST <= atom.written / left.written <= _FARTHEST
    return left if slips and near and atom.written != left.written else None


_FIRST = frozenset("first initially originally".split())
_COMES_TO = ({"it", "is"}, {"it", "'", "s"}, {"that", "'", "s"}, {"that", "is"}, {"that", "makes"})
_LEAD = 8
"""Tokens before a figure in which it may be called a first thought."""


def _first_thought(tokens: list[Token], atoms: list[Atom], atom: Atom) -> Atom | None:
    """ "I'd first have said 240 hours, but with the two factors it is 2,400": the figure that a bare one, which closes
    its clause, takes the place of; None where there is none."""
    words = [token.low for token in tokens[max(0, atom.first - 3) : atom.first]]
    closes = atom.end >= len(tokens) or tokens[atom.end].low in _CLOSES
    if not closes or not any(set(words[-len(some) :]) == some for some in _COMES_TO):
        return None
    for left in atoms[-3:]:
        between = [token.text for token in tokens[left.end : atom.first]]
        told = left.unit in _SHARED and not left.per and 0 < len(between) <= _EXPLAINED and "but" in between
        first = _FIRST & {token.low for token in tokens[max(0, left.first - _LEAD) : left.first]}
        if told and first and not {".", ";", "?", "!", "\n"} & {*between}:
            return left
    return None


_NEGATED = frozenset("wont isnt never".split())
_EXACTLY = frozenset("precise exact".split())
_NOT_BEFORE = frozenset("is of by factor times than step top to = and or f n d".split())
_FARTHEST_ALONE = 12


def _precise(tokens: list[Token], atom: Atom) -> bool:
    """ "hundreds of terabytes, 800 to be precise": the figure that was told roughly before."""
    return [t.low for t in tokens[atom.end : atom.end + 2]] == ["to", "be"] and any(
        token.low in _EXACTLY for token in tokens[atom.end + 2 : atom.end + 4]
    )


def _ends_alone(tokens: list[Token], left: Atom, atom: Atom) -> bool:
    """ "39.6 GB once per pair, as written 79.2": a bare figure that closes its clause, told beside another size."""
    between = tokens[left.end : atom.first]
    if left.unit != "byte" or len(between) < 2 or len(between) > _FARTHEST_ALONE or atom.written < 2 or left.bounded:
        return False
    after = tokens[atom.end].text if atom.end < len(tokens) else "."
    word = between[-1]
    if after not in (".", ",", ";", ")", "!") or word.kind != WORD or len(word.low) < 2 or word.low in _NOT_BEFORE:
        return False
    closed = any(token.text in (".", ";", "?", "\n", "=", "*", "/", ":", "->", "=>") for token in between)
    return not closed and 1 / _FARTHEST <= atom.written / left.written <= _FARTHEST


_SUPPOSED = frozenset(
    """not t wont dont isnt never forget thought guessed guess think expect expected plan assume assumed believed
    said""".split()
)
_AT_FIRST = frozenset("first firstly initially originally".split())
_INTO_PLACE = frozenset("expect but be rather make makes get take takes needs lasts plan s is for a".split())
_OF_A_THING = frozenset("s is makes takes needs lasts".split())
_THERE = frozenset("the these those our my same both on".split())
_POINTS = frozenset("it its it's that that's this".split())


def _taken_over(tokens: list[Token], atoms: list[Atom], atom: Atom) -> Atom | None:
    """ "don't expect 10 days on this machine; expect 100", "I'd have guessed 10 days. It is 100.": the figure that was
    only supposed or is denied before a bare one that closes its clause; None where there is none."""
    closes = atom.end >= len(tokens) or tokens[atom.end].low in (".", ",", ";", "!", ")", "\n")
    if not closes or atom.written < 2 or not _into_place(tokens, atom):
        return None
    left = next((one for one in reversed(atoms[-3:]) if not _beside(tokens, one)), None)
    if left is None or left.unit not in ("byte", "second") or left.written <= 0 or atom.first - left.end > _EXPLAINED:
        return None
    if not 1 / _FARTHEST <= atom.written / left.written <= _FARTHEST or atom.written == left.written:
        return None
    words = [token.low for token in tokens[max(0, left.first - 7) : atom.first]]
    supposed = not _AT_FIRST.isdisjoint(words) or not _SUPPOSED.isdisjoint(words[: left.first - atom.first])
    return left if supposed else None


def _beside(tokens: list[Token], one: Atom) -> bool:
    """Whether a figure only tells of what is there: "on the eight GPUs", "with both factors"."""
    return one.unit in ("gpu", "count") and tokens[one.first - 1].low in _THERE


def _into_place(tokens: list[Token], atom: Atom) -> bool:
    """Whether "it is", "but" or "expect" leads to a figure, as to the one that was meant."""
    words = [token.low for token in tokens[max(0, atom.first - 4) : atom.first]]
    linked = [word for word in words if word not in ("'", "about", "around", "roughly", "~", "more", "like")]
    if not linked or linked[-1] not in _INTO_PLACE:
        return False
    pointing = len(linked) > 1 and linked[-2] in _POINTS
    return pointing or linked[-1] not in _OF_A_THING


_WITHDRAWS = frozenset("scratch forget ignore disregard strike cancel withdraw retract back".split())


def _withdrawn(tokens: list[Token], atom: Atom) -> bool:
    """ "scratch the 80", "I take back my 8": a figure that was told with its unit before."""
    words = [token.low for token in tokens[max(0, atom.first - 2) : atom.first]]
    return len(words) == 2 and words[0] in _WITHDRAWS and words[1] in ("the", "my", "that")


def _denied(tokens: list[Token], atom: Atom) -> bool:
    before = [token.low for token in tokens[max(0, atom.first - 5) : atom.first]]
    return "not" in before[-3:] or before[-3:-1] == ["'", "t"] or any(word in _NEGATED for word in before[-2:])


def _continues(tokens: list[Token], atom: Atom) -> bool:
    """Whether a calculation or a thing that is counted follows a bare figure."""
    after = tokens[atom.end] if atom.end < len(tokens) else None
    return after is not None and after.low in _GOES_ON


def _alternatives(tokens: list[Token], left: Atom, right: Atom) -> bool:
    """Whether "or", "not", "and" or a glued slash stands between two figures, so that they share a unit."""
    between = tokens[left.end : right.start]
    if len(between) == 2 and between[0].text == ",":
        between = between[1:]
    if len(between) != 1:
        return False
    if between[0].text == "/":
        return right.unit in ("byte", "percent") and glued(tokens, left.end) and glued(tokens, left.end + 1)
    if between[0].low == "and":
        before = tokens[left.first - 1].text if left.first else ""
        return left.written < 1e6 and before not in ("=", "is", "about")
    return between[0].low in ("or", "not")
