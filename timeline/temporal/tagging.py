"""The public readings of a text: its time expressions, and its bare calendar mentions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import InvalidDayError, NotTextError, UnknownChoiceError, UnknownLanguageError
from timeline.languages.shapes import Operator
from timeline.model import CivilTime, Direction, Kind, Sentence, Timex
from timeline.segment import segment
from timeline.temporal.cues import direction
from timeline.temporal.document import place, read, reread
from timeline.temporal.kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class CalendarMention(NamedTuple):
    """A day named by its calendar fields; `year` and `weekday` (0 is Monday) are None where the text has none.

    `direction` is what the verbs around it say: PAST, FUTURE, PRESENT for the future in the past, or NONE.
    """

    start: int
    end: int
    text: str
    year: int | None
    month: int
    day: int
    weekday: int | None
    direction: Direction = Direction.NONE


def parse_day(day: dt.date | str | None, *, option: str = "dct") -> CivilTime | None:
    """Take a day as the user gives it: a date, a datetime, or ISO 8601 text.

    Raises
    ------
    InvalidDayError
        Where the text is no ISO date.
    """
    if day is None or isinstance(day, CivilTime):
        return day
    if day != day:  # noqa: PLR0124 (NaT, as a frame gives where there is no date)
        return None
    if isinstance(day, dt.date):
        return CivilTime.from_date(day)
    try:
        return CivilTime.from_date(dt.datetime.fromisoformat(str(day)))
    except ValueError:
        raise InvalidDayError(str(day), option=option) from None


def check_text(text: object) -> None:
    """Raise NotTextError for anything but a string."""
    if not isinstance(text, str):
        raise NotTextError(text)


def chosen_kind(kind: Kind | str) -> Kind:
    """Take a kind as the user gives it, or raise UnknownChoiceError."""
    try:
        return Kind(kind)
    except ValueError:
        raise UnknownChoiceError("kind", str(kind), [known.value for known in Kind]) from None


def timexes(
    text: str, dct: dt.date | str | None = None, *, kind: Kind | str = Kind.AUTO, language: str = "en"
) -> list[Timex]:
    """Find and place the time expressions of a text.

    Parameters
    ----------
    text
        Plain text; may be empty.
    dct
        Document creation time: a date or ISO 8601 text. Without one, relative expressions stay unplaced.
    kind
        `news`, `narrative` or `auto`: what relative expressions are relative to.
    language
        `en` is the only one so far.

    Returns
    -------
    list of Timex
        In the order of the text, never overlapping; offsets count code points.

    Raises
    ------
    InvalidDayError
        Where `dct` is no date.
    UnknownLanguageError
        Where there are no rules for the language.

    Examples
    --------
    >>> [(found.text, found.value) for found in timexes("They met on Monday and will meet tomorrow.", "2022-02-16")]
    [('Monday', '2022-02-14'), ('tomorrow', '2022-02-17')]
    """
    check_text(text)
    if language != "en":
        raise UnknownLanguageError(language, known=("en",))
    return tag(segment(text), dct, kind)


def tag(sentences: Iterable[Sentence], dct: dt.date | str | None = None, kind: Kind | str = Kind.AUTO) -> list[Timex]:
    """Find and place the time expressions of sentences that are already cut; otherwise as `timexes`."""
    day, given = parse_day(dct), chosen_kind(kind)
    sentences = list(sentences)
    readings = read(sentences)
    chosen = kind_of(readings, day) if given is Kind.AUTO else given
    readings = reread(readings, chosen, sentences)
    return [found.timex for found in place(readings, day, chosen)]


def calendar_mentions(text: str) -> list[CalendarMention]:
    """List the days that a text names by month and day, with year and weekday where it gives them."""
    mentions = []
    for reading in read(segment(text)):
        for chosen in reading.chosen:
            for x in chosen.members or (chosen,):
                inner = x if x.operator is Operator.CALENDAR else x.base
                if (
                    inner is None
                    or inner.operator is not Operator.CALENDAR
                    or not {"month", "day"} <= inner.fields.keys()
                ):
                    continue
                start, end = reading.tokens.start(x.start), reading.tokens.end(x.end - 1)
                fields = inner.fields
                mentions.append(
                    CalendarMention(
                        start,
                        end,
                        text[start:end],
                        fields.get("year"),
                        fields["month"],
                        fields["day"],
                        fields.get("weekday"),
                        direction(reading.tokens.lowers, x.start, x.end),
                    )
                )
    return mentions
