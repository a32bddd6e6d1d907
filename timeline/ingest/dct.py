"""Document creation time: when an article was published, where that was found, and what spoke against it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.ingest.byline import day_of_title, find_byline
from timeline.ingest.stamp import AmbiguousDayError, read_stamp
from timeline.ingest.weburl import day_in_url, filing_day, host_of, month_in_url
from timeline.ingest.weekdays import infer_from_weekdays
from timeline.ingest.zones import day_before_greenwich
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.ingest.stamp import Stamp
    from timeline.model import Article

_EPOCHS = (dt.date(1970, 1, 1), dt.date(1, 1, 1), dt.date(1900, 1, 1))
"""What software writes where it knows no date."""
_SHORT_YEAR = re.compile(r"\d\d?([./-])\d\d?\1\d\d(?:[T\s,].*)?", re.DOTALL)
_YEAR = re.compile(r"(?P<y>(?:19|20)\d\d)(?:-(?P<m>0[1-9]|1[0-2]))?")


class Stated(NamedTuple):
    """A date that metadata state: as written, and where ("front matter 'date'")."""

    value: object
    where: str


class Evidence(NamedTuple):
    """All that may tell when an article was published; file names and file times are no part of it."""

    text: str
    given: dt.datetime | None = None
    stated: Sequence[Stated] = ()
    url: str | None = None
    shown: Stated | None = None
    title: str | None = None


class Decision(NamedTuple):
    """The document creation time, or None, with its origin and the reason in words."""

    published: dt.datetime | None
    origin: PublishedFrom
    note: str
    rival_years: tuple[int, ...] = ()
    refused: tuple[str, ...] = ()
    """What was seen and not taken, and why."""


def infer_dct(article: Article, *, today: dt.date) -> Article:
    """Date an article that has no publication date by its URL, byline or weekdays; see `decide`.

    Returns
    -------
    Article
        The same one where it has a date already, else a copy with `published`, its origin, note and rival years.
    """
    if article.published is not None:
        return article
    found = decide(Evidence(article.text, url=article.url, title=article.title), today=today)
    return replace(
        article,
        published=found.published,
        published_from=found.origin,
        published_note=found.note,
        rival_years=found.rival_years,
    )


IN_PLACE_OF = "given by the user in place of "
"""How the note begins where the article tells another day itself."""


class _Candidate(NamedTuple):
    stamp: Stamp
    where: str


def _given(moment: dt.datetime, own: Decision) -> Decision:
    told = own.published is not None and own.origin is not PublishedFrom.WEEKDAY
    if own.published is None or not told or own.published.date() == moment.date():
        return Decision(moment, PublishedFrom.GIVEN, "given by the user")
    return Decision(moment, PublishedFrom.GIVEN, f"{IN_PLACE_OF}{own.published:%Y-%m-%d} ({own.origin.value})")


def decide(evidence: Evidence, *, today: dt.date) -> Decision:
    """Find the document creation time: given, metadata, URL, byline, and last the weekdays of the text.

    Parameters
    ----------
    evidence
        What is known of one article.
    today
        The reference day. A date later than the day after it is refused, with a word in the note: time zones explain
        one day, nothing explains two.

    Returns
    -------
    Decision
        `published` None with `PublishedFrom.NONE` where nothing tells. The wall clock is kept where one was stated,
        its zone dropped.
    """
    if evidence.given is not None:
        return _given(evidence.given, decide(evidence._replace(given=None), today=today))
    refused: list[str] = []
    in_url = _plausible(_url_candidates(evidence.url), today, refused)
    stated = _plausible(_candidates(evidence.stated, refused), today, refused)
    stated = _not_before(filing_day(evidence.url), stated, refused)
    if stated:
        shown = _plausible(_candidates([evidence.shown] if evidence.shown else [], []), today, [])
        return _from_metadata(evidence.url, stated, (in_url, shown), refused)
    if in_url:
        day = in_url[0].stamp.moment
        return Decision(day, PublishedFrom.URL, _note(f"{day.date()} in the path of the URL", refused))
    shown = _plausible(_candidates([evidence.shown] if evidence.shown else [], refused), today, refused)
    byline = find_byline(evidence.text)
    refused.extend(byline.doubts)
    if byline.stamp is None and evidence.title and (titled := day_of_title(evidence.title)).stamp is not None:
        byline = titled
    if byline.stamp is not None:
        shown = _plausible([_Candidate(byline.stamp, f"the byline {byline.words!r}")], today, refused) or shown
    if shown:
        return Decision(shown[0].stamp.moment, PublishedFrom.BYLINE, _note(f"from {shown[0].where}", refused))
    dated = _in_year_of(evidence, *byline.dateline) if byline.dateline is not None else None
    if dated is not None and (stamps := _plausible([_Candidate(*dated)], today, refused)):
        where = f"the dateline {byline.words!r} and {stamps[0].where}"
        return Decision(stamps[0].stamp.moment, PublishedFrom.BYLINE, _note(f"from {where}", refused))
    inferred = infer_from_weekdays(evidence.text, dateline=byline.dateline, today=today)
    if inferred.day is None and byline.dateline is not None:
        refused.append(f"the dateline {byline.words!r} names no year: not used, give the day with --dct")
    if inferred.day is None:
        return Decision(None, PublishedFrom.NONE, _note(inferred.reason, refused), refused=tuple(refused))
    moment = dt.datetime.combine(inferred.day, dt.time())
    return Decision(moment, PublishedFrom.WEEKDAY, _note(inferred.reason, refused), inferred.rival_years)


def stamp_of(stated: Stated) -> Stamp | None:
    """Read a stated date; None where it is no date with day, month and year, or one with two readings."""
    try:
        return read_stamp(stated.value)
    except AmbiguousDayError:
        return None


def _in_year_of(evidence: Evidence, month: int, day: int) -> tuple[Stamp, str] | None:
    """Put a day without a year into the only year that the URL's path or a stated date of less than a day names."""
    told = {found: "the year in the path of the URL" for found in [month_in_url(evidence.url)] if found is not None}
    for value, where in evidence.stated:
        found = _YEAR.fullmatch(str(value).strip())
        if found is not None:
            told.setdefault((int(found["y"]), int(found["m"]) if found["m"] else None), f"the year in {where}")
    fitting = {year: where for (year, named), where in told.items() if named in (None, month)}
    if len(fitting) != 1 or len({year for year, _ in told}) != 1:
        return None
    ((year, where),) = fitting.items()
    stamp = read_stamp(f"{year:04d}-{month:02d}-{day:02d}")
    return (stamp, where) if stamp is not None else None


