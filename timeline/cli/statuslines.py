"""Scores of status told in lines; `--json` gives the same as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.progress import plain
from timeline.evaluate.status import CLASSES, ranked
from timeline.evaluate.status_gold import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.evaluate.status import StatusReport

_COLUMN = 26


def status_lines(report: StatusReport, *, examples: int = 0) -> Iterator[str]:
    """Tell a report: scores with intervals, the classes, the mistakes by kind; with `examples`, so many of each."""
    scores, ends, support = report.scores(), report.intervals(), report.support()

    def told(name: str) -> str:
        low, high = ends[name]
        return f"{scores[name]:.3f} [{low:.3f}, {high:.3f}]"

    yield f"{report.folder} ({report.part}): {len(report.documents)} documents, {report.predicates} predicates"
    yield f"  {'accuracy':<12} {told('accuracy')}, always happened {scores['always_happened']:.3f}"
    if report.form == COLUMNS:
        yield f"  {'':<12} {told('accuracy_unscheduled')} with what is scheduled as uncertain"
    yield f"  {'macro-F1':<12} {told('macro_f1')}"
    yield f"  {'class':<12} {'gold':>5}  {'precision [95 %]':<{_COLUMN}}recall [95 %]"
    for name in CLASSES[report.form]:
        yield f"  {name:<12} {support[name]:>5}  {told(f'{name}_precision'):<{_COLUMN}}{told(f'{name}_recall')}"
    for (gold, system, status), number in ranked(report.confusions()):
        yield f"{number:>5}  {gold or 'none'} judged {system or 'none'} ({status})"
        for one in report.examples(gold, system, status)[:examples]:
            yield "         " + plain(f"{one['document']}:{one['start']} {one['cue'] or '-'} | {one['context']}")
    if report.part != "seen":
        yield "mistakes in held-out documents are not counted by kind, and not shown"
