"""Words that put a figure down, and that lead to the one told instead: "too high, my number is 8 GB"."""

from __future__ import annotations

import re

from interviewer.reading.replacing.words import I_WOULD, MORE_LIKE, MY_NUMBER, ON_PAPER, REALLY, RIGHTED, TOO_MUCH

__all__ = [
    "changes",
    "is_my_number",
    "is_plainly_own",
    "is_put_down",
    "is_said_in_the_end",
    "is_taken",
    "of_a_change",
    "of_a_machine",
    "put_down_first",
    "really_is",
    "without_data_type",
    "would_but_is",
]

_PUT_DOWN = re.compile(
    r"\b(?:(?:very |overly |too )?conservative|at (?:the )?most|nowhere near|ceiling|maximum|arithmetic says|"
    r"over-?estimat\w*|overstat\w*|overshoots?|pessimis\w+|worst[- ]case|at (?:the )?worst|"
    rf"upper (?:bound|limit)|{ON_PAPER}|theoretical\w*|nominal(?:ly)?|naive\w*|exaggerat\w*|inflated|"
    r"(?:too|so) (?:high|large|big|much)\b(?! for)|textbook|book value|"
    r"(?:formula|spreadsheet|calculator|arithmetic|math|maths) (?:gives|says|tells|shows)|"
    r"(?:nobody|no one|no process|not everybody|it does(?:n't| not)) (?:really |ever )?(?:uses?|needs?|touch(?:es)?)|"
    r"(?:you|one|people)(?:'d| would| will)? (?:compute|get|say|calculate|tell))\b",
    re.IGNORECASE,
)
"""Words that say of a figure that it is more than what is meant."""
_TAKEN_BEFORE = re.compile(
    rf"\b(?:{MY_NUMBER}|my (?:real |true |actual )(?:number|figure|estimate|answer|value|count)|call it|say|really|"
    rf"{REALLY}|realistic|in (?:fact|effect)|actual(?:ly)?|real|true|typical(?:ly)?|usual(?:ly)?|"
    rf"normal(?:ly)?|effective(?:ly)?|{MORE_LIKE}|rather|mine is|will show|"
    rf"{I_WOULD} (?:budget|plan|reckon|calculate|count|go(?: in)?|write|put|note|file|book|say)|"
    rf"what {I_WOULD} (?:write|put|note|budget|plan)|what (?:goes|ends up|lands) (?:in|into|on)|"
    rf"{I_WOULD} (?:expect|request|ask for)|i (?:expect|count on|reckon with)|should be|it'll be|"
    r"will be)\b[^.;!?\n]*\Z",
    re.IGNORECASE,
)
_TAKEN_BEHIND = re.compile(
    rf"[^.;!?\n]{{0,30}}\b(?:{MY_NUMBER}|the (?:number|figure|value|estimate) i|"
    rf"{REALLY}|what {I_WOULD} (?:write|put|plan|budget)|"
    r"(?:i|we)(?:'d|'ll| would| will) (?:plan|go|budget|calculate|work|reckon) (?:with|on|for) (?:that|this|it))\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"\b{I_WOULD} (?:really |just )?(?:budget|plan|reckon|calculate|write|put|note|file|book|go) |"
    rf"\b{MY_NUMBER} |\bwhat (?:goes|ends up|lands) |\bcall it ",
    re.IGNORECASE,
)
"""Words by which a figure is so plainly one's own that only its own sentence can be of another state of things."""
_OF_A_CHANGE = re.compile(
    r"\b(?:select\w*|reduc\w+|cut\w*|drop\w*|keep|keeping|remov\w+|prun\w+|pick\w*|top|best|chunk\w*|batch\w*|"
    r"tiles?|tiled|slices?|stream\w*|lazy|lazily|sparse\w*|float(?:16|32)|fp(?:8|16|32)|bf16|int8|single|"
    r"half|halve[sd]?|quanti[sz]\w+|unordered|symmetr\w+|triangle|instead|after\w*|then|once|"
    r"only (?:the|with|a|one)|shard\w*|each|per|every|for the|leaves?|left|input|remaining|rest|"
    r"(?<!budget )(?<!plan )(?<!reckon )(?<!calculate )(?<!go in )(?<!go )(?<!count )(?:with|using)(?! worst))\b",
    re.IGNORECASE,
)
"""Words of another state of things, of which a lower figure may well be told."""
_CHANGES = re.compile(
    r"\b(?:select\w*|reduc\w+|cut(?:s|ting)?|drop\w*|keep(?:s|ing)?|kept|remov\w+|prun\w+|pick\w*|top|best|chunk\w*|"
    r"batch\w*|tiles?|tiled|stream\w*|lazy|lazily|sparse\w*|halv\w+|"
    r"factori[sz]ation|instead of storing|quanti[sz]\w+|unordered|triangle|shard\w*|"
    r"cast\w*|shar(?:e[sd]?|ing)|chang(?:es?|ing)|fix(?:es|ed)?|remed(?:y|ies))\b",
    re.IGNORECASE,
)
"""Words of something done so that a figure becomes lower."""
_OF_A_MACHINE = re.compile(r"\b(?:machines?|box|server|laptop|node|instance|free)\b", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|'d) (?:be|take|have|need|come to)\b", re.IGNORECASE)
_STORED = re.compile(
    r"\A\s*[(,]?\s*(?:in|as|at|with|for|using)?\s*(?:(?:float|fp|bf|int) ?\d+|(?:single|double|half)(?: precision)?)",
    re.IGNORECASE,
)
"""The data type of a figure, told behind it."""
_BUT_IT = re.compile(
    r"\b(?:but|however|yet|only)\b[^.;!?\n]*?\b(?:it|that|this|which)"
    r"(?: (?:really|actually|in practice|will|would|only))* (?:needs?|takes?|is|has|be)\b",
    re.IGNORECASE,
)
"""What a thing would take is set against what it takes: "would be 400 TB. But most is zero, so it really needs 4"."""

_PUT = r"(?:put|write|note|enter|quote)(?: down)?"
_OWN_NUMBER = re.compile(
    rf"{RIGHTED}|(?:\b{MY_NUMBER}(?: here| then| now)? (?:is|would be|becomes)|"
    r"\bcall it|\bi(?:'d| would)? make (?:it|that)|"
    rf"\b(?:really|actually),? (?:it'?s |that'?s )?{MORE_LIKE}|"
    rf"\bwhat i(?:'d| would)? {_PUT}(?: (?:in|into|on) (?:the|my|our) \w+)? is|"
    rf"(?:[.!?;:]\s+|\bso )(?:(?:so|but|and|still|thus),? )?(?:i(?:'d| would|'m going to|'ll) )?(?:{_PUT}|"
    r"(?:tell|promise) (?:them|him|her|you|people)))"
    r"(?: (?:about|around|roughly|just|only|rather|then))*[\s:~≈]*\Z",
    re.IGNORECASE,
)
_IN_THE_END = re.compile(
    r"\b(?:so|hence|therefore|thus)[\s,]+(?:(?:i'?d|i would|i'?ll|i will|i)(?: rather)? (?:say|answer|put|call it|"
    r"estimate|guess)|(?:effectively|in effect|in the end|all in all|in fact)"
    r"(?:,? (?:it'?s|it is|that'?s|that is|it takes|it uses))?|(?:my|the) (?:answer|estimate|number|figure) is)"
    r"(?: (?:only|just|about|around|roughly|some|it'?s|more like))*[\s~≈]*\Z",
    re.IGNORECASE,
)
"""What leads to the figure that one says in the end."""
_REALLY = re.compile(
    rf"[.!?;:,]\s+(?:but )?{REALLY},? "
    r"(?:it(?:'s| is| will be)|that(?:'s| is)|i'd say|you get)?"
    rf"(?: ?(?:{MORE_LIKE}|rather|about|around|only|just))*[\s~≈]*\Z",
    re.IGNORECASE,
)
"""What leads to what a figure really is; devices are many ideally and more really, sizes and times may be of another
way to do it: "800 TB. In practice 500 GB, in blocks"."""
_LEADS_IN = r"\W*(?:(?:oh|ah|hmm+|hm|uh|er|erm|ok|okay|well|but|and|though|actually|thinking about it)\W+){0,3}"
_OPENS_PUTTING_DOWN = re.compile(
    _LEADS_IN + r"(?:that|it|this|the (?:number|figure|result|value))(?:'s| is| was| seems| looks| feels| sounds)"
    r"(?: (?:way|far|much|a bit|a little|probably|likely|surely|clearly|really|actually|just|of course)){0,2} "
    rf"(?:too (?:{TOO_MUCH}|low|small|little|few|long|short)|"
    r"an? (?:[a-z]+ )?(?:over|under)-?estimat\w+|over-?estimated|under-?estimated|pessimistic|optimistic|exaggerated|"
    r"inflated|(?:an? |the )?(?:worst[- ]case|upper bound|upper limit))\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:[\s.,;:!~≈-]|\b(?:so|and|but|then|thus|rather|instead|i|i'd|i'll|we|would|say|guess|think|budget|plan|"
    r"with|call|it|it'?s|that'?s|more|like|about|around|roughly|only|just|really|actually|make|take|go|for|the|real|true|"
    r"number|figure|value|is|my|own|estimate|should|be|probably|closer|nearer|to|in|practice|reality|a|an|maybe|"
    r"realistically|of|get|now)\b)*",
    re.IGNORECASE,
)
"""What may stand between such words and the figure that is told instead; with others it may be a limit's."""


def is_said_in_the_end(lead: str) -> bool:
    """Whether words before a figure tell it as what one says in the end: "so effectively", "so I'd say"."""
    return _IN_THE_END.search(lead) is not None


def is_put_down(text: str) -> bool:
    """Whether it is said that a figure is more than what is meant: "that's a ceiling", "on paper"."""
    return _PUT_DOWN.search(text) is not None


def is_taken(lead: str, behind: str) -> bool:
    """Whether a figure between two stretches of text is taken as what is meant: "in practice 8 GB"."""
    return _TAKEN_BEFORE.search(lead) is not None or _TAKEN_BEHIND.match(behind) is not None


def is_plainly_own(around: str) -> bool:
    """Whether the words around a figure make it so plainly one's own that what was told before counts no more."""
    return _OWN.search(around) is not None


def is_my_number(lead: str) -> bool:
    """Whether words right before a figure tell it as one's own: "my number is", "call it"."""
    return _OWN_NUMBER.search(lead) is not None


def really_is(lead: str) -> bool:
    """Whether words right before a figure tell it as what it really is: ". In practice it's more like"."""
    return _REALLY.search(lead) is not None


def of_a_change(text: str) -> bool:
    """Whether another state of things is spoken of, in which a figure may well be lower: "with the top 20"."""
    return _OF_A_CHANGE.search(text) is not None


def changes(text: str) -> bool:
    """Whether something is told that is done so that a figure becomes lower: "keeping the best 25"."""
    return _CHANGES.search(text) is not None


def without_data_type(behind: str) -> str:
    """What stands behind a figure, without the data type that it is told in: " in float32, but really"."""
    return _STORED.sub("", behind)


def of_a_machine(text: str) -> bool:
    """Whether a machine is spoken of, of which a size may be: "the node has 1 TB"."""
    return _OF_A_MACHINE.search(text) is not None


def would_but_is(before: str, lead: str) -> bool:
    """Whether a figure is led by what would be, and the next one by what is: "would be 400. But it really needs"."""
    return _WOULD.search(before) is not None and _BUT_IT.search(lead) is not None


def put_down_first(text: str, start: int, reach: int) -> bool:
    """Whether a text opens by putting down what was told before it, and leads to what stands at text[start], at most
    `reach` characters on: "that's too high. I'd budget "."""
    down = _OPENS_PUTTING_DOWN.match(text)
    if down is None or not 0 < start - down.end() <= reach:
        return False
    return _INSTEAD.fullmatch(text, down.end(), start) is not None
