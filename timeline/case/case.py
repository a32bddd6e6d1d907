"""A case: the one object that a user of the library needs."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import pandas as pd

from timeline.case import grow, settings, store
from timeline.case.cells import frame_of, read_row
from timeline.case.correction import Action, Correction, Evidence, standing
from timeline.case.known import counts
from timeline.case.naming import one_of
from timeline.case.overlay import OFF
from timeline.case.read import Read, Reading, read
from timeline.case.rewrite import COLUMNS
from timeline.case.settle import GONE, settle, standing_undos
from timeline.errors import CaseError
from timeline.frame import EVENTS, in_order
from timeline.frame.validity import conform_time
from timeline.merge.outcome import outcome_lines
from timeline.pipeline import check_kind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from types import TracebackType

    from timeline.case.grow import Added
    from timeline.model import Article

_DENIED = "denied"


class Change(NamedTuple):
    """Who changes something, when (ISO 8601; by default now) and why."""

    who: str
    why: str
    when: str = ""

    def clock(self) -> str:
        """Give the time of the change."""
        return self.when or dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Logged(NamedTuple):
    """A correction of the log and what became of it: `applied`, `undone` or `evidence gone`."""

    correction: Correction
    state: str


class Case:
    """Articles, events and corrections in one SQLite file.

    Every method that changes something does it whole or not at all; what another command left unfinished is finished
    first. Use it in a `with` block, or close it.

    Raises
    ------
    InputNotFoundError
        Where there is no such file; `Case.new` makes one.
    CaseError
        Where it is no case, damaged, of a newer version, or written by another command for too long.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._connection = store.connect(path)

    @classmethod
    def new(cls, path: str | Path, *, kind: str = "auto", report_day: bool = False, nlp: str | None = None) -> Case:
        """Make an empty case whose articles will be read in this way (see `timeline.extract`).

        Raises
        ------
        CaseError
            Where the file exists.
        OutputError, UnknownChoiceError, MissingExtraError, PipelineError
        """
        check_kind(kind)
        store.create(path, {"kind": str(kind), "report_day": json.dumps(report_day)} | settings.pipeline_of(nlp))
        return cls(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @property
    def reading(self) -> Reading:
        """How its articles are read."""
        return settings.reading_of(self._connection, self.path)

    def read_with(self, nlp: str | None) -> bool:
        """Read from now on with another pipeline, or with the rules alone; see `settings.read_with`."""
        return settings.read_with(self._connection, self.path, nlp)

    def add(self, articles: Iterable[Article], each: Callable[[str], None] = lambda _: None) -> Added:
        """Add articles and settle their events; `each` is called with the origin of every article.

        What is known already changes nothing. Should the process die, what was added is kept, and the next command
        settles it.
        """
        reading = self.reading
        annotator = reading.annotator()
        done = self.add_read((read(one, reading, self.counts_for, annotator) for one in articles), each)
        return settings.noted(done, annotator)

    def add_read(self, articles: Iterable[Read], each: Callable[[str], None] = lambda _: None) -> Added:
        """Add articles that were read before, as by other processes; else as `add`."""
        with store.reading(self.path):
            done = grow.add(self._connection, self.path, articles, each)
        self.settle()
        return done

    def counts_for(self, article: Article) -> bool:
        """Whether an article is new, or found in a place that comes before those where it was found."""
        return counts(self._connection, article)

    def extract(self, each: Callable[[str], None] = lambda _: None) -> Added:
        """Read all articles again with the rules of this version; corrections are bound to what is found there."""
        reading = self.reading
        annotator = reading.annotator()
        with store.reading(self.path):
            done = grow.read_again(self._connection, self.path, reading, each, annotator)
        self.settle()
        return settings.noted(done, annotator)

    def settle(self) -> None:
        """Finish what is unfinished."""
        if self._query("SELECT 1 FROM unsettled LIMIT 1"):
            with store.step(self._connection, self.path):
                settle(self._connection)

    def events(self, *, off: bool = False) -> pd.DataFrame:
        """Return the events as a merged frame, with `corrected`, `note` and `pinned`.

        With `off` also those that a person hid or marked wrong, told apart by a column `off`, and no outcomes.
        """
        self.settle()
        frame = self._frame(self._query("SELECT * FROM events" if off else "SELECT * FROM events WHERE off = ''"))
        if off:
            return frame
        shown = frame.drop(columns=OFF)
        return shown.assign(outcome=outcome_lines(shown))

    def event(self, event_id: str) -> pd.DataFrame:
        """Return one event as a frame of one row, as `events` with `off` does; its own id names it, or a mention's.

        Raises
        ------
        CaseError
            Where there is none, or more than one.
        """
        rows = self._query("SELECT * FROM events WHERE event_id = ?", self.event_id(event_id))
        return self._frame(rows)

    def _frame(self, rows: Iterable[sqlite3.Row]) -> pd.DataFrame:
        with store.reading(self.path):
            frame = frame_of(map(read_row, rows), COLUMNS)
        for name in ("corrected", "note", OFF):
            frame[name] = frame[name].astype("str")
        frame["pinned"] = frame["pinned"].astype("bool")
        return in_order(frame)

    def mentions(self) -> pd.DataFrame:
        """Return all mentions as an events frame."""
        rows = self._query("SELECT * FROM mentions")
        with store.reading(self.path):
            return in_order(frame_of(map(read_row, rows), EVENTS))

    def articles(self) -> pd.DataFrame:
        """Return the articles as an articles frame without the texts."""
        rows = self._query(
            "SELECT article_id, title, source, url, published, published_from, published_note FROM articles "
            "ORDER BY article_id"
        )
        frame = pd.DataFrame(map(dict, rows), columns=list(rows[0].keys()) if rows else ["article_id"], dtype="object")
        if rows:
            frame["published"] = conform_time(frame["published"])
        return frame

    def event_id(self, given: str) -> str:
        """Find the event that an id names, its own or that of a mention of it, or how one begins.

        Raises
        ------
        CaseError
            Where there is none, or more than one.
        """
        self.settle()
        return self._event(given)

    def counts(self) -> dict[str, int]:
        """Count articles, mentions, events on the timeline, undated events, and corrections that stand."""
        self.settle()
        queries = {
            "articles": "SELECT count(*) FROM articles",
            "mentions": "SELECT count(*) FROM mentions",
            "events": """SELECT count(*) FROM events WHERE off = '' AND (start IS NOT NULL OR "end" IS NOT NULL)""",
            "undated": """SELECT count(*) FROM events WHERE off = '' AND start IS NULL AND "end" IS NULL""",
        }
        counts = {name: int(self._query(query)[0][0]) for name, query in queries.items()}
        return counts | {"corrections": len(standing(self.corrections()))}

    def corrections(self) -> list[Correction]:
        """Return the whole log, undos included, in its order."""
        return [
            Correction.read(json.loads(row["line"]), where=str(self.path))
            for row in self._query("SELECT line FROM corrections ORDER BY number")
        ]

    def log(self) -> list[Logged]:
        """Return the log with what became of each correction."""
        self.settle()
        states = {row["id"]: row["state"] for row in self._query("SELECT id, state FROM correction_states")}
        return [Logged(one, states[one.id]) for one in self.corrections()]

    def lost(self) -> list[Correction]:
        """Return the corrections whose evidence is gone."""
        return [one for one, state in self.log() if state == GONE]

    def edit(self, event_id: str, changes: Mapping[str, Any], change: Change) -> Correction:
        """Set fields of an event (`timeline.case.fields`), named by its id or that of a mention, or by how it begins.

        Raises
        ------
        CorrectionError
            For a field that cannot be set, or a value that it cannot hold.
        CaseError
            Where no event, or more than one, has such an id.
        """
        return self._append(
            lambda: _made(Action.EDIT, change, event=self._evidence(self._event(event_id)), changes=changes)
        )

    def merge(self, event_id: str, others: Sequence[str], change: Change) -> Correction:
        """Make events one.

        Raises
        ------
        CaseError
            Where one is denied and another is not: they contradict each other, edit the status first.
        """

        def made() -> Correction:
            first, *rest = (self._event(one) for one in (event_id, *others))
            rest = list(dict.fromkeys(one for one in rest if one != first))
            if not rest:
                raise CaseError(self.path, f"{event_id} and {', '.join(others)} are one event already")
            statuses = [
                self._query("SELECT status FROM events WHERE event_id = ?", one)[0][0] for one in (first, *rest)
            ]
            if len({status == _DENIED for status in statuses}) > 1:
                raise CaseError(self.path, "one is denied and another is not; correct the status first if they are one")
            bound = tuple(map(self._evidence, rest))
            return _made(Action.MERGE, change, event=self._evidence(first), others=bound)

        return self._append(made)

    def split(self, event_id: str, mentions: Sequence[str], change: Change) -> Correction:
        """Take mentions out of an event; together they are an event of their own.

        Raises
        ------
        CaseError
            Where a mention is none of the event's, or nothing would be left of it.
        """

        def made() -> Correction:
            event = self._event(event_id)
            rows = self._query("SELECT mention_id FROM event_mentions WHERE event_id = ? ORDER BY mention_id", event)
            members = [row["mention_id"] for row in rows]
            out = list(dict.fromkeys(one_of(self.path, one, members, f"mention of {event}") for one in mentions))
            left = [one for one in members if one not in out]
            if not left:
                raise CaseError(self.path, f"nothing would be left of {event}; name fewer of its mentions")
            anchor = event if event in left else left[0]
            bound = tuple(map(self._evidence, out))
            return _made(Action.SPLIT, change, event=self._evidence(anchor), others=bound)

        return self._append(made)

    def undo(self, correction_id: str, change: Change) -> Correction:
        """Take a correction back, by its id or the beginning of it; "" is the last that stands.

        Raises
        ------
        CaseError
            Where there is none, or it is undone already.
        """

        def made() -> Correction:
            log = self.corrections()
            stands = {one.id for one in (*standing(log), *standing_undos(log))}
            if not correction_id:
                last = [one.id for one in standing(log)][-1:]
                if not last:
                    raise CaseError(self.path, "no correction is left to undo")
                return _made(Action.UNDO, change, undoes=last[0])
            wanted = one_of(self.path, correction_id, [one.id for one in log], "correction")
            if wanted not in stands:
                raise CaseError(self.path, f"{wanted} is undone already; undo its undo to have it back")
            return _made(Action.UNDO, change, undoes=wanted)

        return self._append(made)

    def take(self, corrections: Iterable[Correction]) -> list[Correction]:
        """Add corrections from a file to the log, in their order; those known already change nothing.

        An undo of what neither the file nor the log holds is left out: what it would take back is not known.

        Returns
        -------
        list of Correction
            The new ones.
        """
        given = list(corrections)
        new = []
        with store.step(self._connection, self.path):
            ids = {row["id"] for row in self._query("SELECT id FROM corrections")}
            known = ids | {one.id for one in given}
            for one in given:
                if one.id not in ids and (not one.undoes or one.undoes in known):
                    self._log(one)
                    ids.add(one.id)
                    new.append(one)
            settle(self._connection)
        return new

    def _append(self, made: Callable[[], Correction]) -> Correction:
        """Make a correction from the events as they stand, and log and apply it in one step."""
        with store.step(self._connection, self.path):
            if self._query("SELECT 1 FROM unsettled LIMIT 1"):
                settle(self._connection)
            correction = made()
            while self._query("SELECT 1 FROM corrections WHERE id = ?", correction.id):
                correction = correction.again()
            self._log(correction)
            settle(self._connection)
        return correction

    def _log(self, one: Correction) -> None:
        line = json.dumps(one.as_dict(), ensure_ascii=False)
        changes = json.dumps(dict(one.changes), ensure_ascii=False) if one.changes else None
        event_id = one.event.event_id if one.event is not None else None
        self._connection.execute(
            "INSERT INTO corrections VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (one.id, str(one.action), event_id, changes, one.undoes or None, one.who, one.when, one.why, line),
        )

    def _event(self, given: str) -> str:
        """Find the event that an id, or the beginning of one, names: its own, or that of a mention of it."""
        rows = self._query(
            "SELECT mention_id, event_id FROM event_mentions WHERE mention_id >= ? AND mention_id < ?",
            given,
            f"{given}\U0010ffff",
        )
        events = {row["event_id"] for row in rows}
        exact = {row["event_id"] for row in rows if row["mention_id"] == given}
        return one_of(self.path, given, sorted(exact or events), "event", any_start=True)

    def _evidence(self, event_id: str) -> Evidence:
        (row,) = self._query(
            'SELECT article_id, sentence, expression, char_start, headline, "trigger" FROM mentions WHERE event_id = ?',
            event_id,
        )
        return Evidence(event_id=event_id, **{name: cell for name, cell in dict(row).items() if cell is not None})

    def _query(self, query: str, *values: str) -> list[sqlite3.Row]:
        with store.reading(self.path):
            return self._connection.execute(query, values).fetchall()


def _made(
    action: Action,
    change: Change,
    *,
    event: Evidence | None = None,
    others: tuple[Evidence, ...] = (),
    changes: Mapping[str, Any] | None = None,
    undoes: str = "",
) -> Correction:
    return Correction(
        action=action, who=change.who, when=change.clock(), why=change.why, event=event, others=others,
        changes=changes or {}, undoes=undoes,
    )  # fmt: skip
