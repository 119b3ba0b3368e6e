"""Bare figures whose unit stands apart: "in GiB: 73.8", "size (MB) = 18.9", a table's header, "nbytes / 1e9 = 79.2",
"Hours: 10,240 / 3600 = 2.84"."""

from __future__ import annotations

import re

from interviewer.reading.quantity.atoms import Atom, exact
from interviewer.reading.quantity.tokens import BLOCKED, LINE, NUMBER, SIGN, WORD, Token
from interviewer.reading.quantity.units import CASED, NAMES, Name

__all__ = ["share_headings"]

_UNITS = ("byte", "second", "flop", "flop/s", "gpu")
_LINKS = frozenset(
    """= == : | -> => ~ , is it that this comes come to out at would be i get gives prints says about makes shows
    roughly around we have 'd d 's s then printed print yields returns → the size""".split()
)
_OPERATORS = frozenset("* / + - ^ ** x times".split())
_DIVISORS = {10.0**power for power in (3, 6, 9, 12, 15)} | {2.0**power for power in (10, 20, 30, 40, 50)}
_OF_BYTES = re.compile(r"bytes|memory_usage|getsizeof|itemsize|element_size")
_REACH = 8
"""Tokens between a heading and its figure."""


def share_headings(tokens: list[Token], atoms: list[Atom]) -> None:
    """Give bare figures the unit that stands before or behind them, over their column, or in a division by 10^9."""
    bare = [place for place, atom in enumerate(atoms) if atom.unit is None and not atom.factor and not atom.per]
    if not bare:
        return
    columns = _columns(tokens)
    for place in bare:
        atom = atoms[place]
        if atom.unit is not None:
            continue
        before = atoms[place - 1] if place else None
        if before is not None and (scale := _divided(tokens, before, atom)):
            _count(atom, Name("byte", scale), atom.end)
            continue
        if atom.end < len(tokens) and tokens[atom.end].low in _OPERATORS:
            continue
        name = _over(tokens, columns, atom) or _ahead(tokens, atom, before.end if before is not None else 0)
        name = name or _entitled(tokens, atom)
        if name is not None:
            _count(atom, name, atom.end)
        elif (behind := _behind(tokens, atom)) is not None:
            for earlier in (atoms[k] for k in bare if k < place and _listed(tokens, atoms[k], atom)):
                _count(earlier, behind[0], earlier.end)
            _count(atom, behind[0], behind[1])


def _count(atom: Atom, name: Name, end: int) -> None:
    """Count a bare figure in a unit."""
    atom.unit, atom.noun, atom.scale = name.unit, name.noun, name.scale
    atom.low = None if atom.low is None else exact(atom.low, name.scale)
    atom.high = None if atom.high is None else exact(atom.high, name.scale)
    atom.end = end


def _unit(tokens: list[Token], k: int) -> Name | None:
    """The unit named at token k, if it is one that heads figures."""
    if not 0 <= k < len(tokens) or tokens[k].kind != WORD or len(tokens[k].text) < 2:
        return None
    name = CASED.get(tokens[k].text) or NAMES.get(tokens[k].low)
    return name if name is not None and name.unit in _UNITS and tokens[k].low not in ("us", "mo", "min") else None


def _ahead(tokens: list[Token], atom: Atom, stop: int) -> Name | None:
    """ "in GiB: 73.8", "size (MB) = 18.9", "[TB]: 800": the unit before the figure, with only a link between."""
    for k in range(atom.first - 1, max(stop, atom.first - _REACH) - 1, -1):
        name = _unit(tokens, k)
        opened = tokens[k - 1].text if k else ""
        closed = tokens[k + 1].text if k + 1 < len(tokens) else ""
        if name is not None:
            return name if opened.lower() == "in" or (opened, closed) in (("(", ")"), ("[", "]")) else None
        if tokens[k].kind == NUMBER or (tokens[k].low not in _LINKS and tokens[k].text not in (")", "]")):
            return None
    return None


_GIVES = frozenset((":", "="))
_STEPS = frozenset(("=", ")"))
_TOTALS = frozenset("total overall altogether all number of how many".split())
_OPENS = frozenset(("", "\n", ".", ";", ",", ")", "-", "*", "•", "|", "#"))
_WORKED = _OPERATORS | frozenset("= ≈ ~ ( ) : == about roughly around ca approximately or".split())
_FARTHEST = 40
"""Tokens of a calculation between the unit that a line begins with and its result."""


