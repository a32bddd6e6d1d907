"""Whose word a line is, where the event that a row dates is somebody's saying it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.chatter import QUESTIONER
from timeline.events.names import PRONOUNS
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link
    from timeline.events.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_IRREAL = frozenset((*tk.MODALS, "if", "unless", "likely", "possible", "expected"))
_TOLD = frozenset((Status.HAPPENED, Status.ONGOING))


def teller_of(line: str, reading: Reading, link: Link, status: Status, names: Sequence[str]) -> str:
    """Name whom a line needs before it that tells only what was said, as the date is that of the saying.

    "An invasion could begin any day now", dated by "he told reporters on Friday", would else read as if the invasion
    had happened then. "" for a line that names its source or has the verb of saying.
    """
    verb = link.predicate
    if link.nominal or verb is None or status not in _TOLD or not names:
        return ""
    frame = next((frame for frame in reading.frames if frame.predicate is verb), None)
    if frame is None or reading.parse.low(verb.head) in _words(line):
        return ""
    own = _words(frame.source)[-1:]
    name = next((name for name in names if _words(name)[-1:] == own), names[0])
    last = _words(name)[-1:]
    named = not last or last[0] in _words(line) or last[0] in PRONOUNS or name == QUESTIONER
    return "" if named or (name.islower() and " " not in name) else name


def tells_better(told: str, line: str) -> bool:
    """Whether a line that names who said it is the better one: nothing is cut for that, or what was said is no fact."""
    return not told.endswith("…") or line.endswith("…") or not _IRREAL.isdisjoint(_words(line))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
