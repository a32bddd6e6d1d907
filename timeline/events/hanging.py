"""Dates that hang on a noun by a clause or a participle of its own, while the sentence tells of another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
)
from timeline.events.outside import befell
from timeline.events.qualifiers import AHEAD, finite_before
from timeline.events.relative import with_quantity
from timeline.events.tokens import BE, is_adverb
from timeline.languages.en.events import complements, nouns, syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link
    from timeline.events.tokens import Token

_INTRANSITIVE = frozenset(syntax.NO_OBJECT.split())
_DEGREES = frozenset(complements.DEGREES.split())
_MEASURED = (["more", "than"], ["less", "than"], ["fewer", "than"])
_OVER = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)
_OPENING = SUBJECTS | COORDINATORS | PREPOSITIONS | RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | {"that", "than"}
_BEHIND = PREPOSITIONS.union(syntax.PARTICLES)
_LIKE_NOUNS = frozenset(syntax.LIKE_NOUNS.split())
_COMPARING = frozenset(("as", "than", "if", "when", "once"))
_LEADING = SUBORDINATORS | TIME_SUBORDINATORS
_COUNTS = frozenset(nouns.COUNTS.split()) | {"some", "most", "many", "part", "all"}
_DURING = frozenset(("in", "at", "during"))
_EVENTS = frozenset(nouns.EVENT_NOUNS.split()) | {"report", "statement", "letter"}
_FEWEST = 2
"""Words of a noun with its article."""
_LONGEST = 8


def aside(parse: Parse, verb: Predicate, *, coarse: bool = True) -> list[int]:
    """Tokens of a noun and what tells of it, where the sentence tells of another time; none for any other verb.

    "The rules that parliament passed last year / could be scrapped", "the rules passed last year / are harsh", "has
    abandoned / plans announced last May"; where its time is `coarse`, "was larger than / the amount lost in 1989",
    "freed / a ship they took a year ago".
    """
    start, end = parse.span(parse.clause(verb.head))
    subject = _contact(parse, verb)
    said = subject < 0 or any(p.finite and verb.head < p.first < end for p in parse.predicates)
    if verb.finite and verb.lemma in REPORTING and said:
        return []  # "a man they said on Monday fled", but "the sum they announced on Monday"
    if _relative(parse, verb, start):
        begin = start
        after = _resumed(parse, verb, end)
        main = after or finite_before(parse, begin)
        last = min(_end_behind(parse, verb), end if after is None else after.first)
        other = main is not None and (main.form in AHEAD or main.negated)
    elif subject >= 0 or reduced(parse, verb):
        begin = subject if subject >= 0 else _with_adverbs(parse, verb.first)
        last = _end_behind(parse, verb)
        main = finite_before(parse, begin)
        if main is None:
            main = next((p for p in parse.predicates if p.finite and p.first > verb.head), None)
            last = last if main is None else min(last, main.first)
            other = main is not None and main.form is Form.PRESENT and _stands(main, coarse=coarse)
        else:
            other = _of_another_time(parse, main, begin, coarse=coarse)
    else:
        return []
    edge = begin - (parse.low(begin - 1) == ",")
    while last > verb.head + 1 and parse.low(last - 1) in PREPOSITIONS:
        last -= 1
    group = _group(parse, edge)
    if main is None or not other or group >= edge or _unclear(parse, group, edge, comma=edge < begin):
        return []
    if main.form in (Form.PAST, Form.PRESENT) and _is_of_it(parse, main, group, edge):
        return []
    return [*range(group, edge), *range(begin, _without_rest(parse, verb, last))]


def with_done_to(parse: Parse, link: Link, told: list[int]) -> list[int]:
    """Lengthen a noun by who had a part in it, told by a participle: "one man held in / Monday's raid"."""
    if not befell(parse, link.head, link.predicate) or link.predicate is None:
        return told
    if parse.low(link.predicate.first - 1) == "who":
        return told
    begin = _group(parse, link.predicate.first)
    return [*range(begin, told[0]), *told] if begin < link.predicate.first else told


def _is_of_it(parse: Parse, main: Predicate, group: int, end: int) -> bool:
    """Whether a verb says what a noun is, or what came with it: "she was / a guard killed ...", "died in / a raid"."""
    is_it = main.lemma == "be" and main.head == group - 1 and not main.negated
    within = main.form is Form.PAST and parse.low(group - 1) in _DURING and parse.low(end - 1) in _EVENTS
    return is_it or within


def _without_rest(parse: Parse, verb: Predicate, last: int) -> int:
    """Where what is told ends before an "and" right behind its only date: "an order issued Thursday / and to free"."""
    for place in range(verb.head + 1, last):
        if parse.low(place) in COORDINATORS and parse.tokens[place - 1].timex >= 0:
            return last if any(token.timex >= 0 for token in parse.tokens[place:last]) else place
    return last


def _unclear(parse: Parse, group: int, end: int, *, comma: bool) -> bool:
    """Whether what stands before a noun group makes it unsure that it is all that is told of.

    "Water from / the lake, drained in 1960", "was in / fact pulled off", "more than / the mayor paid"; "according to /
    a note published in May" is of what it says.
    """
    before, above = parse.low(group - 1), parse.low(group - 2)
    rate = parse.low(group) in ("a", "an") and above[:1].isdigit()  # "the 16 cents / a share"
    if rate or parse.low(end - 1) in ("one", "ones") or parse.tokens[group].word.gerund:
        return True
    bare = before in PREPOSITIONS and above in BE and parse.low(group) not in DETERMINERS
    return (comma and before in PREPOSITIONS) or bare or above == "according" or [above, before] in _MEASURED


def _contact(parse: Parse, verb: Predicate) -> int:
    """Where the subject of a clause stands that tells of the noun before it with no "that": "the ship / they took".

    -1 for any other verb: "they said / they took it", "made it clear / they had it".
    """
    subject = verb.first - 1
    while subject > 0 and is_adverb(parse.tokens[subject]):
        subject -= 1
    if verb.form not in _OVER or subject < _FEWEST or parse.low(subject) not in SUBJECTS or subject in parse.starts:
        return -1
    owner = parse.tokens[subject - 1]
    plain = owner.is_word and owner.timex < 0 and not is_adverb(owner) and owner.low not in _OPENING
    group = _group(parse, subject) if plain else subject
    counted = parse.low(group)[:1].isdigit() or parse.low(group) == "$" or parse.low(group) in DETERMINERS
    return subject if group < subject - 1 and counted and _closed(parse, verb) else -1


def reduced(parse: Parse, verb: Predicate) -> bool:
    """Whether a participle tells of the noun before it: "a bill / passed by them", not "as / set by them"."""
    alike = verb.lemma in _LIKE_NOUNS and parse.low(verb.head + 1) != "by"
    single = not alike and "-" not in parse.low(verb.head) and parse.low(verb.first - 1) not in _COMPARING
    return verb.form is Form.PARTICIPLE and verb.lemma not in _INTRANSITIVE and single and _closed(parse, verb)


def _closed(parse: Parse, verb: Predicate) -> bool:
    """Whether a verb has no noun behind it, as the noun before is what was done: "the pit they dug in May"."""
    after = parse.tokens[min(verb.head + 1, len(parse.tokens) - 1)]
    return after.timex >= 0 or not after.is_word or after.low in _BEHIND or is_adverb(after)


def _with_adverbs(parse: Parse, first: int) -> int:
    """Where a participle begins with the adverbs before it: "the lake, / previously drained", "are / very pleased"."""
    while first > 1 and first - 1 not in parse.heads and _modifies(parse.tokens[first - 1]):
        first -= 1
    return first


def _modifies(token: Token) -> bool:
    return is_adverb(token) or token.low in _DEGREES


def _of_another_time(parse: Parse, main: Predicate, begin: int, *, coarse: bool) -> bool:
    """Whether the verb before a noun and its participle tells of another time than that."""
    clause = parse.clause(main.head)
    led = clause == 0 and parse.opener(0) in _LEADING and "," in parse.lows[main.head : begin - 1]
    caused = main.lemma == "have" and parse.low(begin) not in SUBJECTS and parse.low(begin - 1) != ","
    if led or caused or parse.kinds[clause] == "relative":
        return False  # "as the man fled, / a woman hit on the arm", "had / a house built in 1990"
    goes_on = main.passive and parse.low(begin - 1) == ","  # "was lent to the French, then sold to them in 1960"
    return main.form in (*AHEAD, Form.PERFECT) or (not goes_on and _stands(main, coarse=coarse))


def _stands(main: Predicate, *, coarse: bool) -> bool:
    """Whether a verb tells how things are as the text is written, or in the past beside a `coarse` time."""
    if main.form is Form.PRESENT:
        return main.negated or main.lemma not in REPORTING
    return coarse and main.form is Form.PAST and main.lemma not in REPORTING


def _resumed(parse: Parse, verb: Predicate, end: int) -> Predicate | None:
    """Find the verb that goes on behind a clause that tells of its subject: "the rules that passed in May / could"."""
    clause = parse.clause(verb.head)
    behind = next((p for p in parse.predicates if p.finite and p.first > verb.head), None)
    if behind is None:
        return None
    inside = behind.first < end and parse.tokens[behind.first - 1].timex >= 0
    closes = parse.kinds[clause + 1 : clause + 2] == ["resumed"] and parse.clause(behind.head) == clause + 1
    return behind if inside or closes else None


def _relative(parse: Parse, verb: Predicate, start: int) -> bool:
    """Whether a verb stands in a clause with "that", "which" or "who" that tells of the noun before it."""
    kind = parse.kinds[parse.clause(verb.head)]
    if kind not in ("that", "relative") or parse.low(start) not in ("that", "which", "who") or start == 0:
        return False
    before = start - 1  # behind a comma it makes a line of its own
    if before in parse.heads or not parse.tokens[before].is_word or parse.tokens[before].word.lemma in REPORTING:
        return False
    after = verb.head + 1
    if verb.finite and verb.passive and verb.first != start + 1:
        return False
    open_object = after >= len(parse.tokens) or parse.tokens[after].timex >= 0 or parse.low(after) in PREPOSITIONS
    return kind == "relative" or verb.first == start + 1 or open_object


def _end_behind(parse: Parse, verb: Predicate) -> int:
    """Where what is told behind a verb ends: at a comma or a stop, else with its clause."""
    _, end = parse.span(parse.clause(verb.head))
    stops = (i for i in range(verb.head + 1, end) if parse.low(i) in (",", ";", ".") and parse.tokens[i].timex < 0)
    return next(stops, end)


def _named(parse: Parse, link: int) -> bool:
    """Whether a noun with an article stands before a preposition: "a pact / on defense"."""
    near = parse.low(link - 2) in DETERMINERS or parse.low(link - 3) in DETERMINERS
    return near and link - 1 not in parse.heads and link - 2 not in parse.heads


def _group(parse: Parse, end: int) -> int:
    """Where the noun group before a token begins, with what bounds its number."""
    return with_quantity(parse, _plain_group(parse, end), end)


def _plain_group(parse: Parse, end: int) -> int:
    begin = end
    while begin > 0 and end - begin < _LONGEST:
        token = parse.tokens[begin - 1]
        if not (token.is_word or token.low == "$") or begin - 1 in parse.heads or token.low in COORDINATORS:
            break
        if token.timex >= 0 and "-" not in token.low:  # but "the six-month ban"
            break
        if token.low in PREPOSITIONS and not (token.low in ("of", "on") and _named(parse, begin - 1)):
            break
        begin -= 1
        if token.low in DETERMINERS and parse.low(begin - 1) == "of" and parse.low(begin - 2) in _COUNTS:
            return begin - 2  # "one of / the towns"
        if token.low in DETERMINERS and parse.low(begin - 1) != "of":
            break
    return begin
