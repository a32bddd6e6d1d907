"""What the words of an expression assign, before anything is implied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.languages.shapes import Anchor, Operator, TimexRule, Unit
from timeline.model import days_in_month

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


NAMED_DAY = "named-day"
"""The rule of days that are known by their month and day: "9/11"."""
KNOWN_DAY = "known-day"
"""The value of a day to which the sentence gives the year of what it is known for."""
ONE_OF_LATE = "one-of-late"
"""The value of such a day of which one attack is told: it may be one of this year."""
KNOWN_BY_FEAST = "known-by-feast"
"""The rule of feasts that events go by: "the Easter Sunday bombings"."""
LATE, SMALL_HOURS = 18, 6
"""Hours: what is told of the evening goes on in the small hours of the next day."""
SAME_FIELD = "same-field"
"""The rule of months, seasons and weekdays that are pointed to: "that winter"."""
OF_AN_EVENT = "of-an-event"
PRECEDING = "preceding-duration"
"""The rule of "the preceding two weeks", which count from what is told and not from the publication."""
"""The value of a stretch that is a part of what is told: "the last days of the siege"."""

TO_A_DATE = "duration-to-date"
"""The rule of a stretch that is told with its last day: "the six months to June"."""

NEXT_NEW_YEAR = "next-new"
"""The value of a new year that bounds what is told: it is over where that year begins."""

COUNTED_FIELD = "counted-field"
"""The rule of seasons that are counted: "two summers later"."""

YEAR_AGO_FIELD = "year-ago-field"
"""The rule of a quarter of the year before that under report: "the year-ago third quarter"."""

QUARTER_ENDED = "quarter-ended"
"""The rule of quarters that are told by their last day: "the second quarter ended Feb. 28"."""

WEEKDAY_ORDINAL = "weekday-ordinal"
"""The rule of "Tuesday the 15th"."""

WEEK_NUMBER = "week-number"
"""The rule of weeks that go by their number: "week 31 of 2027"."""

WORKING_DAY = "working-day"
"""The rule of "the last working day of January"."""

DAY_FIELDS = frozenset(("day", "weekday", "holiday"))
"""Of these fields one names a day."""
YEARLY_FIELDS = frozenset(("month", "day", "season", "quarter"))
"""What these fields name comes again every year."""
YEARLESS_FIELDS = frozenset(("month", "season", "holiday"))
"""What is named by one of these, and no year, may borrow one."""


@dataclass(kw_only=True, slots=True)
class Expression:
    """What the words assign. What they leave open is implied later, and known to be implied.

    `start` and `end` are token positions. `fields` holds calendar and clock fields.
    """

    start: int
    end: int
    rule: TimexRule
    operator: Operator
    yields: str
    fields: dict[str, Any] = field(default_factory=dict)
    n: int = 0
    unit: Unit | None = None
    parts: tuple[tuple[float | None, Unit], ...] = ()
    anchor: Anchor = Anchor.NONE
    base: Expression | None = None
    mod: str | None = None
    bound: str | None = None
    side: str | None = None
    value: str | None = None
    members: tuple[Expression, ...] = ()
    modifies: tuple[int, int] | None = None
    """Where the expression stands that a modifier was laid on."""

    def placed(self, start: int, end: int) -> Expression:
        """Return a copy that stands at some tokens, its fields still to be assigned."""
        placed = _twin(self)
        placed.start = start
        placed.end = end
        placed.fields = {}
        return placed

    def moved(self, by: int) -> Expression:
        """Return the expression as it stands that many tokens further on."""
        if not by:
            return self
        moved = _twin(self)
        moved.start += by
        moved.end += by
        if self.base is not None:
            moved.base = self.base.moved(by)
        if self.modifies is not None:
            moved.modifies = self.modifies[0] + by, self.modifies[1] + by
        if self.members:
            moved.members = tuple([member.moved(by) for member in self.members])
        return moved

    @property
    def dated(self) -> Expression:
        """The expression that holds the calendar fields: the date that a time is on or counts from, else this one."""
        return self if self.base is None else self.base

    @property
    def step_unit(self) -> Unit | None:
        """The unit that it counts in, the finest of its parts; without parts the one that it names, if any."""
        return self.parts[-1][1] if self.parts else self.unit

    @property
    def timex_mod(self) -> str | None:
        """The one mod that TIMEX3 allows: the outermost."""
        return self.bound or self.mod


def dates_in(chosen: Iterable[Expression]) -> Iterator[Expression]:
    """Give what holds the calendar fields of each expression, and of each member of a range or a list."""
    return (x if x.base is None else x.base for whole in chosen for x in (whole, *whole.members))


def _twin(x: Expression) -> Expression:
    """Return a copy; written out, as that is by far the fastest."""
    twin = object.__new__(Expression)
    twin.start = x.start
    twin.end = x.end
    twin.rule = x.rule
    twin.operator = x.operator
    twin.yields = x.yields
    twin.fields = x.fields
    twin.n = x.n
    twin.unit = x.unit
    twin.parts = x.parts
    twin.anchor = x.anchor
    twin.base = x.base
    twin.mod = x.mod
    twin.bound = x.bound
    twin.side = x.side
    twin.value = x.value
    twin.members = x.members
    twin.modifies = x.modifies
    return twin


def replace(x: Expression, **changes: Any) -> Expression:  # noqa: ANN401 (fields of every type)
    """Return a copy of an expression with some of its fields changed, as `dataclasses.replace` does, and faster."""
    changed = _twin(x)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def is_rather_a_year(amount: float | None, unit: Unit, *, alone: bool) -> bool:
    """Whether a number in figures in front of a unit is rather a year: "1990 months", and not "2000 years".

    `alone` says whether the unit is no plural, and nothing joins it to the number.
    """
    if amount is None or not 1900 <= amount <= 2100:
        return False
    return alone or (unit is Unit.YEAR and amount % 100 > 0)


def valid_day(fields: Mapping[str, Any]) -> bool:
    """Whether month and day exist, in the year if one is given, else in some year."""
    month = fields.get("month")
    day = fields.get("day")
    if month is None or day is None:
        return day is None or 1 <= int(day) <= 31
    return 1 <= month <= 12 and 1 <= int(day) <= days_in_month(int(fields.get("year", 2000)), int(month))
