"""Which dates matter and which sentences tell them; what was known when, what came true, how it escalated."""

from timeline.summarize.display import SPARE, shown
from timeline.summarize.escalation import course, escalation
from timeline.summarize.forecasts import forecasts
from timeline.summarize.known import as_known_on
from timeline.summarize.summary import summarize

__all__ = ["SPARE", "as_known_on", "course", "escalation", "forecasts", "shown", "summarize"]
