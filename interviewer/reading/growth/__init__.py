"""Growths: notation and words to a tree, the Θ-algebra on trees, and their output.

Nothing here imports SymPy; the algebra is exact and small.
"""

from __future__ import annotations

from interviewer.reading.growth.algebra import (
    Comparison,
    Relation,
    compare,
    degree_in,
    equal,
    is_at_most,
    leading_constant,
)
from interviewer.reading.growth.assume import Assumption, parse_assumption
from interviewer.reading.growth.budget import Unreadable
from interviewer.reading.growth.contract import compare_texts
from interviewer.reading.growth.parse import ParsedGrowth, parse_growth, scan_growth
from interviewer.reading.growth.reduce import simplified
from interviewer.reading.growth.render import to_ascii, to_latex, to_unicode
from interviewer.reading.growth.walk import evaluate, substitute, variables_of
from interviewer.reading.growth.words import WORDS_OF_GROWTH, parse_words, scan_words

__all__ = [
    "WORDS_OF_GROWTH",
    "Assumption",
    "Comparison",
    "ParsedGrowth",
    "Relation",
    "Unreadable",
    "compare",
    "compare_texts",
    "degree_in",
    "equal",
    "evaluate",
    "is_at_most",
    "leading_constant",
    "parse_assumption",
    "parse_growth",
    "parse_words",
    "scan_growth",
    "scan_words",
    "simplified",
    "substitute",
    "to_ascii",
    "to_latex",
    "to_unicode",
    "variables_of",
]
