"""What a transcript was made from, taken back out of it, and how it is found to agree with what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from interviewer.content.pack import Pack, pack_from_json
from interviewer.engine import engine
from interviewer.transcript.record import Record, TranscriptError

__all__ = [
    "AlteredTranscript",
    "NothingJudged",
    "Taken",
    "facts_taken",
    "hashes_must_agree",
    "listed",
    "pack_taken",
    "parts_written_otherwise",
]

Kept = TypeVar("Kept")


class AlteredTranscript(TranscriptError):
    """The transcript does not agree with itself: something in it was changed after it was written."""


class NothingJudged(TranscriptError):
    """Nothing is judged in it, so nothing can be graded again; that is no fault of it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A transcript that agrees with itself.

    led: it is the packet of a led interview, and the record is what the machine heard of it. written_by: the engine
    that wrote it. otherwise: parts that this engine would write otherwise; empty where it is this one.
    """

    record: Record
    data: dict[str, Any]
    written_by: str
    otherwise: tuple[str, ...] = ()
    led: bool = False


def pack_taken(data: object) -> Pack:
    """The scenario and the rubric of a source. Raises TranscriptError."""
    try:
        if isinstance(data, dict):
            return pack_from_json(data)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise TranscriptError(
        "its scenario or rubric can't be read by this version; update interviewer, or export it again"
    )


def facts_taken(data: object, adapter: TypeAdapter[Kept]) -> tuple[Kept, ...]:
    """The facts of a source. Raises TranscriptError; AlteredTranscript where interviewer would write them otherwise."""
    if not isinstance(data, list) or not data:
        raise TranscriptError("it holds no events; export it again")
    facts: list[Kept] = []
    for place, item in enumerate(data):
        try:
            facts.append(adapter.validate_python(item))
        except (ValidationError, RecursionError):
            kind = item.get("type") if isinstance(item, dict) else None
            named = f" ({kind[:40]!r})" if isinstance(kind, str) else ""
            raise TranscriptError(
                f"event {place + 1}{named} can't be read by this version; update interviewer, or export it again"
            ) from None
    if [adapter.dump_python(fact, mode="json") for fact in facts] != data:
        raise AlteredTranscript("this transcript was altered: its events are not as interviewer writes them")
    return tuple(facts)


def hashes_must_agree(agreeing: Mapping[str, bool]) -> None:
    """Raises AlteredTranscript that names what does not have the hash that the transcript carries."""
    wrong = [what for what, agrees in agreeing.items() if not agrees]
    if wrong:
        raise AlteredTranscript(
            f"this transcript was altered: its {' and '.join(wrong)} "
            f"{'do' if wrong[0] == 'events' or len(wrong) > 1 else 'does'} not have the hash that it carries"
        )


def parts_written_otherwise(
    then: Mapping[str, Any], now: Mapping[str, Any], copied: Mapping[str, tuple[object, object]], written_by: object
) -> tuple[str, ...]:
    """The parts of a transcript that are not what its events give now, where another engine wrote it.

    copied: what is only copied from the source, as it is shown and as it follows; every engine writes that alike.
    written_by: the engine that the transcript names. Raises AlteredTranscript where something copied differs, or
    anything at all in a transcript of this engine.
    """
    differing = [name for name, (shown, follows) in copied.items() if shown != follows]
    if differing:
        raise AlteredTranscript(f"this transcript was altered: its {listed(differing)} not what its events say")
    otherwise = tuple(key for key in {**now, **then} if then.get(key) != now.get(key))
    if otherwise and written_by == engine():
        raise AlteredTranscript(
            f"this transcript was altered: its {listed(otherwise)} not what its events give with the engine that it "
            f"names, {written_by}, which is this one"
        )
    return otherwise


def listed(keys: Iterable[str]) -> str:
    """Parts of a transcript, with the verb that follows: "checks are", "session and checks are"."""
    names = [key.replace("_", " ") for key in keys]
    if len(names) == 1:
        return f"{names[0]} {'are' if names[0].endswith('s') else 'is'}"
    return f"{', '.join(names[:-1])} and {names[-1]} are"
