"""Where what a negation denies ends: at the end of its phrase or clause, or at an earlier turn."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.prose.atoms import FILLERS, Atoms
from interviewer.reading.prose.negation.clefts import tells_what_is_not
from interviewer.reading.prose.negation.reasons import denies_reason, gives_reason
from interviewer.reading.prose.negation.turned import turns_round
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, is_finite

__all__ = ["COMPLEMENT", "ENDS", "PREPOSITIONS", "SPEAKERS", "SUBJECTS", "lets_another", "phrase_end", "scope_end"]

_MORE = frozenset("extra additional another further more any all".split())
_MAX_SCOPE = 28
"""Words that one negation can reach; bounds the work on a message of nothing but negations."""
SPEAKERS = frozenset(("i", "we", "i'd", "we'd", "i'll", "we'll", "you"))
ENDS = frozenset(
    """but yet though although however whereas while because since so unless except besides beyond apart
    until if
    when instead rather only just""".split()
)
COMPLEMENT = frozenset(
    """think believe say mean know claim true sure see feel suppose expect guess case fact way convinced
    certain
    clear likely told assume so""".split()
)
_SUBJECT_FORMS = frozenset("i we they he she".split())
SUBJECTS = frozenset("i it we you they he she there".split())
_HARD = frozenset(".;:?!|\n")
_FRONTED = frozenset("if when since because as while once where whenever given unless".split())
_IDLE = FILLERS - _FRONTED
_NEW_SUBJECTS = (DETERMINERS | PRONOUNS) - {"that", "this", "those", "these", "nothing", "nobody", "no", "any"}
PREPOSITIONS = frozenset(
    """of in on at for to with from by into over through per than as about under across between against within all
    and or both""".split()
)
_THIRD_PERSON = frozenset("comes takes costs makes gives gets needs goes stays is are was were would will can".split())


def phrase_end(atoms: Atoms, begin: int) -> int:
    """The end of a noun phrase or gerund after "without", "rather than"."""
    words = atoms.words
    content = 0
    for index in range(begin, min(len(words), begin + 10)):
        word = words[index]
        if not (word[0].isalnum() or word[0] == "<"):
            if word in "/+*^&=~%$" or (word == "," and index == begin):
                continue
            return index
        if word in SUBJECTS or word in ENDS or (word in AUXILIARIES and index > begin):
            return index
        if content and atoms.clause[index] != atoms.clause[begin]:
            return index
        if 0 < content <= 2 and word == "<quantity>" and _new_figure(words, begin, index, content):
            return index
        if (
            content >= 1
            and word in DETERMINERS
            and words[index - 1] not in ("of", "in", "on", "for", "all", "to", "and")
        ) and (is_finite(words[index - 1]) or not words[begin].endswith("ing")):
            return index
        if content >= 2 and is_finite(word):
            return index - 1
        if content == 1 and word in _THIRD_PERSON:
            return index
        content += word not in DETERMINERS
        if content > 6:
            return index
    return min(len(words), begin + 10)


_GOES_ON = frozenset("per for and so in a an".split())


def _new_figure(words: list[str], begin: int, index: int, content: int) -> bool:
    """Whether a figure is told behind what is left out: "even without activations 160 GB", "without a cache 300M per
    layer"; not "without a single 80 GB card"."""
    if words[begin] not in DETERMINERS | _MORE or words[begin - 1] != "without":
        return content == 1 and words[begin] not in DETERMINERS | _MORE
    after = words[index + 1] if index + 1 < len(words) else "."
    return words[index - 1] not in DETERMINERS | _MORE and (not after[0].isalnum() or after in _GOES_ON)


