"""What else is said of an event: another day, or that it did not happen. Linked, never merged."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.merge.block import candidates
from timeline.merge.compare import elsewhere, likeness, side
from timeline.merge.support import count_articles, support
from timeline.merge.words import names_a_day
from timeline.model import Granularity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.merge.mention import Group, Mention

RIVAL_DAYS = 7
_RIVAL_WORDS = 5
_RIVAL_EVIDENCE = 8.0
"""More than one event of one day needs: what is done on Monday may be done again on Tuesday."""
_DENIAL_EVIDENCE = 4.0
_COMMON = 12
"""A word that more tellings of a day share does not lead to rivals on another day."""
_DENIED = "denied"


class Rivals(NamedTuple):
    """Two groups that contradict each other, by their places in the lists given."""

    one: int
    other: int


class Tellings:
    """The distinct tellings of a day that may contradict another day's, and where to find them by their words."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = groups
        distinct: dict[tuple[int, frozenset[str], str], tuple[int, Mention]] = {}
        for at, group in enumerate(groups):
            for mention in group:
                if _may_contradict(mention):
                    distinct.setdefault((at, mention.words, mention.expression), (at, mention))
        self.tellings = list(distinct.values())
        index: dict[str, list[int]] = defaultdict(list)
        for number, (_, mention) in enumerate(self.tellings):
            for word in mention.words:
                index[word].append(number)
        self.by_word: Mapping[str, list[int]] = {
            word: places for word, places in index.items() if len(places) <= _COMMON
        }


def rivals_of_days(ours: Tellings, theirs: Tellings) -> Iterator[Rivals]:
    """Find the groups of one day of which other articles tell that they were on another day.

    A rival is told in other articles, on more evidence than one event of one day needs, of a day at most a week away,
    and both name the day or the weekday: "today" in two articles of different days is no contradiction. Nor is a
    sentence that names both days. What other days hold changes nothing.

    Parameters
    ----------
    ours, theirs
        The groups of two blocks.

    Yields
    ------
    Rivals
        Places in the groups of the one and of the other, each pair once, in order.
    """
    shared: Counter[tuple[int, int]] = Counter()
    for word, places in ours.by_word.items():
        shared.update((one, other) for other in theirs.by_word.get(word, ()) for one in places)
    found = set()
    for one, other in shared:
        (at, mention), (to, rival) = ours.tellings[one], theirs.tellings[other]
        if (at, to) in found or not _contradict(mention, rival):
            continue
        if likeness(mention, rival).score >= _RIVAL_EVIDENCE and not (
            _articles(ours.groups[at]) & _articles(theirs.groups[to])
        ):
            found.add((at, to))
    return (Rivals(*pair) for pair in sorted(found))


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
        if (side(one) == _DENIED) != (side(other) == _DENIED) and not elsewhere(one, other):
            pair = (place[one.number], place[other.number])
            if likeness(one, other).score >= _DENIAL_EVIDENCE:
                found.add(pair if side(one) == _DENIED else pair[::-1])
    return (Rivals(*pair) for pair in sorted(found))


def conflict_lines(group: Group, others: Sequence[Group]) -> list[str]:
    """Tell what contradicts a group, a line each, the best supported first; the first of each group stands for it.

    Lines are as "2022-02-17 (2 articles, 1 source; 5f0c...)" for another day, and as "denied (1 article, 1 source;
    5f0c...)" where one denies what the other tells.
    """
    ranked = sorted(others, key=lambda other: (-count_articles(other), other[0].event_id))
    return [f"{_told(group, other)} ({support(other)}; {other[0].event_id})" for other in ranked]


def _told(group: Group, other: Group) -> str:
    one, two = group[0], other[0]
    if (side(one) == _DENIED) != (side(two) == _DENIED):
        return str(two.status or "told")
    return two.when.start.date().isoformat() if two.when.start is not None else "undated"


def _may_contradict(mention: Mention) -> bool:
    day = mention.when.granularity == Granularity.DAY and mention.when.start is not None
    return day and names_a_day(mention.expression) and len(mention.words) >= _RIVAL_WORDS


def _articles(group: Group) -> frozenset[str]:
    return frozenset(mention.article_id for mention in group)


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
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return False
    return len(one.words & other.words) >= _RIVAL_WORDS
