"""Plain ways to say, and nearly to say, what a cached decoder costs, keeps and takes, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "cache-benefit": r"""
It stores each layer's keys and values for the tokens seen so far; no recomputation.
keys and values of past tokens, so no recompute
K/V per layer of all past tokens are kept so each step only does the new one
You store K and V and append one row each step.
Append k_t, v_t to the cache, reuse the rest.
the cache = K and V of previous tokens. they're not recomputed.
The K and V projections of the earlier tokens, saved so they needn't be redone
Because old keys/values don't change you can save them
Since K and V for earlier tokens are the same at each step, we cache them
Keys and values for earlier positions never change (causal mask) so caching them saves the projection work.
Caches K and V. Saves recomputing.
Caches K,V of each layer → no need to push old tokens through the net again
old tokens' K and V don't have to be computed again
previous K,V can be reused
reuse of K,V from previous steps
we reuse the already computed keys & values
the already computed keys & values are reused
K,V already computed for tokens 0..t-1 get reused
already computed K and V vectors stay in GPU memory and get read
we don't need to recalculate K and V for past tokens cause they're in the cache
past tokens' keys/values come out of the cache instead of being recomputed
instead of recomputing k,v for every previous token, read them
It avoids recomputing K and V for the prefix
avoids redoing W_k x and W_v x for all old x
It avoids recomputation of past keys and values by storing them.
skip recomputing keys/values for old tokens
so the model doesn't recalculate key and value projections for the whole prefix each time
Each token's K and V is calculated once and then kept.
K, V computed once per token, then kept
k and v computed only once per token
every token computes its k,v exactly once
each K/V vector is only ever computed one time
The first time a token is seen its key and value are stored and afterwards only looked up.
Stored: key and value of every token at every layer. Saved: recomputing those.
stored - K, V; saved - projections of the prefix
kept K/V, saved: the whole forward pass on old tokens
keeps the K and V tensors, saves having to rerun the prefix
The KV cache keeps the key and value tensors (L × 2 × t × d) around so that a step only does one token.
2 tensors per layer: K (t×d) and V (t×d), all reused on the next step
cache holds k and v for every layer/head/position, queries aren't needed later
q is only used once so isn't kept, k and v are.
Key and value vectors from before. They'd be identical if computed again so we just keep them.
They'd be identical if recomputed, so keep K and V.
K and V of old tokens would come out the same, so it stores them
it remembers K and V
remembers K and V from previous steps so that they're not done twice
saves K and V to avoid double work
to avoid double work we keep K and V of each past token
it's basically memoization of the K/V projections
memoizes the key and value projections
a lookup table of past K and V
The cache is a buffer with all past keys and values which we append to.
per layer buffer of past keys and values, append-only
ring of past K and V (one row per token per layer) reused by all later tokens
K and V for the context are held in HBM between steps.
Hold K and V in memory between steps.
between steps K and V persist
K and V carry over from step to step
K and V are carried over to the next step
we hand the K and V on to the next step, nothing old is recomputed
the step gets K, V of the past as input and returns them with one more row
past_kv is passed in, only the last token is fed
// k_cache, v_cache: [L][t][d], written once, read at every later step
# the cache: keys and values per layer -> skip recompute
| what | K,V per layer |\n| saves | recompute of prefix |
- keeps: keys, values\n- saves: recomputing them
1) keys and values of all previous tokens; they don't get recomputed
(a) K, V of old tokens, no recompute
so basically you keep K and V and only compute q,k,v for the last token
You keep the old K and V, and compute new q/k/v for just the latest token.
We have K and V of the past already.
The K and V of the past we have already.
we've already got K and V for everything before, so just the newest token goes through
K and V from before are already there
old K/V are at hand, so nothing but the new token gets projected
Every earlier token has left its key and value behind.
the keys and values that the prefix produced are kept for later
K, V of the prompt get computed in prefill and are used for all generated tokens.
prefill computes K,V for the prompt once; decoding reuses them
During prefill K and V of the prompt are written to the cache, each decode step adds one more.
it cache the K and V so no need compute again for previous token
The cache is save key and value of old token, not compute two times.
In cache we are keeping K and V, so old tokens are not calculated again.
it keep K V vector, model no need to calculate
Q is not stored, K/V are
logits aren't cached but keys and values are
We've got the keys and values from before.
We have all old keys and values from the previous steps, just the new one is computed.
The decoder already has K and V for the past.
As K and V of old tokens don't change we can store them.
Since they don't change you can keep K and V
If the old K and V never change we may just store them.
To avoid redoing the prefix, K and V are kept.
To avoid recomputation the keys and values are kept in memory
to prevent recomputing the prefix, the model holds on to K and V
The keys and values of the prompt go into the cache
new k and v get appended to the cache, old ones are read from it
We needn't compute K and V for the old tokens again.
there's no computing of K and V for earlier positions again
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys and values. || 18.9 MB
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || K and V. And attention remains.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || K & V for all the previous tokens; t·d for attention is left
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Only the keys and values, the queries are not needed again.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || past K, V (not Q)
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys and values of each earlier token. Attention over them, t·d, stays.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || the K's and V's; you still pay the attention
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || keys, values. cost in place: attention O(td)
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || It's the keys and values of the earlier tokens.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || That'd be keys and values per layer. You're left with t*d.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || - K, V per layer\n- attention
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || K and V, [t, d] each, 12 layers
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || keys/values cached, t*d attention left
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Exactly two things per layer: the key vectors and the value vectors of the positions processed so far.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The K/V pairs from earlier steps; what stays is t·d
keys/values cached, t*d attention left
K and V cached, attention still t·d
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "cache-benefit": r"""
Q is kept, K and V are not.
Queries aren't kept, keys and values are not either.
The scores aren't kept, K and V are recomputed.
We have K and V already in the weights.
We have the gradients of K and V already.
We don't compute the products of keys and values with the old queries again.
K and V of old tokens are computed again, there's no need to store them.
No need for computing the attention over K and V of old tokens again.
We already have the matrices for K and V.
you have to pass in K and V each time, computed afresh
K and V of old tokens are used for all later steps, so they are recomputed in each.
K and V are written to the cache and thrown away after the step.
to avoid storing K and V we recompute them
If they don't change you can skip the softmax of K and V.
Old tokens leave no key and value behind.
The keys and values are needed for all later tokens.
The keys and values are needed for all later tokens, so each step computes them.
It copies the weights into the cache.
the logits are written to the cache
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Queries, keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The attention between keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys and values? No idea.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys. The values are recomputed.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The weights for keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys and values are recomputed.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Not keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Not the queries, nor the keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The softmax output, not the keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Key-value pairs like in Redis.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Tokens as keys and logits as values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || It leaves keys and values in place.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The memory for keys and values is 18.9 MB.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || 18.9 MB for keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || It computes keys and values faster.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || It speeds up keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Attention is softmax(QK^T)V with keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The embeddings; keys and values are derived from them.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The multiplication of keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || It needs keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Keys and values stay to be computed.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || What remains is computing keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Some say keys and values, I say logits.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Everything but keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || keys and values of the last layer
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || Logits. It removes the projection of keys and values.
Without a cache t*d^2 per layer, with a cache d^2 + t*d per layer. || The hidden states, so keys and values must be computed from them.
attention to keys and values cached is t·d
attending to the keys and values cached costs t·d
attention over keys/values cached: t·d
the keys and values cached tokens need
""",
}
