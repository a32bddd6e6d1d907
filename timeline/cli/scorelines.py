"""Scores told in lines: tables for people; `--json` gives the same as data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.cli.progress import plain
from timeline.evaluate.classes import expected, found
from timeline.evaluate.counts import MEASURES, bootstrap
from timeline.evaluate.mistakes import KINDS
from timeline.evaluate.recognizers.judge import CONVENTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.evaluate.classes import ClassReport
    from timeline.evaluate.counts import Counts
    from timeline.evaluate.mistakes import Mistake
    from timeline.evaluate.pages import PageScores
    from timeline.evaluate.recognizers import RecognizersReport
    from timeline.evaluate.rows import RowScores
    from timeline.evaluate.timex import TimexReport
    from timeline.evaluate.timex_runs import Change, Comparison

_COLUMN = 21


def pages_lines(scores: PageScores, name: str, *, examples: int = 0) -> Iterator[str]:
    """Tell how pages were dated, how long one took, and so many mistakes."""
    yield (
        f"{name}: {scores.pages} pages, {scores.right} right, {scores.wrong} wrong, {scores.missing} missing, "
        f"{scores.invented} made up, {scores.undated} rightly without a date; {scores.milliseconds} ms a page"
    )
    for mistake in scores.mistakes[:examples]:
        told = f"gold {mistake.gold or 'none'}, found {mistake.found or 'none'}: {mistake.note[:120]}"
        yield f"  {plain(mistake.name)}: {plain(told)}"


def timex_lines(report: TimexReport, *, examples: int = 0) -> Iterator[str]:
    """Tell a report: scores with intervals, then the mistakes by class.

    Parameters
    ----------
    report
        Of one folder.
    examples
        How many mistakes to show for each class; without any, classes of one share a line.
    """
    total, results = report.total(), report.results.values()
    found = "which marks only some of the times" if report.partial else f"{total.system} found"
    yield (
        f"{report.folder} ({report.part}): {len(report.results)} documents, "
        f"{total.gold} expressions in the gold, {found}"
    )
    yield _row("recall [95 %]" if report.partial else "F1 [95 %]", MEASURES)
    yield _scores("all types", [result.counts for result in results], total)
    yield _scores("DATE and TIME", [result.dates for result in results], report.total_dates())
    by_kind = Counter(mistake.kind for mistake in report.mistakes)
    for kind in KINDS:
        if by_kind[kind]:
            yield ""
            yield f"{kind} {by_kind[kind]}"
            yield from _classes(report, kind, examples)
    if examples and any(mistake.is_sealed for mistake in report.mistakes):
        yield ""
        yield "mistakes in held-out documents are counted, not shown (--reveal shows them)"


def _classes(report: TimexReport, kind: str, examples: int) -> Iterator[str]:
    by_detail: dict[str, Counter[str]] = {}
    for (of, detail, sort), number in report.classes().items():
        if of == kind:
            by_detail.setdefault(detail, Counter())[sort] = number
    for detail, sorts in sorted(by_detail.items(), key=lambda one: (-one[1].total(), one[0])):
        if detail:
            yield f"  {sorts.total():>4}  {detail}"
        indent = "        " if detail else "  "
        ranked = sorted(sorts.items(), key=lambda one: (-one[1], one[0]))
        for sort, number in ranked:
            if number > 1 or examples:
                yield f"{indent}{number:>4}  {sort}"
                yield from (f"{indent}      {_mistake(one)}" for one in report.examples(kind, detail, sort)[:examples])
        if not examples and (single := [sort for sort, number in ranked if number == 1]):
            yield f"{indent}   1  each: {', '.join(single)}"


def _mistake(mistake: Mistake) -> str:
    told = f"{mistake.gold or 'nothing'} -> {mistake.system or 'nothing'} | {mistake.context}"
    return plain(f"{mistake.document}:{mistake.start} {'(held out)' if mistake.is_sealed else told}")


def _scores(name: str, documents: Sequence[Counts], total: Counts) -> str:
    scores, ends = total.scores(), bootstrap(documents)
    cells = [f"{scores[one]:.1f} [{ends[one][0]:.1f}, {ends[one][1]:.1f}]" for one in MEASURES]
    return _row(name, cells)


def _row(name: str, cells: Sequence[str]) -> str:
    return f"{name:<15}" + "".join(f"{cell:<{_COLUMN}}" for cell in cells).rstrip()


def comparison_lines(comparison: Comparison, *, examples: int = 10) -> Iterator[str]:
    """Tell what has changed since a stored run; `examples` of the new, the gone and the otherwise wrong are shown."""
    yield ""
    yield f"against the stored run: {comparison.documents} documents"
    if comparison.left_out:
        yield plain(f"not in the stored run, or with another text: {', '.join(comparison.left_out)}")
    yield _row("change [95 %]", MEASURES)
    yield _row("all types", _changes(comparison.scores))
    yield _row("DATE and TIME", _changes(comparison.dates))
    for name, mistakes in (
        ("new mistakes", comparison.new),
        ("mistakes gone", comparison.gone),
        ("still wrong, with another answer", comparison.otherwise),
    ):
        yield f"{name}: {len(mistakes)}"
        for mistake in mistakes[:examples]:
            detail = f" ({mistake.detail})" if mistake.detail else ""
            yield f"    {mistake.kind}{detail}, {mistake.sort}: {_mistake(mistake)}"
        if len(mistakes) > examples:
            yield f"    and {len(mistakes) - examples} more"


def recognizers_lines(report: RecognizersReport, *, examples: int = 0) -> Iterator[str]:
    """Tell a report on the files of Recognizers-Text: shares, conventions, errors; `examples` of each error."""
    data = report.as_dict()
    left_out = {"any": ", without those that some platform does not support", "all": ""}.get(
        report.platform, f", without those that {report.platform} does not support"
    )
    yield f"cases with an interval{left_out}; {data['without_interval']} more have none"
    yield _shares("", "right", "share", "but conventions")
    for name, tally in data["files"].items():
        yield _shares(name, *_tally(tally))
    yield _shares("total", *_tally(data["total"]))
    yield ""
    yield "total by whose unsupported cases are left out"
    for name, tally in data["platforms"].items():
        yield _shares(f"  {name}", *_tally(tally))
    yield ""
    yield "conventions of theirs by which the answers differ (expressions)"
    yield f"{data['one_of_several_readings']:>6}  past and future are both given: ours is one of them, and right"
    for name, number in data["conventions"].items():
        yield f"{number:>6}  {name}"
    yield ""
    yield f"errors (expressions); {data['extra_expressions']} of ours stand where the files have none"
    differences = [one for one in report.differences() if one.outcome != CONVENTION]
    for name, number in data["errors"].items():
        yield f"{number:>6}  {name}"
        for one in [one for one in differences if f"{one.outcome} {one.shape}" == name][:examples]:
            yield "        " + plain(f"{one.file}: {one.text!r} is {one.gold}, not {one.ours or 'nothing'}")
    if data["extents"]:
        yield ""
        yield f"{'extents only':<32}{'expressions':>14}{'found':>8}{'same':>8}"
    for name, extents in data["extents"].items():
        yield f"{name:<32}{extents['expressions']:>14}{extents['found']:>8}{extents['same']:>8}"


def _tally(tally: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        f"{tally['right']} of {tally['cases']}",
        f"{100 * tally['share']:.1f} %",
        f"{100 * tally['share_but_for_conventions']:.1f} %",
    )


def _shares(name: str, right: str, share: str, agrees: str) -> str:
    return f"{name:<32}{right:>14}{share:>10}{agrees:>18}"


def rows_lines(scores: RowScores, name: str, *, examples: int = 0) -> Iterator[str]:
    """Tell the scores of rows; with `examples`, so many errors of each kind."""
    data = scores.as_dict()
    yield f"{name}: {scores.articles} articles, {scores.gold} gold events, {scores.rows} rows"
    for measure in ("precision", "recall", "f1", "bounds", "status", "attribution", "false_facts"):
        yield f"  {measure.replace('_', ' '):<12} {data[measure]:.3f}"
    for kind, number in sorted(Counter(error.kind for error in scores.errors).items()):
        yield f"{kind} {number}"
        for error in [error for error in scores.errors if error.kind == kind][:examples]:
            expected, found = error.expected or "nothing", error.found or "nothing"
            yield "    " + plain(f"{error.article}:{error.char_start} {error.expression!r} is {expected}, not {found}")


def class_lines(report: ClassReport, *, examples: int = 0) -> Iterator[str]:
    """Tell the scores of class, actor and recipient; with `examples`, so many errors of each kind."""
    yield f"{report.folder} ({report.part}): {len(report.results)} sentences"
    ends = report.intervals()
    for name, value in report.scores().items():
        low, high = ends[name]
        yield f"  {name.replace('_', ' '):<20} {value:.3f} [{low:.3f}, {high:.3f}]"
    for (gold, read), number in report.confusions():
        yield f"{number:>4}  {gold} read as {read}"
    if not examples:
        return
    for kind in ("class", "actor", "recipient"):
        wrong = [one for of, one in report.errors() if of == kind]
        yield f"{kind} {len(wrong)}"
        for one in wrong[:examples]:
            told, ours = expected(kind, one) or "nobody", found(kind, one) or "nothing"
            yield "    " + plain(f"{one.gold.name}: {told}, not {ours} | {one.gold.text}")


def _changes(changes: Mapping[str, Change]) -> list[str]:
    return [
        f"{change.after - change.before:+.2f} [{change.low:+.2f}, {change.high:+.2f}]" for change in changes.values()
    ]
