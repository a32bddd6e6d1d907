"""What is told in court: claims of two sides, and not yet facts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.attribution import FrameKind
from timeline.events.embedding import describes
from timeline.events.grammar import Form
from timeline.events.names import subject
from timeline.events.presupposed import granted
from timeline.events.reported import PROSECUTING
from timeline.events.verdict import Verdict
from timeline.languages.en.events import credence
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.verdict import Context

_HEARING = frozenset(credence.HEARING.split())
_SIDES = frozenset(credence.SIDES.split()) - {"prosecutors"}
_PLEADINGS = frozenset(credence.PLEADINGS.split())
_PLEAS = frozenset(credence.PLEAS)
_PAPERS = frozenset(credence.PAPERS)
_PLEADING = frozenset(word for pair in (*credence.PLEAS, *credence.PAPERS) for word in pair)
_CRIMES = frozenset(credence.CRIMES.split())
_PROSECUTORS = frozenset(("prosecutor", "prosecutors"))
_ARGUING = frozenset(("argue", "contend", "submit"))
_ADMITTING = frozenset(credence.ADMITTING.split()) | {"guilty", "confession"}
_TELLING = frozenset(("tell", "inform", "assure"))
_PRESIDING = frozenset(("judge", "court", "tribunal", "magistrate"))
SETTLED = PROSECUTING | {"convict", "sentence", "acquit", "remand", "extradite", "appear", "date"}
"""Verbs of what courts and the police do themselves, and of papers: "a plan dated 2008"."""
_TRYING = _HEARING | {"trial"}
_MARKS = _TRYING | _SIDES | _PLEADINGS | _PLEADING | _PROSECUTORS | {"testified", "testifies", "testimony", "sheet"}
_FACTS = (Status.HAPPENED, Status.ONGOING)
_LISTENER = 4
"""Tokens from "told" to the noun of those who are told: "the Elm county court"."""


def in_court(context: Context, verdict: Verdict) -> Verdict:
    """Doubt what is only claimed in court: "told the jury that Roe shot him", "the court heard that", "testified that".

    What is told against oneself is none of it, nor that somebody was arrested or tried.
    """
    parse, link = context.parse, context.link
    if verdict.status not in _FACTS or _MARKS.isdisjoint(parse.words):
        return verdict
    verb = link.predicate
    if verb is None or link.nominal or verb.lemma in SETTLED or granted(parse, link):
        return verdict
    clause = parse.clause(link.head)
    told_those = parse.low(parse.starts[clause] - 1) in _HEARING | _PLEADING  # "told the jury / that"
    if _heard(parse, clause):
        return Verdict(Status.ALLEGED, "told in court")
    if parse.kinds[clause] == "relative" or (describes(parse, clause) and not told_those):
        return verdict
    for frame in context.frames:
        if frame.covers(link.head) and frame.predicate is not verb and _pleads(parse, frame, verb):
            return Verdict(Status.ALLEGED, "told in court")
    return verdict


def _pleads(parse: Parse, frame: Frame, verb: Predicate) -> bool:
    """Whether one who tells something does so as a side of a trial, or before those who hear it."""
    words = frame.source.lower().split()
    teller = frame.predicate
    side = _SIDES & set(words[-1:]) and (len(words) == 1 or words[-2].endswith("s"))  # not "Ministry of Defence"
    stated = teller is None or teller.lemma in ("say", "state", "allege", "claim")  # not "court papers show"
    papers = stated and tuple(words[-2:]) in _PAPERS
    charged = _PROSECUTORS & set(words[-1:]) and verb.lemma in _CRIMES and verb.finite and not verb.passive
    if _PLEADINGS & set(words[-1:]) or papers or side or charged:
        return True
    if teller is None or frame.kind is FrameKind.ACCORDING or _PRESIDING & set(words[-1:]):
        return False
    if teller.lemma in _ADMITTING or not _ADMITTING.isdisjoint(parse.lows[: teller.head]):
        return False
    if teller.lemma == "testify" or _in_court(parse, teller):
        return True
    if teller.lemma in _ARGUING:
        return bool(_PROSECUTORS & set(words[-1:]))
    if teller.lemma not in _TELLING:
        return False
    told = [word.low for word in subject(parse, teller.first)] if teller.passive else _object(parse, teller)
    return bool(told) and told[-1] in _HEARING


def _in_court(parse: Parse, teller: Predicate) -> bool:
    """Whether somebody says in court what they say: "in his opening statement Roe said", "said in court that"."""
    start, _ = parse.span(parse.clause(teller.head))
    near = parse.lows[start : teller.head + _LISTENER]
    ahead = [low for low in near if low != ","]
    led = parse.low(start) in ("in", "under", "on", "giving") or teller.head - start < _LISTENER
    return led and any(pair in _PLEAS for pair in pairwise(ahead))


def _object(parse: Parse, teller: Predicate) -> list[str]:
    """Return the words from a verb to the first that may hear a plea: "told / the jury"; none where none is told."""
    behind = parse.lows[teller.head + 1 : teller.head + 1 + _LISTENER]
    ends = next((at for at, low in enumerate(behind) if low in _HEARING), -1)
    return behind[: ends + 1] if all(low.isalpha() for low in behind[: ends + 1]) else []


def _heard(parse: Parse, clause: int) -> bool:
    """Whether a clause tells what those who judge a case have heard: "the court heard that", "jurors heard how"."""
    start = parse.starts[clause]
    if parse.low(start) == "that" and parse.low(start - 1) == "states" and parse.low(start - 2) in _PLEADINGS:
        return True
    hearing = parse.heads.get(_behind_day(parse, start - 1))
    if hearing is None or hearing.lemma != "hear" or hearing.form not in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        return False
    words = [word.low for word in subject(parse, hearing.first)]
    return bool(words) and words[-1] in _TRYING


def _behind_day(parse: Parse, place: int) -> int:
    """Return the token in front of a day: "the court heard / on Monday / that"."""
    while place > 0 and (parse.tokens[place].timex >= 0 or parse.low(place) in ("on", "in", ",")):
        place -= 1
    return place
