from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import (
    Article,
    Bound,
    CivilTime,
    Event,
    EventClass,
    Granularity,
    Interval,
    PublishedFrom,
    Sentence,
    Status,
    Timex,
    TimexType,
)

TEXT = "Officials met in Riga on 3 May 2021. Later they left."


@pytest.fixture
def article() -> Article:
    return Article(
        article_id="a1",
        text=TEXT,
        title="Talks in Riga",
        source="The Daily",
        published=dt.datetime.fromisoformat("2021-05-04T09:30"),
        published_from=PublishedFrom.METADATA,
    )


@pytest.fixture
def dated(article: Article) -> Event:
    start = TEXT.index("3 May")
    return Event(
        article=article,
        sentence=Sentence(TEXT[:36], 0, 36, 0),
        timex=Timex(
            start=start,
            end=start + 10,
            text="3 May 2021",
            type=TimexType.DATE,
            value="2021-05-03",
            mod=None,
            interval=Interval(start=CivilTime(2021, 5, 3), end=CivilTime(2021, 5, 4), granularity=Granularity.DAY),
            edtf="2021-05-03",
            rule="a full date",
        ),
        trigger_start=10,
        headline="Officials met in Riga",
        status=Status.HAPPENED,
        category=EventClass.CONSULT,
        intensity=1.5,
        actor=("Officials",),
        places=("Riga",),
        confidence=0.9,
    )


@pytest.fixture
def undated(article: Article) -> Event:
    start = TEXT.index("Later")
    return Event(
        article=article,
        sentence=Sentence(TEXT[37:], 37, len(TEXT), 0),
        timex=Timex(
            start=start,
            end=start + 5,
            text="Later",
            type=TimexType.DATE,
            value="FUTURE_REF",
            mod=None,
            interval=Interval(start=None, end=None, granularity=Granularity.DAY, bound=Bound.APPROX),
            edtf=None,
            rule="later than what, the text does not say",
        ),
        trigger_start=48,
        headline="they left",
        status=Status.HAPPENED,
    )
