"""Pairwise similarity: what stops it and what is done instead, as different engineers type it.

A line: scenario, checks that are earned (+) and are not (-), messages parted by ||; # tells why for those below.
"""

from __future__ import annotations

LINES = """
# what stops it
pw +bottleneck :: you can't store the result
pw +bottleneck :: the matrix simply doesn't fit anywhere
pw +bottleneck :: no machine has 400 TB of memory
pw +bottleneck :: memory is the hard wall
pw +bottleneck :: it's memory bound in the literal sense: you can't hold the output
pw +bottleneck :: the n^2 memory is what kills you
pw +bottleneck :: it OOMs long before the compute matters
pw +bottleneck :: 400 TB is more than any node has
pw +bottleneck :: compute is fine, storage isn't
pw +bottleneck :: time would be OK with a few GPUs but where do you put 400 TB
pw +bottleneck :: infeasible because of the output size
pw +bottleneck :: the deal breaker is the size of sims
pw +bottleneck :: We'd run out of memory at the first allocation
pw +bottleneck :: numpy will throw a MemoryError right away
pw +bottleneck :: the np.ndarray can't even be allocated
pw +bottleneck :: Space is what makes this impossible.
pw +bottleneck :: The quadratic output is the infeasible part
pw +bottleneck :: hours of compute are affordable, hundreds of terabytes of RAM aren't
pw +bottleneck :: nobody has a machine with that much RAM
pw +bottleneck :: The 400 TB are the showstopper.
pw +bottleneck :: the limiting resource is memory
pw +bottleneck :: main obstacle = memory footprint of the n×n matrix
pw +bottleneck :: Storing it is the issue
pw +bottleneck :: it dies at allocation
pw +bottleneck :: that will never fit into RAM
pw +bottleneck :: The result is bigger than the RAM of any computer I know.
pw +bottleneck :: what breaks first: memory
pw +bottleneck :: first to fail is the memory
pw +bottleneck :: it isn't the arithmetic, it's having to keep 10^14 numbers
pw +bottleneck :: a petabyte-scale matrix in memory is a non-starter
pw -bottleneck :: the compute is the bottleneck
pw -bottleneck :: it just takes too long
pw -bottleneck :: 2.4 years is infeasible
pw -bottleneck :: the python loop is slow
pw -bottleneck :: E doesn't fit on the GPU
pw -bottleneck :: memory is fine, the time isn't
pw -bottleneck :: the memory bandwidth is the bottleneck
pw -bottleneck :: memory isn't the problem
pw -bottleneck :: is it the memory?
pw -bottleneck :: could be memory or compute
pw -bottleneck :: the division by norms
pw -bottleneck :: matrix takes 400 TB
pw -bottleneck :: network
pw -bottleneck :: memory would be the bottleneck if n were larger, but here it's compute
pw -bottleneck :: The single-threadedness of Python makes it infeasible.
pw -bottleneck :: disk I/O is the bottleneck
pw -bottleneck :: the embeddings don't fit in memory
pw -bottleneck :: with tiles it fits in memory, so the bottleneck is the compute
# what instead
pw +alternative :: FAISS
pw +alternative :: use an ANN index (HNSW)
pw +alternative :: approximate kNN with hnswlib
pw +alternative :: build an IVF-PQ index and query the top 100 for each item
pw +alternative :: locality sensitive hashing, then compare within buckets
pw +alternative :: throw it into a vector database
pw +alternative :: you rarely need all pairs, so approximate nearest neighbours with ScaNN
pw +alternative :: Put them in pgvector with an HNSW index
pw +alternative :: top-k per row via Annoy
pw +alternative :: I'd go approximate: HNSW graph, ef=100
pw +alternative :: random projections / LSH
pw +alternative :: cluster with k-means and search only the nearest clusters (IVF)
pw +alternative :: product quantisation
pw +alternative :: DiskANN if it has to live on SSD
pw +alternative :: a graph-based nearest neighbour index
pw +alternative :: ask what they need it for; most likely top-k, so FAISS
pw +alternative :: keep only the k nearest of each, found approximately
pw +alternative :: NN-descent
pw +alternative :: an approximate nearest neighbor search would do
pw +alternative :: if they only want near duplicates, MinHash/LSH
pw +alternative :: let faiss do it on a GPU with IVF4096,PQ32
pw +alternative :: inverted file index, probe 16 lists
pw +alternative :: Milvus or Qdrant would do the job
pw +alternative :: don't compute it; index it with HNSW and query on demand
pw +alternative :: on-demand queries against an ANN index instead of a full matrix
pw -alternative :: tile it
pw -alternative :: chunk the matrix and write to disk
pw -alternative :: use a Spark cluster
pw -alternative :: reduce d with PCA
pw -alternative :: fp16
pw -alternative :: use FAISS IndexFlat for exact search
pw -alternative :: more RAM
pw -alternative :: compute only the upper triangle
pw -alternative :: sparse matrix with a threshold, computed blockwise
pw -alternative :: sample 10,000 rows
pw -alternative :: exact top-k with a heap per row, blockwise
pw -alternative :: would HNSW work?
pw -alternative :: HNSW is not an option as we need exact results, so tiles
pw -alternative :: a neural net that predicts the similarity
pw -alternative :: hierarchical clustering
pw -alternative :: I wouldn't use an ANN index
pw -alternative :: k-d tree, exact
# what that costs
pw +alternative-cost :: HNSW: O(log n) per query
pw +alternative-cost :: HNSW build n log n, query log n
pw +alternative-cost :: an ANN index queries in O(d log n)
pw +alternative-cost :: FAISS, n log n overall instead of n²
pw +alternative-cost :: index memory is n·d, 30 GB in fp32
pw +alternative-cost :: HNSW with about 30 GB of vectors plus 3 GB of links
pw +alternative-cost :: Using HNSW each lookup visits about log n nodes at d each, d log n
pw +alternative-cost :: ANN: total n·d·log n
pw +alternative-cost :: faiss needs the 30.7 GB of vectors in RAM
pw +alternative-cost :: HNSW. Log time per query and linear memory, n·d.
pw +alternative-cost :: With an HNSW index queries are logarithmic in n.
pw +alternative-cost :: With an HNSW index it's n log n for all of them.
pw +alternative-cost :: LSH; memory O(nd)
pw +alternative-cost :: HNSW: construction n log n · d, search d log n each
pw +alternative-cost :: ANN (HNSW). log(n) hops per search
pw +alternative-cost :: FAISS: 15 GB if the vectors are in fp16
pw +alternative-cost :: we go from n²d to n d log n with HNSW
pw -alternative-cost :: HNSW is O(1) per query
pw -alternative-cost :: HNSW: O(n) per query
pw -alternative-cost :: HNSW still costs n² overall
pw -alternative-cost :: HNSW is fast
pw -alternative-cost :: HNSW needs 400 TB
pw -alternative-cost :: E is 30 GB
pw -alternative-cost :: sorting costs n log n
pw -alternative-cost :: HNSW, recall 95%
pw -alternative-cost :: is HNSW log n per query?
pw -alternative-cost :: HNSW isn't log n
pw -alternative-cost :: HNSW: 3 GB
"""
