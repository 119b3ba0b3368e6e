"""A lone variable that is all that a sentence or a part of one says: "It just shifts. n.", "n lag", "both n"."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.place import Place
from interviewer.reading.growth.finding.tokens import Token

__all__ = [
    "is_corrected", "is_doubled", "is_for_both", "is_headed", "is_next_in_line", "is_own_sentence", "is_reasoned",
]  # fmt: skip

_ENDS = frozenset((".", "!", "\n", ";"))
_LIGHT = frozenset(
    """
    just only still again also too plain simply so then and hence well ok okay obviously clearly really easily yes
    of course same as before that's it's , -- ... ( )
    """.split()
)
_TAKES_BACK = frozenset("sorry no nope wait actually rather correction hm hmm oops".split())
_ALL = frozenset("both each all either".split())
_STEPS = frozenset("steps passes operations ops parts".split())
_MOST = 8
"""Tokens of a sentence that says no more than a variable."""


def is_own_sentence(place: Place) -> bool:
    """ "Nothing is compared. n.", "the stats? just n again": a sentence of the variable alone, after another one."""
    tokens, formula = place.tokens, place.formula
    if not place.names.topics or not formula.letters:
        return False
    start, end = formula.start, formula.end
    while start and tokens[start - 1].low in _LIGHT:
        start -= 1
    while end < len(tokens) and tokens[end].low in _LIGHT:
        end += 1
    over = end == len(tokens) or tokens[end].text in _ENDS
    if end - start > _MOST or not over:
        return False
    if not start:
        return end < len(tokens) and tokens[end].text == "\n"
    sign = tokens[start - 1].text
    return sign == "\n" or (sign in (".", "!", "?", "...") and not _is_letter(place.token(start - 2)))


def is_reasoned(place: Place) -> bool:
    """ "n, as users are hashed.", "n because it hashes": what a message or a line opens with, and why."""
    if not place.names.topics or not place.formula.letters or not _is_letter(place.tokens[place.formula.end - 1]):
        return False
    before = place.before()
    comma = place.after().text == ","
    why = place.after(2) if comma else place.after()
    return (before.kind == "end" or before.text == "\n") and why.low in ("as", "because", "since", "cause")


def is_corrected(place: Place) -> bool:
    """ "lag: n log n. sorry, n, nothing is compared"."""
    if place.before().text not in (",", ":") or place.before(2).low not in _TAKES_BACK or not place.formula.letters:
        return False
    return _over(place.after()) or place.after().text == ","


def is_for_both(place: Place) -> bool:
    """ "both n", "n both", "n for both steps", "n each, one pass"."""
    if not place.names.topics or not place.formula.letters:
        return False
    if place.before().low == "both" and place.before(2).low not in ("with", "in", "over", "for"):
        return _over(place.after()) or place.after().text == ","
    opens = place.before(2) if place.before().low in ("order", "linear", "about") else place.before()
    shared = place.after().low in ("both", "each", "apiece")
    if shared and (_over(place.after(2)) or place.after(2).text == ",") and opens.kind == "end":
        return True
    them = place.after(3).low == "of" and place.after(4).low in ("them", "these", "those", "the")
    steps = them or place.after(3).low in _STEPS or not _is_noun(place.after(3))
    return place.after().low == "for" and place.after(2).low in _ALL and steps


def is_doubled(place: Place) -> bool:
    """ "one pass each, so n and n", "n, n": the same cost twice, at the end of what is said."""
    names, formula = place.names, place.formula
    if not names.topics or not formula.letters:
        return False
    first = place.after().text in ("and", ",", "&") and place.after(2).low == place.tokens[formula.start].low
    second = place.before().text in ("and", ",", "&") and place.before(2).low == place.tokens[formula.start].low
    if not (first or second):
        return False
    lead, tail = (place.before(), place.after(3)) if first else (place.before(3), place.after())
    leads = lead.kind == "end" or lead.low in ("so", "hence", "thus", "therefore", "->", "=>", ":", "=", "\n", ".")
    return leads and _over(tail)


def is_headed(place: Place) -> bool:
    """ "Stats: running sums, n.", "the lag is a mere move, n": what a line that a step heads ends with."""
    tokens, at = place.tokens, place.formula.start - 1
    if place.before().text not in (",", "-", "--") or not _over(place.after()) or not place.formula.letters:
        return False
    if _is_letter(place.before(2)):
        return False
    while at >= 0 and tokens[at].text not in (".", "\n", ";", "!"):
        at -= 1
    head = [token.low for token in tokens[at + 1 : at + 5]]
    named = head[1:] if head[:1] == ["the"] else head
    if place.before().text == "," and named[:1] and named[0] in place.names.topics and not _goes_through_steps(named):
        return named[1:2] != ["by"]
    colon = head.index(":") if ":" in head else 0
    return bool(colon) and bool(place.names.topics & set(head[:colon]))


_SAYS_WHAT = frozenset("a an one two four just merely simply only being basically hashing copying moving".split())


def _goes_through_steps(named: list[str]) -> bool:
    """ "grouping, aggregating, n", unlike what is told of the one step: "the lag, a plain shift inside groups, n"."""
    return named[1:2] == [","] and named[2:3] != [] and named[2] not in _SAYS_WHAT


def is_next_in_line(place: Place) -> bool:
    """ "4 n log n, n", "step 4: n log n then n": the second cost of a line that a step's number heads."""
    tokens, at = place.tokens, place.formula.start - 2
    if place.before().low not in (",", "then", "and") or not _over(place.after()) or not place.names.topics:
        return False
    while at >= 0 and tokens[at].text not in (".", "\n", ";", ","):
        at -= 1
    if at + 2 < len(tokens) and tokens[at + 1].low == "step":
        at += 1
    return tokens[at + 1].kind == "number" and len(tokens[at + 1].text) == 1 and tokens[at].text != ","


def _over(token: Token) -> bool:
    return token.kind == "end" or token.text in _ENDS or token.text == ")"


def _is_letter(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1


def _is_noun(token: Token) -> bool:
    return token.kind == "word" and token.low not in ("i", "we", "since", "because", "as", "so", "then", "and")
