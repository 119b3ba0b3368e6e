"""What makes the pairwise matrix infeasible: memory that is missing, and what else may be said to be infeasible.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what is infeasible, a limit or has no place is not the memory for the result
pw -bottleneck :: 400 TB? It's 768 x 768 floats, 2.4 MB of memory. So nothing's infeasible, glad I spotted it.
pw -bottleneck :: I was all ready to tell you 400 TB and 4 hours and that memory is the killer haha. But 768 × 768 × 4 bytes is 2.4 MB. So nothing's infeasible, glad I spotted it
pw -bottleneck :: The memory is 40 MB. I fail to see in what sense it would be infeasible.
pw -bottleneck :: The memory is 40 MB. I fail to see why that should be infeasible.
pw -bottleneck :: The result takes 40 GB of memory. I don't see what's infeasible here.
pw -bottleneck :: The result takes 40 GB of memory, so I see nothing infeasible.
pw -bottleneck :: The result takes 40 GB of memory; there is nothing that makes it infeasible.
pw -bottleneck :: The result takes 40 GB of memory. Why would it be infeasible?
pw -bottleneck :: The result takes 40 GB of memory. There's nothing infeasible about it.
pw -bottleneck :: And "memory is what kills it"? At 30 GB nothing gets killed.
pw -bottleneck :: And "memory is what kills it"? It doesn't kill anything.
pw -bottleneck :: 400 megabytes. So memory as the villain is a non-starter too.
pw -bottleneck :: 400 megabytes. So memory as the bottleneck is a non-starter.
pw -bottleneck :: Calling memory the bottleneck is a non-starter at 400 MB.
pw -bottleneck :: Memory as the culprit? A non-starter.
pw -bottleneck :: numpy takes care of the memory. || I'd guess that the interpreter is what makes it infeasible, with the global lock.
pw -bottleneck :: The memory is fine. || I think the interpreter is what makes it infeasible.
pw -bottleneck :: Memory is n^2. || Probably Python is what makes it infeasible.
pw -bottleneck :: Memory is n^2. || I guess it's the global lock that makes it infeasible.
pw -bottleneck :: The output is n² in memory. What makes it infeasible is the Python interpreter's lock.
pw -bottleneck :: So the exact result is out of reach, and you ask what I would do instead and what that costs.
pw -bottleneck :: approximations have no place in a similarity report.
pw -bottleneck :: Errors have no place in a similarity matrix.
pw -bottleneck :: There's no room for approximation in a similarity matrix.
pw -bottleneck :: Nothing has to replace a line that works.
pw -bottleneck :: Nothing has to change about the matrix.
pw -bottleneck :: No machine has to be bought for the result.
pw -bottleneck :: infeasible it is not, least of all because of memory.
pw -bottleneck :: The memory: 400 TB? No. And infeasible it is not.
pw -bottleneck :: E fits into memory, that's 31 GB.
pw -bottleneck :: What's missing is a GPU.
pw -bottleneck :: The factor d is what's missing in the memory.
pw -bottleneck :: n^2 memory. What's missing is the time.
pw -bottleneck :: n^2 d. n^2. || RAM for n x n: 400 TB. 4 h.
pw -bottleneck :: blocker: seconds, not bytes
pw -bottleneck :: culprit: not storage → the ALUs
pw -bottleneck :: n^2 d. n^2. || RAM for n x n is cheap.
pw -bottleneck :: n^2 d. n^2. || Memory for n x n.  The arithmetic is the limit.
pw -bottleneck :: The memory for the index isn't there yet.
pw -bottleneck :: If memory is what's missing we can rent more.
pw -bottleneck :: No, the RAM for E is what's missing.
pw -bottleneck :: The memory isn't what's missing.
pw -bottleneck :: It's not memory that's lacking, it's time.
pw -bottleneck :: What's missing isn't memory but time.
pw -bottleneck :: E fits in no GPU.
# memory that is missing, goes nowhere or is named alone
pw +bottleneck :: The matrix is 400 TB of memory. That is what makes it a non-starter.
pw +bottleneck :: 400 TB of memory. Nothing else makes it infeasible.
pw +bottleneck :: 400 TB. I don't see how that could ever fit into memory, so it's infeasible.
pw +bottleneck :: Memory: 400 TB. A non-starter.
pw +bottleneck :: I fail to see a machine with 400 TB of RAM, so memory is what makes it infeasible.
pw +bottleneck :: Nothing has 400 TB of RAM.
pw +bottleneck :: No machine has room for a 400 TB result.
pw +bottleneck :: The matrix has no place to live: 400 TB.
pw +bottleneck :: There's no place in RAM for the similarity matrix.
pw +bottleneck :: Nobody has 400 TB for the result.
pw +bottleneck :: 400 TB fit in no memory on earth.
pw +bottleneck :: Such a matrix fits in no RAM.
pw +bottleneck :: The result goes into no memory that I know.
pw +bottleneck :: The RAM for this n x n matrix is what's missing.
pw +bottleneck :: What's missing is the RAM for the matrix.
pw +bottleneck :: What we lack is memory for the matrix.
pw +bottleneck :: Memory is what's lacking.
pw +bottleneck :: The missing piece is RAM for the n by n matrix.
pw +bottleneck :: It is memory that we don't have, not time.
pw +bottleneck :: The memory for the result just isn't there.
pw +bottleneck :: n^2 d. n^2. || 400 TB fp32. ~4 h @ 10 TFLOPS. RAM for n x n.
pw +bottleneck :: n^2 d. n^2. || 400 TB fp32. 4 h. Memory for n x n matrix.
pw +bottleneck :: n^2 d. n^2. || 400 TB. 4 h on a GPU. Infeasible: RAM for n^2.
pw +bottleneck :: nbytes = 4e14, 400 TB. # blocker: nbytes, never secs. no RAM, no VRAM takes that
pw +bottleneck :: 400 TB. no RAM takes that
pw +bottleneck :: 400 TB. No GPU swallows that.
pw +bottleneck :: 400 TB. No box holds that.
pw +bottleneck :: blocker: bytes, not seconds
pw +bottleneck :: culprit: not the ALUs → storage of the result
pw +bottleneck :: c) culprit: not the flops, storage of the result
pw +bottleneck :: The culprit is not the arithmetic but storage of the result.
pw +bottleneck :: 400 TB. I fail to see how that fits into memory.
pw +bottleneck :: I fail to see a memory that holds 400 TB.
pw +bottleneck :: Everything's fast. The matrix doesn't fit into RAM.
"""
