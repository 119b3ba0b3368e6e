"""Tokens, clauses, labels, echoes; and that no text breaks the reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.model import Stance
from interviewer.reading.prose import echoed, read_prose
from interviewer.reading.source import normalise


@pytest.mark.parametrize(
    ("text", "clauses", "why"),
    [
        ("It takes 1.5 hours.", 1, "a decimal point"),
        ("Use a tree, e.g. a B-tree.", 1, "e.g."),
        ("It's i.e. the same.", 1, "i.e."),
        ("E @ E.T / norms", 1, "an attribute"),
        ("np.memmap helps", 1, "a module"),
        ("It is approx. 3 s vs. 4 s.", 1, "abbreviations"),
        ("w/o cache", 1, "w/o"),
        ("1. groupby is fast", 1, "a numbered line"),
        ("Time is n. Space is d.", 2, "two sentences"),
        ("time is n\nspace is d", 2, "two lines"),
        ("Memory.Then time.", 2, "a space was left out"),
        ("step 3 -> bottleneck", 2, "arrow"),
        ("fast -- but big", 2, "dash and but"),
        ("It's big, but it fits.", 2, "comma and conjunction"),
        ("It's big, it fits.", 2, "comma splice"),
        ("keys, values and scores are kept", 1, "a list of nouns"),
        ("It is kept because it is small.", 2, "because"),
        ("Infeasible because of RAM.", 1, "because of"),
        ("Time: n", 2, "label"),
        ("2:30 hours", 1, "a clock"),
        ("", 0, "nothing"),
        ("   \n ", 1, "blank"),
    ],
)
def test_clauses(text: str, clauses: int, why: str) -> None:
    prose = read_prose(text)
    said = [
        clause
        for clause in prose.clauses
        if text.isspace() or any(token.kind != "punct" for token in prose.tokens[clause.first : clause.last])
    ]
    assert len(said) == clauses, (why, [text[clause.start : clause.end] for clause in said])


@pytest.mark.parametrize(
    ("text", "fragment", "labels", "why"),
    [
        ("Time: n", "n", ["Time:"], "a label in the line"),
        ("Time:\n- n", "n", ["Time:"], "a label over bullets"),
        ("**Time**\nit is n", "n", ["**Time**"], "a bold heading"),
        ("## Memory\nit is n", "n", ["## Memory"], "a heading"),
        ("| step | cost |\n|---|---|\n| sort | n |", "n |", ["sort |", "cost |"], "row and column"),
        ("The sort? Quick.", "Quick", ["The sort?"], "a topic put as a question"),
    ],
)
def test_labels(text: str, fragment: str, labels: list[str], why: str) -> None:
    prose = read_prose(text)
    clause = prose.clauses[prose.clause_at(text.rindex(fragment))]
    assert [text[start:end] for start, end in clause.labels] == labels, why


def test_a_formula_is_one_token_and_never_a_word() -> None:
    text = "It is not n log n."
    prose = read_prose(text, [(10, 17, "growth")])
    token = prose.tokens_in(10, 17)[0]
    assert (token.kind, token.text, token.negated) == ("growth", "n log n", True)
    assert prose.stance_at(10, 17) is Stance.REJECTED
    assert prose.cue_at(10, 17) == "not"


def test_what_repeats_the_question_is_only_mentioned() -> None:
    question = "What is the time complexity of computing all pairwise similarities?"
    text = "So the time complexity of computing all pairwise similarities it is. Time is quadratic."
    ((start, end),) = echoed(text, question)
    assert text[start:end] == "the time complexity of computing all pairwise similarities"
    prose = read_prose(text, (), [question])
    assert prose.stance_at(start, end) is Stance.MENTIONED
    assert prose.cue_at(start, end) == "repeats the question"
    assert prose.stance_at(text.index("quadratic"), len(text)) is Stance.ASSERTED
    assert echoed("the time complexity of pairs", question) == ()


def test_struck_characters_are_mentioned_and_read_without_their_marks() -> None:
    source = normalise("s\u0336o\u0336r\u0336t\u0336 the heap")
    prose = read_prose(source.text)
    assert prose.tokens[0].word == "sort"
    assert prose.tokens[0].stance is Stance.MENTIONED
    assert prose.tokens[2].stance is Stance.ASSERTED


@pytest.mark.parametrize("word", ["isn't", "isnt", "is not", "IS NOT"])
def test_the_same_negation_however_typed(word: str) -> None:
    text = f"it {word} slow"
    assert read_prose(text).stance_at(len(text) - 4, len(text)) is Stance.REJECTED


PIECES = st.sampled_from(
    "not no wait, sorry I said thought either or ? . : ; , ... -- -> ( ) ` ** ~~ | \n # it's he's wrong right "
    "which is because if my friend says n^2 800 TB could be maybe too to rather than \u0336".split(" ")
)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_any_text_is_read_in_order_and_whole(text: str) -> None:
    prose = read_prose(text)
    ends = [0]
    for token in prose.tokens:
        assert token.start >= ends[-1]
        assert text[token.start : token.end] == token.text
        assert prose.clauses[token.clause].sentence == token.sentence
        ends.append(token.end)
    assert [clause.first for clause in prose.clauses[1:]] == [clause.last for clause in prose.clauses[:-1]]
    assert read_prose(text) == prose


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40), st.sampled_from(["growth", "quantity"]))))
def test_any_formula_ranges_are_survived(formulas: list[tuple[int, int, str]]) -> None:
    prose = read_prose("It isn't n log n, it's 800 TB or 400 TB.", formulas)
    assert all(left.end <= right.start for left, right in zip(prose.tokens, prose.tokens[1:], strict=False))
