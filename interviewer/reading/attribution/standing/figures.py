"""How the candidate stands to each figure: what the prose says, and what figures say beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.attribution.standing.bounds import NO_WAY, bounded_by_denial, bounded_by_verb
from interviewer.reading.attribution.standing.elsewhere import of_another_case, taken_off
from interviewer.reading.attribution.standing.ideals import ideal_beside, ideal_denied
from interviewer.reading.attribution.standing.struck import is_struck, struck_by_name
from interviewer.reading.model import Stance
from interviewer.reading.prose.model import Prose
from interviewer.reading.quantity.found import FoundQuantity
from interviewer.reading.replacing import may_be_a_multiple, of_another_state

__all__ = ["figure_stances"]

_IMPOSSIBLE = frozenset("nobody none nothing no never nowhere cannot can't cant couldn't won't wont".split())
_NOT = frozenset("not n't dont don't doesn't doesnt".split())
_LACKED = frozenset("have has own get find possess afford".split())
_FILLED = ("byte", "gpu", "second", "count", "flop", None)
"""Units of what is answered; a rate is rather what somebody else knows of a machine."""

_SOMEBODY = (
    r"(?:(?:my|our|the|a|an|one|some|naive|most|some of (?:my|our)) (?:\w+ )?"
    r"(?:friend|colleague|coworker|co-worker|teammate|manager|boss|lead|professor|teacher|intern|vendor|salesperson|consultant|people|folks|"
    r"salesman|recruiter|candidate)s?|people|folks|somebody|someone)"
    r"(?: (?:(?:on|in|from|at) (?:my|our|the) \w+|here|else))?"
)
_OF_OTHERS = re.compile(
    rf"(?:^|[,;:.(]\s*|\b(?:and|but|so|then)\s+)(?:{_SOMEBODY}|s?he)(?:'d| would| will|'ll)?(?: (?:now|also|even|just|"
    r"then|always|probably|once|naively|tell \w+|have \w+))* (?:told|tell|tells|gave|gives|got|gets|had|has|have|"
    r"measured|measures|computed?|computes|calculated?|calculates|estimated|ordered|orders|order|wanted|wants|want|"
    r"come up|comes up|came up|"
    r"arrive|arrives|arrived|make|makes|made|plan|plans|planned|budgets|budgeted|reckons|thinks|says|said|say|claims|guess|guesses|buy|buys|"
    r"bought|rent|rents|quoted|quotes|put|puts|throws?|threw|float(?:s|ed)?|proposed|proposes|suggested|suggests|"
    r"mentioned|mentions|asked for|asks for)\b(?P<rest>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_OWN = re.compile(r"\b(?:i|i'd|i'm|i'll|we|we'd|me|mine)\b|[;:]|\bbut\b|\bwhich\b|\bso\b|\bbecause\b", re.IGNORECASE)
_CLAIM_THAT = re.compile(
    r"\b(?:the|that|this|his|her|their|a) (?:\w+ )?(?:claim|idea|notion|belief|story|myth|rumou?r|folklore|assertion|"
    r"legend|tale) (?:that|of)\b[^.;]*\Z",
    re.IGNORECASE,
)
_BELITTLING = (
    "nonsense", "rubbish", "bogus", "folklore", "myth", "scaremongering", "exaggerated", "exaggeration", "overblown",
    "hearsay", "fairy tale", "urban legend",
)  # fmt: skip
"""A message without any of these belittles no figure."""
_BELITTLED = re.compile(
    r"[^.;:,!?]{0,24}?(?:\bis|'s|\bare|\bwas) (?:just |only |pure |complete |the |a |an |mere |plain |same |\w+'s? |"
    rf"\w+s' )*(?:{'|'.join(_BELITTLING)})\b",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(
    r" (?:is|are|would be) (?:just |simply )?(?:(?:far |way |much |still )*too (?:much|big|large|long)|"
    r"still (?:\w+ )?(?:silly|absurd|ridiculous|a nightmare|unrealistic|"
    r"pointless|overkill)|(?:silly|absurd|ridiculous|a nightmare|unrealistic|overkill) for)\b",
    re.IGNORECASE,
)
"""What is said of a size that is right, and too large: "40 GB is still silly for a million rows"."""
_UNDOABLE = re.compile(
    r"(?: of \w+)? (?:is|are|would be) (?:\w+ )?(?:out of the question|impossible|not an option|not possible|"
    r"infeasible)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset(("rather", "instead"))
_IDEAL = re.compile(
    r"\b(?:ideal|theoretical|perfect|linear)(?: (?:count|number|figure))?(?: of)?[\s(~≈]*\Z", re.IGNORECASE
)
"""Before a figure that is beside the real one, and right for its own case: "1,143 instead of the ideal 800"."""
_HAVE = re.compile(r"\b(?:have|has|'ve|got|own)\b", re.IGNORECASE)
_OLD_ANSWER = re.compile(
    r"\W{0,2} (?:is|was) (?:what|the (?:one|figure|number|answer)) (?:i|that i) (?:first |just |had )?"
    r"(?:wrote|said|had|gave|put|answered|got|told)\b",
    re.IGNORECASE,
)
_OTHERS_ANSWER = re.compile(
    rf"\W{{0,2}} (?:is|was) (?:what|the (?:figure|number|answer|estimate)) (?:that )?(?:{_SOMEBODY}|the \w+|s?he|they) "
    r"(?:says?|said|claims?|claimed|thinks?|told \w+|wants?|wanted|estimates?|estimated|promise[sd]?|got|gets?|quotes?|"
    r"quoted)\b[^.;!?\n]{0,20}?[,;.] (?:but )?"
    r"(?:i(?:'d)? (?:rather |would )?(?:think|say|get|guess|believe|reckon)|mine)\b",
    re.IGNORECASE,
)
"""What makes a figure somebody else's, where one's own follows: "100 days is what the boss says, I'd say 20"."""
_TURN = re.compile(r"\b(?:wrong|it'?s|it is|that'?s|now|actually|really|nope?|rather|makes|correct\w*|proper)\b", re.I)
_RECALLED = frozenset(("my", "i"))
_RATE_OF: dict[str | None, str | None] = {"flop/s": "flop"}
"""Units that people write for one another: "10 TFLOPs"."""
_REQUIRES = frozenset("want wants need needs expects".split())
_HEARD = ("i'm told", "i am told", "i was told", "i read", "i heard", "i hear", "apparently")
_CONCLUSION = re.compile(r"(?:\bso\b|\bthus\b|\bhence\b|\btherefore\b|=>|->|\bwhich (?:gives|makes|means)\b)", re.I)
_NO_FOR_AN_ANSWER = re.compile(r"\bno,? (?:i|we|you) (?:would|wo|do|can|will|am|did|could|need)", re.IGNORECASE)
_MORE_THAN = re.compile(r"(?:more|much more|better) than ", re.IGNORECASE)
_EXPECTED = re.compile(
    r"(?:\b(?:not|never|nobody)|n't) (?:[a-z]+ )?(?:expect|assume|hope for|count on|bet on|see|get|reach|believe in|"
    r"achieve|gets|sees|reaches)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
_OPEN_CHOICE = re.compile(r"\b(?:may|might|could|can|either)\b", re.IGNORECASE)
_SAME_EITHER_WAY = re.compile(r"(?:,|\bsame|\bmatters?|\bregardless|\bno difference)\s*\Z", re.IGNORECASE)
_NEAR = 50
"""Characters before a figure within which it is taken away."""
_REACH = 240
"""Characters before a figure in which words of other voices are looked for."""


_VOICES = re.compile(
    r"\b(?:s?he|he'd|friend|colleague|co-?worker|teammate|manager|boss|lead|professor|teacher|intern|vendor|"
    r"sales\w+|consultant|people|folks|recruiter|candidate|somebody|someone|claim|idea|notion|belief|story|myth|"
    r"rumou?r|folklore|assertion|legend|tale)s?\b",
    re.IGNORECASE,
)
"""Words without which no figure is somebody else's; looked for once a message."""


