from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from timeline.errors import InvalidDayError, SchemaError, UnknownChoiceError
from timeline.frame import EVENTS, SUMMARY, conform, validate
from timeline.merge import merge
from timeline.model import Article
from timeline.summarize import summarize

FLOOD = "Floods destroyed the old stone bridge at Karsk."
STRIKE = "Dockers at Port Varn began a strike over pay."


def events(*rows: tuple[str, str, str], **columns: object) -> pd.DataFrame:
    """Build rows of (article, day, sentence)."""
    full = [
        {
            "event_id": f"e{number:02}",
            "article_id": article,
            "start": day,
            "end": (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat() + "T00:00",
            "granularity": "day",
            "status": "happened",
            "headline": sentence,
            "sentence": sentence,
            "sentence_start": 100 + number,
            "char_start": 100 + number,
            "char_end": 105 + number,
            "confidence": 0.5,
        }
        | columns
        for number, (article, day, sentence) in enumerate(rows)
    ]
    return conform(pd.DataFrame(full, dtype="object"))


def days(summary: pd.DataFrame) -> list[str]:
    return [start.date().isoformat() for start in summary["start"]]


def test_nothing_gives_an_empty_summary_with_all_columns() -> None:
    summary = summarize(conform(pd.DataFrame()))
    assert summary.empty
    assert list(summary.columns) == [*EVENTS, *SUMMARY]
    validate(summary)


def test_a_day_that_many_articles_tell_beats_one_that_one_article_repeats() -> None:
    frame = events(
        *(("a", "2021-05-03", f"{STRIKE} Part {number}.") for number in range(6)),
        *((article, "2021-05-05", FLOOD) for article in "bcd"),
    )
    summary = summarize(frame, dates=1)
    validate(summary)
    assert days(summary) == ["2021-05-05"]
    assert summary["score"].item() == pytest.approx(3.0)
    assert (summary["rank"].item(), summary["day_articles"].item()) == (1, 3)


def test_articles_that_agree_beat_as_many_that_do_not() -> None:
    frame = events(
        ("a", "2021-05-03", "Dockers strike."),
        ("b", "2021-05-03", "Heavy rain falls over Lom."),
        ("a", "2021-05-05", FLOOD),
        ("b", "2021-05-05", FLOOD),
    )
    summary = summarize(frame)
    assert days(summary) == ["2021-05-03", "2021-05-05"]
    assert list(summary["rank"]) == [2, 1]
    assert summary["score"].is_monotonic_increasing


def test_a_summary_is_an_events_frame_in_the_order_of_the_days() -> None:
    frame = events(("a", "2021-05-05", FLOOD), ("b", "2021-05-03", STRIKE))
    summary = summarize(frame)
    assert days(summary) == ["2021-05-03", "2021-05-05"]
    assert list(summary["event_id"]) == ["e01", "e00"]


def test_a_day_is_not_told_twice_in_the_same_words() -> None:
    frame = events(("a", "2021-05-03", FLOOD), ("b", "2021-05-03", FLOOD), ("c", "2021-05-03", STRIKE))
    assert sorted(summarize(frame, sentences=3)["sentence"]) == [STRIKE, FLOOD]


@pytest.mark.parametrize(
    "columns",
    [
        {"granularity": "month"},
        {"start": None},
        {"end": None, "bound": "approx"},
        {"end": "2021-05-09"},
        {"status": "denied"},
        {"status": "conditional"},
    ],
)
def test_rows_that_tell_of_no_day_are_left_out(columns: dict[str, object]) -> None:
    assert summarize(events(("a", "2021-05-03", FLOOD), **columns)).empty


def test_the_first_possible_day_counts_for_what_may_come_later() -> None:
    frame = events(("a", "2021-05-03", FLOOD), end=None, bound="on-or-after", status="forecast")
    assert days(summarize(frame)) == ["2021-05-03"]


def test_a_sentence_counts_for_the_first_day_that_it_names() -> None:
    frame = events(("a", "2021-05-03", FLOOD), ("a", "2021-05-09", FLOOD))
    assert days(summarize(frame)) == ["2021-05-03"]


def test_a_day_without_a_keyword_gives_way_to_the_next() -> None:
    frame = events(
        ("a", "2021-05-03", FLOOD),
        ("b", "2021-05-03", FLOOD),
        ("a", "2021-05-05", STRIKE),
        ("a", "2021-05-06", "Rain."),
    )
    summary = summarize(frame, dates=1, keywords=["STRIKE"])
    assert days(summary) == ["2021-05-05"]
    assert summary["rank"].item() == 1


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2021-05-04", None, ["2021-05-04", "2021-05-05"]),
        (None, dt.date(2021, 5, 4), ["2021-05-03", "2021-05-04"]),
        ("2021-05-04", "2021-05-04", ["2021-05-04"]),
        ("2021-06-01", None, []),
    ],
)
def test_since_and_until_are_included(since: str | None, until: dt.date | None, expected: list[str]) -> None:
    frame = events(*(("a", f"2021-05-0{day}", f"{FLOOD} Number {day}.") for day in (3, 4, 5)))
    assert days(summarize(frame, since=since, until=until)) == expected


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidDayError, match="since: 'last week' is no date"):
        summarize(events(("a", "2021-05-03", FLOOD)), since="last week")


