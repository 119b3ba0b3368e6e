"""Which step or alternative of the scenario a claim is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from interviewer.reading.attribution.asides import aside
from interviewer.reading.attribution.assign import runs_of
from interviewer.reading.attribution.scene import Scene
from interviewer.reading.growth.finding.tokens import singular
from interviewer.reading.prose.words import stem

__all__ = ["mentions_of", "subjects_of"]

_ORDINALS = {
    word: str(number)
    for words in ("first second third fourth fifth sixth seventh eighth", "one two three four five six seven eight")
    for number, word in enumerate(words.split(), start=1)
}
_GOES_ON = frozenset(
    """
    it this that they these those each every per its so which their also plus querying query queries
    lookup lookups search still roughly about then both but and overall hence therefore because thus
    """.split()
)
_LOOKED_AT = 4
"""Mentions behind a growth that may own it."""
_OPENERS = frozenset(("-", "*", "**", "`", "(", "\n", "~", "$", "•"))
_JOINTS = frozenset("and , & the + both / or also step steps".split())


_BEFORE_NOUN = frozenset("the a an each every one same its their that this our".split())
_BESIDE = frozenset(
    """
    per in with within inside by after before following across over between from than like unlike
    """.split()
)
_STAGED = frozenset("after before following since unlike".split())
_APART = frozenset((";", "\n", ".", "and", "but", ",", "while", "whereas", "then"))
_JOINED_WORDS = frozenset(
    """
    ( : - the . ) -- ` ** *
    """.split()
)


def subjects_of(
    scene: Scene, subjects: Mapping[str, Sequence[str]], extra: Collection[int] = ()
) -> dict[int, tuple[str, ...]]:
    """The subjects of each growth and quantity atom, and of the atoms in `extra`; one about the whole is left out."""
    if not subjects:
        return {}
    phrases = _phrases(tuple((key, tuple(words)) for key, words in subjects.items()))
    out: dict[int, tuple[str, ...]] = {}
    carried: tuple[str, ...] = ()
    labelled = sorted((*scene.growths.values(), *scene.quantities.values(), *extra))
    for first, last in scene.sentences:
        if not labelled or first > labelled[-1]:
            break
        mentions = _mentions(scene, first, last, phrases)
        if carried:
            mentions = [m for m in mentions if not _told_of(scene, m[0])]
        claims = [at for at in range(first, last) if scene.atoms[at].kind in ("growth", "quantity") or at in extra]
        if not mentions:
            if carried and claims and _goes_on(scene, first, last):
                out.update(dict.fromkeys(claims, carried))
            elif claims and not _goes_on(scene, first, last):
                carried = ()
            continue
        out.update(_within(scene, claims, mentions, first))
        carried = mentions[-1][2]
    return out


def mentions_of(scene: Scene, subjects: Mapping[str, Sequence[str]]) -> list[tuple[int, int, tuple[str, ...]]]:
    """(first atom, past the last, subjects) of every place where a subject is named."""
    if not subjects:
        return []
    phrases = _phrases(tuple((key, tuple(words)) for key, words in subjects.items()))
    return [mention for first, last in scene.sentences for mention in _mentions(scene, first, last, phrases)]


def _goes_on(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence without a topic of its own is still about the one before."""
    places = [at for at in range(first, last) if scene.low(at) not in _OPENERS]
    if not places:
        return True
    words = scene.words(places[0], places[0] + 8)
    if words[0] in ("for", "with", "in", "using") and words[1:2] and words[1] in ("this", "that", "it", "these"):
        return True
    if "then" in words[1:3] and words[0] in ("memory", "time", "space", "cost", "storage", "work", "the"):
        return True  # "Memory then is linear."
    return words[0] in _GOES_ON or scene.atoms[places[0]].kind in ("growth", "quantity") or "per" in words


def _within(
    scene: Scene, claims: Sequence[int], mentions: Sequence[tuple[int, int, tuple[str, ...]]], first: int
) -> dict[int, tuple[str, ...]]:
    out: dict[int, tuple[str, ...]] = {}
    for run in runs_of(scene, [at for at in claims if scene.atoms[at].kind == "growth"]):
        for mention in mentions:
            if len(mention[2]) == len(run) > 1 and mention[1] <= run[0] <= mention[1] + 4:
                out.update({at: (subject,) for at, subject in zip(run, mention[2], strict=True)})
    mentions = [m for m in mentions if not _beside_it(scene, m[0]) and not _supposed(scene, m[0])]
    kept = [mention for mention in mentions if not _denied(scene, mention[0])]
    mentions = kept or mentions
    kept = [m for place, m in enumerate(mentions) if not _modifies(scene, mentions, place)]
    mentions = kept or mentions
    starts, ends = [m[0] for m in mentions], [m[1] for m in mentions]
    for at in claims:
        if at in out:
            continue
        past, nearest = bisect_right(ends, at), bisect_right(starts, at)
        following = mentions[nearest : nearest + _LOOKED_AT]
        after = next((m for m in following if not aside(scene, at, m, claims)), None)
        if after is not None and _right_behind(scene, at, after, claims):
            out[at] = after[2]
        elif past:
            out[at] = mentions[past - 1][2]
        elif after is not None and not any(scene.low(place) in (";", "\n") for place in range(at, after[0])):
            out[at] = after[2]
    return out


def _beside_it(scene: Scene, at: int) -> bool:
    """ "apart from the input", "on top of the input": what is spoken of is something else."""
    start = at - 1 if scene.low(at - 1) in ("the", "its", "our", "a") else at
    return scene.words(start - 2, start) in _BESIDES or scene.words(start - 3, start) == ["on", "top", "of"]


_BESIDES = (["apart", "from"], ["aside", "from"], ["other", "than"])


def _denied(scene: Scene, at: int) -> bool:
    """ "it doesn't sort", "no sort is needed": the subject is named only to be left out."""
    return bool(
        {"not", "no", "without", "doesn't", "don't", "isn't", "never", "doesnt", "dont", "didn't"}
        & set(scene.words(at - 2, at))
    )


def _modifies(scene: Scene, mentions: Sequence[tuple[int, int, tuple[str, ...]]], place: int) -> bool:
    """ "the shift per group", "after the sort, the lag": named beside what the sentence is about."""
    start, end, _subjects = mentions[place]
    at = start - 1
    while scene.low(at) in _BEFORE_NOUN:
        at -= 1
    if scene.low(at) == "(" and place and mentions[place - 1][1] == at:
        return True  # "the lag (shift ...)"
    if place and _verb_of(scene, mentions[place - 1], start):
        return True
    if scene.words(at - 1, at + 1) == ["of", "all"]:
        at -= 1
    elif scene.low(at) not in _BESIDE:
        return False
    if place and mentions[place - 1][1] <= at:
        return not any(scene.kind(i) == "growth" or scene.low(i) in _APART for i in range(mentions[place - 1][1], at))
    return scene.low(at) in _STAGED and place + 1 < len(mentions) and scene.low(end) == ","


def _told_of(scene: Scene, at: int) -> bool:
    """ "it only sorts the keys": more about what was spoken of before."""
    return scene.low(at).endswith("s") and scene.words(at - 2, at) in (["it", "only"], ["it", "just"], ["it", "merely"])


def _verb_of(scene: Scene, before: tuple[int, int, tuple[str, ...]], start: int) -> bool:
    """ "groupby sorts", "the mean needs sorted values", "n log n if it sorted": told of the mention before."""
    word = scene.low(start)
    if word.endswith("s") and before[1] == start:
        return True
    if not word.endswith("ed") or before[1] == start:
        return False
    if scene.words(start - 2, start)[:1] == ["if"]:
        return True
    return not any(scene.kind(i) == "growth" or scene.low(i) in _APART for i in range(before[1], start))


def _supposed(scene: Scene, start: int) -> bool:
    """ "not n d, as one may suppose by the input": named in what others would think."""
    for at in range(start - 1, max(0, start - 9), -1):
        if scene.kind(at) != "word":
            return False
        if scene.low(at) == "as" and scene.low(at + 1) in ("one", "you", "people", "some", "many"):
            return bool(_THINKS & set(scene.words(at + 1, start)))
    return False


_THINKS = frozenset("think suppose expect guess believe say assume conclude".split())


def _right_behind(scene: Scene, at: int, mention: tuple[int, int, tuple[str, ...]], claims: Sequence[int]) -> bool:
    """ "O(n) for the grouping": the phrase right after wins over one further before."""
    between = scene.words(at + 1, mention[0])
    if len(between) > 5 or bisect_left(claims, mention[0]) - bisect_right(claims, at) > 0:
        return False
    if between in (["("], ["["]) and scene.low(mention[1]) in (")", "]"):
        return True
    if not between and scene.low(mention[0]) in ("per", "each", "every", "a"):
        return True
    return any(word in ("for", "in", "of", "to", "on", "by", "with") for word in between) and not any(
        word in (",", ";", "and", "but", "so", ".", "because", "since", "\n", "than") for word in between
    )


class _Table(dict[tuple[str, ...], str]):
    """Phrase -> subject; reach: the most words of a phrase that begins with a word.

    misspelt: what words met so far are typing errors for, as every message repeats the same few.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reach: dict[str, int] = {}
        self.misspelt: dict[str, str | None] = {}


_REMEMBERED = 8_192
"""Words of which it is remembered whether they are a subject misspelt."""


@lru_cache(maxsize=128)
def _phrases(subjects: tuple[tuple[str, tuple[str, ...]], ...]) -> _Table:
    out = _Table()
    for key, words in subjects:
        for phrase in words:
            if phrase.startswith("="):
                out.setdefault((phrase.lower(),), key)
                continue
            parts = tuple(_root(part) for part in phrase.lower().replace("-", " ").replace("/", " ").split())
            if parts:
                out.setdefault(parts, key)
    for parts in out:
        out.reach[parts[0]] = max(len(parts), out.reach.get(parts[0], 0))
    return out


@lru_cache(maxsize=8192)
def _root(word: str) -> str:
    return stem(singular(_ORDINALS.get(word, word))) if not word.isdecimal() else word


def _mentions(scene: Scene, first: int, last: int, phrases: _Table) -> list[tuple[int, int, tuple[str, ...]]]:
    """(first atom, past the last, subjects) of each mention; "steps 1 and 2" and "a and b" are one mention of two."""
    roots = [
        _root(scene.low(at)) if scene.atoms[at].kind in ("word", "number") else scene.low(at)
        for at in range(first, last)
    ]
    lows = scene.words(first, last)
    plain = [index for index, root in enumerate(roots) if root not in ("-", "/", "`", "*", '"', "'")]
    found: list[tuple[int, int, tuple[str, ...]]] = []
    place = 0
    while place < len(plain):
        hit = _hit(roots, lows, plain, place, phrases)
        if hit is None:
            hit = _numbered(roots, plain, place, phrases)
        if hit is None:
            place += 1
            continue
        subject, size = hit
        found.append((first + plain[place], first + plain[place + size - 1] + 1, (subject,)))
        more = place + size
        others = [phrases.get((_root("step"), number)) for number in _through(roots, plain, more - 1)]
        if others:
            start, _end, said = found.pop()
            found.append((start, first + plain[more] + 1, (*said, *(other for other in others if other))))
            place = more + 1
            continue
        while (
            _root("step") == roots[plain[place]]
            and more + 1 < len(plain)
            and roots[plain[more]] in ("and", ",", "&", "+", "to")
        ):
            skip = 2 if roots[plain[more + 1]] in ("and", "&") and more + 2 < len(plain) else 1
            number = roots[plain[more + skip]] if more + skip < len(plain) else ""
            other = phrases.get((_root("step"), number))
            at = first + plain[more + skip] if more + skip < len(plain) else -1
            spelled = scene.kind(at) == "word" and scene.low(first + plain[place]) != "steps"
            if other is None or spelled:
                break
            found.append((first + plain[more + skip], first + plain[more + skip] + 1, (other,)))
            more += skip + 1
        place = more
    return _joined(scene, found)


