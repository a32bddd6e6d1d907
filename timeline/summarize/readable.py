"""Which of the sentences chosen for a day a reader is shown, and in what words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from timeline.languages.en.openings import SPEAKER
from timeline.merge.compare import overlap
from timeline.merge.outcome import FACTS
from timeline.model import Bound, Status
from timeline.summarize.opening import points_back
from timeline.summarize.worth import worths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.merge.mention import Mention

SAME_WORDS = 0.85
NEAR = pd.Timedelta(days=7)
_FEWEST = 4
_TALK = 0.5
_AHEAD_OF_PAST = re.compile(r"\bwould\b")
"""What was then to come is told as such by whoever said it, whom a headline leaves out."""
_LABEL = re.compile(rf"\s*{SPEAKER}")
_FACT, _TOLD, _ALONE, _REST = range(4)
"""How fit a sentence is to be shown: it tells a fact of just that day, it tells something, it can be read alone."""


def fittest(
    frame: pd.DataFrame, mentions: Sequence[Mention], days: Sequence[Sequence[int]], sentences: int | None
) -> list[list[int]]:
    """Choose the rows that a reader is shown of each day.

    First what tells a fact of just that day and can be read alone, then what tells anything, among equals the closest
    to the day. What a day of the same week has told already gives way to another fact, if the day has one.

    Parameters
    ----------
    frame, mentions
        A summary, and its rows as `mentions_of` reads them.
    days
        The rows of each day, closest first; the day that matters most comes first.
    sentences
        How many a day at most; None for all, then in their order.
    """
    if sentences is None:
        return [list(places) for places in days]
    fitness, starts = _fitness(frame), frame["start"].dt.normalize()
    shown: list[list[int]] = []
    before: list[int] = []
    for places in days:
        near = [place for place in before if abs(starts.iloc[place] - starts.iloc[places[0]]) <= NEAR]
        repeated = {at for at in places if any(overlap(mentions[at], mentions[one]) >= SAME_WORDS for one in near)}
        ordered = sorted(places, key=lambda place: fitness[place])
        facts = [place for place in ordered if fitness[place] == _FACT and place not in repeated]
        first = (facts or ordered)[0]
        told = [first, *(place for place in ordered if place not in {first, *repeated})][:sentences]
        shown.append(told)
        before.extend(told)
    return shown


def line_of(headline: str | None, sentence: str | None) -> str:
    """Tell a row in one line: its headline, or its sentence where that does not read alone."""
    from timeline.events.shorten import shorten  # noqa: PLC0415 (heavy)

    line, whole = headline or "", sentence or ""
    if not whole or (reads_alone(line) and _AHEAD_OF_PAST.search(line) is None):
        return line
    told = shorten(_LABEL.sub("", whole))
    return told if reads_alone(told) else line or told


def reads_alone(line: str) -> bool:
    """Whether a line can be read alone: whole, pointing nowhere back, and nobody's talk."""
    (worth,) = worths([line], [None])
    begins = line[:1].isupper() or line[:1].isdecimal()
    return bool(begins and len(line.split()) >= _FEWEST and worth > _TALK and not points_back(line))


def _fitness(frame: pd.DataFrame) -> list[int]:
    sentences = frame["sentence"].fillna("").tolist()
    lines = map(line_of, frame["headline"].fillna(""), sentences)
    spoken = worths(sentences, [None] * len(sentences)) < _TALK
    alone = np.array([reads_alone(line) for line in lines], dtype=bool) & ~spoken
    certain = frame["status"].eq(Status.HAPPENED) | frame["status"].isin(FACTS) & frame["category"].notna()
    fact = (certain & frame["bound"].eq(Bound.EXACT)).to_numpy(dtype=bool)
    told = frame["status"].notna().to_numpy(dtype=bool)
    return [int(kind) for kind in np.select([~alone, fact, told], [_REST, _FACT, _TOLD], _ALONE)]
