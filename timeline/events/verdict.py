"""A status with its reason, and what it is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.model.frozen import quick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link
    from timeline.events.when import When
    from timeline.model import Status, Timex


@quick
@dataclass(frozen=True, slots=True)
class Verdict:
    """A status and the word that decided it, "" where tense and date did."""

    status: Status
    cue: str = ""
    by: Predicate | None = None
    """The verb that tells what became of a plan, where that is another than the one that the expression dates."""


@quick
@dataclass(frozen=True, slots=True)
class Context:
    """What a verdict is drawn from."""

    parse: Parse
    frames: Sequence[Frame]
    link: Link
    timex: Timex | None
    """The expression that dates it, None for an event that the sentence does not date."""
    when: When
    place: int = -1
    """Number of the first token of the expression, -1 for an expression without one."""
