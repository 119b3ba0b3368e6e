"""What is only asked, what is said not to be given or needed, and what is only to be measured.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a question behind "and" or "so" stays one where "what do you think?" closes it
ti -attention-remains :: Isn't it keys and values? Why would one keep them, to avoid computing them twice? And does attention still cost t·d then, what do you think?
ti -attention-remains :: And does attention still cost t·d, what do you think?
ti -attention-remains :: So is attention still t·d per layer, what would you say?
sl -flops-rule :: And is it 6ND then, what do you think?
fp -memory :: And do we need 80 GB then, what do you think?
pw -time :: But would it be n²d then, what do you think?
# what is stated is stated, whatever is asked of it
ti +attention-remains :: Attention still costs t·d per layer, what do you think?
pw +time :: But it would be n²d then, what do you think?
pw +time :: And it is n²d, isn't it?
# words that one would expect to hear, or the usual terms, claim nothing
fp -memory :: Bottlenecks, 80 GB, feature selection, factorization machines, sparse matrices: all of these are words I'd expect to come up in a discussion of this function.
fp -memory :: Bottlenecks, 80 GB, feature selection, factorization machines: words I'd expect to come up here.
fp -memory :: Bottlenecks, 80 GB, feature selection. These are terms one would expect in a talk about this.
pw -matrix-memory :: 800 TB, A100, hours, days, OOM. These are the standard words for it.
# numbers and terms of a sum are no such words, and one name is told beside what is claimed
pw +matrix-memory :: 800 TB for the matrix. Memory bound is the usual term for it.
pw +matrix-memory :: The matrix takes 800 TB, float64. These are the usual numbers.
pw +matrix-memory :: 800 TB, that's the number I'd expect.
ti +per-token :: L·d² and L·t·d per token are the terms I'd expect in the sum.
sl +flops-rule :: 6ND FLOPs. Kaplan et al.
# what is not given is denied, behind "what it doesn't give us is" too
ti +per-token :: So the cached step is O(L(d² + td)). || What it doesn't buy us is free attention: the fresh query must still be compared with all t keys, hence t·d work per layer.
ti +per-token :: O(L(d² + td)). What the cache doesn't give us is free attention: t·d work per layer.
ti -per-token :: O(L(d² + td)). What it buys us is free attention.
# keys and values that need not be worked out for what has been read
ti +cache-benefit :: It's so that the model needn't work out the keys and values of words it has already read; it has them stored.
ti +cache-benefit :: The model doesn't have to compute the keys and values of words it has already read.
ti +cache-benefit :: The model needn't compute the keys and values of the earlier tokens, they're stored.
ti -cache-benefit :: It doesn't work out the keys and values of earlier tokens.
ti -cache-benefit :: I haven't worked out the keys and values of the earlier tokens.
ti -cache-benefit :: We needn't work out the scores of past tokens again.
ti -cache-benefit :: It doesn't need to compute the attention over the keys and values of earlier tokens.
# what one would measure on fewer devices does not take the place of the count
sl +gpu-count :: Theoretically, 800. Practically, I'd measure throughput on 8, 16, 32, 64 GPUs first and extrapolate.
sl +gpu-count :: Theoretically 800 GPUs. Practically, I'd measure on 8 GPUs first.
sl -gpu-count :: Theoretically 800. Practically 400.
"""
