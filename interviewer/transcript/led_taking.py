"""Takes a led interview's packet back: the facts of both seats, once everything in the packet agrees with them."""

from __future__ import annotations

import json
from typing import Any, Literal

from interviewer.session.led.facts import LedFacts
from interviewer.session.led.private import DeskOpened, private_adapter
from interviewer.session.led.shared import shared_adapter
from interviewer.session.led.state import LedState
from interviewer.transcript.hashes import led_hash
from interviewer.transcript.led import committee_packet
from interviewer.transcript.led_record import is_judged, led_record
from interviewer.transcript.led_rendering import packet_data
from interviewer.transcript.record import TranscriptError
from interviewer.transcript.taken import (
    NothingJudged,
    Taken,
    facts_taken,
    hashes_must_agree,
    pack_taken,
    parts_written_otherwise,
)

__all__ = ["take_packet"]

_COPIED = (
    "view", "redacted", "session", "scenario", "scenario_hash", "rubric", "rubric_version", "rubric_hash", "engine",
    "candidate", "minutes", "seed", "times", "verdicts", "shown", "stages", "notes",
)  # fmt: skip


def take_packet(data: dict[str, Any]) -> Taken:
    """What the machine heard, of a packet that agrees with its facts; data: the packet's values.

    Raises TranscriptError; AlteredTranscript where it doesn't agree; NothingJudged for the candidate's packet.
    """
    if data.get("view") == "candidate":
        raise NothingJudged(
            "this is the candidate's packet of a led interview: it holds what was said and nothing that was judged, so "
            "there is nothing to grade again; verify the committee's"
        )
    facts = _facts(data)
    try:
        state = facts.replayed()
    except (ValueError, KeyError, ArithmeticError, RecursionError) as error:
        raise TranscriptError(f"its events can't be followed by this version: {str(error)[:120]}") from None
    if not is_judged(state) or state.machine is None:
        raise TranscriptError("nobody has given a verdict in its events, so it is no packet; export it again")
    _hashes_agree(data, facts, state)
    written_by = data.get("written_by")
    return Taken(led_record(state), data, str(written_by), _otherwise(data, facts), led=True)


def _facts(data: dict[str, Any]) -> LedFacts:
    source = data.get("source")
    if not isinstance(source, dict):
        why = "names or times are left out of it" if data.get("redacted") else "its source is missing"
        raise TranscriptError(f"this packet can't be graded again, for {why}; export it as JSON, in full")
    events = source.get("events")
    if not isinstance(events, dict):
        raise TranscriptError("it holds no events; export it again")
    shared = facts_taken(events.get("shared"), shared_adapter)
    private = facts_taken(events.get("private"), private_adapter)
    if not isinstance(private[0], DeskOpened):
        raise TranscriptError("its events do not begin with the start of a led interview; export it again")
    return LedFacts(pack_taken(source.get("pack")), shared, private)


def _hashes_agree(data: dict[str, Any], facts: LedFacts, state: LedState) -> None:
    opened, pack = state.opened, facts.pack
    hashes_must_agree(
        {
            "events": data.get("events_hash") == led_hash(facts.shared, facts.private),
            "scenario": data.get("scenario_hash") == pack.scenario_hash == opened.scenario_hash,
            "rubric": data.get("rubric_hash") == pack.rubric_hash == opened.rubric_hash,
        }
    )


def _otherwise(data: dict[str, Any], facts: LedFacts) -> tuple[str, ...]:
    """Compares what is shown with what follows from the facts; the parts that another engine may write otherwise."""
    view: Literal["committee", "interviewer"] = "interviewer" if data.get("view") == "interviewer" else "committee"
    try:
        now = json.loads(json.dumps(packet_data(committee_packet(facts, view=view))))
    except (ValueError, KeyError, ArithmeticError, RecursionError) as error:
        raise TranscriptError(f"it can't be graded by this version: {str(error)[:120]}") from None
    copied = {key: (data.get(key), now[key]) for key in _COPIED}
    copied["conversation"] = (_turns(data), _turns(now))
    copied["marks"] = (_marks(data), _marks(now))
    copied["machine's verdict"] = (_tier(data), _tier(now))
    return parts_written_otherwise(data, now, copied, data.get("written_by"))


def _turns(data: dict[str, Any]) -> object:
    """What was said, without how it was read."""
    turns = data.get("turns")
    if not isinstance(turns, list):
        return None
    return [{k: v for k, v in turn.items() if k != "read"} if isinstance(turn, dict) else turn for turn in turns]


def _marks(data: dict[str, Any]) -> object:
    """Everybody's marks; of the machine's only what was recorded, for its proof is worked out anew."""
    checks = data.get("checks")
    if not isinstance(checks, list):
        return None
    return [[c.get("id"), c.get("marks"), c.get("blind"), _machine(c)] if isinstance(c, dict) else c for c in checks]


def _machine(check: dict[str, Any]) -> object:
    machine = check.get("machine")
    return machine.get("mark") if isinstance(machine, dict) else None


def _tier(data: dict[str, Any]) -> object:
    machine = data.get("machine")
    return [machine.get("tier"), machine.get("after")] if isinstance(machine, dict) else None
