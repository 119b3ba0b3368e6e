"""Words with a meaning of their own inside a formula, and short words that are no product of letters."""

from __future__ import annotations

from interviewer.reading.growth.adjectives import NUMBER_WORDS as COUNTING

__all__ = ["DEGREES", "FREE_PAIRS", "FUNCTIONS", "GLUED", "NUMBER_WORDS", "POSTFIXES", "SHORT_WORDS"]

NUMBER_WORDS = {
    **{word: str(value) for word, value in COUNTING.items() if value <= 10},
    "twelve": "12", "twice": "2", "half": "(1/2)", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
}  # fmt: skip
"""Number words and what they are spelled as; ordinals are exponents ("to the third")."""

FUNCTIONS = {
    "log": "log", "logs": "log", "logarithm": "log", "ln": "ln", "lg": "lg", "sqrt": "sqrt", "exp": "exp",
    "min": "min", "minimum": "min", "max": "max", "maximum": "max",
}  # fmt: skip
GLUED = ("log", "ln", "lg", "sqrt")
"""Functions that are typed together with their argument: "nlogn"."""

DEGREES = {"squared": "2", "cubed": "3"}

POSTFIXES = frozenset(("squared", "cubed", "factorial"))

SHORT_WORDS = frozenset(
    """
    a i an am as at be by do go he hi if in is it me my no of oh ok on or so to up us we and the not
    for but are all any can one two new old out ram gpu cpu via ie eg vs pm kb mb gb tb pb ms ns min
    max kv qk pq nn ml ai hz th st rd fp bf tf id ids std mean sum dtype ll mid mad bad bit kib
    mib gib tib ddp fsdp tp pp lsh ann ivf hnsw pca svd mlp ffn fun nuff
    """.split()
)
"""English and technical words that could be cut into letters of variables, and never are."""

FREE_PAIRS = frozenset("nd nm mn nk kn ld td dn nc nh ve hd kd bn dk".split())
"""Pairs of letters that are a product where no variables are known."""
