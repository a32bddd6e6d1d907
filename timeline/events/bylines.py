"""Who wrote a report, and for whom, printed in front of its first sentence without a stop."""

from __future__ import annotations

import re

from timeline.languages.en import openings, stamps
from timeline.languages.en.events import firstnames

_FIRST_NAMES = frozenset(f"{firstnames.MALE} {firstnames.FEMALE}".split())
_WORD = r"[A-Z][\w-]*(?:['’][A-Z][\w-]*)?"
_NAME = rf"{_WORD}(?: [A-Z]\.)?(?: {_WORD}){{1,2}}?"
_OPENING = rf"(?:{openings.BEGINNINGS}|An?)(?:['’]s)? (?=[a-z])"
_BYLINE = re.compile(
    rf"(?:[^.!?|\n]{{4,40}}\| ?)?By (?P<first>{_WORD})(?: [A-Z]\.)?(?: {_WORD}){{1,2}}?(?: and {_NAME})?"
    rf"(?:,? (?P<paper>{stamps.OF_A_PAPER})(?:, {_WORD}(?: {_WORD})?)?)?"
    rf" (?=[A-Z\"“](?:[^\s|]*+ ))(?P<opening>{_OPENING})?"
)
"""The byline, maybe behind a day and a bar, and the word with which the sentence behind it begins."""
_BARE = re.compile(rf"(?P<first>{_WORD}) {_WORD} (?={_OPENING})")
"""A name and such a word."""
_STAFF = re.compile(r"By the (?:[A-Z][\w.&’']*+ ){1,3}?(?:Wire )?(?:Staff|Newsroom|Editors) (?=[A-Z])")
"""The byline of a report by several: "By the Courier Staff"."""
_CREDIT = re.compile(rf"(?:{'|'.join(stamps.PICTURED.split())})(?: Images)?(?: Photo)? ?/ ?{_WORD} {_WORD} (?=[A-Z])")
"""Who took a picture, and for whom: "AP Photo/Ann Roe"."""
_TITLE = re.compile(r"['‘“\"]?(?:[A-Z][A-Z'’&,-]*+[”\"]? ){3,14}(?=[\"“]?[A-Z][a-z]|[\"“]?A [a-z])")
_LONG = 5
"""Letters of words that are no letters of a body's name."""
_FEWEST_LONG = 2
_FARTHEST = 50
"""Characters in which "By" stands."""


def behind_byline(text: str, start: int) -> int:
    """Return the offset behind a byline, or the credit of a picture, that begins at `start`; that itself for none.

    "By Ann Roe The Herald / The mayor will resign", "By Ann Roe, Special to the Courier / Crews", "By Ann Roe / The
    port is", "Ann Roe / It's odd", "AP Photo/Ann Roe / The port". Prose has a comma behind such a "by", and what it
    names is hardly ever a person: "By Friday the port".
    """
    if not text[start : start + 1].isupper() and not text[start : start + 1].isdigit():
        return start
    by = text.find("By ", start, start + _FARTHEST) >= 0
    credit = _CREDIT.match(text, start) if text.find("/", start, start + _FARTHEST) >= 0 else None
    credit = _STAFF.match(text, start) if by and credit is None else credit
    if credit is not None:
        return credit.end()
    bare = _BARE.match(text, start)
    if bare is not None and bare["first"].lower() in _FIRST_NAMES:
        return bare.end()
    found = _BYLINE.match(text, start) if by else None
    if found is None or (found["first"].lower() not in _FIRST_NAMES and not _special(found["paper"])):
        return start
    if found["opening"] is not None:
        return found.start("opening")
    return found.end() if found["paper"] is not None else start


def behind_title(text: str, start: int) -> int:
    """Return the offset behind a title in capitals: "TOWN STILL WAITS FOR HELP / The mayor"; `start` for none.

    Names in capitals are shorter: "US AND UK officials", "the HMS ARK ROYAL".
    """
    if text[start + 1 : start + 2].islower():
        return start  # most sentences
    found = _TITLE.match(text, start)
    if found is None or sum(len(word.strip("'’\"“”")) >= _LONG for word in found[0].split()) < _FEWEST_LONG:
        return start
    return found.end()


def _special(paper: str | None) -> bool:
    """Whether the byline itself tells that it is one: "Special to the Courier", "For CNN"."""
    return paper is not None and paper.lower().startswith(("special to ", "for "))
