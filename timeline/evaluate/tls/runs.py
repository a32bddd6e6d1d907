"""Runs kept in a file, and whether a later one is better by more than chance."""

from __future__ import annotations

import json
from dataclasses import asdict, astuple, fields
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.evaluate.timex_runs import StoredRunError
from timeline.evaluate.tls.score import MEASURES, TaskScores, average
from timeline.frame import whole_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from timeline.evaluate.tls.run import TlsReport

_FORMAT = "timeline evaluate tls"
_VERSION = 1
_SEED = 20220224
_SAMPLES = 10_000


class Change(NamedTuple):
    """A score before and after, and how often chance alone gives a difference as large (two-sided)."""

    before: float
    after: float
    p: float


class TlsComparison(NamedTuple):
    """What has changed over the tasks that both runs hold."""

    tasks: int
    left_out: tuple[str, ...]
    scores: Mapping[str, Change]

    def as_dict(self) -> dict[str, Any]:
        """Return the comparison as plain data, for JSON."""
        scores = {
            name: {part: round(number, 4) for part, number in change._asdict().items()}
            for name, change in self.scores.items()
        }
        return {"tasks": self.tasks, "left_out": list(self.left_out), "scores": scores}


def save_run(path: Path, reports: Sequence[TlsReport]) -> None:
    """Store precision and recall of every task, whole or not at all.

    Raises
    ------
    OutputError
        Where the file cannot be written.
    """
    tasks = {name: asdict(scores) for report in reports for name, scores in report.tasks.items()}
    data = {"format": _FORMAT, "version": _VERSION, "tasks": tasks}
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def load_run(path: Path) -> dict[str, TaskScores]:
    """Read a stored run, by task.

    Raises
    ------
    StoredRunError
        Where the file is none, or of another version.
    """
    names = [field.name for field in fields(TaskScores)]
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        stamp = (data["format"], data["version"])
        tasks = {
            str(task): TaskScores(**{name: float(scores[name]) for name in names})
            for task, scores in data["tasks"].items()
        }
    except FileNotFoundError:
        raise StoredRunError(path, "no such file", command="tls") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoredRunError(path, f"no stored run ({type(error).__name__}: {error})", command="tls") from error
    if stamp != (_FORMAT, _VERSION):
        why = f"a file of another kind or version ({stamp[0]!r}, {stamp[1]!r})"
        raise StoredRunError(path, why, command="tls")
    return tasks


def compare(report: TlsReport, run: Mapping[str, TaskScores], path: Path) -> TlsComparison:
    """Compare a report with a stored run by paired approximate randomization (Noreen 1989) over the tasks.

    In each of 10,000 shuffles, with a fixed seed, every task swaps its two results or not; p is the share of shuffles
    in which the scores differ by at least as much as they do.

    Raises
    ------
    StoredRunError
        Where the run holds none of the tasks.
    """
    shared = [name for name in report.tasks if name in run]
    if not shared:
        raise StoredRunError(path, f"shares no task with {report.folder}", command="tls")
    after, before = [report.tasks[name] for name in shared], [run[name] for name in shared]
    new, old = average(after), average(before)
    chances = _chances(_matrix(before), _matrix(after))
    return TlsComparison(
        tasks=len(shared),
        left_out=tuple(name for name in report.tasks if name not in run),
        scores={name: Change(old[name], new[name], chances[name]) for name in MEASURES},
    )


def _matrix(tasks: Sequence[TaskScores]) -> npt.NDArray[np.float64]:
    return np.array([astuple(scores) for scores in tasks], dtype=np.float64)


def _chances(before: npt.NDArray[np.float64], after: npt.NDArray[np.float64]) -> dict[str, float]:
    swapped = np.random.default_rng(_SEED).integers(2, size=(_SAMPLES, len(before))).astype(np.float64)
    one = (before.sum(axis=0) + swapped @ (after - before)) / len(before)
    other = (after.sum(axis=0) - swapped @ (after - before)) / len(before)
    observed = _f1s(after.mean(axis=0)[np.newaxis]) - _f1s(before.mean(axis=0)[np.newaxis])
    # Sums in another order differ in their last digits: what is equal shall count as equal.
    as_large = np.abs(_f1s(other) - _f1s(one)) >= np.abs(observed) - 1e-12
    shares = (as_large.sum(axis=0) + 1) / (_SAMPLES + 1)
    return {name: float(share) for name, share in zip(MEASURES, shares, strict=True)}


def _f1s(means: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """F1 of rows of mean precision and recall, a column a measure."""
    precision, recall = means[:, 0::2], means[:, 1::2]
    both = precision + recall
    return np.divide(2 * precision * recall, both, out=np.zeros_like(both), where=both > 0)
