"""The words by which something said is taken back, as fragments of regular expressions."""

from __future__ import annotations

__all__ = [
    "AGAINST",
    "ALL_OF_IT",
    "BAD",
    "DROP",
    "FILLER",
    "HALT",
    "MORE_TO_SAY",
    "ONE",
    "SEVERAL",
    "THINKS_AGAIN",
    "UNSAYS_SEVERAL",
]

FILLER = r"(?:oh|ah|uh|um|er|erm|hm|hmm+|argh|ok|okay|well|but|and|so|yes)"
"""A small word before what is meant: "well, ..."."""
HALT = r"(?:wait(?! (?:for|until|till)\b)|sorry|oops|no|nope|nah|actually|hang on|hold on)"
"""A word that stops what was said: "wait, ..."."""
MORE_TO_SAY = (
    r"(?!\W+(?:no\W+)?(?:nothing|none|that'?s (?:all|it|everything)\b|all good|i'?m (?:good|fine|done)|"
    r"i think (?:that'?s all|we)))"
)
"""Behind a "no": it does not answer that there is nothing to add or to correct."""
THINKS_AGAIN = (
    r"(?:on (?:second|further) thoughts?|on (?:further |second )?reflection|come to think of it|"
    r"thinking (?:(?:about |of |over )?(?:it|that|this) |it over )?(?:again|more|some more)|thinking about it(?=,)|"
    r"(?:looking at|now that i (?:think|look) (?:of|about|at)) (?:it|that|this)(?: again)?)"
)
"""What tells of a second thought: "on reflection, ..."."""

DROP = r"(?:scratch|forget|strike|drop|scrap|withdraw|retract|ignore|disregard|delete|cancel|unsay|take back)"
"""What one does with what was said: "scratch that"."""
ONE = r"(?:that|it|this)"
_SAID = (
    r"(?:answers?|figures?|numbers?|values?|results?|estimates?|bounds?|claims?|statements?|costs?|formulas?|ideas?|"
    r"options?|lines?|sentences?|messages?|points?|of (?:my|the) [a-z]+s)"
)
_WHOLE = rf"(?:(?:both|all|each)|all (?:of )?{ONE}|everything(?: (?:above|so far|before))?|the (?:whole )?lot)"
_POINTED = r"(?:those|these|them|the (?:two|three)|the two of them)"
_MANY = r"(?: (?:two|three|four|both|all))?"
_THESE = rf"(?:(?:both|all|each)(?: of)? {_POINTED}{_MANY}|{_POINTED}{_MANY})"
_ALONE = (
    r"(?=\s*(?:[.,;:!?()\n-]|\Z)|\s+(?:please|again|too|and|because|since|as|i|it|they|above|here|now|then|instead|"
    r"entirely|completely|back)\b)"
)
ALL_OF_IT = rf"(?:{_THESE}|{_WHOLE}{_MANY})(?: {_SAID})?"
"""What points back to more than one answer: "both", "those two numbers", "all of that"."""
SEVERAL = rf"{ALL_OF_IT}{_ALONE}"
"""The like with nothing more behind it: "scratch both", and not "forget both terms"."""
UNSAYS_SEVERAL = (
    rf"(?:(?:scratch|strike|withdraw|retract|unsay|take back) {SEVERAL}|(?:forget|ignore|disregard|scrap) "
    rf"(?:{_WHOLE}{_MANY}|(?:those|these|the) (?:two|three|both))(?: {_SAID})?{_ALONE}|{DROP} {_THESE} {_SAID}{_ALONE})"
)
"""What takes back several answers. What is dropped, ignored or forgotten may as well be columns or small terms: "drop
them" takes nothing back."""
BAD = (
    r"(?:wrong|mistaken|incorrect|nonsense|rubbish|garbage|bogus|false|in error|(?:a|my|an) (?:mistake|error|slip|"
    r"blunder)|not (?:right|correct|true))"
)
"""What is said of an answer that does not hold."""
AGAINST = (
    r"(?:\b(?:not|never|no|nothing|without|nor|any|if|unless|whether|cannot|people|others|they|he|she|you)|n't)"
    r" (?:[a-z']+ ){0,3}\Z"
)
"""Right before such words: they are denied, supposed, or somebody else's."""
