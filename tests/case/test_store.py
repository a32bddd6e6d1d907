from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.case import Case, Change, schema, store
from timeline.errors import CaseError, InputNotFoundError, OutputError

if TYPE_CHECKING:
    from timeline.model import Article

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("TIMELINE_KILLS", "6"))
"""How often the process that adds is killed; more by TIMELINE_KILLS=50."""
ANA = Change(who="Ana", why="seen", when="2026-01-01T00:00:00Z")


def add_many(case: Path, count: int, *, limit: int | None = None) -> subprocess.Popen[str]:
    """Start a process that adds generated articles, and wait until it is about to."""
    program = f"""
        import datetime, resource, sys
        from timeline.case import Case
        from timeline.errors import TimelineError
        from timeline.model import Article, PublishedFrom

        def articles():
            for number in range({count}):
                deed = ("shelled", "seized", "closed", "left")[number % 4]
                place = ("Karsk", "Orsk", "Velm")[number % 3]
                text = f"Rebels {{deed}} the port of {{place}} on Monday. Number {{number}} was read."
                day = datetime.datetime(2021, 5, 1 + number % 20)
                yield Article(article_id=f"a{{number}}", text=text, published=day, published_from=PublishedFrom.GIVEN)

        limit = {limit!r}
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        with Case({str(case)!r}) as case:
            print("ready", flush=True)
            try:
                case.add(articles())
            except TimelineError as error:
                sys.exit(str(error))
    """
    process = subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, told = process.communicate()
    return process.returncode, told


def is_whole(path: Path) -> bool:
    with sqlite3.connect(path) as plain:
        (told,) = plain.execute("PRAGMA integrity_check").fetchone()
    plain.close()
    return bool(told == "ok")


@pytest.fixture
def started(tmp_path: Path, stories: list[Article]) -> Path:
    """Make a case with a few articles and a correction."""
    path = tmp_path / "started.case"
    with Case.new(path) as case:
        case.add(stories)
        case.edit(case.events()["event_id"].iloc[0], {"note": "kept"}, ANA)
    return path


def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_half(started: Path, tmp_path: Path) -> None:
    whole = Path(shutil.copy(started, tmp_path / "whole.case"))
    process = add_many(whole, 300)
    begun = time.monotonic()
    assert ended(process) == (0, "")
    lasts = time.monotonic() - begun
    with Case(whole) as case:
        wanted = case.events()
    moments = random.Random(20220212)  # noqa: S311 (no secret)
    held = []
    for number in range(ROUNDS):
        path = Path(shutil.copy(started, tmp_path / f"{number}.case"))
        process = add_many(path, 300)
        time.sleep(moments.random() * lasts)
        process.send_signal(signal.SIGKILL)
        ended(process)
        with Case(path) as case:
            held.append(case.counts()["articles"])
            assert [one.changes for one in case.corrections()] == [{"note": "kept"}]
            known = set(case.articles()["article_id"])
            assert set(case.mentions()["article_id"]) <= known
            told = sorted(mention for ids in case.events()["event_ids"] for mention in ids)
            assert told == sorted(case.mentions()["event_id"])
        assert is_whole(path)
        assert ended(add_many(path, 300)) == (0, "")
        with Case(path) as case:
            pd.testing.assert_frame_equal(case.events(), wanted)
    assert min(held) >= 5


def test_a_full_disk_is_one_clear_line_and_what_was_there_is_kept(started: Path) -> None:
    with Case(started) as case:
        before = case.events()
    status, told = ended(add_many(started, 2000, limit=started.stat().st_size + 200_000))
    assert status == 1
    assert told.startswith(f"{started}: the disk is full or fails (")
    assert told.endswith("what was not finished is not kept, make room and try again\n")
    assert is_whole(started)
    with Case(started) as case:
        assert set(before["event_id"]) <= set(case.events()["event_id"])
        assert case.corrections()
    assert ended(add_many(started, 300)) == (0, "")


def test_a_new_case_on_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.case"
    program = (
        "import resource, sys; from timeline.case import Case; from timeline.errors import TimelineError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        f"try: Case.new({str(path)!r})\nexcept TimelineError as error: sys.exit(str(error))"
    )
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert done.returncode == 1
    assert "the disk is full or fails" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_second_writer_waits_then_gives_up_in_one_line(
    full: Case, stories: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "WAIT", 0.05)
    other = sqlite3.connect(full.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Case(full.path) as second:
        event = second.events()["event_id"].iloc[0]
        for change in (lambda: second.edit(event, {"note": "x"}, ANA), lambda: second.add(stories)):
            with pytest.raises(CaseError, match="another command is writing to this case; nothing was changed"):
                change()
        other.execute("ROLLBACK")
        assert second.corrections() == []
        second.edit(event, {"note": "x"}, ANA)
    other.close()
    assert len(full.corrections()) == 1


def test_two_that_add_at_once_both_add(started: Path, tmp_path: Path) -> None:
    alone = Path(shutil.copy(started, tmp_path / "alone.case"))
    assert ended(add_many(alone, 200)) == (0, "")
    both = [add_many(started, 200), add_many(started, 150)]
    assert [ended(process) for process in both] == [(0, ""), (0, "")]
    with Case(started) as case, Case(alone) as other:
        pd.testing.assert_frame_equal(case.events(), other.events())


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.3, 0.99])
def test_a_file_cut_short_is_one_clear_line(started: Path, share: float) -> None:
    os.truncate(started, int(started.stat().st_size * share))
    with pytest.raises(CaseError, match=r"cut short|no case"):
        Case(started)


