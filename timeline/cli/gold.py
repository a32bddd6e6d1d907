"""Gold articles, read as a user's articles are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import InputNotFoundError
from timeline.ingest import read
from timeline.pipeline import events_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.evaluate.rows import GoldArticle
    from timeline.events.annotator import Annotator
    from timeline.model import Event


def gold_files(folder: Path) -> Sequence[Path]:
    """List the gold files of a folder, or the one file given.

    Raises
    ------
    InputNotFoundError
        Where there is none.
    """
    found = [folder] if folder.is_file() else sorted(folder.glob("*.gold.json"))
    if not found:
        raise InputNotFoundError(folder / "*.gold.json")
    return found


def gold_events(gold: GoldArticle, annotator: Annotator | None = None) -> list[Event]:
    """Read the events of a gold article, dated as the file alone would be where no day is given.

    The text stays the gold's own, since offsets count its characters. `annotator` is a pipeline that helps to read.
    """
    (article,) = read(gold.path, dct=gold.published, today=gold.today)
    return events_of(replace(article, text=gold.text, title=gold.title or article.title), annotator=annotator)
