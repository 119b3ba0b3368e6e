"""What one message says about one rule, and how findings over a whole interview become an outcome."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewer.grading.marks import Heard, Note
from interviewer.reading.source import Span

__all__ = ["NOTHING_SAID", "Finding", "Outcome", "best", "fold", "missing", "outcome_from", "quote_of", "taken_back_at"]

# From the most telling to the least: which finding explains an unmet check best.
_TELLING = (
    Note.CONFLICT,
    Note.DENIED,
    Note.ARITHMETIC,
    Note.FOLLOWS,
    Note.ASSUMPTION,
    Note.OFF_BY_THOUSANDS,
    Note.OFF_BY_EIGHT,
    Note.OFF_BY_TWO,
    Note.DROPPED_DIMENSION,
    Note.LOOSE,
    Note.TIGHTER,
    Note.LOWER_BOUND,
    Note.WRONG,
    Note.UNBOUND,
    Note.UNREAD_NOTATION,
    Note.HEDGED,
    Note.ASKED_BACK,
    Note.UNREAD_WORDS,
    Note.NOT_SAID,
)
UNREAD_NOTES = frozenset({Note.UNBOUND, Note.UNREAD_NOTATION, Note.UNREAD_WORDS})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in one message that bears on a rule.

    met: it earns the rule. firm: where it does not, it takes an earlier earning back (a later answer to the same
    question, a denial). span and quote: where it stands, as typed. read: how it was read. rule: what decided.
    """

    met: bool
    note: Note
    message: int
    span: Span
    quote: str
    read: str
    rule: str
    firm: bool = False
    names_one: bool = False
    """A denial of one thing by its name, which takes back nothing that was earned by another one in another message."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A rule's state after everything heard. finding: the one that decided; None where nothing was said."""

    met: bool
    note: Note
    finding: Finding | None = None
    message: int = -1

    @property
    def unread(self) -> bool:
        """Not met, and the reason is that something could not be read."""
        return not self.met and self.note in UNREAD_NOTES


def _more_telling(new: Finding, old: Finding) -> bool:
    return _TELLING.index(new.note) <= _TELLING.index(old.note) or new.firm


def _of_another(new: Finding, old: Finding) -> bool:
    """ "HNSW." "LSH I'd avoid.": whether what is denied by its name is another thing than what earned the rule."""
    words = {*re.findall(r"\w+", new.quote.lower())}
    return new.names_one and new.message != old.message and words.isdisjoint(re.findall(r"\w+", old.quote.lower()))


def _replaces(new: Finding, old: Finding, ever: bool) -> bool:
    if new.met:
        return True
    if old.met:
        return new.firm and not ever and not _of_another(new, old)
    return _more_telling(new, old)


def fold(findings: Iterable[Finding], ever: bool = False, standing: Finding | None = None) -> Finding | None:
    """The finding that stands, from findings in the order in which they were said; None where there is none.

    A finding that earns the rule stands until a firm one takes it back; what earns it later earns it again.
    ever: nothing takes it back (whether a misconception was said at all). standing: what stood before.
    """
    for finding in findings:
        if standing is None or _replaces(finding, standing, ever):
            standing = finding
    return standing


NOTHING_SAID = Outcome(False, Note.NOT_SAID)


def outcome_from(standing: Finding | None) -> Outcome:
    """The outcome of a rule whose findings came to this one."""
    if standing is None:
        return NOTHING_SAID
    return Outcome(standing.met, standing.note, standing, standing.message)


def best(outcomes: Sequence[Outcome]) -> Outcome:
    """Of several outcomes the one that says most: a met one (the earliest), else the most telling."""
    met = [o for o in outcomes if o.met]
    if met:
        return min(met, key=lambda o: (o.message, o.finding.span if o.finding else Span(0, 0)))
    return min(outcomes, key=lambda o: (_TELLING.index(o.note), o.message))


def missing(outcomes: Sequence[Outcome]) -> Outcome:
    """Of the outcomes of an `all`: unmet by the first that is not met, else met by the last that was said."""
    unmet = [o for o in outcomes if not o.met]
    if unmet:
        said = [o for o in unmet if o.finding is not None]
        return best(said) if said else unmet[0]
    return max(outcomes, key=lambda o: o.message)


def taken_back_at(heard: Heard, span: Span) -> Finding:
    """The finding that what stood before is taken back by these words of a message."""
    quote, rule = quote_of(heard, span), "said, and then taken back"
    return Finding(False, Note.DENIED, heard.message, span, quote, "taken back", rule, True)


def quote_of(heard: Heard, span: Span) -> str:
    """The typed characters of a span of this message."""
    return heard.reading.source.quote(span)
