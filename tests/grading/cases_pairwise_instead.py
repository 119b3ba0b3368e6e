"""What people type for what to do instead and its cost, and near misses.

|| parts two messages, \\n two lines.
"""

from __future__ import annotations

ALTERNATIVE_EARNS = r"""
HNSW
faiss
ANN
use FAISS
ANN search
Approximate nearest neighbours.
I'd use an ANN index (HNSW, IVF-PQ).
some ANN library
approx. nearest neighbor search
approximate kNN
top-k via ANN
LSH to bucket similar vectors
locality sensitive hashing
put them in a vector database
vector DB like Milvus
pgvector
An HNSW index in pgvector and `ORDER BY embedding <=> $1 LIMIT 20` for whichever item is needed.
index = faiss.IndexHNSWFlat(768, 32)
faiss.IndexIVFPQ(...)
import hnswlib
# use annoy
ScaNN, top 50 per vector
Only keep top-k neighbours per item, found with FAISS.
build an index and query it: HNSW
Nobody needs all pairs. Take the nearest 100 of each with ScaNN.
do we need all pairs? if not, HNSW
If only the nearest neighbours matter, use an ANN index.
Depends on what they want. For nearest neighbours: FAISS.
I'd ask what it's for; likely top-k, so ANN.
at my last job we used FAISS with approximate search to get similar images instead of comparing everything.
Top-k neighbours, approximately. That is all anyone downstream ever uses.
we did this with FAISS at my last company and I'd do it again
we use Annoy at work for that
I know FAISS from work, it does this in minutes
that's what FAISS is for
this is what ANN indexes exist for
the standard solution is ANN
usually solved with approximate nearest neighbour
the classic answer: LSH
FAISS would be my tool
tool: FAISS
Alternative: HNSW graph.
plan B: IVF
cluster the vectors with k-means and only compare within a few nearest clusters (IVF)
hash them with random hyperplanes and compare only within buckets
random hyperplane hashing
k-means into 10k cells, search the nearest few cells
product quantisation
PQ + IVF
I would use locality sensitive hashing for to compare only the vectors which fall in same bucket.
first reduce dimension by PCA, then HNSW
first dedupe, then FAISS
tile it if exact is needed, else HNSW
HNSW, or IVF if memory is tight
FAISS or ScaNN
One of the ANN libraries, I don't care which.
any approximate index
approximate instead of exact
go approximate
don't compute all pairs, search approximately
compute only nearest neighbors approximately
an approximate answer is enough: HNSW
a small world graph
neighbour graph, e.g. NN-descent
Build a kNN graph with NN-descent
build a k-NN graph using pynndescent
Elasticsearch with dense_vector kNN
a vector search engine such as Qdrant
a vector store
no full matrix. hnsw. done.
drop the exact thing, take hnsw
hnsw top k
| alternative | HNSW |
- alternative: FAISS IVF
ann (faiss)
I would propose to use the approximative nearest neighbors
aproximate nearest neighbours
nearest neighbour index with approximation
sublinear search structure like HNSW
trees like Annoy
Spotify's annoy
faiss on gpu
cuvs / cagra on a gpu
Facebook's library for similarity search, FAISS
""".strip().splitlines()

ALTERNATIVE_MISSES = r"""
tiles
compute it block by block
Spark
PCA
random sample of pairs
a bigger machine
not FAISS
I'd not use ANN here.
Would ANN be allowed?
FAISS? Never heard of it.
exact kNN by brute force
nearest neighbours
keep only the top 10 of each row, computed in blocks
float16
I've heard of FAISS but don't know what it does
ANN loses recall so no
an artificial neural network
use symmetry
FAISS flat index, exact
cache the results
only if exactness weren't required I'd use HNSW, but it is
a k-d tree, exact
threshold and keep sparse
compute on demand
""".strip().splitlines()