def _through(roots: Sequence[str], plain: Sequence[int], at: int) -> list[str]:
    """The further numbers of a range of steps: "1-3" gives 2 and 3."""
    if at + 1 >= len(plain) or not roots[plain[at]].isdecimal() or not roots[plain[at + 1]].isdecimal():
        return []
    if roots[plain[at] + 1 : plain[at + 1]] != ["-"]:
        return []
    low, high = int(roots[plain[at]][:3]), int(roots[plain[at + 1]][:3])
    return [str(number) for number in range(low + 1, high + 1)] if low < high <= low + 9 else []


def _hit(
    roots: list[str],
    lows: Sequence[str],
    plain: list[int],
    place: int,
    phrases: _Table,
) -> tuple[str, int] | None:
    root = roots[plain[place]]
    reach = min(phrases.reach.get(root, 0), len(plain) - place)
    for size in range(reach, 0, -1):
        subject = phrases.get(tuple(roots[index] for index in plain[place : place + size]))
        if subject is not None:
            return subject, size
    exact = phrases.get(("=" + lows[plain[place]],))
    if exact is not None:
        return exact, 1
    if len(root) >= 4 and (near := _misspelt(root, phrases)) is not None:
        return near, 1
    # "third step", "step number 3"
    if place + 1 < len(plain) and roots[plain[place + 1]] == _root("step"):
        subject = phrases.get((_root("step"), root))
        if subject is not None:
            return subject, 2
    return None


