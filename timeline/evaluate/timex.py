"""Scores of time expressions against gold files, by the protocol of TempEval-3 (UzZaman et al. 2013)."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from timeline.errors import UnknownChoiceError
from timeline.evaluate.counts import Counts, bootstrap, count
from timeline.evaluate.mistakes import Mistake, mistakes_of
from timeline.evaluate.timeml import PARTS, Mention, gold_paths, is_held, is_partial, read_gold
from timeline.temporal import timexes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PLACED = ("DATE", "TIME")


@dataclass(slots=True, kw_only=True)
class DocumentResult:
    """A document's counts over all types and over DATE and TIME alone, and its mistakes.

    `held` tells whether it is kept out of sight; `text_hash` is that of the text, so that runs compare like with like.
    """

    counts: Counts
    dates: Counts
    mistakes: tuple[Mistake, ...]
    text_hash: str
    held: bool


@dataclass(slots=True)
class TimexReport:
    """The results of a folder, by document, in name order.

    Where its gold is `partial`, scores are shares of the gold (recall), and what stands beside it is no mistake.
    """

    folder: str
    part: str
    results: dict[str, DocumentResult] = field(default_factory=dict)
    partial: bool = False

    @property
    def documents(self) -> Mapping[str, Counts]:
        """Counts a document, of all types."""
        return {name: result.counts for name, result in self.results.items()}

    @property
    def mistakes(self) -> list[Mistake]:
        """All mistakes, document by document."""
        return [mistake for result in self.results.values() for mistake in result.mistakes]

    def total(self) -> Counts:
        """Return the counts of all documents together."""
        return sum((result.counts for result in self.results.values()), Counts())

    def total_dates(self) -> Counts:
        """Return the counts of DATE and TIME in all documents together."""
        return sum((result.dates for result in self.results.values()), Counts())

    def interval(self, measure: str, *, samples: int = 1000) -> tuple[float, float]:
        """Bootstrap 95 % interval of a measure over documents, with a fixed seed."""
        return bootstrap(list(self.documents.values()), samples=samples)[measure]

    def sealed(self) -> TimexReport:
        """Return the report without the words of mistakes in held-out documents; counts and classes stay."""
        results = {
            name: replace(result, mistakes=tuple(mistake.sealed() for mistake in result.mistakes))
            if result.held
            else result
            for name, result in self.results.items()
        }
        return replace(self, results=results)

    def classes(self) -> Counter[tuple[str, str, str]]:
        """Count the mistakes by kind, detail and sort; see `Mistake`."""
        return Counter((mistake.kind, mistake.detail, mistake.sort) for mistake in self.mistakes)

    def examples(self, kind: str, detail: str, sort: str) -> list[Mistake]:
        """List the mistakes of a class whose words are not withheld."""
        return [
            mistake
            for mistake in self.mistakes
            if (mistake.kind, mistake.detail, mistake.sort) == (kind, detail, sort) and not mistake.is_sealed
        ]

    def as_dict(self, *, examples: int = 0) -> dict[str, object]:
        """Return the scores as plain data, for JSON; with `examples`, so many mistakes of each class."""
        results = self.results.values()
        intervals = bootstrap([result.counts for result in results])
        date_intervals = bootstrap([result.dates for result in results])
        return {
            "folder": self.folder,
            "part": self.part,
            "partial": self.partial,
            "documents": len(self.results),
            "gold": self.total().gold,
            "system": self.total().system,
            "scores": {name: round(score, 2) for name, score in self.total().scores().items()},
            "interval": {name: [round(end, 2) for end in ends] for name, ends in intervals.items()},
            "date_and_time": {name: round(score, 2) for name, score in self.total_dates().scores().items()},
            "date_and_time_interval": {name: [round(end, 2) for end in ends] for name, ends in date_intervals.items()},
            "mistakes": dict(sorted(Counter(mistake.kind for mistake in self.mistakes).items())),
            "classes": [
                {"kind": kind, "detail": detail, "sort": sort, "count": number}
                | (
                    {"examples": [one._asdict() for one in self.examples(kind, detail, sort)[:examples]]}
                    if examples
                    else {}
                )
                for (kind, detail, sort), number in sorted(self.classes().items(), key=lambda one: (-one[1], one[0]))
            ],
        }


def score_folder(folder: Path, *, part: str = "all") -> TimexReport:
    """Score the package's reading of every gold file of a folder.

    Parameters
    ----------
    folder
        A folder of TimeML files, or of CAT files (MEANTIME), which mark only some of the times; or one file.
    part
        `all`; `held` for every fourth document in name order, kept out of sight while rules are written; `seen` for
        the others.

    Raises
    ------
    EvaluationInputError
        Where there is no such file, or one is broken.
    UnknownChoiceError
        Where there is no such part.
    """
    if part not in PARTS:
        raise UnknownChoiceError("part", part, PARTS)
    paths = gold_paths(folder)
    report = TimexReport(str(folder), part, partial=any(map(is_partial, paths)))
    for at, path in enumerate(paths):
        if part == "all" or is_held(at) == (part == "held"):
            report.results[path.name] = _score(path, held=is_held(at))
    return report


def _score(path: Path, *, held: bool) -> DocumentResult:
    partial = is_partial(path)
    text, created, gold = read_gold(path)
    day = created[:10] if created and re.match(r"\d{4}-\d{2}-\d{2}", created) else None
    system = [Mention(x.start, x.end, x.text, x.type.value, x.value, x.name) for x in timexes(text, day)]
    return DocumentResult(
        counts=count(gold, system, partial=partial),
        dates=count(*([x for x in one if x.type in _PLACED] for one in (gold, system)), partial=partial),
        mistakes=tuple(mistakes_of(path.name, text, day, gold, system, partial=partial)),
        text_hash=hashlib.sha256(text.encode()).hexdigest()[:16],
        held=held,
    )
