"""Arithmetic that people show: "10^14 * 8 bytes = 800 TB" is one quantity, its last value."""

from __future__ import annotations

from dataclasses import dataclass, field

from interviewer.reading.quantity.arithmetic import HARD, Value, evaluate
from interviewer.reading.quantity.atoms import Atom
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.quantity.tokens import LINE, NUMBER, SIGN, WORD, Token

__all__ = ["join"]

_OPERATORS = {
    "*": "*", "x": "*", "X": "*", "times": "*", "multiplied": "*", "/": "/", "over": "/", "divided": "/", "+": "+",
    "plus": "+", "-": "-", "--": "-", "minus": "-", "of": "*", "by": "by",
}  # fmt: skip
_EXACT = frozenset(("=", "==", "equals", "equal", "≙", "≡", "≜", "≐"))
_LOOSE = frozenset(
    ("~", "~=", "=~", "->", "=>", "so", "is", "gives", "makes", "giving", "making", "that's", "hence", "or")
)
_SOFT = frozenset(("->", "=>", "so", "hence"))
_TIGHT, _WIDE = 0.05, 0.25


@dataclass(slots=True)
class _Side:
    """One side of an equation: its atoms and the signs between them; open: a variable stands in it."""

    items: list[Atom | str] = field(default_factory=list)
    open: bool = False

    @property
    def atoms(self) -> list[Atom]:
        return [item for item in self.items if isinstance(item, Atom)]

    @property
    def worked(self) -> bool:
        return any(item in ("*", "/", "+", "-") for item in self.items if isinstance(item, str))


@dataclass(slots=True)
class _Run:
    sides: list[_Side]
    links: list[str]


def join(tokens: list[Token], atoms: list[Atom]) -> list[FoundQuantity]:
    """The quantities of a message, with chains of arithmetic joined."""
    found: list[FoundQuantity] = []
    run: _Run | None = None
    for place, atom in enumerate(atoms):
        previous = atoms[place - 1] if place else None
        gap = _gap(tokens, previous, atom) if previous is not None and run is not None else None
        if gap is None or run is None:
            if run is not None and previous is not None:
                _close(tokens, run, previous)
                found.extend(_emit(tokens, run))
            run = _Run([_Side()], [])
            opened = _opened(tokens, atom)
            run.sides[0].items.extend(["("] * opened[0])
            run.sides[0].open = opened[1]
        else:
            for item in gap:
                if item in ("(", ")", "*", "/", "+", "-"):
                    run.sides[-1].items.append(item)
                else:
                    run.sides.append(_Side())
                    run.links.append(item)
        run.sides[-1].items.append(atom)
        run.sides[-1].items.extend([")"] * atom.closing)
    if run is not None:
        _close(tokens, run, atoms[-1])
        found.extend(_emit(tokens, run))
    return found


def _gap(tokens: list[Token], left: Atom, right: Atom) -> list[str] | None:
    """The signs between two atoms, None where anything else stands there or none joins them."""
    words = tokens[left.end : right.first]
    # An approximation sign may be part of the right atom's prefix, and is then the link.
    prefix = tokens[right.first : right.start]
    words = _without_asides(words)
    if len(words) > 6 or left.alternative:
        return None
    items: list[str] = []
    joined = False
    k = 0
    while k < len(words):
        token = words[k]
        low = token.low
        if token.kind == LINE:
            return None
        if low in ("(", ")"):
            items.append(low)
        elif low in _EXACT or low in _LOOSE:
            if low == "or":
                return None
            if items and items[-1] in ("=", "~", "so"):
                items.pop()
            items.append("=" if low in _EXACT else ("so" if low in _SOFT else "~"))
            joined = True
        elif low in ("which", "that", "makes", "thus", ",") and k + 1 < len(words) and words[k + 1].low in _LOOSE:
            if low == ",":
                return None
        elif low in _OPERATORS:
            sign = _OPERATORS[low]
            if low in ("divided", "multiplied") and k + 1 < len(words) and words[k + 1].low == "by":
                k += 1
            if sign == "by":
                return None
            if low == "of" and left.unit != "percent" and not left.factor and not _sized(left, right):
                return None
            if joined and items[-1] in ("*", "/", "+", "-"):
                return None
            if items and items[-1] == "(":
                return None
            items.append(sign)
            joined = True
        elif low in ("at", "à") and _sized(left, right) and not joined:
            items.append("*")
            joined = True
        elif low == "to" and items and items[-1] in ("=", "so"):
            pass
        else:
            return None
        k += 1
    if prefix and (prefix[0].text in ("~", "~=", "=~")) and not joined:
        items.append("~")
        joined = True
    if not joined:
        if items == [")", "("]:
            return [")", "*", "("]
        return None
    return items


