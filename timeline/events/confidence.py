"""How far to trust a row: the product of its parts.

The date (`Timex.certainty`), where the creation time came from (only for what is relative to it), how sure the link
is (a verb is surer than a noun, a noun than a sentence without either), and how sure the status is (a cue word
against tense alone, or a date that cannot be compared with the creation time).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.when import When
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from timeline.events.link import Link
    from timeline.model import Article, Timex

ORIGINS = {
    PublishedFrom.GIVEN: 1.0,
    PublishedFrom.METADATA: 1.0,
    PublishedFrom.URL: 0.95,
    PublishedFrom.BYLINE: 0.95,
    PublishedFrom.WEEKDAY: 0.7,
    PublishedFrom.NONE: 0.6,
}
NOMINAL = 0.85
UNREAD = 0.6
UNPLACED = 0.8
TENSE_ALONE = 0.95
GUESSED = 0.9
INFERRED = 0.9
"""The most for a row that is not told in the plain past by the article itself."""


def confidence(
    timex: Timex,
    article: Article,
    link: Link,
    *,
    cue: str,
    when: When,
    inferred: bool = False,
    guessed: bool = False,
) -> float:
    """Multiply the parts; 0 to 1, for an `inferred` status no more than 0.9.

    `guessed` says that a pronoun was replaced in the headline or the attribution.
    """
    value = timex.certainty
    if timex.anchor != "none":
        value *= ORIGINS[article.published_from]
    if link.nominal:
        value *= UNREAD if link.whole else NOMINAL
    if when is When.UNKNOWN:
        value *= UNPLACED
    elif not cue:
        value *= TENSE_ALONE
    if guessed:
        value *= GUESSED
    if inferred:
        value = min(value, INFERRED)
    return round(max(0.0, min(1.0, value)), 3)
