"""What a message takes up from the one before: answers over messages, and numbers in place of variables."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACKS = load_library().packs

WITHDRAWN = [
    (
        "pairwise-similarity",
        "time",
        ["n²d", "scratch that, BLAS batches everything, so n·d"],
        False,
        "a right one withdrawn",
    ),
    ("pairwise-similarity", "time", ["n·d", "scratch that, all pairs: n²·d"], True, "a wrong one withdrawn"),
    ("pairwise-similarity", "time", ["n²d", "the output has n² cells, so n²"], True, "nothing is withdrawn"),
    ("pairwise-similarity", "time", ["n²d", "Scratch that coffee. Memory is n·d."], True, "another aspect is named"),
    (
        "feature-pipeline",
        "sort",
        ["sort is n log n", "forget what I said, it's radix, O(n)"],
        False,
        "of the step spoken of",
    ),
    ("feature-pipeline", "sort", ["sort is n²", "I was wrong, it's n log n"], True, "of the step spoken of"),
    ("feature-pipeline", "interactions", ["step 3: f²n", "I take that back, it's f n"], False, "taken back"),
    (
        "transformer-inference",
        "attention-remains",
        ["attention t·d per token", "No, I was wrong: O(d)"],
        False,
        "taken back",
    ),
    (
        "transformer-inference",
        "attention-remains",
        ["attention t·d per token", "I was right about that."],
        True,
        "stood by",
    ),
    (
        "pairwise-similarity",
        "space",
        ["Space: n²", "Hm, actually no, let me take that back: only n·d"],
        False,
        "taken back",
    ),
    ("pairwise-similarity", "time", ["n²·d", "Actually hmm, d is fixed, so just n²."], False, "another thought"),
    ("pairwise-similarity", "time", ["n²·d", "Actually that is all, n² numbers come out."], True, "no other thought"),
]

NUMBERS = [
    ("transformer-inference", "per-token", "per token and layer 768² + 768·t with the cache", True),
    ("transformer-inference", "per-token", "per token and layer 768 + 768·t with the cache", False),
    ("pairwise-similarity", "time", "time is n² · 768", True),
    ("pairwise-similarity", "time", "time is n² · 512", False),
    ("feature-pipeline", "interactions", "step 3 takes 100² · n", True),
    ("feature-pipeline", "lag", "the lag takes 3·n", True),
]


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), WITHDRAWN)
def test_an_answer_withdrawn_at_the_head_of_the_next_message(
    scenario: str, check: str, messages: list[str], met: bool, why: str
) -> None:
    mark = grade_messages(PACKS[scenario], messages).grade.mark(check)
    assert (mark.mark.value == "met") == met, why


@pytest.mark.parametrize(("scenario", "check", "text", "met"), NUMBERS)
def test_a_given_number_stands_for_its_variable(scenario: str, check: str, text: str, met: bool) -> None:
    assert (grade_messages(PACKS[scenario], [text]).grade.mark(check).mark.value == "met") == met
