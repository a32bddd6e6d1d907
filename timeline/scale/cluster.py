"""The work on a Dask cluster: parts go out, outcomes come back in the order of the work, whichever workers end."""

from __future__ import annotations

import contextlib
import logging
from collections import deque
from concurrent.futures import CancelledError
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from timeline.errors import ClusterError, MissingExtraError, PipelineError
from timeline.ingest.walk import Found
from timeline.scale.pool import Finished, Key, Pool
from timeline.scale.program import program
from timeline.scale.work import Part, Terms, work

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from timeline.events.annotator import Chosen
    from timeline.scale.outcome import Outcome
    from timeline.scale.pool import Work
    from timeline.scale.work import Piece

_AHEAD = 4
"""Chunks a thread of the cluster that may be begun before the first of them is done."""
_TIMEOUT = "30s"
_PATIENCE = 20.0
"""Seconds after which it is asked whether the cluster still has workers."""


class _Sent(NamedTuple):
    key: Any
    part: Part
    future: Any


class _NoWorkersError(Exception):
    """All workers are gone, and what one of them was to do waits."""


class Cluster:
    """Workers of a Dask cluster, in the place of a `Pool`; use it in a `with` statement.

    Parameters
    ----------
    jobs
        How many processes the cluster has where it is started here.
    terms
        On what terms.
    address
        A scheduler that runs; None starts a cluster on this machine. Its workers need this version of the package and
        see the files under the same paths.
    work
        What is done with a part.

    Raises
    ------
    MissingExtraError
        Where Dask is not installed.
    ClusterError
        Where no scheduler answers.
    """

    def __init__(self, jobs: int, terms: Terms, address: str | None = None, work: Work = work) -> None:
        self._terms = terms
        self._work = work
        self._local: Any = None
        try:
            import distributed  # noqa: PLC0415 (an extra)
        except ImportError:
            raise MissingExtraError("--engine dask", "dask") from None
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is told in one line, by us
        try:
            if address is None:
                self._local = distributed.LocalCluster(
                    n_workers=jobs,
                    threads_per_worker=1,
                    memory_limit=None,
                    dashboard_address=":0",
                    silence_logs=logging.CRITICAL,
                )
            self._client = distributed.Client(address or self._local, timeout=_TIMEOUT, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterError(f"no scheduler answers at {address}: {error}") from error

    @property
    def client(self) -> Any:  # noqa: ANN401 (Dask has no types)
        """The client."""
        return self._client

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()
        if self._local is not None:
            self._local.close()

    def run(self, given: Iterator[tuple[Key, Part]]) -> Generator[Finished[Key]]:
        """Work on parts and give what they came to, in the order in which they are given.

        What ends several workers is worked on again by a process of this machine, which sets aside the article that
        ends it, too. So is what waits where no workers are left.

        Parameters
        ----------
        given
            As for `Pool.run`.

        Raises
        ------
        ClusterError
            Where a worker does not see a file or has another version of the package, or the cluster is gone.
        """
        sent: deque[_Sent] = deque()
        more = True
        try:
            while more or sent:
                while more and len(sent) < _AHEAD * self._threads():
                    key, part = next(given, (None, None))
                    if part is None:
                        more = False
                        break
                    sent.append(_Sent(key, part, self._send(part)))
                if sent:
                    yield self._received(sent.popleft())
        finally:
            with contextlib.suppress(ClusterError), self._asking():  # what ended the run is told, not this
                self._client.cancel([one.future for one in sent if one.future is not None])

    def _threads(self) -> int:
        with self._asking():
            return max(1, sum(map(int, self._client.nthreads().values())))

    def _send(self, part: Part) -> Any:  # noqa: ANN401 (a future)
        if not part.pieces:
            return None
        there = part._replace(pieces=tuple(map(_absolute, part.pieces)))
        with self._asking():
            return self._client.submit(_at_worker, there, self._terms, self._work, program(), pure=False)

    def _received(self, sent: _Sent) -> Finished[Any]:
        from distributed import KilledWorker  # noqa: PLC0415 (an extra)

        if sent.future is None:
            return Finished(sent.key, [], set_aside=False)
        try:
            with self._asking():
                outcomes: list[Outcome] | Path | str = self._awaited(sent.future)
        except (KilledWorker, _NoWorkersError):
            return self._here(sent)
        if isinstance(outcomes, Path):
            if not outcomes.exists():
                return self._here(sent)
            raise ClusterError(
                f"{outcomes}: a worker does not see it; put the input where all workers have it under the same path"
            )
        if isinstance(outcomes, str):
            raise ClusterError(f"a worker has another {outcomes}; install the same one there")
        return Finished(sent.key, outcomes, set_aside=False)

    def _awaited(self, future: Any) -> Any:  # noqa: ANN401 (Dask has no types)
        """Wait for a result as long as there is somebody to give it; a timeout may be ours, or the task's own error."""
        while True:
            try:
                return future.result(timeout=_PATIENCE)
            except TimeoutError:
                if future.status == "error":
                    raise
            if not self._client.nthreads():
                raise _NoWorkersError

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """Tell as a `ClusterError` what goes wrong while the scheduler is asked for something."""
        from distributed.client import ClosedClientError  # noqa: PLC0415 (an extra)

        try:
            yield
        except (OSError, RuntimeError, CancelledError, ClosedClientError) as error:
            raise _lost(error) from error
        except AttributeError as error:
            if self._client.status != "closed":
                raise
            raise _lost(OSError("the scheduler has gone")) from error  # a closed client has nobody to ask

    def _here(self, sent: _Sent) -> Finished[Any]:
        with Pool(1, self._terms, self._work) as pool:
            (finished,) = pool.run(iter([(sent.key, sent.part)]))
        return finished


def _lost(error: BaseException) -> ClusterError:
    why = " ".join(str(error).split())
    return ClusterError(f"{type(error).__name__}: {why[:200]}; what --shards holds is not done again")


def _at_worker(part: Part, terms: Terms, work: Work, program_here: str) -> list[Outcome] | Path | str:
    """Work on a part at a worker; where it has another program or pipeline, tell which, and which file is unseen."""
    if program() != program_here:
        return f"version of crisis-timeline ({version('crisis-timeline')})"
    if terms.nlp is not None and (other := _other_pipeline(terms.nlp)):
        return f"pipeline {terms.nlp.name} ({other})"
    for piece in part.pieces:
        if isinstance(piece, Found) and piece.path is not None and not piece.path.exists():
            return piece.path
    return work(part, terms, lambda _: None)


def _other_pipeline(wanted: Chosen) -> str:
    """Tell what a worker has in the place of a pipeline; "" where it is the same."""
    from timeline.events.annotator import described  # noqa: PLC0415 (only who wants a pipeline needs it)

    try:
        found = described(wanted.name)
    except (MissingExtraError, PipelineError) as error:
        return f"none: {error}"
    return "" if found == wanted.described else found


def _absolute(piece: Piece) -> Piece:
    """Name a file as it is called in any folder."""
    return piece._replace(path=piece.path.absolute()) if isinstance(piece, Found) and piece.path is not None else piece
