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
"""
