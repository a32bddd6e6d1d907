"""What the sentence behind holds open: "The army said it had shot 40. The claim could not be verified"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import REPORTING
from timeline.events.verdict import Verdict
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.link import Link
    from timeline.events.reading import Reader

_CHECKED = re.compile(
    r"\b(?:cannot|could not|couldn[’']t|unable|impossible|not (?:possible|able|been able|independently)|no independent)"
    r"\b[\w ]{0,30}?\b(?:confirm|verif|corroborat|authenticat)\w*(?! (?:whether|if|that|when|how|who|what|why|where)\b)"
)
_LONGEST = 200
_CUE = "could not be verified"


def unverified(reader: Reader, index: int, found: Link, verdict: Verdict) -> Verdict:
    """Doubt what somebody tells as a fact where the next sentence says that it could not be confirmed.

    That somebody said so stays a fact: only what is told is doubted.
    """
    speech = found.predicate is not None and not found.nominal and found.predicate.lemma in REPORTING
    if verdict.status not in (Status.HAPPENED, Status.ONGOING) or speech or index + 1 >= len(reader.sentences):
        return verdict
    behind = reader.sentences[index + 1]
    open_still = len(behind.text) <= _LONGEST and not behind.heading and _CHECKED.search(behind.text) is not None
    return Verdict(Status.ALLEGED, _CUE) if open_still else verdict
