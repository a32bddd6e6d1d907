"""Runs of the scorer kept in a file, and what has changed since: scores, new mistakes, mistakes that are gone."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.errors import TimelineError
from timeline.evaluate.counts import MEASURES, Counts, bootstrap
from timeline.evaluate.mistakes import Mistake
from timeline.frame import whole_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.evaluate.timex import DocumentResult, TimexReport

_FORMAT = "timeline evaluate timex"
_VERSION = 1


class StoredRunError(TimelineError, ValueError):
    """A file that holds no stored run, or none of what is compared."""

    def __init__(self, path: Path, why: str, *, command: str = "timex") -> None:
        super().__init__(
            f"{path}: {why}; pass a file that `timeline evaluate {command} --save` wrote for the same folders"
        )
        self.path = str(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDocument:
    """A document of a stored run; see `DocumentResult`. The words of its mistakes may be withheld."""

    counts: Counts
    dates: Counts
    mistakes: tuple[Mistake, ...]
    text_hash: str


StoredRun = dict[str, dict[str, StoredDocument]]
"""Folder name -> document name -> document."""


class Change(NamedTuple):
    """A score before and after, and the bootstrap 95 % interval of the difference, paired by document."""

    before: float
    after: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What has changed in the documents that both runs hold with the same text.

    `left_out` names the documents of this run that the stored one lacks or holds with another text. `otherwise` are
    mistakes at the same place and of the same kind with another answer of ours.
    """

    documents: int
    left_out: tuple[str, ...]
    scores: Mapping[str, Change]
    dates: Mapping[str, Change]
    new: tuple[Mistake, ...]
    gone: tuple[Mistake, ...]
    otherwise: tuple[Mistake, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the comparison as plain data, for JSON."""
        return {
            "documents": self.documents,
            "left_out": list(self.left_out),
            "scores": {name: _rounded(change) for name, change in self.scores.items()},
            "date_and_time": {name: _rounded(change) for name, change in self.dates.items()},
            "new": [mistake._asdict() for mistake in self.new],
            "gone": [mistake._asdict() for mistake in self.gone],
            "otherwise": [mistake._asdict() for mistake in self.otherwise],
        }


def _rounded(change: Change) -> dict[str, float]:
    return {name: round(number, 2) for name, number in change._asdict().items()}


def save_run(path: Path, reports: Sequence[TimexReport]) -> None:
    """Store the counts and mistakes of every document, whole or not at all.

    Parameters
    ----------
    path
        Replaced if it exists.
    reports
        One a folder; `sealed`, where the words of held-out mistakes are not to be stored.

    Raises
    ------
    OutputError
        Where the file cannot be written.
    """
    data = {
        "format": _FORMAT,
        "version": _VERSION,
        "folders": [
            {
                "folder": _name(report.folder),
                "part": report.part,
                "documents": {name: _stored(result) for name, result in report.results.items()},
            }
            for report in reports
        ],
    }
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(data, ensure_ascii=False) + "\n", encoding="utf-8")


def _name(folder: str) -> str:
    return Path(folder).resolve().name


def _stored(result: DocumentResult) -> dict[str, Any]:
    return {
        "text_hash": result.text_hash,
        "counts": list(astuple(result.counts)),
        "dates": list(astuple(result.dates)),
        "mistakes": [list(mistake) for mistake in result.mistakes],
    }


def load_run(path: Path) -> StoredRun:
    """Read a stored run.

    Raises
    ------
    StoredRunError
        Where the file is none, or of another version.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        stamp = (data["format"], data["version"])
        run = {
            str(one["folder"]): {str(name): _document(stored) for name, stored in one["documents"].items()}
            for one in data["folders"]
        }
    except FileNotFoundError:
        raise StoredRunError(path, "no such file") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoredRunError(path, f"no stored run ({type(error).__name__}: {error})") from error
    if stamp != (_FORMAT, _VERSION):
        raise StoredRunError(path, f"a file of another kind or version ({stamp[0]!r}, {stamp[1]!r})")
    return run


def _document(stored: Mapping[str, Any]) -> StoredDocument:
    return StoredDocument(
        counts=Counts(*(int(number) for number in stored["counts"])),
        dates=Counts(*(int(number) for number in stored["dates"])),
        mistakes=tuple(Mistake(*fields) for fields in stored["mistakes"]),
        text_hash=str(stored["text_hash"]),
    )


def compare(report: TimexReport, run: StoredRun, path: Path) -> Comparison:
    """Compare a report with the stored run of the folder of the same name.

    Parameters
    ----------
    report
        The run of now.
    run
        As `load_run` gives it.
    path
        Where it was stored, for the message.

    Raises
    ------
    StoredRunError
        Where the run does not hold the folder, or none of the documents.
    """
    stored = run.get(_name(report.folder))
    if stored is None:
        raise StoredRunError(path, f"holds {', '.join(run) or 'nothing'}, not {_name(report.folder)}")
    shared = [name for name, now in report.results.items() if _same_text(now, stored.get(name))]
    if not shared:
        raise StoredRunError(path, f"shares no document with {report.folder}")
    before = [stored[name] for name in shared]
    after = [report.results[name] for name in shared]
    old = {_place(mistake): mistake for document in before for mistake in document.mistakes}
    new = {_place(mistake): mistake for document in after for mistake in document.mistakes}
    return Comparison(
        documents=len(shared),
        left_out=tuple(name for name in report.results if name not in set(shared)),
        scores=_changes([one.counts for one in before], [one.counts for one in after]),
        dates=_changes([one.dates for one in before], [one.dates for one in after]),
        new=tuple(mistake for place, mistake in new.items() if place not in old),
        gone=tuple(mistake for place, mistake in old.items() if place not in new),
        otherwise=tuple(
            mistake
            for place, mistake in new.items()
            if place in old and not mistake.is_sealed and old[place].system not in ("", mistake.system)
        ),
    )


def _same_text(now: DocumentResult, stored: StoredDocument | None) -> bool:
    return stored is not None and stored.text_hash == now.text_hash


def _place(mistake: Mistake) -> tuple[str, str, int, int]:
    return mistake.document, mistake.kind, mistake.start, mistake.end


def _changes(before: Sequence[Counts], after: Sequence[Counts]) -> dict[str, Change]:
    old, new = sum(before, Counts()).scores(), sum(after, Counts()).scores()
    ends = bootstrap(after, before)
    return {name: Change(old[name], new[name], *ends[name]) for name in MEASURES}
