"""What came of forecasts, threats and schedules: the event that fulfilled each, its denial, or that none was seen."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from timeline.languages.en.events.classes import TRIGGERS
from timeline.languages.en.outcomes import OFF, PHASES, ROLES, STAMPS
from timeline.merge.compare import apart, copies
from timeline.merge.mention import mentions_of
from timeline.merge.weights import weight
from timeline.merge.words import names_in, terms
from timeline.model import Bound, EventClass, Extent, Granularity, Status

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from timeline.merge.mention import Mention

AHEAD = (Status.FORECAST, Status.THREATENED, Status.SCHEDULED)
"""What may come true."""
FACTS = (Status.HAPPENED, Status.ONGOING)
"""What may fulfill it: never what is alleged, and never what is denied."""

_DEEDS = {
    EventClass.AGREE: {EventClass.CONSULT, EventClass.SUPPORT, EventClass.COOPERATE, EventClass.AID},
    EventClass.THREATEN: {EventClass.ASSAULT, EventClass.COERCE, EventClass.SANCTION, EventClass.MOBILIZE},
}
"""The classes of intentions, and of the deeds that carry them out (PLOVER)."""
_MUTUAL = frozenset((EventClass.AGREE, EventClass.CONSULT, EventClass.COOPERATE))
_ROLES, _PHASES, _OFF = terms(ROLES), terms(PHASES), terms(OFF)
_ACTS = {
    EventClass(name): terms(" ".join(word for word in words.split() if "_" not in word)) - _PHASES
    for name, words in TRIGGERS.items()
}
"""The words of each class."""
_ANY_ACT = frozenset[str]().union(*_ACTS.values())
_LEAST_BITS = 10.0
"""Names and acts of which everything is full say little: "Russia", "said"."""
_LEAST_SHARE = 3.0
_EACH_DOUBLING = 0.6
"""What is shared, times its share of what was foreseen, must reach the one, and the other more with each doubling of
the days between: the longer one waits, the likelier something alike happens anyway."""
_CLOCK = (Granularity.MINUTE, Granularity.HOUR)
_DAY = pd.Timedelta(days=1)
_WINDOW = pd.Timedelta(days=35)
_FROM = (Bound.ON_OR_AFTER, Bound.AFTER)
_LABEL = re.compile(r"(?:Q|[A-Z][\w.’' -]{1,40}):\s")
_STAMP = re.compile(rf"[\W_]*{STAMPS}|.{{0,80}}\|\s*{STAMPS}", re.IGNORECASE | re.DOTALL)
_FORENAME = re.compile(r"\b[A-Z][\w’'-]*(?=\.?,?\s+[A-Z])")
"""All but the last word of a name: the next report leaves them out."""


class Outcome(NamedTuple):
    """What came of a forecast: the event that fulfilled it, or what says that it did not, or will not, come.

    `day` is the day of the event, of a denial the day on which that was first told; `days` counts to it from the first
    day on which the forecast could come true, and may be negative for a denial.
    """

    event_id: str
    day: dt.date
    days: int
    headline: str
    fulfilled: bool = True


class _Row(NamedTuple):
    mention: Mention
    known: pd.Timestamp
    start: pd.Timestamp
    end: pd.Timestamp
    bound: str
    extent: str
    actor: list[str]
    recipient: list[str]
    articles: int


_COLUMNS = ("first_published", "start", "end", "bound", "extent", "actor", "recipient", "n_articles")


class _Index:
    """Dated rows by the names and words that they hold, in the order of their days."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        self._rows = sorted(rows, key=lambda row: (row.start, row.mention.number))
        self._days = [row.start.normalize() for row in self._rows]
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for place, row in enumerate(self._rows):
            for word in _who(row.mention) | row.mention.words:
                self._by_word[word].append(place)

    def alike(self, ahead: _Row) -> Iterator[_Row]:
        """Give the rows of the days on which it could come true that hold all its names and the word of an act.

        Of whatever class: a meeting is denied by refusing it, too.
        """
        first, last = bisect_left(self._days, _earliest(ahead)), len(self._days)
        if pd.notna(ahead.end):
            last = bisect_left(self._days, ahead.end)
        named = [self._by_word.get(name, []) for name in _required(ahead.mention)]
        rarest = min(named, key=len)
        acts = (ahead.mention.words - ahead.mention.named) & _ANY_ACT
        for place in rarest[bisect_left(rarest, first) : bisect_left(rarest, last)]:
            if not acts.isdisjoint(self._rows[place].mention.words):
                yield self._rows[place]


