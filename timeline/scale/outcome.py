"""What became of one input: an article with its rows, something that is no article, or a failure."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    """What became of one article, or of what is none.

    An article has `article`, the cells of the articles frame; `rows` holds its events as lines of JSON with what they
    are sorted by: start, end ("~" where open), article, offset, event. Where it failed, `problem` says how, in one line
    with the origin. Without `article`, the input was skipped (`problem` is the reason, `language` the name of a
    language that is not read) or, with `failed`, ended the process that read it.
    """

    origin: str
    article: dict[str, Any] | None = None
    rows: tuple[tuple[list[Any], str], ...] = ()
    notes: tuple[str, ...] = ()
    problem: str | None = None
    language: str | None = None
    failed: bool = False
    read: Any = None
    """What other work than the usual gives; no shard keeps it."""

    def to_json(self) -> str:
        """Write as one line."""
        return json.dumps(list(self[:-1]), ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Outcome:
        """Read what `to_json` wrote.

        Raises
        ------
        ValueError, TypeError
            Where it is something else.
        """
        origin, article, rows, notes, problem, language, failed = json.loads(line)
        return cls(
            origin, article, tuple((key, row) for key, row in rows), tuple(notes), problem, language, failed=failed
        )
