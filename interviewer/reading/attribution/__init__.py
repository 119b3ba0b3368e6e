"""Whose growth it is: aspect, case, subject and stance of each claim."""

from interviewer.reading.attribution.claims import attribute

__all__ = ["attribute"]
