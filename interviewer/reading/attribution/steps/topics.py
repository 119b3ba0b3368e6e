"""How long a step stays the topic: what a sentence that names none is about."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.attribution.scene import Scene
from interviewer.reading.attribution.steps.beside import modifies
from interviewer.reading.attribution.steps.mentions import Mention
from interviewer.reading.attribution.steps.staged import awaited

__all__ = ["Topic", "glosses"]

_GOES_ON = frozenset(
    """
    it this that they these those each every per its so which their also plus querying query queries
    lookup lookups search still roughly about then both but and overall hence therefore because thus that's thats
    """.split()
)
_OPENERS = frozenset(("-", "*", "**", "`", "(", "\n", "~", "$", "•", ",", ":", "!", ".", "--"))
_INTERJECTIONS = frozenset(
    """
    no nope nah wrong nonsense rubbish bullshit false incorrect not actually sorry wait hmm hm well ok okay yes yeah yep
    right sure oh ah oops true scratch that correction rather in fact really obviously clearly simply
    joking kidding joke jokes sarcasm aside seriously just
    """.split()
)
_OBJECTING = frozenset("disagree buy agree differ doubt object contradict".split())
_VOICES = frozenset("he she they he's she's they're i i'm".split())
_VERDICTS = frozenset("wrong mistaken right correct incorrect off close".split())
_PRONOUNS = frozenset("it they them it's it'd it'll they're".split())
_COSTS = frozenset("memory time space cost storage work the runtime bytes ram".split())
_AGAIN = frozenset("then same likewise too also".split())
_WHOLE = frozenset("overall total whole everything altogether entire sum all".split())
_IN_TIME = frozenset(("time", "runtime", "work", "cpu", "compute", "is", "takes", "costs", "=", ":", "\n", "`", "$"))
_IN_SPACE = frozenset("memory space storage ram bytes cells".split())
_KEPT_OPEN = 2
"""Sentences without a claim after which a topic that was only named is no longer the one."""
_IDLE = frozenset("the sorry that is was i mean meant for it that's ( ) , . ! - this of course".split())


class Topic:
    """The subjects that the sentences of one message were last about."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._subjects: tuple[str, ...] = ()
        self._open = 0  # sentences for which what was named still waits for its cost
        self._costs: frozenset[str] = frozenset()  # growths told in the sentence that names the topic
        self._two: tuple[str, ...] = ()  # the two subjects that a sentence without costs has named

    def told(self, mentions: list[Mention]) -> list[Mention]:
        """The mentions without those that tell more about what was spoken of before: "it only sorts the keys"."""
        return [m for m in mentions if not _told_of(self._scene, m.start)] if self._subjects else mentions

    def over(self, first: int, last: int) -> tuple[str, ...]:
        """The subjects of a sentence that names none; () where it is about something else."""
        if self._fresh_line(first, last):
            return ()
        if self._two and _of_both(self._scene, first, last):
            return self._two
        if self._subjects and (self._continues(first, last) or (self._open and self._plain(first, last))):
            return self._subjects
        return ()

    def goes_on(self, first: int, last: int, mentions: Sequence[Mention], claims: bool) -> None:
        """Take in a sentence that was read."""
        asks = self._scene.low(last - 1) == "?"
        mentions = [m for m in mentions if not _identified(self._scene, m.start)] or (mentions if claims else ())
        if mentions:
            self._subjects = _foremost(self._scene, mentions).subjects
            named = tuple(dict.fromkeys(one for mention in mentions for one in mention.subjects))
            self._two = named if not claims and len(named) == _TWO else ()
            self._open = _KEPT_OPEN if asks or not claims else 0
            self._costs = frozenset() if self._open else self._growths(first, last)
        elif claims and asks and self._subjects and (self._open or self._continues(first, last)):
            self._open = _KEPT_OPEN  # "the lag, could that be n log n?": what comes next answers
        elif claims:
            fresh = self._fresh_line(first, last)
            if not self._subjects or fresh or not (self._open or self._continues(first, last)):
                self._subjects = ()
            self._open = 0
        elif all(word in _INTERJECTIONS or not word.isalpha() for word in self._scene.words(first, last)):
            self._open = _KEPT_OPEN  # "No.": what comes next is in its place
            if any(word.isalpha() for word in self._scene.words(first, last)):
                self._costs = frozenset()
        else:
            self._open = max(0, self._open - 1)

    def _growths(self, first: int, last: int) -> frozenset[str]:
        """The growths of a sentence, as they are written."""
        scene = self._scene
        atoms = (scene.atoms[at] for at in range(first, last) if scene.kind(at) == "growth")
        return frozenset(scene.text[atom.start : atom.end].lower() for atom in atoms)

    def _fresh_line(self, first: int, last: int) -> bool:
        """Whether a new line tells another cost in time, where that of the topic was told with its name: "Steps 1 and 2
        are O(n).", and below that "Time O(f²n), space O(f²n)": the next step. "Memory n" would go on."""
        scene = self._scene
        if not self._costs or "\n" not in scene.words(first - 1, first + 1):
            return False
        at = next((at for at in range(first, last) if scene.kind(at) == "growth"), None)
        if at is None or not {*scene.words(first, at)} <= _IN_TIME:
            return False  # "- n·k kept": the bullets below a heading go on about it
        behind = scene.words(at + 1, min(at + 4, last))
        behind = behind[: next((place for place, word in enumerate(behind) if word in _OPENERS), len(behind))]
        if _WHOLE.intersection(behind) or _IN_SPACE.intersection(behind):
            return False
        return scene.text[scene.atoms[at].start : scene.atoms[at].end].lower() not in self._costs

    def _plain(self, first: int, last: int) -> bool:
        """Whether a sentence is neither about the whole nor about what was left: it may be about what was named."""
        words = self._scene.words(first, last)
        return not _WHOLE & set(words) and "back" not in words[:3]

    def _continues(self, first: int, last: int) -> bool:
        """Whether a sentence without a topic of its own is still about the one before."""
        scene = self._scene
        places = [at for at in range(first, last) if scene.low(at) not in _OPENERS]
        while len(places) > 1 and scene.low(places[0]) in _INTERJECTIONS - _GOES_ON:
            places.pop(0)
        if not places or _contradicts(scene, first, places[0]):
            return True
        words = scene.words(places[0], places[0] + 8)
        head = words[: next((at for at, word in enumerate(words) if word in ":,;-"), 0)]
        if _OBJECTING.intersection(head) or (_VERDICTS.intersection(head) and words[0] in _VOICES):
            return True  # "I disagree: the rows are hashed, so n", "he's wrong, it's n log n"
        if words[0] in ("for", "with", "in", "using") and words[1:2] and words[1] in ("this", "that", "it", "these"):
            return True
        if words[0] in _GENERALLY or words[:2] in _IN_GENERAL:
            return True  # "1,000,000 × 4 updates. General: 4n"
        if _AGAIN & set(words[1:5]) and words[0] in _COSTS:
            return True  # "Memory then is linear.", "Bytes the same, n."
        if words[0] in _GOES_ON or scene.atoms[places[0]].kind in ("growth", "quantity") or "per" in words:
            return True
        return bool(_PRONOUNS & set(words[:3]))


