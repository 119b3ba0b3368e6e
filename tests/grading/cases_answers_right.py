"""Earlier answers that a later message points at and puts right."""

PUT_RIGHT = [
    (
        "scaling-laws",
        "flops duration",
        [
            "Only ten times the compute, so 10 days.",
            "80 GPUs.",
            "My first two answers were wrong: the tokens count too, so it's a hundred times the compute, 100 days and 800 GPUs.",
        ],
    ),
    (
        "scaling-laws",
        "gpu-count flops duration",
        [
            "Only ten times the compute, so 10 days.",
            "80 GPUs.",
            "I take back my first two answers. The tokens count too: a hundred times the compute, 100 days, 800 GPUs.",
        ],
    ),
    (
        "scaling-laws",
        "duration",
        ["6ND, so 1.2e22. It takes 10 days.", "800 GPUs.", "What I said about the duration was wrong, it's 100 days."],
    ),
    (
        "scaling-laws",
        "duration",
        ["6ND, so 1.2e22. It takes 10 days.", "800 GPUs.", "I was wrong about the duration: 2,400 hours."],
    ),
    (
        "scaling-laws",
        "memory",
        [
            "6ND, so 1.2e22, 100 days.",
            "800 GPUs.",
            "20 GB, it fits.",
            "I was wrong about the memory: with gradients and Adam it's 160 GB and does not fit on one card.",
        ],
    ),
    (
        "scaling-laws",
        "gpu-count",
        ["6ND, so 1.2e22, 100 days.", "80 GPUs.", "160 GB, FSDP", "I have to correct my second answer: 800 GPUs."],
    ),
    (
        "scaling-laws",
        "gpu-count",
        ["6ND, so 1.2e22, 100 days.", "80 GPUs.", "160 GB, FSDP", "Forget my second answer, it's 800."],
    ),
    (
        "feature-pipeline",
        "sort",
        [
            "both O(n)",
            "f²n time and memory",
            "The sort is O(n), so is the lag.",
            "What I said about the sort was wrong: it's O(n log n).",
        ],
    ),
    (
        "feature-pipeline",
        "sort",
        [
            "both O(n)",
            "f²n time and memory",
            "The sort is O(n), so is the lag.",
            "Step 3, 79.2 GB",
            "I was wrong about the sort, that's O(n log n).",
        ],
    ),
    (
        "feature-pipeline",
        "sort lag",
        [
            "both O(n)",
            "f²n time and memory",
            "The sort is O(n), so is the lag.",
            "My third answer was wrong: n log n for the sort, n for the lag.",
        ],
    ),
    (
        "feature-pipeline",
        "aggregate",
        [
            "grouping O(n), aggregation O(u)",
            "f²n time and memory",
            "What I said about step 2 was wrong: it's O(n), every row is read.",
        ],
    ),
    (
        "feature-pipeline",
        "interactions interactions-space",
        [
            "both O(n)",
            "f·n time and memory",
            "n log n and n",
            "I take back my second answer. It's f²·n in time and memory, all the pairs.",
        ],
    ),
    (
        "feature-pipeline",
        "memory",
        ["both O(n)", "f²·n", "n log n, n", "Step 3, 8 GB.", "I was wrong about the memory: 79.2 GB."],
    ),
    (
        "feature-pipeline",
        "bottleneck",
        [
            "both O(n)",
            "f²·n",
            "n log n, n",
            "The sort is the bottleneck.",
            "I was wrong about the bottleneck: it's step 3.",
        ],
    ),
    (
        "pairwise-similarity",
        "time",
        ["n·d in time, n² memory", "400 TB", "My first answer was wrong: the time is n²·d."],
    ),
    (
        "pairwise-similarity",
        "time space",
        ["n·d in time, n² memory", "400 TB", "I take back what I said about the time: it's n²·d."],
    ),
    (
        "pairwise-similarity",
        "time space",
        ["n·d in time, n² memory", "400 TB", "What I said about the time was wrong, it's n²·d."],
    ),
    (
        "pairwise-similarity",
        "matrix-memory",
        ["n²d, n²", "40 TB in float32, 4 hours on a GPU", "What I said about the memory was wrong: 400 TB."],
    ),
    (
        "pairwise-similarity",
        "wall-clock",
        [
            "n²d, n²",
            "400 TB in float32, 4 minutes on a GPU with 1e13 FLOP/s",
            "What I said about the time was wrong: 4 hours.",
        ],
    ),
    (
        "pairwise-similarity",
        "bottleneck",
        [
            "n²d, n²",
            "400 TB in float32, 4 hours on a GPU. Compute is the problem.",
            "I was wrong about the problem: it's that 400 TB do not fit in memory.",
        ],
    ),
    (
        "transformer-inference",
        "cache-memory",
        [
            "td² + t²d without, d² + td with",
            "K and V, attention t·d remains",
            "9.4 MB in fp16",
            "My third answer was wrong, I forgot the values: 18.9 MB.",
        ],
    ),
    (
        "transformer-inference",
        "cache-memory",
        [
            "td² + t²d without, d² + td with",
            "K and V, attention t·d remains",
            "9.4 MB in fp16",
            "I take back the figure in my last answer: with the values it's 18.9 MB.",
        ],
    ),
    (
        "transformer-inference",
        "without-cache with-cache",
        [
            "d² without, d² with",
            "K and V, attention t·d remains",
            "My first answer was wrong about the uncached case: there it's t·d².",
        ],
    ),
    (
        "transformer-inference",
        "cache-benefit",
        [
            "td² + t²d without, d² + td with",
            "It keeps the hidden states. attention t·d remains",
            "My second answer was wrong: it keeps the keys and values.",
        ],
    ),
    (
        "transformer-inference",
        "attention-remains cache-benefit",
        [
            "td² without, d² with",
            "It keeps keys and values. Attention is O(1) then.",
            "I was wrong about attention: it's t·d per token with the cache.",
        ],
    ),
    (
        "transformer-inference",
        "attention-remains cache-benefit",
        [
            "td² without, d² with",
            "It keeps keys and values. Attention is O(1) then.",
            "What I said about attention was wrong. It remains t·d.",
        ],
    ),
]
"""(scenario, checks that are met in the end, messages)"""
