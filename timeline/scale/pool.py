"""A pool of processes that survives the end of any of them, and gives results in the order of the work."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import time
import warnings
from collections import deque
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeAlias, TypeVar

from timeline.errors import WorkerError
from timeline.scale.ahead import ensure_server
from timeline.scale.recovery import Attempt, Recovery
from timeline.scale.work import Mark, Part, Terms, settle, work

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from multiprocessing.connection import Connection

    from timeline.scale.outcome import Outcome

Key = TypeVar("Key")

Work: TypeAlias = "Callable[[Part, Terms, Callable[[Mark], None]], list[Outcome]]"

_AHEAD = 4
"""Chunks a process that may be begun before the first of them is done: more take memory, fewer let processes wait."""
_FALSE_STARTS = 5
_SOON = 0.03
"""Seconds."""
_NOWHERE = -1


class Finished(NamedTuple, Generic[Key]):
    """A chunk that is done: the key it came with, its outcomes, and whether articles in it were set aside."""

    key: Key
    outcomes: list[Outcome]
    set_aside: bool


class Pool:
    """Processes that work on parts, started where and as often as needed; use it in a `with` statement.

    Started by a server process that has the package loaded, or afresh where the system has no such thing; never a copy
    of this process, whose threads and open files would come along. `work` is what they do with a part, a function that
    they can import.
    """

    def __init__(self, jobs: int, terms: Terms, work: Work = work) -> None:
        self._jobs = jobs
        self._terms = terms
        self._work = work
        self._workers: list[_Worker] = []
        self._false_starts = 0
        self._context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def run(self, given: Iterator[tuple[Key, Part]]) -> Generator[Finished[Key]]:
        """Work on parts and give what they came to, in the order in which they are given.

        A part on which a process ends is tried again in smaller ones; what ends two processes alone is set aside.

        Parameters
        ----------
        given
            Parts, each with whatever its caller knows it by; taken a few ahead of the results. One without pieces keeps
            its place in the order and costs nothing.

        Raises
        ------
        WorkerError
            Where processes end before they have begun, again and again.
        """
        waiting: deque[tuple[Recovery, Attempt]] = deque()
        begun: deque[tuple[Key, Recovery]] = deque()
        more = True
        while more or begun:
            while more and len(begun) < _AHEAD * self._jobs:
                key, part = next(given, (None, None))
                if part is None:
                    more = False
                    break
                recovery = Recovery(part)
                begun.append((key, recovery))  # type: ignore[arg-type]  # (a key comes with every part)
                waiting.extend((recovery, attempt) for attempt in recovery.attempts)
                self._collect(waiting, timeout=0)
                self._share_out(waiting)
            while begun and (outcomes := begun[0][1].outcomes()) is not None:
                key, recovery = begun.popleft()
                yield Finished(key, outcomes, recovery.set_aside)
            self._share_out(waiting)
            if begun and begun[0][1].outcomes() is None and (not more or len(begun) >= _AHEAD * self._jobs):
                self._collect(waiting, timeout=None)

    def _share_out(self, waiting: deque[tuple[Recovery, Attempt]]) -> None:
        while waiting:
            idle = next((worker for worker in self._workers if worker.task is None), None)
            if idle is None:
                if len(self._workers) == self._jobs:
                    return
                idle = self._started()
                self._workers.append(idle)
            idle.begin(waiting.popleft())

    def _started(self) -> _Worker:
        """Start a process; the server that starts it may end meanwhile, and then another is asked."""
        while True:
            try:
                return _Worker(self._context, self._work, self._terms)
            except (EOFError, ConnectionError):
                self._false_starts += 1
                if self._false_starts > _FALSE_STARTS:
                    raise WorkerError(None) from None
                time.sleep(_SOON * 2**self._false_starts)  # one that has just ended passes for alive a moment longer

    def _collect(self, waiting: deque[tuple[Recovery, Attempt]], timeout: float | None) -> None:
        busy = {worker.link: worker for worker in self._workers if worker.task is not None}
        for link in wait(list(busy), timeout):
            worker = busy[link]
            if worker.task is None:
                continue
            recovery, attempt = worker.task
            try:
                attempt.done = worker.link.recv()
                worker.task = None
                self._false_starts = 0
            except (EOFError, OSError):
                mark = worker.mark()
                self._false_starts = self._false_starts + 1 if mark is None else 0
                self._workers.remove(worker)
                worker.end()
                if self._false_starts > _FALSE_STARTS:
                    raise WorkerError(worker.status) from None
                waiting.extendleft((recovery, one) for one in reversed(recovery.ended(attempt, mark)))


class _Worker:
    """One process, the link to it, and what it works on."""

    def __init__(self, context: Any, work: Work, terms: Terms) -> None:  # noqa: ANN401 (the contexts have no common type)
        self.link, theirs = context.Pipe()
        self._place = context.RawArray("q", [_NOWHERE, 0, 0])
        self._process = context.Process(target=_serve, args=(theirs, self._place, work, terms), daemon=True)
        try:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "resource_tracker")  # it has ended, and is started again: no news
                if sys.platform != "win32":
                    ensure_server()
                self._process.start()
        except BaseException:
            self.link.close()
            raise
        finally:
            theirs.close()
        self.task: tuple[Recovery, Attempt] | None = None

    @property
    def status(self) -> int | None:
        code: int | None = self._process.exitcode
        return code

    def begin(self, task: tuple[Recovery, Attempt]) -> None:
        self.task = task
        self._place[0] = _NOWHERE
        with contextlib.suppress(OSError):  # it has ended, which is seen when its result is awaited
            self.link.send(task[1].part)

    def mark(self) -> Mark | None:
        piece, item, reading = self._place
        return None if piece == _NOWHERE else Mark(piece, item, bool(reading))

    def end(self) -> None:
        """End the process, whatever it does: nothing of it is needed any more."""
        self._process.kill()
        self._process.join()
        self.link.close()


def _serve(link: Connection, place: Any, work: Work, terms: Terms) -> None:  # noqa: ANN401 (a ctypes array)
    """Work on what comes until nobody is left to send it. An interrupt from the keyboard is for the one who sends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settle()  # looking through what is loaded for garbage took a twelfth of the time

    def at(mark: Mark) -> None:
        place[1], place[2], place[0] = mark.item, mark.reading, mark.piece

    with contextlib.suppress(EOFError, OSError):
        while True:
            link.send(work(link.recv(), terms, at))
