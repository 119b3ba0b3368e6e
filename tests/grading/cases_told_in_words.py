"""Growths, sums and ratios told in full words, with their results in apposition.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# a growth that begins with the words in which the question named a variable is no echo of it
fp +interactions :: Step 3 takes the number of feature columns squared, multiplied by the number of rows.
fp +interactions :: The number of rows multiplied by the square of the number of feature columns for step 3
fp +interactions,interactions-space :: Step 3: The number of feature columns squared, multiplied by the number of rows. This goes for the running time, and it goes for the memory too.
fp -interactions :: Step 3 has to do with the number of feature columns.
fp -interactions :: Step 3 takes the number of feature columns squared.
fp +sort :: Sorting takes the number of rows times the logarithm of the number of rows.
fp -sort :: Sorting takes the number of rows times the number of feature columns.
# a product and, behind a colon or a comma, what it comes to
sl +flops-rule,flops :: Six times one billion times twenty billion: one hundred and twenty quintillion operations.
sl +flops-rule :: 6 x 1e9 x 20e9: 1.2e20 operations.
sl +flops-rule :: 6 × 1e9 × 2e10, that is 1.2e20 FLOPs
fp +memory :: 9900 x 8 MB, which makes about 79 GB for the products
fp -memory :: 9900 x 8 kB, which makes about 79 MB for the products
sl -flops-rule :: Two times one billion times twenty billion: forty quintillion operations.
sl -flops-rule :: Is it six times one billion times twenty billion?
sl +scaling-efficiency :: Practical with an efficiency of 0,7: 800/0,7 = 1.143 pieces.
# the two passes, and how one is a multiple of the other
sl +flops-rule :: Forward pass is two FLOPs for each parameter and token, a multiply and an add, backward is twice the forward, so six altogether.
sl +flops-rule :: Forward pass is two FLOPs for each parameter and token, backward four, so six altogether.
sl -flops-rule :: Forward pass is one FLOP for each parameter and token, backward is twice the forward, so three altogether.
sl -flops-rule :: Forward pass is two FLOPs for each parameter and token, backward is as much as the forward, so four altogether.
# a ratio stands whatever is thought of the figures whose ratio it is
sl +flops :: 2 × 1e9 × 20e9 = 4e19 and 2 × 10e9 × 200e9 = 4e21. || Either way the proportion is 100, so 2400 hours on what you have, or 800 cards for a day.
sl +flops :: 2 × 1e9 × 20e9 = 4e19 and 2 × 10e9 × 200e9 = 4e21. The quotient of the two is 100.
sl -flops :: 2 × 1e9 × 20e9 = 4e19 and 2 × 10e9 × 200e9 = 4e21. || The proportion is 10, so 240 hours.
sl -flops :: 2 × 1e9 × 20e9 = 4e19 and 2 × 10e9 × 200e9 = 4e21. || The ratio of tokens is 100.
# non-native words: the logarithm from something, and that is normal server
pw +alternative-cost :: HNSW. The one search costs approximately logarithm from n.
pw -alternative-cost :: HNSW, not logarithm from n but n per search
pw +matrix-memory,alternative-cost :: 10^14 * 4 bytes = 400 TB || HNSW. In memory must stay all vectors, it is 30 GB, this is normal server.
pw -matrix-memory :: 10^14 * 4 bytes = 400 TB || no sorry, it is 30 GB, this is normal server.
pw -alternative-cost :: HNSW. I have 31 GB, that's my server.
# what one has together with others is not had by it alone
sl +memory :: For memory: 40 GB, hmm no, that's without the optimizer. With Adam in fp32 and the master weights 160 GB, so it doesn't fit.
sl -memory :: The master weights 160 GB
"""
