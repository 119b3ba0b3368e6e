"""What was typed and the plainer text that is read: one spelling of what a person reads alike, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.reading.source import READ_LIMIT, Span, normalise

PLAIN = [
    ("O(n²)", "O(n^2)", "a superscript"),
    ("10¹⁴", "10^(14)", "several"),
    ("10⁻³", "10^(-3)", "with a sign"),
    ("𝑇(𝑛,𝑑)", "T(n,d)", "mathematical letters"),
    ("Ο(n)", "O(n)", "a Greek capital that looks like O"),
    ("О(n)", "O(n)", "a Cyrillic one"),
    ("１２ × ８", "12 * 8", "full-width digits"),
    ("n×m·k⋅l", "n*m*k*l", "signs of multiplication"),
    ("a ÷ b", "a / b", "a division"),
    ("≈ 3", "~ 3", "about"),
    ("n ≤ m ≥ k", "n <= m >= k", "comparisons"),
    ("½ TB", "1/2 TB", "a fraction"),
    ("2½ TB", "2+1/2 TB", "two and a half, not twenty-one halves"),
    ("it’s “n”", 'it\'s "n"', "curly quotes"),
    ("5–7 h", "5--7 h", "a dash is no minus"),
    ("5 − 7", "5 - 7", "a minus"),
    ("a → b ⇒ c", "a -> b => c", "arrows"),
    ("√n", "sqrtn", "a root"),
    ("na\u0308ive", "naive", "an accent of its own"),
    ("n\u200bm", "nm", "a zero-width blank"),
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd", "line ends"),
    ("a\u00a0b", "a b", "a hard blank"),
    ("O(n<sup>2</sup>&middot;d)", "O(n^2*d)", "HTML"),
    ("10<sup>14</sup> &times; 8", "10^(14) * 8", "a longer raised part"),
    ("<b>Time</b>:<br/>n", "Time:\nn", "tags are read past"),
    ("<del>n</del>", "~~n~~", "what is struck out stays told apart"),
    ("a < b && c > d; e", "a < b && c > d; e", "comparisons are no tags"),
    ("<script>n</script>", "<script>n</script>", "an unknown tag is text"),
    ("&bogus; &#0;", "&bogus; �", "an entity that is none"),
]


@pytest.mark.parametrize(("typed", "plain", "why"), PLAIN)
def test_plain_text(typed: str, plain: str, why: str) -> None:
    assert normalise(typed).text == plain, why


def test_a_quote_is_what_was_typed() -> None:
    source = normalise("time is 𝒪(n²·d), ok")
    at = source.text.index("O(n^2*d)")
    span = source.span(at, at + len("O(n^2*d)"))
    assert source.quote(span) == "𝒪(n²·d)"
    assert source.span(3, 3) == Span(3, 3)


def test_long_messages_are_read_in_part_and_kept_whole() -> None:
    source = normalise("n" * (READ_LIMIT + 5))
    assert source.truncated
    assert len(source.text) == READ_LIMIT
    assert len(source.typed) == READ_LIMIT + 5


@given(
    st.text(max_size=200) | st.lists(st.sampled_from(["<", "sup>", "&", "middot;", "²", "n", "\u202e"])).map("".join)
)
@settings(max_examples=300, deadline=None)
def test_every_character_has_a_way_back(typed: str) -> None:
    source = normalise(typed)
    assert len(source.text) == len(source.starts) == len(source.ends)
    assert list(source.starts) == sorted(source.starts)
    assert all(0 <= start < end <= len(typed) for start, end in zip(source.starts, source.ends, strict=True))
