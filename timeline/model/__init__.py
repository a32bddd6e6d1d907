"""The nouns of the data path: Article, Sentence, Timex, Interval, Event."""

from timeline.model.civil import CivilTime, days_in_month, is_leap
from timeline.model.event import Event, EventClass, Status
from timeline.model.interval import Bound, Extent, Granularity, Interval
from timeline.model.text import Article, Direction, Kind, PublishedFrom, Sentence, Timex, TimexType, text_hash

__all__ = [
    "Article",
    "Bound",
    "CivilTime",
    "Direction",
    "Event",
    "EventClass",
    "Extent",
    "Granularity",
    "Interval",
    "Kind",
    "PublishedFrom",
    "Sentence",
    "Status",
    "Timex",
    "TimexType",
    "days_in_month",
    "is_leap",
    "text_hash",
]
