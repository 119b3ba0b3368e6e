"""Plain ways to tell what training needs in memory and how it is split, and near misses."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "memory": r"""
No, 160 GB.
160 GB
160GB > 80GB
16 bytes per param x 10B = 160 GB
16 B/param → 160 GB, two cards at least
doesn't fit: 160 GB of states
it takes 160 GB plus activations
about 200 GB with activations
weights 20 GB, gradients 20 GB, Adam 80 GB: 120 GB
weights 20 + grads 20 + optimizer 120 = 160
20 + 20 + 120 = 160 GB
20 GB weights, 20 GB grads, 120 GB optimizer
2+2+12 bytes = 16, times 10B = 160 GB
10e9 * 16 = 160e9 bytes
1.6e11 bytes
160e9 bytes, twice the card
| memory | 160 GB |
| weights | 20 GB |\n| gradients | 20 GB |\n| Adam | 120 GB |
- weights: 20 GB\n- gradients: 20 GB\n- optimizer: 120 GB
weights: 20, grads: 20, optimizer: 120 (GB)
Weights in bf16 20 GB, same for gradients, and fp32 master plus two moments 120 GB.
20 GB of weights, as much again for gradients, and 120 for Adam
bf16 weights 20, bf16 grads 20, fp32 master 40, m 40, v 40
fp32: 40 GB weights, 40 GB gradients, 80 GB Adam
4 bytes x 4 copies x 10B = 160 GB
in full precision 40+40+80 = 160
each param needs 16 bytes in training, so 10B needs 160 GB
16 bytes per parameter, which makes 160 gigs
160 gigs
no way, 160 gigs before activations
nope, 160 GB for params + grads + Adam
0.16 TB
0.16 TB of optimizer states, weights and gradients
that's 160 GB and the card has 80
It needs double the card's memory: 160 GB.
At 12 bytes a weight it's 120 GB.
12 bytes/param = 120 GB
18 bytes per parameter, 180 GB
20 bytes/param → 200 GB
Weights alone fit (20 GB), but with gradients and Adam it's 160 GB.
the weights would fit, the optimizer states wouldn't: 160 GB in total
With Adam you need 160 GB, so at least two cards, better four with activations.
min. 160 GB -> >= 2 GPUs
160 GB / 80 GB = 2 GPUs just for states
80 GB / 16 B = 5B params max
an 80 GB card tops out at 5B parameters
Adam moments in fp32 are 80 GB, which fills the card already, plus weights and grads
memory = 10e9 * 16  # 160 GB
mem_gb = 160
So: 160 GB. FSDP.
No. 160 GB vs 80.
160 vs 80
No: 160 > 80
We'd need around 160 GB per replica
one replica takes 160 GB
model states: 160 GB
training state 160 GB
static memory 160GB, activations extra
10B × (2+2+4+4+4) = 160 GB
10 billion times sixteen bytes is 160 billion bytes.
sixteen bytes a parameter, a hundred and sixty gigabytes
150-200 GB
somewhere between 160 and 200 GB
more than 160 GB
weights 2O GB + grads 2O GB + Adam 12O GB = 16O GB
16O GB
160 GB for one copy
160 GB per model replica
""",
    "parallelism": r"""
FSDP
ZeRO-3
ZeRO stage 3
zero3
tensor parallel
tensor parallelism within the node, data parallelism across
TP=8, DP=100
TP 8 inside, ZeRO-1 outside
TP8 PP4 DP25
pipeline parallelism
pipeline stages across nodes
shard the states over the GPUs
shard params, grads and optimizer over the cards
shard it with FSDP
3D parallelism
Megatron style
megatron + deepspeed
DeepSpeed ZeRO
split the layers over several GPUs
split the model across cards
split every matrix across the 8 GPUs in a node
Put the first 20 layers on one card and the rest on another.
layers 1-10 on GPU 1, 11-20 on GPU 2 and so on
each GPU holds a slice of the weights
each GPU owns 1/8 of the parameters
every card keeps 1/8th of the optimizer state
model parallelism
model parallel across 2-4 GPUs
data parallel with sharded optimizer
sharded DP
fully sharded data parallel
| parallelism | FSDP + TP |
strategy: fsdp
- FSDP inside node
use torch FSDP
# fsdp
hybrid: TP intra-node, DP inter-node
hybrid sharding
HSDP
I'd go for FSDP and be done.
FSDP first, TP if needed
Just ZeRO.
ZeRO would do.
ZeRO/FSDP
stage 3
sequence parallel plus tensor parallel
tensor + pipeline + data parallel
tensor and data
Partition optimizer states among the workers.
distribute the weights across the devices
so weights, grads and optimizer get cut into pieces, one per GPU
cut the model into 8 pieces, one per card
each card stores an eighth and gathers the rest when needed
all-gather weights layer by layer, keep only the own shard
tensor-parallel groups of 8
TP within NVLink
TP over NVLink, pipeline over InfiniBand
GPipe
Combine data parallelism with model sharding
Model sharding
DTensor / FSDP2
GPipe over four nodes
pipeline everything across nodes
Everyone uses FSDP, and so would I.
Most people use FSDP; I'd do so too.
FSDP is what everybody uses, so that.
Everyone uses FSDP. We need it too.
""",
}
MISSED = {
    "memory": r"""
20 GB, fits.
Yes.
No.
40 GB in fp32, fits on one card.
It fits on one GPU.
weights 20 GB
weights 20 GB, gradients 20 GB: 40 GB, fits
160 GB of data
two 80 GB cards have 160 GB
1.6 TB
16 GB
80 GB
It doesn't fit.
Training takes more memory than inference.
weights are 20 GB, gradients and optimizer come on top
160 GB? No, 20.
is it 160 GB?
I'd guess 60 GB in total.
The optimizer needs memory too.
160 GB of host RAM
160 TB
160 MB
A node has 640 GB.
16 bytes a parameter
Does 160 GB fit?
Not 160 GB, more like 40.
The dataset is 160 GB.
a checkpoint on disk has 160 GB
10B parameters don't fit in 80 GB
weights 160 GB
2O GB, fits
160 GB / 80 GB = 2 GPUs
an 80 GB card tops out at 40B parameters in fp16
80 GB / 2 B = 40B params max
20 GB per replica
we have 160 GB per replica
weights 20, master 20
""",
    "parallelism": r"""
DDP
plain data parallelism
data parallel
each GPU a full copy
buy bigger GPUs
H200s
gradient checkpointing
mixed precision
no FSDP
not tensor parallel
FSDP?
Should I use FSDP?
I wouldn't shard.
spread the data over the GPUs
each card gets a slice of the data
I've never used FSDP.
parallelism
quantize it
LoRA
Kubernetes
use Ray
Everyone uses FSDP, we don't need it.
gradient accumulation
split the batch over the GPUs
shard the dataset
replicate the model on all GPUs
in parallel
use more nodes
somehow split it
a pipeline to load data
Most use ZeRO, but we won't need it.
every card keeps 1/8th of the data
each card reads an eighth of the tokens and gathers the rest
each card stores an eighth
Not GPipe.
GPipe?
""",
}
