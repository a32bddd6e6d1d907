"""Scores of merging told in lines; `--json` gives the same as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.cli.progress import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.evaluate.merge import MergeReport

_NAMES = {"bcubed": "B-cubed", "pair": "pairs", "across": "pairs across documents"}


def merge_lines(report: MergeReport, *, examples: int = 0) -> Iterator[str]:
    """Tell a report: scores, B-cubed with intervals; with `examples`, so many missed and so many wrong pairs."""
    scores, ends = report.scores(), report.intervals()
    instances = len({telling.instance for telling in report.tellings})
    yield (
        f"{report.folder} ({report.part}): {report.documents} documents, {len(report.tellings)} mentions of "
        f"{instances} events"
    )
    yield f"  {'':<23} precision              recall                 F1"
    for measure, name in _NAMES.items():
        cells = []
        for side in ("precision", "recall", "f1"):
            low_high = ends.get(f"{measure}_{side}")
            cells.append(
                f"{scores[f'{measure}_{side}']:.3f}" + (f" [{low_high[0]:.3f}, {low_high[1]:.3f}]" if low_high else "")
            )
        yield f"  {name:<23} " + "".join(f"{cell:<23}" for cell in cells).rstrip()
    yield f"  B-cubed F1 if nothing were merged {scores['never_merged_f1']:.3f}"
    yield f"  {scores['same_time']:.3f} of the pairs of one event have one time, and so can be found"
    for kind in ("missed", "wrong"):
        mistakes = report.mistakes(kind)
        yield f"{kind} {len(mistakes)}"
        for one in mistakes[:examples]:
            told = (f"{telling.document} {telling.block} {telling.words}" for telling in (one.one, one.other))
            yield "    " + plain(" | ".join(told))
    if report.part != "seen":
        yield "mistakes in held-out documents are not counted, and not shown"
