"""Right answers in mathematical letters, emoji, HTML, and with what an interpreter printed; and wrong ones in the same."""

from __future__ import annotations

import pytest

from tests.grading.said import by_line, earns, parted

EARNED = {
    ("pairwise-similarity", "space"): r"""
<p>𝒯(𝑛,𝑑) ＝ 𝒪(𝑛²·𝑑)</p>\n<p>extra 𝒮 ＝ 𝒪(𝑛²) ← <b>sims</b></p>
T(n,d) = O(n²·d)\nS = O(n²)
time O(n²d), extra S = Θ(n²)
T ∈ O(n²d), S ∈ O(n²)
time is O(n²d), S = n²
⏱ O(n²d), 💾 O(n²)
ᴛɪᴍᴇ 𝑛²𝑑, ꜱᴘᴀᴄᴇ 𝑛²
<table><tr><td>time</td><td>O(n²d)</td></tr><tr><td>space</td><td>O(n²)</td></tr></table>
""",
    ("pairwise-similarity", "matrix-memory"): r"""
>>> n, d = 10**7, 768\n>>> n*n*4/1e12   # float32, TB\n400.0
```\n>>> n**2 * 4 / 1e12  # TB in float32\n400.0\n```
""",
    ("pairwise-similarity", "wall-clock"): r"""
>>> 2*n*n*d/9e12/3600   # hours on a GTX 1080 Ti, ~9 TFLOP/s\n4.74
>>> 1e14*768/1e9/86400/365  # years on one core\n2.43
1.54e17/1e13  # seconds\n15360
""",
    ("feature-pipeline", "interactions-space"): r"""
step ③: O(f²n) ⏱, O(f²n) 💾
<b>step 3</b> — <code>len(features)*(len(features)-1)</code> columns × n rows ⟹ 𝑂(𝑓²·𝑛) ⏱️ and 𝑂(𝑓²·𝑛) 💾
""",
    ("feature-pipeline", "memory"): r"""
```\n9900 * 1e6 * 8 / 2**30   # GiB\n73.76\n```
>>> 9900*8e6/1e9  # GB\n79.2
""",
    ("transformer-inference", "cache-benefit"): r"""
📦 = {Kₗ, Vₗ ∣ ℓ = 1…12} for all tοkens before → ¬recomputed ♻️
K,V of old tokens kept → ¬ recomputed
""",
    ("transformer-inference", "cache-memory"): r"""
>>> 2*12*512*768*4/2**20  # MiB, fp32\n36.0
""",
    ("scaling-laws", "memory"): r"""
>>> 16*10e9/1e9  # GB\n160.0
""",
}
MISSED = {
    ("pairwise-similarity", "space"): r"""
T = O(n²d), S = O(n)
⏱ O(n²d), 💾 O(n)
""",
    ("pairwise-similarity", "matrix-memory"): r"""
>>> n*n*4/1e12   # float32, GB\n400.0
""",
    ("pairwise-similarity", "wall-clock"): r"""
>>> 2*n*n*d/9e12/3600   # seconds on a GTX 1080 Ti, ~9 TFLOP/s\n4.74
""",
    ("feature-pipeline", "memory"): r"""
>>> 9900*8e6/1e9  # MB\n79.2
""",
    ("transformer-inference", "cache-benefit"): r"""
K,V of old tokens ¬kept → recomputed
""",
}


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(EARNED))
def test_earned(scenario: str, check: str, line: str) -> None:
    assert earns(scenario, check, parted(line))


@pytest.mark.parametrize(("scenario", "check", "line"), by_line(MISSED))
def test_missed(scenario: str, check: str, line: str) -> None:
    assert not earns(scenario, check, parted(line))
