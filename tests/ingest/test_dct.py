"""Document creation time: where it is looked for, in which order, and what is refused."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.ingest import infer_dct, load, read
from timeline.ingest.byline import find_byline
from timeline.ingest.dct import Evidence, Stated, decide
from timeline.ingest.stamp import AmbiguousDayError, read_stamp
from timeline.ingest.weburl import day_in_url, host_of, unarchived
from timeline.model import Article, PublishedFrom

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
BODY = "The council met on Monday. It will meet again next week."
WEEKDAY_BODY = "The council met on Saturday, February 12, and rose late at night."


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("evidence", "published", "origin"),
    [
        (
            Evidence(BODY, given=at("2022-01-05"), stated=(Stated("2022-02-01", "field 'date'"),)),
            "2022-01-05",
            PublishedFrom.GIVEN,
        ),
        (
            Evidence(BODY, stated=(Stated("2022-02-05", "field 'date'"),), url="https://a.example/2022/02/03/x"),
            "2022-02-05",
            PublishedFrom.METADATA,
        ),
        (
            Evidence(f"Published 9 February 2022\n\n{BODY}", url="https://a.example/2022/02/03/x"),
            "2022-02-03",
            PublishedFrom.URL,
        ),
        (Evidence(f"Published 9 February 2022\n\n{WEEKDAY_BODY}"), "2022-02-09", PublishedFrom.BYLINE),
        (
            Evidence(BODY, shown=Stated("2022-02-08", "the date that the page shows")),
            "2022-02-08",
            PublishedFrom.BYLINE,
        ),
        (Evidence(WEEKDAY_BODY), "2022-02-12", PublishedFrom.WEEKDAY),
        (Evidence(BODY), None, PublishedFrom.NONE),
    ],
)
def test_order_of_origins(evidence: Evidence, published: str | None, origin: PublishedFrom) -> None:
    found = decide(evidence, today=TODAY)
    assert (found.published, found.origin) == (at(published) if published else None, origin)
    assert found.note


@pytest.mark.parametrize(
    ("stated", "url", "published", "note"),
    [
        (["2022-02-01T10:00:00Z", "2022-02-01"], None, "2022-02-01T10:00:00", "from first"),
        (["2022-02-01", "2022-02-01T10:00:00"], None, "2022-02-01T10:00:00", "from second"),
        (["2022-02-01", "2022-02-03"], None, "2022-02-01", "second says 2022-02-03"),
        (["2022-02-01T23:30:00Z", "2022-02-02T01:30:00+02:00"], None, "2022-02-02T01:30:00", "from second"),
        (["2022-02-02T02:30:00Z"], "https://a.example/2022/02/01/x", "2022-02-01", "at Greenwich"),
        (["2022-02-02T12:30:00Z"], "https://a.example/2022/02/01/x", "2022-02-02T12:30:00", "URL says 2022-02-01"),
        (["2022-03-03", "2022-02-28"], None, "2022-02-28", "after the reference day 2022-03-01"),
        (["2022-03-02"], None, "2022-03-02", "from first"),
        (["1970-01-01", "2022-02-28"], None, "2022-02-28", "what software writes"),
        (["02/03/2022", "2022-02-28"], None, "2022-02-28", "may be"),
        (["soon", "2022-02-28"], None, "2022-02-28", "is no date"),
        (["2016-05-01", "2022-02-03"], "https://a.example/2022/02/03/x", "2022-02-03", "is before the day in the path"),
        (["2016-05-01"], "https://a.example/2022/02/03/x", "2022-02-03", "is before the day in the path"),
        (["2022-02-01"], "https://a.example/2022-02-03-vote-ahead", "2022-02-01", "URL says 2022-02-03"),
        (["2022-02-02T01:30:00Z"], "https://paper.example.ca/x", "2022-02-01", "the day before at paper.example.ca"),
        (["2022-02-02T02:30:00Z"], "https://paper.example.ca/x", "2022-02-02T02:30:00", "from first"),
        (["2022-02-01T23:30:00Z"], "https://paper.example.in/x", "2022-02-01T23:30:00", "from first"),
        (["2031-01-01"], "https://a.example/2031/01/01/x", None, "after the reference day"),
    ],
)
def test_rival_metadata_are_judged_and_told(
    stated: list[str], url: str | None, published: str | None, note: str
) -> None:
    names = ("first", "second")
    pairs = tuple(Stated(value, name) for value, name in zip(stated, names, strict=False))
    found = decide(Evidence(BODY, stated=pairs, url=url), today=TODAY)
    assert found.published == (at(published) if published else None)
    assert note in found.note


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-02-12", "2022-02-12"),
        ("2022-02-12T15:04:05+03:00", "2022-02-12T15:04:05"),
        ("2022-02-12 15:04", "2022-02-12T15:04"),
        ("20220212T15:04:05Z", "2022-02-12T15:04:05"),
        ("2022/02/12 15:04:05", "2022-02-12T15:04:05"),
        ("Sat, 12 Feb 2022 15:04:05 +0300", "2022-02-12T15:04:05"),
        ("12.02.2022", "2022-02-12"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("February 12, 2022", "2022-02-12"),
        ("Saturday 12th February 2022 3:15 PM", "2022-02-12T15:15"),
        ("12 février 2022", "2022-02-12"),
        ("/ viernes 12 de febrero de 2021", "2021-02-12"),
        ("Danmark - 12. marts 2020 kl. 20:00", "2020-03-12"),
        ("12 Marzo, 2020", "2020-03-12"),
        ("12. desember 2021", "2021-12-12"),
        ("2022. február 12.", "2022-02-12"),
        ("2022년 2월 12일", "2022-02-12"),
        ("12 फरवरी 2022", "2022-02-12"),
        ("12 лютого 2022", "2022-02-12"),
        ("12 मार्च 2022", "2022-03-12"),
        ("12 ਜੂਨ 2022", "2022-06-12"),
        ("12 มีนาคม 2022", "2022-03-12"),
        ("3 mai 2022", "2022-05-03"),
        ("31 septembrie 2022", None),
        ("04:25:06 PM IST Feb 12, 2022", "2022-02-12T16:25:06"),
        ("Sat, Feb 12 2022 10:01:41 EST", "2022-02-12T10:01:41"),
        ("Feb. 12, 2022 at 12:05 a.m. GMT", "2022-02-12T00:05"),
        ("12 Feb 2022 | 23:59", "2022-02-12T23:59"),
        ("February 30, 2022 at 10:00", None),
        ("12 pages of 2022 in all", None),
        ("1644652800", "2022-02-12T08:00"),
        ("1644652800000", "2022-02-12T08:00"),
        ("2022-02-30", None),
        ("2022-02", None),
        ("February 2022", None),
        ("12 February", None),
        ("yesterday", None),
        ("2 days ago", None),
        ("Saturday", None),
        ("", None),
        ("202202121504", None),
        ("x" * 500, None),
    ],
)
def test_stated_date_is_read_or_refused(text: str, day: str | None) -> None:
    stamp = read_stamp(text)
    assert (stamp.moment if stamp else None) == (at(day) if day else None)


@pytest.mark.parametrize(
    ("zone", "hours"), [("IST", 5.5), ("EDT", -4), ("GMT", 0), ("(UTC)", 0), ("pst", -8), ("", None)]
)
def test_zone_of_an_english_date_is_kept(zone: str, hours: float | None) -> None:
    stamp = read_stamp(f"February 12, 2022 10:30 {zone}".strip())
    assert stamp is not None
    assert stamp.clock
    assert stamp.offset == (None if hours is None else dt.timedelta(hours=hours))


@pytest.mark.parametrize("text", ["12 August 2022 at 10:30 EST", "19 sierpnia 2022", "2022年8月19日"])
def test_plain_forms_do_not_wait_for_dateparser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateparser.parse", lambda *_, **__: pytest.fail("it was asked"))
    assert read_stamp(text) is not None


def test_date_in_numbers_with_two_readings_is_not_guessed() -> None:
    with pytest.raises(AmbiguousDayError, match="2022-12-02"):
        read_stamp("02/12/2022")


@given(moment=st.datetimes(min_value=at("1000-01-01"), max_value=at("9999-12-31")))
def test_iso_stamps_come_back(moment: dt.datetime) -> None:
    moment = moment.replace(microsecond=0)
    stamp = read_stamp(moment.isoformat())
    assert stamp is not None
    assert stamp.moment == moment


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 12 February 2022", "2022-02-12"),
        ("Published on Saturday, February 12, 2022", "2022-02-12"),
        ("February 12, 2022 3:15 pm", "2022-02-12T15:15"),
        ("By Ann Reed | February 12, 2022", "2022-02-12"),
        ("Saturday 12 February 2022", "2022-02-12"),
        ("12.02.2022", "2022-02-12"),
        ("12.02.2022, 15:15", "2022-02-12T15:15"),
        ("2022-02-12", "2022-02-12"),
        ("Posted: 2022-02-12", "2022-02-12"),
        ("KYIV, Feb. 12, 2022 (Quillmark) - The council met.", "2022-02-12"),
        ("NEW YORK, February 12, 2022. /Quillmark/. The council met.", "2022-02-12"),
        ("Publié le 12 février 2022 à 18:30", "2022-02-12T18:30"),
        ("Samstag, 12. Februar 2022", "2022-02-12"),
        ("12 лютого 2022", "2022-02-12"),
        ("12 de febrero de 2022", "2022-02-12"),
        ("2022年2月12日", "2022-02-12"),
        ("Mis à jour le 12 février 2022", None),
        ("Le 12 février 2022, le conseil a fermé le pont.", None),
        ("12 Soldiers 2022", None),
        ("The council met on February 12, 2022.", None),
        ("The war of February 12, 2022 and what it means", None),
        ("Updated 12 February 2022", None),
        ("Last modified: 2022-02-12", None),
        ("### February 12, 2022", None),
        ("- 12 February 2022", None),
        ("02/03/2022", None),
        ("KYIV, Feb. 12 (Quillmark) - The council met.", None),
        ("What happened since 12 February 2022", None),
        ("Parliament voted 12 February 2022 to close the bridge over the river for good", None),
    ],
)
def test_date_line_near_the_top(line: str, day: str | None) -> None:
    found = find_byline(f"The bridge is closed\n\n{line}\n\n{BODY}")
    assert (found.stamp.moment if found.stamp else None) == (at(day) if day else None)


def test_date_line_far_below_is_none() -> None:
    assert (
        find_byline("\n\n".join([*["A line of words about the bridge."] * 30, "Published 12 February 2022"])).stamp
        is None
    )


def test_dateline_without_a_year_is_a_hint_only() -> None:
    assert find_byline("KYIV, Feb. 12 (Quillmark) - The council met.").dateline == (2, 12)
    found = decide(Evidence(f"KYIV, Feb. 14 (Quillmark) - {WEEKDAY_BODY}"), today=TODAY)
    assert (found.published, found.origin) == (at("2022-02-14"), PublishedFrom.WEEKDAY)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2022/02/12/bridge.html", "2022-02-12"),
        ("https://a.example/world/2022/2/12/bridge", "2022-02-12"),
        ("https://a.example/world/2022/feb/12/bridge", "2022-02-12"),
        ("https://a.example/world/2022-02-12/bridge", "2022-02-12"),
        ("https://a.example/news/20220212/bridge", "2022-02-12"),
        ("https://a.example/2022/02/bridge", None),
        ("https://a.example/2022/02/31/bridge", None),
        ("https://a.example/bridge?date=2022-02-12", None),
        ("https://a.example/id/1202202123", None),
        ("https://[broken/2022/02/12/", None),
        (None, None),
    ],
)
def test_day_in_the_path_of_a_url(url: str | None, day: str | None) -> None:
    assert day_in_url(url) == (dt.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("url", "own", "day"),
    [
        ("https://web.archive.org/web/20220213101112/https://a.example/x", "https://a.example/x", "2022-02-13"),
        ("https://web.archive.org/web/20220213101112id_/http:/a.example/x", "http://a.example/x", "2022-02-13"),
        ("https://archive.ph/2022.02.13-101112/https://a.example/x", "https://a.example/x", "2022-02-13"),
        ("https://web.archive.org/web/20229913101112/https://a.example/x", "https://a.example/x", None),
        ("https://a.example/web/20220213101112/", "https://a.example/web/20220213101112/", None),
        (None, None, None),
    ],
)
def test_address_in_an_archive_of_the_web(url: str | None, own: str | None, day: str | None) -> None:
    assert unarchived(url) == (own, dt.date.fromisoformat(day) if day else None)


def test_page_kept_by_the_wayback_machine(tmp_path: Path) -> None:
    address = "https://web.archive.org/web/20220213101112/https://harbor-post.example/bridge"
    head = f'<title>Bridge closed</title><link rel="canonical" href="{address}"><meta name="date" content="2022-02-20">'
    bar = '<div id="wm-ipp-base"><h1>Bridge closed</h1><div>14 Feb 2022</div></div>'
    page = (
        f"<!DOCTYPE html><html><head>{head}</head><body>{bar}<h1>Bridge closed</h1><p>12 February 2022</p><p>{BODY * 5}"
    )
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert (article.url, article.source) == ("https://harbor-post.example/bridge", "harbor-post.example")
    assert article.published == at("2022-02-12")
    assert "2022-02-20 is after the reference day 2022-02-13" in article.published_note


def test_host_without_www() -> None:
    assert host_of("https://www.harbor-post.example/a") == "harbor-post.example"
    assert host_of("no address") is None


def test_names_and_times_of_files_are_no_evidence(tmp_path: Path) -> None:
    articles = []
    for name in ("a.txt", "2019-05-05-published-2019-05-05.txt"):
        path = tmp_path / name
        path.write_text(WEEKDAY_BODY)
        articles += list(load([path], today=TODAY))
        path.unlink()
    first, second = (item for item in articles if isinstance(item, Article))
    assert (first.published, first.published_note, first.article_id) == (
        second.published,
        second.published_note,
        second.article_id,
    )
    path = tmp_path / "20220212.txt"
    path.write_text(BODY)
    (undated,) = read(path, today=TODAY)
    assert (undated.published, undated.source, undated.title) == (None, None, None)


def test_dct_given_beats_all(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ndate: 2022-02-01\n---\nThe council met.")
    for dct in ("2022-02-12", dt.date(2022, 2, 12), at("2022-02-12")):
        (article,) = read(path, dct=dct, today=TODAY)
        assert (article.published, article.published_from) == (at("2022-02-12"), PublishedFrom.GIVEN)


def test_article_without_a_date_is_dated_by_its_text() -> None:
    undated = Article(article_id="a", text=WEEKDAY_BODY)
    found = infer_dct(undated, today=TODAY)
    assert (found.published, found.published_from) == (at("2022-02-12"), PublishedFrom.WEEKDAY)
    assert 2011 in found.rival_years
    assert infer_dct(found, today=dt.date(2040, 1, 1)) is found


@pytest.mark.parametrize(
    "part",
    [
        '<script>{"changed": "2022-02-08 13:14:26"}</script>',
        '<meta name="row" content="117, 2022-02-08 13:14:26"><meta name="description" content="As of 2022-02-08">',
        '<h1 class="masthead">Harbor Post</h1><div>Tuesday, February 8, 2022</div>',
        '<h1>Harbor Post</h1><div class="today">Tuesday, February 8, 2022</div>',
    ],
)
def test_day_of_data_or_of_the_masthead_is_no_publication_date(tmp_path: Path, part: str) -> None:
    page = "<!DOCTYPE html><html><head><title>Harbor Post: Register</title></head><body>"
    page += f"<header><div>{part}</div></header><main><article><p>{BODY * 5}</p></article></main></body></html>"
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert article.published is None


def test_day_below_the_headline_dates_the_page(tmp_path: Path) -> None:
    part = "<h1>Bridge closed</h1><div>Tuesday, February 8, 2022</div>"
    page = f"<!DOCTYPE html><html><head><title>Bridge closed</title></head><body>{part}<p>{BODY}</p></body></html>"
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert article.published == dt.datetime(2022, 2, 8)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("part", "day"),
    [
        ('<h2>Bridge closed</h2><div class="x published-date">/ martes 8 de febrero de 2022</div>', "2022-02-08"),
        ('<script>var page = {"publishDate": "2022-02-08", "updated": "2022-02-09"}</script>', "2022-02-08"),
        (r'<script>push("{\"articleDate\":\"2022-02-08T10:00\"}")</script>', "2022-02-08T10:00"),
        ('<script>var more = [{"publishDate": "2022-02-08"}, {"publishDate": "2022-01-11"}]</script>', None),
        ('<script>var page = {"lastPublishDate": "2022-02-08", "publishLast": "2022-02-08"}</script>', None),
        ('<ul><li class="item-time">1 de febrero de 2022</li><li class="item-time">2 de enero de 2022</li></ul>', None),
        ('<div class="current-date created">8 de febrero de 2022</div>', None),
    ],
)
def test_date_by_the_name_of_what_holds_it(tmp_path: Path, part: str, day: str | None) -> None:
    body = f"<p>{BODY * 5}</p><footer>{part}</footer>"
    page = f"<!DOCTYPE html><html><head><title>Bridge closed</title></head><body>{body}</body></html>"
    (tmp_path / "page.html").write_text(page)
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert article.published == (at(day) if day else None)


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("Monday, February 7, 2022", "2022-02-07"),
        ("February 7, 2022 at 8:30 PM EST", "2022-02-07T20:30"),
        ("Tuesday, February 8, 2022", "2022-02-08T01:30"),
        ("Updated February 7, 2022", "2022-02-08T01:30"),
        ("February 1, 2022", "2022-02-08T01:30"),
    ],
)
def test_day_shown_to_readers_decides_where_the_markup_states_greenwich_time(
    tmp_path: Path, shown: str, published: str
) -> None:
    head = '<title>Bridge closed</title><meta property="article:published_time" content="2022-02-08T01:30:00Z">'
    body = f"<h1>Bridge closed</h1><div>{shown}</div><p>{BODY}</p>"
    (tmp_path / "page.html").write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert article.published == at(published)


def test_two_digits_for_the_year_are_no_byline() -> None:
    assert find_byline(f"Bridge closed\n\n10/12/20 - 10h02\n\n{BODY}").stamp is None


def test_long_line_without_blanks_is_no_byline() -> None:
    assert find_byline("橋の閉鎖\n\n港町の新しい橋の工事の日程についての詳しいお知らせ(2022/2/8)\n").stamp is None


@pytest.mark.parametrize("words", ["Effective Date", "Due date", "Start date", "Expiry date", "Hearing Date"])
def test_other_dates_than_that_of_publication_are_no_byline(words: str) -> None:
    assert find_byline(f"Bridge closed\n\n- {words}: Saturday, February 12, 2022\n\n{BODY}").stamp is None


@pytest.mark.parametrize("words", ["Date", "Publication date", "Release Date", "Published", "By Ann Lee, posted on"])
def test_words_before_the_date_of_publication(words: str) -> None:
    stamp = find_byline(f"Bridge closed\n\n{words}: Saturday, February 12, 2022\n\n{BODY}").stamp
    assert stamp is not None
    assert stamp.moment == at("2022-02-12")


DATELINE = "ABUJA, Aug. 4 (Harbor Wire) - The council closed the bridge on Friday, the mayor said."


@pytest.mark.parametrize(
    ("url", "stated", "day"),
    [
        ("https://a.example/2017/08/bridge", None, "2017-08-04"),
        ("https://a.example/news/2017/bridge", None, "2017-08-04"),
        (None, "2017-08", "2017-08-04"),
        (None, "2017", "2017-08-04"),
        ("https://a.example/2017/11/bridge", None, None),
        ("https://a.example/2017/08/bridge", "2018", None),
        ("https://a.example/2035/08/bridge", None, None),
        (None, None, None),
    ],
)
def test_dateline_without_a_year_takes_the_year_that_is_known(
    url: str | None, stated: str | None, day: str | None
) -> None:
    evidence = Evidence(DATELINE, url=url, stated=(Stated(stated, "field 'date'"),) if stated else ())
    found = decide(evidence, today=TODAY)
    assert (str(found.published)[:10] if found.published else None) == day
    if day is None:
        assert "the dateline 'ABUJA, Aug. 4' names no year" in found.refused[-1]
        assert found.refused[-1] in found.note
    else:
        assert found.origin is PublishedFrom.BYLINE
        assert found.note.startswith("from the dateline 'ABUJA, Aug. 4' and the year in ")


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("date: 2035-01-01\n", "2035-01-01 is after the reference day 2022-03-01: not used"),
        ("date: 02/03/2022\n", "may be 2022-03-02 or 2022-02-03: not used"),
        ("date: 14.06.21\n", "'14.06.21' has a year of two digits: not used, write it as YYYY-MM-DD"),
        ("date: soon\n", "'soon' is no date with a day, month and year: not used"),
    ],
)
def test_why_a_date_is_refused_is_told_with_the_article(tmp_path: Path, head: str, reason: str) -> None:
    (tmp_path / "a.md").write_text(f"---\n{head}---\n{BODY}")
    (article,) = read(tmp_path / "a.md", today=TODAY)
    assert article.published is None
    (note,) = article.notes
    assert note.startswith("no publication date: front matter 'date'")
    assert reason in note


def test_the_day_of_a_change_alone_is_told_and_not_used() -> None:
    text = "Storm weakens\nBy Ann Roe | Updated September 27, 2024 10:42 p.m.\n\nThe storm weakened on Friday."
    found = find_byline(text)
    assert found.stamp is None
    assert found.doubts == (
        "byline: 'September 27, 2024 10:42 p.m.' tells of a change: not used, give the day with --dct",
    )


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Press Briefing by Press Secretary Jane Roe, June 5, 2023", "2023-06-05"),
        ("# Press Briefing by Press Secretary Jane Roe and Adviser John Doe, June 5, 2023", "2023-06-05"),
        ("Harbor Office\n\nRemarks by President Roe on the Flood in Elmham, 12 May 2020", "2020-05-12"),
        ("Daily update - 14 March 2022", "2022-03-14"),
        ("Norland: Daily Update (Tuesday, March 14, 2022)", "2022-03-14"),
        ("Situation report No. 12, 3 April 2021", "2021-04-03"),
        ("Flash Update #3 – Floods in Norland, 4 May 2021", "2021-05-04"),
        ("Norland Crisis: Situation Report (as of 3 April 2021)", "2021-04-03"),
        ("Offensive campaign assessment, 2022-03-20", "2022-03-20"),
        ("The 11 September 2001 attacks", None),
        ("11 September 2001 attacks", None),
        ("Battle of Elmham, 5 May 1990", None),
        ("Ten years after the flood of 5 May 2010", None),
        ("Report on the massacre at Elmham, 5 May 2010", None),
        ("Briefing: the bombing of Elmham, 5 May 1945", None),
        ("Statement on the anniversary of the flood of 5 May 1990", None),
        ("Obituary: Jane Roe, 5 May 1930 – 6 June 2020", None),
        ("Conference on floods, Port Roe, 5 May 2022", None),
    ],
)
def test_a_title_that_names_its_kind_of_text_ends_in_its_day(title: str, day: str | None) -> None:
    for evidence in (Evidence(f"{title}\n\n{BODY}"), Evidence(BODY, title=title.rpartition("\n")[2].strip("# "))):
        found = decide(evidence, today=dt.date(2024, 6, 1))
        assert (found.published and found.published.date().isoformat()) == day
        assert found.origin is (PublishedFrom.BYLINE if day else PublishedFrom.NONE)


ENTRIES = [
    ("1 March 1916", "We left the camp at dawn."),
    ("2 March 1916", "It was wet. Last night the wagons sank in the mud."),
    ("4 March 1916", "The fort fell to us."),
]


def _diary(entries: list[tuple[str, str]]) -> str:
    return "Notes of a sapper\n\n" + "\n\n".join(f"{day}\n\n{text}" for day, text in entries)


def test_a_day_that_heads_the_first_of_several_entries_is_no_byline() -> None:
    found = find_byline(_diary(ENTRIES))
    assert found.stamp is None
    assert found.doubts == (
        "byline: '1 March 1916' heads the first of several entries: not used, give the day with --dct",
    )


@pytest.mark.parametrize(
    "entries",
    [
        ENTRIES[:2],
        [ENTRIES[0], *ENTRIES[:0:-1]],  # days that go back
        [ENTRIES[0], (ENTRIES[0][0], "It was short."), *ENTRIES[1:]],  # comments on the same day
        [(day, "Parliament votes on the budget.") for day, _ in ENTRIES],  # an agenda
        [("Published 1 March 1916", ENTRIES[0][1]), *ENTRIES[1:]],
    ],
)
def test_a_day_alone_is_a_byline_where_no_later_entries_follow(entries: list[tuple[str, str]]) -> None:
    stamp = find_byline(_diary(entries)).stamp
    assert stamp is not None
    assert stamp.moment == at("1916-03-01")


@pytest.mark.parametrize(
    "days",
    [
        ("14 January 2020", "20 February 2020", "3 June 2020"),
        ("Tuesday, January 14, 2020", "Thursday, Feb. 20, 2020", "Wednesday, June 3, 2020"),
        ("2020-01-14", "2020-02-20", "2020-06-03"),
    ],
)
def test_a_chronology_in_the_present_over_many_weeks_has_no_byline_either(days: tuple[str, ...]) -> None:
    assert find_byline(_diary([(day, "Talks fail.") for day in days])).stamp is None
