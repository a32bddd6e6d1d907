"""Texts that are timelines themselves: each item an event on its day, with the year of its heading."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import read
from timeline.model import Article, Extent, Status
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


PUBLISHED = dt.datetime(2022, 8, 30)  # noqa: DTZ001 (civil time has no zone)


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


DAYS = ["2021-11-03", "2021-11-17", "2022-01-09", "2022-02-22"]
EVENTS = ("The council votes.", "Dockers block the gates for a day.", "A court stops the sale.", "The company appeals.")


@pytest.mark.parametrize(
    "layout",
    [
        "- 2021\n- November\n- 3: {}\n- 17: {}\n- 2022\n- January\n- 9: {}\n- February\n- 22: {}",
        "## 2021\n\n### November\n\n3 – {}\n\n17 – {}\n\n## 2022\n\n### January\n\n9 – {}\n\n### February\n\n22 – {}",
        "## 2021\n\n3 Nov. – {}\n\n17 Nov. – {}\n\n## 2022\n\n9 Jan. – {}\n\n22 Feb. – {}",
        "Nov. 3, 2021: {}\n\nNov. 17: {}\n\nJan. 9: {}\n\nFeb. 22: {}",
        "2021 November 3 - {}\n\n2021 November 17 - {}\n\n2022 9 January - {}\n\n2022 February 22 - {}",
        "3 November 2021 | {}\n17 November 2021 | {}\n9 January 2022 | {}\n22 February 2022 | {}",
        "## 2021\n\n- 3 November – {}[1]\n- 17 November\n- {}[2]\n\n## 2022\n\n- 9 January – {}\n- 22 February – {}",
    ],
)
def test_layouts_of_one_chronology(layout: str) -> None:
    told = rows(f"Timeline of the harbor dispute\n\n{layout.format(*EVENTS)}", "2022-04-01")
    assert [day for day, _, _ in told] == DAYS


def test_clock_times_below_a_day_are_on_that_day() -> None:
    text = (
        "## 24 February 2022\n\n- 05:30 – Police arrive at the gates.\n- 06:10: Nine dockers are arrested.\n\n"
        "The mayor left at 7 p.m., he said.\n\n## 25 February 2022\n\n"
        "- 06:00: Dockers return to the gates.\n- 9.15am – The gates are opened, as they were on 3 January.\n"
    )
    told = [(value, headline[:14]) for value, _, headline in rows(text, "2022-04-01")]
    assert told[:5] == [
        ("2022-02-24T05:30", "Police arrive "),
        ("2022-02-24T06:10", "Nine dockers a"),
        ("2022-02-24T19:00", "The mayor left"),
        ("2022-02-25T06:00", "Dockers return"),
        ("2022-02-25T09:15", "The gates are "),
    ]


def test_numbers_below_other_headings_are_no_days() -> None:
    text = "## February 2022\n\n## Demands\n\n3: The council votes.\n\n4: A court stops the sale.\n\n5: They go.\n"
    assert rows(text, "2022-04-01") == []


@pytest.mark.parametrize(
    "layout",
    [
        "1931 - {}\n\n1987 May - {}\n\n2018 12 October - {}\n\n2022 February - {}",
        "1931 | Month | {}\n1987 | May | {}\n2018 | 12 Oct | {}\n2022 | Feb. | {}",
    ],
)
def test_a_year_in_front_of_a_date_is_its_year_whenever_it_was_published(layout: str) -> None:
    text = f"Timeline\n\n{layout.format(*EVENTS)}"
    for published in (None, "2022-04-01", "2023-01-10"):
        assert [day for day, _, _ in rows(text, published)] == ["1931", "1987-05", "2018-10-12", "2022-02"]


def test_days_in_headings_of_some_more_words_and_hours_above_their_lines() -> None:
    days = "".join(f"## Day {n} (February {23 + n}, 2022)\n\n{event}\n\n" for n, event in enumerate(EVENTS, start=1))
    assert [day for day, _, _ in rows(days, "2022-04-01")] == [f"2022-02-{23 + n}" for n in (1, 2, 3, 4)]
    hours = f"## Monday 21 February 2022\n\n7am\n\n{EVENTS[0]}\n\n9.30am\n\n{EVENTS[2]}\n\n11am\n\n{EVENTS[3]}\n"
    assert [day for day, _, _ in rows(hours, "2022-04-01")] == [
        f"2022-02-21T{at}" for at in ("07:00", "09:30", "11:00")
    ]


def test_a_heading_without_a_day_ends_the_day_above() -> None:
    text = "## February 24\n\nAt 5 p.m. the mayor went home.\n\n## What is next\n\nThe session begins at 9 a.m.\n"
    assert [day for day, _, _ in rows(text, "2022-04-01")] == ["2022-02-24T17:00", "2022-04-01T09:00"]


def test_the_hours_at_which_a_transcript_begins_and_ends_hold_nothing() -> None:
    talk = f"City Hall\n\n(January 3, 2022)\n\n2:05 P.M. EST\n\nMS. ROE: {EVENTS[0]}\n\nWe have made that clear.\n\n"
    week = "".join(f"January {day}: Talks in Geneva\n\n" for day in (4, 5, 6))
    told = rows(f"{talk}{week}3:10 P.M. EST\n", "2022-01-03")
    assert [day for day, _, _ in told] == ["2022-01-04", "2022-01-05", "2022-01-06"]


OPEN_ITEMS = """What happened in Port Roe

- Tanks crossed the bridge on 4 May
- Two people were killed near the mill on 5 May
- Four killed as shells hit the school on Friday
- The mayor said on Sunday that the talks had failed

