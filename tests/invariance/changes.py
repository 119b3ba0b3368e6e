"""How else the same answer could have been typed. Every change is deterministic."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from hashlib import blake2b

__all__ = ["CHANGES", "Change"]

Change = Callable[[str], str]

_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CARET = re.compile(r"(?<=[\w)|])\^\{?(\d{1,3})\}?(?![\w.{])")
_STARS = re.compile(r"(?<=[\w)|])\*\*(\d{1,3})(?![\w.])")
_RAISED = re.compile(r"(?<=[\w)|])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
_LONG_WORD = re.compile(r"(?<![\w\\$^_/-])[A-Za-z]?[a-z]{6,}(?![\w^(/-])")
_LINE_END = re.compile(r"[.,;:!…]+(?=[ \t]*$)", re.MULTILINE)
_QUESTION_END = re.compile(r"[.,;:!…?]+(?=[ \t]*$)", re.MULTILINE)


def lower(text: str) -> str:
    """All lower case."""
    return text.lower()


def doubled_spaces(text: str) -> str:
    """Two spaces for each one between words; indentation and tables stay as they are."""
    return re.sub(r"(?<=\S) (?=\S)", "  ", text)


def curly_quotes(text: str) -> str:
    """What a phone or an office program makes of quotes and apostrophes."""
    text = re.sub(r"(?<!\w)'(?=\w)", "‘", text).replace("'", "’")
    return re.sub(r'(?<![\w.,!?)%])"(?=\S)', "“", text).replace('"', "”")


def no_line_ends(text: str) -> str:
    """No full stop, comma, colon or exclamation mark at a line's end; question marks say something, so they stay."""
    return _LINE_END.sub("", text)


def no_question_marks(text: str) -> str:
    """No punctuation at all at a line's end. A question without its mark may fairly be read as a statement."""
    return _QUESTION_END.sub("", text)


def typing_error(text: str) -> str:
    """One slip in one word of seven letters or more; which word and which slip follow from the text alone."""
    words = list(_LONG_WORD.finditer(text))
    if not words:
        return text
    drawn = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    word = words[int.from_bytes(drawn[:4], "big") % len(words)]
    at = 2 + drawn[4] % (len(word[0]) - 4)
    return text[: word.start()] + _slip(word[0], at, drawn[5] % 3) + text[word.end() :]


def _slip(word: str, at: int, kind: int) -> str:
    """Two letters swapped, one left out, or one typed twice; never the first two letters or the last."""
    if kind == 0 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def carets(text: str) -> str:
    """Powers as ^2."""
    return _RAISED.sub(lambda m: "^" + m[1].translate(_PLAIN), _STARS.sub(r"^\1", text))


def stars(text: str) -> str:
    """Powers as **2; not in LaTeX, where nobody writes that."""
    if "$" in text or "\\" in text:
        return text
    return _RAISED.sub(lambda m: "**" + m[1].translate(_PLAIN), _CARET.sub(r"**\1", text))


def superscripts(text: str) -> str:
    """Powers as ²."""
    text = _STARS.sub(lambda m: m[1].translate(_SUPER), text)
    return _CARET.sub(lambda m: m[1].translate(_SUPER), text)


CHANGES: Mapping[str, Change] = {
    "all lower case": lower,
    "doubled spaces": doubled_spaces,
    "curly quotes": curly_quotes,
    "no punctuation at line ends": no_line_ends,
    "typing error in a long word": typing_error,
    "powers as ^": carets,
    "powers as **": stars,
    "powers as superscripts": superscripts,
}
