"""Scores of status against gold corpora of factuality (UW, MEANTIME)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from timeline.errors import UnknownChoiceError
from timeline.evaluate.bootstrap import intervals
from timeline.evaluate.status_gold import CAT, COLUMNS, GoldDocument, read_status_gold
from timeline.evaluate.timeml import PARTS, is_held
from timeline.events.asked import verdicts
from timeline.model import Article, Status
from timeline.temporal import tag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy.typing as npt

    from timeline.events.annotator import Annotator
    from timeline.events.verdict import Verdict

CLASSES = {
    COLUMNS: ("happened", "uncertain", "denied"),
    CAT: ("happened", "future", "uncertain", "negated"),
}
DECIDING = {COLUMNS: CLASSES[COLUMNS], CAT: ("happened",)}
"""The classes in which gold and system must agree for a predicate to be right."""

SCALES: dict[str, dict[Status, tuple[str, ...]]] = {
    COLUMNS: {
        Status.HAPPENED: ("happened",),
        Status.ONGOING: ("happened",),
        Status.ALLEGED: ("uncertain",),
        Status.SCHEDULED: ("happened",),
        Status.FORECAST: ("uncertain",),
        Status.THREATENED: ("uncertain",),
        Status.CONDITIONAL: ("uncertain",),
        Status.DENIED: ("denied",),
    },
    CAT: {
        Status.HAPPENED: ("happened",),
        Status.ONGOING: ("happened",),
        Status.ALLEGED: ("uncertain",),
        Status.SCHEDULED: ("future",),
        Status.FORECAST: ("future", "uncertain"),
        Status.THREATENED: ("future", "uncertain"),
        Status.CONDITIONAL: ("future", "uncertain"),
        Status.DENIED: ("negated",),
    },
}
"""What each status says on the scale of a corpus; what has no status is taken as happened.

