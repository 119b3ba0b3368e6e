"""The JSON transcript, schema "interviewer.transcript/1".

docs/transcript.schema.json describes every key of every view; `schema` makes it. text and quote are verbatim;
quote == text[start:end] of the candidate's message of that number, counted in Unicode code points. Characters that
could act on a terminal are written as \\u escapes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from interviewer.transcript.parts import VerdictPart
from interviewer.transcript.views import CandidateView, CommitteeView, InterviewerView, View
from interviewer.transcript.visible import ACTIVE
from interviewer.transcript.words import TIERS

__all__ = ["SCHEMA", "VERSION", "to_data", "to_json"]

VERSION = 1
SCHEMA = f"interviewer.transcript/{VERSION}"

TIER_IDS = {name: tier for tier, name in TIERS.items()}


def to_data(view: View) -> dict[str, Any]:
    """The transcript as plain values, in the order in which they are written."""
    scenario = view.scenario
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "view": view.view,
        "redacted": list(view.redacted),
        "session": asdict(view.session),
        "scenario": {
            "id": scenario.id,
            "title": scenario.title,
            "level": scenario.level,
            "hash": scenario.hash,
            "givens": [asdict(given) for given in scenario.givens],
            "code": scenario.code,
        },
        "rubric": {
            "id": scenario.rubric_id,
            "title": scenario.rubric_title,
            "version": scenario.rubric_version,
            "hash": scenario.rubric_hash,
        },
        "engine": view.engine,
        "events_hash": view.events_hash,
    }
    if isinstance(view, CandidateView):
        data.update(_candidate(view))
    elif isinstance(view, CommitteeView):
        data.update(_committee(view))
    else:
        data.update(_interviewer(view))
    return data


def _judged(view: CommitteeView | InterviewerView, verdict: dict[str, Any]) -> dict[str, Any]:
    return {
        "verdict": verdict,
        "verdicts": [_without(asdict(one), "tier_name") for one in view.verdicts],
        "checks": [_without(asdict(check), "word", "sign", "practise", "hint") for check in view.checks],
        "misconceptions": [_without(asdict(part), "check_title") for part in view.misconceptions],
        **_talk(view),
        "notes": [asdict(note) for note in view.notes],
    }


def _interviewer(view: InterviewerView) -> dict[str, Any]:
    ahead = {
        "one_more": [{"check": o.check, "title": o.title, "tier": o.tier} for o in view.one_more],
        "next_level": view.next_tier,
        "missing_for_next_level": list(view.nearest),
    }
    return {
        **_judged(view, {**_verdict(view.verdict), **ahead}),
        "strong_answer": view.strong_answer,
        "practise": list(view.practise),
        "source": None if view.source is None else view.source(),
    }


def _committee(view: CommitteeView) -> dict[str, Any]:
    return _judged(view, _verdict(view.verdict))


def _candidate(view: CandidateView) -> dict[str, Any]:
    return {
        "verdict": {
            **asdict(view.verdict),
            "one_more": [{"check": o.check, "title": o.title, "tier": o.tier} for o in view.one_more],
        },
        "checks": [_without(asdict(check), "word", "sign", "practise", "hint") for check in view.checks],
        "misconceptions": [asdict(part) for part in view.misconceptions],
        **_talk(view),
        "practise": list(view.practise),
    }


def _verdict(verdict: VerdictPart) -> dict[str, Any]:
    return {
        "tier": verdict.tier,
        "headline": verdict.headline,
        "assessed": verdict.assessed,
        "final": verdict.final,
        "provisional": verdict.provisional,
        "could_be": verdict.could_be,
        "condition": verdict.condition,
        "rule": verdict.rule,
        "rules": [{"tier": TIER_IDS[name], "rule": rule} for name, rule in verdict.rules],
        "note": verdict.note,
    }


def _talk(view: View) -> dict[str, Any]:
    return {
        "hints": [_without(asdict(hint), "stage_title", "name") for hint in view.hints],
        "disputes": [_without(asdict(dispute), "check_title", "after") for dispute in view.disputes],
        "conversation": [
            {
                "number": turn.number,
                "speaker": turn.speaker,
                "kind": turn.kind,
                "stage": turn.stage,
                "message": turn.message,
                "time": turn.time,
                "after": turn.after,
                "text": turn.text,
                "read": list(turn.read),
            }
            for turn in view.conversation
        ],
    }


def _without(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in keys}


def to_json(view: View) -> str:
    """The transcript as JSON text that ends in a line end."""
    return dumps(to_data(view))


def dumps(data: Mapping[str, Any]) -> str:
    """JSON text, harmless on a terminal, that ends in a line end."""
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)
    return ACTIVE.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    """The character as JSON's escape; outside of strings json.dumps never writes one that is active."""
    code = ord(found.group())
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
