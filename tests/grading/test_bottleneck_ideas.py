"""A check of what stops something: the thing that is named, and that it fails, in one clause, two sentences or two messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["pairwise-similarity"]
FIRST = "time O(n² d), space O(n²)"
"""An answer to the question that comes first; it names no limit."""

THINGS = (
    "memory",
    "the memory",
    "400 TB of memory",
    "the RAM",
    "the n x n result",
    "storage of the result",
    "the output",
    "holding the matrix",
    "the space for all those similarities",
    "the 800 TB",
    "800 TB of RAM",
    "the size of the output",
    "that matrix",
)
FAILS = (
    "{it} is the bottleneck",
    "{it} is the limiting factor",
    "{it} is the real problem here",
    "{it} kills it",
    "{it} is what makes it infeasible",
    "it's infeasible because of {it}",
    "it's not feasible due to {it}",
    "the bottleneck is {it}",
    "what breaks first is {it}",
    "what stops you is {it}",
    "{it} is the blocker",
    "{it} is out of the question",
    "{it} is impossible",
    "{it} is the reason it can't work",
    "the limit is {it}",
    "the thing that kills it is {it}",
    "{it} is what it fails on",
    "{it} is hopeless",
    "it fails because of {it}",
    "it dies of {it}",
    "{it} rules it out",
    "so the issue is {it}",
    "I'd worry about {it}",
)
FRAMES = (
    "{said}.",
    "Compute is fine. {said_up}.",
    "On a GPU that takes 4 hours. {said_up}.",
    "4 hours on a GPU is OK, but {said}.",
    "I thought compute would be it, but no, {said}.",
    "The time isn't the issue, {said}.",
    "It's a day or so on my machine; {said}.",
    "Even if time is no issue: {said}.",
)
OTHERS = (
    "the compute",
    "the running time",
    "the network traffic",
    "the matmul",
    "the waiting time",
    "the memory bandwidth",
    "the python loop",
    "the dot products",
    "the CPU",
    "loading E",
    "7.7e16 FLOPs",
    "the network shuffle",
)
OTHER_FRAMES = (
    "{said}.",
    "Memory is fine. {said_up}.",
    "The result is 400 TB in float32. {said_up}.",
    "400 TB of disk is affordable, but {said}.",
    "I thought memory would be it, but no, {said}.",
    "The memory isn't the issue, {said}.",
    "The memory can be sharded; {said}.",
    "The output goes to S3 in blocks. {said_up}.",
)


def _texts(frame: str, number: int, things: Sequence[str], every: int) -> Iterator[str]:
    """Every so many of all pairs, others for each frame."""
    for place, (thing, fails) in enumerate(product(things, FAILS)):
        if place % every == number % every:
            said = fails.format(it=thing)
            yield frame.format(said=said, said_up=said[0].upper() + said[1:])


def _met(*messages: str) -> bool:
    return grade_messages(PACK, (FIRST, *messages)).grade.mark("bottleneck").mark.value == "met"


@pytest.mark.parametrize("frame", FRAMES)
def test_what_fails_earns_it(frame: str) -> None:
    missed = [text for text in _texts(frame, FRAMES.index(frame), THINGS, 2) if not _met(text)]
    assert not missed, f"{len(missed)}:\n" + "\n".join(missed)


@pytest.mark.parametrize("frame", OTHER_FRAMES)
def test_another_thing_does_not(frame: str) -> None:
    wrong = [text for text in _texts(frame, OTHER_FRAMES.index(frame), OTHERS, 2) if _met(text)]
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong)
