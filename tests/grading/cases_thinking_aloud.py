"""Answers in which somebody stops to ask or to add something, which takes nothing back, and real second thoughts.

(scenario, check, messages, met, why)
"""

from __future__ import annotations

from tests.grading.said import Case

_TI, _FP, _PW, _SL = "transformer-inference", "feature-pipeline", "pairwise-similarity", "scaling-laws"

CASES: list[Case] = [
    (_FP, "interactions", ["So f times f times n. And wait, they're assigned into df, so nothing is freed: f*f*n numbers in memory at the end."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["So n f^2 in time. Wait does it free anything? No, it assigns to df. So n f^2 of memory."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["So f times f-1 iterations, what's in each? a vector multiply, n. So n f^2 in time. Wait does it free anything? No, it assigns to df. So n f^2 of memory."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["f² pairs with n values each, f²n. Wait, are they kept? Yes. Then the space is f²n as well."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["f²·n time. Hold on, what about memory? Also f²·n, all columns are kept."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["O(f² n). Hmm wait, do I also need the space? Same, O(f² n)."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["f squared n. Oh wait, and all of it is stored, so f squared n of memory too."], True, "wait as thinking aloud"),
    (_FP, "interactions", ["f²·n time. Wait, no. f·n."], False, "wait as thinking aloud"),
    (_FP, "interactions", ["f²·n. Wait, is it? Each column once, so f·n."], False, "wait as thinking aloud"),
    (_FP, "interactions", ["So f times f times n. And wait, they only pair neighbours, so f times n."], False, "wait as thinking aloud"),
    (_FP, "sort", ["Sorting: n log n. Wait, is it stable? Doesn't matter. Then lag n."], True, "wait as thinking aloud"),
    (_PW, "time", ["Time is O(n²d). Hold on, what about the norms? Those are cheap."], True, "thinking aloud, all scenarios"),
    (_PW, "matrix-memory", ["The matrix is 400 TB in float32. Hmm, would it even fit on disk? Not really."], True, "thinking aloud, all scenarios"),
    (_PW, "space", ["n² extra. Wait, is the output counted? Sure it is."], True, "thinking aloud, all scenarios"),
    (_PW, "matrix-memory", ["The matrix is 400 TB in float32. Wait, is that right? 4 bytes times 10^7 is 40 MB."], False, "thinking aloud, all scenarios"),
    (_PW, "time", ["n²·d. Hm, is it? I'd say n·d."], False, "thinking aloud, all scenarios"),
    (_PW, "time", ["n²·d. Wait, do we compare all with all? No, only with neighbours. So n·d."], False, "thinking aloud, all scenarios"),
    (_PW, "time", ["n²·d. Wait, that's not n²·d."], False, "thinking aloud, all scenarios"),
    (_SL, "gpu-count", ["800 GPUs. Wait, do they scale perfectly? Hardly."], True, "thinking aloud, all scenarios"),
    (_SL, "gpu-count", ["800 GPUs. Wait, is it? No, 80 GPUs."], False, "thinking aloud, all scenarios"),
    (_SL, "gpu-count", ["800 GPUs. Wait, did I count the tokens? No. So 8000."], False, "thinking aloud, all scenarios"),
    (_SL, "duration", ["100 days. Hmm, is there nothing to cut? I don't think so."], True, "thinking aloud, all scenarios"),
    (_TI, "cache-memory", ["18.9 MB in fp16. Hold on, are both K and V in there? Yes."], True, "thinking aloud, all scenarios"),
    (_TI, "cache-memory", ["18.9 MB in fp16. Hold on, did I include the layers? I did."], True, "thinking aloud, all scenarios"),
    (_TI, "cache-memory", ["18.9 MB in fp16. Hold on, did I include the layers? No, so 226 MB."], False, "thinking aloud, all scenarios"),
    (_TI, "attention-remains", ["attention is still t·d per token. Wait, and per layer? Yes, each layer."], True, "thinking aloud, all scenarios"),
    (_FP, "memory", ["79.2 GB. Wait, is there a copy in the sort? Possibly."], True, "thinking aloud, all scenarios"),
    (_FP, "memory", ["So 79.2 GB. Hm, and wait, the sort copies it, so 79.2 GB once more."], True, "thinking aloud, all scenarios"),
    (_FP, "memory", ["79.2 GB. Wait, are these bits? Yes... so 9.9 GB."], False, "thinking aloud, all scenarios"),
    (_FP, "interactions", ["Step 3 is f²·n. Wait, should it be f·n? Yes, f·n."], False, "thinking aloud, all scenarios"),
    (_FP, "interactions", ["Step 3 is f²·n. Wait, should I count the diagonal? No."], True, "thinking aloud, all scenarios"),
    (_FP, "bottleneck", ["Step 3 is the bottleneck. Wait, isn't the sort worse? Yes, the sort."], False, "thinking aloud, all scenarios"),
]
