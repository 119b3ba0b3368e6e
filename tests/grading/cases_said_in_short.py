"""Answers taken back by their number, what a supposition is denied for, hours without the word minutes.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = r"""
# as people say it in short
sl +gpu-count :: 800 GPUs if it scaled perfectly, which it won't because of the gradient allreduce.. so maybe 1000-1100
sl +gpu-count :: 800 GPUs if it scaled perfectly, which it won't.
sl +gpu-count :: 800 if it scales perfectly, which it doesn't.
sl +gpu-count :: 800 gpsu if it scaled perfectyl, wihch it wont becuase of the gradeint allreduce.. so mayb 1000-1100
sl +gpu-count :: 800 gpus if it scaled perfectly, which it wont becuase of the gradient allreduce
sl +gpu-count :: 100 days if we keep the 8 cards || one day: 800 of them. more really, communication isn't free. ~1000
pw +wall-clock :: 1.5e17 over 2.5e13 is like 6000 seconds, so an hour and forty or so.
pw +wall-clock :: 1.5e17 over 2.5e13 is 6000 seconds, an hour and forty minutes.
pw +wall-clock :: 1.5e17 over 2.5e13 is 6000 seconds, an hour forty.
pw +space :: Beyond E we need O(n^2).
pw +space :: The matmul takes O(n^2 d). Beyond E we need O(n^2).
pw +space :: Beyond the input we need O(n^2).
pw +space :: On top of E we need O(n^2).
pw +space :: n^2 d time. Result is n^2.
ti +without-cache :: q1: nothing cached -> t*d^2 + t^2*d || q2: holds keys/values for the past tokens so we dont redo them. || q3: 18.9MB half precision || wait, scratch what i said in 2. it holds queries.
ti +cache-memory :: q1: nothing cached -> t*d^2 + t^2*d || q2: holds keys/values for the past tokens so we dont redo them. || q3: 18.9MB half precision || wait, scratch what i said in 2. it holds queries.
ti -cache-benefit :: q1: nothing cached -> t*d^2 + t^2*d || q2: holds keys/values for the past tokens so we dont redo them. || q3: 18.9MB half precision || wait, scratch what i said in 2. it holds queries.
sl +gpu-count :: 2,400 hours. || 800 GPUs. || 160 GB. || Scratch what I said in 3, it's 20 GB.
sl -memory :: 2,400 hours. || 800 GPUs. || 160 GB. || Scratch what I said in 3, it's 20 GB.
sl -gpu-count :: 2,400 hours. || 800 GPUs. || 160 GB. || I take back what I wrote under 2, it's 80.
sl +duration :: 2,400 hours. || 800 GPUs. || 160 GB. || I take back what I wrote under 2, it's 80.
sl +gpu-count :: 100 days if we keep the 8 cards || one day: 800 of them. more really, communication isn't free. ~1000
sl +gpu-count :: 800 of these cards.
"""
