"""A run that was stopped, however hard, goes on where it was."""

from __future__ import annotations

import datetime as dt
import os
import pkgutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from timeline.cli import main
from timeline.errors import NO_MEMORY, OutputError
from timeline.scale import Shards, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.scale import Terms

STOPPED = """
import multiprocessing, os, signal, sys
from pathlib import Path
from timeline.scale import Shards, outcomes
from {conftest} import TERMS
if __name__ == "__main__":
    for number, _ in enumerate(outcomes([sys.argv[1]], TERMS, jobs=2, small=0, shards=Shards(Path(sys.argv[2])))):
        if number == 1:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
"""


def kept(shards: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in shards.glob(".*.shard")}


def stop(articles: Path, shards: Path, where: Path) -> list[int]:
    """Run in a process that is killed after two chunks, and give the numbers of its workers."""
    program = where / "stopped.py"
    program.write_text(STOPPED.format(conftest="conftest"))
    here = os.path.dirname(__file__)  # noqa: PTH120
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(program), str(articles), str(shards)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([here, os.getcwd()])},  # noqa: PTH109
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return [int(number) for number in done.stdout.split()]


def runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_killed_run_goes_on_and_gives_the_same(folder: Callable[..., Path], terms: Terms, tmp_path: Path) -> None:
    articles, shards = folder(200), tmp_path / "shards"
    workers = stop(articles, shards, tmp_path)
    before = kept(shards)
    assert 2 <= len(before) < 7
    assert workers
    while any(map(runs, workers)):  # they end once they see that nobody waits for them
        time.sleep(0.01)
    batches = list(outcomes([str(articles)], terms, jobs=2, small=0, shards=Shards(shards)))
    assert sum(batch.kept for batch in batches) == len(before)
    assert before.items() <= kept(shards).items()
    assert [batch.outcomes for batch in batches] == [batch.outcomes for batch in outcomes([str(articles)], terms)]


def test_what_has_changed_is_done_again(folder: Callable[..., Path], terms: Terms, tmp_path: Path) -> None:
    articles, shards = folder(70), Shards(tmp_path / "shards")
    assert not any(batch.kept for batch in outcomes([str(articles)], terms, shards=shards))
    assert all(batch.kept for batch in outcomes([str(articles)], terms, shards=shards))
    (articles / "040.json").write_text('{"text": "The dam broke on 3 March 2022."}')
    assert [batch.kept for batch in outcomes([str(articles)], terms, shards=shards)] == [True, False, True]
    others = terms._replace(kind="news")
    assert not any(batch.kept for batch in outcomes([str(articles)], others, shards=shards))


@pytest.mark.parametrize("spoil", [lambda data: data[: len(data) // 2], lambda _: b"", lambda _: b"\xff\n"])
def test_a_damaged_shard_is_done_again(
    folder: Callable[..., Path], terms: Terms, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    articles, shards = folder(40), Shards(tmp_path / "shards")
    whole = [batch.outcomes for batch in outcomes([str(articles)], terms, shards=shards)]
    for path in (tmp_path / "shards").glob(".*.shard"):
        path.write_bytes(spoil(path.read_bytes()))
    again = list(outcomes([str(articles)], terms, shards=shards))
    assert [batch.outcomes for batch in again] == whole
    assert not any(batch.kept for batch in again)


@pytest.mark.usefixtures("deadly")
def test_what_was_set_aside_is_tried_again(folder: Callable[..., Path], terms: Terms, tmp_path: Path) -> None:
    articles, shards = folder(40, {35: "It was deadly always."}), Shards(tmp_path / "shards")
    for _ in range(2):
        batches = list(outcomes([str(articles)], terms, jobs=2, small=0, shards=shards))
        assert [one.origin for batch in batches for one in batch.outcomes if one.failed] == ["articles/035.json"]
    assert [batch.kept for batch in batches] == [True, False]


@pytest.mark.parametrize("step", ["timeline.ingest.content._by_kind", "timeline.scale.work.events_of"])
def test_what_memory_did_not_suffice_for_is_told_and_tried_again(
    folder: Callable[..., Path], terms: Terms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    articles, shards = folder(40), Shards(tmp_path / "shards")
    doing = pkgutil.resolve_name(step)

    def ends(given: Any, **options: Any) -> Any:  # noqa: ANN401 (a file or an article)
        if given.origin.endswith("035.json"):
            raise MemoryError
        return doing(given, **options)

    with monkeypatch.context() as patched:
        patched.setattr(step, ends)
        batches = list(outcomes([str(articles)], terms, shards=shards))
    (failed,) = (one for batch in batches for one in batch.outcomes if one.failed)
    assert failed.problem == f"articles/035.json: {NO_MEMORY}"
    again = list(outcomes([str(articles)], terms, shards=shards))
    assert [batch.kept for batch in again] == [True, False]
    assert [batch.outcomes for batch in again] == [batch.outcomes for batch in outcomes([str(articles)], terms)]


def test_the_reference_day_of_a_resumed_run_is_that_of_the_first(tmp_path: Path) -> None:
    shards = Shards(tmp_path)
    assert shards.today(dt.date(2022, 5, 1)) == dt.date(2022, 5, 1)
    (tmp_path / ".reference-day").write_text("2022-03-04\n")
    assert shards.today(None) == dt.date(2022, 3, 4)
    (tmp_path / ".reference-day").write_text("soon")
    assert (
        shards.today(None)
        == shards.today(None)
        == dt.date.fromisoformat((tmp_path / ".reference-day").read_text().strip())
    )


def test_a_file_is_no_folder_of_shards(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="it is a file; name a folder"):
        Shards(tmp_path / "file")


def test_the_command_gives_the_same_with_shards_inside_its_own_folder(
    folder: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = folder(40)
    options: list[list[str]] = [[], ["--shards", str(articles / "s")], ["--shards", str(articles / "s"), "--jobs", "2"]]
    results = []
    for number, more in enumerate(options):
        output = tmp_path / f"{number}.jsonl"
        with pytest.raises(SystemExit) as done:
            main(["extract", str(articles), "--today", "2022-06-01", "-o", str(output), *more])
        assert done.value.code == 0
        results.append((output.read_bytes(), capsys.readouterr().err.replace(str(output), "")))
    assert results[0] == results[1] == results[2]
    assert results[0][0]
