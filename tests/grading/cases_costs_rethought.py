"""Costs that a second thought or a correction replaces, and second thoughts about something else."""

from __future__ import annotations

__all__ = ["LINES"]

LINES = """
# term dropped
fp -interactions :: Step 3 takes O(f^2 * n) time. Actually the product is vectorized so the n drops out, it's just O(f^2).
fp -interactions :: Step 3 takes O(f^2 * n) time. || Actually numpy does a column at once, so it's just O(f^2).
fp -interactions :: The pairwise products cost f^2 * n. Actually, the columns are multiplied as a whole, so only f^2.
fp -interactions :: Step 3 is O(f^2 * n). Hmm, with numpy the n falls away, so it's O(f^2).
fp -sort :: Sorting takes O(n log n). Actually the keys are integers, so the log drops out, it's just O(n).
pw -time :: The time is O(n^2 * d). Actually BLAS does the dot products at once so the d drops out, it's just O(n^2).
pw -quadratic :: The time is O(n^2). Actually the rows are sorted so it's just O(n log n).
# should be
ti -per-token :: It's d^2 + t*d per layer for one cached token. || The second term is wrong, it should be t^2*d, so d^2 + t^2*d.
ti -per-token :: It's d^2 + t*d per layer for one cached token. || The first term is wrong, it should be t*d^2.
ti -per-token :: With the cache a token costs L*(d^2 + t*d). || The t*d is wrong there, it has to be t^2*d.
ti +per-token :: It's t*d^2 + t*d per layer for one cached token. || The first term is wrong, it should be d^2, so d^2 + t*d.
ti -without-cache :: Without the cache the projections are t*d^2. Hm, there's just one new token, so that must be d^2.
ti +without-cache :: Without the cache a step costs d^2 per layer. Hmm, every token goes through, so it should be t*d^2.
ti -with-cache :: With the cache the projections cost d^2 per layer. Hmm, each position is multiplied again, so it should be t*d^2.
ti -attention-remains :: With the cache attention costs t*d per token. Hmm, all pairs are scored, so it should be t^2*d.
pw -time :: The time is n^2*d. Hmm, there are n^2 entries of d^2 work each, so it should be n^2*d^2.
pw +time :: The time is n^2. Hmm, each entry is a dot product, so it should be n^2*d.
fp -groupby :: Grouping is O(n). Hmm, the keys get sorted and compared with each other, so it should be n^2.
fp -aggregate :: The aggregation is O(n). Hmm, there's one value per user, so it should be O(u).
# not A but B
ti -with-cache :: With the cache the projections cost d^2 per layer. Well, not d^2 but t*d^2, because all the positions are projected again.
ti -with-cache :: With the cache the projections cost d^2 per layer. || Not d^2 but t*d^2, sorry.
pw -time :: Time is n^2*d. Well, not n^2*d but n^2.
pw +time :: Time is n^2. Well, not n^2 but n^2*d.
fp -sort :: The sort is n log n. Hm, not n log n but n^2.
pw -space :: Memory n^2. No, not n^2 but n*d.
# bare
ti +with-cache :: Cached, projecting the new token costs d per layer. || d^2, sorry, it's multiplied by a d by d matrix.
ti -without-cache :: Uncached, projecting costs t*d^2 per layer. || d^2, I mean.
ti +without-cache :: Uncached, projecting costs d^2 per layer. || t*d^2, sorry.
pw -time :: The time is O(n^2 d). || n^2, sorry, no d.
pw +time :: The time is O(n^2). || n^2 d, sorry.
fp -sort :: The sort is O(n log n). || Just O(n), sorry.
fp +lag :: The lag is O(n log n). || O(n), sorry.
fp -interactions :: The products are O(f^2 n). || f n, sorry.
# change that to
ti -with-cache :: I'd say L * d^2 for the projections with a cache. Hmm, let me change that to L * d^3.
ti -with-cache :: I'd say L * d^2 for the projections with a cache. || Let me change that to L * d^3.
ti -with-cache :: L * d^2 for the projections with a cache. I'd change that to L * t * d^2.
ti +with-cache :: L * t * d^2 for the projections with a cache. Let me change that to L * d^2.
pw -time :: Time is n^2 d. Let me change that to n^2.
pw +time :: Time is n^2. Let me correct that to n^2 d.
pw -space :: The memory is n^2. || I'll change that to n*d.
fp -sort :: The sort takes n log n. Let me revise that to n^2.
fp -groupby :: Grouping is O(n). || I'd change it to O(n^2).
fp -interactions :: f^2*n for step 3. || I need to change that to f*n.
pw -matrix-memory :: 400 TB in float32. Let me change that to 400 GB.
sl -gpu-count :: 800 GPUs ideally. || Let me change that to 80.
sl +gpu-count :: 800 GPUs ideally, and 1000 in practice. || Let me change the practical one to 1150.
# with and without exchanged
ti +with-cache :: With the cache each step costs t*d^2 per layer for the projections. || Sorry, I meant without the cache. With it, it's only d^2.
# both
fp +aggregate :: Steps 1 and 2 are both O(u). || Sorry, both should be O(n), as every row has to be read.
# answer stands
pw +time :: The time is O(n^2 d). The norms cost d, hmm, no, n*d.
pw +time :: The time is O(n^2 d). || The memory is just n^2, sorry I forgot it.
ti +with-cache :: With the cache the projections are d^2 per layer. || Without it, sorry, it should be t*d^2.
ti +without-cache :: Without the cache t*d^2. || With it just d^2, sorry for leaving that out.
fp +interactions :: Step 3 is f^2*n. || Just one product column is O(n), sorry if that wasn't clear.
fp +sort :: The sort is O(n log n). || The lag is just O(n), sorry.
ti +without-cache :: Without the cache a step costs t*d^2 per layer. Hmm, with it only the newest token goes through, so it should be d^2.
fp +sort :: Sorting takes O(n log n). Actually if the keys were integers the log would drop out and it's O(n).
pw +time :: The time is O(n^2 d). Actually, the memory is the problem, so it's just n^2 entries we can't hold.
pw +time :: The time is O(n^2 d). Hmm, the norms are one pass, so that's just n*d on top.
pw +space :: The extra memory is O(n^2). Actually, E takes n rows of d, so that's n*d for the input.
pw +space :: The extra memory is O(n^2). Oh, the norms are a vector, so just n for those.
fp +sort :: The sort is O(n log n). Actually the lag only shifts, so it's just O(n).
fp +sort :: The sort is O(n log n). Hmm, the lag only shifts, so it should be O(n).
fp +lag :: The lag is O(n). Hmm, the sort compares keys, so it should be O(n log n).
fp +groupby :: The groupby is O(n). Well, the aggregation gives a value per user, so that's O(u) of output.
fp +interactions :: Step 3 is O(f^2 n). Hmm, each column is one product per row, so it's just O(n) each.
fp +interactions :: Step 3 is O(f^2 n). Well, a single product is vectorized, so it's just O(n).
ti +per-token :: d^2 + t*d per layer with the cache. Hmm, the t*d is tiny here, so it's just d^2 in practice.
ti +per-token :: d^2 + t*d per layer with the cache. Well, with 12 layers, so it should be 12 times d^2 + t*d.
ti +with-cache :: With the cache projections cost d^2. Well, without it all tokens go through, so it should be t*d^2.
ti +with-cache :: With the cache projections cost d^2. Hmm, the uncached one redoes all tokens, so it should be t*d^2.
ti +with-cache :: With the cache projections cost d^2 per layer. Hmm, attention meets all keys, so that's just t*d.
ti +attention-remains :: With the cache attention costs t*d per token. Hmm, the projections stay the same, so just d^2 for these.
ti +attention-remains :: With the cache attention costs t*d per token. Well, all the prompt's scores are computed once, so that should be t^2*d for the prompt.
fp +sort :: The sort is n log n, not n but n log n.
pw +space :: Not n*d but n^2 for the memory.
pw +time :: The time is n^2*d and the memory not n*d but n^2.
ti +with-cache :: With the cache it's d^2, not t*d^2 but d^2.
ti +with-cache :: It's d^2 with the cache and not d^2 but t*d^2 without it.
ti +with-cache :: With the cache the projections are d^2 per layer. Let me change that to the total: 12*d^2.
pw +time :: The time is n^2*d. || Let me change that to a smaller E: with n = 1000 it's instant.
pw +time :: The time is n^2*d. || n^2, sorry, for the memory.
pw +space :: The memory is n^2. || n^2*d, sorry, for the time.
fp +sort :: The sort is n log n. || O(n), sorry, for the lag.
fp +sort :: The sort is n log n. || n, I mean, if the data are sorted already.
ti +per-token :: d^2 + t*d per layer with the cache. || The second term is wrong without the cache, it should be t^2*d there.
ti +per-token :: d^2 + t*d per layer with the cache. || The first term should be the larger one as long as t < d.
pw +alternative :: I'd use HNSW. || I'd change that to IVF if the memory is short.
fp +optimization :: I'd pick the top 20 features first. || I'd change it to 30 if the memory allows.
pw +matrix-memory :: 400 TB in float32. Let me change that to float16, so 200 TB.
fp +memory :: 80 GB. Let me change it to the top 20 features, then it's 3 GB.
pw -time :: n^2 d for the time. Hmm, let me redo that: n^2 for the time.
pw +time :: n^2 for the time. Hmm, let me redo that: n^2 d for the time.
pw +time :: n^2 d for the time. Wait, let me rephrase that: n squared times d for the time.
sl -gpu-count :: 800 GPUs. Hmm, let me redo that: 80 GPUs.
pw +matrix-memory :: 400 TB in float32. Oh, let me redo that for float64: 800 TB.
pw +time :: O(n^2), sorry, I forgot the d, O(n^2 d).
pw -time :: O(n^2 d), sorry, I mean O(n^2).
fp -sort :: O(n log n). || O(n), sorry.
"""
