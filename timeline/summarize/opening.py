"""Where a report's first sentence starts telling: behind the stamp of its page and the dateline of its agency."""

from __future__ import annotations

import re

from timeline.languages.en.openings import MONTHS, POINTING_BACK, SPEAKER, ZONES

_LEAST = 30
_FEWEST = 8
_MONTH = rf"(?:{MONTHS})[a-z]*\.?"
_BACK = re.compile(rf"(?:{SPEAKER})?[\W_]*(?i:{POINTING_BACK})\b")
_STAMP = re.compile(
    rf".{{0,400}}?\b(?:\d{{1,2}}\s{_MONTH}|{_MONTH}\s\d{{1,2}})\s?,?\s(?:19|20)\d\d\s?[,;|]?\s"
    rf"\d{{1,2}}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:{ZONES})\b)?[\s,;|]*",
    re.IGNORECASE | re.DOTALL,
)
"""A day with its year and, right behind it, a clock time, as pages print when a story was put up; prose says "at"."""


def telling(sentence: str) -> int:
    """Return the offset behind stamp and dateline, 0 where there are none or where hardly anything stands behind."""
    from timeline.events.headline import DATELINE  # noqa: PLC0415 (heavy)

    start = 0
    for pattern in (_STAMP, DATELINE):
        found = pattern.match(sentence, start)
        if found is not None:
            end = found.end() + len(sentence[found.end() :]) - len(sentence[found.end() :].lstrip())
            if len(sentence) - end >= _LEAST:
                start = end
    return start


def stands_alone(sentence: str) -> bool:
    """Whether a reader understands it without the sentence before: it is whole, and points nowhere back."""
    return not points_back(sentence) and not sentence[:1].islower() and is_whole(sentence)


def points_back(sentence: str) -> bool:
    """Whether it opens with a word that stands for what was told before."""
    return _BACK.match(sentence) is not None


def is_whole(sentence: str) -> bool:
    """Whether a sentence has words enough to tell something; "Good morning." has not."""
    return len(sentence.split()) >= _FEWEST
