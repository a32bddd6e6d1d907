"""What of a report is told with it, though it stands outside the clause told: its medium, and reasons given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import PREPOSITIONS, Form
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate

_MEDIA = frozenset(reporting.MEDIA.split())
_GIVING = frozenset(reporting.GIVING_VERBS.split())
_UTTERING = frozenset(reporting.UTTERING_VERBS.split())
_FREE = frozenset(("what", "how", "why", "whether"))
_SHIFTED = frozenset(("would", "'d", "could", "might"))
_BEYOND = frozenset(("after", "since", "before", "following", "despite", "to", "about", "from"))
"""Of what stands behind these a source only speaks: "in his reply to a May letter"."""
_IN = frozenset(("in", "during"))
_THEN = frozenset((Form.PAST, Form.PERFECT, Form.PLUPERFECT))
_NEAR = 4


def is_medium(parse: Parse, frame: Frame, index: int) -> bool:
    """Whether a token tells in what a source says it: "In a note / posted Friday, Roe said", "said in a May / report".

    Then whoever says the rest says that, too, though it is no part of what is told.
    """
    teller = frame.predicate
    if teller is None or index == teller.head or parse.clause(index) != parse.clause(teller.head):
        return False
    near = reversed(parse.lows[max(0, index - 2 * _NEAR) : index])
    if next((low for low in near if low in PREPOSITIONS), "in") in _BEYOND or parse.low(0) == "according":
        return False
    own = parse.heads.get(index)
    if own is None or parse.low(index) in _MEDIA:
        return parse.low(index) in _MEDIA
    if own.form is Form.GERUND:
        return own.lemma in _UTTERING
    return own.lemma in _GIVING and not own.modal and not _MEDIA.isdisjoint(parse.lows[max(0, index - _NEAR) : index])


def is_part_of_told(parse: Parse, clause: int, teller: Predicate) -> bool:
    """Whether a dependent clause belongs to what is told: "did not know / what was spent", "as they / had left".

    A "what" or "how" stands for a thing of which it tells, and a verb shifted back behind one of the past is told with
    the rest.
    """
    opener = parse.opener(clause)
    if opener in _FREE:
        return True
    if parse.kinds[clause] != "subordinate" or teller.form not in (Form.PAST, Form.PLUPERFECT):
        return False
    verb = next((p for p in parse.predicates if p.finite and parse.clause(p.head) == clause), None)
    return verb is not None and (verb.form is Form.PLUPERFECT or verb.modal in _SHIFTED or opener == "because")


def happened_in(parse: Parse, noun: int) -> bool:
    """Whether a clause tells what happened in an event: "three people died in Monday's raid", not "is linked to"."""
    verb = next((p for p in reversed(parse.predicates) if p.head < noun), None)
    if verb is None or verb.form not in _THEN or parse.clause(verb.head) != parse.clause(noun):
        return False
    between = range(verb.head + 1, noun)
    return len(between) > 0 and parse.low(verb.head + 1) in _IN and len(between) <= 2 * _NEAR
