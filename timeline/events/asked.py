"""Verbs and nouns that somebody points at, dated or not, judged and told as those of rows are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from timeline.events.extract import Dated, event_at
from timeline.events.grammar import Form
from timeline.events.link import Link, covered, link, link_at
from timeline.events.polarity import cancels, negation
from timeline.events.reading import Reader
from timeline.events.status import judge
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When, publication_day, when_of
from timeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.annotator import Annotator
    from timeline.events.reading import Reading
    from timeline.model import Article, Event, Sentence, Timex

_SET_DOWN = frozenset(("due", "planned", "scheduled", "slated", "booked"))
"""What was set down was so for a time, whatever came of it."""


def verdicts(
    article: Article,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    spans: Sequence[tuple[int, int]],
    annotator: Annotator | None = None,
) -> list[Verdict | None]:
    """Judge what stands at given places of an article.

    Parameters
    ----------
    article
        `published` decides what is ahead; without it tense alone does.
    sentences, timexes
        Of the article's text, in its order.
    spans
        Code points [start, end) of verbs and nouns, in any order.
    annotator
        A pipeline that helps to read the sentences; None for the rules alone.

    Returns
    -------
    list of Verdict
        One a span, in the order of the spans; None where no word of a sentence is there. What no expression of its
        sentence dates is judged by its words alone.
    """
    places = _places(article, sentences, timexes, spans, annotator)
    return [None if place is None else _verdict(place, article) for place in places]


def told(
    article: Article,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    spans: Sequence[tuple[int, int]],
    annotator: Annotator | None = None,
) -> list[Event | None]:
    """Tell what stands at given places as rows tell it; what no expression dates gets the publication day, `approx`.

    The parameters are those of `verdicts`.

    Returns
    -------
    list of Event
        One a span, in the order of the spans; None where no word of a sentence is there, or where neither an expression
        nor a publication dates it.
    """
    places = _places(article, sentences, timexes, spans, annotator)
    return [None if place is None else _event(place, article) for place in places]


class _Place(NamedTuple):
    """What somebody points at: the sentence as read, with its expressions, what is asked, and what dates it."""

    reader: Reader
    reading: Reading
    asked: Link
    dated: Link | None
    timex: Timex | None
    first: int

    @property
    def link(self) -> Link:
        return self.dated or self.asked


def _places(
    article: Article,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    spans: Sequence[tuple[int, int]],
    annotator: Annotator | None = None,
) -> Iterator[_Place | None]:
    reader = Reader(article, sentences, annotator)
    begins = [sentence.start for sentence in sentences]
    starts = [timex.start for timex in timexes]
    readings: dict[int, tuple[Reading, Sequence[Timex]]] = {}
    for span in spans:
        index = bisect_right(begins, span[0]) - 1
        if index < 0:
            yield None
            continue
        if index not in readings:
            sentence = sentences[index]
            here = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            readings[index] = reader.read(index, sentence, here), here
        yield _place(reader, *readings[index], span)


def _place(reader: Reader, reading: Reading, timexes: Sequence[Timex], span: tuple[int, int]) -> _Place | None:
    parse, offset = reading.parse, reading.sentence.start
    places = [
        place
        for place, token in enumerate(parse.tokens)
        if token.end + offset > span[0] and token.start + offset < span[1]
    ]
    if not places:
        return None
    asked = link_at(parse, places[0], places[-1] + 1)
    for number, timex in enumerate(timexes):
        dated = link(parse, number, timex)
        if dated is not None and dated.head == asked.head:
            return _Place(reader, reading, asked, dated, timex, covered(parse, number)[0])
    return _Place(reader, reading, asked, None, None, -1)


def _verdict(place: _Place, article: Article) -> Verdict:
    parse, predicate = place.reading.parse, place.link.predicate
    when = When.UNKNOWN if place.timex is None else when_of(place.timex, article.published)
    verdict = judge(Context(parse, place.reading.frames, place.link, place.timex, when, place.first))
    unplanned = predicate is not None and (negation(parse, predicate) or predicate.form is not Form.PARTICIPLE)
    planned = parse.low(place.asked.head) in _SET_DOWN and (place.link.nominal or not unplanned)
    if planned and verdict.status is Status.DENIED:
        return Verdict(Status.SCHEDULED, verdict.cue)
    undoing = place.asked.predicate if not place.asked.nominal else None
    if (
        undoing is not None
        and cancels(parse, undoing)
        and verdict.status in (Status.DENIED, Status.SCHEDULED)
        and undoing.finite
        and undoing.form not in (Form.MODAL, Form.FUTURE)
        and verdict.cue == undoing.lemma
    ):
        return Verdict(Status.HAPPENED, verdict.cue)  # the delay took place, what was delayed did not
    return verdict


def _event(place: _Place, article: Article) -> Event | None:
    timex = place.timex
    if timex is None or timex.interval is None:
        if article.published is None:
            return None
        head = place.reading.parse.tokens[place.link.head]
        timex = publication_day(article.published, place.reading.sentence.start + head.start)
    when = When.UNKNOWN if place.timex is None else when_of(timex, article.published)
    return event_at(place.reader, place.reading, Dated(timex, when, place.link, _verdict(place, article)))
