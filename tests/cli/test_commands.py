from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline.evaluate.timeml import read_timeml
from timeline.frame import event_row, whole_file
from timeline.pipeline import events_of
from timeline.render.page import data_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Done
    from timeline.model import Article, Event

FLOOD = """---
title: Floods at Karsk
date: 2021-05-04
---
Floods destroyed the old bridge at Karsk on Monday. The mayor warned that the dam could break as early as May 9.
"""
TALKS = "The ministers met in Riga on 3 May 2021. They are due to meet again on 10 May 2021."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "flood.md").write_text(FLOOD, encoding="utf-8")
    (articles / "talks.txt").write_text(TALKS, encoding="utf-8")
    return articles


def only_line(text: str) -> str:
    (line,) = text.splitlines()
    return line


def test_build_writes_one_page_and_tells_what_it_did(command: Callable[..., Done], folder: Path) -> None:
    (folder / "empty.txt").touch()
    (folder / "copy.txt").write_text(TALKS, encoding="utf-8")
    page = folder.parent / "crisis.html"
    done = command("build", folder, "--today", "2022-03-01", "-o", page)
    assert done.status == 0
    summary = only_line(done.out)
    assert "Read 2 articles, skipped 1" in summary
    assert "skipped articles/empty.txt: the file is empty; leave it out, or save it again" in done.err
    assert "empty.txt" not in summary
    assert "Reference day" not in summary
    assert "left out 1 repeat" in summary
    assert "Found 4 dated events and 0 undated, merged into 4 rows." in summary
    assert "1 article without a publication date" in summary
    assert "--dct DAY" in summary
    assert summary.endswith(f"Wrote {page}.")
    html = page.read_text(encoding="utf-8")
    assert html.lower().startswith("<!doctype html>")
    assert sorted(path.name for path in folder.parent.iterdir()) == ["articles", "crisis.html"]


@pytest.mark.parametrize(
    ("path", "options", "title"),
    [
        ("", [], "Articles"),
        ("flood.md", [], "Floods at Karsk"),
        ("talks.txt", [], "Articles"),
        ("*.*", [], "Articles"),
        ("", ["--title", "Mine"], "Mine"),
    ],
    ids=["a folder's name", "an article's title", "the folder of a file", "of several", "given"],
)
def test_the_page_is_named(
    command: Callable[..., Done], folder: Path, path: str, options: list[str], title: str
) -> None:
    page = folder.parent / "page.html"
    assert command("build", folder / path, "-q", "-o", page, *options).status == 0
    assert f"<title>{title}</title>" in page.read_text(encoding="utf-8")