def scope_end(atoms: Atoms, negator: int, begin: int) -> int:
    """The end of a full negation's scope: its clause, or an earlier contrast, cleft or new subject."""
    words = atoms.words
    if begin >= len(words):
        return begin
    clause = atoms.clause[begin] if atoms.clause[begin] == atoms.clause[negator] else atoms.clause[negator]
    if words[negator : negator + 2] == ["no", "way"] and _answers_no_way(words, negator):
        return negator + 1
    existential = words[negator] in ("no", "nobody", "nothing", "none", "nowhere", "neither")
    index = begin + (words[begin] in ("just", "only", "simply", "merely"))
    opening = _opening_word(atoms, negator)
    fronted = opening in _FRONTED or (opening == "to" and words[negator] in _PURPOSES)
    cleft = "what" in words[max(0, negator - 4) : negator] or _in_relative(words, negator)
    gerund = opening == words[negator] and words[begin].endswith("ing") and not words[begin].endswith("thing")
    limit = min(len(words), begin + _MAX_SCOPE)
    while index < limit and atoms.clause[index] == clause:
        word = words[index]
        if _after_fit(words, begin, index) or (gerund and index > begin and _tells(word)):
            return index
        if fronted and (index > begin or word in SPEAKERS) and _main_clause(words, begin, index):
            return index
        if opening == "to" and fronted and word in _SUBJECT_FORMS:
            return index  # "to avoid storing them we recompute"
        if word == "because" and denies_reason(words, begin, index):
            index += 1
            continue
        if word[0] in _HARD or word in ("--", "->", "=>", "...") or word in ENDS or turns_round(words, index, begin):
            return index
        if word == "as" and index > begin and ("much" in words[begin:index] or gives_reason(words, begin, index)):
            return index
        if word in ("with", "if", "once") and not _NEEDS.isdisjoint(words[begin:index]):
            return index  # "not needed at all with a random forest"
        if word == "=" and index > begin:
            return index  # "won't fit = memory is what stops it"
        if cleft and index > begin and word in _IS and not tells_what_is_not(words, negator, index):
            return index  # "what isn't saved is the scores"
        if word == ")" or (word in _NEGATORS and _coordinated(words, index)):
            return index
        if word == "," and not _list_goes_on(atoms, index, clause):
            return index
        if index > begin and word in ("that", "which", "who") and not existential:
            before = words[index - 1]
            if before not in COMPLEMENT and index - begin >= 1 and not is_finite(before):
                return index
        if word == "and" and (
            _new_verb(words, index + 1) or _chosen_instead(words, begin, index + 1) or lets_another(words, index + 1)
        ):
            return index
        if word == "and" and index > begin and _new_subject(words, begin, index):
            return index
        index += 1
    return index


def _tells(word: str) -> bool:
    """Whether a word behind a gerund that is denied begins what is told of it: "not caching costs us t·d²"."""
    return is_finite(word) or word in SPEAKERS or word in _TELLING


_TELLING = frozenset("means mean costs cost would will <growth>".split())
_IS = frozenset("is are was were".split())
_FIT = frozenset(("fit", "fits"))
_ANYWHERE = frozenset("anywhere together all at once here then anymore either".split())
_SIZED = frozenset("is are takes take needs need comes weighs costs has would".split())
_AHEAD = 6
"""Words of a noun phrase in which its verb or its size is looked for."""


def _after_fit(words: list[str], begin: int, index: int) -> bool:
    """ "it won't fit weights 20 gigs", "doesn't fit the matrix takes 400 TB": a clause that begins without a comma, as
    what doesn't fit has been named."""
    at = index - 1
    while at > begin and words[at] in _ANYWHERE:
        at -= 1
    if at < begin or words[at] not in _FIT or words[index] in _ANYWHERE:
        return False
    if words[index] == "<quantity>":
        return at < index - 1
    if not words[index][0].isalpha():
        return False
    if words[index] in SUBJECTS:
        return True
    for place in range(index, min(len(words), index + _AHEAD)):
        word = words[place]
        if word == "<quantity>" or (word in _SIZED and place > index):
            return place > index
        if not word[0].isalpha() or (word in PREPOSITIONS and word not in ("and", "with")):
            return False
    return False


_ONE_THING = frozenset("gpu gpus card one machine node box device fit fits single <quantity>".split())


def _answers_no_way(words: list[str], negator: int) -> bool:
    """ "one gpu no way you need 160 gigs": denies what stands before it, and a new sentence begins behind."""
    before, after = words[max(0, negator - 1) : negator], words[negator + 2 : negator + 3]
    return bool(_ONE_THING.intersection(before)) and not SUBJECTS.isdisjoint(after)


_NEEDS = frozenset("need needed needs necessary required".split())


def _in_relative(words: list[str], negator: int) -> bool:
    """Whether a denial stands in a clause about a noun: "the part (that) you can't avoid is the scores"."""
    at = negator - 1
    while at > 0 and words[at] in AUXILIARIES:
        at -= 1
    at -= 1 if words[at] in SUBJECTS or words[at] in ("that", "which") else 2
    if at < 1 or not words[at].isalpha() or words[at] in PREPOSITIONS or is_finite(words[at]):
        return False
    return words[at - 1] in DETERMINERS and (at < 2 or words[at - 2] not in PREPOSITIONS)


