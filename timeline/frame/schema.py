"""The columns of an events frame: names, dtypes and fixed categories, so that any two frames concatenate."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from timeline.model import Bound, EventClass, Extent, Granularity, PublishedFrom, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class ColumnKind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    """`str`; NaN where missing."""
    TIME = "time"
    """`datetime64[s]`, civil time without a zone; NaT where missing or open."""
    CATEGORY = "category"
    """A category dtype whose categories are fixed and complete."""
    LIST = "list"
    """`object`: a list of str in each cell; None where no stage has filled it."""
    INTEGER = "integer"
    """`int64`; `Column.missing` where unknown."""
    FLOAT = "float"
    """`float32`; NaN where missing."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `categories` is for CATEGORY, `missing` for INTEGER, which cannot hold NA."""

    name: str
    kind: ColumnKind
    categories: tuple[str, ...] = ()
    missing: int = -1

    @property
    def dtype(self) -> Any:  # noqa: ANN401 (the stubs of astype take no union)
        """The dtype to pass to pandas."""
        if self.kind is ColumnKind.CATEGORY:
            import pandas as pd  # noqa: PLC0415 (heavy, and the names alone need none of it)

            return pd.CategoricalDtype(list(self.categories))
        return _DTYPES[self.kind]


_DTYPES = {
    ColumnKind.TEXT: "str",
    ColumnKind.TIME: "datetime64[s]",
    ColumnKind.LIST: "object",
    ColumnKind.INTEGER: "int64",
    ColumnKind.FLOAT: "float32",
}


def _category(name: str, values: type[StrEnum]) -> Column:
    return Column(name, ColumnKind.CATEGORY, tuple(member.value for member in values))


def _columns(*columns: Column) -> Mapping[str, Column]:
    return {column.name: column for column in columns}


EVENTS = _columns(
    Column("event_id", ColumnKind.TEXT),
    Column("start", ColumnKind.TIME),
    Column("end", ColumnKind.TIME),
    _category("granularity", Granularity),
    _category("bound", Bound),
    _category("extent", Extent),
    Column("edtf", ColumnKind.TEXT),
    Column("expression", ColumnKind.TEXT),
    Column("timex_value", ColumnKind.TEXT),
    Column("mod", ColumnKind.TEXT),
    Column("headline", ColumnKind.TEXT),
    _category("status", Status),
    _category("category", EventClass),
    Column("intensity", ColumnKind.FLOAT),
    Column("actor", ColumnKind.LIST),
    Column("recipient", ColumnKind.LIST),
    Column("places", ColumnKind.LIST),
    Column("attribution", ColumnKind.LIST),
    Column("sentence", ColumnKind.TEXT),
    Column("sentence_start", ColumnKind.INTEGER),
    Column("char_start", ColumnKind.INTEGER),
    Column("char_end", ColumnKind.INTEGER),
    Column("article_id", ColumnKind.TEXT),
    Column("title", ColumnKind.TEXT),
    Column("source", ColumnKind.TEXT),
    Column("url", ColumnKind.TEXT),
    Column("language", ColumnKind.TEXT),
    Column("published", ColumnKind.TIME),
    _category("published_from", PublishedFrom),
    Column("confidence", ColumnKind.FLOAT),
    Column("rule", ColumnKind.TEXT),
)
"""The columns that every events frame has, in order."""

MERGED = _columns(
    Column("n_articles", ColumnKind.INTEGER, missing=1),
    Column("n_sources", ColumnKind.INTEGER, missing=1),
    Column("first_published", ColumnKind.TIME),
    Column("last_published", ColumnKind.TIME),
    Column("event_ids", ColumnKind.LIST),
    Column("conflicts", ColumnKind.LIST),
    Column("outcome", ColumnKind.TEXT),
)
"""What `timeline.merge` adds; all of them or none."""

SUMMARY = _columns(
    Column("rank", ColumnKind.INTEGER),
    Column("score", ColumnKind.FLOAT),
    Column("day_articles", ColumnKind.INTEGER),
)
"""What `timeline.summarize` adds; all of them or none."""

SORT_ORDER = ("start", "end", "article_id", "char_start", "event_id")
"""How an events frame is sorted, NaT last."""


def columns_of(names: Iterable[object]) -> Mapping[str, Column]:
    """Give the columns that a frame with these names must have: `EVENTS`, and the additions of which it has any."""
    given = set(names)
    columns = dict(EVENTS)
    for addition in (MERGED, SUMMARY):
        if not given.isdisjoint(addition):
            columns |= addition
    return columns
