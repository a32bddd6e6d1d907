"""Scores of time expressions against TimeML, by the protocol of TempEval-3 (UzZaman et al. 2013)."""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import EvaluationInputError
from timeline.temporal import timexes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


class Mention(NamedTuple):
    """A time expression of the gold or of the system; offsets count code points of the text."""

    start: int
    end: int
    text: str
    type: str
    value: str


class Mistake(NamedTuple):
    """One difference: `kind` is missed, spurious, extent, type or value."""

    kind: str
    document: str
    gold: str
    system: str
    context: str


@dataclass(slots=True)
class Counts:
    """Counts of a document or of a corpus; they add up."""

    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    right_type: int = 0
    right_value: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    def f1(self, hits: int) -> float:
        """F1 of some hits, in percent; 0 where there is nothing to find and nothing found."""
        return 200 * hits / (self.gold + self.system) if self.gold + self.system else 0.0

    def scores(self) -> dict[str, float]:
        """Strict, relaxed, type and value F1, in percent."""
        relaxed = self.f1(self.relaxed)
        share = 1 / self.relaxed if self.relaxed else 0.0
        return {
            "strict": self.f1(self.strict),
            "relaxed": relaxed,
            "type": relaxed * self.right_type * share,
            "value": relaxed * self.right_value * share,
        }


@dataclass(slots=True)
class TimexReport:
    """Scores of a folder: counts a document, of all types and of DATE and TIME alone, and the mistakes."""

    documents: dict[str, Counts] = field(default_factory=dict)
    dates: dict[str, Counts] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def total(self) -> Counts:
        """Return the counts of all documents together."""
        return sum(self.documents.values(), Counts())

    def interval(self, measure: str, *, samples: int = 1000) -> tuple[float, float]:
        """Bootstrap 95 % interval of a measure over documents, with a fixed seed."""
        counts = list(self.documents.values())
        chooser = random.Random(20220212)  # noqa: S311 (a bootstrap, no secret)
        drawn = sorted(sum(chooser.choices(counts, k=len(counts)), Counts()).scores()[measure] for _ in range(samples))
        return drawn[int(samples * 0.025)], drawn[int(samples * 0.975)]

    def as_dict(self) -> dict[str, object]:
        """Return the scores as plain data, for JSON."""
        dates = sum(self.dates.values(), Counts())
        return {
            "documents": len(self.documents),
            "gold": self.total().gold,
            "scores": {name: round(score, 2) for name, score in self.total().scores().items()},
            "date_and_time": {name: round(score, 2) for name, score in dates.scores().items()},
            "interval": {
                name: [round(end, 2) for end in self.interval(name)] for name in ("strict", "relaxed", "value")
            },
            "mistakes": dict(sorted(Counter(mistake.kind for mistake in self.mistakes).items())),
        }


def read_timeml(path: Path) -> tuple[str, str | None, list[Mention]]:
    """Read a TimeML file: its text, its document creation time, and the time expressions inside the text.

    Raises
    ------
    EvaluationInputError
        Where the file is no TimeML.
    """
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 (a gold file that the user names)
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise EvaluationInputError(path, str(error)) from error
    body = root.find("TEXT")
    if body is None:
        raise EvaluationInputError(path, "no <TEXT> element")
    created = root.find("DCT/TIMEX3")
    pieces: list[str] = []
    gold: list[Mention] = []

    def walk(element: ET.Element) -> None:
        start = sum(map(len, pieces))
        pieces.append(element.text or "")
        for child in element:
            walk(child)
            pieces.append(child.tail or "")
        if element.tag == "TIMEX3":
            text = "".join(pieces)[start:]
            gold.append(Mention(start, start + len(text), text, element.get("type", ""), element.get("value", "")))

    walk(body)
    value = created.get("value") if created is not None else None
    return "".join(pieces), value, gold


def align(gold: Sequence[Mention], system: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Pair equal spans first, then spans that overlap; each is used once."""
    spans = {(mention.start, mention.end): mention for mention in system}
    pairs = [(mention, spans[mention.start, mention.end]) for mention in gold if (mention.start, mention.end) in spans]
    taken_gold = {id(mention) for mention, _ in pairs}
    taken = {id(mention) for _, mention in pairs}
    for mention in gold:
        if id(mention) in taken_gold:
            continue
        for other in system:
            if id(other) not in taken and other.start < mention.end and mention.start < other.end:
                pairs.append((mention, other))
                taken.add(id(other))
                break
    return pairs


def count(gold: Sequence[Mention], system: Sequence[Mention]) -> Counts:
    """Count one document."""
    pairs = align(gold, system)
    return Counts(
        gold=len(gold),
        system=len(system),
        strict=sum(a.start == b.start and a.end == b.end for a, b in pairs),
        relaxed=len(pairs),
        right_type=sum(a.type == b.type for a, b in pairs),
        right_value=sum(a.value == b.value for a, b in pairs),
    )


def score_folder(folder: Path, *, part: str = "all") -> TimexReport:
    """Score the package's reading of every `.tml` file of a folder.

    Parameters
    ----------
    folder
        A folder of TimeML files, or one file.
    part
        `all`; `held` for every fourth document in name order, kept out of sight while rules are written; `seen` for
        the others.

    Raises
    ------
    EvaluationInputError
        Where there is no `.tml` file, or one is broken.
    """
    paths = [folder] if folder.is_file() else sorted(folder.glob("*.tml"))
    if not paths:
        raise EvaluationInputError(folder, "no .tml file")
    report = TimexReport()
    for at, path in enumerate(paths):
        if part != "all" and (at % 4 == 3) != (part == "held"):
            continue
        text, dct, gold = read_timeml(path)
        day = dct[:10] if dct and re.match(r"\d{4}-\d{2}-\d{2}", dct) else None
        system = [Mention(x.start, x.end, x.text, x.type.value, x.value) for x in timexes(text, day)]
        name = path.name
        report.documents[name] = count(gold, system)
        report.dates[name] = count(*([x for x in side if x.type in ("DATE", "TIME")] for side in (gold, system)))
        report.mistakes += _mistakes(name, text, gold, system)
    return report


def _mistakes(name: str, text: str, gold: Sequence[Mention], system: Sequence[Mention]) -> Iterable[Mistake]:
    pairs = align(gold, system)
    paired = {id(a) for a, _ in pairs} | {id(b) for _, b in pairs}

    def around(mention: Mention) -> str:
        return " ".join(text[max(0, mention.start - 50) : mention.end + 40].split())

    for a in gold:
        if id(a) not in paired:
            yield Mistake("missed", name, f"{a.text} {a.type} {a.value}", "", around(a))
    for b in system:
        if id(b) not in paired:
            yield Mistake("spurious", name, "", f"{b.text} {b.type} {b.value}", around(b))
    for a, b in pairs:
        shown = (f"{a.text} {a.type} {a.value}", f"{b.text} {b.type} {b.value}", around(a))
        if (a.start, a.end) != (b.start, b.end):
            yield Mistake("extent", name, *shown)
        if a.type != b.type:
            yield Mistake("type", name, *shown)
        if a.value != b.value:
            yield Mistake("value", name, *shown)
