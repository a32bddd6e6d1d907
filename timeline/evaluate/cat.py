"""Gold files in CAT XML (MEANTIME): tokens in numbered sentences, and marks anchored to them."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import EvaluationInputError
from timeline.languages.treebank import BRACKETS
from timeline.model import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_NO_SPACE_BEFORE = re.compile(r"[.,;:!?%)\]}…]+|n['’]t|['’](?:s|m|re|ve|ll|d)?|''", re.IGNORECASE)
_NO_SPACE_AFTER = re.compile(r"[(\[{$£€#]|``")


def gold_text(path: Path) -> str:
    """Read a gold file.

    Raises
    ------
    EvaluationInputError
        Where it is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise EvaluationInputError(path, f"no UTF-8 text ({error})") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class CatDocument:
    """A CAT file laid out as text: its sentences, the place [start, end) of each token by its id, and its day."""

    path: Path
    root: ET.Element = field(repr=False)
    text: str = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    places: dict[str, tuple[int, int]] = field(repr=False)
    published: dt.date | None

    def marks(self, tag: str) -> Iterator[tuple[ET.Element, int, int]]:
        """Yield the marks of a kind that are anchored in the text, with their code points [start, end).

        Raises
        ------
        EvaluationInputError
            Where one is anchored to a token that is not there.
        """
        for mark in self.root.iter(tag):
            anchors = [anchor.get("t_id", "") for anchor in mark.findall("token_anchor")]
            if unknown := [anchor for anchor in anchors if anchor not in self.places]:
                raise EvaluationInputError(self.path, f"no CAT XML (no token {unknown[0]!r})")
            if anchors:
                yield mark, min(self.places[one][0] for one in anchors), max(self.places[one][1] for one in anchors)


def cat_paths(folder: Path) -> list[Path]:
    """List the XML files of a folder, all levels of it, in the order of their paths, or the one file given."""
    return [folder] if folder.is_file() else sorted(folder.rglob("*.xml"))


def read_cat(path: Path) -> CatDocument:
    """Read a CAT file.

    Raises
    ------
    EvaluationInputError
        Where it is none.
    """
    try:
        root = ET.fromstring(gold_text(path))  # noqa: S314 (a gold file that the user names)
        tokens = [(token.attrib["t_id"], token.attrib["sentence"], token.text or "") for token in root.iter("token")]
    except (ET.ParseError, KeyError, ValueError) as error:
        raise EvaluationInputError(path, f"no CAT XML ({error})") from error
    if not tokens:
        raise EvaluationInputError(path, "no CAT XML (it has no <token> element)")
    text, sentences, places = _laid_out(tokens)
    return CatDocument(
        path=path, root=root, text=text, sentences=tuple(sentences), places=places, published=_created(root)
    )


def _created(root: ET.Element) -> dt.date | None:
    """Return the document creation time of a CAT document; None where it has none."""
    for timex in root.iter("TIMEX3"):
        if timex.get("functionInDocument") == "CREATION_TIME":
            try:
                return dt.date.fromisoformat(timex.get("value", "")[:10])
            except ValueError:
                continue
    return None


def _laid_out(tokens: Sequence[tuple[str, str, str]]) -> tuple[str, list[Sentence], dict[str, tuple[int, int]]]:
    """Write CAT tokens (id, sentence, word), a sentence a paragraph; the first is the title.

    Returns
    -------
    tuple
        The text, its sentences, and the place [start, end) of each token by its id.
    """
    groups: dict[str, list[tuple[str, str]]] = {}
    for name, sentence, word in tokens:
        groups.setdefault(sentence, []).append((name, word))
    text = ""
    sentences: list[Sentence] = []
    places: dict[str, tuple[int, int]] = {}
    for number, group in enumerate(groups.values()):
        line, spans = joined([word for _, word in group])
        start = len(text)
        sentences.append(Sentence(line, start, start + len(line), number, number == 0))
        places |= {name: (start + a, start + b) for (name, _), (a, b) in zip(group, spans, strict=True)}
        text += f"{line}\n\n"
    return text, sentences, places


def joined(words: Iterable[str], hyphens: Iterable[int] = ()) -> tuple[str, list[tuple[int, int]]]:
    """Write tokens as a line of ordinary text: the line, and the place [start, end) of each in it.

    `hyphens` are the numbers of those that join the words around them.
    """
    joints = frozenset(hyphens)
    line = ""
    glued = True
    places = []
    for number, raw in enumerate(words):
        word = BRACKETS.get(raw.strip(), raw.strip())
        if not glued and number not in joints and not _NO_SPACE_BEFORE.fullmatch(word):
            line += " "
        places.append((len(line), len(line) + len(word)))
        line += word
        glued = number in joints or _NO_SPACE_AFTER.fullmatch(word) is not None or not line
    return line, places
