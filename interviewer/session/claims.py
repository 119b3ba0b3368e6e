"""What the candidate's claims say about an open check: an unknown name, the other of two answers."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.grading.marks import CheckMark, Heard
from interviewer.reading.growth import variables_of
from interviewer.reading.model import GrowthClaim, QuantityClaim, Stance
from interviewer.session.state import SessionState

__all__ = ["other_answer", "rival_in_message", "unbound_in"]


def _heard(state: SessionState, message: int | None) -> Heard | None:
    return next((h for h in reversed(state.heard) if h.message == message), None)


def unbound_in(state: SessionState, mark: CheckMark) -> str | None:
    """The first name in the mark's evidence that neither the scenario nor the candidate introduced."""
    heard = _heard(state, mark.evidence.message)
    if heard is None:
        return None
    known = set(state.context.variables) | set(state.bound)
    for claim in _at(heard, mark):
        for name in sorted(variables_of(claim.growth)) if claim.growth is not None else ():
            if name not in known:
                return name
    return None


def _at(heard: Heard, mark: CheckMark) -> Iterator[GrowthClaim]:
    """The growth claims of a message, those at the mark's evidence first."""
    start, end = mark.evidence.start, mark.evidence.end
    inside = [c for c in heard.reading.growths if c.span.start >= start and c.span.end <= end]
    yield from inside
    yield from (c for c in heard.reading.growths if c not in inside)


def other_answer(state: SessionState, mark: CheckMark) -> str | None:
    """The quote of another asserted claim of the same sort than the one in the mark's evidence; the latest
    one.
    """
    heard = _heard(state, mark.evidence.message)
    if heard is None:
        return None
    own = _claim_at(heard, mark)
    if own is None:
        return None
    for earlier in reversed(state.heard):
        if earlier.message > heard.message:
            continue
        for claim in _claims(earlier):
            if _rivals(own, claim):
                return claim.quote
    return None


def rival_in_message(state: SessionState, mark: CheckMark) -> str | None:
    """The quote of another answer to the very same thing in the message of the mark's evidence.

    Only growths that name the same aspect as totals: figures and parts may well stand beside each other.
    """
    heard = _heard(state, mark.evidence.message)
    own = _claim_at(heard, mark) if heard is not None else None
    if heard is None or not isinstance(own, GrowthClaim) or own.aspect is None or own.stance is not Stance.ASSERTED:
        return None
    rivals = (c for c in heard.reading.growths if c.aspect is not None and c.whole and c.case == own.case)
    return next((c.quote for c in rivals if c.growth is not None and own.whole and _rivals(own, c)), None)


def _claims(heard: Heard) -> tuple[GrowthClaim | QuantityClaim, ...]:
    return (*heard.reading.growths, *heard.reading.quantities)


def _claim_at(heard: Heard, mark: CheckMark) -> GrowthClaim | QuantityClaim | None:
    return next((c for c in _claims(heard) if c.span.start == mark.evidence.start), None)


def _rivals(own: GrowthClaim | QuantityClaim, other: GrowthClaim | QuantityClaim) -> bool:
    if other.stance is not Stance.ASSERTED or own.subject != other.subject:
        return False
    if isinstance(own, GrowthClaim) and isinstance(other, GrowthClaim):
        return own.growth != other.growth and own.aspect == other.aspect and own.whole == other.whole
    if isinstance(own, QuantityClaim) and isinstance(other, QuantityClaim):
        return own.unit == other.unit and (own.low, own.high) != (other.low, other.high)
    return False
