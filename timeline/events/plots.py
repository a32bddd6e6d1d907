"""What a film or a novel tells: "the film is set in 1952", and in a text on it "in 1952 they rely on rays"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.evidence import FICTION
from timeline.events.grammar import REPORTING, Form
from timeline.events.names import subject
from timeline.events.when import When

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link
    from timeline.events.reading import Reader, Reading
    from timeline.model import Timex

_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_ABOUT_FICTION = re.compile(r"\b(?:film|movie|novel|remake|sequel|adaptation)s?\b", re.IGNORECASE)
_OPENING = frozenset(("open", "begin", "start", "end", "close", "unfold", "jump", "move"))
_SETTING = 4
"""Tokens from "set" to the date: "set in / the summer of / 1952"."""


def in_plot(reader: Reader, reading: Reading, link: Link, timex: Timex, when: When, first: int) -> bool:
    """Whether a year that is over is one of a story, and of no event."""
    verb, parse = link.predicate, reading.parse
    if when is not When.PAST or _YEAR.search(timex.text) is None:
        return False
    told = not FICTION.isdisjoint(parse.words)
    if told and _is_setting(parse, first):
        return True
    if link.whole:
        return _on_fiction(reader, reading, timex)
    if verb is None or link.nominal or verb.form is not Form.PRESENT or verb.passive or verb.lemma in REPORTING:
        return False
    words = subject(parse, verb.first)
    if told and words and words[-1].low in FICTION and verb.lemma in _OPENING:
        return True
    return verb.lemma != "be" and _on_fiction(reader, reading, timex)


def _is_setting(parse: Parse, first: int) -> bool:
    """Whether a story is set at a date: "a novel set in 1952", "the film is set in 1952", "Set in 1952, the film"."""
    near = range(first - 2, max(-1, first - 2 - _SETTING), -1)
    place = next((at for at in near if parse.low(at) == "set" and parse.low(at + 1) == "in"), -1)
    if place < 0:
        return False
    verb = parse.heads.get(place)
    before = place - 1 - (parse.low(place - 1) == ",")
    words = subject(parse, verb.first) if verb is not None else []
    return place == 0 or parse.low(before) in FICTION or (bool(words) and words[-1].low in FICTION)


def _on_fiction(reader: Reader, reading: Reading, timex: Timex) -> bool:
    """Whether a paragraph speaks of a film or a novel in front of a date."""
    paragraph = reading.sentence.paragraph
    start = reading.index
    while start > 0 and reader.sentences[start - 1].paragraph == paragraph:
        start -= 1
    return _ABOUT_FICTION.search(reader.article.text, reader.sentences[start].start, timex.start) is not None
