"""One of several ways that is turned down by its name, and not the one chosen: "HNSW." - "LSH I would avoid."."""

from __future__ import annotations

import re

from interviewer.content.rules import StatementRule
from interviewer.grading.compiled import Compiled
from interviewer.grading.marks import Heard
from interviewer.grading.taken_back.anew import opens_anew
from interviewer.reading.statements import Match, find_all

__all__ = ["denies_one"]

_DISMISSES = re.compile(r"\W*(?:(?:so|then|okay|ok|well|please)\W+)?(?:forget|scrap|drop|ditch|skip)\b", re.IGNORECASE)
_CAPITALS = 2
"""Capitals that make a word a name: "LSH", "ScaNN"."""


def denies_one(rule: StatementRule, match: Match, heard: Heard, compiled: Compiled) -> bool:
    """Whether a denial is of one thing by its name, in a message that neither corrects what was said nor goes for
    something that does not earn the rule."""
    source = heard.reading.source
    quote = source.quote(source.span(match.start, match.end))
    if not any(sum(map(str.isupper, word)) >= _CAPITALS for word in quote.split()):
        return False
    if opens_anew(heard) or _DISMISSES.match(source.typed):
        return False
    others = compiled.patterns(rule.ideas.other) if rule.ideas is not None else ()
    return not any(one.counts for _pattern, one in find_all(others, heard.reading.prose, compiled.lexicon))
