"""Plain answers about growth, about what to do instead, and about what that costs."""

from __future__ import annotations

import pytest

from interviewer.grading.marks import Mark
from interviewer.library import load_library
from interviewer.session.answers import grade_messages

PACK = load_library().packs["pairwise-similarity"]

CASES = [
    ("space", True, ("O(n²d) for the time.", "quadratic in n")),
    ("space", True, ("n^2 d, n^2",)),
    ("time", True, ("n^2 d, n^2",)),
    ("space", True, ("n²d time; memory n²",)),
    ("time", True, ("n²d time; memory n²",)),
    ("space", True, ("n²·d and n²",)),
    ("time", True, ("n²·d and n²",)),
    ("space", True, ("O(n²d). Memory: an n×n matrix.",)),
    ("time", True, ("Input nd, output n², time n²d.",)),
    ("space", True, ("Input nd, output n², time n²d.",)),
    ("space", False, ("O(n²d) time; O(nd) memory for the embeddings",)),
    ("space", False, ("O(n²d) time; no extra memory, it works in place",)),
    ("space", False, ("O(n²d) time, O(n) for the norms.",)),
    ("space", True, ("time n²d, space n² + n",)),
    ("space", True, ("time n²d, space 2n²",)),
    ("space", True, ("time n²d. Three n by n arrays are alive at the same time.",)),
    (
        "space",
        True,
        ("O(n²d). It's quadratic. Twice as many embeddings, four times the time and four times the memory.",),
    ),
    (
        "space",
        True,
        ("It's quadratic. Twice as many embeddings, four times the time and four times the memory. O(n²) for both.",),
    ),
    ("space", True, ("O(n²) for both.",)),
    ("quadratic", True, ("O(n²) for both.",)),
    ("space", True, ("Both O(n²).",)),
    ("quadratic", True, ("Both O(n²).",)),
    ("space", True, ("time and memory are both quadratic",)),
    ("quadratic", True, ("time and memory are both quadratic",)),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "ANN index")),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "Approximate kNN with hnswlib")),
    (
        "alternative",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "I'd hash them with LSH and only compare within buckets."),
    ),
    (
        "alternative",
        True,
        (
            "O(n²d) time, O(n²) space",
            "400 TB",
            "Cluster first with k-means, then search only the nearest few clusters.",
        ),
    ),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "Some vector DB like Milvus")),
    (
        "alternative",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "Use a nearest neighbour library that is approximate"),
    ),
    (
        "alternative",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "Approximate it: only the top 100 per item via an index such as ScaNN"),
    ),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "Exact kNN with a KD-tree")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "Blocks, streamed to disk")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "Sparse matrix with a threshold")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "PCA to 64 dimensions")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "A bigger machine, or Spark")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "Use float16")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "FAISS with a flat index, exact")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "Not FAISS, I'd want exact results. Tiles.")),
    (
        "alternative",
        False,
        ("O(n²d) time, O(n²) space", "400 TB", "One could use FAISS, but I'd rather do it exactly in blocks."),
    ),
    (
        "alternative",
        False,
        ("O(n²d) time, O(n²) space", "400 TB", "People would say HNSW here. I don't think that's needed."),
    ),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "I'd compute a random sample of pairs")),
    ("alternative", False, ("O(n²d) time, O(n²) space", "400 TB", "I've heard of HNSW but don't know it")),
    (
        "alternative",
        False,
        ("O(n²d) time, O(n²) space", "400 TB", "approximate the matrix by a low rank factorisation"),
    ),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW unless they really need all pairs")),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "If approximate is fine: FAISS. If not: blocks.")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW. log n.")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "log n each, n log n all")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "d log n")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "logarithmic per query")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "31 GB")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "about 30 gigs of RAM")),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "n log n time, n d memory")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "constant time per query")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "n per query")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "some recall")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "400 GB")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "HNSW", "it's n² still")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "Tiles", "log n")),
    ("alternative-cost", False, ("O(n²d) time, O(n²) space", "400 TB", "Sorting, n log n")),
    (
        "alternative-cost",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "A query in HNSW visits some log n nodes, each with d multiplications"),
    ),
    (
        "alternative-cost",
        True,
        (
            "O(n²d) time, O(n²) space",
            "400 TB",
            "Vectors in RAM are 10M*768*4 = about 31 GB, fine for a normal server. Index: FAISS IVF.",
        ),
    ),
    (
        "alternative-cost",
        True,
        (
            "O(n²d) time, O(n²) space",
            "400 TB",
            "FAISS IVF, top 20 per row",
            "Vectors in RAM are 10M*768*4 = about 31 GB, fine for a normal server.",
        ),
    ),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "Not a flat index with exact search, but HNSW.")),
    (
        "alternative",
        True,
        (
            "O(n²d) time, O(n²) space",
            "400 TB",
            "FAISS is approximate but I'd rather use that than wait for exact results.",
        ),
    ),
    ("alternative", True, ("O(n²d) time, O(n²) space", "400 TB", "One could do blocks, but I'd rather use HNSW.")),
    (
        "alternative-cost",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "FAISS IVF, top 20 per row", "31 GB, fine for a normal server."),
    ),
    ("alternative-cost", True, ("O(n²d) time, O(n²) space", "400 TB", "FAISS IVF, top 20 per row", "31 GB, fine.")),
    (
        "alternative-cost",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "FAISS IVF, top 20 per row", "31 GB for a normal server."),
    ),
    (
        "alternative-cost",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "FAISS IVF, top 20 per row", "31 GB, on a normal server."),
    ),
    (
        "alternative-cost",
        True,
        ("O(n²d) time, O(n²) space", "400 TB", "FAISS IVF, top 20 per row", "31 GB. Fits on a normal server."),
    ),
]


@pytest.mark.parametrize(("check", "met", "messages"), CASES, ids=[f"{c[0]} {c[2][-1]}" for c in CASES])
def test_marks(check: str, met: bool, messages: tuple[str, ...]) -> None:
    """The check is met, or not."""
    assert (grade_messages(PACK, list(messages)).grade.mark(check).mark is Mark.MET) == met
