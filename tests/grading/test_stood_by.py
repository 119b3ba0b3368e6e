"""What is read out and left to others, and what is true of any cache, claims nothing; what is put right counts as it is then."""

from __future__ import annotations

import pytest

from tests.grading.said import earns, parted

_FP, _PW = "feature-pipeline", "pairwise-similarity"
_SL, _TI = "scaling-laws", "transformer-inference"

READ_OUT = [
    (_TI, "per-token", "I've got lecture notes here. They read: \"naive decoding costs O(t d^2) per layer and step, cached decoding O(d^2 + t d)\". I couldn't say whether that holds, I'm just reading it out.", False),
    (_TI, "attention-remains", "The same notes: \"the KV cache stores keys and values of past tokens to avoid recomputation; attention remains O(t d).\" I've never understood that part and I'd not put my name to it.", False),
    (_TI, "cache-benefit", "The same notes: \"the KV cache stores keys and values of past tokens to avoid recomputation; attention remains O(t d).\" I've never understood that part and I'd not put my name to it.", False),
    (_TI, "cache-benefit", "From the paper: \"The cache holds the keys and values of earlier tokens. They are not recomputed.\" I'm only quoting, I claim nothing.", False),
    (_TI, "cache-benefit", "\"The cache holds the keys and values of earlier tokens so they are not recomputed\", that's what's written there. I can't judge it.", False),
    (_TI, "cache-benefit", "It says here that the cache holds the keys and values of earlier tokens so they are not recomputed. I don't vouch for it.", False),
    (_TI, "cache-memory", "The slide: \"18.9 MB in fp16\". I can't tell whether that's right.", False),
    (_TI, "cache-memory", "A colleague's sheet has 18.9 MB in fp16. That isn't my claim.", False),
    (_PW, "time", "Wikipedia: \"all pairs cost O(n²d)\". I'm just reading that out, I have no opinion of my own.", False),
    (_PW, "matrix-memory", "The book has \"400 TB in float32\" here. I'd not sign that.", False),
    (_PW, "alternative", "My notes: \"use HNSW or FAISS\". I'm not saying that, I'm only reading it to you.", False),
    (_FP, "bottleneck", "The docs: \"the pairwise products are the bottleneck\". I take no position on it.", False),
    (_FP, "memory", "On the slide: \"79.2 GB\". His words, not mine.", False),
    (_SL, "gpu-count", "The blog: \"800 GPUs\". No idea whether it's true, I'm just passing it on.", False),
    (_SL, "flops-rule", "One paper: \"C = 6ND\". I couldn't say if that's so.", False),
    (_TI, "cache-memory", "It's 18.9 MB in fp16. I couldn't say whether that holds for GQA.", True),
    (_TI, "cache-memory", "My notes: 18.9 MB in fp16, and I get the same.", True),
    (_TI, "cache-benefit", "The cache keeps keys and values of earlier tokens so they're not recomputed. I couldn't say whether that's done in all frameworks.", True),
    (_TI, "cache-benefit", "The cache keeps keys and values of earlier tokens so they're not recomputed. I'm not saying it makes attention free.", True),
    (_TI, "attention-remains", "I'm not claiming that it's free: attention stays t·d a layer.", True),
    (_PW, "time", "As I said, n²d, I'm only repeating it.", True),
    (_SL, "gpu-count", "800 GPUs. I couldn't say whether that's available in our cloud.", True),
    (_PW, "time", "A slide I've got here reads \"O(n²d) time\". I'd not put my name to it.", False),
    (_FP, "sort", "Somebody wrote \"the sort is O(n log n)\" on the board. I can't judge that.", False),
    (_SL, "duration", "The wiki: \"100 days on 8 GPUs\". I don't have an answer of my own.", False),
    (_TI, "with-cache", "My book: \"d² + t·d per layer\". I've never understood that.", False),
    (_TI, "cache-memory", "18.9 MB in fp16, and I can't say whether it's still right with GQA.", True),
    (_PW, "alternative", "I'd use HNSW. I couldn't say whether that's fast enough without trying it.", True),
    (_FP, "memory", "\"About 80 GB\" is what I'd answer, I can't judge it better without running it.", True),
    (_FP, "bottleneck", "Step 3 is the bottleneck. I'm not saying that the sort is free.", True),
    (_SL, "memory", "It takes 160 GB, so not one card. I'm only quoting the 16 bytes per parameter from memory.", True),
    (_SL, "duration", "100 days. I don't know if that's right for your cluster, but from the 24 hours it follows.", True),
    (_SL, "gpu-count", "It's 800 GPUs by pure arithmetic. I'd never sign that, at this scale you get maybe 70%: 1,150.", True),
]
"""Nobody stands by what is only read out; doubts of something else leave what was said."""

