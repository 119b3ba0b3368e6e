"""Patterns over vocabulary: what an author writes to say which statements count."""

from interviewer.reading.statements.explain import explain
from interviewer.reading.statements.find import Match, SlotMatch, find_all, find_matches, mentions
from interviewer.reading.statements.lexicon import Lexicon, LexiconError
from interviewer.reading.statements.pattern import Pattern, PatternError, Slot

__all__ = [
    "Lexicon",
    "LexiconError",
    "Match",
    "Pattern",
    "PatternError",
    "Slot",
    "SlotMatch",
    "explain",
    "find_all",
    "find_matches",
    "mentions",
]
