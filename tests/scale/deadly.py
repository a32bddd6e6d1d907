"""Imported by worker processes: the work, with articles that end the process which reads them."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.ingest.draft import Draft
from timeline.ingest.reader import finish
from timeline.pipeline import events_of
from timeline.scale import work as works

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Article, Event
    from timeline.scale.outcome import Outcome

_ONCE = re.compile(r"deadly once (\S+)")


def work(part: works.Part, terms: works.Terms, at: Callable[[works.Mark], None] | None) -> list[Outcome]:
    vars(works).update(events_of=_events_of, finish=_finish)
    return works.work(part, terms, at)


def late(part: works.Part, terms: works.Terms, at: Callable[[works.Mark], None] | None) -> list[Outcome]:  # noqa: ARG001
    raise TimeoutError("the disk did not answer")


def _events_of(article: Article, **options: Any) -> list[Event]:  # noqa: ANN401
    _end_on(article.text)
    return events_of(article, **options)


def _finish(draft: Any, *rest: Any) -> Any:  # noqa: ANN401
    if isinstance(draft, Draft) and "deadly to judge" in draft.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return finish(draft, *rest)


def _end_on(text: str) -> None:
    once = _ONCE.search(text)
    if once is not None and not Path(once[1]).exists():
        Path(once[1]).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if "deadly always" in text:
        os.kill(os.getpid(), signal.SIGKILL)