The town waits.
"""


def test_items_without_a_stop_are_told_where_the_list_tells() -> None:
    assert rows(OPEN_ITEMS, "2022-05-20") == [
        ("2022-05-04", "happened", "Tanks crossed the bridge on 4 May"),
        ("2022-05-05", "happened", "Two people were killed near the mill on 5 May"),
        ("2022-05-20", "happened", "Four killed as shells hit the school on Friday"),
        ("2022-05-15", "happened", "The mayor said on Sunday that the talks had failed"),
    ]


@pytest.mark.parametrize("end", ["", "\n\nThe town waits."])
def test_a_list_of_headlines_gives_nothing(end: str) -> None:
    links = "\n".join(
        f"- {line}" for line in ("Roe wins vote on 4 May", "Five killed in Friday blast", "Sunday in pictures")
    )
    assert rows(f"The town fell.\n\n{links}{end}", "2022-05-20") == []


def test_items_that_begin_with_a_day_tell_of_other_days_with_a_stop_and_without() -> None:
    items = ["3 March: the mayor says the gates will open on 12 March", "4 March: a man died", "5 March: nobody came"]
    told = [rows("".join(f"- {item}{stop}\n" for item in items) + "\nIt rained.", "2022-05-20") for stop in (".", "")]
    assert told[0] == told[1]
    assert told[0][:2] == [
        ("2022-03-03", "happened", "The mayor says the gates will open on 12 March"),
        ("2022-03-12", "scheduled", "The gates will open on 12 March"),
    ]


STRETCHES = """# Diary of a siege

## December 2021

Shells hit the port. On Monday the mayor fled. At 9 p.m. the power failed.

The war had begun long before.

The town is small.

## Mid-January

A truce was signed. On the 12th ships left.

## 28 February to 5 March

The fort was stormed. On Tuesday it fell. On the 4th it burned.

## Week of 14 March

Rebels left the town. A bridge was blown up on Wednesday.

## What is next

Nobody knows.
"""


@pytest.mark.parametrize("published", [None, "2022-08-30", "2023-01-15"])
def test_what_stands_below_a_stretch_of_time_lies_in_it(published: str | None) -> None:
    day = dt.datetime.fromisoformat(published) if published else None
    events = events_of(Article(article_id="a", text=STRETCHES, published=day))
    assert [(event.timex.edtf, event.headline) for event in events] == [
        ("2021-12", "Shells hit the port"),
        ("[2021-12-01..2021-12-31]", "The mayor fled"),
        (None, "The power failed"),
        ("[2022-01-11..2022-01-20]", "A truce was signed"),
        ("2022-01-12", "Ships left"),
        ("[2022-02-28..2022-03-05]", "The fort was stormed"),
        ("2022-03-01", "The fort fell"),
        ("2022-03-04", "It burned"),
        ("[2022-03-14..2022-03-20]", "Rebels left the town"),
        ("2022-03-16", "A bridge was blown up on Wednesday"),
    ]
    assert {event.timex.interval.extent for event in events if event.timex.interval} == {Extent.WITHIN}
    assert events[0].rule.endswith("it stands above what happened at some point in it")
    assert "below 'Mid-January'" in events[4].rule


@pytest.mark.parametrize(
    ("layout", "days"),
    [
        ("## {0}\n\n- Shells hit the port\n- A man was killed\n\n## {1}\n\n- The fort fell\n- Talks were held", 5),
        ("{0}\nShells hit the port\nA man was killed\n\n{1}\nThe fort fell\nTalks were held", 5),
        ("- {0}: shells hit the port\n- {1}: the fort fell\n- 30 March: talks failed", 3),
    ],
)
@pytest.mark.parametrize("pair", [("3 March", "4 March"), ("2 to 5 March", "6 to 9 March"), ("1 March", "7-8 March")])
def test_open_items_below_a_date_are_of_it(layout: str, days: int, pair: tuple[str, str]) -> None:
    text = f"Diary of a siege\n\n{layout.format(*pair)}\n\n## 12 March\n\nIt rained.\n"
    assert len(rows(text, "2022-08-30")) == days


def test_headings_without_a_year_go_on_from_the_one_above_and_back_where_they_go_back() -> None:
    def months(*headings: str) -> list[str | None]:
        text = "".join(f"## {heading}\n\nShells hit the port.\n\n" for heading in headings)
        return [event.timex.edtf for event in events_of(Article(article_id="a", text=text, published=PUBLISHED))]

    assert months("November 2020", "December", "March", "June") == ["2020-11", "2020-12", "2021-03", "2021-06"]
    assert months("March 2021", "February", "December") == ["2021-03", "2021-02", "2020-12"]
    assert months("October", "November", "January") == ["2021-10", "2021-11", "2022-01"]


@pytest.mark.parametrize("mark", ["## {}\n{}\n", "- {}: {}\n"])
def test_a_chronology_goes_on_ahead_of_its_publication(mark: str) -> None:
    """What stands behind a day that lies ahead lies further ahead, and not a year back."""
    lines = [("24 March", "The strike ends."), ("1 April", "Wages rise."), ("1 May", "The port opens."),
             ("30 June", "The deal runs out.")]  # fmt: skip
    text = "Port strike: what comes next\n\n" + "\n".join(mark.format(*line) for line in lines)
    found = events_of(Article(article_id="a", text=text, published=dt.datetime(2019, 3, 28)))  # noqa: DTZ001
    assert [event.timex.edtf for event in found][-3:] == ["2019-04-01", "2019-05-01", "2019-06-30"]
    assert {event.status for event in found[-3:]} == {Status.SCHEDULED}
