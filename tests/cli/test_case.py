from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline.scale import outcomes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

FLOOD = (
    "Floods destroyed the old bridge at Karsk on May 3, 2021. The mayor of Karsk met rebels in Orsk on 28 April 2021."
)
AGAIN = "On May 3, 2021 the floods at Karsk destroyed the old bridge. Ministers will meet in Riga on 10 May 2021."
BY = ("--why", "read again", "--who", "Ana", "--when", "2026-01-01T00:00:00Z")


@pytest.fixture
def case(command: Callable[..., Done], tmp_path: Path) -> Path:
    path = tmp_path / "karsk.case"
    (tmp_path / "one.txt").write_text(FLOOD, encoding="utf-8")
    (tmp_path / "two.txt").write_text(AGAIN, encoding="utf-8")
    assert command("case", "new", path).status == 0
    done = command("case", "add", path, tmp_path / "one.txt", "--dct", "2021-05-04")
    assert done == (
        0,
        "Added 1 article. The case holds 1 article, 2 events on the timeline, 0 undated, and 0 corrections.\n",
        "",
    )
    return path


def event(command: Callable[..., Done], case: Path, words: str) -> str:
    (line,) = command("case", "list", case, "--search", words).out.splitlines()
    return line.split()[0]


def test_a_week_in_the_life(command: Callable[..., Done], case: Path) -> None:
    flood, mayor = event(command, case, "bridge"), event(command, case, "mayor")
    made = command("case", "edit", case, mayor, "--date", "2021-04-29", "--status", "alleged", *BY)
    assert re.fullmatch(
        rf"[0-9a-f]{{12}} edit; take it back with: timeline case undo {case} [0-9a-f]+ --why \.\.\.\n"
        rf"{mayor} 2021-04-29 alleged .* \(corrected: date, status\)\n",
        made.out,
    )
    command("case", "edit", case, flood, "--note", "by day or night?", "--pin", *BY)
    merged = command("case", "merge", case, flood, mayor, *BY).out.split()[0]
    assert len(command("case", "list", case).out.splitlines()) == 1
    added = command("case", "add", case, case.parent / "two.txt", case.parent / "one.txt", "--dct", "2021-05-04")
    assert added.out.startswith("Added 1 article, 1 known already. The case holds 2 articles, 2 events on the timeline")
    assert command("case", "extract", case).out.startswith("0 articles are read differently now.")
    log = command("case", "list", case, "--corrections").out.splitlines()
    assert [line.split()[1:3] for line in log] == [["applied:", kind] for kind in ("edit", "edit", "merge")]
    assert log[0].endswith("date = '2021-04-29', status = 'alleged' | Ana, 2026-01-01T00:00:00Z: read again")
    undone = command("case", "undo", case, merged, *BY)
    assert undone.status == 0
    lines = command("case", "list", case).out.splitlines()
    assert [line.split(maxsplit=1)[1] for line in lines] == [
        "2021-04-29 alleged The mayor of Karsk met rebels in Orsk on 28 April 2021 (corrected: date, status)",
        lines[1].split(maxsplit=1)[1],
        "2021-05-10 scheduled Ministers will meet in Riga on 10 May 2021",
    ]
    assert "(2 articles, 2 sources; corrected: note, pinned; pinned; note: by day or night?)" in lines[1]


def test_two_articles_of_one_outlet_are_one_source(command: Callable[..., Done], case: Path) -> None:
    for number, text in enumerate((FLOOD, AGAIN)):
        (case.parent / f"{number}.md").write_text(f"---\nsource: Karsk Post\ndate: 2021-05-04\n---\n\n{text}\n")
    new = case.with_name("new.case")
    command("case", "new", new)
    command("case", "add", new, case.parent / "0.md", case.parent / "1.md")
    assert "(2 articles, 1 source)" in command("case", "list", new, "--search", "bridge").out