The columns grade how sure the text is that something is, was or will be so, and know no time: what is scheduled is at
the sure end. The accuracy with the scheduled as uncertain is given beside it.
"""

_AROUND = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusMistake:
    """A predicate judged wrongly: `gold` and `system` are classes joined by "+", `cue` the word that decided."""

    document: str
    start: int
    gold: str
    system: str
    status: str
    cue: str
    context: str


@dataclass(slots=True)
class StatusCounts:
    """Counts of a document: predicates, right ones, and for each class how often gold, system and both have it.

    `right_unscheduled` are those right if what is scheduled counted as uncertain.
    """

    predicates: int = 0
    right: int = 0
    right_unscheduled: int = 0
    gold: Counter[str] = field(default_factory=Counter)
    system: Counter[str] = field(default_factory=Counter)
    both: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class StatusReport:
    """The counts of a folder, by document in name order, and the mistakes; those of held-out documents are not kept."""

    folder: str
    part: str
    form: str
    documents: list[StatusCounts] = field(default_factory=list)
    mistakes: list[StatusMistake] = field(default_factory=list)

    @property
    def predicates(self) -> int:
        """How many predicates are judged."""
        return sum(counts.predicates for counts in self.documents)

    def support(self) -> dict[str, int]:
        """How often the gold has each class."""
        return {name: sum(counts.gold[name] for counts in self.documents) for name in CLASSES[self.form]}

    def scores(self) -> dict[str, float]:
        """Accuracy, also with scheduled as uncertain and of "always happened", macro-F1, each class; shares."""
        table = _table(_matrix(self.documents, self.form).sum(axis=0, keepdims=True), self.form)
        return {name: float(column[0]) for name, column in table.items()}

    def intervals(self) -> dict[str, tuple[float, float]]:
        """Bootstrap 95 % intervals of the scores over documents, with a fixed seed; (0, 0) without documents."""
        return intervals(_matrix(self.documents, self.form), lambda rows: _table(rows, self.form))

    def confusions(self) -> Counter[tuple[str, str, str]]:
        """Count the mistakes that are kept by gold, system and status."""
        return Counter((one.gold, one.system, one.status) for one in self.mistakes)

    def as_dict(self, *, examples: int = 0) -> dict[str, object]:
        """Return everything as plain data, for JSON; with `examples`, so many mistakes of each kind."""
        return {
            "folder": self.folder,
            "part": self.part,
            "format": self.form,
            "documents": len(self.documents),
            "predicates": self.predicates,
            "support": self.support(),
            "scores": {name: round(score, 4) for name, score in self.scores().items()},
            "interval": {name: [round(end, 4) for end in ends] for name, ends in self.intervals().items()},
            "mistakes": [
                {"gold": gold, "system": system, "status": status, "count": number}
                | ({"examples": self.examples(gold, system, status)[:examples]} if examples else {})
                for (gold, system, status), number in ranked(self.confusions())
            ],
        }

    def examples(self, gold: str, system: str, status: str) -> list[dict[str, object]]:
        """List the mistakes of one kind as plain data."""
        return [
            {"document": one.document, "start": one.start, "cue": one.cue, "context": one.context}
            for one in self.mistakes
            if (one.gold, one.system, one.status) == (gold, system, status)
        ]


def ranked(confusions: Counter[tuple[str, str, str]]) -> list[tuple[tuple[str, str, str], int]]:
    """Sort kinds of mistakes, the commonest first."""
    return sorted(confusions.items(), key=lambda one: (-one[1], one[0]))


def score_status(folder: Path, *, part: str = "all", annotator: Annotator | None = None) -> StatusReport:
    """Score the package's status at every predicate that the gold files of a folder judge.

    Parameters
    ----------
    folder
        A folder of gold files or one file; columns or CAT XML is told by their content.
    part
        `all`; `held` for every fourth document in name order (in columns: every fourth sentence), kept out of sight
        while rules are written; `seen` for the others.
    annotator
        A pipeline that helps to read; None for the rules alone.

    Raises
    ------
    EvaluationInputError
        Where there is no gold, or it is broken.
    UnknownChoiceError
        Where there is no such part.
    """
    if part not in PARTS:
        raise UnknownChoiceError("part", part, PARTS)
    form, documents = read_status_gold(folder)
    report = StatusReport(str(folder), part, form)
    for at, document in enumerate(documents):
        if part == "all" or is_held(at) == (part == "held"):
            counts, mistakes = _score(document, form, annotator)
            report.documents.append(counts)
            report.mistakes.extend([] if is_held(at) else mistakes)
    return report


def _score(document: GoldDocument, form: str, annotator: Annotator | None) -> tuple[StatusCounts, list[StatusMistake]]:
    counts = StatusCounts()
    mistakes = []
    for gold, verdict in zip(document.predicates, _judged(document, annotator), strict=True):
        status = verdict.status if verdict is not None else Status.HAPPENED
        system = frozenset(SCALES[form][status])
        deciding = frozenset(DECIDING[form])
        counts.predicates += 1
        counts.gold.update(gold.classes)
        counts.system.update(system)
        counts.both.update(gold.classes & system)
        right = gold.classes & deciding == system & deciding
        counts.right += right
        in_columns = form == COLUMNS and status is Status.SCHEDULED
        counts.right_unscheduled += gold.classes == {"uncertain"} if in_columns else right
        if gold.classes != system:
            before, after = max(0, gold.start - _AROUND), gold.end + _AROUND
            text = document.text
            context = f"{text[before : gold.start]}<{text[gold.start : gold.end]}>{text[gold.end : after]}"
            mistakes.append(
                StatusMistake(
                    document=document.name,
                    start=gold.start,
                    gold="+".join(sorted(gold.classes)),
                    system="+".join(sorted(system)),
                    status=status.value,
                    cue=verdict.cue if verdict is not None else "",
                    context=" ".join(context.split()),
                )
            )
    return counts, mistakes


def _judged(document: GoldDocument, annotator: Annotator | None) -> list[Verdict | None]:
    day = document.published
    published = dt.datetime(day.year, day.month, day.day) if day is not None else None  # noqa: DTZ001 (civil time)
    article = Article(article_id=document.name, text=document.text, published=published)
    timexes = tag(document.sentences, published)
    spans = [(one.start, one.end) for one in document.predicates]
    return verdicts(article, document.sentences, timexes, spans, annotator)


def _matrix(documents: Sequence[StatusCounts], form: str) -> npt.NDArray[np.float64]:
    """Lay the counts out as rows: predicates, right, right unscheduled, then gold, system and both for each class."""
    rows = [
        [
            counts.predicates,
            counts.right,
            counts.right_unscheduled,
            *(tally[name] for name in CLASSES[form] for tally in (counts.gold, counts.system, counts.both)),
        ]
        for counts in documents
    ]
    return np.array(rows, dtype=np.float64).reshape(len(rows), 3 + 3 * len(CLASSES[form]))


def _table(rows: npt.NDArray[np.float64], form: str) -> dict[str, npt.NDArray[np.float64]]:
    predicates, right, unscheduled, *tallies = rows.T
    table = {
        "accuracy": _share(right, predicates),
        "accuracy_unscheduled": _share(unscheduled, predicates),
        "always_happened": _share(tallies[0], predicates),
    }
    f1 = []
    for at, name in enumerate(CLASSES[form]):
        gold, system, both = tallies[3 * at : 3 * at + 3]
        table[f"{name}_precision"], table[f"{name}_recall"] = _share(both, system), _share(both, gold)
        f1.append(_share(2 * both, gold + system))
    return table | {"macro_f1": np.mean(f1, axis=0)}


def _share(part: npt.NDArray[np.float64], whole: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.divide(part, whole, out=np.zeros_like(whole), where=whole > 0)
