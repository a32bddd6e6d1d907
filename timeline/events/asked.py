"""The status of verbs and nouns that somebody points at, dated or not, judged as those of rows are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from timeline.events.link import covered, link, link_at
from timeline.events.reading import Reader
from timeline.events.status import judge
from timeline.events.verdict import Context, Verdict
from timeline.events.when import When, when_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.reading import Reading
    from timeline.model import Article, Sentence, Timex


def verdicts(
    article: Article, sentences: Sequence[Sentence], timexes: Sequence[Timex], spans: Sequence[tuple[int, int]]
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

    Returns
    -------
    list of Verdict
        One a span, in the order of the spans; None where no word of a sentence is there. What no expression of its
        sentence dates is judged by its words alone.
    """
    reader = Reader(article, sentences)
    begins = [sentence.start for sentence in sentences]
    starts = [timex.start for timex in timexes]
    readings: dict[int, tuple[Reading, Sequence[Timex]]] = {}
    found: list[Verdict | None] = []
    for span in spans:
        index = bisect_right(begins, span[0]) - 1
        if index < 0:
            found.append(None)
            continue
        if index not in readings:
            sentence = sentences[index]
            here = timexes[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            readings[index] = reader.read(index, sentence, here), here
        found.append(_verdict(*readings[index], span, article))
    return found


def _verdict(reading: Reading, timexes: Sequence[Timex], span: tuple[int, int], article: Article) -> Verdict | None:
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
            when = when_of(timex, article.published)
            return judge(Context(parse, reading.frames, dated, timex, when, covered(parse, number)[0]))
    return judge(Context(parse, reading.frames, asked, None, When.UNKNOWN))
