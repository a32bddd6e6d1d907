"""Seasons of the south: what a report from Sydney calls summer begins in December."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from timeline.languages.en.southern import NORTHERN, SOUTHERN_LANDS, SOUTHERN_TOWNS
from timeline.temporal.expression import replace
from timeline.temporal.periods import SOUTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Sentence
    from timeline.temporal.document import Reading

_DATELINE = re.compile(
    r"([A-Z]{3,}(?: [A-Z]{2,}){0,2})(?:, ([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}))? *(?:\([\w /]+\) *)?(?:-|–|—)"
)
_OPENING = 4
"""Sentences, of which one may be the headline, another the byline."""


def is_southern(sentences: Iterable[Sentence]) -> bool:
    """Whether the dateline of a text names a town of the south, beyond doubt."""
    for sentence, _ in zip(sentences, range(_OPENING), strict=False):
        found = _DATELINE.match(sentence.text.lstrip())
        if found is not None:
            town, land = found[1].lower(), (found[2] or "").lower()
            return town in SOUTHERN_TOWNS and (not land or land in SOUTHERN_LANDS)
    return False


def with_southern_seasons(readings: Sequence[Reading], sentences: Iterable[Sentence]) -> list[Reading]:
    """Turn the seasons of a report from the south, where the sentence does not look to the north."""
    seasonal = any("season" in x.fields for reading in readings for x in reading.chosen)
    if not seasonal or not is_southern(sentences):
        return list(readings)
    return [
        dataclasses.replace(
            reading,
            chosen=[
                replace(x, fields={**x.fields, "season": SOUTH + x.fields["season"]}) if "season" in x.fields else x
                for x in reading.chosen
            ],
        )
        if NORTHERN.isdisjoint(reading.tokens.lowers)
        else reading
        for reading in readings
    ]