def figure_stances(prose: Prose, quantities: Sequence[FoundQuantity]) -> list[Stance]:
    """The stance of each figure, in their order."""
    if not quantities:
        return []
    low = prose.text.lower()
    voices, belittling = _VOICES.search(prose.text) is not None, any(word in low for word in _BELITTLING)
    stances = [_stance(prose, quantities, index, voices, belittling) for index in range(len(quantities))]
    for index in _told_twice(prose, quantities, stances):
        stances[index] = Stance.ASSERTED
    for index, stance in enumerate(stances):
        if stance is Stance.REJECTED:
            for earlier in struck_by_name(prose.text, quantities, index):
                stances[earlier] = Stance.REJECTED
    for index, found in enumerate(quantities[1:], 1):
        before = quantities[index - 1]
        if stances[index] is stances[index - 1] is Stance.ASSERTED and _offered(prose, before, found):
            stances[index] = stances[index - 1] = Stance.HEDGED
    return stances


def _told_twice(prose: Prose, quantities: Sequence[FoundQuantity], stances: Sequence[Stance]) -> list[int]:
    """Figures that an "or" joins to one of another dimension, which they do not exclude: "1.5e17 FLOPs, or 4 hours"."""
    joined: dict[int, list[int]] = {}
    for index, found in enumerate(quantities):
        if stances[index] is Stance.HEDGED and prose.cue_at(found.start, found.end) == "or":
            joined.setdefault(prose.sentence_at(found.start), []).append(index)
    out: list[int] = []
    for run in joined.values():
        units = [_RATE_OF.get(quantities[index].unit, quantities[index].unit) for index in run]
        if None not in units:
            told = [index for index, unit in zip(run, units, strict=True) if units.count(unit) == 1]
            out.extend(index for index in told if not may_be_a_multiple(prose.text, quantities[index].end))
    return out


