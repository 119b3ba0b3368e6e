"""Questions that are put to say that nobody can: "Where would you put 800 TB?", "who has 400 TB of RAM?"."""

from __future__ import annotations

import re

from interviewer.reading.prose.stances.marks import Marks

__all__ = ["Scoffs"]

_SIZE = re.compile(r"(?:[kmgtpe]i?b|bytes?|floats|doubles|numbers|values|entries)\Z", re.IGNORECASE)
_REPLIES = [[word] for word in "on in at into to with over across i we you s3 maybe perhaps probably yes".split()]
_PLACED = frozenset("put store keep hold save park write find get fit".split())
_SPEAKERS = frozenset("you we i one they anyone anybody somebody someone people".split())
_HAVING = frozenset("has have holds owns sells offers".split())
_HOLDERS = frozenset("machine server node computer box gpu host cluster company vendor provider".split())


class Scoffs(Marks):
    """What is claimed by asking."""

    def _scoffed(self, part: int) -> bool:
        """Whether a question says that nobody can, and nothing answers it: not "Where would I put 800 TB? On disks"."""
        following = self._content(part + 1) if part + 1 < len(self.parts) else []
        if not _scoffs(self._content(part)):
            return False
        if following[:1] in _REPLIES and following[1:3] not in (["do", "not"], ["can", "not"]):
            return False
        bounds = self.parts[part]
        sizes = (
            self.text[raw.start : raw.end] for raw in self.raws[bounds.first : bounds.last] if raw.kind == "quantity"
        )
        return any(_SIZE.search(size) for size in sizes)


def _scoffs(words: list[str]) -> bool:
    """ "And where would you put 800 TB?", "who has 400 TB of RAM?": of a figure, a way to say that nobody can."""
    words = words[1:] if words[:1] and words[0] in ("and", "but", "so") else words
    if "<quantity>" not in words[2:7] or len(words) > 12:
        return False
    before = words[: words.index("<quantity>")]
    if words[0] == "where":
        asked = words[1] in ("would", "could", "will", "can", "do") and words[2] in _SPEAKERS
        return asked and bool(_PLACED.intersection(before[3:]))
    held = words[0] == "who" or (words[0] in ("which", "what") and words[1] in _HOLDERS)
    return held and bool(_HAVING.intersection(before))
