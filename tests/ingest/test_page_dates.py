"""Where pages tell when they were published, and the days of other things that they show."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import read

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Ferry service stopped after storm damages the pier"
TEXT = "".join(
    f"<p>{paragraph}</p>"
    for paragraph in (
        "The ferry across the bay will not sail until the pier has been repaired, the harbor office said on its site.",
        "Waves had torn away a part of the pier, and two cars had fallen into the water. Nobody was hurt, police said.",
        "Passengers have to take the bus around the bay, which needs almost two hours. The mayor asked for help.",
    )
)
DAY = "2021-11-03"
ZULU = "2021-11-04T02:30:00Z"
ARTICLE = f"<article><h1>{TITLE}</h1>%s{TEXT}</article>"


def linked(*items: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(item)}</script>' for item in items)


def news(**more: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": TITLE, **more}


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def canonical(path: str) -> str:
    return f'<link rel="canonical" href="https://www.baynews.example/{path}">'


def day_of(folder: Path, head: str, body: str) -> str | None:
    page = (
        f'<!DOCTYPE html><html lang="en"><head><title>{TITLE} - Bay News</title>{head}</head><body>{body}</body></html>'
    )
    (folder / "page.html").write_text(page)
    (article,) = read(folder, today=dt.date(2022, 3, 1))
    return f"{article.published:%Y-%m-%d}" if article.published else None


OTHER = {"@type": "NewsArticle", "headline": "Ten piers to see", "datePublished": "2020-05-01"}


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (linked({"@graph": [{"@type": "WebSite", "datePublished": "2010-01-01"}, news(datePublished=DAY)]}), DAY),
        (linked([{"@type": "BreadcrumbList"}, news(datePublished=1635930000000)]), DAY),
        (linked({"@type": "WebPage", "mainEntity": news(datePublished=DAY)}), DAY),
        (linked(news(dateModified=DAY)), None),
        (linked(news(dateCreated=DAY, dateModified="2021-11-09")), DAY),
        (linked({"@type": "ItemList", "itemListElement": [{"item": OTHER}]}, news(datePublished=DAY)), DAY),
        (linked(OTHER, news(datePublished=DAY)), DAY),
        (linked(news(datePublished=DAY, comment=[{"@type": "Comment", "datePublished": "2021-12-01"}])), DAY),
        (linked({"@type": "Event", "startDate": DAY}, {"@type": "Offer", "validFrom": DAY}), None),
        (meta("article:modified_time", DAY) + meta("og:updated_time", DAY) + meta("dcterms.modified", DAY), None),
        (meta("og:release_date", DAY), DAY),
        (f"<meta name='parsely-page' content='{json.dumps({'pub_date': DAY})}'>", DAY),
        (meta("pubdate", "11/03/2021"), None),
        (meta("article:published_time", ZULU), "2021-11-04"),
        (meta("article:published_time", ZULU) + r'<script>x={"timezone":"America\/Chicago"}</script>', DAY),
        (meta("article:published_time", ZULU) + '<script>zones=["US/Eastern", "US/Pacific"]</script>', "2021-11-04"),
        (meta("article:published_time", f"{DAY}T20:30:00Z") + '<script>x={tz:"Asia/Kolkata"}</script>', DAY),
        (canonical("news/ferry-stopped-20211103-p595kz.html"), DAY),
        (canonical("news/2021_11_03_ferry.html"), DAY),
        (canonical("artikel/03.11.2021/ferry"), DAY),
        (canonical("n3/2021/1103/c90000.html"), DAY),
        (canonical("2021-11/03/c_123.htm"), DAY),
        (canonical("a/idUSKBN20211103"), None),
        (canonical("article/20211399"), None),
        (canonical("events/pier-party-2021-12-24"), None),
    ],
)
def test_dates_that_the_head_of_a_page_states(tmp_path: Path, head: str, day: str | None) -> None:
    assert day_of(tmp_path, head, ARTICLE % "") == day


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline">By Ann Lee, Bay News | Posted: Wed 3rd Nov 2021, 9:15 am</p>',
        '<p class="auteur">Par Anne Leroy, publié le 3 novembre 2021 à 09h15, mis à jour le 5 novembre 2021</p>',
        "<p>Updated Nov. 9, 2021 (originally published Nov. 3, 2021)</p>",
        '<span class="posted" title="November 3, 2021 9:15 AM">3 hours ago</span>',
        '<span class="article__date" data-timestamp="1635930000">yesterday</span>',
        '<p>By Ann Lee <time datetime="2021-11-03">last Wednesday</time></p>',
        '<abbr class="published" title="2021-11-03">3d</abbr> <abbr class="updated" title="2021-11-09">now</abbr>',
    ],
)
def test_dates_that_a_page_shows_below_its_headline(tmp_path: Path, line: str) -> None:
    assert day_of(tmp_path, "", ARTICLE % line) == DAY


@pytest.mark.parametrize(
    "below",
    [
        "<p>Published on November 3, 2021 in Local News</p>",
        '<footer class="entry-footer"><span class="posted-on">November 3, 2021</span></footer>',
    ],
)
def test_dates_that_a_page_shows_below_its_text(tmp_path: Path, below: str) -> None:
    assert day_of(tmp_path, "", f"<article><h1>{TITLE}</h1>{TEXT}{below}</article>") == DAY


@pytest.mark.parametrize(
    "line",
    [
        '<p>Updated <time datetime="2021-11-09">9 November</time></p>',
        '<p class="date">Updated 3 hours ago</p>',
        '<p class="date">Published 03/11/2021</p>',
        '<div class="image-caption">File photo, May 9, 2018</div>',
        "<figure><figcaption>May 9, 2018</figcaption></figure>",
        '<div class="event-box"><span class="event-date">December 24, 2021</span> Pier party, tickets 5 euros</div>',
        "<p>December 24, 2021: Pier party, tickets 5 euros</p>",
        "<p>The Pier, by Tom Reed. Published May 4, 2019 by Bay Books.</p>",
        '<p>"We shall repair it" - Mayor, May 4, 2019</p>',
        '<blockquote class="tweet">Gone&mdash; Bay (@bay) <a href="https://t.example/1">May 4, 2019</a></blockquote>',
        "<p>Terms of use, effective May 4, 2019</p>",
        "<p>Correction, November 9, 2021: An earlier version of this article misstated the length of the pier.</p>",
        '<abbr class="updated" title="2021-11-09">now</abbr>',
    ],
)
def test_days_of_other_things_below_the_headline(tmp_path: Path, line: str) -> None:
    assert day_of(tmp_path, "", ARTICLE % line) is None


@pytest.mark.parametrize(
    "around",
    [
        '%s<div class="comments"><div class="comment"><span class="date">November 20, 2021</span> No</div></div>',
        '%s<ol class="replies"><li><time datetime="2021-12-02">Dec 2</time><p>No!</p></li></ol>',
        '%s<section class="related"><a href="/x">Old pier sold</a><span class="post-date">May 4, 2019</span></section>',
        '%s<div class="col-3"><p><time datetime="2022-02-24">Thu</time> <a href="/a">Bus strike</a></p></div>',
        '%s<div class="next-post"><a href="/n">Bus strike</a> <time datetime="2022-02-24">Thu</time></div>',
        '<div id="today">Friday, 25 February 2022</div>%s<footer>Copyright 2022 Bay News. Built 2022-02-25</footer>',
        '<aside><time datetime="2019-01-02">2 Jan</time></aside>%s',
        f"%s{TEXT}<p>Harbor Post, May 4, 2019</p>",
    ],
)
def test_days_of_other_things_around_the_article(tmp_path: Path, around: str) -> None:
    assert day_of(tmp_path, "", around % (ARTICLE % "")) is None
