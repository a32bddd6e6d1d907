"""The same event in several articles: block, compare, cluster."""

from timeline.merge.merged import merge

__all__ = ["merge"]
