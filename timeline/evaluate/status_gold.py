"""Gold files of status: what stands at a predicate, in columns (UW factuality) or in CAT XML (MEANTIME)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import EvaluationInputError
from timeline.evaluate.cat import gold_text, joined, read_cat
from timeline.model import Sentence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from pathlib import Path

COLUMNS = "columns"
CAT = "cat"
HAPPENED_FROM = 2.0
DENIED_TO = -0.75
_EXTREME = 3.0
_ATTRIBUTES = ("certainty", "polarity", "time")
_HYPHEN_TAG = "HYPH"
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class GoldPredicate:
    """A judged verb or noun: its code points [start, end) in the document's text, and the classes that hold of it."""

    start: int
    end: int
    classes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A text with the sentences and the predicates of the gold, and its day where the gold tells it."""

    name: str
    text: str = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    predicates: tuple[GoldPredicate, ...]
    published: dt.date | None = None


def read_status_gold(folder: Path) -> tuple[str, list[GoldDocument]]:
    """Read the gold of a folder, all levels of it, or of one file; other files in it are passed over.

    Returns
    -------
    tuple
        `columns` or `cat`, and the documents in name order; in the column format each sentence is one.

    Raises
    ------
    EvaluationInputError
        Where there is no gold file, both formats are there, or a file is broken.
    """
    if not folder.exists():
        raise EvaluationInputError(folder, "no such file or folder")
    paths = [folder] if folder.is_file() else sorted(path for path in folder.rglob("*") if path.is_file())
    formats = {path: form for path in paths if (form := _format(path))}
    kinds = sorted(set(formats.values()))
    if len(kinds) != 1:
        why = "holds both columns and CAT XML" if kinds else "no gold file of status: neither columns nor CAT XML"
        raise EvaluationInputError(folder, why)
    if kinds == [CAT]:
        return CAT, [_read_cat(path) for path in formats]
    return COLUMNS, [document for path in formats for document in _read_columns(path)]


def _format(path: Path) -> str:
    with path.open("rb") as file:
        sample = file.read(_SAMPLE).removeprefix(b"\xef\xbb\xbf")
    if sample.lstrip().startswith(b"<"):
        return CAT if b"<token " in sample else ""
    lines = [
        line.split(b"\t" if b"\t" in line else None)
        for line in sample.splitlines()[:-1]
        if line.strip() and not line.startswith(b"#")
    ]
    return COLUMNS if lines and all(len(line) > 2 and line[0].strip().isdigit() for line in lines) else ""


def _read_columns(path: Path) -> Iterator[GoldDocument]:
    block: list[tuple[str, str, str]] = []
    number = 0
    lines = gold_text(path).splitlines()
    for line_number, line in enumerate([*lines, ""], start=1):
        if line.startswith("#"):
            continue
        if line.strip():
            cells = line.split("\t" if "\t" in line else None)
            if len(cells) < 3:
                raise EvaluationInputError(path, f"line {line_number} has no third column")
            block.append((cells[1], cells[2].strip(), cells[3] if len(cells) > 3 else ""))
        elif block:
            yield _sentence_document(path, number, line_number - len(block), block)
            number += 1
            block = []


def _sentence_document(path: Path, number: int, line: int, block: Sequence[tuple[str, str, str]]) -> GoldDocument:
    text, places = joined([word for word, _, _ in block], {i for i, row in enumerate(block) if row[2] == _HYPHEN_TAG})
    predicates = []
    for place, (_, value, _) in zip(places, block, strict=True):
        if value != "_":
            try:
                predicates.append(GoldPredicate(*place, frozenset((_class_of(float(value)),))))
            except ValueError:
                why = f"{value!r} in the sentence at line {line} is no number from -3 to 3"
                raise EvaluationInputError(path, why) from None
    return GoldDocument(
        name=f"{path.name}:{number}",
        text=text,
        sentences=(Sentence(text, 0, len(text), 0),),
        predicates=tuple(predicates),
    )


def _class_of(value: float) -> str:
    if math.isnan(value) or abs(value) > _EXTREME:
        raise ValueError(value)
    return "happened" if value >= HAPPENED_FROM else "denied" if value <= DENIED_TO else "uncertain"


def _read_cat(path: Path) -> GoldDocument:
    document = read_cat(path)
    predicates = [
        GoldPredicate(start, end, _classes(*(mark.get(name, "") for name in _ATTRIBUTES)))
        for mark, start, end in document.marks("EVENT_MENTION")
        if all(mark.get(name) is not None for name in _ATTRIBUTES)
    ]
    return GoldDocument(
        name=path.name,
        text=document.text,
        sentences=document.sentences,
        predicates=tuple(predicates),
        published=document.published,
    )


def _classes(certainty: str, polarity: str, time: str) -> frozenset[str]:
    marks = {
        "happened": (certainty, polarity, time) == ("CERTAIN", "POS", "NON_FUTURE"),
        "future": time == "FUTURE",
        "uncertain": certainty not in ("CERTAIN", ""),
        "negated": polarity == "NEG",
    }
    return frozenset(name for name, holds in marks.items() if holds)
