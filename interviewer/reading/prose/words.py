"""Stems, contractions and the closed word classes that the prose reader goes by."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

__all__ = [
    "AUXILIARIES",
    "DETERMINERS",
    "PRONOUNS",
    "VERBS",
    "expand",
    "has_verb",
    "is_finite",
    "stem",
]

_STEMMER = snowballstemmer.stemmer("english")

_IRREGULAR = {
    "indices": "index", "indexes": "index", "matrices": "matrix", "vertices": "vertex", "held": "hold",
    "kept": "keep",
    "stored": "store", "ran": "run", "took": "take", "taken": "take", "grew": "grow", "grown": "grow",
    "chose": "choos",
    "chosen": "choos", "built": "build", "split": "split", "thrown": "throw", "threw": "throw", "went": "go",
    "gone": "go", "done": "do", "did": "do", "does": "do", "fitted": "fit", "fits": "fit", "better": "better",
    "lost": "lose", "losing": "lose", "made": "make", "got": "get", "gotten": "get", "left": "left",
    "saw": "see",
    "seen": "see", "said": "say", "thought": "think", "brought": "bring", "bought": "buy", "written": "write",
    "wrote": "write", "hid": "hide", "hidden": "hidden", "fell": "fall", "fallen": "fall",
    "neighbour": "neighbor",
    "neighbours": "neighbor", "neighbouring": "neighbor",
}  # fmt: skip


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The Snowball stem of a lower-case word; British -is- and -our- spellings and irregular forms fold
    in."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 40:
        return word
    base = word
    for british, american in (("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes")):
        if len(base) > len(british) + 3 and base.endswith(british):
            base = base[: -len(british)] + american
    if len(base) > 6 and base.endswith("ise") and base[-4] not in "wcr":
        base = base[:-3] + "ize"
    return str(_STEMMER.stemWord(base))


_CONTRACTED = {
    "i'd": "i would", "i'm": "i am", "im": "i am", "i've": "i have", "ive": "i have", "i'll": "i will",
    "it's": "it is", "its'": "it is", "it'd": "it would", "it'll": "it will", "that's": "that is",
    "thats": "that is", "that'd": "that would", "that'll": "that will", "there's": "there is",
    "theres": "there is",
    "there're": "there are", "what's": "what is", "whats": "what is", "where's": "where is",
    "how's": "how is",
    "who's": "who is", "nothing's": "nothing is", "everything's": "everything is",
    "he's": "he is", "hes": "he is", "she's": "she is", "they're": "they are",
    "theyre": "they are", "they'd": "they would", "they'll": "they will", "they've": "they have",
    "we're": "we are", "we'd": "we would", "we'll": "we will", "we've": "we have", "you're": "you are",
    "youre": "you are", "you'd": "you would", "you'll": "you will", "you've": "you have", "he'd": "he would",
    "she'd": "she would", "let's": "let us", "lets": "let us", "here's": "here is", "this'll": "this will",
    "cannot": "can not", "cant": "can not", "can't": "can not", "won't": "will not", "wont": "will not",
    "dont": "do not", "doesnt": "does not", "dosnt": "does not", "dosent": "does not", "dotn": "do not",
    "donot": "do not", "doens't": "does not", "doenst": "does not", "wotn": "will not", "cnat": "can not",
    "didnt": "did not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not", "wouldnt": "would not",
    "couldnt": "could not", "shouldnt": "should not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "neednt": "need not", "mustnt": "must not", "ain't": "is not", "aint": "is not",
    "shan't": "shall not", "w/o": "without", "w/": "with", "wo": "without", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "dunno": "do not know", "yep": "yes", "yeah": "yes", "yup": "yes",
    "nope": "no", "nah": "no", "bc": "because", "cuz": "because", "coz": "because", "cos": "because",
    "becuase": "because", "becasue": "because", "tho": "though", "altho": "although", "prolly": "probably",
    "witout": "without", "withot": "without", "u": "you", "r": "are", "id": "i would", "thx": "thanks",
    "imo": "in my opinion", "idk": "i do not know", "vs": "versus", "vs.": "versus", "hold'on": "hold on",
}  # fmt: skip


@lru_cache(maxsize=16_384)
def expand(word: str) -> tuple[str, ...]:
    """The plain words behind a contraction ("isn't" is "is not"); every other word is itself."""
    if word in _CONTRACTED:
        return tuple(_CONTRACTED[word].split())
    if word.endswith("n't") and len(word) > 3:
        return (word[:-3], "not")
    for tail, plain in (("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would")):
        if word.endswith(tail) and len(word) > len(tail):
            return (word[: -len(tail)], plain)
    return (word,)


PRONOUNS = frozenset(
    """i it that this we you they he she there these those one somebody someone nobody nothing
    everything""".split()
)
DETERMINERS = frozenset(
    """the a an my our your his her their its this that these those each every all some any no both
    another""".split()
)
AUXILIARIES = frozenset(
    """is are was were am be been does do did has have had will would can could should shall may might
    must""".split()
)
VERBS = AUXILIARIES | frozenset(
    """takes take took costs cost needs need needed runs run fits fit makes make made gives give gets get got
    stays
    stay goes go went grows grow scales scale dominates dominate uses use used stores store holds hold keeps
    keep
    kept requires require works work kills kill limits limit becomes become means mean says say said depends
    depend
    comes come came looks look seems seem wins win dies die breaks break eats eat saves save removes remove
    adds add
    exceeds exceed swamps swamp hurts hurt happens happen lets let puts put reads read writes write computes
    compute
    exists exist remains remain falls fall drops drop rises rise doubles double halves halve blows blow helps
    help
    matters matter equals equal amounts think thinks thought believe believed guess know knows doubt want wanted
    disagree
    agree forgot forget forgets dropped multiply multiplies learns learn handles handle contains contain
    wouldn't
    corrected revised changed
    suffices suffice applies apply changes change counts count scans scan visits visit blamed blames claims
    claim
    claimed told tells suggests suggested buy buys sees see shrinks shrink trades trade beats beat bites bite
    hides hide sits sit lives live stands stand slows slow explodes explode""".split()
)
"""Words that are verbs where they follow a subject. Not complete: a clause is never split by their absence
alone."""


def is_finite(word: str) -> bool:
    """Whether an expanded word can be the finite verb of a clause."""
    return word in VERBS


@lru_cache(maxsize=16_384)
def has_verb(word: str) -> bool:
    """Whether a word is, or contracted holds, what can be the finite verb of a clause: "takes", "it's"."""
    return any(map(is_finite, expand(word)))
