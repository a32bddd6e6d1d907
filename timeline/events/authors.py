"""Whose word a text is as its title tells: "Remarks by President Roe at the harbor"."""

from __future__ import annotations

import re

from timeline.events import tokens as tk
from timeline.languages.en.events import syntax

_WORD = r"[A-Z][\w.’'-]*"
_BY = re.compile(
    rf"(?:{'|'.join(syntax.SPOKEN_TEXTS.split())})(?: [Aa]s [Pp]repared(?: [Ff]or [Dd]elivery)?)? "
    r"(?:[Bb]y|[Oo]f|[Ff]rom) "
    rf"(?P<name>(?:the |The )?{_WORD}(?: {_WORD}){{0,6}}?)"
    r"(?=$|,? (?:on|On|at|At|in|In|before|Before|to|To|regarding|Regarding|following|Following|As|as) | ?[–—:|]|, | - )"
)
_LEAST_OF_NAME = 2


def author_of(title: str) -> str:
    """Name the one whose speech or statement a text is by its title; "" for a report, and for several.

    >>> author_of("Remarks by Governor Jane Roe on the Harbor Strike")
    'Governor Jane Roe'
    >>> author_of("Statement by Governor Roe Draws Fire at Home")
    ''
    """
    found = _BY.match(title.strip())
    if found is None:
        return ""
    words = [tk.word_of(word.lower()) for word in found["name"].split()]
    offices = [place for place, word in enumerate(words) if word.title or word.low == "lady"]
    if not offices or len(words) < _LEAST_OF_NAME:
        return ""
    name = words[offices[-1] + 1 :]
    report = any(word.verbal or word.third_person or word.gerund or word.adverb for word in name)
    return found["name"] if not report else ""
