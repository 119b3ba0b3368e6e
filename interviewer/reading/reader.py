"""A message in, a reading out: what the candidate claims, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from interviewer.reading.attribution import attribute
from interviewer.reading.growth.find import find_bindings, find_growths
from interviewer.reading.model import Context, Reading
from interviewer.reading.prose import read_prose
from interviewer.reading.quantity import find_quantities
from interviewer.reading.quantity.found import FoundQuantity, figure_end
from interviewer.reading.source import normalise
from interviewer.reading.typed.announced import with_announcement
from interviewer.reading.typed.cost_names import with_costs_named
from interviewer.reading.typed.escapes import without_escapes
from interviewer.reading.typed.indexed import without_indices
from interviewer.reading.typed.item_lines import with_items_apart
from interviewer.reading.typed.multiples import with_multiples_told
from interviewer.reading.typed.own_blocks import with_blocks_own
from interviewer.reading.typed.own_constants import without_constants
from interviewer.reading.typed.printed_results import with_results_told
from interviewer.reading.typed.referred import with_references_told
from interviewer.reading.typed.relative import with_relatives_told
from interviewer.reading.typed.spelling import respelt
from interviewer.reading.typed.square import with_squares_told
from interviewer.reading.typed.told_in_turn import with_turns_told

__all__ = ["read"]


def read(
    text: str,
    context: Context = Context(),  # noqa: B008
    heard: Sequence[str] = (),
    before: str = "",
) -> Reading:
    """Read one message.

    context: the scenario's variables and subjects, and the names that the candidate bound in earlier messages.
    heard: what the interviewer has said so far; its echo claims nothing.
    before: the candidate's message before, as it was read; this one may point to what it names, or fill in what it
    announces.
    Any text is read; no text raises.
    """
    source = with_results_told(with_blocks_own(without_escapes(normalise(text))))
    source = with_references_told(with_items_apart(respelt(source, _words(context))), before)
    source = with_turns_told(with_multiples_told(with_announcement(source, before)))
    source = without_constants(source, context.variables, context.bound)
    source = without_indices(source, context.variables, context.bound)
    source = with_squares_told(source, context.variables, context.bound)
    source = with_costs_named(source, context.variables, context.subjects, context.bound)
    binds = dict(find_bindings(source.text, context.variables))
    topics = _topics(tuple(tuple(phrases) for phrases in context.subjects.values()))
    known = {**context.bound, **binds}
    source = with_relatives_told(source, lambda part: find_growths(part, context.variables, known, topics), before)
    growths = find_growths(source.text, context.variables, known, topics)
    blocked = [(found.start, found.end) for found in growths]
    quantities = find_quantities(source.text, blocked)
    formulas = [(found.start, found.end, "growth") for found in growths]
    formulas += [
        (found.start, figure_end(source.text, found), "quantity")
        for found in quantities
        if not _is_ordinal(source.text, found)
    ]
    prose = read_prose(source.text, sorted(formulas), tuple(heard))
    claims, figures = attribute(source, growths, quantities, prose, context)
    return Reading(source, claims, figures, prose, binds)


def _is_ordinal(text: str, found: FoundQuantity) -> bool:
    """A lone digit may number a step ("3 dominates"), so it stays a word for the prose."""
    return found.end == found.start + 1 and found.unit is None and text[found.start].isdigit()


@lru_cache(maxsize=128)
def _topics(subjects: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """The words of which a subject's phrases consist alone, gerunds with a colon, the plurals of nouns, and what is
    done by the verb too: "grouping", "group"; "agg", "aggs"; "hashing :"."""
    told = (phrase.lower().removeprefix("=").replace("ing :", "ing") for phrases in subjects for phrase in phrases)
    words = {phrase for phrase in told if phrase.isalpha()}
    plurals = {word + "s" for word in words if not word.endswith(("s", "ing"))}
    return frozenset(words | plurals | {word.removesuffix("ing") for word in words})


def _words(context: Context) -> tuple[str, ...]:
    """The phrases in which a scenario names its variables and subjects."""
    return tuple(chain.from_iterable((*context.variables.values(), *context.subjects.values())))
