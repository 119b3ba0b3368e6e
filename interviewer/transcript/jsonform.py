"""The JSON transcript, schema "interviewer.transcript/1".

    schema          "interviewer.transcript/1"
    session         id, candidate, mode (mock, practice), minutes (null: unlimited), seed (null: default givens),
                    started, ended (UTC, ISO 8601; ended null: not finished), seconds (no pauses), ending (in words)
    scenario        id, title, level, hash, givens: [{name, meaning, value, shown}]
    rubric          id, title, version, hash
    engine          version of the program that gave the verdict
    verdict         tier (strong_hire, lean_hire, no_hire), headline, assessed, final, provisional, could_be (a tier or
                    null), condition, rule, rules: [{tier, rule}], note, one_more: [{check, title, tier}],
                    next_level, missing_for_next_level: [titles]
    checks          [{id, title, mark (met, unmet, unread), quote, message (null: nothing was said), start, end, read,
                    expected, rule, note, why, after_hint (0 to 3), disputed, recorded (null: as graded again)}]
    misconceptions  [{id, name, check, quote, message, start, end, explain, open}]
    hints           [{stage, level, after}]
    disputes        [{message, check (null: all of the message), comment, time}]
    conversation    [{number, speaker (interviewer, candidate), kind, stage, message, time, after, text, read}]
    strong_answer   what a strong answer would have said
    practise        [what to practise next]

text and quote are verbatim; quote == text[start:end] of the candidate's message of that number, counted in Unicode code
points. Characters that could act on a terminal are written as \\u escapes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from interviewer.transcript.parts import Document
from interviewer.transcript.visible import ACTIVE
from interviewer.transcript.words import TIERS

__all__ = ["SCHEMA", "to_data", "to_json"]

SCHEMA = "interviewer.transcript/1"

TIER_IDS = {name: tier for tier, name in TIERS.items()}


def to_data(document: Document) -> dict[str, Any]:
    """The transcript as plain values, in the order in which they are written."""
    session, scenario, verdict = document.session, document.scenario, document.verdict
    return {
        "schema": SCHEMA,
        "session": asdict(session),
        "scenario": {
            "id": scenario.id,
            "title": scenario.title,
            "level": scenario.level,
            "hash": scenario.hash,
            "givens": [asdict(given) for given in scenario.givens],
        },
        "rubric": {
            "id": scenario.rubric_id,
            "title": scenario.rubric_title,
            "version": scenario.rubric_version,
            "hash": scenario.rubric_hash,
        },
        "engine": document.engine,
        "verdict": {
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
            "one_more": [{"check": o.check, "title": o.title, "tier": o.tier} for o in document.one_more],
            "next_level": document.next_tier,
            "missing_for_next_level": list(document.nearest),
        },
        "checks": [_without(asdict(check), "word", "sign", "practise", "hint") for check in document.checks],
        "misconceptions": [_without(asdict(part), "check_title") for part in document.misconceptions],
        "hints": [_without(asdict(hint), "stage_title", "name") for hint in document.hints],
        "disputes": [_without(asdict(dispute), "check_title", "after") for dispute in document.disputes],
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
            for turn in document.conversation
        ],
        "strong_answer": document.strong_answer,
        "practise": list(document.practise),
    }


def _without(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in keys}


def to_json(document: Document) -> str:
    """The transcript as JSON text that ends in a line end."""
    text = json.dumps(to_data(document), ensure_ascii=False, indent=2, allow_nan=False)
    return ACTIVE.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    """The character as JSON's escape; outside of strings json.dumps never writes one that is active."""
    code = ord(found.group())
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
