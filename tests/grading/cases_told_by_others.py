"""What others are said to say, wherever it holds, and what one thinks of it.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what a source says that one thinks wrong is not claimed
ti -with-cache :: A blog says that with the cache the projections are d^2 per layer. I think it's wrong.
ti -with-cache :: A blog says that with the cache the projections are d^2 per layer. I think that's wrong.
ti -with-cache :: A blog says that with the cache the projections are d^2 per layer. It's wrong.
ti -with-cache :: A blog says that with the cache the projections are d^2 per layer. I don't believe it.
ti -with-cache :: A blog says that with the cache the projections are d^2 per layer. I disagree.
ti -with-cache :: My colleague thinks that with the cache the projections are d^2 per layer. I think he's wrong.
ti -with-cache :: I read somewhere that with a cache the projections are d^2 per layer. I think it's wrong.
ti -with-cache :: With the cache the projections are d^2 per layer, a blog says. I think it's wrong.
pw -time :: A friend says that for this line the time is n^2 d. I think it's wrong, it's n d.
fp -sort :: The docs say that in pandas a sort is n log n. I think they're wrong.
sl -gpu-count :: A blog says that for one day you need 800 GPUs. I think that's wrong.
sl -gpu-count :: My boss thinks that with perfect scaling it's 800 GPUs. He's mistaken.
pw -matrix-memory :: The tutorial claims that in float32 the matrix takes 400 TB. I think it's wrong.
ti +with-cache :: A blog says that with the cache the projections are d^2 per layer. I think it's right.
ti +with-cache :: A blog says that with the cache the projections are t d^2 per layer. I think it's wrong, it's d^2.
"""
