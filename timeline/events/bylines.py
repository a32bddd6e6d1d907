"""Who wrote a report, and for whom, printed in front of its first sentence without a stop."""

from __future__ import annotations

import re

from timeline.languages.en import openings, stamps
from timeline.languages.en.events import firstnames

_FIRST_NAMES = frozenset(f"{firstnames.MALE} {firstnames.FEMALE}".split())
_WORD = r"[A-Z][\w-]*(?:['’][A-Z][\w-]*)?"
_NAME = rf"{_WORD}(?: [A-Z]\.)?(?: {_WORD}){{1,2}}?"
_BYLINE = re.compile(
    rf"(?:[^.!?|\n]{{4,40}}\| ?)?By (?P<first>{_WORD})(?: [A-Z]\.)?(?: {_WORD}){{1,2}}?(?: and {_NAME})?"
    rf"(?:,? (?P<paper>{stamps.OF_A_PAPER})(?:, {_WORD}(?: {_WORD})?)?)?"
    rf" (?=[A-Z\"“](?:[^\s|]*+ ))(?P<opening>(?:{openings.BEGINNINGS}|An?) (?=[a-z]))?"
)
"""The byline, maybe behind a day and a bar, and the word with which the sentence behind it begins."""


def behind_byline(text: str) -> int:
    """Return the offset behind a byline at the head of a text; 0 for none.

    "By Ann Roe The Herald / The mayor will resign", "By Ann Roe, Special to the Courier / Crews", "By Ann Roe / The
    port is". Prose has a comma behind such a "by", and what it names is hardly ever a person: "By Friday the port".
    """
    if "By " not in text[:50]:
        return 0
    found = _BYLINE.match(text)
    if found is None or (found["first"].lower() not in _FIRST_NAMES and not _special(found["paper"])):
        return 0
    if found["opening"] is not None:
        return found.start("opening")
    return found.end() if found["paper"] is not None else 0


def _special(paper: str | None) -> bool:
    """Whether the byline itself tells that it is one: "Special to the Courier", "For CNN"."""
    return paper is not None and paper.lower().startswith(("special to ", "for "))
