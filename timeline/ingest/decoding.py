"""From bytes to text: byte order mark, UTF-8, the declared charset, then the usual suspects, always said."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE
)
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
}
"""Charsets that writers name when they mean the wider one (WHATWG Encoding)."""
_SEVEN_BITS = ("iso2022", "hz")
_CHARSET = re.compile(
    r"utf-8|ascii|cp(?:125\d|437|7\d\d|8\d\d|932|949|950)|iso8859-\d+|iso2022_\w+|koi8-\w|mac-\w+|kz1048|ptcp154|"
    r"gb2312|gbk|gb18030|hz|big5\w*|euc_\w+|shift_jis\w*|johab|tis-620|hp-roman8"
)
"""Codecs that are charsets of pages, by Python's names: not its escapes, and none in which "<meta" has other bytes."""


class Decoded(NamedTuple):
    """A text, and what had to be guessed or mended; empty where nothing had."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Decode the bytes of a text file or page. NUL characters are dropped, and that is said.

    `charset` is what a header outside the bytes declares; it comes before what a page declares of itself.
    UTF-8 comes before a declared charset, because bytes above 127 that happen to be sound UTF-8 nearly always are
    UTF-8, whatever a page declares; charsets of seven bits (ISO-2022) are believed first.
    """
    text, note = _decode(data, charset)
    notes = [note] if note else []
    if "\x00" in text:
        notes.append(f"{text.count(chr(0)):,} NUL characters dropped")
        text = text.replace("\x00", "")
    return Decoded(text, tuple(notes))


def charset_of(sample: bytes) -> str:
    """Name the codec of a file that is read piece by piece: by its mark, UTF-16 by its look, else UTF-8."""
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    marked = next((name for mark, name in _MARKS if sample.startswith(mark)), None)
    return marked[: -len("-le")] if marked else _wide(sample) or "utf-8"


def _decode(data: bytes, charset: str | None) -> tuple[str, str | None]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, "replace")
            return text, _broken(text.count("\ufffd"), name)
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), f"no byte order mark; read as {wide.upper()}"
    declared = _known(charset) or _declared(data)
    order = ["utf-8"] if declared is None else ["utf-8", declared]
    for name in reversed(order) if declared and declared.startswith(_SEVEN_BITS) else order:
        try:
            return data.decode(name), None
        except UnicodeDecodeError:
            continue
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    sound = sum(1 for char in mended if char > "\x7f") - broken
    if sound > broken:
        return mended, _broken(broken, "utf-8")
    text = data.decode("cp1252", "replace")
    return text, "not UTF-8; read as Windows-1252: save it as UTF-8 if letters look wrong"


def _broken(count: int, name: str) -> str | None:
    return f"broken {name.upper()}: what could not be read shows as \ufffd ({count:,} in all)" if count else None


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    return _known(found[1].decode("ascii", "replace")) if found is not None else None


def _known(charset: str | None) -> str | None:
    """Name the codec of a charset, or None where it is none of pages and mails."""
    try:
        name = codecs.lookup(charset or "").name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name) if _CHARSET.fullmatch(name) else None


def _wide(data: bytes) -> str | None:
    """Name UTF-16 without a mark: every other byte of its ASCII letters is NUL."""
    sample = data[:2000]
    if len(sample) < 16 or sample.count(0) < len(sample) // 3:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 8 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 8 * odd else None
