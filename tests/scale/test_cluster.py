"""On a Dask cluster the rows are the same, whichever worker ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import distributed
import pytest

import timeline
from timeline.cli import main
from timeline.errors import ClusterError
from timeline.scale import Cluster, Collection, Shards, outcomes
from timeline.scale.work import SET_ASIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from distributed import LocalCluster

    from timeline.scale import Terms


def gather(
    path: Path,
    terms: Terms,
    cluster: LocalCluster | None = None,
    *,
    engine: Callable[[int, Terms], Cluster] | None = None,
    end: Callable[[], object] | None = None,
    shards: Shards | None = None,
) -> Collection:
    """Gather, on the cluster or by the engine where one is given; `end` is called after the first batch."""
    if cluster is not None:
        engine = partial(Cluster, address=cluster.scheduler_address)
    done = Collection()
    for number, batch in enumerate(outcomes([str(path)], terms, engine=engine, shards=shards)):
        for outcome in batch.outcomes:
            done.add(outcome)
        if end is not None and number == 0:
            end()
    done.settle()
    return done


def end_one(cluster: LocalCluster) -> None:
    """Kill one of the two workers, whatever it does."""
    processes = [nanny.pid for nanny in cluster.workers.values()]
    assert len(set(processes)) == 2
    os.kill(processes[0], signal.SIGKILL)


def test_the_same_rows_as_alone(folder: Callable[..., Path], terms: Terms, cluster: LocalCluster) -> None:
    path = folder(100)
    alone, there = gather(path, terms), gather(path, terms, cluster)
    assert list(there.lines()) == list(alone.lines())
    assert there.to_articles().equals(alone.to_articles())
    assert len(list(there.lines())) == 300


def test_a_killed_worker_loses_nothing(folder: Callable[..., Path], terms: Terms, cluster: LocalCluster) -> None:
    path = folder(600)
    killed = gather(path, terms, cluster, end=lambda: end_one(cluster))
    assert list(killed.lines()) == list(gather(path, terms).lines())
    assert (killed.read, killed.failed) == (600, [])


@pytest.mark.usefixtures("importable")
def test_an_article_that_ends_every_worker_is_set_aside_and_named(
    table: Callable[..., Path], terms: Terms, cluster: LocalCluster
) -> None:
    from deadly import work  # type: ignore[import-not-found]  # noqa: PLC0415 (there by the fixture)

    texts = [f"Shells fell on town {number} on 12 February 2022." for number in range(4)]
    texts[2] += " It was deadly always."
    engine = partial(Cluster, address=cluster.scheduler_address, work=work)
    (batch,) = outcomes([str(table(texts))], terms, engine=engine)
    assert [outcome.problem for outcome in batch.outcomes] == [None, None, f"several.jsonl, line 3: {SET_ASIDE}", None]
    assert [len(outcome.rows) for outcome in batch.outcomes] == [1, 1, 0, 1]


@pytest.mark.usefixtures("importable")
def test_a_timeout_of_the_work_itself_ends_the_run(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster
) -> None:
    from deadly import late  # noqa: PLC0415 (there by the fixture)

    engine = partial(Cluster, address=cluster.scheduler_address, work=late)
    with pytest.raises(ClusterError, match="TimeoutError: the disk did not answer"):
        list(outcomes([str(folder(3))], terms, engine=engine))


@pytest.mark.parametrize("given_up", [False, True], ids=["at once", "once the client has given up"])
def test_a_scheduler_that_ends_is_one_line_and_loses_nothing(
    folder: Callable[..., Path], terms: Terms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, given_up: bool
) -> None:
    monkeypatch.setattr("timeline.scale.cluster._TIMEOUT", "10s")
    path, shards = folder(400), Shards(tmp_path / "shards")
    short = distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0")
    made: list[Cluster] = []

    def engine(jobs: int, terms: Terms) -> Cluster:
        made.append(Cluster(jobs, terms, address=short.scheduler_address))
        return made[0]

    def end() -> None:
        short.close()
        if given_up:  # as it does of itself, when it has looked long enough for the scheduler
            made[0].client.close()

    with short, pytest.raises(ClusterError, match="what --shards holds is not done again"):
        gather(path, terms, engine=engine, end=end, shards=shards)
    batches = [batch.kept for batch in outcomes([str(path)], terms, shards=shards)]
    assert batches[0]
    assert not all(batches)
    assert list(gather(path, terms, shards=shards).lines()) == list(gather(path, terms).lines())


def test_shards_serve_both_engines(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster, tmp_path: Path
) -> None:
    path, shards = folder(70), Shards(tmp_path / "shards")
    there = gather(path, terms, cluster, shards=shards)
    engine = partial(Cluster, address=cluster.scheduler_address)
    assert all(batch.kept for batch in outcomes([str(path)], terms, shards=shards))
    assert all(batch.kept for batch in outcomes([str(path)], terms, shards=shards, engine=engine))
    assert list(gather(path, terms, shards=shards).lines()) == list(there.lines())


def test_the_command_writes_the_same_bytes(
    folder: Callable[..., Path], cluster: LocalCluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles, results = folder(40), []
    there = ["--engine", "dask", "--scheduler", cluster.scheduler_address]
    for number, more in enumerate([[], there]):
        output = tmp_path / f"{number}.jsonl"
        with pytest.raises(SystemExit) as done:
            main(["extract", str(articles), "--today", "2022-06-01", "-o", str(output), *more])
        assert done.value.code == 0
        results.append((output.read_bytes(), capsys.readouterr().err.replace(str(output), "")))
    assert results[0] == results[1]
    assert results[0][0]


def test_a_killed_client_is_taken_up_where_it_was(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster, tmp_path: Path
) -> None:
    articles, shards, output = folder(800), tmp_path / "shards", tmp_path / "events.jsonl"
    command = [sys.executable, "-m", "timeline", "extract", str(articles), "--today", "2022-06-01", "-o", str(output)]
    there = ["--engine", "dask", "--scheduler", cluster.scheduler_address, "--shards", str(shards), "--quiet"]
    home = Path(timeline.__file__).parents[1]
    with subprocess.Popen([*command, *there], cwd=home) as client:  # noqa: S603 (ourselves)
        while not list(shards.glob(".*.shard")) and client.poll() is None:
            time.sleep(0.001)
        client.kill()
    kept = {path: path.stat().st_mtime_ns for path in shards.glob(".*.shard")}
    assert client.returncode == -signal.SIGKILL
    assert 0 < len(kept) < 25
    assert not output.exists()
    subprocess.run([*command, *there], cwd=home, check=True)  # noqa: S603 (as above)
    assert len(list(shards.glob(".*.shard"))) == 25
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert output.read_text(encoding="utf-8").splitlines() == list(gather(articles, terms).lines())


def test_a_worker_of_another_version_ends_the_run(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.scale.cluster.program", lambda: "another")
    with pytest.raises(ClusterError, match="another version of crisis-timeline"):
        gather(folder(3), terms, cluster)


def test_a_worker_that_does_not_see_the_files_ends_the_run(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder(3).parent)
    with pytest.raises(ClusterError, match=r"000\.json: a worker does not see it"):
        gather(Path("/proc/self/cwd/articles"), terms, cluster)


def test_relative_paths_mean_the_folder_of_the_one_who_asks(
    folder: Callable[..., Path], terms: Terms, cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder(3).parent)
    assert gather(Path("articles"), terms, cluster).read == 3


def test_what_waits_where_no_workers_are_left_is_done_here(
    folder: Callable[..., Path], terms: Terms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.scale.cluster._PATIENCE", 0.1)
    path = folder(3)
    with distributed.LocalCluster(n_workers=0, dashboard_address=":0") as nobody:
        assert list(gather(path, terms, nobody).lines()) == list(gather(path, terms).lines())


def test_no_scheduler_is_one_line(folder: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["extract", str(folder(1)), "--engine", "dask", "--scheduler", "nonsense"])
    assert done.value.code == 1
    assert capsys.readouterr().err.startswith("timeline: --engine dask: no scheduler answers at nonsense")