_GENERALLY = frozenset("general generally asymptotically symbolically formally".split())
_IN_GENERAL = (["in", "general"], ["in", "symbols"], ["in", "letters"], ["in", "formulas"])
_NO = frozenset("no nope nah wrong nonsense rubbish bullshit false incorrect".split())


def _contradicts(scene: Scene, first: int, at: int) -> bool:
    """ "He said the aggregation is O(u). No: every row is read, O(n).": what is said against is what it is about."""
    return scene.low(at - 1) in _OPENERS and any(scene.low(place) in _NO for place in range(first, at))


_TWO = 2
_BOTH = (["both"], ["each"], ["either"], ["the", "two"])


def _of_both(scene: Scene, first: int, last: int) -> bool:
    """ "Group, then aggregate. Both just walk over the rows, O(n)": whether a sentence is of the two named before."""
    while first < last and (scene.low(first) in _OPENERS or scene.low(first) in _INTERJECTIONS):
        first += 1
    return scene.words(first, first + 1) in _BOTH or scene.words(first, first + 2) in _BOTH


_OBJECTS = frozenset("need needs require requires use uses do does involve involves contain contains".split())


_COSTS_ANOTHER = frozenset("costs cost takes take means implies triggers is a another second full just also".split())
_REASONS = frozenset("because since cause cuz bc cos coz".split())


