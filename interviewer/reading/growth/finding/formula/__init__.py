"""The grammar of a formula in running prose: how far it reaches, and its plain spelling for the growth parser.

The layers, each knowing the ones before it: scan, variables, functions, operands, powers, and the grammar that joins
them; `operators` and `juxtaposition` tell what may stand between two factors, `letters` which words are products.
"""

from __future__ import annotations

from interviewer.reading.growth.finding.formula.formula import Formula
from interviewer.reading.growth.finding.formula.grammar import scan_formula
from interviewer.reading.growth.finding.formula.operands import may_begin
from interviewer.reading.growth.finding.formula.vocabulary import NUMBER_WORDS

__all__ = ["NUMBER_WORDS", "Formula", "may_begin", "scan_formula"]
