"""Scores of summaries, in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.evaluate.tls.score import average

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.evaluate.tls.run import TlsReport
    from timeline.evaluate.tls.runs import TlsComparison

_NAMES = {"ar1": "AR1", "ar2": "AR2", "date_f1": "Date-F1"}


def tls_lines(report: TlsReport) -> Iterator[str]:
    """Tell the scores of all timelines, and of each."""
    yield f"{report.folder}: {len(report.tasks)} timelines"
    for name, score in report.scores().items():
        yield f"  {_NAMES[name]:8} {score:.4f}"
    for task, scores in report.tasks.items():
        own = "  ".join(f"{_NAMES[name]} {score:.3f}" for name, score in average([scores]).items())
        yield f"    {task}: {own}"


def comparison_lines(change: TlsComparison) -> Iterator[str]:
    """Tell what has changed, and how likely chance alone is to do that."""
    yield f"against the stored run, {change.tasks} timelines:"
    for name, (before, after, p) in change.scores.items():
        yield f"  {_NAMES[name]:8} {after - before:+.4f} (from {before:.4f}, p = {p:.3f})"
    if change.left_out:
        yield f"  not in the stored run: {', '.join(change.left_out)}"
