"""Growths named in words: "quadratic in n and linear in d", "linear time", "second degree in the rows"."""

from __future__ import annotations

from interviewer.reading.growth.finding.classes.phrase import ClassPhrase
from interviewer.reading.growth.finding.classes.scan import scan_class
from interviewer.reading.growth.finding.classes.words import CLASS_BEGINNINGS

__all__ = ["CLASS_BEGINNINGS", "ClassPhrase", "scan_class"]
