"""One tree of errors: each class builds its message, which says what, where and how to mend it."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


_FULL = {os.strerror(number) for number in (errno.ENOSPC, errno.EDQUOT)}


NO_MEMORY = "there is not enough memory for it; free some, or pass --jobs with fewer"
"""What is told of an article, and of a run, on which memory ends; another time it may suffice."""


class TimelineError(Exception):
    """Base of every error that this package raises on purpose."""


class EmptyIntervalError(TimelineError, ValueError):
    """An interval whose end is not after its start."""

    def __init__(self, start: object, end: object) -> None:
        super().__init__(f"an interval cannot end at {end}: it starts at {start}, and the end is exclusive")


class InvalidDayError(TimelineError, ValueError):
    """A day given by the user that is no date."""

    def __init__(self, text: str, *, option: str = "day") -> None:
        super().__init__(f"{option}: {text!r} is no date; write it as YYYY-MM-DD, for example 2022-02-12")
        self.text = text


class InputNotFoundError(TimelineError, FileNotFoundError):
    """Paths or globs that name nothing."""

    def __init__(self, path: str | Path, *others: str | Path) -> None:
        names = ", ".join(str(name) or "(an empty path)" for name in (path, *others))
        super().__init__(f"{names}: no such file or folder; check the spelling")
        self.path = str(path)


class FolderGivenError(TimelineError, IsADirectoryError):
    """A folder where one file is needed."""

    def __init__(self, path: str | Path) -> None:
        super().__init__(f"{path}: a folder, where one file is needed; name a file in it")
        self.path = str(path)


class InvalidGlobError(TimelineError, ValueError):
    """A glob that cannot be read."""

    def __init__(self, pattern: str) -> None:
        super().__init__(f"{pattern}: no glob; '**' must stand alone between slashes, for example 'articles/**/*.txt'")
        self.pattern = pattern


class NetworkNotAllowedError(TimelineError, ValueError):
    """A URL where the user did not ask for network access."""

    def __init__(self, url: str) -> None:
        super().__init__(
            f"{url}: timeline does not use the network unless asked; pass --fetch (fetch=True), or save the page"
        )
        self.url = url


class FetchError(TimelineError, RuntimeError):
    """A page that may not or cannot be fetched."""


class SchemaError(TimelineError, ValueError):
    """A frame that is no events frame."""

    def __init__(self, problem: str, *, where: str = "events frame") -> None:
        super().__init__(f"{where}: {problem}")


class UnknownFormatError(TimelineError, ValueError):
    """A file suffix that no reader or writer knows."""

    def __init__(self, path: str | Path, known: Sequence[str]) -> None:
        super().__init__(f"{path}: unknown format; use one of {', '.join(known)}")
        self.path = str(path)


class MissingExtraError(TimelineError, ImportError):
    """An optional dependency that is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an optional package; install it with: pip install 'crisis-timeline[{extra}]'")
        self.extra = extra


class PipelineError(TimelineError, ValueError):
    """A spaCy pipeline that is not there, or of no use."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"--nlp {name}: {why}")
        self.name = name


class MissingBrowserError(TimelineError, RuntimeError):
    """A picture without a browser to draw it."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} needs Chrome or Chromium, and none was found; install one (Debian: apt install chromium), set "
            "BROWSER_PATH to where it is, or write .html and print it from a browser"
        )


class ArchiveBombError(TimelineError):
    """An archive, or with `whole` false one member of it, that unpacks to more than any pile of articles."""

    def __init__(self, what: str, *, whole: bool = False) -> None:
        super().__init__(f"{what}; unpack it yourself if you trust it, and pass the articles in it")
        self.what = what
        self.whole = whole


class OutputError(TimelineError, OSError):
    """An output that cannot be written."""

    def __init__(self, path: str | Path, why: str, mend: str = "") -> None:
        usual = "name a file in a folder that exists and can be written"
        mend = "free some space, or write elsewhere" if why in _FULL else mend or usual
        super().__init__(f"{path}: cannot write: {why}; {mend}")
        self.path = str(path)


class NoArticlesError(TimelineError, ValueError):
    """A run in which nothing could be read."""

    def __init__(self, paths: Sequence[object], *, why: str | None = None) -> None:
        names = ", ".join(str(path) for path in paths)
        hint = "no article found; pass text, Markdown, HTML or JSONL files, or folders of them"
        super().__init__(why or f"{names}: {hint}")


class WorkerError(TimelineError, RuntimeError):
    """Processes of the pool that end before they have begun; `status` is None where no process came to be."""

    def __init__(self, status: int | None) -> None:
        told = "" if status is None else f" (status {status})"
        super().__init__(f"worker processes end before they begin{told}; free some memory, or pass --jobs with fewer")


class ClusterError(TimelineError, RuntimeError):
    """A cluster that cannot do the work, or not the same work."""

    def __init__(self, why: str) -> None:
        super().__init__(f"--engine dask: {why}")


class UnknownChoiceError(TimelineError, ValueError):
    """A name that is none of those on offer."""

    def __init__(self, what: str, name: object, known: Sequence[str]) -> None:
        super().__init__(f"{what}: {name!r} is not known; use one of {', '.join(known)}")
        self.name = name


class InvalidRangeError(TimelineError, ValueError):
    """A range that is not two days in order."""

    def __init__(self, given: object) -> None:
        super().__init__(
            f"range: {given!r} is not two days in order; write it as a pair, for example ('2022-02-12', '2022-02-24')"
        )


class UnknownLanguageError(TimelineError, ValueError):
    """A language for which there are no rules."""

    def __init__(self, language: str, *, known: Sequence[str]) -> None:
        super().__init__(f"{language!r}: no rules for this language yet; use one of {', '.join(known)}")
        self.language = language


class EvaluationInputError(TimelineError, ValueError):
    """A gold file or folder that cannot be scored."""

    def __init__(self, path: str | Path, why: str) -> None:
        super().__init__(f"{path}: {why}; pass a folder of gold files in the format that EVALUATION describes")
        self.path = str(path)


class NotTextError(TimelineError, TypeError):
    """Something that is no text where text is needed."""

    def __init__(self, given: object) -> None:
        super().__init__(f"text: {type(given).__name__} is no text; pass a string")


class InvalidCountError(TimelineError, ValueError):
    """A count that is none."""

    def __init__(self, what: str, given: object) -> None:
        super().__init__(f"{what}: {given!r} is no count; pass a whole number from 1 on")


class CaseError(TimelineError, RuntimeError):
    """A case file that cannot be read or written, or a request that it cannot fulfil."""

    def __init__(self, path: str | Path, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = str(path)


class CorrectionError(TimelineError, ValueError):
    """A correction that is none, or a file of corrections that cannot be read."""

    def __init__(self, problem: str, *, where: str = "correction") -> None:
        super().__init__(f"{where}: {problem}")
