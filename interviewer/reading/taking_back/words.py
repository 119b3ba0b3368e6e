"""The words by which something said is taken back, as fragments of regular expressions."""

from __future__ import annotations

__all__ = ["ALL_OF_IT", "BAD", "DROP", "ONE", "SEVERAL"]

DROP = r"(?:scratch|forget|strike|drop|scrap|withdraw|retract|ignore|disregard|delete|cancel|unsay|take back)"
"""What one does with what was said: "scratch that"."""
ONE = r"(?:that|it|this)"
_NOUN = (
    r"(?:answers?|figures?|numbers?|values?|results?|estimates?|bounds?|claims?|statements?|costs?|formulas?|ideas?|"
    r"options?|things?|lines?|sentences?|messages?|points?|parts?|of (?:my|the) [a-z]+s)"
)
_POINTED = r"(?:those|these|them|the (?:two|three|lot)|the two of them|my [a-z]+s)"
_MANY = r"(?: (?:two|three|both|all))?"
ALL_OF_IT = (
    rf"(?:(?:both|all|each)(?:(?: of)? {_POINTED}| three| four)?{_MANY}|{_POINTED}{_MANY}|"
    rf"all (?:of )?{ONE}|everything(?: (?:above|so far|before))?|the (?:whole )?lot)(?: (?:{_NOUN}))?"
)
"""What points back to more than one answer: "both", "those two numbers", "all of that"."""
SEVERAL = (
    rf"{ALL_OF_IT}(?=\s*(?:[.,;:!?()\n-]|\Z)|\s+(?:please|again|too|and|because|since|as|i|it|they|above|here|now|then|instead|"
    r"entirely|completely|back)\b)"
)
"""The like with nothing more behind it: "scratch both", and not "forget both terms"."""
BAD = r"(?:wrong|nonsense|rubbish|garbage|bogus|incorrect|mistaken|a mistake|an error|not (?:right|correct|true))"
