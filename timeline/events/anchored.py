"""Expressions that date one event by another: "after the raid", "by the time the town was retaken".

The row's words are the whole phrase or clause. Its bounds come from the dates that the article itself gives for events
of that kind, where all of them agree and one is told in the words of the phrase; else the phrase makes no row.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from timeline.events import tokens as tk
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    UNFINISHED,
    Parse,
)
from timeline.events.link import is_event_noun
from timeline.events.names import subject
from timeline.languages.en.events import anchors
from timeline.languages.en.lexicon import NUMBERS, ORDINALS
from timeline.model import CivilTime, Interval, Timex
from timeline.model.reach import Bound, Direction, Granularity, Status, TimexType
from timeline.temporal.edtf import to_edtf

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.events.reading import Reading
    from timeline.model import Event

_KINDS = {word: number for number, words in enumerate(anchors.SAME) for word in words.split()}
_RELATORS = frozenset(anchors.RELATORS.split())
_BY_THE_TIME = tuple(anchors.BY_THE_TIME.split())
_PHRASES: dict[tuple[str, str], list[tuple[str, ...]]] = {}
"""By their first two words."""
for _words in (tuple(phrase.split("_")) for phrase in anchors.PHRASES.split()):
    _PHRASES.setdefault((_words[0], _words[1]), []).append(_words)
_OPENING = _RELATORS | {_BY_THE_TIME[0]} | {first for first, _ in _PHRASES}
"""Words with which an expression begins."""
_NAMING = (anchors.BY_THE_TIME, *(" ".join(words) for rows in _PHRASES.values() for words in rows))
_CLOSE = tuple(tuple(words.split("_")) for words in anchors.CLOSE.split())
_NEAR = tuple(tuple(words.split("_")) for words in anchors.NEAR.split())
_BEGINNING = frozenset(anchors.BEGINNING.split())
_DEFINITE = frozenset(anchors.DEFINITE.split())
_EMPTY = UNFINISHED | frozenset(anchors.EVALUATIVE.split())
"""Words that tell nothing of an event."""
_INSIDE = frozenset(("of", "by", "on", "in", "at", "against", "outside", "near", "between", "with"))
_MEASURING = frozenset(("half", "years", "year", "decades", "decade", "century"))
_LONGEST = 16
_WIDEST = 31
_STEM = 5
_NEAREST = 4
_OLDEST = 2000
_START = attrgetter("start")
CERTAINTY = 0.6
TOLD = (Status.HAPPENED, Status.ONGOING)
_RELATING = frozenset((*_RELATORS, "time", "of"))
_RELATED = re.compile(rf"\b(?:{'|'.join(_RELATORS)}|{anchors.BY_THE_TIME}|(?:{anchors.BEGINNINGS}) of)\b")


class Phrase(NamedTuple):
    """Token numbers [start, end) of an expression, its relation, and the token of the event that it names."""

    start: int
    end: int
    relation: str
    head: int
    close: bool


@dataclass(frozen=True, slots=True)
class Dated:
    """When the article says that an event took place, and the words of its sentence."""

    kind: int
    interval: Interval
    stems: frozenset[str]
    text: str
    begun: bool = False
    """Whether it says that the event began then."""


def kind_of(low: str) -> int:
    """Return the number of the kind of event that a verb or noun names; -1 for none."""
    found = _KINDS.get(low)
    return found if found is not None else _KINDS.get(tk.lemma(low), -1)


def may_date(event: Event) -> bool:
    """Whether a row dates what it tells of: surely, and as a fact."""
    return event.status in TOLD and event.timex.certainty >= CERTAINTY and event.timex.interval is not None


def dated(event: Event, parse: Parse) -> Iterator[Dated]:
    """Yield what the article dates by a row that may date: the event itself, or what it says began."""
    interval = event.timex.interval
    told = event.trigger_start - event.sentence.start
    head = bisect_left(parse.tokens, told, key=_START)
    if interval is None or head == len(parse.tokens) or parse.tokens[head].start != told:
        return
    heads, told_at = [head], head
    predicate = parse.heads.get(head)
    if predicate is not None and predicate.lemma in _BEGINNING:
        words = {word.start for word in subject(parse, predicate.first)}
        start, end = parse.span(parse.clause(predicate.head))
        heads = [
            index
            for index in range(start, end)
            if (parse.tokens[index].start in words or index == predicate.first - 1) and is_event_noun(parse.low(index))
        ]
    for head in heads:
        kind = kind_of(parse.low(head))
        if kind >= 0:
            stems = _stems(parse, range(len(parse.tokens)))
            yield Dated(kind, interval, stems, event.timex.text, begun=head != told_at)


def celebrated(parse: Parse, timexes: Sequence[Timex]) -> Iterator[Dated]:
    """Yield what an anniversary dates: "met today on the one-month anniversary of the invasion"."""
    for index, low in enumerate(parse.lows):
        if low != "anniversary" or parse.low(index + 1) != "of":
            continue
        noun = _noun(parse, index + 2 + (parse.low(index + 2) in _DEFINITE))
        begin = index - 1
        while begin > 0 and parse.low(begin - 1) not in DETERMINERS and index - begin < _NEAREST:
            begin -= 1
        count, months = _age(parse.lows[begin:index])
        here = (token.timex for token in parse.tokens[max(0, begin - _NEAREST) : begin] if token.timex >= 0)
        number = next(here, -1)
        interval = timexes[number].interval if 0 <= number < len(timexes) else None
        start = interval.start if interval is not None else None
        single = start is not None and interval is not None and interval.end == start.plus_days(1)
        if noun is None or not count or start is None or not single:
            continue
        day = start.plus_months(-count if months else -12 * count)
        span = Interval(start=day, end=day.plus_days(1), granularity=Granularity.DAY)
        words = " ".join(parse.lows[begin : index + 1])
        yield Dated(kind_of(parse.low(noun[0])), span, _stems(parse, range(len(parse.tokens))), f"the {words}")


def _age(lows: Sequence[str]) -> tuple[int, bool]:
    """Count of an anniversary, and whether it counts months; 0 for an unknown one."""
    words = [part for low in lows for part in low.split("-")]
    months = any(word.startswith("month") for word in words)
    for word in words:
        digits = word.rstrip("sthndr")
        count = int(digits) if digits.isdigit() else ORDINALS.get(word, NUMBERS.get(word, 0))
        if 0 < count < _OLDEST:
            return int(count), months
    return 0, months


def naming_words(text: str) -> list[str]:
    """List the words that relate an event to another and that a text has somewhere: "after", "on the day of"."""
    folded = " ".join(text.lower().split())
    return [words for words in (*_RELATORS, *_NAMING) if words in folded]


def may_name(sentence: str, words: Sequence[str]) -> bool:
    """Whether a sentence has one of those words."""
    low = sentence.lower()
    folded = " ".join(low.split()) if any(" " in one for one in words) else low
    return any(one in folded for one in words) and _RELATED.search(low) is not None


def names_kind(sentence: str, kinds: Collection[int]) -> bool:
    """Whether a word of a sentence names an event of some kinds: no phrase in another is dated by one of them."""
    return any(kind_of(word.low) in kinds for word in tk.words_of(sentence))


def phrases(parse: Parse) -> Iterator[Phrase]:
    """Find the expressions of a sentence that name another event: a definite noun or a clause in the past."""
    behind = 0
    for index, low in enumerate(parse.lows):
        if low in _OPENING and index >= behind and parse.tokens[index].timex < 0:
            found = _beginning(parse, index) or _relative(parse, index)
            if found is not None:
                yield found
                behind = found.end + 1


def _beginning(parse: Parse, index: int) -> Phrase | None:
    for words in _PHRASES.get((parse.low(index), parse.low(index + 1)), ()):
        if tuple(parse.lows[index : index + len(words)]) == words:
            behind = index + len(words)
            noun = _noun(parse, behind + (parse.low(behind) in _DEFINITE))
            if noun is None:
                return None
            return Phrase(index, noun[1], "since" if words[0] == "since" else "during", noun[0], close=False)
    return None


def _relative(parse: Parse, index: int) -> Phrase | None:
    low = parse.low(index)
    if parse.low(index - 1) in _MEASURING:
        return None  # "a year and a half after the protests began"
    if tuple(parse.lows[index : index + 3]) == _BY_THE_TIME:
        clause = _told(parse, index + 3)
        return Phrase(index, clause[1], "by", clause[0], close=False) if clause else None
    if low not in _RELATORS:
        return None
    start, close = _modified(parse, index)
    noun = _noun(parse, index + 2) if parse.low(index + 1) in _DEFINITE else _owned(parse, index + 1)
    clause = _told(parse, index + 1)
    found = clause or noun
    return Phrase(start, found[1], low, found[0], close) if found is not None else None


def _owned(parse: Parse, begin: int) -> tuple[int, int] | None:
    """Head and end of an event noun behind its owner: "Northland's raid on the port"."""
    owner = begin
    while owner < len(parse.tokens) and parse.tokens[owner].is_name:
        owner += 1
    return _noun(parse, owner + 1) if owner > begin and parse.low(owner) in ("'s", "'") else None


def _modified(parse: Parse, index: int) -> tuple[int, bool]:
    """Where the expression begins, with "immediately" or "seconds" before it, and whether it names the same day."""
    for words in (*_CLOSE, *_NEAR):
        start = index - len(words)
        if start >= 0 and tuple(parse.lows[start:index]) == words:
            return start, words in _CLOSE
    return index, False


def _noun(parse: Parse, begin: int) -> tuple[int, int] | None:
    """Head and end of an event noun group that begins at a token; None where it is none, or goes on as a clause."""
    head = -1
    for index in range(begin, min(begin + 6, len(parse.tokens))):
        token = parse.tokens[index]
        if (
            not token.is_word
            or token.timex >= 0
            or token.low in PREPOSITIONS
            or index in parse.heads
            or token.low in RELATIVES
        ):
            break
        if is_event_noun(token.low):
            head = index
    if head < 0 or (is_event_noun(parse.low(head + 1))):
        return None
    end = head + 1
    while end < len(parse.tokens) and end - begin < _LONGEST:
        low = parse.low(end)
        inside = low in _INSIDE or low in DETERMINERS or parse.tokens[end].is_name or (end - 1 > head and low.isalpha())
        if (
            not inside
            or parse.tokens[end].timex >= 0
            or end in parse.heads
            or low in COORDINATORS
            or end in parse.starts
        ):
            break
        end += 1
    while end > head + 1 and (parse.low(end - 1) in PREPOSITIONS or parse.low(end - 1) in DETERMINERS):
        end -= 1
    timed = end < len(parse.tokens) and parse.tokens[end].timex >= 0
    return None if timed else (head, end)


def _told(parse: Parse, begin: int) -> tuple[int, int] | None:
    """Head of the verb and end of a clause in the past that begins at a token, up to a comma or a stop."""
    verb = next((p for p in parse.predicates if p.finite and p.first > begin), None)
    if verb is None or verb.first - begin > _LONGEST // 2 or verb.negated or parse.low(begin) in SUBJECTS:
        return None
    between = parse.lows[begin : verb.first]
    if any(not token.is_word for token in parse.tokens[begin : verb.first]) or any(low in RELATIVES for low in between):
        return None
    if verb.form.value not in ("past", "pluperfect"):
        return None
    end = verb.head + 1
    while end < len(parse.tokens) and end - begin < _LONGEST:
        token = parse.tokens[end]
        joined = token.low in COORDINATORS or token.low in QUOTES or (end in parse.starts and end > verb.head)
        resumed = any(p.finite and p.first == end for p in parse.predicates)
        if (not token.is_word and token.low not in ("-", "'")) or token.timex >= 0 or joined or resumed:
            break
        end += 1
    if end < len(parse.tokens) and (parse.tokens[end].timex >= 0 or end - begin >= _LONGEST):
        return None
    if verb.lemma in _BEGINNING:
        began = (index for index in reversed(range(begin, verb.first)) if is_event_noun(parse.low(index)))
        return next(began, verb.head), end
    return verb.head, end


def _stems(parse: Parse, places: range) -> frozenset[str]:
    """Beginnings of the words that tell something; those that name a kind of event count as any of the kind."""
    words = (parse.low(index) for index in places if parse.tokens[index].is_word and parse.tokens[index].timex < 0)
    return frozenset(_stem(low) for low in words if low not in _EMPTY and not low.startswith("'"))


def _begun(parse: Parse, phrase: Phrase) -> frozenset[str]:
    """Beginnings of the verb by which a phrase tells that its event began: "since the war / broke out"."""
    verbs = (parse.heads.get(index) for index in range(phrase.head + 1, phrase.end))
    verb = next((verb for verb in verbs if verb is not None and verb.lemma in _BEGINNING), None)
    return (
        _stems(parse, range(verb.first, phrase.end))
        if verb is not None and verb.head + 2 >= phrase.end
        else frozenset()
    )


@lru_cache(maxsize=20000)
def _stem(low: str) -> str:
    kind = kind_of(low)
    return str(kind) if kind >= 0 else low[:_STEM]


def anchored(reading: Reading, phrase: Phrase, known: Sequence[Dated], day: CivilTime | None) -> Timex | None:
    """Read an expression by the event that it names; None where the article does not date that event surely.

    `day` is the day of publication: what came after an event of that day came on it.
    """
    parse = reading.parse
    kind = kind_of(parse.low(phrase.head))
    related = next(index for index in range(phrase.start, phrase.end) if parse.low(index) in _RELATING)
    begun = _begun(parse, phrase)
    words = _stems(parse, range(related + 1, phrase.end)) - begun
    same = [entry for entry in known if entry.kind == kind and (entry.begun or not begun)]
    if kind < 0 or not any(words <= entry.stems for entry in same):
        return None
    span = _common([entry.interval for entry in same])
    interval = _interval(phrase, *span, day) if span is not None else None
    if interval is None:
        return None
    start = reading.sentence.start + parse.tokens[phrase.start].start
    end = reading.sentence.start + parse.tokens[phrase.end - 1].end
    point = interval.start or (interval.end.plus_days(-1) if interval.end is not None else None)
    text = reading.sentence.text[start - reading.sentence.start : end - reading.sentence.start]
    what = parse.low(phrase.head)
    return Timex(
        start=start, end=end, text=text, type=TimexType.DATE,
        value=point.midnight().isoformat() if point is not None else "PAST_REF",
        mod={"before": "BEFORE", "by": "ON_OR_BEFORE", "since": "ON_OR_AFTER", "after": "AFTER"}.get(phrase.relation),
        interval=interval, edtf=to_edtf(interval),
        rule=f"dated by another event: the article puts {what!r} at {same[0].text!r}",
        name="anchored", anchor="reference", direction=Direction.PAST, certainty=CERTAINTY,
    )  # fmt: skip


def _common(intervals: Sequence[Interval]) -> tuple[CivilTime, CivilTime] | None:
    """Return the days that all intervals share; None where there are none, or more than a month."""
    starts = [interval.start.midnight() for interval in intervals if interval.start is not None]
    ends = [_day_end(interval.end) for interval in intervals if interval.end is not None]
    if not starts or not ends:
        return None
    start, end = max(starts), min(ends)
    return (start, end) if start < end and end.ordinal - start.ordinal <= _WIDEST else None


def _day_end(end: CivilTime) -> CivilTime:
    return end.plus_days(1).midnight() if end.second_of_day else end


def _interval(phrase: Phrase, start: CivilTime, end: CivilTime, day: CivilTime | None) -> Interval | None:
    exact = end.ordinal - start.ordinal == 1
    if (
        phrase.relation == "during"
        or (phrase.close and exact)
        or (phrase.relation == "after" and day == start and exact)
    ):
        return Interval(start=start, end=end, granularity=Granularity.DAY, bound=Bound.APPROX) if exact else None
    if phrase.relation == "after":
        return Interval(start=start, end=None, granularity=Granularity.DAY, bound=Bound.AFTER)
    if phrase.relation == "since":
        return Interval(start=start, end=None, granularity=Granularity.DAY, bound=Bound.ON_OR_AFTER)
    bound = Bound.BEFORE if phrase.relation == "before" else Bound.ON_OR_BEFORE
    return Interval(start=None, end=end, granularity=Granularity.DAY, bound=bound)
