"""Our reading of a sentence against a gold reading that is right, that follows another convention, or that is wrong."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from timeline.evaluate.recognizers.cases import GoldExpression, GoldReading, Shape
from timeline.evaluate.recognizers.conventions import TESTS
from timeline.evaluate.recognizers.judge import Judgment, judge
from timeline.evaluate.recognizers.lengths import canonical_set, seconds
from timeline.model import CivilTime
from timeline.temporal import timexes

NOW = CivilTime(2021, 5, 5, 10)  # a Wednesday


class Gold(NamedTuple):
    shape: str
    start: str = ""
    end: str = ""
    timex: str = ""
    mod: str = ""
    seconds: float | None = None


def point(text: str) -> CivilTime | None:
    numbers = [int(part) for part in text.replace("T", "-").replace(":", "-").split("-")] if text else []
    return CivilTime(*numbers) if numbers else None


def judged(sentence: str, gold: Gold) -> Judgment:
    before, rest = sentence.split("{")
    words, after = rest.split("}")
    text = f"{before}{words}{after}"
    reading = GoldReading(
        shape=Shape(gold.shape), timex=gold.timex, mod=gold.mod, start=point(gold.start), end=point(gold.end),
        seconds=gold.seconds,
    )  # fmt: skip
    expression = GoldExpression(len(before), len(before) + len(words), words, (reading,))
    found = [
        timex
        for timex in timexes(text, NOW.to_datetime(), kind="news")
        if timex.start < expression.end and expression.start < (timex.whole_end or timex.end)
    ]
    return judge(expression, found, NOW)


@pytest.mark.parametrize(
    ("sentence", "gold"),
    [
        ("They left {yesterday}.", Gold("date", "2021-05-04", "2021-05-05")),
        ("They left in {May 2020}.", Gold("daterange", "2020-05-01", "2020-06-01")),
        ("They have been there {since 3 May 2021}.", Gold("daterange", "2021-05-03")),
        ("They left at {5:30 p.m.}", Gold("time", "0001-01-01T17:30")),
        ("They left at {5:30 p.m. on Monday}.", Gold("datetime", "2021-05-03T17:30")),
        ("It took {three hours}.", Gold("duration", timex="PT3H", seconds=10800)),
        ("They meet {every Monday}.", Gold("set", timex="XXXX-WXX-1")),
    ],
)
def test_the_right_reading(sentence: str, gold: Gold) -> None:
    assert judged(sentence, gold) == Judgment("right")


CONVENTIONS = [
    ("They drilled {from 3 May to 4 May}.", Gold("daterange", "2021-05-03", "2021-05-04", "(x)"),
     "the last day or hour that a range names is outside"),
    ("They left {after 3 May}.", Gold("daterange", "2021-05-03", mod="after"),
     "'after' and 'until' a day start and end where it starts"),
    ("They stayed {until 3 May}.", Gold("daterange", "", "2021-05-03", mod="before"),
     "'after' and 'until' a day start and end where it starts"),
    ("It rained over {the last three days}.", Gold("daterange", "2021-05-02", "2021-05-05"),
     "the day of speaking does not count in 'the last/next N days'"),
    ("They left {two weeks ago}.", Gold("date", "2021-04-21", "2021-04-22"),
     "'N weeks, months, years ago' is a day"),
    ("They are leaving {now}.", Gold("datetime", "2021-05-05T10:00", timex="PRESENT_REF"),
     "'now' and 'soon' are moments"),
    ("They left {on Tuesday morning}.", Gold("datetimerange", "2021-05-04T08:00", "2021-05-04T12:00", "XXXX-WXX-2TMO"),
     "parts of the day have clock bounds"),
    ("They left in {early April}.", Gold("daterange", "2021-04-01", "2021-04-16", "XXXX-04", "start"),
     "early and late are halves"),
    ("They left at {8:00:24 a.m.}", Gold("time", "0001-01-01T08:00:24"), "clocks go to the second"),
    ("They left {yesterday} at 5:30 p.m.", Gold("date", "2021-05-04", "2021-05-05"),
     "day and clock, or length and direction, are two expressions"),
    ("They will leave {next Friday}.", Gold("date", "2021-05-14", "2021-05-15"),
     "'next' and 'last' weekday go by the week"),
    ("They left in {the last week of April}.", Gold("daterange", "2021-04-26", "2021-05-03"),
     "weeks of a month go from Monday to Sunday"),
    ("They left {30 minutes ago}.", Gold("datetime", "2021-05-05T09:30", timex="2021-05-05T09:30"),
     "minutes and hours count from a clock time of speaking"),
    ("They left {around 3 p.m.}", Gold("timerange", "0001-01-01T15:00", mod="approx"), "'around' leaves the end open"),
    ("They left at {the end of the day}.", Gold("datetime", "2021-05-05T23:59:59"),
     "the end of a day is its last second"),
    ("It rose over {the last two quarters}.", Gold("daterange", "2020-10-01", "2021-04-01"),
     "quarters and decades are counted whole"),
    ("It took {a few days}.", Gold("duration", timex="P3D", seconds=259200), "'a few' is three"),
    ("They meet {every morning}.", Gold("set", timex="TMO"), "sets are written otherwise"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "gold", "name"), CONVENTIONS)
def test_a_difference_of_convention_has_a_name(sentence: str, gold: Gold, name: str) -> None:
    assert judged(sentence, gold) == Judgment("convention", name)


def test_every_convention_is_shown_by_an_example() -> None:
    assert {name for _, _, name in CONVENTIONS} == set(TESTS)


@pytest.mark.parametrize(
    ("sentence", "gold", "name"),
    [
        ("See you on {15}.", Gold("date", "2021-05-15", "2021-05-16"), "a bare number is a day or an hour"),
        ("It was {4/22} then.", Gold("date", "2021-04-22", "2021-04-23"), "two numbers without a year are a day"),
        ("Come {after breakfast}.", Gold("timerange", "0001-01-01T12:00"), "meals are times of the day"),
        ("Come {tmrw}.", Gold("date", "2021-05-06", "2021-05-07"), "an assistant's shorthand is read"),
        (
            "They left on {christmas eve}.",
            Gold("date", "2020-12-24", "2020-12-25"),
            "names are read without their capital",
        ),
        ("Call {Pacific time}.", Gold("timezone"), "time zones alone are expressions"),
    ],
)
def test_what_is_no_expression_for_us_has_a_name(sentence: str, gold: Gold, name: str) -> None:
    assert judged(sentence, gold) == Judgment("convention", name)


@pytest.mark.parametrize(
    ("sentence", "gold"),
    [
        ("They left {yesterday}.", Gold("date", "2021-05-03", "2021-05-04")),
        ("They left in {May 2020}.", Gold("daterange", "2020-05-01", "2020-07-01")),
        ("They left {two weeks ago}.", Gold("date", "2021-04-28", "2021-04-29")),
        ("They left {on Tuesday morning}.", Gold("datetimerange", "2021-05-03T08:00", "2021-05-03T12:00", "TMO")),
        ("They drilled {from 3 May to 4 May}.", Gold("daterange", "2021-05-02", "2021-05-04")),
        ("They left at {5:30 p.m.}", Gold("time", "0001-01-01T05:30")),
        ("It took {three hours}.", Gold("duration", timex="PT2H", seconds=7200)),
        ("They saw it {by the flood of Monday}.", Gold("daterange", "", "2021-05-03", mod="before")),
    ],
)
def test_another_time_is_wrong(sentence: str, gold: Gold) -> None:
    assert judged(sentence, gold) == Judgment("wrong")


def test_what_is_not_found_is_missed() -> None:
    assert judged("They left {at that}.", Gold("date", "2021-05-03", "2021-05-04")) == Judgment("missed")


def test_without_an_interval_in_the_gold_nothing_is_judged() -> None:
    reading = GoldReading(shape=Shape.DAYS, timex="SU", mod="", resolved=False)
    assert judge(GoldExpression(0, 6, "summer", (reading,)), [], NOW) == Judgment("unresolved")


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("P3D", 259200), ("PT1H30M", 5400), ("P1Y", 31536000), ("P2M", 5184000), ("P1W", 604800), ("P2DE", 630720000),
        ("P1.5D", 129600), ("PXD", None), ("P", None), ("2021", None),
    ],
)  # fmt: skip
def test_length_of_a_duration(value: str, length: float | None) -> None:
    assert seconds(value) == length


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("TMO", "XXXX-XX-XXTMO"),
        ("P3M", "P1Q"),
        ("XXXX-WXX-7P1W", "XXXX-WXX-7"),
        ("TNIP1D", "XXXX-XX-XXTNI"),
        ("P1D", "P1D"),
    ],
)
def test_sets_in_two_notations_are_the_same(theirs: str, ours: str) -> None:
    assert canonical_set(theirs) == canonical_set(ours)


def test_different_sets_stay_different() -> None:
    assert canonical_set("P2D") != canonical_set("P1D")
