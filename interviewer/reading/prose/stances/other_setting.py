"""What would hold in another setting, before what holds here: "If f were 5 it would be the sort. At f = 100 ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviewer.reading.model import Stance
from interviewer.reading.prose.atoms import FILLERS
from interviewer.reading.prose.stances.marks import Marks
from interviewer.reading.prose.words import is_finite, stem

__all__ = ["OtherSetting"]

_CUE = "would"
_TURNS = frozenset("but ; yet however though although while whereas".split())
_OPENERS = (FILLERS | _TURNS) - {"as"}
_IN = frozenset("with for at in on as".split())
_PAST = frozenset("was were had".split())
_NOT = frozenset("not no never none without nothing".split())
_VALUES = frozenset(
    """<quantity> <growth> single one two few many several just only tiny small big large huge bigger larger
    smaller longer shorter wider fewer more less thousands millions billions hundreds trillion billion""".split()
)
_OF_EACH = frozenset("one single each every".split())
_OURS = frozenset("our ours this these here given".split())
_ALIKE = frozenset("same alike too also either neither likewise always anyway regardless equally hold holds".split())
_EVEN = frozenset("still even also already too always anyway same".split())
_EACH_OTHER = frozenset("all other rest remaining another every each".split())
_PERSONS = frozenset("i we you one someone somebody".split())
_MINE = frozenset("my me mine asked".split())
_ACTORS = frozenset("i we you it they".split())
_USES = frozenset("use need want do take apply keep have".split())
_IT = frozenset("it that so this them these those both".split())
_ASPECTS = frozenset("time memory space ram storage runtime terms general short total contrast".split())
_SO = frozenset("so hence thus therefore then though however".split())
_IS = frozenset("is are has have does do".split())
_SMALL = frozenset("a an the if it this that they we i you is are was were had has have of in and to only just".split())
_SETTING = 9
"""Words from the opening of a sentence within which it tells its setting."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The clauses [first, last) that tell of one setting, and their words."""

    first: int
    last: int
    words: list[str]


class OtherSetting(Marks):
    """Suppositions and other values that the next sentence leaves for the case at hand."""

    def _other_settings(self) -> None:
        """Mention what is tied to the setting that the next stretch of clauses sets its own against."""
        for other, here in pairwise(self._stretches()):
            if self.parts[here.first].sentence > self.parts[other.first].sentence + 1:
                continue
            if _would_be_so(other.words) and not _goes_on(here.words) and _set_against(other.words, here.words):
                self._only_supposed(other, here)

    def _stretches(self) -> list[_Stretch]:
        """The sentences, parted where they turn to something else."""
        begins = [
            index
            for index, part in enumerate(self.parts)
            if not index or part.sentence != self.parts[index - 1].sentence or part.joint in _TURNS
        ]
        stretches = []
        for first, last in pairwise([*begins, len(self.parts)]):
            words = [word for index in range(first, last) for word in self._content(index)]
            if words:
                stretches.append(_Stretch(first, last, _opened(words)))
        return stretches

    def _only_supposed(self, other: _Stretch, here: _Stretch) -> None:
        """Figures stand, as do words that the next sentence shares: "the sort would be the bottleneck. ... it's the
        products"."""
        low, end = self.parts[other.first].first, self.parts[other.last - 1].last
        shared = _shares_the_rest(other.words, here.words)
        for at in range(low, end):
            if shared and self.raws[at].word.endswith(("would", "'d")):
                return
            if self.raws[at].kind != "quantity":
                self.mark(at, at + 1, Stance.MENTIONED, _CUE)


def _opened(words: Sequence[str]) -> list[str]:
    """The words from the first one that says something."""
    first = next((at for at, word in enumerate(words) if word not in _OPENERS), 0)
    return list(words[first:])


def _would_be_so(words: Sequence[str]) -> bool:
    """ "if f was in the thousands, ... would", "with just one user ... would"; "even with one it would still" is no
    other setting, nor is "without a cache it would": what there is not is told apart by the things' names."""
    if "would" not in words or "even" in words[:2]:
        return False
    at = words.index("would")
    if not _EVEN.isdisjoint(words[max(0, at - 1) : at + 3]):
        return False
    setting = _setting(words)
    if not _NOT.isdisjoint(setting):
        return False
    if "if" in words:
        given = setting[setting.index("if") + 1 :] if "if" in setting else words[words.index("if") + 1 :][:_SETTING]
        copula = next((word for word in given if word in _PAST), None)
        acts = given[:1] != [] and given[0] in _PERSONS and not (copula == "had" and "<quantity>" in given)
        if acts or not _MINE.isdisjoint(given):
            return False  # "if it were up to me", "if I was to build it": a proposal
        return copula in ("was", "were") or (copula == "had" and not _VALUES.isdisjoint(given))
    if words[0] not in _IN or _VALUES.isdisjoint(setting):
        return False
    each = words[0] == "for" and words[1:2] != [] and not _OF_EACH.isdisjoint(words[1:3])
    return not each and _OURS.isdisjoint(setting)


