from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.frame import EVENTS, conform, events_to_frame, validate
from timeline.model import Bound, CivilTime, Granularity, Interval, PublishedFrom, Status

if TYPE_CHECKING:
    from timeline.model import Article, Event


def test_no_events_give_an_empty_frame_with_all_columns_and_dtypes(dated: Event) -> None:
    empty, one = events_to_frame([]), events_to_frame([dated])
    assert list(empty.columns) == list(EVENTS)
    assert empty.empty
    validate(empty)
    assert empty.dtypes.to_dict() == one.dtypes.to_dict()
    pd.testing.assert_frame_equal(pd.concat([empty, one], ignore_index=True), one)


def test_a_row_holds_what_the_event_tells(dated: Event) -> None:
    (row,) = events_to_frame([dated]).to_dict("records")
    assert row["event_id"] == dated.event_id
    assert (row["start"], row["end"]) == (pd.Timestamp("2021-05-03"), pd.Timestamp("2021-05-04"))
    assert (row["granularity"], row["bound"], row["extent"]) == ("day", "exact", "within")
    assert (row["status"], row["category"], row["intensity"]) == ("happened", "CONSULT", 1.5)
    assert (row["actor"], row["recipient"], row["places"]) == (["Officials"], [], ["Riga"])
    assert (row["char_start"], row["char_end"], row["sentence_start"]) == (25, 35, 0)
    assert (row["published"], row["published_from"]) == (pd.Timestamp("2021-05-04 09:30"), "metadata")
    assert (row["rule"], row["expression"], row["edtf"]) == ("a full date", "3 May 2021", "2021-05-03")


def test_an_undated_event_has_no_bounds_and_stands_last(dated: Event, undated: Event) -> None:
    for order in permutations([dated, undated]):
        frame = events_to_frame(order)
        assert list(frame["headline"]) == ["Officials met in Riga", "they left"]
        assert frame.loc[1, ["start", "end"]].isna().all()


def test_an_event_without_interval_is_undated(dated: Event) -> None:
    (row,) = events_to_frame([replace(dated, timex=replace(dated.timex, interval=None))]).to_dict("records")
    assert row["start"] is pd.NaT
    assert row["end"] is pd.NaT
    assert pd.isna(row["granularity"])


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (CivilTime(-498), CivilTime(-497), (None, None)),
        (CivilTime(9999, 12, 31), CivilTime(10000), ("9999-12-31", None)),
        (CivilTime(1, 1, 1), CivilTime(1, 1, 2), ("0001-01-01", "0001-01-02")),
        (CivilTime(2022, 2, 16), None, ("2022-02-16", None)),
        (None, CivilTime(2022, 2, 16, 4, 5, 6), (None, "2022-02-16T04:05:06")),
    ],
)
def test_bounds_outside_the_years_of_a_datetime_are_open(
    dated: Event, start: CivilTime | None, end: CivilTime | None, shown: tuple[str | None, str | None]
) -> None:
    interval = Interval(start=start, end=end, granularity=Granularity.DAY, bound=Bound.APPROX)
    frame = events_to_frame([replace(dated, timex=replace(dated.timex, interval=interval))])
    for name, text in zip(("start", "end"), shown, strict=True):
        assert frame[name].isna().item() if text is None else frame[name].item() == dt.datetime.fromisoformat(text)


def test_the_same_event_twice_is_one_row_whichever_comes_first(dated: Event, article: Article) -> None:
    copy = replace(dated, article=replace(article, source="Another Paper"))
    one, other = (events_to_frame(order) for order in permutations([dated, copy]))
    assert len(one) == 1
    pd.testing.assert_frame_equal(one, other)


def test_rival_years_of_an_inferred_day_stand_in_the_rule(dated: Event, article: Article) -> None:
    inferred = replace(article, published_from=PublishedFrom.WEEKDAY, rival_years=(2010, 2027))
    relative = replace(dated, article=inferred, timex=replace(dated.timex, anchor="dct"))
    absolute = replace(dated, article=inferred, timex=replace(dated.timex, anchor="none"))
    assert events_to_frame([relative])["rule"].item() == (
        "a full date; the publication day 2021-05-04 is inferred from the weekdays in the text, "
        "which also fit 2010, 2027"
    )
    assert events_to_frame([absolute])["rule"].item() == "a full date"


def test_lone_surrogates_do_not_reach_the_frame(dated: Event) -> None:
    frame = events_to_frame([replace(dated, headline="broken \ud800 text", actor=("\udfff",))])
    assert frame["headline"].item() == "broken ? text"
    assert frame["actor"].item() == ["?"]


def test_statuses_of_two_frames_concatenate_to_the_same_categories(dated: Event) -> None:
    happened = events_to_frame([dated])
    denied = events_to_frame([replace(dated, status=Status.DENIED, trigger_start=1)])
    both = pd.concat([happened, denied], ignore_index=True)
    assert both["status"].dtype == happened["status"].dtype
    validate(conform(both))
