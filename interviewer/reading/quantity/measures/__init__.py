"""Units: the words after a number, read into a base unit, what was counted, and what it is per."""

from __future__ import annotations

from interviewer.reading.quantity.measures.ambiguous import of_cards, unit_after, unit_past_parentheses
from interviewer.reading.quantity.measures.measure import Measure
from interviewer.reading.quantity.measures.per import read_per
from interviewer.reading.quantity.measures.rates import is_rate
from interviewer.reading.quantity.measures.reading import read_measure

__all__ = ["Measure", "is_rate", "of_cards", "read_measure", "read_per", "unit_after", "unit_past_parentheses"]
