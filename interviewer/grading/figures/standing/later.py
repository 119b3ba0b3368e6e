"""What a later figure does to an earlier one: replaces it, contradicts it, or is about something else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.reading.hinted import Hinted
from interviewer.reading.model import GrowthClaim, QuantityClaim, Unit
from interviewer.reading.replacing.words import RIGHTED
from interviewer.reading.taking_back.takebacks import SLIPPED

__all__ = [
    "concludes",
    "in_words",
    "is_final",
    "is_multiple",
    "repeats_a_given",
    "says_the_same_of",
    "takes_back",
]

_CONCLUDING = Hinted(
    r"\b(?:final|finally|in the end|end result|in conclusion|conclusion|my (?:real |new )?answer|the answer|"
    r"correction|corrected|correcting|let me correct|i correct|actually|"
    r"(?<!would )(?<!could )(?<!will )(?<!'d )(?<!to )make (?:that|it)|should have been|"
    r"i mean|i meant|scratch|strike|hold on|hang on|"
    r"(?:(?<![a-z] )|(?<=\bno )|(?<=\boh )|(?<=\bbut )|(?<=mm )|(?<=hm )|"
    r"(?<=\bok )|(?<=\bah )|(?<=sorry ))wait(?! for| on\b| until| times?\b)|"
    r"sorry|oops|whoops|my bad|my mistake|apologies|"
    r"on second thoughts?|thinking about it|(?:i|me|we|i'll|i've|i have|on|quick|my) (?:just )?"
    r"(?:recomput|recalculat|redo)\w*|"
    r"(?:recomput(?:ed|ing|ation)|recalculat(?:ed|ing|ion)|redo(?:ing|ne)?)(?=\s*[:,])|"
    r"recount\w*|recheck\w*|redoing (?:that|this|it|my|the (?:maths?|arithmetic|numbers|calculation|sum))|"
    r"(?<!to )(?<!not )(?<!never )(?<!n't )redo (?:that|this|it|my|the (?:maths?|arithmetic|numbers|calculation|sum))|"
    r"revis\w+|i take (?:that|it) back|"
    r"i change|changed my mind|i settle|settling on|i was wrong|that was wrong|i miscounted|miscalculated|"
    r"i forgot|forgot|come to think of it)\b",
    """final,the end,end result,conclusion,answer,correct,actually,make ,should have,i mean,scratch,strike,hold on,
    hang on,wait,sorry,oops,bad,mistake,apologies,second,think,recomput,recalculat,redo,recount,recheck,revis,back,
    chang,settl,wrong,miscount,miscalculat,forgot""",
)
_ADDS = re.compile(
    r"\b(?:you|they) (?:also |had |even )*(?:asked|wanted|want) [^.!?]{0,40}\bsorry\Z|"
    r"\bsorry,? (?:i |for )?(?:forgot|forgetting|missed|missing|skipped|skipping|overlooked|left out) "
    r"(?:to answer |the |that |your |to say )",
    re.IGNORECASE,
)
"""What is sorry for an answer left out, which is given now: "you asked for the cost too, sorry: ..."."""
_CHOOSING = re.compile(
    r"\b(?:go(?:ing)? with|went with|stick(?:ing)? (?:with|to)|stay(?:ing)? (?:with|at)|land(?:ing)? (?:on|at)|"
    r"now (?:at|say|get)|end(?:ing)? up (?:with|at))(?: (?:about|around|roughly|some|the))?[\s~≈]*\Z",
    re.IGNORECASE,
)
_CONCLUDED = re.compile(
    r"[\s,.;:!-]*(?:it is(?=\s*(?:[,.;!]|\Z))|after all\b|i (?:mean|meant)\b(?! (?:the|that|those|with|by)\b)|"
    r"(?:and |so )?i(?:'?ll| will) (?:take|go with|stick (?:with|to)) (?:that|it)(?=\s*(?:[,.;!]|\Z))|"
    r"(?:and |so )?(?:that'?s|that is|this is|is) (?:my |the |our )?"
    r"(?:final|answer|conclusion)|final\b|and that'?s (?:it|that|final)\b|"
    r"(?:i'?d |i'?ll |i |please )?(?:take|call|consider|count|put) (?:that|it|this) (?:down )?(?:as )?(?:my |the )?"
    r"(?:final|answer))",
    re.IGNORECASE,
)
_REACH = 160
"""Characters before a claim in which a concluding word is looked for."""

_SHORT = 2
"""Words before a claim in its sentence, up to which the sentence before leads to it: "Recount: 13 zeros. 80 TB"."""

_WORD = re.compile(r"[a-z][a-z'-]+")
_IDLE = frozenset("a an the is are was it its this that of in so and about be will would about around roughly".split())


def concludes(claim: QuantityClaim | GrowthClaim, heard: Heard) -> bool:
    """Whether words beside a claim, in its sentence, settle what was said before: "final answer", "8 GB it is"."""
    prose, source = heard.reading.prose, heard.reading.source
    if not prose.sentences:
        return False
    sentence = prose.sentences[min(claim.sentence, len(prose.sentences) - 1)]
    start = source.span(sentence.start, sentence.end).start
    end = max(start, claim.span.start)
    if claim.sentence and len(source.typed[start:end].split()) <= _SHORT:
        before = prose.sentences[min(claim.sentence, len(prose.sentences) - 1) - 1]
        start = source.span(before.start, before.end).start
    concluding = _CONCLUDING.search(source.typed, max(start, end - _REACH), end)
    if concluding is not None and not _ADDS.search(source.typed, max(start, end - 2 * _REACH), concluding.end()):
        return True
    return _CHOOSING.search(source.typed[max(start, end - 40) : end]) is not None or _settled(claim, heard)


_FINAL_BEFORE = re.compile(r"\b(?:final (?:answer|cost|word|version)|finally settled|to be final)\b", re.IGNORECASE)
_FINAL_BEHIND = re.compile(
    r"[^.;!?\n]{0,40}?\b(?:is|are|as|stays?) (?:now |really )?(?:my |the |our )?final\b", re.IGNORECASE
)


def is_final(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a growth is said to be the last word: "the final answer is n", "O(f·n) for step 3 is final"."""
    typed, start = heard.reading.source.typed, claim.span.start
    before = re.split(r"[.;!?\n]", typed[max(0, start - _REACH) : start])[-1]
    return _FINAL_BEFORE.search(before) is not None or _FINAL_BEHIND.match(typed, claim.span.end) is not None


