"""Which option of a group (a data type, a way to count pairs) a figure is in: the one stated nearest to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from interviewer.content.rules import Assumption
from interviewer.grading.figures.assuming.choices import DEMANDED, Choice, same_figure
from interviewer.grading.figures.assuming.in_turn import option_in_turn
from interviewer.grading.figures.assuming.option_places import WIDEST, OptionPlace, named_in, phrase_places
from interviewer.grading.figures.assuming.option_reach import of_a_change, of_another
from interviewer.grading.figures.setting import Setting
from interviewer.grading.figures.standing.was_before import told_as_before
from interviewer.grading.marks import Heard
from interviewer.grading.places import nearest_to
from interviewer.reading.model import QuantityClaim, Stance
from interviewer.reading.prose.words import expand

__all__ = ["option_choices"]

_APART = 25


def option_choices(assumption: Assumption, claim: QuantityClaim, setting: Setting) -> list[Choice]:
    """The options stated nearest to the claim: in its clause, its sentence, its message, one just before; else any
    ordinary one."""
    heard, compiled, group_id = setting.heard, setting.compiled, assumption.options or ""
    group = compiled.options[group_id]
    values = compiled.option_values(group_id)
    named = named_in(group_id, heard, compiled, setting.givens)
    phrases = [
        place
        for place in nearest_to(named.phrases, claim, itemgetter(0))
        if not _proposed(place, claim, heard)
        and not of_another(place, claim, heard)
        and not (place[1] == claim.sentence and told_as_before(claim, heard))
    ]
    counted = nearest_to(named.counted, claim, itemgetter(0))
    phrases += [place for place in counted if not (_proposed(place, claim, heard) or of_a_change(place, claim, heard))]
    widths = nearest_to(named.figures, claim, itemgetter(0))
    widths = [place for place in widths if not (_proposed(place, claim, heard) or of_a_change(place, claim, heard))]
    places = [*phrases, *widths]
    in_turn = option_in_turn((*named.phrases, *named.figures), claim, heard)
    governing = _governing(phrases, claim, heard)
    for nearest in (
        [in_turn] if in_turn is not None else [],
        _heading(phrases, claim, heard.reading.source.typed),
        [(start, option) for start, _sentence, clause, option in phrases if clause == claim.clause],
        [governing] if governing is not None else [],
        _just_before(phrases, named.figures, claim, heard),
        [(start, option) for start, _sentence, clause, option in places if clause == claim.clause],
        [(start, option) for start, sentence, _clause, option in places if sentence == claim.sentence],
        [(start, option) for start, _sentence, _clause, option in places],
    ):
        if nearest:
            if claim.stance is Stance.HEDGED and _told_together(nearest, claim, heard):
                return [Choice(values[option], option, True) for option in dict.fromkeys(o for _start, o in nearest)]
            return _nearest(nearest, claim, values, heard.reading.source.typed)
    earlier, settled = _earlier(group_id, values, claim, setting)
    ordinary = [name for name in assumption.ordinary or group.ordinary if name in values and name != earlier]
    said = [Choice(values[earlier], earlier, True)] if earlier is not None else []
    return said if settled else [*said, *(Choice(values[option], option, False) for option in ordinary)]


def _told_together(named: Sequence[tuple[int, str]], claim: QuantityClaim, heard: Heard) -> bool:
    """Whether the options are those of all alternatives: "19 or 38 MB, depending on whether it's half or single"."""
    first, last = min(named)[0], max(named)[0]
    return not any(first < c.span.start < last for c in heard.reading.quantities if c.unit is claim.unit)


_LATELY = 3
"""Messages before a figure's own in which an option that still holds is looked for."""

_SAYING = frozenset(
    """i we you it is it's i'm let's us say assume assuming use uses using used store stored stores storing keep keeping
    kept with in as at by the a all everything everywhere only just dtype type data numpy pandas default and so ok okay
    go going take floats values numbers pairs once each pair be am are would will we'd i'd we'll i'll we're they're
    that's working""".split()
)


def _earlier(
    group_id: str, values: Mapping[str, float], claim: QuantityClaim, setting: Setting
) -> tuple[str | None, bool]:
    """The option named just before, and whether it alone counts: a message that said nothing else, or the very figure.

    In a message with a figure of its own the option is that one's, and holds only where the figure is said again.
    """
    for past in reversed(setting.before[-_LATELY:]):
        told = [c for c in past.reading.quantities if c.unit is claim.unit and (c.low or 0.0) > WIDEST]
        again = any(same_figure(claim, c) for c in told)
        if told and not again:
            break
        named = {
            place for place in phrase_places(group_id, values, past, setting.compiled) if not _asks_for(place, past)
        }
        options = {option for _start, _sentence, _clause, option in named}
        if len(options) == 1:
            words = [token.word for token in past.reading.prose.tokens if token.kind == "word"]
            return options.pop(), again or len(words) - len(named) * 2 <= sum(word in _SAYING for word in words)
        if options or again:
            break
    return None, False


_HEADS = re.compile(r"\w[\w-]*(?: [\w-]+){0,2}[*_`]*\s*(?:[:=|]|->|→)[\s*_`~≈|]*")


def _heading(phrases: Sequence[OptionPlace], claim: QuantityClaim, typed: str) -> list[tuple[int, str]]:
    """ "float32: 400 TB (float64 would be 800)": the option that heads the figure."""
    return [
        (start, option)
        for start, _sentence, _clause, option in phrases
        if start < claim.span.start and _HEADS.fullmatch(typed[start : claim.span.start])
    ]


