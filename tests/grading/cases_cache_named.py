"""Ways to name, and nearly to name, what a cache keeps, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "cache-benefit": r"""
kept: keys/values. left: attention, t·d.
The keys and values, so you needn't compute these again.
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "cache-benefit": r"""
No idea, keys and values maybe?
Attention weights, keys, values.
Everything: queries, keys, values.
The last token's keys and values.
Keys and values of the new token.
Keys and values of the first layer.
Keys and values for backprop.
A dictionary with keys and values.
A hash table of keys and values.
Key-value pairs of prompts and answers.
Pairs of key and value, where the key is the token id.
The sum of the keys and values.
The gradients of the keys and values.
Projection matrices for keys and values.
The products of queries with keys and values.
Attention over keys and values.
Computing the keys and values.
Recomputation of the keys and values.
The cost of keys and values.
Not the keys and values but the logits.
The logits, not the keys and values.
Keys or values.
Only keys, values are recomputed.
Keys and values or queries, one of them.
The scores between queries, keys and values.
Softmax of the keys, times the values.
Something with keys and values, I don't remember.
Keys and values? Or embeddings?
Isn't it the keys and values?
My colleague would say keys and values.
K and V weights.
The embeddings, from which the keys and values follow.
The outputs; keys and values are rebuilt.
Leaves keys and values in place.
It removes the keys and values.
The size is that of keys and values.
It leaves the cost of reading keys and values.
The memory for keys and values.
""",
}
