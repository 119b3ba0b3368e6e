"""A mock interviewer for the complexity analysis of ML systems."""

__version__ = "0.1.0"
