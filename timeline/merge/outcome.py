"""What came of forecasts, threats and schedules: the later-known event that fulfilled each, or that none was seen."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from timeline.languages.en.events.classes import TRIGGERS
from timeline.languages.en.outcomes import PHASES, ROLES
from timeline.merge.compare import copies, forbidden, overlap
from timeline.merge.mention import mentions_of
from timeline.merge.weights import weight
from timeline.merge.words import names_in, terms
from timeline.model import Bound, EventClass, Status

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

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
_ROLES, _PHASES = terms(ROLES), terms(PHASES)
_ACTS = {
    EventClass(name): terms(" ".join(word for word in words.split() if "_" not in word)) - _PHASES
    for name, words in TRIGGERS.items()
}
"""The words of each class."""
_LEAST_BITS = 10.0
"""Names and acts of which the articles are full say little: "BP", "oil"."""
_DAY = pd.Timedelta(days=1)
_WINDOW = pd.Timedelta(days=35)
_FROM = (Bound.ON_OR_AFTER, Bound.AFTER)
_LABEL = re.compile(r"(?:Q|[A-Z][\w.’' -]{1,40}):\s")


class Outcome(NamedTuple):
    """The event that fulfilled a forecast. `days` counts from the first day on which it could come true."""

    event_id: str
    day: dt.date
    days: int
    headline: str


class _Row(NamedTuple):
    mention: Mention
    known: pd.Timestamp
    start: pd.Timestamp
    end: pd.Timestamp
    bound: str


def outcomes(merged: pd.DataFrame) -> dict[str, Outcome | None]:
    """Find the event that fulfilled each forecast, threat and schedule.

    It is told as a fact, in an article published later than the first that told the forecast. It is of the same class,
    or the deed to the class of the intention; it names whom the forecast names and shares the word of an act; what they
    share is not what the articles are full of, it is no copy of the sentence (one of the two is then misread), and
    nothing forbids that the two are one event. Its day lies within the bounds of the forecast; where those are open
    ("as early as"), on the earliest day or later. Of several the likest counts, then the earliest.

    Parameters
    ----------
    merged
        A merged frame; its column `outcome` is not read.

    Returns
    -------
    dict
        By `event_id`: the outcome, or None where no event of the frame fulfills it. What cannot be checked is left out:
        unpublished, undated, told of the past, of no class or nobody by name, or of too wide a time ("next year").
    """
    ordered = merged.sort_values("event_id", ignore_index=True)
    mentions = list(mentions_of(ordered))
    columns = (ordered[name] for name in ("first_published", "start", "end", "bound"))
    rows = list(map(_Row, mentions, *columns))
    facts = [row for row in rows if row.mention.status in FACTS and pd.notna(row.start) and pd.notna(row.known)]
    index = _Index(facts)
    found: dict[str, Outcome | None] = {}
    for row in rows:
        if row.mention.status in AHEAD and _can_be_checked(row):
            fitting = [fact for fact in index.alike(row) if _fits(row, fact)]
            found[row.mention.event_id] = _best(row, fitting)
    return found


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
    when = {0: "the same day", 1: "1 day later"}.get(outcome.days, f"{outcome.days} days later")
    return f"{outcome.day.isoformat()}, {when}: {outcome.headline} ({outcome.event_id})"


class _Index:
    """Facts by the words of their acts, those of a word in the order of their days."""

    def __init__(self, facts: Sequence[_Row]) -> None:
        self._facts = sorted(facts, key=lambda row: row.start)
        self._days = [row.start for row in self._facts]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, row in enumerate(self._facts):
            for word in row.mention.words & _acts(row.mention):
                self._places[word].append(place)

    def alike(self, ahead: _Row) -> Iterator[_Row]:
        """Give the facts of the days within the bounds that share the word of an act, each once."""
        first = bisect_left(self._days, _earliest(ahead))
        last = bisect_left(self._days, ahead.end) if pd.notna(ahead.end) else len(self._days)
        found = set[int]()
        for word in ahead.mention.words - ahead.mention.named:
            places = self._places.get(word, [])
            found.update(places[bisect_left(places, first) : bisect_left(places, last)])
        return (self._facts[place] for place in sorted(found))


def _fits(ahead: _Row, fact: _Row) -> bool:
    if not fact.known > ahead.known or not _class_fits(ahead.mention.category, fact.mention.category):
        return False
    day = fact.start.normalize()
    if day < _earliest(ahead) or (pd.notna(ahead.end) and day >= ahead.end) or not (fact.end - fact.start) <= _DAY:
        return False
    one, other = ahead.mention, fact.mention
    who = _who(one)
    acts = (one.words & other.words & (_acts(one) | _acts(other))) - one.named - other.named
    if not (who and acts) or not who <= _who(other) | other.words:
        return False
    if weight((who | one.words) & other.words) < _LEAST_BITS or copies(one, other):
        return False
    return not forbidden(replace(one, status=other.status, when=other.when), other)


def _acts(mention: Mention) -> frozenset[str]:
    return _ACTS[EventClass(mention.category)] if mention.category else frozenset()


def _who(mention: Mention) -> frozenset[str]:
    """Names of persons, countries, places; "the President" could be anybody's, and who speaks is not who acts."""
    label = _LABEL.match(mention.headline)
    speaker = terms(label.group()) if label else frozenset[str]()
    proper = names_in(mention.sentence) | mention.named | mention.places
    return (mention.names | mention.places | mention.named) & proper - _ROLES - speaker


def _can_be_checked(row: _Row) -> bool:
    """Whether one event could fulfill it: it says who does what, and not just "next year" or "as soon as possible"."""
    dated = pd.notna(row.start) or pd.notna(row.end)
    if pd.isna(row.known) or not dated or not row.mention.category or not _who(row.mention):
        return False
    if pd.notna(row.end):
        return bool(row.known < row.end) and row.end - _earliest(row) <= _WINDOW
    return row.mention.status is not Status.SCHEDULED or row.bound in _FROM


def _earliest(row: _Row) -> pd.Timestamp:
    """Return the first day on which it could come true: nothing comes true before it was told."""
    return max(row.known, row.start if pd.notna(row.start) else row.known).normalize()


def _class_fits(ahead: str | None, fact: str | None) -> bool:
    if ahead is None or fact is None:
        return False
    return ahead == fact or EventClass(fact) in _DEEDS.get(EventClass(ahead), ())


def _best(ahead: _Row, fitting: Sequence[_Row]) -> Outcome | None:
    if not fitting:
        return None
    best = min(fitting, key=lambda row: (-overlap(ahead.mention, row.mention), row.start, row.mention.number))
    days = (best.start.normalize() - _earliest(ahead)).days
    return Outcome(best.mention.event_id, best.start.date(), days, best.mention.headline or best.mention.sentence)
