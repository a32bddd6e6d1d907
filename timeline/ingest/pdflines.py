"""From lines as they were set on pages to paragraphs, headings and a title."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Line(NamedTuple):
    """A line of print; `left`, `right`, `bottom` and the height of its letters `size` are in points."""

    text: str
    left: float
    right: float
    bottom: float
    size: float


Page: TypeAlias = list[Line]


class Heads(NamedTuple):
    """What running heads tell: the address from which a browser printed the page."""

    url: str | None = None


class LaidOut(NamedTuple):
    """Paragraphs between blank lines, headings as lines that begin with "## "; the first large heading is the title."""

    text: str
    title: str | None


_ZONE = 2
"""Running heads are among so many first and last lines of a page."""
_LARGE = 1.2
"""Headings are set so much larger than the text."""
_WIDE = 1.45
"""Paragraphs stand so much further apart than lines."""
_SHORT = 0.3
"""A line that lacks so much of its column's width is the last of its paragraph, whatever its last word."""
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[-–—| ]*(?:page|p\.)? ?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?[-–—| ]*", re.IGNORECASE)
_PRINTED_AT = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d\d.*")
_PRINTED_FROM = re.compile(r"((?:https?|file)://\S+?)(?:\s+(?:page )?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?)?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")
_ITEM = re.compile(r"[•●▪‣◦·*–-] +(?=\S)")
_WORD = re.compile(r"[^\W\d_]{1,60}")
_SPLIT_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+)-$")
_LONGEST_WORD = 60
_NEAR = 60
"""So many lines before and after a line tell how wide its column is."""


def without_running_heads(pages: Sequence[Page]) -> tuple[list[Page], Heads]:
    """Drop what stands at the head or foot of page after page but for its number, and what a browser prints there."""
    body = _body_size(pages)
    seen = Counter(key for page in pages for key in {_key(line, top=top) for top, line in _edges(page)})
    often = max(2, len(pages) // 3)
    kept: list[Page] = []
    url = None
    for page in pages:
        edges = list(_edges(page))
        printed = next((found for _, line in edges if (found := _PRINTED_FROM.fullmatch(line.text))), None)
        dropped: set[Line] = set()
        for top, line in edges:
            repeats = seen[_key(line, top=top)] >= often and line.size < _LARGE * body
            by_browser = printed is not None and (line.text == printed.group() or _PRINTED_AT.fullmatch(line.text))
            if repeats or by_browser or (_PAGE_NUMBER.fullmatch(line.text) and line in (page[0], page[-1])):
                dropped.add(line)
        if (
            printed is not None
            and url is None
            and is_url(printed[1])
            and "…" not in printed[1]
            and "..." not in printed[1]
        ):
            url = printed[1]
        kept.append([line for line in page if line not in dropped])
    return kept, Heads(url)


def lay_out(pages: Sequence[Page]) -> LaidOut:
    """Put paragraphs together across lines, columns and pages."""
    body = _body_size(pages)
    words = Counter(re.findall(r"[\w-]+", "\n".join(line.text for page in pages for line in page)))
    blocks: list[str] = []
    current: list[str] = []
    for line, new in _breaks(pages, body):
        if new and current:
            blocks.append(_joined(current, words))
            current = []
        if not current and line.size >= _LARGE * body and len(line.text) > 1:
            current = ["## " + line.text]
        else:
            current.append(_ITEM.sub("- ", line.text, count=1))
    blocks.append(_joined(current, words))
    heading = next((block for block in blocks[:6] if block.startswith("## ")), None)
    title = heading.removeprefix("## ") if heading is not None else None
    whole = [block for block in blocks if block]
    items = [before.startswith("- ") and block.startswith("- ") for before, block in pairwise(["", *whole])]
    text = "".join(("\n" if item else "\n\n") + block for item, block in zip(items, whole, strict=True))
    return LaidOut(text.strip(), title)


def _body_size(pages: Sequence[Page]) -> float:
    """Return the size in which most letters are set."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[round(line.size, 1)] += len(line.text)
    return max(letters, key=lambda size: (letters[size], -size), default=1.0)


def _edges(page: Page) -> Iterator[tuple[bool, Line]]:
    yield from ((True, line) for line in page[:_ZONE])
    yield from ((False, line) for line in page[max(_ZONE, len(page) - _ZONE) :])


def _key(line: Line, *, top: bool) -> tuple[bool, str]:
    return top, _NUMBER.sub("#", line.text)


def _breaks(pages: Sequence[Page], body: float) -> Iterator[tuple[Line, bool]]:
    """Give each line and whether it begins a paragraph."""
    steps = Counter(round(a.bottom - b.bottom) for page in pages for a, b in pairwise(page))
    step = max((step for step in steps if 0 < step < 3 * body), key=lambda step: (steps[step], -step), default=body)
    before: Line | None = None
    for page in pages:
        for index, line in enumerate(page):
            yield line, before is None or _begins(line, before, step, _right_edge(page, index))
            before = line


def _right_edge(page: Page, index: int) -> float:
    """Return how far lines reach to the right in the column of the line before."""
    left = page[max(index - 1, 0)].left
    near = page[max(index - _NEAR, 0) : index + _NEAR]
    return max((line.right for line in near if abs(line.left - left) < 4 * line.size), default=page[index].right)


def _begins(line: Line, before: Line, step: float, edge: float) -> bool:
    if abs(line.size - before.size) > 0.12 * max(line.size, before.size) or _ITEM.match(line.text):
        return True
    ended = _SENTENCE_END.search(before.text[-9:]) is not None
    down = before.bottom - line.bottom
    if down <= 0 or down > 6 * step:
        return ended
    if down > _WIDE * step:
        return True
    indented = line.left - before.left > 0.8 * line.size and ended
    missing = edge - before.right
    return indented or missing > _SHORT * (edge - before.left) or (ended and missing > 4 * line.size)


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    """Join the lines of a paragraph; a word split at a line's end becomes one again."""
    parts: list[str] = []
    for line in lines:
        before = parts[-1] if parts else ""
        split = _SPLIT_WORD.search(before[-_LONGEST_WORD:])
        rest = _WORD.match(line)
        if split is not None and rest is not None and line[0].islower():
            whole, hyphened = split[1] + rest.group(), f"{split[1]}-{rest.group()}"
            if words[hyphened] <= words[whole]:
                parts[-1] = before[:-1]
        elif before and not (before.endswith("-") and not before.endswith(" -")):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)
