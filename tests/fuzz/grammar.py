"""Pieces of what candidates type, made at random: growths, quantities, sentences, nested and repeated things."""

from __future__ import annotations

from random import Random

__all__ = ["formula", "growth", "quantity", "repeated", "sentence", "unicode_noise"]

_VARS = "n d u f L t N D V E m k n n n d".split()
_POWERS = "^2 **2 ² ^{2} ^3 ³ ^(d+1) ^-1 ⁻¹ ^1.5 ^^2 ^ ^n ⁿ ! _2 ^99999999".split()
_JOINS = " + ;+; * ;*;·; × ; ;;/; / ; - ;−; times ; plus ;, ; or ;\\cdot ".split(";")
_CALLS = "log(;log ;lg ;ln(;log_2 ;log^2 ;\\log ;sqrt(;√;min(;max(;2^(;C(;|;T(".split(";")
_BOUNDS = "O(;Θ(;Ω(;o(;0(;O (;\\mathcal{O}(;$O(;O(O(;Theta(;big-O of ;O ;𝒪(;`O(".split(";")
_WORDS = (
    "quadratic in n|linear|n log n|n squared times d|constant|exponential in the depth|log linear|cubic in d|n root n|"
    "n choose 2|proportional to n|double the rows, four times the time|T(n) = 2T(n/2) + O(n)|quadratic in n and linear "
    "in d|\\frac{n^2}{2}|n(n-1)/2|sum over all pairs|polynomial of degree 2"
).split("|")
_NUMBERS = (
    "800;8e14;1e7;10^14;10,000,000;1.200,5;2½;½;0;-3;1e400;1e-400;9.99e99999;1/0;0.1.2;1_000;٣٤;１２;10⁷;two thousand;"
    "2:30;1,2,3,4;007;∞;.5;5.;1e;12e+;0x1F;3/4;40-55;1–2"
).split(";")
_UNITS = (
    "TB GB MiB bytes B bits hours h days minutes s years FLOPs TFLOPS FLOP/s PFLOP/s-days GPUs A100s tokens "
    "parameters params % $ M B/param tok/s rows columns weeks GB/s kB TiB months dollars USD € percent entries"
).split(" ")
_STARTS = tuple(
    """The time is|Space:|step 3 is|wait, no:|I would not say|Is it|sorry, I meant|some people say|if the index fits,|
    actually|scratch that,|not|it isn't|memory too:|same for space,|the bottleneck is|use FAISS so|with a KV cache|
    about|either|on average|in the worst case|- |1. |**time**:|> |~~|"|`|
    The lag and the sort are|respectively|where m is""".replace("\n    ", "").split("|")
)
_BRACKETS = (("(", ")"), ("O(", ")"), ("[", "]"), ("{", "}"), ("log(", ")"), ("2^(", ")"), ('"', '"'))
_NOISE_RANGES = (
    (32, 126), (0, 31), (128, 591), (0x300, 0x36F), (0x370, 0x3FF), (0x5D0, 0x5EA), (0x2000, 0x206F), (0x2070, 0x209F),
    (0x2100, 0x214F), (0x2190, 0x22FF), (0x3040, 0x30FF), (0xD800, 0xDFFF), (0xFE00, 0xFE0F), (0xFF00, 0xFF5E),
    (0x1D400, 0x1D7FF), (0x1F300, 0x1FAFF), (0xE0000, 0xE007F), (0x10FFF0, 0x10FFFF),
)  # fmt: skip


def growth(draw: Random, depth: int = 0) -> str:
    """A formula, well formed or nearly."""
    roll = draw.random()
    if depth > 4 or roll < 0.4:
        return draw.choice(_VARS) + (draw.choice(_POWERS) if draw.random() < 0.4 else "")
    if roll < 0.75:
        return growth(draw, depth + 1) + draw.choice(_JOINS) + growth(draw, depth + 1)
    if roll < 0.85:
        return draw.choice(_CALLS) + growth(draw, depth + 1) + draw.choice((")", "", ")", "|"))
    if roll < 0.95:
        return "(" + growth(draw, depth + 1) + draw.choice((")", ")", "", "))")) + draw.choice(("", "", *_POWERS))
    return draw.choice(_WORDS)


def formula(draw: Random) -> str:
    """A growth with or without its notation around it."""
    if draw.random() < 0.6:
        return draw.choice(_BOUNDS) + growth(draw) + draw.choice((")", ")", ")", "", ")$", "))", ")`"))
    return growth(draw)


def quantity(draw: Random) -> str:
    """A figure with a unit, or a chain of them."""
    one = draw.choice(_NUMBERS) + draw.choice((" ", "", "-", " ")) + draw.choice(_UNITS)
    while draw.random() < 0.3:
        one += draw.choice((" * ", " × ", " = ", " / ", " to ", " or ", " ≈ ", " per ", "+")) + draw.choice(_NUMBERS)
        one += draw.choice(("", " " + draw.choice(_UNITS)))
    return one


def sentence(draw: Random) -> str:
    """A claim as somebody in a hurry could type it."""
    parts = [draw.choice(_STARTS)]
    for _ in range(draw.randint(1, 4)):
        parts.append(draw.choice((formula, quantity, lambda d: d.choice(_WORDS), lambda d: d.choice(_STARTS)))(draw))
    return " ".join(parts) + draw.choice((".", "", "?", "!", "...", "\n", ";", ",", ":"))


def unicode_noise(draw: Random, most: int = 60) -> str:
    """Characters of every kind, lone surrogates and controls too."""
    low, high = draw.choice(_NOISE_RANGES)
    mixed = draw.random() < 0.5
    out = []
    for _ in range(draw.randint(1, most)):
        if mixed:
            low, high = draw.choice(_NOISE_RANGES)
        out.append(chr(draw.randint(low, high)))
    return "".join(out)


def repeated(draw: Random, most: int) -> str:
    """One construction over and over, or nested in itself, up to `most` characters."""
    piece = draw.choice((formula, quantity, sentence, growth, _punctuation))(draw)[:80] or "n"
    length = draw.randint(1, most)
    if draw.random() < 0.6:
        joint = draw.choice(("", " ", "\n", ", ", " and ", " = ", "+", "*", " or ", "(", "^", "\n- ", " | ", "; "))
        return ((piece + joint) * (length // max(1, len(piece + joint)) + 1))[:length]
    opening, closing = draw.choice(_BRACKETS)
    times = min(length // 2, draw.choice((3, 10, 100, 1000)))
    return (opening * times + piece + closing * draw.choice((times, 0, times - 1)))[:most]


def _punctuation(draw: Random) -> str:
    return "".join(draw.choice("()[]{}^*_$`~|\\/.,;:!?-+='\"#><&%@0123456789 \n") for _ in range(draw.randint(1, 6)))
