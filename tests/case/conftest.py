from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from timeline.case import Case
from timeline.model import Article, PublishedFrom, text_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

STORIES = (
    "Floods destroyed the old bridge at Karsk on Monday. The mayor of Karsk met rebels in Orsk on April 28.",
    "On Monday floods at Karsk destroyed the old bridge. Rebels shelled the old port of Velm and two ships on Sunday.",
    "Officials denied that floods destroyed the old bridge at Karsk on Monday.",
    "Rebels shelled the old port of Velm and two ships on Saturday, May 1. Ministers will meet in Riga on 10 May 2021.",
    "It could rain again soon, the mayor warned. Volunteers rebuilt a school at Orsk on Sunday.",
)


@pytest.fixture(scope="session")
def story() -> Callable[..., Article]:
    def write(text: str, **cells: object) -> Article:
        known: dict[str, object] = {
            "article_id": text_hash(text),
            "text": text,
            "published": dt.datetime(2021, 5, 4),  # noqa: DTZ001 (civil time)
            "published_from": PublishedFrom.GIVEN,
            "source": "The Wire",
        }
        return Article(**known | cells)  # type: ignore[arg-type]

    return write


@pytest.fixture(scope="session")
def stories(story: Callable[..., Article]) -> list[Article]:
    return [story(text, source=f"Paper {number}") for number, text in enumerate(STORIES)]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.new(tmp_path / "karsk.case") as made:
        yield made


@pytest.fixture
def full(case: Case, stories: list[Article]) -> Case:
    case.add(stories)
    return case
