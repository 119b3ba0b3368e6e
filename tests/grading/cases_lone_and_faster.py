"""Cards that run faster together or each with a model of its own, and figures of others that are not believed; and their honest twins.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

CASES: list[Case] = [
    ("scaling-laws", "scaling-efficiency", ["Ideal: 800 GPUs.", "In practice it even goes better than that. More cards means more cache and more total bandwidth, so each one runs faster than it did in the group of eight. I'd book about 560."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "scaling-efficiency", ["It scales better than linear, I'd plan with 700."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "scaling-efficiency", ["With more cards there's more bandwidth, each card gets faster, so 600 suffice."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "scaling-efficiency", ["It never scales better than linear. With bandwidth limits I'd say 1,000."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "scaling-efficiency", ["Bandwidth between nodes is shared, so 1,000."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "scaling-efficiency", ["In practice each card gets slower, 1,100."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["For the training I'd leave the model in one piece and raise the number of data loader workers and CPU threads on every machine, so that the GPUs are kept busy."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["Each GPU trains its own model on its own slice of the tokens, and we keep the one that has the lowest loss."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["Train independent models on slices of the data on separate GPUs and average at the end."], False, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["The model can't stay in one piece, cut the layers over four cards."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["Each GPU holds its own slice of the model and trains on its own tokens, FSDP style."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("scaling-laws", "parallelism", ["Split the model's layers over the cards."], True, "cards that run faster together, each with a model of its own, or a model in one piece"),
    ("transformer-inference", "cache-memory", ["People compute 18.9 MB here. I'd say 5 GB."], False, "a figure of others that is not believed"),
    ("transformer-inference", "cache-memory", ["They calculate 19 MB with the formula, I don't believe such numbers. 1 GB it is."], False, "a figure of others that is not believed"),
    ("transformer-inference", "cache-memory", ["People compute 9.4 MB here because they forget the values. I'd say 18.9 MB."], True, "a figure of others that is not believed"),
    ("transformer-inference", "cache-memory", ["We compute 2·12·512·768·2 bytes = 18.9 MB."], True, "a figure of others that is not believed"),
    ("transformer-inference", "cache-memory", ["I compute 18.9 MB."], True, "a figure of others that is not believed"),
    ("transformer-inference", "cache-memory", ["You compute 2·L·t·d·2 bytes: 18.9 MB in fp16."], True, "a figure of others that is not believed"),
    ("pairwise-similarity", "matrix-memory", ["Some compute 400 TB for float32. I'd say 40 GB."], False, "a figure of others that is not believed"),
    ("scaling-laws", "memory", ["People calculate 160 GB, which I don't buy. It's 20 GB for the weights and that's that."], False, "a figure of others that is not believed"),
]
