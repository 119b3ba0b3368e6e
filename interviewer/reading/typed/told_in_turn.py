"""Values told in the order of two things named ahead of them: "no cache first, then cached: t·d², then d²"."""

from __future__ import annotations

import re

from interviewer.reading.source import Source

__all__ = ["with_turns_told"]

_NAME = r"(?:the |our )?[A-Za-z][\w'-]*(?: [\w'-]+){0,3}?"
_VALUE = r"(?:about |roughly |~ ?)?(?=[\dA-Za-zΘ])(?:[^,;:.!?\n]|\.(?=\d)|,(?=\d{3}))+?"
_THEN = r"(?:, (?:and )?(?:then )?|; (?:then )?| and (?:then )?| then )"
_END = r"(?=\s*(?:[.;!\n]|\Z|,? respectively))"
_BEGIN = r"(?:(?<=\A)|(?<=[.;!\n] )|(?<=\n))"
_ORDERED = re.compile(
    rf"{_BEGIN}(?P<one>{_NAME}) first,? (?:and )?(?:then|second) (?P<other>{_NAME})"
    rf"(?:,[^:;.!?\n]{{1,40}})?: (?P<first>{_VALUE}){_THEN}(?P<second>{_VALUE}){_END}",
    re.IGNORECASE,
)


def with_turns_told(source: Source) -> Source:
    """The source with the name of each of two things ahead of the value that is told of it."""
    edits: list[tuple[int, int, str]] = []
    for match in _ORDERED.finditer(source.text):
        for name, value in (("one", "first"), ("other", "second")):
            start = match.start(value)
            edits.append((start, start + 1, f"{match[name].lower()} {source.text[start]}"))
    return source.rewritten(edits)
