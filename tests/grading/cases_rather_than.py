"""What is told less than another thing, or set beside another by how bad it is.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# the first of "less A than B" is denied; what something is compared with does not own what follows
pw -time :: The running time is less n^2 * d than n * d^2.
pw +time :: The running time is less n * d^2 than n^2 * d.
pw +time :: It's less O(n d) than O(n^2 d) in time.
pw -time :: It's less O(n^2 d) than O(n d) in time.
pw +time :: The time is O(n^2 d) rather than O(n d).
pw +time :: The time is more O(n^2 d) than O(n d).
pw +bottleneck :: What makes it infeasible is less the compute than the memory.
pw -bottleneck :: What makes it infeasible is less the memory than the compute.
pw +bottleneck :: It's less the time than the memory that makes it infeasible.
pw -bottleneck :: It's less the memory than the time that makes it infeasible.
pw +bottleneck :: The problem is not so much the time as the memory.
pw -bottleneck :: The problem is not so much the memory as the time.
pw +bottleneck :: The bottleneck is the memory more than the compute.
fp -bottleneck :: The bottleneck is less the products of step 3 than the sort.
fp -bottleneck :: It's less step 3 than step 4 that is the bottleneck.
fp +bottleneck :: I'd say the bottleneck is not so much the sort as step 3.
ti +cache-benefit :: The cache holds less the attention scores than the keys and values of old tokens.
ti -cache-benefit :: The cache holds less the keys and values than the attention scores of old tokens.
sl -duration :: It's less 100 days than 10.
ti +per-token :: The token is less d^2 than d^2 + t*d per layer with the cache.
pw -time :: It takes less than n^2 * d.
pw +time :: It takes no less time than n^2 * d.
fp -groupby :: It's less n than n log n for the grouping.
fp +interactions-space :: The memory of step 3 is no better: f^2 * n values.
fp +interactions-space :: Memory's just as bad in step 3: f^2 * n.
fp +interactions-space :: For step 3 the memory is just as bad, f^2 * n.
fp +interactions-space :: Step 3's memory isn't any better than its time: f^2 n numbers are kept.
fp +interactions-space :: The space of step 3 is no smaller than its time, f^2 n.
fp +interactions-space :: Step 3: time f^2 n, and memory is no better.
fp +interactions-space :: Step 3 takes f^2 n time. The memory is no better.
fp +interactions-space :: Step 3 takes f^2 n time, and its memory is just as bad.
fp -interactions-space :: Step 3 takes f^2 n time. The memory is much better.
fp -interactions-space :: The memory of step 3 is better than its time: f * n values.
fp -interactions-space :: The memory of step 3 is not as bad as its time of f^2 n.
pw +space :: The memory's no better than the time without d: n^2.
pw +space :: Memory is every bit as bad: n^2.
pw +space :: And the memory? No better: n^2.
pw +space :: Memory looks no better either: O(n^2).
pw -space :: Memory is no better than n^3.
pw +time :: The time is even worse than the memory: n^2 * d.
pw +time :: The time is worse still: n^2 * d.
pw +space :: The time is n^2 d. Memory is better, but not by much: n^2.
pw +space :: Memory is less of a problem, but it's still n^2.
pw -time :: The memory is no worse than the time: n^2.
ti +per-token :: With the cache one token isn't cheap either: L * (d^2 + t*d).
fp +sort :: The sort's hardly better than that: n log n.
fp +sort :: The sort is a bit worse than the others: n log n.
fp +lag :: The lag is no worse than the grouping: O(n).
fp +lag :: The lag is just as cheap as the aggregation: O(n).
fp +lag :: The lag's cheaper than the sort: O(n).
"""
