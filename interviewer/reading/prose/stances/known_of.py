"""What is said of things that are there and known, or not known, and claims nothing: "ZeRO exists", "rings a bell"."""

from __future__ import annotations

import re

from interviewer.reading.prose.words import AUXILIARIES, is_finite

__all__ = ["KNOWN_OF", "UNKNOWN", "knows"]

KNOWN_OF = re.compile(
    r"\s(?:ring|rings|rang) (?:a|some|no) bells?\b|\ssounds? (?:vaguely |somewhat |all )?familiar\b"
    r"|^(?!.*(?:\b(?:no|not|none|never|nothing|nobody|if|when|where|that|which|those|reason|why|because|since|so)\b|<))"
    r".*?\sexists?(?= *(?:[.,;!]|$)| (?:and|of course|too)\b)"
    r"|\sthere (?:are|is) (?:a lot of|lots of|many|plenty of|enough|some) (?:papers?|literature|articles?|blog posts?|"
    r"libraries|publications?)\b"
    r"|\s(?:are|were) (?:all )?(?:of )?(?:well - known|well-known|known|famous|popular|established|standard) "
    r"(?:techniques|methods|tools|names|approaches|tricks)(?= *(?:[.,;!]|$))"
)
"""In the words of a sentence; what is said not to exist is claimed by that."""
UNKNOWN = re.compile(
    r"(?:\b(?:(?:i|we) )?(?:do|can|could|would) not (?:[a-z]+ )?(?:know|tell|say|explain|understand|remember)"
    r"(?: you| really| exactly)?|\b(?:no|not (?:a|the faintest|any)) (?:idea|clue)|\b(?:do not|never) ask me|"
    r"\bwithout (?:knowing|understanding)) "
    r"(?:(?:what|how) (?:any of |all of |most of )?(?:they|it|that|those|these|them|any|the "
    r"(?:letters|names?|words?|terms?|acronyms?|symbols))(?: actually| really| all| would| even)? "
    r"(?:is|are|do|does|mean|means|work|works|stands?|says?|refers?)\b|"
    r"what (?:any|either|all|each|half) of (?:them|those|these|that)\b|which (?:one )?(?:applies|is meant)\b)"
    r"(?! (?:exactly|precisely|in detail|internally|by|under|well enough|for|best|better|inside|with(?:out)?)\b)"
    r"|\bi (?:do|can|could) not (?:really |even )?(?:understand|explain) (?:any of )?(?:it|them|these|those)\b"
    r"(?: really| properly| at all)?(?= *(?:[.;!,]|$))"
)
"""What one says not to know of what was named: what it is, does or means."""
_KNOWS = re.compile(
    r"\b(?:i|we) (?:(?:do|certainly|also|do of course|of course) )?(?:know(?: of| about)?|(?:am|are) "
    r"(?:(?:well|quite|very) )?(?:familiar|acquainted) with|(?:have )?(?:heard|learned|learnt|read) (?:of|about))"
    r"(?: what)? "
    r"(?P<thing>[a-z0-9-]+(?: [a-z0-9-]+){0,3}?)(?: (?:is|are|does|do|means?|stands? for))?"
    r"(?: (?:well|quite well|too|already|of course|and (?:how|what) (?:it|they) (?:works?|does|do)))?"
    r"(?= *(?:[.,;!]|$| but\b))"
)
_AND_WOULD = re.compile(r"[ ,]*(?:and|so|but|then)? (?:would|will) (?!not\b)[a-z]+ (?!neither\b|none\b|no\b)")
"""Behind such words: the thing is used all the same, "I know of FSDP, and would use it"."""


def knows(said: str) -> re.Match[str] | None:
    """Where the words of a sentence say no more than that a thing is known: "I know FSDP", "I know what HNSW is"."""
    found = _KNOWS.search(said)
    if found is None or _AND_WOULD.match(said, found.end()):
        return None
    if any(word in AUXILIARIES or is_finite(word) for word in found["thing"].split()):
        return None
    return found
