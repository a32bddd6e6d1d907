"""What a run came to, in words."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.ingest import OtherLanguage
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.cli.run import Run
    from timeline.ingest.doctor import Finding

_NAMED = 3
_BY_RULES = (
    "Events, their dates and who says so were found by rules, which misread some sentences: each event shows the"
    " sentence that it rests on."
)


def paragraph(run: Run, *, merged: int | None = None) -> str:
    """Sum up a run in one paragraph: what was read, skipped, dated, merged, and what lacks a date and how to mend it.

    `merged` is the number of rows after merging; None where nothing was merged. What was skipped has been told before.
    """
    return " ".join(_sentences(run, merged=merged))


def heading(paths: Sequence[str], run: Run) -> str | None:
    """Name a page by its only article's title, else by the folder that holds what was given, as words; else None."""
    if run.read == 1 and isinstance(title := run.articles["title"].iloc[0], str) and title.strip():
        return title
    folder = _folder(paths)
    name = "" if folder is None else " ".join(re.split(r"[-_\s]+", folder.name)).strip()
    return name[:1].upper() + name[1:] or None


def about(run: Run, *, merged: int, corrected: int = 0) -> list[str]:
    """Tell the readers of a page how it was made: no names of files, and nothing that only who made it can do."""
    told = [f"Read {_number(run.read, 'article')}{_left_out(run)}."]
    told.append(
        f"Found {_number(run.dated, 'dated event')} and {run.undated:,} undated; what several articles tell is one row:"
        f" {_number(merged, 'row')}."
    )
    if run.nlp is not None:
        told.append(f"Sentences were read with the help of {run.nlp.described}.")
    if run.without_date:
        told.append(
            f"{_number(len(run.without_date), 'article')} without a publication date: words such as “yesterday” stay"
            " undated in there."
        )
    if run.by_weekday:
        where = f"The year of {_number(len(run.by_weekday), 'article')} is inferred"
        told.append(f"{where}: the latest, up to {run.today.isoformat()}, in which weekdays and days agree.")
    if run.replaced:
        told.append(f"The publication date of {_number(len(run.replaced), 'article')} was set by the editors.")
    if corrected:
        told.append(f"{_number(corrected, 'correction')} made by hand.")
    return [*told, _BY_RULES]


def _sentences(run: Run, *, merged: int | None = None) -> list[str]:
    told = [f"Read {_number(run.read, 'article')}{_left_out(run)}."]
    events = f"Found {_number(run.dated, 'dated event')} and {run.undated:,} undated"
    told.append(f"{events}." if merged is None else f"{events}, merged into {_number(merged, 'row')}.")
    if run.nlp is not None:
        told.append(f"Sentences were read with the help of {run.nlp.described}.")
    if run.without_date:
        told.append(without_date(run.without_date))
    if run.by_weekday:
        where = f"{_number(len(run.by_weekday), 'article')} dated by weekdays in the text ({_names(run.by_weekday)})"
        told.append(f"{where}: check the year, or pass --dct DAY for them alone.")
        told.append(f"Reference day for years inferred from weekdays: {run.today.isoformat()}.")
    if run.replaced:
        where = f"{_number(len(run.replaced), 'article')} ({_names(run.replaced)})"
        told.append(f"--dct took the place of the date that {where} told: pass it with the undated files alone.")
    return told


def without_date(origins: Sequence[str]) -> str:
    """Tell which articles lack a publication date, and how to mend it."""
    where = f"{_number(len(origins), 'article')} without a publication date ({_names(origins)})"
    remedy = "pass --dct DAY for them alone, or see in `timeline doctor` what each needs"
    return f"{where}: relative dates in there stay undated; {remedy}."


def corrections(given: int, lost: Sequence[str]) -> str:
    """Tell how many corrections a file holds, and the ids of those whose evidence is gone."""
    told = f"Read {_number(given, 'correction')}"
    return f"{told}; the evidence of {len(lost)} is gone ({_names(lost)})." if lost else f"{told}."


def findings(found: Sequence[Finding]) -> str:
    """Count what the doctor found, by problem, the most frequent first."""
    counts = Counter(str(finding.problem) for finding in found)
    told = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return f"To mend: {', '.join(f'{count:,} {what}' for what, count in told)}." if told else "nothing to mend"


def _folder(paths: Sequence[str]) -> Path | None:
    """Find the folder of all that was given; None for one that says nothing: the user's own, and those around it."""
    if any(path == "-" or is_url(path) for path in paths):
        return None
    given = [Path(path).resolve() for path in paths]
    folders = [next(folder for folder in (path, *path.parents) if folder.is_dir()) for path in given]
    try:
        folder = Path(os.path.commonpath(folders))
    except ValueError:
        return None
    return None if Path("~").expanduser().resolve().is_relative_to(folder) else folder


def _left_out(run: Run) -> str:
    languages = Counter(item.language for item in run.skipped if isinstance(item, OtherLanguage))
    parts = [f"{_number(count, 'article')} in {name} not read" for name, count in sorted(languages.items())]
    if others := sum(not isinstance(item, OtherLanguage) for item in run.skipped):
        parts.append(f"skipped {others:,}")
    if run.repeated:
        parts.append(f"left out {_number(run.repeated, 'repeat')}")
    if run.failed:
        parts.append(f"failed on {len(run.failed):,}")
    return "".join(f", {part}" for part in parts)


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(list(names)[:_NAMED])
    return f"{shown} and {len(names) - _NAMED} more" if len(names) > _NAMED else shown


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
