"""What a sentence tells without who tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.attribution import Frame, FrameKind
from timeline.events.fronted import put_in
from timeline.events.grammar import COORDINATORS, RELATIVES, Parse
from timeline.events.names import TITLES
from timeline.events.reported import from_telling, lacking, rejects
from timeline.events.unsaid import left_open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link


def without_attribution(parse: Parse, frames: Sequence[Frame], link: Link) -> tuple[int, int]:
    """Token numbers [first, end) of what is told of an event; the whole sentence where nobody tells it."""
    start, end = 0, len(parse.tokens)
    if any(predicate.mandated and predicate.head <= link.head for predicate in parse.predicates):
        return start, end
    for frame in frames:
        if not frame.covers(link.head) or left_open(parse, frame):
            continue
        if frame.kind is FrameKind.TAIL:
            end = min(end, frame.end)
        elif frame.kind is FrameKind.LEAD and frame.predicate is not link.predicate and not rejects(parse, frame):
            start = max(start, _told_start(parse, frame, link.head))
        elif frame.kind is FrameKind.NOUN and not (from_telling(parse, frame.start) or lacking(parse, frame)):
            start = max(start, frame.start + 1)
        elif frame.kind is FrameKind.ACCORDING:
            start, end = _around_according(parse, start, end, link.head)
    if end <= link.head or start > link.head or end - start < 2:
        return 0, len(parse.tokens)
    return start, first_told(parse, start, end, link.head)


def _told_start(parse: Parse, frame: Frame, head: int) -> int:
    """Where what a verb of speech tells begins, behind the comma of "On Friday, he said, / the army left" as well."""
    verb = frame.predicate
    inserted = verb is not None and put_in(parse, verb) and not any(p.head < verb.first for p in parse.predicates)
    return frame.start + 1 if inserted else _complement_start(parse, frame.start, head)


def first_told(parse: Parse, start: int, end: int, head: int) -> int:
    """Where the first of several things told ends: "said / that the port fell, / and that the mayor fled"."""
    gone_on = _goes_on(parse, start, end, head)
    if gone_on < end or parse.kinds[parse.clause(start)] != "that":
        return gone_on
    seconds = (index for index in range(head + 1, end - 1) if parse.low(index) in COORDINATORS)
    second = next((index for index in seconds if parse.low(index + 1) == "that"), end)
    return second - (parse.low(second - 1) == ",") if second < end else end


def _goes_on(parse: Parse, start: int, end: int, head: int) -> int:
    """Where who tells it does another thing: "said / there was no sign of it, / but gave no cause"."""
    if parse.low(start) != "there" or parse.kinds[parse.clause(start)] not in ("that", "complement"):
        return end
    for place in range(head + 1, end - 1):
        verb = parse.firsts.get(place + 1)
        if parse.low(place) in COORDINATORS and verb is not None and verb.finite and verb.lemma != "be":
            return place - (parse.low(place - 1) == ",")
    return end


def _complement_start(parse: Parse, start: int, head: int) -> int:
    """Where the clause begins that a verb of speech tells; 0, to cut nothing, where it tells none.

    A noun before the "that" is what the clause tells of: "demanding a vote / that drove him from office".
    """
    for index in range(start, min(start + 10, head + 1)):
        if index in parse.starts:
            before = parse.tokens[index - 1]
            named = parse.low(index) == "that" and before.text.islower() and before.timex < 0 and not before.word.adverb
            if named and index - 1 > start and index + 1 in parse.firsts and _has_article(parse, start, index):
                return 0
            return index + 1 if parse.low(index) == "that" else index
    return 0


def _has_article(parse: Parse, first: int, end: int) -> bool:
    return any(parse.low(place) in ("a", "an", "the") for place in range(first, end))


def _around_according(parse: Parse, start: int, end: int, head: int) -> tuple[int, int]:
    for index in range(start, end):
        if parse.low(index) in ("according", "citing"):
            if index > head:
                return start, index
            comma = next((i for i in range(index, min(head, index + 20)) if parse.low(i) == ","), -1)
            comma = _past_apposition(parse, comma, head)
            return (comma + 1, end) if comma >= 0 else (start, end)
    return start, end


def _past_apposition(parse: Parse, comma: int, head: int) -> int:
    """Skip what a comma tells of who is named before it: "According to Roe, a guard at the gate, / it fell"."""
    closing = next((i for i in range(comma + 1, head) if parse.low(i) == ","), -1)
    named = parse.tokens[comma - 1].text.islower() and all(token.is_name for token in parse.tokens[comma + 1 : closing])
    opens = parse.low(comma + 1) in ("a", "an") or parse.low(comma + 1) in TITLES or named
    apposed = closing > 0 and comma >= 0 and opens
    open_still = closing + 1 in parse.firsts or parse.low(closing + 1) in RELATIVES
    return comma if not apposed or open_still or parse.tokens[closing + 1].word.participle else closing
