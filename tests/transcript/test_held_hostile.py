"""A candidate who types nothing but hostile texts gets a harmless, whole transcript in every format."""

from __future__ import annotations

import json

import html5lib
import pytest

from interviewer.transcript import VIEWS, Format, Options, Record, render
from interviewer.transcript.views import ViewName
from interviewer.transcript.visible import ACTIVE

from .hostile import HOSTILE
from .sessions import record
from .test_html import Page
from .test_markdown import RENDERER, flat
from .test_views import check_terminal

TYPED = [text for text in HOSTILE if len(text) < 1_000 and not any("\ud800" <= c <= "\udfff" for c in text)]


@pytest.fixture(scope="module")
def held() -> Record:
    return record(*TYPED, minutes=None)


def test_json_has_every_message_verbatim(held: Record) -> None:
    written = render(held, "json")
    assert ACTIVE.search(written) is None
    said = [turn["text"] for turn in json.loads(written)["conversation"] if turn["speaker"] == "candidate"]
    assert said == TYPED[: len(said)]
    assert len(said) >= len(TYPED) - 1


@pytest.mark.parametrize("view", VIEWS)
def test_html_has_nothing_active(view: ViewName, held: Record) -> None:
    written = render(held, "html", Options(view))
    html5lib.HTMLParser(strict=True).parse(written)
    page = Page(written)
    allowed = {
        "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "bdi", "time", "main",
        "section", "table", "thead", "tbody", "tr", "th", "td", "span", "dl", "div", "dt", "dd", "article",
        "blockquote",
        "ul", "ol", "li", "strong", "mark", "footer", "code", "pre", "figure", "figcaption",
        "svg", "line", "text", "circle", "rect", "path",
        "math", "semantics", "annotation", "mrow", "mi", "mo", "mn", "msup", "msub", "msubsup", "mfrac", "msqrt",
    }  # fmt: skip
    assert {tag for tag, _attributes in page.elements} <= allowed
    for _tag, attributes in page.elements:
        assert {name for name, _value in attributes} <= {
            "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "datetime", "dir", "scope",
            "aria-labelledby", "aria-hidden", "aria-label", "role", "tabindex", "viewbox", "alttext", "encoding",
            "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "width", "height", "text-anchor",
            "linethickness", "displaystyle",
        }  # fmt: skip


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("fmt", ["txt", "md", "json"])
def test_a_terminal_does_nothing(fmt: Format, view: ViewName, held: Record) -> None:
    check_terminal(render(held, fmt, Options(view)))


def test_markdown_has_nothing_active(held: Record) -> None:
    written = render(held, "md")
    assert set(ACTIVE.findall(written)) <= {"\u2060"}
    tokens = flat(RENDERER.parse(written))
    assert {token.type for token in tokens} <= {
        "heading_open", "heading_close", "inline", "text", "text_special", "paragraph_open", "paragraph_close",
        "strong_open", "strong_close", "table_open", "table_close", "thead_open", "thead_close", "tbody_open",
        "tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close", "fence", "code_inline",
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "blockquote_open",
        "blockquote_close", "hardbreak",
    }  # fmt: skip
    headings = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]
    assert "Strong Hire" not in headings
    rows = sum(token.type == "tr_open" for token in tokens)
    cells = sum(token.type in ("td_open", "th_open") for token in tokens)
    checks, facts = len(held.pack.rubric.checks) + 1, 7 + len(held.pack.scenario.variables)
    assert (rows, cells) == (checks + facts, 3 * checks + 2 * facts)
