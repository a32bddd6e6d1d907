"""What the words right beside a date tell of the side of now on which it lies, whatever the verb of its clause."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.cues import (
    AHEAD,
    AUXILIARIES,
    AWAITED,
    CALLING,
    DETERMINERS,
    EARLIEST,
    FORETELLING,
    FUTURE,
    GATHERINGS,
    IS,
    NAMING,
    NOT_LATER,
    PAST,
    PLACING,
    PLANNED,
    PUT_BACK,
    QUOTES,
    SAME_DAY,
    SHIFTED,
    UNTIL,
    WAS,
    WON,
)
from timeline.languages.en.foreseen import FORESEEING, TERMS
from timeline.languages.en.lexicon import SEASONS, WEEKDAYS
from timeline.languages.en.nearby import AIMS
from timeline.languages.en.over import (
    BACK_AGAIN,
    FORECASTS,
    GOVERNING,
    HARM,
    LEVELS,
    LOOKED,
    LOOKED_BACK,
    OUTCOMES,
    QUALIFYING,
    TAKEN,
)
from timeline.languages.en.reports import ANNOUNCEMENTS, DECLARING, DEMANDED, NO_OWNED, REPORTS, WAKES
from timeline.languages.en.set_days import CALLED_OFF, COMMITMENTS, DONE_ON, MEETINGS, NEEDING, PUTTING, SILENT, TALKS
from timeline.model.reach import Direction
from timeline.temporal.awaited import (
    as_of,
    asked_about,
    called_off_since,
    deadline,
    fell_from,
    from_now_on,
    on_the_eve,
    season_begins,
    there_is,
    to_be_held,
)
from timeline.temporal.foreseen import foreseen, is_foretold
from timeline.temporal.outcomes import is_of_a_longer_name, is_of_what_is_over
from timeline.temporal.retold import POINTING_BACK, is_pointed_back_to
from timeline.temporal.setdays import is_moved
from timeline.temporal.settled import (
    DENYING,
    SET_FOR,
    averted,
    became,
    called_off,
    compared_with,
    done_on,
    never_came,
    of_what_was_done,
    overdue,
    prepared,
    shut_through,
    term,
)
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ANOTHER = 4
"""Tokens in front of "after Tuesday's raid" that may hold another weekday."""
_WOULD = frozenset(("would", "wouldn"))
_PARTICLES = frozenset(("up", "out", "down", "away"))
_IN_UP = 2
"""Tokens of a particle and a preposition in front of a date."""


class _Reading(NamedTuple):
    """A reading of the words around a date, and the words of which one has to stand in its place for it.

    These places are the date's `first` and `last` word, that right in front (`lead`), the `second` in front, that right
    behind (`after`) and the one `beyond` it. A reading without such words is always asked. Of those that are `near` one
    has to stand among the tokens in front as well.
    """

    tell: Callable[[Sequence[str], int, int], Direction | None]
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    lead: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()


def beside(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Return what the first reading tells that finds its words beside a date; None where none does."""
    asked = _FIRST.get(words[start], _ALWAYS) | _LAST.get(words[end - 1], 0)
    if start:
        asked |= _LEAD.get(words[start - 1], 0)
    if start > 1:
        asked |= _SECOND.get(words[start - 2], 0)
    if end < len(words):
        asked |= _AFTER.get(words[end], 0)
        if end + 1 < len(words):
            asked |= _BEYOND.get(words[end + 1], 0)
    amid = asked & _AMID
    if amid and _NEAR.isdisjoint(words[max(0, start - REACH) : start]):
        asked ^= amid
    for tell in _readings(asked):
        found = tell(words, start, end)
        if found is not None:
            return found
    return None


