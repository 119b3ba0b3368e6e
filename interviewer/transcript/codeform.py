"""A scenario's code with its words marked by kind, for a page with one style sheet."""

from __future__ import annotations

from markupsafe import Markup, escape

from interviewer.transcript.visible import visible

__all__ = ["highlighted"]

_CLASSES = (("Keyword", "k"), ("Comment", "c"), ("String", "s"), ("Number", "m"), ("Function", "f"), ("Decorator", "f"))


def highlighted(code: str) -> Markup:
    """The code as spans of our own classes. Every character of it is escaped."""
    from pygments.lexers.python import PythonLexer

    out = Markup()
    for kind, text in PythonLexer(stripnl=False, ensurenl=False).get_tokens(visible(code)):
        name = str(kind)
        css = next((css for word, css in _CLASSES if word in name), "")
        out += Markup('<span class="{}">{}</span>').format(css, text) if css else escape(text)
    return out
