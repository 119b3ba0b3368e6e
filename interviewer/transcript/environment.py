"""Jinja2 environments in which no template can forget to escape, and none can reach for Python."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib import resources

from jinja2 import FunctionLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from interviewer.transcript.codeform import highlighted
from interviewer.transcript.formulas import split_formulas
from interviewer.transcript.markdown import Markdown, fence, inline, quote
from interviewer.transcript.parts import FormulaPart
from interviewer.transcript.plaintext import plain_line, said
from interviewer.transcript.times import duration, moment
from interviewer.transcript.visible import visible
from interviewer.transcript.words import mode_words, without_level

__all__ = [
    "TEMPLATES",
    "html_environment",
    "markdown_environment",
    "mathematical",
    "number",
    "style_hash",
    "style_text",
    "text_environment",
]

_FORMATS = ("html", "md", "txt")
TEMPLATES = (*(f"{name}.{ending}.j2" for name in ("transcript", "led") for ending in _FORMATS), "regrade.html.j2")


def _source(name: str) -> str | None:
    """One of our own templates; None (not found) for any other name, so that no template reaches for a file."""
    return _own(name) if name in TEMPLATES else None


def _own(name: str) -> str:
    return resources.files("interviewer.transcript").joinpath("templates", name).read_text(encoding="utf-8")


def number(value: float) -> str:
    """A number without a needless fraction: 45, 7.5."""
    return f"{value:g}"


_WORDS = {
    "duration": duration,
    "number": number,
    "moment": moment,
    "mode_words": mode_words,
    "without_level": without_level,
}
"""What the templates of every format say in the same words."""


def _visible(value: object) -> object:
    """What every expression of the HTML template passes on its way to being escaped."""
    return value if isinstance(value, Markup) else visible(str(value))


def _escaped(value: object) -> str:
    """What every expression of the Markdown template becomes."""
    return value if isinstance(value, Markdown) else inline(str(value))


def _code(value: str) -> Markdown:
    """Code for an id or a hash of our own; anything else is escaped as text."""
    return Markdown(f"`{value}`") if re.fullmatch(r"[0-9A-Za-z_-]{1,100}", value) else inline(value)


@lru_cache(maxsize=1)
def html_environment() -> SandboxedEnvironment:
    """For HTML: everything made visible, then escaped."""
    environment = SandboxedEnvironment(
        loader=FunctionLoader(_source),
        autoescape=True,
        finalize=_visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_WORDS, highlighted=highlighted)
    return environment


@lru_cache(maxsize=1)
def markdown_environment() -> SandboxedEnvironment:
    """For Markdown: everything escaped unless it is Markdown of ours."""
    environment = SandboxedEnvironment(
        loader=FunctionLoader(_source),
        autoescape=False,
        finalize=_escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_WORDS, fence=fence, quote=quote, code=_code)
    return environment


@lru_cache(maxsize=1)
def text_environment() -> SandboxedEnvironment:
    """For plain text: every expression on one line unless it is text of ours."""
    environment = SandboxedEnvironment(
        loader=FunctionLoader(_source),
        autoescape=False,
        finalize=lambda value: value if isinstance(value, Markdown) else plain_line(value),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_WORDS, said=lambda text, mark="| ": Markdown(said(text, mark)))
    return environment


def mathematical(formulas: Sequence[FormulaPart]) -> Callable[[str], Markup]:
    """A function that shows a text with its formulas as MathML."""

    def shown(text: str) -> Markup:
        return Markup().join(
            escape(visible(piece)) if isinstance(piece, str) else Markup(piece.mathml)
            for piece in split_formulas(text, formulas)
        )

    return shown


@lru_cache(maxsize=1)
def style_text() -> Markup:
    """The page's one style sheet."""
    return Markup(_own("transcript.css"))


@lru_cache(maxsize=1)
def style_hash() -> Markup:
    """The style sheet's hash as a Content-Security-Policy source."""
    digest = hashlib.sha256(style_text().encode("utf-8")).digest()
    return Markup("sha256-" + base64.b64encode(digest).decode("ascii"))
