"""Things told by their place in the pair before: "time and space: the former is n²·d", "memory or time? The latter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.reading.prose.cues.chosen import CHOOSES, NOUNS
from interviewer.reading.prose.negation.scope import PREPOSITIONS
from interviewer.reading.prose.words import AUXILIARIES, DETERMINERS, PRONOUNS, has_verb
from interviewer.reading.source import Source

__all__ = ["with_references_told"]

_OF_THEM = r"of (?:these|those|them|the two|both)(?: two)?"
_PLACE = re.compile(
    rf"\b(?:the )?(?P<place>former|latter)(?: one)?\b|\bthe (?P<of>first|second)(?: one)? {_OF_THEM}\b", re.IGNORECASE
)
_FIRST = frozenset(("former", "first"))
_CHOSEN = re.compile(
    rf"\b(?:{'|'.join(CHOOSES)}|go|going|opt|vote|settle|decide|(?:my|our) \w+(?: is| would)?)"
    r"(?: with| for| on| be)? $",
    re.IGNORECASE,
)
"""Words before a place by which it is chosen, which is no more said of it."""
_NOUN = re.compile(r" (?P<word>[A-Za-z][a-z'-]+)\b(?![(^*])")
_NO_NOUNS = frozenset(
    """too also still no not only just about around roughly some that which being one alone never even twice same
    because while whereas but clearly obviously already hardly barely almost nearly less more much far so inside
    outside within after before during""".split()
)
"""Words that may stand behind "the former" where it is no adjective: "the former no longer grows"."""
_NAMED = rf"(?: (?:{'|'.join(NOUNS)}))?(?: (?:here|then|instead|though|please))? ?"
_END = re.compile(rf"{_NAMED}(?:[.,;!?)\n]|\Z|because|since)")
_FULL_STOP = re.compile(rf"{_NAMED}(?:[.!?\n]|\Z)")
_OPENS = re.compile(r"(?:\A|[.!?\n])\W*(?:\w+ly )?$")
_SENTENCE = re.compile(r"[.!?](?=\s|\Z)|\n")
_TOKEN = re.compile(r"[A-Za-z][\w/-]*(?:'\w+)?|[\d.]*\d|\S")
_JOINS = frozenset("and or vs versus against &".split())
_WITH = re.compile(
    r"\b(?P<one>with|without) (?:and|or|vs\.?|versus|against) (?P<other>with|without) "
    r"(?P<what>(?:the |an? |any )?[A-Za-z-]+)",
    re.IGNORECASE,
)
"""The cases with a thing and without it, of which the thing is named once."""
_AGAIN = frozenset("there's there is are there the a an then second comes first".split())
"""Words behind what joins two things that stand for those before the first: "there's the sort and there's the lag"."""
_ORDINALS = frozenset("first second then".split())
_NO_NAME = PREPOSITIONS | PRONOUNS | _JOINS | _ORDINALS
_WORDS = 3
"""Words of which a thing is named, besides its article."""
_SENTENCES = 2
"""Sentences in which a pair is looked for: the one of the place, and the ones before."""
_REACH = 300
"""Characters before a place in which its pair is looked for."""

_Pair = tuple[str, str]


def with_references_told(source: Source) -> Source:
    """The source with "the former" and "the latter" as the names of what they stand for, where those are plain."""
    text = source.text
    edits: list[tuple[int, int, str]] = []
    pair: _Pair | None = None
    last: re.Match[str] | None = None
    for match in _PLACE.finditer(text):
        if not _goes_on(text, last, match):
            pair = _pair_before(text, match.start())
        last = match
        if pair is None or _is_adjective(text, match) or _is_chosen(text, match):
            continue
        first = (match["place"] or match["of"]).lower() in _FIRST
        edits.append((match.start(), match.end(), pair[0] if first else pair[1]))
    return source.rewritten(edits)


def _goes_on(text: str, last: re.Match[str] | None, match: re.Match[str]) -> bool:
    """Whether a place is of the same pair as the one before it: "the former n², the latter n"."""
    if last is None or match.start() - last.end() > _REACH:
        return False
    return (last["place"] or last["of"]).lower() != (match["place"] or match["of"]).lower()


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    """ "The keys of the former tokens": whether a noun stands behind such a word."""
    noun = _NOUN.match(text, match.end())
    word = noun["word"].lower() if noun is not None else "is"
    return not (has_verb(word) or word in PREPOSITIONS or word in _NO_NOUNS)


def _is_chosen(text: str, match: re.Match[str]) -> bool:
    """ "I'd take the latter.", "The former.": the other one is thereby turned down, and no more is said."""
    before = text[max(0, match.start() - 24) : match.start()]
    if _CHOSEN.search(before):
        return _END.match(text, match.end()) is not None
    return _OPENS.search(before) is not None and _FULL_STOP.match(text, match.end()) is not None


def _pair_before(text: str, end: int) -> _Pair | None:
    """The two things that were named last, in the words before a place in its sentence or in the one before."""
    begin = max(0, end - _REACH)
    cuts = [begin, *(cut.end() for cut in _SENTENCE.finditer(text, begin, end)), end]
    for back in range(min(_SENTENCES + 1, len(cuts) - 1)):
        bounds = cuts[-2 - back], cuts[-1 - back]
        if (either := _WITH.search(text, *bounds)) is not None:
            return f"{either['one'].lower()} {either['what']}", f"{either['other'].lower()} {either['what']}"
        tokens = [match[0] for match in _TOKEN.finditer(text, *bounds)]
        if (pair := _pair_in(tokens)) is not None:
            return pair
    return None


def _pair_in(tokens: Sequence[str]) -> _Pair | None:
    """The last two things that the words of a sentence set beside each other."""
    words = [token.lower() for token in tokens]
    for at in range(len(words) - 1, 0, -1):
        ordinal = words[at] == "," and bool(words[:1]) and "first" in words[:at]
        if words[at] not in _JOINS and not (ordinal and _ORDINALS.intersection(words[at + 1 : at + 2])):
            continue
        start = at - 1 if words[at - 1] == "," else at
        if ordinal and words[at - 2 : at] == ["comes", "first"]:
            start = at - 2
        one, other = _name_before(tokens, words, start), _name_behind(tokens, words, at + 1)
        if one and other:
            return one, other
    return None


def _name_before(tokens: Sequence[str], words: Sequence[str], end: int) -> str:
    low = end
    while low and end - low <= _WORDS and _names(words[low - 1]):
        low -= 1
    return _name(tokens, words, low, end)


def _name_behind(tokens: Sequence[str], words: Sequence[str], start: int) -> str:
    while start < len(words) and words[start] in _AGAIN:
        start += 1
    if start and words[start - 1] in ("the", "a", "an"):
        start -= 1
    high = start
    while high < len(words) and high - start <= _WORDS and _names(words[high]):
        high += 1
    return _name(tokens, words, start, high)


def _names(word: str) -> bool:
    """Whether a word can stand in the name of a thing, its article and number included."""
    if word in DETERMINERS or word.isdigit():
        return True
    verb = has_verb(word) and (word in AUXILIARIES or word.endswith("s") or "'" in word)  # "the compute", "one run"
    return word[0].isalpha() and not (verb or word in _NO_NAME)


def _name(tokens: Sequence[str], words: Sequence[str], low: int, high: int) -> str:
    """The name that tokens [low, high) are, empty where they are none."""
    named = [word for word in words[low:high] if word not in DETERMINERS]
    if not 0 < len(named) <= _WORDS or len(named[0]) < 2 or named[0].isdigit():
        return ""
    return " ".join(token.lower() if token.istitle() else token for token in tokens[low:high])
