"""Who says that an answer was wrong, and says no more, takes all of its sentence back; who only stops does not."""

from __future__ import annotations

import pytest

from tests.grading.said import Phrase

ANSWERS = (
    Phrase(
        "feature-pipeline", "memory", "each product column is 8 megabytes and there are 9,900 of those, makes 79.2 GB"
    ),
    Phrase("feature-pipeline", "groupby", "grouping is O(n + u), and since u <= n that is O(n)"),
    Phrase("feature-pipeline", "interactions", "1 is n, 2 is n, 3 is n times f², 4 is n log n and then n"),
    Phrase("pairwise-similarity", "matrix-memory", "by hand: 1e7 × 1e7 × 8 ÷ 1e12 = 800, so 800 TB"),
    Phrase("pairwise-similarity", "wall-clock", "half a teraflop: ≈3·10⁵ s, three and a half days for the full product"),
    Phrase("pairwise-similarity", "time", "n² pairs, each a dot product of length d, so O(n²·d)"),
    Phrase("pairwise-similarity", "bottleneck", "400 TB fits nowhere, so the memory kills it"),
    Phrase("transformer-inference", "without-cache", "you'd pay O(t·d²) for projections and O(t²·d) for attention"),
    Phrase("transformer-inference", "attention-remains", "every new token is compared with all before, so t·d stays"),
    Phrase("scaling-laws", "memory", "16 bytes/param * 10B = 160 GB, so at least 2-3 A100s"),
    Phrase("scaling-laws", "duration", "a hundred times the compute, so on that box it takes 100 days"),
    Phrase("scaling-laws", "scaling-efficiency", "communication eats maybe 30%, so roughly 1,140 GPUs"),
)

TAKEN_BACK = """
_. Wait, no, that's wrong.
_. Hmm, no, that can't be right.
_. Actually scratch that, I don't know.
_ - no, that's wrong.
_... no, scratch that.
_. Sorry, I was wrong.
_. On reflection, that's nonsense.
_. Hold on, that isn't right.
_. Forget that, please.
_. || Sorry, that was wrong, ignore it.
_. || On reflection, that's wrong.
_. || Thinking about it again, that can't be right.
_. || Looking at it again, that's wrong.
_. || Hm, I misspoke.
A colleague claims: _. I disagree.
My teammate says: _. I don't buy it.
A blog says: _.
"""

STANDS = """
_. Wait, let me check. Yes.
_. Does that make sense?
_. Hold on. Yes, that's right.
_. No, that's not wrong.
_. I don't think that's wrong.
_. || I don't take that back.
_. || Was that wrong?
_. || No, I don't think that was wrong.
_. || That makes sense to me.
My answer: _.
I'd put it like this: _.
In short: _. Nothing to take back.
"""


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("sentence", _lines(TAKEN_BACK))
def test_nothing_of_what_is_taken_back_counts(sentence: str) -> None:
    assert [answer.check for answer in ANSWERS if answer.met(sentence)] == []


@pytest.mark.parametrize("sentence", _lines(STANDS))
def test_what_is_not_taken_back_counts(sentence: str) -> None:
    assert [answer.check for answer in ANSWERS if not answer.met(sentence)] == []


@pytest.mark.parametrize(
    ("messages", "met"),
    [
        (("step 1 costs n, step 2 costs u. Sorry, that's wrong. Step 2 costs n.",), True),
        (("step 1 costs n. My colleague says: sort dominates. I disagree.",), True),
        (("step 1 costs n. I first said n². That's wrong.",), True),
        (("step 1 costs n. The sort is n². No, that's wrong.",), True),
        (("step 1 costs n², no, that's wrong.",), False),
    ],
)
def test_only_what_is_meant_is_taken_back(messages: tuple[str, ...], met: bool) -> None:
    first, *others = messages
    assert Phrase("feature-pipeline", "groupby", first).met("_", others) is met
