"""What is said later of one part of a cost, or of how it goes in one variable, leaves the cost told before."""

from __future__ import annotations

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

LIBRARY = load_library()
CACHED = "uncached t·d² + t²·d, cached d² + t·d, per layer"

CASES = [
    # scenario, check, messages, met, why
    ("transformer-inference", "with-cache", (CACHED, "With it a new token reads all of them: t·d work, proportional to the context length."), True, "one summand, and how that goes"),
    ("transformer-inference", "per-token", (CACHED, "With it a new token reads all of them: t·d work, proportional to the context length."), True, "one summand, and how that goes"),
    ("transformer-inference", "with-cache", (CACHED, "With the cache attention's time stays linear in t."), True, "how a summand goes"),
    ("transformer-inference", "per-token", (CACHED, "With the cache the time per token still grows linearly with t."), True, "how a summand goes"),
    ("transformer-inference", "without-cache", (CACHED, "Without the cache the attention time is t²·d."), True, "one summand"),
    ("transformer-inference", "with-cache", (CACHED, "With the cache the time is constant."), False, "another cost"),
    ("transformer-inference", "with-cache", (CACHED, "With the cache the time is O(log t)."), False, "another cost"),
    ("transformer-inference", "with-cache", (CACHED, "No wait, with the cache the time of a token is just t·d."), False, "a correction"),
    ("transformer-inference", "with-cache", (CACHED, "Correction: with the cache it's only t·d per token."), False, "a correction of it per token"),
    ("transformer-inference", "cache-memory", ("18.9 MB of cache in fp16", "Hmm, no, times 8 heads: 151 MB."), False, "a figure put right, wrongly"),
    ("transformer-inference", "cache-memory", ("18.9 MB of cache in fp16", "No, the weights are more, 170 MB."), True, "another thing's figure"),
    ("transformer-inference", "with-cache", (CACHED, "2·L·t·d·2 = 18.9 MB"), True, "a formula of a size"),
    ("pairwise-similarity", "time", ("Time n²·d", "the time is quadratic in n, as I said"), True, "summed up"),
    ("pairwise-similarity", "time", ("Time n²·d", "the time is linear"), False, "another cost"),
]  # fmt: skip


@pytest.mark.parametrize(("scenario", "check", "messages", "met", "why"), CASES)
def test_later_remarks(scenario: str, check: str, messages: tuple[str, ...], met: bool, why: str) -> None:
    mark = grade_messages(LIBRARY.packs[scenario], messages).grade.mark(check)
    assert (mark.mark.value == "met") == met, why
