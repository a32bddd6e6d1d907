"""Gold of cross-document event coreference: CAT XML with instances (MEANTIME)."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import EvaluationInputError
from timeline.evaluate.status_gold import created, gold_text, laid_out

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from timeline.model import Sentence


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A mention of an event instance: its code points [start, end) in the document's text."""

    start: int
    end: int
    instance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldStory:
    """A document with the mentions whose instance the gold names."""

    name: str
    text: str = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    mentions: tuple[GoldMention, ...]
    published: dt.date | None = None


def read_coreference(folder: Path) -> list[GoldStory]:
    """Read the CAT XML files of a folder, all levels of it, or one file, in the order of the file names.

    Raises
    ------
    EvaluationInputError
        Where there is none, one is broken, or none of them names an instance.
    """
    if not folder.exists():
        raise EvaluationInputError(folder, "no such file or folder")
    paths = [folder] if folder.is_file() else sorted(folder.rglob("*.xml"), key=lambda path: (path.name, path))
    stories = [_read(path) for path in paths]
    if not any(story.mentions for story in stories):
        raise EvaluationInputError(folder, "no CAT XML file with event instances")
    return stories


def _read(path: Path) -> GoldStory:
    try:
        root = ET.fromstring(gold_text(path))  # noqa: S314 (a gold file that the user names)
        tokens = [(token.attrib["t_id"], token.attrib["sentence"], token.text or "") for token in root.iter("token")]
        text, sentences, places = laid_out(tokens)
        mentions = tuple(sorted(set(_mentions(root, places)), key=lambda one: (one.start, one.end, one.instance)))
    except (ET.ParseError, KeyError, ValueError) as error:
        raise EvaluationInputError(path, f"no CAT XML ({error})") from error
    return GoldStory(name=path.name, text=text, sentences=tuple(sentences), mentions=mentions, published=created(root))


def _mentions(root: ET.Element, places: dict[str, tuple[int, int]]) -> Iterator[GoldMention]:
    instances = {event.get("m_id"): event.get("instance_id") for event in root.iter("EVENT")}
    anchors = {
        mention.get("m_id"): [anchor.attrib["t_id"] for anchor in mention.findall("token_anchor")]
        for mention in root.iter("EVENT_MENTION")
    }
    for relation in root.iter("REFERS_TO"):
        targets = [target.get("m_id") for target in relation.findall("target")]
        for instance in filter(None, map(instances.get, targets)):
            for source in relation.findall("source"):
                if own := anchors.get(source.get("m_id")):
                    yield GoldMention(min(places[one][0] for one in own), max(places[one][1] for one in own), instance)
