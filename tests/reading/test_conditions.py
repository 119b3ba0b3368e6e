"""A condition that is told by taking a thing away, "leaving the cache out", and what is no such condition."""

from __future__ import annotations

import pytest

from interviewer.reading.model import Context
from interviewer.reading.reader import read

OF_CACHE = Context(
    {"t": ("positions",), "d": ("width",)},
    {"on": ("cache", "cached", "with :"), "off": ("no cache", "without :")},
)

OFF = [
    "Leaving the cache out, it's t d^2.",
    "Leave out the cache and it's t d^2.",
    "With the cache left out: t d^2.",
    "Take the cache away and you pay t d^2.",
    "Turn off the cache and it's t d^2.",
    "With caching disabled, t d^2.",
    "Ignoring the cache for a moment, t d^2.",
    "Minus the cache, t d^2.",
    "If there weren't a cache, t d^2.",
    "If we didn't have the cache, it'd be t d^2.",
    "Before we add a cache it's t d^2.",
    "In the absence of a cache it's t d^2.",
    "Suppose we don't cache: t d^2.",
    "If you refuse to cache, t d^2.",
    "Without any such cache each layer is t d^2.",
    "If we have not cache, it's t d^2.",
    "If a cache doesn't exist, it's t d^2.",
    "The cache is turned off: t d^2.",
]
ON = [
    ("The cache is there: d^2.", "said to be there"),
    ("Don't forget the cache: d^2.", "nothing is taken away"),
    ("Never turn off the cache, d^2.", "advice against it"),
    ("Ignoring cache reads, d^2 with the cache.", "something of it is left out"),
    ("With the cache left as it is, d^2.", "left in place"),
    ("The cache takes away a factor of t: d^2.", "it takes something away itself"),
    ("The cache removed the factor of t, so d^2.", "it removed something itself"),
    ("We don't cache queries, so cached it's d^2.", "something else is not kept"),
]


def subjects(text: str) -> set[str | None]:
    return {claim.subject for claim in read(text, OF_CACHE).growths if "d" in claim.quote and "2" in claim.quote}


@pytest.mark.parametrize("text", OFF)
def test_a_thing_taken_away_is_the_other_condition(text: str) -> None:
    assert subjects(text) == {"off"}


@pytest.mark.parametrize(("text", "why"), ON)
def test_what_takes_nothing_away(text: str, why: str) -> None:
    assert subjects(text) == {"on"}, why


IN_PART = [
    ("It's t d^2 without the cache and d^2 when there is.", {"t d^2": "off", "d^2": "on"}, "there is: a cache"),
    ("t d^2 with no cache, d^2 if there is one; both per layer.", {"t d^2": "off"}, "named by a word behind it"),
    ("When it's cached, d^2. When it's not, t d^2.", {"d^2": "on", "t d^2": "off"}, "a sentence of its own"),
    ("d^2 with a cache, t d^2 when there is none.", {"d^2": "on", "t d^2": "off"}, "there is none"),
    ("d^2 with a cache, t d^2 if there isn't one", {"d^2": "on", "t d^2": "off"}, "there isn't one"),
    ("If there is no cache: t d^2. If there is: d^2.", {"t d^2": "off", "d^2": "on"}, "the other way round"),
    ("With the cache d^2, and if it isn't there t d^2.", {"d^2": "on"}, "a verb with more behind it"),
    ("d^2 with the cache; if not, t d^2.", {"d^2": "on", "t d^2": "off"}, "if not"),
    ("Cached it's d^2, otherwise t d^2.", {"d^2": "on", "t d^2": "off"}, "otherwise"),
    ("No cache: t d^2, otherwise d^2.", {"t d^2": "off", "d^2": "on"}, "otherwise, the other way round"),
    ("d^2 with the cache, and when it is full you evict.", {"d^2": "on"}, "no condition of the cost"),
]


@pytest.mark.parametrize(("text", "wanted", "why"), IN_PART)
def test_a_condition_told_in_part(text: str, wanted: dict[str, str], why: str) -> None:
    found = {claim.quote: claim.subject for claim in read(text, OF_CACHE).growths}
    assert {quote: found.get(quote) for quote in wanted} == wanted, why
