"""What is said to be kept, and taken back or put right later: (messages, whether it stands)."""

from __future__ import annotations

import pytest

from interviewer.grading import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

CASES: list[tuple[tuple[str, ...], bool]] = [
    (
        (
            "per layer t d^2 without, d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Hmm, no, let me take that back. Keys and values get overwritten at every layer, so they can't be what's kept. It must be the token embeddings from the input layer that are kept, so the embedding lookup isn't repeated. Yes, input embeddings, that's my answer. The costs I gave before stay as they are.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Let me take that back. What's kept is the hidden states.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Wait, I take that back, it's the attention scores that are cached.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "No wait, it isn't the keys and values that are stored, it's the hidden states.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Sorry, keys and values can't be what's stored. It's the hidden states that are stored.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Actually no: keys and values are not kept, the softmax outputs are.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Correction: what is cached is the attention matrix, not keys and values.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "I was wrong, the cache stores the hidden states of each layer.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "On second thought it's the hidden states which are kept, and keys and values are computed anew from them.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "We store K and V so they aren't recomputed.",
            "Hm, no. K and V change with every new token, so storing them makes no sense. The queries are what we store.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "We store K and V so they aren't recomputed.",
            "Scratch that, K and V are recomputed each step; the logits are cached.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens. Hmm, no, scratch that, it must be the embeddings that are kept.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens. No, wait: it's the hidden states that are kept.",
        ),
        False,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps hidden states.",
            "Let me take that back. It's the keys and values that are kept, the hidden states are not.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "It keeps the attention scores.",
            "Hmm no, it must be keys and values that are kept, so they needn't be computed again.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Wait, let me take that back about the d^2, it's t*d for attention.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "It's 18.9 MB. Hm, no, let me take that back, it's 37.7 MB in fp32.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Queries can't be what's kept, as a query is only used once.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Without a cache the keys and values aren't kept, so all is computed again from the embeddings.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens. The queries are not kept.",
            "Then the scores are computed against the stored keys.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens, not the hidden states.",
            "The attention scores that are needed are computed from stored keys at every step, t*d.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "The embeddings stay in memory too, of course, but that's the model's.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Keys and values of the new token are not cached yet, they get appended.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "It's not the hidden states that are kept, by the way.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values. Without it, K and V would not be kept and the prefix had to be run again.",
            "ok",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "If keys and values were not stored we'd pay t d^2.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "What's stored is 2*t*d numbers per layer, no scores.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Not only keys and values could be stored but that's the usual way.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The keys and values that are stored needn't be computed again; queries aren't kept since they're never needed again.",
        ),
        True,
    ),
    (("d^2 with.", "What is cached is K and V. Not Q, and not the attention scores."), True),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "Given keys and values, hidden states are not kept.",
        ),
        True,
    ),
    (
        (
            "d^2 with.",
            "The cache keeps keys and values of the older tokens.",
            "It's not just the keys and values that are kept in GPU memory, there are the weights too.",
        ),
        True,
    ),
]


@pytest.mark.parametrize(("messages", "stands"), CASES)
def test_what_is_kept(messages: tuple[str, ...], stands: bool) -> None:
    grade = grade_messages(load_library().packs["transformer-inference"], list(messages)).grade
    assert (grade.mark("cache-benefit").mark is Mark.MET) is stands
