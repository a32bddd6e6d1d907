"""The tables of a case file, and how older files become newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.frame import EVENTS, MERGED
from timeline.frame.schema import ColumnKind

if TYPE_CHECKING:
    from collections.abc import Mapping

APPLICATION_ID = 0x54494D4C  # "TIML"
VERSION = 4

_TYPES = {ColumnKind.INTEGER: "INTEGER", ColumnKind.FLOAT: "REAL"}
_EVENT_COLUMNS = ", ".join(f'"{name}" {_TYPES.get(column.kind, "TEXT")}' for name, column in EVENTS.items())
_MERGED_COLUMNS = ", ".join(f'"{name}" {_TYPES.get(column.kind, "TEXT")}' for name, column in MERGED.items())
_MENTION_COLUMNS = _EVENT_COLUMNS.replace('"event_id" TEXT', '"event_id" TEXT PRIMARY KEY')

TELLING = ("start", '"end"', "granularity", "headline", "sentence", "expression")
"""What words and telling are made of."""
# All that comparing reads of a block, without the wide rows themselves.
_TELLINGS = 'CREATE INDEX tellings ON mentions (block, event_id, "cluster", telling, expression, words)'
# The order of the timeline, and whether an event is on it: enough to count them by.
_BY_DATE = 'CREATE INDEX events_by_date ON events (start, "end", article_id, char_start, event_id, off)'
# Pairs of mentions of a block that may be one event, with the evidence, and such of which one denies the other.
_LINKS = """CREATE TABLE links (
        block TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, score REAL NOT NULL, denial INTEGER NOT NULL,
        PRIMARY KEY (block, one, other)) WITHOUT ROWID"""

TABLES = (
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE articles (
        article_id TEXT PRIMARY KEY, text TEXT NOT NULL, title TEXT, source TEXT, url TEXT, language TEXT,
        published TEXT, published_from TEXT, published_note TEXT, rival_years TEXT)""",
    # Every place in which an article was found; the article's own cells are those of the first in a fixed order.
    """CREATE TABLE copies (
        article_id TEXT NOT NULL REFERENCES articles, copy TEXT NOT NULL, PRIMARY KEY (article_id, copy))""",
    f"""CREATE TABLE mentions (
        {_MENTION_COLUMNS}, "trigger" TEXT, block TEXT NOT NULL, "cluster" TEXT NOT NULL, words TEXT,
        telling INTEGER)""",
    "CREATE INDEX mentions_of_article ON mentions (article_id)",
    "CREATE INDEX mentions_of_block ON mentions (block, granularity)",
    'CREATE INDEX mentions_of_cluster ON mentions ("cluster")',
    _TELLINGS,
    _LINKS,
    f"""CREATE TABLE events (
        {_MENTION_COLUMNS}, {_MERGED_COLUMNS}, corrected TEXT, note TEXT, pinned INTEGER, off TEXT)""",
    _BY_DATE,
    "CREATE TABLE event_mentions (mention_id TEXT PRIMARY KEY, event_id TEXT NOT NULL)",
    "CREATE INDEX mentions_of_event ON event_mentions (event_id)",
    # Clusters of mentions that contradict each other, each by its lowest id, and the blocks they are in.
    """CREATE TABLE contradictions (
        one TEXT NOT NULL, other TEXT NOT NULL, one_block TEXT NOT NULL, other_block TEXT NOT NULL,
        PRIMARY KEY (one, other))""",
    "CREATE INDEX contradictions_back ON contradictions (other, one)",
    "CREATE INDEX contradictions_of_block ON contradictions (one_block, other_block)",
    "CREATE INDEX contradictions_of_other_block ON contradictions (other_block)",
    # Days and other times whose events are to be merged anew, `whole` where mentions were not only added: empty unless
    # a command was cut off.
    "CREATE TABLE unsettled (block TEXT PRIMARY KEY, whole INTEGER NOT NULL DEFAULT 1)",
    # Mentions that were taken out or changed since then.
    "CREATE TABLE removed (mention_id TEXT PRIMARY KEY)",
    """CREATE TABLE corrections (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, action TEXT NOT NULL, event_id TEXT,
        changes TEXT, undoes TEXT, who TEXT NOT NULL, "when" TEXT NOT NULL, why TEXT NOT NULL, line TEXT NOT NULL)""",
    """CREATE TRIGGER corrections_are_never_changed BEFORE UPDATE ON corrections
        BEGIN SELECT RAISE(ABORT, 'the log of corrections is only added to'); END""",
    """CREATE TRIGGER corrections_are_never_deleted BEFORE DELETE ON corrections
        BEGIN SELECT RAISE(ABORT, 'the log of corrections is only added to'); END""",
    # What became of each correction: derived from the log and the mentions.
    "CREATE TABLE correction_states (id TEXT PRIMARY KEY, state TEXT NOT NULL, mentions TEXT NOT NULL)",
    """CREATE VIEW timeline AS SELECT event_id, start, "end", edtf, status, headline, attribution, n_articles,
        n_sources, conflicts, confidence, note, pinned, corrected, sentence, title, source, url, published
        FROM events WHERE off = '' AND (start IS NOT NULL OR "end" IS NOT NULL)
        ORDER BY start IS NULL, start, "end" IS NULL, "end", article_id, char_start, event_id""",
    """CREATE VIEW undated AS SELECT event_id, expression, status, headline, sentence, title, source, url, published
        FROM events WHERE off = '' AND start IS NULL AND "end" IS NULL""",
    """CREATE VIEW corrections_and_states AS
        SELECT number, corrections.id, action, state, event_id, changes, undoes, who, "when", why
        FROM corrections LEFT JOIN correction_states USING (id) ORDER BY number""",
)
"""Statements that make an empty case, one after the other."""

_TOLD_ANEW = tuple(
    f"UPDATE mentions SET {name} = {name}({', '.join(TELLING)})"  # noqa: S608 (our own names)
    for name in ("words", "telling")
)

MIGRATIONS: Mapping[int, tuple[str, ...]] = {
    1: (
        "ALTER TABLE mentions ADD COLUMN words TEXT",
        "ALTER TABLE mentions ADD COLUMN telling INTEGER",
        *_TOLD_ANEW,
        _TELLINGS,
        _LINKS,
        "ALTER TABLE unsettled ADD COLUMN whole INTEGER NOT NULL DEFAULT 1",
        "INSERT OR REPLACE INTO unsettled SELECT DISTINCT block, 1 FROM mentions",
    ),
    2: ("DROP INDEX events_by_date", _BY_DATE),
    3: (*_TOLD_ANEW, "INSERT OR REPLACE INTO unsettled SELECT DISTINCT block, 1 FROM mentions"),
}
"""For each older version the statements that make a file of the next one; `words` and `telling` are our functions."""
