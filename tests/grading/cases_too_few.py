"""Fewer devices than in the ideal case, and what a share of them is worth.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# who multiplies where one divides has not adjusted; who says what so many are worth has
sl -scaling-efficiency :: 800 GPUs. In practice you get 70%, so multiply: 800 x 0.7 = 560 GPUs.
sl -scaling-efficiency :: In the ideal case 800. In practice you get 70%, so multiply: 800 x 0.7 = 560 GPUs.
sl -scaling-efficiency :: Ideally 800, in reality 80% of that, 640 GPUs.
sl +scaling-efficiency :: 800 GPUs at 70% do the work of 560, so I'd take 1,143.
sl +scaling-efficiency :: At 70% efficiency 800 GPUs are effectively only 560, so order 1,143.
sl +scaling-efficiency :: Scaling isn't perfect, at 70% I'd plan with 1,150 GPUs.
sl +scaling-efficiency :: In practice 1,143, not 560 as some would multiply, at 70%.
sl +scaling-efficiency :: At 80% I'd take 1,000. A node has 640 GB.
sl +gpu-count :: In the ideal case 800. In practice you get 70%, so multiply: 800 x 0.7 = 560 GPUs.
"""
