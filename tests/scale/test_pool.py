"""Whatever process ends, nothing but the article that ends it is lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing import forkserver
from typing import TYPE_CHECKING

import pytest

from timeline.errors import WorkerError
from timeline.scale import Collection, outcomes
from timeline.scale.work import SET_ASIDE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.scale import Terms


def gather(paths: list[Path], terms: Terms, *, jobs: int = 2, small: int = 0, kill: bool = False) -> Collection:
    """Gather; with `kill`, end every process of the pool once, in the middle."""
    done = Collection()
    for number, batch in enumerate(outcomes([str(path) for path in paths], terms, jobs=jobs, small=small)):
        for outcome in batch.outcomes:
            done.add(outcome)
        if kill and number == 0:
            processes = multiprocessing.active_children()
            assert processes
            for process in processes:
                assert process.pid
                os.kill(process.pid, signal.SIGKILL)
    done.settle()
    return done


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_same_rows_however_many_processes(folder: Callable[..., Path], terms: Terms, jobs: int) -> None:
    path = folder(100)
    alone, shared = gather([path], terms, small=10**9), gather([path], terms, jobs=jobs)
    assert list(shared.lines()) == list(alone.lines())
    assert shared.to_articles().equals(alone.to_articles())
    assert (shared.read, len(list(shared.lines()))) == (100, 300)


def test_no_process_is_left(folder: Callable[..., Path], terms: Terms) -> None:
    others = {child.pid for child in multiprocessing.active_children()}  # of the Dask cluster
    work = outcomes([str(folder(100))], terms, jobs=2, small=0)
    next(work)
    assert {child.pid for child in multiprocessing.active_children()} - others
    work.close()
    assert not {child.pid for child in multiprocessing.active_children()} - others


def test_killed_processes_lose_nothing(folder: Callable[..., Path], terms: Terms) -> None:
    path = folder(200)
    killed = gather([path], terms, kill=True)
    assert list(killed.lines()) == list(gather([path], terms, small=10**9).lines())
    assert killed.failed == []


def killed_when_asked(server: int) -> None:
    """Stop a server so that whoever asks it waits, and then kill it."""
    os.kill(server, signal.SIGSTOP)
    threading.Timer(0.5, os.kill, (server, signal.SIGKILL)).start()


def test_a_server_that_ends_while_it_starts_a_process_is_replaced(folder: Callable[..., Path], terms: Terms) -> None:
    path = folder(40)
    forkserver.ensure_running()
    killed_when_asked(forkserver._forkserver._forkserver_pid)  # type: ignore[attr-defined]  # noqa: SLF001
    assert list(gather([path], terms).lines()) == list(gather([path], terms, small=10**9).lines())


def test_a_server_that_starts_no_process_is_told(
    folder: Callable[..., Path], terms: Terms, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ends(process: object) -> None:
        asked.append(process)
        raise EOFError

    monkeypatch.setattr("multiprocessing.context.ForkServerProcess.start", ends)
    with pytest.raises(WorkerError, match="before they begin; free some memory"):
        gather([folder(40)], terms)
    assert 2 <= len(asked) < 10


@pytest.mark.usefixtures("deadly")
def test_an_article_on_which_a_process_ends_once_is_read(
    folder: Callable[..., Path], terms: Terms, tmp_path: Path
) -> None:
    path = folder(40, {number: f"It was deadly once {tmp_path / str(number)} there." for number in (3, 4, 39)})
    done = gather([path], terms)
    assert all((tmp_path / str(number)).exists() for number in (3, 4, 39))
    assert (done.read, done.failed) == (40, [])
    assert list(done.lines()) == list(gather([path], terms, small=10**9).lines())


@pytest.mark.usefixtures("deadly")
def test_articles_that_end_every_process_are_set_aside_and_named(folder: Callable[..., Path], terms: Terms) -> None:
    done = gather([folder(40, {7: "It was deadly always.", 33: "It was deadly to judge."})], terms)
    assert done.failed == ["articles/007.json", "articles/033.json"]
    assert done.read == 38
    assert len(list(done.lines())) == 38 * 3


@pytest.mark.usefixtures("deadly")
def test_in_a_file_of_many_only_the_deadly_article_is_set_aside(table: Callable[..., Path], terms: Terms) -> None:
    texts = [f"Shells fell on town {number} on 12 February 2022." for number in range(6)]
    texts[2] += " It was deadly always."
    texts[4] += " It was deadly to judge."
    (batch,) = outcomes([str(table(texts))], terms, jobs=1, small=0)
    problems = [outcome.problem for outcome in batch.outcomes if outcome.failed]
    assert problems == [f"several.jsonl, line 3: {SET_ASIDE}", f"several.jsonl, line 5: {SET_ASIDE}"]
    assert [len(outcome.rows) for outcome in batch.outcomes] == [1, 1, 0, 1, 0, 1]


@pytest.mark.parametrize("small", [0, 10**9])
def test_what_is_longer_than_asked_is_set_aside_by_its_length(
    table: Callable[..., Path], terms: Terms, small: int
) -> None:
    told = "Shells fell on the town on 12 February 2022."
    path = table([told, f"{told} It rained.", told])
    (batch,) = outcomes([str(path)], terms._replace(longest=len(told)), jobs=1, small=small)
    problem = f"several.jsonl, line 2: {len(told) + 11} characters, more than the {len(told)} of --longest"
    assert [outcome.problem for outcome in batch.outcomes] == [None, f"{problem}; set aside, the rest goes on", None]
    assert [len(outcome.rows) for outcome in batch.outcomes] == [1, 0, 1]
