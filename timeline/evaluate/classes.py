"""Scores of class, actor and recipient against single sentences annotated by the PLOVER scheme."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.timeml import PARTS, is_held
from timeline.events import country_code, main_event, names_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from timeline.events.annotator import Annotator

_GOLD = "gold.json"
_OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT", "INVESTIGATE": "ACCUSE"}
"""Classes of PLOVER 2016 that have another name in 2021."""
_NO_EVENT = "DOCUMENT"
_SEED = 20220212
_SMALL = frozenset("the of and for in on a an to from".split())


@dataclass(frozen=True, slots=True)
class Party:
    """Who is meant in the gold: the words, and a code of three letters that is a country's or a group's."""

    text: str
    code: str


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence with the class of its event, in the classes of 2021."""

    name: str
    text: str
    category: str
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Counts of one role: names found, those that are right, parties in the gold, those found."""

    names: int
    right: int
    parties: int
    found: int


@dataclass(frozen=True, slots=True)
class SentenceResult:
    """What was read in one sentence; `held` tells whether it is kept out of sight."""

    gold: GoldSentence
    held: bool
    category: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, Side]:
        """Counts of actor and of recipient."""
        return _side(self.actors, self.gold.actors), _side(self.recipients, self.gold.recipients)


MEASURES = ("class", "actor_precision", "actor_recall", "recipient_precision", "recipient_recall")


@dataclass(slots=True)
class ClassReport:
    """Results of a folder. Shares of nothing are 0."""

    folder: str
    part: str
    results: list[SentenceResult] = field(default_factory=list)

    def scores(self) -> dict[str, float]:
        """Accuracy of the class; precision and recall of actor and of recipient, over the names of all sentences."""
        table = _shares(self._counts().sum(axis=0, keepdims=True))
        return {name: float(table[0, at]) for at, name in enumerate(MEASURES)}

    def intervals(self, samples: int = 1000) -> dict[str, tuple[float, float]]:
        """Bootstrap 95 % intervals over sentences, with a fixed seed."""
        if not self.results:
            return dict.fromkeys(MEASURES, (0.0, 0.0))
        drawn = np.random.default_rng(_SEED).integers(len(self.results), size=(samples, len(self.results)))
        ends = np.quantile(_shares(self._counts()[drawn].sum(axis=1)), [0.025, 0.975], axis=0)
        return {name: (float(ends[0, at]), float(ends[1, at])) for at, name in enumerate(MEASURES)}

    def confusions(self) -> list[tuple[tuple[str, str], int]]:
        """Count (gold class, class read), the wrong ones, the most frequent first."""
        wrong = Counter((one.gold.category, one.category or "none") for one in self.results if not _is_right(one))
        return sorted(wrong.items(), key=lambda item: (-item[1], item[0]))

    def errors(self) -> Iterator[tuple[str, SentenceResult]]:
        """Give what is wrong in the sentences that are not held out: (class, actor or recipient, result)."""
        for one in self.results:
            if one.held:
                continue
            if not _is_right(one):
                yield "class", one
            for name, side in zip(("actor", "recipient"), one.sides, strict=True):
                if side.right < side.names or side.found < side.parties:
                    yield name, one

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, for JSON; errors of held-out sentences are left out."""
        ends = self.intervals()
        return {
            "part": self.part,
            "sentences": len(self.results),
            "scores": {name: round(value, 4) for name, value in self.scores().items()},
            "intervals": {name: [round(low, 4), round(high, 4)] for name, (low, high) in ends.items()},
            "confusions": [{"gold": gold, "read": read, "count": count} for (gold, read), count in self.confusions()],
            "errors": [
                {
                    "kind": kind,
                    "sentence": one.gold.name,
                    "expected": expected(kind, one),
                    "found": found(kind, one),
                }
                for kind, one in self.errors()
            ],
        }

    def _counts(self) -> npt.NDArray[np.float64]:
        rows = [
            [
                _is_right(one),
                1,
                *(value for side in one.sides for value in (side.right, side.names, side.found, side.parties)),
            ]
            for one in self.results
        ]
        return np.array(rows, dtype=np.float64).reshape(len(rows), 2 + 2 * 4)


