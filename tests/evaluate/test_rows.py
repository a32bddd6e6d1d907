from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from timeline.evaluate.rows import GoldArticle, GoldEvent, GoldFormatError, attribution_matches, read_gold, score_rows
from timeline.model import (
    Article,
    CivilTime,
    Event,
    Granularity,
    Interval,
    Sentence,
    Status,
    Timex,
    TimexType,
)

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Rebels left on June 7. Talks may begin on June 14. It rained on June 8. Later, all slept."
GOLD = [
    {"expression": "on June 7", "char_start": 12, "start": ["2021-06-07"], "end": ["2021-06-08"],
     "status": ["happened"], "attribution": [], "unattributed": True},
    {"expression": "on June 14", "char_start": 39, "start": ["2021-06-14"], "end": ["2021-06-15"],
     "status": ["forecast"], "attribution": ["Ada Roe"], "unattributed": False},
    {"expression": "on June 8", "char_start": 61, "optional": True},
]  # fmt: skip


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "a.gold.json"
    path.write_text(json.dumps({"text_file": "a.txt", "published": "2021-06-10", "events": GOLD}), encoding="utf-8")
    return path


def event(expression: str, day: str | None, status: Status, attribution: tuple[str, ...] = ()) -> Event:
    start = TEXT.index(expression)
    interval = None
    if day is not None:
        first = CivilTime.from_date(dt.date.fromisoformat(day))
        interval = Interval(start=first, end=first.plus_days(1), granularity=Granularity.DAY)
    timex = Timex(
        start=start, end=start + len(expression), text=expression, type=TimexType.DATE, value=day or "", mod=None,
        interval=interval, edtf=None, rule="",
    )  # fmt: skip
    return Event(
        article=Article(article_id="a", text=TEXT),
        sentence=Sentence(TEXT, 0, len(TEXT), 0),
        timex=timex,
        trigger_start=0,
        headline="",
        status=status,
        attribution=attribution,
    )


def test_perfect_rows(gold: Path) -> None:
    rows = [
        event("June 7", "2021-06-07", Status.HAPPENED),
        event("June 14", "2021-06-14", Status.FORECAST, ("A. Roe",)),
    ]
    scores = score_rows(lambda _: rows, [gold])
    assert (scores.precision, scores.recall, scores.f1) == (1, 1, 1)
    assert (scores.bounds_right, scores.status_right, scores.attribution_right, scores.false_facts) == (2, 2, 2, 0)
    assert scores.errors == []


def test_optional_and_undated_rows_count_neither_way(gold: Path) -> None:
    rows = [event("June 8", "2021-06-08", Status.HAPPENED), event("Later", None, Status.HAPPENED)]
    scores = score_rows(lambda _: rows, [gold])
    assert (scores.rows, scores.gold, scores.gold_found) == (0, 2, 0)
    assert [error.kind for error in scores.errors] == ["missed", "missed"]


def test_each_kind_of_error_is_told(gold: Path) -> None:
    rows = [event("June 14", "2021-06-15", Status.HAPPENED), event("all slept", "2021-06-10", Status.HAPPENED)]
    scores = score_rows(lambda _: rows, [gold])
    assert sorted(error.kind for error in scores.errors) == ["attribution", "bounds", "missed", "spurious", "status"]
    assert scores.false_facts == 1
    assert scores.precision == 0.5
    assert scores.recall == 0.5


def test_the_callable_gets_the_article(gold: Path) -> None:
    seen: list[GoldArticle] = []

    def extract(article: GoldArticle) -> list[Event]:
        seen.append(article)
        return []

    score_rows(extract, [gold])
    (article,) = seen
    assert article.text == TEXT
    assert article.published == dt.date(2021, 6, 10)


def test_no_gold_gives_zeros_that_json_can_hold() -> None:
    scores = score_rows(lambda _: [], [])
    assert scores.f1 == 0
    assert json.loads(json.dumps(scores.as_dict()))["articles"] == 0


@pytest.mark.parametrize(
    ("names", "gold_names", "unattributed", "right"),
    [
        ((), (), True, True),
        ((), ("Ada Roe",), True, True),
        ((), ("Ada Roe",), False, False),
        (("Roe",), ("Ada Roe",), False, True),
        (("ADA ROE",), ("Minister Roe",), False, True),
        (("Ada",), ("Ada Roe",), False, False),
        (("Jon Doe", "Roe"), ("Ada Roe",), False, True),
        (("Ada Roe",), (), True, False),
    ],
)
def test_the_last_word_of_a_name_suffices(
    names: tuple[str, ...], gold_names: tuple[str, ...], *, unattributed: bool, right: bool
) -> None:
    gold = GoldEvent(expression="x", char_start=0, attribution=gold_names, unattributed=unattributed)
    assert attribution_matches(gold, names) is right


@pytest.mark.parametrize(
    "data", ["no json", "[]", "{}", '{"text_file": "missing.txt", "events": []}', '{"text_file": 3}']
)
def test_a_bad_gold_file_is_named(tmp_path: Path, data: str) -> None:
    path = tmp_path / "bad.gold.json"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(GoldFormatError, match=r"bad\.gold\.json"):
        read_gold(path)


def test_published_null_is_to_be_inferred(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("x", encoding="utf-8")
    data: dict[str, Any] = {"text_file": "b.txt", "published": None, "dct": {"today": "2022-03-01"}, "events": []}
    path = tmp_path / "b.gold.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    article = read_gold(path)
    assert article.published is None
    assert article.today == dt.date(2022, 3, 1)
