"""Plain words beside an answer that take part in it or do not.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what takes the most time is not what one takes
fp +bottleneck -optimization :: The bottleneck is step 3, it takes the most time.
fp -optimization :: Step 3 takes the most memory.
fp +optimization :: Take the most important features, say twenty, and cross only those.
fp +optimization :: I'd take the best 20 features before step 3.
# one factor of a product that outweighs the other is about a model
fp -bottleneck :: You should scale before multiplying or one feature will swamp the other.
fp -bottleneck :: Scale before multiplying, else one column would dwarf the other.
fp +bottleneck :: The products swamp everything else.
fp +bottleneck :: Step 3 dwarfs the other steps.
# what grows so is said to be what limits
fp +bottleneck :: So it is O(f²·n) time and also O(f²·n) memory and that makes it the bottleneck.
fp -bottleneck :: Step 3 is f²n. The sort spills to disk, and that makes it the bottleneck.
# either way: nothing is proposed
pw -alternative :: One could do it approximately or exactly, with an index or without one.
pw -alternative :: Exact or approximate, that is the question.
pw +alternative :: I'd do it approximately, with an index.
# a size that is called the reason
pw +bottleneck :: 800 TB, and that's the reason.
pw +bottleneck :: It is 8 * 10^14 bytes = 800 TB, and that is the real reason: no heap on earth would take it.
pw -bottleneck :: 30 GB, and that is the reason.
pw -bottleneck :: 400 TB is only disk, and that's the reason it is fine.
# a second figure for another case leaves the first one
pw +wall-clock :: say 1 TFLOPS out of a desktop CPU, then 1.5e17 → 1.5e5 s → 43 hours, or about 21 if symmetry is used.
pw -matrix-memory :: 30 GB, or 800 TB if symmetry is used.
# said of time and space
fp +interactions,interactions-space :: O(f² · n). That's true for time and for space.
fp +interactions-space :: The running time grows as f squared times n, and the memory footprint has precisely the same order.
pw +time -space :: O(n²d). That's true for time and not for space.
# bandwidth is no space
fp +groupby,aggregate :: 1) O(n) - key hashing, memory-bandwidth-ish, some 30 ms. 2) O(n), also tens of ms.
# "means" tells what follows, where no means are named
fp +groupby -aggregate :: Grouping by user means every row is hashed, O(n).
fp +aggregate :: The per user means are O(n).
# words that one would expect
pw -matrix-memory :: Memory bound, 800 TB, A100: these are words I'd expect to come up.
pw -matrix-memory :: 400 TB. 800 TB. Disk, swap. These are the usual terms for it.
pw +matrix-memory :: 800 TB. That's what I would expect.
pw +matrix-memory :: With doubles it takes 800 TB, far more than the usual terms for such a machine allow.
# a factor left out of the formula leaves out no feature
fp -optimization :: products also O(n), f is just a constant (a hundred) so we can drop it. memory O(n), same argument
fp -optimization :: f is a constant, drop it.
fp -optimization :: f = 100 is fixed so I drop f from the cost.
fp -optimization :: We can drop the f since it's constant; products are O(n).
fp -optimization :: f² is a constant factor, so it can be dropped.
fp -optimization :: f doesn't grow, so we can ignore it and leave out f.
fp -optimization :: f is only a hundred, so f² can be dropped from the O.
fp +optimization :: f is what hurts, so reduce f to 10 before the loop.
fp +optimization :: f is too large, so I'd cut it to 20 by feature selection.
fp +optimization :: I'd reduce f.
fp +optimization :: Bring f down first: drop features that don't matter.
fp +optimization :: f is not a constant we are stuck with: cut it to 20 before the loop.
fp +optimization :: f is fixed at 100, but nothing says we need to cross all of them: select 20 features.
# pieces counted, conditions with their verb in front, figures for another span of time
sl +gpu-count :: linear: 800 pcs. My experience from rendering farms is that you lose around 30% to coordination, so 1,150 pcs.
sl +gpu-count :: 800 pcs in the ideal case, 1,150 pcs in reality.
sl +gpu-count :: 800 pieces, and with losses 1,150 pieces.
sl +gpu-count :: You'd need 800 of them. With the losses 1,150 of them.
sl +gpu-count :: ideally 800 units; realistically 1,100 units.
sl -gpu-count :: 8,000 pcs
sl +gpu-count :: Were the scaling flawless, eight hundred cards. It is not flawless, so I would assume four fifths of the ideal speed and rent a thousand.
sl +gpu-count :: Were scaling perfect, 800 GPUs.
sl +gpu-count :: Were it linear, 800 cards would do.
sl +gpu-count :: Were there no losses, we'd need 800.
sl +gpu-count :: Had we perfect scaling, 800 GPUs. But we lose 25%, so 1,067.
sl +gpu-count :: Should it scale perfectly, 800 GPUs.
sl -gpu-count :: Were it 800 GPUs? I think 80.
sl -gpu-count :: Were they 800 GPUs, or 80?
sl +duration :: Time on the 8 cards: 2,400 h = 100 d. 192 GPU-hours were spent, 19,200 GPU-hours are needed (about 2.2 GPU-years). Over 24 h: 800 GPUs = 100 DGX nodes.
sl +gpu-count :: Time on the 8 cards: 2,400 h = 100 d. 192 GPU-hours were spent, 19,200 GPU-hours are needed. Over 24 h: 800 GPUs = 100 DGX nodes.
sl +duration :: 2,400 h on the 8 cards. Over 24 h: 800 GPUs.
sl +duration :: 2,400 h on the 8 cards. Spread over 24 h: 800 GPUs. Spread over 48 h: 400 GPUs.
sl +duration :: On 8 GPUs 2,400 h. Divided by 24 h: 800 GPUs.
sl -duration :: On 8 GPUs 24 h.
sl -gpu-count :: Should I say 800 GPUs, or 80?
sl -gpu-count :: Should it be 800 GPUs, or 1,100
sl -gpu-count :: Were it up to me, 400 GPUs.
pw -alternative :: Should I use FAISS, or HNSW, or what?
fp +bottleneck :: Were f = 3, the sort would dominate; with f = 100 step 3 is the bottleneck.
"""
