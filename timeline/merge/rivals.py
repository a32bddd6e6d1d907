"""What else is said of an event: another day, or that it did not happen. Linked, never merged."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, Protocol

from timeline.merge.block import candidates
from timeline.merge.compare import elsewhere, likeness, side
from timeline.merge.figures import contradict
from timeline.merge.words import names_a_day
from timeline.model import Granularity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.merge.mention import Group, Mention
    from timeline.merge.support import Support

RIVAL_DAYS = 7
_RIVAL_WORDS = 5
_RIVAL_EVIDENCE = 8.0
"""More than one event of one day needs: what is done on Monday may be done again on Tuesday."""
_DENIAL_EVIDENCE = 4.0
COMMON = 12
"""A word that more tellings of a day share does not lead to rivals on another day."""
_FEW = 8
_DENIED = "denied"


class Rivals(NamedTuple):
    """Two groups that contradict each other, by their places in the lists given."""

    one: int
    other: int


class Telling(NamedTuple):
    """A mention that may contradict another day's: the place of its group, its id and words."""

    at: int
    event_id: str
    words: frozenset[str]


class Tellings:
    """The distinct tellings of a day that may contradict another day's, and where to find them by their words.

    Parameters
    ----------
    given
        With the expression of each, in the order of their ids; of those of a group that say the same the first counts.

    Attributes
    ----------
    all
        In the order given.
    """

    def __init__(self, given: Iterable[tuple[Telling, str]]) -> None:
        distinct: dict[tuple[int, frozenset[str], str], Telling] = {}
        for telling, expression in given:
            distinct.setdefault((telling.at, telling.words, expression), telling)
        self.all = list(distinct.values())
        self._texts = list({(words, expression): words for _, words, expression in distinct}.values())

    @cached_property
    def counts(self) -> Counter[str]:
        """How many different tellings hold a word, whatever their groups."""
        return Counter(chain.from_iterable(self._texts))

    @cached_property
    def by_word(self) -> Mapping[str, list[int]]:
        """The places in `all` of those that hold a word which leads to rivals."""
        index: dict[str, list[int]] = defaultdict(list)
        for number, telling in enumerate(self.all):
            for word in telling.words:
                if self.counts[word] <= COMMON:
                    index[word].append(number)
        return index

    def leads(self, words: Iterable[str]) -> set[str]:
        """Take those words that lead to rivals."""
        return {word for word in words if self.counts[word] <= COMMON}

    @classmethod
    def of_groups(cls, groups: Sequence[Group]) -> Tellings:
        """Gather those of the groups of one block."""
        found = [(at, mention) for at, group in enumerate(groups) for mention in group if may_contradict(mention)]
        found.sort(key=lambda one: one[1].event_id)
        return cls((Telling(at, one.event_id, one.words), one.expression) for at, one in found)


class Known(Protocol):
    """Where mentions are looked up by their ids."""

    def mention(self, event_id: str) -> Mention:
        """Give a mention."""

    def articles(self, event_id: str) -> AbstractSet[str]:
        """Name the articles of the group that a mention is in."""


def rivals_of_days(
    ours: Tellings,
    theirs: Tellings,
    known: Known,
    *,
    only: AbstractSet[int] | None = None,
    without: AbstractSet[int] = frozenset(),
) -> Iterator[Rivals]:
    """Find the groups of one day of which other articles tell that they were on another day.

    A rival is told in other articles, on more evidence than one event of one day needs, of a day at most a week away,
    and both name the day or the weekday: "today" in two articles of different days is no contradiction. Nor is a
    sentence that names both days. What other days hold changes nothing.

    Parameters
    ----------
    ours, theirs
        The tellings of two blocks.
    known
        Where their mentions are looked up.
    only
        The places of the groups of the one day to look at; by default all.
    without
        The places of the groups of the other day not to look at.

    Yields
    ------
    Rivals
        Places of groups of the one and of the other, each pair once, in order.
    """
    few = only is not None and len(only) <= _FEW
    pairs = _paired(ours, theirs, only or frozenset()) if few else _indexed(ours, theirs, only)
    enough = [
        (one, other)
        for one, other in pairs
        if theirs.all[other].at not in without
        if len(ours.all[one].words & theirs.all[other].words) >= _RIVAL_WORDS
    ]
    found = set()
    for one, other in sorted(enough):
        ahead, rival = ours.all[one], theirs.all[other]
        places = (ahead.at, rival.at)
        if places in found:
            continue
        mention, against = known.mention(ahead.event_id), known.mention(rival.event_id)
        alike = _contradict(mention, against) and likeness(mention, against).score >= _RIVAL_EVIDENCE
        if alike and not known.articles(ahead.event_id) & known.articles(rival.event_id):
            found.add(places)
    return (Rivals(*pair) for pair in sorted(found))


