from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from timeline.cli.scorelines import class_lines
from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.classes import read_gold, score_classes

if TYPE_CHECKING:
    from pathlib import Path


def entry(number: int, event: str, text: str, source: list[str], target: list[str]) -> dict[str, object]:
    sides = {"source": source, "target": target}
    told: dict[str, object] = {"id": f"S-{number}", "event": event, "text": text}
    for name, names in sides.items():
        told[name] = [dict(zip(("actorText", "code"), one.split("/"), strict=True)) for one in names]
    return told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    entries = [
        entry(1, "FIGHT", "Rebels shelled the port of Chad.", ["rebels/TCD"], ["Chad/TCD"]),
        entry(2, "DEMAND", "Norway demanded aid from Sweden.", ["Norway/NOR"], ["Swedish officials/SWE"]),
        entry(3, "DISAPPROVE", "Norway praised Sweden.", ["Norway/NOR"], ["Denmark/DNK"]),
        entry(4, "AGREE", "Norway attacked Sweden.", ["Iceland/ISL"], ["Sweden/SWE"]),
        {"id": "S-0", "event": "DOCUMENT"},
    ]
    (tmp_path / "gold.json").write_text(json.dumps(entries), encoding="utf-8")
    return tmp_path


def test_old_classes_are_read_into_the_new_ones(folder: Path) -> None:
    assert [one.category for one in read_gold(folder)] == ["ASSAULT", "REQUEST", "ACCUSE", "AGREE"]


def test_shares_of_names_and_parties(folder: Path) -> None:
    scores = score_classes(folder).scores()
    assert scores["class"] == 2 / 4
    assert scores["actor_precision"] == scores["actor_recall"] == 3 / 4
    assert scores["recipient_recall"] == 3 / 4


def test_parts_and_what_is_held_out(folder: Path) -> None:
    seen, held = score_classes(folder, part="seen"), score_classes(folder, part="held")
    assert [one.gold.name for one in held.results] == ["S-4"]
    assert len(seen.results) == 3
    assert list(held.errors()) == []
    assert held.as_dict()["errors"] == []
    assert held.confusions() == [(("AGREE", "ASSAULT"), 1)]


def test_errors_tell_what_was_expected(folder: Path) -> None:
    errors = score_classes(folder).as_dict()["errors"]
    assert {"kind": "class", "sentence": "S-3", "expected": "ACCUSE", "found": "SUPPORT"} in errors
    lines = list(class_lines(score_classes(folder), examples=2))
    assert any(line.strip().startswith("S-3: Denmark, not Sweden") for line in lines)


def test_intervals_hold_the_score(folder: Path) -> None:
    report = score_classes(folder)
    for name, (low, high) in report.intervals().items():
        assert low <= report.scores()[name] <= high


def test_an_empty_list_scores_nothing(tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text("[]", encoding="utf-8")
    report = score_classes(tmp_path)
    assert set(report.scores().values()) == {0.0}
    assert set(report.intervals().values()) == {(0.0, 0.0)}


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"event": "AID"}]'])
def test_a_broken_file_gives_one_line(tmp_path: Path, content: str) -> None:
    (tmp_path / "gold.json").write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"gold\.json: no list of PLOVER sentences"):
        score_classes(tmp_path)


def test_a_folder_without_gold_or_an_unknown_part(tmp_path: Path) -> None:
    with pytest.raises(EvaluationInputError):
        score_classes(tmp_path)
    with pytest.raises(UnknownChoiceError):
        score_classes(tmp_path, part="half")
