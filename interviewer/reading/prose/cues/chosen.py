# ruff: noqa: E501
"""Phrases by which one of several things that were offered is chosen by its place. Syntax: see atoms.CueTable."""

from __future__ import annotations

__all__ = ["CHOOSES", "NOUNS", "PLACES", "TABLES"]

PLACES = {"first": 0, "former": 0, "one": 0, "1": 0, "a": 0, "second": 1, "2": 1, "b": 1, "third": 2, "3": 2, "c": 2}
"""The place that a word names; "latter" and "last" name the one at the end."""

_PLACE = "the former|latter|first|second|third|last"
NOUNS = tuple("option choice idea way approach alternative variant solution candidate plan route".split())
"""What something is called that is offered."""
CHOOSES = tuple("choose pick take prefer favour favor select want use do try recommend propose suggest say buy".split())
"""Verbs by which something is chosen."""
_NOUN, _CHOOSE = "|".join(NOUNS), "|".join(CHOOSES)
_TAIL = "[of] [these|those|the] [two|them] [here|then|instead|though|please|definitely] $"
_WILL = "[would|will|shall|am|should] [rather|definitely|clearly|probably|always|not|never|still|then|therefore]"

TABLES = (
    (
        "choose-place",
        f"""
        i|we {_WILL} [have] [to] {_CHOOSE} {_PLACE} [{_NOUN}|one] {_TAIL}
        i|we {_WILL} go|opt|vote|settle|decide|plump|going|opting|voting|lean|tend [with|for|on|towards|to] {_PLACE} [{_NOUN}|one] {_TAIL}
        i|we {_WILL} {_CHOOSE} {_NOUN} 1|2|3|a|b|c {_TAIL}
        i|we {_WILL} go|opt|vote|settle|decide|plump [with|for|on] [{_NOUN}] 1|2|3|a|b|c {_TAIL}
        my|our {_NOUN}|pick|vote|preference|favourite|favorite|recommendation|answer is|would|goes [be] [for|to] {_PLACE} [{_NOUN}|one] {_TAIL}
        ^ [definitely|clearly|probably] {_PLACE} [{_NOUN}|one] $
        """,
    ),
)
"""Phrases that choose: "I'd take the second", "my pick would be the latter one", "the former"."""
