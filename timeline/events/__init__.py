"""What a time expression dates: trigger, status, attribution, actors, places and class."""

from timeline.events.extract import extract_events

__all__ = ["extract_events"]
