"""Whole interviews, and last messages that take earlier answers back by pointing at them, or let them stand."""

INTERVIEWS = {
    "sl": (
        "scaling-laws",
        [
            "Ten times the weights and ten times the tokens, so a hundred times the compute, 1.2e22 FLOPs by 6ND, that's "
            "100 days on the 8 GPUs.",
            "800 GPUs ideally. With communication I'd expect 70% efficiency, so about 1,150.",
            "16 bytes per parameter make 160 GB, so it doesn't fit on one card. Shard with FSDP.",
        ],
    ),
    "ti": (
        "transformer-inference",
        [
            "Without a cache: t·d² + t²·d per layer. With it only the new token is projected, d², and attention is t·d, so "
            "d² + t·d per token.",
            "The cache keeps keys and values of the earlier tokens so they aren't recomputed. Attention over the t of them "
            "remains, t·d.",
            "2·12·512·768·2 bytes = 18.9 MB in fp16.",
        ],
    ),
    "pw": (
        "pairwise-similarity",
        [
            "Time is O(n²·d), extra memory O(n²).",
            "At float32 the matrix is 400 TB. 1.5e17 FLOPs at 1e13 per second are about 4 hours. The matrix does not fit "
            "into memory, that's the bottleneck.",
            "I'd use an HNSW index, O(log n) per query, so O(n log n) in total.",
        ],
    ),
    "fp": (
        "feature-pipeline",
        [
            "Step 1 is O(n) with hashing, step 2 is O(n).",
            "Step 3 is O(f²·n) in time and O(f²·n) in memory.",
            "The sort is O(n log n), the lag O(n).",
            "Step 3 is the bottleneck, 79.2 GB. I'd select the 20 best features first.",
        ],
    ),
}
"""Strong interviews, all checks met, to which a last message is added."""