def opening(text: str, day: str = "2021-05-04") -> Article:
    return Article(article_id="c", text=text, published=dt.datetime.fromisoformat(day))


def test_leads_of_the_articles_decide_between_sentences() -> None:
    frame = events(("a", "2021-05-03", FLOOD), ("b", "2021-05-03", STRIKE))
    # It points back and so tells no day itself.
    about_the_strike = opening("They say that the strike of the dockers at Port Varn is about pay.")
    undated = Article(article_id="d", text=about_the_strike.text)
    assert summarize(frame)["sentence"].item() == FLOOD
    assert summarize(frame, [undated])["sentence"].item() == FLOOD
    assert summarize(frame, [about_the_strike])["sentence"].item() == STRIKE


@pytest.mark.parametrize(("published", "chosen"), [("2021-05-03", True), ("2021-05-04", True), ("2021-05-05", False)])
def test_a_lead_may_tell_the_day_of_publication_or_the_day_before_and_says_so(published: str, chosen: bool) -> None:  # noqa: FBT001
    frame = events(*((article, "2021-05-03", f"{STRIKE} {article}") for article in "ab"))
    lead = "Rescue boats carried whole families out of the drowned villages downstream."
    summary = summarize(frame, [opening(lead, published)], sentences=3)
    validate(summary)
    told = summary[summary["sentence"] == lead]
    assert bool(len(told)) is chosen
    if chosen:
        assert (told["start"].item().isoformat(), told["bound"].item()) == ("2021-05-03T00:00:00", "approx")
        assert f"published on {published} opens with it" in told["rule"].item()


def test_the_dateline_of_a_sentence_is_left_out_and_its_place_moves() -> None:
    frame = events(("a", "2021-05-03", f"KARSK (Agency) - {FLOOD}"))
    row = summarize(frame).iloc[0]
    assert (row["sentence"], row["sentence_start"]) == (FLOOD, 100 + len("KARSK (Agency) - "))


@pytest.mark.parametrize("unit", ["week", "month"])
def test_weeks_and_months_gather_their_days(unit: str) -> None:
    frame = events(("a", "2021-05-04", FLOOD), ("b", "2021-05-08", FLOOD))
    frame.loc[1, ["start", "end"]] = [pd.Timestamp("2021-05-03"), pd.Timestamp("2021-05-10")]
    frame.loc[1, "granularity"] = "week"
    summary = summarize(frame, unit=unit)
    assert summary["day_articles"].tolist() == [2]
    assert summary["score"].item() == pytest.approx(2.0)
    assert days(summarize(frame)) == ["2021-05-04"]


