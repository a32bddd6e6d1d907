"""Gold files of time expressions, TimeML or CAT XML: the text, its document creation time, and the expressions."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import EvaluationInputError
from timeline.evaluate.cat import read_cat

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PARTS = ("all", "seen", "held")
_TIMEML = (".tml", ".timeml")
_CAT = ".xml"


class Mention(NamedTuple):
    """A time expression of the gold or of the system; offsets count code points of the text.

    `rule` names the rule that read it; "" for gold.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    rule: str = ""

    def __str__(self) -> str:
        return f"{' '.join(self.text.split())} {self.type} {self.value}"


def read_timeml(path: Path) -> tuple[str, str | None, list[Mention]]:
    """Read a TimeML file: its text, its document creation time, and the time expressions inside the text.

    Raises
    ------
    EvaluationInputError
        Where the file is no TimeML.
    """
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8-sig"))  # noqa: S314 (a gold file that the user names)
    except (ET.ParseError, UnicodeDecodeError, ValueError) as error:
        raise EvaluationInputError(path, f"no TimeML ({error})") from error
    body = root.find("TEXT")
    if body is None:
        raise EvaluationInputError(path, "no TimeML (it has no <TEXT> element)")
    created = root.find("DCT/TIMEX3")
    pieces: list[str] = []
    gold: list[Mention] = []
    length = 0

    def add(text: str | None) -> None:
        nonlocal length
        pieces.append(text or "")
        length += len(text or "")

    def walk(element: ET.Element) -> None:
        start, first = length, len(pieces)
        add(element.text)
        for child in element:
            walk(child)
            add(child.tail)
        if element.tag == "TIMEX3":
            text = "".join(pieces[first:])
            gold.append(Mention(start, length, text, element.get("type", ""), element.get("value", "")))

    walk(body)
    value = created.get("value") if created is not None else None
    return "".join(pieces), value, gold


def read_cat_times(path: Path) -> tuple[str, str | None, list[Mention]]:
    """Read a CAT file as `read_timeml` reads TimeML; its gold may mark only some of the times (`is_partial`).

    Raises
    ------
    EvaluationInputError
        Where the file is no CAT XML.
    """
    document = read_cat(path)
    gold = [
        Mention(start, end, document.text[start:end], mark.get("type", ""), mark.get("value", ""))
        for mark, start, end in document.marks("TIMEX3")
    ]
    day = document.published
    return document.text, None if day is None else day.isoformat(), sorted(gold)


def read_gold(path: Path) -> tuple[str, str | None, list[Mention]]:
    """Read a gold file of either format; see `read_timeml` for what it returns and raises."""
    return read_cat_times(path) if is_partial(path) else read_timeml(path)


def is_partial(path: Path) -> bool:
    """Whether a gold file marks only the times that its events need, as MEANTIME's CAT XML does."""
    return path.suffix == _CAT


def gold_paths(folder: Path) -> Sequence[Path]:
    """List the TimeML files of a folder in name order, where there are none the CAT files of all levels; or one file.

    Raises
    ------
    EvaluationInputError
        Where there is none.
    """
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise EvaluationInputError(folder, "no such file or folder")
    paths = sorted(path for path in folder.iterdir() if path.suffix in _TIMEML) or sorted(folder.rglob(f"*{_CAT}"))
    if not paths:
        raise EvaluationInputError(folder, "no .tml file, and no .xml file of CAT")
    return paths


def is_held(position: int) -> bool:
    """Whether the document at a position in name order, from 0, is kept out of sight: every fourth."""
    return position % 4 == 3