def _setting(words: Sequence[str]) -> list[str]:
    """The words before what would be, as far as they tell the setting."""
    return list(words[: words.index("would")][: _SETTING + 3]) if "would" in words else list(words[:_SETTING])


def _setting_here(here: Sequence[str]) -> list[str]:
    """The words of a sentence before the one who acts: "for our 10B model" I wouldn't."""
    end = next((at for at, word in enumerate(here) if at > 1 and word in _ACTORS), len(here))
    return list(here[: min(end, _SETTING)])


def _goes_on(here: Sequence[str]) -> bool:
    """Whether the second setting is like the first: "with 10 as well", "for ours I'd use it too"."""
    if not _ALIKE.isdisjoint(here) or ("well" in here and "as" in here):
        return True
    if "still" in here and "<growth>" not in here:
        return True
    for at, (verb, named) in enumerate(pairwise(here)):
        if verb in _USES and named in _IT and _NOT.isdisjoint(here[max(0, at - 3) : at]):
            return True
    return False


def _set_against(other: Sequence[str], here: Sequence[str]) -> bool:
    """Whether a sentence tells of a setting of its own: "at f = 100 it's", "here", "it has 8 heads though, so"."""
    setting, supposed = _setting_here(here), "if" in other
    if not supposed and not _same_kind(other, here):
        return False
    if setting[0] in ("here", "ours") or (setting[0] == "our" and not _IS.isdisjoint(setting[:4])):
        return True
    if setting[:3] == ["as", "soon", "as"] or (setting[0] == "once" and not _VALUES.isdisjoint(setting)):
        return True
    if setting[0] in _IN:
        if not _ASPECTS.isdisjoint(setting[1:3]) or not _NOT.isdisjoint(setting[1:3]):
            return False
        return not _VALUES.isdisjoint(setting[1:6]) or not _OURS.isdisjoint(setting[1:4])
    return supposed and _denies(other, here)


def _same_kind(other: Sequence[str], here: Sequence[str]) -> bool:
    """Whether two values are of one thing, "for a 100B model", "for our 10B one"; "8 cards", "125 nodes" are not."""
    if not _EACH_OTHER.isdisjoint(here[:_SETTING]):
        return False
    if "would" in here and _NOT.isdisjoint(here) and _OURS.isdisjoint(here[:4]):
        return False
    if here[0] in ("here", "ours", "our"):
        return not (_VALUES - {"<quantity>", "one"}).isdisjoint(_setting(other))
    one, two = _valued(_setting(other)), _valued(_setting(here))
    return two in ("", "one") or one == two


def _valued(setting: Sequence[str]) -> str:
    """The stem of what a setting gives a value of; empty where only the value is told."""
    at = max((at for at, word in enumerate(setting[:6]) if word in _VALUES), default=-1)
    behind = list(setting[at + 1 : at + 2])
    return stem(behind[0]) if at >= 0 and behind and behind[0] not in _SMALL and not is_finite(behind[0]) else ""


def _denies(other: Sequence[str], here: Sequence[str]) -> bool:
    """ "if E were sparse, ... E is dense, so": what is so of what was supposed otherwise."""
    verb = next((at for at, word in enumerate(here[:4]) if word in _IS), None)
    if verb is None or verb == 0 or _SO.isdisjoint(here) or here[verb + 1 : verb + 2] == ["<growth>"]:
        return False
    supposed = {stem(word) for word in other[: other.index("would")] if word not in _SMALL and word[0] != "<"}
    return not supposed.isdisjoint([stem(word) for word in here[: verb + 5] if word not in _SMALL])


def _shares_the_rest(other: Sequence[str], here: Sequence[str]) -> bool:
    """ "... would be the bottleneck. At f = 100 it's the sort": one verb for what is put in the other's place."""
    at = list(other).index("would")
    told = any(one in ("it", "that") and two == "is" for one, two in pairwise(here[:_SETTING]))
    return told and "<growth>" not in other[at:] and list(other[at + 1 : at + 2]) == ["be"]
