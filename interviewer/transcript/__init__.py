"""Transcripts: a session as a document, and the document as Markdown, HTML or JSON."""

from __future__ import annotations

from interviewer.transcript.document import document_of
from interviewer.transcript.options import Options
from interviewer.transcript.parts import Document
from interviewer.transcript.record import Record, TranscriptError, record_of
from interviewer.transcript.rendering import FORMATS, Format, render, render_document
from interviewer.transcript.views import VIEWS
from interviewer.transcript.writing import format_of, write, write_text

__all__ = [
    "FORMATS",
    "VIEWS",
    "Document",
    "Format",
    "Options",
    "Record",
    "TranscriptError",
    "document_of",
    "format_of",
    "record_of",
    "render",
    "render_document",
    "write",
    "write_text",
]
