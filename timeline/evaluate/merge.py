"""Scores of merging against a gold of cross-document event coreference."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from timeline.errors import UnknownChoiceError
from timeline.evaluate.bootstrap import intervals
from timeline.evaluate.coreference import GoldStory, read_coreference
from timeline.evaluate.timeml import PARTS, is_held
from timeline.events.asked import told
from timeline.frame import events_to_frame
from timeline.merge import merge
from timeline.merge.mention import block_of, mentions_of
from timeline.model import Article
from timeline.temporal import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from timeline.evaluate.coreference import GoldMention
    from timeline.events.annotator import Annotator
    from timeline.model import Event

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention of the gold as merging sees it."""

    key: str
    document: str
    instance: str
    group: str
    block: str
    held: bool
    words: str


@dataclass(frozen=True, slots=True)
class MergeMistake:
    """A pair that is one event in the gold and two here (`missed`), or the other way round (`wrong`)."""

    kind: str
    one: Telling
    other: Telling


@dataclass(slots=True)
class MergeReport:
    """The mentions of a folder with their instances and their groups."""

    folder: str
    part: str
    documents: int
    tellings: list[Telling] = field(default_factory=list)

    def scores(self) -> dict[str, float]:
        """Score as shares.

        B-cubed precision, recall and F1 over mentions; the same of the links between pairs of mentions, of all and of
        those across documents; `same_time`, the share of gold pairs in one block, more than which no merging by time
        can find; and B-cubed F1 if nothing were merged.
        """
        precision, recall = (float(np.mean(column)) for column in zip(*self._cubed().values(), strict=True))
        gold, system = self._pairs("instance"), self._pairs("group")
        across = {key: self._across(pairs) for key, pairs in (("gold", gold), ("system", system))}
        alone = Counter(telling.instance for telling in self.tellings)
        recall_alone = float(np.mean([1 / alone[telling.instance] for telling in self.tellings]))
        return {
            "bcubed_precision": precision,
            "bcubed_recall": recall,
            "bcubed_f1": _f1(precision, recall),
            "never_merged_f1": _f1(1.0, recall_alone),
            **_links("pair", gold, system),
            **_links("across", across["gold"], across["system"]),
            "same_time": _share(len(gold & self._pairs("block")), len(gold)),
        }

    def intervals(self) -> dict[str, tuple[float, float]]:
        """Bootstrap 95 % intervals of the B-cubed scores over documents, with a fixed seed."""
        cubed = self._cubed()
        by_document: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
        for telling in self.tellings:
            by_document[telling.document].append((*cubed[telling.key], 1.0))
        return intervals(np.array([np.sum(values, axis=0) for _, values in sorted(by_document.items())]), _table)

    def mistakes(self, kind: str) -> list[MergeMistake]:
        """List the `missed` pairs or the `wrong` ones; those with a held-out document are not told."""
        gold, system = self._pairs("instance"), self._pairs("group")
        known = {telling.key: telling for telling in self.tellings}
        pairs = sorted(gold - system if kind == "missed" else system - gold)
        told = [MergeMistake(kind, known[one], known[other]) for one, other in pairs]
        return [mistake for mistake in told if not (mistake.one.held or mistake.other.held)]

    def as_dict(self) -> dict[str, object]:
        """Return everything as plain data, for JSON."""
        return {
            "folder": self.folder,
            "part": self.part,
            "documents": self.documents,
            "mentions": len(self.tellings),
            "instances": len({telling.instance for telling in self.tellings}),
            "scores": {name: round(score, 4) for name, score in self.scores().items()},
            "interval": {name: [round(end, 4) for end in ends] for name, ends in self.intervals().items()},
        }

    def _sets(self, by: str) -> Mapping[str, list[str]]:
        sets: dict[str, list[str]] = defaultdict(list)
        for telling in self.tellings:
            sets[getattr(telling, by) or telling.key].append(telling.key)
        return sets

    def _pairs(self, by: str) -> set[Pair]:
        return {pair for keys in self._sets(by).values() for pair in combinations(sorted(keys), 2)}

    def _across(self, pairs: Iterable[Pair]) -> set[Pair]:
        document = {telling.key: telling.document for telling in self.tellings}
        return {(one, other) for one, other in pairs if document[one] != document[other]}

    def _cubed(self) -> dict[str, tuple[float, float]]:
        """B-cubed precision and recall of each mention (Bagga and Baldwin 1998)."""
        gold = {key: set(keys) for keys in self._sets("instance").values() for key in keys}
        system = {key: set(keys) for keys in self._sets("group").values() for key in keys}
        return {
            key: (len(gold[key] & system[key]) / len(system[key]), len(gold[key] & system[key]) / len(gold[key]))
            for key in gold
        }


