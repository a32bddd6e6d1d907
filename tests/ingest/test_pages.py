"""What is the article of a page: its lead, its paragraphs, and none of what stands around them."""

from __future__ import annotations

import datetime as dt
import importlib.util
import sys
from typing import TYPE_CHECKING

import lxml.html
import pytest

from timeline.errors import MissingExtraError
from timeline.ingest import read
from timeline.ingest.linked import links_of, without_links

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
TITLE = "Bridge over the harbor closed"
LEAD = "The harbor bridge was closed to all traffic on Saturday morning, the city council said in a statement."
PARAGRAPHS = (
    "The army put up barriers on both banks before dawn, and police sent drivers to the old road along the river.",
    "Engineers found cracks in two of the pillars on Friday, a spokesman said, and asked for the bridge to be closed.",
    "Two ferries are to carry passengers from Monday, as they did in the flood of 1997, when the old bridge fell.",
    "The mayor said that repairs would take at least a week, and that nobody had been hurt in the night.",
)
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
needs_fast = pytest.mark.skipif(importlib.util.find_spec("resiliparse") is None, reason="needs the extra 'fast'")
HEAD = f"<title>{TITLE} | Harbor Post</title>"


def text_of(path: Path, body: str, head: str = HEAD) -> str:
    """Read a page of this body."""
    (path / "page.html").write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    (article,) = read(path / "page.html", today=TODAY)
    return article.text


@pytest.mark.parametrize(
    "lead",
    [
        f'<div class="article-cover"><h1>{TITLE}</h1><strong class="standfirst">{LEAD}</strong></div>',
        f'<header><h1>{TITLE}</h1><div><div class="perex">{LEAD}</div></div></header>',
        f"<h1>{TITLE}</h1><section><h2>{LEAD}</h2></section>",
        f"<header><h2>{TITLE}</h2><p>By Ann Lee</p><p>{LEAD}</p></header>",
        f'<h1>{TITLE}</h1><div class="main"><div class="photo"><p>Ann</p></div>{LEAD}</div>',
    ],
)
def test_lead_between_headline_and_text_is_read(tmp_path: Path, lead: str) -> None:
    text = text_of(tmp_path, f'{lead}<div class="article-body">{BODY}</div>')
    assert text.count(LEAD) == 1
    assert text.index(LEAD) < text.index(PARAGRAPHS[0])


@pytest.mark.parametrize(
    "between",
    [
        '<div class="newsletter">Sign up for our morning letter and read all that matters before others do.</div>',
        "<figure><figcaption>The harbor bridge as it was on Friday night, from the old road.</figcaption></figure>",
        '<div><a href="/x">Ten things that you should know about the bridges of our old town.</a></div>',
        "<div>Harbor, Bridges, Traffic, Ferries, Weather, Council, Police, Army, Roads, Engineers, Repairs, News</div>",
        '<div class="author-bio">Ann Lee writes about the harbor and has been with this paper for years.</div>',
    ],
)
def test_other_things_below_the_headline_are_no_lead(tmp_path: Path, between: str) -> None:
    text = text_of(tmp_path, f"<h1>{TITLE}</h1>{between}<main><article>{BODY}</article></main>")
    assert text.startswith((PARAGRAPHS[0], f"## {TITLE}\n\n{PARAGRAPHS[0]}"))


def test_text_that_is_none_of_the_article_gives_way_to_it(tmp_path: Path) -> None:
    notice = "In loving memory of a harbor pilot, who went on his last journey after a long life at sea, say his sons. "
    notices = "".join(f"<p>{number}. {notice * 3}</p>" for number in range(1, 15))
    article = "".join(f'<div class="block"><div class="block-content">{text}</div></div>' for text in PARAGRAPHS)
    page = f'<div class="cover"><h1>{TITLE}</h1></div>{article}<article class="article-content">{notices}</article>'
    text = text_of(tmp_path, page)
    assert all(paragraph in text for paragraph in PARAGRAPHS)


def test_menu_before_the_article_is_left_out_and_lists_of_data_are_kept(tmp_path: Path) -> None:
    menu = "".join(f"<li>{name}</li>" for name in "Home World Politics Sport Culture Weather Traffic Letters".split())
    data = "".join(f"<li>Pillar {number}: cracked</li>" for number in range(1, 10))
    text = text_of(tmp_path, f"<article><ul>{menu}</ul><ul>{data}</ul>{BODY}</article>", "<title>Harbor Post</title>")
    assert "Culture" not in text
    assert "- Pillar 9: cracked" in text


@needs_fast
def test_fast_engine_reads_the_article_and_the_same_date(tmp_path: Path) -> None:
    date = '<meta property="article:published_time" content="2022-02-12T10:00:00+02:00">'
    menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
    page = f"<html><head>{HEAD}{date}</head><body>{menu}<article><h1>{TITLE}</h1>{BODY}<h2>Ferries</h2>{BODY}</article>"
    (tmp_path / "page.html").write_text(page)
    (careful,), (fast,) = (list(read(tmp_path, today=TODAY, fast=fast)) for fast in (False, True))
    assert (fast.published, fast.published_from) == (careful.published, careful.published_from)
    assert all(paragraph in fast.text for paragraph in PARAGRAPHS)
    assert "## Ferries" in fast.text
    assert "Sport" not in fast.text


@needs_fast
def test_fast_engine_leaves_pages_in_which_it_finds_nothing_to_the_careful_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resiliparse.extract.html2text.extract_plain_text", lambda *_, **__: " \n")
    (tmp_path / "page.html").write_text(f"<html><head>{HEAD}</head><body><article>{BODY}</article></body></html>")
    (article,) = read(tmp_path, today=TODAY, fast=True)
    assert PARAGRAPHS[0] in article.text


