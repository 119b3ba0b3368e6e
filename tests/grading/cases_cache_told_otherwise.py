"""What the cache costs and saves, told by gerunds, by what is there no more, and with what it does not help."""

from __future__ import annotations

LINES = """
# what is not done is a case with a cost of its own
ti +without-cache :: Not caching costs us t·d² in each layer, every single token. With 12 layers multiply by 12.
ti +without-cache :: Not storing K and V means t·d² of projections per layer at each step.
ti +without-cache :: Not keeping anything we pay L·(t·d² + t²·d) for a token.
ti +without-cache :: L·t·d·(d + t) for a token when we don't cache anything.
ti +without-cache :: with no cache about 12·t·d² + 2·t²·d multiply-adds a layer
ti -without-cache :: Not caching isn't t·d², it's d² per layer.
ti -without-cache :: Not caching costs us t²·d in each layer, every token.
# what is there no more takes back nothing
ti +per-token :: With caching we go down to d squared plus t times d per layer per token. No t times d squared anymore.
ti +per-token :: With a cache it shrinks to d² + t·d in each layer, no t·d² any longer.
ti -per-token :: With a cache t·d² per token and layer, no d² + t·d any more.
ti +per-token :: With a cache t·d² per token. No, d² + t·d per token and layer.
# the final cost with a cache is no other cost without one
ti +without-cache -per-token :: Without a cache t·d² + t²·d per layer, with one d² + t·d. || Sorry, I was wrong. Please take L·d² as my final cost for a token, no t in it.
ti -without-cache :: Without a cache t·d² + t²·d per layer. || Correction: without a cache it's d² per layer.
# what the cache does nothing for
ti +attention-remains :: The cache brings nothing for the comparison of the query with the keys, t of them, d multiplications each.
ti +attention-remains :: The cache saves none of the attention: t scores, each d wide, at every step.
ti -attention-remains :: No attention cost left with the cache, neither t nor d.
ti -attention-remains :: The cache saves the q-k comparison too: all t of them are skipped.
# the state that a cost is told for names no space
ti +with-cache :: With K and V in memory just one vector has to pass the weight matrices, so d² per layer.
ti +with-cache,per-token :: If K and V are kept it's d² for the weights plus t·d for attention.
ti +without-cache :: If K and V aren't kept it's t·d² for the weights plus t²·d for attention.
ti +without-cache,with-cache :: If we don't store K and V it's t·d² per layer, if we store K and V it's d².
ti -with-cache :: Without storing K and V it's d² per layer.
# a word of the case that is not known leaves the other one
ti +without-cache -with-cache :: Each token needs the whole prefix again, t·d² + t²·d per layer; I don't know what it is with a cache.
# what is gone through again is no walk
ti +with-cache,per-token :: With a cache d² + t·d per layer. || nobody has to push those tokens through the layers once more.
# what one would have said is not said
ti -per-token :: d² + t·d per layer is what I'd have said, but with the cache the second term is gone, so d².
fp -sort :: n log n is what I'd have answered, but pandas sorts in O(n).
pw +time :: n² is what I'd have said, but each product costs d, so n²·d.
# of one sequence, whatever is reckoned for many
ti +cache-memory :: I assume fp32: 36 MiB per sequence, and then you multiply with the batch size.
ti -cache-memory :: 151 MB per sequence in fp16, for a batch of 8 1.2 GB.
# other words for what each token has to read
ti +attention-remains :: Every new token reads the entire KV cache, so cost per token rises with t.
ti +attention-remains :: Attention remains and is prop. to t.
ti +attention-remains :: The further we get the more keys there are to attend to, even with the cache.
ti -attention-remains :: Each token reads only the last entry of the cache, so it's constant.
ti +cache-benefit :: In the cache lie the K and V of all old tokens, so that nobody computes them again.
ti -cache-benefit :: Key and value vectors of the newest token only, so that they aren't recomputed.
ti +per-token :: with everything cached a token needs 12·768² + 2·512·768 ≈ 7.9M MACs per layer
ti -per-token :: With the cache a token takes 12·768² = 7.1M MACs per layer.
ti +without-cache :: w/o teh cache t·d² + t²·d per layer
# what goes away beside what stays leaves that one
ti +attention-remains :: It removes t·d² and leaves the t·d that each token spends on attention.
ti +attention-remains :: The cache takes away the t in t·d² but not the t·d of attention.
ti -attention-remains :: It leaves d² and removes the t·d of attention.
ti -attention-remains :: It takes away the t·d that each new token spends on attending to the past.
ti -attention-remains :: The t·d of attention doesn't survive the cache.
ti -attention-remains :: With the cache we're rid of the t·d of attention.
ti -attention-remains :: The t·d only has to be paid for the first token, later ones are free.
ti +attention-remains :: K and V are paid once per token, the attention t·d is paid at every step.
ti -with-cache :: With the cache d² isn't needed any more.
ti +with-cache :: With the cache t·d² isn't needed any more, just d² per layer.
# one of the pair alone has that much, in whatever type
ti -cache-memory :: Using fp16, K: 18.9 MB, V: 18.9 MB, total 37.7 MB.
ti +cache-memory :: In fp16 K takes 9.4 MB and V the same, so 18.9 MB.
# sizes of a matrix are no bytes
ti -cache-memory :: the layers are noise next to 50000 x 768.
ti -cache-memory :: The output layer is 50000 x 768.
ti -cache-memory :: The embedding table has 50000 × 768 numbers.
ti +cache-memory :: fp16: 9437184 x 2
# what is saved up is not saved
ti +attention-remains :: The attention remains: every new token must go over all t saved positions, t*d.
ti +attention-remains :: Inside of cache are lying the keys and the values of the tokens before. But the attention itself is remaining: every new token must go over all t saved positions, t*d, more long the text more slow.
ti +attention-remains :: With the cache the new query still meets all t saved keys, t·d a layer.
ti +attention-remains :: The query is scored against the t saved keys, t·d per token.
ti -attention-remains :: With the cache the attention is saved, t·d is gone.
ti -attention-remains :: The t·d of attention is saved by the cache.
ti -attention-remains :: With the cache we save the attention, t·d.
ti -attention-remains :: The cache saves t·d of attention per token.
ti +per-token :: With cache d^2 for the new token, and t·d over the saved positions.
"""