def _sized(left: Atom, right: Atom) -> bool:
    """ "9,900 columns of 8 MB": so many things, each of that size."""
    return left.unit == "count" and left.noun != "times" and right.unit == "byte" and not left.bounded


def _without_asides(words: list[Token]) -> list[Token]:
    """The tokens without a parenthesised aside of words: "2 (key and value) * 12 layers"."""
    if not 3 <= len(words) <= 14 or words[0].text != "(":
        return words
    for place, token in enumerate(words[1:], 1):
        if token.text == ")":
            return words[place + 1 :] if place > 1 else words
        if token.kind != WORD and token.text not in (",", "/", "-", "&"):
            return words
    return words


def _variable(tokens: list[Token], k: int) -> bool:
    """Whether token k could be the name of a variable or the end of a formula."""
    token = tokens[k]
    if token.kind == WORD:
        return (len(token.text) <= 3 and token.low not in _NOT_VARIABLES) or token.text[-1].isdigit()
    return token.text == ")" or token.kind not in (SIGN, WORD, LINE, NUMBER)


_NOT_VARIABLES = frozenset(
    """a i is at to of in by so the and or for as it be do no on an we us its was has are can not per but
    now say all get got hit max min mem ram gpu cpu see use let if""".split()
)


def _opened(tokens: list[Token], atom: Atom) -> tuple[int, bool]:
    """Parentheses before an atom that begins a run, and whether a sign ties it to a variable before."""
    k = atom.first - 1
    parens = 0
    while k >= 0 and tokens[k].text == "(":
        parens += 1
        k -= 1
    if k < 1 or tokens[k - 1].kind == LINE:
        return parens, False
    low = tokens[k].low
    if atom.factor:
        return parens, False
    if low == "choose" or (low == "," and atom.end < len(tokens) and tokens[atom.end].text == ")"):
        return parens, True
    before = tokens[k - 1]
    if low == "/":
        return parens, True
    if low in ("*", "^", "**", "x", "times"):
        if low == "*" and before.text in ("*", "|", ":", ",", ".", "(", "=", "~"):
            return parens, False
        return parens, before.kind in (WORD, NUMBER) or before.text in (
            ")",
            "]",
            "|",
            "%",
        ) or before.kind == "b"
    if low in ("+", "-"):
        return parens, (before.kind == WORD and _variable(tokens, k - 1)) or before.text == ")"
    if low == ")" and parens == 0 and tokens[atom.first].start == tokens[k].end:
        return parens, True
    return parens, False


def _close(tokens: list[Token], run: _Run, atom: Atom) -> None:
    """Take in closing parentheses after the last atom; mark its side open where a variable follows."""
    k = atom.end
    side = run.sides[-1]
    while k < len(tokens) and tokens[k].text == ")":
        side.items.append(")")
        k += 1
    if k >= len(tokens) or atom.factor:
        return
    low = tokens[k].low
    if low == "choose":
        side.open = True
        return
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None or after.kind == LINE:
        return
    if low in ("*", "^", "**", "/", "x", "times"):
        if (
            low in ("*", "/")
            and tokens[k].start > tokens[k - 1].end
            and after.start == tokens[k].end
            and after.kind == SIGN
        ):
            return
        side.open = after.kind in (WORD, NUMBER, "b") or after.text in ("(", "|", "$", "\\")
    elif low in ("+", "-"):
        side.open = side.open or (
            after.kind == WORD and len(after.text) <= 2 and after.low not in _NOT_VARIABLES and low != "--"
        )
    elif low == "(" and tokens[k].start == tokens[k - 1].end and atom.unit is None:
        side.open = after.kind == WORD


