"""Status of marked words, as somebody asks for it."""

from __future__ import annotations

import datetime as dt

from timeline.events.asked import verdicts
from timeline.model import Article, Status
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def ask(marked: str, published: dt.datetime | None = THURSDAY) -> Status:
    """Judge the words between < and >."""
    start, end = marked.index("<"), marked.index(">") - 1
    text = marked.replace("<", "").replace(">", "")
    article = Article(article_id="a", text=text, published=published)
    sentences = segment(text)
    (verdict,) = verdicts(article, sentences, tag(sentences, published), [(start, end)])
    assert verdict is not None
    return verdict.status
