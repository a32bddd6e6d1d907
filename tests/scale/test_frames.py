"""Frames on Dask give the rows of the frames in memory, whatever the partitions and whichever worker ends."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import dask
import dask.dataframe as dd
import distributed
import pandas as pd
import pytest

import timeline
from timeline.errors import SchemaError
from timeline.frame import in_order
from timeline.scale import frames

if TYPE_CHECKING:
    from distributed import LocalCluster

SAMPLES = Path(__file__).parents[2] / "data" / "ukraine-2022"
TOLD = [
    ("2022-02-14", "Gunmen blew up the railway bridge at Arven on 12 February, killing 37 soldiers."),
    ("2022-02-15", "On 12 February gunmen blew up the railway bridge at Arven and killed 37 soldiers. Rain fell."),
    ("2022-02-16", "Gunmen blew up the railway bridge at Arven on 13 February, killing 37 soldiers, police said."),
]
"""One event in two articles, and in a third on another day."""
COLUMNS = ("text", "title", "source", "url", "published", "published_from")


@pytest.fixture(scope="module")
def articles() -> pd.DataFrame:
    """The sample articles, copies of some that another outlet printed a week later, and `TOLD`."""
    read = timeline.read(SAMPLES, today="2022-06-01")
    table = pd.DataFrame([{name: getattr(article, name) for name in COLUMNS} for article in read])
    late = table.head(3).assign(source="Another", published=table["published"].head(3) + pd.Timedelta(days=7))
    more = pd.DataFrame({"text": [text for _, text in TOLD], "published": pd.to_datetime([day for day, _ in TOLD])})
    return pd.concat([late, table, more.assign(source=["One", "Two", "Three"])], ignore_index=True)


@pytest.fixture(scope="module")
def events(articles: pd.DataFrame) -> pd.DataFrame:
    return timeline.extract_frame(articles)


@pytest.fixture(scope="module")
def merged(events: pd.DataFrame) -> pd.DataFrame:
    return timeline.merge(events)


def parted(table: pd.DataFrame, number: int) -> Any:  # noqa: ANN401 (Dask has no types)
    """Part a frame after mixing its rows, a different mixture for each number."""
    with dask.config.set({"dataframe.convert-string": False}):
        return dd.from_pandas(table.sample(frac=1, random_state=number), npartitions=number, sort=False)


def computed(frame: Any) -> pd.DataFrame:  # noqa: ANN401 (as above)
    return in_order(frame.compute())


@pytest.mark.parametrize("number", [1, 4])
def test_events_are_the_same_however_the_articles_are_parted(
    articles: pd.DataFrame, events: pd.DataFrame, number: int
) -> None:
    pd.testing.assert_frame_equal(computed(frames.extract(parted(articles, number))), events)


def test_extract_frame_maps_over_partitions_with_its_schema(articles: pd.DataFrame, events: pd.DataFrame) -> None:
    apart = parted(articles.tail(-3), 2).map_partitions(timeline.extract_frame, meta=frames.events_meta())
    assert apart.dtypes.to_dict() == events.dtypes.to_dict()
    pd.testing.assert_frame_equal(computed(apart), timeline.extract_frame(articles.tail(-3)))


@pytest.mark.parametrize(("number", "days"), [(1, 28), (3, 1), (5, 3)])
def test_merged_events_are_the_same_however_they_are_parted(
    events: pd.DataFrame, merged: pd.DataFrame, number: int, days: int
) -> None:
    pd.testing.assert_frame_equal(computed(frames.merge(parted(events, number), days=days)), merged)


def test_what_is_compared_is_merged_contradicted_and_fulfilled_somewhere(merged: pd.DataFrame) -> None:
    assert merged["n_articles"].max() == 2
    assert merged["outcome"].str.contains("later|same day").any()
    assert merged["conflicts"].str.len().sum() >= 2


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"dates": 5, "sentences": 2},
        {"dates": 0.5, "keywords": ["Kyiv", "border"], "unit": "week"},
        {"since": "2022-02-10", "until": "2022-02-20"},
        {"keywords": ["nowhere to be found"]},
    ],
)
def test_summaries_are_the_same(events: pd.DataFrame, merged: pd.DataFrame, given: dict[str, Any]) -> None:
    for table in (events, merged):
        pd.testing.assert_frame_equal(frames.summarize(parted(table, 3), **given), timeline.summarize(table, **given))


def test_a_worker_killed_in_the_middle_loses_nothing(
    articles: pd.DataFrame, merged: pd.DataFrame, cluster: LocalCluster
) -> None:
    with distributed.Client(cluster) as client:
        client.wait_for_workers(2)
        events = client.persist(frames.extract(parted(articles, 6)))
        distributed.wait(events, timeout=300)
        (victim,) = {nanny.pid for nanny in list(cluster.workers.values())[:1]}
        killer = Thread(target=os.kill, args=(victim, signal.SIGKILL))
        future = client.compute(frames.merge(events))  # what the killed worker holds of the events has to be read again
        killer.start()
        pd.testing.assert_frame_equal(in_order(future.result()), merged)
        killer.join()


def test_no_events_give_empty_frames(events: pd.DataFrame) -> None:
    none = parted(events.head(0), 1)
    pd.testing.assert_frame_equal(computed(frames.merge(none)), timeline.merge(events.head(0)))
    pd.testing.assert_frame_equal(frames.summarize(none), timeline.summarize(events.head(0)))


def test_files_are_partitions(events: pd.DataFrame, tmp_path: Path) -> None:
    paths = []
    for number, part in enumerate((events.head(10), events.tail(-10))):
        paths.append(tmp_path / f"{number}.parquet")
        timeline.write(part, paths[-1])
    there = frames.load(paths)
    assert there.npartitions == 2
    pd.testing.assert_frame_equal(computed(there), events)


def test_lists_turned_into_strings_are_refused(events: pd.DataFrame) -> None:
    spoilt = dd.from_pandas(events, npartitions=1)
    with pytest.raises(SchemaError, match="convert-string"):
        frames.merge(spoilt)
    with pytest.raises(SchemaError, match="convert-string"):
        frames.summarize(spoilt)
