"""Quotations, and what is said right behind them: disagreement takes them away, agreement makes them one's own.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# who disagrees with a quotation does not claim it
pw -time,quadratic :: A colleague wrote on Slack: "this is n²·d, it will never finish". I disagree with him. The time grows linearly with n.
pw -space :: The same thread: "sims is n×n so you need n² memory". Again I think he is mistaken; the array is lazy.
pw -bottleneck :: "Memory is the bottleneck", someone added. I don't share that view, there is no bottleneck at all.
pw -alternative :: And finally: "use FAISS or HNSW instead". I see no point in giving up exactness, I'm against it.
sl -flops-rule,flops :: My team lead's words: "it's six N D, so you pay a hundred times". I don't share that.
sl -gpu-count :: The forum consensus is "800 cards, and add 40% for all-reduce". Wrong on both counts if you ask me: 80, and add nothing.
sl -parallelism :: They also say "shard it with FSDP". I disagree there, it's overengineered.
ti -cache-memory :: "18.9 MB in half precision" is the last line of it. I'd answer 170 MB.
ti -cache-memory :: "18.9 MB in half precision", they conclude. 170 MB is what I'd say.
ti -attention-remains :: "Attention over the cache stays linear in t", they conclude. Nope, see above.
fp -sort :: "Sorting is n log n" - not in pandas, there it's quadratic.
fp -memory :: "It takes 80 GB" - hardly, 800 MB for the input and that's the lot.
fp -optimization :: "Select features before crossing" - a waste of signal, I wouldn't touch it.
pw -space :: What I hear a lot is "the result is n×n, so n² memory". I'd beg to differ.
pw -matrix-memory :: The README has "the result takes 400 TB in float32" in bold. Dream on.
fp -interactions :: “Step 3 costs f squared times n”, says my boss. With that I'd take issue.
fp -bottleneck :: A blog post puts it as 'the pairwise products are the bottleneck'. That's a myth.
sl -duration :: «It takes 2,400 hours on the same GPUs» — I see it differently.
ti -cache-benefit :: The article goes on, "keys and values of the past are kept so that they need not be computed again". I couldn't disagree more.
ti -per-token :: "With a cache a token costs L·(d² + t·d)." My view is the opposite.
# who agrees with a quotation claims it
pw +time :: Someone will say "the time is O(n² d)". I couldn't agree more.
fp +sort :: "Timsort is n log n", says everybody, and here everybody's right.
fp +memory :: Someone says "it takes 80 GB". Correct.
sl +flops :: “It is 100 times more compute”, says my boss. I can only agree.
pw +bottleneck :: The forum consensus is "memory is the bottleneck". I have no objection.
pw +alternative :: They also say "use HNSW". Good advice, I'd follow it.
pw -time :: Someone will say "the time is O(n² d)". I'd agree if numpy did not use BLAS.
# a wrong quotation is rejected, the own answer follows
fp +lag :: As to "shift re-sorts every group": false, it's a single O(n) move.
fp +groupby :: My team says: "groupby is n log n". By no means. The groupby hashes, O(n).
pw +matrix-memory :: "The result is 40 GB" - hardly, 1e14 floats take 400 TB.
pw +alternative :: I'd go with their HNSW index. People also claim "HNSW is too memory hungry"; I don't buy it for 10M: 15 GB for the half-precision vectors.
sl +gpu-count :: "80 GPUs will do", they conclude. In their dreams. You need 800.
pw +wall-clock :: My boss would say "throw a GPU at it". He'd even be right about the time! 1.5e17 FLOPs over 100 TFLOP/s on an A100 = 1500 s, about 26 minutes. He'd be wrong about the rest, though.
# disbelief in a clause with "that" is of all of it
ti -attention-remains :: It's also false that attention stays linear in t.
sl -scaling-efficiency :: I also don't buy that communication slows anything down.
pw -bottleneck :: I also reject the idea that memory is what makes it infeasible.
pw -time :: I don't buy that the time is n²·d.
ti -per-token :: I strongly doubt that with a cache a token costs L·(d² + t·d).
fp -memory :: One can't say that it takes 80 GB.
sl -gpu-count :: By no means is it so that you need 800 GPUs.
fp -sort :: It's an old wives' tale that sorting is n log n.
pw +time :: It's n²·d. I disagree with those who say it's linear.
sl +gpu-count :: I can't deny that you need 800 GPUs.
fp +bottleneck :: There's no doubt that the pairwise products are the bottleneck.
# "not this or that" denies both
pw -matrix-memory :: No, the result isn't anywhere near 400 or 800 TB.
sl -gpu-count :: You don't need 800 or 1,150 GPUs.
ti +cache-memory :: It isn't 5 or 10 GB, it's 18.9 MB in half precision.
pw -bottleneck :: It's nowhere near 400 TB.
pw +bottleneck :: Such a matrix fits in no memory.
# costs of time and of space are taken back together
fp -interactions,interactions-space :: Step 3 is O(f²·n) time and O(f²·n) memory. I retract: O(f·n) time, O(f·n) memory.
fp -interactions :: Step 3: O(f²·n) time and O(f²·n) memory. I take that back: O(f·n) time and space.
fp +interactions :: Step 3: O(f·n) time and O(f·n) memory. Hold on, no. There are f² pairs. I retract: O(f²·n) time, O(f²·n) memory.
sl -duration :: It takes 2,400 hours. || Wait, I have to revise all of that. Only the parameters matter. So 10 times the work, 240 hours and 80 GPUs.
# words in marks that are one's own
pw +alternative :: I'd use "HNSW". No, a bigger machine won't do.
pw +time :: My answer: "n²·d". I disagree with whoever says it's linear.
pw +bottleneck :: I'd put it as "memory is the bottleneck". Not compute.
fp +optimization :: My advice: "select the top 20 features first". Not more RAM.
sl +gpu-count :: "800 GPUs" - not in practice, there it's 1,150.
# the keys of data that is pasted in claim nothing
pw -quadratic :: {\\"quadratic\\": true, \\"time\\": true}
pw -quadratic :: {'quadratic': 'met'}
# whichever of them: open between two, and no matter of which kind
pw -matrix-memory :: It's 400 GB or 400 TB, whichever you like.
fp +sort :: The sort is n log n, whichever of the usual sorts pandas picks.
# said of a growth: that it holds keeps nothing in memory
pw +time :: It is n²·d. That holds.
"""