def test_articles_without_a_date_are_told(command: Callable[..., Done], case: Path) -> None:
    (case.parent / "three.txt").write_text("Rebels left Velm yesterday and burned the port.", encoding="utf-8")
    done = command("case", "add", case, case.parent / "three.txt")
    assert done.out.splitlines()[1].startswith("1 article without a publication date (three.txt): relative dates")
    assert command("case", "add", case, case.parent / "three.txt").out.count("publication date") == 0


def test_split_names_mentions_that_list_shows(command: Callable[..., Done], case: Path) -> None:
    command("case", "add", case, case.parent / "two.txt")
    flood = event(command, case, "bridge")
    shown = command("case", "list", case, flood).out.splitlines()
    assert len(shown) == 3
    ids = [line.split()[0] for line in shown[1:]]
    other = next(one for one in ids if not one.startswith(flood))
    assert command("case", "split", case, flood, other, *BY).status == 0
    assert len(command("case", "list", case, "--search", "bridge").out.splitlines()) == 2


def test_corrections_go_out_and_in_and_into_a_page(command: Callable[..., Done], case: Path, tmp_path: Path) -> None:
    command("case", "edit", case, event(command, case, "mayor"), "--wrong", *BY)
    command("case", "edit", case, event(command, case, "bridge"), "--headline", "The bridge fell", *BY)
    file = tmp_path / "corrections.json"
    assert command("case", "export", case, "--corrections", "-o", file).status == 0
    printed = command("case", "export", case, "--corrections").out
    assert printed == file.read_text(encoding="utf-8")
    assert json.loads(printed)["format"] == "crisis-timeline corrections"
    other = tmp_path / "other.case"
    command("case", "new", other)
    done = command("case", "import", other, file)
    assert done.out == "Took 2 corrections, 0 were known already.\n"
    assert len(done.err.splitlines()) == 2
    assert "evidence gone: " in command("case", "review", other).out
    command("case", "add", other, tmp_path / "one.txt", "--dct", "2021-05-04")
    assert command("case", "export", other).out == command("case", "export", case).out
    assert command("case", "import", other, file).out == "Took 0 corrections, 2 were known already.\n"
    page = tmp_path / "crisis.html"
    built = command("build", tmp_path / "one.txt", "--dct", "2021-05-04", "--corrections", file, "-o", page)
    assert (built.status, "Read 2 corrections." in built.out) == (0, True)
    text = page.read_text(encoding="utf-8")
    assert page.stat().st_size > 10_000
    assert text.startswith("<!")
    gone = command("build", tmp_path / "two.txt", "--corrections", file, "-o", page)
    assert "Read 2 corrections; the evidence of 2 is gone (" in gone.out


def test_export_and_render(command: Callable[..., Done], case: Path, tmp_path: Path) -> None:
    command("case", "edit", case, event(command, case, "mayor"), "--hide", *BY)
    for suffix in ("csv", "jsonl", "parquet"):
        file = tmp_path / f"events.{suffix}"
        assert command("case", "export", case, "-o", file).status == 0
        assert timeline.load(file)["headline"].tolist() == ["Floods destroyed the old bridge at Karsk on May 3, 2021"]
    page = tmp_path / "case.html"
    assert command("case", "render", case, "-o", page) == (0, "", f"Wrote 1 row to {page}.\n")
    assert command("case", "list", case, "--search", "zebra") == (
        0,
        "",
        "nothing matches 'zebra'; try fewer or other words\n",
    )
    assert len(command("case", "list", case).out.splitlines()) == 1
    assert "(corrected: hidden)" in command("case", "list", case, "--all").out


