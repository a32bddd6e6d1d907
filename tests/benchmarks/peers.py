"""Accuracy beside speed: our time tagging and that of others, on the same documents in one run.

    python tests/benchmarks/peers.py FOLDER ... [--held] [--chrono FOLDER] [--plot FILE.png]

FOLDER holds TimeML, or CAT XML (MEANTIME), whose gold marks only some of the times: there each score is recall.
Compared are dateparser's search, datefinder, parsedatetime, timefhuman and, where node has it in the folder that
--chrono names, chrono-node; what is not installed is left out by name. Prints a Markdown table: strict, relaxed and
value F1 (TempEval-3, `timeline.evaluate`), and MB of text a second of CPU time. Every text is read once, as it is in
use; what import takes is not counted.

The others are given every advantage that they have a setting for: days without a direction are past, as in news; of the
moment that they answer, whatever unit the gold names counts (year, quarter, month, week, day, minute), so that a month
which they take for its first day is right. They give no types, hence none are scored, and all they find counts.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import shutil
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import timeline
from timeline.evaluate.counts import Counts, align, count
from timeline.evaluate.timeml import Mention, gold_paths, is_held, is_partial, read_gold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

DAY = "2000-01-01"
"""For documents without a publication date."""
Span: TypeAlias = "tuple[int, int, dt.datetime]"
Reader: TypeAlias = "Callable[[str, dt.datetime], Iterator[Span]]"


class Document(NamedTuple):
    """A gold document."""

    text: str
    day: str
    gold: Sequence[Mention]
    partial: bool


class Result(NamedTuple):
    """What a tagger came to on all documents; `failed` are those on which it raised an error."""

    name: str
    counts: Counts
    rate: float
    failed: int


def documents(folders: Sequence[Path], *, held: bool) -> list[Document]:
    """Read the gold; with `held`, only every fourth document, on which no rule of ours was written."""
    paths = [path for folder in folders for at, path in enumerate(gold_paths(folder)) if is_held(at) or not held]
    read = zip(paths, map(read_gold, paths), strict=True)
    return [Document(text, (created or DAY)[:10], gold, is_partial(path)) for path, (text, created, gold) in read]


def with_dateparser() -> Reader:
    """Search with dateparser, which gives no offsets: each expression is looked for behind the one before."""
    from dateparser.search import search_dates  # noqa: PLC0415 (what is not installed is left out)

    def read(text: str, base: dt.datetime) -> Iterator[Span]:
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        at = 0
        for found, moment in search_dates(text, languages=["en"], settings=settings) or ():
            start = text.find(found, at)
            if start >= 0:
                at = start + len(found)
                yield start, at, moment

    return read


def with_datefinder() -> Reader:
    """Search with datefinder."""
    import datefinder  # noqa: PLC0415 (as above)

    def read(text: str, base: dt.datetime) -> Iterator[Span]:
        for moment, (start, end) in datefinder.find_dates(text, index=True, base_date=base):
            yield start, end, moment

    return read


def with_parsedatetime() -> Reader:
    """Search with parsedatetime."""
    import parsedatetime  # noqa: PLC0415 (as above)

    constants = parsedatetime.Constants(usePyICU=False)
    constants.DOWParseStyle = constants.YearParseStyle = -1
    calendar = parsedatetime.Calendar(constants)

    def read(text: str, base: dt.datetime) -> Iterator[Span]:
        for moment, _, start, end, _ in calendar.nlp(text, sourceTime=base) or ():
            yield start, end, moment

    return read


def with_timefhuman() -> Reader:
    """Search with timefhuman, whose answers may be ranges: they begin somewhere."""
    from timefhuman import Direction, tfhConfig, timefhuman  # noqa: PLC0415 (as above)

    def read(text: str, base: dt.datetime) -> Iterator[Span]:
        config = tfhConfig(now=base, direction=Direction.previous, return_matched_text=True)
        for _, (start, end), answer in timefhuman(text, config=config):
            moment = _moment(answer, base)
            if moment is not None:
                yield start, end, moment

    return read


def _moment(answer: Any, base: dt.datetime) -> dt.datetime | None:  # noqa: ANN401 (moments, ranges, lists, durations)
    while isinstance(answer, (tuple, list)) and answer:
        answer = answer[0]
    if isinstance(answer, dt.datetime):
        return answer
    if isinstance(answer, dt.date):
        return dt.datetime.combine(answer, dt.time())
    return dt.datetime.combine(base.date(), answer) if isinstance(answer, dt.time) else None


PEERS: dict[str, Callable[[], Reader]] = {
    "dateparser (search)": with_dateparser,
    "datefinder": with_datefinder,
    "parsedatetime": with_parsedatetime,
    "timefhuman": with_timefhuman,
}


def ours(given: Sequence[Document]) -> Result:
    """Read with this package, types and values as they are."""
    total, seconds = Counts(), 0.0
    gc.collect()  # what import has left, which may fall into any reading
    for document in given:
        start = time.process_time()
        found = timeline.timexes(document.text, document.day)
        seconds += time.process_time() - start
        spans = [Mention(x.start, x.end, x.text, x.type.value, x.value) for x in found]
        total += count(document.gold, spans, partial=document.partial)
    return Result("crisis-timeline", total, _size(given) / seconds, 0)


def peer(name: str, read: Reader, given: Sequence[Document]) -> Result:
    """Read with another one."""
    total, seconds, failed = Counts(), 0.0, 0
    gc.collect()
    for document in given:
        base = dt.datetime.fromisoformat(document.day)
        start = time.process_time()
        try:
            spans = list(read(document.text, base))
        except Exception:  # noqa: BLE001 (it is counted)
            spans = []
            failed += 1
        seconds += time.process_time() - start
        total += _counts(document, spans)
    return Result(name, total, _size(given) / seconds, failed)


def chrono(folder: Path, given: Sequence[Document]) -> Result:
    """Read with chrono-node in one process of node, which takes its own time."""
    program = [shutil.which("node") or "node", str(Path(__file__).with_name("chrono.mjs"))]
    lines = "".join(json.dumps({"text": document.text, "day": document.day}) + "\n" for document in given)
    done = subprocess.run(program, input=lines, capture_output=True, check=True, text=True, cwd=folder)  # noqa: S603
    total, seconds = Counts(), 0.0
    for document, line in zip(given, done.stdout.splitlines(), strict=True):
        answer = json.loads(line)
        seconds += answer["seconds"]
        spans = []
        for at, found, (year, month, day, hour, minute) in answer["found"]:
            start = len(document.text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "ignore"))
            if 0 < year <= dt.MAXYEAR:
                spans.append((start, start + len(found), dt.datetime(year, month, day, hour, minute)))  # noqa: DTZ001
        total += _counts(document, spans)
    return Result("chrono-node", total, _size(given) / seconds, 0)


def _counts(document: Document, spans: Sequence[Span]) -> Counts:
    """Count; of a moment the form counts that the gold of the expression has."""
    plain = []
    for start, end, moment in spans:
        told = document.text[start:end]
        start += len(told) - len(told.lstrip())  # noqa: PLW2901
        plain.append((Mention(start, start + len(told.strip()), told.strip(), "", moment.date().isoformat()), moment))
    moments = {(mention.start, mention.end): moment for mention, moment in plain}
    found = [mention for mention, _ in plain]
    counts = count(document.gold, found, partial=document.partial)
    pairs = align(document.gold, found)
    counts.right_value = sum(gold.value in _forms(moments[one.start, one.end]) for gold, one in pairs)
    return counts


def _forms(moment: dt.datetime) -> frozenset[str]:
    year, week, _ = moment.isocalendar()
    quarter = f"{moment.year:04d}-Q{(moment.month + 2) // 3}"
    forms = ("%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H", "%Y-%m-%dT%H:%M:%S")
    return frozenset([*(moment.strftime(form) for form in forms), quarter, f"{year:04d}-W{week:02d}"])


def _size(given: Sequence[Document]) -> float:
    return sum(len(document.text.encode()) for document in given) / 1e6


def results(given: Sequence[Document], chrono_in: Path | None) -> Iterator[Result]:
    """Read with everybody who is there."""
    timeline.timexes("on Monday", DAY)
    yield ours(given)
    for name, made in PEERS.items():
        try:
            read = made()
        except ImportError:
            print(f"{name}: not installed, left out", file=sys.stderr)  # noqa: T201
            continue
        yield peer(name, read, given)
    if chrono_in is not None and shutil.which("node") and (chrono_in / "node_modules" / "chrono-node").is_dir():
        yield chrono(chrono_in, given)
    else:
        print("chrono-node: not installed, left out (npm install chrono-node; --chrono FOLDER)", file=sys.stderr)  # noqa: T201


def table(found: Sequence[Result]) -> str:
    """Lay out as Markdown, the most accurate first."""
    lines = ["| | strict F1 | relaxed F1 | value F1 | MB a second | failed |", "| --- | --- | --- | --- | --- | --- |"]
    for one in sorted(found, key=lambda one: -one.counts.scores()["value"]):
        scores = one.counts.scores()
        told = " | ".join(f"{scores[name]:.1f}" for name in ("strict", "relaxed", "value"))
        lines.append(f"| {one.name} | {told} | {one.rate:.3f} | {one.failed or ''} |")
    return "\n".join(lines)


def plot(found: Sequence[Result], path: Path) -> None:
    """Draw value F1 over speed; needs the extra `images`."""
    import plotly.graph_objects as go  # noqa: PLC0415 (heavy)

    places = {one.name: ("top center", "bottom center")[at % 2] for at, one in enumerate(_by_rate(found))}
    figure = go.Figure(
        go.Scatter(
            x=[one.rate for one in found],
            y=[one.counts.scores()["value"] for one in found],
            text=[one.name for one in found],
            mode="markers+text",
            textposition=[places[one.name] for one in found],
            marker={"size": 13, "color": ["#c1121f" if not at else "#4a5568" for at in range(len(found))]},
        )
    )
    figure.update_xaxes(type="log", title="MB of text a second of CPU time (logarithmic)", range=[-1.3, 1.3], dtick=1)
    figure.update_yaxes(title="value F1, percent", range=[0, 100])
    figure.update_layout(template="plotly_white", width=900, height=520, margin={"t": 30, "r": 30})
    figure.write_image(path, scale=1.5)


def _by_rate(found: Sequence[Result]) -> list[Result]:
    return sorted(found, key=lambda one: one.rate)


def main() -> None:
    """Measure, print, draw."""
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--chrono", type=Path, help="where npm has installed chrono-node")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--held", action="store_true", help="only the documents on which no rule of ours was written")
    given = parser.parse_args()
    found = list(results(documents(given.folders, held=given.held), given.chrono))
    print(table(found))  # noqa: T201
    first = found[0].counts.scores()
    better = [
        one.name for one in found[1:] if one.rate > found[0].rate and one.counts.scores()["value"] > first["value"]
    ]
    print(f"\nboth more accurate and faster than we are: {', '.join(better) or 'nobody'}")  # noqa: T201
    if given.plot is not None:
        plot(found, given.plot)


if __name__ == "__main__":
    main()
