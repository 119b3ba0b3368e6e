"""Plain ways to tell how long a training run takes and on how many GPUs, and near misses."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "duration": r"""
If the eight GPUs keep the throughput they had, the 24 hours turn into 2,400, a bit over three months.
0.27 years, 100 days
100 days
2400 hours
2,400 h
2400h = 100d
100x longer, so 100 days
a hundred days
one hundred days on the same box
100 days on those 8 cards
about 3.3 months (100 days)
More than three months: 100 days.
100 times 24 hours, i.e. 2400 hours
24h * 100 = 2400h
1 day -> 100 days
from one day to a hundred
instead of 1 day we wait 100.
The first took a day, so this takes a hundred.
It took a day, now it's 100.
one day becomes 100 days
one day turns into one hundred
| duration | 100 days |
duration: 100 days
- time: 2,400 h (100 days)
time on the same GPUs ~100d
Same machines: 100 days.
With the same eight GPUs it would run for 100 days.
You'd be waiting 100 days.
That's 100 days of training.
Compute is 100x so wall clock is 100x: 2400 hours.
Wall time goes up by the same factor, 2,400 hours.
100 days, more than a quarter of a year
roughly 14 weeks
14.3 weeks
a bit over 14 weeks, 100 days
2.4k hours
2.4 thousand hours
8.64e6 seconds
8.64 million seconds
19,200 GPU hours, so 2400 hours on 8 GPUs
192 GPU-hours became 19,200 GPU-hours; over 8 cards that is 2,400 hours each.
3.3 months
a little over three months
days = 100
t = 100 * 24h = 2400h
hours_new = 24 * 100  # 2400
A hundred times a day is a hundred days.
So it takes a hundred times as long: 100 days.
at the same throughput, 1.2e22/1.4e15 = 8.6e6 s = 100 days
The throughput was 1.39e15 FLOP/s, which gives 8.6e6 s.
I get to 100 days, which nobody will wait for.
100 days. Too long.
100 days straight
100 full days
2400 hrs
24 hours x100 = 100 days
100 * 1 day
so we're looking at 100 days if nothing crashes
100 days (assuming the same MFU)
assuming same utilization, 100 days
a hundred 24-hour days
24h → 2400h
What took a day now takes 100.
From a day it turns into 100.
""",
    "gpu-count": r"""
