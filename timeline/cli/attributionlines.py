"""Scores of attribution told in lines; `--json` gives the same as data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.cli.progress import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.evaluate.attribution import AttributionReport


def attribution_lines(report: AttributionReport, *, examples: int = 0) -> Iterator[str]:
    """Tell the scores with their intervals, then the mistakes; with `examples`, so many of each kind."""
    total, intervals = report.total(), report.intervals()
    yield (
        f"{report.folder} ({report.part}): {len(report.documents)} documents, {total.sentences:.0f} sentences, "
        f"{total.gold:.0f} with a source and a speech cue, {total.system:.0f} attributed by us"
    )
    for measure, score in total.scores().items():
        low, high = intervals[measure]
        yield f"  {measure.replace('_', ' '):<17} {score:.3f} [{low:.3f}, {high:.3f}]"
    for kind, number in sorted(Counter(mistake.kind for mistake in report.mistakes).items()):
        yield f"{kind} {number}"
        for one in report.examples(kind)[:examples]:
            told = f"{one.sort!r}: {one.gold or 'nobody'}, not {one.system or 'nobody'} | {one.sentence}"
            yield "    " + plain(f"{one.document}:{one.start} {told}")
