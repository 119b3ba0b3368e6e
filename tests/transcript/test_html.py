"""The HTML transcript: one page without anything active, whole links, and nothing typed that becomes markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.transcript import render_document
from interviewer.transcript.visible import ACTIVE, visible

from .hostile import HOSTILE
from .samples import document


class Page(HTMLParser):
    """The elements with their attributes, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")


def page_of(said: str, other: str = "Plain.", name: str = "Ada") -> str:
    return render_document(document(said=said, other=other, name=name), "html")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_changes_no_element(text: str) -> None:
    padded = f"{text} {'.' * 20}"  # long enough for its quote to be cut in the same places
    page = page_of(padded, text, text)
    assert ACTIVE.search(page) is None
    assert Page(page).elements == Page(page_of("time is n^2 * d and more", "Plain.", "Ada")).elements
    html5lib.HTMLParser(strict=True).parse(page)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_was_said_is_all_there(text: str) -> None:
    shown = "".join(Page(page_of(text)).text)
    assert visible(text.replace("\r\n", "\n")) in shown


def test_nothing_is_active_and_nothing_is_loaded() -> None:
    page = Page(page_of("time is n^2 * d"))
    names = {tag for tag, _attributes in page.elements}
    assert not names & {"script", "iframe", "object", "embed", "img", "link", "base", "form", "video", "audio"}
    assert not names & {"image", "use", "foreignobject", "animate", "set", "maction"}
    for _tag, attributes in page.elements:
        for name, value in attributes:
            assert not name.startswith("on")
            assert name not in ("src", "style", "action", "background")
            if name == "href":
                assert value is not None
                assert value.startswith("#")


def test_the_policy_allows_the_one_style_only() -> None:
    page = page_of("x")
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert "url(" not in style
    assert "@import" not in style
    for needed in ("prefers-color-scheme: dark", "@media print"):
        assert needed in style


def test_links_lead_to_quotes_and_back() -> None:
    page = Page(page_of("time is n^2 * d, I think"))
    ids = [value for _tag, attributes in page.elements for name, value in attributes if name == "id"]
    links = [value for _tag, attributes in page.elements for name, value in attributes if name == "href"]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link} <= set(ids)
    for check in ("time", "quadratic"):
        assert f"#quote-{check}" in links
        assert f"#check-{check}" in links


def test_headings_and_landmarks() -> None:
    tags = [tag for tag, _attributes in Page(page_of("x")).elements]
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {"header", "main", "footer"} <= set(tags)
    assert ("html", (("lang", "en"),)) in Page(page_of("x")).elements


def test_marks_have_words_beside_their_signs() -> None:
    text = "".join(Page(page_of("x")).text)
    for words in ("✓ met", "✗ not met", "! disputed, to be looked at"):
        assert words in text


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=9, max_size=60))
def test_any_text_changes_no_element(text: str) -> None:
    page = page_of(f"{text:.<20}", text, text)
    assert Page(page).elements == Page(page_of("time is n^2 * d and more")).elements
    assert ACTIVE.search(page) is None
