"""TimeML: the article's text with its time expressions marked in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.model import Article, Timex

_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(article: Article, timexes: Sequence[Timex]) -> str:
    """Mark the time expressions of an article up as TIMEX3, in a TimeML document.

    Parameters
    ----------
    article
        Its publication date, if known, becomes the DCT. Characters that XML cannot hold become U+FFFD.
    timexes
        In the order of the text, not overlapping.

    Returns
    -------
    str
        A whole XML document; the character content of `TEXT` is the article's text.
    """
    parts = []
    done = 0
    for number, timex in enumerate(timexes, start=1):
        marks = {"tid": f"t{number}", "type": str(timex.type), "value": timex.value, "mod": timex.mod}
        parts.append(escaped(article.text[done : timex.start]))
        parts.append(timex3(marks, article.text[timex.start : timex.end]))
        done = timex.end
    parts.append(escaped(article.text[done:]))
    day = article.published.date().isoformat() if article.published else ""
    marks = {"tid": "t0", "type": "DATE", "value": day, "functionInDocument": "CREATION_TIME"}
    dct = timex3(marks, day) if day else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<TimeML>\n<DOCID>{escaped(article.article_id)}</DOCID>\n<DCT>{dct}</DCT>\n"
        f"<TEXT>{''.join(parts)}</TEXT>\n</TimeML>"
    )


def timex3(marks: Mapping[str, str | None], words: str) -> str:
    """Write a TIMEX3 element; attributes that are None are left out."""
    attributes = "".join(f" {name}={quoteattr(_xml(value))}" for name, value in marks.items() if value is not None)
    return f"<TIMEX3{attributes}>{escaped(words)}</TIMEX3>"


def escaped(text: str) -> str:
    """Escape text for XML; characters that it cannot hold become U+FFFD."""
    return escape(_xml(text), {"\r": "&#13;"})


def _xml(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
