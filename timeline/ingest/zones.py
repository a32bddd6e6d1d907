"""Where Greenwich has the next day already: outlets of the Americas, told by their country's domain."""

from __future__ import annotations

import datetime as dt

from timeline.ingest.weburl import host_of

_BEHIND = {
    2: "ca",
    3: "ar br cl py uy fk",
    4: "us gov mil bo cu do ht ve pr tt bb gd lc",
    5: "pe ec pa jm bs",
    6: "mx gt hn ni sv cr bz",
}
"""Hours that every inhabited zone of a country, near enough, is at least behind Greenwich, all year round."""
_HOURS = {domain: hours for hours, domains in _BEHIND.items() for domain in domains.split()}


def day_before_greenwich(url: str | None, greenwich: dt.datetime) -> dt.date | None:
    """Return the day at the outlet where it surely is the one before Greenwich's; None where it may be the same.

    Only the west is judged: there the first hours of Greenwich are the evening, when papers publish. In the east its
    last hours are the night, when few do, and a clock that claims to be Greenwich's mostly is the local one.
    """
    domain = (host_of(url) or "").rpartition(".")[2]
    return greenwich.date() - dt.timedelta(days=1) if greenwich.hour < _HOURS.get(domain, 0) else None
