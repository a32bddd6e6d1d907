"""A pipeline that helps to read, in processes, in shards and on a cluster."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from timeline.errors import ClusterError
from timeline.events.annotator import chosen
from timeline.scale import Cluster, Collection, Shards, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from distributed import LocalCluster

    from timeline.scale import Terms

SEARCH = "The search for Zorn was extended to Mexico on 13 February 2022."
FIZZLE = "A fizzle hit Mexico on 14 February 2022."


def gather(path: Path, terms: Terms, *, jobs: int = 1, shards: Path | None = None) -> Collection:
    done = Collection()
    kept = Shards(shards) if shards is not None else None
    for batch in outcomes([str(path)], terms, jobs=jobs, small=0, shards=kept):
        for outcome in batch.outcomes:
            done.add(outcome)
    done.settle()
    return done


@pytest.fixture
def articles(folder: Callable[..., Path]) -> Path:
    return folder(40, dict.fromkeys(range(0, 40, 3), SEARCH) | dict.fromkeys(range(1, 40, 3), FIZZLE))


def test_one_process_or_several_give_the_same(articles: Path, terms: Terms, toy: str) -> None:
    helped = terms._replace(nlp=chosen(toy))
    one, two = gather(articles, helped), gather(articles, helped, jobs=2)
    assert list(one.lines()) == list(two.lines()) != list(gather(articles, terms).lines())
    assert sum("Zorn" in name for names in one.to_events()["recipient"] for name in names) == 14


def test_failures_are_notes_on_their_article(articles: Path, terms: Terms, toy: str) -> None:
    (batch, *rest) = outcomes([str(articles)], terms._replace(nlp=chosen(toy)), jobs=1)
    told = [outcome.notes for one in (batch, *rest) for outcome in one.outcomes]
    note = "the --nlp pipeline failed on 1 sentence, read without it (ValueError: cannot read fizzle)"
    assert told.count((note,)) == 13
    assert told.count(()) == 27


def test_another_pipeline_is_another_run(articles: Path, terms: Terms, toy: str, tmp_path: Path) -> None:
    shards = tmp_path / "shards"
    pipeline = chosen(toy)
    assert pipeline is not None
    for nlp in (None, pipeline, pipeline, pipeline._replace(described="toy 1.2.4")):
        gather(articles, terms._replace(nlp=nlp), shards=shards)
    once = tmp_path / "once"
    gather(articles, terms, shards=once)
    assert len(list(shards.glob(".*.shard"))) == 3 * len(list(once.glob(".*.shard")))


def test_a_worker_without_the_pipeline_ends_the_run(
    articles: Path, terms: Terms, cluster: LocalCluster, toy: str
) -> None:
    engine = partial(Cluster, address=cluster.scheduler_address)
    with pytest.raises(ClusterError, match=rf"a worker has another pipeline {toy} \(none: .* no such pipeline"):
        list(outcomes([str(articles)], terms._replace(nlp=chosen(toy)), engine=engine))
