"""Words by which what was read out or quoted is left to others: "I couldn't say whether that holds"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from interviewer.reading.hinted import Hinted

__all__ = ["Disowning", "disownings"]

_IT = r"(?:(?:any|either|all|one) of )?(?:it|that|this|them|these|those|either)"
_NOT = r"(?:(?:'d| would| will| could| can) not|(?:'d| would) never| wouldn'?t| won'?t| couldn'?t| can'?t| cannot)"
_HAVE_NONE = r"(?: don'?t have| do not have| have(?: got)? no|'ve (?:got )?no)"
_OWN = r"(?:an? |any )?(?:answer|opinion|view|claim|number|figure|position|idea)s?"
_CLAIMS_NOTHING = (
    rf"i{_NOT} (?:put my (?:own )?name (?:to|under|on|behind)|vouch for) {_IT}|"
    rf"i (?:don'?t|do not) (?:vouch for|claim) (?:{_IT}|anything)|"
    rf"i{_HAVE_NONE} {_OWN} of my own|i{_HAVE_NONE} opinion(?: (?:on|about) {_IT})?|"
    rf"i(?: claim nothing| make no claims?| claim none of it)(?: (?:about|on|by|with) {_IT})?|"
    r"i(?:'m| am) (?:only|just|merely) (?:quoting|citing|reading|passing|copying|reciting)"
    rf"(?: (?:{_IT}|from (?:it|there|them)|what it says|what(?: i|')s written))?"
    r"(?: (?:out(?: loud)?|on|aloud|along|to you|off)){0,2}|"
    rf"i(?:'m| am) not (?:claiming|asserting|saying) (?:{_IT}|anything)|"
    r"(?:that|this|it)(?: is not|'s not| isn'?t) (?:my (?:own )?(?:claim|words?|statement|number|figure)|mine)|"
    r"(?:his|her|their|its|the author'?s) (?:words?|claim|number|figure|statement)s?, not (?:mine|my own)|"
    rf"i take no (?:position|stand|side|responsibility)(?: (?:on|for|about) {_IT})?"
)
_IS_SO = (
    r"(?:(?:it|that|this|they|those)(?: is|'s| are|'re) (?:right|true|correct|so|the case)|"
    r"(?:it|that|this|they|those|any of it|any of that) holds?(?: up)?)"
)
_UNDECIDED = (
    rf"i{_NOT} (?:really |even )?(?:say|tell|judge|check|know) (?:whether|if) {_IS_SO}|"
    rf"i{_NOT} (?:really |even )?(?:judge|sign|stand (?:by|behind)) {_IT}|"
    r"i(?:'ve| have)? never (?:really |quite )?understood (?:it|that|this|them)(?: part| bit| one| line)?|"
    rf"(?:i have )?no idea (?:whether|if) {_IS_SO}|i (?:don'?t|do not) know (?:whether|if) {_IS_SO}"
)
_CLOSES = r"(?= (?:and|but|though|either|here|myself|at all|as)\b|\s*(?:[.,;!\n)]|\Z))"
_DISOWNS = Hinted(
    r"(?P<stop>[.!?\n;][\")]{0,2}\s+|,\"?\s|\s-+\s|\A| and )(?:(?:and|but|though|well|hmm+|honestly|sorry),? ){0,2}"
    rf"(?:(?P<plain>{_CLAIMS_NOTHING})|{_UNDECIDED}){_CLOSES}",
    """my name,sign ,vouch,stand ,claim,of my own,opinion,quoting,citing,reading,passing,copying,reciting,asserting,
    not saying,mine,not my,n't my,nt my,no position,no stand,no side,no responsibility,whether,if ,judge,understood""",
)


class Disowning(NamedTuple):
    """Words from text[start] on that leave what stands before text[stop] to others. plain: it is said that nothing is
    claimed, else no more than that one can't tell."""

    start: int
    stop: int
    plain: bool


def disownings(text: str) -> Iterator[Disowning]:
    """In order."""
    for told in _DISOWNS.finditer(text):
        yield Disowning(told.end("stop"), told.start("stop"), told["plain"] is not None)