def _misspelt(root: str, phrases: _Table) -> str | None:
    """The subject named by one long word with a typing error in it."""
    if root not in phrases.misspelt:
        if len(phrases.misspelt) >= _REMEMBERED:
            phrases.misspelt.clear()
        phrases.misspelt[root] = _meant(root, phrases)
    return phrases.misspelt[root]


def _meant(root: str, phrases: Mapping[tuple[str, ...], str]) -> str | None:
    if len(root) == 4 and root.isalpha():
        swapped = (root[0] + root[2] + root[1] + root[3], root[:2] + root[3] + root[2])
        return next((phrases[(other,)] for other in swapped if (other,) in phrases), None)
    if len(root) < 5 or not root.isalpha():
        return None
    for phrase, subject in phrases.items():
        if len(phrase) == 1 and len(phrase[0]) >= 6 and phrase[0][0] == root[0] and _close(root, phrase[0]):
            return subject
    return None


@lru_cache(maxsize=8192)
def _close(word: str, target: str) -> bool:
    allowed = 1 if len(target) < 9 else 2
    return abs(len(word) - len(target)) <= allowed and OSA.distance(word, target, score_cutoff=allowed) <= allowed


def _numbered(
    roots: list[str], plain: list[int], place: int, phrases: Mapping[tuple[str, ...], str]
) -> tuple[str, int] | None:
    """A number at the head of a line: "3) n^2", "(3): n^2", "#3"."""
    number = roots[plain[place]]
    if not number.isdecimal() or (_root("step"), number) not in phrases:
        return None
    after = roots[plain[place + 1]] if place + 1 < len(plain) else ""
    before = roots[plain[place - 1]] if place else ""
    heads = place == 0 or (place == 1 and before in ("(", "#")) or (after == ")" and "(" not in roots[: plain[place]])
    if (heads and after in (")", ":", ".", "--", "->", "=", "is")) or before == "#":
        return phrases[(_root("step"), number)], 1
    return None


def _joined(scene: Scene, found: Sequence[tuple[int, int, tuple[str, ...]]]) -> list[tuple[int, int, tuple[str, ...]]]:
    out: list[tuple[int, int, tuple[str, ...]]] = []
    for start, end, subjects in found:
        if out:
            last = out[-1]
            between = scene.words(last[1], start)
            if subjects[0] in last[2] and len(between) <= 3 and all(w in _JOINED_WORDS for w in between):
                out[-1] = (last[0], end, last[2])
                continue
            if (
                between
                and all(word in _JOINTS for word in between)
                and any(w in ("and", ",", "&", "+", "/") for w in between)
            ):
                merged = last[2] if subjects[0] in last[2] else (*last[2], *subjects)
                out[-1] = (last[0], end, merged)
                continue
        out.append((start, end, subjects))
    return out
