"""Where a pattern holds in a message, and with which stance."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from interviewer.reading.model import Stance
from interviewer.reading.prose.model import WEIGHT, Prose, heaviest
from interviewer.reading.statements.lately import Lately
from interviewer.reading.statements.lexicon import Found, Lexicon
from interviewer.reading.statements.pattern import Pattern, Slot
from interviewer.reading.statements.window import Windows

__all__ = ["Match", "SlotMatch", "candidates", "find_all", "find_matches", "mentions"]

MAX_STEPS = 3_000
"""Candidates weighed for one pattern in one message, all anchors together; bounds the work on hostile input."""
MAX_CANDIDATES = 40
"""Places of one slot that are looked at."""

_WINDOWS = Lately(Windows)

SlotMatch = tuple[str, int, int, bool]
"""(slot text, start, end, negated): where a slot stands in the text."""


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern's slots at text[start:end]. stance: asserted only if every slot is; rejected also where a
    slot has the
    other polarity ("x is not y" for `x & y`). counts: the stance is the one that the pattern asks for."""

    start: int
    end: int
    stance: Stance
    slots: tuple[SlotMatch, ...]
    explanation: str
    counts: bool = False


def find_matches(pattern: Pattern, prose: Prose, lexicon: Lexicon) -> tuple[Match, ...]:
    """Every place where the pattern's slots meet in its window, in order; denials and questions too, see
    Match.stance."""
    if not pattern.may_stand(lexicon.said(prose)):
        return ()
    places: list[list[Found]] = []
    for slot in pattern.slots:
        places.append(candidates(slot, prose, lexicon)[:MAX_CANDIDATES])
        if not places[-1]:
            return ()
    windows = _WINDOWS.of(prose)
    best: dict[tuple[int, int], _Choice] = {}
    budget = [MAX_STEPS]
    for anchor in places[0]:
        choice = _best_choice(pattern, prose, windows, places, anchor, budget)
        if choice is None:
            continue
        key = (choice.first, choice.last)
        if key not in best or WEIGHT[choice.stance] < WEIGHT[best[key].stance]:
            best[key] = choice
    against = _cancelling(pattern, prose, lexicon) if best else []
    kept = [choice for choice in best.values() if not _cancelled(pattern, windows, choice, against)]
    return tuple(_match(pattern, prose, choice) for choice in sorted(kept, key=lambda one: (one.first, one.last)))


def find_all(patterns: Iterable[Pattern], prose: Prose, lexicon: Lexicon) -> list[tuple[Pattern, Match]]:
    """The matches of several patterns, each with its pattern, in the order of the patterns."""
    said = lexicon.said(prose)
    spoken = [pattern for pattern in patterns if pattern.may_stand(said)]  # few of most patterns are, in most messages
    return [(pattern, match) for pattern in spoken for match in find_matches(pattern, prose, lexicon)]


def mentions(concepts: Sequence[str], prose: Prose, lexicon: Lexicon) -> tuple[str, ...]:
    """Which of the concepts appear at all, whatever the stance, leaving out what repeats the question."""
    seen = dict.fromkeys(
        found.concept
        for found in lexicon.find(prose)
        if found.concept in concepts and prose.tokens[found.first].cue != "repeats the question"
    )
    return tuple(seen)


def candidates(slot: Slot, prose: Prose, lexicon: Lexicon) -> list[Found]:
    """Where a slot's vocabulary stands, longest phrase first at each place."""
    found = lexicon.find_concepts(prose, slot.concepts)
    for literal in slot.literals:
        found.extend(Lexicon.compile({literal: (literal,)}).find(prose))
    if slot.literals:
        found.sort(key=lambda one: (one.first, -one.last))
    return found


@dataclass(frozen=True, slots=True)
class _Choice:
    found: tuple[Found, ...]
    negated: tuple[bool, ...]
    stance: Stance

    @property
    def first(self) -> int:
        return min(one.first for one in self.found)

    @property
    def last(self) -> int:
        return max(one.last for one in self.found)


