"""Terse answers: a sentence that only names a thing, so that the question says what is claimed of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interviewer.grading.statements.run_on import LETTERS, without_run_on
from interviewer.reading.prose import Prose
from interviewer.reading.prose.model import Token
from interviewer.reading.prose.words import expand, is_finite, stem
from interviewer.reading.statements import Match

__all__ = ["names_only", "only_names"]

_LONGEST = 14
_LIGHT = frozenset(
    """
    is are was be been am being would will should could do does did can may might must have has had
    think thinks thought believe guess say says said know mean means bet forget
    """.split()
)


def names_only(match: Match, prose: Prose) -> bool:
    """Whether a match's clause claims nothing by itself: "the products, I think", not "step 3 adds a column"."""
    clause = prose.clauses[prose.clause_at(match.start)]
    tokens = without_run_on(match, prose.tokens[clause.first : clause.last])
    words = [word for token in tokens if token.kind == "word" for word in expand(token.word)]
    named = [token for token in tokens if any(start <= token.start < end for _slot, start, end, _not in match.slots)]
    around = _around(match, tokens)
    whole = all(token in named or token.kind == "punct" for token in tokens)  # "add 30%"
    formulas = sum(token.kind == "quantity" or (token.kind == "growth" and token not in named) for token in around)
    said = [token for token in _before_contrast(match, tokens) if token.kind == "word" and token not in named]
    told = _without_relative(match, _up_to_figure(match, said, tokens), tokens)
    words_said = _words(_up_to_reason(match, told))
    heavy = [word for lead, word in pairwise(("", *words_said)) if _tells(lead, word)]
    denied = _denies(_words([token for token in said if token.start >= _since(match, tokens)]))
    if _in_turn(match, tokens):
        return True
    if _dealt_with(match, tokens) and not _put_right(clause.first, tokens, prose):
        return False
    if _described(match, tokens) or _ranked_below(match, tokens) or _same_again(match, tokens):
        return False
    return len(words) <= _LONGEST and (whole or not formulas) and not heavy and not denied


def _tells(lead: str, word: str) -> bool:
    """Whether a word is a verb that claims something; in "no doubt" it is none."""
    if lead in _MINE and word in _GOES:
        return False
    return is_finite(word) and word not in _LIGHT and not (lead in ("no", "any", "a") and word in ("doubt", "question"))


def _up_to_figure(match: Match, said: Sequence[Token], tokens: Sequence[Token]) -> list[Token]:
    """What is said up to a figure that follows behind a comma, which answers what was asked next: "pairs obviously,
    79 GB, keep half of them". What a figure is stored as is no verb: "as doubles"."""
    ends = (
        one.start
        for one, other in pairwise(tokens)
        if one.word == "," and one.start >= match.end and (other.kind == "quantity" or other.word in _ABOUT)
    )
    end = next(ends, tokens[-1].end if tokens else 0)
    stored = {other.start for one, other in pairwise(tokens) if one.word in ("as", "in") and other.word not in _AS_IT}
    return [token for token in said if token.start < end and token.start not in stored]


def _without_relative(match: Match, said: Sequence[Token], tokens: Sequence[Token]) -> Sequence[Token]:
    """The words without a relative clause behind what is named: "the keys of tokens that came earlier" still names."""
    start = next(
        (
            other.start
            for one, other in pairwise(tokens)
            if other.word in ("that", "which", "who")
            and one.start >= match.start
            and one.kind == "word"
            and one.word not in _LIGHT
            and one.word != "so"
        ),
        None,
    )
    if start is None:
        return said
    end = next((token.start for token in tokens if token.word == "," and token.start > start), tokens[-1].end)
    return [token for token in said if not start <= token.start < end]


def _up_to_reason(match: Match, said: Sequence[Token]) -> list[Token]:
    """What is said up to the reason that is given: "step 3 since it makes thousands of columns"."""
    reasons = (token.start for at, token in enumerate(said) if _gives_reason(said, at))
    end = next((start for start in reasons if start >= match.end), None)
    return [token for token in said if end is None or token.start < end]


def _gives_reason(tokens: Sequence[Token], at: int) -> bool:
    """ "step 3 since ...", "step 3 as it makes ..."."""
    as_it = tokens[at].word == "as" and at + 1 < len(tokens) and tokens[at + 1].word in _AS_IT
    return as_it or tokens[at].word in _REASONS


