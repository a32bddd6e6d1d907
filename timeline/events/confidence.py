"""How far to trust a row: the product of its parts, each the share that was right where it could be measured.

- **The date.** `Timex.certainty` tells how a date was read; `DATES` tells what that is worth: the share of dates with a
  right value (as far as the gold names it) in the seen parts of TimeBank, AQUAINT and WikiWars. A full date is right in
  .99 of 669; a day whose year is implied in .96 of 452; a weekday or "last week" in .90 of 515; what hangs on another
  date of the text in .82 of 170. A vague stretch ("in recent days") is wide and seldom wrong. Below that the certainty
  stands as it is: words that cannot be placed.
- **The creation time**, for what is relative to it: `ORIGINS`, by where it was found. Set by judgment.
- **The link.** A verb is surer than a noun, a noun than a sentence in which neither is known. Set by judgment.
- **The status.** `STATUSES`: the share of predicates judged rightly in the seen parts of UW factuality and MEANTIME
  (2,161 happened, 264 ongoing, 299 scheduled, 365 forecast, 135 denied, 67 conditional), with what happened, .90, as 1.
  What is alleged has no class there that means the same: a coin's toss. A threat is taken for a forecast. These shares
  count as twenty rows each beside those of 27 whole articles with row gold (226 rows; status right in .98 of 177
  happened, .96 of 24 scheduled, .92 of 12 forecast, .80 of 5 ongoing, all 4 alleged, 1 of 2 denied): a row that a date
  carries is surer than a bare verb. The vague dates there, 11 of them, were right in .91. Two hundred random rows of
  the White House corpus and of AQUAINT, judged one by one, were added to these (date, status and source right in .99 of
  145 happened, .82 of 11 ongoing, .79 of 28 scheduled, .71 of 7 forecast, all 4 conditional and 4 denied, not the one
  alleged).
- **Talk**: `TALK`, for a sentence that asks, and for one that greets, thanks or tells what comes next. Set by judgment.
- **A replaced pronoun** in headline or attribution, and a status that cannot be compared with a creation time.

Of those two hundred rows, so many were right in everything:

==========  ====  ===============  ======
confidence  rows  mean confidence  right
==========  ====  ===============  ======
below .50      3              .35     .67
.50 to .70    19              .64     .84
.70 to .80    34              .74     .88
.80 to .89    45              .82     .89
.89 and up    99              .91    1.00
==========  ====  ===============  ======

A row that is not told in the plain past by the article itself never gets more than `INFERRED`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.chatter import Talk
from timeline.events.when import When
from timeline.model import PublishedFrom
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.link import Link
    from timeline.model import Article, Timex

DATES = ((0.99, 0.99), (0.91, 0.9), (0.86, 0.96), (0.7, 0.82), (0.45, 0.77))
"""Least certainty of a reading, and the share of its dates that were right."""
ORIGINS = {
    PublishedFrom.GIVEN: 1.0,
    PublishedFrom.METADATA: 1.0,
    PublishedFrom.URL: 0.95,
    PublishedFrom.BYLINE: 0.95,
    PublishedFrom.WEEKDAY: 0.7,
    PublishedFrom.NONE: 0.6,
}
STATUSES = {
    Status.HAPPENED: 1.0,
    Status.ONGOING: 0.91,
    Status.CONDITIONAL: 0.88,
    Status.DENIED: 0.85,
    Status.SCHEDULED: 0.86,
    Status.FORECAST: 0.82,
    Status.THREATENED: 0.82,
    Status.ALLEGED: 0.6,
}
NOMINAL = 0.85
UNREAD = 0.6
UNPLACED = 0.8
GUESSED = 0.9
INFERRED = 0.9
TALK = {Talk.TOLD: 1.0, Talk.ASKED: 0.8, Talk.CHATTER: 0.4}


def confidence(
    timex: Timex,
    article: Article,
    link: Link,
    *,
    status: Status,
    when: When,
    inferred: bool = False,
    guessed: bool = False,
) -> float:
    """Multiply the parts; 0 to 1, for an `inferred` row no more than 0.9.

    `guessed` says that a pronoun was replaced in the headline or the attribution.
    """
    value = _worth(timex.certainty) * STATUSES[status]
    if timex.anchor != "none":
        value *= ORIGINS[article.published_from]
    if link.nominal:
        value *= UNREAD if link.whole else NOMINAL
    if when is When.UNKNOWN:
        value *= UNPLACED
    if guessed:
        value *= GUESSED
    if inferred:
        value = min(value, INFERRED)
    return round(max(0.0, min(1.0, value)), 3)


def in_talk(value: float, talk: Talk) -> float:
    """Lower the confidence of a row whose sentence asks, or greets and thanks."""
    return round(value * TALK[talk], 3)


def _worth(certainty: float) -> float:
    for least, share in DATES:
        if certainty >= least:
            return share
    return certainty
