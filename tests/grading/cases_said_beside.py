"""What is named beside a cost and does not own it, and costs told by what they are no more or can't be.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a step that consists of one more of another one has the cost that is told
fp +sort,lag :: The sort is a comparison sort, O(n log n), and honestly it's the textbook answer here. The lag is one more grouping plus a move by one place, O(n).
fp +lag -groupby :: The lag is one more grouping, O(n).
fp +lag :: For the lag we group again and move by one row, which is O(n)
fp -lag,sort :: The lag is one more sort plus a shift, O(n log n)
fp +groupby :: The lag is cheap. One more grouping, O(n).
fp +groupby :: the lag costs nothing; another matter is the grouping, O(n)
fp +groupby,lag :: grouping is O(n), the lag another O(n)
# memory that is only cared for is not what the steps cost
fp +groupby,aggregate :: What I watch in these pipelines is memory, but okay: grouping is linear in n, and so is the aggregation.
fp +groupby,aggregate :: Memory is what matters, but well: grouping O(n), aggregation O(n).
fp +sort :: We lack memory, but the sort is still O(n log n)
fp +interactions-space -interactions :: In memory it's not much for the grouping, but the products are f²n
fp -interactions :: Memory: the grouping is small, but the products are f² n
pw +space :: Memory: E is n·d already, but the result is n²
# nor joins what "and" would
fp +interactions,interactions-space :: Step 3: not less than f^2 * n in time, nor in memory because nothing's ever released.
fp -interactions,interactions-space :: Step 3 isn't f² n in time, nor in memory
pw +space :: It's not below n² in memory nor in time
pw -time :: The time is below n²d
# there is no room for what a matrix takes, which denies no cost
pw +space :: The extra memory is n². || What does is that you can't hold the n×n output in memory.
pw +space :: The extra memory is n². || You just can't allocate an n×n array
pw -space :: The extra memory is n². || No, it can't be n², it's n.
# what it is no more is what it was
ti +without-cache,with-cache :: With the cache the t−1 old tokens do not go through the weight matrices any more, nothing but the new one does, so it's not t·d² per layer but d². And not to forget t·d for attending.
ti +without-cache :: Once cached, the projections aren't t·d² anymore, just d² per layer
ti -without-cache :: Without a cache it's not t·d² but d².
ti -without-cache :: With the cache it's no longer t²·d² per layer but d².
ti -attention-remains :: With the cache attention is no longer t·d but d
fp -interactions :: With the loop vectorised it's no longer f² n but f n
# two cases set beside each other, each with its own cost
ti +with-cache,without-cache :: t·d² per layer without a cache, as opposed to d² when you cache.
ti +with-cache :: t·d² without a cache, unlike d² with the cache
ti -with-cache,without-cache :: with the cache t·d² as opposed to d² without
ti -with-cache :: with the cache it's t·d² as opposed to d²
fp +sort,groupby :: the sort is n log n, as opposed to n for the grouping
fp -sort :: the sort is n, as opposed to n log n for the grouping
pw -time :: it's n·d as opposed to n²·d
ti +with-cache,without-cache :: t·d² per layer if you redo everything, d² per layer if you only do the latest token. ×12.
ti -with-cache,without-cache :: d² per layer if you redo everything, t·d² per layer if you only do the latest token.
ti +with-cache,without-cache :: d² once you have the cache, t·d² when you redo everything
"""