TAKEN_BACK = """
sl | duration flops flops-rule gpu-count scaling-efficiency | I have to take back my first two answers.
sl | duration flops flops-rule gpu-count scaling-efficiency | I take back my first two answers. Only the model size counts: it's ten times the compute, 240 hours, and 80 GPUs.
sl | duration flops | I have to correct my first answer: it's ten times the compute, not a hundred, so 240 hours.
sl | gpu-count scaling-efficiency | Forget my second answer.
sl | gpu-count scaling-efficiency | Please ignore what I said in my second answer, I don't know.
sl | duration flops flops-rule | My first answer was wrong. Sorry.
sl | duration flops flops-rule | What I answered to your first question was wrong.
sl | duration flops flops-rule | Scratch answer 1.
sl | duration flops flops-rule | I withdraw my answer to the first question.
sl | memory parallelism | I take back my last answer.
sl | gpu-count | I have to correct my second answer: it's 80 GPUs.
sl | duration flops flops-rule gpu-count memory parallelism scaling-efficiency | Forget everything I said so far.
sl | duration flops flops-rule gpu-count memory parallelism scaling-efficiency | I take back all my answers.
sl | duration | What I said about the duration was wrong, I can't tell.
sl | memory | What I said about the memory was wrong: it's 20 GB and fits on one card.
sl | duration | The 100 days from my first answer are wrong.
sl | scaling-efficiency | What I said about the efficiency was wrong: scaling is perfect.
ti | attention-remains cache-benefit | Forget my second answer.
ti | attention-remains per-token with-cache | I take back the t·d in my first two answers.
ti | attention-remains per-token | What the cache holds is as I said, but I take back the t·d in my first two answers. Attention is O(d) with a cache, so a token costs d² per layer whatever t is.
ti | cache-memory | What I said about the memory was wrong: it's 100 GB.
ti | per-token with-cache without-cache | My first answer was wrong.
ti | cache-memory | I must take back the figure in my third answer.
ti | cache-benefit | What I said about the keys and values was wrong. It keeps the hidden states.
ti | attention-remains | What I said about attention was wrong, the cache makes it constant.
pw | quadratic space time | I take back my first answer.
pw | alternative alternative-cost | Forget my third answer.
pw | alternative alternative-cost | What I said about HNSW was wrong.
pw | wall-clock | What I said about the hours was wrong.
pw | bottleneck matrix-memory wall-clock | Disregard my second answer.
pw | quadratic time | What I said about the time was wrong: it is linear.
pw | space | What I said about the memory in my first answer was wrong: it's O(n).
pw | bottleneck matrix-memory quadratic space time wall-clock | My first two answers were wrong.
pw | bottleneck matrix-memory quadratic space time wall-clock | The first two answers I gave are wrong, please drop them.
fp | sort | What I said about the sort was wrong: it's O(n).
fp | sort | What I said about the sort was wrong.
fp | sort | I was wrong about the sort.
fp | lag | I was wrong about the lag, it's O(n²).
fp | lag sort | Forget my third answer.
fp | aggregate groupby interactions interactions-space | I take back my first two answers.
fp | interactions interactions-space | I'd like to retract my second answer.
fp | interactions interactions-space | My answer to question 2 was wrong.
fp | bottleneck memory optimization | Forget what I answered last.
fp | memory | The 79.2 GB in my last answer is wrong.
fp | memory | The figure in my fourth answer was wrong, it's 8 GB.
fp | optimization | What I said about selecting features was wrong, that isn't possible.
fp | groupby | What I said about step 1 was wrong: it's O(n²).
fp | groupby | I take back what I said of step 1.
fp | interactions | What I said about the time of step 3 was wrong.
fp | sort | Forget what I said about the sort.
fp | lag | Forget what I said about the lag.
fp | groupby | Forget what I said about step 1.
sl | duration | I take back what I said about the duration.
sl | memory | I take back what I said about the memory.
sl | parallelism | I take back what I said about FSDP.
sl | scaling-efficiency | I take back what I said about the efficiency.
ti | cache-memory | I take back what I said about the memory.
ti | cache-memory | I take back my memory figure.
ti | attention-remains | I take back what I said about attention.
ti | cache-benefit | I take back what I said about keys and values.
pw | wall-clock | I take back what I said about the hours.
pw | matrix-memory | I take back the 400 TB.
pw | alternative alternative-cost | I take back HNSW.
pw | alternative alternative-cost | I take back what I said about HNSW.
pw | bottleneck | I take back what I said about the bottleneck.
fp | optimization | I take back what I said about selecting features.
sl | gpu-count scaling-efficiency | You can forget my second answer.
sl | gpu-count scaling-efficiency | Sorry, my second answer is wrong, I confused it with another problem.
sl | duration flops flops-rule gpu-count scaling-efficiency | My first and second answers are wrong. I'd have to think again.
sl | duration flops gpu-count | My first two answers were wrong: it's ten times the compute, 240 hours, and 80 GPUs.
sl | duration | The duration I gave was wrong.
sl | duration | My duration was wrong: 10 days.
sl | duration | I got the duration wrong, it's 10 days.
sl | duration | About the duration I was wrong, it's 10 days.
sl | duration gpu-count | What I said about the duration and the GPUs was wrong.
sl | parallelism | What I said about FSDP was wrong. You don't need to shard anything.
sl | memory | I was mistaken about the memory: 20 GB is all that it takes.
ti | attention-remains | I was wrong about attention. It's free with the cache.
ti | without-cache | I was wrong about the cost without a cache.
ti | cache-memory | Scratch the number from my third answer.
ti | cache-memory | I'd like to withdraw my memory estimate.
ti | attention-remains cache-benefit cache-memory per-token with-cache without-cache | Ignore everything I wrote above.
pw | alternative alternative-cost | My third answer is withdrawn.
pw | alternative alternative-cost | I no longer stand by my third answer.
pw | alternative alternative-cost | I don't stand by my last answer.
pw | bottleneck matrix-memory wall-clock | Please strike my second answer from the record.
pw | bottleneck matrix-memory wall-clock | Consider my second answer void.
pw | quadratic space time | Treat my first answer as wrong.
pw | quadratic space time | My first answer doesn't hold.
pw | quadratic space time | The first answer I gave isn't right.
pw | wall-clock | The hours I gave are wrong.
fp | lag sort | My answer to the third question was wrong, I don't know the costs.
fp | bottleneck memory optimization | I take back the last thing I said.
fp | optimization | I take back the feature selection.
fp | aggregate groupby | I was wrong about steps 1 and 2.
sl | gpu-count scaling-efficiency | On reflection I'd like to take back answer two, there I mixed something up. I don't know the count.
sl | memory | One correction to the memory: the optimizer lives on the CPU, so it's only 20 GB and fits on one card.
sl | parallelism | Scrap the FSDP idea, a single GPU does it.
sl | duration | Hmm, about the 100 days from the beginning: that's wrong, it's 10 days.
sl | duration | About my first answer, it isn't 100 days but 10.
sl | gpu-count | Please correct the 800 to 80.
sl | scaling-efficiency | Ignore the 70%, scaling is perfectly linear.
pw | bottleneck | I need to correct the reason: memory isn't the problem, the compute is.
pw | quadratic time | One thing in my first answer was wrong: the time is O(n·d), since BLAS is parallel.
pw | space | One thing in my first answer was wrong: the extra memory is O(n), it streams.
pw | matrix-memory | The 400 TB were wrong, I forgot the symmetry trick and compression, it's 40 TB.
pw | alternative alternative-cost | I've changed my mind about HNSW: let's do exact block multiplication instead.
pw | wall-clock | Forget the 4 hours, it's 4 seconds.
pw | wall-clock | The 4 hours I gave earlier are wrong by a factor of a thousand. It's 14 seconds.
fp | memory | The 79.2 GB was wrong. Each value takes one bit, so it's 1.2 GB.
fp | bottleneck | I want to change my answer on the bottleneck: it's the sort.
fp | sort | I made a mistake with the sort: it is O(n), radix sort.
fp | interactions interactions-space | I made a mistake in step 3: it's f·n in time and in memory.
fp | lag | About the lag I was wrong: it's O(n log n).
fp | optimization | I take back the selection of features. More RAM is all I'd do.
fp | aggregate groupby | Both answers on steps 1 and 2 were wrong.
ti | cache-benefit | I said keys and values, but I got that wrong: it's the hidden states that are kept.
ti | cache-memory | I got the memory wrong, it's 2.4 MB.
ti | without-cache | The t·d² without a cache was wrong. It's d², as with it.
"""
"""interview | the checks that are lost | the last message"""

