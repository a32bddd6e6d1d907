"""Gold of cross-document event coreference: CAT XML with instances (MEANTIME)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import EvaluationInputError
from timeline.evaluate.cat import read_cat

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from timeline.evaluate.cat import CatDocument
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
    document = read_cat(path)
    mentions = sorted(set(_mentions(document)), key=lambda one: (one.start, one.end, one.instance))
    return GoldStory(
        name=path.name,
        text=document.text,
        sentences=document.sentences,
        mentions=tuple(mentions),
        published=document.published,
    )


def _mentions(document: CatDocument) -> Iterator[GoldMention]:
    instances = {event.get("m_id"): event.get("instance_id") for event in document.root.iter("EVENT")}
    places = {mark.get("m_id"): (start, end) for mark, start, end in document.marks("EVENT_MENTION")}
    for relation in document.root.iter("REFERS_TO"):
        targets = [target.get("m_id") for target in relation.findall("target")]
        for instance in filter(None, map(instances.get, targets)):
            for source in relation.findall("source"):
                if place := places.get(source.get("m_id")):
                    yield GoldMention(*place, instance)
