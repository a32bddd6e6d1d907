"""Where a report's first sentence starts telling: behind the stamp of its page and the dateline of its agency."""

from __future__ import annotations

import re

from timeline.languages.en.openings import POINTING_BACK, SPEAKER

_LEAST = 30
_FEWEST = 8
_BACK = re.compile(rf"(?:{SPEAKER})?[\W_]*(?i:{POINTING_BACK})\b")


def telling(sentence: str) -> int:
    """Return the offset behind stamp and dateline, 0 where there are none or where hardly anything stands behind."""
    from timeline.events import prose  # noqa: PLC0415 (heavy)

    return prose.telling(sentence, _LEAST)


def stands_alone(sentence: str) -> bool:
    """Whether a reader understands it without the sentence before: it is whole, and points nowhere back."""
    return not points_back(sentence) and not sentence[:1].islower() and is_whole(sentence)


def points_back(sentence: str) -> bool:
    """Whether it opens with a word that stands for what was told before."""
    return _BACK.match(sentence) is not None


def is_whole(sentence: str) -> bool:
    """Whether a sentence has words enough to tell something; "Good morning." has not."""
    return len(sentence.split()) >= _FEWEST
