"""The sample articles that come with the project are read as their README says."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from timeline.ingest import Skipped, load
from timeline.model import Article, PublishedFrom

SAMPLES = Path(__file__).parents[2] / "data" / "ukraine-2022"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EXPECTED = {
    "buildup-seen-from-space.txt": ("2021-11-05", PublishedFrom.BYLINE),
    "coup-allegation.md": ("2021-11-27", PublishedFrom.METADATA),
    "video-call.html": ("2021-12-07", PublishedFrom.METADATA),
    "draft-treaties.md": ("2021-12-17", PublishedFrom.METADATA),
    "three-rounds-of-talks.txt": ("2022-01-13", PublishedFrom.WEEKDAY),
    "geneva-meeting.txt": ("2022-01-21", PublishedFrom.BYLINE),
    "beijing-statement.md": ("2022-02-04", PublishedFrom.METADATA),
    "macron-shuttle.txt": ("2022-02-08", PublishedFrom.BYLINE),
    "embassies-leave.txt": ("2022-02-12", PublishedFrom.WEEKDAY),
    "scholz-in-moscow.html": ("2022-02-15", PublishedFrom.METADATA),
    "withdrawal-questioned.md": ("2022-02-17", PublishedFrom.METADATA),
    "kindergarten-shelled.txt": ("2022-02-17", PublishedFrom.WEEKDAY),
    "evacuation-and-munich.md": ("2022-02-19", PublishedFrom.METADATA),
    "recognition.txt": ("2022-02-21", PublishedFrom.BYLINE),
    "invasion.html": ("2022-02-24", PublishedFrom.METADATA),
    "what-minsk-says.txt": (None, PublishedFrom.NONE),
}


@pytest.fixture(scope="module")
def items() -> list[Article | Skipped]:
    return list(load([SAMPLES], today=dt.date(2026, 6, 1)))


def test_all_but_the_readme_are_articles(items: list[Article | Skipped]) -> None:
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [Path(item.origin).name for item in skipped] == ["README.md"]
    assert len(items) - 1 == len(EXPECTED) + 8


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_date_and_its_origin(items: list[Article | Skipped], name: str) -> None:
    (article,) = (item for item in items if isinstance(item, Article) and Path(item.origin).name == name)
    day, origin = EXPECTED[name]
    assert (article.published.date().isoformat() if article.published else None) == day
    assert article.published_from is origin
    assert article.title or name == "macron-shuttle.txt"


def test_weekdays_of_the_samples_agree_with_their_days() -> None:
    """A year is taken from the nearest month of the samples: November and December are 2021, the others 2022."""
    pattern = re.compile(r"\b(\w+day),? (?:the )?(November|December|January|February) (\d{1,2})\b(?!,? (?:19|20))")
    checked = 0
    for path in sorted(SAMPLES.iterdir()):
        for weekday, month, day in pattern.findall(path.read_text(encoding="utf-8")):
            number = ("January", "February", "November", "December").index(month)
            date = dt.date(2022 if number < 2 else 2021, (1, 2, 11, 12)[number], int(day))
            assert WEEKDAYS[date.weekday()] == weekday, f"{path.name}: {weekday}, {month} {day}"
            checked += 1
    assert checked >= 8


def test_pages_keep_their_paragraphs_and_lose_the_rest(items: list[Article | Skipped]) -> None:
    texts = {Path(a.origin).name: a.text for a in items if isinstance(a, Article)}
    for name in ("video-call.html", "scholz-in-moscow.html", "invasion.html"):
        page = (SAMPLES / name).read_text(encoding="utf-8")
        told = re.findall(r"<p>([^<]{120,})</p>", page)
        assert len(told) >= 5
        assert all(paragraph in texts[name] for paragraph in told)
        assert not re.search(r"cookie|newsletter|Copyright|Harvest report|Subscribe", texts[name])
