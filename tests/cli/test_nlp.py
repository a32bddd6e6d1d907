"""`--nlp`, with a pipeline made here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

SEARCH = "The search for Zorn was extended to Mexico on 3 May 2021."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(SEARCH, encoding="utf-8")
    return articles


def recipients(lines: str) -> list[list[str]]:
    return [json.loads(line)["recipient"] for line in lines.splitlines()]


def test_extract_reads_with_it_and_tells_which_it_was(command: Callable[..., Done], folder: Path, toy: str) -> None:
    alone, helped = command("extract", folder), command("extract", folder, "--nlp", toy)
    assert (recipients(alone.out), recipients(helped.out)) == ([[]], [["Zorn"]])
    assert "Sentences were read with the help of en_toy 1.2.3 (spaCy " in helped.err
    assert "help of" not in alone.err


def test_build_writes_it_into_the_page(command: Callable[..., Done], folder: Path, toy: str, tmp_path: Path) -> None:
    done = command("build", folder, "-o", tmp_path / "a.html", "--nlp", toy)
    assert "Sentences were read with the help of en_toy 1.2.3" in done.out


def test_a_failure_is_told_in_one_line(command: Callable[..., Done], folder: Path, toy: str) -> None:
    (folder / "a.txt").write_text(f"{SEARCH} A fizzle hit Mexico on 4 May 2021.", encoding="utf-8")
    done = command("extract", folder, "--nlp", toy)
    assert done.status == 0
    assert len(recipients(done.out)) == 2
    (line,) = [line for line in done.err.splitlines() if "fizzle" in line]
    assert line.endswith("failed on 1 sentence, read without it (ValueError: cannot read fizzle)")


@pytest.mark.parametrize("words", [("extract",), ("build", "-o", "a.html"), ("evaluate", "rows")])
def test_a_pipeline_that_is_not_there_is_told_in_one_line(
    command: Callable[..., Done], folder: Path, words: tuple[str, ...]
) -> None:
    pytest.importorskip("spacy")
    done = command(*words, folder, "--nlp", "en_none_sm")
    assert (done.status, done.out) == (1, "")
    (line,) = done.err.splitlines()
    assert "--nlp en_none_sm: no such pipeline; install it: python -m spacy download en_none_sm" in line


def test_a_case_keeps_its_pipeline(command: Callable[..., Done], folder: Path, toy: str, tmp_path: Path) -> None:
    case = tmp_path / "a.case"
    command("case", "new", case, "--nlp", toy)
    command("case", "add", case, folder)
    assert case_recipients(command, case, tmp_path / "one.jsonl") == [["Zorn"]]
    command("case", "extract", case, "--nlp", "")
    assert case_recipients(command, case, tmp_path / "two.jsonl") == [[]]
    (folder / "b.txt").write_text("Zorn left Mexico on 5 May 2021.", encoding="utf-8")
    told = command("case", "add", case, folder, "--nlp", toy).err
    assert f"were read in another way; read them again with: timeline case extract {case}" in " ".join(told.split())
    command("case", "extract", case)
    assert ["Zorn"] in case_recipients(command, case, tmp_path / "three.jsonl")


def case_recipients(command: Callable[..., Done], case: Path, output: Path) -> list[list[str]]:
    assert command("case", "export", case, "-o", output).status == 0
    return recipients(output.read_text(encoding="utf-8"))


def test_a_case_tells_failures(command: Callable[..., Done], folder: Path, toy: str, tmp_path: Path) -> None:
    (folder / "a.txt").write_text("A fizzle hit Mexico on 4 May 2021.", encoding="utf-8")
    case = tmp_path / "a.case"
    command("case", "new", case, "--nlp", toy)
    assert "failed on 1 sentence, read without it" in command("case", "add", case, folder).err
    assert "failed on 1 sentence, read without it" in command("case", "extract", case).err


@pytest.mark.parametrize("name", ["rows", "status", "class", "attribution", "merge"])
def test_every_score_of_events_takes_it(command: Callable[..., Done], name: str) -> None:
    assert "--nlp" in command("evaluate", name, "--help").out
