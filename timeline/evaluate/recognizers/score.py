"""Shares of right cases, by file, by platform and by convention."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.recognizers.cases import PLATFORMS, Case, read_cases
from timeline.evaluate.recognizers.judge import CONVENTION, RIGHT, UNRESOLVED, Judgment, judge
from timeline.model import CivilTime
from timeline.temporal import timexes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from timeline.evaluate.recognizers.cases import GoldExpression, GoldReading
    from timeline.model import Timex

CHOICES = ("all", "any", *PLATFORMS)
_NO_DAY = CivilTime(2016, 11, 7)  # for cases without a reference time, where only clocks and lengths are asked


class Difference(NamedTuple):
    """An expression that is not read as the gold has it."""

    file: str
    text: str
    shape: str
    outcome: str
    convention: str
    gold: str
    ours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResult:
    """A case and its outcome: `right`, or `agrees` where it is right but for conventions.

    `scored` tells whether the file gives it an interval, `several` how many expressions are right by one of several
    readings, and `extra` how many of ours stand where the file has none.
    """

    case: Case
    right: bool
    agrees: bool
    scored: bool
    several: int
    differences: tuple[Difference, ...]
    extra: int


@dataclass(slots=True)
class Tally:
    """Cases and how many are right, or right but for conventions."""

    cases: int = 0
    right: int = 0
    agrees: int = 0

    def add(self, result: CaseResult) -> None:
        """Count a case."""
        self.cases += 1
        self.right += result.right
        self.agrees += result.agrees

    def as_dict(self) -> dict[str, float]:
        """Give the counts and shares; shares of nothing are 0."""
        share = 1 / self.cases if self.cases else 0.0
        return {
            "cases": self.cases,
            "right": self.right,
            "share": round(self.right * share, 4),
            "share_but_for_conventions": round(self.agrees * share, 4),
        }


@dataclass(slots=True)
class Extents:
    """For files that ask for the extent only: expressions, how many are found, how many with the same extent."""

    expressions: int = 0
    found: int = 0
    same: int = 0


@dataclass(slots=True)
class RecognizersReport:
    """The outcome of every case. `platform` tells whose unsupported cases are left out."""

    platform: str
    results: list[CaseResult] = field(default_factory=list)
    extents: dict[str, Extents] = field(default_factory=dict)

    def kept(self, platform: str | None = None) -> list[CaseResult]:
        """Return the scored cases of a platform."""
        chosen = platform or self.platform
        return [result for result in self.results if result.scored and _supported(result.case, chosen)]

    def tally(self, platform: str | None = None) -> Tally:
        """Count the cases of a platform."""
        tally = Tally()
        for result in self.kept(platform):
            tally.add(result)
        return tally

    def by_file(self) -> dict[str, Tally]:
        """Count the cases of each file."""
        tallies: dict[str, Tally] = {}
        for result in self.kept():
            tallies.setdefault(result.case.file, Tally()).add(result)
        return tallies

    def differences(self) -> list[Difference]:
        """List the differences of the scored cases, in order of file and case."""
        return [difference for result in self.kept() for difference in result.differences]

    def as_dict(self) -> dict[str, Any]:
        """Return the scores as plain data, for JSON."""
        kept, differences = self.kept(), self.differences()
        conventions = Counter(one.convention for one in differences if one.outcome == CONVENTION)
        errors = Counter(f"{one.outcome} {one.shape}" for one in differences if one.outcome != CONVENTION)
        return {
            "platform": self.platform,
            "total": self.tally().as_dict(),
            "platforms": {name: self.tally(name).as_dict() for name in CHOICES},
            "files": {name: tally.as_dict() for name, tally in self.by_file().items()},
            "without_interval": sum(
                not result.scored and _supported(result.case, self.platform) for result in self.results
            ),
            "one_of_several_readings": sum(result.several for result in kept),
            "conventions": dict(conventions.most_common()),
            "errors": dict(errors.most_common()),
            "extra_expressions": sum(result.extra for result in kept),
            "extents": {
                name: {"expressions": one.expressions, "found": one.found, "same": one.same}
                for name, one in self.extents.items()
            },
        }


def _supported(case: Case, platform: str) -> bool:
    if platform == "all":
        return True
    return not case.unsupported if platform == "any" else platform not in case.unsupported


def score_specs(folder: Path, *, platform: str = "dotnet") -> RecognizersReport:
    """Score the package's reading of every case of a folder of specification files.

    Parameters
    ----------
    folder
        A folder of `*.json` files of Recognizers-Text, or one such file.
    platform
        Whose unsupported cases are left out (`dotnet` is the reference); `any`: those that some platform does not
        support; `all`: none is left out.

    Raises
    ------
    EvaluationInputError
        Where there is no `.json` file, or one holds no cases.
    UnknownChoiceError
        Where there is no such platform.
    """
    if platform not in CHOICES:
        raise UnknownChoiceError("platform", platform, CHOICES)
    paths = [folder] if folder.is_file() else sorted(folder.glob("*.json"))
    if not paths:
        raise EvaluationInputError(folder, "no .json file")
    report = RecognizersReport(platform)
    for path in paths:
        for case in read_cases(path):
            if path.stem.endswith("Extractor") or path.stem.endswith("SkipFromTo"):
                if _supported(case, platform):
                    _count_extents(report.extents.setdefault(path.stem, Extents()), case)
            else:
                report.results.append(_result(case))
    return report


def _result(case: Case) -> CaseResult:
    reference = case.reference or _NO_DAY
    found = timexes(case.text, reference.to_datetime(), kind="news")
    judged = [(gold, judge(gold, _overlapping(gold, found), reference)) for gold in case.expressions]
    outcomes = {judgment.outcome for _, judgment in judged} - {UNRESOLVED}
    extra = sum(not any(_meet(gold, timex) for gold in case.expressions) for timex in found)
    quiet = bool(case.expressions) or not found
    return CaseResult(
        case=case,
        right=outcomes <= {RIGHT} and quiet,
        agrees=outcomes <= {RIGHT, CONVENTION} and quiet,
        scored=bool(outcomes) or not case.expressions,
        several=sum(judgment.outcome == RIGHT and _several(gold) for gold, judgment in judged),
        differences=tuple(
            _difference(case, gold, judgment, _overlapping(gold, found))
            for gold, judgment in judged
            if judgment.outcome not in (RIGHT, UNRESOLVED)
        ),
        extra=extra,
    )


def _several(gold: GoldExpression) -> bool:
    return len({(reading.start, reading.end) for reading in gold.readings if reading.resolved}) > 1


def _overlapping(gold: GoldExpression, found: Sequence[Timex]) -> list[Timex]:
    return [timex for timex in found if _meet(gold, timex)]


def _meet(gold: GoldExpression, timex: Timex) -> bool:
    return timex.start < gold.end and gold.start < (timex.whole_end or timex.end)


def _count_extents(extents: Extents, case: Case) -> None:
    found = timexes(case.text, (case.reference or _NO_DAY).to_datetime(), kind="news")
    for gold in case.expressions:
        extents.expressions += 1
        extents.found += any(_meet(gold, timex) for timex in found)
        extents.same += any((timex.start, timex.whole_end or timex.end) == (gold.start, gold.end) for timex in found)


def _difference(case: Case, gold: GoldExpression, judgment: Judgment, found: Iterable[Timex]) -> Difference:
    return Difference(
        case.file,
        gold.text,
        next(reading.shape.value for reading in gold.readings if reading.resolved),
        judgment.outcome,
        judgment.convention,
        " or ".join(dict.fromkeys(_gold_shown(reading) for reading in gold.readings)),
        "; ".join(f"{timex.text!r} {_ours_shown(timex)}" for timex in found),
    )


def _gold_shown(reading: GoldReading) -> str:
    where = f"{reading.seconds:.0f} s" if reading.seconds is not None else _bounds(reading.start, reading.end)
    return " ".join(part for part in (reading.timex, reading.mod, where) if part)


def _ours_shown(timex: Timex) -> str:
    interval = timex.interval
    where = _bounds(interval.start, interval.end) if interval is not None else "not placed"
    return " ".join(part for part in (timex.value, timex.mod, where) if part)


def _bounds(start: CivilTime | None, end: CivilTime | None) -> str:
    return f"[{start.isoformat() if start else '..'}, {end.isoformat() if end else '..'})" if start or end else ""