def test_review_shows_conflicts_then_doubts_then_the_undated(command: Callable[..., Done], tmp_path: Path) -> None:
    case = tmp_path / "a.case"
    denied = "Officials denied that floods destroyed the old bridge at Karsk on May 3, 2021. It may rain again soon."
    for name, text in (("a.txt", FLOOD), ("b.txt", denied)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    command("case", "new", case)
    command("case", "add", case, tmp_path / "a.txt", tmp_path / "b.txt", "--dct", "2021-05-04")
    kinds = [line.partition(":")[0] for line in command("case", "review", case).out.splitlines()]
    order = ["evidence gone", "conflict", "low confidence", "undated"]
    assert kinds == sorted(kinds, key=order.index)
    assert kinds.count("conflict") == 2
    short = command("case", "review", case, "--limit", 1)
    assert short.err == "conflict: 1 more; see them with --limit 2\n"
    command("case", "edit", case, event(command, case, "Officials denied"), "--note", "x", *BY)
    assert command("case", "review", case).out.count("conflict: ") == 1


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("edit", "CASE", "abcd"), 2, "--why"),
        (("edit", "CASE", "abcd", "--why", "x"), 2, "say what to change"),
        (("edit", "CASE", "abcd", "--why", " ", "--pin"), 2, "say why"),
        (("edit", "CASE", "abcd", "--why", "x", "--when", "soon", "--pin"), 2, "is no time"),
        (("edit", "CASE", "zzzz", "--why", "x", "--pin"), 1, "no event has the id 'zzzz'"),
        (("edit", "CASE", "zzzz", "--why", "x", "--status", "maybe"), 1, "no event has the id 'zzzz'"),
        (("undo", "CASE", "--why", "x"), 1, "no correction is left to undo"),
        (("add", "CASE", "none.txt"), 1, "no such file"),
        (("import", "CASE", "none.json"), 1, "no such file"),
        (("new", "CASE"), 1, "exists already"),
        (("list", "none.case"), 1, "no such file"),
        (("export", "CASE", "-o", "a.xyz"), 1, "unknown format"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    command: Callable[..., Done], case: Path, arguments: tuple[str, ...], status: int, told: str
) -> None:
    done = command("case", *(case if argument == "CASE" else argument for argument in arguments))
    assert done.status == status
    assert told in done.err
    assert len([line for line in done.err.splitlines() if line.startswith("timeline:")]) == 1
    assert "Traceback" not in done.err


def test_the_number_of_processes_makes_no_difference(
    command: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.cli.caserun.outcomes", partial(outcomes, small=0))
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(30):
        text = f"{FLOOD} On May {1 + number % 9}, 2021 rebels shelled the port of Velm. Number {number} was read."
        (folder / f"{number:02d}.txt").write_text(text, encoding="utf-8")
    (folder / "empty.txt").write_text(" ", encoding="utf-8")
    told, exported = set(), set()
    for jobs in (1, 2, 3):
        path = tmp_path / f"{jobs}.case"
        command("case", "new", path)
        added = command("case", "add", path, folder, "--dct", "2021-05-10", "--jobs", jobs)
        again = command("case", "add", path, folder, "--dct", "2021-05-10", "--jobs", jobs)
        assert "30 known already, 1 not read" in again.out
        told.add(added)
        exported.add(command("case", "export", path).out)
    assert len(told) == len(exported) == 1


def test_an_undo_of_what_nobody_knows_is_left_out_and_told(
    command: Callable[..., Done], case: Path, tmp_path: Path
) -> None:
    undo = {"action": "undo", "undoes": "feedbeef0000", "who": "Ana", "when": "2026-01-01T00:00:00Z", "why": "x"}
    edit = {"action": "edit", "event": {"event_id": event(command, case, "mayor")}, "set": {"note": "seen"}}
    path = tmp_path / "corrections.json"
    path.write_text(json.dumps({"format": "crisis-timeline corrections", "version": 1, "corrections": [undo, edit]}))
    done = command("case", "import", case, path)
    assert done.out == "Took 1 corrections, 0 were known already.\n"
    assert "left out, it undoes feedbeef0000, which neither case nor file holds" in done.err
    assert len(command("case", "list", case, "--corrections").out.splitlines()) == 1
