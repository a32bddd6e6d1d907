"""What the address of an article tells: its outlet and, often, its day."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_OWN_DAYS = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12]\d|3[01])(?=[/._-]|$)"),
    re.compile(
        rf"/(?P<y>(?:19|20)\d\d)/(?P<m>{'|'.join(_MONTHS)})[a-z]*/(?P<d>0?[1-9]|[12]\d|3[01])(?=/|$)", re.IGNORECASE
    ),
    re.compile(r"/(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[/._-]|$)"),
    re.compile(r"/(?P<y>(?:19|20)\d\d)/?(?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])/"),
    re.compile(r"/(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?:-|/)(?P<d>0[1-9]|[12]\d|3[01])(?=/|$)"),
    re.compile(r"/(?P<d>0[1-9]|[12]\d|3[01])\.(?P<m>0[1-9]|1[0-2])\.(?P<y>(?:19|20)\d\d)(?=/|$)"),
)
"""The day has a part of the path of its own, or begins one: so outlets file their articles."""
_MONTH = re.compile(r"/(?P<y>(?:19|20)\d\d)(?:/(?P<m>0?[1-9]|1[0-2]))?(?=/)")
_AMONG_WORDS = re.compile(
    r"(?<=[a-z][-_])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[-_./]|$)", re.IGNORECASE
)
_IN_SLUG = re.compile(
    r"(?<![\d-])(?P<y>(?:19|20)\d\d)(?P<s>[-_])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?![\d])"
)
"""The day among the words of the path may be that of what the article tells."""

_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:ph|is|today|li|vn|md|fo))/"
    r"(?P<y>\d{4})\.?(?P<m>\d\d)\.?(?P<d>\d\d)[\d-]*(?:[a-z]{2}_)?/(?P<url>https?://?\S+)",
    re.IGNORECASE,
)


def is_url(text: str) -> bool:
    """Whether a text is the address of a page on the web, and nothing else."""
    return _URL.fullmatch(text.strip()) is not None


def host_of(url: str | None) -> str | None:
    """Return the host without "www.", or None where there is none."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def unarchived(url: str | None) -> tuple[str | None, dt.date | None]:
    """Take the address of a page kept by the Wayback Machine or archive.today apart: its own, and the day of capture.

    Any other address comes back as it is, without a day.
    """
    found = _ARCHIVED.fullmatch(url or "")
    if found is None:
        return url, None
    try:
        day = dt.date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        day = None
    return re.sub(r"^(https?):/(?=[^/])", r"\1://", found["url"]), day


def day_in_url(url: str | None) -> dt.date | None:
    """Return the day that a path such as "/2022/02/12/" names, or None.

    Only the path counts: a query may hold any date. A year and a month alone are no day.
    """
    return filing_day(url) or _first_day(url, (_IN_SLUG, _AMONG_WORDS))


def filing_day(url: str | None) -> dt.date | None:
    """Return the day under which the outlet filed the article, as its path shows: no article was published before."""
    return _first_day(url, _OWN_DAYS)


def month_in_url(url: str | None) -> tuple[int, int | None] | None:
    """Return the year, and the month if it is there, that parts of a path such as "/2022/02/" name, or None."""
    try:
        found = _MONTH.search(urlsplit(url or "").path[:2000])
    except ValueError:
        return None
    return (int(found["y"]), int(found["m"]) if found["m"] else None) if found is not None else None


def _first_day(url: str | None, patterns: tuple[re.Pattern[str], ...]) -> dt.date | None:
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return None
    for pattern in patterns:
        found = pattern.search(path[:2000])
        if found is None:
            continue
        month = found["m"].lower()
        number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
        try:
            return dt.date(int(found["y"]), number, int(found["d"]))
        except ValueError:
            continue
    return None
