"""Which formulas that stand bare in a text are growths: shapes of matrices, values and most lone letters are none."""

from __future__ import annotations

from interviewer.reading.growth.finding.bare.walk import bare_formulas

__all__ = ["bare_formulas"]
