"""One's own Jinja2 template for a transcript: sandboxed, escaped for its format, and given plain values only.

The template sees `transcript`: what the JSON transcript of the view holds (docs/transcript.schema.json), as
dictionaries, lists, strings and numbers. The file's ending before .j2 decides the escaping: .html, .md or plain text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from interviewer.transcript.environment import number
from interviewer.transcript.jsonform import to_data
from interviewer.transcript.markdown import Markdown, fence, inline, quote
from interviewer.transcript.plaintext import plain_line, said
from interviewer.transcript.record import TranscriptError
from interviewer.transcript.times import duration
from interviewer.transcript.views import View
from interviewer.transcript.visible import visible

__all__ = ["MAX_OUTPUT", "render_own", "rendered"]

MAX_OUTPUT = 32 << 20
"""Characters after which a template is stopped."""

_MAX_SOURCE = 1 << 20
_MAX_REPEAT = 100_000


class _Bounded(ImmutableSandboxedEnvironment):
    """A sandbox in which arithmetic can't be used to fill the memory."""

    intercepted_binops = frozenset({"**", "*"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise SecurityError("** is not available in templates")
        sizes = [len(v) for v in (left, right) if isinstance(v, str | list | tuple)]
        times = [v for v in (left, right) if isinstance(v, int)]
        if sizes and times and sizes[0] * max(times[0], 0) > _MAX_REPEAT:
            raise SecurityError("a text repeated so often would be too long")
        if len(times) == 2 and max(abs(times[0]), abs(times[1])) > 10**18:
            raise SecurityError("the number is too large")
        return super().call_binop(context, operator, left, right)


def render_own(view: View, path: Path) -> str:
    """The transcript by the template in a file, made in a process of its own with an end to its time and memory.

    Raises TranscriptError that says what is wrong, and in which line.
    """
    from interviewer.transcript.bounded import bounded  # processes are for those who use templates of their own

    try:
        with path.open("rb") as file:
            source = file.read(_MAX_SOURCE + 1).decode("utf-8-sig")
    except OSError as error:
        raise TranscriptError(f"{path} can't be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise TranscriptError(f"{path} is not UTF-8 (byte {error.start + 1}); save it as UTF-8") from None
    if len(source) > _MAX_SOURCE:
        raise TranscriptError(f"{path} is larger than {_MAX_SOURCE >> 20} MiB, and no template is")
    return bounded(source, path, to_data(view))


def rendered(source: str, path: Path, transcript: dict[str, Any]) -> str:
    """The template's output, made in this process: nothing bounds its time. Raises TranscriptError as render_own."""
    pieces: list[str] = []
    length = 0
    try:
        template = _environment(path).from_string(source)
        for piece in template.generate(transcript=transcript):
            length += len(piece)
            if length > MAX_OUTPUT:
                raise TranscriptError(
                    f"{path}: more than {MAX_OUTPUT >> 20} million characters came out; is it a loop?"
                )
            pieces.append(piece)
    except TemplateSyntaxError as error:
        raise TranscriptError(f"{path}:{error.lineno}: {error.message}") from None
    except SecurityError as error:
        raise TranscriptError(f"{path}{_line(error)}: a template may not reach for the program: {error}") from None
    except UndefinedError as error:
        raise TranscriptError(
            f"{path}{_line(error)}: {error.message}; docs/transcript.schema.json names what there is in each view"
        ) from None
    except RecursionError:
        raise TranscriptError(f"{path}: it calls itself without an end") from None
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, MemoryError) as error:
        raise TranscriptError(f"{path}{_line(error)}: {str(error)[:200] or type(error).__name__}") from None
    return "".join(pieces)


def _line(error: BaseException) -> str:
    """The template's line at which it failed, as ":12"; "" where it isn't known."""
    found = ""
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            found = f":{trace.tb_lineno}"
        trace = trace.tb_next
    return found


def _environment(path: Path) -> ImmutableSandboxedEnvironment:
    """The sandbox with the escaping of the template's format. There is no loader: a template includes no file."""
    kind = Path(path.name.removesuffix(".j2").removesuffix(".jinja")).suffix.lower()
    page = kind in (".html", ".htm", ".xml", ".svg")
    made = _Bounded(
        autoescape=page,
        finalize=_for_page if page else _for_markdown if kind in (".md", ".markdown") else _for_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.pop("lipsum", None)
    made.filters.pop("safe", None)  # what was said is never markup
    made.filters.pop("pprint", None)
    made.globals.update(duration=duration, number=number)
    if kind in (".md", ".markdown"):
        made.globals.update(fence=fence, quote=quote)
    elif not page:
        made.globals.update(said=lambda text, mark="| ": Markdown(said(text, mark)))
    return made


def _for_page(value: object) -> object:
    return value if isinstance(value, Markup) else visible(str(value))


def _for_markdown(value: object) -> str:
    return value if isinstance(value, Markdown) else inline(str(value))


def _for_text(value: object) -> str:
    return value if isinstance(value, Markdown) else plain_line(value)