def _opening_word(atoms: Atoms, index: int) -> str:
    """The first word that is no filler in the clause of atom `index`."""
    low = index
    while low and low > index - _MAX_SCOPE and atoms.clause[low - 1] == atoms.clause[index]:
        low -= 1
    while low < index and atoms.words[low] in _IDLE:
        low += 1
    return atoms.words[low]


def _main_clause(words: list[str], begin: int, index: int) -> bool:
    """ "if you don't cache the prefix is run again": whether the main clause begins at `index`, without a comma."""
    word, before = words[index], words[index - 1]
    if word not in _NEW_SUBJECTS or before in PREPOSITIONS or before in DETERMINERS or before in COMPLEMENT:
        return False
    modal = not _MODALS.isdisjoint(words[index + 1 : index + 2])  # "as they don't change you can keep them"
    object_form = word in PRONOUNS - _SUBJECT_FORMS and not modal
    if is_finite(before) and before not in AUXILIARIES and index - begin < 2 and object_form:
        return False
    for place in range(index + 1, min(len(words), index + 5)):
        if words[place][0] in _HARD or words[place] in (",", "that", "which", "who"):
            return False
        if is_finite(words[place]):
            return True
    return False


_MODALS = frozenset("can could should may might will would must is takes costs".split())
_PURPOSES = frozenset("avoid prevent not".split())
"""Denials that say what for: "to avoid double work we keep them"."""


_NEGATORS = frozenset("not nor never neither no".split())
_JOINTS = frozenset(("and", "or", ",", "nor", "but"))


def _coordinated(words: list[str], index: int) -> bool:
    """Whether the second negation at `index` stands beside the first, not inside it."""
    return words[index] == "nor" or not _JOINTS.isdisjoint(words[max(0, index - 3) : index])


def _list_goes_on(atoms: Atoms, comma: int, clause: int) -> bool:
    """ "doesn't store outputs, scores or logits": the list goes on where an "or" closes it."""
    words = atoms.words
    for index in range(comma + 1, min(len(words), comma + 12)):
        if atoms.clause[index] != clause or words[index] in ENDS:
            return False
        if words[index] in ("or", "nor") and index - comma > 0:
            return not any(is_finite(word) for word in words[comma + 1 : index])
        if words[index] in ("not", "and") or words[index][0] in _HARD:
            return False
    return False


_CHOICES = frozenset("use go switch choose pick prefer opt move adopt".split())


def _chosen_instead(words: list[str], begin: int, index: int) -> bool:
    """ "I'd not store anything and use an index": what is chosen is not denied with what is left out."""
    return index < len(words) and words[index] in _CHOICES and not _CHOICES.intersection(words[begin : index - 1])


def lets_another(words: Sequence[str], index: int) -> bool:
    """ "I'd not build them and let a model learn them": what is let is something else than what is left out."""
    after = words[index + 1 : index + 2]
    return words[index : index + 1] == ["let"] and bool(after) and after[0][0].isalpha() and after[0] not in _OBJECTS


_OBJECTS = frozenset("it them this that these those him her us me".split())
_SINGULAR = frozenset("is was kills makes breaks stops takes costs needs".split())


def _new_subject(words: list[str], begin: int, index: int) -> bool:
    """ "speed is no issue and memory is": a noun with a verb of its own; not in "I don't think time and memory is"."""
    subject, verb = words[index + 1 : index + 2], words[index + 2 : index + 3]
    plain = bool(subject) and subject[0].isalpha() and not is_finite(subject[0]) and subject[0] not in _SINGULAR
    return plain and not _SINGULAR.isdisjoint(verb) and COMPLEMENT.isdisjoint(words[begin:index])


def _new_verb(words: list[str], index: int) -> bool:
    """Whether what follows "and" is a new predicate."""
    if index >= len(words):
        return False
    head = words[index]
    if head in SUBJECTS or head in AUXILIARIES or head in ("that", "this", "instead", "therefore", "thus", "hence"):
        return True
    if head not in DETERMINERS:
        return False
    verb = words[index + 2] if index + 2 < len(words) else ""
    return any(word in AUXILIARIES for word in words[index + 1 : index + 4]) or (
        is_finite(verb) or (verb.endswith("es") and len(verb) > 4)
    )
