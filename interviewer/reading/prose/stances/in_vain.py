"""Questions that say that one wouldn't: "Why compute them again when they're kept?", "why shard? One card will do"."""

from __future__ import annotations

from interviewer.reading.model import Stance
from interviewer.reading.prose.stances.scoffs import Scoffs
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, expand, is_finite

__all__ = ["InVain"]

_JOINTS = frozenset("and but so then now".split())
_SHOULD = frozenset("would should".split())
_GROUNDS = frozenset("when if once".split())
_AGAIN = frozenset("again twice anew afresh recompute recalculate redo repeat reproject rerun re-project".split())
_LEADS = _JOINTS | frozenset("or ok okay also next first then finally".split())
_ASKED = frozenset("what how which whether why where who".split())
_BE = frozenset("is are was were".split())
_ENOUGH = frozenset("enough suffices suffice sufficient unnecessary".split())
_ANSWERS = frozenset("because since well due as to for so good no i maybe perhaps probably".split())
"""Openings of an answer to a question that was meant as one."""
_LEAST = 3
"""Words of a clause that tells why not, at least."""


class InVain(Scoffs):
    """What is done in vain, and asked why."""

    def _done_in_vain(self, first: int, part: int) -> bool:
        """Whether a sentence asks why one would do what there is no use for; that is denied, and what is told behind
        its "when" is claimed."""
        begin, last = self.parts[first].first, self.parts[part].last
        words = [expand(self.raws[at].word)[0] for at in range(begin, last)]
        offset = 1 if words[:1] and words[0] in _JOINTS else 0
        if not _asks_why_one_would(words[offset:]):
            return False
        turn = next((at for at in range(begin, last) if words[at - begin] in _GROUNDS and at - begin > _LEAST), last)
        grounds = last - turn > _LEAST
        if not grounds and not self._left_unanswered(part, words):
            return False
        for at in range(begin, turn):
            if self.raws[at].kind in ("growth", "quantity"):
                self.mark(at, at + 1, Stance.ASKED, "?")  # what it would cost stays asked
        self.contrary.append((begin + offset, turn if grounds else last))
        return True

    def _lists_what_is_asked(self) -> None:
        """ "How much memory it takes, and what makes it infeasible.": such a sentence repeats what is asked."""
        first = 0
        while first < len(self.parts):
            end = self.sentence_end(first)
            if end - first > 1 and all(self._only_asks(part) for part in range(first, end)):
                self.mark(self.parts[first].first, self.parts[end - 1].last, Stance.ASKED, "what is asked")
            first = end

    def _only_asks(self, part: int) -> bool:
        """Whether a clause says what is to be told and tells nothing of it: it has no verb but its own."""
        words = self._content(part)
        while words and words[0] in _LEADS:
            words = words[1:]
        if not words or words[0] not in _ASKED or self._formulas(part):
            return False
        return sum(is_finite(word) or word in _BE for word in words) <= 1

    def _denied_by_asking(self, part: int) -> bool:
        """Whether a clause has been found to deny what it asks."""
        bounds = self.parts[part]
        return any(bounds.first <= first < bounds.last for first, _last in self.contrary)

    def _left_unanswered(self, part: int, words: list[str]) -> bool:
        """ "Why do it twice? They're in the cache.": whether the sentence behind tells that there is no need."""
        following = self._content(part + 1) if part + 1 < len(self.parts) else []
        if len(following) < _LEAST or following[0] in _ANSWERS:
            return False
        asks = "?" in self.raws[self.parts[self.sentence_end(part + 1) - 1].last - 1].word
        return not asks and (not _AGAIN.isdisjoint(words) or not _ENOUGH.isdisjoint(following))


def _asks_why_one_would(words: list[str]) -> bool:
    """ "Why would you keep", "why compute", "why should anyone build": not "why not", "why is", "why the sort"."""
    if words[:1] != ["why"] or len(words) <= _LEAST or "not" in words[1:4]:
        return False
    if words[1] in _SHOULD:
        return True
    plain = words[1].isalpha() and words[1] not in AUXILIARIES | DETERMINERS | PRONOUNS
    return plain and words[1] not in _SHOULD and not words[1].endswith(("s", "ing")) and words[1] != "so"
