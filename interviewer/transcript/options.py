"""What a transcript is wanted to be: whose view, and what is left out of it."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.transcript.document import document_of
from interviewer.transcript.hashes import events_to_json
from interviewer.transcript.parts import Document
from interviewer.transcript.record import Record, TranscriptError
from interviewer.transcript.redaction import Pseudonym, anonymous, without_times
from interviewer.transcript.views import VIEWS, View, ViewName, candidate_view, committee_view, interviewer_view

__all__ = ["WHOLE", "Options", "view_of", "view_of_document"]


@dataclass(frozen=True, slots=True)
class Options:
    """pseudonym: replaces names, None keeps them. times: keep moments and lengths. notes: in the committee's view."""

    view: ViewName = "interviewer"
    pseudonym: Pseudonym | None = None
    times: bool = True
    notes: bool = False

    @property
    def redacted(self) -> tuple[str, ...]:
        """What is left out, by name."""
        return (("names",) if self.pseudonym else ()) + (() if self.times else ("times",))


WHOLE = Options()
"""Everything, with names and times."""


def view_of(record: Record, options: Options = WHOLE) -> View:
    """The view of a record. Raises TranscriptError for a record without a beginning, or an unknown view."""
    return view_of_document(document_of(record), options, record)


def view_of_document(document: Document, options: Options = WHOLE, record: Record | None = None) -> View:
    """The view of a document that is built already; record: for what an import needs."""
    if options.pseudonym is not None:
        document = anonymous(document, options.pseudonym)
    if not options.times:
        document = without_times(document)
    if options.view == "candidate":
        return candidate_view(document, options.redacted)
    if options.view == "committee":
        return committee_view(document, options.redacted, with_notes=options.notes)
    if options.view != "interviewer":
        raise TranscriptError(f"there is no view '{options.view}'; use one of {', '.join(VIEWS)}")
    source = None if record is None else lambda: source_of(record)
    return interviewer_view(document, options.redacted, source=source)


def source_of(record: Record) -> dict[str, object]:
    """What an import needs: events, scenario, rubric and shared vocabulary as JSON values."""
    from interviewer.content.pack import pack_to_json

    return {"events": events_to_json(record.events), "pack": pack_to_json(record.pack)}
