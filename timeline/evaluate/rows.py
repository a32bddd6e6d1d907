"""Scores of event rows against articles annotated with the events that a careful reader takes from them."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from timeline.model import CivilTime, Event


class GoldFormatError(TimelineError, ValueError):
    """A gold file that cannot be scored against."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}; a gold file needs `text_file` and `events` as in the articles' README")
        self.path = str(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """An annotated event; each tuple holds every value that counts as right, "" for an open side."""

    expression: str
    char_start: int
    optional: bool = False
    start: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    unattributed: bool = False

    @property
    def char_end(self) -> int:
        """Where the expression ends."""
        return self.char_start + len(self.expression)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    """An article and its events. `published` None is to be inferred, with `today` as the reference day."""

    path: Path
    text: str = field(repr=False)
    published: dt.date | None
    today: dt.date | None
    title: str | None
    events: tuple[GoldEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """What is wrong at one place: `kind` is missed, spurious, bounds, status or attribution."""

    article: str
    kind: str
    expression: str
    expected: str
    found: str
    char_start: int


@dataclass(slots=True)
class RowScores:
    """Counts over articles, and every error. Shares of nothing are 0."""

    articles: int = 0
    gold: int = 0
    rows: int = 0
    gold_found: int = 0
    rows_right: int = 0
    bounds_right: int = 0
    status_right: int = 0
    attribution_right: int = 0
    false_facts: int = 0
    errors: list[RowError] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of rows that stand at a gold event."""
        return self.rows_right / self.rows if self.rows else 0.0

    @property
    def recall(self) -> float:
        """Share of gold events that have a row."""
        return self.gold_found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def share(self, count: int) -> float:
        """Share of the gold events that have a row."""
        return count / self.gold_found if self.gold_found else 0.0

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, for JSON."""
        return {
            "articles": self.articles,
            "gold": self.gold,
            "rows": self.rows,
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "bounds": round(self.share(self.bounds_right), 4),
            "status": round(self.share(self.status_right), 4),
            "attribution": round(self.share(self.attribution_right), 4),
            "false_facts": round(self.share(self.false_facts), 4),
            "errors": [{name: getattr(error, name) for name in RowError.__slots__} for error in self.errors],
        }


def read_gold(path: Path) -> GoldArticle:
    """Read a `*.gold.json` and the text beside it.

    Raises
    ------
    GoldFormatError
        Where it is no JSON object, lacks a field, or names a text that is not there.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        text_path = path.with_name(data["text_file"])
        text = text_path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        events = tuple(_gold_event(item) for item in data["events"])
        today = (data.get("dct") or {}).get("today")
        return GoldArticle(
            path=text_path,
            text=text,
            published=dt.date.fromisoformat(data["published"]) if data.get("published") else None,
            today=dt.date.fromisoformat(today) if today else None,
            title=data.get("title"),
            events=events,
        )
    except (OSError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise GoldFormatError(path, f"cannot be read ({error})") from error


def _gold_event(item: dict[str, Any]) -> GoldEvent:
    return GoldEvent(
        expression=item["expression"],
        char_start=item["char_start"],
        optional=bool(item.get("optional", False)),
        start=tuple(item.get("start", ())),
        end=tuple(item.get("end", ())),
        status=tuple(item.get("status", ())),
        attribution=tuple(item.get("attribution", ())),
        unattributed=bool(item.get("unattributed", False)),
    )


def score_rows(extract: Callable[[GoldArticle], Iterable[Event]], golds: Sequence[Path]) -> RowScores:
    """Score the events of each gold article.

    A row stands at a gold event when its expression covers one of the gold expression's characters; an undated row is
    none, and optional events count neither way. Bounds, status, attribution and false facts ("happened" where no
    annotator says so) are judged once a gold event, on the row that overlaps it best.

    Parameters
    ----------
    extract
        Gives an article's events; offsets must count the characters of `GoldArticle.text`.
    golds
        Paths of `*.gold.json` files. None at all gives zeros.
    """
    scores = RowScores()
    for path in sorted(golds):
        article = read_gold(path)
        rows = [event for event in extract(article) if _dated(event)]
        _score_article(scores, article, rows)
    return scores


def _dated(event: Event) -> bool:
    interval = event.timex.interval
    return interval is not None and (interval.start is not None or interval.end is not None)


def _score_article(scores: RowScores, article: GoldArticle, rows: Sequence[Event]) -> None:
    scores.articles += 1
    name = article.path.stem
    for row in rows:
        at = [gold for gold in article.events if _overlap(row, gold) > 0]
        if at and all(gold.optional for gold in at):
            continue
        scores.rows += 1
        scores.rows_right += bool(at)
        if not at:
            scores.errors.append(_error(name, "spurious", row.timex.text, "", row.headline, row.timex.start))
    for gold in article.events:
        if gold.optional:
            continue
        scores.gold += 1
        ranked = sorted((row for row in rows if _overlap(row, gold) > 0), key=lambda row: -_overlap(row, gold))
        if not ranked:
            scores.errors.append(_error(name, "missed", gold.expression, "a row", "", gold.char_start))
            continue
        scores.gold_found += 1
        _score_pair(scores, name, gold, ranked[0])


def _score_pair(scores: RowScores, name: str, gold: GoldEvent, row: Event) -> None:
    start, end = _days(row)
    if start in gold.start and end in gold.end:
        scores.bounds_right += 1
    else:
        expected = f"[{'|'.join(gold.start)}, {'|'.join(gold.end)})"
        scores.errors.append(_error(name, "bounds", gold.expression, expected, f"[{start}, {end})", gold.char_start))
    if row.status.value in gold.status:
        scores.status_right += 1
    else:
        scores.false_facts += row.status is Status.HAPPENED
        scores.errors.append(
            _error(name, "status", gold.expression, "|".join(gold.status), row.status.value, gold.char_start)
        )
    if attribution_matches(gold, row.attribution):
        scores.attribution_right += 1
    else:
        expected = "|".join(gold.attribution)
        scores.errors.append(
            _error(name, "attribution", gold.expression, expected, "|".join(row.attribution), gold.char_start)
        )


def attribution_matches(gold: GoldEvent, names: Sequence[str]) -> bool:
    """Whether a name ends in the last word of a gold name; no name is right where the gold allows it."""
    if not names:
        return gold.unattributed or not gold.attribution
    if not gold.attribution:
        return False
    wanted = {_last_word(name) for name in gold.attribution}
    return any(_last_word(name) in wanted for name in names)


def _last_word(name: str) -> str:
    words = name.casefold().strip(" .,*\"'”’").split()
    return words[-1] if words else ""


def _overlap(row: Event, gold: GoldEvent) -> float:
    """Shared characters over all that either covers."""
    shared = min(row.timex.end, gold.char_end) - max(row.timex.start, gold.char_start)
    union = max(row.timex.end, gold.char_end) - min(row.timex.start, gold.char_start)
    return shared / union if shared > 0 else 0.0


def _days(row: Event) -> tuple[str, str]:
    """Bounds as days; a time of day rounds outwards. "" is an open side."""
    interval = row.timex.interval
    if interval is None:
        return "", ""
    start = interval.start.midnight().isoformat() if interval.start is not None else ""
    return start, _day_after(interval.end) if interval.end is not None else ""


def _day_after(end: CivilTime) -> str:
    return (end.plus_days(1) if end.second_of_day else end).midnight().isoformat()


def _error(article: str, kind: str, expression: str, expected: str, found: str, char_start: int) -> RowError:
    return RowError(
        article=article, kind=kind, expression=expression, expected=expected, found=found, char_start=char_start
    )
