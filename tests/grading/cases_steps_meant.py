"""Which step a cost is of: named by its number, its place or its parts, and gone on about in later sentences.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a constant called by its value is no step, what is told in general goes on about the step
fp +aggregate :: Step 2: each row updates 4 statistics. 4n, O(n).
fp +aggregate :: Step 1: 1,000,000 rows, 1 hash lookup each = 1,000,000 operations. General: n × 1, that's O(n).\nStep 2: each row updates 4 statistics. 1,000,000 × 4 = 4,000,000. General: 4n, O(n).
fp +aggregate,groupby :: Step 1: one hash per row → 1,000,000 hashes → O(n).\nStep 2: 4 running statistics × 1,000,000 rows = 4,000,000 updates. 4 is a constant → O(n).
fp +aggregate :: Step 1: one hash per row, O(n).\nStep 2: four statistics per row, O(n).
fp -aggregate :: Step 1: one hash per row, O(n). Step 2: four numbers per user, O(u).
# the step of its place, of its parts
fp +aggregate :: Mean, std, max, count, all streaming, O(n).
fp +aggregate :: Grouping O(n). Mean, std, max, count, all streaming, O(n).
fp +aggregate :: Since you ask for time: grouping by hash, O(n). Mean, std, max, count, all streaming, O(n).
fp +aggregate :: The mean/std/max/count thing, that's O(n) too.
fp +aggregate :: Grouping: O(n). And the mean/std/max/count thing, that's O(n) too, you keep little running totals for each user as the rows fly by.
fp +aggregate :: For the first step it goes one time through all the rows and makes a hash of the user, so this is O(n). The second goes also once through the rows, the four numbers one can carry along, again O(n).
fp +aggregate :: The first step hashes, O(n). The second also goes once through the rows, O(n).
fp +aggregate :: The first step hashes, O(n). The second, O(n) again.
fp +aggregate :: The first one is O(n) for the hash. The second is O(n) too, running sums.
fp -aggregate :: The mean is O(1) per user, std as well.
fp -aggregate :: Mean, std, max, count: O(u).
fp +aggregate :: Mean, std, max and count: one pass each, O(n).
fp +aggregate :: means, stds, maxima and counts all come from running totals, O(n)
fp +aggregate :: The four statistics are O(n).
fp +aggregate :: the four numbers can be carried along in one pass, O(n)
fp +aggregate :: For (1), hashing, O(n). For (2), running sums, O(n).
"""
