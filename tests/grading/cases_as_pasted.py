"""Answers with what pasting leaves behind: tabs and signs spelled out, figures of several kinds in one row.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# tabs that are spelled out part what they stand between, signs are spelled as HTML spells them
fp +sort,lag :: Step 4:\n\tsort &rarr; O(n log n)\n\tshift(1) per user &rarr; O(n)
fp +interactions,interactions-space :: Step 3:\n\tcols = f*(f-1) &asymp; f^2\n\ttime = O(f^2 * n)\n\tmem = O(f^2 * n) &mdash; everything stays in df
fp +memory :: f=100, n=1e6:\n\t9900 cols * 8 MB (float64) &asymp; 79 GB
# commands of LaTeX that begin alike stay what they are
fp +interactions :: Step 3 takes $f^2 \times n$ time
fp +interactions :: Step 3 takes $\text{time } = f^2 \cdot n$, with $f \neq 1$
# figures of several kinds parted by slashes, days told by a lone letter
sl +flops,duration :: 1.2e20 / 1.2e22 / 100 d
sl +flops,duration :: 1.2e20 / 1.2e22 / x100 / 2400 h
sl +flops,duration :: 100x / 100d
sl +flops,duration :: 1.2e20 and 1.2e22 FLOP / factor 100 / 100 d
sl +flops -duration :: 1.2e20 / 1.2e22 / 10 d
sl -flops,duration :: 1.2e21 / 10 d
sl +gpu-count,scaling-efficiency,memory :: 1.2e20 / 1.2e22 / 100 d || 800; ~1140 @ 70% eff. || 160 GB > 80 GB. FSDP
pw +wall-clock,matrix-memory :: 400 TB / 4 h
pw +matrix-memory :: 1e14 / 400 TB / 1.5e17 / 17 d
# costs named by an index in LaTeX
ti +with-cache,without-cache :: Per generated token: $C_{\text{no cache}}(t) = \Theta\big(L\,(t d^2 + t^2 d)\big)$, whereas $C_{\text{kv}}(t) = \Theta\big(L\,(d^2 + t d)\big)$.
ti +with-cache :: $T_{\mathrm{naive}} = L(t d^2 + t^2 d)$ and $T_{\mathrm{KV}} = L(d^2 + t d)$
ti -with-cache,without-cache :: $C_{\text{no cache}}(t) = \Theta(d^2)$, whereas $C_{\text{kv}}(t) = \Theta(t d^2)$
"""