def _best_choice(
    pattern: Pattern,
    prose: Prose,
    windows: Windows,
    places: Sequence[Sequence[Found]],
    anchor: Found,
    budget: list[int],
) -> _Choice | None:
    best: _Choice | None = None
    for combination in _combinations(pattern, windows, _Near(places, anchor), (anchor,), budget):
        choice = _judge(pattern, prose, windows, combination)
        if best is None or WEIGHT[choice.stance] < WEIGHT[best.stance]:
            best = choice
            if choice.stance is Stance.ASSERTED:
                break
    return best


class _Near:
    """The candidates of each slot, nearest to an anchor first; sorted once, however many combinations ask."""

    def __init__(self, places: Sequence[Sequence[Found]], anchor: Found) -> None:
        self._places = places
        self._at = anchor.first
        self._sorted: dict[int, list[Found]] = {}
        self.slots = len(places)

    def of(self, slot: int) -> list[Found]:
        known = self._sorted.get(slot)
        if known is None:
            at = self._at
            known = sorted(self._places[slot], key=lambda one: (abs(one.first - at), one.first))
            self._sorted[slot] = known
        return known


def _combinations(
    pattern: Pattern, windows: Windows, near: _Near, chosen: tuple[Found, ...], budget: list[int]
) -> Iterator[tuple[Found, ...]]:
    """Ways to fill the slots in one window, nearest candidates first."""
    if len(chosen) == near.slots:
        yield chosen
        return
    for found in near.of(len(chosen)):
        if budget[0] <= 0:
            return
        budget[0] -= 1
        if any(found.first < one.last and one.first < found.last for one in chosen):  # no word fills two slots
            continue
        if pattern.ordered and found.first < chosen[-1].last:
            continue
        together = (*chosen, found)
        if windows.hold(pattern.within, together):
            yield from _combinations(pattern, windows, near, together, budget)


def _judge(pattern: Pattern, prose: Prose, windows: Windows, found: tuple[Found, ...]) -> _Choice:
    """Polarity and stance of a full combination. A negation that is part of a slot's own phrase does not
    count."""
    negated = tuple(is_negated(prose, one, found) for one in found)
    stances: list[Stance] = []
    claims = any(slot.polarity == "plain" for slot in pattern.slots)  # else what is denied may be all there is
    held, negated = _with_denials_thought(pattern, prose, found, windows.stances(found), negated)
    for slot, stance, against in zip(pattern.slots, held, negated, strict=True):
        if slot.polarity == "negated":
            turned = against or stance is Stance.REJECTED
            stances.append(Stance.REJECTED if not turned else _unless_rejected(stance))
        else:
            denied = slot.polarity == "plain" and against and stance is Stance.ASSERTED
            either = claims and slot.polarity == "any" and stance is Stance.REJECTED
            stances.append(Stance.REJECTED if denied else Stance.ASSERTED if either else stance)
    if len(found) > 1 and windows.listed(found):
        stances.append(Stance.MENTIONED)
    return _Choice(found, negated, heaviest(stances))


_HOW = " how"
_NOT_THOUGHT = re.compile(
    r"\bdoubt|(?:\b(?:not|never|cannot|fail\w*|struggle)\b|n['’]?t\b).*\b(?:think|believe|imagine|expect|suppose)"
    r"|\b(?:cannot|can['’]?t|can not) (?:\w+ )?see\b|\bsee how\b"
)


