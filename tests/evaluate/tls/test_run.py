from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError, InputNotFoundError
from timeline.evaluate.timex_runs import StoredRunError
from timeline.evaluate.tls.gold import read_tasks, topic_folders
from timeline.evaluate.tls.run import TlsReport, score_tls
from timeline.evaluate.tls.runs import compare, load_run, save_run
from timeline.evaluate.tls.score import TaskScores

if TYPE_CHECKING:
    from pathlib import Path


def scores(value: float) -> TaskScores:
    return TaskScores(
        ar1_precision=value,
        ar1_recall=value,
        ar2_precision=value / 2,
        ar2_recall=value / 2,
        date_precision=0.5,
        date_recall=0.5,
    )


def test_tasks_ask_for_the_days_and_sentences_of_the_gold(corpus: Path) -> None:
    one, two = read_tasks(corpus / "karsk")
    assert (one.full_name, one.sentences, one.first, one.last) == (
        "karsk/one",
        1,
        dt.date(2021, 5, 3),
        dt.date(2021, 5, 5),
    )
    assert list(two.days) == [dt.date(2021, 5, 3)]


def test_what_the_gold_tells_is_found(corpus: Path) -> None:
    report = score_tls(corpus)
    assert list(report.tasks) == ["karsk/one", "karsk/two"]
    # Brackets are written as in the gold, so the sentence of the first day is the gold's own.
    assert report.tasks["karsk/one"].ar1_recall == pytest.approx(1.0)
    assert report.tasks["karsk/one"].date_recall == 1.0
    assert report.tasks["karsk/two"].date_precision == 1.0


def test_a_topic_alone_scores_as_in_its_folder(corpus: Path) -> None:
    assert score_tls(corpus / "karsk").tasks == score_tls(corpus).tasks


@pytest.mark.parametrize(
    "content", ["", "[]", '{"topic": "x", "keywords": [], "timelines": [{"name": "n", "days": []}]}']
)
def test_a_broken_gold_file_is_told(corpus: Path, content: str) -> None:
    (corpus / "karsk" / "gold.json").write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"gold\.json"):
        score_tls(corpus)


def test_broken_articles_are_told(corpus: Path) -> None:
    (corpus / "karsk" / "articles.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(EvaluationInputError, match="no articles"):
        score_tls(corpus)


def test_a_folder_without_topics_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputNotFoundError, match=r"articles\.jsonl\.gz"):
        topic_folders(tmp_path)


def test_a_stored_run_comes_back(tmp_path: Path) -> None:
    report = TlsReport(folder="x", tasks={"t/a": scores(0.25), "t/b": scores(0.5)})
    save_run(tmp_path / "run.json", [report])
    assert load_run(tmp_path / "run.json") == report.tasks
    data = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    (tmp_path / "run.json").write_text(json.dumps(data | {"version": 99}), encoding="utf-8")
    with pytest.raises(StoredRunError, match="evaluate tls --save"):
        load_run(tmp_path / "run.json")
    with pytest.raises(StoredRunError, match="no such file"):
        load_run(tmp_path / "missing.json")


def test_a_gain_on_every_task_is_more_than_chance_and_no_change_is_not(tmp_path: Path) -> None:
    before = {f"t/{number}": scores(number / 100) for number in range(12)}
    better = TlsReport(folder="x", tasks={name: scores(one.ar1_recall + 0.1) for name, one in before.items()})
    change = compare(better, before, tmp_path)
    # Only the two shuffles of 4096 that swap all or none differ as much.
    assert change.scores["ar1"].p < 0.003
    assert change.scores["ar1"].after - change.scores["ar1"].before == pytest.approx(0.1)
    assert change.scores["date_f1"].p == 1.0


def test_a_gain_on_one_task_of_two_is_chance(tmp_path: Path) -> None:
    report = TlsReport(folder="x", tasks={"t/a": scores(0.9), "t/b": scores(0.2), "t/new": scores(0.3)})
    change = compare(report, {"t/a": scores(0.1), "t/b": scores(0.2)}, tmp_path)
    assert change.scores["ar1"].p == 1.0
    assert (change.tasks, change.left_out) == (2, ("t/new",))
    with pytest.raises(StoredRunError, match="shares no task"):
        compare(report, {}, tmp_path)
