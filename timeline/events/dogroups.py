"""Verb groups of "do" and "need": "did not leave", "need not be paid"."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, SUBJECTS, Form, Parse, Predicate

OBJECT_PRONOUNS = SUBJECTS | frozenset(("him", "her", "them", "us", "me", "itself", "himself", "themselves"))


def needless(parse: Parse, index: int) -> Predicate:
    """Read "need not repay" and "need not be paid"."""
    head = index + 2
    if parse.low(head) in ("have", "be") and parse.low(head + 1).isalpha():
        head += 1
    return Predicate(index, head, tk.lemma(parse.low(head)), Form.MODAL, "need", negated=True)


def after_do(last: str, token: tk.Token, *, negated: bool) -> bool:
    """Whether a verb follows "do": behind "did not" any plain word is one."""
    if last not in tk.DO:
        return False
    plain = token.text.islower() and len(token.low) > 2 and not token.low.endswith(("ing", "ed", "ly", "'s"))
    closed = token.low in DETERMINERS or token.low in PREPOSITIONS or token.low in OBJECT_PRONOUNS
    return token.word.base or token.text in tk.INFINITIVES or (negated and plain and not closed)
