"""What is attached to mails: articles are read as what they are, the rest is counted."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import Draft, Skipped
from timeline.ingest.source import MAX_DEPTH

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from timeline.ingest.source import Items, ReadSource, Source

_NO_ARTICLES = (
    *("image/", "audio/", "video/", "font/", "text/calendar", "text/vcard", "text/x-vcard", "text/directory"),
    *("application/ms-tnef", "application/pkcs"),
)


class Attachment(NamedTuple):
    """A part of a mail that is attached to it: its name, what kind it claims to be, and its bytes."""

    name: str
    kind: str
    data: bytes


def read_attachments(
    attached: Sequence[Attachment], source: Source, read: ReadSource, sent: dt.date | None, others: list[str]
) -> Items:
    """Read what may hold an article; the names of the rest are added to `others`.

    Nothing that is attached was published after the mail was sent.
    """
    for one in attached:
        if one.kind.startswith(_NO_ARTICLES) or source.depth >= MAX_DEPTH or not one.data.strip():
            others.append(one.name)
            continue
        try:
            source.budget.enter()
            source.budget.spend(len(one.data))
        except ArchiveBombError as error:
            yield Skipped(source.origin, str(error))
            return
        for item in read(source.member(io.BytesIO(one.data), one.name)):
            yield replace(item, captured=item.captured or sent) if isinstance(item, Draft) else item


def count_others(names: Sequence[str], origin: str) -> Items:
    """Count what was not read, in one line."""
    if names:
        shown = ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")
        what = "1 attachment is" if len(names) == 1 else f"{len(names):,} attachments are"
        yield Skipped(origin, f"{what} not read ({shown[:160]}); save what holds an article and pass the file")
