"""Nothing that anybody typed becomes markup, proven with a real renderer."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interviewer.transcript import render_document
from interviewer.transcript.markdown import fence, inline, quote
from interviewer.transcript.visible import ACTIVE, visible

from .hostile import HOSTILE
from .samples import document

_FLEXIBLE = {"paragraph_open", "paragraph_close", "inline", "text", "hardbreak", "text_special"}


def renderer() -> MarkdownIt:
    """CommonMark with raw HTML, tables, strike-through and the autolinks that code hosts make."""
    made = MarkdownIt("commonmark", {"html": True, "linkify": True}).enable(["table", "strikethrough", "linkify"])
    assert made.linkify is not None
    made.linkify.set({"fuzzy_link": False, "fuzzy_email": False, "fuzzy_ip": False})
    return made


RENDERER = renderer()


def flat(tokens: Sequence[Token]) -> list[Token]:
    found = []
    for token in tokens:
        found.append(token)
        found.extend(token.children or [])
    return found


def structure(markdown: str) -> list[str]:
    """What the Markdown is made of, without the texts and their line ends."""
    return [token.type for token in flat(RENDERER.parse(markdown)) if token.type not in _FLEXIBLE]


def text_of(markdown: str) -> str:
    kinds = {"text", "text_special"}
    return "".join(t.content if t.type in kinds else "\n" for t in flat(RENDERER.parse(markdown)) if t.type != "inline")


def as_inline(text: str) -> str:
    return " ".join(visible(text).split())


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_inline_text_stays_text_everywhere(text: str) -> None:
    escaped = inline(text)
    assert "\n" not in escaped
    for frame in ("{}", "# {}", "- {}", "> {}", "a {} b", "| {} | x |\n| --- | --- |\n| {} | y |", "**Note.** {}"):
        assert structure(frame.replace("{}", escaped)) == structure(frame.replace("{}", "plain")), frame


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_inline_text_keeps_what_was_typed(text: str) -> None:
    shown = text_of(inline(text)).replace("\u2060", "").strip()
    assert shown == as_inline(text)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_quotation_holds_only_paragraphs(text: str) -> None:
    found = structure(f"before\n\n{quote(text)}\n\nafter")
    assert found in (["blockquote_open", "blockquote_close"], [])
    shown = text_of(quote(text)).replace("\u2060", "")
    assert shown.split() == visible(text).split()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_fence_holds_everything(text: str) -> None:
    tokens = RENDERER.parse(f"before\n\n{fence(text)}\n\nafter")
    blocks = [token for token in tokens if token.type == "fence"]
    assert len(blocks) == 1
    assert structure(f"before\n\n{fence(text)}\n\nafter") == ["fence"]
    assert blocks[0].content.split() == visible(text).split()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_whole_transcript_keeps_its_structure(text: str) -> None:
    written = render_document(document(said=text, other=text, name=text), "md")
    assert ACTIVE.search(written) is None or set(ACTIVE.findall(written)) == {"\u2060"}
    plain = render_document(document(said="time is n^2 * d and more", other="Plain.", name="Ada"), "md")
    assert _without_optional(structure(written)) == _without_optional(structure(plain))


def _without_optional(types: list[str]) -> list[str]:
    """Blocks that are left out where a text is blank are no difference."""
    return [kind for kind in types if not kind.startswith(("fence", "blockquote", "list_item"))]


def test_mentions_and_references_are_broken() -> None:
    assert not re.search(r"@\w|#\d", inline("@someone, someone@example.com and #12"))
    assert not re.search(r"(?i)www\.|(?<!\\)://", inline("www.example.com WWW.example.com https://example.com"))


def test_long_lines_are_wrapped_and_short_ones_kept() -> None:
    assert max(len(line) for line in fence("word " * 100).split("\n")) <= 100
    code = "for i in range(n):\n    for j in range(n):\n        pass"
    assert fence(code) == f"```text\n{code}\n```"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text("`*_[]()<>|\\~#&!-+=.:@\n 1a$^{}", max_size=40))
def test_any_text_stays_text(text: str) -> None:
    assert structure(f"x {inline(text)}") == []
    assert structure(inline(text)) == []
    assert text_of(inline(text)).replace("\u2060", "").strip() == as_inline(text).replace("\u2060", "")
    assert structure(fence(text)) == ["fence"]
    assert structure(quote(text)) in (["blockquote_open", "blockquote_close"], [])