def test_harm_weighs_more_and_talk_less() -> None:
    mild = events(("a", "2021-05-03", STRIKE), ("b", "2021-05-05", FLOOD))
    harmful = mild.assign(intensity=pd.Series([0.0, -10.0], dtype="float32"))
    assert summarize(harmful, dates=1)["score"].item() == pytest.approx(2.0)
    assert days(summarize(harmful, dates=1)) == ["2021-05-05"]
    feared = harmful.assign(status=pd.Series(["forecast"] * 2, dtype=mild["status"].dtype))
    assert days(summarize(feared, dates=1)) == ["2021-05-03"]
    talk = mild.assign(category=pd.Series(["CONSULT", None], dtype=mild["category"].dtype))
    assert days(summarize(talk, dates=1)) == ["2021-05-05"]
    assert summarize(talk, dates=2)["score"].tolist() == [pytest.approx(0.7), 1.0]


def test_another_unit_is_refused() -> None:
    with pytest.raises(UnknownChoiceError, match="unit"):
        summarize(events(("a", "2021-05-03", FLOOD)), unit="year")


def test_the_order_of_the_rows_changes_nothing() -> None:
    frame = events(
        ("a", "2021-05-03", FLOOD), ("b", "2021-05-03", STRIKE), ("a", "2021-05-05", FLOOD), ("c", "2021-05-05", STRIKE)
    )
    pd.testing.assert_frame_equal(summarize(frame[::-1]), summarize(frame))


def test_a_merged_row_counts_for_its_sources() -> None:
    frame = events(
        ("a", "2021-05-03", STRIKE),
        ("b", "2021-05-05", FLOOD),
        ("c", "2021-05-05", "The old stone bridge at Karsk: floods destroyed it"),
    )
    merged = merge(frame)
    assert len(merged) == 2
    summary = summarize(merged, dates=1)
    assert days(summary) == ["2021-05-05"]
    assert summary["n_sources"].item() == 2


def test_sentences_without_words_give_nothing() -> None:
    assert summarize(events(("a", "2021-05-03", "!!"))).empty


def test_a_frame_of_something_else_is_refused() -> None:
    with pytest.raises(SchemaError, match="event_id"):
        summarize(pd.DataFrame({"date": ["2021-05-03"]}))


@pytest.mark.parametrize("holiday", ["Christmas", "St. Patrick’s Day", "New Year's Eve"])
def test_a_holiday_to_come_is_a_deadline_unless_an_event_is_told_of_it(holiday: str) -> None:
    frame = events(("a", "2021-12-25", FLOOD), status="scheduled", expression=holiday)
    assert summarize(frame).empty
    for told in ({"status": "happened"}, {"category": "RETREAT"}, {"expression": "Saturday"}):
        assert days(summarize(frame.assign(**told))) == ["2021-12-25"]


def test_a_day_of_greetings_matters_less_than_one_of_events() -> None:
    greeting = "Good morning, everyone, and thank you all for being here today."
    frame = events(
        *((article, "2021-05-03", greeting) for article in "ab"), *((article, "2021-05-05", FLOOD) for article in "cd")
    )
    assert days(summarize(frame, dates=1)) == ["2021-05-05"]


def test_what_tells_a_fact_is_chosen_before_what_fears_it_in_nearly_the_same_words() -> None:
    frame = events(("a", "2021-05-03", f"{FLOOD[:-1]} today."), ("b", "2021-05-03", FLOOD))
    for status in ("forecast", "scheduled", "alleged"):
        feared = frame.assign(status=[status, "happened"])
        assert list(summarize(feared)["event_id"]) == ["e01"]
        assert list(summarize(feared.assign(status=feared["status"].to_numpy()[::-1]))["event_id"]) == ["e00"]


def test_a_running_report_dated_before_a_day_does_not_say_what_the_day_is_about() -> None:
    own = "Dockers struck over pay at the port of Varn."
    running = [
        ("log", "2022-03-02", "Ministers spoke by phone with an envoy about grain."),
        ("log", "2022-03-02", "The envoy spoke by phone with ministers of three states."),
        ("log", "2022-03-02", "An envoy for grain spoke with the ministers of Norland."),
    ]
    frame = events(("own", "2022-03-02", own), *running)
    for dated, first in (("2022-03-01", own), ("2022-03-03", running[0][2])):
        frame["published"] = pd.to_datetime(["2022-03-02", dated, dated, dated]).astype("datetime64[s]")
        told = summarize(frame, dates=1, sentences=1)["sentence"].tolist()
        assert (told == [own]) == (first == own)
