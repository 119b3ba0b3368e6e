"""Which words a negation reaches."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.prose.atoms import Atoms, CueTable, Hit
from interviewer.reading.prose.negation.scope import (
    ENDS,
    PREPOSITIONS,
    SPEAKERS,
    SUBJECTS,
    phrase_end,
    scope_end,
)
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import is_finite

__all__ = ["NEGATION_WORDS", "find_negators"]

_CLASSES: dict[str, frozenset[str]] = {
    "be": frozenset("is are was were be been being".split()),
}

# Order of weight: "plain" negations are cancelled by a "none" cue that begins at the same word.
_TABLES = (
    (
        "none",
        """
        not just|only|merely|simply|solely|exclusively|purely
        not|no more|less|fewer|bigger|larger|higher|greater|worse|later|smaller|lower|longer|better than
        not to mention|say
        no myth|rumour|exaggeration|secret|joke|lie
        no doubt|question|wonder|matter|surprise|worries|brainer|sweat|less|problem|idea|clue
        no ,
        no .
        no :
        no --
        no ...
        no wait|sorry|hmm|wrong|i|it|its|that|thats|actually|$
        not necessarily
        not sure|certain|mistaken|wrong|bad|surprising|surprisingly|until|uncommon
        not a|one hundred|bit
        not get me
        not quite <quantity>
        not far|much off|from
        not much|far|any|significantly more|less|fewer|bigger|smaller|larger|higher|lower than
        not hard|difficult|rocket|surprising to see|show|tell|understand|derive|prove|guess|science
        no|not deny|denying|dispute|disputing|doubt|doubting that|it|this|about
        no|not question|questioning|contest|contesting|escape|escaping that|it|this|about
        not pretend otherwise
        nobody|noone|none would|will|can|could|should|does deny|dispute|doubt|question|contest|argue
        impossible|infeasible|unfeasible ~2 due|owing|thanks to
        not worry $
        not worry ,|:|;|-|--
        not help but|thinking|noticing|wondering
        not forget|stress|wait|say|tell|remember|recall|agree|know|mind
        not buy it|that|this|into|<growth>|<quantity>|$
        nothing|none but|other|else
        nothing wrong|bad with
        whether or not
        if|or|why not
        why do|does not
        why [we|i|you|one] should|would|can not
        see why ~5 should|would|could|can|does|do|will not
        no [good] reason why ~5 should|would|could|can|does|do|will not
        never mind|fails|fail
        without [a|any] doubt|question|loss
        without saying
        nothing to worry
        silly|foolish|stupid|crazy|pointless|wasteful|senseless not to
        nothing beats|tops|rivals|matches|better
        not beat|undercut|outdo|outrun <growth>
        not go|get|come|drop|fall|be ~2 below|under|beneath <growth>
        can|could not escape|dodge|improve [on|upon] <growth>
        can|could|will not get around|round|past
        no bones
        no way|path|road|getting around|past
        without ~5 it|this|that|we|you @be|would|will|can|could [be] [not|just|simply] hopeless|impossible|infeasible
        without ~5 it|this|that|we|you|nothing would|will|can|could not|never work|fit|run|do|go
        without ~5 nothing works|fits|runs|helps
        no alternative|substitute|replacement to|for|but
        not hesitate|think [to] [twice]
        not|nothing think|see|imagine|name|recommend|suggest [of] anything|nothing|something but|other|else|better
        """,
    ),
    (
        "plain",
        """
        not
        never
        nobody
        nothing
        nowhere
        none
        no one
        nor
        neither
        hardly|barely|scarcely
        no
        no longer
        by no means|stretch
        not by any means
        cease|ceases|ceased to
        cease|ceases|ceased|stop|stops|stopped being|growing|scaling|rising|depending|costing
        silly|foolish|stupid|pointless|wasteful|senseless|needless|waste [for] ~2 to
        in no way|sense
        under|in no circumstances|circumstance|case
        unable to
        unable
        fails|fail|failed|failing to
        refuse|refuses|refused|refusing to
        impossible|infeasible|unfeasible to
        impossible|infeasible [for] ~3 to
        far from
        anything but
        avoid|avoids|avoided|avoiding
        prevent|prevents|prevented|preventing
        lack|lacks|lacking
        refrain|refrains|abstain|abstains from
        reluctant|unwilling|loath|loth|hesitant to
        """,
    ),
    (
        "too",
        """
        too ~2 to
        too ~2 for ~3 to
        """,
    ),
    (
        "phrase",
        """
        rather than
        rather ~6 than
        instead of
        in place|lieu of
        as opposed to
        without
        with no
        non
        minus
        more the|our|its|a ~6 than
        """,
    ),
    (
        "lesser",
        """
        less the|our|its|a|step|<growth>|<quantity> ~6 than
        not so much ~6 as
        """,
    ),
)
_CUES = CueTable(_TABLES, _CLASSES)
NEGATION_WORDS = _CUES.words


def find_negators(atoms: Atoms, raws: Sequence[Raw]) -> list[tuple[int, ...]]:
    """For each token, the tokens whose negation has it in scope, in order."""
    hits = _CUES.find(atoms)
    exempt = {hit.first for hit in hits if hit.tag == "none" and not _only_after_modal(atoms, hit)}
    exempt |= {at for hit in hits if hit.tag == "none" for at in range(hit.first + 1, hit.last - 1)}
    exempt |= {hit.last - 1 for hit in hits if hit.tag == "none" and atoms.words[hit.first] == "why"}
    exempt |= {hit.first for hit in hits if atoms.words[hit.first] == "no" and _answers(atoms, raws, hit)}
    reach: list[list[int]] = [[] for _ in raws]
    inside = {at for hit in hits if hit.tag == "phrase" for at in range(hit.first, hit.last)}
    taken = stop = -1
    for hit in hits:
        if hit.tag == "none" or hit.first < taken:
            continue
        if hit.first == stop and atoms.words[hit.first] in ("anything", "without"):
            continue  # "I wouldn't use anything but HNSW", "it doesn't work without an index"
        if atoms.words[hit.first] == "anything" and _calls_wrong(atoms, hit):
            continue
        if hit.tag == "phrase" and hit.first in exempt:
            continue
        if hit.tag == "plain" and (hit.first in exempt or (hit.first - 1) in exempt):
            continue
        if hit.tag == "plain" and hit.first in inside:
            continue
        begin = hit.first
        taken = hit.last
        if hit.tag == "lesser":
            _deny_lesser(atoms, hit, reach)
            continue
        stop = phrase_end(atoms, hit.last) if hit.tag == "phrase" else scope_end(atoms, begin, hit.last)
        if atoms.words[hit.first] == "non":
            stop = min(stop, hit.last + 1)
        stop = min(stop, _bracket_end(atoms, raws, hit))
        negator = atoms.at[hit.last - 1 if hit.tag == "too" else hit.first]
        for index in (*_fronted_object(atoms, begin), *range(hit.last, stop)):
            token = atoms.at[index]
            if token != negator and negator not in reach[token]:
                reach[token].append(negator)
    return [tuple(one) for one in reach]


def _deny_lesser(atoms: Atoms, hit: Hit, reach: Sequence[list[int]]) -> None:
    """ "It's less the compute than the memory", "not so much the sort as the products": the first one is denied."""
    words = atoms.words
    if words[hit.first] == "less" and words[hit.first - 1 : hit.first] in (["no"], ["not"], ["any"], ["the"]):
        return
    begin = hit.first + (1 if words[hit.first] == "less" else _SO_MUCH)
    if atoms.clause[begin] != atoms.clause[hit.last - 1]:
        return
    for index in range(begin, hit.last - 1):
        reach[atoms.at[index]].append(atoms.at[hit.first])


_SO_MUCH = 3
"""Words of "not so much"."""


_WRONG = frozenset("wrong false incorrect nonsense rubbish impossible unrealistic negligible harmless not".split())


def _calls_wrong(atoms: Atoms, hit: Hit) -> bool:
    """ "Anything but 800 is wrong": what is called wrong is the rest."""
    words, clause = atoms.words, atoms.clause
    behind = range(hit.last, min(len(words), hit.last + _IN_BRACKETS))
    return any(words[at] in _WRONG for at in behind if clause[at] == clause[hit.first])


_IN_BRACKETS = 12
"""Tokens in brackets that a denial at their head may have in scope."""


def _bracket_end(atoms: Atoms, raws: Sequence[Raw], hit: Hit) -> int:
    """Where brackets close that a denial opens: "f² pairs (minus the diagonal) x n"; the end where it opens none."""
    opened = atoms.at[hit.first] - 1
    if opened < 0 or raws[opened].word != "(":
        return len(atoms.words)
    for place in range(opened + 1, min(len(raws), opened + _IN_BRACKETS)):
        if raws[place].word == ")":
            return atoms.first_of[place]
    return len(atoms.words)


def _answers(atoms: Atoms, raws: Sequence[Raw], hit: Hit) -> bool:
    """ "no (160 GB)": answers what was asked; what stands in brackets says why."""
    behind = atoms.at[hit.first] + 1
    return behind < len(raws) and raws[behind].word == "("


_AFTER_VERB = frozenset("here for at in though anymore either again myself because since".split())


def _fronted_object(atoms: Atoms, negator: int) -> range:
    """ "Caches I would not use": the object that stands before the speaker, which is denied; empty where none does."""
    words = atoms.words
    speaker = negator - 1 if words[negator - 1] in SPEAKERS else negator - 2
    low = negator
    while low and low > negator - 10 and atoms.clause[low - 1] == atoms.clause[negator]:
        low -= 1
    if speaker <= low or words[speaker] not in SPEAKERS:
        return range(0)
    before = words[low : speaker - (words[speaker - 1] == ",")]
    if any(is_finite(word) or word in SUBJECTS or word in PREPOSITIONS or word in ENDS for word in before):
        return range(0)
    verb = negator + 1
    bare = verb + 1 >= len(words) or atoms.clause[verb + 1] != atoms.clause[negator]
    goes_on = not bare and words[verb + 1] not in _AFTER_VERB and words[verb + 1][0].isalnum()
    return range(0) if verb >= len(words) or goes_on else range(low, low + len(before))


def _only_after_modal(atoms: Atoms, hit: Hit) -> bool:
    """ "can't just buy RAM" is a denial, "isn't just n²" and "doesn't just store it" are not."""
    words = atoms.words
    just = hit.last - hit.first == 2 and words[hit.last - 1] in ("just", "simply", "merely", "only")
    return just and hit.first > 0 and words[hit.first - 1] in ("can", "could", "would", "should", "must")
