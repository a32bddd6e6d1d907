"""Where Greenwich has the next day already: outlets of the Americas, told by their page or their country's domain."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any
from zoneinfo import ZoneInfo

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


_NAMED = re.compile(
    r"""["']((?:Africa|America|Asia|Atlantic|Australia|Canada|Europe|Indian|Pacific|US)(?:\\?/[A-Z][A-Za-z_]+){1,2})["']"""
)
_KEY = re.compile(r"""(?:zone|\btz)["']?\s{0,3}[:=]\s{0,3}(?:\{[^{}<>]{0,40})?\Z""", re.IGNORECASE)
_LONGEST_KEY = 80
_LONGEST_SCRIPT = 2_000_000


def zone_of(tree: Any) -> ZoneInfo | None:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Return the one time zone that a page's scripts name as a zone ("timezone": "America/New_York"), or None."""
    names: set[str] = set()
    named = False
    for script in tree.iterfind(".//script"):
        text = (script.text or "")[:_LONGEST_SCRIPT]
        for found in _NAMED.finditer(text):
            names.add(found[1].replace("\\", ""))
            named = named or _KEY.search(text[max(0, found.start() - _LONGEST_KEY) : found.start()]) is not None
    try:
        return ZoneInfo(names.pop()) if named and len(names) == 1 else None
    except (KeyError, ValueError, OSError):
        return None


def local_to(zone: ZoneInfo, greenwich: dt.datetime) -> dt.datetime | None:
    """Return an instant by the clocks of a zone that is behind Greenwich, with its offset; None in any other zone."""
    local = greenwich.replace(tzinfo=dt.UTC).astimezone(zone)
    offset = local.utcoffset()
    return local if offset is not None and offset < dt.timedelta(0) else None


def day_before_greenwich(url: str | None, greenwich: dt.datetime) -> dt.date | None:
    """Return the day at the outlet where it surely is the one before Greenwich's; None where it may be the same.

    Only the west is judged: there the first hours of Greenwich are the evening, when papers publish. In the east its
    last hours are the night, when few do, and a clock that claims to be Greenwich's mostly is the local one.
    """
    domain = (host_of(url) or "").rpartition(".")[2]
    return greenwich.date() - dt.timedelta(days=1) if greenwich.hour < _HOURS.get(domain, 0) else None
