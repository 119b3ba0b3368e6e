"""Things told by their place in the row before: "time and space: the former is n²·d", "two steps, the sort and the lag:
the second is n"."""

from __future__ import annotations

import re

from interviewer.reading.prose.cues.chosen import CHOOSES, NOUNS
from interviewer.reading.prose.negation.scope import PREPOSITIONS
from interviewer.reading.prose.words import DETERMINERS, PRONOUNS, has_verb
from interviewer.reading.source import Source
from interviewer.reading.typed.named_in_turn import REACH, Row, row_before

__all__ = ["with_references_told"]

_OF_THEM = r"(?P<of> of (?:these|those|them|the two|both)(?: two)?)"
_PLACE = re.compile(
    rf"\b(?:the )?(?:former|latter)(?: one| case)?\b|\bthe (?P<two>first|last) two\b|"
    rf"\bthe (?:first|second|third|other)(?: one| case)?\b{_OF_THEM}?", re.IGNORECASE
)
_WORD = re.compile(r"former|latter|first|second|third|other", re.IGNORECASE)
_PLACES = {"former": -2, "latter": -1, "first": 0, "second": 1, "third": 2}
"""The place in a row that a word names; "the other" is the one of two that was not named last."""
_ROW_OF_TWO_LEFT = 3
"""Things in the shortest row of which "the last two" are a part."""
_IN = re.compile(r"\bin $", re.IGNORECASE)
_CHOSEN = re.compile(
    rf"\b(?:{'|'.join(CHOOSES)}|go|going|opt|vote|settle|decide|(?:my|our) \w+(?: is| would)?)"
    r"(?: with| for| on| be)? $",
    re.IGNORECASE,
)
"""Words before a place by which it is chosen, which is no more said of it."""
_NOUN = re.compile(r" (?P<word>[A-Za-z][a-z'-]+)\b(?![(^*])")
_NO_NOUNS = PREPOSITIONS | DETERMINERS | PRONOUNS | frozenset(
    """too also still no not only just about around roughly some that which being one alone never even twice same
    because while whereas but clearly obviously already hardly barely almost nearly less more much far so inside
    outside within after before during times plus minus""".split()
)
"""Words that may stand behind "the former" where it is no adjective: "the former no longer grows"."""
_NAMED = rf"(?: (?:{'|'.join(NOUNS)}))?(?: (?:here|then|instead|though|please))? ?"
_END = re.compile(rf"{_NAMED}(?:[.,;!?)\n]|\Z|because|since)")
_FULL_STOP = re.compile(rf"{_NAMED}(?:[.!?\n]|\Z)")
_OPENS = re.compile(r"(?:\A|[.!?\n])\W*(?:\w+ly )?$")


def with_references_told(source: Source, earlier: str = "") -> Source:
    """The source with "the former", "the latter", and "the first" or "the other" of things that were announced, as the
    names of what they stand for, where those are plain.

    earlier: the message before, in which the things may be named.
    """
    text, offset = f"{earlier}\n{source.text}", len(earlier) + 1
    edits: list[tuple[int, int, str]] = []
    row: Row | None = None
    chosen: Row | None = None  # what is said then of the other one is why it is turned down
    last: tuple[int, int] | None = None
    for match in _PLACE.finditer(text, offset):
        if match["two"] is not None:
            edits += _two_told(text, match, offset)
            continue
        word = _WORD.search(match[0])
        place = _PLACES.get(word[0].lower()) if word is not None else None
        if place is not None and _is_adjective(text, match):
            row, last = None, (match.end(), place)  # "the second job is 100 times the first" goes on with the jobs
            continue
        if last is None or last[1] == place or match.start() - last[0] > REACH:
            row = row_before(text, match.start())
        told = row if row is not None and _may_mean(row, match, place) else None
        if told is not None and place is None:
            place = _other(told, last)
        if told is None or place is None or not -len(told.names) <= place < len(told.names):
            continue
        last = match.end(), place
        if _is_chosen(text, match):
            chosen = told
        elif told != chosen:
            name = told.names[place]
            edits.append((_start(text, match, name) - offset, match.end() - offset, name))
    return source.rewritten(edits)


def _two_told(text: str, match: re.Match[str], offset: int) -> list[tuple[int, int, str]]:
    """ "queries, keys and values. ... The last two": the two of a row of three, where no noun tells what they are."""
    row = row_before(text, match.start())
    if row is None or len(row.names) < _ROW_OF_TWO_LEFT or _is_adjective(text, match):
        return []
    names = row.names[:2] if match["two"].lower() == "first" else row.names[-2:]
    return [(match.start() - offset, match.end() - offset, " and ".join(names))]


def _may_mean(row: Row, match: re.Match[str], place: int | None) -> bool:
    """Whether a place may be one of a row: "the first" only of one that is announced, or "of these"."""
    return row.announced or match["of"] is not None or (place is not None and place < 0)


def _other(row: Row, last: tuple[int, int] | None) -> int | None:
    """The place of "the other one": that of two which was not spoken of last."""
    return 1 - last[1] % 2 if last is not None and len(row.names) == 2 else None


def _start(text: str, match: re.Match[str], name: str) -> int:
    """Where what a name takes the place of begins: "in the first", of the case "with a cache"."""
    lead = _IN.search(text, 0, match.start()) if name.startswith("with") else None
    return lead.start() if lead is not None else match.start()


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    """ "The keys of the former tokens": whether a noun stands behind such a word."""
    noun = _NOUN.match(text, match.end())
    word = noun["word"].lower() if noun is not None else "is"
    return not (has_verb(word) or word in _NO_NOUNS)


def _is_chosen(text: str, match: re.Match[str]) -> bool:
    """ "I'd take the latter.", "The former.": the other one is thereby turned down, and no more is said."""
    before = text[max(0, match.start() - 24) : match.start()]
    if _CHOSEN.search(before):
        return _END.match(text, match.end()) is not None
    return _OPENS.search(before) is not None and _FULL_STOP.match(text, match.end()) is not None
