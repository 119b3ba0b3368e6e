"""What is said right behind a quotation about it: ""It takes 80 GB" - hardly, 800 MB", ""n log n", and he's right"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.cues import CLASSES
from interviewer.reading.prose.cues.remarks import REMARKS
from interviewer.reading.prose.stances.marks import BEFORE, TURNS_ROUND, Marks
from interviewer.reading.prose.stances.other_sense import means_otherwise

__all__ = ["Remarks"]

_QUOTED = re.compile(r"""(?<!\w)"[^"\n]{2,400}"|(?<![\w"'])'(?:[^'\n"]|(?<=\w)'(?=\w)){3,200}'(?!\w)""")
_QUOTED_LINES = re.compile(r"(?m)(?:^ ?> ?[^\n]+\n)*^ ?> ?[^\n]+(?=\n)")
"""Lines quoted as in a mail, where more follows them."""
_TOLD = (
    CLASSES["source"]
    | CLASSES["say"]
    | frozenset(
        """answering asked asserted quote quotation words line lines claim claims slogan consensus mantra myth advice
        read heard hear saying sentence reply wisdom rule rumour goes concludes conclude added add adds continues says
        lore motto post recipe wrote theory opinion argument idea suggestion proposal objection common""".split()
    )
)
"""Words beside a quotation by which it is told whose it is."""
_ABOUT = frozenset("as to for on about regarding concerning re with against".split())
_SOURCES = CLASSES["source"] | CLASSES["whose"] | CLASSES["he"]
_LEADS_IN = FILLERS | frozenset("next finally lastly further again likewise second third also other one more".split())
"""Words with which a sentence begins before a quotation that is all it is about."""
_OWN = frozenset("i i'd we we'd my i'll mine".split())
_SELF = frozenset(("i", "we"))
_OWN_SAY = frozenset(
    "say answer call mean claim write put name said conclude use take propose pick choose advice suggestion".split()
)
_OTHERS = _SOURCES - _OWN_SAY
_SUMMED_UP = frozenset("short brief nutshell sum summary words sentence answer conclusion".split())
"""Heads of one's own words: "in short: "shard it"", though not "his words: ...": a source stands beside those."""
_CRITICAL = frozenset("not no never nobody nothing none too hardly neither cannot without".split()) | CLASSES["bad"]
"""Words of a quotation that speaks against something; who rejects it does not turn that down."""
_CONTRASTS = frozenset("but except if unless though although however only apart partly half almost".split())
_SPARED = frozenset(("practice", "reality", "general", "itself"))
"""What "not in ..." leaves a figure standing for: it is the ideal one."""
_NUMBERS = frozenset("one two three four five six eight ten twenty hundred thousand million billion".split())
_NEAR = 5
"""Words behind "I'd say" in which a figure or growth of one's own stands."""
_AGREE = frozenset("agree side".split())
_GO = frozenset("go goes went like".split())
_OWN_LEAD = 6
"""Words before a quotation in which it is told that it is one's own."""
_SENTENCES = 2
"""Sentences behind the one with the quotation in which the remark may stand."""
_FAR = 48
"""Words behind a quotation up to which the remark stands."""
_SHORT = 14
"""Words of a sentence that only tells whose a quotation is."""
_ASKS = frozenset("what which how why where who when whether".split())
_A_SAYING = 3
"""Words from which on a quotation is a saying, and no name or heading."""


def _within(place: tuple[int, int], line: tuple[int, int]) -> bool:
    return line[0] <= place[0] < line[1]


def _claims_nothing(words: Sequence[str]) -> bool:
    """Whether words behind a quotation are no claim of one's own, so that a remark may still follow."""
    return _SELF.isdisjoint(words) and "<quantity>" not in words and "<growth>" not in words


@dataclass(frozen=True, slots=True)
class _Quotation:
    """Tokens [first, last) with the marks; lead and tail: the words of its sentence before and behind. closed: a mark
    stands behind it, or its own sentence ends in it."""

    first: int
    last: int
    lead: Sequence[str]
    tail: Sequence[str]
    closed: bool = True

    @property
    def told(self) -> bool:
        """Whether it stands alone, or it is told whose it is, in another's voice."""
        lead = [word for word in self.lead if word[0].isalnum() or word[0] == "<"]
        said = [word for word in self.tail if word[0].isalnum() or word[0] == "<"]
        if _LEADS_IN.issuperset(lead) and (not said or self.closed):
            return True
        if self._own(lead) or (not lead and said[:1] in (["is"], ["are"]) and said[1:2] in (["my"], ["mine"])):
            return False
        if not _AGREE.isdisjoint(lead) and "with" in lead and _CRITICAL.isdisjoint(lead):
            return False  # "I agree with those who say "n²"": it is made one's own
        if lead[-1:] and lead[-1] in _GO and _OWN.isdisjoint(lead[-_OWN_LEAD:]):
            return True  # "and they all go "use an index""
        beside = not _TOLD.isdisjoint(lead) or not _TOLD.isdisjoint(said)
        return beside or self.lead[-1:] in ([":"], [","]) or (len(lead) < 3 and not _ABOUT.isdisjoint(lead))

    def _own(self, lead: Sequence[str]) -> bool:
        """ "I'd say "n²"", "my answer: "80 GB""."""
        near = lead[-_OWN_LEAD:]
        if self.lead[-1:] == [":"] and not _SUMMED_UP.isdisjoint(near) and _SOURCES.isdisjoint(near):
            return True
        return not _OWN.isdisjoint(near) and not _OWN_SAY.isdisjoint(near) and _OTHERS.isdisjoint(near)


class Remarks(Marks):
    """Quotations that are rejected, or made one's own, by what is said right behind them."""

    def _remarks(self) -> None:
        self._reported()
        places = self._quoted_places()
        if not places:
            return
        after: Hit | None = None
        begins = len(self.raws)
        for start, end in reversed(places):
            one = self._quotation(start, end, begins)
            if one is None:
                continue
            followed = begins < len(self.raws) and self._part_at(begins) < self.sentence_end(self._part_at(one.last))
            remark = self._remark(one, begins)
            if remark is None and followed:
                remark = after  # "he says "n" and "n²", both wrong"
            if remark is not None:
                self._take_up(one, remark)
            elif one.told and self._is_saying(one):
                self.mark(one.first, one.last, Stance.MENTIONED, "quoted")
            after, begins = remark, one.first

    def _reported(self) -> None:
        """What is told without marks in another's voice becomes one's own too: "the docs say n log n. Correct."."""
        for hit in self.hits:
            if hit.tag != "quote":
                continue
            bounds = self.parts[self.part_of(hit)]
            last = self._own_from(self.atoms.at[hit.last - 1], bounds.last)
            remark = self._remark(_Quotation(bounds.first, last, (), ()), len(self.raws))
            if remark is not None and remark.tag == "with":
                self.make_own(bounds.first, self.atoms.at[remark.first], (Stance.MENTIONED,), self.words(hit))

    def _own_from(self, first: int, last: int) -> int:
        """The first comma or "and I" among tokens [first, last), behind which a remark may stand; else `last`."""
        words = [raw.word for raw in self.raws[first:last]] + [""]
        turns = (at for at, word in enumerate(words) if word == "," or words[at : at + 2] == ["and", "i"])
        return first + next(turns, last - first)

    def _quoted_places(self) -> list[tuple[int, int]]:
        """Where quotations stand in the text, in marks or behind the mark of a quoted line."""
        places = [match.span() for match in _QUOTED.finditer(self.text)]
        if ">" in self.text:
            lines = [match.span() for match in _QUOTED_LINES.finditer(self.text)]
            places = sorted(lines + [place for place in places if not any(_within(place, line) for line in lines)])
        return places

    def _is_saying(self, one: _Quotation) -> bool:
        """Whether a quotation is more than a name or a single figure, and not all there is of a message."""
        said = [raw for raw in self.raws[one.first : one.last] if raw.kind != "punct"]
        around = (*self.raws[: one.first], *self.raws[one.last :])
        told = len(said) >= _A_SAYING or (self.raws[one.first].word == ">" and self.text.count("\n>") > 1)
        if said and said[0].word in _ASKS:
            return False  # "the answer to "what makes it infeasible" is the memory"
        return told and any(raw.kind != "punct" for raw in around)

    def _quotation(self, start: int, end: int, limit: int) -> _Quotation | None:
        first, last = self._token_at(start), self._token_at(end - 1) + 1
        if last >= len(self.raws) or last <= first:
            return None
        head = self.parts[self.sentence_start(self._part_at(first))].first
        tail = self._said(last, min(limit, self._sentence_last(last)))
        closed = self.raws[last].kind == "punct" or self.raws[last - 2].word in (".", "!", "?")
        return _Quotation(first, last, self._said(head, first), tail, closed)

    def _sentence_last(self, token: int) -> int:
        """The token behind the last one of a token's sentence; its own mark may close the sentence before."""
        return self.parts[self.sentence_end(self._part_at(token)) - 1].last

    def _atom(self, token: int) -> int:
        return self.atoms.first_of[token] if token < len(self.atoms.first_of) else len(self.atoms.words)

    def _said(self, first: int, last: int) -> list[str]:
        return self.atoms.words[self._atom(first) : self._atom(last)]

    def _remark(self, one: _Quotation, limit: int) -> Hit | None:
        """The first remark in the rest of the quotation's sentence, or in one behind it where that claims nothing."""
        if not one.told:
            return None
        low, high = one.last, min(limit, self._sentence_last(one.last))
        for _ in range(_SENTENCES + 1):
            found = self._first_remark(self._atom(low), self._atom(high))
            if found is not None or high >= limit:
                return found
            said = self._said(low, high)
            if not _claims_nothing(said) or (low > one.last and (_TOLD.isdisjoint(said) or len(said) > _SHORT)):
                return None
            low, high = high, min(limit, self._sentence_last(high))
        return None

    def _first_remark(self, first: int, last: int) -> Hit | None:
        last = min(last, first + _FAR)
        hits = [hit for hit in REMARKS.find(self.atoms, first, last, apart=True) if self._holds(hit, first, last)]
        return min(hits, key=lambda hit: (hit.first, -hit.last), default=None)

    def _holds(self, hit: Hit, first: int, last: int) -> bool:
        words = self.atoms.words
        before = words[max(first, hit.first - BEFORE) : hit.first]
        if hit.tag == "rival":
            told = words[hit.last : hit.last + _NEAR]
            if words[hit.first] in CLASSES["is"]:
                told = words[max(first, hit.first - _NEAR) : hit.first]  # "80 is what I'd say"
            return any(word[0].isdigit() or word in ("<quantity>", "<growth>") or word in _NUMBERS for word in told)
        if not TURNS_ROUND.isdisjoint(before) or means_otherwise(hit, words):
            return False
        if hit.tag == "with":
            if words[hit.last - 1] in CLASSES["it"] and not CLASSES["is"].isdisjoint(words[hit.last : hit.last + 1]):
                return False  # "I believe it's n²": it begins what is believed
            return _CONTRASTS.isdisjoint(words[hit.last : last]) and words[last - 1] != "?"
        return words[hit.first] != "not" or _SPARED.isdisjoint(words[hit.last : hit.last + 2])

    def _take_up(self, one: _Quotation, remark: Hit) -> None:
        cue = self.words(remark)
        if remark.tag == "against":  # "no way" and "I'm not buying it" say nothing of any thing
            self.mark_words(self.atoms.at[remark.first], self.atoms.at[remark.last - 1] + 1, Stance.MENTIONED, cue)
        if remark.tag == "with":
            self.make_own(one.first, one.last, (Stance.MENTIONED, Stance.ASSERTED))
        elif remark.tag == "rival" or not _CRITICAL.isdisjoint(self._said(one.first, one.last)):
            for at in range(one.first, one.last):
                self.stance[at], self.cue[at] = Stance.MENTIONED, cue
        else:
            self.mark(one.first, one.last, Stance.REJECTED, cue)