_DETERMINERS = frozenset(
    "the a an all any some every each these those that this our their only of most more fewer".split()
)
_MINE = frozenset("vote money bet pick choice guess finger".split())
_GOES = frozenset("goes is points".split())
"""Words by which an answer is given: "my vote goes to the products"."""
_ABOUT = frozenset("like about roughly around approximately ~".split())
_MODALS = frozenset("would could should can might must".split())
_ASIDE = frozenset(
    """before without avoid avoiding while when whenever until per after than except besides but over feeds for behind
    """.split()
)
"""Words before a thing that is not what is named: "everything but the products", "the concat after step 3"."""
_MEANT = (["nothing", "but"], ["none", "but"], ["go", "for"], ["vote", "for"], ["opt", "for"], ["after", "all"])
_HANDLES = frozenset(
    map(
        stem,
        """cache parallelize vectorize vectorise compute calculate build create generate multiply materialize precompute
        skip avoid select store write stream batch chunk distribute pick learn find capture model catch get drop
        keep cut delete parallel""".split(),
    )
)
"""Verbs that tell what is done with a thing, and so do not name it as an answer."""


def _dealt_with(match: Match, tokens: Sequence[Token]) -> bool:
    """ "cache the products", "select some before crossing", "I'd cross fewer": what is named is only dealt with."""
    before = [word for token in tokens if token.end <= match.start for word in expand(token.word)]
    modal = before[-1:] and before[-1] in _MODALS and before[-2:-1] and before[-2] in ("i", "we", "you", "one")
    while before and (before[-1] in _DETERMINERS or before[-1] in ("up", "out", "step", "number")):
        before.pop()
    if not before:
        return False
    if before[-2:] in _MEANT:
        return False
    near = before[-4:]
    if any(word in _INTO and lead not in _COMES and "be" not in near for lead, word in pairwise(near)):
        return True
    done_before = before[-1].endswith("ing") and before[-2:-1] and before[-2] in ("before", "without", "after")
    return bool(modal or done_before) or before[-1] in _ASIDE or stem(before[-1]) in _HANDLES


_INTO = frozenset("to into onto via through".split())
_COMES = frozenset("down due owing thanks back it comes boils amounts goes go went up has have need needs got".split())
"""Words before "to" with which it names an answer: "it comes down to memory"; "written away to storage" does not."""
_ANSWERS = frozenset(
    """it that this the my what where which clearly obviously definitely always still easily surely certainly probably
    of one by mine""".split()
)


def _described(match: Match, tokens: Sequence[Token]) -> bool:
    """ "the pairs are vectorised", "step 3 is cheap": something else is said of what is named; "step 3 is it" names."""
    behind = _words([token for token in tokens if token.start >= match.end and token.kind == "word"])
    if behind[:1] in (["them"], ["those"], ["'s"]):
        return True  # "then cross them", "step 3's input"
    return behind[:1] in (["is"], ["are"], ["was"], ["were"]) and bool(behind[1:]) and behind[1] not in _ANSWERS


def _same_again(match: Match, tokens: Sequence[Token]) -> bool:
    """ "approximate results are wrong results": what is named tells what was named before it."""
    before = [token for token in tokens if token.end <= match.start]
    spans = [(start, end) for _slot, start, end, _not in match.slots]
    named = {t.stem for t in tokens if t.word not in _DETERMINERS and any(s <= t.start < e for s, e in spans)}
    return any(token.word in _BE for token in before) and any(token.stem in named for token in before)


def _put_right(first: int, tokens: Sequence[Token], prose: Prose) -> bool:
    """ "Not step 4 but step 3": a clause from token `first` on that opens with "but" behind one that denies."""
    if tokens[0].word != "but" or not first:
        return False
    before = prose.clauses[prose.tokens[first - 1].clause]
    return prose.tokens[before.first].word == "not"


def _ranked_below(match: Match, tokens: Sequence[Token]) -> bool:
    """ "the sort >> step 3", "step 3 < the sort": what is named is the smaller one."""
    before = [token.word for token in tokens if token.end <= match.start]
    while before and before[-1] in (*_DETERMINERS, "step", "number"):
        before.pop()
    behind = next((token.word for token in tokens if token.start >= match.end), "")
    return before[-1:] in ([">"], [">>"], [">>>"]) or behind in ("<", "<<", "<<<")


def _in_turn(match: Match, tokens: Sequence[Token]) -> bool:
    """ "800 TB, 2.4 years on a core, memory": what is named last answers the last thing asked, after two figures."""
    items: list[list[Token]] = [[]]
    for token in tokens:
        if token.word in (",", "/"):
            items.append([])
        elif token.kind != "punct":
            items[-1].append(token)
    last = items[-1]
    named = bool(last) and last[0].start <= match.start and all(token.kind == "word" for token in last)
    figures = [sum(token.kind == "quantity" for token in item) for item in items[:-1]]
    return named and len(last) <= 2 and len(figures) > 1 and all(figures)


_CONTRAST = 4
"""Words in which what is not meant may be named behind the answer."""


