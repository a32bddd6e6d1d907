"""Gold timelines with the articles that they were made from."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.errors import EvaluationInputError, InputNotFoundError
from timeline.languages.treebank import BRACKETS
from timeline.model import Article, PublishedFrom

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from timeline.evaluate.tls.score import Timeline

_ARTICLES, _GOLD = "articles.jsonl.gz", "gold.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One gold timeline. `days` holds its sentences by day, in order; no day is empty."""

    topic: str
    name: str
    keywords: tuple[str, ...]
    days: Timeline

    @property
    def full_name(self) -> str:
        """Topic and name."""
        return f"{self.topic}/{self.name}"

    @property
    def first(self) -> dt.date:
        """The first gold day."""
        return min(self.days)

    @property
    def last(self) -> dt.date:
        """The last gold day."""
        return max(self.days)

    @property
    def sentences(self) -> int:
        """How many sentences a day is to have: the mean of the gold, rounded to even, at least 1."""
        return max(1, round(sum(len(told) for told in self.days.values()) / len(self.days)))


def topic_folders(folder: Path) -> list[Path]:
    """List the topics of a folder: itself, or the folders in it that hold articles and gold, by name.

    Raises
    ------
    InputNotFoundError
        Where there is none.
    """
    folders = [folder, *(sorted(one for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else ())]
    found = [one for one in folders if (one / _ARTICLES).is_file() and (one / _GOLD).is_file()]
    if not found:
        raise InputNotFoundError(folder / _ARTICLES, folder / _GOLD)
    return found


def read_tasks(folder: Path) -> list[Task]:
    """Read the gold timelines of a topic.

    Raises
    ------
    EvaluationInputError
        Where the file is no gold file, or a timeline has no day.
    """
    path = folder / _GOLD
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
        tasks = [
            Task(
                topic=str(gold["topic"]),
                name=str(timeline["name"]),
                keywords=tuple(str(keyword) for keyword in gold["keywords"]),
                days=_days(timeline["days"]),
            )
            for timeline in gold["timelines"]
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationInputError(path, f"no gold timelines ({type(error).__name__}: {error})") from error
    for task in tasks:
        if not task.days:
            raise EvaluationInputError(path, f"the timeline {task.name!r} has no day")
    return tasks


def _days(entries: Sequence[tuple[str, Sequence[str]]]) -> Timeline:
    days: dict[dt.date, list[str]] = {}
    for day, sentences in entries:
        if sentences:
            days.setdefault(dt.date.fromisoformat(day), []).extend(str(one) for one in sentences)
    return dict(sorted(days.items()))


def read_articles(folder: Path) -> list[Article]:
    """Read the articles of a topic, a tokenized sentence a line, with brackets as printed.

    Raises
    ------
    EvaluationInputError
        Where a line is no article.
    """
    path = folder / _ARTICLES
    articles = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            articles = [_article(json.loads(line)) for line in lines if line.strip()]
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise EvaluationInputError(path, f"no articles ({type(error).__name__}: {error})") from error
    return articles


def _article(row: Mapping[str, Any]) -> Article:
    text = str(row["text"])
    for token, bracket in BRACKETS.items():
        text = text.replace(token, bracket)
    return Article(
        article_id=str(row["id"]),
        text=text,
        source=row.get("source"),
        published=dt.datetime.fromisoformat(row["published"]),
        published_from=PublishedFrom.GIVEN,
    )


def tokenized(sentence: str) -> str:
    """Write brackets as the gold does."""
    for token, bracket in BRACKETS.items():
        sentence = sentence.replace(bracket, token)
    return sentence
