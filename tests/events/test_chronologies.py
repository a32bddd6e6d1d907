"""Texts that are timelines themselves: each item an event on its day, with the year of its heading."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import read
from timeline.model import Article, Status
from timeline.pipeline import events_of

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Event

LISTED = """Timeline of the bridge crisis

## 2021

### November

- 17 November – The council closes the bridge.
- 23 November – Engineers find cracks in two pillars.

### December

- Dec. 3: The mayor warns that the bridge could fall.

## 2022

January 21: Talks in Geneva
January 28 - The ministers will meet again, they say.
"""
ABOVE = """
## 2022

February 4
The presidents sign a joint statement in Beijing. It runs to many pages.

February 12
The embassy is evacuated. On the same day the presidents talked by phone.

The airline stops its flights.

**21 February**

- Russia recognizes the two republics.
- Troops are ordered to enter.

## Reactions

The chancellor is not surprised.
"""
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Timeline</title></head><body><main><article>
<h1>Timeline of the bridge crisis</h1>
<p>This is the timeline of the crisis that led to the closing of the bridge and of all that came after it.</p>
<h2>2021</h2>
<dl><dt>17 November</dt><dd>The council closes the bridge for some weeks.</dd>
<dt>3 December</dt><dd>The mayor warns that the bridge could fall.</dd></dl>
<h2>2022</h2>
<table><tr><th>Date</th><th>Event</th></tr><tr><td>10 January</td><td>The ministers meet in Geneva.</td></tr>
<tr><td>12 January</td><td>The talks go on in Brussels.</td></tr></table>
<ul><li>February 21<ul><li>Russia recognizes the two republics.</li><li>Troops enter them.</li></ul></li></ul>
</article></main></body></html>"""


def rows(text: str, published: str | None = None) -> list[tuple[str, str, str]]:
    day = dt.datetime.fromisoformat(published) if published else None
    return told(events_of(Article(article_id="a", text=text, published=day)))


def told(events: list[Event]) -> list[tuple[str, str, str]]:
    return [(str(event.timex.value), event.status.value, event.headline) for event in events]


@pytest.mark.parametrize("published", [None, "2022-03-01", "2024-10-01"])
def test_items_that_begin_with_a_day_have_the_year_of_their_heading(published: str | None) -> None:
    assert rows(LISTED, published)[:4] == [
        ("2021-11-17", "happened", "The council closes the bridge"),
        ("2021-11-23", "happened", "Engineers find cracks in two pillars"),
        ("2021-12-03", "happened", "The mayor warns that the bridge could fall"),
        ("2022-01-21", "happened", "Talks in Geneva"),
    ]
    day, status, _ = rows(LISTED, published)[4]
    assert (day, status) == ("2022-01-28", "scheduled")


def test_item_ahead_of_the_publication_has_not_happened() -> None:
    assert rows(LISTED, "2021-12-01")[2][1] != Status.HAPPENED.value
    assert rows(LISTED, "2022-01-01")[3][1] == Status.SCHEDULED.value


@pytest.mark.parametrize("published", [None, "2022-03-01"])
def test_days_that_stand_above_date_the_paragraphs_below(published: str | None) -> None:
    assert rows(ABOVE, published) == [
        ("2022-02-04", "happened", "The presidents sign a joint statement in Beijing"),
        ("2022-02-12", "happened", "The embassy is evacuated"),
        ("2022-02-12", "happened", "The presidents talked by phone"),
        ("2022-02-12", "happened", "The airline stops its flights"),
        ("2022-02-21", "happened", "Russia recognizes the two republics"),
        ("2022-02-21", "happened", "Troops are ordered to enter"),
    ]


def test_row_of_an_entry_keeps_the_whole_line_as_evidence_and_says_why() -> None:
    first, *_ = events_of(Article(article_id="a", text=LISTED))
    assert first.sentence.text == "17 November – The council closes the bridge."
    assert LISTED[first.timex.start : first.timex.end] == "17 November"
    assert first.rule.endswith("the line begins with it")


@pytest.mark.parametrize(
    "text",
    [
        "February 4\nThe council met and talked.\n\nNobody spoke.",
        "On 4 February – a Friday – the council met.\n\nNobody spoke.\n\nOn 5 February it rose. On 6 February it met.",
    ],
)
def test_text_with_few_such_lines_is_no_chronology(text: str) -> None:
    assert not any("Nobody" in headline for _, _, headline in rows(text, "2022-03-01"))


def test_lists_and_tables_of_a_page_are_entries(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (article,) = read(tmp_path, today=dt.date(2022, 3, 1))
    assert "- 17 November: The council closes the bridge for some weeks." in article.text.split("\n")
    assert "10 January | The ministers meet in Geneva." in article.text.split("\n")
    assert told(events_of(article)) == [
        ("2021-11-17", "happened", "The council closes the bridge for some weeks"),
        ("2021-12-03", "happened", "The mayor warns that the bridge could fall"),
        ("2022-01-10", "happened", "The ministers meet in Geneva"),
        ("2022-01-12", "happened", "The talks go on in Brussels"),
        ("2022-02-21", "happened", "Russia recognizes the two republics"),
        ("2022-02-21", "happened", "Troops enter them"),
    ]
