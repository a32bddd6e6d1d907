"""Our timelines of the gold tasks, and their scores."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.evaluate.tls.gold import Task, read_articles, read_tasks, tokenized, topic_folders
from timeline.evaluate.tls.rouge import find_stop_words
from timeline.evaluate.tls.score import TaskScores, average, score_timeline
from timeline.frame import extract
from timeline.summarize import summarize

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from timeline.evaluate.tls.score import Timeline
    from timeline.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsReport:
    """Scores of a folder, by task: topic and name of the timeline."""

    folder: str
    tasks: Mapping[str, TaskScores] = field(default_factory=dict)

    def scores(self) -> dict[str, float]:
        """AR1, AR2 and Date-F1 over all tasks, 0 to 1."""
        return average(list(self.tasks.values()))

    def as_dict(self) -> dict[str, Any]:
        """Return the report as plain data, for JSON."""
        return {
            "folder": self.folder,
            "scores": {name: round(score, 4) for name, score in self.scores().items()},
            "tasks": {
                task: {name: round(score, 4) for name, score in average([scores]).items()}
                for task, scores in self.tasks.items()
            },
        }


def score_tls(folder: Path) -> TlsReport:
    """Summarize the articles of each gold timeline as the protocol asks, and score the result.

    Parameters
    ----------
    folder
        A topic (`articles.jsonl.gz` and `gold.json`), or a folder of topics. The SMART stop list is sought above it.

    Raises
    ------
    InputNotFoundError
        Where there is no topic or no stop list.
    EvaluationInputError
        Where a file cannot be read.
    """
    stop_words = find_stop_words(folder)
    scores: dict[str, TaskScores] = {}
    for topic in topic_folders(folder):
        tasks, articles = read_tasks(topic), read_articles(topic)
        events = extract(articles)
        for task in tasks:
            scores[task.full_name] = score_timeline(timeline_of(task, articles, events), task.days, stop_words)
    return TlsReport(folder=str(folder), tasks=scores)


def timeline_of(task: Task, articles: Sequence[Article], events: pd.DataFrame) -> Timeline:
    """Summarize the articles published from the first to the last gold day: as many days and sentences as the gold has.

    Parameters
    ----------
    task
        What is asked for.
    articles, events
        All articles of the topic, and their events.
    """
    within = [one for one in articles if one.published and task.first <= one.published.date() <= task.last]
    names = {article.article_id for article in within}
    summary = summarize(
        events[events["article_id"].isin(names)],
        within,
        dates=len(task.days),
        sentences=task.sentences,
        keywords=task.keywords,
        since=task.first,
        until=task.last,
    )
    told: dict[dt.date, list[str]] = {}
    for start, sentence in zip(summary["start"], summary["sentence"], strict=True):
        told.setdefault(start.date(), []).append(tokenized(sentence))
    return told
