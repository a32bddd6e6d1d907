"""The day in a title that says what kind of text it is: "Press briefing by Jane Roe, June 5, 2023", "Daily update"."""

from __future__ import annotations

import re

from timeline.languages.en import pages as english

_SPOKEN, _REGULAR = "|".join(english.SPOKEN_TEXTS), "|".join(english.REGULAR_TEXTS)
_NUMBER = r"(?:[ ,]*\(?(?:no\.?|nr\.?|number|issue|#) ?#?\d{1,4}\)?| \d{1,4})"
_WEEKDAY = r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?"
_PARTED = rf"\s*(?:[,:|(–—]|(?<=\s)-)\s*{_WEEKDAY}"
_KIND = re.compile(
    rf"(?:.*\W)?(?:{_SPOKEN}|{_REGULAR}){_NUMBER}?"
    rf"(?:{_PARTED}|,? ?\(? ?(?:as of|for)(?: the)? {_WEEKDAY})",
    re.IGNORECASE | re.DOTALL,
)
"""The kind stands right before the day."""
_LEAD = r"(?:[^\W_][\w'’.-]* ){0,4}"
_BY = re.compile(rf"{_LEAD}(?:{_SPOKEN}) (?i:by|with|from|of) (?:(?i:the) )?[A-Z].*{_PARTED}", re.DOTALL)
"""Somebody speaks or writes."""
_NUMBERED = re.compile(rf"{_LEAD}(?:{_REGULAR}){_NUMBER}\W.*{_PARTED}", re.IGNORECASE | re.DOTALL)
"""It is an issue with its number."""
_AFTER = re.compile(r"[\s).\]]*(?:[,|–—-]?\s*\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?[\s).\]]*")


def ends_in_its_day(title: str, start: int, end: int) -> bool:
    """Whether a title ends in the day of the text itself.

    It names a kind of text, and right behind it the day ("Situation report No. 12, 3 April 2021"), or who speaks
    ("Remarks by the President on the flood, 12 May 2020"). Any other day is that of what is told: "The battle of
    Elmham, 5 May 1990", "Report on the flood of 5 May 2010".
    """
    before = title[:start]
    if _AFTER.fullmatch(title, end) is None:
        return False
    return any(kind.fullmatch(before) is not None for kind in (_KIND, _BY, _NUMBERED))
