"""A packet of a led interview as Markdown, HTML, JSON (schema "interviewer.led/1") or plain text."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from interviewer.transcript.jsonform import dumps
from interviewer.transcript.led_parts import CommitteePacket, LedCheck, Packet
from interviewer.transcript.record import TranscriptError

__all__ = ["LED_SCHEMA", "packet_data", "render_packet"]

LED_SCHEMA = "interviewer.led/1"


def render_packet(packet: Packet, fmt: str) -> str:
    """The packet in a format: md, html, json or txt. Raises TranscriptError for another."""
    if fmt == "json":
        return dumps(packet_data(packet))
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


def packet_data(packet: Packet) -> dict[str, Any]:
    """The packet as plain values, in the order in which they are written; docs/packet.schema.json describes them."""
    givens = [given.model_dump(mode="json") for given in packet.givens]
    data = {"schema": LED_SCHEMA, **asdict(packet), "givens": givens}
    if isinstance(packet, CommitteePacket):
        data["source"] = None if packet.source is None else packet.source()
    return data