def score_merge(folder: Path, *, part: str = "all", annotator: Annotator | None = None) -> MergeReport:
    """Score how the mentions of a gold of cross-document coreference are merged.

    Every mention of the gold becomes an event as rows tell it, dated by the expression of its sentence that dates it,
    else by the day of publication, `approx`, and with its trigger in a column, since one clause holds several; then all
    documents are merged at once.

    Parameters
    ----------
    folder
        A folder of CAT XML files with instances (MEANTIME), or one file.
    part
        `all`; `held` for every fourth document in name order, kept out of sight while rules are written; `seen` for
        the others. What documents of the other part tell is left out of the merging, too.
    annotator
        A pipeline that helps to read; None for the rules alone.

    Raises
    ------
    EvaluationInputError
        Where there is no gold, or it is broken.
    UnknownChoiceError
        Where there is no such part.
    """
    if part not in PARTS:
        raise UnknownChoiceError("part", part, PARTS)
    stories = [
        (story, is_held(at))
        for at, story in enumerate(read_coreference(folder))
        if part == "all" or is_held(at) == (part == "held")
    ]
    report = MergeReport(str(folder), part, len(stories))
    report.tellings = _tellings(stories, annotator)
    return report


def _tellings(stories: Sequence[tuple[GoldStory, bool]], annotator: Annotator | None) -> list[Telling]:
    found = [(story, held, *one) for story, held in stories for one in _told(story, annotator)]
    frame = events_to_frame(event for *_, event in found if event is not None)
    words = {event.event_id: story.text[one.start : one.end] for story, _, one, event in found if event is not None}
    frame["trigger"] = frame["event_id"].map(words)
    group = {
        mention: event
        for event, mentions in merge(frame)[["event_id", "event_ids"]].itertuples(index=False)
        for mention in mentions
    }
    block = {mention.event_id: block_of(mention.when) for mention in mentions_of(frame)}
    return [
        Telling(
            key=f"{story.name}:{mention.start}:{mention.end}:{mention.instance}",
            document=story.name,
            instance=mention.instance,
            group=group[event.event_id] if event is not None else "",
            block=block[event.event_id] if event is not None else "",
            held=held,
            words=f"{story.text[mention.start : mention.end]!r} in {event.headline if event is not None else ''!r}",
        )
        for story, held, mention, event in found
    ]


def _told(story: GoldStory, annotator: Annotator | None) -> list[tuple[GoldMention, Event | None]]:
    day = story.published
    published = dt.datetime(day.year, day.month, day.day) if day is not None else None  # noqa: DTZ001 (civil time)
    article = Article(article_id=story.name, text=story.text, published=published)
    spans = [(mention.start, mention.end) for mention in story.mentions]
    events = told(article, story.sentences, tag(story.sentences, published), spans, annotator)
    return list(zip(story.mentions, events, strict=True))


def _table(rows: npt.NDArray[np.float64]) -> dict[str, npt.NDArray[np.float64]]:
    """Score rows of summed precision, summed recall and the number of mentions."""
    precision, recall = rows[:, 0] / rows[:, 2], rows[:, 1] / rows[:, 2]
    f1 = 2 * precision * recall / (precision + recall)
    return {"bcubed_precision": precision, "bcubed_recall": recall, "bcubed_f1": f1}


def _links(name: str, gold: set[Pair], system: set[Pair]) -> dict[str, float]:
    both = len(gold & system)
    precision, recall = _share(both, len(system)), _share(both, len(gold))
    return {f"{name}_precision": precision, f"{name}_recall": recall, f"{name}_f1": _f1(precision, recall)}


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
