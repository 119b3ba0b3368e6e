"""Slips of the keys are put right before anything is read, and only they."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.reading.model import Context, Unit
from interviewer.reading.reader import read
from interviewer.reading.source import normalise
from interviewer.reading.typed.spelling import respelt
from interviewer.reading.typed.spelling_words import OTHER_WORDS, READING_WORDS

SCENE = ("number of rows", "feature columns", "sorting", "lagging", "embedding table", "attention", "step three")

SLIPS = [
    ("It runs witthout the join.", "It runs without the join.", "a letter twice"),
    ("I diasgree, the heap is fast.", "I disagree, the heap is fast.", "neighbours swapped"),
    ("Some peole claim n.", "Some people claim n.", "a letter left out"),
    ("My study parttner would say it is linear.", "My study partner would say it is linear.", "the voice of another"),
    ("The textbok says the sort is quadratic.", "The textbook says the sort is quadratic.", "a source"),
    ("A heap would do, which I woulldn't use.", "A heap would do, which I wouldn't use.", "before n't"),
    ("WITHUOT a cache", "WITHOUT a cache", "capitals stay"),
    ("Qaudratic in n", "Quadratic in n", "the second and third letter swapped"),
    ("quadrotic in n", "quadratic in n", "a wrong letter in a long word"),
    ("quadratwic in n", "quadratic in n", "an extra letter in a long word"),
    ("eihgty gigs", "eighty gigs", "numbers in words"),
    ("a hudred days", "a hundred days", "numbers in words"),
    ("100 dyas, 2400 horus, 800 crads", "100 days, 2400 hours, 800 cards", "units in short words"),
    ("three thosand", "three thousand", "numbers in words"),
    (
        "the tiem and the sapce, eihgt hours",
        "the time and the space, eight hours",
        "in short words only swapped letters",
    ),
    ("lienar in the feautres", "linear in the features", "the scenario's own word, in the plural"),
    ("laging is n", "lagging is n", "what the scenario names"),
    ("w/ a cache, w/o one, b/c of it", "with a cache, without one, because of it", "short with a slash"),
    ("the attentoin, soritng", "the attention, sorting", "what the scenario names"),
]

KEPT = [
    ("a multiple of n", "a word of its own beside multiply"),
    ("presenting the rating", "words of their own beside words that are known"),
    ("the producer, the producers", "no slip: another ending"),
    ("sims.nbyets and lienar_cost and lienar(n)", "names in code"),
    ("\\qaudratic{n} and n^lienar", "commands and exponents"),
    ("timme", "too short to tell"),
    ("Zebar, girafe, O(n logn)", "not near a word that the reader goes by"),
    ("LienAr", "a name, as its capitals say"),
    ("n w/h and O(b/c )", "division"),
    ("quadra", "half a word is not a slip"),
    ("boosted trees", "a number has no plural that they are a slip of"),
    ("wouldn't couldn't", "right as it is"),
]


def _text(typed: str) -> str:
    return respelt(normalise(typed), SCENE).text


@pytest.mark.parametrize(("typed", "text", "why"), SLIPS)
def test_slips_are_put_right(typed: str, text: str, why: str) -> None:
    assert _text(typed) == text, why


@pytest.mark.parametrize(("typed", "why"), KEPT)
def test_other_words_stay(typed: str, why: str) -> None:
    assert _text(typed) == normalise(typed).text, why


@pytest.mark.parametrize("word", sorted(READING_WORDS | OTHER_WORDS))
def test_a_word_that_is_right_stays(word: str) -> None:
    assert _text(f"the {word} here") == f"the {word} here"


def test_what_is_quoted_is_what_was_typed() -> None:
    reading = read("It takes eight hunderd terabyttes, for lienar work.", Context())
    assert [(q.quote, q.low, q.unit) for q in reading.quantities] == [("eight hunderd terabyttes", 8e14, Unit.BYTE)]
    assert [g.quote for g in reading.growths] == ["lienar"]


def test_the_whole_word_is_quoted_where_a_part_is_meant() -> None:
    source = respelt(normalise("so lienar it is"))
    at = source.text.index("linear")
    assert source.quote(source.span(at + 2, at + 4)) == "lienar"


@given(st.text(max_size=80), st.lists(st.sampled_from(["quadrotic", "witthout", "feautres", "n^2", "²"]), max_size=4))
def test_every_place_leads_back_to_what_was_typed(noise: str, slips: list[str]) -> None:
    typed = noise.join(["", *[f" {slip} " for slip in slips], ""])
    source = respelt(normalise(typed), SCENE)
    assert len(source.text) == len(source.starts) == len(source.ends)
    assert list(source.starts) == sorted(source.starts)
    assert all(0 <= start <= end <= len(typed) for start, end in zip(source.starts, source.ends, strict=True))
    assert respelt(source, SCENE).text == source.text