def _before_contrast(match: Match, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without a short contrast at the end: "memory, not the compute" denies another thing."""
    for at, token in enumerate(tokens[:-1]):
        at_once = token.word == "not" and tokens[at - 1].end <= match.end <= token.start
        if at_once or (token.word == "," and token.start >= match.end and tokens[at + 1].word == "not"):
            behind = [one.word for one in tokens[at + (1 if at_once else 2) :] if one.kind == "word"]
            return tokens[:at] if 0 < len(behind) <= _CONTRAST and behind[0] not in _DOUBTS else tokens
    return tokens


_DOUBTS = frozenset("really sure certain so that it this quite exactly even a an if necessarily mistaken wrong".split())


def _words(tokens: Sequence[Token]) -> list[str]:
    return [word for token in tokens for word in expand(token.word)]


def _denies(words: Sequence[str]) -> bool:
    """Whether something is said not to be so: "step 3 isn't it", unlike "3, not even close"."""
    return any(
        word == "not" and words[at + 1 : at + 2] not in _SURE and words[at + 1 : at + 3] not in _UNKNOWN
        for at, word in enumerate(words)
    )


_SURE = (["even"], ["mistaken"], ["wrong"], ["sure"], ["certain"], ["kidding"])
_UNKNOWN = (["know", "how"], ["know", "the"], ["know", "about"], ["know", "what"], ["know", "exact"])
"""Words behind "not" that deny no more than that another answer is known: "step 3, don't know how many GB"."""


def _since(match: Match, tokens: Sequence[Token]) -> int:
    """Where the last comma or "but" before a match stands: "not the sort, the products" denies another thing."""
    return max((token.start for token in tokens if token.word in (",", "but") and token.end <= match.start), default=0)


def _around(match: Match, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens up to a comma or a reason behind a match: a figure after it is another answer ("step 3, 80 GB")."""
    ends = (at for at, token in enumerate(tokens) if token.start >= match.end and _closes(tokens, at))
    return tokens[: next(ends, len(tokens))]


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is named ends here: at a comma, or where a reason follows ("step 3 because of the n²")."""
    word = tokens[at].word
    behind = [token.kind for token in tokens[at + 1 : at + 3]]
    measured = word in ("at", "with") and behind[:1] == ["quantity"] and behind[1:] in ([], ["punct"])
    lettered = word == ")" and at > 0 and tokens[at - 1].word in LETTERS
    return word in (",", "(") or _gives_reason(tokens, at) or measured or lettered


def _figure_next(behind: Sequence[Token]) -> int | None:
    """Where a figure follows at once, after a comma at most."""
    at = next((at for at, token in enumerate(behind[:3]) if token.word not in (",", ":", "--")), None)
    return at if at is not None and behind[at].kind == "quantity" else None


def _inside(token: Token, match: Match) -> bool:
    return match.start <= token.start < match.end


_BE = frozenset("is are was were be".split())
_IT = frozenset(("it", "that", "would", "must"))
_REASONS = frozenset(("because", "since", "due"))
_AS_IT = frozenset("it they there we that this you".split())
_NEAR = 3
"""Tokens between what is named and the word that gives a reason for it."""
_WHOLE = 12
"""Words of a message that does no more than name its answer."""


def only_names(match: Match, prose: Prose) -> bool:
    """Whether a message up to the end of the match's sentence does no more than name things: "#3, easily", "not the
    sort. the products". What follows may be figures, but nowhere a growth: "f²n. step 3" tells what that was of,
    unless it is the reason given for it ("step 3 because of the n²").
    """
    end = prose.sentences[prose.sentence_at(match.start)].end
    before, behind = prose.tokens_in(0, match.start), prose.tokens_in(match.end, end)
    reason = next((at for at, token in enumerate(behind) if token.word in _REASONS), None)
    told = before if reason is not None and reason <= _NEAR else prose.tokens
    behind = behind[:reason] if told is before else behind
    if not before and (figure := _figure_next(behind)) is not None:
        behind = behind[: figure + 1]  # "step 3, 80 GB, PCA first": what was asked in turn
    commas = [token.start for token in (*before, *behind) if token.word == ","]
    named_again = any(prose.text.startswith((", i.e", ", that is", ", so "), at) for at in commas)
    if len(commas) > 1 + named_again or any(token.kind == "growth" for token in told if not _inside(token, match)):
        return False
    after = _words([token for token in behind if token.kind == "word"])
    if any(word in _BE and lead not in _IT for lead, word in pairwise(("", *after))):
        return False  # "the interactions are the best features" says something of them
    words = _words([token for token in (*before, *behind) if token.kind == "word"])
    if any(words[at : at + 2] == ["would", "not"] and words[at + 2] not in _LIGHT for at in range(len(words) - 2)):
        return False  # "I would not build all pairs, only these" says what to do
    return len(words) <= _WHOLE and not any(_tells(lead, word) for lead, word in pairwise(("", *words)))