SAYS_NOTHING = [
    (_TI, "cache-benefit", "What the key-value cache keeps exactly, and which cost it leaves in place. Well, it is a cache for keys and values, and it keeps what is in it, and some of the cost is left in place.", False),
    (_TI, "cache-benefit", "The key-value cache keeps keys and values, it keeps what it is there to keep.", False),
    (_TI, "cache-benefit", "A key-value cache keeps what a key-value cache keeps, keys and values.", False),
    (_TI, "cache-benefit", "It is a cache of keys and values, so it caches what a cache caches.", False),
    (_TI, "cache-benefit", "The KV cache exactly keeps what the key-value cache keeps, and leaves a cost.", False),
    (_TI, "cache-benefit", "It's a cache of keys and values: it keeps what was computed for the earlier tokens, so it needn't be redone.", True),
    (_TI, "cache-benefit", "It keeps what each layer needs from the past: keys and values, so they're never recomputed.", True),
    (_TI, "attention-remains", "The attention costs what it costs, and the rest is left in place.", False),
    (_TI, "cache-benefit", "It keeps what every later query needs of a token: its key and value, so they're not recomputed.", True),
    (_TI, "cache-benefit", "The cache holds what a layer has computed for the past tokens, K and V, so nothing is recomputed.", True),
    (_PW, "bottleneck", "It takes what it takes in time, but 400 TB of memory won't fit anywhere.", True),
]
"""It keeps what it keeps: no claim."""

PUT_RIGHT = [
    (_TI, "cache-memory", "9.4 MB... no, that's only the keys, so 18.9 MB in fp16.", True),
    (_TI, "cache-memory", "9.4 MB is only the keys, so 18.9 MB in fp16.", True),
    (_TI, "cache-memory", "9.4 MB is only the keys, so it's 18.9 MB in fp16 for both.", True),
    (_SL, "duration", "I'd first have said 240 hours on the eight GPUs but with the two factors it is 2,400.", True),
    (_SL, "duration", "I would first have said 10 days but with both factors it is 100.", True),
    (_SL, "duration", "First I thought 240 hours, but both grow, so it's 2,400.", True),
    (_PW, "matrix-memory", "10^7 squared is 10^12... no, 10^14. So with 4 bytes that's 400 TB and not the 4 TB I had on my paper.", True),
    (_SL, "duration", "So it's 100 days and not the 10 I had in my head.", True),
    (_TI, "cache-memory", "It's 18.9 MB in fp16 and not the 9.4 I had in mind.", True),
    (_TI, "cache-memory", "Not 9.4 MB, since it isn't only keys: 18.9 MB in fp16.", True),
    (_TI, "cache-memory", "It's only the keys: 18.9 MB in fp16.", False),
    (_TI, "cache-memory", "18.9 MB in fp16, counting only the keys.", False),
    (_TI, "with-cache", "Cached: L·d² for the new token, plus L·t·d for it to attend. || Queries, keys and values of the past. Wait, past queries are never used again, scrap that: only keys and values. The attention of the new query over the t cached ones is still there at O(t·d) a layer.", True),
    (_TI, "per-token", "Cached: L·d² for the new token, plus L·t·d for it to attend. || Queries, keys and values. No, scrap that: only keys and values. Attention is still O(t·d) a layer.", True),
    (_TI, "with-cache", "With a cache L·d² + L·t·d. || It keeps the hidden states. No, scrap that: keys and values. Attention is still O(t·d) a layer.", True),
    (_TI, "without-cache", "Without: t·d² + t²·d per layer. || Queries, keys and values. No, scrap that: only keys and values. Attention is still O(t·d) a layer.", True),
    (_PW, "time", "O(n²d) time, n² space. || 400 TB in float64... no, scrap that, 800 TB. Reading it takes a pass over n² entries.", True),
    (_FP, "interactions", "Products: f²n in time and in space. || The sort is n. No, scrap that: O(n log n). The lag is O(n).", True),
    (_TI, "with-cache", "With a cache it's L·d² + L·t·d. || I thought about all of this again, scrap that: it's wrong. With a cache one token is O(L·d).", False),
    (_FP, "interactions", "Products: f²n in time and in space. || Looking at the code once more, scrap that. The products are O(f·n).", False),
    (_TI, "cache-memory", "K and V in fp32 are 38 MB, but you need their gradients as well and the two Adam moments, so it's four times that: the cache takes 151 MB.", False),
    (_TI, "cache-memory", "K and V in fp32 are 38 MB, but there are 8 heads, so it's eight times that: the cache takes 302 MB.", False),
    (_TI, "cache-memory", "18.9 MB in fp16. But each head has its own, so eight times that: 151 MB.", False),
    (_SL, "duration", "100 days, but the backward pass is not in there, so it's three times that: 300 days.", False),
    (_TI, "cache-memory", ">>> 2*12*512*768*2 / 1e6  # 18.874368", True),
    (_TI, "cache-memory", "2*12*512*768*2 / 1e6 = 18.87", True),
    (_FP, "memory", "9900 * 1e6 * 8 / 1e9 = 79.2", True),
    (_TI, "cache-memory", "kv = 2*L*t*d*2  # bytes per sequence. print(kv / 1e6)  # 18.87", True),
    (_TI, "cache-memory", "print(L*t*d*2 / 1e6)  # 9.44", False),
    (_TI, "cache-memory", "print(2*L*t*d*2 / 1e9)  # 18.87", False),
    (_TI, "cache-memory", "def kv_bytes(L=12, t=512, d=768, itemsize=2):  # np.float16\n    return 2 * L * t * d * itemsize\n>>> kv_bytes() / 1e6\n18.874368", True),
]
"""Figures and costs that are put right, or printed by a program."""


@pytest.mark.parametrize(("scenario", "check", "line", "met"), READ_OUT + SAYS_NOTHING + PUT_RIGHT)
def test_only_what_is_stood_by_counts(scenario: str, check: str, line: str, met: bool) -> None:
    assert earns(scenario, check, parted(line)) is met
