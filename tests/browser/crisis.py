"""A made-up crisis of any size, with every kind of date, status and class, for tests and measurements of the page."""

from __future__ import annotations

import random

import pandas as pd

from timeline.frame.validity import conform
from timeline.model import Bound, EventClass, Extent, Granularity, PublishedFrom, Status

ACTORS = (
    "Northland",
    "Southmark",
    "the Veld council",
    "the border guard",
    "Eastport",
    "the Alliance",
    "rebels",
    "aid agencies",
    "the Lake Republic",
    "President Orrin",
    "the Miners' Union",
    "the High Court",
    "Vale",
    "protesters",
)
PLACES = (
    "Veld",
    "Eastport",
    "Harrow Pass",
    "Lake Ann",
    "Northgate",
    "Tarn",
    "the valley",
    "Mill Bridge",
)
SOURCES = (
    "The Veld Post",
    "Northern Herald",
    "Der Beobachter",
    "Lake Agency",
    "Eastport Times",
    "The Wire",
)
VERBS = (
    "opens",
    "closes",
    "shells",
    "recognizes",
    "warns",
    "rejects",
    "signs",
    "blocks",
    "evacuates",
    "mobilizes",
    "searches",
    "occupies",
    "repairs",
    "leaves",
    "supplies",
    "accuses",
    "detains",
    "frees",
    "crosses",
    "surrounds",
)
THINGS = (
    "the bridge",
    "the port",
    "the armistice line",
    "the radio tower",
    "two villages near the river",
    "the railway to the coast",
    "its embassy",
    "the second convoy",
    "a draft of the treaty",
    "the gas plant",
    "reserve units",
    "the crossing at the mill",
    "the old customs house",
    "forty prisoners",
    "the northern road",
    "a field hospital",
)
TAILS = (
    "while talks went on behind closed doors",
    "after a night of fog and low clouds",
    "as families waited in the school",
    "said two people who were there",
    "in spite of the agreement of the autumn",
    "with fuel for only three more days",
    "despite the heavy rain",
    "before the delegation had left the capital",
    "and called for calm",
    "without giving a reason",
)
FIRST = pd.Timestamp("2022-01-03")
DAYS = {1: 1, 30: 40}
"""How long a crisis of so many events lasts; larger ones last a year and a half."""


def made_up(count: int) -> pd.DataFrame:
    """Make a merged events frame of so many rows; the same for the same count."""
    dice = random.Random(count)  # noqa: S311 (made-up rows, no secrets)
    span = DAYS.get(count, 540)
    frame = pd.DataFrame([_row(at, dice, span) for at in range(count)])
    for name in ("start", "end", "published", "first_published", "last_published"):
        frame[name] = frame[name].astype("datetime64[s]")
    return conform(frame.sort_values(["start", "end"], na_position="last", kind="stable", ignore_index=True))


def _row(at: int, dice: random.Random, span: int) -> dict[str, object]:
    day = FIRST + pd.Timedelta(days=int(span * dice.betavariate(2, 3)))
    published = day + pd.Timedelta(days=dice.choice((-6, -1, 0, 0, 0, 1, 2, 9)))
    status = dice.choices(list(Status), weights=(40, 8, 8, 12, 14, 5, 5, 8))[0]
    actor, other = dice.sample(ACTORS, 2)
    place, verb, thing = dice.choice(PLACES), dice.choice(VERBS), dice.choice(THINGS)
    number = dice.randrange(3, 900)
    headline = f"{actor[0].upper()}{actor[1:]} {verb} {thing} near {place}"
    words, cells = _date(day, dice)
    sentence = f"{headline} {words}, {dice.choice(TAILS)}, {number} people {dice.choice(TAILS)}."
    begin = sentence.index(words) if words else 0
    articles = dice.choices((1, 2, 3, 8), weights=(70, 18, 8, 4))[0]
    return cells | {
        "event_id": f"{dice.getrandbits(64):016x}",
        "expression": words,
        "headline": headline,
        "status": str(status),
        "category": str(dice.choice(list(EventClass))) if dice.random() < 0.9 else None,
        "intensity": dice.choice((-10.0, -9.0, -5.0, -2.0, 1.0, 4.0, 7.0)),
        "actor": [actor],
        "recipient": [other] if dice.random() < 0.5 else [],
        "places": [place],
        "attribution": [dice.choice(ACTORS)] if dice.random() < 0.6 else [],
        "sentence": sentence,
        "sentence_start": 100,
        "char_start": 100 + begin,
        "char_end": 100 + begin + len(words),
        "article_id": f"article-{at % 400}",
        "title": f"What we know on day {at % 400}",
        "source": SOURCES[at % len(SOURCES)],
        "url": f"https://example.org/{at % 400}",
        "language": "en",
        "published": published,
        "published_from": str(PublishedFrom.GIVEN),
        "confidence": round(dice.uniform(0.2, 0.99), 2),
        "rule": f"“{words}” is read from the day of publication, {published.date()}",
        "n_articles": articles,
        "n_sources": max(1, articles - 1),
        "first_published": published,
        "last_published": published + pd.Timedelta(days=articles - 1),
        "event_ids": [],
        "conflicts": ["another day is given"] if dice.random() < 0.05 else [],
        "outcome": None,
    }


def _date(day: pd.Timestamp, dice: random.Random) -> tuple[str, dict[str, object]]:
    """Choose a kind of date: the words of the text, and the cells that they give."""
    kind = dice.choices(range(7), weights=(62, 6, 6, 6, 6, 8, 6))[0]
    after = day + pd.Timedelta(days=1)
    cells = {"start": day, "end": after, "granularity": "day", "bound": "exact", "extent": "within"}
    month = day.replace(day=1)
    name, number = day.strftime("%B"), day.day
    return [
        (f"on {name} {number}", cells),
        (f"as early as {name} {number}", cells | {"end": pd.NaT, "bound": str(Bound.ON_OR_AFTER)}),
        (f"by {name} {number}", cells | {"start": pd.NaT, "end": after, "bound": str(Bound.ON_OR_BEFORE)}),
        (
            f"in {name} {day.year}",
            cells | {"start": month, "end": month + pd.offsets.MonthBegin(1), "granularity": str(Granularity.MONTH)},
        ),
        (
            f"from {name} {number} for nine days",
            cells | {"end": day + pd.Timedelta(days=9), "extent": str(Extent.THROUGHOUT)},
        ),
        (f"around {name} {number}", cells | {"bound": str(Bound.APPROX)}),
        ("later", cells | {"start": pd.NaT, "end": pd.NaT}),
    ][kind]
