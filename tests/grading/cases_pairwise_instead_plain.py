"""More of what people type for what to do instead and its cost, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

ALTERNATIVE_EARNS = r"""
insert is about log n each. so a graph index, hnsw.
Near-dupes? LSH. Retrieval? ScaNN/HNSW, top-k only. Histogram of similarity? sample pairs. My default here: HNSW, k≈32.
Approximate kNN via product quantisation + inverted lists.
ScaNN. Top-50 per row.
scann. dataset 30 gb f32 stays in ram, fine
Replace the exhaustive table with an approximate neighbour graph (HNSW).
I would use an approximated search of neighbours, for example locality sensitive hashing or better HNSW.
I would use locality sensitive hashing for to compare only the vectors which fall in same bucket.
An approximate index, HNSW in my case because I know it.
ANN
ANN.
ann search
hnsw
faiss
FAISS (IVF-PQ)
IVF+PQ
either HNSW or IVF-PQ
HNSW or IVF, doesn't matter which
HNSW, or FAISS IVF if memory is tight
FAISS/ScaNN/HNSW, any of them
something like FAISS
Something like HNSW, I guess.
some ANN library
an ANN library such as Annoy
a vector database, e.g. Milvus
vector db
put them in pgvector
top-k with FAISS
top k neighbours per item through HNSW
Only the k nearest per item, with an ANN index.
Nobody needs all pairs. Top 100 per item via approximate search.
I'd compute approximate nearest neighbours.
Approximate nearest neighbours!
approx NN
approx. nearest neighbours
approximate kNN
build a kNN graph approximately (NN-descent)
NN-descent
LSH to bucket, then compare in buckets
bucket with LSH and compare only inside the bucket
hash into buckets, compare within a bucket
Cluster with k-means and search only the closest clusters.
cluster first, then compare only within the nearest clusters
k-means into 10k cells, probe the 8 nearest cells
random hyperplane hashing
I would not compute it. HNSW.
Don't compute all pairs; index them with HNSW.
Instead of all pairs: FAISS, k=100.
skip the exact thing, go approximate
give up exactness: approximate search
trade a bit of recall: ANN
use an index (HNSW)
an HNSW index
HNSW graph with M=32
Well, HNSW obviously.
HNSW would do.
HNSW would be my choice.
My choice: ScaNN.
The standard answer is ANN, e.g. FAISS.
the usual thing, faiss
standard: ANN index
This is what FAISS is for.
That's a job for FAISS.
sounds like a job for an ANN index
one would use HNSW
We'd use Annoy at my last job, so Annoy.
At work we use ScaNN for that, I'd do the same here.
I'd reach for FAISS.
I'd start with FAISS IVF.
Start with IVF, move to HNSW if recall is bad.
Thresholded similarity join with LSH.
MinHash LSH
SimHash the vectors
| instead | ANN (HNSW) |
# use faiss.IndexIVFPQ
index = faiss.IndexHNSWFlat(d, 32)
faiss.IndexHNSWFlat(768, 32), then index.search(E, 10)
Depends on the goal, but most likely ANN.
Depends what they want it for. For neighbours: HNSW.
""".strip().splitlines()

ALTERNATIVE_MISSES = r"""
tiles
Compute it in blocks and write to disk.
Use Spark.
More RAM.
Reduce d with PCA.
Use float16.
Sample pairs.
FAISS flat index.
exact top-k, tile by tile
Would FAISS help?
I don't know FAISS.
I would not use HNSW.
HNSW is too inaccurate for us, so tiles.
Some use LSH. I'd tile.
I have heard of HNSW but can't say whether it fits.
No idea, maybe something from the literature.
use a neural network
Use cuBLAS on GPUs.
Never ANN, recall matters here.
ANN is not acceptable, every pair counts.
heap of the top-k per row while tiling
an exact kd-tree
Brute force with a top-k heap.
Use symmetry.
Only keep similarities above 0.8.
""".strip().splitlines()

ALTERNATIVE_COST_EARNS = r"""
so a graph index, hnsw. insert is about log n each so n log n distance evaluations overall.
A query visits a number of nodes that increases with the logarithm of the collection size. That's for HNSW.
Replace the exhaustive table with an approximate neighbour graph (HNSW). A query visits a number of nodes that increases with the logarithm of the collection size.
ScaNN. Top-50 per row. Vectors ~15 GB in fp16, one node, done by lunch.
scann. dataset 30 gb f32 stays in ram, fine
HNSW. The construction is in the order of n log n, so much less than before.
Use an ANN index such as HNSW. Around O(log n) per lookup, O(n log n) for all of them.
An approximate index, HNSW. Searching one takes about log n steps, and RAM-wise I need all the vectors, 61 GB as doubles, half in single.
HNSW, with the vectors in RAM at about 29 GiB in fp32, plus edges.
Approximate kNN via product quantisation + inverted lists. You keep 61 GB of originals as doubles (or 30 if he'd stop using doubles) and about 64 bytes of code per item on the hot path.
Approximate search, e.g. hnswlib. Each lookup O(log n) so all rows n log n (times d).
HNSW, log n per query
HNSW: log n
HNSW, d log n each
HNSW, n log n total
HNSW. n·d·log n.
ANN, about n log n instead of n².
from n² down to n log n with HNSW
HNSW brings it down from n²d to nd log n.
FAISS; RAM = the vectors, 31 GB
FAISS, 31 GB of vectors in fp32
FAISS: 31 GB for the vectors plus the index
FAISS holds the 31 GB of vectors.
HNSW with 31 GB in memory
HNSW; 31 GB raw plus maybe 3 GB of links
HNSW. Space n·d plus the links.
HNSW. memory n*d
HNSW. O(nd) memory.
HNSW: ~ log2(1e7) ≈ 23 steps per query
logarithmic per query with HNSW
HNSW has logarithmic search.
HNSW search is logarithmic
HNSW: logarithmic in n per query
The search in HNSW scales logarithmically with n.
HNSW || log n per query
HNSW || d log n each, n d log n in all
HNSW || 31 GB for the vectors
HNSW || about 31 GB
HNSW || O(log n)
HNSW || n log n
HNSW || memory: O(nd), time: O(log n) a query
IVF || around 31 GB in RAM in fp32
IVF-PQ. Vectors at 1 byte per dim: 7.7 GB; raw 31 GB in fp32
Annoy, O(log n) lookup, 30 GB
LSH. Sublinear per query; memory O(nd)
n log n overall if I use HNSW
with a graph index it's O(log n) hops at d each
| HNSW | O(d log n) per query |
# HNSW: O(n log n) build, O(log n) query
HNSW: query O(log n · d), build O(n log n · d), memory O(n·d)
HNSW costs d·log n per query and I have n queries.
HNSW. Build n log n, query log n.
HNSW, roughly log n distance computations per query
HNSW; a few hundred distance computations per query, roughly d log n
FAISS IVF, memory: n*d*4 = 31 GB
""".strip().splitlines()

ALTERNATIVE_COST_MISSES = r"""
HNSW, n² per query
HNSW, cheap
HNSW is faster.
HNSW, a millisecond per query
HNSW: recall 95%
HNSW needs O(n²) memory
HNSW with 400 TB
HNSW, no idea what it costs
HNSW, O(1) per query
HNSW has log n layers.
the server has 31 GB of RAM. HNSW.
HNSW, or maybe log n?
HNSW is not log n per query.
HNSW, O(n) per query
FAISS, 3 GB
HNSW: n log n? No, n².
""".strip().splitlines()
