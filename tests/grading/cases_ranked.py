"""Rankings: what comes first is what is claimed.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what comes second is not the bottleneck
fp -bottleneck :: The biggest is the sort, second to that the products in step 3, and the rest you can forget.
fp -bottleneck :: The sort is the worst, followed by step 3.
fp +bottleneck :: The biggest is step 3, second to that the sort.
fp -bottleneck :: First comes the sort, then step 3, then the grouping.
fp -bottleneck :: The sort is the bottleneck, step 3 comes second.
fp -bottleneck :: The sort is the slowest, with step 3 in second place.
fp -bottleneck :: The bottleneck is the sort, and only then step 3.
fp +bottleneck :: Step 3 is the bottleneck, followed by the sort.
fp +bottleneck :: Step 3 is the slowest, with the sort in second place.
fp +bottleneck :: In second place is the sort, but the bottleneck is step 3.
fp -bottleneck :: Ranking: the sort, then step 3, then the rest.
pw -bottleneck :: Compute is the bottleneck, memory comes second.
pw +bottleneck :: Memory is the bottleneck, compute comes second.
pw -bottleneck :: The main problem is the runtime, memory is only the second.
pw +bottleneck :: The main problem is memory, runtime is only the second.
fp +lag :: A sort in n log n followed by a lag in O(n).
fp +lag :: Sort: n log n, then the lag, O(n).
"""
