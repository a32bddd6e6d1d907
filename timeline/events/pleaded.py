"""What the lawyers of a trial tell: "Ms Roe, prosecuting, said he had left at noon" is the word of one side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.court import SETTLED
from timeline.events.grammar import REPORTING
from timeline.events.verdict import Verdict
from timeline.model.reach import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link
    from timeline.events.reading import Reader, Reading
    from timeline.events.sources import Source

_TRIAL = re.compile(r"\b(?:[Jj]ur(?:y|ors)|court heard|[Oo]pening statements?|trial|plead(?:s|ed)? (?:not )?guilty)\b")
_ROLE = (
    r"(?:[Pp]rosecut(?:or|ing)|[Ll]awyer|[Bb]arrister|[Aa]ttorney|[Cc]ounsel|QC|KC|for the (?:prosecution|defen[cs]e))"
)
_SIDES = frozenset("prosecutor prosecutors prosecution lawyer lawyers barrister barristers counsel".split())
_TAKEN = frozenset(("die", "begin", "start", "end", "open", "adjourn", "resume"))
"""Verbs of what no side of a trial disputes."""


def pleaded(reader: Reader, reading: Reading, found: Link, verdict: Verdict, told: Sequence[Source]) -> Verdict:
    """Doubt what a lawyer tells as a fact in an article on a trial; that they said so stays one."""
    verb, parse = found.predicate, reading.parse
    if not told or verdict.status is not Status.HAPPENED or verb is None or found.nominal:
        return verdict
    if verb.lemma in SETTLED | REPORTING | _TAKEN or parse.kinds[parse.clause(found.head)] == "relative":
        return verdict
    text = reader.article.text
    pleads = any(_is_lawyer(source.name, text) for source in told) and _TRIAL.search(text) is not None
    return Verdict(Status.ALLEGED, "told in court") if pleads else verdict


def _is_lawyer(name: str, text: str) -> bool:
    """Whether a source is a side of a trial, or is one by its work: "prosecutor Ann Roe", "Ann Roe, prosecuting"."""
    last = name.rpartition(" ")[2]
    if not last[:1].isupper() or last.lower() in _SIDES:
        return last.lower() in _SIDES
    known = re.escape(last)
    before = rf"\b{_ROLE},? (?:[A-Z][\w.’'-]+ ){{0,3}}{known}\b"
    behind = rf"\b{known},? (?:the |a |an |his |her |their )?(?:[\w’']+ ){{0,3}}?{_ROLE}\b"
    return re.search(f"{before}|{behind}", text) is not None