def _entitled(tokens: list[Token], atom: Atom) -> Name | None:
    """ "Hours: 10,240 / 3600 = 2.84", "bytes = 1e7 * 1e7 * 4 = 4e14": the unit that a line gives the result of."""
    if (atom.end < len(tokens) and tokens[atom.end].text in _STEPS) or tokens[atom.first - 1].low in _OPERATORS:
        return None  # a step on the way
    for k in range(atom.first - 1, max(0, atom.first - _FARTHEST) - 1, -1):
        name = _unit(tokens, k) if tokens[k + 1].text in _GIVES else None
        if name is not None:
            return name if _entitles(tokens[k], name) and _begins_line(tokens, k) else None
        if tokens[k].kind not in (NUMBER, BLOCKED) and tokens[k].low not in _WORKED:
            return None
    return None


def _entitles(token: Token, name: Name) -> bool:
    """Whether a unit is written as one heads a result: in the plural or with a prefix, unlike "second: 400"."""
    return token.low.endswith("s") or (name.unit in ("byte", "flop/s") and name.scale > 1)


def _begins_line(tokens: list[Token], k: int) -> bool:
    """Whether nothing but a mark of a list, "in" or "total" stands before token k in its line or sentence."""
    if k and tokens[k - 1].low == "in":
        return True
    while k and tokens[k - 1].low in _TOTALS:
        k -= 1
    return not k or tokens[k - 1].text in _OPENS


def _behind(tokens: list[Token], atom: Atom) -> tuple[Name, int] | None:
    """ "80, in gigabytes", "80 (in GB)": the unit behind the figure, and the index after it."""
    k = atom.end
    while k < len(tokens) and k < atom.end + 3 and (tokens[k].text in (",", "(") or tokens[k].low in _ALL):
        k += 1
    if k + 1 >= len(tokens) or tokens[k].low != "in":
        return None
    name = _unit(tokens, k + 1)
    alone = k + 2 >= len(tokens) or tokens[k + 2].kind in (SIGN, LINE)
    return (name, k + 2) if name is not None and name.unit == "byte" and alone else None


_ALL = frozenset("all everything figures numbers values each".split())


def _listed(tokens: list[Token], first: Atom, last: Atom) -> bool:
    """Whether two bare figures stand in one list, whose unit comes at its end: "weights 20, grads 20, all in GB"."""
    between = tokens[first.end : last.first]
    return len(between) <= _REACH * 2 and not any(t.kind == LINE or t.text in (".", ";", "=", "/") for t in between)


def _divided(tokens: list[Token], divisor: Atom, atom: Atom) -> float:
    """ "x.nbytes / 1e9 = 79.2", "... * 8 / 2**30 = 73.8": the size that the figure counts; 0 where it counts none."""
    over = divisor.first and tokens[divisor.first - 1].text == "/"
    if not over or divisor.unit is not None or divisor.value not in _DIVISORS:
        return 0.0
    between = tokens[divisor.end : atom.first]
    if not between or len(between) > _REACH or any(t.low not in _LINKS and t.text != ")" for t in between):
        return 0.0
    begin = divisor.first - 1
    while begin > 0 and tokens[begin - 1].kind != LINE and divisor.first - begin < 40:
        begin -= 1
    said = "".join(token.low for token in tokens[begin : divisor.first])
    width = divisor.first > 2 and tokens[divisor.first - 2].text in ("1", "2", "4", "8")
    factor = width and tokens[divisor.first - 3].low in ("*", "x", "times")
    return divisor.value if factor or _OF_BYTES.search(said) else 0.0


def _columns(tokens: list[Token]) -> dict[int, Name]:
    """The units in the header of a table, by column; a header is the first line with bars in it."""
    columns: dict[int, Name] = {}
    column = bars = 0
    numbered = False
    for k, token in enumerate(tokens):
        if token.kind == LINE:
            if bars:
                break
            column, numbered = 0, False
            columns.clear()
        elif token.text == "|":
            bars += 1
            column += 1
        elif token.kind == NUMBER:
            numbered = True
        elif (name := _unit(tokens, k)) is not None:
            columns[column] = name
    return columns if bars and not numbered else {}


def _over(tokens: list[Token], columns: dict[int, Name], atom: Atom) -> Name | None:
    """The unit in the header of the column that a figure stands in."""
    if not columns:
        return None
    k, column = atom.first - 1, 0
    while k >= 0 and tokens[k].kind != LINE:
        column += tokens[k].text == "|"
        k -= 1
    return columns.get(column) if k >= 0 and column else None
