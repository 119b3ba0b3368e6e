"""A record as Markdown, HTML, JSON or plain text, for whoever reads it. The same record gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from interviewer.transcript.options import WHOLE, Options, view_of, view_of_document
from interviewer.transcript.parts import CheckFacts, Document
from interviewer.transcript.record import Record, TranscriptError
from interviewer.transcript.views import View

__all__ = ["FORMATS", "Format", "render", "render_document", "render_view"]

Format = Literal["md", "html", "json", "txt"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(record: Record, fmt: Format, options: Options = WHOLE) -> str:
    """The transcript of a record. Raises TranscriptError for an unknown format or a record without a beginning."""
    return render_view(view_of(record, options), fmt)


def render_document(document: Document, fmt: Format, options: Options = WHOLE) -> str:
    """The transcript of a document that is built already; as JSON without the source that an import needs."""
    return render_view(view_of_document(document, options), fmt)


def render_view(view: View, fmt: Format) -> str:
    """The transcript of a view."""
    write = _WRITERS.get(fmt)
    if write is None:
        raise TranscriptError(f"there is no transcript format '{fmt}'; use one of {', '.join(FORMATS)}")
    return write(view)


def _markdown(view: View) -> str:
    from interviewer.transcript.environment import markdown_environment

    return markdown_environment().get_template("transcript.md.j2").render(doc=view).rstrip("\n") + "\n"


def _text(view: View) -> str:
    from interviewer.transcript.environment import text_environment
    from interviewer.transcript.plaintext import wrapped

    return wrapped(text_environment().get_template("transcript.txt.j2").render(doc=view)).rstrip("\n") + "\n"


def _html(view: View) -> str:
    from interviewer.transcript.environment import html_environment, mathematical, style_hash, style_text
    from interviewer.transcript.timeline import timeline_of

    quoted = frozenset(check for turn in view.conversation for piece in turn.pieces for check in piece.begins)
    proves: dict[int, list[CheckFacts]] = {}
    for check in view.checks:
        if check.message is not None:
            proves.setdefault(check.message, []).append(check)
    template = html_environment().get_template("transcript.html.j2")
    return (
        template.render(
            doc=view,
            quoted=quoted,
            proves=proves,
            style=style_text(),
            style_hash=style_hash(),
            timeline=timeline_of(view.conversation, len(view.hints)),
            math=mathematical(view.formulas),
        )
        + "\n"
    )


def _json(view: View) -> str:
    from interviewer.transcript.jsonform import to_json

    return to_json(view)


_WRITERS: Mapping[str, Callable[[View], str]] = {"md": _markdown, "html": _html, "json": _json, "txt": _text}
