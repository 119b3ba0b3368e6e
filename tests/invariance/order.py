"""Which interviews may be told in another order, and the orders tried.

An interview is free of order where no message leans on another one or on the question before it. That is decided by the
words alone, never by the marks, so that a failing reader can't excuse itself:

- at least two messages say something, and each of those is a sentence of six words or more (a terse "n^2" answers the
  question that was asked);
- no message begins with a word that points back ("so", "then", "and", "that", "it" within its first four words);
- no message has, anywhere, a word of correction ("wait", "actually", "I meant"), of sequence ("first", "next") or of
  what was said ("above", "earlier", "again", "the former", "my figure");
- no message binds a name of its own ("where m is the number of rows", "let's call");
- its category is none of those made of leaning messages (corrections, echoes, contradictions, terse answers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tests.labelled import Answer

__all__ = ["free_of_order", "orders"]

_LEANING = re.compile(
    r"\b(wait|actually|sorry|scratch|correct(ion|ing|ed)?|i meant|i mean|i said|as (said|before|above)|earlier|above|"
    r"previous(ly)?|mistake|mistaken|misspoke|rather|forget|ignore|instead of what|on second thought|no,|nope|oops|hmm|"
    r"revis\w*|strike|take (that|it) back|let me|i was wrong|again|likewise|similarly|the same|ditto|"
    r"same (as|for|thing|here|story)|where [a-z] (is|=)|call (it )?[a-z]\b|let [a-z] |denote|"
    r"my (answer|figure|number|estimate)|the (former|latter|other)|first|second|third|finally|lastly|next|edit)\b"
    r"|~~|\u0336",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(so|then|and|but|also|hence|thus|therefore|that|thats|this|it|its|they|them|their|these|those|there|which|same|too|or|"
    r"because|since|however|though|yes|yeah|yep|no|not|ok|okay|sure|right|well|here|now|plus|otherwise|instead|he|both|each|"
    r"neither|all|such|with that|for (that|this|it))\b",
    re.IGNORECASE,
)
_LEANING_CATEGORIES = tuple("correct echo hint hostile terse contradict hedg fragment number partial".split())


def free_of_order(answer: Answer) -> bool:
    """Whether this interview means the same in any order of its messages; see the module's criterion."""
    said = [m for m in answer.messages if m.strip()]
    return (
        answer.session
        and len(said) >= 2
        and not any(part in answer.category for part in _LEANING_CATEGORIES)
        and all(_stands_alone(m) for m in said)
    )


def _stands_alone(message: str) -> bool:
    words = re.findall(r"[A-Za-z']{2,}", message)
    start = " ".join(message.split()[:4])
    return len(words) >= 6 and not _LEANING.search(message) and not _START.search(start)


def orders(messages: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Other orders: backwards, and with the last message first."""
    yield tuple(reversed(messages))
    if len(messages) > 2:
        yield (messages[-1], *messages[:-1])
