"""Whose word a line is, where the event that a row dates is somebody's saying it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.events import tokens as tk
from timeline.events.antecedent import named_behind, named_opening
from timeline.events.attribution import FrameKind
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import DEPENDING
from timeline.events.headline import headline, whole_line
from timeline.events.insubject import in_subject
from timeline.events.link import Link
from timeline.events.names import PRONOUNS, TITLES
from timeline.events.shorten import LONGEST, ROOM, WHOLE, shorten
from timeline.events.timeclauses import own_time
from timeline.languages.en.events import reporting
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Predicate
    from timeline.events.reading import Reader, Reading

_WORD = re.compile(r"[^\W_]+")
_SAID = re.compile(r"^(?:He|She|They) (?:[a-z]+|(?:said|says|told|added|wrote|tweeted|explained|warned)\b[^:]{1,50}): ")
_PERSON = re.compile(r"\b(?:he|she)\b(?! and\b|['’])")
_OTHERS = re.compile(r"(?<=.)\b(?:[A-Z]\w+|his|her|him|they|their)\b")
"""What may be somebody else, in front of that."""
_MUCH = 12
"""Characters more of what is said for which a name does without its title."""
_LETTERS = re.compile(r"[a-z]+")
_IN_TALK = frozenset(reporting.FIRST_PERSON.split()) - {"us"} | {"ours", "you", "your", "yours"}
"""Words that tell little without knowing who speaks."""
_IRREAL = frozenset((*tk.MODALS, *DEPENDING, "likely", "possible", "expected"))
_DENIALS = frozenset(reporting.DENIAL_VERBS.split())
_TOLD = frozenset((Status.HAPPENED, Status.ONGOING))


def told_line(reader: Reader, reading: Reading, event: Told, *, subject: str, speaker: str) -> str:
    """Cut the line of an event, with a name before it or in it where nobody could read it without.

    `subject` is who a pronoun that opens it stands for. A line in the first person, or that speaks to somebody, needs
    its `speaker`, one that tells only what was said on its day needs who said it, and one that begins with the "he" of
    its sentence the name of that.
    """
    fact = event.status in _TOLD and own_time(reading.parse, event.link, named=bool(subject))
    shown = Link(event.by.head, event.by) if event.by is not None and not fact else event.link
    if event.by is None and event.status in _TOLD and not (shown.part or shown.apart):
        shown = replace(shown, part=tuple(in_subject(reading.parse, shown)))
    line, alone = _cut(LONGEST, reading, shown, subject)
    if not subject and (subject := named_opening(reader, reading, line)):
        named, stands = _cut(LONGEST, reading, shown, subject)
        line, alone = (named, stands) if _is_of_the_same(named, line, subject) else (line, alone)
    line = _with_name(line, subject or named_behind(reader, reading, line))
    source, root = _cited(reading, event.link)
    if root is not None and reading.parse.low(root.head) not in _words(line):
        line = _behind(source, reading, Link(root.head, root), subject)
    lead = ""
    if speaker and _speaks(line, speaker):
        line = _behind(speaker, reading, shown, subject)
        lead, alone = f"{speaker}: ", not line.endswith("…")
    name = _teller(line, reading, event)
    said = "" if _denied(reading, event) else "said"
    told = _behind(name, reading, event.link, subject, said) if name else ""
    if told.endswith("…") and not (plain := _behind(name, reading, event.link, subject)).endswith("…"):
        told = plain
    if name and told.lower().count(name.lower()) > 1:
        told = _behind(name, reading, _content(reading, event.link), subject, said)
    if told and _tells_better(told, line, event.link):
        line, lead, alone = told, "", not told.endswith("…")
    whole = "" if alone else _whole(reading, shown, subject)
    return shorten(lead + whole, WHOLE + len(lead)) if whole else line


def _is_of_the_same(named: str, line: str, subject: str) -> bool:
    """Whether a line cut anew for a name has it for the same pronoun: "his / lawyer told", not "her / client was"."""
    behind = named[len(subject) :].split()
    return not (named.startswith(subject) and subject.endswith("'s")) or behind[:1] == line.split()[1:2]


def _with_name(line: str, name: str) -> str:
    """Put a name for the only "he" or "she" of a line that does not open it: "over the years / she has grown"."""
    found = [match for match in _PERSON.finditer(line) if match.start()]
    alone = len(found) == 1 and not _OTHERS.search(line[: found[0].start()])
    if not name or name.endswith("'s") or not alone or name.rsplit(maxsplit=1)[-1] in line:
        return line
    longer = line[: found[0].start()] + name + line[found[0].end() :]
    return longer if len(longer) <= LONGEST + ROOM else line


class Told(NamedTuple):
    """An event as its line needs it: what tells it, by what else its status is known, and who says it."""

    link: Link
    by: Predicate | None
    status: Status
    names: Sequence[str]


def _speaks(line: str, speaker: str) -> bool:
    """Whether a line needs who speaks, and does not name them."""
    low = line.lower()
    return speaker.rsplit(maxsplit=1)[-1].lower() not in low and not _IN_TALK.isdisjoint(_LETTERS.findall(low))


def _behind(speaker: str, reading: Reading, link: Link, subject: str, verb: str = "") -> str:
    """Cut the line anew, with who says it before it: "Jane Roe: we will not leave".

    Who says it goes without title where the whole name leaves no room for the clause. With the `verb` it is the saying
    that is dated: "Jane Roe said: the dam could break".
    """
    name = speaker.title() if speaker.isupper() and " " in speaker else speaker
    line = _within(LONGEST - len(name) - 2, reading, link, subject)
    short = _short(name.split())
    if short:
        again = _within(LONGEST - len(short) - 2, reading, link, subject)
        better = line.endswith("…") or len(again) >= len(line) + _MUCH
        line, name = (again, short) if better else (line, name)
    who, colon, said = line.partition(": ")
    if colon and name.rsplit(maxsplit=1)[-1] in who:
        line = said
    lead = f"{name} {verb}" if verb else name
    return shorten(f"{lead}: {_SAID.sub('', line)}", LONGEST + ROOM)


def _cited(reading: Reading, link: Link) -> tuple[str, Predicate | None]:
    """Name a source that a date is of, and the verb of what it says: "it fell, according to a note made public today".

    "" and None elsewhere.
    """
    parse, verb = reading.parse, link.predicate
    if verb is None or link.nominal or "according" not in parse.words:
        return "", None
    cite = parse.lows.index("according")
    frame = next((frame for frame in reading.frames if frame.kind is FrameKind.ACCORDING), None)
    if frame is None or parse.low(cite - 1) != "," or verb.first < cite or "," in parse.lows[cite : verb.first]:
        return "", None
    return frame.source, next((p for p in parse.predicates if p.finite and p.head < cite), None)


def _content(reading: Reading, saying: Link) -> Link:
    """Link the verb of what is said, where there is one; else the saying itself."""
    clause = reading.parse.clause(saying.head) + 1
    said = next((p for p in reading.parse.predicates if p.finite and reading.parse.clause(p.head) == clause), None)
    return saying if said is None else Link(said.head, said)


def _within(longest: int, reading: Reading, link: Link, subject: str) -> str:
    return _cut(longest, reading, link, subject)[0]


def _cut(longest: int, reading: Reading, link: Link, subject: str) -> tuple[str, bool]:
    return headline(reading.sentence.text, reading.parse, reading.frames, link, subject=subject, longest=longest)


def _whole(reading: Reading, link: Link, subject: str) -> str:
    return whole_line(reading.sentence.text, reading.parse, reading.frames, link, subject=subject)


def _teller(line: str, reading: Reading, event: Told) -> str:
    """Name whom a line needs before it that tells only what was said, as the date is that of the saying.

    "An invasion could begin any day now", dated by "he told reporters on Friday", would else read as if the invasion
    had happened then. "" for a line that names its source or has the verb of saying. What was denied needs it.
    """
    verb, names = event.link.predicate, event.names
    if event.link.nominal or verb is None or event.status not in _TOLD:
        return ""
    denied = _denied(reading, event) if reading.parse.low(verb.head) not in _words(line) else ""
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


def _denied(reading: Reading, event: Told) -> str:
    """Return the verb by which somebody denies what is told; "" for any other."""
    verb = event.link.predicate
    if verb is None or verb.lemma not in _DENIALS or verb.negated:
        return ""
    return reading.parse.low(verb.head) if any(frame.predicate is verb for frame in reading.frames) else ""


def _short(words: Sequence[str]) -> str:
    """Shorten a speaker: "Roe" of "Ms. Roe", "Ann Roe" of "the port's chief Ann Roe"; "" for one without a title."""
    low = [word.lower().rstrip(".") for word in words]
    titles = [place for place, word in enumerate(low[:-1]) if word in TITLES or word == "lady"]
    if all(word in TITLES for word in low):
        return ""  # "sergeant major"
    if titles and titles[-1]:
        return " ".join(words[titles[-1] + 1 :])
    return words[-1] if titles or (len(words) > 1 and low[-1] == "official") else ""


def _tells_better(told: str, line: str, link: Link) -> bool:
    """Whether a line that names who said it is the better one: nothing is cut for that, or what was said is no fact."""
    if link.predicate is not None and link.predicate.lemma in _DENIALS:
        return True
    return not told.endswith("…") or line.endswith("…") or not _IRREAL.isdisjoint(_words(line))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
