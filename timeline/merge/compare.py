"""Whether two mentions of the same time tell the same event: graded evidence, added up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from timeline.merge.figures import contradict, strays
from timeline.merge.weights import weight
from timeline.merge.words import acts
from timeline.model import Granularity, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.merge.mention import Mention

_SIDES = {
    Status.HAPPENED: "told",
    Status.ONGOING: "told",
    Status.ALLEGED: "alleged",
    Status.SCHEDULED: "ahead",
    Status.FORECAST: "ahead",
    Status.THREATENED: "threatened",
    Status.CONDITIONAL: "conditional",
    Status.DENIED: "denied",
}
"""Only statuses of one side may share a row: a denied event and a happened one never do."""

_FINE = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
_COPY = 90.0
_COPY_WORDS = 6

_ACTS = acts()
_NEAR_IDENTICAL = 0.85
_FEW_SHARED = 2
_SAME_WORDS = 0.9

NAME = 0.7
"""For each bit of the words of names in common: one name brings several, and names many events of a day."""
UNSHARED_LESS = -0.35
"""For each bit of the words that only the shorter of two tellings has."""
UNSHARED_MORE = -0.12
"""For each bit of the words that only the longer of two tellings has: it may say more."""
AROUND = 0.5
"""What a word counts that stands around the event in both tellings, or that only one has, around its own."""
ONLY_AROUND = -12.0
"""Where two things happened "after the blast that killed forty", they share the blast, and no more."""
CHANCE = -12.0
"""What two events of one day start with: as good as certain that they are two."""
COARSE = {
    Granularity.WEEK: -3.0,
    Granularity.MONTH: -5.0,
    Granularity.QUARTER: -6.5,
    Granularity.SEASON: -6.5,
    Granularity.YEAR: -8.0,
    Granularity.DECADE: -11.0,
    Granularity.CENTURY: -14.0,
}
"""The same for longer times, which hold more events: a bit for each doubling of the days."""
OPEN = -5.0
"""For "since May" and "by Friday"."""
_COARSEST = min(COARSE.values())
STRANGER = -4.0
"""For each name that only one of them has, where the other has as many of its own."""
_MOST_STRANGERS = 4
SAME_WORDS = 6.0
NO_ACT = -5.0
"""Where two things are done, place and people may well be the same."""
FEW = -4.0
"""Two words in common may be chance."""
OTHER_PARTIES = -4.0
"""For parties that share no word: the same body goes by many."""
SAME_ACT = 5.0
SAME_CLASS = 3.0
SAME_PARTY = 3.0
SAME_PLACE = 2.0
SAME_STORY = 6.0
TAKEN_UP = 30.0
"""Where the later sentence of an article says "the deal" of what the earlier told: however else it goes on."""
OTHER_ACT = -6.0
OTHER_CLOCK = -3.0
OTHER_CLASS = -4.0
"""One event is told by several verbs: shot is not always read as killed."""


class Evidence(NamedTuple):
    """What speaks for and against two mentions being one event, in bits; above zero they are one.

    `levels` are the pieces of evidence with their bits, or what forbids it.
    """

    score: float
    levels: Sequence[tuple[float, str]]
    shared: frozenset[str] = frozenset()

    @property
    def reasons(self) -> tuple[str, ...]:
        """The levels in words; those that one cannot live with stand alone, without bits."""
        told = [(bits, reason or f"both say {', '.join(sorted(self.shared))}") for bits, reason in self.levels]
        return tuple(reason if math.isinf(bits) else f"{bits:+.1f} {reason}" for bits, reason in told)


_NEVER = -math.inf
_BOTH_SAY = ""
"""Stands for the words in common, which are put together only where somebody asks for reasons."""


def _never(reason: str) -> Evidence:
    return Evidence(_NEVER, ((_NEVER, reason),))


def hopeless(one: Mention, other: Mention) -> bool:
    """Whether words alone show that the evidence for two mentions is below zero; far cheaper than adding it up.

    What it leaves out can only speak against them: copies, shared acts and nearly equal words are never hopeless.
    """
    shared = one.words & other.words
    common = weight(shared)
    both = one.bits + other.bits
    if 2 * common >= _SAME_WORDS * both or not one.act.isdisjoint(other.act):
        return False
    alone = sorted((_unshared(one, shared), _unshared(other, shared)))
    most = common + UNSHARED_LESS * alone[0] + UNSHARED_MORE * alone[1] + CHANCE + SAME_CLASS + SAME_PARTY + SAME_PLACE
    return most <= 0 and not copies(one, other)


def overlap(one: Mention, other: Mention) -> float:
    """Weigh the shared words of two headlines against all of them (Dice), 0 to 1."""
    both = one.bits + other.bits
    return 2 * weight(one.words & other.words) / both if both else 0.0


def evidence(one: Mention, other: Mention) -> Evidence:
    """Add up what speaks for and against two mentions of one block being one event."""
    refusal = forbidden(one, other)
    if not refusal and one.article_id == other.article_id and not _again(one, other):
        refusal = "one article, and not nearly the same words"
    return _never(refusal) if refusal else likeness(one, other)


def _again(one: Mention, other: Mention) -> bool:
    """Whether two sentences of an article say the same, one of them perhaps more; a list says its items alike."""
    if one.act & other.act:
        return True
    return overlap(one, other) >= _NEAR_IDENTICAL and (one.words <= other.words or other.words <= one.words)


def likeness(one: Mention, other: Mention) -> Evidence:
    """Add up the same whatever times and statuses are: what is denied here may be what is told there."""
    shared = (one.words & other.words) - strays(one.figures, other.figures)
    names = one.named | other.named
    telling = len(shared - one.numbers)
    repeated = one.words == other.words and copies(one, other)
    same_act = bool(one.act & other.act)
    if telling < _FEW_SHARED and not repeated and not same_act:
        return _never("too few words in common")
    if shared <= names and not repeated:
        return _never("nothing but names in common")
    alone = sorted((_unshared(one, shared), _unshared(other, shared)))
    around = shared - one.core - other.core
    levels = [
        (weight(shared - names) + NAME * weight(shared & names) - (1 - AROUND) * weight(around), _BOTH_SAY),
        (UNSHARED_LESS * alone[0] + UNSHARED_MORE * alone[1], "words that only one of them has"),
        (CHANCE, "events of one time are many"),
        *_agreement(one, other),
    ]
    if not (shared & _ACTS or same_act):
        levels.append((NO_ACT, "no act in common"))
    if around == shared:
        levels.append((ONLY_AROUND, "neither says of its event what the other says"))
    if telling <= _FEW_SHARED and not repeated and not same_act:
        levels.append((FEW, "two words in common may be chance"))
    return Evidence(math.fsum(bits for bits, _ in levels), levels, shared)


def _unshared(one: Mention, shared: frozenset[str]) -> float:
    """Weigh the words that only one of them has: what stands around its event the other may leave out."""
    core = one.core_bits - weight(one.core & shared)
    return core + AROUND * (one.bits - weight(shared) - core)


def _agreement(one: Mention, other: Mention) -> Iterable[tuple[float, str]]:
    if one.when.granularity not in _FINE:
        coarse = COARSE[Granularity(one.when.granularity)] if one.when.granularity else _COARSEST
        yield coarse, "a time that holds more events than a day does"
    elif one.when.start is None or one.when.end is None:
        yield OPEN, "a time without an end holds more events than a day does"
    if one.when != other.when:
        yield OTHER_CLOCK, "only one of them names the hour"
    if one.act & other.act and one.article_id == other.article_id:
        yield SAME_STORY, "the same act in one article"
        if max(one, other, key=lambda mention: mention.sentence_start).takes_up:
            yield TAKEN_UP, "the later sentence takes up the earlier"
    if one.act and other.act:
        yield (SAME_ACT, "same trigger") if one.act & other.act else (OTHER_ACT, "another trigger")
    if one.category and other.category:
        same = one.category == other.category
        yield (SAME_CLASS, "same class") if same else (OTHER_CLASS, "another class")
    if one.names & other.names:
        yield SAME_PARTY, "same actor or recipient"
    elif one.names and other.names:
        yield OTHER_PARTIES, "parties of other names"
    if one.places and other.places:
        yield (SAME_PLACE, "same place") if one.places & other.places else (-6.0, "another place")
    strangers = min(len(one.named - other.words), len(other.named - one.words), _MOST_STRANGERS)
    if strangers:
        yield STRANGER * strangers, "each has names that the other has not"
    if overlap(one, other) >= _SAME_WORDS:
        yield SAME_WORDS, "hardly another word in either"
    if copies(one, other):
        yield 8.0, "one sentence is a copy of the other"


def forbidden(one: Mention, other: Mention) -> str:
    """Say what forbids that two mentions are one event, whatever speaks for it; "" where nothing does."""
    if side(one) != side(other):
        return "statuses exclude each other"
    return elsewhere(one, other)


def elsewhere(one: Mention, other: Mention) -> str:
    """Say what makes two mentions two events even where their statuses agree; "" where nothing does."""
    return apart(one, other) if one.when.holds(other.when) else "other times of the day"


def apart(one: Mention, other: Mention) -> str:
    """Say what makes two mentions two events even where statuses and times agree; "" where nothing does."""
    if contradict(one.figures, other.figures):
        return "other numbers of the same"
    one_sentence = one.article_id == other.article_id and one.sentence_start == other.sentence_start
    if one_sentence and one.trigger != other.trigger:
        return "two triggers of one sentence"
    if one_sentence and one.headline != other.headline and one.words != other.words:
        return "two clauses of one sentence"
    if one.proper and other.proper and not (one.proper & other.context or other.proper & one.context):
        return "another actor or recipient"
    return ""


def side(mention: Mention) -> str | None:
    """Name the statuses of which a mention has one, as far as they may share a row."""
    return _SIDES[mention.status] if mention.status else None


def copies(one: Mention, other: Mention) -> bool:
    """Whether one sentence is a near copy of the other, as in agency reports; short sentences never are."""
    from rapidfuzz import fuzz  # noqa: PLC0415 (heavy)

    alike = fuzz.ratio(one.sentence, other.sentence, score_cutoff=_COPY) >= _COPY
    return bool(alike and min(len(one.sentence_words), len(other.sentence_words)) >= _COPY_WORDS)
