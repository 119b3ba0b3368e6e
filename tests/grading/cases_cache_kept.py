"""Ways to say, and nearly to say, what a cache keeps and what it leaves, by check.

EARNED: earns the check whenever said; ANSWERED: earns it as an answer to its question; MISSED: never earns it.
|| parts two messages.
"""


from __future__ import annotations

__all__ = ["ANSWERED", "EARNED", "MISSED"]

EARNED: dict[str, str] = {
    "attention-remains": r"""
The cache hands you K and V, but contracting them with q is up to you at every step, and K has t rows.
What you still pay is comparing the new token to every earlier one, so the longer the text the longer that takes, in direct proportion.
Left in place: attention, t*d.
Remaining: t·d.
Attention (t·d) stays.
It leaves attention: t*d per layer
not removed: q·K^T and the weighted sum over V, t*d each
Attention still O(t d).
You still attend over t positions, d multiplications each.
The new query is still compared with all t keys.
q still has to be dotted with t keys.
The query is new so it must go over all cached keys again.
Attention cost keeps growing linearly with context.
the t·d term for attention stays, cache or not
What is left is the attention of one query over t keys, i.e. t*d.
Doesn't help with the attention itself, that's still linear in t.
The cache doesn't touch the t*d of attention.
The part it cannot remove: for each new token you go through all t keys and values.
Scores: t dot products of size d. Weighted sum: t·d again. The cache removes neither.
Still t*d for the attention part
cost left in place: attention over the cached positions, linear in t
Kept: K,V. Left: t*d.
Keeps the K and V rows; leaves the attention t·d.
1. keeps K and V of all earlier tokens 2. attention t*d remains
(a) K and V of earlier tokens (b) attention, t*d per layer
| attention | t*d | t*d |
with cache: projections d^2, attention t*d
Per token with cache: d² for the matmuls, t·d for attention.
With the cache each token costs O(L(d² + td)).
Long contexts are still slow, as each token has to look at all the previous ones.
You still need to read all t keys and values for each new token.
Every new token must read the whole cache, so it gets slower as the cache grows.
The dot products of the new query with the t keys can't be cached.
The scores can't be cached as the query is new each time, so t·d remains.
attention no change: O(t*d)
attn: O(t*d) both ways
It's still proportional to the context length, because of attention.
Attention is t times d with the cache and there's no way around it.
Attention to all previous tokens must still be computed: linear.
The cost of attention grows with each token, even with the cache.
Attention over past is not gone: n·d per step.
After that the attention against t keys is what remains, O(td).
What it doesn't save is q K^T, which is t·d.
The query-key products remain, t·d per layer.
The query-key dot products, of which there are t, remain.
One query against t keys of width d, that's t·d and it remains.
new q vs all old k: t*d, unavoidable
The softmax over t scores and the weighted sum of t values still have to be done.
The one thing left that grows: the attention, t*d.
You pay t·d per layer per token for attention regardless.
So what remains is O(t*d) for attending, per layer.
Attention's share, t·d, is untouched.
Attention's share is untouched: twice the context, twice the work.
At position 1000 you do twice the attention work of position 500, cache or no cache.
Attention is left, and it is linear.
still O(n) attention per token
The attention stays linear per token.
Attention per token goes from t²d to td, and that remains.
Cost that stays: the attention lookup, every key, every step.
Still has to multiply q by K^T, K being t × d.
The matrix-vector product of K (t by d) with q is left.
Residual: (q @ K.T) and (p @ V), both O(t d).
Remaining cost: Scoring the current query against K and averaging V. Θ(t·d) per layer on each step; caching doesn't change that.
Residual cost. Scoring the query against t keys and averaging t values, Θ(t·d) per layer, is unaffected.
With cache attention would be t·d, and the cache doesn't remove that.
With the cache attention is t·d, but the cache removes the t·d² of projections.
Attention would be t²·d without the cache, with it it's t·d.
Attention per token with cache: t·d on paper, and really it's t·d too.
With the cache attention is no less than t·d.
With the cache attention isn't short of t·d.
With the cache attention is nothing short of t·d.
With the cache. Attention: t·d. Projections of the old tokens: none left.
With cache: projections of old tokens none, attention t·d.
Attention per token is linear if the cache is full, and ours is.
""",
    "cache-benefit": r"""
K and V of the prefix. Not recomputed.
keys + values of old tokens, kept per layer
It remembers each past token's key and value so you only compute them for the new one.
All but one of the K/V projections disappear, since those results are already stored from previous steps.
At prefill you fill K and V for the prompt; in decode you only add one row per token and leave the rest as computed.
It just stops us from throwing away and recomputing the keys and values of the context.
- stores: K, V per layer for positions < t
- stores: K, V per layer for positions < t - avoids: recomputing them
The key and the value of a token depend only on the tokens before it, so once computed they can stay where they are.
cache = {layer: (K, V)}; each step appends one row to K and one to V and never touches the older rows
# K[l].append(k); V[l].append(v)  -> old ones reused
Old keys, old values. Looked up, not computed.
| kept | keys, values of all earlier positions |
Kept: the K and V vectors of every token already processed.
what is kept: K/V for each layer; what is saved: projecting the old tokens again
In every layer it has the key and value vectors of all previous positions, so just the new token goes through W_k and W_v.
For each old token we have the k and v vector in memory, no need to do it again.
Keys and values don't change under a causal mask, so you compute them once and keep them.
Because of causal masking K and V of earlier positions are fixed, hence the cache.
We save the K,V so no need recompute for old token.
The cache keep key and value of previous token, we don't calculate again.
it save k and v of past token
Past keys/values are reused.
past_key_values: the tensors of keys and values from earlier steps, reused
Instead of re-projecting the prefix you read its K and V from memory.
You don't recompute K and V for the prefix.
No recomputation of K and V for tokens that were already seen.
Each token's key and value get computed exactly once in their lifetime.
So the idea is, you know, the K's and V's for what came before never change, so you just stash them.
it holds two tensors per layer, keys and values, of all the tokens before this one
The model would otherwise rebuild the keys and values of all t tokens in each step; the cache spares it that.
What exactly does it keep? Key and value vectors, for every layer and head and earlier position.
K and V per layer, per head, per past token - that's all it keeps.
Kept: K, V. Not kept: Q, because the query is only used once.
It keeps K and V, not Q.
Not the queries, just keys and values are cached.
The queries aren't needed later; the keys and values are, so these are what's in the cache.
K and V go into the cache, Q is thrown away.
The projections of old tokens to keys and values are stored, so these are skipped.
The cache is where the attention keys and values of earlier positions live.
Everything that later tokens need from an earlier one - its key and its value - is stored.
Store K and V (t x d each) per layer. Then only q, k, v for one token are computed.
1. keeps K and V of all earlier tokens 2. attention t*d remains
Keeps the K and V rows; leaves the attention t·d.
We keep around the keys and values that were computed for the tokens already generated.
With the keys and values of the context at hand, a step only has to project the new token.
You compute k and v for the new token, append, done; everything older is still there.
That the past's K and V needn't be derived again.
Its job is to make sure the keys and values of the past aren't computed over and over.
They're both in HBM already, the keys and the values of the past tokens, so we read them instead of recalculating.
The KV cache trades memory for compute: the keys and values of the tokens so far stay in memory, so we only project one token.
It's memoization of K and V.
Memoized per layer: k_i and v_i for i < t.
A step computes q, k and v for one position; the other k and v are from the cache.
The other positions' k and v come from the cache.
The cache supplies K and V for the old positions.
K,V of positions 1..t-1 are taken from the cache.
For positions 1 to t-1, K and V are already known.
The old K and V are already known, so you don't do the projections again.
What it buys you: K and V for old tokens never get computed a second time.
I'd keep K and V from each layer so that when token t+1 comes the first t don't need another pass.
Contents of the cache. For every layer: the key matrix (t × d) and the value matrix (t × d) of the tokens processed so far.
Two tensors per layer, K and V, each of shape [t, d]. Row i is written when position i is first seen, and is read, never rebuilt, on all later steps.
It keeps K and V. I'm not sure about the exact layout.
It keeps K and V, or keys and values if you prefer.
It keeps the keys and values, so no gradients are involved.
It keeps the vectors for the keys and values.
It keeps the tensors of keys and values.
It keeps the results of the projections for keys and values.
Not the logits or the hidden states: K and V are kept.
""",
}