def _emit(tokens: list[Token], run: _Run) -> list[FoundQuantity]:
    """One quantity for a run that hangs together; else its pieces."""
    found: list[FoundQuantity] = []
    sides, links = run.sides, run.links
    while sides:
        taken = 1
        values: list[Value | None] = [_value(sides[0])]
        ok: bool | None = None
        last = _resolved(sides[0], values[0], None)
        while taken < len(sides):
            verdict = _agrees(values, sides, taken, links[taken - 1])
            if verdict is None:
                break
            fits, value, side_value = verdict
            ok = fits if ok is None else ok and fits
            values.append(side_value)
            last = value
            taken += 1
        group = sides[:taken]
        if taken == 1:
            found.extend(_alone(tokens, sides[0], values[0]))
        elif last is not None:
            found.append(_whole(tokens, group, values, last, ok))
        sides, links = sides[taken:], links[taken:]
    return found


def _value(side: _Side) -> Value | None:
    if side.open:
        return None
    items: list[Value | str] = []
    for item in _balanced(side.items):
        if isinstance(item, Atom):
            items.append(Value(item.value, item.written, item.unit, item.noun, item.unit is not None, item.per))
        else:
            items.append(item)
    return evaluate(items)


def _balanced(items: list[Atom | str]) -> list[Atom | str]:
    """The items without parentheses that nothing in this side matches."""
    drop: set[int] = set()
    opened: list[int] = []
    for place, item in enumerate(items):
        if item == "(":
            opened.append(place)
        elif item == ")":
            if opened:
                opened.pop()
            else:
                drop.add(place)
    drop.update(opened)
    return [item for place, item in enumerate(items) if place not in drop]


def _resolved(side: _Side, value: Value | None, _: None) -> Value | None:
    return value


def _near(a: float, b: float, slack: float) -> bool:
    return abs(a - b) <= slack * max(abs(a), abs(b))


def _agrees(values: list[Value | None], sides: list[_Side], at: int, link: str) -> tuple[bool, Value, Value] | None:
    """Whether side `at` goes on the chain: (holds, its value with the unit settled, the same again).

    None where it is another quantity.
    """
    left, right = values[-1], _value(sides[at])
    if left is None or right is None:
        return None
    if link == "so" and any(atom.ranged for atom in sides[at - 1].atoms):
        return None
    single = sides[at].atoms
    slack = _TIGHT if link == "=" else _WIDE
    if len(single) == 1 and (single[0].ranged or single[0].approximate):
        slack = _WIDE
    if any(atom.approximate or atom.ranged for atom in sides[at - 1].atoms):
        slack = _WIDE
    settled = right
    if left.unit is not None and right.unit is None and not sides[at].worked:
        scale = left.base / left.written if left.written else 1.0
        worked_scale = scale if scale > 0 else 1.0
        as_written = Value(right.base * worked_scale, right.written, left.unit, left.noun, left.certain)
        as_base = Value(right.base, right.written, left.unit, left.noun, left.certain)
        if _near(right.written, left.written, slack):
            return True, as_written, as_written
        if _near(right.base, left.base, slack):
            return True, as_base, as_base
        settled = as_written
    if left.unit in HARD and right.unit in HARD:
        if left.unit != right.unit:
            loose = not left.certain and left.unit == "flop" and right.unit == "second"
            if not loose and {left.unit, right.unit} != {"flop", "flop/s"}:
                return None
        fits = _near(left.base, right.base, slack)
    elif left.unit == right.unit and left.unit is not None:
        fits = _near(left.base, right.base, slack)
    else:
        fits = any(_near(a, b, slack) for a in (left.base, left.written) for b in (right.base, right.written))
        if not fits and left.unit is not None and right.unit is not None:
            return None
        if not fits and right.unit == "percent" and _near(left.base * 100, right.base, slack):
            fits = True
    if fits:
        return True, settled, settled
    worked = sides[at - 1].worked
    if not worked and left.unit == right.unit == "byte" and left.base <= 64 < right.base / 1e3:
        return None  # "8 B = 800 TB": the width of one value, then what all take
    if not worked and left.unit == right.unit and _per(sides[at - 1]) != _per(sides[at]):
        return None  # "16 bytes/param = 160 GB" leaves a factor unsaid
    if worked and "/" in sides[at - 1].items and _near(left.base, right.written, slack):
        return True, settled, settled  # divided by 1e12 to count in TB
    if link != "=" and not worked:
        return None
    if link == "so" and (left.unit is None or right.unit is None):
        return None
    if not worked and not sides[at].worked and left.unit != right.unit:
        return None
    return False, settled, settled


