"""The same event in several articles: block, compare, cluster."""

from timeline.merge.merged import explain_merges, merge

__all__ = ["explain_merges", "merge"]
