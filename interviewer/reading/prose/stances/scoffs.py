"""Questions that are put to say that nobody can, or that a bound holds: "Where would you put 800 TB?", "why would it be
more than n?"."""

from __future__ import annotations

import re

from interviewer.reading.prose.stances.marks import Marks
from interviewer.reading.rhetorical import asks_rhetorically

__all__ = ["Scoffs"]

_SIZE = re.compile(r"(?:[kmgtpe]i?b|bytes?|floats|doubles|numbers|values|entries)\Z", re.IGNORECASE)
_REPLIES = [[word] for word in "on in at into to with over across i we you s3 maybe perhaps probably yes".split()]
_PLACED = frozenset("put store keep hold save park write find get fit".split())
_SPEAKERS = frozenset("you we i one they anyone anybody somebody someone people".split())
_HAVING = frozenset("has have holds owns sells offers".split())
_BOUND = re.compile(
    r"(?:(?:even|much|any|far) )?(?:more|less|fewer|longer|larger|bigger|smaller|greater|higher|lower) than\b"
    r"|(?:over|under|above|below)\b",
    re.IGNORECASE,
)
"""What opens a figure that is a bound."""
_REASONS = [
    [word] for word in "because since well due as by easily simple simply easy good no i maybe perhaps probably".split()
]
"""Openings of an answer to a question that was meant as one."""
_JOINTS = frozenset("and but so then now".split())
_HOLDERS = frozenset("machine server node computer box gpu host cluster company vendor provider".split())


class Scoffs(Marks):
    """What is claimed by asking."""

    def _scoffed(self, part: int) -> bool:
        """Whether a question says that nobody can, and nothing answers it: not "Where would I put 800 TB? On disks"."""
        following = self._content(part + 1) if part + 1 < len(self.parts) else []
        if not _scoffs(self._content(part)):
            return False
        if following[:1] in (*_REPLIES, *_REASONS) and following[1:3] not in (["do", "not"], ["can", "not"]):
            return False
        bounds = self.parts[part]
        sizes = (
            self.text[raw.start : raw.end] for raw in self.raws[bounds.first : bounds.last] if raw.kind == "quantity"
        )
        return any(_SIZE.search(size) for size in sizes)

    def _bounded(self, part: int) -> bool:
        """ "Why would it be worse than n?": says that it isn't, unless it is answered why: "... Because it sorts"."""
        words = self._content(part)
        words = words[1:] if words[:1] and words[0] in _JOINTS else words
        if not asks_rhetorically(words):
            return False
        end = self.sentence_end(part)
        if end < len(self.parts) and self._content(end)[:1] in _REASONS:
            return False
        places = [at for at, word in enumerate(words) if word == "<growth>"]
        if any("than" in words[max(0, at - 3) : at] for at in places):
            return True
        bounds = self.parts[part]
        figures = (raw for raw in self.raws[bounds.first : bounds.last] if raw.kind == "quantity")
        return any(_BOUND.match(self.text, raw.start) for raw in figures)


def _scoffs(words: list[str]) -> bool:
    """ "Where would you put 800 TB?", "who has 400 TB of RAM?", "how could 160 GB fit?": of a figure, a way to say that
    nobody can."""
    words = words[1:] if words[:1] and words[0] in ("and", "but", "so") else words
    if "<quantity>" not in words[2:7] or len(words) > 12:
        return False
    before = words[: words.index("<quantity>")]
    if words[0] == "where":
        asked = words[1] in ("would", "could", "will", "can", "do") and words[2] in _SPEAKERS
        return asked and bool(_PLACED.intersection(before[3:]))
    if words[0] == "how":
        return asks_rhetorically(words) and "<quantity>" in words[2:5] and "fit" in words
    held = words[0] == "who" or (words[0] in ("which", "what") and words[1] in _HOLDERS)
    return held and bool(_HAVING.intersection(before))