def _foremost(scene: Scene, mentions: Sequence[Mention]) -> Mention:
    """What a sentence leaves as the topic: its last mention, unless that is only what the first one needs, stands in
    a reason ("the grouping is n log n, because it sorts") or says for each of what ("an index, 50 hits per query")."""
    first = mentions[0]
    bracketed = [scene.low(m.start - 1) == "(" for m in mentions]  # "Step 4 (lag)." is about the lag
    told = [m for place, m in enumerate(mentions) if bracketed[place] or not modifies(scene, mentions, place)]
    last = next((m for m in reversed(told) if m is first or not _aside(scene, first, m)), first)
    between = scene.words(first.end, last.start)
    if _COSTS_ANOTHER.issuperset(between[-3:]) and len(between) > 1 and between[-1] in ("a", "another", "second"):
        return first  # "the shift costs another sort"
    return first if _OBJECTS & set(between) and not {",", "and", ";", "then"} & set(between) else last


_HOW = frozenset("also only just merely simply always really actually then again re -".split())


def _aside(scene: Scene, first: Mention, mention: Mention) -> bool:
    """Whether a later mention stands in a reason, says for each of what, is done by the first one, or is only what that
    one waits for."""
    if scene.low(mention.start) == "per":
        return True
    if scene.low(mention.start).endswith("s") and (
        scene.low(mention.start - 1) == "it" or set(scene.words(first.end, mention.start)) <= _HOW
    ):
        return True  # "the grouping is n log n, it sorts everything", "the lag sorts again"
    return bool(_REASONS & set(scene.words(first.end, mention.start))) or awaited(scene, mention.start, mention.end)


def _identified(scene: Scene, at: int) -> bool:
    """ "no, that's the input": says what something is, and opens no topic."""
    before = scene.words(at - 3, at)
    while before and before[-1] in ("the", "a", "only", "just", "its", "our"):
        before.pop()
    return before[-1:] in (["that's"], ["thats"]) or before[-2:] in (["that", "is"], ["that", "was"])


def _told_of(scene: Scene, at: int) -> bool:
    """ "it only sorts the keys", "that would be if it sorted": more about what was spoken of before."""
    word, before = scene.low(at), scene.words(at - 2, at)
    if scene.words(at + 1, at + 3) == ["-", "based"] or scene.low(at + 1) == "based":
        return True  # "step 1. sort-based would be n log n"
    already = "already" in (scene.low(at - 1), scene.low(at + 1))
    if word.endswith("ed") and already and {"are", "is"} & set(before):
        return True  # "no, the rows are sorted already, so n"
    if word.endswith("ed"):
        return before in (["if", "it"], ["if", "they"], ["if", "we"], ["if", "you"])
    return word.endswith("s") and before in (["it", "only"], ["it", "just"], ["it", "merely"])


def glosses(scene: Scene, first: int, last: int, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence only says what the growth before it was of: "Tri: n log n. (the sort, sorry)"."""
    named = {at for mention in mentions for at in range(mention.start, mention.end)}
    rest = {scene.low(at) for at in range(first, last) if at not in named}
    return rest <= _IDLE and len(mentions) == 1
