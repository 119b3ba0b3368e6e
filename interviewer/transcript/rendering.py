"""A record as Markdown, HTML or JSON. The same record gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from interviewer.transcript.document import document_of
from interviewer.transcript.parts import CheckPart, Document
from interviewer.transcript.record import Record, TranscriptError

__all__ = ["FORMATS", "Format", "render", "render_document"]

Format = Literal["md", "html", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(record: Record, fmt: Format) -> str:
    """The transcript of a record. Raises TranscriptError for an unknown format or a record without a beginning."""
    return render_document(document_of(record), fmt)


def render_document(document: Document, fmt: Format) -> str:
    """The transcript of a document that is built already."""
    write = _WRITERS.get(fmt)
    if write is None:
        raise TranscriptError(f"there is no transcript format '{fmt}'; use one of {', '.join(FORMATS)}")
    return write(document)


def _markdown(document: Document) -> str:
    from interviewer.transcript.environment import markdown_environment

    return markdown_environment().get_template("transcript.md.j2").render(doc=document) + "\n"


def _html(document: Document) -> str:
    from interviewer.transcript.environment import html_environment, style_hash, style_text

    quoted = frozenset(check for turn in document.conversation for piece in turn.pieces for check in piece.begins)
    proves: dict[int, list[CheckPart]] = {}
    for check in document.checks:
        if check.message is not None:
            proves.setdefault(check.message, []).append(check)
    template = html_environment().get_template("transcript.html.j2")
    return (
        template.render(doc=document, quoted=quoted, proves=proves, style=style_text(), style_hash=style_hash()) + "\n"
    )


def _json(document: Document) -> str:
    from interviewer.transcript.jsonform import to_json

    return to_json(document)


_WRITERS: Mapping[str, Callable[[Document], str]] = {"md": _markdown, "html": _html, "json": _json}
