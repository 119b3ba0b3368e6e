"""Plain ways to say how the training is split over the devices, and near misses."""

from __future__ import annotations

__all__ = ["EARNED", "MISSED"]

EARNED = {
    "parallelism": r"""
FSDP or something like that
fsdp + tp
ZeRO 3
zero
deepspeed
TP=8
TP 8 x PP 4 x DP 25
pipeline
model parallel
shard the optimizer
shard everything
split layers across GPUs
half the layers on each card
split the matrices
megatron
data parallel with sharded states
each GPU keeps 1/N of the states
every card holds only its slice of weights and optimizer
tensor parallel in the node, data parallel outside
I'd go with full sharding
fully sharded
sharded DDP
cut the model in stages
partition optimizer, grads and params over the ranks
not plain DDP but FSDP
intra-node TP, inter-node DP
| how | FSDP |
# FSDP
model = FSDP(model)
torch FSDP, full shard
with jax pjit shard params over the mesh
splitting it by layers
spread the weights over the cards
column and row parallel linear layers
each layer split over the 8 GPUs of a node
split the network into parts, one per card
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
    "parallelism": r"""
FSDP is for small models, I'd take DDP.
more cards
bigger GPUs
split the batch
shard the data
offload to CPU
somehow distribute it
not FSDP
a data pipeline
8-bit Adam
a copy on every card
no idea
cut the data into pieces
don't cut the model into pieces
cut the batch in pieces
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