def _stance(prose: Prose, quantities: Sequence[FoundQuantity], index: int, voices: bool, belittling: bool) -> Stance:
    found = quantities[index]
    stance = prose.stance_at(found.start, found.end)
    if bounded_by_verb(prose.text, found):
        return Stance.ASSERTED if stance in (Stance.REJECTED, Stance.MENTIONED) else stance
    if stance is Stance.REJECTED:
        return Stance.MENTIONED if ideal_denied(prose, quantities, index) else _denied(prose, found)
    if found.unit not in _FILLED:
        return stance
    before = _before(prose, found)
    if taken_off(prose, found, before[-_NEAR:]) or is_struck(prose.text, found, before):
        return Stance.REJECTED
    if stance is Stance.ASSERTED:
        if prose.agreed_at(found.start):
            return stance
        if _set_against(prose, quantities, index):
            return Stance.MENTIONED
        if (voices and (_of_others(before) or _CLAIM_THAT.search(before))) or _OLD_ANSWER.match(prose.text, found.end):
            return Stance.MENTIONED
        if _OTHERS_ANSWER.match(prose.text, found.end):
            return Stance.MENTIONED
        if of_another_case(prose, quantities, index, before) or of_another_state(prose.text, found.end):
            return Stance.MENTIONED
        if may_be_a_multiple(prose.text, found.end):
            return Stance.HEDGED
        return Stance.REJECTED if belittling and _BELITTLED.match(prose.text, found.end) else stance
    if stance is Stance.HEDGED:
        either = before.lower().rfind("whether")
        return Stance.ASSERTED if either > 0 and _SAME_EITHER_WAY.search(before[:either]) else stance
    if stance is Stance.MENTIONED and (
        _own_again(prose, quantities, index, before) or ideal_beside(prose, quantities, index)
    ):
        return Stance.ASSERTED
    return stance


_AGAINST = re.compile(
    r"[^.;:]{0,40}\b(?:versus|vs\.?|compared (?:to|with)|as opposed to|against)"
    r"(?: (?:the|a|an|some|about|only|just|mere|less|under|than|roughly|my|our|its)){0,4} ?\Z",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\b(?:ram|machine|laptop|server|box|node|vram|gpus?|cards?|have|has|got|only|not|fits?)\b", re.IGNORECASE
)
_OF_INPUT = re.compile(
    r" (?:for|in|of|from) (?:the |our |an? )?(?:\w+ )?(?:inputs?|originals?|raw|frame|source|data|table|"
    r"csv|embeddings)\b",
    re.IGNORECASE,
)


def _set_against(prose: Prose, quantities: Sequence[FoundQuantity], index: int) -> bool:
    """ "80 GB, versus less than 1 GB for the input": what a figure is measured against is not what is answered."""
    found, previous = quantities[index], quantities[index - 1] if index else None
    if previous is None or previous.unit != found.unit or not _OF_INPUT.match(prose.text, found.end):
        return False
    between = prose.text[previous.end : found.start]
    return _AGAINST.fullmatch(between) is not None and _OWNED.search(between) is None


def _before(prose: Prose, found: FoundQuantity) -> str:
    """The text of the figure's sentence before it, no further back than `_REACH`."""
    if not prose.sentences:
        return ""
    sentence = prose.sentences[prose.sentence_at(found.start)]
    return prose.text[max(sentence.start, found.start - _REACH) : found.start]