def test_fast_engine_that_is_not_installed_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resiliparse.extract.html2text", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'crisis-timeline\[fast\]'"):
        read(tmp_path, fast=True)


def test_an_outlet_given_as_an_address_and_lines_that_only_part_the_text(tmp_path: Path) -> None:
    said = "The council met in the old town hall and talked about the bridge until late at night, the mayor said."
    (tmp_path / "a.html").write_text(
        '<html><head><meta property="og:site_name" content="https://www.harbor-post.example"></head>'
        f"<body><article><p>{said}</p><p>___</p><p>{said.replace('bridge', 'ferry')}</p></article></body></html>"
    )
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert article.source == "harbor-post.example"
    assert article.text.split() == [*said.split(), *said.replace("bridge", "ferry").split()]


def test_paragraph_lost_between_two_others_is_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = PARAGRAPHS[2]
    kept = [text for text in PARAGRAPHS if text != lost]
    monkeypatch.setattr("timeline.ingest.pagetext._paragraphs", lambda _: iter(kept))
    text = text_of(tmp_path, f"<h1>{TITLE}</h1><article>{BODY}</article>")
    assert text.split("\n\n") == list(PARAGRAPHS)


MENU = "".join(
    f'<li><a href="/{name}">{name}</a></li>' for name in "World Politics Sport Culture Weather Traffic Letters".split()
)
STORIES = "".join(
    f'<div class="item"><h4><a href="/{n}">Story {n} of the day that all people read</a></h4>'
    f"<p>What happened in town number {n} last night is still not clear to the police there.</p></div>"
    for n in range(12)
)


@pytest.mark.parametrize("fast", [False, pytest.param(True, marks=needs_fast)])
@pytest.mark.parametrize(
    ("body", "gone"),
    [
        (f'<article><ul>{MENU}<li><a href="#">{TITLE}</a></li></ul><h1>{TITLE}</h1>{BODY}</article>', "Culture"),
        (
            (
                f"<article><h1>{TITLE}</h1>{BODY}<h3>MORE ON THE FLOOD</h3>"
                '<p><a href="/a">Where to find a ferry</a></p><p><a href="/b">Photos: the old bridge</a></p></article>'
            ),
            "Where to find",
        ),
        (f"<div><h1>{TITLE}</h1>{BODY}<h3>More stories</h3>{STORIES}</div>", "town number"),
    ],
)
def test_menus_above_and_other_stories_below_are_no_text(tmp_path: Path, body: str, gone: str, *, fast: bool) -> None:
    page = f'<!DOCTYPE html><html lang="en"><head>{HEAD}</head><body>{body}</body></html>'
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=TODAY, fast=fast)
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert gone not in article.text
    assert article.text.endswith(PARAGRAPHS[-1])


def test_links_that_are_all_of_a_page_stay() -> None:
    page = "".join(f'<p><a href="/{n}">The council met for day {n} of the flood.</a></p>' for n in range(12))
    tree = lxml.html.document_fromstring(f"<html><body>{page}</body></html>")
    text = "\n\n".join(paragraph.text_content() for paragraph in tree.iter("p"))
    assert without_links(text, links_of(tree), TITLE) == text
    assert without_links("\n\n".join((*PARAGRAPHS, text)), links_of(tree), TITLE) == "\n\n".join(PARAGRAPHS)


@needs_fast
def test_fast_engine_that_misses_lists_leaves_the_page_to_the_careful_one(tmp_path: Path) -> None:
    items = "".join(f"<li>{text}</li>" for text in PARAGRAPHS)
    page = f"<html><head>{HEAD}</head><body><article><h1>{TITLE}</h1><p>{LEAD}</p><ul>{items}</ul></article></body>"
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=TODAY, fast=True)
    assert all(f"- {paragraph}" in article.text for paragraph in PARAGRAPHS)


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td>Menu<br>Home</td><td>{}<br><br>{}<br>{}<br>{}</td></tr></table>",
        "<table><tr><td><p>{}</p><p>{}</p><p>{}</p><p>{}</p></td></tr></table>",
        "<blockquote><p>{}</p><p>{}</p></blockquote><p>{}</p><p>{}</p>",
        "<ul><li><p>{}</p><p>{}</p></li><li>{}</li></ul><p>{}</p>",
        "<dl><dt>Saturday</dt><dd><p>{}</p><p>{}</p></dd></dl><p>{}</p><p>{}</p>",
        "<div>{}<div>{}</div><div>{}</div>{}</div>",
        "<div>{}<div>{}<div>{}</div></div>{}</div>",
    ],
)
def test_paragraphs_inside_cells_quotations_items_and_divisions_are_not_glued(tmp_path: Path, body: str) -> None:
    text = text_of(tmp_path, f"<h1>{TITLE}</h1>" + body.format(*PARAGRAPHS))
    lines = [line.removeprefix("- ").removeprefix("Saturday: ") for line in text.splitlines()]
    assert [line for line in lines if line in PARAGRAPHS] == list(PARAGRAPHS)


def test_cells_stand_beside_each_other_and_a_label_before_its_paragraphs(tmp_path: Path) -> None:
    day = f"<tr><td><p>12 March</p></td><td><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></td></tr>"
    pillar = "<tr><td><p>Pillar</p><p>4</p></td><td><p>cracked</p></td></tr>"
    text = text_of(tmp_path, f"<h1>{TITLE}</h1>{BODY}<table>{day}{pillar}</table>")
    assert f"12 March | {PARAGRAPHS[2]}\n{PARAGRAPHS[3]}\nPillar 4 | cracked" in text
