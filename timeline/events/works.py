"""Dates in names, and of what is only meant: "the film Elm 9/11", "the Rivers Act of 1990", "his 1995 tax return"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, QUOTES, REPORTING, Form
from timeline.events.names import subject
from timeline.events.tokens import BE, lemma
from timeline.languages.en.events import nouns
from timeline.model.reach import TimexType

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.model import Timex

_STATUTES = frozenset(nouns.STATUTES.split())
_WORKS = frozenset(nouns.WORKS.split())
_CALLED_BY = frozenset(nouns.CALLED_BY.split())
_AUTHORS = frozenset(nouns.AUTHORS.split())
_WRITING = frozenset(nouns.WRITING.split())
_IN_TITLES = frozenset(nouns.IN_TITLES.split())
_DOCUMENTS = frozenset(nouns.DOCUMENTS.split())
_MAKING = frozenset(nouns.MAKING.split())
_FINDING = REPORTING | {"find", "show", "call", "blame", "praise", "count"}
_LAYING_DOWN = REPORTING | frozenset(nouns.LAYING_DOWN.split())
_BOUNDING = frozenset(("since", "after", "before", "until", "following"))
_OPINED = frozenset(nouns.OPINED.split())
_NAMED_DAYS = frozenset(nouns.DAYS_OF_ATTACKS.split())
_ATTACKS = frozenset(nouns.ATTACKS.split())
_TOPICAL = frozenset(("of", "for", "to", "into", "about", "with", "over", "behind"))
"""Before a day known by its name they make it a thing: "the account of 9/11", "blame for 9/11"."""
_CALENDAR = re.compile(rf"\d|\b(?:{'|'.join(nouns.MONTHS.split())})\b")
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_FEW = 6
_BARE = re.compile(r"(?:1\d|20)\d\d(?:s|\s?[-–—/]\s?\d{2,4})?|\d{1,2}/\d{1,2}")
"""A year, two, or a day in figures, as titles end with them."""
_YEARS = re.compile(r"(?:1\d|20)\d\d\s?[-–—/]\s?\d{2,4}")
_AGE = re.compile(r"[\w-]+ (?:[Cc]entury|[Dd]ecade)")


def names_work(parse: Parse, first: int, end: int) -> bool:
    """Whether a date is a part of the name of a statute or of those who are called by it, or of the title of a work.

    "The Clean Rivers Act of 1990", "the film Elm 9/11", "author of The Age of Steam: The Short 19th Century 1851-1914".
    A date behind a preposition is none of the title: "the film Elm in 1990".
    """
    if parse.low(first - 1) == "of" and parse.low(first - 2) in _CALLED_BY:
        return True  # "the movement of February 2"
    if _titles_show(parse, first, end):
        return True  # "on Elm News's "Sunday Talk," Roe said"
    beside = first - 1 - (parse.low(first - 1) == "of")
    if beside < 1 or not parse.tokens[beside].text[:1].isupper():
        return False
    if beside < first - 1 and parse.low(beside) in _STATUTES and parse.tokens[beside - 1].text[:1].isupper():
        return True
    text = _text(parse, first, end)
    if not (_BARE.fullmatch(text) or _AGE.fullmatch(text)):
        return False
    opening = _title_opens(parse, first)
    lead = opening - 1
    while lead > 0 and parse.low(lead) in QUOTES:
        lead -= 1
    if parse.low(opening) == "of" or parse.low(lead) == "of":
        return parse.low(lead - (parse.low(lead) == "of")) in _AUTHORS
    if not parse.tokens[opening].text[:1].isupper() or parse.low(first - 1) == "of":
        return False
    return parse.low(lead) in _WORKS or (parse.low(lead) in _WRITING and _YEARS.fullmatch(text) is not None)


def names_document(parse: Parse, first: int, end: int, noun: int) -> bool:
    """Whether a year only tells which document or law is meant: "his 1995 tax return", "the 1990 spill act".

    Not where that is written, tells something or bounds a time: "the 2014 report warned of floods", "in its 2014
    report, it said", "since the 1987 order".
    """
    if _YEAR.fullmatch(_text(parse, first, end)) is None or parse.low(first - 1) in ("a", "an"):
        return False
    head = noun
    while parse.low(head) not in _DOCUMENTS or parse.low(head + 1) in _DOCUMENTS:
        head += 1
        if head > noun + 1 or head in parse.firsts or not parse.tokens[min(head, len(parse.tokens) - 1)].is_word:
            return False
    told = (Form.PAST, Form.PLUPERFECT, Form.PERFECT)
    verbs = [p for p in parse.predicates if p.form in told]
    link = parse.low(first - 1 - (parse.low(first - 1) in DETERMINERS))
    if link in _BOUNDING:
        return False
    if link == "in":
        return not any(p.lemma in _LAYING_DOWN for p in verbs)
    for verb in verbs:
        if any(word is parse.tokens[head] for word in subject(parse, verb.first)):
            return not (verb.lemma in _MAKING if verb.passive else verb.lemma in _FINDING)
    return True


def names_attacks(parse: Parse, modified: int, timex: Timex) -> bool:
    """Whether a day known by its name stands before a noun that is not of its attacks: "a 9/11 memorial ceremony"."""
    return timex.text in _NAMED_DAYS and parse.low(modified) not in _ATTACKS


def is_topic(parse: Parse, first: int, timex: Timex) -> bool:
    """Whether a date is what is spoken of: "a film about 1968", "her remarks on 9/11", "the account of 9/11".

    An hour, what is so long ago and a day by its distance are none: "it was about 3 p.m.", "what he talks about today".
    """
    text = timex.text.lower()
    named = text.removeprefix("about ") in _NAMED_DAYS
    if parse.low(first) != "about" and parse.low(first - 1) != "about":
        link, before = parse.low(first - 1), parse.low(first - 2)
        return named and (link in _TOPICAL or (link == "on" and _opines(before)))
    place = first - 1 if parse.low(first) == "about" else first - 2
    if named:
        return True
    if timex.type is not TimexType.DATE or text.endswith(" ago") or _CALENDAR.search(text) is None:
        return False
    if parse.low(place) in BE:
        words = subject(parse, place)
        return bool(words) and _opines(words[-1].low)
    return _opines(parse.low(place))


def _opines(low: str) -> bool:
    return low in _OPINED or lemma(low) in _OPINED


def _titles_show(parse: Parse, first: int, end: int) -> bool:
    """Whether a date is one of a few quoted words in capitals that somebody has: 'on Elm News's "Sunday Talk"'."""
    opening = next((i for i in range(first - 1, max(0, first - _FEW), -1) if parse.low(i) in QUOTES), 0)
    closing = next((i for i in range(end, min(end + _FEW, len(parse.tokens))) if parse.low(i) in QUOTES), 0)
    if not opening or not closing or parse.low(opening - 1) != "'s" or closing - opening <= end - first + 1:
        return False
    inside = [token for token in parse.tokens[opening + 1 : closing] if token.is_word]
    return all(token.text[:1].isupper() or token.low in _IN_TITLES for token in inside)


def _title_opens(parse: Parse, first: int) -> int:
    """Find the first token of the run of capitals and small words in front of a date, or inside which it stands."""
    place = first
    while place > 0:
        token = parse.tokens[place - 1]
        capital = token.is_word and token.text[:1].isupper()
        if not (capital or token.timex >= 0 or token.low in _IN_TITLES):
            break
        place -= 1
    return place


def _text(parse: Parse, first: int, end: int) -> str:
    """Return a date as it is written, without the blanks that tokens have lost."""
    text = ""
    for index in range(first, end):
        token = parse.tokens[index]
        before = parse.tokens[index - 1] if index else token
        text += (" " if text and token.start > before.start + len(before.text) else "") + token.text
    return text
