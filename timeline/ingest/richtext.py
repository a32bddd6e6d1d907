"""Rich text (RTF), as word processors and agencies' terminals save it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.errors import MissingExtraError
from timeline.ingest.draft import MAX_CHARACTERS, Draft, Skipped, too_long
from timeline.ingest.fields import is_dull_title
from timeline.ingest.source import what

if TYPE_CHECKING:
    from timeline.ingest.source import Items

_ADDRESS = re.compile(r"\{\\\*\\fldinst(?:[^{}]|\{[^{}]*\})*\}")
"""Where a link leads to: no words of the text."""
_TITLE = re.compile(r"\{\\title\s([^{}]{1,400})\}")
_OPENING = r"{\rtf1\ansi"
_CHARSET = re.compile(r"\{\\rtf1?[^{}]{0,80}?\\ansicpg\d{1,5}")
_BLANKS = re.compile(r"[^\S\n]+")


def read_rtf(data: bytes, origin: str) -> Items:
    """Read a rich text document as one article, a paragraph a line of its own between blank lines.

    Headers, footers, notes and pictures are left out. The days in its properties tell when a file was made, never when
    it was published: they are not used.

    Raises
    ------
    MissingExtraError
        Where striprtf is not installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("reading rich text (RTF)", "documents") from None
    markup = data.decode("latin-1")
    found, opening = _TITLE.search(markup), _CHARSET.match(markup)
    try:
        text = rtf_to_text(_ADDRESS.sub("", markup), errors="replace")
        titled = f"{opening[0] if opening else _OPENING} {found[1]}}}" if found is not None else ""
        title = " ".join(rtf_to_text(titled, errors="replace").split())
    except (ValueError, LookupError, OverflowError) as error:
        yield Skipped(origin, f"a broken rich text document ({what(error)}); save it again, or as text")
        return
    lines = (_BLANKS.sub(" ", line).strip(" |") for line in text.split("\n"))
    text = "\n\n".join(filter(None, lines))
    if not text:
        yield Skipped(origin, "no text in the document; if it holds images of text, pass the text itself")
    elif len(text) > MAX_CHARACTERS:
        yield Skipped(origin, too_long(len(text)))
    else:
        yield Draft(text=text, origin=origin, title=None if is_dull_title(title) else title)
