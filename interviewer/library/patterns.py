"""Statement patterns and vocabulary as authors write them: whether they can be read, what they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from interviewer.library.node import Node
from interviewer.library.problem import did_you_mean, shown
from interviewer.reading.statements import LexiconError, Pattern, PatternError
from interviewer.reading.statements.phrase import parse_phrase

__all__ = ["can_read", "check_assumption_phrases", "check_pattern", "check_phrases", "first_error"]


def check_pattern(node: Node, concepts: Sequence[str]) -> None:
    """Notes a problem where a pattern can't be read or names a concept that is not there."""
    for text in _texts(node):
        try:
            pattern = Pattern.parse(text.text)
        except PatternError as error:
            where = f"at character {error.offset + 1}"
            text.say(f"the pattern {shown(text.text)} can't be read: {error.message} ({where})")
            continue
        for concept in pattern.concepts:
            if concept not in concepts:
                text.say(
                    f"unknown concept {shown(concept)} in a pattern{did_you_mean(concept, list(concepts))} "
                    "(put it in double quotes inside the pattern if it is a phrase)"
                )


def _texts(node: Node) -> Iterator[Node]:
    if isinstance(node.value, str):
        yield node
        return
    if node.at("match").text:
        yield node.at("match")
    yield from node.at("unless").texts()


def check_phrases(vocabulary: Node, all_phrases: Mapping[str, Sequence[str]]) -> None:
    """Notes each phrase of a vocabulary that can't be read. all_phrases: of every concept in reach."""
    for concept, phrases in vocabulary.items():
        for phrase in phrases.texts():
            try:
                parse_phrase(concept, phrase.text, all_phrases)
            except LexiconError as error:
                phrase.say(f"the phrase {shown(phrase.text)} can't be read: {error}")


def check_assumption_phrases(file: Node) -> None:
    """Notes each phrase of the file's assumption groups that can't be read."""
    for _name, group in file.at("assumptions").items():
        check_phrases(group.at("phrases"), {})


def can_read(phrases: Sequence[str], vocabulary: Mapping[str, Sequence[str]]) -> bool:
    """Whether every phrase of a concept can be read, with this vocabulary to refer to."""
    return not _error("", phrases, vocabulary)


def first_error(vocabulary: Mapping[str, Sequence[str]]) -> str:
    """What is wrong with the first phrase of a vocabulary that can't be read; empty where all can."""
    return next(filter(None, (_error(concept, phrases, vocabulary) for concept, phrases in vocabulary.items())), "")


def _error(concept: str, phrases: Sequence[str], vocabulary: Mapping[str, Sequence[str]]) -> str:
    try:
        for phrase in phrases:
            parse_phrase(concept, phrase, vocabulary)
    except LexiconError as error:
        return str(error)
    return ""
