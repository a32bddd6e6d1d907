"""Who stands behind a merged event, and who gives another date for it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from timeline.merge.block import candidates
from timeline.merge.compare import copies
from timeline.merge.words import names_a_day
from timeline.model import Granularity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.merge.compare import Comparison
    from timeline.merge.mention import Mention

_RIVAL_DAYS = 7
_RIVAL_WORDS = 5
_RIVAL_EVIDENCE = 8.0
"""More than one event of one day needs: what is done on Monday may be done again on Tuesday."""


def count_articles(group: Sequence[Mention]) -> int:
    """Count the articles that tell an event."""
    return len({mention.article_id for mention in group})


def count_sources(group: Sequence[Mention]) -> int:
    """Count independent sources: articles of one publisher count once, and so do near copies of one sentence."""
    voices: list[list[Mention]] = []
    for mention in group:
        same = [voice for voice in voices if any(_one_voice(mention, other) for other in voice)]
        voices = [voice for voice in voices if voice not in same]
        voices.append([mention, *(other for voice in same for other in voice)])
    return len(voices)


def rival_dates(groups: Sequence[Sequence[Mention]], comparison: Comparison) -> dict[int, list[str]]:
    """Find what else is said about the day of an event.

    A rival is told in other articles, on more evidence than one event of one day needs, of a day at most a week away,
    and both name the day or the weekday: "today" in two articles of different days is no contradiction. Nor is a
    sentence that names both days. The first of each group stands for it.

    Returns
    -------
    dict
        By the index of the group, where it has rivals: lines as "2022-02-17 (2 articles, 1 source; 5f0c...)", the best
        supported day first.
    """
    index = {mention.number: place for place, group in enumerate(groups) for mention in group}
    days = [mention for group in groups for mention in group if mention.when.granularity == Granularity.DAY]
    rivals: dict[int, set[int]] = defaultdict(set)
    for one, other in candidates(days):
        if _contradict(one, other) and comparison.evidence(one, other).score >= _RIVAL_EVIDENCE:
            here, there = index[one.number], index[other.number]
            if not {mention.article_id for mention in groups[here]} & {mention.article_id for mention in groups[there]}:
                rivals[here].add(there)
                rivals[there].add(here)
    return {
        here: [_line(groups[there]) for there in sorted(others, key=lambda place: (-len(groups[place]), place))]
        for here, others in sorted(rivals.items())
    }


def _one_voice(one: Mention, other: Mention) -> bool:
    if one.article_id == other.article_id:
        return True
    if one.source and other.source and one.source.casefold() == other.source.casefold():
        return True
    return copies(one, other)


def _contradict(one: Mention, other: Mention) -> bool:
    if one.when.start is None or other.when.start is None:
        return False
    if not 0 < abs((one.when.start.date() - other.when.start.date()).days) <= _RIVAL_DAYS:
        return False
    if one.expression.casefold() == other.expression.casefold():
        return False
    if other.expression in one.sentence or one.expression in other.sentence:
        return False
    if one.category and other.category and one.category != other.category:
        return False
    if len(one.words & other.words) < _RIVAL_WORDS:
        return False
    return names_a_day(one.expression) and names_a_day(other.expression)


def _line(group: Sequence[Mention]) -> str:
    articles, sources = count_articles(group), count_sources(group)
    told = f"{articles} article{'s' * (articles > 1)}, {sources} source{'s' * (sources > 1)}"
    day = group[0].when.start
    return f"{day.date().isoformat() if day else 'undated'} ({told}; {group[0].event_id})"
