"""Typing errors: bounded, and never across words that are both ordinary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from interviewer.reading.prose.words import stem
from interviewer.reading.slips import is_near, is_slip

__all__ = ["COMMON", "is_typo_of", "meant_by"]

COMMON = frozenset(
    """shared sharded share shard model modal models form from forms trial trail quite quiet angel angle
    order older
    there their where were which witch while whole hole three these those thing think things thinks thank
    than then
    batch match patch latch catch cache cached caching catches search starch march start state states stage
    stages
    store stored stores score scored scores scare spare sparse space spaces scale scaled scales stale table
    tables
    cable label level lever never fever over other another first fist most must last lost list cost costs cast
    vector victor sector factor factors actor doctor query queries quarry carry sort sorts short shot port
    part parts
    point points print prints hash hashes cash crash trash index hidden hinder biggest bigger digger time
    times tile
    tiles file files filter filters fitter memory memoir linear liner layer layers lawyer later latter letter
    better
    matter matrix metric metrics pairs pair repair tokens token taken broken spoken weight weights height
    heights
    eight right light might night gradient ingredient recompute compute computes computer computed precompute
    commute
    tree trees free threes queue value values valve valued large larger charge change changes chance charged
    chunk
    chunks chuck drunk trunk sample samples simple simpler small smaller smell still skill stall build built
    guild
    reduce reuse reuses reused refuse seduce deduce replace replica replicas place places plane plain group
    groups
    grope drop drops crop crops prop column columns volume volumes roles rules rows raws grows brows known
    knows
    feature features future futures creature nature product products produce process processes access accesses
    excess assess memorize limit limits limited unlimited visit visits split splits spits spite slice slices
    price
    prices prize wise read reads ready road load loads loaded lead leads leaf write writes white wrote right
    cover covers recover remote remove removes removed move moves require requires acquire inspire neural
    natural
    neutral general several single signal signals double doubles trouble train trains training drain brain
    grain gain
    again against approximate proximate appropriate exact exactly expect expects except accept accepts effect
    effects
    affect affects offer buffer suffer differ different indifferent head heads dead deal deals dense sense
    tense
    dimension dimensions division divisions decision decisions precision provision revision version versions
    attention intention retention detention kernel colonel stable table cable fable insert inserts invert
    inverts
    local locale vocal focal global modal nodal node nodes mode modes code codes core cores more sore fixed
    mixed
    fully dully bully full fill fills feel fall falls fail fails tail tails nail mail main man many
    any""".split()
)
"""Words that are what they are: one of them in a message is never taken for a typing error."""


_MOST_ERRORS = 2
_TWICE = 9
"""Letters of a word that may hold two slips."""


@lru_cache(maxsize=65_536)
def is_typo_of(typed: str, meant: str, meant_stem: str) -> bool:
    """Whether `typed` can be `meant` with a slip of the keys (edits and swaps; the first letter right or
    swapped)."""
    if typed in COMMON or typed == meant:
        return typed == meant
    if not _same_start(typed, meant):
        return False
    return _slipped(typed, meant) or _slipped(stem(typed), meant_stem)


def _slipped(typed: str, meant: str) -> bool:
    """One slip, or in a very long word two."""
    if is_slip(typed, meant):
        return True
    long = min(len(typed), len(meant)) >= _TWICE
    return long and is_near(typed, meant, _MOST_ERRORS)


def meant_by(typed: str, words: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those of the words, each with its stem, that `typed` can be with a slip of the keys.

    The distances to all of them are taken at once; the few that are near enough are then looked at one by one.
    """
    near = _near(typed, [word for word, _stem in words]) | _near(stem(typed), [stem for _word, stem in words])
    return [words[at] for at in sorted(near) if is_typo_of(typed, *words[at])]


def _near(typed: str, words: Sequence[str]) -> set[int]:
    found = process.extract(typed, words, scorer=OSA.distance, score_cutoff=_MOST_ERRORS, limit=None)
    return {at for _word, _distance, at in found}


def _same_start(typed: str, meant: str) -> bool:
    if not typed or not meant:
        return False
    if typed[0] == meant[0]:
        return True
    return len(typed) > 1 and len(meant) > 1 and typed[0] == meant[1] and typed[1] == meant[0]