def _of_others(before: str) -> bool:
    """ "He'd order 800 cards", "somebody on my team measured 80 GB": a figure of somebody else's."""
    said = _OF_OTHERS.search(before)
    return said is not None and _OWN.search(said["rest"]) is None


def _denied(prose: Prose, found: FoundQuantity) -> Stance:
    """What can't be kept or waited for is no figure denied: "nobody waits five years"."""
    tokens = prose.tokens_in(found.start, found.end)
    if not tokens or any(token.stance is Stance.REJECTED for token in tokens):
        if _TOO_MUCH.match(prose.text, found.end):
            return Stance.ASSERTED
        if " see" in (tokens[-1].cue or "" if tokens else "") and bounded_by_denial(prose.text, found, "", True):
            return Stance.ASSERTED  # "I don't see it take less than 800"
        return Stance.MENTIONED if _UNDOABLE.match(prose.text, found.end) else Stance.REJECTED
    negators = {at for token in tokens for at in token.negators}
    words = {prose.tokens[at].word for at in negators}
    first = prose.tokens.index(tokens[0]) if negators else 0
    near = any(first - 1 <= at < first for at in negators)
    if words <= _BESIDE and _IDEAL.search(_before(prose, found)):
        return Stance.ASSERTED
    if _MORE_THAN.match(prose.text, found.start) and _EXPECTED.search(_before(prose, found)):
        return Stance.ASSERTED  # "I'd not expect more than 70%"
    beside = words <= _BESIDE and _HAVE.search(_before(prose, found)) is not None  # "I've 32 GB rather than 400,000"
    follows = {prose.tokens[at + 1].word for at in negators if at + 1 < len(prose.tokens)}
    if "no" in words and NO_WAY.search(_before(prose, found)):
        return Stance.REJECTED
    impossible = words <= _IMPOSSIBLE and not near and "be" not in follows
    lacking = words <= _NOT and follows <= _LACKED  # "you don't have 800 TB"
    nobody_has = lacking or (impossible and not words <= _NOT)
    if negators and bounded_by_denial(prose.text, found, _before(prose, found), nobody_has):
        return Stance.ASSERTED  # "nobody does it with fewer than 800", "it doesn't exceed 400 TB"
    return Stance.MENTIONED if impossible or lacking or beside else Stance.REJECTED


def _own_again(prose: Prose, quantities: Sequence[FoundQuantity], index: int, before: str) -> bool:
    """Whether a figure in a clause of another voice is the candidate's own after all.

    "My first guess was 10 days, wrong, 100" turns from the old one, "I'm told it's 2 bytes, so 19 MB" concludes,
    and "80 GB, and no I would not" answers something else.
    """
    found = quantities[index]
    cue = (prose.cue_at(found.start, found.end) or "").lower()
    if cue == "no" or cue.startswith("no "):
        return _NO_FOR_AN_ANSWER.match(prose.text, prose.text.lower().find("no", found.end)) is not None
    if cue.startswith(("i comput", "i calculat", "i work", "i got")) and cue.endswith(("ed", "got", "out")):
        return all(other.unit != found.unit or other.low == found.low for other in quantities[index + 1 :])
    if cue.split()[-1:] and cue.split()[-1] in _REQUIRES and "," in before[before.lower().rfind(cue) + len(cue) :]:
        return True
    previous = quantities[index - 1] if index else None
    near = previous is not None and found.start - previous.end <= 60 and previous.start >= found.start - len(before)
    if previous is None or not near:
        return False
    between = prose.text[previous.end : found.start]
    if cue.startswith(_HEARD):
        return _CONCLUSION.search(between) is not None
    same = found.unit == previous.unit or found.unit is None
    if not same or found.low == previous.low or not _recalled(cue, before):
        return False
    return _TURN.search(between) is not None and "," in between


def _recalled(cue: str, before: str) -> bool:
    """Whether a cue tells of the candidate's own earlier answer."""
    return bool(_RECALLED & set(cue.split())) or "my answer" in before.lower() or "i would have" in before.lower()


def _offered(prose: Prose, first: FoundQuantity, second: FoundQuantity) -> bool:
    """ "It may be 20 GB and fit, or be 160 GB and not": two figures of which one is left open."""
    if first.unit != second.unit or first.unit is None or first.low == second.low or second.start - first.end > 60:
        return False
    between = prose.text[first.end : second.start].lower()
    if " or " not in between or "rather" in between or "." in between:
        return False
    return _OPEN_CHOICE.search(_before(prose, first)) is not None
