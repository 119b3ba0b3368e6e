"""An input that doesn't fit is not the result that doesn't.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# "that's the bottleneck" points to what does not fit before it
pw -bottleneck :: The input E doesn't fit into RAM, that's the bottleneck. The result is no problem at all.
pw -bottleneck :: The embeddings themselves won't fit into RAM, so that's the bottleneck.
pw +bottleneck :: The result doesn't fit into RAM, that's the bottleneck. The input is no problem at all.
pw +bottleneck :: The input E fits into RAM, the result doesn't, that's the bottleneck.
pw +bottleneck :: The n x n matrix won't fit into memory, that is the bottleneck. E is small.
pw +bottleneck :: All similarities of the vectors don't fit into memory, that's the bottleneck.
pw +bottleneck :: The product of the embeddings doesn't fit into RAM, that's the bottleneck.
pw +bottleneck :: Memory, that's the bottleneck: 400 TB.
pw +bottleneck :: E @ E.T doesn't fit into RAM, that's the bottleneck.
pw +bottleneck :: The product of E with E doesn't fit into memory, that's the bottleneck.
pw +bottleneck :: The Gram matrix of E doesn't fit into RAM, that's the bottleneck.
pw -bottleneck :: E itself won't fit into memory, that's the bottleneck.
"""
