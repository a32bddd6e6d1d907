"""Pages that a browser saved with all that belongs to them in one file (MHTML)."""

from __future__ import annotations

from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from timeline.ingest.draft import Skipped
from timeline.ingest.mail import header, parse, parts_of
from timeline.ingest.page import read_page
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    import datetime as dt

    from timeline.ingest.source import Items


def read_mhtml(data: bytes, origin: str) -> Items:
    """Read the page of a saved MHTML file, which is the first in it.

    The Date in its header is the day on which it was saved: no publication date, but none can be later.
    """
    message = parse(data)
    if message is None:
        yield Skipped(origin, "its parts are nested too deeply for a page; save it as HTML")
        return
    pages = parts_of(message).pages
    if not pages:
        yield Skipped(origin, "no page in the saved file; open it in a browser and save it as HTML")
        return
    draft = read_page(pages[0].text, origin)
    if isinstance(draft, Skipped):
        yield draft
        return
    address = header(message, "Snapshot-Content-Location") or header(message, "Content-Location") or ""
    yield replace(
        draft,
        title=draft.title or header(message, "Subject"),
        url=draft.url or (address if is_url(address) else None),
        captured=_day(header(message, "Date")),
    ).noting(pages[0].notes)


def _day(date: str | None) -> dt.date | None:
    try:
        return parsedate_to_datetime(date or "").date()
    except ValueError:
        return None
