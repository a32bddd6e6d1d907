"""The verb that a date, or a noun with a date of its own, stands with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.fronted import behind_led_in, put_in
from timeline.events.grammar import COORDINATORS, PREPOSITIONS, QUOTES, REPORTING, Form
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_QUALIFYING = frozenset(syntax.STANDING_PARTICIPLES.split())

_PAIR = 2
_UNITS = frozenset("hour hours day days week weeks month months year years".split())


def verb_over(parse: Parse, index: int) -> Predicate | None:
    """Return the verb of the clause that a noun stands in, the one before it first."""
    clause = parse.clause(index)
    here = [p for p in parse.predicates if parse.clause(p.head) == clause] or _resumed(parse, clause)
    after = next((p for p in here if p.first > index and p.finite), None)
    before = next((p for p in reversed(here) if p.head < index), None)
    opens = after is not None and after.first == index + 1 and parse.low(index - 1) in COORDINATORS
    return after if opens else before or after  # "flights are planned, but / delays are possible"


def _resumed(parse: Parse, clause: int) -> list[Predicate]:
    """Return the verbs behind a clause that qualifies a noun: "the sale, which is big, / was closed"."""
    behind = clause + 1
    while behind < len(parse.kinds) and parse.kinds[behind] == "relative":
        behind += 1
    if behind in (clause + 1, len(parse.kinds)) or parse.kinds[behind] != "resumed":
        return []
    return [p for p in parse.predicates if parse.clause(p.head) == behind]


def verb_of(parse: Parse, first: int, end: int) -> Predicate | None:
    """Return the verb that a date stands with: the one before it in its clause, or behind it where it leads in."""
    clause = parse.clause(first)
    here = [p for p in parse.predicates if parse.clause(p.head) == clause]
    if (quoting := _behind_quoted(parse, first, end)) is not None:
        return quoting
    second = parse.firsts.get(end)
    lead = first - 1 - (parse.low(first - 1) in PREPOSITIONS)
    bare = parse.tokens[first].word.adverb and end == first + 1  # "if you are ill and recently / went abroad"
    part = bare or any(
        p.form is Form.PARTICIPLE for p in here if p.head < first
    )  # "a pact signed in 1990 and in 2019 renewed"
    if second is not None and second.finite and parse.low(lead) in COORDINATORS and not part:
        return second  # "has closed a mine and this year / will open a school"
    inside = [p for p in here if p.first < first and p.head >= end]
    if inside:
        return inside[0]
    before = [p for p in here if p.head < first]
    after = [p for p in here if p.first >= end]
    fronted = bool(before) and not any(p.finite for p in before) and "," in parse.lows[before[-1].head : first]
    if (fronted or behind_led_in(parse, first, end)) and any(p.finite for p in after):
        return _main(parse, after)
    if before:
        return _rooted(parse, before, first)
    if after:
        return _main(parse, after)
    later = [p for p in parse.predicates if p.first >= end and parse.clause(p.head) > clause]
    later = [p for p in later if not _counted_from(parse, p)]
    later = [p for p in later if not _beside_main(parse, p)] or later
    start, _ = parse.span(clause)
    earlier = [p for p in parse.predicates if p.head < first]
    if first - start <= 2 and later and not (earlier and parse.opener(clause) == "with"):
        return _main(parse, later) if start == 0 or not earlier else later[0]
    if earlier:
        return earlier[-1]
    return _main(parse, later) if later else None


def _behind_quoted(parse: Parse, first: int, end: int) -> Predicate | None:
    """Return the verb of a clause that goes on behind quoted words: "called it "a joke" / on Monday and left"."""
    close = first - 1 - (parse.low(first - 1) in PREPOSITIONS)
    marks = [index for index in range(max(0, close + 1)) if parse.low(index) in QUOTES]
    goes_on = parse.low(end) in COORDINATORS or parse.low(end) in PREPOSITIONS or parse.low(end) in (".", "")
    if not goes_on or len(marks) < _PAIR or len(marks) % _PAIR or marks[-1] != close:
        return None
    opening = marks[-_PAIR]
    if not parse.tokens[opening - 1].is_word or not parse.tokens[close - 1].is_word:
        return None  # 'he said, "It is over," on Monday'
    before = [p for p in parse.predicates if p.head < opening]
    inside = [p for p in parse.predicates if opening < p.head < close]
    if any(p.finite for p in before):
        return before[-1] if not any(p.finite for p in inside) else None
    return inside[-1] if inside and inside[0].finite else None


def _counted_from(parse: Parse, predicate: Predicate) -> bool:
    """Whether a distance is counted from what a verb tells of: "crowds in Elmham on Monday, a day / after he fled"."""
    start = parse.starts[parse.clause(predicate.head)]
    return start > 0 and parse.low(start) in ("after", "before") and parse.low(start - 1) in _UNITS


def _beside_main(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is of a clause beside that which a date in front tells of, or says who tells it: "he said"."""
    closes = predicate.lemma in REPORTING and (parse.low(predicate.head + 1) in ("", ".") or put_in(parse, predicate))
    clause = parse.clause(predicate.head)
    return closes or _parts_subject(parse, clause, predicate) or parse.opener(clause) in _BESIDE_MAIN


def _parts_subject(parse: Parse, clause: int, predicate: Predicate) -> bool:
    """Whether a clause stands between a subject and its verb: "on Monday the firm / that ran the mine / said"."""
    bare = parse.opener(clause) == "that" and parse.starts[clause] + 1 == predicate.first
    goes_on = parse.kinds[clause + 1 : clause + 2] == ["resumed"] and parse.low(parse.starts[clause + 1] - 1) != ","
    return bare and goes_on and parse.starts[clause + 1] in parse.firsts


_BESIDE_MAIN = frozenset("as when while because although though after where which who".split())


def _main(parse: Parse, after: list[Predicate]) -> Predicate:
    """Return the first finite verb, but not that of "news of what was to come"."""
    finite = [p for p in after if p.finite]
    finite = [p for p in finite if p.lemma not in REPORTING or not put_in(parse, p)] or finite
    own = (p for p in finite if parse.low(p.first - 1) != "what" or parse.low(p.first - 2) not in PREPOSITIONS)
    return next(own, finite[0] if finite else after[0])


def _rooted(parse: Parse, before: list[Predicate], first: int) -> Predicate:
    """Return the nearest verb before; behind a comma a participle yields to the finite verb."""
    nearest = before[-1]
    aside = nearest.form is Form.GERUND and parse.low(nearest.first - 1) in (",", "including")
    if aside and "," in parse.lows[nearest.head : first]:
        nearest = next((p for p in reversed(before) if p.form is not Form.GERUND), nearest)
    qualifies = nearest.form is Form.PARTICIPLE and nearest.lemma in _QUALIFYING and nearest.head == nearest.first
    if qualifies and len(before) > 1:  # "were to discuss matters related to the spill on Wednesday"
        nearest = before[-2]
    if nearest.form is Form.PARTICIPLE and len(before) > 1 and before[-2].head == nearest.first - 1:
        nearest = before[-2]
    apart = parse.low(first - 1) == ","
    apart = apart or (
        parse.low(first - 2) == "," and parse.low(first - 1) == "on" and parse.low(nearest.first - 1) == ","
    )
    if apart and first > 1 and nearest.form in (Form.PARTICIPLE, Form.GERUND):
        return next((p for p in reversed(before) if p.finite), nearest)
    return nearest
