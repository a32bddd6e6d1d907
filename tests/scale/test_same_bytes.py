"""The same result whatever the order of the input and however much memory there is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import timeline
from timeline.frame import lines_to_frame, write_frame, write_lines
from timeline.scale import Collection, outcomes
from timeline.scale.spill import Spill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from timeline.scale import Outcome, Terms


def collected(given: Iterable[Outcome], memory: int = 10**9) -> Collection:
    done = Collection(_rows=Spill(memory), _articles=Spill(memory))
    for outcome in given:
        done.add(outcome)
    done.settle()
    return done


def of(path: Path, terms: Terms) -> list[Outcome]:
    return [outcome for batch in outcomes([str(path)], terms) for outcome in batch.outcomes]


def test_the_rows_are_those_of_the_library(folder: Callable[..., Path], terms: Terms) -> None:
    path = folder(20)
    ours = collected(of(path, terms)).to_events()
    pd.testing.assert_frame_equal(ours, timeline.extract(timeline.read(path, today="2022-06-01")))


@pytest.mark.parametrize("memory", [1_000, 20_000])
def test_memory_changes_nothing(folder: Callable[..., Path], terms: Terms, memory: int) -> None:
    given = of(folder(60), terms)
    little, much = collected(given, memory), collected(given)
    assert list(little.lines()) == list(much.lines()) == list(little.lines())
    assert little.to_articles().equals(much.to_articles())
    little.close()


def test_a_spill_sorts_through_many_files() -> None:
    spill = Spill(memory=1)
    for number in range(120):
        spill.add([f"{number * 77 % 120:03d}", number], f"line {number}")
    assert [key[0] for key, _ in spill] == [f"{number:03d}" for number in range(120)]
    spill.close()


def test_of_copies_the_first_published_counts_whatever_the_order(tmp_path: Path, terms: Terms) -> None:
    text = "The bridge at Arven fell on Monday."
    days = {"early": "2022-02-16", "late": "2022-02-23", "never": None}
    for name, day in days.items():
        (tmp_path / f"{name}.json").write_text(json.dumps({"text": text, "published": day, "source": name}))
    given = of(tmp_path, terms)
    forth, back = collected(given), collected(given[::-1])
    assert list(forth.lines()) == list(back.lines())
    assert [json.loads(line)["source"] for line in forth.lines()] == ["early"]
    assert (forth.read, forth.repeated, forth.without_date) == (1, 2, [])


@pytest.mark.parametrize("number", [0, 5])
@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl", "parquet"])
def test_lines_and_frames_make_the_same_files(
    folder: Callable[..., Path],
    terms: Terms,
    tmp_path: Path,
    suffix: str,
    number: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("timeline.frame.lineblocks._BLOCK", 4)
    lines = list(collected(of(folder(number), terms)).lines())
    ours, theirs = tmp_path / f"ours.{suffix}", tmp_path / f"theirs.{suffix}"
    write_lines(lines, ours)
    write_frame(lines_to_frame(lines), theirs)
    pd.testing.assert_frame_equal(timeline.load(ours), timeline.load(theirs))
    assert len(timeline.load(ours)) == len(lines) == number * 3
    assert suffix == "parquet" or ours.read_bytes() == theirs.read_bytes()
