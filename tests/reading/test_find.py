from __future__ import annotations

from itertools import pairwise

import pytest

from interviewer.reading.growth.find import MOST, find_bindings, find_growths
from interviewer.reading.growth.render import to_ascii
from interviewer.reading.source import normalise

VARIABLES = {
    "n": ("number of rows", "rows", "vectors", "elements", "len(E)", "E.shape[0]"),
    "d": ("dimension", "dims", "width", "columns", "E.shape[1]"),
}
POSITION = {"t": ("n", "position", "sequence length"), "L": ("layers",), "d": ("width",)}


def found(text: str, variables: dict[str, tuple[str, ...]] = VARIABLES) -> list[tuple[str, str]]:
    source = normalise(text)
    bound = find_bindings(source.text, variables)
    return [
        (source.quote(source.span(one.start, one.end)), to_ascii(one.growth) if one.growth else "?")
        for one in find_growths(source.text, variables, bound)
    ]


@pytest.mark.parametrize(
    ("text", "finds", "why"),
    [
        ("O(n² d)", [("O(n² d)", "n^2*d")], "notation"),
        ("min(n|)|", [], "a list that closes before its bars do, at the end of the text"),
        ("costs O(n) here", [("O(n)", "n")], "in prose"),
        ("n²·d", [("n²·d", "n^2*d")], "bare"),
        ("n^2*d", [("n^2*d", "n^2*d")], "caret"),
        ("n**2 * d", [("n**2 * d", "n^2*d")], "two stars"),
        ("n*n*d", [("n*n*d", "n^2*d")], "repeated"),
        ("n·(n·d)", [("n·(n·d)", "n^2*d")], "nested"),
        ("n²d", [("n²d", "n^2*d")], "glued"),
        ("2n²d FLOPs", [("2n²d", "2*n^2*d")], "the unit is no part of it"),
        ("nd", [("nd", "n*d")], "two letters"),
        ("nd^2", [("nd^2", "n*d^2")], "a power takes the last of two letters"),
        ("nd²", [("nd²", "n*d^2")], "the same with a superscript"),
        ("nlogn", [("nlogn", "n*log(n)")], "glued logarithm"),
        ("n log n per query", [("n log n", "n*log(n)")], "prose goes on"),
        ("n squared times d", [("n squared times d", "n^2*d")], "words"),
        ("n to the power of two", [("n to the power of two", "n^2")], "power"),
        ("n to the 3rd", [("n to the 3rd", "n^3")], "ordinal"),
        ("rows * rows * dims", [("rows * rows * dims", "n^2*d")], "meanings"),
        ("rows times dims", [("rows times dims", "n*d")], "meanings in words"),
        ("number of rows squared", [("number of rows squared", "n^2")], "number of"),
        ("the square of n", [("square of n", "n^2")], "square of"),
        ("square root of n", [("square root of n", "sqrt(n)")], "root"),
        ("n root n", [("n root n", "n^1.5")], "root as a factor"),
        ("log base 2 of n", [("log base 2 of n", "log(n)")], "base in words"),
        ("max(n, d)", [("max(n, d)", "max(n, d)")], "maximum"),
        ("n choose 2", [("n choose 2", "C(n, 2)")], "binomial"),
        ("quadratic in n and linear in d", [("quadratic in n and linear in d", "n^2*d")], "one growth"),
        ("quadratic in n, linear in d", [("quadratic in n, linear in d", "n^2*d")], "comma"),
        ("linear in n and d", [("linear in n and d", "n*d")], "both"),
        ("linear in n, n·d", [("linear in n", "n"), ("n·d", "n*d")], "how it goes in one, then the cost itself"),
        ("quadratic in n, n^2 d", [("quadratic in n", "n^2"), ("n^2 d", "n^2*d")], "quadratic, then the cost itself"),
        ("linear in n - n*d", [("linear in n", "n"), ("n*d", "n*d")], "a dash is no minus"),
        ("linear in n-1", [("linear in n-1", "n - 1")], "a minus"),
        ("linear in both n and d", [("linear in both n and d", "n*d")], "both, said so"),
        ("linear in n*d", [("linear in n*d", "n*d")], "a formula"),
        ("scales linearly with the rows", [("linearly with the rows", "n")], "adverb"),
        ("of second degree: polynomial of degree 2 in n", [("polynomial of degree 2 in n", "n^2")], "degree"),
        ("quadratic", [("quadratic", "n^2")], "of the main variable"),
        ("log-linear", [("log-linear", "n*log(n)")], "hyphen"),
        ("$n^2 \\cdot d$", [("n^2 \\cdot d", "n^2*d")], "LaTeX"),
        ("`n**2`", [("n**2", "n^2")], "code"),
        ("O(N^2 D)", [("O(N^2 D)", "n^2*d")], "capitals"),
        ("where N = rows: N²", [("N²", "n^2")], "bound"),
        ("with k the dimension it's n²k", [("n²k", "n^2*d")], "bound by with"),
        ("(x being the number of elements) x log x", [("x log x", "n*log(n)")], "being"),
        ("T = 2n²d = O(n² d)", [("O(n² d)", "n^2*d")], "the last side of a chain"),
        ("T(n) = 2T(n/2) + n", [("T(n) = 2T(n/2) + n", "n*log(n)")], "recurrence"),
        ("O(n^^2;;)", [("O(n^^2;;)", "?")], "not readable, and said so"),
        ("quadratic in the depth", [("quadratic in the depth", "?")], "no variable is called so"),
        ("O(rows * dims)", [("O(rows * dims)", "n*d")], "meanings in notation"),
        ("O n^2", [("O n^2", "n^2")], "no parentheses"),
        ("O(n log n", [("O(n log n", "n*log(n)")], "unclosed"),
        ("0(n)", [("0(n)", "n")], "zero for O"),
        ("n rows and d columns", [], "counts"),
        ("d = 768", [], "value"),
        ("an (n, d) matrix", [], "shape"),
        ("the n×n matrix", [], "shape"),
        ("n-by-n similarity matrix", [], "shape"),
        ("(n×d)(d×n)", [], "shapes"),
        ("E @ E.T", [], "code, no growth"),
        ("QK^T", [], "transpose"),
        ("k-means and k-NN", [], "names"),
        ("d-dimensional vectors", [], "adjective"),
        ("10^7 * 10^7 * 8 bytes", [], "numbers only"),
        ("10M × 768 × 4 bytes", [], "numbers only"),
        ("a linear layer", [], "thing"),
        ("linear regression and linear attention", [], "things"),
        ("constant factors", [], "thing"),
        ("one at a time", [], "prose"),
        ("I and a", [], "articles are no variables"),
        ("top-k of n", [], "prose"),
        ("f(x) = 3", [], "function"),
        ("", [], "nothing"),
    ],
)  # fmt: skip
def test_what_is_found(text: str, finds: list[tuple[str, str]], why: str) -> None:
    assert found(text) == finds, why


