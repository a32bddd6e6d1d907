"""When "now" and "today" only lead on, set these times against others, or tell more of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DASHES, DETERMINERS, SUBJECTS, Form
from timeline.events.names import subject

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link

_POINTERS = frozenset(("it", "here", "that", "this", "there", "i"))
_LEADING_IN = COORDINATORS | {"so"}
_THINGS = 4
_COMPARING = frozenset(("more", "less", "better", "worse"))
_APART = DASHES | {",", "(", ""}
_BESIDE = frozenset(("of", "in", "with"))
_NOW_CALLED = frozenset((("known", "as"), ("part", "of"), ("led", "by"), ("owned", "by")))
_OWN = frozenset(("its", "their", "his", "her", "our", "my"))


def of_no_verb(parse: Parse, link: Link, place: int) -> bool:
    """Whether a "now" dates no event: "Roe, now the mayor, left", "now 61, Roe left", "you can calm down now".

    Nor one with an -ed form that only tells of a noun, where the sentence has another verb: "risks now posed by it".
    """
    if parse.low(place) != "now":
        return False
    before, behind = parse.low(place - 1), parse.low(place + 1)
    if before in ("as", "every") or (behind, parse.low(place + 2)) in (("and", "then"), ("and", "again")):
        return True
    verb = link.predicate
    if verb is not None and not link.nominal and verb.modal == "can":
        return True
    if any(p.first <= place <= p.head + 1 and p.finite for p in parse.predicates):
        return False
    return _tells_more(parse, place) or ((verb is None or verb.finite) and _beside_form(parse, place))


def _tells_more(parse: Parse, place: int) -> bool:
    """Whether a "now" stands with no verb beside a name or in front of one: ", now the mayor,", "Now 61,"."""
    before, behind, further = parse.low(place - 1), parse.low(place + 1), parse.low(place + 2)
    opens = place == 0 or not parse.tokens[place - 1].is_word
    if opens and behind[:1].isdigit():
        return further == ","
    if opens and behind == "in" and further in _OWN:
        return True
    return place > 0 and before in _APART and (behind in _BESIDE or behind in DETERMINERS)


def _beside_form(parse: Parse, place: int) -> bool:
    """Whether a "now" stands before an -ed or -ing form that is no verb of its sentence."""
    form = parse.firsts.get(place + 1)
    return form is not None and form.form in (Form.PARTICIPLE, Form.GERUND) and any(p.finite for p in parse.predicates)


def leads_on(parse: Parse, link: Link, place: int) -> bool:
    """Whether a "now" only leads on in talk: "Now, here is where the problem lies"."""
    verb = link.predicate
    if verb is None or link.nominal or parse.low(place) != "now" or parse.low(place + 1) != ",":
        return False
    words = [word.low for word in subject(parse, verb.first)] or [parse.low(verb.first - 1)]
    led = all(not parse.tokens[at].is_word or parse.low(at) in _LEADING_IN for at in range(place))
    return led and verb.form is Form.PRESENT and verb.lemma in ("be", "'s", "'m") and words[-1] in _POINTERS


def of_these_times(parse: Parse, link: Link, place: int) -> bool:
    """Whether a "today" only sets these times against others: "more today than ever", "what it is today"."""
    verb, after = link.predicate, parse.low(place + 1)
    than = next((at for at in range(place, min(place + _THINGS, len(parse.tokens))) if parse.low(at) == "than"), -1)
    if than >= 0:
        return "yesterday" not in parse.lows[than:]
    if verb is None or link.nominal or verb.lemma != "be" or verb.form is not Form.PRESENT or verb.head > place:
        return False
    told = parse.lows[verb.head + 1 : place]
    if not told:
        return parse.low(verb.first - 1) in SUBJECTS and parse.kinds[parse.clause(verb.head)] != "" and after != "in"
    return not after.isalpha() and not _COMPARING.isdisjoint(told) and len(told) <= _THINGS


def renamed(parse: Parse, first: int, end: int) -> bool:
    """Whether an aside only tells what something is called or part of: "the service, now / known as the bureau"."""
    called = parse.low(end) in ("called", "named", "renamed")
    return parse.low(first - 1) == "," and (called or (parse.low(end), parse.low(end + 1)) in _NOW_CALLED)
