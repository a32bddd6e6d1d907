"""What the sentence behind holds open: "They said they shot 40. The claim could not be verified", "Is that true?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import REPORTING
from timeline.events.verdict import Verdict
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.link import Link
    from timeline.events.reading import Reader, Reading

_CHECKED = re.compile(
    r"\b(?:cannot|could not|couldn[’']t|unable|impossible|not (?:possible|able|been able|independently)|no independent"
    r"|(?:has|have) not(?: yet)? been|[Nn]ot yet|has yet to be|have yet to be)"
    r"\b[\w ]{0,30}?\b(?:confirm|verif|corroborat|authenticat)\w*(?! (?:whether|if|that|when|how|who|what|why|where)\b)"
    r"|\b(?:is|are|remains?|still) (?:unconfirmed|unverified)\b"
)
_ASKED = re.compile(
    r"^(?:so,? |and |but )?(?:(?:can|could|do|will|would|are) (?:you|the \w+)(?: able to)? (?:please )?"
    r"(?:confirm|deny|verify|dispute|corroborate)\b"
    r"|(?:is|was) (?:that|this|it) (?:true|right|correct|so|accurate|the case)\b"
    r"|(?:is there )?any truth\b|(?:did|has|have) (?:that|it|this) happen)[^.]*\?$",
    re.IGNORECASE,
)
_PROOF = r"(?:\w+ )?(?:evidence|proof)\b"
_BARE = re.compile(
    r"\b[Ww]ithout (?:any |(?:giving|offering|providing|citing|presenting|producing|showing)(?: any)? )?" + _PROOF
    + r"|\b(?:gave|offered|provided|cited|presented|giving|offering|providing|citing|presenting) no " + _PROOF
    + r"|\b(?:did not|didn[’']t) (?:give|offer|provide|cite|present|produce) (?:any )?" + _PROOF
)  # fmt: skip
"""What one says without showing it."""
_LONGEST = 200
_CUE = "not confirmed"


def unverified(reader: Reader, reading: Reading, found: Link, verdict: Verdict, *, told: bool) -> Verdict:
    """Doubt what somebody tells as a fact where the same or the next says that it could not be confirmed, or asks so.

    That somebody said so stays a fact: only what is told is doubted. Of what nobody is said to tell (`told`) only the
    question holds it open.
    """
    index = reading.index
    speech = found.predicate is not None and not found.nominal and found.predicate.lemma in REPORTING
    if verdict.status not in (Status.HAPPENED, Status.ONGOING) or speech:
        return verdict
    text, head = reader.sentences[index].text, reading.parse.tokens[found.head].end
    if told and (_BARE.search(text) or _CHECKED.search(text, head)):
        return Verdict(Status.ALLEGED, _CUE)
    if index + 1 >= len(reader.sentences):
        return verdict
    behind = reader.sentences[index + 1]
    open_still = len(behind.text) <= _LONGEST and not behind.heading
    checked = told and _CHECKED.search(behind.text) is not None
    open_still = open_still and (checked or _ASKED.search(behind.text) is not None)
    return Verdict(Status.ALLEGED, _CUE) if open_still else verdict
