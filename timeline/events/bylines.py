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


def behind_byline(text: str) -> int:
    """Return the offset behind a byline at the head of a text; 0 for none.

    "By Ann Roe The Herald / The mayor will resign", "By Ann Roe, Special to the Courier / Crews", "By Ann Roe / The
    port is". Prose has a comma behind such a "by", and what it names is hardly ever a person: "By Friday the port".
    """
    credit = _CREDIT.match(text) if "/" in text[:30] else _STAFF.match(text)
    if credit is not None:
        return credit.end()
    bare = _BARE.match(text)
    if bare is not None and bare["first"].lower() in _FIRST_NAMES:
        return bare.end()
    found = _BYLINE.match(text) if "By " in text[:50] else None
    if found is None or (found["first"].lower() not in _FIRST_NAMES and not _special(found["paper"])):
        return 0
    if found["opening"] is not None:
        return found.start("opening")
    return found.end() if found["paper"] is not None else 0


def behind_title(text: str) -> int:
    """Return the offset behind a title in capitals: "TOWN STILL WAITS FOR HELP / The mayor"; 0 for none.

    Names in capitals are shorter: "US AND UK officials", "the HMS ARK ROYAL".
    """
    found = _TITLE.match(text)
    if found is None or sum(len(word.strip("'’\"“”")) >= _LONG for word in found[0].split()) < _FEWEST_LONG:
        return 0
    return found.end()


def _special(paper: str | None) -> bool:
    """Whether the byline itself tells that it is one: "Special to the Courier", "For CNN"."""
    return paper is not None and paper.lower().startswith(("special to ", "for "))
