"""Whether a message is about the problem at all, judged by the scenario's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from interviewer.content.pack import Pack
from interviewer.content.scenario import Stage
from interviewer.session.state import SessionState

__all__ = ["names_variable", "on_topic", "readable"]

_WORD = re.compile(r"[^\W\d_]{4,}")
_LIMIT = 4_000
_STEM = 5
_COMMON = frozenset(
    (
        "about after again also because been before being between both could does doing down each "
        "from have having here into just like made make many more most much need only other over same "
        "should some such take than that their them then there these they thing think this those very "
        "want well were what when where which while will with would your you're yours say says said "
        "tell give know question answer name called long first "
    ).split()
)
_FIELD = (
    "complexity linear constant quadratic cubic logarithmic exponential polynomial runtime time space memory storage "
    "compute computation operations cost cheap expensive fast faster slow slower scale scales grows growth bound "
    "worst average cache parallel batch disk network bandwidth latency throughput input output size"
)
"""What any interview of this kind is about."""

_CODE = re.compile(
    r"(?m)^\s*(?:def |class |import |from \w+ import|return\b|for .+:$|while .+:$|if .+:$|#include|\}|\{)"
)
_ASKS_VARIABLE = re.compile(
    r"(?:what(?:'s| is| does| was)|is|does|define)\s+(?:the\s+)?(?:variable\s+)?([A-Za-z]\w{0,11})\b"
    r"(?:\s+(?:again|here|stand for|mean|in this|exactly))?[\s?]*$",
    re.IGNORECASE,
)


def _stems(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text[:_LIMIT].lower()):
        word = found.group()
        if word not in _COMMON:
            yield word[:_STEM]


def on_topic(text: str, state: SessionState, stage: Stage) -> bool:
    """Whether the message shares a content word with the question, the scenario, the checks or the
    vocabulary.
    """
    said = list(dict.fromkeys(_stems(text)))
    if not said:
        return False
    known = _known(state.pack, stage.id)
    return any(stem in known for stem in said)


@lru_cache(maxsize=64)
def _known(pack: Pack, stage_id: str) -> frozenset[str]:
    """The content words of a stage; the same for every message of it."""
    stage = next(stage for stage in pack.scenario.stages if stage.id == stage_id)
    return frozenset(stem for piece in _pieces(pack, stage) for stem in _stems(piece))


def _pieces(pack: Pack, stage: Stage) -> Iterator[str]:
    yield _FIELD
    scenario, rubric = pack.scenario, pack.rubric
    yield from (scenario.title, scenario.opening, stage.ask, stage.title)
    yield from (stage.hints.direction, stage.hints.insight, stage.hints.solution)
    for check in rubric.checks:
        yield from (check.title, check.expects, check.follow_up)
    for variable in scenario.variables.values():
        yield from (variable.meaning, *variable.words)
    for words in (*rubric.vocabulary.values(), *pack.shared.vocabulary.values()):
        yield from words


def readable(text: str) -> bool:
    """Whether there are words in it: not only emoji, punctuation or code."""
    head = text[:_LIMIT]
    letters = sum(c.isalpha() for c in head)
    if letters < 2 and not any(c.isdigit() for c in head):
        return False
    lines = head.count("\n") + 1
    return len(_CODE.findall(head)) * 2 < lines or lines == 1


def names_variable(text: str, variables: Mapping[str, object]) -> str | None:
    """The scenario's variable whose meaning a short question asks for ("what is d?"), else None."""
    if len(text) > 120:
        return None
    found = _ASKS_VARIABLE.search(text.strip().translate({0x2019: "'"}))
    return found.group(1) if found is not None and found.group(1) in variables else None
