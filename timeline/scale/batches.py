"""From paths to outcomes, in the order of the input, whoever does the work."""

from __future__ import annotations

import os
from contextlib import closing
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from timeline.errors import NO_MEMORY
from timeline.scale.chunks import Chunk, chunks
from timeline.scale.pool import Finished, Key, Pool, Work
from timeline.scale.weight import SMALL
from timeline.scale.work import Part, work

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from contextlib import AbstractContextManager

    from timeline.scale.outcome import Outcome
    from timeline.scale.shards import Shards
    from timeline.scale.work import Terms


class Batch(NamedTuple):
    """The outcomes of one chunk, how much work it was, and whether it was done by an earlier run."""

    outcomes: list[Outcome]
    weight: int
    kept: bool


class Workers(Protocol):
    """Whoever works on parts: the processes of a `Pool`, or a `Cluster`."""

    def run(self, given: Iterator[tuple[Key, Part]]) -> Generator[Finished[Key]]:
        """Work on parts and give what they came to, in the order in which they are given."""


class _Known(NamedTuple):
    chunk: Chunk
    name: str | None
    outcomes: list[Outcome] | None


_Done: TypeAlias = tuple[_Known, "list[Outcome]", bool]
"""A chunk, its outcomes, and whether articles in it were set aside."""


def cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def outcomes(  # noqa: PLR0913 (each has its own use)
    paths: Sequence[str],
    terms: Terms,
    *,
    fetch: bool = False,
    jobs: int | None = None,
    shards: Shards | None = None,
    small: int = SMALL,
    engine: Callable[[int, Terms], AbstractContextManager[Workers]] | None = None,
    work: Work = work,
) -> Generator[Batch]:
    """Read articles and extract their events, a batch a chunk, in the order of the input.

    Parameters
    ----------
    paths
        As for `timeline.read`; one that names nothing gives an outcome that says so.
    terms
        On what terms.
    fetch
        Whether URLs among the paths are fetched.
    jobs
        How many processes work; by default one a core. Where the whole input is below `small` bytes of text, the work
        is done in this process.
    shards
        Where finished chunks are kept, and taken from where they are there already.
    small
        See `jobs`.
    engine
        What makes the workers, by default a `Pool`; one that is given does the work however small the input is.
    work
        What is done with a part, a function that processes can import; shards hold only what the usual one gives, and
        an engine that is given does its own.

    Raises
    ------
    WorkerError
        Where no process can be started.
    OutputError
        Where a shard cannot be written.
    """
    known = (_known(chunk, terms, shards) for chunk in chunks(paths, terms.manner, fetch=fetch))
    number = cores() if jobs is None else jobs
    first, weight = [], 0
    while engine is None and weight < small and (one := next(known, None)) is not None:
        first.append(one)
        weight += one.chunk.weight
    every = chain(first, known)
    if engine is None and weight < small:
        todo = _alone(every, terms, work)
    else:
        todo = _shared(every, engine(number, terms) if engine is not None else Pool(number, terms, work))
    with closing(todo):
        for one, done, set_aside in todo:
            lasting = not set_aside and not any(map(_is_starved, done))
            if shards is not None and one.name is not None and one.outcomes is None and lasting:
                shards.put(one.name, done)
            yield Batch(done, one.chunk.weight, kept=one.outcomes is not None)


def _is_starved(outcome: Outcome) -> bool:
    return outcome.failed and (outcome.problem or "").endswith(NO_MEMORY)


def _known(chunk: Chunk, terms: Terms, shards: Shards | None) -> _Known:
    if shards is None:
        return _Known(chunk, None, None)
    name = shards.name(chunk, terms)
    return _Known(chunk, name, shards.get(name))


def _alone(every: Iterator[_Known], terms: Terms, work: Work) -> Generator[_Done]:
    for one in every:
        yield one, work(Part(one.chunk.pieces), terms, lambda _: None) if one.outcomes is None else one.outcomes, False


def _shared(every: Iterator[_Known], made: AbstractContextManager[Workers]) -> Generator[_Done]:
    """Give what is known to the workers as a part without pieces, so that the order holds."""
    with made as workers, closing(workers.run((one, _part(one)) for one in every)) as finished:
        for one, done, set_aside in finished:
            yield one, done if one.outcomes is None else one.outcomes, set_aside


def _part(one: _Known) -> Part:
    return Part(one.chunk.pieces if one.outcomes is None else ())
