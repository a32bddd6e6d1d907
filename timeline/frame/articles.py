"""An articles frame, row by row as articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.errors import SchemaError
from timeline.frame.validity import conform_time, require_frame
from timeline.model import Article, PublishedFrom, text_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXT_COLUMNS = ("title", "source", "url", "language")


def articles_of(frame: pd.DataFrame) -> Iterator[Article]:
    """Read an articles frame.

    Parameters
    ----------
    frame
        A row an article: `text`, and if known `article_id` (else a hash of the text), `title`, `source`, `url`,
        `language`, `published` (datetime, date, or ISO 8601 text), `published_from` (else `given` where `published` is
        set).

    Yields
    ------
    Article
        One a row whose text is not missing, in the order of the frame.

    Raises
    ------
    SchemaError
        Where there is no `text` column, or a cell cannot be read.
    """
    require_frame(frame, where="articles frame")
    if "text" not in frame.columns:
        raise SchemaError(
            f"no column text; it has {', '.join(map(str, frame.columns)) or 'none'}", where="articles frame"
        )
    published = conform_time(frame["published"]) if "published" in frame.columns else pd.Series(pd.NaT, frame.index)
    rows = frame.drop(columns="published", errors="ignore").astype("object").to_dict("records")
    for number, (row, day) in enumerate(zip(rows, published, strict=True)):
        if not _missing(row["text"]):
            yield _article({str(name): cell for name, cell in row.items()}, day, number)


def _article(row: dict[str, Any], day: pd.Timestamp, number: int) -> Article:
    text = row["text"]
    if not isinstance(text, str):
        raise SchemaError(f"{text!r} is no text", where=f"articles frame, column text, row {number}")
    title, source, url, language = (None if _missing(row.get(name)) else str(row[name]) for name in _TEXT_COLUMNS)
    dated = PublishedFrom.NONE if pd.isna(day) else PublishedFrom.GIVEN
    origin = row.get("published_from")
    try:
        published_from = dated if _missing(origin) or pd.isna(day) else PublishedFrom(str(origin))
    except ValueError:
        where = f"articles frame, column published_from, row {number}"
        raise SchemaError(f"{origin!r} is none of {', '.join(PublishedFrom)}", where=where) from None
    return Article(
        article_id=text_hash(text) if _missing(row.get("article_id")) else str(row["article_id"]),
        text=text,
        published=None if pd.isna(day) else day.to_pydatetime(),
        published_from=published_from,
        title=title,
        source=source,
        url=url,
        language=language or "en",
    )


def _missing(cell: Any) -> bool:  # noqa: ANN401 (a cell of any dtype)
    return cell is None or (pd.api.types.is_scalar(cell) and bool(pd.isna(cell)))
