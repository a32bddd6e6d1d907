"""The text of the article of a page, laid out: by the careful engine, or by the fast one for piles of pages."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from timeline.errors import MissingExtraError
from timeline.ingest.fragment import fragment_text
from timeline.ingest.lead import blocks_below, completed, headline_of, misses_most, text_below

if TYPE_CHECKING:
    from collections.abc import Iterator

# Their warnings go to whoever configured logging, and else not to the user's terminal: a lost page is reported by us.
for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).addHandler(logging.NullHandler())

_MENU_ITEM = re.compile(r"\s*[^\s\d:;.,!?]*(?:\s+[^\s\d:;.,!?]+){0,3}\s*")
_LONG_MENU, _LONG_LINE = 8, 80
_HOLDERS = ("div", "section", "article", "main")
_PARTING = ("p", "head", "quote", "list", "item", "row", "cell", *_HOLDERS)
"""What begins and ends a line, wherever it stands; a glued sentence takes the dates of its neighbor."""
_SPACE = re.compile(r"\s+")


def require_fast() -> None:
    """Check that the fast engine is installed.

    Raises
    ------
    MissingExtraError
        Where it is not.
    """
    try:
        import resiliparse.extract.html2text  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError("reading pages fast", "fast") from None
    del resiliparse


def fast_text(markup: str) -> str:
    """Extract the article with resiliparse, some ten times faster than trafilatura; "" where it finds none.

    More of the headlines of other articles and of notices to readers stay in the text than by the careful one.

    Raises
    ------
    MissingExtraError
        Where resiliparse is not installed.
    """
    require_fast()
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 (an extra)

    found = extract_plain_text(
        markup, preserve_formatting="minimal_html", main_content=True, alt_texts=False, comments=False
    )
    return fragment_text(found) if found.strip() else ""


def page_text(tree: Any, title: str, fast: str = "") -> str:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Extract the article with trafilatura, with paragraphs that it may miss; this consumes the tree.

    `fast` is what the fast engine found, which is taken unless it misses most of the prose below the headline.
    """
    if fast and 2 * len(fast) >= sum(len(element.text or "") for element in tree.iter("p", "li")):
        return fast
    headline = headline_of(tree, title)
    below = blocks_below(headline) if headline is not None else []
    if fast and not misses_most(below, fast):
        return fast
    return completed(below, text_below(below, "\n\n".join(_paragraphs(tree))))


def _paragraphs(tree: Any) -> Iterator[str]:  # noqa: ANN401 (as above)
    """Extract the article (this consumes the tree) and lay its blocks out as text."""
    from trafilatura import bare_extraction  # noqa: PLC0415 (heavy)

    _part_nested(tree)
    try:
        found = bare_extraction(tree, include_comments=False, with_metadata=False, favor_recall=True)
    except (RecursionError, ValueError, TypeError, AttributeError):
        return
    body = getattr(found, "body", None)
    for block in _without_menus(body) if body is not None else ():
        yield from _laid_out(block)


def _part_nested(tree: Any) -> None:  # noqa: ANN401 (an lxml tree)
    """Put line breaks around the divisions that stand amid text, whose ends trafilatura forgets."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    for parent in {inner.getparent(): None for inner in tree.iter("div")}:
        if parent is None or not any(text and text.strip() for text in (parent.text, *(part.tail for part in parent))):
            continue
        for inner in parent.findall("./div"):
            inner.addprevious(etree.Element("br"))
            after = etree.Element("br")
            after.tail, inner.tail = inner.tail, None
            inner.addnext(after)


def _laid_out(block: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element)
    """Lay one block out: as a heading, a list, a table's rows, or paragraphs."""
    if block.tag == "head":
        yield from _line("## ", block)
    elif block.tag == "list":
        items = list(_items(block))
        if items:
            yield "\n".join(items)
    elif block.tag == "table":
        rows = list(filter(None, map(_row, block.iter("row"))))
        if rows:
            yield "\n".join(rows)
    elif block.tag not in ("graphic", "lb"):
        yield from _line("", block)


def _row(row: Any) -> str:  # noqa: ANN401 (an lxml element)
    """Lay a row out: its cells beside each other, or below where it lays out a page, as those of old pages do.

    The last cell of a table may have paragraphs, to which the cells before it are a label, such as a day.
    """
    cells = [text for cell in row for text in _line("", cell)]
    if any("\n" in cell and len(cell) > _LONG_LINE for cell in cells):
        labeled = not any("\n" in cell or len(cell) > _LONG_LINE for cell in cells[:-1])
        return (" | " if labeled else "\n\n").join(cells)
    return " | ".join(cell.replace("\n", " ") for cell in cells)


def _without_menus(body: Any) -> Iterator[Any]:  # noqa: ANN401 (lxml elements)
    """Leave out long lists of a word or three that stand before all paragraphs."""
    begun = False
    for block in _blocks(body):
        items = [" ".join(item.itertext()) for item in block.iter("item")] if block.tag == "list" else []
        if begun or len(items) < _LONG_MENU or not all(_MENU_ITEM.fullmatch(item) for item in items):
            yield block
        begun = begun or (block.tag == "p" and len("".join(block.itertext())) > _LONG_LINE)


def _blocks(body: Any) -> Iterator[Any]:  # noqa: ANN401 (an lxml element)
    """Give the blocks of a text, taking apart what merely holds blocks, in which trafilatura leaves some pages."""
    for block in list(body):
        if block.tag in _HOLDERS and block.find("./*") is not None and not (block.text or "").strip():
            yield from _blocks(block)
        else:
            yield block


def _items(block: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element)
    """Lay out a list: a term and what explains it are one item, items inside an item follow it."""
    term = ""
    for item in block:
        inner = [part for part in item if part.tag == "list"]
        for part in inner:
            item.remove(part)
        text = next(_line("", item), "")
        if (item.get("rend") or "").startswith("dt"):
            if term:
                yield f"- {term}"
            term = text
            continue
        if text:
            yield f"- {term}: {text}" if term else f"- {text}"
        term = ""
        for part in inner:
            yield from _items(part)
    if term:
        yield f"- {term}"


def _line(mark: str, element: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml element)
    for part in element.iter("lb", *_PARTING):
        if part is not element:
            part.tail = "\n" + (part.tail or "")
            part.text = "\n" + (part.text or "")
    lines = [_SPACE.sub(" ", part).strip() for part in "".join(element.itertext()).split("\n")]
    text = "\n".join(line for line in lines if line)
    if text:
        yield mark + text
