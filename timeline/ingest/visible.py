"""The date that a page shows to its readers, where its markup states none."""

from __future__ import annotations

import copy
import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from timeline.ingest.byline import MARKER, UPDATED, find_byline
from timeline.ingest.dct import Stated
from timeline.ingest.foreignday import DAY_IN_WORDS
from timeline.ingest.lead import headline_of
from timeline.ingest.stamp import AmbiguousDayError, read_stamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_LINES_BELOW = 12
_MASTHEAD = re.compile(r"masthead|\blogo|brand|site-?(?:title|name|header)", re.IGNORECASE)
"""A heading that names the outlet; what stands below it is the day on which the page was saved."""
_PRESENT_DAY = re.compile(
    r"\btoday|(?:current|actual|site|header)[-_]?date|date[-_]?(?:today|now)|\bclock\b", re.IGNORECASE
)
_OF_OTHERS = re.compile(
    r"comment|discuss|disqus|thread|repl(?:y|ies)|respond|(?:^|[\s_-])(?:next|prev)|related|recommend|sidebar|side-bar|widget|(?:most|also)[-_]?(?:read|popular|viewed)|trending|teaser|promo|"
    r"more[-_]?(?:news|stories)|latest|calendar|tweet|embed|video|player|gallery|weather|event|copyright|caption|credit|cookie|"
    r"user[-_]?(?:info|details?|name)|profile|updat|modif",
    re.IGNORECASE,
)
"""What has days of its own: other articles, comments and those who wrote them, pictures, events, changes."""
_OTHER_PARTS = frozenset(("aside", "blockquote", "figure", "figcaption", "nav"))
_DATED_ATTRIBUTE = re.compile(r"title|datetime|content|data-.*(?:date|time|publ|epoch).*", re.IGNORECASE)
_LABELED = re.compile(
    r"publi(?:sh|c|é|k)|posted|created|released|entry-?date|(?:post|article|story|news|content)[-_]{0,2}(?:date|time)|"
    r"date[-_]?(?:article|post|time)|timestamp|^date$|^time$|byline|fecha|datum|"
    r"\bdata(?:_|-)?(?:pub|artig|notic|publi)",
    re.IGNORECASE,
)
_LONGEST_LABELED = 100
_PARAGRAPH = 80
_STOP = re.compile(r"\w[.!?]")

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
    own = _without_others(tree, title)
    day = _found_by_htmldate(_up_to_the_text(own, title))
    if day:
        return Stated(day, "the date that the page shows")
    return date_below_headline(own, title) or _labeled_date(own)


def _without_others(tree: Any, title: str) -> Any:  # noqa: ANN401 (lxml trees)
    """Copy a page without scripts and without the parts that have days of other things than the article.

    What holds the headline stays, whatever it is called.
    """
    from lxml import etree  # noqa: PLC0415 (heavy)

    own = copy.deepcopy(tree)
    etree.strip_elements(own, "script", "meta", "link", "style", with_tail=False)
    body = own.find(".//body")
    headline = headline_of(own, title)
    around = {body, *own.iter("h1"), *(headline.iterancestors() if headline is not None else ())}
    around.update(part for heading in own.iter("h1") for part in heading.iterancestors())
    for element in list(body.iter(etree.Element)) if body is not None else ():
        other = element.tag in _OTHER_PARTS or (
            element.tag not in ("main", "article")
            and _OF_OTHERS.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        )
        if (other or _is_change(element) or _is_footer(element)) and element not in around:
            element.drop_tree()
    return own


def _is_footer(element: Any) -> bool:  # noqa: ANN401 (an lxml element)
    """Whether an element is the foot of the page, and not that of its article."""
    if element.tag != "footer" and "footer" not in f"{element.get('class') or ''} {element.get('id') or ''}":
        return False
    return next(element.iterancestors("article"), None) is None


def _is_change(element: Any) -> bool:  # noqa: ANN401 (an lxml element)
    """Whether an element is a time behind a word such as "Updated"."""
    parent = element.getparent()
    if element.tag != "time" or parent is None:
        return False
    before = element.getprevious()
    words = (parent.text if before is None else before.tail) or ""
    return UPDATED.search(words[-40:]) is not None


def _up_to_the_text(tree: Any, title: str) -> Any:  # noqa: ANN401 (lxml trees)
    """Copy a page up to its first paragraph below the headline: what is dated further down need not be the article."""
    top = copy.deepcopy(tree)
    body = top.find(".//body")
    headline = headline_of(top, title)
    behind = headline is None
    for element in body.iter() if body is not None else ():
        behind = behind or element is headline
        words = element.text_content() if element.tag == "p" else element.text or ""
        if behind and element is not headline and len(words) >= _PARAGRAPH and _STOP.search(words):
            while element is not body and element is not None:
                for following in list(element.itersiblings()):
                    following.drop_tree()
                element = element.getparent()  # noqa: PLW2901 (the loop ends here)
            break
    return top


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

    try:
        day: str | None = find_date(tree, extensive_search=False, original_date=True, max_date="9999-12-31")
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return None if day and _has_two_readings(tree, day) else day


def _has_two_readings(tree: Any, day: str) -> bool:  # noqa: ANN401 (an lxml tree)
    """Whether a day stands in the page only as numbers that may be another day, too."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    year, month, date = day.split("-")
    numbers = rf"(?<!\d)(?:0?{int(date)}/0?{int(month)}|0?{int(month)}/0?{int(date)})/{year}(?!\d)"
    if int(date) > 12 or date == month or not re.search(numbers, tree.text_content()):
        return False
    return day not in etree.tostring(tree, encoding="unicode")


def _labeled_date(tree: Any) -> Stated | None:  # noqa: ANN401 (an lxml tree)
    """Find the one day of all elements that are called a date of publication; lists of other articles have several."""
    days: dict[dt.date, Stated] = {}
    for element in tree.iter():
        if not isinstance(element.tag, str) or _is_called(element, _PRESENT_DAY):
            continue
        if not (_LABELED.search(element.get("class") or "") or MARKER.match((element.text or "").strip())):
            continue
        words = " ".join(element.text_content().split())
        shown = words if len(words) <= _LONGEST_LABELED and DAY_IN_WORDS.search(words) else ""
        hidden = (value for name, value in element.items() if _DATED_ATTRIBUTE.fullmatch(name))
        for value in filter(None, (shown, *hidden)):
            try:
                stamp = read_stamp(value)
            except AmbiguousDayError:
                continue
            if stamp is not None:
                stated = Stated(stamp.moment, f"the date that the page shows, {value[:60]!r}")
                days.setdefault(stamp.moment.date(), stated)
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