ALTERNATIVE_COST_EARNS = r"""
HNSW: log n per query
HNSW, O(log n) per lookup, O(n log n) in total.
FAISS; ~ d log n per query
HNSW, n log n overall
hnsw. n log n.
ANN index. Query log n, memory n d.
ANN: build n log n, query log n
HNSW: build O(n log n), each query O(log n).
ANN brings it from n² d to n log n d.
from n² to n log n with HNSW
with HNSW n·log n instead of n²
HNSW, so n² becomes n log n
FAISS; vectors 31 GB in float32
FAISS. Memory ~30 GB for the vectors.
HNSW: 30 GB plus links
HNSW - 31 GB for the vectors plus maybe 5 GB for the graph
HNSW. RAM: 10M × 768 × 4 = 30.7 GB
an ANN index needs 15 GB in fp16
ANN index over the embeddings, which are 30 GB
scann. dataset 30 gb f32 stays in ram, fine
ScaNN, top 50 per vector, and what I have to hold is the 31 GB of float32 vectors and a small tree.
HNSW, with the vectors in RAM at about 29 GiB in fp32, plus edges.
An approximate index, HNSW in my case because I know it. Searching one takes about log n steps, and RAM-wise I need all the vectors, 61 GB as doubles, half in single.
Approximate search, e.g. hnswlib. Each lookup O(log n) so all rows n log n (times d).
HNSW. cost: O(n log n · d)
HNSW cost = n * log(n) * d
HNSW; total cost around n d log n
HNSW, logarithmic per query
HNSW, query time is logarithmic in n
HNSW, queries are logarithmic
HNSW answers a query in logarithmic time
HNSW: search grows with log n
HNSW: linearithmic in total
ANN, each of the n queries costs log n · d
ANN, n queries of log n each
n queries × log n with HNSW
Use HNSW. For each item one query of cost d log n; memory stays n·d.
FAISS. Space n·d.
FAISS. It only stores the vectors: n·d.
FAISS; memory linear: n*d
HNSW: space O(n d), time O(n log n).
HNSW - O(nd) memory, O(log n) search
HNSW | query O(log n) | memory O(nd)
| HNSW | O(log n) per query | 31 GB |
- HNSW\n- per query: log n\n- total: n log n
# HNSW: O(n log n)
Annoy has log n lookups.
Annoy: trees, so log n.
HNSW || log n per query
HNSW || n log n
HNSW || 30 GB for the vectors
HNSW || about 31 GB
HNSW || O(log n)
HNSW || roughly d·log n for each
HNSW || logarithmic
HNSW || linear memory, n·d
HNSW || Just the vectors, so 31 GB
HNSW with about 24 hops per query
HNSW. log2(1e7) = 23 steps per query.
LSH, near n log n
HNSW, roughly n log n total, so 1e7*23*768 = 1.8e11 operations instead of 7.7e16
ANN. ~n log n distance computations, d each.
ANN does n log n comparisons instead of n^2.
navigable small world graph (HNSW), O(log n) comparisons for each vector instead of n
With HNSW every vector does about log n comparisons.
Build an HNSW in O(n log n · d)
HNSW costs d log n a query
HNSW takes log(n) time
ANN index (hnswlib), ~log n per query.
Per query log n, with HNSW
vectors 30 GB in fp32 fit in RAM of one server, HNSW on top
HNSW over 30 GB of vectors fits on one box
""".strip().splitlines()

ALTERNATIVE_COST_MISSES = r"""
HNSW
HNSW, cheap
HNSW, n² per query
HNSW, constant time
HNSW: O(1) per query
HNSW; is it log n?
HNSW. I don't remember the cost.
HNSW, not log n
HNSW costs n² still
HNSW has log n layers.
FAISS, 400 TB
HNSW, my server has 64 GB
HNSW, recall 95%
HNSW; query is O(n)
HNSW, maybe log n, maybe n, no idea
HNSW takes 3 hours
""".strip().splitlines()