def outcomes(merged: pd.DataFrame) -> dict[str, Outcome | None]:
    """Find what came of each forecast, threat and schedule.

    The event that fulfilled it is told as a fact, in an article published later than the first that told the forecast.
    It is of the same class, or the deed to the class of the intention; it names whom the forecast names and shares the
    word of an act; what they share says enough, the more so the later it happened, it is no copy of the sentence (one
    of the two is then misread), it tells of no delay, and nothing forbids that the two are one event. Its day lies
    within the bounds of the forecast; where those are open ("as early as"), on the earliest day or later. Of several
    days the one counts for which most speaks, then the earliest; of its events the likest.

    Where no event fulfilled it, what was told later to be denied or called off is an outcome, too, if it is alike in
    the same way.

    Parameters
    ----------
    merged
        A merged frame; its column `outcome` is not read.

    Returns
    -------
    dict
        By `event_id`: the outcome, or None where the frame tells of none. What cannot be checked is left out:
        unpublished, undated, told of the past, of what lasts, of no class or nobody by name, or of too wide a time.
    """
    rows = _rows(merged.sort_values("event_id", ignore_index=True))
    dated = list(filter(_is_dated, rows))
    facts = _Index(row for row in dated if row.mention.status in FACTS)
    denials = _Index(row for row in dated if row.mention.status == Status.DENIED)
    found: dict[str, Outcome | None] = {}
    for row in rows:
        if row.mention.status in AHEAD and _can_be_checked(row):
            found[row.mention.event_id] = _fulfilled(row, facts) or _denied(row, denials)
    return found


def meeting_points(merged: pd.DataFrame) -> list[frozenset[str]]:
    """Say for each row under which names it has to be looked at: a forecast under one, what may answer it under all.

    So parts of a frame can be looked through apart: where all rows of a name are together, so is all that may come of
    the forecasts under it. None for what is neither a forecast that can be checked nor a dated fact or denial.
    """
    return [_points(row) for row in _rows(merged)]


def outcome_lines(merged: pd.DataFrame) -> pd.Series[str]:
    """Tell the outcomes in words, for the column `outcome`: "2022-02-24, 8 days later: ... (5f0c...)", or "not seen".

    Empty where there is nothing to come true, and where it cannot be checked.
    """
    found, last = outcomes(merged), merged["last_published"].max()
    lines = [outcome_line(found[event_id], last) if event_id in found else None for event_id in merged["event_id"]]
    return pd.Series(lines, index=merged.index, dtype="object").astype("str")


def outcome_line(outcome: Outcome | None, last: pd.Timestamp) -> str:
    """Tell one outcome; `last` is the publication of the last article."""
    if outcome is None:
        return f"not seen by {last:%Y-%m-%d}"
    told = f"{outcome.headline} ({outcome.event_id})"
    if not outcome.fulfilled:
        return f"denied or called off, told {outcome.day.isoformat()}: {told}"
    when = {0: "the same day", 1: "1 day later"}.get(outcome.days, f"{outcome.days} days later")
    return f"{outcome.day.isoformat()}, {when}: {told}"


def _rows(merged: pd.DataFrame) -> list[_Row]:
    counted = merged.assign(n_articles=merged["n_articles"].fillna(1))
    return list(map(_Row, mentions_of(merged), *(counted[name] for name in _COLUMNS)))


def _is_dated(row: _Row) -> bool:
    return pd.notna(row.start) and pd.notna(row.known)


def _points(row: _Row) -> frozenset[str]:
    mention = row.mention
    if mention.status in AHEAD:
        return frozenset([min(_required(mention))]) if _can_be_checked(row) else frozenset()
    answers = mention.status in FACTS or mention.status == Status.DENIED
    return _who(mention) | mention.words if answers and _is_dated(row) else frozenset()


def _fulfilled(ahead: _Row, facts: _Index) -> Outcome | None:
    """Find the day for which most speaks, each event as often as articles tell it, and its likest event.

    A day far off needs more to speak for it, the more with each doubling of the days between.
    """
    by_day: dict[pd.Timestamp, list[tuple[float, _Row]]] = defaultdict(list)
    for fact in facts.alike(ahead):
        day = fact.start.normalize()
        if not (_in_time(ahead, fact) and _class_fits(ahead.mention.category, fact.mention.category)):
            continue
        if (fact.mention.words - ahead.mention.words) & _OFF:
            continue
        alike = 0.0 if _reversed(ahead, fact) else _likeness(ahead.mention, fact.mention)
        if alike >= _LEAST_SHARE + _EACH_DOUBLING * math.log2(1 + (day - _earliest(ahead)).days):
            by_day[day].append((alike, fact))
    if not by_day:
        return None
    spoken = {
        day: math.fsum(alike * fact.articles for alike, fact in fitting) / math.log2(2 + (day - _earliest(ahead)).days)
        for day, fitting in by_day.items()
    }
    day = min(by_day, key=lambda one: (-spoken[one], one))
    _, best = min(by_day[day], key=lambda pair: (-pair[0], pair[1].start, pair[1].mention.number))
    return _outcome(ahead, best, day, fulfilled=True)


def _denied(ahead: _Row, denials: _Index) -> Outcome | None:
    """Find what was first told to deny it or to call it off; of what is told at one time, the likest."""
    one = ahead.mention
    fitting = [
        (row.known, -alike, row.mention.number, row)
        for row in denials.alike(ahead)
        if _in_time(ahead, row) and _denies(one.category, row.mention.category)
        if (alike := _likeness(one, row.mention)) >= _LEAST_SHARE
    ]
    if not fitting:
        return None
    *_, best = min(fitting)
    return _outcome(ahead, best, best.known.normalize(), fulfilled=False)


