"""An event in one line, taken from its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind, subject_of
from timeline.events.condense import closed, condense, noun_group, refocus, width
from timeline.events.governor import governor
from timeline.events.grammar import COORDINATORS, RELATIVES, SUBORDINATORS, TIME_SUBORDINATORS, Form, Parse
from timeline.events.reported import from_telling, rejects
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link

LONGEST = 90
_SPACE = re.compile(r"\s+")
_MARKUP = re.compile(r"[*_]+|\[\d{1,3}\]")
_DROPPED = (SUBORDINATORS | TIME_SUBORDINATORS) - {"if", "unless"}
_EDGE = " ,;:.-–—"
_DOUBLE = '"“”«»'
_LEADING = frozenset(syntax.LEADING.split())
DATELINE = re.compile(
    r"[A-Z][A-Z.'’ /,-]{2,40}[,.]? [^.!?\n]{0,40}(?:\([A-Za-z .]{2,20}\)|--|–|—)\s*(?:--|–|—|-)?"
    r"|[A-Z][A-Z.'’]{2,}(?: [A-Z.'’]{2,}){0,2}(?:, [^!?\n]{3,30}?)?(?: \([A-Za-z .]{2,20}\))? - "
)
"""Place, day and agency before the first sentence of a report."""
_SPEAKER = re.compile(r"^(?:Q\s+|[A-Z][A-Z.'’ -]{2,60}:\s+)")


def headline(sentence: str, parse: Parse, frames: Sequence[Frame], link: Link, *, subject: str = "") -> str:
    """Cut the clause of an event out of its sentence.

    Attribution and lead-in are cut unless the event is the speech itself, white space folded, and a line of more than
    90 characters ends in an ellipsis at a word. `subject` replaces a pronoun that opens the line, where it is known.
    """
    tail = next((frame for frame in frames if frame.kind is FrameKind.TAIL and frame.predicate is link.predicate), None)
    if tail is not None and any(token.is_word and token.timex < 0 for token in parse.tokens[1 : tail.end]):
        return _speech(sentence, parse, tail)
    start, end = _without_attribution(parse, frames, link)
    place = DATELINE.match(sentence)
    if place is not None and start == 0:
        start = next((i for i, token in enumerate(parse.tokens) if token.start >= place.end() and i <= link.head), 0)
    start = _without_lead_in(parse, start, end, link.head)
    kept = list(range(start, end))
    if link.nominal and any(frame.kind is FrameKind.TAIL and link.head > frame.end > 1 for frame in frames):
        kept = noun_group(parse, link.head)
    elif _width(parse, start, end) > LONGEST:
        told = any(frame.predicate is link.predicate for frame in frames if frame.predicate)
        kept = _cut(parse, start, end, link, told=told)
    owned = _with_subject(parse, closed(parse, kept))
    kept = owned if width(parse, owned) <= LONGEST else closed(parse, kept)
    if parse.low(kept[0]) == "that" and kept[0] in parse.starts and len(kept) > 1:
        kept = kept[1:]
    if _headless(parse, kept):
        whole = _governed(parse, kept) or list(range(len(parse.tokens)))
        kept = closed(parse, condense(parse, whole, link, LONGEST))
    text = _join(sentence, parse, kept)
    opening = parse.low(kept[0])
    if subject and opening in ("he", "she", "it", "they", "this"):
        text = subject + text[len(parse.tokens[kept[0]].text) :]
    return shorten(text)


def _headless(parse: Parse, kept: list[int]) -> bool:
    """Whether a line begins with an infinitive or "of having", or lost the only finite verb of its sentence."""
    opening = next((p for p in parse.predicates if p.first == kept[0]), None)
    bare = opening is not None and opening.form is Form.INFINITIVE and parse.low(kept[0]) == "to" and kept[0] > 0
    return bare or (parse.low(kept[0] + 1) == "of" and parse.low(kept[0] + 2) == "having")


def _governed(parse: Parse, kept: list[int]) -> list[int]:
    """Put the verb that an infinitive hangs on, and its subject, before it: "the minister was due / to arrive"."""
    opening = next(p for p in parse.predicates if p.first >= kept[0])
    _, verb = governor(parse, opening)
    if verb is None or verb.head >= kept[0]:
        return []
    starts = {word.start for word in subject_of(parse, verb)}
    owner = [index for index in range(verb.first) if parse.tokens[index].start in starts]
    comma = next((index for index in owner if parse.low(index) == ","), verb.first)
    until = next((index for index in range(verb.head, kept[0]) if parse.low(index) == ","), kept[0])
    owner = [index for index in owner if index < comma]
    return [*owner, *range(verb.first, until), *kept] if owner else []


def _cut(parse: Parse, start: int, end: int, link: Link, *, told: bool) -> list[int]:
    owner = refocus(parse, start, end, link)
    if owner is not None:
        return condense(parse, owner, link, LONGEST)
    whole = start, end
    if not told:
        start, end = _clause(parse, start, end, link.head)
        start = _without_lead_in(parse, start, end, link.head)
    kept = _with_subject(parse, list(range(start, end)))
    if kept[0] < start or (start > whole[0] and any(p.first == start and p.finite for p in parse.predicates)):
        return condense(parse, kept if kept[0] < start else list(range(*whole)), link, LONGEST)
    comma = max((index for index in range(start, link.head) if parse.low(index) == ","), default=-1)
    infinitive = link.predicate is not None and link.predicate.form is Form.INFINITIVE
    if comma > start and not infinitive and _width(parse, start, link.head + 1) > LONGEST:
        verb = link.predicate
        first = verb.first if verb is not None and verb.finite and not link.nominal else link.head
        own = any(
            token.is_word and not tk.is_adverb(token) and token.low not in COORDINATORS
            for token in parse.tokens[comma + 1 : first]
        )
        if own or verb is None or not verb.finite or link.nominal:
            start = comma + 1
        else:
            starts = {word.start for word in subject_of(parse, verb)}
            owner = [index for index in range(verb.first) if parse.tokens[index].start in starts]
            return condense(parse, [*owner, *range(verb.first if owner else start, end)], link, LONGEST)
    return condense(parse, list(range(start, end)), link, LONGEST)


def _with_subject(parse: Parse, kept: list[int]) -> list[int]:
    """Put the subject before a line that begins with its finite verb: "A came and / told the council"."""
    first = next((index for index in kept if not tk.is_adverb(parse.tokens[index])), kept[0])
    if parse.low(kept[0]) == "there":
        return kept
    opening = next((p for p in parse.predicates if p.first in (kept[0], first) and p.finite), None)
    if opening is None or opening.first == 0:
        return kept
    words = subject_of(parse, opening)
    starts = {word.start for word in words}
    owner = [index for index in range(kept[0]) if parse.tokens[index].start in starts]
    if owner and parse.low(owner[0]) in RELATIVES:
        return list(range(owner[0], kept[-1] + 1))
    return [*owner, *kept] if owner else kept


def _join(sentence: str, parse: Parse, kept: Sequence[int]) -> str:
    """Put the text of the kept tokens together, as it stands where they are neighbors."""
    text = ""
    for place, index in enumerate(kept):
        token = parse.tokens[index]
        if place and kept[place - 1] == index - 1:
            text += sentence[parse.tokens[index - 1].end : token.start]
        elif text and token.is_word:
            text += " "
        text += token.text
    return text


def _speech(sentence: str, parse: Parse, tail: Frame) -> str:
    """Put the source first: "the mayor said on Monday: the bridge is open"."""
    start, end = parse.span(parse.clause(tail.end))
    while start < end - 1 and not parse.tokens[start].is_word:
        start += 1
    source = sentence[parse.tokens[start].start : parse.tokens[end - 1].end].strip(_EDGE + _DOUBLE)
    told = sentence[: parse.tokens[tail.end].start].strip(_EDGE + _DOUBLE + "'`")
    return shorten(f"{source}: {told}" if parse.low(start) not in ("said", "says") else told)


def shorten(text: str) -> str:
    """Fold white space, drop markup and loose quotes, and cut to 90 characters at a word."""
    text = text.replace("``", "“").replace("''", "”")
    line = _SPEAKER.sub("", _MARKUP.sub("", _SPACE.sub(" ", text)).strip())
    if sum(line.count(mark) for mark in _DOUBLE) % 2:
        line = "".join(char for char in line if char not in _DOUBLE)
    line = _SPACE.sub(" ", line).strip(_EDGE)
    if len(line) > LONGEST:
        cut = line.rfind(" ", 0, LONGEST - 1)
        line = line[: cut if cut > LONGEST // 2 else LONGEST - 1].rstrip(_EDGE) + "…"
    return line[:1].upper() + line[1:]


def _width(parse: Parse, start: int, end: int) -> int:
    return parse.tokens[end - 1].end - parse.tokens[start].start


def _without_attribution(parse: Parse, frames: Sequence[Frame], link: Link) -> tuple[int, int]:
    start, end = 0, len(parse.tokens)
    for frame in frames:
        if not frame.covers(link.head):
            continue
        if frame.kind is FrameKind.TAIL:
            end = min(end, frame.end)
        elif frame.kind is FrameKind.LEAD and frame.predicate is not link.predicate and not rejects(parse, frame):
            start = max(start, _complement_start(parse, frame.start, link.head))
        elif frame.kind is FrameKind.NOUN and not from_telling(parse, frame.start):
            start = max(start, frame.start + 1)
        elif frame.kind is FrameKind.ACCORDING:
            start, end = _around_according(parse, start, end, link.head)
    if end <= link.head or start > link.head or end - start < 2:
        return 0, len(parse.tokens)
    return start, end


def _complement_start(parse: Parse, start: int, head: int) -> int:
    """Where the clause begins that a verb of speech tells; 0, to cut nothing, where it tells none."""
    for index in range(start, min(start + 10, head + 1)):
        if index in parse.starts:
            return index + 1 if parse.low(index) == "that" else index
    return 0


def _around_according(parse: Parse, start: int, end: int, head: int) -> tuple[int, int]:
    for index in range(start, end):
        if parse.low(index) in ("according", "citing"):
            if index > head:
                return start, index
            comma = next((i for i in range(index, min(head, index + 20)) if parse.low(i) == ","), -1)
            return (comma + 1, end) if comma >= 0 else (start, end)
    return start, end


def _without_lead_in(parse: Parse, start: int, end: int, head: int) -> int:
    opens = start in parse.starts and parse.clause(start) == parse.clause(head) and start < end - 3
    dated = parse.tokens[min(start + 1, end - 1)].timex >= 0
    if (
        opens
        and not dated
        and parse.low(start) not in ("if", "unless")
        and start < end - 3
        and parse.low(start) in SUBORDINATORS | TIME_SUBORDINATORS
    ):
        start += 1
    while start < end - 2 and (
        parse.low(start) in _LEADING or parse.low(start) in COORDINATORS or not parse.tokens[start].is_word
    ):
        start += 1
    if parse.tokens[start].timex < 0 and not (start + 1 < end and parse.tokens[start + 1].timex >= 0):
        return start
    behind = start + 1
    while behind < end and (parse.tokens[behind].timex >= 0 or parse.low(behind) in ("on", "in", "at", "of")):
        behind += 1
    if behind < head and parse.low(behind) == ",":
        return behind + 1
    if (
        behind < head
        and parse.tokens[behind].is_word
        and parse.low(behind) != "'s"
        and parse.low(start) in ("on", "in", "at")
    ):
        return behind
    return start


def _clause(parse: Parse, start: int, end: int, head: int) -> tuple[int, int]:
    clause = parse.clause(head)
    first, last = parse.span(clause)
    if parse.low(first) in RELATIVES or parse.low(first) == "that" or tk.is_gerund(parse.tokens[first]):
        return start, end
    predicates = [p for p in parse.predicates if p.finite and first <= p.head < last]
    if not predicates or parse.tokens[last - 1].end - parse.tokens[first].start < 30:
        return start, end
    attached = last < end and parse.kinds[clause + 1] in ("relative", "that", "complement", "quote", "attached")
    following = last < end and (attached or last - head < 4)
    return max(start, first), end if following else min(end, last)
