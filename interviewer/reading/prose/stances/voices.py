"""Whose claim it is: quotations, earlier thoughts, hypotheses, rejections."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS, Hit
from interviewer.reading.prose.stances.earlier import Earlier
from interviewer.reading.prose.stances.marks import REACH
from interviewer.reading.prose.stances.turned_down import TurnedDown
from interviewer.reading.prose.words import DETERMINERS, is_finite

__all__ = ["Voices"]

_PERSONS = frozenset("i we you they one he she somebody someone people".split())
_SEEN = frozenset(("seen", "saw"))
_SAW = _SEEN | {"about"}
_INSTRUMENTS = frozenset("log logs monitor monitoring htop top profiler dashboard grafana metrics dmesg".split())
_TOLD = frozenset(
    """say says said quote quoted quotes claim claimed claims mention mentioned report reported cite cited people
    someone somewhere paper papers blog blogs online""".split()
)
_NOT_TOLD = ("if", "when", "unless", "once", "as", "than")
_TOPS = frozenset("worst bottleneck most dominant dominates dominate first".split())
_NO_TOPS = frozenset("test rest request nearest latest best".split())
_RANKED = 10
"""Words before "followed by" in which a ranking is told."""
_NEEDS = frozenset("need have be see wait want know notice".split())
"""What others would do without claiming it: "our team would need 1,100 cards"."""
_ALL = frozenset("both all them these those something everything it that this what hundred thousand one".split())
_HAD = DETERMINERS | {"to", "more", "less", "no"}
_ADVISE = frozenset("recommend recommends suggest suggests propose proposes advise advises".split())
_CHOICE = frozenset("i'd we'd only just let's let i'll we'll i we".split())
_SINGLE = frozenset("single one 1".split())
_STILL = (["again"], ["either"], ["too"], ["really"], ["though"])  # "not so either, it's an hour"


class Voices(TurnedDown, Earlier):
    """What follows or precedes a cue of another voice."""

    def _forward(self) -> None:
        for hit in self.hits:
            part = self.part_of(hit)
            bounds = self.parts[part]
            cue = self.words(hit)
            if hit.tag == "reject-forward":
                if not self._keeps(hit):
                    end = self._end_of_refusal(hit, self.atoms.clause[hit.last - 1])
                    self.mark(self.atoms.at[hit.first], end, Stance.REJECTED, cue)
            elif self._of_all_known(hit):
                continue
            elif hit.tag == "quote" and not self._own_word(hit):
                self._said_to(hit, part, cue)
                self._quoted_text(hit, part, cue)
            elif hit.tag == "stuffing":
                sentence = bounds.sentence
                for follow in self.parts[part : part + REACH]:
                    if follow.sentence == sentence:
                        self.mark(follow.first, follow.last, Stance.MENTIONED, cue)
            elif hit.tag == "before-tail" and self._struck(hit):
                continue
            elif hit.tag == "before-tail" and (denied := self._tail(hit, part)) > bounds.first:
                self.mark(denied, self.atoms.at[hit.last - 1] + 1, Stance.MENTIONED, cue)
            elif hit.tag == "before-tail" and (guess := self._guessed(hit, part)) > bounds.first:
                self.mark(guess, self.atoms.at[hit.last - 1] + 1, Stance.MENTIONED, cue)
            elif hit.tag in ("quote-whole", "before-tail"):
                self._mark_back(part, self.atoms.at[hit.last - 1] + 1, Stance.MENTIONED, cue)
            elif hit.tag == "which-one":
                self._which_of_them(part, cue)
            elif hit.tag == "quote-marked":
                self._marked_before(part, cue)
            elif hit.tag == "quote-line":
                self._line_of_others(hit, part, cue)
            elif hit.tag == "quote-named":
                self._saying(hit, cue)
            elif hit.tag == "before":
                self._earlier(hit, part, cue)
            elif hit.tag == "elsewhere" or (hit.tag == "recalled" and self._other_said(part)):
                self.mark(bounds.first, bounds.last, Stance.MENTIONED, cue)
            elif hit.tag == "unlike" and not self._in_order(hit):
                self.mark(self.atoms.at[hit.first], self._until_comma(hit), Stance.MENTIONED, cue)
            elif hit.tag == "counterfactual":
                self._carry(part, cue, bounds.first, both=True)
            elif hit.tag == "unreal":
                if self.atoms.words[hit.first + 1] not in _PERSONS or self._lacks(hit):
                    self._not_so(part, cue)
            elif hit.tag in ("hypothetical", "baseline"):
                self._contrasted(hit, part, cue)
                if hit.tag == "hypothetical":
                    self._unreal(hit, part, cue)
            elif hit.tag == "conceded":
                self._conceded(part, cue)
            elif hit.tag == "left-alone":
                self._left_alone(part, cue)
            elif hit.tag == "only-if":
                self._only_if(hit, part, cue)
            elif hit.tag in ("taken-back", "not-the-value") or (hit.tag == "name-back" and self._takes_name(hit)):
                self.mark(self.atoms.at[hit.first], self.atoms.at[hit.last - 1] + 1, Stance.REJECTED, cue)
            elif hit.tag == "only-just":
                at = self.atoms.at[hit.last - 1]
                self.mark(at, at + 1, Stance.MENTIONED, cue)
            elif hit.tag == "wrong-heading":
                self._heads(part, cue)
            elif hit.tag == "wrong-aside":
                self._aside(hit, part, cue)
            elif hit.tag == "reject-subject":
                self._reject_subject(hit, part, cue)
            else:
                self._turn(hit, part, cue)

    def _in_order(self, hit: Hit) -> bool:
        """ "a sort followed by a lag": one after the other; "the sort is the worst, followed by ..." ranks them."""
        words = self.atoms.words
        if words[hit.last - 2 : hit.last] != ["followed", "by"]:
            return False
        ahead = words[max(0, hit.first - _RANKED) : hit.first]
        return not any(word in _TOPS or (word.endswith("est") and word not in _NO_TOPS) for word in ahead)

    def _takes_name(self, hit: Hit) -> bool:
        """Whether what is taken back is told by its name: "I take tiles back", and not "I take both back"."""
        words = self.atoms.words[hit.first : hit.last]
        return not any(word in _ALL or word[0] == "<" or word[0].isdigit() for word in words)

    def _own_word(self, hit: Hit) -> bool:
        """ "..., sharding they call it": a name that is in use; "is what I've seen", "I've seen 85% at best": one's own
        experience; "the pairs that experts believe in": which ones are meant; "if they insist on it": a condition."""
        words = self.atoms.words
        if self._left_to_them(hit) or self._which_ones(hit.first):
            return True
        if hit.first and words[hit.first - 1] in _NOT_TOLD and words[max(0, hit.first - 2)] != "even":
            return True
        if words[hit.last - 1] == "would" and words[hit.last : hit.last + 1] != [] and words[hit.last] in _NEEDS:
            return True
        if words[hit.last - 1] == "had" and self.atoms.ends_clause(hit.last) and self._names_it(hit.first):
            return True  # "if they keep the throughput they had, ..."
        if words[hit.last - 1] == "put" and words[hit.last : hit.last + 1] == ["together"]:
            return True  # "more than all the others put together"
        if words[hit.last - 1] == "have" and words[hit.last : hit.last + 1] != [] and words[hit.last] in _HAD:
            return True
        seen = _SEEN & set(words[hit.first : hit.last])
        if seen and ((hit.first and words[hit.first - 1] in ("what", "than")) or self._measured(hit)):
            return True
        if _SAW & set(words[hit.first : hit.last + 1]) and not _INSTRUMENTS.isdisjoint(words[hit.last : hit.last + 5]):
            return True  # "80 GB, I saw it in the OOM log": measured, and nobody said it
        named = words[hit.last : hit.last + 1] in (["it"], ["that"])
        return named and words[hit.last - 1] in ("call", "calls", "called")

    def _names_it(self, first: int) -> bool:
        """Whether a noun with its article stands right before an atom: "the throughput they had"."""
        before = self.atoms.words[max(0, first - 2) : first]
        return len(before) == 2 and before[0] in DETERMINERS and before[1].isalpha() and not is_finite(before[1])

    def _left_to_them(self, hit: Hit) -> bool:
        """ "I'd only cross what an expert recommends": one's own choice, though others make it; nothing is quoted."""
        words, part = self.atoms.words, self.part_of(hit)
        if words[hit.last - 1] not in _ADVISE or (
            hit.last < len(words) and self.atoms.clause[hit.last] == part and words[hit.last][0].isalnum()
        ):
            return False
        head = [word for at, word in enumerate(words[: hit.first]) if self.atoms.clause[at] == part]
        return not _CHOICE.isdisjoint(head)

    def _measured(self, hit: Hit) -> bool:
        """Whether a share is what was seen, and nobody said it: "I've seen 85% at best over Ethernet"."""
        words, last = self.atoms.words, hit.last
        at = next((at for at in range(last, min(len(words), last + 5)) if words[at] == "<quantity>"), None)
        if at is None or words[hit.last - 1] not in _SAW or _TOLD & set(words[last : at + 6]):
            return False
        raw = self.raws[self.atoms.at[at]]
        figure = self.text[raw.start : raw.end].rstrip()
        return figure.endswith(("%", "percent")) or figure.startswith("0.")

    def _which_ones(self, first: int) -> bool:
        """Whether a cue stands in a clause that tells a noun from others of its kind."""
        words = self.atoms.words
        at = next((at for at in range(first, max(0, first - 3), -1) if words[at] in ("that", "which")), 0)
        noun = words[at - 1] if at else ""
        return (
            noun.endswith(("s", "one"))
            and words[at - 2 : at - 1] != []
            and (words[at - 2] in DETERMINERS or not is_finite(noun))
        )

    def _until_comma(self, hit: Hit) -> int:
        """The end of what is left aside: "unlike k-d trees and quadtrees, ...", "forget tiles and use an index"."""
        ends = (",", "i", "we") if self.atoms.words[hit.first] == "unlike" else (",", "and", "then")
        index = hit.last
        while index < len(self.atoms.words) and self.atoms.clause[index] == self.part_of(hit):
            if self.atoms.words[index] in ends:
                break
            index += 1
        return self.atoms.at[index - 1] + 1

    def _contrasted(self, hit: Hit, part: int, cue: str) -> None:
        """A hypothesis or baseline is only mentioned where the sentence sets the real thing against it."""
        sentence = self.parts[part].sentence
        last = part
        while last + 1 < len(self.parts) and self.parts[last + 1].sentence == sentence:
            last += 1
            joint = self.parts[last].joint
            kinds = self._correcting_kinds(last)
            if joint in ("but", "whereas", "while", "yet", "however") and kinds:
                for index in range(part, last):
                    if kinds & set(self._formulas(index)):
                        self.mark(self.parts[index].first, self.parts[index].last, Stance.MENTIONED, cue)
                return

    def _backward(self) -> None:
        for hit in self.hits:
            if hit.tag == "reject-back" and not (self._is_heading(self.part_of(hit)) or self._keeps(hit)):
                part = self.part_of(hit)
                own = self.atoms.words[self.atoms.first_of[self.parts[part].first] : hit.first]
                said = sum((word[0].isalnum() or word[0] == "<") and word not in FILLERS for word in own)
                end = hit.last + (self.atoms.words[hit.last : hit.last + 1] in _STILL)
                alone = not said and self.atoms.words[end : end + 1] == [","]
                first = self.atoms.at[hit.first] if self._is_unwanted(hit) else self.parts[part].first
                last = self.atoms.at[end] if alone else self.parts[part].last  # "wrong, 160 GB in all"
                self.mark(first, last, Stance.REJECTED, self.words(hit))
                if self._on_one(hit) or self._doubted(part, self.words(hit)):
                    continue
                if said <= 3 and part not in self.answered and not ("why" in own and self._hinders(part)):
                    self._reject_before(part, self.words(hit), unworkable=self._is_unwanted(hit))
                    self._reject_all_before(part, self.words(hit))
            elif hit.tag == "alike" and self._rejected_before(self.part_of(hit)):
                self.mark(
                    self.atoms.at[hit.last - 1] + 1,
                    self.parts[self.part_of(hit)].last,
                    Stance.REJECTED,
                    self.words(hit),
                )

    def _on_one(self, hit: Hit) -> bool:
        """ "160 GB, I wouldn't even try it on a single card": where it is not tried, which leaves what is tried."""
        behind = self.atoms.words[hit.last : hit.last + 4]
        return behind[:1] in (["on"], ["in"], ["with"]) and not _SINGLE.isdisjoint(behind)

    def _rejected_before(self, part: int) -> bool:
        """ "..., so I wouldn't do it. The same for PCA.": whether what was said just before rejects something."""
        before = self.before(part)
        if before is None:
            return False
        said = set(self._content(before))
        own = bool({"i", "we"} & said) and bool({"not", "never"} & said)
        return own or any(hit.tag.startswith("reject") for hit in self.by_part[before])