ANSWERED: dict[str, str] = {}

MISSED: dict[str, str] = {
    "attention-remains": r"""
With cache attention would be t·d, but the cache removes it.
Attention with the cache would have been t·d, but it's gone.
Attention would cost t·d without the cache; with it it's free.
Attention per token with cache: t·d on paper, really it's just d.
With the cache attention is t·d in theory, d in practice.
With the cache attention is short of t·d.
With the cache attention costs less than t·d.
With the cache attention is well below t·d.
With the cache attention stays under t·d.
With the cache attention is far from t·d.
With the cache attention isn't quite t·d.
With the cache. Attention: none left. Projections: t·d.
With cache: attention none, projections t·d.
With the cache. Attention: zero. Projections: t·d.
With cache: attention: nothing; MLP: t·d.
Attention per token is linear if the cache is full, but ours is empty.
With the cache attention is t·d if the cache is cold, but ours is warm.
Attention is t·d only when the cache is missing.
The attention is cached so that only d remains.
The cache removes t·d.
The cache saves the t·d of attention.
With cache attention goes from t·d to d.
With a cache attention is O(1).
With the cache attention is t²·d.
Attention is still quadratic with the cache.
Attention with cache is d log t.
What is left are the projections, d².
Attention grows.
Without a cache attention is t·d.
With the cache only the size of the memory is linear in t.
Attention isn't linear in t any more with the cache.
The t·d of attention is what the cache gets rid of.
t·d of attention is what we save with the cache.
With the cache attention could be t·d or d, depending.
Attention: t·d with the cache? No.
""",
    "cache-benefit": r"""
The cache keeps K and V, or the logits, I'm not sure which.
K and V are stored. That was wrong, sorry. Just the embeddings are.
K and V are stored. Sorry, that was wrong, only the embeddings are.
The keys and values are kept. No, sorry, it's the hidden states.
K and V are stored. My mistake. It's the attention scores.
It keeps the gradients for the keys and values.
The cache keeps the gradients for the keys and values so that backprop is quicker.
It keeps the gradients of K and V.
It stores the gradients with respect to the keys and values.
It keeps the weights for the keys and values.
It stores the optimizer state for the keys and values.
The cache stores the matrices for the keys and values.
It stores the biases of the keys and values.
It keeps the positions of the keys and values.
It keeps the pointers to the keys and values.
It keeps the logits or the keys and values, one of the two.
It keeps either the queries or the keys and values, I forget which.
It keeps K and V, or maybe the hidden states.
Keys and values, or was it queries and keys? I can't recall.
It stores the hash of keys and values.
The cache keeps the softmax of keys and values.
It stores the attention scores of keys and values.
The cache holds the products of keys and values.
It keeps the embeddings from which keys and values are computed.
It keeps Q and K.
It keeps the queries and keys, not the values.
It keeps the outputs of each layer.
It keeps the last token's keys and values only.
Saves time.
Keys and values exist in each layer.
Attention needs keys and values.
You compute keys and values for each token.
K and V are recomputed at each step.
K and V aren't stored, only the outputs are.
Nothing is kept of K and V.
It avoids recomputing the embeddings.
The cache keeps the K, V and Q weight matrices in fast memory.
We don't need keys and values any more, as the cache has the attention.
The cache replaces the keys and values.
The cache drops the keys and values and keeps the scores.
""",
}
