"""Publication dates of saved pages against gold: right, wrong, missing, and made up where there is none."""

from __future__ import annotations

import datetime as dt
import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import InputNotFoundError
from timeline.evaluate.timeml import is_held
from timeline.ingest.content import read_source
from timeline.ingest.dct import Evidence, decide
from timeline.ingest.draft import Draft
from timeline.ingest.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_TODAY = dt.date(2100, 1, 1)
"""Whatever day the scores are taken, they are the same; pages with days ahead of them are wrong."""


class PageMistake(NamedTuple):
    """A page whose date is not the gold's: `gold` and `found` are days or "", `note` tells where it was found."""

    name: str
    gold: str
    found: str
    note: str


@dataclass(slots=True)
class PageScores:
    """Pages by how they were dated, and the milliseconds that reading and dating one took on average.

    `undated` counts pages without a date in gold and here. Mistakes of held-out pages are not kept.
    """

    right: int = 0
    wrong: int = 0
    missing: int = 0
    invented: int = 0
    undated: int = 0
    characters: int = 0
    milliseconds: float = 0.0
    mistakes: list[PageMistake] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages were scored."""
        return self.right + self.wrong + self.missing + self.invented + self.undated

    def as_dict(self, *, examples: int = 0) -> dict[str, object]:
        """Give everything as plain values, for JSON, with so many mistakes."""
        names = ("pages", "right", "wrong", "missing", "invented", "undated", "characters", "milliseconds")
        shown = [mistake._asdict() for mistake in self.mistakes[:examples]]
        return {name: getattr(self, name) for name in names} | ({"mistakes": shown} if examples else {})


def score_pages(folder: Path, *, part: str = "all", fast: bool = False) -> PageScores:
    """Read the pages of a folder and compare their dates with those of its `gold.json`.

    Parameters
    ----------
    folder
        Holds `gold.json`, an object of objects with `file` and `date` ("2022-02-12", or no day), and the files, as they
        are or with ".gz" behind their name.
    part
        `all`; `held` for every fourth page in name order, kept out of sight while rules are written; `seen` for the
        others.
    fast
        Whether the fast engine reads the text.

    Raises
    ------
    InputNotFoundError
        Where there is no gold or a page is missing.
    """
    scores = PageScores()
    seconds = 0.0
    for at, (path, gold) in enumerate(gold_pages(folder)):
        if part != "all" and is_held(at) != (part == "held"):
            continue
        started = time.process_time()
        found, note, size = _date(path, fast=fast)
        seconds += time.process_time() - started
        scores.characters += size
        how = _judge(gold, found)
        setattr(scores, how, getattr(scores, how) + 1)
        if how not in ("right", "undated") and not is_held(at):
            scores.mistakes.append(PageMistake(path.name, gold, found, note))
    scores.milliseconds = round(1000 * seconds / max(scores.pages, 1), 1)
    return scores


def gold_pages(folder: Path) -> Iterator[tuple[Path, str]]:
    """List the pages of a folder in name order, each with its gold day, "" where it has none; see `score_pages`."""
    listed = folder / "gold.json"
    if not listed.is_file():
        raise InputNotFoundError(listed)
    entries = json.loads(listed.read_text(encoding="utf-8")).values()
    for entry in sorted(entries, key=lambda entry: entry["file"]):
        path = next(filter(Path.is_file, (folder / f"{entry['file']}{suffix}" for suffix in ("", ".gz"))), None)
        if path is None:
            raise InputNotFoundError(folder / entry["file"])
        yield path, str(entry["date"]) if str(entry["date"])[:1].isdigit() else ""


def _date(path: Path, *, fast: bool) -> tuple[str, str, int]:
    """Read a page as a user's file is read, whatever its language: its day or "", why, and the length of its text."""
    with path.open("rb") as stream:
        for item in read_source(Source(stream=stream, origin=path.name, name=path.name, fast=fast)):
            if not isinstance(item, Draft):
                return "", item.reason, 0
            evidence = Evidence(item.text, stated=item.stated, url=item.url, shown=item.shown)
            found = decide(evidence, today=_TODAY)
            return f"{found.published:%Y-%m-%d}" if found.published else "", found.note, len(item.text)
    return "", "nothing in it", 0


def _judge(gold: str, found: str) -> str:
    if not gold:
        return "invented" if found else "undated"
    if not found:
        return "missing"
    return "right" if found == gold else "wrong"