def _outcome(ahead: _Row, row: _Row, day: pd.Timestamp, *, fulfilled: bool) -> Outcome:
    told = row.mention.headline or row.mention.sentence
    return Outcome(row.mention.event_id, day.date(), (day - _earliest(ahead)).days, told, fulfilled)


def _in_time(ahead: _Row, row: _Row) -> bool:
    """Whether it was known later than the forecast, and lies on a day on which that could come true.

    "After midnight" means that night. A fact is told of one day; a denial may speak of all the time that the forecast
    does, however long that is.
    """
    if not row.known > ahead.known or row.start.normalize() < _earliest(ahead):
        return False
    clock = ahead.mention.when.granularity in _CLOCK
    last = _earliest(ahead) + _DAY if clock and pd.isna(ahead.end) else ahead.end
    if pd.notna(last) and row.start.normalize() >= last:
        return False
    if row.mention.status == Status.DENIED:
        return (
            pd.isna(row.end) if pd.isna(ahead.end) else bool(row.end - row.start <= max(_DAY, ahead.end - ahead.start))
        )
    return bool(row.end - row.start <= _DAY)


def _reversed(ahead: _Row, fact: _Row) -> bool:
    """Whether the one who was to do it has it done to him: who was to attack was attacked. Talks have no direction."""
    if ahead.mention.category in _MUTUAL:
        return False
    doer, other_doer = _names(ahead.actor), _names(fact.actor)
    return bool(other_doer and doer & _names(fact.recipient) - other_doer) or bool(
        doer and other_doer & _names(ahead.recipient) - doer
    )


def _names(parties: list[str] | None) -> frozenset[str]:
    return terms(" ".join(parties)) - _ROLES if parties else frozenset()


def _likeness(one: Mention, other: Mention) -> float:
    """Weigh what is shared, times its share of what was foreseen; 0 where they are not alike at all."""
    who = _who(one)
    acts = (one.words & other.words & (_acts(one) | _acts(other))) - one.named - other.named
    if not (who and acts) or not _required(one) <= _who(other) | other.words:
        return 0.0
    foreseen = who | one.words
    shared = weight(foreseen & other.words)
    if shared < _LEAST_BITS or apart(one, other) or copies(one, other):
        return 0.0
    return shared * shared / weight(foreseen)


def _acts(mention: Mention) -> frozenset[str]:
    return _ACTS[EventClass(mention.category)] if mention.category else frozenset()


def _who(mention: Mention) -> frozenset[str]:
    """Names of persons, countries, places; "the President" could be anybody's, and who speaks is not who acts."""
    label = _LABEL.match(mention.headline)
    speaker = terms(label.group()) if label else frozenset[str]()
    proper = names_in(mention.sentence) | mention.named | mention.places
    return (mention.names | mention.places | mention.named) & proper - _ROLES - speaker


def _required(mention: Mention) -> frozenset[str]:
    """Names that what answers it has to share: of a name of several words the last will do."""
    who = _who(mention)
    return who - _forenames(mention) or who


def _forenames(mention: Mention) -> frozenset[str]:
    names = "; ".join((mention.headline, *mention.parties))
    return terms(" ".join(_FORENAME.findall(names)))


def _can_be_checked(row: _Row) -> bool:
    """Whether one event could fulfill it: it says who does what, and not just "next year" or "as soon as possible".

    What is to last ("closed until 6 May") is no event to come, and what is told "after yesterday's talks" has no time;
    nor has what is told behind the stamp of an update or a comment.
    """
    if row.mention.when.granularity in _CLOCK and _STAMP.match(row.mention.sentence):
        return False
    dated = pd.notna(row.start) or pd.notna(row.end)
    if pd.isna(row.known) or not dated or not row.mention.category or not _who(row.mention):
        return False
    if row.extent == Extent.THROUGHOUT or (row.bound == Bound.AFTER and row.start <= row.known):
        return False
    if pd.notna(row.end):
        return bool(row.known < row.end) and row.end - _earliest(row) <= _WINDOW
    return row.mention.status is not Status.SCHEDULED or row.bound in _FROM


def _denies(ahead: str | None, denial: str | None) -> bool:
    """Whether a denial of that class can be one of the forecast: to deny an intention denies the deed."""
    return denial == EventClass.REJECT or _class_fits(ahead, denial) or _class_fits(denial, ahead)


def _earliest(row: _Row) -> pd.Timestamp:
    """Return the first day on which it could come true: nothing comes true before it was told."""
    return max(row.known, row.start if pd.notna(row.start) else row.known).normalize()


def _class_fits(ahead: str | None, fact: str | None) -> bool:
    if ahead is None or fact is None:
        return False
    return ahead == fact or EventClass(fact) in _DEEDS.get(EventClass(ahead), ())
