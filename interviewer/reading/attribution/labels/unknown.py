"""What a message names only to say that it does not know: "f²n time, memory I can't say"."""

from __future__ import annotations

import re

from interviewer.reading.attribution.scene import Scene

__all__ = ["is_unknown"]

_KNOW = r"(?:know|sure|certain|tell|say|remember|recall|thought|think|considered|consider|look(?:ed)? (?:at|into))"
_NOT = r"(?:not|n['’]?t|nt|never|cannot|cant) (?:really |yet |actually |even )?"
_UNKNOWN = rf"(?:idk|dunno|unclear|undecided|no (?:idea|clue)|hard to (?:say|tell)|\b\w*{_NOT}{_KNOW})"
_BEHIND = re.compile(
    r"(?: usage| use| side| complexity| cost)?"
    r"(?: (?:that|it|this) (?:will |would )?(?:takes?|needs?|uses?|costs?))?[ :?-]{1,3}"
    rf"(?:(?:i|we)(?:['’]?m|['’]?ve| have| am)? )?(?:{_UNKNOWN}|who knows)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"{_UNKNOWN} (?:yet )?(?:about|of|for|on|regarding) (?:the |its |any )?\Z", re.IGNORECASE)
_REACH = 40
"""Characters before a name in which words that do not know it are looked for."""


def is_unknown(scene: Scene, start: int, end: int) -> bool:
    """Whether atoms[start:end] name what the candidate cannot tell."""
    first, last = scene.atoms[start].start, scene.atoms[end - 1].end
    text = scene.text
    return _BEHIND.match(text, last) is not None or _BEFORE.search(text, max(0, first - _REACH), first) is not None
