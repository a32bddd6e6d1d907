"""Saved web pages: the article's text without menus and banners, and what the page says of itself."""

from __future__ import annotations

import re
from typing import Any

from timeline.ingest.dct import Stated, stamp_of
from timeline.ingest.draft import Draft, Skipped
from timeline.ingest.fragment import html_parser
from timeline.ingest.linked import links_of, without_links
from timeline.ingest.markdown import RULED_LINE
from timeline.ingest.pagedates import linked_data, stated_dates
from timeline.ingest.pagetext import fast_text, page_text
from timeline.ingest.visible import date_below_headline, shown_date
from timeline.ingest.weburl import is_url
from timeline.ingest.zones import local_to, zone_of

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(https?://\S{1,2000}?)\s*-->")
_ASKS_FOR_SCRIPT = re.compile(
    r"\b(?:enable|turn on|requires?|without|activate)\b.{0,40}\bjava\s?script\b|"
    r"\bjavascript\b.{0,60}\b(?:disabled|enable)",
    re.IGNORECASE,
)
_ARCHIVE_BAR = "/descendant::*[@id='wm-ipp-base' or @id='wm-ipp' or @id='donato']"
"""What the Wayback Machine puts above a page, with days of its own."""
_ARCHIVED = ("wm-ipp", "donato")
_STUB_CHARACTERS = 400
_MAX_NESTING = 200
"""libxml2 cuts a tree off at 256."""
_TOO_DEEP = f"boolean({'/*' * (_MAX_NESTING + 1)})"
_OURS = re.compile(
    r"""<script (?=[^<>]{0,99}\bid=["']?(data|plotly)\b)[^<>]{0,99}\btype=["']?application/octet-stream\b"""
)
OUR_PAGE = "a timeline that timeline drew, no article; leave it out, or write it outside the folder of articles"
_NO_TEXT = "no article text in the page; open it in a browser and save it as text, or as a complete page"
_BY_SCRIPT = "no article text: the page is filled in by script; open it in a browser and save what it shows"


def read_page(markup: str, origin: str, *, fast: bool = False) -> Draft | Skipped:
    """Read one saved page; a page that our own `render` wrote is none.

    Headings are lines that begin with "#", list items lines that begin with "-", paragraphs stand between blank lines.
    The publication date is what the markup states; failing that, the original date that htmldate's fast mode finds.
    `fast` takes the text by the fast engine, and the date as ever: see `fast_text`.
    """
    import lxml.html  # noqa: PLC0415 (heavy)
    from lxml import etree  # noqa: PLC0415 (heavy)

    if {found[1] for found in _OURS.finditer(markup)} == {"data", "plotly"}:
        return Skipped(origin, f"it is {OUR_PAGE}")
    saved_from = _SAVED_FROM.search(markup[:3000])
    try:
        tree = lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=html_parser())
    except (etree.LxmlError, ValueError) as error:
        return Skipped(origin, f"the page cannot be parsed ({str(error)[:80] or 'no markup'}); save it as text")
    if tree.xpath(_TOO_DEEP):
        return Skipped(
            origin, f"more than {_MAX_NESTING} elements inside each other are no ordinary page; save it as text"
        )
    for bar in tree.xpath(_ARCHIVE_BAR) if any(name in markup for name in _ARCHIVED) else ():
        bar.drop_tree()
    data, metas = linked_data(tree), list(tree.iter("meta"))
    title, source, url, language = _title(tree, metas, data), _source(metas, data), _url(tree, metas), _language(tree)
    stated = _by_own_clock(stated_dates(tree, metas, data, _titles(tree, metas)), tree)
    shown = _shown(tree, title or "", stated)
    scripts = tree.find(".//script") is not None
    links = links_of(tree)
    text = RULED_LINE.sub("", page_text(tree, title or "", fast_text(markup) if fast else "")).strip()
    text = without_links(text, links, title or "")
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


def _by_own_clock(stated: list[Stated], tree: Any) -> list[Stated]:  # noqa: ANN401 (an lxml tree)
    """Put what is stated in Greenwich time alone into the time of the zone that the page names as its own."""
    stamps = [(one, stamp) for one in stated if (stamp := stamp_of(one)) is not None]
    zone = zone_of(tree) if stamps and all(stamp.utc for _, stamp in stamps) else None
    if zone is None:
        return stated
    moved = [(one, local_to(zone, stamp.moment)) for one, stamp in stamps]
    return [Stated(local, f"{one.where}, by the page's zone {zone.key}") if local else one for one, local in moved]


def _shown(tree: Any, title: str, stated: list[Stated]) -> Stated | None:  # noqa: ANN401 (an lxml tree)
    """Look at what the page shows where its markup states nothing, or Greenwich time alone."""
    stamps = list(filter(None, map(stamp_of, stated)))
    if not stamps:
        return shown_date(tree, title)
    return date_below_headline(tree, title) if all(stamp.utc for stamp in stamps) else None


def _titles(tree: Any, metas: list[Any]) -> str:  # noqa: ANN401 (an lxml tree)
    """Join all that the page calls its title."""
    headings = (heading.text_content() for heading in tree.iter("title", "h1"))
    return " ".join((_meta(metas, "og:title") or "", *headings))


def _title(tree: Any, metas: list[Any], data: list[dict[str, Any]]) -> str | None:  # noqa: ANN401 (an lxml tree)
    headline = next((n["headline"] for n in data if isinstance(n.get("headline"), str)), None)
    heading = tree.find(".//h1")
    title = tree.find(".//title")
    candidates = (
        _meta(metas, "og:title"),
        headline,
        _meta(metas, "twitter:title"),
        heading.text_content() if heading is not None else None,
        title.text_content() if title is not None else None,
    )
    return next((" ".join(c.split()) for c in candidates if c and c.strip()), None)


def _source(metas: list[Any], data: list[dict[str, Any]]) -> str | None:
    named = _meta(metas, "og:site_name")
    if named:
        return named
    for node in data:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return " ".join(publisher["name"].split()) or None
    return _meta(metas, "dc.publisher") or _meta(metas, "application-name")


def _url(tree: Any, metas: list[Any]) -> str | None:  # noqa: ANN401 (an lxml tree)
    links = [
        link.get("href") or "" for link in tree.iterfind(".//link") if (link.get("rel") or "").lower() == "canonical"
    ]
    return next((url.strip() for url in (*links, _meta(metas, "og:url") or "") if is_url(url)), None)


def _language(tree: Any) -> str | None:  # noqa: ANN401 (an lxml tree)
    code = re.match(r"[a-zA-Z]{2,3}(?![a-zA-Z])", tree.get("lang") or tree.get("xml:lang") or "")
    return code.group().lower() if code else None


def _meta(metas: list[Any], name: str) -> str | None:
    for meta in metas:
        if name in ((meta.get("property") or "").lower(), (meta.get("name") or "").lower()):
            content = " ".join((meta.get("content") or "").split())
            if content:
                return content
    return None