def _per(side: _Side) -> str | None:
    return side.atoms[-1].per if side.atoms else None


def _alone(tokens: list[Token], side: _Side, value: Value | None) -> list[FoundQuantity]:
    """A side that no other one goes on: its product where it has one value, else its pieces."""
    atoms = side.atoms
    if side.open:
        return [_single(tokens, atom) for atom in atoms if not _in_formula(tokens, atom)]
    plain = all(item in ("*", "+", "(", ")") for item in side.items if isinstance(item, str))
    if len(atoms) == 1 or value is None or not plain or any(atom.bounded for atom in atoms):
        return [_single(tokens, atom) for atom in atoms]
    if _mixed(atoms):
        return [_single(tokens, atom) for atom in atoms]
    return [_whole(tokens, [side], [value], value, None)]


def _in_formula(tokens: list[Token], atom: Atom) -> bool:
    """Whether a number beside variables is only a piece of their formula: bare, or counted but glued to a sign."""
    if atom.unit is None:
        return True
    sign = tokens[atom.first - 1] if atom.first else None
    glued = sign is not None and sign.text in ("*", "/", "^") and sign.end == tokens[atom.first].start
    return atom.unit in ("count", "flop", "token", "parameter") and glued


def _mixed(atoms: list[Atom]) -> bool:
    """Whether a product has no unit of its own, as GPUs times hours."""
    units = {atom.unit for atom in atoms}
    return "second" in units and bool(units & {"gpu", "count", "byte", "token"})


def _single(tokens: list[Token], atom: Atom) -> FoundQuantity:
    return FoundQuantity(
        tokens[atom.start].start, tokens[atom.end - 1].end, atom.low, atom.high, atom.unit, atom.noun, atom.per,
        atom.approximate,
    )  # fmt: skip


def _whole(
    tokens: list[Token], sides: list[_Side], values: list[Value | None], last: Value, ok: bool | None
) -> FoundQuantity:
    atoms = [atom for side in sides for atom in side.atoms]
    final = sides[-1].atoms
    parts = tuple(_single(tokens, atom) for atom in (atoms if len(final) > 1 else atoms[:-1]))
    low = high = float(f"{last.base:.12g}")
    approximate = any(atom.approximate for atom in final)
    per, noun, unit = last.per, last.noun, last.unit
    if len(final) == 1:
        only = final[0]
        per, noun = only.per, only.noun or (last.noun if only.unit is None else None)
        if only.unit is not None:
            unit = only.unit
            if only.low is None or only.high is None or only.low != only.high:
                return FoundQuantity(
                    tokens[atoms[0].start].start, tokens[only.end - 1].end, only.low, only.high, unit, noun, per,
                    only.approximate, ok, parts,
                )  # fmt: skip
            low = high = only.low
        elif only.low != only.high and only.low is not None and only.high is not None and only.value:
            scale = last.base / only.value
            low, high = only.low * scale, only.high * scale
    return FoundQuantity(
        tokens[atoms[0].start].start,
        tokens[atoms[-1].end - 1].end,
        low,
        high,
        unit,
        noun,
        per,
        approximate,
        ok,
        parts,
    )
