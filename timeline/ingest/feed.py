"""RSS and Atom: an entry an article. Entities that a feed declares, the matter of bombs, are never expanded."""

from __future__ import annotations

import html.entities
import re
from typing import TYPE_CHECKING, Any

from timeline.ingest.dct import Stated
from timeline.ingest.decoding import decode
from timeline.ingest.draft import Draft, Skipped
from timeline.ingest.fragment import element_text, fragment_text, inline_text, is_markup
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,400}\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]{0,500}(?:\[.*?\]\s*)?>", re.DOTALL)
_AMPERSAND = re.compile(r"&(?!#\d{1,7};|#x[\da-fA-F]{1,6};)(?:([A-Za-z][A-Za-z0-9]{1,30});)?")
_OF_XML = frozenset(("lt", "gt", "amp", "quot", "apos"))
_PUBLISHED = ("pubDate", "published", "date", "issued", "created")
_CHANGED = ("updated", "modified")
_TEXTS = ("encoded", "content", "description", "summary")
_MIN_WORDS = 2


def read_feed(data: bytes, origin: str) -> Iterator[Draft | Skipped]:
    """Read the entries of a feed, in its order.

    The text of an entry is its content, else its summary; its source is the feed's title. Entries without text are
    counted in one line at the end, and so is a feed that breaks off, whose whole entries are read.
    """
    from lxml import etree  # noqa: PLC0415 (heavy)

    decoded = decode(data)
    markup = _DOCTYPE.sub("", _DECLARATION.sub("", decoded.text), count=1)
    markup = _AMPERSAND.sub(_named, markup)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True,
        remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        yield Skipped(origin, "a feed that cannot be parsed; save it again")
        return
    entries = [element for element in root.iter() if _name(element) in ("item", "entry")]
    if not entries:
        yield Skipped(origin, "a feed without entries; save it again")
        return
    source, language = _title_of(root), _language(root)
    silent = 0
    for number, entry in enumerate(entries, start=1):
        draft = _draft(entry, f"{origin}, entry {number}", source, language)
        silent += draft is None
        if draft is not None:
            yield draft.noting(decoded.notes)
    if silent:
        yield Skipped(origin, f"{silent} of its {len(entries)} entries hold no text; save the articles themselves")
    if parser.error_log:
        line = parser.error_log[0].line
        yield Skipped(origin, f"its XML is broken at line {line}, and what follows may be lost; save it again")


def _draft(entry: Any, where: str, source: str | None, language: str | None) -> Draft | None:  # noqa: ANN401 (lxml)
    text = next((text for name in _TEXTS for child in _children(entry, name) if (text := _prose(child))), "")
    if len(text.split()) < _MIN_WORDS:
        return None
    dated = [Stated(_plain(child), f"the feed's <{name}>") for name in _PUBLISHED for child in _children(entry, name)]
    if not any(item.value for item in dated):
        dated = [Stated(_plain(child), f"the feed's <{name}>") for name in _CHANGED for child in _children(entry, name)]
    own = next((title for child in _children(entry, "source") if (title := _title_of(child) or _plain(child))), None)
    return Draft(
        text=text,
        origin=where,
        title=next((title for child in _children(entry, "title") if (title := _heading(child))), None),
        source=own or source,
        url=_link(entry),
        language=language,
        stated=tuple(item for item in dated if item.value),
    )


def _named(entity: re.Match[str]) -> str:
    """Resolve the entities of HTML, which XML does not know; those of XML stay, any other is plain text."""
    if entity[1] in _OF_XML:
        return entity.group()
    return html.entities.html5.get(f"{entity[1]};", f"&amp;{entity.group()[1:]}")


def _name(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _children(element: Any, name: str) -> list[Any]:  # noqa: ANN401 (an lxml element)
    return [child for child in element if _name(child) == name]


def _plain(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    return " ".join("".join(element.itertext(tag=None)).split())


def _heading(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    return inline_text(_plain(element))


def _prose(element: Any) -> str:  # noqa: ANN401 (an lxml element)
    """Text of a content element: markup as elements (XHTML), as escaped HTML, or plain."""
    if any(isinstance(child.tag, str) for child in element):
        return element_text(element)
    text = "".join(element.itertext())
    if is_markup(text):
        return fragment_text(text)
    return html.unescape(text).strip()


def _link(entry: Any) -> str | None:  # noqa: ANN401 (an lxml element)
    own = [child for child in _children(entry, "link") if child.get("rel", "alternate") == "alternate"]
    links = [child.get("href") or _plain(child) for child in own]
    ids = [_plain(child) for child in _children(entry, "guid") if child.get("isPermaLink") != "false"]
    return next((link.strip() for link in (*links, *ids) if is_url(link)), None)


def _title_of(root: Any) -> str | None:  # noqa: ANN401 (an lxml element)
    """Title of the feed: of its channel, else its own, never an entry's."""
    channel = next((child for child in root if _name(child) == "channel"), root)
    return next((title for child in _children(channel, "title") if (title := _heading(child))), None)


def _language(root: Any) -> str | None:  # noqa: ANN401 (an lxml element)
    channel = next((child for child in root if _name(child) == "channel"), root)
    stated = [_plain(child) for child in _children(channel, "language")]
    stated.append(root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    code = re.match(r"[a-zA-Z]{2,3}(?![a-zA-Z])", next(filter(None, stated), ""))
    return code.group().lower() if code else None