@pytest.mark.parametrize(
    ("text", "finds", "why"),
    [
        ("at position t it's t·d", [("t·d", "t*d")], "the word before its own letter is no factor"),
        ("O(n·d²) for a prefix of n", [("O(n·d²)", "t*d^2")], "alias letter"),
        ("linear in the sequence length", [("linear in the sequence length", "t")], "meaning"),
        ("L × [O(d²) + O(t·d)]", [("O(d²)", "d^2"), ("O(t·d)", "t*d")], "each notation on its own"),
        ("12 layers × 768²", [], "a calculation"),
        ("2*L*t*d*2 bytes", [("2*L*t*d*2", "4*L*t*d")], "with its constants"),
        ("t d^2 / layer", [("t d^2", "t*d^2")], "one of what is counted is what the cost is per"),
        ("d^2 by layer", [("d^2", "d^2")], "in a word, as the French have it"),
        ("t·d² / layers", [("t·d² / layers", "t*d^2/L")], "how many there are divides"),
        ("one layer × d²", [("d²", "d^2")], "one of them is no factor"),
        ("layers × d²", [("layers × d²", "L*d^2")], "how many there are is"),
    ],
)
def test_what_is_found_with_other_variables(text: str, finds: list[tuple[str, str]], why: str) -> None:
    assert found(text, POSITION) == finds, why