naively eight hundred but you never get that lets say you lose thirty forty percent so more like twelve maybe thirteen hundred
one hundred copies of our 8-GPU server
so 800 if we lived in a perfect world. We don't! I'd order 1,100.
If I believed in perfect scaling I'd say 800. I don't, so 1,150.
800 if we counted on perfect scaling. We can't.
~800 A100s
8*100
8*100 = 800
100 times 8, so 800
100x the GPUs, i.e. 800
a hundred of these boxes
100 nodes with 8 each
100 DGX
100 DGX boxes (800 cards)
ideal 800, real 1200
800 in theory
theoretically 800, practically 1100
| GPUs ideal | 800 |
gpus = 8 * 100  # 800
19200 GPU-hours / 24 h = 800
800 GPU-days of work, so 800 GPUs for one day
800 cards if it scales linearly
you need 800 pieces
hundred times more cards = 800
100 × more, that is 800 cards, in the best case
with perfect scaling 800 and with 75% 1067
I'd need 800 of them
800 (100 servers)
100 servers = 800 GPUs
eight hundred A100
8 hundred
0.8k GPUs
800-ish
roughly 800 then
so 800, right
Hundred times the machines.. so 800 cards
Linear scaling gives 800; nobody gets that
optimistic 800, realistic 1.1k
best case 800 worst case 1600
800 to 1200 depending on efficiency
800
800 GPUs
8 * 100 = 800
eight hundred
100 times as many GPUs: 800
800 A100s
800 cards in an ideal world
ideally 800
100 nodes of 8
100 such boxes
100 of those 8-GPU machines
100x the GPUs, so 800
800 ideally, more in practice.
# ideal: 8*100 = 800 GPUs
| GPUs (ideal) | 800 |
| GPUs | 800 |
- ideal: 800
gpus: 800 (ideal), 1150 (real)
To be done in a day we need 800.
For one day: 800 of them.
19,200 GPU hours / 24 = 800
19200 GPU-hours in 24 h = 800 GPUs
800, assuming linear scaling
800 with perfect scaling, 1,150 at 70%.
800/0.7 = 1143
800 / 0.7 = ~1150
With linear scaling eight hundred cards would do.
At 100% efficiency 800.
800 at 100% scaling efficiency
100 times the machines, so 100 DGX boxes
a hundred such servers
8 GPUs -> 800 GPUs
from 8 to 800
the 8 become 800
eight times a hundred is 800
8x100
100 * 8 GPUs
It would need 800 in theory.
theoretically 800, practically 1000-1200
in theory 800 in practice 1100
no less than 800
at least 800
minimum 800
800 would be the floor.
800 is the lower bound, plan for 1100.
lower bound: 800
On paper 800.
800 if scaling were perfect, which it's not
800, if you believe in linear speedup.
800 if everything scaled linearly
800 before overhead
800 without communication overhead, ~1100 with
800 plus a margin for communication
800 plus 30-40% for communication
800 and then some
800 GPUs naively; realistically 1,100.
naive: 800
naively 800
The naive answer is 800, the real one around 1,100.
800 best case, 1200 likely
Best case 800.
Back of envelope 800.
800ish
~800
Say 800.
GPU count 800
n_gpus = 800
80 GPUs bring it to 10 days, 800 to one.
I need 800 GPU-days and one day to spend them in: 800 GPUs.
800 GPU-days of work, so 800 GPUs for a day
In 24 hours: 800 of them.
* 800 of them
800 plus 30% for the all-reduce
800 + 40%
800, if you believe in linear speedup. I don't: rather 1,200.
800 if you count on perfect scaling. We don't.
8OO GPUs
800/0.7
800/70% = 1143
800 GPUs + 25% = 1000 GPUs
""",
}
MISSED = {
    "duration": r"""
10 days
240 hours
1000 days
20 days
56 days
100 hours
100 weeks
not 100 days
100 days? No, 10.
2400 minutes
24000 hours
It'd take 100 days on one GPU.
100 days on 80 GPUs
2400 GPU hours
100 times longer than a year
Could it be 100 days?
They say 100 days, I don't believe it: 10 days.
a hundred seconds
100 months
2,400 seconds
about 1 day
about two months
half a year
longer
much longer than a day
100 days if only the tokens grew; 1000 days here
100 days on 16 GPUs
With the same GPUs 20 days.
24 days
instead of 1 day we wait 10.
It took a day, now it's 100 GPUs.
one day turns into ten
2,400 days, since 24 × 100 = 2,400
It took a day, now we need 100 cards for it.
To do it in one day takes 100.
""",
    "gpu-count": r"""
8000 GPUs
1200
80 or 800
not 800, 80
800? no way, 80
more GPUs
10 nodes of 8
800 watts each
2400
100
100 GPUs
80
80 GPUs
1600 GPUs
8000
8
800 days
800 GB
not 800
800? No, 80.
Is 800 enough?
more than 8
lots of GPUs
1150
1200 GPUs
a hundred cards
800 GPUs are too many, 80 do.
A colleague says 800. I say 80.
Between 80 and 800.
800 hours
800 nodes
800 machines of 8 GPUs
8 GPUs are enough
100 GPUs is my answer
800 tokens
800 TFLOPs
I'd rather not say 800.
1000
For one day: 80 of them.
80 plus 30%
800, if you believe the blog. I don't.
800 GPUs, if you trust him. I don't.
8000/0.7
800? I don't.
""",
}
