"""From an article, its sentences and its time expressions to its events."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.actors import roles
from timeline.events.anchored import (
    TOLD,
    anchored,
    celebrated,
    dated,
    may_date,
    may_name,
    names_kind,
    naming_words,
    phrases,
)
from timeline.events.antecedent import antecedent, points_back
from timeline.events.chatter import QUESTIONER, Talk, asks, only_talks, talk_of, tells_nothing
from timeline.events.classify import is_deed, main_trigger, ranked
from timeline.events.confidence import confidence, in_talk
from timeline.events.datable import LONGEST, Datable, datable
from timeline.events.entries import Entry, entries_of
from timeline.events.evidence import invented
from timeline.events.grammar import THIRD_PERSON, Form
from timeline.events.headline import headline
from timeline.events.intensity import intensity
from timeline.events.link import Link, covered, link
from timeline.events.lying import lies_within, reports_event
from timeline.events.noevent import no_event, of_our_age
from timeline.events.nowadays import renamed
from timeline.events.outline import main_link, saying_link, told_link, told_undone
from timeline.events.pleaded import pleaded
from timeline.events.plots import in_plot
from timeline.events.presumed import presumed
from timeline.events.prose import prose
from timeline.events.reading import Reader, Reading
from timeline.events.sources import first_person, told_by
from timeline.events.status import judge
from timeline.events.teller import Told, told_line
from timeline.events.unverified import unverified
from timeline.events.verdict import Context
from timeline.events.when import When, publication_day, when_of
from timeline.model import CivilTime, Event, Interval, Sentence, Timex
from timeline.model.reach import Status, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.anchored import Dated as Known
    from timeline.events.annotator import Annotator
    from timeline.events.grammar import Parse
    from timeline.events.sources import Source
    from timeline.events.verdict import Verdict
    from timeline.model import Article

_TOLD_FORMS = frozenset((Form.PAST, Form.PERFECT, Form.PLUPERFECT, Form.PARTICIPLE))
_LEAD_SENTENCES = 8
_FEWEST_OF_ENTRY = 2


def extract_events(
    article: Article,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    *,
    report_day: bool = False,
    annotator: Annotator | None = None,
) -> list[Event]:
    """Give each time expression that dates an event its row.

    Parameters
    ----------
    article
        `published` decides what is ahead; without it tense alone does.
    sentences, timexes
        Of the article's text, in its order.
    report_day
        Also events for undated sentences among the first that tell what happened, `approx` on the creation day.
    annotator
        A pipeline that helps to read the sentences; None for the rules alone.

    Returns
    -------
    list of Event
        In the order of the text. Expressions in headings, boilerplate, datelines, questions and names give none, nor do
        those without an interval, unless they are vague ("earlier") and their clause reports an event, undated. Of one
        sentence the first 40 expressions are read; the rules of its rows count the others.
    """
    sentences = prose(article.text, sentences)
    reader = Reader(article, sentences, annotator)
    entries = entries_of(sentences, timexes)
    starts = [timex.start for timex in timexes]
    if annotator is not None:
        annotator.prepare(one.text for one in sentences if len(one.text) <= LONGEST and _inside(timexes, one))
    events: list[Event] = []
    found: list[Datable] = []
    for index, sentence in enumerate(sentences):
        entry = entries.get(index)
        if entry is not None:
            events.extend(_of_entry(reader, index, entry))
        if sentence.boilerplate or (sentence.heading and entry is None):
            continue
        here = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if entry is not None:
            here = [timex for timex in here if timex.start >= entry.start]
        if here:
            found.extend(datable(reader, index, here))
        elif entry is None and report_day and index < _LEAD_SENTENCES and article.published is not None:
            events.extend(_of_report_day(reader, index))
    events.extend(_of_sentences(reader, found))
    events.sort(key=lambda event: event.sentence.start)
    return sorted(
        [*events, *_anchored(reader, timexes, events)], key=lambda event: (event.sentence.start, event.timex.start)
    )


def _anchored(reader: Reader, timexes: Sequence[Timex], events: Sequence[Event]) -> Iterator[Event]:
    """Give a row to what the article dates by another of its events, in sentences told as facts."""
    known = _known(reader, timexes, events)
    words = naming_words(reader.article.text) if known else []
    places = [index for index, sentence in enumerate(reader.sentences) if _relates(sentence, words)] if words else []
    kinds = {entry.kind for entry in known if entry.kind >= 0}
    near = (index for index in places if names_kind(reader.sentences[index].text, kinds))
    found = [(index, named) for index in near if (named := list(phrases(reader.context(index).parse)))]
    triggers = {event.trigger_start for event in events}
    published = reader.article.published
    day = CivilTime.from_date(published).midnight() if published is not None else None
    for index, named in found:
        sentence = reader.sentences[index]
        here = _inside(timexes, sentence)
        reading = reader.context(index)
        for phrase in named:
            timex = anchored(reading, phrase, known, day)
            if timex is None:
                continue
            others = [other for other in here if other.end <= timex.start or other.start >= timex.end]
            marked = sorted([*others, timex], key=lambda other: other.start)
            again = reader.read(index, sentence, marked)
            told = _dated(reader, again, marked.index(timex), timex)
            if told is None or told.verdict.status not in TOLD:
                continue
            event = _told(reader, again, told)
            if event.trigger_start in triggers:
                continue
            verb = next((p for p in again.parse.predicates if p.head == _token_at(again, event.trigger_start)), None)
            if verb is not None and verb.form in _TOLD_FORMS:
                triggers.add(event.trigger_start)
                yield event


def _known(reader: Reader, timexes: Sequence[Timex], events: Sequence[Event]) -> list[Known]:
    """List what the article dates by its rows, and by its anniversaries."""
    numbers = {sentence.start: index for index, sentence in enumerate(reader.sentences)}
    placed = [(event, numbers.get(event.sentence.start, 0)) for event in events]
    sure = ((event, index) for event, index in placed if may_date(event))
    known = [entry for event, index in sure for entry in dated(event, reader.context(index).parse)]
    for index in {index: None for event, index in placed if "anniversary" in event.sentence.text}:
        known.extend(celebrated(reader.context(index).parse, _inside(timexes, reader.sentences[index])))
    return known


def _inside(timexes: Sequence[Timex], sentence: Sentence) -> Sequence[Timex]:
    """Return the time expressions of a sentence."""
    first = bisect_left(timexes, sentence.start, key=_start)
    return timexes[first : bisect_left(timexes, sentence.end, first, key=_start)]


def _start(timex: Timex) -> int:
    return timex.start


def _token_at(reading: Reading, start: int) -> int:
    places = (
        index for index, token in enumerate(reading.parse.tokens) if token.start + reading.sentence.start == start
    )
    return next(places, -1)


def _relates(sentence: Sentence, words: Sequence[str]) -> bool:
    plain = not (sentence.heading or sentence.boilerplate or sentence.text.endswith("?"))
    return plain and len(sentence.text) <= LONGEST and may_name(sentence.text, words)


def _of_sentences(reader: Reader, found: Sequence[Datable]) -> Iterator[Event]:
    """Give the rows of an article's sentences: all are read, then all judged, then all told.

    One step for many sentences takes a twentieth less time than many steps for one sentence after another: what a step
    needs stays at hand.
    """
    readings: list[tuple[Datable, Reading]] = []
    for one in found:
        if one.dates:
            readings.append((one, reader.read(one.place, one.sentence, one.timexes)))
        else:
            reader.put_off(one.place, one.sentence, one.timexes)
    judged = [
        [
            (event, title)
            for number, timex, title in one.dates
            if (event := _dated(reader, reading, number, timex, title))
        ]
        for one, reading in readings
    ]
    for (one, reading), events in zip(readings, judged, strict=True):
        rows = [_told(reader, reading, event, title) for event, title in events]
        if one.spare:
            note = f"; {one.spare} further time expressions of the sentence make no rows"
            rows = [replace(row, rule=row.rule + note) for row in rows]
        yield from _unrepeated(rows)


def _unrepeated(rows: list[Event]) -> list[Event]:
    """Leave out what says the same of the same event once more: "two weeks later, on 26 November"."""
    if len(rows) < 2:
        return rows
    kept: dict[tuple[int, Interval | None, int], Event] = {}
    for place, row in enumerate(rows):
        placed = row.timex.interval is not None
        key = (row.trigger_start, row.timex.interval, -1 if placed else place)
        before = kept.get(key)
        if before is None or (_named(row) and not _named(before)):
            kept[key] = row
    return [row for row in rows if any(row is other for other in kept.values())]


def _named(row: Event) -> bool:
    return any(char.isdigit() for char in row.timex.text)


def _dated(reader: Reader, reading: Reading, number: int, timex: Timex, title: str = "") -> Dated | None:
    """Find what an expression dates, and its status; None where it dates no event."""
    parse = reading.parse
    when = when_of(timex, reader.article.published)
    if of_our_age(timex, when):
        return None
    found = Link(0, None, nominal=True) if title else link(parse, number, timex, over=when is When.PAST)
    if found is None:
        return None
    found = presumed(parse, found)
    if timex.interval is None and not reports_event(found):
        return None
    aside = found.predicate is not None and not found.nominal and not found.predicate.finite
    first, end = covered(parse, number)
    if timex.value == "PRESENT_REF" and (aside or renamed(parse, first, end)):
        return None
    verdict = judge(Context(parse, reading.frames, found, timex, when, first))
    if no_event(parse, found, first, verdict) or invented(parse, first) or _takes_longer(timex, found, verdict):
        return None
    if in_plot(reader, reading, found, timex, when, first):
        return None
    if not title and (tells_nothing(parse, found) or _greets(reading.sentence.text, parse, found)):
        return None
    if reader.speaker(reading.index) and only_talks(parse, found, asked=asks(reader, reading.index)):
        return None
    return Dated(timex, when, found, verdict)


def _takes_longer(timex: Timex, found: Link, verdict: Verdict) -> bool:
    """Whether a length of time only measures what nobody can do: "nobody can load so many trucks in a day"."""
    unable = (
        verdict.status is Status.DENIED and found.predicate is not None and found.predicate.modal in ("can", "could")
    )
    return unable and timex.type is TimexType.DURATION


def _greets(text: str, parse: Parse, found: Link) -> bool:
    """Whether a sentence greets, thanks or tells what comes next, and its clause has no event of any class."""
    return talk_of(text) is Talk.CHATTER and next(ranked(parse, found.head), None) is None


class Dated(NamedTuple):
    """An event of a sentence: what dates it, where that lies, what tells it, and its status."""

    timex: Timex
    when: When
    found: Link
    verdict: Verdict


def _told(reader: Reader, reading: Reading, event: Dated, title: str = "") -> Event:
    timex, when, found, verdict = event
    parse, sentence = reading.parse, reading.sentence
    back = points_back(reader, reading, found)
    told = _attribution(reader, reading, found, when)
    names = tuple(source.name for source in told)
    verdict = pleaded(reader, reading, found, unverified(reader, reading, found, verdict, told=bool(told)), told)
    trigger = next(ranked(parse, found.head), None)
    category = trigger.category if trigger is not None else None
    known = antecedent(reader, reading, found)
    speaker = first_person(reader, reading, found.head, told)
    telling = told_link(parse, found, trigger)
    verdict = told_undone(parse, telling, category, verdict)
    who = roles(
        parse, telling or found, category, pronouns={"he": known, "she": known, "i": speaker}, abroad=reader.abroad
    )
    deed = category if trigger is not None and is_deed(parse, found.head, trigger) else None
    line = title or back
    if not line:
        shown = Told(found, verdict.by, verdict.status, reader.names.each(names))
        line = told_line(reader, reading, shown, subject=known, speaker=speaker)
    recipient = [name for name in who.recipient if not found.part or name.lower() in line.lower()]
    plain = verdict.status is Status.HAPPENED and not verdict.cue and not names and when is When.PAST
    pronoun = any(frame.source in THIRD_PERSON and frame.covers(found.head) for frame in reading.frames)
    why = f"{timex.rule}; the day below the signature of the text" if title else timex.rule
    if back:
        why += "; the pronoun points back to the sentence before"
    if verdict.cue:
        why += (
            f"; {verdict.status.value} because of {verdict.cue!r}"
            if " " not in verdict.cue
            else f"; {verdict.status.value}: {verdict.cue}"
        )
    sure = confidence(
        timex,
        reader.article,
        found,
        status=verdict.status,
        when=when,
        inferred=not plain,
        guessed=bool(back or known) or (pronoun and bool(names)),
    )
    return Event(
        article=reader.article,
        sentence=sentence,
        timex=timex,
        trigger_start=sentence.start + parse.tokens[found.head].start,
        headline=line,
        status=verdict.status,
        category=category,
        intensity=intensity(deed, verdict.status, trigger.word if trigger is not None else ""),
        actor=reader.names.holders(name for name in who.actor if name != QUESTIONER),
        recipient=reader.names.holders(name for name in recipient if name != QUESTIONER),
        places=who.places,
        attribution=reader.names.each(names),
        confidence=in_talk(sure, talk_of(sentence.text, asked=asks(reader, reading.index))),
        rule=why,
    )


def _of_entry(reader: Reader, index: int, entry: Entry) -> Iterator[Event]:
    """Read the entry of a chronology: its date dates what it is about. Without a publication date it has happened."""
    sentence = reader.sentences[index]
    text = sentence.text[entry.start - sentence.start :]
    if len(text) > LONGEST or text.endswith("?"):
        return
    reading = reader.part(index, replace(sentence, text=text, start=entry.start))
    if sum(token.is_word for token in reading.parse.tokens) < _FEWEST_OF_ENTRY:
        return
    published = reader.article.published
    when = when_of(entry.timex, published) if published is not None else When.PAST
    found = saying_link(reading.parse) or main_link(reading.parse) or Link(0, None, nominal=True)
    verdict = judge(Context(reading.parse, reading.frames, found, entry.timex, when))
    if entry.of_stretch and not lies_within(found, verdict, when):
        return
    event = _told(reader, reading, Dated(entry.timex, when, found, verdict))
    yield replace(event, sentence=sentence, rule=f"{event.rule}; {entry.why}")


def _attribution(reader: Reader, reading: Reading, found: Link, when: When) -> tuple[Source, ...]:
    return told_by(reader, reading, found.head, background=found.nominal and when is When.PAST)


def _of_report_day(reader: Reader, index: int) -> Iterator[Event]:
    published = reader.article.published
    sentence = reader.sentences[index]
    if published is None or len(sentence.text) > LONGEST or sentence.text.endswith("?"):
        return
    reading = reader.read(index, sentence, ())
    trigger, found = main_trigger(reading.parse), main_link(reading.parse)
    root = found.predicate if found is not None else None
    if trigger is None or found is None or root is None or not root.finite:
        return
    if root.negated or root.lemma in ("be", "have"):
        return
    place = sentence.start + reading.parse.tokens[root.head].start
    timex = publication_day(published, place)
    verdict = judge(Context(reading.parse, reading.frames, found, timex, When.PRESENT))
    if verdict.status is not Status.HAPPENED:
        return
    who = roles(reading.parse, found, trigger.category, abroad=reader.abroad)
    yield Event(
        article=reader.article, sentence=sentence, timex=timex, trigger_start=place,
        headline=headline(sentence.text, reading.parse, reading.frames, found)[0], status=verdict.status,
        category=trigger.category, intensity=intensity(trigger.category, verdict.status, trigger.word),
        actor=reader.names.holders(who.actor), recipient=reader.names.holders(who.recipient), places=who.places,
        attribution=reader.names.each(source.name for source in _attribution(reader, reading, found, When.PRESENT)),
        confidence=confidence(timex, reader.article, found, status=verdict.status, when=When.PRESENT),
        rule=timex.rule,
    )  # fmt: skip


def event_at(reader: Reader, reading: Reading, event: Dated) -> Event:
    """Tell an event that somebody points at as a row would tell it."""
    return _told(reader, reading, event)
