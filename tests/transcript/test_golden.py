"""The three formats, to the byte. After a wanted change: delete the files, run once, and read what came."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.transcript import FORMATS, Format, render_document

from .samples import document

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_document_is_written_to_the_byte(fmt: Format) -> None:
    path = GOLDEN / f"sample.{fmt}"
    written = render_document(document(), fmt)
    if not path.exists():
        path.write_bytes(written.encode("utf-8"))
        pytest.fail(f"{path.name} was not there; it is now: read it, and run again")
    assert written == path.read_bytes().decode("utf-8")
    assert written == render_document(document(), fmt)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")
