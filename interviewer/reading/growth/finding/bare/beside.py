"""A lone variable told right beside the step that it is the cost of: "lag at n", "n for the lag", "n (grouping)"."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.place import Place
from interviewer.reading.growth.finding.tokens import Token

__all__ = ["is_beside_a_step", "is_spelled"]

_LINKS = frozenset(
    """
    is are = : -> => - -- ( ~ ` ** , costs cost takes take runs at in needs need should would will be about just only
    also still then it's its it that's that roughly simply merely basically really again another
    itself alone proper too step part one single pass
    """.split()
)
"""What may stand between a step and its cost."""
_LINKS_BACK = frozenset("for in on the is to ( it's its that's that of ' ` ** goes".split())
"""What may stand between a cost and its step."""
_APART = frozenset((".", ";", ",", "\n", "+", "|", "/", "&", "!", "?", "--", "-", ":", "(", "*", "->", "=>", ""))
_JOINTS = frozenset("and but then while whereas so with plus".split())
_LEADS = frozenset(
    """
    it's its that's is it just only about then also still again another a an another be costs takes i'd say i think
    guess say one to plain plainly simple simply so hence thus more further additional extra
    """.split()
)
"""What may stand before a cost whose step follows."""
_EXPECTED = frozenset("expected average amortized amortised roughly about order".split())
_PLACES = frozenset("first second third fourth last".split())
_WITHIN = frozenset("inside within per in for by".split())
_MOST = 5
_STEP = 4
"""Words of a step's name and what leads to it: "for step 4", "the lag"."""
_ARTICLES = frozenset("the all their each every".split())
_PART_OF = frozenset("part step bit half piece pass stage thing itself alone".split())
"""What may follow a step's name: "n for the lag part"."""
_ENDED = frozenset((".", ";", ",", "\n", "+", "|", "/", "&", "!", "?", ")", "--", "`", "**", "(", ":"))
_GOES_ON = frozenset(
    """
    and but then while whereas so for because since as with where too again also overall total on average amortized
    time worst best expected not at each plus if in as per or i imo imho obviously clearly naturally probably presumably
    anyway though of altogether nothing only just
    """.split()
)


def is_beside_a_step(place: Place) -> bool:
    """Whether nothing but light words stands between a variable and a step's name, and neither goes on."""
    if not place.names.topics or not (place.formula.letters or is_spelled(place)):
        return False
    return _behind(place) or _before(place)


def is_spelled(place: Place) -> bool:
    """ "the number of rows": how many there are, by name and beside what costs are told of."""
    if not place.names.topics or place.formula.letters:
        return False
    words = [token.low for token in place.tokens[place.formula.start : place.formula.end]]
    return "of" in words and not {"number", "count"}.isdisjoint(words)


def _behind(place: Place) -> bool:
    """ "the lag is n", "for the lag it's n", "lag, n"."""
    more = place.after().low == "more"
    if not _over(place, place.formula.end + more):
        return False
    at = place.formula.start - 1
    for _ in range(_MOST):
        if place.token(at).low not in _LINKS:
            break
        at -= 1
    signs = [place.token(i).text for i in range(at + 1, place.formula.start)]
    if signs[:1] == [","] and not _opens(place, _name_start(place, at)):
        return False  # "after the sort, n"
    return _names_step(place, at) and not (signs and signs[-1] == "of")


def _name_start(place: Place, at: int) -> int:
    while place.token(at).kind == "word" and place.token(at).low in place.names.topics:
        at -= 1
    while place.token(at).low in ("the", "for", "then"):
        at -= 1
    return at


def _opens(place: Place, at: int) -> bool:
    token = place.token(at)
    return token.kind == "end" or token.text in _APART or token.low in _JOINTS


def _names_step(place: Place, at: int) -> bool:
    """Whether the words that end at a token name a step: "sort", "step 4", "lag inside groups", "lag per user"."""
    token = place.token(at)
    within = next((back for back in (1, 2) if place.token(at - back).low in _WITHIN), 0)
    if within and token.kind == "word" and place.token(at - within - 1).low in place.names.topics:
        return True
    if token.kind == "number":
        return len(token.text) == 1 and place.token(at - 1).low in ("step", "steps")
    if token.low in _PLACES and place.token(at - 1).low == "the":
        return True
    return token.low in place.names.topics


def _before(place: Place) -> bool:
    """ "n for the lag", "n lag", "and n the lag", "n (lag)"."""
    opening = place.before()
    if opening.low in _EXPECTED:
        opening = place.before(2)
    if not (opening.kind == "end" or opening.text in _APART or opening.low in _JOINTS | _LEADS):
        return False
    at = place.formula.end
    while place.token(at).low in _LINKS_BACK and at - place.formula.end < _STEP:
        at += 1
    if place.token(at).low == "step" and place.token(at + 1).kind == "number":
        return _over(place, at + 2)
    if place.token(at).low in _PLACES and place.token(at - 1).low == "the":
        return _over(place, at + 1)
    end = at + 1 + (place.token(at + 1).low in _PART_OF)
    done_to = place.token(end).low in _ARTICLES and place.token(end + 1).kind == "word"
    if done_to and place.token(at).low.endswith("ing"):
        end += 2  # "n for shifting the values"
    return place.token(at).low in place.names.topics and _over(place, end)


def _over(place: Place, at: int) -> bool:
    token: Token = place.token(at)
    return token.kind == "end" or token.text in _ENDED or token.low in _GOES_ON
