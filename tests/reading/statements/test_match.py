"""Patterns over small vocabularies of several domains."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.model import Stance
from interviewer.reading.prose import read_prose
from interviewer.reading.prose.model import WEIGHT
from interviewer.reading.prose.words import stem
from interviewer.reading.statements import (
    Lexicon,
    LexiconError,
    Pattern,
    PatternError,
    explain,
    find_matches,
    mentions,
)
from interviewer.reading.statements.typos import is_typo_of
from tests.reading.statements.cases_match import ANN, CACHE, CASES, SHARD


@pytest.mark.parametrize(("lexicon", "pattern", "text", "expected", "why"), CASES)
def test_match(lexicon: dict[str, list[str]], pattern: object, text: str, expected: str | None, why: str) -> None:
    prose = read_prose(text)
    parsed = Pattern.parse(pattern)  # type: ignore[arg-type]
    compiled = Lexicon.compile(lexicon)
    matches = find_matches(parsed, prose, compiled)
    best = min(matches, key=lambda match: WEIGHT[match.stance], default=None)
    assert (best.stance.value if best else None) == expected, (why, explain(parsed, prose, compiled))
    if best is not None:
        assert best.counts is (best.stance.value == parsed.stance)
        assert 0 <= best.start < best.end <= len(text)


@pytest.mark.parametrize(
    ("spec", "offset"),
    [
        ("", 0),
        ("a &", 3),
        ("a & & b", 4),
        ("a b", 2),
        ("a & b > c", 6),
        ('a & "open', 4),
        ("a $ b", 2),
        ("any a", 0),
        ("a |", 3),
    ],
)
def test_a_bad_pattern_says_where(spec: str, offset: int) -> None:
    with pytest.raises(PatternError) as error:
        Pattern.parse(spec)
    assert error.value.offset == offset
    assert error.value.message


@pytest.mark.parametrize(
    "spec",
    [{}, {"match": 3}, {"match": "a", "within": "page"}, {"match": "a", "colour": "red"}, {"match": "a", "unless": 4}],
)
def test_a_bad_mapping_is_refused(spec: dict[str, object]) -> None:
    with pytest.raises(PatternError):
        Pattern.parse(spec)


@pytest.mark.parametrize(
    "vocabulary",
    [
        {"a": ["(x|y"]},
        {"a": ["{b}"]},
        {"a": ["{a}"]},
        {"a": [""]},
        {"a": ["_"]},
        {"a": ["(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)"]},
    ],
)
def test_a_bad_vocabulary_is_refused(vocabulary: dict[str, list[str]]) -> None:
    with pytest.raises(LexiconError):
        Lexicon.compile(vocabulary)


def test_formulas_are_placeholders_and_never_words() -> None:
    lexicon = Lexicon.compile({**ANN, "big": ["<quantity> of RAM"]})
    text = "It costs n^2 and 800 TB of RAM."
    prose = read_prose(text, [(9, 12, "growth"), (17, 23, "quantity")])
    assert {match.stance for match in find_matches(Pattern.parse("cost"), prose, lexicon)} == {Stance.ASSERTED}
    assert find_matches(Pattern.parse("big"), prose, lexicon)
    opaque = read_prose("matrix", [(0, 6, "growth")])
    assert not find_matches(Pattern.parse("matrix"), opaque, lexicon)
    told = read_prose("not linear", [(4, 10, "growth")])
    linear = Lexicon.compile({"even": ["linear", "linearly"]})
    assert find_matches(Pattern.parse("not even"), told, linear), "an adjective is a growth and a word"


def test_mentions_tells_vocabulary_from_silence_and_from_echo() -> None:
    lexicon = Lexicon.compile(CACHE)
    assert mentions(("cache", "kv"), read_prose("a cache of sorts"), lexicon) == ("cache",)
    assert mentions(("cache",), read_prose("a heap"), lexicon) == ()
    question = "What does a KV cache change for one token?"
    echo = read_prose("what does a KV cache change for one token", (), [question])
    assert mentions(("cache",), echo, lexicon) == ()


def test_explain_names_what_is_missing_and_what_is_negated() -> None:
    lexicon = Lexicon.compile(ANN)
    pattern = Pattern.parse("memory & limit")
    assert "nothing says limit" in explain(pattern, read_prose("The memory grows."), lexicon)
    assert "negated" in explain(pattern, read_prose("Memory is not the bottleneck."), lexicon)
    assert "holds" in explain(pattern, read_prose("Memory is the bottleneck."), lexicon)
    assert "no such concept" in explain(Pattern.parse("colour"), read_prose("red"), lexicon)


def test_a_lexicon_is_compiled_once() -> None:
    assert Lexicon.compile(SHARD) is Lexicon.compile(dict(SHARD))


@pytest.mark.parametrize(
    ("typed", "meant", "expected"),
    [
        ("memmory", "memory", True),
        ("botleneck", "bottleneck", True),
        ("aproximate", "approximate", True),
        ("paralel", "parallel", True),
        ("hcae", "cache", False),
        ("acche", "cache", True),
        ("shared", "sharded", False),
        ("model", "modal", False),
        ("tree", "three", False),
        ("cat", "cut", False),
        ("query", "queue", False),
        ("matirx", "matrix", True),
        ("gradeint", "gradient", True),
    ],
)
def test_typing_errors_are_bounded(typed: str, meant: str, expected: bool) -> None:
    assert is_typo_of(typed, meant, stem(meant)) is expected


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from("the matrix memory not fit is bottleneck , . ? : but HNSW never 10 FAISS use".split())))
def test_any_words_match_within_the_text(words: list[str]) -> None:
    text = " ".join(words)
    lexicon = Lexicon.compile(ANN)
    prose = read_prose(text)
    for spec in ("ann", "memory & limit", "any matrix > not fit"):
        for match in find_matches(Pattern.parse(spec), prose, lexicon):
            assert 0 <= match.start < match.end <= len(text)
            assert all(text[start:end] for _slot, start, end, _negated in match.slots)
