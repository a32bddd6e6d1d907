"""Scores of attribution, sentence by sentence: is it somebody's word, and whose."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.evaluate.polnear import GoldDocument, document_paths, read_document
from timeline.evaluate.speech import heads, is_speech
from timeline.evaluate.timeml import is_held
from timeline.events.reading import Reader
from timeline.events.sources import sentence_sources
from timeline.model import Article, Kind
from timeline.segment import segment
from timeline.temporal import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from timeline.evaluate.polnear import GoldAttribution
    from timeline.events.annotator import Annotator
    from timeline.events.sources import Source
    from timeline.model import Sentence

MEASURES = ("recall", "precision", "precision_speech", "source_head")
KINDS = ("missed", "spurious", "source")
_SEED = 20220212
_SHORTEST = 3


@dataclass(slots=True)
class AttributionCounts:
    """Counts of sentences; they add up. With several annotators of a text they are means, hence no whole numbers.

    `gold` sentences hold something said by a named source with a speech cue, in `found` of them we name a source, in
    `right` of those it is one of theirs. Of the `system` sentences that we attribute, `attributed` are so by any cue,
    `spoken` by a speech cue.
    """

    sentences: float = 0
    gold: float = 0
    found: float = 0
    right: float = 0
    system: float = 0
    attributed: float = 0
    spoken: float = 0

    def __add__(self, other: AttributionCounts) -> AttributionCounts:
        return AttributionCounts(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))

    def mean(self, number: int) -> AttributionCounts:
        """Share the counts among so many annotators."""
        return AttributionCounts(*(count / number for count in astuple(self)))

    def scores(self) -> dict[str, float]:
        """Return the measures as shares; a share of nothing is 0."""
        table = _scores(np.array([astuple(self)], dtype=np.float64))
        return {name: float(table[name][0]) for name in MEASURES}


class AttributionMistake(NamedTuple):
    """A sentence with a mistake: `kind` is missed, spurious or source; `sort` is the cue, of the gold where it has one.

    `gold` and `system` are sources, "" where there is none. The words of held-out documents are withheld.
    """

    kind: str
    sort: str
    document: str
    start: int
    gold: str
    system: str
    sentence: str


@dataclass(slots=True)
class AttributionReport:
    """Counts by document, in name order, and the mistakes."""

    folder: str
    part: str
    documents: dict[str, AttributionCounts] = field(default_factory=dict)
    mistakes: list[AttributionMistake] = field(default_factory=list)

    def total(self) -> AttributionCounts:
        """Return the counts of all documents together."""
        return sum(self.documents.values(), AttributionCounts())

    def intervals(self, *, samples: int = 1000) -> dict[str, tuple[float, float]]:
        """Bootstrap 95 % intervals of the measures over documents, with a fixed seed; (0, 0) without documents."""
        if not self.documents:
            return dict.fromkeys(MEASURES, (0.0, 0.0))
        rows = np.array([astuple(counts) for counts in self.documents.values()], dtype=np.float64)
        drawn = np.random.default_rng(_SEED).integers(len(rows), size=(samples, len(rows)))
        scores = _scores(rows[drawn].sum(axis=1))
        ends = {name: np.quantile(scores[name], [0.025, 0.975]) for name in MEASURES}
        return {name: (float(low), float(high)) for name, (low, high) in ends.items()}

    def as_dict(self, *, examples: int = 0) -> dict[str, Any]:
        """Return the scores as plain data, for JSON; with `examples`, so many mistakes of each kind."""
        total = self.total()
        data: dict[str, Any] = {
            "folder": self.folder,
            "part": self.part,
            "documents": len(self.documents),
            "sentences": round(total.sentences, 1),
            "gold": round(total.gold, 1),
            "system": round(total.system, 1),
            "scores": {name: round(score, 4) for name, score in total.scores().items()},
            "interval": {name: [round(end, 4) for end in ends] for name, ends in self.intervals().items()},
            "mistakes": dict(sorted(Counter(mistake.kind for mistake in self.mistakes).items())),
        }
        if examples:
            data["examples"] = [one._asdict() for kind in KINDS for one in self.examples(kind)[:examples]]
        return data

    def examples(self, kind: str) -> list[AttributionMistake]:
        """List the mistakes of a kind whose words are not withheld."""
        return [mistake for mistake in self.mistakes if mistake.kind == kind and mistake.sentence]


def score_attribution(folder: Path, *, part: str = "all", annotator: Annotator | None = None) -> AttributionReport:
    """Score a PolNeAR folder: whether each sentence is attributed, and to whom.

    A sentence is what `timeline.segment` makes of the text; headings and boilerplate, which give no rows, are left out.
    It is attributed in the gold when the content of an attribution reaches into it. We attribute it when one of its
    clauses would have a name in the column `attribution`. Recall counts the sentences with a speech cue (see
    `timeline.evaluate.speech`) and a source; precision counts as right what the gold attributes by any cue, since a
    belief or a demand put down to its holder is no mistake, and `precision_speech` only by a speech cue.
    A source is right when one of ours has the head of one of theirs, as the text has it or resolved: "he" is no answer,
    and where "he" is the gold, the name found for that very "he" counts.

    Parameters
    ----------
    folder
        With `text/*.txt` and `attributions/*.ann`; a text with several annotators counts once, with their mean.
    part
        all; held: every fourth document in name order; seen: the others. Held-out mistakes carry no words.
    annotator
        A pipeline that helps to read; None for the rules alone.

    Raises
    ------
    EvaluationInputError
        Where the folder holds no such files.
    """
    report = AttributionReport(str(folder), part)
    for position, path in enumerate(document_paths(folder)):
        held = is_held(position)
        if part != "all" and held != (part == "held"):
            continue
        document = read_document(path)
        report.documents[document.name], mistakes = _score(document, annotator)
        report.mistakes.extend(
            one._replace(sort="", gold="", system="", sentence="") if held else one for one in mistakes
        )
    return report


def _score(document: GoldDocument, annotator: Annotator | None) -> tuple[AttributionCounts, list[AttributionMistake]]:
    counts, mistakes = AttributionCounts(), []
    answers = list(_answers(document.text, annotator))
    for gold in document.annotators:
        for sentence, sources in answers:
            here = [one for one in gold if _reaches(one, sentence)]
            spoken = [one for one in here if is_speech(one.cue)]
            named = [one for one in spoken if one.source]
            wanted = set[str]().union(*(heads(one.source) for one in named))
            right = any(heads(name) & wanted for source in sources for name in (source.name, source.mention))
            counts += AttributionCounts(
                sentences=1,
                gold=bool(named),
                found=bool(named and sources),
                right=bool(named and right),
                system=bool(sources),
                attributed=bool(sources and here),
                spoken=bool(sources and spoken),
            )
            kind = _kind(named=bool(named), here=bool(here), found=bool(sources), right=right)
            if kind:
                cue = named[0].cue if named else sources[0].cue
                told, ours = "; ".join(one.source for one in named), "; ".join(f"{s.name} ({s.cue})" for s in sources)
                mistakes.append(
                    AttributionMistake(kind, cue.lower(), document.name, sentence.start, told, ours, sentence.text)
                )
    return counts.mean(len(document.annotators)), mistakes


def _kind(*, named: bool, here: bool, found: bool, right: bool) -> str:
    if named and not found:
        return "missed"
    if found and not here:
        return "spurious"
    return "source" if named and not right else ""


def _answers(text: str, annotator: Annotator | None) -> Iterator[tuple[Sentence, Sequence[Source]]]:
    """Yield each sentence with its sources, read as the pipeline reads it."""
    article = Article(article_id="gold", text=text)
    sentences = segment(text)
    timexes = tag(sentences, None, Kind.NEWS)
    reader = Reader(article, sentences, annotator)
    for index, sentence in enumerate(sentences):
        if not (sentence.heading or sentence.boilerplate):
            here = [timex for timex in timexes if sentence.start <= timex.start < sentence.end]
            yield sentence, sentence_sources(reader, reader.read(index, sentence, here))


def _reaches(one: GoldAttribution, sentence: Sentence) -> bool:
    """Whether more than a stray mark of a content stands in a sentence."""
    for span in one.content:
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        words = sentence.text[start - sentence.start : end - sentence.start] if start < end else ""
        if sum(character.isalnum() for character in words) >= _SHORTEST:
            return True
    return False


def _scores(rows: npt.NDArray[np.float64]) -> dict[str, npt.NDArray[np.float64]]:
    """Score rows of counts, in the order of the fields of `AttributionCounts`."""
    _, gold, found, right, system, attributed, spoken = rows.T

    def share(part: npt.NDArray[np.float64], whole: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.divide(part, whole, out=np.zeros_like(whole), where=whole > 0)

    return {
        "recall": share(found, gold),
        "precision": share(attributed, system),
        "precision_speech": share(spoken, system),
        "source_head": share(right, found),
    }
