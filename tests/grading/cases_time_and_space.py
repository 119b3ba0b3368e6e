"""Time and space told by what a sentence is about, by likening one to the other, or by a bound.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a sentence is about the time or the space that is put in front of it
fp +interactions-space -interactions :: In memory step 3 is O(f²·n).
fp +interactions-space -interactions :: In memory the interactions take O(f²·n).
fp +interactions-space -interactions :: In memory, step 3 takes O(f²·n).
fp +interactions-space :: For memory, the products take O(f²·n).
fp +interactions-space :: In space, step 3 costs O(f²·n).
fp -interactions :: In space step 3 costs O(f²·n).
fp -interactions :: In RAM step 3 needs O(f²·n).
fp +interactions-space :: In RAM step three needs O(f²·n).
fp +interactions-space :: As to memory, step 3 takes f²n.
fp -interactions :: In terms of memory step 3 takes f²n.
fp +interactions-space :: Memory-wise the products take f²n.
fp +interactions-space :: In terms of space, the crosses run to f²n.
fp +interactions -interactions-space :: In time step 3 takes O(f²·n).
fp +interactions -interactions-space :: Once everything is in memory, step 3 takes O(f²·n).
fp +interactions :: Done in memory, the products take O(f²·n).
fp -interactions-space :: With all data in memory the products take O(f²·n) time.
fp +interactions -interactions-space :: With all data in memory the products take O(f²·n).
fp +interactions :: If the data is in memory step 3 takes O(f²·n).
pw +space :: In memory the matrix takes O(n²).
pw +space :: In memory step 2 takes O(n²).
pw -time :: In memory the whole thing takes O(n²d).
# work set beside storage is time
fp +interactions-space,interactions :: The products: O(f² n), both as work and as storage.
fp +interactions-space :: O(f² n) for step 3, as work as well as storage.
fp +interactions-space :: Step 3 is O(f² n), as compute and as memory.
fp +interactions-space :: Step 3 is O(f² n) in work and in storage.
fp +interactions-space :: Step 3: f²n, work and storage alike.
fp +interactions-space :: Step 3: f²n, in both compute and storage.
fp -interactions-space :: Step 3 is O(f²n) work, storage I don't know.
fp -interactions-space :: Step 3 is O(f²n) as work; as storage O(f n).
# what is not below a growth is of it
fp +interactions-space :: Time is O(f²n) for the products. And memory is no better than the time: none of those columns is released, so it's not below O(f²n) either.
fp +interactions-space :: Step 3 takes O(f²n). The memory is not below O(f²n) either.
fp +interactions-space :: Step 3 takes O(f²n) and its memory isn't below O(f²n) either.
fp +interactions-space :: The products' memory cannot be less than f²n.
fp +interactions-space :: Step 3's memory is no less than f²n.
fp +interactions-space :: Memory of step 3: not under O(f²n).
fp -interactions-space :: Memory of step 3 is below O(f²n).
fp -interactions-space :: Step 3's memory isn't below f·n.
ti +attention-remains :: With the cache, attention for a token can't be below O(t·d), so it stays linear in t.
pw +time :: The time is not below O(n²d) and not above it either.
pw -space :: The matrix is not below O(n), hopefully.
# memory that is no better than the time grows as it; where the likeness is doubted it does not
fp +interactions-space :: Time of step 3 is O(f²n). Memory is no better. None of these columns is ever released, so it isn't anything short of O(f² n).
fp -interactions-space :: Memory of step 3 is not O(f²n).
fp -interactions-space :: Memory of step 3 is not O(f²n) either.
fp -interactions-space :: Step 3's memory isn't f²n, it's less.
fp +interactions-space :: Step 3 takes f²n time. Memory is no better.
fp +interactions-space :: Step 3 takes f²n time. Memory's no better, nothing is freed.
fp +interactions-space :: Step 3 takes f²n time, and memory fares no better.
fp -interactions-space :: Step 3 takes f²n time. Memory is better.
fp -interactions-space :: Step 3 takes f²n time. Memory is no problem.
fp -interactions-space :: Step 3 takes f²n time. Memory is no better than I feared, f·n.
fp -interactions-space :: The multiplications, sure, O(f^2 * n) time. But I deny that memory goes the same way.
fp -interactions-space :: Step 3 is O(f²n) time. I doubt that memory is the same.
fp -interactions-space :: Step 3 is O(f²n) time. I deny that memory goes likewise.
fp -interactions-space :: Step 3 is O(f²n) time. I don't think memory goes the same way.
fp -interactions-space :: Step 3 is O(f²n) time. It's wrong that memory goes the same way; there's no f²n in memory, it's O(1).
fp -interactions-space :: Step 3 is O(f²n) time. There's no way memory grows the same.
fp -interactions-space :: Step 3 is O(f²n) time. Memory does not go the same way.
fp -interactions-space :: Step 3 is O(f²n) time, and memory is not the same.
fp +interactions-space :: Step 3 is O(f²n) time. Memory goes the same way.
fp +interactions-space :: Step 3 is O(f²n) time. I don't deny that memory goes the same way.
fp +interactions-space :: Step 3 is O(f²n) time, and memory isn't any different.
fp +interactions-space :: Step 3 is O(f²n) time and memory is no different.
fp -interactions-space :: Step 3 is O(f²n) time and memory isn't a problem.
fp -interactions-space :: Step 3 is O(f²n) in time and memory is not an issue, it's O(f n).
fp +interactions-space :: Step 3 is O(f²n) in time and memory.
fp +interactions-space :: Step 3 is O(f²n) time, and no doubt memory goes the same way.
fp +interactions-space :: Step 3 is O(f²n) time, and I have no doubt that memory goes the same way.
# a memory that is reckoned out after "we" is not that of the sentence before
fp +interactions -interactions-space :: For time, the outer loop has f turns, the inner one f−1, the statement inside n. Multiply: O(f²·n). For memory, we hold one column of n numbers per feature, thus O(f·n).
fp -interactions-space :: For time: f turns, f-1 turns, n inside. Altogether O(f²·n). For memory, one column per feature, O(f·n).
fp -interactions-space :: Step 3, time: two loops over f, n inside. So O(f²·n). Memory: one column per feature, O(f·n).
fp +interactions-space :: For time, two loops, n inside. Multiply: O(f²·n). For memory all products are kept, O(f²·n).
"""
