"""Time expressions: recognize, compose, anchor, resolve.

`timexes` and `tag` read and place every expression of a text; `explain` shows every candidate and its fate;
`calendar_mentions` gives the calendar fields of absolute dates before any year is implied.
"""

from timeline.temporal.explain import Candidate, explain
from timeline.temporal.tagging import CalendarMention, calendar_mentions, parse_day, tag, timexes

__all__ = ["CalendarMention", "Candidate", "calendar_mentions", "explain", "parse_day", "tag", "timexes"]
