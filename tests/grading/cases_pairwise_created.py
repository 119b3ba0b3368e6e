"""What the line of code creates, by its name, and what is kept instead of it.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what the line creates, by its name
pw +space :: Output buffer: n^2 elements.
pw +space :: GEMM of (n,d) by (d,n): n^2*d MACs. Output buffer: n^2 elements.
pw +space :: Result buffer of n^2 floats.
pw +space :: Time n^2 d. The output buffer has n^2 entries.
pw +space :: output array: n² entries
pw +space :: result: n² numbers
pw +space :: Output: n^2 floats.
pw +space :: New array: n x n.
pw +space :: Output matrix: n×n.
pw -space :: Input buffer: n^2 elements.
pw -space :: Output buffer: n*d elements.
pw -space :: Dot products: n^2 of them.
pw -space :: Pairs: n^2.
pw -space :: Time: n^2 d. Buffer for the norms: n elements.
pw +space :: The inner dimension d is summed over for each of n² outputs, giving O(n²d), and the outputs are kept, so O(n²) beyond the inputs.
pw +space :: Time O(n²d); the outputs are kept, so O(n²) beyond the inputs.
pw +space :: All of the n² results are stored, so that's O(n²) on top of E.
pw -space :: The inputs are kept, so O(nd) beyond the outputs.
pw +space :: Extra space: Θ(n^2), the output. || I stay exact. Cost: the same n^2 d flops, memory O(n·100) for the results.
pw +space :: Extra space: n^2. || Instead: tiles, keeping the top 100. Memory then is O(n·k).
pw +space :: Extra space is n^2, the output. || With a tiled product the memory is only O(n·100).
pw +space :: Extra space is n^2. || I'd stream tiles and keep the best 100 of each row, memory O(100 n).
pw -space :: Extra space is n^2. || Actually no, the memory is O(n·100).
pw -space :: Extra space is n^2. || Sorry, the extra memory is only O(n).
pw -space :: Output buffer: n^2 elements? No, just n.
pw -space :: New block: n elements.
fp +interactions-space :: new table: f²·n entries
fp -interactions-space :: new table: f·n entries
"""
