"""Stretches from one date to another: whether they are short, and their bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import DETERMINERS, SHIFTED
from timeline.model import Bound, Extent, Granularity, Interval
from timeline.temporal.expression import OF_AN_EVENT, TO_A_DATE, replace
from timeline.temporal.members import DAY, DCT, DURATION, FUTURE, NEWS, PAST, SPAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Direction
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution

_OWN = frozenset(("my", "our"))
"""What is the speaker's goes on: "over the last seven years of my presidency"."""
_SHIFTED_BY = SHIFTED | {"by", "up", "back", "forward", "extended"}
"""In front of a length these tell by how much a day is moved."""
_COUNTED_FROM = (["of"], ["before"])
_NAMED = 4
"""Tokens behind "of" that name what lasted: "President Roe's term"."""


def as_stretch(x: Expression, words: Sequence[str], context: Context, side: Direction) -> Expression:
    """Read "It will open in the next year" as a stretch that begins now, where news looks ahead.

    So is "the risk of a slump within the next year", unless it is told of what is over. "The last days of the siege"
    and "the last two weeks before the war" are those of what is told, and no stretch up to now.
    """
    if x.operator is SPAN:
        if x.rule.name == TO_A_DATE and x.start and words[x.start - 1] in _SHIFTED_BY:
            return replace(x, operator=DURATION, base=None)  # "extended the deadline by a month to the end of May"
        return replace(x, value=OF_AN_EVENT) if _is_of_an_event(words, x) else x
    if x.rule.name != "following-unit" or context.kind is not NEWS or x.unit in (None, DAY) or not x.start:
        return x
    lead = words[x.start - 1]
    ahead = side is FUTURE if lead == "in" else lead == "within" and side is not PAST
    if not ahead or words[x.start : x.start + 2] != ["the", "next"]:
        return x
    return replace(x, operator=SPAN, anchor=DCT, parts=((1.0, x.unit),))


def _is_of_an_event(words: Sequence[str], x: Expression) -> bool:
    follows = words[x.end : x.end + 1]
    if follows not in _COUNTED_FROM or x.base is not None or (follows != ["of"] and x.n > 0):
        return False
    if follows == ["before"]:
        return True
    behind = words[x.end + 1 : x.end + 1 + _NAMED]
    return bool(behind) and behind[0] not in _OWN and (behind[0] in DETERMINERS or "'s" in behind)


def within_a_month(left: Resolution, right: Resolution) -> bool:
    """Whether a range of days is short: then "the same day" is its first; after a long one, dates follow its end."""
    if left.period is None or right.period is None or right.period.unit is not DAY:
        return False
    return (
        left.period.start.year == right.period.start.year and right.period.end.ordinal - left.period.start.ordinal < 32
    )


def joined(left: Interval | None, right: Interval | None, *, within: bool) -> Interval | None:
    """Return the interval from the start of the first to the end of the second, where there is one."""
    if left is None or right is None or left.start is None or right.end is None or left.start >= right.end:
        return left
    extent = Extent.WITHIN if within else Extent.THROUGHOUT
    end = right.end
    if (
        right.granularity in (Granularity.HOUR, Granularity.MINUTE)
        and right.start is not None
        and right.start > left.start
    ):
        end = right.start
    bound = Bound.APPROX if Bound.APPROX in (left.bound, right.bound) else Bound.EXACT
    return Interval(start=left.start, end=end, granularity=right.granularity, bound=bound, extent=extent)
