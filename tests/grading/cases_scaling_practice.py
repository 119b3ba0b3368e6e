"""Plain ways to say that scaling is not perfect, and near misses."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "scaling-efficiency": r"""
800, but ideal never happens; 1.2-1.5x of that
800 in theory, it's never that good, so 1000+
800 in theory. It's never that good.
800, but nothing scales like that. I'd add 30-40%.
Add maybe a quarter for inefficiency.
in practice you'd lose a quarter of the throughput
at an efficiency of 0.7 it's 1143 pieces
800, nobody gets that, 1.1k
800 cards, +30% for communication
800 cards and 25 percent for overhead
A hundred of those boxes, 800 cards. Since the boxes have to talk, make it 140 boxes.
800, and they need to talk to each other, which costs
800 but no one reaches that
but it's not perfect
1143 at 70%
more, since all-reduce
overhead -> 1100
real life 1000+
add 30%
communication.
comms
it scales worse than linearly
sync between 100 nodes costs
gradients must be exchanged each step, this takes time
the network eats 20-30%
in practice around 1100
practically 1100
rather 1100
I'd order 1100
65% efficiency
you don't get 100%
you never reach ideal speedup
GPUs idle while waiting for gradients
bubbles, stragglers, failed nodes: 1200
failures and restarts cost a bit too
bandwidth becomes the limit
MFU drops from 56 to 40
per-GPU throughput goes down
efficiency maybe 0.7
800/0.75
30 to 50 percent more
a third more
don't expect linear speedup
speedup is sublinear
nope, the interconnect
because of Amdahl less than that
with overhead 1000
budget 1.2k
some of the time goes to communication
that's the ideal number, reality is 1100
expect 60-80% scaling efficiency
all reduce over 100 nodes slows it down
25% extra
nodes die, checkpoints, restarts: 20% on top
I'd ask for 1,150
ask for about 1,150 to be safe
divide by 0.7
70%
Scaling isn't perfect.
800 ideally, 1150 in practice
at 70% efficiency 1143
800/0.7 ≈ 1150
Communication overhead eats 30%.
all-reduce costs time
Realistically 1,000 to 1,200.
In practice more like 1,100 because of all-reduce.
add 30% for communication
plus ~40% for comms
multiply by 1.3 for sync
With 80% efficiency, 1000.
1,000 in practice
in reality rather 1000-1200
more in practice
You'd need more than that in practice since gradients have to be synced.
It won't scale linearly.
linear scaling is a fantasy
Sublinear scaling, I'd plan 1,100.
nobody gets linear scaling
I don't believe in linear scaling at that size.
You lose a third to collectives, so 1,200.
I'd expect MFU to drop from 56% to 40% at that scale.
MFU falls at 800 GPUs
MFU would be lower on 100 nodes.
Utilization drops with more GPUs.
The more cards, the more communication.
Gradient sync across 100 nodes isn't free.
the network becomes the bottleneck
interconnect will limit us
Amdahl's law says no.
Stragglers and failures add to that.
stragglers, all-reduce, restarts: budget 1,100
real world: 1100
| GPUs (real) | 1,150 |
| GPUs in practice | 1100-1200 |
- practical: 1,150 (70% efficiency)
# real: 800/0.7 = 1143
gpus: 800 (ideal), 1150 (real)
efficiency 70% -> 1143
eff. ~ 0.7 -> 1143
at 0.75 efficiency it's 1067
assume 75% → 1067 cards
1150 with overheads
Take 25% extra for overhead.
25% on top for communication
another 300 for the communication overhead
Communication makes it worse, I'd ask for 1,100.
pipeline bubbles and all-reduce cost you maybe a quarter
100 times the GPUs will not be 100 times faster.
100x GPUs never gives 100x speed
Doubling cards doesn't halve the time.
Diminishing returns from communication.
expect 60-80% of linear
maybe 70% of linear
you'd get 70% of the ideal speed
So 800 at 100%, 1,143 at 70%.
The overhead of gradient exchange grows with cluster size.
Because of the all-reduce I'd rather order 1,100.
communication isn't free, so 1,150
not free: communication
more, since the cards wait for each other
cards will idle waiting for gradients
800 is the floor, I'd take 1,100.
800 is the lower bound, the real number is higher.
800 will not be enough because of the communication.
That's the ideal number, real life takes 20-50% more.
Real clusters reach 70-80% of that.
1,143 at 70 percent.
Strong scaling at a fixed batch size breaks down, so I'd go 1200.
batch gets too small per GPU and communication dominates
scaling losses of 20-30%
efficiency loss ~30%
with 30% loss: 1143
minus 30% for all-reduce → ~1150
1.4x that in practice
times 1.3 for overhead
800/0.7
800 / 0.7
800/.75
800/70%
800 plus 30-40% for communication
Perfect scaling is a myth.
The real number will be higher.
Scaling breaks down at that size.
I'd divide by 0.7 for the network.
800 + 30%
800 GPUs plus 40% for stragglers
""",
}
MISSED = {
    "scaling-efficiency": r"""
Well that depends entirely on the interconnect. With NVLink and InfiniBand you need fewer, with Ethernet more.
Add a quarter for the optimizer states.
800, everybody gets that
800; we have to talk about memory
800, 30% of the budget for storage
it's perfect
no overhead
800
700
nothing changes
100%
communication is negligible
20% fewer
8000
what efficiency?
56% MFU in the first run
99.9%
it scales fine
memory
no idea
take 80
I'd order 400
I'd order 800
I'd order 1100 GB of RAM
add 30% less
30% memory overhead
efficiency of 1
nothing, it's linear
nothing keeps them
that's optimal
800 is the answer
30% fewer
failures don't matter
no adjustment
I wouldn't add 30%
Scaling is perfect.
800 exactly
linear scaling, so 800
100% efficiency
No communication overhead.
Communication is negligible.
What is the scaling efficiency?
Scaling efficiency is a topic.
efficiency
In practice 800.
in practice also 800
realistically 800
Assume perfect scaling.
We can ignore communication.
all-reduce is fully overlapped, so no loss
700 in practice
fewer in practice
with more GPUs it gets even better
The efficiency goes up with more GPUs.
memory overhead is 30%
We lose nothing.
NVLink makes communication free
scale linearly
I don't see any loss
I'd like to know the overhead.
the dataset does not fit on the network drive
MFU is 56% in both runs
The 70% is for the optimizer.
I'd plan 800, communication doesn't matter.
800/1.0
800/8
1.4x faster in practice
1.4x the memory in practice
divide by 8
divide by 80
The real number is 800.
The model breaks down at that size.
800 / 100
Scaling never breaks down.
Linear scaling is no fantasy.
The real number will be lower.
80% of the data
The loss is 1.4 times lower in practice
800 plus 0% for communication
""",
}
