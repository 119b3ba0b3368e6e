"""Growths named in words: "quadratic in n and linear in d", "linear time", "second degree in the rows"."""

from __future__ import annotations

from interviewer.reading.growth.finding.classes.phrase import ClassPhrase
from interviewer.reading.growth.finding.classes.scan import scan_class

__all__ = ["ClassPhrase", "scan_class"]
