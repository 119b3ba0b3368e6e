"""Names given several at once: "R rows, C columns", "m and k are the rows and the columns", "N, D = E.shape"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.naming import ENDS, Naming, binder_before, counted, low, of_a_part, past_link
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["listed", "told_in_turn"]

_BEFORE = frozenset(
    (
        *("", "\n", ",", ";", ":", "(", "and", "with", "say", "|", "#", "-", "--", "*", "have", "are", "for", "given"),
        *("assume", "assuming", "suppose", "take", "by", "of", "if", "."),
    )
)
"""What may stand before an item of a list of names."""
_LINKS = frozenset("= : - -- -> => | . for".split())
_PORTIONS = frozenset("block blocks batch batches chunk chunks tile tiles subset shard top".split())


def listed(tokens: Sequence[Token], places: Sequence[int], names: Names) -> Mapping[str, Naming]:
    """The names of a list of names: "R rows, C feature columns", "h = hidden size, B = number of blocks".

    A list holds two names at least, of different variables; a single one could be anything. The scenario's own
    letters take another meaning with a sign between, or where another name takes theirs: "N rows, n columns".
    """
    items = [item for at in places if (item := _item(tokens, at, names)) is not None]
    told: dict[str, Naming] = {}
    for name, naming in items:
        told.setdefault(name, naming)
    taken = {naming.variable for naming in told.values()}
    found = {
        name: naming if naming.sure or name not in taken else naming._replace(sure=True)
        for name, naming in told.items()
        if name not in names.known or (naming.variable != name and (naming.sure or name in taken))
    }
    return found if len({naming.variable for naming in found.values()}) > 1 else {}


def _item(tokens: Sequence[Token], at: int, names: Names) -> tuple[str, Naming] | None:
    """A name of a list and what it stands for."""
    if low(tokens, at - 1) not in _BEFORE:
        return None
    link = low(tokens, at + 1)
    place = at + 1
    while place <= at + 3 and place < len(tokens) and tokens[place].low in _LINKS:
        place += 1
    begin = _past_value(tokens, place) if link == "=" else place
    phrase = names.phrase(tokens, begin)
    if phrase is None or of_a_part(tokens, phrase[1], names) or _in_portions(tokens, at, phrase[1]):
        return None
    after = low(tokens, phrase[1])
    if place > at + 1 and after not in ENDS and after not in ("=", ":"):
        return None
    sure = place == begin and (link in ("=", ":") or (place > at + 1 and counted(tokens, place, phrase[1])))
    return tokens[at].text, Naming(*phrase, sure)


_SCALES = frozenset("k m b e million billion thousand mio ^ *".split())


def _past_value(tokens: Sequence[Token], place: int) -> int:
    """The token behind a number, as in "R = 10M rows"."""
    end = place
    while end < len(tokens) and end < place + 5 and (tokens[end].kind == "number" or tokens[end].low in _SCALES):
        end += 1
    return end if end > place and tokens[place].kind == "number" else place


def _in_portions(tokens: Sequence[Token], at: int, end: int) -> bool:
    return any(token.low in _PORTIONS for token in tokens[max(0, at - 12) : end + 3])


_ARE = frozenset("are is be being = stand stands denote mean represent for as : count".split())
_JOINTS = frozenset(("and", ",", "&"))
_MOST_IN_TURN = 4


def told_in_turn(tokens: Sequence[Token], places: Sequence[int], names: Names) -> Mapping[int, Naming]:
    """Names told together, each by its place: "R and C stand for the rows and the columns"."""
    found: dict[int, Naming] = {}
    known = set(places)
    for at in places:
        if at in found or at + 3 >= len(tokens) or tokens[at + 1].low not in _JOINTS:
            continue
        group, place = _group(tokens, at, known)
        if len(group) < 2 or place >= len(tokens) or tokens[place].low not in _ARE:
            continue
        if tokens[place].low in ("for", "as", ":") and not binder_before(tokens, at):
            continue
        told = _of_shape(tokens, place + 1, names) if tokens[place].low == "=" else ()
        told = told or _phrases(tokens, past_link(tokens, place, names), names)
        if len(told) == len(group) and len({one.variable for one in told}) == len(told):
            found.update(zip(group, told, strict=True))
    return found


def _past_joint(tokens: Sequence[Token], place: int) -> int:
    """The token behind what joins two things of a row: ",", "and", ", and"."""
    end = place
    while end < place + 2 and low(tokens, end) in _JOINTS:
        end += 1
    return end


def _group(tokens: Sequence[Token], at: int, places: set[int]) -> tuple[list[int], int]:
    """The places of names that are strung together, and the token behind the last of them."""
    group = [at]
    place = at + 1
    while len(group) < _MOST_IN_TURN:
        after = _past_joint(tokens, place)
        if after == place or after not in places:
            break
        group.append(after)
        place = after + 1
    return group, place


def _phrases(tokens: Sequence[Token], place: int, names: Names) -> list[Naming]:
    """What is named by several words in turn: "the rows and the columns"."""
    told: list[Naming] = []
    while len(told) < _MOST_IN_TURN:
        phrase = names.phrase(tokens, place) if place < len(tokens) else None
        if phrase is None:
            break
        told.append(Naming(*phrase, True))
        place = _past_joint(tokens, phrase[1])
        if place == phrase[1]:
            break
    return told


def _of_shape(tokens: Sequence[Token], place: int, names: Names) -> list[Naming]:
    """What the two sides of a matrix are: "= E.shape"."""
    typed = "".join(token.low for token in tokens[place : place + 3])
    sides = [names.code.get(f"{typed}[{side}]") for side in (0, 1)] if names.code else []
    return [Naming(one, place + 3, True) for one in sides if one is not None]
