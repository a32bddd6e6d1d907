"""The closed classes of words, and the shape of a parsed sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.events import reporting, status, syntax, verbs
from timeline.model.members import members_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.events.nountriggers import Trigger
    from timeline.events.tokens import Token

DETERMINERS = frozenset(syntax.DETERMINERS.split())
PREPOSITIONS = frozenset(syntax.PREPOSITIONS.split())
SUBJECTS = frozenset(syntax.SUBJECT_PRONOUNS.split())
RELATIVES = frozenset(syntax.RELATIVES.split())
THIRD_PERSON = frozenset(("he", "she", "it", "they"))
DEPENDING = frozenset(("if", "unless"))
"""What opens a condition, without which nothing that depends on it is told."""
SUBORDINATORS = frozenset(syntax.SUBORDINATORS.split())
TIME_SUBORDINATORS = frozenset(syntax.TIME_SUBORDINATORS.split())
COORDINATORS = frozenset(syntax.COORDINATORS.split())
ADJECTIVES = frozenset(syntax.ADJECTIVES.split())
QUOTES = frozenset(('"', "“", "”", "''", "``", "«", "»"))
DASHES = frozenset(("—", "–", "―", "--"))
EXPECTING = frozenset(f"{status.PLAN_GOVERNORS} {status.FORECAST_GOVERNORS}".split())
REPORTING = frozenset(
    f"{reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS} "
    f"{reporting.THREAT_VERBS} {reporting.DEMAND_VERBS}".split()
)

IMPLICIT = REPORTING - frozenset(reporting.NEVER_IMPLICIT.split())


_FAR = 60
"""How far outside a sentence a token number may lie."""
_OUTSIDE = [""] * (2 * _FAR)
_BEFORE = [-1] * _FAR

UNFINISHED = (
    DETERMINERS
    | PREPOSITIONS
    | COORDINATORS
    | SUBJECTS
    | RELATIVES
    | frozenset(f"{verbs.BE} {verbs.HAVE} {verbs.DO} {verbs.MODALS} {syntax.ASKING_FOR_MORE}".split())
)
"""Words that no line ends in."""


@members_of
class Form(StrEnum):
    """What a verb group says of time."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    FUTURE = "future"
    MODAL = "modal"
    MODAL_PERFECT = "modal perfect"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"


FINITE = frozenset(
    (Form.PAST, Form.PRESENT, Form.PERFECT, Form.PLUPERFECT, Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT)
)


MANDATED = "demanded"
"""The modal of a verb that has none, and tells what should be done: "a demand that its troops leave"."""


@dataclass(slots=True, eq=False)
class Predicate:
    """A verb group: `first` to `head` are token numbers, `head` its main verb.

    Made and asked as often as tokens are, hence not frozen; nobody changes one.
    """

    first: int
    head: int
    lemma: str
    form: Form
    modal: str = ""
    negated: bool = False
    passive: bool = False
    progressive: bool = False
    finite: bool = field(init=False)
    """Whether it makes a clause of its own."""

    def __post_init__(self) -> None:
        self.finite = self.form in FINITE

    @property
    def mandated(self) -> bool:
        """Whether it is a bare verb that tells what should be done: "a demand that its troops leave"."""
        return self.modal == MANDATED


@dataclass(slots=True)
class Parse:
    """A sentence as tokens, predicates in order, and the token numbers at which clauses begin."""

    tokens: list[Token]
    predicates: list[Predicate] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    """What opened each clause."""
    lows: list[str] = field(init=False, repr=False)
    """Lower-case text of each token."""
    words: frozenset[str] = field(init=False, repr=False, compare=False)
    """All of `lows`."""
    heads: dict[int, Predicate] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Predicates by their main verbs."""
    firsts: dict[int, Predicate] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Predicates by the token numbers at which they begin."""
    subjects: dict[int, list[Token]] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Subjects as found before the token numbers of verbs."""
    objects: dict[int, range] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Where the objects of verbs stand as found, by the token numbers of their heads."""
    triggers: dict[int, Trigger | None] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What verbs tell as found, by the token numbers of their heads."""
    reach: list[int] = field(init=False, repr=False, compare=False, default_factory=list)
    """Characters up to each token, once somebody has asked for the width of a line."""
    ends: dict[tuple[int, int], bool] = field(init=False, repr=False, compare=False, default_factory=dict)
    """Whether a line may end between two tokens, as found: by the token behind and the one before."""
    spans: dict[int, tuple[int, int]] | None = field(init=False, repr=False, compare=False, default=None)
    """Token numbers [first, end) of the time expressions by their numbers, once somebody has asked for one."""
    persons: Sequence[Sequence[Token]] = field(init=False, repr=False, compare=False, default=())
    """The words of each name that a pipeline takes for a person's; without one there are none."""
    low: Callable[[int], str] = field(init=False, repr=False, compare=False)
    """Return the lower-case text of a token by its number, "" outside the sentence."""
    clause: Callable[[int], int] = field(init=False, repr=False, compare=False)
    """Return the number of the clause in which a token stands: the last one behind the sentence, -1 before it."""

    span: Callable[[int], tuple[int, int]] = field(init=False, repr=False, compare=False)
    """Return the token numbers of a clause, end excluded."""

    def __post_init__(self) -> None:
        self.lows = [token.low for token in self.tokens]
        self.words = frozenset(self.lows)
        # Asked millions of times: an index past either end falls into the empty strings, with no call of our own.
        self.low = [*self.lows, *_OUTSIDE].__getitem__

    def divide(self, starts: list[int], kinds: list[str]) -> None:
        """Note where clauses begin and what opened each."""
        self.starts, self.kinds = starts, kinds
        numbers: list[int] = []
        for number, end in enumerate((*starts[1:], len(self.tokens) + _FAR)):
            numbers += [number] * (end - len(numbers))
        self.clause = [*numbers, *_BEFORE].__getitem__
        # Clause -1, before the sentence, is empty.
        self.span = [*pairwise((*starts, len(self.tokens))), (starts[-1], 0)].__getitem__

    def opener(self, clause: int) -> str:
        """First word of a clause, coordinators and commas skipped."""
        start, end = self.span(clause)
        for index in range(start, end):
            if self.tokens[index].low not in COORDINATORS and self.tokens[index].is_word:
                return self.tokens[index].low
        return ""


def is_dash(parse: Parse, index: int) -> bool:
    """Whether a hyphen has blanks on both sides: "the war - of ten years - is over"."""
    if parse.low(index) != "-" or not 0 < index < len(parse.tokens) - 1:
        return False
    before, mark, behind = parse.tokens[index - 1 : index + 2]
    return before.end < mark.start and mark.end < behind.start