STANDS = """
sl | I stand by my first two answers.
sl | I don't take back my first answer.
sl | Should I take back my first answer? No.
sl | My first answer was right, my second too.
fp | What I said about the sort was right.
fp | I would not change my first two answers.
fp | As for the sort, my third answer stands.
sl | I take back nothing from my first two answers.
sl | In my second answer I forgot to say that the network costs, too.
sl | My first answer was about the compute.
sl | If the tokens were parallel, I'd have to take back my first answer.
sl | Everything I said so far holds.
sl | I wouldn't take back any of my answers.
sl | Was my second answer wrong? I don't think so.
sl | My second answer was not wrong.
sl | You can't ignore my second answer.
sl | My colleague said my first answer was wrong, but it isn't.
sl | My first answer was a bit short: 6ND with N=10B and D=200B.
sl | What I said about the duration was right.
sl | I was not wrong about the duration.
sl | I was wrong about the price in another interview.
sl | Forget about the first run.
sl | What the vendor said about the efficiency was wrong.
sl | I'd take back the third server if it failed.
ti | My second answer stands.
ti | I was wrong about the paper's author, it's Vaswani.
ti | What most people say about attention is wrong.
pw | I was wrong about nothing.
fp | Forget the sort for a moment.
fp | I was wrong about sorting being the bottleneck, it's step 3 as I then said.
sl | Just to confirm, my first two answers stay as they are.
sl | I take back nothing.
sl | To add to my second answer: InfiniBand helps.
sl | My second answer assumed perfect scaling for the 800, in practice it's the 1,150.
sl | I was wrong to say FSDP is the only way, tensor parallelism works, too.
sl | I'd only correct one word in my third answer: I meant ZeRO-3 by FSDP.
sl | In my first answer I should have said: a hundred times, of course, so 100 days.
pw | My first answer was for the line as it is, the third is what I would do.
pw | What I said about HNSW holds for IVF, too.
pw | I was wrong about the name, it's HNSW by Malkov.
fp | My answers on steps 1 and 2 hold on average, with hashing.
fp | I made no mistake with the sort.
ti | What I said about keys and values is all.
ti | My first answer leaves out the MLP, that's another 8·d².
ti | The first answer was per layer, times 12 for all.
sl | The 800 should be enough for a day.
sl | The 800 GPUs should be 1,150 in practice.
ti | The 18.9 MB should be 20 MB with some overhead.
ti | The 18.9 MB should be in HBM.
fp | The 79.2 GB should be 39.6 GB once we take unordered pairs.
pw | 400 TB should be 200 TB in half precision.
fp | I made a mistake in an interview once.
fp | I've changed my mind about pandas, polars is nicer.
"""
