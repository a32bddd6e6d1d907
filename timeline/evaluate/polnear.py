"""PolNeAR gold: who says what in news articles, as brat standoff annotation (Newell, Margolin and Ruths 2018)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import EvaluationInputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ANTECEDENT = re.compile(r"([\w’'-]+)\W*$")
_RELATIVES = ("who", "which", "that", "whom")


class Span(NamedTuple):
    """Half-open stretch of the text, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """Somebody says something: words of the source ("" for none) and of the cue, and where the content stands."""

    source: str
    cue: str
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text, and what each of its annotators found in it."""

    name: str
    text: str
    annotators: tuple[tuple[GoldAttribution, ...], ...]


def document_paths(folder: Path) -> list[Path]:
    """List the texts of a PolNeAR folder in name order: `text/*.txt` with `attributions/*_ANNOTATOR.ann`.

    Raises
    ------
    EvaluationInputError
        Where there is none.
    """
    paths = sorted((folder / "text").glob("*.txt"))
    if not paths:
        raise EvaluationInputError(folder, "no text/*.txt; expected texts in text/ and .ann files in attributions/")
    return paths


def read_document(path: Path) -> GoldDocument:
    """Read a text and the annotations of it.

    Raises
    ------
    EvaluationInputError
        Where the text has no annotation, or one that cannot be read.
    """
    folder = path.parent.parent / "attributions"
    found = sorted(one for one in folder.glob("*.ann") if one.stem.rpartition("_")[0] == path.stem)
    if not found:
        raise EvaluationInputError(path, f"no annotation {folder.name}/{path.stem}_ANNOTATOR.ann")
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise EvaluationInputError(path, f"no UTF-8 text ({error})") from error
    return GoldDocument(path.stem, text, tuple(tuple(_read_brat(one, text)) for one in found))


def _read_brat(path: Path, text: str) -> Sequence[GoldAttribution]:
    """Read the events of a brat file; text-bound annotations that no event takes up are left out."""
    spans: dict[str, tuple[Span, ...]] = {}
    events: list[list[tuple[str, str]]] = []
    try:
        for line in path.read_bytes().decode("utf-8").splitlines():
            fields = line.split("\t")
            if fields[0][:1] == "T":
                ends = (piece.split() for piece in fields[1].split(" ", 1)[1].split(";"))
                spans[fields[0]] = tuple(Span(int(start), int(end)) for start, end in ends)
            elif fields[0][:1] == "E":
                pairs = (role.split(":") for role in fields[1].split())
                events.append([(role.rstrip("0123456789"), target) for role, target in pairs])
        return [_attribution(roles, spans, text) for roles in events]
    except (UnicodeDecodeError, ValueError, IndexError, KeyError) as error:
        raise EvaluationInputError(path, f"no brat annotation ({error})") from error


def _attribution(roles: list[tuple[str, str]], spans: dict[str, tuple[Span, ...]], text: str) -> GoldAttribution:
    places = {
        name: sorted(span for role, target in roles if role == name for span in spans[target])
        for name in ("Source", "Cue", "Content")
    }
    source, cue = (" ".join(text[span.start : span.end] for span in places[name]) for name in ("Source", "Cue"))
    if source.lower() in _RELATIVES:
        before = _ANTECEDENT.search(text[: places["Source"][0].start])
        source = before.group(1) if before is not None else source
    return GoldAttribution(source, cue, tuple(places["Content"]))
