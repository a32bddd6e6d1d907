"""The date that a page shows to its readers, where its markup states none."""

from __future__ import annotations

import copy
import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from timeline.ingest.byline import find_byline
from timeline.ingest.dct import Stated
from timeline.ingest.stamp import DAY_IN_WORDS, AmbiguousDayError, read_stamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_LINES_BELOW = 12
_MASTHEAD = re.compile(r"masthead|\blogo|brand|site-?(?:title|name|header)", re.IGNORECASE)
"""A heading that names the outlet; what stands below it is the day on which the page was saved."""
_PRESENT_DAY = re.compile(
    r"\btoday|(?:current|actual|site|header)[-_]?date|date[-_]?(?:today|now)|\bclock\b", re.IGNORECASE
)
_LABELED = re.compile(
    r"publi(?:sh|c|é|k)|posted|created|released|entry-?date|(?:post|article|story|news|content)[-_]?(?:date|time)|"
    r"date[-_]?(?:article|post|time)|timestamp|^date$|^time$|byline|fecha|datum|"
    r"\bdata(?:_|-)?(?:pub|artig|notic|publi)",
    re.IGNORECASE,
)
_LONGEST_LABELED = 100

_SILENT = frozenset(("script", "style", "noscript", "template"))


def shown_date(tree: Any, title: str) -> Stated | None:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Find the date that a page shows: by htmldate's fast mode, below the headline, or in an element called a date.

    What scripts hold are data and no words of the page: the days in there may be those of anything. Meta elements are
    read elsewhere, by the names that mean a publication.

    Parameters
    ----------
    tree
        The parsed page, which is not changed.
    title
        What the page states as its title; "" where it states none.
    """
    day = _found_by_htmldate(tree)
    if day:
        return Stated(day, "the date that the page shows")
    return date_below_headline(tree, title) or _labeled_date(tree)


def date_below_headline(tree: Any, title: str) -> Stated | None:  # noqa: ANN401 (an lxml tree)
    """Find the date among the first lines below the heading that is the page's title, else below the first one."""
    headings = [heading for heading in tree.iterfind(".//h1") if " ".join(heading.text_content().split()) in title]
    for heading in headings[:1] or tree.findall(".//h1")[:1]:
        if _is_called(heading, _MASTHEAD):
            continue
        parts = (text for text, parent in _texts_after(heading) if not _is_called(parent, _PRESENT_DAY))
        byline = find_byline("\n".join((title or "-", *islice(parts, _LINES_BELOW))))
        if byline.stamp is not None:
            return Stated(byline.stamp.moment, f"the date below the headline, {byline.words[:60]!r}")
    return None


def _found_by_htmldate(tree: Any) -> str | None:  # noqa: ANN401 (an lxml tree)
    from htmldate import find_date  # noqa: PLC0415 (heavy)
    from lxml import etree  # noqa: PLC0415 (heavy)

    readable = copy.deepcopy(tree)
    etree.strip_elements(readable, "script", "meta", "style", with_tail=False)
    try:
        day: str | None = find_date(readable, extensive_search=False, original_date=True, max_date="9999-12-31")
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return day


def _labeled_date(tree: Any) -> Stated | None:  # noqa: ANN401 (an lxml tree)
    """Find the one day of all elements that are called a date of publication; lists of other articles have several."""
    days: dict[dt.date, Stated] = {}
    for element in tree.xpath("//*[@class]"):
        if not _LABELED.search(element.get("class")) or _is_called(element, _PRESENT_DAY):
            continue
        words = " ".join(element.text_content().split())
        if len(words) > _LONGEST_LABELED or not DAY_IN_WORDS.search(words):
            continue
        try:
            stamp = read_stamp(words)
        except AmbiguousDayError:
            continue
        if stamp is not None:
            days.setdefault(stamp.moment.date(), Stated(stamp.moment, f"the date that the page shows, {words[:60]!r}"))
    return next(iter(days.values())) if len(days) == 1 else None


def _texts_after(element: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 (an lxml element)
    """Give the pieces of text behind an element, in the page's order, each with the element around it."""
    while element is not None:
        parent = element.getparent()
        if parent is not None and (tail := " ".join((element.tail or "").split())):
            yield tail, parent
        following = element.getnext()
        if following is None:
            element = parent
            continue
        yield from _texts_within(following)
        element = following


def _texts_within(element: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 (an lxml element)
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    if text := " ".join((element.text or "").split()):
        yield text, element
    for part in element:
        yield from _texts_within(part)
        if tail := " ".join((part.tail or "").split()):
            yield tail, element


def _is_called(element: Any, pattern: re.Pattern[str]) -> bool:  # noqa: ANN401 (an lxml element)
    """Whether the classes or the id of an element, or of what it stands in, say so."""
    near = [element, *islice(element.iterancestors(), 2)]
    return any(pattern.search(f"{item.get('class') or ''} {item.get('id') or ''}") for item in near)
