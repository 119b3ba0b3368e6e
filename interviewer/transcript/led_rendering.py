"""A packet of a led interview as Markdown, HTML, JSON (schema "interviewer.led/1") or plain text."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from interviewer.transcript.jsonform import dumps
from interviewer.transcript.led_parts import CommitteePacket, LedCheck, Packet
from interviewer.transcript.record import TranscriptError

__all__ = ["LED_SCHEMA", "render_packet"]

LED_SCHEMA = "interviewer.led/1"


def render_packet(packet: Packet, fmt: str) -> str:
    """The packet in a format: md, html, json or txt. Raises TranscriptError for another."""
    if fmt == "json":
        return _json(packet)
    if fmt == "md":
        from interviewer.transcript.environment import markdown_environment

        text = markdown_environment().get_template("led.md.j2").render(doc=packet)
    elif fmt == "txt":
        from interviewer.transcript.environment import text_environment
        from interviewer.transcript.plaintext import wrapped

        text = wrapped(text_environment().get_template("led.txt.j2").render(doc=packet))
    elif fmt == "html":
        from interviewer.transcript.environment import html_environment, style_hash, style_text

        template = html_environment().get_template("led.html.j2")
        text = template.render(doc=packet, proves=_proves(packet), style=style_text(), style_hash=style_hash())
    else:
        raise TranscriptError(f"there is no transcript format '{fmt}'; use one of md, html, json, txt")
    return text.rstrip("\n") + "\n"


def _proves(packet: Packet) -> dict[int, list[LedCheck]]:
    """The checks that each of the candidate's messages is quoted for, by a person or by the machine."""
    found: dict[int, list[LedCheck]] = {}
    for check in packet.checks if isinstance(packet, CommitteePacket) else ():
        quotes = [(mark.message, mark.quote) for mark in check.marks]
        quotes.append((check.machine.message, check.machine.quote))
        for message in dict.fromkeys(message for message, quote in quotes if message is not None and quote):
            found.setdefault(message, []).append(check)
    return found


def _json(packet: Packet) -> str:
    def plain(value: Any) -> Any:
        return value.model_dump(mode="json") if hasattr(value, "model_dump") else value

    data = asdict(packet)
    data["givens"] = [plain(given) for given in packet.givens]
    return dumps({"schema": LED_SCHEMA, **data})
