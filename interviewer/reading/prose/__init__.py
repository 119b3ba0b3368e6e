"""A message as prose: tokens, clauses, negation and stance."""

from interviewer.reading.prose.echo import echoed
from interviewer.reading.prose.model import UNDECIDED, Clause, Prose, Sentence, Token
from interviewer.reading.prose.read import read_prose

__all__ = ["UNDECIDED", "Clause", "Prose", "Sentence", "Token", "echoed", "read_prose"]
