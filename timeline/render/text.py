"""Making hostile text harmless: control characters, plotly's own markup, links."""

from __future__ import annotations

import re
import textwrap
from unicodedata import bidirectional, east_asian_width
from urllib.parse import urlsplit

# C0 and C1 controls, bidirectional embeddings, overrides and isolates, and halves of surrogate pairs.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS = re.compile("[\x0b\x0c\x85]|\r(?!\n)")
_LEFTWARD = "\N{RIGHT-TO-LEFT MARK}"
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;"})


def clean(text: str) -> str:
    """Drop control characters and bidirectional overrides, which could make text read as what it is not.

    Those that part lines or pages become spaces, so that no two words run together.
    """
    return _UNSAFE.sub("", _BREAKS.sub(" ", text))


def one_line(text: str) -> str:
    """Clean and fold all white space to single spaces."""
    return " ".join(clean(text).split())


def shorten(text: str, width: int) -> str:
    """Cut a line to at most `width` characters, an ellipsis included, at a word's end where there is one near."""
    line = one_line(text)
    if len(line) <= width:
        return line
    head = line[: width - 1]
    space = head.rfind(" ")
    return (head[:space] if space > width * 0.6 else head).rstrip(" ,;:–-") + "…"


def directed(line: str) -> str:
    """Put marks of direction around a line that begins from right to left, so that its stops stand at its own end."""
    first = next((kind for letter in line if (kind := bidirectional(letter)) in {"L", "R", "AL"}), "L")
    return line if first == "L" else f"{_LEFTWARD}{line}{_LEFTWARD}"


def columns(line: str) -> int:
    """Count the columns of a line; Chinese, Japanese and Korean letters take two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)


def for_plotly(text: str) -> str:
    """Escape what plotly reads as markup: tags, entities, and `$`, which starts a formula where MathJax is loaded."""
    return text.translate(_ESCAPES)


def wrapped(text: str, *, width: int, lines: int) -> list[str]:
    """Wrap to at most so many lines; the last one ends in an ellipsis where text is left over."""
    return textwrap.wrap(one_line(text), width, max_lines=lines, placeholder="…", break_on_hyphens=False)


def web_link(url: str | None) -> str | None:
    """Return the address if it is plain http or https with a host, else None."""
    if not url or url != one_line(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None
