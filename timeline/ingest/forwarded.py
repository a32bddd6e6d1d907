"""Messages inside messages: what is forwarded is the article, what is answered is none of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.ingest.dct import Stated, stamp_of

if TYPE_CHECKING:
    from timeline.ingest.draft import Draft

_HEAD = re.compile(
    r"^[ \t*_|]*From:[ \t*]*(?P<sender>[^\n]{1,200})\n(?:[^\n]{0,300}\n){0,4}?"
    r"[ \t*_|]*(?:Sent|Date):[ \t*]*(?P<date>[^\n]{6,80})\n(?:[^\n]{0,1000}\n){0,4}?"
    r"[ \t*_|]*Subject:[ \t*]*(?P<subject>[^\n]{0,400})(?:\n|$)"
    r"(?:[ \t*_|]*(?:To|Cc|Reply-To|Importance|Attachments):[^\n]{0,1000}(?:\n|$)|[ \t]*\n)*",
    re.MULTILINE,
)
"""The head that mail programs put above a message that is forwarded or answered."""
_ANSWERED = re.compile(r"^On [^\n]{6,120}\n?[^\n]{0,120} wrote:[ \t]*$", re.MULTILINE)
_RULE = re.compile(
    r"[-_ ]{4,80}(?:(?:Original Message|Forwarded message)[-_ ]{0,80})?|Begin forwarded message:", re.IGNORECASE
)
_PREFIX = re.compile(r"(?:(?:fwd?|re|aw|wg|tr|rv)\s?:\s?)+", re.IGNORECASE)
_FEW_WORDS = 40
_LONGEST_RULE = 200


def own_message(draft: Draft) -> Draft:
    """Return the message without the one that it answers, or the one that it forwards with hardly a word of its own.

    A forwarded message has the date, title and sender of its own head; it was sent before the one around it.
    """
    head, answered = _HEAD.search(draft.text), _ANSWERED.search(draft.text)
    if head is None or (answered is not None and answered.start() < head.start()):
        if answered is None:
            return draft
        own = draft.text[: answered.start()].strip()
        return replace(draft, text=own).noting(["an earlier message that it answers left out"]) if own else draft
    own = _without_rule(draft.text[: head.start()])
    if len(own.split()) >= _FEW_WORDS:
        return replace(draft, text=own).noting(["an earlier message that stands below it left out"])
    inner = draft.text[head.end() :]
    deeper = _HEAD.search(inner)
    text = _without_rule(inner[: deeper.start()] if deeper is not None else inner)
    if not text:
        return draft
    sent = next(filter(None, map(stamp_of, draft.stated)), None)
    name = re.sub(r"[<\[(].*", "", head["sender"]).strip(" \t\"'*")
    return replace(
        draft,
        text=text,
        title=_PREFIX.sub("", head["subject"]).strip(" *") or draft.title,
        source=name.rpartition("@")[2] or draft.source,
        stated=[Stated(head["date"].strip(" *"), "the date of the forwarded message")],
        captured=sent.moment.date() if sent is not None else None,
    ).noting(["the message that it forwards is read"])


def _without_rule(text: str) -> str:
    """Drop the line that mail programs draw above the head of another message."""
    text = text.strip()
    before, _, last = text.rpartition("\n")
    return before.rstrip() if len(last) <= _LONGEST_RULE and _RULE.fullmatch(last.strip()) else text