def in_words(claim: GrowthClaim, heard: Heard) -> bool:
    """Whether a growth is told in words, in passing: "the quadratic compute", no formula and no correction."""
    words = claim.quote.lower().split()
    told = "squared" not in words and any(word.isalpha() and len(word) > 3 for word in words)
    return told and not (concludes(claim, heard) or opens_anew(heard))


_IN_ALL = re.compile(
    r"\s+(?:(?:more|the|as much)\s+)?(?:[a-z]+\s+)?(?:in total|altogether|all in all|overall)\b", re.IGNORECASE
)


def _settled(claim: QuantityClaim | GrowthClaim, heard: Heard) -> bool:
    """Whether words right behind a claim settle the matter: "8 GB it is", "8 GB. Final answer", "1000x in total"."""
    typed, end = heard.reading.source.typed, claim.span.end
    if isinstance(claim, QuantityClaim) and claim.noun == "times" and _IN_ALL.match(typed, end):
        return True
    return _CONCLUDED.match(heard.reading.source.typed, claim.span.end) is not None


_TAKES_BACK = re.compile(
    r"\W*(?:(?:oh|ah|hmm+|uh|er|erm|ok|okay|well)\W+)*(?:no(?:pe)?(?= wait| i mean| sorry| that| it|\W+(?:"
    r"(?:it'?s|it is|that'?s|only|just|more like|rather|about|around|i mean|i meant|wait|sorry|make (?:it|that)|"
    r"(?:one|a) zero (?:more|less|too (?:many|few)))\W+)*\d)|sorry|"
    r"wait|hold on|hang on|oops|whoops|actually|scratch|correction|i mean|i meant|make that|my bad|"
    r"typo|edit|erratum|(?:that|it|this) should (?:read|say|be|have been)|forget (?:it|that)|\*(?=\d))",
    re.IGNORECASE,
)
_SAYS_AGAIN = re.compile(r"\W*(?:(?:and|so|which|or)\s+)*(?:that'?s|that is|i\.e\.)", re.IGNORECASE)
_ONLY_NOW = re.compile(
    r"\b(?:it'?s|it is|that'?s|that is|that (?:makes|leaves)|we get|i get|get)\s+(?:really |actually |then )?"
    r"(?:only|just|merely|but|still)\s+(?:a |an )?(?:factor (?:of )?)?\Z",
    re.IGNORECASE,
)
_REDOES = re.compile(
    r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|wait|no|sorry|actually)\W+){0,3}(?:let me|i'?ll|i have to|"
    r"i must|i should|i need to)\s+(?:just )?(?:re-?do|re-?compute|re-?calculate|re-?check|re-?count|"
    r"do (?:it|that) again|try (?:it|that)? ?again)\b",
    re.IGNORECASE,
)
_HAVE_TO = re.compile(
    r"\b(?:have|has|had|need|needs|must|should|forgot) (?:to )?(?:still )?(?:be )?"
    r"(?:multipl|divide|double|halve|quadruple|triple)[^.;!?]*\Z",
    re.IGNORECASE,
)
"""What had still to be done to a figure told before: "wait, the heads, so I have to multiply by eight, 151 MB"."""
_AMENDS = re.compile(
    r"\b(?:correct|change|revise|fix|amend) (?:it|that|this|(?:my|the) (?:answer|number|count|figure|estimate))"
    r"(?: back| down| up)? to(?: about| around| roughly| some)?[\s~≈]*\Z"
    r"|\bmy (?:[a-z]+ )?(?:answer|number|count|figure|estimate|total|size)s? (?:(?:then|now|also|therefore|so) )?"
    r"(?:halves|doubles|drops|falls|shrinks|grows|rises|goes|changes|comes|becomes|is now|should be|has to be|must be)"
    r"(?: back| down| up| out)?(?: to| at)?(?: about| around| roughly| some| only| just)?[\s~≈]*\Z",
    re.IGNORECASE,
)
_RIGHTED = re.compile(RIGHTED, re.IGNORECASE)
_AMENDING = 60
"""Characters before a figure in which it is said that something is changed to it."""
_CLOSE, _NEXT = 30, 12
"""Characters between such words and the figure."""


