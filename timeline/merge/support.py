"""Who stands behind a merged event."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.merge.compare import copies

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from timeline.merge.mention import Mention


def count_articles(group: Sequence[Mention]) -> int:
    """Count the articles that tell an event."""
    return len({mention.article_id for mention in group})


def count_sources(group: Sequence[Mention]) -> int:
    """Count independent sources: articles of one publisher count once, and so do near copies of one sentence."""
    voices: list[list[Mention]] = []
    for mention in _distinct(group):
        same = [voice for voice in voices if any(_one_voice(mention, other) for other in voice)]
        voices = [voice for voice in voices if not any(voice is other for other in same)]
        voices.append([mention, *(other for voice in same for other in voice)])
    return len(voices)


class Support(NamedTuple):
    """What an event is told by, as those that it contradicts tell of it: the mention that stands for it, and counts."""

    event_id: str
    status: str | None
    start: dt.datetime | None
    articles: int
    sources: int

    @classmethod
    def of(cls, group: Sequence[Mention]) -> Support:
        """Count what stands behind a group, the mention that stands for it first."""
        best = group[0]
        return cls(best.event_id, best.status, best.when.start, count_articles(group), count_sources(group))

    @property
    def told(self) -> str:
        """The counts in words."""
        return f"{self.articles} article{'s' * (self.articles > 1)}, {self.sources} source{'s' * (self.sources > 1)}"


def _distinct(group: Sequence[Mention]) -> list[Mention]:
    """Take one of the mentions that have sentence, source and article in common."""
    return list({(mention.sentence, _publisher(mention) or mention.article_id): mention for mention in group}.values())


def _publisher(mention: Mention) -> str:
    return (mention.source or "").casefold()


def _one_voice(one: Mention, other: Mention) -> bool:
    if one.article_id == other.article_id:
        return True
    if _publisher(one) and _publisher(one) == _publisher(other):
        return True
    return copies(one, other)
