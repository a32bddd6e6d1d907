from __future__ import annotations

import pytest

from timeline.evaluate.mistakes import form, mistakes_of, named, wrong_value
from timeline.evaluate.timeml import Mention

TEXT = "On Monday, in May, it rained for two days."


def gold(words: str, value: str, kind: str = "DATE") -> Mention:
    start = TEXT.find(words)
    return Mention(start, start + len(words), words, kind, value)


def test_each_kind_of_mistake_is_told_with_what_it_concerns() -> None:
    system = [
        gold("On Monday", "2021-05-10")._replace(rule="weekday"),
        gold("two days", "P2D", "SET")._replace(rule="number-units"),
        gold("it", "2021")._replace(rule="year"),
    ]
    found = list(
        mistakes_of(
            "a.tml", TEXT, "2021-05-05", [gold("Monday", "2021-05-03"), gold("May", "2021-05"),
                                          gold("two days", "P2D", "DURATION")], system,
        )
    )  # fmt: skip
    assert [(one.kind, one.sort, one.detail) for one in found] == [
        ("missed", "calendar month", ""),
        ("spurious", "year", ""),
        ("type", "number-units", "DURATION read as SET"),
        ("extent", "weekday", ""),
        ("value", "weekday", "direction"),
    ]
    assert found[-1].gold == "Monday DATE 2021-05-03"
    assert found[-1].system == "On Monday DATE 2021-05-10"
    assert TEXT[found[-1].start : found[-1].end] == "Monday"
    assert "it rained" in found[0].context


def test_a_sealed_mistake_keeps_its_place_and_class_only() -> None:
    (mistake,) = mistakes_of("a.tml", TEXT, None, [gold("May", "2021-05")], [])
    sealed = mistake.sealed()
    assert sealed.is_sealed
    assert not mistake.is_sealed
    assert (sealed.kind, sealed.sort, sealed.start) == ("missed", "calendar month", mistake.start)
    assert "May" not in str(tuple(sealed))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021", "year"), ("BC0480", "year"), ("FY1998", "year"), ("-0480", "year"), ("199", "decade"),
        ("19", "century"),
        ("2021-05", "month"), ("XXXX-05", "month"), ("2021-05-03", "day"), ("2021-W18", "week"),
        ("2021-W18-WE", "weekend"),
        ("2021-Q1", "quarter"), ("2021-H1", "half year"), ("2021-SP", "season"), ("2021-05-03T09:00", "clock"),
        ("2021-05-03TMO", "part of the day"), ("P2D", "duration"), ("PT5M", "duration"), ("PXD", "duration"),
        ("PAST_REF", "reference"), ("PRESENT_REF", "reference"), ("", "no value"), ("soon", "other"),
    ],
)  # fmt: skip
def test_form_of_a_value(value: str, expected: str) -> None:
    assert form(value) == expected


@pytest.mark.parametrize(
    ("text", "kind", "value", "expected"),
    [
        ("May 3", "DATE", "2021-05-03", "calendar day"),
        ("3/5/2021", "DATE", "2021-03-05", "calendar day"),
        ("Monday", "DATE", "2021-05-03", "weekday"),
        ("Monday, May 3", "DATE", "2021-05-03", "calendar day"),
        ("Mondays", "SET", "XXXX-WXX-1", "set"),
        ("tomorrow", "DATE", "2021-05-03", "today, yesterday, tomorrow"),
        ("three days later", "DATE", "2021-05-03", "relative day"),
        ("Easter Sunday", "DATE", "2021-04-04", "holiday"),
        ("last month", "DATE", "2021-04", "relative month"),
        ("May", "DATE", "2021-05", "calendar month"),
        ("1998", "DATE", "1998", "calendar year"),
        ("a year ago", "DATE", "2020", "relative year"),
        ("the 1990s", "DATE", "199", "decade"),
        ("recently", "DATE", "PAST_REF", "past reference"),
        ("two days", "DURATION", "P2D", "duration"),
        ("9 a.m.", "TIME", "2021-05-03T09:00", "clock"),
        ("Monday morning", "TIME", "2021-05-03TMO", "part of the day"),
    ],
)
def test_what_a_missed_expression_names(text: str, kind: str, value: str, expected: str) -> None:
    assert named(Mention(0, len(text), text, kind, value)) == expected


@pytest.mark.parametrize(
    ("right", "read", "dct", "expected"),
    [
        ("2021-05-03", "2020-05-03", "2021-05-10", "year"),
        ("2021-05", "2022-05", None, "year"),
        ("2021-05-03", "2021-05-10", "2021-05-05", "direction"),
        ("2021-05-03", "2021-05-10", None, "another day"),
        ("2021-05-03", "2021-05-02", "2021-05-10", "another day"),
        ("2021-05-03", "2021-05", "2021-05-10", "granularity"),
        ("2021-05-03", "2021-05-03T09:00", "2021-05-10", "time of day"),
        ("2021-05-03TMO", "2021-05-03TEV", "2021-05-10", "time of day"),
        ("P2D", "2021-05-03", "2021-05-10", "duration against date"),
        ("2021", "P1Y", "2021-05-10", "duration against date"),
        ("P2D", "P3D", "2021-05-10", "duration: length"),
        ("PAST_REF", "2021", "2021-05-10", "reference against date"),
        ("P2D", "FUTURE_REF", "2021-05-10", "reference against duration"),
        ("PAST_REF", "PRESENT_REF", "2021-05-10", "reference: another"),
        ("XXXX-05-03", "2021-05-03", "2021-05-10", "not resolved"),
    ],
)
def test_how_a_value_is_wrong(right: str, read: str, dct: str | None, expected: str) -> None:
    assert wrong_value(right, read, dct) == expected
