from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError
from timeline.evaluate.recognizers.cases import Shape, read_cases
from timeline.model import CivilTime

if TYPE_CHECKING:
    from pathlib import Path


def test_the_model_files_have_inclusive_ends(specs: Path) -> None:
    first, second, third, fourth = read_cases(specs / "DateTimeModel.json")
    (expression,) = first.expressions
    assert expression.text == first.text[expression.start : expression.end] == "3 May 2021"
    (reading,) = expression.readings
    assert (reading.shape, reading.start, reading.end) == (Shape.DAY, CivilTime(2021, 5, 3), CivilTime(2021, 5, 4))
    assert first.reference == CivilTime(2021, 5, 5, 10)
    assert [sorted(case.unsupported) for case in (first, second, fourth)] == [[], ["javascript", "python"], ["java"]]
    assert third.expressions == ()


def test_the_parser_files_have_lengths_and_two_resolutions(specs: Path) -> None:
    (case,) = read_cases(specs / "DateParser.json")
    (expression,) = case.expressions
    assert expression.text == "March 3"
    assert [reading.start for reading in expression.readings] == [CivilTime(2022, 3, 3), CivilTime(2021, 3, 3)]


def test_the_extractor_files_have_extents_only(specs: Path) -> None:
    first, _ = read_cases(specs / "DateExtractor.json")
    assert first.reference is None
    (expression,) = first.expressions
    assert (expression.text, expression.readings) == ("on 3 May", ())


def case_with(path: Path, value: dict[str, str], **result: object) -> Path:
    resolution = {"Text": "then", "Start": 0, "End": 3, "Resolution": {"values": [value]}} | result
    path.write_text(json.dumps([{"Input": "then", "Results": [resolution]}]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("value", "start", "end", "resolved"),
    [
        ({"type": "daterange", "Mod": "since", "start": "2021-05-03"}, CivilTime(2021, 5, 3), None, True),
        ({"type": "daterange", "Mod": "before", "end": "2021-05-03"}, None, CivilTime(2021, 5, 3), True),
        ({"type": "datetime", "value": "2021-05-03 10:20:30"}, CivilTime(2021, 5, 3, 10, 20, 30), None, True),
        (
            {"type": "timerange", "start": "08:00:00", "end": "12:00:00"},
            CivilTime(1, 1, 1, 8),
            CivilTime(1, 1, 1, 12),
            True,
        ),
        ({"type": "date", "value": "0001-01-01"}, CivilTime(1), CivilTime(1, 1, 2), False),
        ({"type": "daterange", "value": "not resolved"}, None, None, False),
        ({"type": "duration", "value": "not resolved"}, None, None, False),
    ],
)
def test_readings(tmp_path: Path, value: dict[str, str], start: object, end: object, *, resolved: bool) -> None:
    (case,) = read_cases(case_with(tmp_path / "x.json", {"timex": ""} | value))
    (reading,) = case.expressions[0].readings
    assert (reading.start, reading.end, reading.resolved) == (start, end, resolved)


def test_a_duration_has_its_length(tmp_path: Path) -> None:
    path = case_with(tmp_path / "x.json", {"timex": "PT3H", "type": "duration", "value": "10800"})
    assert read_cases(path)[0].expressions[0].readings[0].seconds == 10800


def test_words_stand_where_they_are_not_where_a_wrong_offset_says(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(
        json.dumps([{"Input": "we leave today", "Results": [{"Text": "today", "Start": 3, "Length": 5}]}]),
        encoding="utf-8",
    )
    assert read_cases(path)[0].expressions[0].start == 9


@pytest.mark.parametrize("content", ["no json", "{}", "[3]", '[{"Input": "x"}]', '[{"Input": "x", "Results": [{}]}]'])
def test_what_holds_no_cases_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"bad\.json: no file of cases"):
        read_cases(path)