def _with_denials_thought(
    pattern: Pattern, prose: Prose, found: Sequence[Found], stances: list[Stance], negated: tuple[bool, ...]
) -> tuple[list[Stance], tuple[bool, ...]]:
    """The stances of phrases and what is negated, where a thought is denied as a whole, "I don't think the matrix
    fits", and that denies what the pattern wants denied: the rest of the thought is claimed."""
    cues = [_not_thought(prose, one, stance) for one, stance in zip(found, stances, strict=True)]
    meant = {cue for slot, cue in zip(pattern.slots, cues, strict=True) if slot.polarity == "negated" and cue}
    if not meant:
        return stances, negated
    told = [cue in meant for cue in cues]
    wanted = [slot.polarity == "negated" for slot in pattern.slots]
    return (
        [Stance.ASSERTED if own and not deny else s for own, deny, s in zip(told, wanted, stances, strict=True)],
        tuple(deny if own else no for own, deny, no in zip(told, wanted, negated, strict=True)),
    )


def _not_thought(prose: Prose, one: Found, stance: Stance) -> str | None:
    """The words by which a phrase stands in a thought that is denied, and is denied by nothing else."""
    cue = prose.tokens[one.first].cue
    if stance is not Stance.REJECTED or cue is None:
        return None
    first = one.first
    while first and prose.tokens[first - 1].cue == cue:
        first -= 1
    behind = prose.tokens[first].start + len(cue)  # "I don't see" a difference is no thought, "I don't see how" is
    if not _NOT_THOUGHT.search(prose.text[prose.tokens[first].start : behind + len(_HOW)].lower()):
        return None
    said = cue.lower().split()
    negators = {at for token in prose.tokens[one.first : one.last] for at in token.negators}
    own = all(prose.tokens[at].cue == cue and prose.tokens[at].word in said for at in negators)
    return cue if own else None


def _unless_rejected(stance: Stance) -> Stance:
    return Stance.ASSERTED if stance is Stance.REJECTED else stance


def is_negated(prose: Prose, found: Found, match: Sequence[Found]) -> bool:
    """Whether a phrase is negated by words outside the match that it is part of."""
    least = 0
    for token in prose.tokens[found.first : found.last]:
        if token.kind != "punct":
            count = sum(all(not one.first <= negator < one.last for one in match) for negator in token.negators)
            if count == 0:
                return False
            least = min(least or count, count)
    return least % 2 == 1


def _cancelling(pattern: Pattern, prose: Prose, lexicon: Lexicon) -> list[Match]:
    """What is said in a message that the pattern must not stand beside."""
    return [match for other in pattern.unless for match in find_matches(other, prose, lexicon) if match.counts]


def _cancelled(pattern: Pattern, windows: Windows, choice: _Choice, against: Sequence[Match]) -> bool:
    return any(windows.share(pattern.within, choice.first, choice.last, one.start, one.end) for one in against)


def _match(pattern: Pattern, prose: Prose, choice: _Choice) -> Match:
    tokens = prose.tokens
    slots: list[SlotMatch] = []
    notes: list[str] = []
    for slot, found, negated in zip(pattern.slots, choice.found, choice.negated, strict=True):
        start, end = tokens[found.first].start, tokens[found.last - 1].end
        slots.append((slot.text, start, end, negated))
        notes.append(
            _note(
                slot,
                prose.text[start:end],
                negated,
                found,
                tokens[found.first].stance,
                tokens[found.first].cue,
            )
        )
    wanted = {
        "asserted": choice.stance is Stance.ASSERTED,
        "rejected": choice.stance is Stance.REJECTED,
        "any": True,
    }
    return Match(
        tokens[choice.first].start, tokens[choice.last - 1].end, choice.stance, tuple(slots),
        f"{choice.stance.value}: {'; '.join(notes)}", wanted[pattern.stance],
    )  # fmt: skip


def _note(slot: Slot, quote: str, negated: bool, found: Found, stance: Stance, cue: str | None) -> str:
    note = f'{slot.text} = "{quote}"'
    if negated:
        note += " (negated)"
    if found.typo:
        note += " (spelling forgiven)"
    if stance is not Stance.ASSERTED:
        note += f' ({stance.value}: "{cue}")'
    return note
