"""Answers that a later message turns down, withdraws or tells otherwise, and their honest twins.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

CASES: list[Case] = [
    ("feature-pipeline", "optimization", ["could pick the top 10 features first, or skip the mirrored pairs", "hmm thinking about it again, no. the model downstream expects all those column names, so neither of these two is on. i'd go for a 128 gb instance and leave the function alone"], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["Could pick the top 10 features, or skip half the pairs.", "On reflection neither of these is possible, the model expects all columns."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["I could select features or make the products lazily.", "Thinking again, both are off the table, so I'd do none of these."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["Select the top 20 features.", "Come to think of it, I'd change nothing and rent a bigger node."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["One could keep just the unordered pairs.", "I'd leave the code as it is and get more memory."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["could pick the top 10 features first, or skip the mirrored pairs", "thinking about it again, both are fine, I'd do the first"], True, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["I'd select features or skip the mirrored pairs.", "neither of these costs much accuracy"], True, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["Select the top 20 features.", "I'd leave the other steps as they are."], True, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["In step 3 a*b equals b*a, so half of it could be skipped.", "I withdraw the half-skipping from before. Downstream code looks columns up by name in both orders, so I'd not do it."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["I'd select the most useful features first.", "I withdraw the feature selection from before, all are needed."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["Use only unordered pairs.", "I take back the unordered pairs, the order matters downstream."], False, "final plan is to leave it"),
    ("feature-pipeline", "optimization", ["Use only unordered pairs.", "I take back the O(n) for the sort, it's n log n."], True, "final plan is to leave it"),
    ("feature-pipeline", "memory", ["9900*8MB = 79.2 GB", "Bottleneck: step 3. Memory as computed, 7.9 GB, so it goes over the 4 GB container limit but a 16 GB laptop would take it."], False, "replaced by a smaller one"),
    ("feature-pipeline", "memory", ["79.2 GB", "To sum up: step 3, 792 GB, select features."], False, "sizes that end up as another one"),
    ("feature-pipeline", "memory", ["79.2 GB", "In short: step 3 is the problem, it takes 7.92 GB, fix by selecting features."], False, "sizes that end up as another one"),
    ("feature-pipeline", "memory", ["79.2 GB", "To sum up: step 3, about 80 GB, select features."], True, "sizes that end up as another one"),
    ("feature-pipeline", "memory", ["79.2 GB", "In short: step 3 is the problem, 79 GB; with the 20 best features 3 GB remain."], True, "sizes that end up as another one"),
]
