"""Growths: notation and words to a tree, the Θ-algebra on trees, and their output."""

from __future__ import annotations

from interviewer.reading.growth.parse import ParsedGrowth, Unreadable, parse_growth, scan_growth
from interviewer.reading.growth.words import WORDS_OF_GROWTH, parse_words, scan_words

__all__ = [
    "WORDS_OF_GROWTH",
    "ParsedGrowth",
    "Unreadable",
    "parse_growth",
    "parse_words",
    "scan_growth",
    "scan_words",
]
