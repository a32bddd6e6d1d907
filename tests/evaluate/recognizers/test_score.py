from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.recognizers import score_specs

if TYPE_CHECKING:
    from pathlib import Path


def test_shares_by_file_and_in_total(specs: Path) -> None:
    data = json.loads(json.dumps(score_specs(specs).as_dict()))
    assert data["files"]["DateTimeModel"] == {
        "cases": 4, "right": 2, "share": 0.5, "share_but_for_conventions": 0.75,
    }  # fmt: skip
    assert data["files"]["DateParser"]["right"] == 1
    assert data["total"]["cases"] == 5
    assert data["one_of_several_readings"] == 1
    assert data["conventions"] == {"the last day or hour that a range names is outside": 1}
    assert data["extra_expressions"] == 1
    assert data["extents"] == {"DateExtractor": {"expressions": 2, "found": 1, "same": 0}}


@pytest.mark.parametrize(("platform", "cases"), [("python", 4), ("java", 4), ("dotnet", 5), ("any", 3), ("all", 5)])
def test_cases_that_a_platform_does_not_support_are_left_out(specs: Path, platform: str, cases: int) -> None:
    report = score_specs(specs, platform=platform)
    assert report.tally().cases == cases
    assert report.as_dict()["platforms"]["python"]["cases"] == 4


def test_the_differences_are_told(specs: Path) -> None:
    (difference,) = score_specs(specs / "DateTimeModel.json").differences()
    assert difference.outcome == "convention"
    assert difference.text == "from 3 May to 5 May"
    assert "[2021-05-03, 2021-05-05)" in difference.gold
    assert "[2021-05-03, 2021-05-06)" in difference.ours


def test_a_folder_without_cases_and_an_unknown_platform_are_errors(tmp_path: Path) -> None:
    with pytest.raises(EvaluationInputError, match=r"no \.json file"):
        score_specs(tmp_path)
    with pytest.raises(UnknownChoiceError, match="platform: 'go'"):
        score_specs(tmp_path, platform="go")
