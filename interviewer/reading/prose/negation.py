"""Which words a negation reaches."""

from __future__ import annotations

from interviewer.reading.prose.atoms import FILLERS, Atoms, CueTable, Hit
from interviewer.reading.prose.reasons import denies_reason, gives_reason
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, is_finite

__all__ = ["MAX_SCOPE", "NEGATION_WORDS", "find_negators"]

MAX_SCOPE = 28
"""Words that one negation can reach; bounds the work on a message of nothing but negations."""


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
        no doubt|question|wonder|matter|surprise|worries|brainer|sweat|less|problem|idea|clue
        no ,
        no .
        no :
        no --
        no ...
        no wait|sorry|hmm|wrong|i|it|that|actually|$
        not necessarily
        not sure|certain|mistaken|wrong|bad|surprising|surprisingly|until|uncommon
        not a|one hundred|bit
        not get me
        not quite <quantity>
        not far|much off|from
        not much|far|any|significantly more|less|fewer|bigger|smaller|larger|higher|lower than
        not forget|worry|stress|help|wait|say|tell|remember|recall|agree|buy|know|mind
        nothing|none but|other|else
        nothing wrong|bad with
        whether or not
        if|or|why not
        why do|does not
        why should|would|can not
        never mind|fails|fail
        without [a|any] doubt|question|loss
        nothing to worry
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
        """,
    ),
)
_CUES = CueTable(_TABLES, _CLASSES)
NEGATION_WORDS = _CUES.words

_ENDS = frozenset(
    """but yet though although however whereas while because since so unless except besides beyond apart
    until if
    when instead rather only just""".split()
)
_COMPLEMENT = frozenset(
    """think believe say mean know claim true sure see feel suppose expect guess case fact way convinced
    certain
    clear likely told assume so""".split()
)
_SUBJECTS = frozenset("i it we you they he she there".split())
_HARD = frozenset(".;:?!|\n")
_FRONTED = frozenset("if when since because as while once where whenever given unless".split())
_IDLE = FILLERS - _FRONTED
_NEW_SUBJECTS = (DETERMINERS | PRONOUNS) - {"that", "this", "those", "these", "nothing", "nobody", "no", "any"}
_PREPOSITIONS = frozenset(
    """of in on at for to with from by into over through per than as about under across between against within all
    and or both""".split()
)


def find_negators(atoms: Atoms, count: int) -> list[tuple[int, ...]]:
    """For each of `count` tokens, the tokens whose negation has it in scope, in order."""
    hits = _CUES.find(atoms)
    exempt = {hit.first for hit in hits if hit.tag == "none" and not _only_after_modal(atoms, hit)}
    exempt |= {hit.last - 1 for hit in hits if hit.tag == "none" and atoms.words[hit.first] == "why"}
    reach: list[list[int]] = [[] for _ in range(count)]
    inside = {at for hit in hits if hit.tag == "phrase" for at in range(hit.first, hit.last)}
    taken = -1
    for hit in hits:
        if hit.tag == "none" or hit.first < taken:
            continue
        if hit.tag == "plain" and (hit.first in exempt or (hit.first - 1) in exempt):
            continue
        if hit.tag == "plain" and hit.first in inside:
            continue
        begin = hit.first
        taken = hit.last
        stop = _phrase_end(atoms, hit.last) if hit.tag == "phrase" else _scope_end(atoms, begin, hit.last)
        if atoms.words[hit.first] == "non":
            stop = min(stop, hit.last + 1)
        negator = atoms.at[hit.last - 1 if hit.tag == "too" else hit.first]
        for index in (*_fronted_object(atoms, begin), *range(hit.last, stop)):
            token = atoms.at[index]
            if token != negator and negator not in reach[token]:
                reach[token].append(negator)
    return [tuple(one) for one in reach]


_SPEAKERS = frozenset(("i", "we", "i'd", "we'd", "i'll", "we'll", "you"))
_AFTER_VERB = frozenset("here for at in though anymore either again myself because since".split())


def _fronted_object(atoms: Atoms, negator: int) -> range:
    """ "Caches I would not use": the object that stands before the speaker, which is denied; empty where none does."""
    words = atoms.words
    speaker = negator - 1 if words[negator - 1] in _SPEAKERS else negator - 2
    low = negator
    while low and low > negator - 10 and atoms.clause[low - 1] == atoms.clause[negator]:
        low -= 1
    if speaker <= low or words[speaker] not in _SPEAKERS:
        return range(0)
    before = words[low : speaker - (words[speaker - 1] == ",")]
    if any(is_finite(word) or word in _SUBJECTS or word in _PREPOSITIONS or word in _ENDS for word in before):
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


_THIRD_PERSON = frozenset("comes takes costs makes gives gets needs goes stays is are was were would will can".split())


def _phrase_end(atoms: Atoms, begin: int) -> int:
    """The end of a noun phrase or gerund after "without", "rather than"."""
    words = atoms.words
    content = 0
    for index in range(begin, min(len(words), begin + 10)):
        word = words[index]
        if not (word[0].isalnum() or word[0] == "<"):
            if word in "/+*^&=~%$" or (word == "," and index == begin):
                continue
            return index
        if word in _SUBJECTS or word in _ENDS or (word in AUXILIARIES and index > begin):
            return index
        if content and atoms.clause[index] != atoms.clause[begin]:
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


def _scope_end(atoms: Atoms, negator: int, begin: int) -> int:
    """The end of a full negation's scope: its clause, or an earlier contrast, cleft or new subject."""
    words = atoms.words
    if begin >= len(words):
        return begin
    clause = atoms.clause[begin] if atoms.clause[begin] == atoms.clause[negator] else atoms.clause[negator]
    existential = words[negator] in ("no", "nobody", "nothing", "none", "nowhere", "neither")
    index = begin + (words[begin] in ("just", "only", "simply", "merely"))
    fronted = _opening_word(atoms, negator) in _FRONTED
    cleft = "what" in words[max(0, negator - 4) : negator] or _in_relative(words, negator)
    limit = min(len(words), begin + MAX_SCOPE)
    while index < limit and atoms.clause[index] == clause:
        word = words[index]
        if fronted and (index > begin or word in _SPEAKERS) and _main_clause(words, begin, index):
            return index
        if word == "because" and denies_reason(words, begin, index):
            index += 1
            continue
        if word[0] in _HARD or word in ("--", "->", "=>", "...") or word in _ENDS:
            return index
        if word == "as" and index > begin and gives_reason(words, begin, index):
            return index
        if word in ("with", "if", "once") and not _NEEDS.isdisjoint(words[begin:index]):
            return index  # "not needed at all with a random forest"
        if word == "=" and index > begin:
            return index  # "won't fit = memory is what stops it"
        if cleft and index > begin and word in ("is", "are", "was", "were"):
            return index  # "what isn't saved is the scores"
        if word == ")" or (word in ("not", "nor", "never", "neither") and _coordinated(words, index)):
            return index
        if word == "," and not _list_goes_on(atoms, index, clause):
            return index
        if index > begin and word in ("that", "which", "who") and not existential:
            before = words[index - 1]
            if before not in _COMPLEMENT and index - begin >= 1 and not is_finite(before):
                return index
        if word == "and" and (_new_verb(words, index + 1) or _chosen_instead(words, begin, index + 1)):
            return index
        index += 1
    return index


