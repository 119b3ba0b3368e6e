"""A figure of how things would be once they are changed takes nothing from the figure that was asked for.

<right> is that one, <less> what it comes to after <fix>; <wrong> is another answer to what was asked.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.grading.said import earns, parted


class Change(NamedTuple):
    """A figure that earns a check, one that doesn't, and what a change makes of it: done, and to be done."""

    scenario: str
    check: str
    lead: str
    right: str
    wrong: str
    less: str
    fix: str
    do: str

    def met(self, sentence: str) -> bool:
        """Whether a sentence about the figures earns the check."""
        for mark in ("right", "wrong", "less", "fix", "do"):
            sentence = sentence.replace(f"<{mark}>", getattr(self, mark))
        return earns(self.scenario, self.check, parted(self.lead + sentence))


CHANGES = (
    Change("feature-pipeline", "memory", "Step 3, ", "79.2 GB", "7.9 GB", "2.4 GB", "25 features and each pair once", "keep 25 features and cross each pair once"),
    Change("feature-pipeline", "memory", "Step 3, in float64 ", "80 GB", "8 GB", "20 GB", "float32 and unordered pairs", "store float32 and unordered pairs only"),
    Change("pairwise-similarity", "matrix-memory", "The matrix in float64: ", "800 TB", "80 TB", "8 GB", "the top 100 of each row in float32", "keep the top 100 of each row in float32"),
    Change("pairwise-similarity", "wall-clock", "At 1e9 operations a second: ", "2.4 years", "10 days", "9 hours", "an index that looks at 0.04% of the rows", "use an index"),
    Change("transformer-inference", "cache-memory", "The cache in float16: ", "18.9 MB", "180 MB", "2.4 MB", "one shared KV head", "share one KV head"),
    Change("scaling-laws", "memory", "For training the 10B model with Adam: ", "160 GB", "16 GB", "20 GB", "FSDP over 8 cards", "shard it over 8 cards"),
    Change("scaling-laws", "duration", "On the same 8 GPUs: ", "100 days", "10 days", "50 days", "FP8", "switch to FP8"),
)  # fmt: skip
STANDS = """
<right>. With <fix> it's only <less>.
<right>. With <fix>: <less>.
<right>. I'd <do>, which makes <less>.
<right>. I'd <do>, that makes it <less>.
<right>. Fix: <do>, then it's <less>.
<right>. I'd <do>. Then it's <less>.
<right> as it stands, <less> with <fix>.
<right> now, and <less> with <fix>.
<right>; <fix> would make that <less>.
<right>. Using <fix> brings it down to <less>.
<right>, with <fix> <less>.
<right> - I'd <do> - <less>.
<right>. <do> -> <less>
As written: <right>. After the change: <less>.
Before: <right>. After: <less>.
It takes <right>. With <fix> it takes <less>.
Right now <right>. With <fix> it's <less>.
With <fix> it comes down from <right> to <less>.
<fix> takes us from <right> to <less>.
I'd <do>, to get from <right> to <less>.
With <fix> it would be <less> instead of <right>.
If we <do> it's <less> rather than <right>.
<right> || I'd <do>, so <less>.
<right> || With <fix> we're at <less>.
<right> || Fix: <do>. That leaves <less>.
<right> || I'd <do>. Now it's <less>.
As written: <right>\\nwith <fix>: <less>
- as is: <right>\\n- with <fix>: <less>
| as is | <right> |\\n| <fix> | <less> |
""".strip().splitlines()
"""Said of how things are and of how they would be, in one breath or two."""
FALLS = """
<wrong>. With <fix> it's only <less>.
With <fix> it comes down from <wrong> to <less>.
It's <wrong> rather than <right>.
<right>? No, it's <wrong>. With <fix> <less>.
<right>. Sorry, <wrong>, and with <fix> <less>.
""".strip().splitlines()
"""What is wrong before the change stays wrong, and a figure put right is another one."""


@pytest.mark.parametrize("sentence", STANDS)
def test_what_a_change_makes_of_a_figure_takes_nothing_from_it(sentence: str) -> None:
    assert [change[:2] for change in CHANGES if not change.met(sentence)] == []


@pytest.mark.parametrize("sentence", FALLS)
def test_a_wrong_figure_is_not_saved_by_a_change(sentence: str) -> None:
    wrong = [change for change in CHANGES if change.less != "20 GB" or change.scenario != "feature-pipeline"]
    assert [change[:2] for change in wrong if change.met(sentence)] == []
