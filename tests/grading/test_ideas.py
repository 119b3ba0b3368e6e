"""A check of two ideas, what is kept and what that saves: told in one clause, in two sentences or in two messages.

Every way of saying the one is put together with every way of saying the other, in every way of joining them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest

from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["transformer-inference"]
FIRST = "uncached t·d² + t²·d per layer, cached d² + t·d per layer"
"""An answer to the question that comes first; it names nothing that is kept."""

KEPT = (
    "the keys and values of earlier tokens",
    "Keys & values per layer from the earlier positions",
    "K and V per layer for every past position",
    "Past keys and past values",
    "The keys and values of positions 1..t-1, in each layer",
    "Cache = the K and V activations per layer for the tokens done so far",
    "K/V of the prefix, all layers",
    "just the k's and v's of the tokens before",
    "For each layer the key vectors and value vectors of all old tokens",
    "k, v for all t-1 old tokens",
    "The KV pairs of what came before",
    "each old token's key and its value",
    r"$K^{(\ell)}_{<t}$ and $V^{(\ell)}_{<t}$ in every layer $\ell$",
)

SAVED = (
    "You'd otherwise recompute them each step",
    "They'd be recomputed identically at each step otherwise",
    "Without it you'd regenerate them from scratch on each step",
    "Otherwise they would have to be computed again for every new token",
    "Otherwise each step has to produce all of them anew",
    "Without the cache you would have to redo all those projections",
    "So the prefix isn't pushed through the weights again",
    "Saved so we skip recalculating them on every step",
    "So that they are not computed again",
    "They needn't be recomputed",
    "No need to compute these twice",
    "That way nothing is computed twice",
    "We don't calculate them again",
    "So you never redo that work",
    "Rows computed once remain valid and need not be computed again",
    "They're computed once and then only read",
    "Each is computed a single time only",
    "Produced one time only",
    "You only work them out once",
    "This saves recomputing them",
    "It spares you projecting the whole prefix again",
    "Instead of recomputing these at every step you read them back",
    "They're reused rather than recalculated",
    "There's no reason to work those out again since they don't change",
    "They never change, so one computation is enough",
    "So the old tokens don't have to go through the projections again",
    "It avoids having to rebuild them at every step",
)

UNPOINTED = ("Rows computed once", "Produced one time only")
"""What says nothing of the message before: no pronoun, and it goes on with no "so"."""

JOINED = (
    "{kept}. {saved}.",
    "{kept}; {saved_low}",
    "{kept} - {saved_low}.",
    "{saved}: {kept_low}.",
    "{saved}. What's kept: {kept_low}.",
    "It keeps {kept_low}. {saved}. What remains is the attention, t·d.",
    "{kept} | {saved}",
)


def _low(text: str) -> str:
    return text[0].lower() + text[1:] if text[1:2].islower() else text


def _texts(joined: str, kept: Sequence[str], saved: Sequence[str], every: int = 3) -> Iterator[str]:
    """Messages of the two ideas, split by a bar where they are two; every so many of all pairs, others for each joiner."""
    first = JOINED.index(joined)
    for number, (thing, said) in enumerate(product(kept, saved)):
        if number % every == first % every and not (" | " in joined and said.startswith(UNPOINTED)):
            yield joined.format(kept=thing, kept_low=_low(thing), saved=said, saved_low=_low(said))


def _met(*messages: str) -> bool:
    return grade_messages(PACK, messages).grade.mark("cache-benefit").mark.value == "met"


@pytest.mark.parametrize("joined", JOINED)
def test_two_ideas_earn_it(joined: str) -> None:
    missed = [text for text in _texts(joined, KEPT, SAVED) if not _met(FIRST, *text.split(" | "))]
    assert not missed, f"{len(missed)}:\n" + "\n".join(missed)


OTHERS = (
    "The queries of earlier tokens",
    "The attention scores of all past positions",
    "The weight matrices W_K and W_V of each layer",
    "The logits of the previous steps",
    "The outputs of every layer for the past tokens",
    "Token embeddings of the prefix",
    "The hidden states of the tokens done so far",
    "Not the keys and values but the softmax rows of the last step",
)


@pytest.mark.parametrize("joined", JOINED)
def test_another_thing_does_not(joined: str) -> None:
    wrong = [text for text in _texts(joined, OTHERS, SAVED) if _met(FIRST, *text.split(" | "))]
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong)


UNSAVED = (
    "They're recomputed at every step",
    "They have to be computed again for each token",
    "But they change with each new token, so they must be recomputed",
)
NEITHER = (
    "These are 512 x 768 numbers each",
    "The query is multiplied with them",
    "That's all there is",
)
"""What neither saves nor wastes anything: the bare answer to what is kept stands, and is none where nobody asked."""


@pytest.mark.parametrize("joined", ["{kept}. {saved}.", "{kept}; {saved_low}", "{kept} | {saved}"])
def test_what_saves_nothing_does_not(joined: str) -> None:
    wrong = [text for text in _texts(joined, KEPT, UNSAVED, 2) if _met(FIRST, *text.split(" | "))]
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("joined", ["{kept}. {saved}.", "{kept}; {saved_low}"])
def test_a_bare_answer_counts_only_where_it_was_asked_for(joined: str) -> None:
    named = [thing for thing in KEPT if "activations" not in thing and "pairs" not in thing]
    texts = list(_texts(joined, named, NEITHER, 2))
    assert not [text for text in texts if _met(text)]
    missed = [text for text in texts if not _met(FIRST, text)]
    assert not missed, f"{len(missed)}:\n" + "\n".join(missed)


NEAR = (
    (("Are the keys and values kept? You'd otherwise recompute them.",), "a question is no claim"),
    (("It doesn't keep the keys and values. They're computed once per step.",), "denied"),
    (("K and V, or maybe Q, or the logits. One of them isn't recomputed.",), "several, none chosen"),
    (("The keys and values go through softmax. Its outputs are kept so they aren't computed again.",), "outputs"),
    (("K and V change each step. The attention scores needn't be recomputed.",), "what isn't is named itself"),
    (("It holds keys and values.", "Sorry, I take that back. It holds the queries, so they aren't recomputed."), "taken back"),
    (("The textbook says keys and values. That's wrong, they're recomputed each time.",), "quoted and rejected"),
    (("It holds the keys and values.", "They are recomputed in every step anyway."), "taken back of what was named"),
    (("It keeps hidden states, and from these the keys and values get computed.",), "kept is what they come from"),
    (("keys and values are 37.7 MB", "the logits aren't recomputed"), "the second names its own subject"),
    (("The key idea is the value of speed. It isn't computed again.",), "other senses of the words"),
)  # fmt: skip


@pytest.mark.parametrize(("messages", "why"), NEAR)
def test_near_misses(messages: tuple[str, ...], why: str) -> None:
    assert not _met(FIRST, *messages), why