def _candidates(stated: Sequence[Stated], refused: list[str]) -> Iterator[_Candidate]:
    for value, where in stated:
        try:
            stamp = read_stamp(value)
        except AmbiguousDayError as error:
            refused.append(f"{where}: {error}: not used, write it as YYYY-MM-DD")
            continue
        if stamp is not None:
            yield _Candidate(stamp, where)
        elif value not in (None, ""):
            short = _SHORT_YEAR.fullmatch(str(value).strip())
            why = "has a year of two digits" if short else "is no date with a day, month and year"
            mend = ", write it as YYYY-MM-DD" if short else ""
            refused.append(f"{where}: {str(value)[:40]!r} {why}: not used{mend}")


def _url_candidates(url: str | None) -> Iterator[_Candidate]:
    day = day_in_url(url)
    stamp = read_stamp(day)
    if stamp is not None:
        yield _Candidate(stamp, "the path of the URL")


def _plausible(
    candidates: Sequence[_Candidate] | Iterator[_Candidate], today: dt.date, refused: list[str]
) -> list[_Candidate]:
    kept = []
    for candidate in candidates:
        day = candidate.stamp.moment.date()
        if day in _EPOCHS:
            refused.append(f"{candidate.where}: {day} is what software writes for no date: not used")
        elif (day - today).days > 1:
            refused.append(f"{candidate.where}: {day} is after the reference day {today}: not used")
        else:
            kept.append(candidate)
    return kept


def _not_before(filed: dt.date | None, stated: list[_Candidate], refused: list[str]) -> list[_Candidate]:
    """Refuse dates more than a day before that under which the outlet filed the article: they are of something else."""
    kept = []
    for candidate in stated:
        day = candidate.stamp.moment.date()
        if filed is not None and (filed - day).days > 1:
            refused.append(f"{candidate.where}: {day} is before the day in the path of the URL, {filed}: not used")
        else:
            kept.append(candidate)
    return kept


def _from_metadata(
    url: str | None, stated: list[_Candidate], others: tuple[list[_Candidate], list[_Candidate]], refused: list[str]
) -> Decision:
    """Take the most trusted stated date; local time before Greenwich time, a clock before a bare day."""
    chosen = stated[0]
    day = chosen.stamp.moment.date()
    if not chosen.stamp.clock:
        chosen = next((c for c in stated if c.stamp.clock and c.stamp.moment.date() == day), chosen)
    if chosen.stamp.utc:
        chosen = next((c for c in stated if _same_instant_elsewhere(chosen.stamp, c.stamp)), chosen)
    moment, where = chosen.stamp.moment, chosen.where
    day = moment.date()
    in_url, shown = others
    days = (*(c for c in (*stated, *in_url) if not c.stamp.clock), *shown)
    local = next((c for c in days if _zone_apart(moment, c.stamp.moment.date())), None)
    if chosen.stamp.utc and local is not None:
        moment = local.stamp.moment
        where = f"{local.where} ({chosen.where} says {chosen.stamp.moment:%Y-%m-%d %H:%M} at Greenwich)"
        day = moment.date()
    elif chosen.stamp.utc and (before := day_before_greenwich(url, moment)) is not None:
        where = f"{where}, which says {moment:%Y-%m-%d %H:%M} at Greenwich: the day before at {host_of(url)}"
        moment, day = dt.datetime.combine(before, dt.time()), before
    apart = [c for c in (*stated, *in_url) if c.stamp.moment.date() != day]
    rivals = sorted(
        {(c.stamp.moment.date(), c.where) for c in apart if not (c.stamp.utc and _zone_apart(c.stamp.moment, day))}
    )
    for rival, place in rivals[:3]:
        if place != chosen.where:
            refused.append(f"{place} says {rival}, and is trusted less")
    return Decision(moment, PublishedFrom.METADATA, _note(f"from {where}", refused))


def _same_instant_elsewhere(greenwich: Stamp, other: Stamp) -> bool:
    if not other.clock or not other.offset:
        return False
    return abs(other.moment - other.offset - greenwich.moment) <= dt.timedelta(minutes=1)


def _zone_apart(greenwich: dt.datetime, day: dt.date) -> bool:
    """Whether a zone between -8 (California) and +13 hours (New Zealand) makes this instant that other day."""
    local = {(greenwich + dt.timedelta(hours=hours)).date() for hours in (-8, 13)}
    return day != greenwich.date() and day in local


def _note(found: str, refused: list[str]) -> str:
    return "; ".join(dict.fromkeys([found, *refused]))
