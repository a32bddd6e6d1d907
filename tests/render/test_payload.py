from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from timeline.render.payload import event_data, page_data, quote_of
from timeline.render.rows import Row, read_rows

if TYPE_CHECKING:
    import pandas as pd

ROW = Row(
    index=0,
    event_id="e",
    start=None,
    end=None,
    sentence="Talks on Monday or on Monday week, she said.",
    expression="on Monday",
    sentence_start=100,
    char_start=119,
    char_end=128,
)


def test_the_quote_is_cut_where_the_offsets_say() -> None:
    assert quote_of(ROW) == ["Talks on Monday or ", "on Monday", " week, she said."]


@pytest.mark.parametrize(
    ("sentence_start", "char_start", "char_end"), [(None, None, None), (100, 90, 99), (100, 130, 139), (100, 500, 509)]
)
def test_the_quote_is_searched_where_the_offsets_do_not_fit(
    sentence_start: int | None, char_start: int | None, char_end: int | None
) -> None:
    row = replace(ROW, sentence_start=sentence_start, char_start=char_start, char_end=char_end)
    assert quote_of(row) == ["Talks ", "on Monday", " or on Monday week, she said."]


def test_a_quote_without_the_expression_stays_whole() -> None:
    assert quote_of(replace(ROW, expression="tomorrow")) == [ROW.sentence]
    assert quote_of(replace(ROW, expression=None, char_start=None)) == [ROW.sentence]
    assert quote_of(replace(ROW, sentence=None)) == []


def test_unsafe_links_are_left_out() -> None:
    assert "article" not in event_data(replace(ROW, url="javascript:alert(1)"), {})
    assert event_data(replace(ROW, url="https://example.org"), {})["article"] == {"url": "https://example.org"}


def test_a_merged_row_tells_its_other_mentions() -> None:
    data = event_data(replace(ROW, n_articles=3, n_sources=2, event_ids=("e", "f", "g")), {})
    assert (data["articles"], data["sources"], data["mentions"]) == (3, 2, ["f", "g"])


def test_a_merged_row_tells_its_other_tellings_word_for_word() -> None:
    other = replace(
        ROW,
        event_id="f",
        headline="The bridge fell",
        sentence="On Monday the bridge fell.",
        expression="On Monday",
        source="The Wire",
        published=dt.datetime(2022, 2, 15),  # noqa: DTZ001 (civil time)
        url="javascript:alert(1)",
    )
    data = event_data(replace(ROW, event_ids=("e", "f", "g")), {"e": ROW, "f": other})
    (telling,) = data["tellings"]
    assert telling["headline"] == "The bridge fell"
    assert telling["quote"] == ["", "On Monday", " the bridge fell."]
    assert telling["article"] == {"source": "The Wire", "published": "15 Feb 2022", "day": "2022-02-15"}
    assert "tellings" not in event_data(ROW, {"e": ROW})


@pytest.mark.parametrize(
    ("conflict", "rival"),
    [
        (
            "2022-02-17 (2 articles, 1 source; 5f0c)",
            {"told": "17 Feb 2022, told in 2 articles, 1 source", "id": "5f0c"},
        ),
        ("denied (1 article; 5f0c)", {"told": "denied, told in 1 article", "id": "5f0c"}),
        ("undated (3 articles, 2 sources; 5f0c)", {"told": "undated, told in 3 articles, 2 sources", "id": "5f0c"}),
        ("another \u202e note", {"told": "another note"}),
    ],
)
def test_what_contradicts_an_event_is_told_with_the_other_event(conflict: str, rival: dict[str, str]) -> None:
    assert event_data(replace(ROW, conflicts=(conflict,)), {})["rivals"] == [rival]


@pytest.mark.parametrize(
    ("published_from", "told"),
    [
        ("given", "set by the editors"),
        ("metadata", "from the article’s metadata"),
        ("url", "from the address"),
        ("byline", "from the byline"),
        ("weekday", "inferred from the weekdays in the text"),
        ("none", "not found"),
        (None, None),
    ],
)
def test_the_panel_tells_where_the_publication_date_was_found(published_from: str | None, told: str | None) -> None:
    data = event_data(replace(ROW, published_from=published_from), {})
    assert data.get("article", {}).get("origin") == told


def test_the_summary_counts_what_there_is(events: pd.DataFrame) -> None:
    data = page_data(read_rows(events), title="t", summary=None, notes=[" two \n lines", ""], articles=None)
    assert data["summary"].startswith("22 events, told in 1 article.")
    assert data["summary"].endswith(" 2 events could not be dated.")
    assert data["span"] == "Articles of 12 Feb 2022"
    assert data["notes"] == ["two lines"]


def test_the_articles_frame_counts_those_without_events(events: pd.DataFrame) -> None:
    articles = events[["article_id", "published"]].iloc[:3].copy()
    articles["published"] = articles["published"].where(
        articles.index != 0, articles["published"] - 3 * events["end"].diff().max() * 0
    )
    data = page_data(read_rows(events.iloc[:1]), title="t", summary=None, notes=[], articles=articles)
    assert data["summary"].startswith("1 event, told in 3 articles.")


def test_an_article_is_told_once_however_many_events_it_tells() -> None:
    rows = [replace(ROW, index=at, event_id=str(at), article_id=f"a{at % 2}", title="T") for at in range(6)]
    data = page_data(rows, title="t", summary=None, notes=[], articles=None)
    assert data["articles"] == [{"article_id": "a0", "title": "T"}, {"article_id": "a1", "title": "T"}]
    assert [event["article"] for event in data["events"]] == [0, 1] * 3


def test_what_a_person_corrected_reaches_the_page() -> None:
    data = event_data(replace(ROW, corrected="date", note="Checked.", pinned=True, off="hidden"), {})
    assert (data["corrected"], data["note"], data["pinned"], data["off"]) == ("date", "Checked.", True, "hidden")


def test_every_event_is_told_once(events: pd.DataFrame) -> None:
    data = page_data(read_rows(events), title="t", summary=None, notes=[], articles=None)
    assert [event["id"] for event in data["events"]] == list(events["event_id"])
    assert "Northland opens the bridge" not in str(data["figure"])
