"""What is reckoned on from line to line, settled after one's own question, or told as the real one beside the ideal.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

CASES: list[Case] = [
    ("feature-pipeline", "memory", ["Step 3 is the bottleneck then. 100·99 = 9,900 columns, × 1M × 8 bytes = 79.2 GB."], True, "a line or a clause that goes on multiplying what was told before it"),
    ("feature-pipeline", "memory", ["bottleneck: step 3\n  f=100: 100·99 = 9 900 columns\n  × 10⁶ rows × 8 bytes ≈ 79 GB"], True, "a line or a clause that goes on multiplying what was told before it"),
    ("feature-pipeline", "memory", ["9,900 new columns; × 1e6 × 8 B = 79.2 GB"], True, "a line or a clause that goes on multiplying what was told before it"),
    ("feature-pipeline", "memory", ["9,900 pairs\n* 1e6 rows * 8 B = 79.2 GB"], True, "a line or a clause that goes on multiplying what was told before it"),
    ("feature-pipeline", "memory", ["9,900 columns\n* 1e6 rows * 8 B = 792 GB"], False, "a line or a clause that goes on multiplying what was told before it"),
    ("feature-pipeline", "memory", ["9,900 columns, × 1M × 8 bytes = 792 GB."], False, "a line or a clause that goes on multiplying what was told before it"),
    ("pairwise-similarity", "matrix-memory", ["10^14 entries\n× 4 bytes = 400 TB"], True, "a line or a clause that goes on multiplying what was told before it"),
    ("scaling-laws", "parallelism", ["Splitting a model, tensor parallel and all that, is what I'd do later when we serve it to users. Not in training."], False, "a line or a clause that goes on multiplying what was told before it"),
    ("pairwise-similarity", "time", ["T(n,d) ∈ Θ(n²d), extra memory ∈ Θ(n²)."], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "space", ["T(n,d) ∈ Θ(n²d), extra memory ∈ Θ(n²)."], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "time", ["T(n, d) = Θ(n²d); S(n) = Θ(n²)"], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "time", ["T ∈ O(n²·d), M ∈ O(n²)"], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "time", ["time ∈ O(n²d)"], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "space", ["S(n) ∈ O(n²)"], True, "a bound that belongs to a cost by its sign of membership"),
    ("pairwise-similarity", "space", ["Time is n²·d. Extra memory n²... or is it n²·d, since all the products exist at some point? No: they're accumulated as they go, a single number per pair is kept. So n² it is, I stand by that."], True, "an own question answered by oneself"),
    ("pairwise-similarity", "space", ["Memory n². Or n²·d? No. n²."], True, "an own question answered by oneself"),
    ("pairwise-similarity", "space", ["Memory: n²·d? No, n² it is."], True, "an own question answered by oneself"),
    ("pairwise-similarity", "space", ["Is the memory n² d? No, so n² it is."], True, "an own question answered by oneself"),
    ("scaling-laws", "gpu-count", ["80 GPUs. Oh, sorry, I was dropping a zero: 8 times one hundred is 800. So 800 is the ideal figure.", "And in practice not 800 but something like 1,100 to 1,300, as MFU falls once you go over the network."], True, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "gpu-count", ["800 ideally. In practice not 800 but 1,100."], True, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "gpu-count", ["800 GPUs.", "In reality it's not 800 but about 1,000."], True, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "gpu-count", ["Ideally 800. Really not 800, rather 1,000 because of communication."], True, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "gpu-count", ["800 GPUs.", "Sorry, it's not 800 but 80."], False, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "gpu-count", ["800 GPUs.", "No, not 800 but 100."], False, "in practice not the ideal, which stands as the ideal"),
    ("scaling-laws", "scaling-efficiency", ["800 ideally. In practice not 800 but 1,100."], True, "in practice not the ideal, which stands as the ideal"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. On an A100 in plain fp32 (19.5 TFLOPS) I'd budget a bit more than two hours."], True, "a running time told by what one would budget"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. a GPU at 1e13 flop/s should be done in about 4 h"], True, "a running time told by what one would budget"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. With 10 TFLOPS expect a bit over four hours."], True, "a running time told by what one would budget"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. At 1e13 flop/s you'd be through in about 4 hours."], True, "a running time told by what one would budget"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. On a 10 TFLOP/s card I'd plan four hours for it."], True, "a running time told by what one would budget"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "400 TB in float32. On a 10 TFLOP/s card I'd plan four days for it."], False, "a running time told by what one would budget"),
    ("feature-pipeline", "lag", ["O(n) and O(n).", "O(f²n) time and space.", "O(n log n), after that O(n) for the lag."], True, "steps told one after the other"),
    ("feature-pipeline", "lag", ["O(n) and O(n).", "O(f²n) time and space.", "n log n, and n."], True, "steps told one after the other"),
    ("feature-pipeline", "sort", ["O(n) and O(n).", "O(f²n) time and space.", "n log n, and n."], True, "steps told one after the other"),
    ("feature-pipeline", "sort", ["O(n) and O(n).", "O(f²n) time and space.", "n log n first and then n"], True, "steps told one after the other"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "The time budget is four hours."], False, "steps told one after the other"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "Our budget of 4 hours is too small."], False, "steps told one after the other"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "It has to be done in 4 hours."], False, "steps told one after the other"),
    ("pairwise-similarity", "wall-clock", ["n²d, n².", "I'd budget about two hours on an A100."], True, "steps told one after the other"),
]