def test_the_same_articles_have_the_same_heading(
    command: Callable[..., Done], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = folder.parent / "page.html"
    files = sorted(folder.iterdir())
    (folder / "more").mkdir()
    files.append(Path(shutil.copy(files[0], folder / "more" / "again.txt")))
    for given in ([folder], files, [folder / "**" / "*.*"], [*files[:-1], folder / "more"]):
        assert command("build", *given, "-q", "-o", page).status == 0
        assert "<title>Articles</title>" in page.read_text(encoding="utf-8")
    monkeypatch.setenv("HOME", str(folder))
    assert command("build", *files, "-q", "-o", page).status == 0
    assert "<title>Timeline</title>" in page.read_text(encoding="utf-8")


def test_quiet_says_nothing(command: Callable[..., Done], folder: Path) -> None:
    (folder / "empty.txt").touch()
    assert command("build", folder, "-q", "-o", folder / "page.html") == (0, "", "")


def test_extract_prints_json_lines_and_talks_on_standard_error(command: Callable[..., Done], folder: Path) -> None:
    done = command("extract", folder, "--today", "2022-03-01")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert done.status == 0
    assert [row["start"] for row in rows] == [
        "2021-05-03T00:00:00",
        "2021-05-03T00:00:00",
        "2021-05-09T00:00:00",
        "2021-05-10T00:00:00",
    ]
    assert "Reference day" not in done.err


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet"])
def test_each_step_alone_with_files_in_between(command: Callable[..., Done], folder: Path, suffix: str) -> None:
    events, merged, chosen = (folder.parent / f"{name}{suffix}" for name in ("events", "merged", "chosen"))
    page = folder.parent / "page.html"
    assert command("extract", folder, "-o", events).status == 0
    assert command("merge", events, "-o", merged).status == 0
    assert command("summarize", merged, "--dates", "2", "-o", chosen).status == 0
    assert command("render", chosen, "-o", page).status == 0
    assert len(timeline.load(merged)) == 4
    assert len(timeline.load(chosen)) == 2
    assert page.stat().st_size > 100_000


def test_summarize_prints_days_statuses_and_headlines(command: Callable[..., Done], folder: Path) -> None:
    events = folder.parent / "events.csv"
    command("extract", folder, "-o", events)
    done = command("summarize", events, "--since", "2021-05-04", "--until", "2021-05-09")
    line = only_line(done.out)
    assert line.startswith("2021-05-09 or later [forecast] ")
    assert "dam" in line


def test_summarize_takes_a_share_and_the_articles(command: Callable[..., Done], folder: Path) -> None:
    events = folder.parent / "events.csv"
    command("extract", folder, "-o", events)
    refused = command("summarize", events, "--unit", "fortnight")
    assert (refused.status, "'--unit': 'fortnight' is not one of" in refused.err) == (2, True)
    whole = command("summarize", events, "--unit", "month").out.splitlines()
    assert len(command("summarize", events, "--dates", "1%").out.splitlines()) == 1
    assert command("summarize", events, "--articles", folder).status == 0
    assert 1 <= len(whole) <= 4
    for wrong in ("0", "0%", "150%", "many"):
        done = command("summarize", events, "--dates", wrong)
        assert (done.status, done.out) == (2, "")
        assert "neither a count" in only_line(done.err)


def test_forecasts_and_escalation_are_tables(command: Callable[..., Done], folder: Path) -> None:
    events, merged = folder.parent / "events.csv", folder.parent / "merged.csv"
    command("extract", folder, "-o", events)
    command("merge", events, "-o", merged)
    done = command("forecasts", events)
    header, *rows = done.out.splitlines()
    assert header.split("\t")[:5] == ["said", "who", "status", "what", "when"]
    assert any("dam" in row for row in rows)
    assert command("forecasts", merged).out == done.out
    assert command("forecasts", events, "--as-known-on", "1990-01-01").out.splitlines() == [header]
    header = "start\tevents\tintensity\thostility\tchange\treports\tforecasts\tfeared\n"
    assert command("escalation", events).out.startswith(header)
    assert command("escalation", events, "--pairs", "--unit", "day").out.startswith("start\tactor\trecipient\t")


def test_a_column_named_for_one_file_leaves_the_others_their_usual_names(
    command: Callable[..., Done], tmp_path: Path
) -> None:
    pile = tmp_path / "pile"
    pile.mkdir()
    (pile / "a.csv").write_text('story,day\n"The port burned on Tuesday.",2023-02-10\n', encoding="utf-8")
    (pile / "b.jsonl").write_text('{"text": "Rebels left on Monday.", "date": "2023-02-10"}\n', encoding="utf-8")
    done = command("extract", pile, "--column", "text=story", "--column", "published=day")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert {row["start"][:10] for row in rows} == {"2023-02-06", "2023-02-07"}


def test_escalation_without_its_extra_tells_all_but_the_changes(
    command: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deeds = ["Rebels threatened the garrison"] * 14 + ["Rebels shelled the garrison, killing 40 soldiers,"] * 14
    text = "\n\n".join(f"{deed} on May {day}, 2021." for day, deed in enumerate(deeds, 1))
    article, events = tmp_path / "siege.txt", tmp_path / "events.csv"
    article.write_text(text, encoding="utf-8")
    command("extract", article, "-o", events)
    assert "True" in command("escalation", events, "--unit", "day").out
    monkeypatch.setitem(sys.modules, "ruptures", None)
    done = command("escalation", events, "--unit", "day")
    header, *rows = [line.split("\t") for line in done.out.splitlines()]
    assert (done.status, {row[header.index("change")] for row in rows}) == (0, {""})
    assert "crisis-timeline[escalation]" in only_line(done.err)


def test_tables_and_summaries_are_printed_as_json(command: Callable[..., Done], folder: Path) -> None:
    events = folder.parent / "events.csv"
    command("extract", folder, "-o", events)
    for name, count in (("forecasts", 12), ("escalation", 7), ("summarize", 10)):
        done = command(name, events, "--format", "json")
        rows = json.loads(done.out)
        assert (done.status, done.err) == (0, "")
        assert rows
        assert all(len(row) >= count and row["start"][:2] == "20" for row in rows if row["start"])


@pytest.mark.parametrize("name", ["forecasts", "escalation", "summarize"])
def test_nothing_to_tell_is_told(command: Callable[..., Done], tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text("A house stands by the river.", encoding="utf-8")
    command("extract", tmp_path / "a.txt", "-o", tmp_path / "events.csv")
    done = command(name, tmp_path / "events.csv", "--format", "json")
    assert (done.status, json.loads(done.out)) == (0, [])
    assert only_line(done.err).startswith("no ")


def test_render_takes_any_table_with_a_date_and_a_headline(command: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("When,Event\n2021-05,Floods\n", encoding="utf-8")
    assert command("render", tmp_path / "table.csv", "-o", tmp_path / "page.html").status == 0
    (tmp_path / "other.csv").write_text("name,price\nx,1\n", encoding="utf-8")
    done = command("render", tmp_path / "other.csv", "-o", tmp_path / "other.html")
    assert done.status == 1
    assert "it has name, price" in only_line(done.err)
    assert not (tmp_path / "other.html").exists()


def test_dct_dates_what_is_relative(command: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge collapsed yesterday.", encoding="utf-8")
    done = command("extract", tmp_path / "a.txt", "--dct", "2021-05-04")
    assert json.loads(only_line(done.out))["start"] == "2021-05-03T00:00:00"


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "x.txt", "-o", "x.html", "--dct", "12.2.2022"],
        ["extract", "x.txt", "--today", "2022-02-30"],
        ["explain", "today", "--dct", "soon"],
        ["summarize", "x.csv", "--since", "May"],
    ],
)
def test_a_day_that_is_none_is_wrong_usage(command: Callable[..., Done], arguments: list[str]) -> None:
    done = command(*arguments)
    assert (done.status, done.out) == (2, "")
    assert "is no date; write it as YYYY-MM-DD" in only_line(done.err)


@pytest.mark.parametrize(
    "arguments",
    [["build", "x.txt"], ["nonsense"], ["extract"], ["extract", "x.txt", "--kind", "novel"], ["merge", "--far"]],
)
def test_wrong_usage_is_one_line_and_status_2(command: Callable[..., Done], arguments: list[str]) -> None:
    done = command(*arguments)
    assert done.status == 2
    assert only_line(done.err).startswith("timeline: ")


def test_a_folder_without_articles(command: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = command("build", tmp_path / "nothing", "-o", tmp_path / "page.html")
    assert (done.status, done.out) == (1, "")
    assert only_line(done.err).startswith("timeline: ")
    assert "no" in done.err
    assert not (tmp_path / "page.html").exists()


def test_a_missing_path_is_named(command: Callable[..., Done], tmp_path: Path) -> None:
    done = command("build", tmp_path / "none.txt", "-o", tmp_path / "page.html")
    assert done.status == 1
    assert "none.txt: no such file or folder" in only_line(done.err)


def test_a_missing_path_does_not_end_the_run(command: Callable[..., Done], folder: Path) -> None:
    done = command("build", folder / "none.txt", folder, "-o", folder / "page.html")
    assert done.status == 0
    assert "skipped 1." in done.out
    assert "none.txt: no such file or folder" in done.err


@pytest.mark.parametrize(
    ("name", "message"),
    [("folder.html", "it is a folder"), ("none/page.html", "there is no folder"), ("page.pdf", "unknown format")],
)
def test_a_bad_output_is_refused_before_the_work(
    command: Callable[..., Done], tmp_path: Path, name: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        pytest.fail("the work started")

    monkeypatch.setattr("timeline.cli.run.run", never)
    (tmp_path / "folder.html").mkdir()
    done = command("build", tmp_path, "-o", tmp_path / name)
    assert done.status == 1
    assert message in only_line(done.err)


def test_one_article_that_crashes_is_told_and_counted(
    command: Callable[..., Done], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(article: Article, **options: object) -> list[Event]:
        if "Riga" in article.text:
            raise ZeroDivisionError("by\nzero")
        return events_of(article, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("timeline.scale.work.events_of", crash)
    done = command("build", folder, "-o", folder / "page.html")
    assert done.status == 0
    assert "ZeroDivisionError: by zero" in only_line(done.err)
    assert "failed on 1" in done.out
    assert "talks.txt" in done.out


def test_an_interrupted_run_leaves_nothing(
    command: Callable[..., Done], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> Iterator[Event]:
        raise KeyboardInterrupt

    monkeypatch.setattr("timeline.scale.work.events_of", interrupt)
    done = command("build", folder, "-o", folder.parent / "page.html")
    assert (done.status, only_line(done.err)) == (130, "timeline: interrupted")
    assert [path.name for path in folder.parent.iterdir()] == ["articles"]


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    def half(path: Path) -> None:
        with whole_file(path) as temporary:
            temporary.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half(tmp_path / "page.html")
    assert not list(tmp_path.iterdir())


def test_timexes_as_table(command: Callable[..., Done], folder: Path) -> None:
    done = command("timexes", folder / "flood.md")
    header, *rows = [line.split("\t") for line in done.out.splitlines()]
    found = [dict(zip(header, row, strict=True)) for row in rows]
    assert [row["value"] for row in found] == ["2021-05-03", "2021-05-09"]
    assert (found[1]["text"], found[1]["from"], found[1]["to"]) == ("as early as May 9", "2021-05-09", "")


def test_timexes_as_json_lines(command: Callable[..., Done], folder: Path) -> None:
    done = command("timexes", folder / "talks.txt", "--format", "jsonl")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [(row["text"], TALKS[row["start"] : row["end"]]) for row in found] == [
        ("3 May 2021", "3 May 2021"),
        ("10 May 2021", "10 May 2021"),
    ]


def test_timexes_as_timeml_is_read_back(command: Callable[..., Done], tmp_path: Path) -> None:
    text = "Smith & Sons met <Jones>\x02 on 3 May 2021, and again a week later."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = command("timexes", tmp_path / "a.txt", "--dct", "2021-05-20", "--format", "timeml")
    (tmp_path / "a.tml").write_text(done.out, encoding="utf-8")
    read, dct, mentions = read_timeml(tmp_path / "a.tml")
    assert read == text.replace("\x02", "\ufffd")
    assert dct == "2021-05-20"
    assert (mentions[0].start, mentions[0].text, mentions[0].value) == (text.index("3 May"), "3 May 2021", "2021-05-03")


def test_explain_shows_the_reading_its_anchor_and_the_rejected_years(command: Callable[..., Done]) -> None:
    done = command("explain", "The dam could break as early as May 9th.", "--dct", "2021-05-04")
    assert done.status == 0
    assert "'as early as May 9th'" in done.out
    assert "[2021-05-09..]" in done.out
    assert "2020-05-09" in done.out
    assert "dct" in done.out


def test_explain_without_time_says_so_on_standard_error(command: Callable[..., Done]) -> None:
    assert command("explain", "The dam broke.") == (0, "", "no time expression found\n")


def test_control_characters_of_a_text_do_not_reach_the_terminal(command: Callable[..., Done]) -> None:
    done = command("explain", "It broke on May\x1b[31m 9.", "--dct", "2021-05-04")
    assert "\x1b" not in done.out + done.err


def test_doctor_names_what_lacks_a_date(command: Callable[..., Done], folder: Path) -> None:
    done = command("doctor", folder)
    assert done.status == 0
    assert "talks.txt: no date" in done.out


def test_version(command: Callable[..., Done]) -> None:
    assert command("--version") == (0, f"timeline {timeline.__version__}\n", "")


def test_every_command_has_help(command: Callable[..., Done]) -> None:
    done = command("--help")
    assert done.status == 0
    for name in (
        "build",
        "extract",
        "merge",
        "summarize",
        "forecasts",
        "escalation",
        "render",
        "timexes",
        "explain",
        "doctor",
        "evaluate",
    ):
        assert f"\n  {name} " in done.out
        assert "Usage: timeline" in command(name, "--help").out


def test_help_loads_neither_pandas_nor_anything_heavy() -> None:
    program = (
        "import sys; sys.argv = ['timeline', '--help']\n"
        "from timeline.cli import main\n"
        "try: main()\n"
        "except SystemExit as left: assert left.code == 0\n"
        "heavy = {'pandas', 'numpy', 'plotly', 'trafilatura', 'sklearn', 'dateparser', 'rapidfuzz', 'rich'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


def test_a_reader_that_stops_early_sees_no_traceback(folder: Path) -> None:
    (folder / "long.txt").write_text(" ".join(f"They met on {day} May 2021." for day in range(1, 29)) * 200)
    program = "from timeline.cli import main; main()"
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", program, "timexes", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


@pytest.mark.parametrize(
    "where",
    ["timeline.ingest.draft.Draft.finish", "timeline.scale.work.events_of", "timeline.scale.work.event_row"],
    ids=["read", "extracted", "laid into the frame"],
)
@pytest.mark.parametrize("step", ["build", "extract"])
def test_a_crash_on_one_article_leaves_the_others(
    command: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, step: str
) -> None:
    (tmp_path / "in.jsonl").write_text(
        "\n".join(json.dumps({"title": town, "text": TALKS.replace("Riga", town)}) for town in ("Riga", "Oslo", "Bonn"))
    )
    module, _, name = where.rpartition(".")
    home = pytest.importorskip(module) if name != "finish" else pytest.importorskip("timeline.ingest.draft").Draft
    works = getattr(home, name)

    def crash(thing: object, *rest: object, **options: object) -> object:
        if "Oslo" in repr(thing):
            raise ZeroDivisionError("oh")
        return works(thing, *rest, **options)

    monkeypatch.setattr(home, name, crash)
    done = command(step, tmp_path / "in.jsonl", "-o", tmp_path / "out.html")
    told = done.out + done.err
    assert done.status == 0
    if name == "finish":  # the reader's own net: the article counts as skipped
        assert (
            "skipped in.jsonl, line 2: reading it failed (ZeroDivisionError: oh); please report it with the file"
            in told
        )
        assert "skipped 1." in told
    else:
        assert told.count("ZeroDivisionError: oh; please report it with the article") == 1
        assert "failed on 1." in told
    assert "Found 4 dated events" in told
    assert (tmp_path / "out.html").exists()


def test_a_row_that_does_not_fit_the_frame_costs_its_article_only(
    command: Callable[..., Done], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(event: Event) -> dict[str, object]:
        return event_row(event) | ({"status": "unheard of"} if "Riga" in event.article.text else {})

    monkeypatch.setattr("timeline.scale.work.event_row", spoil)
    done = command("extract", folder)
    assert done.status == 0
    assert [json.loads(line)["title"] for line in done.out.splitlines()] == ["Floods at Karsk"] * 2
    assert "failed on 1." in done.err
    assert "unheard of" in done.err


@pytest.mark.parametrize("debug", [False, True])
def test_an_unexpected_error_is_one_line(
    command: Callable[..., Done], folder: Path, monkeypatch: pytest.MonkeyPatch, *, debug: bool
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oh\nno")

    monkeypatch.setattr(sys.modules["timeline.merge"], "merge", crash)
    monkeypatch.setenv("TIMELINE_DEBUG", "1" if debug else "")
    done = command("build", folder, "-q", "-o", folder.parent / "page.html")
    assert done.status == 1
    *trace, last = done.err.splitlines()
    assert last == "timeline: internal error: ZeroDivisionError: oh no; please report it"
    assert bool(trace) == debug
    assert [path.name for path in folder.parent.iterdir()] == ["articles"]


@pytest.mark.parametrize("step", ["build", "extract", "doctor"])
def test_missing_paths_are_all_named(command: Callable[..., Done], tmp_path: Path, step: str) -> None:
    output = [] if step == "doctor" else ["-o", tmp_path / "out.html"]
    done = command(step, tmp_path / "one", tmp_path / "two", *output)
    assert done.status == 1
    last = done.err.splitlines()[-1]
    assert last == f"timeline: {tmp_path / 'one'}, {tmp_path / 'two'}: no such file or folder; check the spelling"


def test_doctor_with_one_path_missing_still_examines_the_other(command: Callable[..., Done], folder: Path) -> None:
    done = command("doctor", folder / "none", folder)
    assert done.status == 0
    assert "none: skipped: no such file or folder" in done.out
    assert "talks.txt: no date" in done.out


def test_timexes_of_nothing_says_why(command: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = command("timexes", tmp_path / "empty.txt")
    assert (done.status, done.out) == (1, "")
    assert only_line(done.err).endswith("empty.txt: the file is empty; leave it out, or save it again")
    (tmp_path / "timeless.txt").write_text("Nobody knows when the old bridge was built.")
    assert command("timexes", tmp_path / "timeless.txt") == (0, "", "no time expression found\n")


def run_closed(folder: Path, closing: str, *arguments: str) -> tuple[int, str, str]:
    command = f'"{sys.executable}" -c "from timeline.cli import main; main()" {shlex.join(arguments)} {closing}'
    done = subprocess.run(command, shell=True, capture_output=True, cwd=folder, check=False)  # noqa: S602 (a redirection)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_closed_streams_are_no_crash(folder: Path) -> None:
    status, out, err = run_closed(folder, ">&-", "extract", "talks.txt", "-q")
    assert (status, out) == (1, "")
    assert only_line(err).startswith("timeline: standard output: cannot write: it is closed")
    assert run_closed(folder, "2>&-", "extract", "talks.txt", "-o", "out.csv") == (0, "", "")
    assert len(timeline.load(folder / "out.csv")) == 2
    assert run_closed(folder, ">&- 2>&-", "build", "talks.txt", "-q", "-o", "out.html") == (0, "", "")
    assert (folder / "out.html").exists()


def test_a_full_disk_behind_standard_output_is_one_line(folder: Path) -> None:
    status, _, err = run_closed(folder, ">/dev/full", "extract", "talks.txt", "-q")
    said = "timeline: standard output or a temporary file: No space left on device; free some space, or write elsewhere"
    assert (status, only_line(err)) == (1, said)


def test_standard_output_is_utf_8_whatever_the_locale(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "pl.txt").write_text("Łukasz met Żaneta in Riga on 3 May 2021.", encoding="utf-8")
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    _, out, _ = run_closed(folder, "", "extract", "pl.txt", "-q")
    assert json.loads(only_line(out))["sentence"] == "Łukasz met Żaneta in Riga on 3 May 2021."


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet"])
def test_a_chain_without_events_ends_in_a_page_that_says_so(
    command: Callable[..., Done], tmp_path: Path, suffix: str
) -> None:
    (tmp_path / "a.txt").write_text("The old bridge is narrow.", encoding="utf-8")
    events, merged, chosen = (tmp_path / f"{name}{suffix}" for name in ("events", "merged", "chosen"))
    assert command("extract", tmp_path / "a.txt", "-o", events).status == 0
    assert command("merge", events, "-o", merged).status == 0
    assert command("summarize", merged, "-o", chosen).status == 0
    assert {"n_articles", "rank"} <= set(timeline.load(chosen).columns)
    for file in (events, merged, chosen):
        page = tmp_path / "page.html"
        assert command("render", file, "-o", page) == (0, "", f"Wrote 0 rows to {page}.\n")
        data = data_of((tmp_path / "page.html").read_text(encoding="utf-8"))
        assert "No events were found." in json.dumps(data)


def test_the_notes_of_a_page_are_for_its_readers(command: Callable[..., Done], folder: Path) -> None:
    (folder / "undated.txt").write_text("The ministers met in Riga yesterday.", encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "weekday.txt").write_text("On Saturday, February 12, the ministers met in Riga again.", encoding="utf-8")
    page = folder / "page.html"
    told = command("build", folder, "-o", page).out
    assert "--dct" in told
    notes = data_of(page.read_text(encoding="utf-8"))["notes"]
    assert "2 articles without a publication date" in " ".join(notes)
    assert "The year of 1 article is inferred" in " ".join(notes)
    assert not any(word in note for note in notes for word in ("--", "`", ".txt", ".md"))


def test_articles_in_other_languages_are_counted_by_language(command: Callable[..., Done], folder: Path) -> None:
    russian = "Городской совет решил, что мост через реку будет закрыт на неделю, и движение было направлено на паромы."
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(f"{russian} {number}.", encoding="utf-8")
    done = command("build", folder, "-o", folder / "page.html")
    assert "Read 2 articles, 2 articles in Russian not read. Found" in done.out
    assert "1.txt: other language: in Russian; only English is read" in command("doctor", folder).out
    alone = command("extract", folder / "1.txt")
    assert (alone.status, alone.out) == (1, "")
    assert only_line(alone.err) == "timeline: 1.txt: in Russian; only English is read: translate it"


def test_columns_are_named_on_the_command_line(command: Callable[..., Done], tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("story;day\nThe ministers met in Riga on Monday.;2021-05-04\n", encoding="utf-8")
    done = command("extract", path, "--column", "text=story", "--column", "published=day")
    assert json.loads(only_line(done.out))["start"].startswith("2021-05-03")
    assert command("extract", path, "--column", "story").status == 2
    assert only_line(command("extract", path).err).startswith("timeline: a.csv: no column of it holds the text")
    assert "use one of text, title" in only_line(command("doctor", path, "--column", "tale=story").err)


def test_doctor_prints_a_table_or_json(command: Callable[..., Done], folder: Path) -> None:
    (found,) = json.loads(command("doctor", folder / "talks.txt", "--format", "json").out)[:1]
    assert (found["article"], found["problem"]) == ("talks.txt", "no date")
    header, first, *_ = command("doctor", folder / "talks.txt", "--format", "table").out.splitlines()
    assert header.split("\t") == ["article", "problem", "message", "remedy"]
    assert first.split("\t") == list(found.values())


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("merge", "articles"), 1, "articles: a folder, where one file is needed; name a file in it"),
        (("case", "list", "articles"), 1, "articles: a folder, where one file is needed; name a file in it"),
        (
            ("build", "articles", "-o", "a.html", "--corrections", "articles"),
            1,
            "articles: a folder, where one file is needed; name a file in it",
        ),
        (("build", "articles", "-o", ""), 2, "an empty name; name a file, for example crisis.html"),
        (("extract", "articles", "-o", " "), 2, "an empty name; name a file, for example crisis.html"),
        (
            ("extract", "articles", "--column", "text=a", "--column", "text=b"),
            2,
            "'text' is given twice; name one column for it",
        ),
        (("merge", "bad.json"), 1, "bad.json: the file is not UTF-8; save it as UTF-8"),
        (
            ("merge", "odd.json"),
            1,
            "odd.json: row 1 is no object; write each row as one, with the names of the columns: { }",
        ),
    ],
)
def test_wrong_arguments_are_told_with_what_to_do(
    command: Callable[..., Done],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    status: int,
    message: str,
) -> None:
    monkeypatch.chdir(folder.parent)
    (folder.parent / "bad.json").write_bytes(b"[\xff]")
    (folder.parent / "odd.json").write_text('[["event_id", "headline"]]')
    done = command(*arguments)
    assert (done.status, done.out) == (status, "")
    assert only_line(done.err).endswith(message)


def test_what_matches_nothing_is_said(command: Callable[..., Done], folder: Path) -> None:
    events, chosen = folder.parent / "events.csv", folder.parent / "chosen.csv"
    done = command("extract", folder, "-o", events)
    assert only_line(done.err).endswith(f"Wrote {events}.")
    none = "nothing matches --keyword zebra --since 2021-05-01; ask for less, or for other words\n"
    asked = ("summarize", events, "--keyword", "zebra", "--since", "2021-05-01")
    assert command(*asked) == (0, "", none)
    assert command(*asked, "-o", chosen) == (0, "", f"Wrote 0 rows to {chosen}.\n{none}")
    assert command("merge", events, "-o", chosen) == (0, "", f"Wrote 4 rows to {chosen}.\n")


def test_an_interrupt_while_the_command_is_loaded_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import builtins\nload = builtins.__import__\n"
        "def stop(name, *rest, **more):\n"
        "    if name == 'typer':\n        raise KeyboardInterrupt\n"
        "    return load(name, *rest, **more)\n"
        "builtins.__import__ = stop\n"
    )
    path = os.pathsep.join([str(tmp_path), str(Path(timeline.__file__).parent.parent)])
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "--version"],
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (130, "timeline: interrupted\n")


@pytest.mark.parametrize("group", [[], ["case"], ["evaluate"]])
def test_without_a_command_the_help_is_shown_as_it_is_laid_out(command: Callable[..., Done], group: list[str]) -> None:
    done = command(*group)
    usage = " ".join(["Usage: timeline", *group, "[OPTIONS] COMMAND [ARGS]..."])
    assert (done.status, done.out, done.err.splitlines()[:2]) == (2, "", [usage, ""])
    assert "\n\nCommands:\n" in done.err


@pytest.mark.parametrize("step", ["build", "extract"])
@pytest.mark.parametrize("given", ["", "page.html", "*.html"])
def test_an_article_that_is_read_is_not_written_over(
    command: Callable[..., Done], tmp_path: Path, step: str, given: str
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    page = folder / "page.html"
    page.write_text(f"<html><body><h1>Bridge closed</h1><p>{'The army closed the bridge on 3 May 2021. ' * 5}</p>")
    before = page.read_bytes()
    done = command(step, folder / given, "-o", page)
    told = f"timeline: {page}: cannot write: it holds articles that are to be read; name another file\n"
    assert (done.status, done.out, done.err) == (1, "", told)
    assert page.read_bytes() == before


def test_what_a_run_before_wrote_among_the_articles_may_be_written_again(
    command: Callable[..., Done], tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("The army closed the bridge on 3 May 2021.")
    for step, name in (("build", "all.html"), ("extract", "all.jsonl"), ("extract", "all.csv")):
        assert [command(step, tmp_path, "-q", "-o", tmp_path / name).status for _ in range(2)] == [0, 0]


@pytest.mark.parametrize("step", ["merge", "summarize", "render"])
def test_a_table_that_is_read_is_not_written_over(command: Callable[..., Done], tmp_path: Path, step: str) -> None:
    (tmp_path / "one.txt").write_text("The army closed the bridge on 3 May 2021.")
    events = tmp_path / "events.jsonl"
    command("extract", tmp_path / "one.txt", "-q", "-o", events)
    before = events.read_bytes()
    done = command(step, events, "-o", events)
    assert done.err == f"timeline: {events}: cannot write: it is the table that is to be read; name another file\n"
    assert (done.status, events.read_bytes()) == (1, before)


@pytest.mark.parametrize("step", ["extract", "case"])
def test_of_many_rows_without_a_date_the_first_are_told_and_the_others_counted(
    command: Callable[..., Done], tmp_path: Path, step: str
) -> None:
    rows = "".join(f"The army closed bridge {number} on 3 May 2021.,yesterday\n" for number in range(8))
    (tmp_path / "a.csv").write_text(f"text,date\n{rows}")
    command("case", "new", tmp_path / "a.case")
    begun = ["extract"] if step == "extract" else ["case", "add", tmp_path / "a.case"]
    told = command(*begun, tmp_path / "a.csv", "--jobs", "1").err.splitlines()
    named = [line.partition(": no publication date")[0] for line in told if "is no date" in line]
    assert named == [f"a.csv, row {number}" for number in range(1, 6)]
    assert told.count("a.csv: 3 more without a publication date that can be used; see them with: timeline doctor") == 1
    (tmp_path / "b.csv").write_text("text,date\n" + "".join(rows.splitlines(keepends=True)[:5]))
    again = command(*begun, tmp_path / "b.csv", "--jobs", "1").err
    assert ("is no date" in again, "more without" in again) == (True, False)
