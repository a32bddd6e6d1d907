"""A case told in lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from timeline.cli.progress import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from timeline.case import Added, Correction, Logged

_SHOWN = 10
_WIDTH = 90
_DOUBTFUL = 0.5
"""Events whose confidence is lower are to be reviewed."""


def event_lines(events: pd.DataFrame) -> Iterator[str]:
    """Tell events, a line each: the id's beginning, the date, the status, the headline, sources, marks."""
    cells = events.astype("object").where(events.notna(), None)
    starts = _starts(str(event_id) for event_id in events["event_id"])
    for row in cells.to_dict("records"):
        yield plain(_line({str(name): cell for name, cell in row.items()}, starts))


def review_lines(events: pd.DataFrame, lost: Sequence[Correction]) -> Iterator[tuple[str, str]]:
    """Tell what a person should look at: corrections whose evidence is gone, conflicts, doubtful and undated events.

    Events that a person corrected are left out of the last three.

    Yields
    ------
    tuple of str
        Why, and the line; in this order, the least sure first.
    """
    for one in lost:
        yield "evidence gone", plain(f"{one.id} {_said(one)}")
    cells = events.astype("object").where(events.notna(), None)
    starts = _starts(str(event_id) for event_id in events["event_id"])
    rows = [{str(name): cell for name, cell in row.items()} for row in cells.to_dict("records")]
    rows = [row for row in rows if not row["corrected"]]
    for row in rows:
        if row["conflicts"]:
            yield "conflict", plain(f"{_line(row, starts)} | {'; '.join(row['conflicts'])}")
    dated = [row for row in rows if row["start"] is not None or row["end"] is not None]
    doubtful = [row for row in dated if not row["conflicts"] and (row["confidence"] or 0) < _DOUBTFUL]
    for row in sorted(doubtful, key=lambda row: (row["confidence"] or 0, row["event_id"])):
        yield "low confidence", plain(f"{_line(row, starts)} | confidence {row['confidence'] or 0:.2f}: {row['rule']}")
    for row in rows:
        if row["start"] is None and row["end"] is None:
            yield "undated", plain(f"{_line(row, starts)} | {row['expression'] or ''}: {row['rule'] or ''}")


def mention_lines(mentions: pd.DataFrame, ids: Iterable[str]) -> Iterator[str]:
    """Tell the mentions of an event, whole ids, so that some can be split off."""
    wanted = set(ids)
    cells = mentions.astype("object").where(mentions.notna(), None)
    for row in cells.to_dict("records"):
        if row["event_id"] in wanted:
            source = row["source"] or row["title"] or row["article_id"]
            yield plain(f"  {row['event_id']} {source}: {row['sentence'] or row['headline']}")


def correction_line(logged: Logged) -> str:
    """Tell a correction and what became of it."""
    one = logged.correction
    return plain(f"{one.id} {logged.state}: {_said(one)}")


def added_line(added: Added, skipped: int, counts: Mapping[str, int]) -> str:
    """Sum up what was added, and what the case holds now."""
    told = [f"Added {_number(len(added.new), 'article')}"]
    if added.again:
        told.append(f"{len(added.again)} known already")
    if skipped:
        told.append(f"{skipped} not read")
    if added.failed:
        told.append(f"failed on {len(added.failed)}")
    return f"{', '.join(told)}. {totals(counts)}"


def totals(counts: Mapping[str, int]) -> str:
    """Sum up a case."""
    told = (
        _number(counts["articles"], "article"),
        f"{_number(counts['events'], 'event')} on the timeline",
        f"{counts['undated']:,} undated",
        f"and {_number(counts['corrections'], 'correction')}",
    )
    return f"The case holds {', '.join(told)}."


def _line(row: Mapping[str, Any], starts: Mapping[str, str]) -> str:
    day = row["edtf"] or (row["start"].date().isoformat() if row["start"] is not None else "undated")
    marks = [
        *(
            [f"{_number(row['n_articles'], 'article')}, {_number(row['n_sources'], 'source')}"]
            if row["n_articles"] > 1
            else []
        ),
        *([f"corrected: {row['corrected']}"] if row["corrected"] else []),
        *(["pinned"] if row["pinned"] else []),
        *([row["off"]] if row.get("off") and row["off"] not in row["corrected"] else []),
        *([f"note: {row['note']}"] if row["note"] else []),
    ]
    told = f" ({'; '.join(marks)})" if marks else ""
    return f"{starts[row['event_id']]} {day} {row['status'] or ''} {(row['headline'] or '')[:_WIDTH]}{told}"


def _starts(ids: Iterable[str]) -> dict[str, str]:
    """Shorten ids to beginnings that no two share."""
    known = list(ids)
    length = _SHOWN - 2
    while max(Counter(one[:length] for one in known).values(), default=1) > 1 and length < max(map(len, known)):
        length += 2
    return {one: one[:length] for one in known}


def _said(one: Correction) -> str:
    told = {
        "edit": ", ".join(f"{name} = {value!r}" for name, value in one.changes.items()),
        "merge": f"with {', '.join(other.event_id for other in one.others)}",
        "split": f"off {', '.join(other.event_id for other in one.others)}",
        "undo": one.undoes,
    }[one.action]
    event = f" {one.event.event_id} ({one.event.headline[:_WIDTH]})" if one.event is not None else ""
    return f"{one.action}{event} {told} | {one.who}, {one.when}: {one.why}"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
