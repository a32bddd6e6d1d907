"""Loaded once, before processes are started from it: what each of them would load otherwise."""

from timeline.events import extract_events
from timeline.scale.work import work
from timeline.temporal import tag

__all__ = ["extract_events", "tag", "work"]
