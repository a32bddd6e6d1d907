"""Paragraphs below a page's headline that extractors take for frames: leads, and those in the midst of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.ingest.fragment import BLOCKS
from timeline.ingest.linked import letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADINGS = ("h1", "h2", "h3")
_SHORTEST_TITLE = 12
_LOOKED_AT = 150
"""Blocks below the headline."""
_MOST_BLOCKS = 4
_SHORTEST = 60
_FEWEST_BLOCKS = 3
_FEWEST_CHARACTERS = 400
_COMPARED = 40
_LINKED = 0.3
_PROSE_END = re.compile(r"[.!?…։।。؟][\"'”’»“)\]]*$")
_PASSED_OVER = frozenset(
    """
    script style noscript template iframe object svg figure figcaption nav aside form button select footer dialog
    """.split()
)
_FRAME = re.compile(
    r"promo|newsletter|subscri|signup|sign-up|related|recommend|share|social|cookie|consent|comment|author|bio\b|"
    r"caption|credit|photo|image|gallery|teaser|sponsor|advert|\bads?\b|breadcrumb|menu|navbar|sidebar|widget|paywall|"
    r"modal|popup|banner|alert|tooltip|hidden|read-?more|disclaimer|player|video",
    re.IGNORECASE,
)


class _Block(NamedTuple):
    text: str
    linked: int
    framed: bool


def headline_of(tree: Any, title: str) -> Any | None:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Return the first heading whose words are the page's title or a part of it, of the highest order; else None."""
    wanted = letters(title)
    for order in _HEADINGS:
        for heading in tree.iter(order):
            found = letters(heading.text_content())
            if len(found) >= _SHORTEST_TITLE and (
                found in wanted or (wanted in found and 2 * len(wanted) > len(found))
            ):
                return heading
    return None


def blocks_below(heading: Any) -> list[_Block]:  # noqa: ANN401 (an lxml element)
    """Collect the first blocks of text below a headline, in the page's order."""
    return list(islice(_blocks(heading), _LOOKED_AT))


def completed(blocks: Sequence[_Block], text: str) -> str:
    """Put the paragraphs that a text lost into it: those before its first block, and those between two of its blocks.

    Only prose counts: whole sentences with few links, outside what the page calls captions, promotions and the like.
    Where most of the text stands in such a frame, it is none. The text comes back as it is where it does not begin
    among the blocks, or where too much stands before it.
    """
    parts = text.split("\n\n")
    bodies = [letters(part) for part in parts]
    body = "".join(bodies)
    starts = list(accumulate(map(len, bodies), initial=0))
    placed: list[tuple[int, list[str]]] = []
    waiting: list[str] = []
    at = 0
    places = [
        body.find(known[:_COMPARED]) if len(known := letters(block.text)) >= _COMPARED else -1 for block in blocks
    ]
    held = [block.framed for block, found in zip(blocks, places, strict=True) if found >= 0]
    frames = 2 * sum(held) <= len(held)
    for block, found in zip(blocks, places, strict=True):
        if found < 0:
            waiting.extend([block.text] if _is_prose(block if frames else block._replace(framed=False)) else [])
            continue
        part = bisect_right(starts, found) - 1
        if len(waiting) <= _MOST_BLOCKS and part >= at:
            placed.append((part, waiting))
        at, waiting = max(at, part), []
    for part, lost in reversed(placed):
        parts[part:part] = lost
    return "\n\n".join(parts)


def text_below(blocks: Sequence[_Block], text: str) -> str:
    """Return a text, or all prose below the headline where there is plenty and the text holds none of it.

    Such a text is something else on the page: notices, obituaries, rules for comments.
    """
    prose = [block.text for block in blocks if _is_prose(block)]
    if len(prose) < _FEWEST_BLOCKS or sum(map(len, prose)) < _FEWEST_CHARACTERS:
        return text
    body = letters(text)
    return text if any(letters(part)[:_COMPARED] in body for part in prose) else "\n\n".join(prose)


def misses_most(blocks: Sequence[_Block], text: str) -> bool:
    """Whether a text holds less than half of the prose below the headline, by letters."""
    body = letters(text)
    prose = [block.text for block in blocks if _is_prose(block)]
    held = sum(len(part) for part in prose if letters(part)[:_COMPARED] in body)
    return 2 * held < sum(map(len, prose))


def _is_prose(block: _Block) -> bool:
    """Whether a block is a paragraph of an article by its look."""
    if block.framed or len(block.text) < _SHORTEST or not _PROSE_END.search(block.text):
        return False
    return block.linked <= _LINKED * len(block.text)


def _blocks(heading: Any) -> Iterator[_Block]:  # noqa: ANN401 (an lxml element)
    parts: list[str] = []
    linked = 0
    framed = False
    for kind, text, in_link, in_frame in _pieces(heading):
        if kind == "break":
            words = " ".join("".join(parts).split())
            if words:
                yield _Block(words, linked, framed)
            parts, linked, framed = [], 0, in_frame
        else:
            parts.append(text)
            linked += len(text) if in_link else 0
            framed = framed or in_frame
    words = " ".join("".join(parts).split())
    if words:
        yield _Block(words, linked, framed)


def _pieces(heading: Any) -> Iterator[tuple[str, str, bool, bool]]:  # noqa: ANN401 (an lxml element)
    """Walk on from a heading: (break or text, the text, whether in a link, whether in a frame)."""
    element = heading
    while element is not None:
        yield "break", "", False, False
        if element.getparent() is not None and element.tail:
            yield "text", element.tail, False, False
        following = element.getnext()
        while following is not None:
            yield from _within(following)
            if following.tail:
                yield "text", following.tail, False, False
            following = following.getnext()
        element = element.getparent()


def _within(root: Any) -> Iterator[tuple[str, str, bool, bool]]:  # noqa: ANN401 (an lxml element)
    """Walk through an element; one loop, since pieces that climb out of as many generators cost as much again."""
    ahead: list[tuple[Any, str, bool, bool]] = [(root, "", False, False)]
    while ahead:
        element, text, in_link, framed = ahead.pop()
        if element is None:
            yield ("text" if text else "break"), text, in_link, framed
            continue
        if not isinstance(element.tag, str) or element.tag in _PASSED_OVER:
            continue
        block, around = element.tag in BLOCKS, framed
        in_link = in_link or element.tag == "a"
        if block or element.tag == "br":
            framed = framed or _FRAME.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None
            yield "break", "", in_link, framed
        if element.text:
            yield "text", element.text, in_link, framed
        if block:
            ahead.append((None, "", in_link, around))
        for part in reversed(element):
            if part.tail:
                ahead.append((None, part.tail, in_link, framed))
            ahead.append((part, "", in_link, framed))
