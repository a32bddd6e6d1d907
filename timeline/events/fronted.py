"""Clauses in front of another: where they end, and whether a word opens one or is a preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DEPENDING, DETERMINERS, QUOTES, REPORTING, SUBJECTS, Form
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_SPEAKING = frozenset(reporting.SPEAKING.split())
_WHO = 6
"""Tokens from a comma to the verb of who says something."""
_ON = frozenset(("on", "in", "at"))
_LEADING_CLAUSES = frozenset("when whenever while if although though because as since after before once".split())
_CLEFT = frozenset(("not", "only", "until", "on", "in", "at", "just", "as", "late", "early", "during"))
_OF_NOUNS_TOO = frozenset(("after", "before", "since", "until"))
"""What opens a clause may stand before a noun as well: "after the raid on Monday / the army left"."""


def only_joins(parse: Parse, index: int) -> bool:
    """Whether a word joins what follows to what came before and says nothing more: not "nor", nor "but for"."""
    low = parse.low(index)
    return low in COORDINATORS and low != "nor" and not excepts(parse, index)


def excepts(parse: Parse, index: int) -> bool:
    """Whether "but for" opens a sentence and what would have been without it: not "but for years, they"."""
    if parse.low(index) != "but" or parse.low(index + 1) != "for" or any(t.is_word for t in parse.tokens[:index]):
        return False
    return any(p.form is Form.MODAL_PERFECT or p.modal == "would" for p in parse.predicates)


def binds(parse: Parse, index: int) -> bool:
    """Whether a word opens what would be a fact without it: "lest", or "whether" at the head of its sentence."""
    low = parse.low(index)
    return low in DEPENDING or low == "lest" or (low == "whether" and not any(t.is_word for t in parse.tokens[:index]))


def separates(parse: Parse, index: int) -> bool:
    """Whether a comma ends a clause in front of another: "when the ferry sank, / the mayor left"."""
    later = (p for p in parse.predicates if p.finite and p.first > index)
    return parse.low(index) == "," and parse.tokens[index].timex < 0 and next(later, None) is not None


def behind_dash_aside(parse: Parse, clause: int) -> int:
    """Where the comma stands that ends an aside and the clause in front: "when it rose to five - the top, / they left".

    -1 where a clause behind a dash is none of such.
    """
    start, end = parse.span(clause)
    before = parse.kinds[clause - 1] if clause > 0 else ""
    opener = parse.low(parse.starts[clause - 1]) if clause > 0 else ""
    if parse.kinds[clause] != "stop" or before != "subordinate" or opener not in _LEADING_CLAUSES:
        return -1
    if any(p.finite and p.head < parse.starts[clause - 1] for p in parse.predicates):
        return -1
    comma = next((index for index in range(start, end) if separates(parse, index)), -1)
    return -1 if comma < 0 or any(start <= p.head < comma and p.finite for p in parse.predicates) else comma


def makes_clause(parse: Parse, start: int, head: int) -> bool:
    """Whether a finite verb follows before the first comma: "after" opens a clause there, and is no preposition."""
    verb = next((p for p in parse.predicates if p.finite and start < p.first <= head), None)
    between = range(start, verb.first if verb is not None else start)
    day = max((index for index in between if parse.tokens[index].timex >= 0), default=-1)
    dated = parse.low(start) in _OF_NOUNS_TOO and 0 < day < between.stop - 1
    return verb is not None and not dated and not any(separates(parse, index) for index in between)


def saying_of(parse: Parse, verb: Predicate | None) -> Predicate | None:
    """Return the verb of speech that "Speaking on Monday, ..." leads in; any other verb as it is."""
    if verb is None or verb.form is not Form.GERUND or verb.first > 0 or verb.lemma not in _SPEAKING:
        return verb
    main = next((p for p in parse.predicates if p.finite and p.first > verb.head), None)
    return main if main is not None and main.lemma in REPORTING else verb


def put_in(parse: Parse, verb: Predicate) -> bool:
    """Whether who says something only stands between a date and what is said: "on Friday, he said, the army left"."""
    if verb.passive or not verb.finite or parse.low(verb.head + 1) != ",":
        return False
    comma = next((at for at in range(verb.first - 1, max(0, verb.first - _WHO), -1) if parse.low(at) == ","), 0)
    after = parse.low(verb.head + 2)
    return comma > 0 and parse.tokens[comma - 1].timex >= 0 and after not in QUOTES and after != "that"


def behind_led_in(parse: Parse, first: int, end: int) -> bool:
    """Whether a date opens the main clause, right behind the comma of another: "when it rained, today / they left"."""
    opens = end + (parse.low(end) == ",")
    owner = parse.tokens[opens] if opens < len(parse.tokens) else None
    behind = first - (parse.low(first - 1) in _ON)
    if end in parse.firsts and parse.opener(parse.clause(first)) in _LEADING_CLAUSES:
        start = max((p.head for p in parse.predicates if p.head < first), default=behind)
        return "," in parse.lows[start : behind - 1]  # "when it rained, the band in May / left"
    if owner is None or not (owner.is_name or owner.low in DETERMINERS or owner.low in SUBJECTS):
        return False  # "as he said, May 1 was the day", "when it came on Monday, three days late"
    anew = owner.low in SUBJECTS and opens == end  # "I will tell you, last night / I was there"
    return parse.low(behind - 1) == "," and (anew or parse.opener(parse.clause(first)) in _LEADING_CLAUSES)


def cleft(parse: Parse, first: int, end: int) -> Predicate | None:
    """Find what "it was on Monday that", "it was not until May that" dates: the verb behind "that"."""
    if parse.low(end) not in ("that", "when") or end not in parse.starts:
        return None
    copula = next((p for p in parse.predicates if p.lemma == "be" and p.head < first), None)
    if copula is None or parse.low(copula.first - 1) != "it":
        return None
    denied = copula.negated and not {"until", "till"} & set(parse.lows[copula.head : end])
    if denied or any(parse.low(place) not in _CLEFT for place in range(copula.head + 1, first)):
        return None
    start, last = parse.span(parse.clause(end))
    return next((p for p in parse.predicates if p.finite and start <= p.first < last), None)
