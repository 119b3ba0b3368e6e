"""Names of the candidate's own that are told by a value, and names that are told in passing.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a name is told by the value of what it stands for, or beside such names
ti +per-token :: I'm used to other letters: B = blocks (12), m = hidden size (768), n = tokens so far. From zero: B(n m² + n² m) for the next token. || Having stored K and V: B(m² + n m). The m² is the newest token passing all linear maps of a block, the n m is that token's attention over the history.
ti +with-cache :: I'm used to other letters: B = blocks (12), m = hidden size (768), n = tokens so far. From zero: B(n m² + n² m) for the next token. || Having stored K and V: B(m² + n m). The m² is the newest token passing all linear maps of a block, the n m is that token's attention over the history.
ti +without-cache :: w/o cache one more token = k·(s·m² + s²·m). Sorry, I type these from habit, m is your 768, s is how long the text has got, k how many blocks are stacked
ti +with-cache :: w/o cache one more token = k·(s·m² + s²·m). Sorry, I type these from habit, m is your 768, s is how long the text has got, k how many blocks are stacked || w/ cache k·m² for sending the one new token through the blocks, plus k·s·m for its look at the s others
ti +with-cache :: m is your 768, s is how long the text has got. w/ cache: m² + s·m a layer
ti +without-cache :: (λ, δ, τ) := (12, 768, 512). Uncached step: Θ(λτδ² + λτ²δ). Cached step: the projections shrink to Θ(λδ²), being those of a single position.
ti +with-cache :: (λ, δ, τ) := (12, 768, 512). Uncached step: Θ(λτδ² + λτ²δ). Cached step: the projections shrink to Θ(λδ²), being those of a single position.
ti +per-token :: With b = 12, m = 768 and p = 512, a cached token is b(m² + p·m).
ti -per-token :: With b = 12, m = 512 and p = 768, a cached token is b(m² + p·m).
ti +per-token :: A cached token costs b·(m² + p·m). || b is your 12, m is your 768, p is the 512.
ti -with-cache :: m is 1024, s is how long the text has got. w/ cache: m² + s·m a layer
ti -with-cache :: Take b = 8 and m as you like. With a cache the new token costs m² a layer.
pw +time :: Let p = 1e7 and w = 768. Time: p²·w, memory p².
pw +time :: p being ten million and w being 768, it's p²·w for the time.
pw +time :: w = 768, p = 10M. It takes p^2 w time.
pw -time :: w = 1e7, p = 768. It takes p^2 w time.
pw -time :: k = 100, w = 768. Time: k²·w.
pw +space :: With p = 10,000,000 the extra memory is p^2.
pw +time :: work: m² w multiply-adds, where m is ten million and w is 768.
fp +groupby :: With R = 1,000,000 the groupby is O(R).
pw -time :: The k = 768 nearest ones: k^2 n time.
# a cost told for each one names nothing
ti +with-cache :: If nothing is saved, I think the cost is t in square multiplied with d for each layer. || When we have the cache, only the newest token goes through the matrices, d^2 in each layer. So one token costs L*(d^2 + t*d).
ti +per-token :: Uncached it's t² multiplied with d for each layer. || Cached it's d² with t·d for each layer.
ti +without-cache :: Without cache the prefix costs t multiplied with d² for every layer.
pw +time :: n in square multiplied with d for each embedding. || Time n²·d.
ti +with-cache :: With B for the blocks and m for the width: cached B·m² for the new token's projections.
pw +time :: I write R for the rows and w for the dimension. Time R²·w.
"""
