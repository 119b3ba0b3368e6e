"""How often two judges agree, and how much of that is more than chance: Cohen's kappa with its counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewer.session.led.judgement import Judgement, MarkHistory
from interviewer.session.led.private import LEAD
from interviewer.session.led.state import LedState

__all__ = ["MACHINE", "Agreement", "Rated", "agreement_of", "cohens_kappa", "ratings_of"]

MACHINE = "machine"
_MARKS = ("met", "unmet", "unread")
_TIERS = ("strong_hire", "lean_hire", "no_hire")


@dataclass(frozen=True, slots=True)
class Rated:
    """One thing judged by two. what: "verdict", or a check's id with its rubric. pair: whose judgements they are."""

    session: str
    rubric: str
    what: str
    pair: tuple[str, str]
    ratings: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Over all that was rated: n pairs, of which `agreed` are alike; expected by chance; kappa.

    kappa: None where nothing was rated, or where chance alone explains everything (both always say the same one).
    counts: (first judge's, second judge's, how often), every pair of categories that occurs.
    """

    rubric: str
    what: str
    pair: tuple[str, str]
    n: int
    agreed: int
    expected: float
    kappa: float | None
    counts: tuple[tuple[str, str, int], ...]
    parted: tuple[str, ...]


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> tuple[float, float, float | None]:
    """Observed agreement, agreement expected by chance, and kappa = (observed - expected) / (1 - expected).

    All shares of 1; kappa None for no pairs and where expected is 1.
    """
    n = len(pairs)
    if n == 0:
        return 0.0, 0.0, None
    observed = sum(one == other for one, other in pairs) / n
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(first[name] * second[name] for name in first)
    if chance == n * n:
        return observed, 1.0, None
    expected = chance / (n * n)
    return observed, expected, (observed - expected) / (1.0 - expected)


def ratings_of(state: LedState) -> tuple[Rated, ...]:
    """What one session adds: the interviewer's first judgement beside the machine's, and two interviewers' beside each
    other's. Only judgements given without having seen the other's count.
    """
    found: list[Rated] = []
    session, rubric = state.opened.session, state.opened.rubric
    lead = state.judgement(LEAD)
    if state.machine is not None and state.machine.assessed:  # it has no judgement of what it did not hear
        for check in state.pack.rubric.checks:
            history = lead.marks.get(check.id)
            machine = state.machine.marks.get(check.id)
            if history is not None and history.blind and machine is not None:
                found.append(Rated(session, rubric, check.id, (LEAD, MACHINE), (history.first.mark, machine)))
        # A verdict after a look at all of the machine's marks is not independent of them.
        if lead.first is not None and not lead.all_shown:
            found.append(Rated(session, rubric, "verdict", (LEAD, MACHINE), (lead.first.tier, state.machine.tier)))
    for author, other in state.judgements.items():
        if author == LEAD:
            continue
        for check in state.pack.rubric.checks:
            mine, theirs = lead.marks.get(check.id), other.marks.get(check.id)
            if mine is not None and theirs is not None and _before(mine, lead) and _before(theirs, other):
                found.append(Rated(session, rubric, check.id, (LEAD, author), (mine.first.mark, theirs.first.mark)))
        if lead.first is not None and other.first is not None:
            found.append(Rated(session, rubric, "verdict", (LEAD, author), (lead.first.tier, other.first.tier)))
    return tuple(found)


def _before(history: MarkHistory, judgement: Judgement) -> bool:
    """Whether a check was marked before one's verdict: after it everybody's marks are seen."""
    return judgement.first is None or history.first.at <= judgement.first.at


def agreement_of(rated: Iterable[Rated]) -> tuple[Agreement, ...]:
    """One line for each pair of judges and each thing judged, in the order in which they first occur."""
    groups: dict[tuple[tuple[str, str], str, str], list[Rated]] = {}
    for one in rated:
        groups.setdefault((one.pair, one.rubric, one.what), []).append(one)
    return tuple(_agreement(key, group) for key, group in groups.items())


def _agreement(key: tuple[tuple[str, str], str, str], group: Sequence[Rated]) -> Agreement:
    pair, rubric, what = key
    pairs = [one.ratings for one in group]
    _observed, expected, kappa = cohens_kappa(pairs)
    counted = Counter(pairs)
    order = _TIERS if what == "verdict" else _MARKS
    counts = tuple((a, b, counted[(a, b)]) for a in order for b in order if counted[(a, b)])
    agreed = sum(a == b for a, b in pairs)
    parted = tuple(one.session for one in group if one.ratings[0] != one.ratings[1])
    return Agreement(rubric, what, pair, len(pairs), agreed, expected, kappa, counts, parted)