def expected(kind: str, one: SentenceResult) -> str:
    """Tell what the gold has: the class, or the parties of a role."""
    if kind == "class":
        return one.gold.category
    return "; ".join(party.text for party in (one.gold.actors if kind == "actor" else one.gold.recipients))


def found(kind: str, one: SentenceResult) -> str:
    """Tell what was read: the class, or the names of a role."""
    if kind == "class":
        return one.category
    return "; ".join(one.actors if kind == "actor" else one.recipients)


def _shares(counts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    over, under = counts[:, 0::2], counts[:, 1::2]
    return np.divide(over, under, out=np.zeros_like(over), where=under > 0)


def _is_right(one: SentenceResult) -> bool:
    return one.category == one.gold.category


def _side(names: Sequence[str], parties: Sequence[Party]) -> Side:
    right = sum(any(_names(name, party) for party in parties) for name in names)
    met = sum(any(_names(name, party) for name in names) for party in parties)
    return Side(len(names), right, len(parties), met)


def _names(name: str, party: Party) -> bool:
    """Whether a name means a party: the same country or body, or the last word of one is a word of the other."""
    if (party.code and country_code(name, letters=3) == party.code) or name in names_in(party.text):
        return True
    ours, theirs = _words(name), _words(party.text)
    return bool(ours and theirs) and (ours[-1] in theirs or theirs[-1] in ours)


def _words(text: str) -> list[str]:
    spelled = "".join(character if character.isalnum() or character in ".-" else " " for character in text.casefold())
    return [word.replace(".", "").removesuffix("s") for word in spelled.split() if word not in _SMALL and word != "."]


def read_gold(folder: Path) -> list[GoldSentence]:
    """Read `gold.json` of a folder, in name order; entries that are no events are left out.

    Raises
    ------
    EvaluationInputError
        Where it is not there, is no JSON list, or an entry lacks a field.
    """
    path = folder if folder.is_file() else folder / _GOLD
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        events = [_sentence(entry) for entry in entries if entry["event"] != _NO_EVENT]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EvaluationInputError(path, f"no list of PLOVER sentences ({error})") from error
    return sorted(events, key=lambda one: one.name)


def _sentence(entry: dict[str, Any]) -> GoldSentence:
    return GoldSentence(
        name=entry["id"],
        text=" ".join(entry["text"].split()),
        category=_OLD.get(entry["event"], entry["event"]),
        actors=_parties(entry.get("source")),
        recipients=_parties(entry.get("target")),
    )


def _parties(entries: list[dict[str, str]] | None) -> tuple[Party, ...]:
    parties = [Party(entry.get("actorText", ""), entry.get("code", "")) for entry in entries or ()]
    return tuple(party for party in parties if party.text)


def score_classes(folder: Path, *, part: str = "all", annotator: Annotator | None = None) -> ClassReport:
    """Read the event of each sentence of a folder as the product reads an undated one, and score it.

    Parameters
    ----------
    folder
        With `gold.json`, a list of objects with `id`, `text`, `event`, and `source` and `target` as lists of
        `actorText` and `code`.
    part
        `all`; `held` for every fourth sentence in name order, kept out of sight while rules are written; `seen` for the
        others.
    annotator
        A pipeline that helps to read; None for the rules alone.

    Raises
    ------
    EvaluationInputError
        Where the folder has no such file.
    UnknownChoiceError
        Where there is no such part.
    """
    if part not in PARTS:
        raise UnknownChoiceError("part", part, PARTS)
    report = ClassReport(str(folder), part)
    for at, gold in enumerate(read_gold(folder)):
        if part == "all" or is_held(at) == (part == "held"):
            event = main_event(gold.text, annotator)
            category = event.category.value if event is not None and event.category is not None else ""
            actors, recipients = (event.actor, event.recipient) if event is not None else ((), ())
            report.results.append(SentenceResult(gold, is_held(at), category, actors, recipients))
    return report
