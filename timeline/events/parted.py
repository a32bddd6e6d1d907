"""A quotation that who says it parts, and a claim before its verdict: ""It is a lie," he said, "that we fled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, QUOTES, REPORTING, SUBJECTS
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_FALSE = frozenset(reporting.FALSE.split())
_DENIALS = frozenset(reporting.DENIAL_VERBS.split())
_NOBODY = frozenset(("nobody", "none", "nothing", "neither"))
_NOT = frozenset(("not", "n't", "no", "never"))
_VERDICT = 5
"""Tokens behind a copula."""


def denied_apart(parse: Parse, head: int) -> str:
    """Return the word of a quotation's first part that denies a verb in its second; "" for none.

    "I deny," said the mayor, "that we fled"; "nobody," he said, "has fled". The first part ends in a comma, and the
    second goes on in small letters.
    """
    if QUOTES.isdisjoint(parse.words):
        return ""
    marks = [index for index in range(head) if parse.low(index) in QUOTES]
    if len(marks) % 2 == 0 or len(marks) <= 1:
        return ""
    opening, closing, again = marks[-3:]
    second = again + 1
    between = range(closing + 1, again)
    goes_on = parse.low(closing - 1) == "," and parse.tokens[second].text[:1].islower()
    if not goes_on or not any(i in parse.heads and parse.heads[i].lemma in REPORTING for i in between):
        return ""
    first = parse.lows[opening + 1 : closing - 1]
    if parse.low(second) == "that":
        if not _NOT.isdisjoint(first):
            return "not true" if "true" in first else ""
        return next((low for low in first if low in _FALSE or tk.lemma(low) in _DENIALS), "")
    whole = first[-1:] if second in parse.firsts else []
    return whole[0] if whole and (whole[0] in _NOBODY or first[-2:] == ["no", "one"]) else ""


def judged_behind(parse: Parse, head: int) -> str:
    """Return the word by which what opens a sentence is untrue: "that the guards fled is a / lie"; "" for none."""
    if parse.low(0) != "that" or len(parse.tokens) <= _VERDICT:
        return ""
    after = parse.tokens[1]
    verb = next((p for p in parse.predicates if p.finite and p.first > head), None)
    if verb is None or verb.lemma != "be" or verb.negated:
        return ""
    clause = after.is_name or after.low in DETERMINERS or after.low in SUBJECTS or after.low.endswith("s")
    between = parse.lows[head : verb.first]
    if not clause or "," in between or not COORDINATORS.isdisjoint(between):
        return ""
    return next((low for low in parse.lows[verb.head + 1 : verb.head + _VERDICT] if low in _FALSE), "")
