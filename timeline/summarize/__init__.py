"""Which dates matter, and which sentences tell them."""

from timeline.summarize.summary import summarize

__all__ = ["summarize"]