def _just_before(
    phrases: Sequence[OptionPlace], widths: Sequence[OptionPlace], claim: QuantityClaim, heard: Heard
) -> list[tuple[int, str]]:
    """The one option that the sentence before tells as what is there: "numpy defaults to float64. 10^14 entries at 4
    bytes are 400 TB" is at odds with it; a contrast ("but", "could") takes another one."""
    options = {option for start, _sentence, _clause, option in phrases if start < claim.span.start}
    told = [(start, option) for start, sentence, _c, option in phrases if sentence == claim.sentence - 1]
    if len(options) != 1 or not told or all(width[2] != claim.clause for width in widths):
        return []
    typed = heard.reading.source.typed
    return [] if _CONTRAST.search(typed, told[-1][0], claim.span.start) else [told[-1]]


_CONTRAST = re.compile(
    r"\b(?:but|however|instead|though|although|while|could|can|would|i'?d|we'?d|let'?s|if|rather|cast\w*|convert\w*|"
    r"reduc\w*|down|assum\w*|suppose|say|suffic\w*|enough|with|take|taking|use|using|store\w*|keep\w*)\b",
    re.IGNORECASE,
)
_PROPOSES = frozenset("would could should instead".split())
_SUFFICES = frozenset("suffice suffices enough".split())
_REASONS = frozenset("because since as for with given".split())
"""First words of a clause that says why a figure is what it is."""
_NEEDLESS = frozenset("redundant needless unnecessary superfluous wasted wasteful".split())
_FIXES = frozenset(
    """fix fixes change changes changing remedy remedies optimisation optimization improvement improvements mitigation
    solution redesign suggestion proposal cure instead""".split()
)
_HEADS_A_FIX = frozenset("fix remedy solution optimisation optimization improvement".split())
"""First words of "fix = float16", which no colon heads."""
_WORD = re.compile(r"[a-z]+")
_COMMANDS = frozenset(
    """write rewrite use switch replace swap change try restrict keep drop skip take reduce cut limit halve remove avoid
    deduplicate exploit throw omit make build compute generate""".split()
)
"""First words of a clause that asks for what is not done yet."""


def _proposed(place: OptionPlace, claim: QuantityClaim, heard: Heard) -> bool:
    """Whether an option is only proposed after the figure: "80 GB, so I'd keep unordered pairs only"."""
    if place[0] >= claim.span.end and DEMANDED.match(heard.reading.source.typed, claim.span.end):
        return True
    if place[1] > claim.sentence and _leads_to_plan(place, heard):
        return True
    return place[0] >= claim.span.end and place[2] != claim.clause and _asks_for(place, heard)


def _leads_to_plan(place: OptionPlace, heard: Heard) -> bool:
    """ "As for the fix: half of them are redundant, and I'd compute the rest lazily": why something is proposed."""
    prose = heard.reading.prose
    sentence = prose.sentences[place[1]]
    clauses = range(place[2] + 1, sentence.last)
    return any(_asks_for((place[0], place[1], clause, place[3]), heard) for clause in clauses)


def _asks_for(place: OptionPlace, heard: Heard) -> bool:
    """Whether the clause of an option says what would be better: "I'd use float32", "write itertools.combinations".

    So does "4,950 columns suffice", but "since 4,950 suffice" says why; "we'd be in float32" only what is assumed. So
    does "half of them are redundant", and all that "The fix:" heads.
    """
    prose = heard.reading.prose
    clause = prose.clauses[place[2]]
    said = [word for t in prose.tokens[clause.first : clause.last] if t.kind == "word" for word in expand(t.word)]
    proposes = any(word in _PROPOSES and after != "be" for word, after in pairwise((*said, "")))
    suffices = not _SUFFICES.isdisjoint(said) and said[0] not in _REASONS
    heads = {word for start, end in clause.labels for word in _WORD.findall(prose.text[start:end].lower())}
    if not _NEEDLESS.isdisjoint(said) or not _FIXES.isdisjoint(heads):
        return True
    return proposes or suffices or (bool(said) and (said[0] in _COMMANDS or said[0] in _HEADS_A_FIX))


def _governing(phrases: Sequence[OptionPlace], claim: QuantityClaim, heard: Heard) -> tuple[int, str] | None:
    """The option named by its words before a figure in its sentence, with no other figure of the unit in between.

    "In fp16: 2·12·512·768·4 bytes = 37.7 MB": the words stand, whatever width was then multiplied by.
    """
    before = [place for place in phrases if place[1] == claim.sentence and place[0] < claim.span.start]
    if not before:
        return None
    start, _sentence, _clause, option = max(before)
    others = (c for c in heard.reading.quantities if c is not claim and c.unit is claim.unit and (c.low or 0) > WIDEST)
    between = any(start < other.span.start < claim.span.start for other in others)
    return None if between else (start, option)


def _nearest(
    named: Sequence[tuple[int, str]], claim: QuantityClaim, values: Mapping[str, float], typed: str
) -> list[Choice]:
    """One option: that one. Several beside several figures or a range: any of them; else the nearest."""
    options = list(dict.fromkeys(option for _start, option in named))
    if claim.low == claim.high and len(options) > 1:
        options = [min(named, key=lambda item: _distance(item[0], claim, typed))[1]]
    return [Choice(values[option], option, True) for option in options]


def _figure_follows(typed: str, place: int) -> bool:
    """Whether an option in brackets has a figure of its own there: "(float64 would be 800)"."""
    inside = typed[place:].partition(")")[0].partition(" ")[2]
    return any(char.isdigit() for char in inside)


def _distance(place: int, claim: QuantityClaim, typed: str) -> int:
    """Characters between; what stands behind a comma or bracket after the figure is rather another figure's."""
    if place >= claim.span.end:
        between = typed[claim.span.end : place]
        aside = "," in between or ("(" in between and _figure_follows(typed, place))
        return place - claim.span.end + (_APART if aside else 0)
    return max(0, claim.span.start - place)
