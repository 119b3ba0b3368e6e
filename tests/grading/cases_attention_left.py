"""Plain ways to say, and nearly to say, what a cached decoder costs, keeps and takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "attention-remains": r"""
Memory is 9.4M numbers. On time, the MLP and projections don't depend on t any more once we cache; attention does, each step goes over t keys.
The projections don't depend on t any more; attention does.
With the cache the linear layers no longer depend on t, the attention still does.
Projections: independent of t. Attention: not, it's linear.
what it keeps: K, V for tokens 1..t, per layer. what it doesn't fix: each step is one pass over all of them
What it doesn't fix: one pass over all of them per step.
it doesn't fix the attention, which is one pass over t entries each step
What stays: one query times t keys, plus the weighted sum of t values.
What it leaves: every step still goes through all stored entries.
you still go over all t entries for each token
each step walks the whole cache once
each new token touches all t cached entries
each step has to go through t keys and t values
the scores against t keys are new each time so they can't be saved
q changes, so q·k for all t k's has to be done each step
attention over the t cached entries: t·d per layer
still paying t·d per layer per token for attention
the t·d doesn't go away
t·d is still there
the t·d part is still paid
that leaves t·d per layer for the attention
leaves the O(t·d) attention
leaves us with t·d of attention
left: t·d for attention
what's left is t·d
not saved: scores and weighted sum, 2·t·d
not removed: attention, linear in t
cache doesn't remove attention over past, t·d
cost left: attention over t positions, so cost per token grows linearly with t
it does not make the attention cheaper: still t dot products of length d
so per-token cost still grows with t, because of attention
So generation gets slower and slower with longer context since attention is linear in t.
With more context every token gets a bit slower, as it attends to more keys.
the cost that the cache leaves in place is attending, t·d
In place: the new token's attention to all t keys and values.
in place stays attention with t*d
attention (q vs all cached k) remains t*d
What the cache can't help with is that each new query looks at every earlier key.
It can't help you with the scoring, which visits each of the t keys.
No cache changes that each token attends to all before it, so t·d.
the softmax(qK^T)V still costs t·d for the one row
one row of the score matrix per step, t entries, d work each
Attention per step = 1×d times d×t, then 1×t times t×d. So 2td, linear in t.
qK^T: (1,d)x(d,t) = td; AV: (1,t)x(t,d) = td. both stay.
attention cost O(td) remains unchanged
attention is the bit that remains and is linear in context length
The attention bit is linear in context and remains.
Only attention still scales with t.
the only thing still scaling with t is attention
Attention alone keeps its t dependence.
attention still has a factor t
there is still a factor of t in attention
The factor t stays in the attention.
t only survives in the attention term.
the t·d attention term survives
We can't escape t·d for attention
t*d for attention is unavoidable because softmax needs every key
still need to read the entire cache for each token, so t·d
reading the cache: t·d per layer per token, this is what's left
The remaining cost is the dot product of the current query with all the previous keys, and summing values.
query dot every key: t·d, that's left
Then attention: the new q is multiplied with all t keys → t·d, and this is not avoided by caching
scores = q @ K.T  # still O(t*d) every step
attention | still t·d per token
| attention | t·d | not removed |
- attention stays O(t·d)
- Attention over history: O(t d) / token / layer (remains)
(b) attention to all t, so t·d, is left
2) it leaves t·d
Attention itself: unchanged at t·d a token.
It's the attention that stays. Each token has t keys to look at.
attention is not free - t dot products
attention is not solved by it, it's t*d
Sadly the attention remains O(t d), since each new query needs all keys.
It saves the projections, but not the attention which remains O(td).
The cache only kills the projections. Attention over t keys lives on.
cache saves d² work on old tokens, but new token attends to everything: t·d
Attention is t·d with or without a cache. (well, t²·d without)
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "attention-remains": r"""
Without a cache each step goes over all keys again and recomputes them.
Each step goes over all keys once and then it is constant.
The projections depend on t; attention does not.
Attention doesn't depend on t any more; the projections do.
Projections don't depend on t any more, attention doesn't either.
With the cache each step goes through all t tokens' weights again.
We no longer go over all t keys.
A step need not go over all t keys.
With the cache no step touches all the stored keys any more.
Attention loses its factor t.
attention had a factor t before, now it has none
The factor t is gone from attention
Attention no longer has a factor t
There is a factor t in the cache size
Only the projections still have a factor of t.
The projections keep the factor t.
t survives in the projections only
t only survives in the size of the cache.
With more context training gets slower.
With more context it gets slower without a cache.
Attention isn't slower with more context.
Attention gets no slower with more context.
With more context the cache gets bigger.
Each new token touches only the last key.
Every step reads the weights.
Each step reads the cache in O(1).
One pass over all keys at the start, later none.
The cache goes over all keys for us once.
In place: the projections.
In place stays the vocabulary layer.
What it leaves: d² for the projections.
The cache means a step doesn't go through t keys and t values.
each step goes over the keys? no, that's cached too
Does each step go over all t keys?
If it had to go over all t keys each step would be slow, but it doesn't.
Each step has to go over all layers.
You still go over all layers for each token.
each step writes to all the cached entries
Attention over t keys must be done still without a cache.
attention is done once over all keys and kept
whatever you cache, the query has one partner
the MLP doesn't depend on t, and attention does it in O(1)
It's not attention that depends on t, it's the projections.
saves attention over all keys; projections must be done still
Attention over all keys must not be done any more.
Attention over t keys needn't be done again.
""",
}
