"""The last resort for an article's day: the years in which its weekdays and days agree."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from timeline.model import Direction
from timeline.segment import segment
from timeline.temporal import calendar_mentions

_YEARS_BACK = 25
_YEARS_AHEAD = 12
_LOOKED_AT = 200_000
_LONGEST_SENTENCE = 1_000
_MOST_MENTIONS = 200
_HALF_YEAR = 183
_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.IGNORECASE)
_MONTH_YEAR = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?P<y>(?:19|20)\d\d)\b"
)


class Inference(NamedTuple):
    """A day with the other years that fit it, or None with the reason."""

    day: dt.date | None
    reason: str
    rival_years: tuple[int, ...] = ()


class _Mention(NamedTuple):
    month: int
    day: int
    weekday: int
    words: str
    direction: Direction


class _Fit(NamedTuple):
    """One hypothesis: the day of each mention, in the mentions' order, and the article's day."""

    days: tuple[dt.date, ...]
    article: dt.date


def infer_from_weekdays(text: str, *, dateline: tuple[int, int] | None, today: dt.date) -> Inference:
    """Infer the day of publication from mentions such as "Saturday, February 12" without a year.

    Parameters
    ----------
    text
        The article. Mentions in web boilerplate do not count.
    dateline
        (month, day) of an agency's dateline without a year, which then is the article's day.
    today
        The reference day: years from 25 before to 12 after it are tried, and the latest day not after it is taken,
        except where the text itself names another rival year, or the one before it, beside a month ("December 2021").

    Returns
    -------
    Inference
        The article's day is the latest one of which the text speaks in the past tense, else the earliest of all.
    """
    mentions, years = _read(text)
    if not mentions:
        return Inference(None, "no date line, and no weekday beside a day in the text; give the day with --dct")
    fits = {}
    for year in range(today.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1):
        fit = _fit(mentions, year, dateline)
        if fit is not None:
            fits[fit.article.year] = fit
    named = ", ".join(repr(words) for words in dict.fromkeys(m.words for m in mentions[:3]))
    if not fits:
        return Inference(None, f"no date line, and no one year fits {named}; give the day with --dct")
    past = [year for year, fit in fits.items() if fit.article <= today]
    listed = ", ".join(str(year) for year in sorted(fits))
    if not past:
        return Inference(
            None, f"no date line; {named} fits {listed} only, after the reference day {today}; give the day with --dct"
        )
    year = max(past)
    why = f"the latest not after the reference day {today} is taken"
    hinted = [y for y in past if y in years or y - 1 in years]
    if hinted and max(hinted) != year:
        year = max(hinted)
        named_year = year if year in years else year - 1
        why = f"the text names {named_year} beside a month, hence {year} (reference day {today})"
    rule = _rule(mentions, dateline)
    rivals = tuple(sorted(y for y in fits if y != year))
    article = fits[year].article
    return Inference(article, f"no date line and no year; {named} fits {listed}; {why}; {article}: {rule}", rivals)


def _read(text: str) -> tuple[list[_Mention], set[int]]:
    """Collect the mentions with a weekday and no year, and the years that stand beside a month."""
    text = text[:_LOOKED_AT]
    years = {int(month["y"]) for month in _MONTH_YEAR.finditer(text)}
    mentions: list[_Mention] = []
    for sentence in segment(text) if _WEEKDAY.search(text) else ():
        if len(mentions) >= _MOST_MENTIONS:
            break
        if sentence.boilerplate or not _WEEKDAY.search(sentence.text):
            continue
        for found in calendar_mentions(sentence.text[:_LONGEST_SENTENCE]):
            if found.year is not None:
                years.add(found.year)
            elif found.weekday is not None:
                weekday = _WEEKDAY.search(found.text)
                start = weekday.start() if weekday else 0
                words = " ".join(found.text[start:].split())
                mentions.append(_Mention(found.month, found.day, found.weekday, words, found.direction))
    return mentions, years


def _fit(mentions: list[_Mention], year: int, dateline: tuple[int, int] | None) -> _Fit | None:
    """Put the first mention into a year and every other as near to it as can be; None where a weekday is wrong."""
    first = _date(year, mentions[0].month, mentions[0].day)
    if first is None:
        return None
    days = []
    for mention in mentions:
        day = _nearest(first, mention.month, mention.day)
        if day is None or day.weekday() != mention.weekday:
            return None
        days.append(day)
    article = _nearest(first, *dateline) if dateline else None
    return _Fit(tuple(days), article or _article_day(mentions, days))


def _article_day(mentions: list[_Mention], days: list[dt.date]) -> dt.date:
    told = [day for mention, day in zip(mentions, days, strict=True) if mention.direction is Direction.PAST]
    return max(told) if told else min(days)


def _rule(mentions: list[_Mention], dateline: tuple[int, int] | None) -> str:
    if dateline:
        return "the day of the dateline"
    if any(mention.direction is Direction.PAST for mention in mentions):
        return "the latest such day that is told in the past tense"
    return "the earliest such day; none is told in the past tense, so the article may be older"


def _nearest(anchor: dt.date, month: int, day: int) -> dt.date | None:
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        candidate = _date(year, month, day)
        if candidate is not None and abs((candidate - anchor).days) <= _HALF_YEAR:
            return candidate
    return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
