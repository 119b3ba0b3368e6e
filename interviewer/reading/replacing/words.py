"""What the ways to put one figure in the place of another are made of; each a group without captures."""

from __future__ import annotations

__all__ = ["I_WOULD", "MORE_LIKE", "MY_NUMBER", "ON_PAPER", "REALLY", "TOO_MUCH"]

ON_PAPER = r"(?:on paper|in theory|theoretically)"
"""Of what is told only for comparison."""
REALLY = r"(?:in (?:practice|reality)|realistically)"
"""Of what is told instead."""
MORE_LIKE = r"(?:more like|closer to|nearer to)"
MY_NUMBER = r"(?:my (?:own )?(?:number|figure|estimate|answer|value|count))"
I_WOULD = r"(?:i(?:'d|'ll| would| will))"
TOO_MUCH = r"(?:high|big|large|much|many|pessimistic|optimistic)"
"""Behind "too": of a figure that another one is told for."""
