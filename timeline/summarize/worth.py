"""How well a sentence tells what happened, whatever day it is of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from timeline.languages.en.openings import ADDRESS, ARRANGEMENT, GREETING
from timeline.merge.outcome import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.summarize.vectors import Vector

_QUOTED = 0.5
"""What a sentence loses where all of it is quoted: a quote says what somebody thinks of what happened."""
_ADDRESSED = 0.5
_TELLS_NOTHING = 0.3
_NO_FACT = 0.7
_SHORT = 8
_EACH_WORD = -0.2
"""Of two sentences as close to the day the shorter tells it in fewer words: by this power of their number."""

_QUOTE = re.compile(r"``.*?(?:''|$)|“.*?(?:”|$)|\".*?(?:\"|$)", re.DOTALL)
_ASKER = re.compile(r"\s*Q[.:]?\s")
_CLOSING = " \n'\"”’)"
_ADDRESS = re.compile(rf"\b(?:{ADDRESS})\b", re.IGNORECASE)
_CEREMONY = re.compile(rf"\b(?:{ARRANGEMENT}|{GREETING})\b|\[[^\[\]]{{3,80}}\]", re.IGNORECASE)
"""Of a speech or a briefing, and names that it leaves out."""
_COUNTRY = re.compile(r"\bU\.?S\b")


def worths(sentences: Sequence[str], statuses: Iterable[object]) -> Vector:
    """Weigh sentences, 0 to 1, by how well each tells what happened.

    A report in the third person that tells a fact weighs 1. Less weighs what is quoted, as far as it is; what speaks to
    somebody or of the speaker ("we", "you"), as briefings do; a greeting, a question, and how a briefing is held; and
    what is no fact: feared, scheduled or alleged.

    Parameters
    ----------
    sentences
        Behind stamp and dateline.
    statuses
        Of what each tells; a missing one counts as a fact, since it is unknown.
    """
    return np.array([_worth(one, status) for one, status in zip(sentences, statuses, strict=True)], dtype=np.float64)


def brevity(sentences: Sequence[str]) -> Vector:
    """Weigh sentences by their length: 1 at eight words or fewer, less with each further one."""
    counts = np.array([max(_SHORT, len(one.split())) for one in sentences], dtype=np.float64)
    weights: Vector = (counts / _SHORT) ** _EACH_WORD
    return weights


def _worth(sentence: str, status: object) -> float:
    told = _QUOTE.sub(" ", sentence)
    worth = 1 - _QUOTED * (1 - len(told) / len(sentence)) if sentence else 1.0
    if _ADDRESS.search(_COUNTRY.sub(" ", told)):
        worth *= _ADDRESSED
    if _asks(sentence) or _CEREMONY.search(told):
        worth *= _TELLS_NOTHING
    if isinstance(status, str) and status not in FACTS:
        worth *= _NO_FACT
    return worth


def _asks(sentence: str) -> bool:
    return sentence.rstrip(_CLOSING).endswith("?") or _ASKER.match(sentence) is not None
