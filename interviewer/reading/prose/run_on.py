"""Clauses that begin without any sign, as in talk: "i would not store it i would use an index"."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.prose.atoms import FILLERS
from interviewer.reading.prose.negation.scope import COMPLEMENT, PREPOSITIONS
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, expand, is_finite

__all__ = ["SUBJECTS", "runs_on"]

_SPEAKERS = frozenset("i we you they he she".split())
_THINGS = frozenset(("it", "there"))
"""Subjects that may as well be objects: they open a clause only where their verb follows at once."""
_ARTICLES = frozenset("the a an my our your their this these those".split())
SUBJECTS = _SPEAKERS | _THINGS | _ARTICLES | {"let", "that"}
"""Words, contractions expanded, with which such a clause may begin."""
_FRONTED = frozenset(
    "if when since as while once where whenever given unless after before until to for with in".split()
)
"""Words that open what stands in front of a clause: that one begins behind it with or without a comma."""
_LEANS = (
    frozenset(
        """if when what how why which who whom whose whether than because and or but nor while since where until till
        unless like though although once whatever whenever wherever before after the a an no not more less most least
        much many few every each any both everything anything something nothing everyone everybody way ways reason
        reasons time times moment place day point extent degree assuming given provided providing imagine hope meaning
        even only just half twice double one ones first next last same best cause cuz idea argument view opinion
        assumption impression notion story myth rumour rumor statement afraid obvious out up down off away back over
        thing things kind without via beyond besides then""".split()
    )
    | COMPLEMENT
    | PREPOSITIONS
    | AUXILIARIES
)
"""Words that lean on what follows them, so that no clause begins there: "what i would do", "the claim it is slow"."""
_TELLING = frozenset(
    """think thought know knew say said tell told ask believ claim fear find found feel felt figur guess suppos expect
    reckon let make made wonder doubt deni argu show prove convinc assur turn mean bet hope see saw insist promis remind
    teach taught explain""".split()
)
"""Stems of verbs that have a clause for an object, behind a person or not: "keeps telling everyone this is linear"."""
_CLAIMS = frozenset("say saying suggest suggesting propose proposing recommend recommending".split())
_WHOLE = frozenset("whole full entire".split())
_BARRED = frozenset("no any every each".split())
"""Words before a noun that is then told apart: "there is no box you could put it in"."""
_NEAR = 4
"""Words before a clause in which such a word stands."""
_ADVERBS = frozenset(
    "just only first rather then simply really never also still probably always maybe definitely actually".split()
)
_MODALS = frozenset("would could should will can shall must might may do does did".split())
_BE = frozenset("is are was were".split())
_ACTS = frozenset(
    """use build go take do put say keep drop pick compute store shard split let run choose make buy start get need
    want have cut load try rent train throw partition stream sample query index chunk skip add materialize materialise
    hold cache recompute prune select reduce filter replace switch move propose suggest recommend""".split()
)
_NO_OBJECT = PREPOSITIONS | frozenset(
    """so if while since because until anyway either too later instead before after again up out then next but back off
    away down""".split()
)
"""Words behind a verb of which what stands before it is the object: "the columns we would need for it"."""
_ENDS = frozenset("works work help helps matter matters scale scales fit fits happen happens count counts".split())
"""Verbs that need no object, so that a clause may end with them."""
_REACH = 7
"""Words in which verb and object are looked for."""
_NOUN = 3
"""Words of a noun between its article and its verb."""


def runs_on(raws: Sequence[Raw], begun: int, index: int, stop: int) -> bool:
    """Whether a clause with subject and verb of its own begins at raws[index], one of SUBJECTS, behind a complete one.

    begun: where the clause so far begins. stop: the next comma or harder mark. A clause that tells which ones are
    meant has no object behind its verb ("the columns we would drop"), and begins nothing.
    """
    subject, *rest = expand(raws[index].word)
    if subject == "let" and rest != ["us"]:
        return False
    before = raws[index - 1]
    if before.kind == "punct" or _opens_in_front(raws, begun, index) or _leans(raws, index):
        return False
    if subject == "let":
        return True
    if subject == "that":
        return rest == ["is"] and index + 1 < stop and raws[index + 1].kind in ("quantity", "growth")
    words = [*rest, *(word for raw in raws[index + 1 : min(stop, index + _REACH)] for word in expand(raw.word))]
    if subject in _ARTICLES:
        return _has_verb_behind(words)
    if subject in _THINGS:
        return _says(words, bool(rest))
    return _does(words, spoken=raws[index].word == "id")


def _opens_in_front(raws: Sequence[Raw], begun: int, index: int) -> bool:
    """Whether the clause so far is what is put in front of a main clause: "once it is in memory ..."."""
    at = begun
    while at < index and raws[at].word in FILLERS and raws[at].word not in _FRONTED:
        at += 1
    return raws[at].word in _FRONTED


def _leans(raws: Sequence[Raw], index: int) -> bool:
    """Whether what stands before calls for more: "what i would do", "she told me it is", not "i would not do that"."""
    first, before = raws[index - 2], raws[index - 1]
    word = before.word
    if word == "that" and (first.stem in _TELLING or first.word in _CLAIMS):
        return True  # "people say that the time is n"
    if word in ("that", "this", "these", "those"):
        return first.word not in _ACTS and first.word not in ("of", "with", "without", "for")
    if word == "all":
        return first.word != "at"
    if word == "thing" and first.word in _WHOLE:
        return False
    if word in _LEANS or expand(word)[-1] in AUXILIARIES or (is_finite(word) and word not in _ENDS):
        return True
    if before.stem in _TELLING or first.stem in _TELLING:
        return True
    if _fronts_what_is_told(raws, index):
        return True
    return any(raw.word in _BARRED for raw in raws[max(0, index - _NEAR) : index])


_LEADS = frozenset("with without for in on at per from by under after before given".split())


def _fronts_what_is_told(raws: Sequence[Raw], index: int) -> bool:
    """ "a blog says that with the cache the projections are ...": where what is told holds, put in front of it."""
    for at in range(index - 1, max(0, index - _NEAR - 1), -1):
        if raws[at].word in _LEADS:
            lead = raws[at - 1]
            return lead.word == "that" or lead.stem in _TELLING
        if raws[at].kind == "punct" or is_finite(raws[at].word):
            return False
    return False


_WHICH = frozenset("which that who whose where".split())


def _has_verb_behind(words: Sequence[str]) -> bool:
    """Whether a thing with an article is said to be or to do something: "the network eats maybe thirty percent"."""
    for at in range(1, min(len(words), _NOUN + 1)):
        if is_finite(words[at]):
            return words[at] in _BE or _does(words[at:], spoken=False)
        if words[at] in PREPOSITIONS or words[at] in PRONOUNS or words[at] in DETERMINERS or words[at] in _WHICH:
            return False
    return False


def _says(words: Sequence[str], contracted: bool) -> bool:
    """Whether a thing is said to be or to do something: "it doesn't fit", "thats four hundred terabytes"."""
    return len(words) > 1 and words[0] in AUXILIARIES and (contracted or words[1] == "not")


_HAVE = frozenset(("have", "has", "had"))


def _done(word: str) -> bool:
    """Whether a word behind "have" is what was done, and not what one has."""
    return word.endswith(("ed", "en")) or word in ("seen", "done", "got", "made", "built", "had", "found", "said")


def _does(words: Sequence[str], spoken: bool) -> bool:
    """Whether somebody does something to something: "we would use an index", "you shard it"."""
    at = 0
    while at < len(words) and (words[at] in _MODALS or words[at] in _ADVERBS or words[at] == "not"):
        at += 1
    if words[at : at + 1] != [] and words[at] in _ENDS and at:
        return True
    if words[at : at + 1] != [] and words[at] in _HAVE and words[at + 1 : at + 2] != [] and _done(words[at + 1]):
        at += 1
    if at + 1 >= len(words):
        return False
    verb, behind = words[at], words[at + 1]
    if verb in PREPOSITIONS:
        return False  # "it can't help you with the scoring"
    if spoken and verb not in _ACTS:
        return False  # "grouped by user id we ..."
    if behind in _NO_OBJECT and verb not in ("go", "stay"):
        return False
    modal = not _MODALS.isdisjoint(words[:at])
    if not (modal or is_finite(verb) or verb in _ACTS or behind in DETERMINERS or behind in ("it", "them")):
        return False
    if behind.endswith("ed") and verb in ("see", "want", "need", "get"):
        return False  # "the number you see quoted"
    return not (is_finite(behind) and behind not in _ACTS) and behind not in PRONOUNS - {"it", "this", "that", "these"}
