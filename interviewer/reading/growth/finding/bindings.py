"""The candidate's own names: "where N is the number of rows", "call m the number of vectors"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from interviewer.reading.growth.finding.names import Names
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["bindings"]

_MOST_LETTERS = 400
"""Letters of one message that are looked at; more of them are formulas without prose."""
_IS = frozenset(
    """
    is are being = : be means denotes for as stands was == represents denote equals counts the denoting counting meaning
    """.split()
)
_CALLING = ("call", "let", "calling", "denote", "name", "label")
_FILLERS = frozenset("for is be of here the just to short = : as by me we i'll us in total say".split())


_BINDER_BEFORE_WORDS = frozenset(
    """
    call let where write writing with say denote name take calling use using
    """.split()
)
_COST_BEFORE_WORDS = frozenset(
    """
    is takes costs * / ^ times + time space
    """.split()
)


def bindings(tokens: Sequence[Token], names: Names) -> Mapping[str, str]:
    """Own name -> variable, for names that are not variables already; the last binding of a name stands."""
    found: dict[str, str] = {}
    if not names.phrases:
        return found
    letters = (at for at, token in enumerate(tokens) if len(token.text) == 1 and token.kind == "word")
    places = [at for at in islice(letters, _MOST_LETTERS) if tokens[at].text not in "aI"]
    listed = _listed(tokens, places, names)
    for at in places:
        token = tokens[at]
        variable = (
            _defined(tokens, at, names)
            or _called(tokens, at, names)
            or _counting(tokens, at, names)
            or listed.get(token.text)
        )
        if variable is not None and names.letters.get(token.text) != variable:
            if token.text in names.known and token.text not in listed and not _clear(tokens, at, names):
                continue
            found[token.text] = variable
    return found


_ITEM = frozenset(("", "\n", ",", ";", ":", "(", "and", "with", "say"))
"""What may stand before an item of a list of names."""
_ENDS = frozenset(("", "\n", ",", ";", ".", ")", "and"))


def _listed(tokens: Sequence[Token], places: Sequence[int], names: Names) -> Mapping[str, str]:
    """The names of a list of names: "R rows, C feature columns", "h = hidden size, B = number of blocks".

    A list holds two names at least, of different variables; a single one could be anything.
    """
    found: dict[str, str] = {}
    for at in places:
        before = tokens[at - 1].low if at else ""
        equals = at + 1 < len(tokens) and tokens[at + 1].text == "="
        phrase = names.phrase(tokens, at + 2 if equals else at + 1) if before in _ITEM else None
        if phrase is None or (names.letter(tokens[at].text) is not None and not equals):
            continue
        after = tokens[phrase[1]].low if phrase[1] < len(tokens) else ""
        if not equals or after in _ENDS:
            found.setdefault(tokens[at].text, phrase[0])
    return found if len(set(found.values())) > 1 else {}


_GIVES_NAMES = frozenset("let call where denote write writing using".split())


def _clear(tokens: Sequence[Token], at: int, names: Names) -> bool:
    """A variable's own letter is given another meaning only by "let d be the number of rows" and the like."""
    head = [token.low for token in tokens[max(0, at - 3) : at]]
    if any(word in _GIVES_NAMES for word in head):
        return True
    joined = at > 0 and tokens[at - 1].low in ("and", ",")
    return joined and any(token.low in _GIVES_NAMES for token in tokens[max(0, at - 14) : at])


_GIVEN = frozenset("for given with have having comparing storing".split())
_PORTIONS = frozenset("block blocks batch batches chunk chunks tile tiles top piece pieces part parts subset".split())
_SHARES = frozenset("at per in each every of from".split())


def _counting(tokens: Sequence[Token], at: int, names: Names) -> str | None:
    """ "for m embeddings": a free letter right before the noun that a variable counts."""
    name = tokens[at].text
    if not at or tokens[at - 1].low not in _GIVEN or not name.islower() or names.letter(name) is not None:
        return None
    phrase = names.phrase(tokens, at + 1) if at + 1 < len(tokens) and tokens[at + 1].kind == "word" else None
    if phrase is None or any(token.low in _PORTIONS for token in tokens[max(0, at - 12) : phrase[1] + 3]):
        return None
    after = tokens[phrase[1]].low if phrase[1] < len(tokens) else ""
    used = any(token.text == name and token.kind == "word" for token in (*tokens[:at], *tokens[phrase[1] :]))
    return phrase[0] if used and after not in _SHARES else None


def _defined(tokens: Sequence[Token], at: int, names: Names) -> str | None:
    """ "N is the number of rows", "N = rows", "x being the number of elements", "B for the blocks"."""
    place = at + 1
    if place >= len(tokens):
        return None
    word = tokens[place].low
    if word not in _IS or (word == "the" and not _binder_before(tokens, at)):
        direct = names.phrase(tokens, place) if _binder_before(tokens, at) else None
        return direct[0] if direct is not None and tokens[place].kind == "word" else None
    if word == "is" and tokens[place + 1 : place + 2] and tokens[place + 1].kind != "word":
        return None
    steps = 0
    while place < len(tokens) and steps < 6 and (tokens[place].low in _IS or tokens[place].low in _FILLERS):
        if names.phrase(tokens, place) is not None:
            break
        place += 1
        steps += 1
    if place >= len(tokens):
        return None
    if tokens[place].low == "how" and tokens[place + 1 : place + 2] and tokens[place + 1].low == "many":
        place += 2
    phrase = names.phrase(tokens, place)
    if phrase is None:
        return None
    after = tokens[phrase[1]].low if phrase[1] < len(tokens) else ""
    if word in ("is", "are") and after in ("squared", "times", "*", "^", "cubed"):
        return None
    if word in ("for", "as", "the") and not _binder_before(tokens, at):
        return None
    if word in ("is", "are", "=", ":") and _cost_before(tokens, at):
        return None
    return phrase[0]


def _binder_before(tokens: Sequence[Token], at: int) -> bool:
    if any(token.low in _BINDER_BEFORE_WORDS for token in tokens[max(0, at - 4) : at]):
        return True
    if at == 0 or tokens[at - 1].low not in ("and", ","):
        return False
    return any(token.low in _GIVES_NAMES or token.low == "i'll" for token in tokens[max(0, at - 14) : at])


def _cost_before(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].low in _COST_BEFORE_WORDS


def _called(tokens: Sequence[Token], at: int, names: Names) -> str | None:
    """ "call the number of rows N", "the number of rows, N,", "N rows", "number of rows (N)"."""
    bracketed = tokens[at - 1].text == "(" and at + 1 < len(tokens) and tokens[at + 1].text == ")"
    if not bracketed and not any(token.low in _CALLING for token in tokens[max(0, at - 24) : at]):
        return None
    for back in range(at - 1, max(-1, at - 9), -1):
        if tokens[back].text in (".", ";", "\n", ")"):
            return None
        found = names.phrase(tokens, back) if tokens[back].kind == "word" else None
        if found is None:
            continue
        end = found[1]
        between = [token.low for token in tokens[end:at]]
        if between == [] or between in (["("], [","], ["by"], ["as"], ["is"], ["to", "be"], ["be"]):
            binder = any(token.low in _CALLING for token in tokens[max(0, back - 16) : back])
            if binder or (between == ["("] and bracketed and names.letter(tokens[at].text) is None):
                return found[0]
        return None
    return None
