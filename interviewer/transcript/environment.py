"""Jinja2 environments in which no template can forget to escape, and none can reach for Python."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from importlib import resources

from jinja2 import FunctionLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from interviewer.transcript.markdown import Markdown, fence, inline, quote
from interviewer.transcript.times import duration
from interviewer.transcript.visible import visible

__all__ = ["html_environment", "markdown_environment", "style_hash", "style_text"]


def _source(name: str) -> str:
    return resources.files("interviewer.transcript").joinpath("templates", name).read_text(encoding="utf-8")


def number(value: float) -> str:
    """A number without a needless fraction: 45, 7.5."""
    return f"{value:g}"


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
    environment.globals.update(duration=duration, number=number)
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
    environment.globals.update(duration=duration, number=number, fence=fence, quote=quote, code=_code)
    return environment


@lru_cache(maxsize=1)
def style_text() -> Markup:
    """The page's one style sheet."""
    return Markup(_source("transcript.css"))


@lru_cache(maxsize=1)
def style_hash() -> Markup:
    """The style sheet's hash as a Content-Security-Policy source."""
    digest = hashlib.sha256(style_text().encode("utf-8")).digest()
    return Markup("sha256-" + base64.b64encode(digest).decode("ascii"))
