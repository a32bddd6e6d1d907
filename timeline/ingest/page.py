"""Saved web pages: the article's text without menus and banners, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from timeline.ingest.dct import stamp_of
from timeline.ingest.draft import Draft, Skipped
from timeline.ingest.lead import blocks_below, headline_of, lead_before, text_below
from timeline.ingest.pagedates import linked_data, stated_dates
from timeline.ingest.visible import date_below_headline, shown_date
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.ingest.dct import Stated

# Their warnings go to whoever configured logging, and else not to the user's terminal: a lost page is reported by us.
for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).addHandler(logging.NullHandler())

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(https?://\S{1,2000}?)\s*-->")
_ASKS_FOR_SCRIPT = re.compile(
    r"\b(?:enable|turn on|requires?|without|activate)\b.{0,40}\bjava\s?script\b|"
    r"\bjavascript\b.{0,60}\b(?:disabled|enable)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
_MENU_ITEM = re.compile(r"\s*[^\s\d:;.,!?]*(?:\s+[^\s\d:;.,!?]+){0,3}\s*")
_LONG_MENU, _LONG_LINE = 8, 80
_STUB_CHARACTERS = 400
_MAX_NESTING = 200
"""libxml2 cuts a tree off at 256."""
_TOO_DEEP = f"boolean(//*[not(*)][count(ancestor::*) >= {_MAX_NESTING}])"
_OURS = re.compile(
    r"""<script (?=[^<>]{0,99}\bid=["']?(data|plotly)\b)[^<>]{0,99}\btype=["']?application/octet-stream\b"""
)
_OUR_PAGE = "a timeline that timeline drew, no article; leave it out, or write it outside the folder of articles"
_NO_TEXT = "no article text in the page; open it in a browser and save it as text, or as a complete page"
_BY_SCRIPT = "no article text: the page is filled in by script; open it in a browser and save what it shows"


def read_page(markup: str, origin: str) -> Draft | Skipped:
    """Read one saved page; a page that our own `render` wrote is none.

    Headings are lines that begin with "#", list items lines that begin with "-", paragraphs stand between blank lines.
    The publication date is what the markup states; failing that, the original date that htmldate's fast mode finds.
    """
    import lxml.html  # noqa: PLC0415 (heavy)
    from lxml import etree  # noqa: PLC0415 (heavy)

    if {found[1] for found in _OURS.finditer(markup)} == {"data", "plotly"}:
        return Skipped(origin, f"it is {_OUR_PAGE}")
    saved_from = _SAVED_FROM.search(markup[:3000])
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False)
    try:
        tree = lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        return Skipped(origin, f"the page cannot be parsed ({str(error)[:80] or 'no markup'}); save it as text")
    if tree.xpath(_TOO_DEEP):
        return Skipped(
            origin, f"more than {_MAX_NESTING} elements inside each other are no ordinary page; save it as text"
        )
    data = linked_data(tree)
    stated = stated_dates(tree, data)
    title, source, url, language = _title(tree, data), _source(tree, data), _url(tree), _language(tree)
    shown = _shown(tree, title or "", stated)
    scripts = tree.find(".//script") is not None
    headline = headline_of(tree, title or "")
    below = blocks_below(headline) if headline is not None else []
    text = "\n\n".join(_paragraphs(tree))
    text = text_below(below, text)
    text = "\n\n".join((*lead_before(below, text), text))
    if not text or (len(text) < _STUB_CHARACTERS and _ASKS_FOR_SCRIPT.search(text)):
        return Skipped(origin, _BY_SCRIPT if scripts else _NO_TEXT)
    return Draft(
        text=text,
        origin=origin,
        title=title,
        source=source,
        url=url or (saved_from[1] if saved_from else None),
        language=language,
        stated=stated,
        shown=shown,
    )


def _shown(tree: Any, title: str, stated: list[Stated]) -> Stated | None:  # noqa: ANN401 (an lxml tree)
    """Look at what the page shows where its markup states nothing, or Greenwich time alone."""
    stamps = list(filter(None, map(stamp_of, stated)))
    if not stamps:
        return shown_date(tree, title)
    return date_below_headline(tree, title) if all(stamp.utc for stamp in stamps) else None


def _paragraphs(tree: Any) -> Iterator[str]:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Extract the article (this consumes the tree) and lay its blocks out as text."""
    from trafilatura import bare_extraction  # noqa: PLC0415 (heavy)

    try:
        found = bare_extraction(tree, include_comments=False, with_metadata=False, favor_recall=True)
    except (RecursionError, ValueError, TypeError, AttributeError):
        return
    body = getattr(found, "body", None)
    for block in _without_menus(body) if body is not None else ():
        if block.tag == "head":
            yield from _line("## ", block)
        elif block.tag == "list":
            items = list(_items(block))
            if items:
                yield "\n".join(items)
        elif block.tag == "table":
            rows = [" | ".join(t for cell in row for t in _line("", cell)) for row in block.iter("row")]
            if any(rows):
                yield "\n".join(row for row in rows if row)
        elif block.tag not in ("graphic", "lb"):
            yield from _line("", block)


def _without_menus(body: Any) -> Iterator[Any]:  # noqa: ANN401 (lxml elements)
    """Leave out long lists of a word or three that stand before all paragraphs."""
    begun = False
    for block in body:
        items = [" ".join(item.itertext()) for item in block.iter("item")] if block.tag == "list" else []
        if begun or len(items) < _LONG_MENU or not all(_MENU_ITEM.fullmatch(item) for item in items):
            yield block
        begun = begun or (block.tag == "p" and len("".join(block.itertext())) > _LONG_LINE)


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
    for line_break in element.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    lines = [_SPACE.sub(" ", part).strip() for part in "".join(element.itertext()).split("\n")]
    text = "\n".join(line for line in lines if line)
    if text:
        yield mark + text


def _title(tree: Any, data: list[dict[str, Any]]) -> str | None:  # noqa: ANN401 (an lxml tree)
    headline = next((n["headline"] for n in data if isinstance(n.get("headline"), str)), None)
    heading = tree.find(".//h1")
    title = tree.find(".//title")
    candidates = (
        _meta(tree, "og:title"),
        headline,
        _meta(tree, "twitter:title"),
        heading.text_content() if heading is not None else None,
        title.text_content() if title is not None else None,
    )
    return next((" ".join(c.split()) for c in candidates if c and c.strip()), None)


def _source(tree: Any, data: list[dict[str, Any]]) -> str | None:  # noqa: ANN401 (an lxml tree)
    named = _meta(tree, "og:site_name")
    if named:
        return named
    for node in data:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return " ".join(publisher["name"].split()) or None
    return _meta(tree, "dc.publisher") or _meta(tree, "application-name")


def _url(tree: Any) -> str | None:  # noqa: ANN401 (an lxml tree)
    links = [
        link.get("href") or "" for link in tree.iterfind(".//link") if (link.get("rel") or "").lower() == "canonical"
    ]
    return next((url.strip() for url in (*links, _meta(tree, "og:url") or "") if is_url(url)), None)


def _language(tree: Any) -> str | None:  # noqa: ANN401 (an lxml tree)
    code = re.match(r"[a-zA-Z]{2,3}(?![a-zA-Z])", tree.get("lang") or tree.get("xml:lang") or "")
    return code.group().lower() if code else None


def _meta(tree: Any, name: str) -> str | None:  # noqa: ANN401 (an lxml tree)
    for meta in tree.iterfind(".//meta"):
        if name in ((meta.get("property") or "").lower(), (meta.get("name") or "").lower()):
            content = " ".join((meta.get("content") or "").split())
            if content:
                return content
    return None
