"""The rule of a statement: the patterns that earn it, and those that take it back."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from interviewer.content.base import Content, Id

__all__ = ["Ideas", "Pattern", "Pointing", "StatementRule"]


class Pattern(Content):
    """A statement pattern in full form; the short form is its `match` string alone."""

    match: str = Field(min_length=1, max_length=400)
    within: Literal["clause", "near", "sentence", "message"] = "near"
    unless: tuple[str, ...] = ()


class Pointing(Content):
    """What is said with a word that points back to the message before: "so yeah, that's the bottleneck".

    says: concepts of what is said. it: concepts of what must be meant. other: concepts of what else may be meant;
    of all of these the one that the message before named last is meant.
    """

    says: tuple[Id, ...] = Field(min_length=1)
    it: tuple[Id, ...] = Field(min_length=1)
    other: tuple[Id, ...] = ()


class Ideas(Content):
    """Two ideas that may be told apart: what something is, and what is said of it, in either order.

    it: patterns of the thing. says: patterns of what is said of it. against: patterns of what, said of it, takes the
    mark back. other: patterns of what else either may be said of. exclusive: only one thing can be what is said, so
    that said of another thing it takes the mark back; and a thing named in another clause is meant only by a word that
    points back.
    What is said is said of its object, else of what its sentence names nearest before, else of what a sentence just
    before or right after names; with a pronoun also of what the message before named last.
    """

    it: tuple[Pattern | str, ...] = Field(min_length=1)
    says: tuple[Pattern | str, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()
    other: tuple[Pattern | str, ...] = ()
    exclusive: bool = False


class StatementRule(Content):
    """Something is said about something: met by an asserted match of one of `says`.

    against: patterns that, asserted later (or in the same breath), take the mark back.
    about: concepts whose mere mention, with no pattern matching, makes the mark unread: the interviewer asks once.
    asked: patterns that count only in answer to a question for this check (terse answers: "memory").
    rivals: patterns of other answers that, named alone by a message that corrects the one before, take the mark back.
    alone: patterns that count where the message only names what it answers, whatever was asked ("step 3, easily").
    pointing: what counts where it is said of something that the message before was about.
    instead: what counts where it is denied of one thing, or quoted or asked of it, and then told of another with no
    more than a verb ("The sort? No, it's step 3."); else as `pointing` says.
    ideas: a thing and what is said of it, told in one clause, in neighbouring sentences, or in two messages.
    """

    kind: Literal["statement"]
    says: tuple[Pattern | str, ...] = Field(min_length=1)
    against: tuple[Pattern | str, ...] = ()
    about: tuple[Id, ...] = ()
    asked: tuple[Pattern | str, ...] = ()
    rivals: tuple[Pattern | str, ...] = ()
    alone: tuple[Pattern | str, ...] = ()
    pointing: Pointing | None = None
    instead: Pointing | None = None
    ideas: Ideas | None = None