def _by_its_bound(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read the words that a date opens with: "earlier Monday" lies behind, "no later than May" ahead."""
    if start + 2 >= len(words):
        return None
    first, second, third = words[start : start + 3]
    if (first == "as" and second == "recently") or (first == "earlier" and (second == "in" or second in WEEKDAYS)):
        return Direction.PAST
    return Direction.FUTURE if first in NOT_LATER and (second, third) == ("later", "than") else None


def _named(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read "named 4 May", and "declared Wednesday a day of mourning"."""
    told = end < len(words) and (words[end] in ("a", "an", "as") or words[end] in QUOTES)
    return Direction.PRESENT if told or words[start - 1] in NAMING else None


def _awaited(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read which vote or deadline was ahead: "weeks before the May 14 vote"."""
    lead = list(words[max(0, start - 3) : start])
    if words[end] == "'s":
        behind = lead[-1:] == ["after"] and not WEEKDAYS.keys().isdisjoint(words[max(0, start - _ANOTHER) : start])
        return Direction.PRESENT if behind or lead[-1:] == ["before"] else None
    if words[end] in AIMS:
        if not lead or lead[-1] not in DETERMINERS:
            return None
        ahead = clause(words, range(start - 1, max(-1, start - 1 - REACH), -1)) is Direction.FUTURE
        return None if ahead else Direction.PRESENT  # "stuck to its August target"
    awaited = lead[-2:] in (["before", "the"], ["for", "the"]) or lead in (["ahead", "of", "the"], ["up", "to", "the"])
    if lead[-2:] == ["for", "the"] and (words[start] in WEEKDAYS or lead[0] in WON):
        return None
    return Direction.PRESENT if awaited else None


def _foretold(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read when it was foretold or taken: "the president predicted Wednesday", "photos taken Wednesday suggest"."""
    at = start - 1 if words[start - 1] != "on" else start - 2
    if words[start - 1] in PLACING and start > _IN_UP and words[start - 2] in _PARTICLES:
        at = start - 3  # "plans drawn up in March"
    if at < 0:
        return None
    before = words[at - 1] if at else ""
    by_whom = before in WAS and words[end : end + 1] == ["by"]  # "was predicted Friday by a panel"
    told = words[at] in FORETELLING and (by_whom or before not in AUXILIARIES)
    return Direction.PAST if told or (words[at] in TAKEN and before not in GOVERNING) else None


def _kept_silent(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read when somebody kept silent: "would not say on Monday whether it had bombed Sanaa"."""
    at = start - 1 if words[start - 1] in SILENT else start - 2
    if at < 2 or (words[start - 1] != "on" and words[start - 1] not in SILENT) or words[end : end + 1] == ["'s"]:
        return None
    would = not _WOULD.isdisjoint(words[max(0, at - 4) : at])
    return Direction.PAST if would and not DENYING.isdisjoint(words[at - 2 : at]) else None


def _recalled(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read an adverb in front that looks back: "announced that back in August", "if we go back to May"."""
    if words[start - 1] in ("to", "until", "till"):
        return Direction.PAST if start > 2 and words[start - 3] in LOOKED_BACK else None
    if words[start - 1] not in ("in", "on"):
        return None
    ahead = words[start - 2] == "back" and (start < 3 or words[start - 3] in BACK_AGAIN)
    return None if ahead else Direction.PAST


def _reported(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read when something was reported: "reports on Tuesday that troops would march"."""
    at = start - 2 if start and words[start - 1] in PLACING else start - 1
    relative = words[end + 1 : end + 2] == [] or words[end + 1] in FUTURE  # "a report in May that will be dull"
    told = words[at] in REPORTS or words[at] in ANNOUNCEMENTS
    return Direction.PAST if at >= 0 and told and not relative else None


def _pointed_back(words: Sequence[str], start: int, _end: int) -> Direction | None:
    return Direction.PAST if is_pointed_back_to(words, start) else None


def _planned_then(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read when plans were made: "unveiled plans Sunday to shut the port", but "the court plans Sunday to sit"."""
    at = start - 2 if words[start - 1] in PLACING else start - 1
    if at > 0 and words[at] in COMMITMENTS and words[end : end + 1] == ["to"]:
        return Direction.PAST  # "despite its commitment on Sunday to pay"
    if at < 1 or words[at] != "plans" or words[end : end + 1] not in (["to"], ["for"], ["that"]):
        return None
    return Direction.PAST if words[at - 1] in PAST or words[at - 1].endswith("ed") else None


def _in_the_wake(words: Sequence[str], start: int, _end: int) -> Direction | None:
    """Read a day whose event something follows: "in the wake of her Sunday morning arrest"."""
    at = start - 1 if words[start - 1] == "of" else start - 2
    return Direction.PAST if at > 0 and words[at] == "of" and words[at - 1] in WAKES else None


def _of_what_must_come(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read a month of which something is demanded or foretold: "held that the November election should go on"."""
    ahead = words[end + 1 : end + 2] != [] and words[end + 1] in DEMANDED
    return Direction.FUTURE if ahead and start and words[start - 1] in ("the", "'s") else None


def _set_down(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read that something is set down for a day: "the hearing is on Monday", "the parade is Saturday"."""
    lead, second = (words[start - 1] if start else ""), (words[start - 2] if start > 1 else "")
    if lead == "of" and second in AHEAD:
        told = clause(words, range(start - 3, max(-1, start - 3 - REACH), -1)) if words[start] not in WEEKDAYS else None
        return Direction.PRESENT if told is Direction.PAST else Direction.FUTURE
    set_down = (
        (lead in PLACING and second in IS)
        or (lead in IS and second.isalnum() and second not in SAME_DAY and not _owned(words, start, end))
        or _at_the_earliest(words, end)
    )
    return Direction.FUTURE if set_down else None


def _owned(words: Sequence[str], start: int, end: int) -> bool:
    """Whether "'s" in front of a date is no verb, since what it owns follows: "the mayor's May speech"."""
    if words[start - 1] != "'s" or words[start - 2] == "week" or end >= len(words):
        return False
    return words[end].isalpha() and words[end] not in NO_OWNED


def _at_the_earliest(words: Sequence[str], end: int) -> bool:
    """Whether a date ends in "at the earliest", and nobody tells that it was."""
    earliest = words[end - 1] in EARLIEST and words[end - 2] == "the"
    return earliest and WAS.isdisjoint(words[max(0, end - REACH) : end])


def _subject(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read a day of which something is foretold, or told: "Friday brings a vote", "Saturday saw protests"."""
    opens = not start or not words[start - 1].isalpha() or words[start - 1] in ("and", "but", "that")
    if words[end] == "would":
        return Direction.FUTURE if is_foretold(words, start, end) else None
    if words[end] in _SEES:
        return Direction.FUTURE if opens and words[start] in WEEKDAYS else None
    if words[end] == "is" and words[start] in WEEKDAYS and not TERMS.isdisjoint(words[end + 1 : end + 4]):
        return Direction.FUTURE  # "Friday is the cutoff for claims"
    if words[end] in _IS_NOW:
        told = opens and words[start] not in WEEKDAYS
        return Direction.PRESENT if told else None  # "August is no firm date," he said
    if start and words[start - 1] == "by" and (start < 2 or words[start - 2] in ("and", "but", "that", ",")):
        return Direction.FUTURE  # "has been caught in the current and by noon Friday could reach the keys"
    if start and words[start - 1] == "through" and words[end] not in _SAW:
        return Direction.FUTURE  # "totals through Wednesday may be higher"
    if words[end] in _SAW:
        return Direction.PAST if opens and words[start] in WEEKDAYS else None
    return Direction.FUTURE if opens and words[end + 1 : end + 2] == ["be"] and words[start] in WEEKDAYS else None


def _over(words: Sequence[str], start: int, end: int) -> Direction | None:
    return Direction.PAST if is_of_what_is_over(words, start, end) else None


def _named_by_it(words: Sequence[str], _start: int, end: int) -> Direction | None:
    return Direction.PAST if is_of_a_longer_name(words, end) else None


def _told_behind(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read a clause behind a date that tells what happened then: "on 7 October, when gunmen killed 1,200"."""
    at = end + (words[end] == ",")
    if words[at : at + 1] != ["when"]:
        return None
    if start and words[start - 1] == "by":
        return None  # "may be shut by Monday, when the valve was fitted"
    behind = start - 1 if start and words[start - 1] in UNTIL else start
    if clause(words, range(behind - 1, max(-1, behind - 1 - REACH), -1)) is Direction.FUTURE:
        return None  # "will be lit at 7:30 p.m., when the surge crested"
    told = clause(words, range(at + 1, min(len(words), end + REACH)))
    return told if told is Direction.PAST else None


def _set_ahead(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read what sets a date: "postponed to Thursday", "called for a strike on Saturday"."""
    if not _is_set_ahead(words, start, end):
        return None
    return Direction.PRESENT if words[start - 2] == "forward" else Direction.FUTURE


def _is_set_ahead(words: Sequence[str], start: int, end: int) -> bool:
    lead, second = (words[start - 1] if start else ""), (words[start - 2] if start > 1 else "")
    back = second == "back" and start > 2 and words[start - 3] in PUT_BACK  # "pushed back to Thursday"
    looked = second == "ahead" and start > 2 and words[start - 3] in LOOKED  # "a look ahead to Thursday"
    if lead in ("to", "until") and (second in SHIFTED or second == "forward" or back or looked):
        return True
    if end < len(words) and words[end] == "'s":
        behind = list(words[max(0, start - 3) : start])
        put_off = lead == "off" and second in PUTTING
        missed = not _DID.isdisjoint(words[max(0, start - _MISSED) : start])
        called_off = not missed and not CALLED_OFF.isdisjoint(behind[-2:])  # "did not attend Monday's meeting"
        return put_off or called_off or behind == ["pulled", "out", "of"]
    if lead == "to" and (is_moved(words, start) or (second == "off" and words[start - 3] in PUTTING)):
        return True
    noun = second if lead in ("on", "after") else lead
    if noun not in GATHERINGS:
        return False
    before = words[max(0, start - 8) : start]
    return "for" in before and not CALLING.isdisjoint(before)


_DID, _MISSED = frozenset(("did", "didn")), 5
_OWNING = frozenset({"'s"})
_IS_NOW = frozenset(("is", "isn", "remains", "seems", "looks"))
_WAS_DONE = frozenset(("was", "were", "has", "have", "had"))
_SAW = frozenset(("saw", "brought", "witnessed"))
_SEES = frozenset(("sees", "brings", "marks"))
_READINGS = (
    _Reading(_by_its_bound, first=NOT_LATER | {"as", "earlier"}),
    _Reading(from_now_on, lead=frozenset({"in", "on", "of", "and"}), near=frozenset({"between"})),
    _Reading(_named, lead=NAMING | DECLARING),
    _Reading(_awaited, after=AWAITED | AIMS | _OWNING),
    _Reading(prepared, lead=NEEDING | {"for"}),
    _Reading(term, lead=frozenset({"by", "before"})),
    _Reading(done_on, second=DONE_ON),
    _Reading(shut_through, lead=frozenset({"through"})),
    _Reading(called_off, second=PLANNED, after=_OWNING),
    _Reading(averted, after=_WAS_DONE, beyond=AUXILIARIES, near=PLANNED),
    _Reading(became, lead=frozenset({"on"}), second=SET_FOR, after=WAS),
    _Reading(_foretold, lead=FORETELLING | TAKEN, second=FORETELLING | TAKEN | _PARTICLES),
    _Reading(_kept_silent, lead=SILENT, second=SILENT),
    _Reading(overdue, second=PLANNED),
    _Reading(_recalled, second=frozenset({"back", "recently"})),
    _Reading(of_what_was_done, second=OUTCOMES),
    _Reading(compared_with, lead=frozenset({"than"}), second=frozenset({"than", "that", "those"})),
    _Reading(_reported, after=frozenset({"that"})),
    _Reading(_pointed_back, lead=frozenset({"on", "in", "for", "of", "-"}), near=POINTING_BACK),
    _Reading(on_the_eve, lead=frozenset({"on", "in"}), near=frozenset({"eve", "ahead"})),
    _Reading(_planned_then, after=frozenset({"to", "for", "that"})),
    _Reading(_in_the_wake, lead=frozenset({"of"}), second=frozenset({"of"})),
    _Reading(_of_what_must_come, after=AWAITED),
    _Reading(there_is, second=MEETINGS),
    _Reading(fell_from, lead=PLACING, near=LEVELS),
    _Reading(asked_about, lead=PLACING | TALKS | {"about"}, near=frozenset({"about"})),
    _Reading(to_be_held, after=_OWNING),
    _Reading(deadline, lead=frozenset({"by"})),
    _Reading(_told_behind, after=frozenset({"when"}), beyond=frozenset({"when"})),
    _Reading(called_off_since, beyond=frozenset({"which", "but"})),
    _Reading(as_of, lead=frozenset({"of"}), second=frozenset({"as"})),
    _Reading(_set_down, last=EARLIEST, lead=IS, second=IS | AHEAD),
    _Reading(_over, second=HARM, after=_OWNING | AWAITED | OUTCOMES | QUALIFYING | FORECASTS | {"("}),
    _Reading(_named_by_it, lead=frozenset({"the", "its", "their", "his", "'s"})),
    _Reading(season_begins, last=frozenset(SEASONS)),
    _Reading(never_came),
    _Reading(foreseen, near=FORESEEING),
    _Reading(_subject, after=frozenset({"may", "will", "would", "could", "might", "should"}) | _SAW | _SEES | _IS_NOW),
    _Reading(_set_ahead, lead=GATHERINGS | {"to", "until"}, second=GATHERINGS, after=_OWNING),
)
"""In the order in which they are asked."""


def _asking(place: str) -> dict[str, int]:
    """Tell of each word which readings it calls for in a place: the bit at a reading's index stands for it."""
    asking: dict[str, int] = {}
    for index, reading in enumerate(_READINGS):
        for word in getattr(reading, place):
            asking[word] = asking.get(word, 0) | 1 << index
    return asking


_ALWAYS = sum(1 << index for index, reading in enumerate(_READINGS) if not any(reading[1:-1]))
_AMID = sum(1 << index for index, reading in enumerate(_READINGS) if reading.near)
_NEAR = frozenset().union(*(reading.near for reading in _READINGS))
"""Words that some readings need in front; where none stands there, these are not asked."""
_FIRST = {word: readings | _ALWAYS for word, readings in _asking("first").items()}
_LAST, _LEAD, _SECOND, _AFTER, _BEYOND = map(_asking, ("last", "lead", "second", "after", "beyond"))


@lru_cache(maxsize=1 << 10)
def _readings(asked: int) -> list[Callable[[Sequence[str], int, int], Direction | None]]:
    return [reading.tell for index, reading in enumerate(_READINGS) if asked >> index & 1]
