"""What to do with the work of a process that has ended: again and smaller, until the article that ends it is alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.scale.outcome import Outcome
from timeline.scale.work import SET_ASIDE, Mark, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRIES = 2
_AT_ONCE = 4
"""Pieces that a process is given at once: the fewer, the less the last one to finish is waited for."""


@dataclass(eq=False)
class Attempt:
    """A part of a chunk, the outcomes once they are known, and where processes ended on it when it was alone."""

    part: Part
    done: list[Outcome] | None = None
    ends: Counter[Mark] = field(default_factory=Counter)


class Recovery:
    """The attempts that make up one chunk, in the order of its pieces."""

    def __init__(self, part: Part) -> None:
        some = range(0, len(part.pieces), _AT_ONCE)
        self.attempts = [Attempt(part._replace(pieces=part.pieces[at : at + _AT_ONCE])) for at in some]
        self.set_aside = False

    def outcomes(self) -> list[Outcome] | None:
        """Give the outcomes of the whole chunk; None as long as some are missing."""
        if any(attempt.done is None for attempt in self.attempts):
            return None
        return [outcome for attempt in self.attempts for outcome in attempt.done or ()]

    def ended(self, attempt: Attempt, mark: Mark | None) -> list[Attempt]:
        """Take note that the process working on an attempt has ended, and give the attempts to make in its place.

        Parameters
        ----------
        attempt
            One of this chunk.
        mark
            Where it stood; None where it had not begun.
        """
        where = self.attempts.index(attempt)
        rest = list(self._smaller(attempt, mark))
        self.attempts[where : where + 1] = rest
        return [one for one in rest if one.done is None]

    def _smaller(self, attempt: Attempt, mark: Mark | None) -> Iterator[Attempt]:
        pieces = attempt.part.pieces
        if mark is None:
            yield Attempt(attempt.part, ends=attempt.ends)
            return
        alone = mark._replace(piece=0)
        if len(pieces) > 1:
            for some in (pieces[: mark.piece], pieces[mark.piece : mark.piece + 1], pieces[mark.piece + 1 :]):
                if some:
                    ends = Counter([alone] if some == pieces[mark.piece : mark.piece + 1] else [])
                    yield Attempt(Part(some), ends=ends)
            return
        attempt.ends[alone] += 1
        part = attempt.part
        if attempt.ends[alone] < _TRIES:
            yield Attempt(part, ends=attempt.ends)
            return
        self.set_aside = True
        if not alone.reading:
            yield Attempt(part._replace(without=part.without | {alone.item}), ends=attempt.ends)
            return
        if alone.item:
            yield Attempt(part._replace(until=alone.item), ends=attempt.ends)
        origin = pieces[0].origin
        rest = f" (article {alone.item + 1} of it and what follows)" if alone.item else ""
        yield Attempt(Part(()), [Outcome(origin, problem=f"{origin}{rest}: {SET_ASIDE}", failed=True)])
