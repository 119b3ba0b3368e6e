"""Vocabulary that claims nothing: topics, names one has heard, what one says one does not know, what one ought to
think about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from interviewer.reading.model import Stance
from interviewer.reading.prose.negation.scope import PREPOSITIONS
from interviewer.reading.prose.stances.known_of import KNOWN_OF, UNKNOWN, knows
from interviewer.reading.prose.stances.lists import is_bare
from interviewer.reading.prose.stances.marks import REACH, Marks
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, is_finite

__all__ = ["Hollow"]

_TOPIC = (
    r"(?:topics?|concepts?|themes?|terminology|buzzwords?|keywords?|key words?|jargon|catchwords?|"
    r"considerations?|notions?|discussions?|debates?|classics|literature)"
)
_NAME = r"(?:names?|words?|terms?|acronyms?|formulas?|formulae|expressions?|classes|things?|numbers|ideas|" + _TOPIC[3:]
_ONE = r"(?:i|we|you|one|everyone|everybody|people)"
_MET = (
    r"(?:heard|read|seen|saw|met|know|knows|known|remember|recall|learned|learnt|studied|encountered|picked up|"
    r"(?:come|came|run|ran|stumbled) (?:across|into|upon|over))(?: (?:of|about))?"
)
_OFTEN = r"(?: (?:have|has|had|would|only|just|once|ever|all|often|sometimes|always|vaguely|must|do|did|also)){0,4}"
_PLAIN = r"(?:(?!not\b)[a-z]+ ){0,4}"
"""Words without a formula and a denial."""

_SINCE = (
    r"(?= (?:in|on|from|at|of|about|before|somewhere|once|during|come|here|there|everywhere|often|but|and)\b|"
    r" *[,.;:!]| *$)"
)
_TALK = r"(?:discussions?|talks?|conversations?|interviews?|lectures?|articles?|debates?|chats?)"
_EXPECTED = (
    rf"(?:(?:words|names|acronyms|buzzwords)(?: that| which)? {_ONE}{_OFTEN} expect\b|"
    rf"terms(?: that| which)? {_ONE}{_OFTEN} expect (?:[a-z]+ ){{0,4}}(?:in|from|during) (?:[a-z]+ )?{_TALK}\b)"
)
"""Words that one would expect to hear; "the terms I'd expect in the sum" are no such."""
_CALLED = re.compile(
    rf"(?:^|\s)(?:is|are|was|were) (?!the (?:formula|expression)){_PLAIN}?(?:{_TOPIC}\b|"
    rf"{_NAME}(?: that| which)? {_ONE}{_OFTEN} {_MET}{_SINCE}|"
    rf"{_EXPECTED}|the (?:usual|common|standard|typical|technical) (?:words|terms|names) (?:for|in|around|here)\b|"
    rf"(?:names?|words?|terms?) (?:from|of) (?:the|my|a|some|our) |what {_ONE} (?:would|could|can|should|usually|"
    r"always|often) (?:discuss|talk|debate|consider|mention)\b|"
    rf"{_NAME}(?: that| which)? (?:matters?|counts?|comes?|came|are relevant|plays?|appear|are used)(?: up| a (?:part|"
    r"role))? (?:in|of|with) (?:this|the|that|such) (?:[a-z]+ )?(?:topic|context|field|subject|area|discussions?|"
    r"literature)\b|"
    rf"an? {_PLAIN}?(?:field|discipline|area of research|research area)\b)"
    r"|\sversus\b[^:;]{1,60}? (?:is|are) (?:always |of course |often |really )?(?:the|a) [a-z]* ?"
    r"(?:question|issue|choice|dilemma)\b"
)
"""What is said of vocabulary that is only named: "these are the concepts", "is a term everybody knows"."""

_APPOSED = re.compile(
    rf"(?:^|[,:;.] |-- ){_PLAIN}?(?:{_TOPIC}\b|(?:exciting|fascinating|great|fun|hot|big|huge|cool|nice|interesting) "
    r"(?:field|area|stuff|subject|things?|numbers|figures)\b|a (?:rich|broad|wide|vast|huge|big|whole) field\b|"
    r"(?:big|known|famous) names (?:in|of)\b|(?:numbers|figures|words|names|terms|things) (?:that|which) (?:come|pop) "
    r"up\b|(?:names?|words?|terms?) (?:from|of) (?:the|my|a|some|our|all)\b|"
    rf"{_NAME} {_ONE}{_OFTEN} {_MET}{_SINCE}|{_EXPECTED}|"
    r"(?:lots|much|plenty|a lot|so much|many things) to (?:discuss|say|talk|cover|learn)\b)[^,:;]*$"
)
"""The same without a verb, behind what is named: "..., the eternal debate", "...: exciting field!"."""

_HEARD = re.compile(
    rf"\b(?:i|we){_OFTEN} {_MET} (?:(?:all|both|some|many|most|lots|of|the|these|those|such|a|few|this|that) ){{0,4}}"
    rf"(?:names?|words?|terms?|acronyms?|buzzwords?|expressions?|keywords?|numbers)\b"
)
_DUTY = re.compile(
    r"(?<!what )(?<!thing )(?<!that )(?<!which )\b(?:one|you) (?:always |often |really |just |also |then |certainly )?"
    r"(?:has to|have to|must|needs to|need to|ought to|thinks?) (?:always |also |really )?"
    r"(?:(?:think|thinking|talk|be aware|be mindful|speak|reflect) )?"
    r"(?:about|of|on)\b"
    r"|\b(?:one|you|we|i) (?:could|can|might) (?:now |also |of course |certainly |even |then )?"
    r"(?:talk about|discuss|speak about|mention|go on about|chat about|debate)\b(?! that\b)"
    r"|\b(?:one|you) (?:always |often )?(?:has to|have to|must|should|needs to|need to|ought to) (?:always )?(?:keep|"
    r"bear|have) (?=(?:[a-z]+ ){1,6}in mind\b)"
    r"|\b(?:that|this|it) (?:is|was|would be) (?:all )?(?:the|a|one|my) (?:[a-z]+ )?(?:chapter|lecture|topic|section|"
    r"unit|field|course) (?:on|about|of|with)\b"
    r"|\b(?:everyone|everybody|people|folks|they) (?:always |all |often )?(?:talks?|speaks?|raves?) about\b"
    r"|\b(?:one|you|i|we|people|they)(?: have| has)? (?:reads?|hears?|heard|written|writes?|wrote|published) "
    r"(?:a lot|much|so much|lots|many papers|papers|all) (?:about|on|of)\b"
    r"|\b(?:it|this|that) is (?:all )?(?:about|a matter of|a question of) (?=(?:[a-z<>]+ ){1,3}versus\b)"
)
"""What one ought to think of or could talk about, which is said of what follows: not yet a claim about it."""

_LISTED = re.compile(
    r"\bone (?:always |often )?(?:has to|must|needs to) (?:consider|look at|know|understand|study)"
    r"(?= [^:;.]*, [^:;.]* and )"
)
_STANDS_BY = re.compile(
    r"\b(?:i|we|you) (?:(?:would|will|could|can|should|am going to)(?! not\b)|used|use|have used|"
    r"worked|have worked|did|chose) |"
    r"(?:^|[,;:.] |\b(?:so|and|then|just|but) )(?:use|take|go with|put|replace|switch|shard|build|keep|store)\b"
)
_TRIGGERS = frozenset(
    """chapter lecture section unit course figures discipline topic topics concept concepts theme themes terminology
    buzzword buzzwords keyword keywords key jargon catchword catchwords notion notions consideration considerations
    discussion discussions debate debates classics literature name names word words term terms acronym acronyms
    formula formulas formulae expression expressions classes thing things numbers ideas discuss field area stuff
    subject bell bells familiar acquainted learned learnt
    mind mention debate think thinks thinking talk talks speak speaks rave raves aware
    mindful reflect consider look know tell say explain understand idea clue ask knowing understanding versus exist
    exists papers articles libraries literature publications reads hears heard written wrote published techniques
    methods tools tricks approaches names""".split()
)
"""A sentence without one of these words is not looked at."""
_MOST = 14
"""Tokens of a clause that does no more than name things."""
_NOUNS = frozenset(
    "cost costs work use run scale limit limits change count store scan scans read reads write writes visits".split()
)
"""Words that are no verbs where they end an item of a list."""
_LISTED_TERMS = 3
_LONGEST_TERM = 4
"""Words of a term in a list that is called one of topics, and one more."""
_NO_NAMES = (
    PREPOSITIONS | DETERMINERS | PRONOUNS | frozenset("yes yep no nope ok okay sure right not only just".split())
)
_LONGEST = 400
"""Words of a sentence that is looked at."""
_RUN = 3
"""Bare names with a stop behind each that say nothing: "Polynomial features. Combinatorics. Hashing."."""


class _Said(NamedTuple):
    """The words of a sentence, with where each begins in its text; low: the atom of the first."""

    text: str
    starts: list[int]
    low: int

    def atom(self, place: int) -> int:
        """The atom that stands at text[place]."""
        return self.low + max(0, bisect_right(self.starts, place) - 1)


class Hollow(Marks):
    """What is named and not claimed."""

    def _hollow(self) -> None:
        for hit in self.hits:
            if hit.tag == "stuffing-list":
                self._named_list(self.part_of(hit), self.words(hit))
        first = 0
        bare = 0
        plain = all(raw.kind in ("word", "punct") for raw in self.raws)
        for last in range(1, len(self.parts) + 1):
            if last < len(self.parts) and self.parts[last].sentence == self.parts[first].sentence:
                continue
            self._hollow_sentence(first, last)
            bare = bare + 1 if self._bare(first, last) else 0
            if bare >= _RUN and plain:
                self.mark(self.parts[first].first, self.parts[first].last, Stance.MENTIONED, "list")
                self._mark_names_before(first, "list")
            first = last

    def _bare(self, first: int, last: int) -> bool:
        """Whether a sentence is a bare name."""
        if last - first != 1:
            return False
        bounds = self.parts[first]
        said = [raw for raw in self.raws[bounds.first : bounds.last] if raw.kind != "punct"]
        stopped = bounds.last > bounds.first and self.raws[bounds.last - 1].word in (".", "!")
        return (
            stopped
            and is_bare(said)
            and said[0].word not in _NO_NAMES
            and all(raw.kind == "word" for raw in said)
            and not self._verbal(first)
        )

    def _mark_names_before(self, part: int, cue: str) -> None:
        """Marks the sentences right before `part` that do no more than name things."""
        for index in range(part - 1, max(-1, part - REACH), -1):
            bounds = self.parts[index]
            raws = self.raws[bounds.first : bounds.last]
            plain = all(raw.kind in ("word", "punct") for raw in raws) and len(raws) <= _MOST
            figure = index < part - 1 and len(raws) == 2 and raws[0].kind == "quantity"  # "400 TB. Disk. These are"
            told = self.cue[bounds.first] == cue  # and all before it as well
            if told or self._verbal(index) or not (plain or figure or self._lists_terms(raws)):
                break
            self.mark(bounds.first, bounds.last, Stance.MENTIONED, cue)

    def _named_list(self, part: int, cue: str) -> None:
        """ "Things to consider: memory, 800 TB, bottleneck.": what is only listed behind the colon."""
        for one in self.parts[part + 1 : part + 2]:
            raws = self.raws[one.first : one.last]
            if one.joint == ":" and self._lists_terms(raws) and not self._verbal(part + 1):
                self.mark(one.first, one.last, Stance.MENTIONED, cue)

    def _lists_terms(self, raws: Sequence[Raw]) -> bool:
        """Whether a clause is a list of terms, some of which may be formulas: "sorting, n log n, linear scans."."""
        items = [1]
        words = 0
        for raw in raws:
            if raw.word in (",", ";"):
                items.append(1)
            elif raw.kind != "punct":
                items[-1] += 1
                words += raw.kind == "word"
        if len(raws) <= 2 and raws[0].kind == "growth" and raws[0].word.isalpha():
            return True  # "Quadratic."
        return len(items) >= _LISTED_TERMS and max(items) <= _LONGEST_TERM and words > 0 and len(raws) <= 3 * _MOST

    def _verbal(self, part: int) -> bool:
        """Whether a clause says something; "amortised cost," and "there's HNSW" only name."""
        words = self._content(part)
        words = words[2:] if words[:2] in (["there", "is"], ["there", "are"]) else words
        if not any(word in AUXILIARIES or is_finite(word) for word in words):
            return False
        bounds = self.parts[part]
        ends = {raw.word for raw, after in pairwise(self.raws[bounds.first : bounds.last]) if after.kind == "punct"}
        return any(word in AUXILIARIES or (is_finite(word) and not (word in _NOUNS and word in ends)) for word in words)

    def _hollow_sentence(self, first: int, last: int) -> None:
        low = self.atoms.first_of[self.parts[first].first]
        end = self.parts[last - 1].last
        high = self.atoms.first_of[end] if end < len(self.raws) else len(self.atoms.words)
        words = self.atoms.words[low:high]
        if _TRIGGERS.isdisjoint(words) or len(words) > _LONGEST:
            return
        said = _Said(" ".join(words), list(accumulate((len(word) + 1 for word in words), initial=0)), low)
        for pattern in (_DUTY, _LISTED):
            for duty in pattern.finditer(said.text):
                self._mark_after(said.atom(duty.end() - 1), duty.group())
        self._called(first, said)
        unknown = UNKNOWN.search(said.text)
        if unknown is not None and not _STANDS_BY.search(said.text):
            begin = self.atoms.at[said.atom(unknown.start())]
            self.mark(self.parts[first].first, begin + 1, Stance.MENTIONED, unknown.group())
            if unknown.start() <= _LEAD:
                self._mark_names_before(first, unknown.group())

    def _called(self, first: int, said: _Said) -> None:
        """Marks what is called a topic, a name one has heard and the like, and not stood by behind that."""
        heard = _HEARD.search(said.text)
        if heard is not None and not _STANDS_BY.search(said.text, heard.end()):
            self._mark_after(said.atom(heard.end() - 1), heard.group())
            begin = said.atom(heard.start())
            self._mark_named(first, (begin, begin), heard.group())
        known = knows(said.text)
        if known is not None and not _STANDS_BY.search(said.text, known.end()):
            begin, end = said.atom(known.start()), said.atom(known.end() - 1)
            self.mark(self.atoms.at[begin], self.atoms.at[end] + 1, Stance.MENTIONED, known.group())
        for pattern in (_CALLED, _APPOSED, KNOWN_OF):
            found = pattern.search(said.text)
            if found is None or (pattern is _APPOSED and (_claims(found.group()) or _EMPHATIC.search(found.group()))):
                continue
            if not _STANDS_BY.search(said.text, found.end()):
                places = said.atom(found.start() + 1), said.atom(found.end() - 1)
                self._mark_named(first, places, found.group().strip(" ,:;."))

    def _mark_after(self, atom: int, cue: str) -> None:
        """Marks what follows an atom, to the end of its clause."""
        bounds = self.parts[self.atoms.clause[atom]]
        self.mark(self.atoms.at[atom], bounds.last, Stance.MENTIONED, cue.strip())

    def _mark_named(self, first: int, places: tuple[int, int], cue: str) -> None:
        """Marks what is named before words of a sentence that stand between two atoms: its clause up to there, and
        clauses without a verb before it; where these are nothing, bare names in the sentences before."""
        begin, end = places
        part = self.atoms.clause[end]
        subject = self.atoms.words[self.atoms.first_of[self.parts[part].first] : begin]
        if _claims(" ".join(subject)):
            return
        self.mark(self.parts[part].first, self.atoms.at[end] + 1, Stance.MENTIONED, cue)
        index = part - 1
        while index >= max(first, part - REACH) and not self._verbal(index):
            self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)
            index -= 1
        if part == first and sum(word[0].isalnum() for word in subject) <= _LEAD_WORDS:
            self._mark_names_before(first, cue)


def _claims(words: str) -> bool:
    """Whether words that stand beside a name hold a verb, other than of how it is known."""
    return any(word in AUXILIARIES or is_finite(word) for word in words.split()) and not _KNOWN.search(words)


_EMPHATIC = re.compile(r"\b(?:i|we) (?:do|did) (?:remember|recall|know)\b")
"""Knowledge that one stands by: "18.9 MB, that formula I do remember from a blog"."""
_KNOWN = re.compile(rf"\b{_ONE}{_OFTEN} (?:{_MET}|expect)\b")

_LEAD = 12
"""Characters before words of ignorance that stand for themselves: "Don't ask me what they are."."""
_LEAD_WORDS = 1
"""Words before a predicate that point back to the names before: "These are the concepts."."""
