from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.counts import Counts
from timeline.evaluate.timex import score_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_is_scored_document_by_document(corpus: Path) -> None:
    report = score_folder(corpus)
    assert list(report.results) == ["a.tml", "b.tml", "c.tml", "d.tml"]
    assert report.documents["a.tml"] == Counts(1, 1, 1, 1, 1, 1)
    assert report.documents["c.tml"] == Counts(0, 1, 0, 0, 0, 0)
    assert report.total().gold == 4
    assert [(one.kind, one.sort) for one in report.results["c.tml"].mistakes] == [("spurious", "day-month-year")]
    assert report.results["d.tml"].held


def test_the_parts_are_every_fourth_document_and_the_others(corpus: Path) -> None:
    assert list(score_folder(corpus, part="seen").results) == ["a.tml", "b.tml", "c.tml"]
    assert list(score_folder(corpus, part="held").results) == ["d.tml"]
    with pytest.raises(UnknownChoiceError, match="all, seen, held"):
        score_folder(corpus, part="some")


def test_date_and_time_are_scored_alone(corpus: Path) -> None:
    (corpus / "a.tml").write_text(
        "<TimeML><TEXT>It took <TIMEX3 type='DURATION' value='P2D'>two days</TIMEX3>.</TEXT></TimeML>", encoding="utf-8"
    )
    report = score_folder(corpus / "a.tml")
    assert report.total() == Counts(1, 1, 1, 1, 1, 1)
    assert report.total_dates() == Counts()


def test_where_the_gold_marks_only_some_times_the_scores_are_recall(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(
        "<Document>"
        + "".join(
            f"<token t_id='{n}' sentence='0'>{w}</token>" for n, w in enumerate("On 3 May 2021 until 2022".split())
        )
        + "<Markables><TIMEX3 type='DATE' value='2021-05-03'><token_anchor t_id='1'/><token_anchor t_id='3'/></TIMEX3>"
        "<TIMEX3 type='DATE' value='PAST_REF'><token_anchor t_id='0'/></TIMEX3></Markables></Document>",
        encoding="utf-8",
    )
    report = score_folder(tmp_path)
    assert report.partial
    assert report.total().scores() == {"strict": 50, "relaxed": 50, "type": 50, "value": 50}
    assert [one.kind for one in report.mistakes] == ["missed"]


def test_a_sealed_report_tells_no_words_of_held_out_documents(corpus: Path) -> None:
    report = score_folder(corpus)
    sealed = report.sealed()
    assert "Monday" in json.dumps(report.as_dict(examples=9))
    told = json.dumps(sealed.as_dict(examples=9))
    assert "Monday" not in told
    assert "secretly" not in told
    assert "long since" in told
    assert sealed.classes() == report.classes()
    assert sealed.total() == report.total()


def test_the_report_is_plain_data(corpus: Path) -> None:
    data = json.loads(json.dumps(score_folder(corpus).as_dict()))
    assert (data["documents"], data["gold"], data["part"]) == (4, 4, "all")
    assert set(data["scores"]) == set(data["interval"]) == {"strict", "relaxed", "type", "value"}
    assert {"kind": "spurious", "detail": "", "sort": "day-month-year", "count": 1} in data["classes"]
    assert sum(one["count"] for one in data["classes"]) == sum(data["mistakes"].values())


def test_a_part_without_documents_scores_zero(corpus: Path) -> None:
    data = score_folder(corpus / "a.tml", part="held").as_dict()
    assert (data["documents"], data["interval"]) == (
        0,
        {name: [0, 0] for name in ("strict", "relaxed", "type", "value")},
    )


def test_a_broken_file_is_named(corpus: Path) -> None:
    (corpus / "b.tml").write_text("<TimeML>", encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"b\.tml"):
        score_folder(corpus)