def takes_back(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """Whether a message answers the one before anew: "800 TB" - "sorry, 800 GB"; "2,400 hours" - "that's 10 days";
    "800 cards" - "no, both grow tenfold, so 8,000. 8,000 it is", "no, the tokens cancel, so it's only 80"."""
    typed = heard.reading.source.typed
    alike = bool(before) and any(c.unit is claim.unit and c.per == claim.per for c in before[-1].reading.quantities)
    if alike and _settled(claim, heard):
        return True
    if alike and _SLIP.search(typed, max(0, claim.span.start - _REACH), claim.span.start):
        return claim is [c for c in heard.reading.quantities if c.unit is claim.unit][-1]
    if alike and opens_anew(heard) and _ONLY_NOW.search(typed[max(0, claim.span.start - 40) : claim.span.start]):
        return True
    if alike and opens_anew(heard) and _HAVE_TO.search(typed, max(0, claim.span.start - _REACH), claim.span.start):
        return True
    if alike and _RIGHTED.search(typed, max(0, claim.span.start - _REACH), claim.span.start):
        return True
    amends = before and _AMENDS.search(typed, max(0, claim.span.start - _AMENDING), claim.span.start)
    if amends or _follows_correction(claim, heard, before):
        return True
    if alike and opens_anew(heard) and _reckoned_on(claim, heard):
        return True
    if alike and _REDOES.match(typed):
        return claim is [c for c in heard.reading.quantities if c.unit is claim.unit][-1]
    anew = (
        (_TAKES_BACK.match(typed), _CLOSE),
        (_SAYS_AGAIN.match(typed), _NEXT),
        (_says_again(claim, heard, before), _NEXT),
    )
    if not any(found and claim.span.start - found.end() <= reach for found, reach in anew):
        return False
    alone = sum(c.unit is claim.unit for c in heard.reading.quantities) == 1
    return alike and alone and not any(c.span.end <= claim.span.start for c in heard.reading.quantities)


def _says_again(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> re.Match[str] | None:
    """ "15,360 seconds" - "so four days": the one figure of a first sentence, that before in another unit."""
    first = [c for c in heard.reading.quantities if c.sentence == 0]
    last = [c for c in before[-1].reading.quantities if c.unit is claim.unit] if before else []
    if len(first) != 1 or not last or _unit_word(last[-1]) == _unit_word(claim):
        return None
    return _SO_ALONE.match(heard.reading.source.typed)


def _unit_word(claim: QuantityClaim) -> str:
    """The unit as it was written behind the last figure: "s", "days"."""
    return re.split(r"[\d\s.,^*-]+", claim.quote.lower())[-1]


_SO_ALONE = re.compile(r"\W*(?:and )?(?:so|thus|hence)\b", re.IGNORECASE)
_SLIP = re.compile(SLIPPED, re.IGNORECASE)
"""A slip in reckoning that is owned up to: what is told behind it is the figure put right."""

_OPENING = 60
"""Characters of a message that opens with a correction, in which stands what it corrects to."""
_RECKONED = re.compile(r"\b(?:times|divided by|halved?|doubled?|twice)\b|[×*÷]", re.IGNORECASE)


def _reckoned_on(claim: QuantityClaim, heard: Heard) -> bool:
    """ "no, times 8 heads: 151 MB": the one figure of its unit, reckoned on from that of the message before."""
    same = [c for c in heard.reading.quantities if c.unit is claim.unit]
    if claim.unit is None or same != [claim] or claim.sentence > 0 or claim.span.start > _OPENING:
        return False
    return _RECKONED.search(heard.reading.source.typed, 0, claim.span.start) is not None


_SO = re.compile(
    r"\W*(?:and )?(?:so|then|thus|hence|therefore|that(?:'s| gives| makes| means)|which (?:gives|makes))\b",
    re.IGNORECASE,
)


def _follows_correction(claim: QuantityClaim, heard: Heard, before: Sequence[Heard]) -> bool:
    """ "2,400 h" - "no wait, it's 10x, not 100x" - "so 240 h": what follows from what was put right."""
    told = any(c.unit is claim.unit and c.per == claim.per for past in before[-3:-1] for c in past.reading.quantities)
    found = _SO.match(heard.reading.source.typed) if told and opens_anew(before[-1]) else None
    return found is not None and claim.unit is not None and 0 <= claim.span.start - found.end() <= _CLOSE


def says_the_same_of(claim: QuantityClaim, other: QuantityClaim, heard: Heard) -> bool:
    """Whether two figures are said of the very same thing, in the same words ("it takes 8 GB. It takes 9 TB.")."""
    if claim.clause == other.clause or claim.subject != other.subject or claim.per != other.per:
        return False
    return _words_around(claim, heard) == _words_around(other, heard) != frozenset()


def _words_around(claim: QuantityClaim, heard: Heard) -> frozenset[str]:
    """The words of a claim's clause without the figure itself."""
    clause = heard.reading.prose.clauses[claim.clause]
    span = heard.reading.source.span(clause.start, clause.end)
    typed = heard.reading.source.typed
    around = typed[span.start : claim.span.start] + " " + typed[claim.span.end : span.end]
    return frozenset(_WORD.findall(around.lower())) - _IDLE


def is_multiple(claim: QuantityClaim, right: float, heard: Heard, givens: Mapping[str, float]) -> bool:
    """Whether a figure is the right one times a number of things named beside it ("37 GB for 2,000 users").

    A number that is one of the givens is part of the right figure already, so multiplying by it again is a mistake.
    """
    if not claim.low or not right or claim.noun == "times":
        return False  # "100 times for the model, ten times for the data: 1000 in total" is one factor, and a wrong one
    ratio = claim.low / right
    for other in heard.reading.quantities:
        near = abs(other.sentence - claim.sentence) <= 1 and other.unit in (Unit.COUNT, Unit.GPU, None)
        if near and other.noun != "times" and other is not claim and other.low and abs(ratio / other.low - 1) < 0.1:
            return all(abs(other.low / given - 1) > 0.01 for given in givens.values() if given)
    return False


_SCALES = (1.0, 3600.0, 86400.0)
"""Base units of the givens that are told in hours or days."""


def repeats_a_given(claim: QuantityClaim, givens: Mapping[str, float]) -> bool:
    """Whether a figure is only what the scenario said ("on 8 GPUs", "within 24 hours")."""
    if not claim.low or (claim.high is not None and claim.low != claim.high):
        return False
    return any(abs(claim.low / (given * scale) - 1) < 0.001 for given in givens.values() if given for scale in _SCALES)
