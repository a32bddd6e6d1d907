"""Feeds: an entry an article, its markup cleaned, its date with its origin; hostile XML expands to nothing."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load
from timeline.ingest.fragment import fragment_text, inline_text
from timeline.model import Article, PublishedFrom

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
RSS = """<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="feed.css"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbor &amp; Post</title><link>https://harbor.example/</link><language>en-gb</language>
<item>
 <title>&lt;b&gt;Bridge&lt;/b&gt; closed &amp;amp; guarded</title>
 <link>https://harbor.example/bridge</link>
 <pubDate>Sat, 12 Feb 2022 08:00:00 +0100</pubDate>
 <description>The bridge is closed.</description>
 <content:encoded><![CDATA[<p>The army closed&nbsp;the bridge.</p><script>track()</script>
 <ul><li>North: open</li><li>South: shut</li></ul><p>One<br>two.</p>]]></content:encoded>
</item>
<item><title>Only a title</title><pubDate>Sat, 12 Feb 2022 09:00:00 +0100</pubDate></item>
<item><description>Fish &amp;amp; ships: 5 &lt; 6 &hellip;</description><dc:date>2022-02-13</dc:date>
 <guid isPermaLink="false">77</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Harbor &lt;i>Post&lt;/i></title>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Bridge <em>closed</em></div></title>
<link rel="self" href="https://harbor.example/self"/><link href="https://harbor.example/a"/>
<updated>2022-02-14T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is closed.</p><p>It stays so.</p></div></content>
</entry>
<entry><title>Ferry</title><published>2022-02-12T10:00:00+02:00</published><updated>2022-02-14T00:00:00Z</updated>
<source><title>Ferry News</title></source><summary>The ferry sails again.</summary></entry></feed>"""


def read_feed(folder: Path, markup: str | bytes, name: str = "feed.xml") -> tuple[list[Article], list[Skipped]]:
    (folder / name).write_bytes(markup.encode() if isinstance(markup, str) else markup)
    items = list(load([folder / name], today=TODAY))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Skipped)]


@pytest.mark.parametrize("name", ["feed.xml", "saved.txt", "feed.html", "rss"])
def test_rss(tmp_path: Path, name: str) -> None:
    (first, third), (skipped,) = read_feed(tmp_path, RSS, name)
    assert first.title == "Bridge closed & guarded"
    assert first.text == "The army closed the bridge.\n\n- North: open\n- South: shut\n\nOne\ntwo."
    assert (first.source, first.url, first.language) == ("Harbor & Post", "https://harbor.example/bridge", "en")
    assert first.published == dt.datetime(2022, 2, 12, 8)  # noqa: DTZ001
    assert (first.published_from, first.published_note) == (PublishedFrom.METADATA, "from the feed's <pubDate>")
    assert first.origin == f"{name}, entry 1"
    assert (third.text, third.title, third.url) == ("Fish & ships: 5 < 6 …", None, None)
    assert third.published == dt.datetime(2022, 2, 13)  # noqa: DTZ001
    assert skipped.reason == "1 of its 3 entries hold no text; save the articles themselves"


def test_atom(tmp_path: Path) -> None:
    (first, second), skipped = read_feed(tmp_path, ATOM)
    assert skipped == []
    assert (first.title, first.text) == ("Bridge closed", "It is closed.\n\nIt stays so.")
    assert (first.source, first.url) == ("Harbor Post", "https://harbor.example/a")
    assert first.published_note == "from the feed's <updated>"
    assert (second.source, second.text) == ("Ferry News", "The ferry sails again.")
    assert second.published == dt.datetime(2022, 2, 12, 10)  # noqa: DTZ001
    assert "2022-02-14" not in second.published_note


def test_rdf(tmp_path: Path) -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old Post</title></channel>
    <item><title>Bridge</title><description>The bridge fell.</description><dc:date>2001-02-03</dc:date></item>
    </rdf:RDF>"""
    (article,), _ = read_feed(tmp_path, rdf)
    assert (article.source, article.text) == ("Old Post", "The bridge fell.")
    assert article.published == dt.datetime(2001, 2, 3)  # noqa: DTZ001


def test_entities_that_a_feed_declares_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    layers = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE rss [<!ENTITY a0 "boom"><!ENTITY x SYSTEM "{secret.as_uri()}">{layers}]>'
    item = "<item><title>T &a9;</title><description>It is closed &a9; &x; now.</description></item>"
    begun = time.perf_counter()
    (article,), skipped = read_feed(tmp_path, f'<?xml version="1.0"?>{doctype}<rss><channel>{item}</channel></rss>')
    assert time.perf_counter() - begun < 2
    assert skipped == []
    assert article.text == "It is closed &a9; &x; now."
    assert article.title == "T &a9;"


def test_feed_that_breaks_off_loses_only_its_end(tmp_path: Path) -> None:
    articles, skipped = read_feed(tmp_path, RSS[: RSS.index("<dc:date>2022")])
    assert articles[0].title == "Bridge closed & guarded"
    assert "XML is broken at line" in skipped[-1].reason


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ('<rss version="2.0"><channel></channel></rss>', "a feed without entries"),
        ("<rss", "a feed"),
        ("<feed>" * 300 + "</feed>" * 300, "a feed"),
        ("<rss><channel>" + "<item/>" * 3 + "</channel></rss>", "3 of its 3 entries hold no text"),
    ],
)
def test_feed_without_articles_is_one_line(tmp_path: Path, markup: str, reason: str) -> None:
    articles, skipped = read_feed(tmp_path, markup)
    assert articles == []
    assert skipped[0].reason.startswith(reason)


def test_feed_in_a_declared_charset(tmp_path: Path) -> None:
    markup = '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><description>The café is closed.'
    (article,), _ = read_feed(tmp_path, (markup + "</description></item></channel></rss>").encode("latin-1"))
    assert article.text == "The café is closed."


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h2>A &amp; B</h2><p>One.</p>Tail", "## A & B\n\nOne.\n\nTail"),
        (
            "<table><tr><th>Day</th><td>Event</td></tr><tr><td>17</td><td>Fire</td></tr></table>",
            "Day | Event\n17 | Fire",
        ),
        ("<p>a<script>x</script> b<style>y</style>c</p>", "a bc"),
        ("", ""),
    ],
)
def test_fragment(markup: str, text: str) -> None:
    assert fragment_text(markup) == text


def test_fragment_of_a_thousand_nested_elements_does_not_crash() -> None:
    assert fragment_text("<p>One.</p>" + "<div>" * 1_000 + "deep").startswith("One.")


@pytest.mark.parametrize("block", "center details fieldset legend summary caption menu dir hgroup".split())
def test_what_browsers_show_as_a_block_is_one(block: str) -> None:
    assert fragment_text(f"Before.<{block}>One.</{block}><{block}>Two.</{block}>").split() == [
        "Before.",
        "One.",
        "Two.",
    ]


def test_title_without_markup() -> None:
    assert inline_text("5 &lt; 6 <b>now</b>\n &quot;yes&quot;") == '5 < 6 now "yes"'
    assert inline_text("a < b") == "a < b"
