"""Figures with the product that is their reason, passes of training, and practice that is said to be no other.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# a figure has to agree with the product that is told as its reason
pw -matrix-memory :: result by float64 needs arround 80 TB, cuz 10_000_000 * 10_000_000 * 8 bytes
pw +matrix-memory :: result by float64 needs arround 800 TB, cuz 10_000_000 * 10_000_000 * 8 bytes
pw -matrix-memory :: The result takes 40 TB, because 10^7 * 10^7 * 4 bytes.
pw +matrix-memory :: The result takes 400 TB, because 10^7 * 10^7 * 4 bytes.
fp -memory :: 7.9 GB since 9900 * 1e6 * 8 bytes
fp +memory :: 79 GB since 9900 * 1e6 * 8 bytes
ti -cache-memory :: 9.4 MB in fp16, as 2 * 12 * 512 * 768 * 2 bytes
ti +cache-memory :: 18.9 MB in fp16, as 2 * 12 * 512 * 768 * 2 bytes
sl +memory :: 160 GB, as 10e9 * 16 bytes
sl -flops-rule :: forward: 2ND\nbackward: the same, 2ND\ntotal for training: 4ND
sl -flops-rule :: forward 2ND, backward 2ND, total 4ND
sl +flops-rule :: forward 2ND, backward 4ND, total 6ND
sl -flops-rule :: forward 2ND, backward the same, so 4ND
sl -flops-rule :: 2ND forward plus 2ND backward
sl +flops-rule :: 2ND forward plus 4ND backward
sl -flops-rule :: Only the forward pass counts, 2ND.
sl -scaling-efficiency :: Ideally 800. In practice likewise, the batch is just split over more cards, so still 800.
sl -scaling-efficiency :: In practice the same, 800.
sl +scaling-efficiency :: In practice it's less than linear, so more than 800.
"""
