"""What was almost said, and a correction of two things at once.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# what was almost said is not claimed; a correction of both is told of each
ti -attention-remains :: I almost said that attention still grows linearly with t when we have a cache. It doesn't, it's O(1) per token.
pw -time :: I almost said n^2 d, but it's n d.
pw +time :: I almost said n d, but it's n^2 d.
pw -matrix-memory :: I nearly wrote 400 TB. It's 400 GB.
pw +matrix-memory :: I nearly wrote 400 GB. It's 400 TB in float32.
sl -gpu-count :: I almost answered 800 GPUs, but no, 80.
sl +gpu-count :: I almost answered 80 GPUs, but no, 800 GPUs.
fp +groupby :: Steps 1 and 2 are both O(u). || Sorry, both should be O(n), as every row has to be read.
fp +groupby :: Steps 1 and 2 are both O(u). || Sorry, both are O(n).
fp +aggregate :: Steps 1 and 2 are both O(u). || Sorry, both are O(n).
fp -groupby :: Steps 1 and 2 are both O(n). || Sorry, both are O(u).
"""
