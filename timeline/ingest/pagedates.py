"""The publication dates that a page's markup states: JSON-LD, meta elements, marked-up elements."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from timeline.ingest.dct import Stated
from timeline.ingest.stamp import AmbiguousDayError, read_stamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

_ARTICLE_TYPE = re.compile(r"article|posting|report|review|statement|pressrelease|liveblog", re.IGNORECASE)
_BROKEN = re.compile(r'"(datePublished|headline)"\s*:\s*"([^"\n]{4,300})"')
_MAX_NODES = 5_000

_META = {
    name: rank
    for rank, name in enumerate(
        (
            *("article:published_time", "og:article:published_time", "article:published", "article:published_date"),
            *("og:published_time", "datepublished", "rnews:datepublished", "parsely-pub-date", "dc.date.issued"),
            *("dcterms.issued", "dcterms.created", "dc.date.created", "sailthru.date", "bt:pubdate", "pubdate"),
            *("publishdate", "publish-date", "publish_date", "publication_date", "published_date", "published-date"),
            *("date_published", "date.available", "release:date", "article.published", "cxenseparse:recs:publishtime"),
            *(
                "outbrain-date",
                "dc.date",
                "dcterms.date",
                "citation_publication_date",
                "date",
                "originalpublicationdate",
            ),
            *("dc.date.published", "dcterms.available", "prism.publicationdate", "iso-8601-publish-date"),
            *("mediator_published_time", "article:create_at", "article:post_date", "article.created"),
            *("articlepublishdate", "article_date", "articledate", "citation_online_date", "citation_date"),
            *("dcsext.articlefirstpublished", "publish_time", "pub_date", "postdate", "dateposted", "published"),
            *("release_date", "og:release_date", "rbpubdate", "displaydate", "shareaholic:article_published_time"),
            *("nastooh:publishdate", "article_date_original", "firstpublished", "vr:published_time"),
        )
    )
}
_OF_OTHERS = frozenset(
    ("itemListElement", "liveBlogUpdate", "comment", "isRelatedTo", "relatedLink", "mentions", "citation", "isBasedOn")
)
"""Properties of JSON-LD that hold other articles, updates and comments."""
_OF_OTHER_ITEMS = "ancestor::*[contains(@itemtype, 'Comment') or contains(@itemtype, 'Object') or @itemprop='comment']"
_PARSELY = re.compile(r"""["']pub_date["']\s*:\s*["']([^"']{8,40})["']""")
_NOT_LETTERS = re.compile(r"[\W_]+")
_IN_SCRIPT = re.compile(
    r"""(?<!re)(?<!un)(?<!last)(?<!last_)(?:publish|publication_?d|pubdate|pub_date|article_?date|datepub)
    (?P<rest>[a-z_]{0,30})\\?["']?\s{0,9}[:=]\s{0,9}\\?["'](?P<value>[^"'\\<>]{8,40})\\?["']""",
    re.IGNORECASE | re.VERBOSE,
)
_WHERE_IN_SCRIPT = "a date of publication in a script of the page"
_OF_CHANGE = re.compile("last|updat|modif|end|until|expir", re.IGNORECASE)
_LONGEST_SCRIPT = 2_000_000
_VISIBLE_TIME = re.compile(
    r"publi|posted|entry-date|post-date|pubdate|article.{0,12}date|date.{0,12}article", re.IGNORECASE
)


def linked_data(tree: Any) -> list[dict[str, Any]]:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Collect the JSON-LD objects of a page, articles before other things, each group in the page's order."""
    nodes: list[dict[str, Any]] = []
    for script in tree.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        source = script.text.strip().removeprefix("<![CDATA[").removesuffix("]]>")
        try:
            nodes.extend(_objects(json.loads(source, strict=False)))
        except (ValueError, RecursionError):
            broken = dict(reversed(_BROKEN.findall(source)))
            if broken:
                nodes.append({"@type": "Article", **broken})
    return sorted(nodes, key=lambda node: not _is_article(node))


def stated_dates(
    tree: Any,  # noqa: ANN401 (an lxml tree)
    metas: Iterable[Any],
    data: list[dict[str, Any]],
    title: str = "",
) -> list[Stated]:
    """List the publication dates of a page's markup, most trusted first; dates of change are left out.

    `metas` are its meta elements, `data` its JSON-LD objects. Of several articles in JSON-LD the one comes first whose
    headline is the page's `title`.
    """
    headline = _letters(title)
    found = [
        Stated(node["datePublished"], "JSON-LD datePublished")
        for node in sorted(data, key=lambda node: not headline or _letters(node.get("headline")) not in headline)
        if isinstance(node.get("datePublished"), str | int) and _is_article(node)
    ][:3]
    found += [
        Stated(content, f"<meta {name}>") for name, content in sorted(_metas(metas), key=lambda m: _META[m[0].lower()])
    ]
    found += list(_marked(tree))
    if not found:
        found = [
            Stated(node[key], f"JSON-LD {key}")
            for key in ("datePublished", "uploadDate", "dateCreated")
            for node in data
            if isinstance(node.get(key), str) and (key == "datePublished" or _is_article(node))
        ][:3]
    return found or list(_in_scripts(tree))


def _in_scripts(tree: Any) -> Iterator[Stated]:  # noqa: ANN401 (an lxml tree)
    """Give the date under a name such as "publishDate" in the page's scripts, where they hold one such day only."""
    days: dict[dt.date, Stated] = {}
    for script in tree.iterfind(".//script"):
        for found in _IN_SCRIPT.finditer((script.text or "")[:_LONGEST_SCRIPT]):
            try:
                stamp = None if _OF_CHANGE.search(found["rest"]) else read_stamp(found["value"])
            except AmbiguousDayError:
                continue
            if stamp is not None:
                days.setdefault(stamp.moment.date(), Stated(found["value"], _WHERE_IN_SCRIPT))
    if len(days) == 1:
        yield from days.values()


def _letters(text: object) -> str:
    """Reduce a headline to its letters and digits; a mark that is in no other where there is none."""
    return _NOT_LETTERS.sub("", text).lower() if isinstance(text, str) else "\n"


def _is_article(node: dict[str, Any]) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and _ARTICLE_TYPE.search(name) for name in kinds)


def _objects(value: object) -> Iterator[dict[str, Any]]:
    stack, count = [value], 0
    while stack and count < _MAX_NODES:
        current = stack.pop()
        count += 1
        if isinstance(current, list):
            stack.extend(reversed(current))
        elif isinstance(current, dict):
            yield current
            parts = [part for name, part in current.items() if name not in _OF_OTHERS]
            stack.extend(part for part in reversed(parts) if isinstance(part, list | dict))


def _metas(metas: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for meta in metas:
        content = (meta.get("content") or meta.get("datetime") or "").strip()
        if (meta.get("name") or "").lower() == "parsely-page" and (found := _PARSELY.search(content)):
            yield "parsely-pub-date", found[1]
        for attribute in ("property", "name", "itemprop"):
            name = (meta.get(attribute) or "").strip()
            if content and name.lower() in _META:
                yield name, content
                break


def _marked(tree: Any) -> Iterator[Stated]:  # noqa: ANN401 (an lxml tree)
    """Elements that mark a date for machines, outside lists of other articles: the first of each sort."""
    for element in tree.xpath(f"/descendant::*[@itemprop][not({_OF_OTHER_ITEMS})]"):
        if element.tag != "meta" and "datepublished" in element.get("itemprop").lower():
            value = element.get("content") or element.get("datetime") or " ".join(element.text_content().split())
            if 6 <= len(value) <= 60:
                yield Stated(value, f"<{element.tag} itemprop=datePublished>")
                break
    for element in tree.xpath("/descendant::time[@datetime]"):
        marked = element.get("pubdate") is not None or _VISIBLE_TIME.search(element.get("class") or "")
        if marked and len(element.get("datetime")) >= 8:
            yield Stated(element.get("datetime"), "<time> of the page")
            break