_NEEDS = frozenset("need needed needs necessary required".split())


def _in_relative(words: list[str], negator: int) -> bool:
    """Whether a denial stands in a clause about a noun: "the part (that) you can't avoid is the scores"."""
    at = negator - 1
    while at > 0 and words[at] in AUXILIARIES:
        at -= 1
    at -= 1 if words[at] in _SUBJECTS or words[at] in ("that", "which") else 2
    if at < 1 or not words[at].isalpha() or words[at] in _PREPOSITIONS or is_finite(words[at]):
        return False
    return words[at - 1] in DETERMINERS and (at < 2 or words[at - 2] not in _PREPOSITIONS)


def _opening_word(atoms: Atoms, index: int) -> str:
    """The first word that is no filler in the clause of atom `index`."""
    low = index
    while low and low > index - MAX_SCOPE and atoms.clause[low - 1] == atoms.clause[index]:
        low -= 1
    while low < index and atoms.words[low] in _IDLE:
        low += 1
    return atoms.words[low]


def _main_clause(words: list[str], begin: int, index: int) -> bool:
    """ "if you don't cache the prefix is run again": whether the main clause begins at `index`, without a comma."""
    word, before = words[index], words[index - 1]
    if word not in _NEW_SUBJECTS or before in _PREPOSITIONS or before in DETERMINERS or before in _COMPLEMENT:
        return False
    if is_finite(before) and before not in AUXILIARIES and index - begin < 2 and word in PRONOUNS:
        return False
    for place in range(index + 1, min(len(words), index + 5)):
        if words[place][0] in _HARD or words[place] in (",", "that", "which", "who"):
            return False
        if is_finite(words[place]):
            return True
    return False


_JOINTS = frozenset(("and", "or", ",", "nor", "but"))


def _coordinated(words: list[str], index: int) -> bool:
    """Whether the second negation at `index` stands beside the first, not inside it."""
    return words[index] == "nor" or not _JOINTS.isdisjoint(words[max(0, index - 3) : index])


def _list_goes_on(atoms: Atoms, comma: int, clause: int) -> bool:
    """ "doesn't store outputs, scores or logits": the list goes on where an "or" closes it."""
    words = atoms.words
    for index in range(comma + 1, min(len(words), comma + 12)):
        if atoms.clause[index] != clause or words[index] in _ENDS:
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


def _new_verb(words: list[str], index: int) -> bool:
    """Whether what follows "and" is a new predicate."""
    if index >= len(words):
        return False
    head = words[index]
    if head in _SUBJECTS or head in AUXILIARIES or head in ("that", "this", "instead", "therefore", "thus", "hence"):
        return True
    if head not in DETERMINERS:
        return False
    verb = words[index + 2] if index + 2 < len(words) else ""
    return any(word in AUXILIARIES for word in words[index + 1 : index + 4]) or (
        is_finite(verb) or (verb.endswith("es") and len(verb) > 4)
    )
