"""Dates in names of works, statutes, movements: "the film Elm 9/11", "the Rivers Act of 1990", "the class of 2011"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import QUOTES
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_STATUTES = frozenset(nouns.STATUTES.split())
_WORKS = frozenset(nouns.WORKS.split())
_CALLED_BY = frozenset(nouns.CALLED_BY.split())
_AUTHORS = frozenset(nouns.AUTHORS.split())
_WRITING = frozenset(nouns.WRITING.split())
_IN_TITLES = frozenset(nouns.IN_TITLES.split())
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
