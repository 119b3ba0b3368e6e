"""Costs with and without a cache, told by all the ways in which the one condition and the other are named."""

from __future__ import annotations

import pytest

from tests.grading.said import earns, parted

_TI = "transformer-inference"

BOTH = """
At position t with an empty memory: t·d² for projections, t²·d for attention. With K/V remembered: d², and t·d to attend.
with nothing in memory, t·d² a layer and t²·d for attention. With K/V remembered d² a layer, and t·d to attend.
Without memory of the past: t·d² for projections in each layer, t²·d for attention. With it d² and t·d.
Cache empty: t·d² + t²·d. Cache full: d² + t·d.
d² + t·d when K/V are there, else t·d² + t²·d.
∅ cache ⇒ L·(t·d² + t²·d); KV cache ⇒ L·(d² + t·d)
¬cache: t·d² + t²·d, cache: d² + t·d
L·(d²+t·d) with the cache, versus L·(t·d²+t²·d).
L·(d²+t·d) with the cache against L·(t·d²+t²·d).
L·(t·d²+t²·d) without, versus L·(d²+t·d).
t·d² + t²·d vs d² + t·d (cached), per layer
t·d² + t²·d versus d² + t·d when cached
L(t·d² + t²·d) when recomputing the prefix, L(d² + t·d) when the prefix's K/V are there.
Cost(t), cache off = L·(c1·t·d² + c2·t²·d). Cost(t), cache on = L·(c1·d² + c2·t·d). c1 is 12ish, c2 is 2ish.
without: c₁·t·d² + c₂·t²·d; with: c₁·d² + c₂·t·d
cache off: α·t·d² + β·t²·d, cache on: α·d² + β·t·d
"""
"""Both costs are told rightly."""


@pytest.mark.parametrize("line", BOTH.strip().splitlines())
@pytest.mark.parametrize("check", ["without-cache", "with-cache", "per-token"])
def test_both_conditions_are_told_apart(check: str, line: str) -> None:
    assert earns(_TI, check, parted(line))


_TOLD = [
    "Per layer: t·d² + t²·d without. With the cache the new token alone is projected, d², and it attends to t, t·d.",
    "Keys and values of the tokens seen so far, so that they're not recomputed. Attention over the t of them remains, t·d.",
    "With bf16: 2·12·512·768·2 = 18.9 MB.",
]

GONE = """
You don't go over them again, so the t·d isn't there.
so the t·d isn't there: attention is O(d) with a cache and a token costs d² per layer whatever t is. Final answer.
The t·d is gone then.
The t·d doesn't exist with a cache.
With a cache the t·d vanishes.
The t·d goes away.
The t·d term is no longer there.
I take back the t·d in my first two answers.
"""

LEFT = """
The t·d is there as well.
The t·d is still there.
The t·d doesn't go away.
Without a cache the t·d isn't there, it's t²·d.
The t·d² is gone with a cache.
The t·d isn't gone.
I don't think the t·d is gone.
With a cache the t·d² vanishes, the t·d does not.
"""


@pytest.mark.parametrize("check", ["per-token", "attention-remains"])
@pytest.mark.parametrize("line", GONE.strip().splitlines())
def test_a_cost_that_is_said_to_be_gone_is_taken_back(check: str, line: str) -> None:
    assert not earns(_TI, check, [*_TOLD, line])


@pytest.mark.parametrize("check", ["per-token", "attention-remains", "without-cache"])
@pytest.mark.parametrize("line", LEFT.strip().splitlines())
def test_a_cost_that_stays_stays(check: str, line: str) -> None:
    assert earns(_TI, check, [*_TOLD, line])


@pytest.mark.parametrize(
    ("line", "met"),
    [
        ("Cached it's just t·d per layer; the d² disappears altogether since the projections are cached.", False),
        ("With a cache the d² isn't there any more, only t·d.", False),
        ("With the cache the d² falls away.", False),
        ("With the cache the t in t·d² is gone, d² is left, and t·d for attention.", True),
        ("With the cache d² + t·d. The d² doesn't go away.", True),
    ],
)
def test_what_vanishes_is_no_cost(line: str, met: bool) -> None:
    assert earns(_TI, "with-cache", [line]) is met


CASES = [
    (_TI, "cache-memory", "2·12·512·768, that's say 15 million, times two bytes for fp16, I'd go for 30 MB.", False),
    (_TI, "cache-memory", "2·12·512·768·2 is 18.9 million, so 18.9 MB", True),
    (_TI, "cache-memory", "18.9 million bytes, tiny beside a card's 80 GB.", True),
    (_TI, "cache-memory", "9.4 million numbers, times 4 bytes is 37.7 MB, and twice because of K and V: 75 MB.", False),
    (_TI, "cache-memory", "18.9 MB in fp16. Hmm, that's per layer, so 226 MB overall.", False),
    (_TI, "cache-memory", "18.9 MB. Wait, this is for one head only, so 151 MB altogether.", False),
    (_TI, "cache-memory", "18.9 MB. That's per sequence, so for 100 users it's 1.9 GB.", True),
    (_TI, "cache-memory", "18.9 MB. That's one sequence, so all 32 of a batch take 600 MB.", True),
    (_TI, "cache-memory", "1.57 MB, that's per layer, so 18.9 MB in all.", True),
    (_TI, "cache-memory", "Depending on whether you use 2 or 4 bytes for a number, this makes 19 MB or 38 MB.", True),
    (_TI, "cache-memory", "19 MB or 38 MB, depending on whether you use 2 or 4 bytes.", True),
    (_TI, "cache-memory", "9 or 19 MB with 2 or 4 bytes a number.", False),
    (_TI, "cache-memory", "18.9 or 37.7 MB, so 2 GB.", False),
    ("pairwise-similarity", "matrix-memory", "400 TB in float32. That's per dimension, so 307 PB in total.", False),
    ("pairwise-similarity", "matrix-memory", "400 TB. That's for one copy, so with the temporaries 1.2 PB.", True),
    ("pairwise-similarity", "matrix-memory", "4 or 8 bytes a number makes 400 or 800 TB.", True),
    (_TI, "cache-benefit", "It keeps only the last token's keys and values.", False),
    (_TI, "cache-benefit", "The cache keeps K and V of only the last token.", False),
    (_TI, "cache-benefit", "It stores keys and values of all tokens, so only the last token's have to be computed.", True),
    (_TI, "cache-benefit", "The 96-wide keys and 96-wide values of the t positions before, kept so that W_K and W_V need not "
     "be applied to them again.", True),
    (_TI, "attention-remains", "It leaves the dot products of the query with the t keys.", True),
    (_TI, "attention-remains", "The cache leaves attention free.", False),
    (_TI, "attention-remains", "It can't help you with the scoring, which visits each of the t keys.", True),
]  # fmt: skip


@pytest.mark.parametrize(("scenario", "check", "line", "met"), CASES)
def test_what_is_said_in_one_message(scenario: str, check: str, line: str, met: bool) -> None:
    assert earns(scenario, check, [line]) is met
