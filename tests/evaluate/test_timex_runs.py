from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from timeline.errors import OutputError
from timeline.evaluate.timex import TimexReport, score_folder
from timeline.evaluate.timex_runs import StoredRunError, compare, load_run, save_run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def run(corpus: Path, tmp_path: Path) -> Path:
    path = tmp_path / "run.json"
    save_run(path, [score_folder(corpus).sealed()])
    return path


def without_mistakes(report: TimexReport, name: str) -> TimexReport:
    result = report.results[name]
    perfect = replace(result.counts, relaxed=result.counts.gold, strict=result.counts.gold, system=result.counts.gold)
    return TimexReport(
        report.folder, report.part, report.results | {name: replace(result, mistakes=(), counts=perfect)}
    )


def test_the_same_run_again_shows_no_change(corpus: Path, run: Path) -> None:
    comparison = compare(score_folder(corpus).sealed(), load_run(run), run)
    assert comparison.documents == 4
    assert (comparison.new, comparison.gone, comparison.otherwise, comparison.left_out) == ((), (), (), ())
    assert all(change.before == change.after for change in comparison.scores.values())
    assert json.loads(json.dumps(comparison.as_dict()))["scores"]["strict"]["low"] == 0


def test_what_is_mended_is_gone(corpus: Path, run: Path) -> None:
    comparison = compare(without_mistakes(score_folder(corpus), "b.tml"), load_run(run), run)
    assert {mistake.document for mistake in comparison.gone} == {"b.tml"}
    assert any(mistake.gold == "long since DATE PAST_REF" for mistake in comparison.gone)
    assert comparison.new == ()
    change = comparison.scores["relaxed"]
    assert change.after > change.before
    assert change.low <= change.after - change.before <= change.high


def test_what_was_right_before_is_new(corpus: Path, tmp_path: Path) -> None:
    report = score_folder(corpus)
    path = tmp_path / "better.json"
    save_run(path, [without_mistakes(report, "b.tml")])
    assert {mistake.document for mistake in compare(report, load_run(path), path).new} == {"b.tml"}


def test_another_wrong_answer_at_the_same_place_is_told(corpus: Path, run: Path) -> None:
    report = score_folder(corpus)
    result = report.results["c.tml"]
    other = replace(result, mistakes=tuple(one._replace(system="3 May SET P1D") for one in result.mistakes))
    now = TimexReport(report.folder, report.part, report.results | {"c.tml": other})
    (changed,) = compare(now, load_run(run), run).otherwise
    assert changed.system == "3 May SET P1D"


def test_documents_with_another_text_are_left_out(corpus: Path, run: Path) -> None:
    path = corpus / "a.tml"
    path.write_text(path.read_text(encoding="utf-8").replace("They met", "All met"), encoding="utf-8")
    comparison = compare(score_folder(corpus), load_run(run), run)
    assert (comparison.documents, comparison.left_out) == (3, ("a.tml",))


def test_a_stored_run_holds_no_words_of_held_out_documents(run: Path) -> None:
    stored = run.read_text(encoding="utf-8")
    assert "secretly" not in stored
    assert "long since" in stored


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("no json", "no stored run"),
        ("[]", "no stored run"),
        ("{}", "no stored run"),
        ('{"format": "else", "version": 1, "folders": []}', "another kind or version"),
        ('{"format": "timeline evaluate timex", "version": 2, "folders": []}', "another kind or version"),
        ('{"format": "timeline evaluate timex", "version": 1, "folders": [{"folder": "x"}]}', "no stored run"),
    ],
)
def test_what_is_no_stored_run_is_named(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "run.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(StoredRunError, match=rf"run\.json: .*{problem}"):
        load_run(path)


def test_a_run_of_other_folders_or_documents_is_named(corpus: Path, run: Path, tmp_path: Path) -> None:
    with pytest.raises(StoredRunError, match="no such file"):
        load_run(tmp_path / "missing.json")
    other = corpus.rename(tmp_path / "other")
    with pytest.raises(StoredRunError, match="holds corpus, not other"):
        compare(score_folder(other), load_run(run), run)
    same = other.rename(corpus)
    for path in same.iterdir():
        path.rename(path.with_name(f"x{path.name}"))
    with pytest.raises(StoredRunError, match="shares no document"):
        compare(score_folder(same), load_run(run), run)


def test_a_run_that_cannot_be_written_leaves_nothing(corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        save_run(tmp_path / "missing" / "run.json", [score_folder(corpus)])
    assert [path.name for path in tmp_path.iterdir()] == ["corpus"]
