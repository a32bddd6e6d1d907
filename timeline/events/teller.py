"""Whose word a line is, where the event that a row dates is somebody's saying it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import DEPENDING, THIRD_PERSON
from timeline.events.names import PRONOUNS, TITLES
from timeline.events.shorten import LONGEST
from timeline.languages.en.events import reporting
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link
    from timeline.events.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_IRREAL = frozenset((*tk.MODALS, *DEPENDING, "likely", "possible", "expected"))
_DENIALS = frozenset(reporting.DENIAL_VERBS.split())
_TOLD = frozenset((Status.HAPPENED, Status.ONGOING))


def teller_of(line: str, reading: Reading, link: Link, status: Status, names: Sequence[str]) -> str:
    """Name whom a line needs before it that tells only what was said, as the date is that of the saying.

    "An invasion could begin any day now", dated by "he told reporters on Friday", would else read as if the invasion
    had happened then. "" for a line that names its source or has the verb of saying. What was denied needs it.
    """
    verb = link.predicate
    if link.nominal or verb is None or status not in _TOLD:
        return ""
    denying = verb.lemma in _DENIALS and not verb.negated and reading.parse.low(verb.head) not in _words(line)
    denied = reading.parse.low(verb.head) if denying and any(f.predicate is verb for f in reading.frames) else ""
    if denied:
        return f"{names[0]} {denied}" if names else denied.capitalize()
    if not names:
        return ""
    frame = next((frame for frame in reading.frames if frame.predicate is verb), None)
    if frame is None or reading.parse.low(verb.head) in _words(line):
        return ""
    own = _words(frame.source)[-1:]
    name = next((name for name in names if _words(name)[-1:] == own), names[0])
    last = _words(name)[-1:]
    named = not last or last[0] in _words(line) or last[0] in PRONOUNS or name == QUESTIONER
    return "" if named or (name.islower() and " " not in name) else name


def with_name(line: str, reading: Reading, link: Link, names: Sequence[str]) -> str:
    """Put the name of who says it for the pronoun that a line opens with: "She told the council"."""
    frame = next((frame for frame in reading.frames if frame.predicate is link.predicate), None)
    if frame is None or not names or frame.source.lower() not in THIRD_PERSON:
        return line
    opening, _, rest = line.partition(" ")
    named = f"{names[0][:1].upper()}{names[0][1:]} {rest}"
    fits = opening.lower() == frame.source.lower() and rest and len(named) <= LONGEST
    return named if fits and names[0].lower() not in PRONOUNS else line


def known_by_last(words: Sequence[str]) -> bool:
    """Whether the last word stands for a speaker: of "Ms. Roe", "Jane Roe", "senior administration official"."""
    first = words[0].lower().rstrip(".") if len(words) > 1 else ""
    return first in TITLES or first in ("ms", "mr", "mrs", "dr") or (first != "" and words[-1].lower() == "official")


def tells_better(told: str, line: str, link: Link) -> bool:
    """Whether a line that names who said it is the better one: nothing is cut for that, or what was said is no fact."""
    if link.predicate is not None and link.predicate.lemma in _DENIALS:
        return True
    return not told.endswith("…") or line.endswith("…") or not _IRREAL.isdisjoint(_words(line))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