def test_a_damaged_file_is_one_clear_line(started: Path) -> None:
    size = started.stat().st_size
    with started.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * (size - 200))
    with pytest.raises(CaseError, match="damaged"):
        Case(started).counts()


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        ("rule", b"\xff\xfe and so on", "column 'rule' holds no text"),
        ("start", "2021-05-", "start holds '2021-05-'"),
        ("actor", '["Kar', "actor holds"),
    ],
)
def test_a_damaged_cell_is_one_clear_line_and_corrections_are_still_read(
    started: Path, column: str, cell: str | bytes, why: str
) -> None:
    with sqlite3.connect(started) as plain:
        plain.execute(f"UPDATE events SET {column} = CAST(? AS TEXT)", (cell,))  # noqa: S608 (our own names)
    plain.close()
    with Case(started) as case:
        with pytest.raises(CaseError, match=rf"damaged \({why}.*restore it from a copy"):
            case.events()
        assert len(case.corrections()) == 1


def test_what_is_left_of_another_case_is_not_taken_for_this_one(tmp_path: Path) -> None:
    (tmp_path / "a.case-journal").write_bytes(b"left")
    with pytest.raises(CaseError, match=r"a\.case-journal lies beside it"):
        Case.new(tmp_path / "a.case")


@pytest.mark.parametrize(
    ("pragma", "why"),
    [
        ("user_version = 99", "made by a newer crisis-timeline"),
        ("user_version = 0", "of version 0, which can be read no more"),
        ("application_id = 7", "no case"),
    ],
)
def test_what_is_no_case_of_ours_is_told(started: Path, pragma: str, why: str) -> None:
    with sqlite3.connect(started) as plain:
        plain.execute(f"PRAGMA {pragma}")
    plain.close()
    with pytest.raises(CaseError, match=why):
        Case(started)


def test_an_older_case_becomes_one_of_this_version(started: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Case(started) as case:
        before = case.events()
    newer = schema.VERSION + 1
    monkeypatch.setattr(schema, "VERSION", newer)
    monkeypatch.setattr(schema, "MIGRATIONS", {newer - 1: ("CREATE TABLE more (x)", "INSERT INTO nowhere VALUES (1)")})
    with pytest.raises(CaseError, match="no such table: nowhere"):
        Case(started)
    monkeypatch.setattr(schema, "MIGRATIONS", {newer - 1: ("CREATE TABLE more (x)",)})
    with Case(started) as case:
        pd.testing.assert_frame_equal(case.events(), before)
        assert len(case.corrections()) == 1
    with sqlite3.connect(started) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (newer,)
        assert plain.execute("SELECT count(*) FROM more").fetchone() == (0,)
    plain.close()


def test_a_case_of_version_1_is_read_and_merged_anew(started: Path, stories: list[Article]) -> None:
    with Case(started) as case:
        before = case.events()
    with sqlite3.connect(started) as plain:
        for change in (
            "DROP INDEX tellings",
            "DROP TABLE links",
            *(
                f"ALTER TABLE {table} DROP COLUMN {column}"
                for table, column in (("mentions", "words"), ("mentions", "telling"), ("unsettled", "whole"))
            ),
            "PRAGMA user_version = 1",
        ):
            plain.execute(change)
    plain.close()
    with Case(started) as case:
        pd.testing.assert_frame_equal(case.events(), before)
        case.add([replace(stories[0], article_id="once more", text=f"{stories[0].text} It rained.")])
        assert case.events()["n_articles"].max() > before["n_articles"].max()
        assert len(case.corrections()) == 1


def test_a_case_of_version_3_has_its_words_told_anew(started: Path) -> None:
    with Case(started) as case:
        before = case.events()
    with sqlite3.connect(started) as plain:
        words = plain.execute("SELECT event_id, words FROM mentions ORDER BY event_id").fetchall()
        plain.execute("UPDATE mentions SET words = 'former rules'")
        plain.execute("PRAGMA user_version = 3")
    plain.close()
    with Case(started) as case:
        pd.testing.assert_frame_equal(case.events(), before)
        case.add([])
    with sqlite3.connect(started) as plain:
        assert plain.execute("SELECT event_id, words FROM mentions ORDER BY event_id").fetchall() == words
    plain.close()


def test_names_that_are_no_case(tmp_path: Path) -> None:
    with pytest.raises(InputNotFoundError):
        Case(tmp_path / "none.case")
    (tmp_path / "a.txt").write_text("A text that is longer than the header of an SQLite file, " * 4, encoding="utf-8")
    with pytest.raises(CaseError, match="no case file; make a case with"):
        Case(tmp_path / "a.txt")
    with pytest.raises(CaseError, match="exists already"):
        Case.new(tmp_path / "a.txt")
    with pytest.raises(OutputError):
        Case.new(tmp_path / "none" / "a.case")


def test_a_case_that_may_not_be_written_can_be_read(started: Path) -> None:

    with Case(started) as case:
        wanted = case.events()
    started.chmod(0o444)
    with Case(started) as case:
        pd.testing.assert_frame_equal(case.events(), wanted)
        if os.geteuid():
            with pytest.raises(CaseError, match="must be writable"):
                case.edit(wanted["event_id"].iloc[0], {"note": "x"}, ANA)