@pytest.mark.parametrize(
    ("text", "bound", "why"),
    [
        ("where N is the number of rows", {"N": "n"}, "where"),
        ("let m be the number of vectors", {"m": "n"}, "let"),
        ("call m the number of vectors", {"m": "n"}, "call"),
        ("let me call the number of rows N and the width k", {"N": "n", "k": "d"}, "called after"),
        ("N = rows and D = columns of E", {"N": "n", "D": "d"}, "equals"),
        ("(x being the number of elements)", {"x": "n"}, "being"),
        ("with b the number of rows", {"b": "n"}, "with"),
        ("I'll write B for the rows", {"B": "n"}, "for"),
        ("let m be the number of rows and n the width", {"m": "n", "n": "d"}, "a known letter, told with another"),
        ("n is the width, so n and d", {}, "a known letter, in passing"),
        ("m rows", {}, "a count binds nothing"),
        ("R rows, C columns from here on", {"R": "n", "C": "d"}, "a list of names"),
        ("say m rows and k columns", {"m": "n", "k": "d"}, "a list of names behind say"),
        ("w = width, r = rows", {"w": "d", "r": "n"}, "a list of names with signs"),
        ("n = width, r = rows", {"n": "d", "r": "n"}, "which may give a known letter another meaning"),
        ("k rows, k columns", {}, "a letter is one thing"),
        ("in k rows of m columns", {}, "no list"),
        ("n is the number of rows", {}, "its own letter"),
        ("the number of rows (m)", {"m": "n"}, "in parentheses"),
        ("time is n", {}, "a claim"),
        ("a is fine", {}, "an article"),
        ("Let R stand for the rows and K for the columns.", {"R": "n", "K": "d"}, "one verb for two names"),
        ("Denote by r the number of rows and by c the width", {"r": "n", "c": "d"}, "by each"),
        ("R and C are the rows and the columns", {"R": "n", "C": "d"}, "in turn"),
        ("the number of rows (call it V) and the width (call it W)", {"V": "n", "W": "d"}, "called in passing"),
        ("The number of rows is N, the width is k.", {"N": "n", "k": "d"}, "the words first"),
        ("number of rows =: R", {"R": "n"}, "the sign turned round"),
        ("r -> number of rows, c -> width", {"r": "n", "c": "d"}, "a legend with arrows"),
        ("| r | rows |\n| c | columns |", {"r": "n", "c": "d"}, "a table"),
        ("- R: number of rows\n- C: width", {"R": "n", "C": "d"}, "items"),
        ("the names B for the rows (12 here) and H for the columns", {"B": "n", "H": "d"}, "with a value between"),
        ("R = 1e6 rows, K = 100 columns", {"R": "n", "K": "d"}, "values first"),
        ("By R I mean the rows", {"R": "n"}, "meant"),
        ("Let d be the number of rows and n the width", {"d": "n", "n": "d"}, "the letters change places"),
        ("N rows and n columns", {"N": "n", "n": "d"}, "a capital for the one, small for the other"),
        ("Let nr be the number of rows, n_c the number of columns", {"nr": "n", "n_c": "d"}, "longer names"),
        ("m, k = E.shape", {"m": "n", "k": "d"}, "what code gives"),
        ("R = len(E)", {"R": "n"}, "a length in code"),
        ("with 10M rows of 5k columns", {}, "units of numbers"),
        ("say 50k rows", {}, "the same behind say"),
        ("let m be the number of rows per block", {}, "of a part only"),
        ("m is the number of rows in each tile", {}, "in a part"),
        ("K and V for each row and column", {}, "what is kept for each"),
        ("a table with d rows and 4 columns", {}, "the scenario's letter before a noun"),
        ("I would say the number of rows, d*n", {}, "a product behind the words"),
        ("the cost is driven by the row count: O(n)", {}, "notation"),
        ("a d-vector for every row", {}, "part of a word"),
        ("top-k rows", {}, "part of a term"),
    ],
)
def test_own_names(text: str, bound: dict[str, str], why: str) -> None:
    assert dict(find_bindings(normalise(text).text, VARIABLES)) == bound, why


def test_finds_are_bounded_in_number() -> None:
    assert len(find_growths("n^2 d, " * 1_000, VARIABLES)) == MOST


def test_a_bound_without_brackets_ends_at_the_next() -> None:
    assert found("O n O n O n") == [("O n", "n")] * 3


def test_finds_are_in_order_and_disjoint() -> None:
    finds = find_growths("n^2 or O(n), linear, then d*n; $n \\log n$ and quadratic in d", VARIABLES)
    assert len(finds) >= 5
    assert all(one.end <= other.start for one, other in pairwise(finds))


@pytest.mark.parametrize(
    ("text", "bound", "why"),
    [
        ("grouping is o(n)", "O", "nothing in it is a capital, so neither is the O"),
        ("the sort is o(n log n), the lag \uff4f(n)", "O", "full-width too"),
        ("Grouping is o(n)", "o", "capitals are typed where they belong"),
        ("space is o(n), while time is O(n^2)", "o", "told apart"),
        ("it grows strictly slower, o(n)", "o", "said so"),
        ("it's little o: o(n)", "o", "named"),
        ("o(n log n)", "o", "no sentence to judge by"),
    ],
)
def test_a_small_o_in_a_text_without_capitals(text: str, bound: str, why: str) -> None:
    finds = find_growths(normalise(text).text, VARIABLES)
    assert finds[0].bound == bound, why
    assert {one.bound for one in finds} <= {bound, "O"}