def _indexed(ours: Tellings, theirs: Tellings, only: AbstractSet[int] | None) -> Iterable[tuple[int, int]]:
    """Pair the tellings that share a word which leads to rivals, found by their words."""
    return {
        (one, other)
        for word, places in ours.by_word.items()
        if word in theirs.by_word
        for one in places
        if only is None or ours.all[one].at in only
        for other in theirs.by_word[word]
    }


def _paired(ours: Tellings, theirs: Tellings, only: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """Pair the same, looked through one by one: for a few that is cheaper than to index all the others."""
    for one, telling in enumerate(ours.all):
        if telling.at in only:
            for other, rival in enumerate(theirs.all):
                shared = telling.words & rival.words
                if len(shared) >= _RIVAL_WORDS and theirs.leads(ours.leads(shared)):
                    yield one, other


def denials(groups: Sequence[Group]) -> Iterator[Rivals]:
    """Find the groups of one block of which one denies what the other tells, plans or fears.

    Yields
    ------
    Rivals
        Places in `groups`, the denied one first, each pair once, in order.
    """
    place = {mention.number: at for at, group in enumerate(groups) for mention in group}
    mentions = [mention for group in groups for mention in group]
    if not any(side(mention) == _DENIED for mention in mentions):
        return iter(())
    found = set()
    for one, other in candidates(mentions):
        if denies(one, other):
            pair = (place[one.number], place[other.number])
            found.add(pair if side(one) == _DENIED else pair[::-1])
    return (Rivals(*pair) for pair in sorted(found))


def denies(one: Mention, other: Mention) -> bool:
    """Whether one of two mentions denies what the other tells, plans or fears."""
    if (side(one) == _DENIED) == (side(other) == _DENIED) or elsewhere(one, other):
        return False
    return likeness(one, other).score >= _DENIAL_EVIDENCE


def conflict_lines(event: Support, others: Iterable[Support]) -> list[str]:
    """Tell what contradicts an event, a line each, the best supported first.

    Lines are as "2022-02-17 (2 articles, 1 source; 5f0c...)" for another day, and as "denied (1 article, 1 source;
    5f0c...)" where one denies what the other tells.
    """
    ranked = sorted(others, key=lambda other: (-other.articles, other.event_id))
    return [f"{_told(event, other)} ({other.told}; {other.event_id})" for other in ranked]


def _told(one: Support, other: Support) -> str:
    if (one.status == _DENIED) != (other.status == _DENIED):
        return str(other.status or "told")
    return other.start.date().isoformat() if other.start is not None else "undated"


def may_contradict(mention: Mention) -> bool:
    """Whether a telling is of a day that it names, and says enough to be compared with those of other days."""
    day = mention.when.granularity == Granularity.DAY and mention.when.start is not None
    return day and names_a_day(mention.expression) and len(mention.words) >= _RIVAL_WORDS


def _contradict(one: Mention, other: Mention) -> bool:
    if one.when.start is None or other.when.start is None:
        return False
    if not 0 < abs((one.when.start.date() - other.when.start.date()).days) <= RIVAL_DAYS:
        return False
    if side(one) != side(other) or one.expression.casefold() == other.expression.casefold():
        return False
    if other.expression in one.sentence or one.expression in other.sentence:
        return False
    if one.category and other.category and one.category != other.category:
        return False
    return not contradict(one.figures, other.figures)
